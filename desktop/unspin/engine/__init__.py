"""Two texts in, a frozen Comparison out; no Qt, no files, no globals, deterministic."""
