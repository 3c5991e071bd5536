"""From text to sentences and claims."""
