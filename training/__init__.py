"""Train the embedded sentence model from bitext."""
