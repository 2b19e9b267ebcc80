"""Unspin: two versions of an article, aligned, marked and judged. Importing this imports nothing else."""

__version__ = "0.1.0"
