"""Engines that read facts out of a text."""
