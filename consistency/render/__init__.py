"""Report formats: a renderer turns a report into text and touches nothing else."""
