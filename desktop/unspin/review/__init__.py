"""Decisions on a Comparison: events, undo, library, export, import; no Qt."""
