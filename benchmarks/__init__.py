"""Measure quality and speed."""
