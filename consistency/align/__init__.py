"""From vectors and claims to groups."""
