"""Says in one sentence that this Python cannot run Unspin, and ends. Written so that any Python 3 can read it."""

import sys

LOWEST = (3, 11)
HIGHEST = (3, 14)  # pyproject.toml says the same; a test holds them together


def complaint(version, executable):
    """One sentence, or "" where `version` (major, minor, ...) will do."""
    if LOWEST <= tuple(version[:2]) <= HIGHEST:
        return ""
    return "Unspin needs Python %d.%d to %d.%d, and this is Python %d.%d (%s): start it with one of those." % (
        LOWEST + HIGHEST + tuple(version[:2]) + (executable,)
    )


def check():
    says = complaint(sys.version_info, sys.executable)
    if says:
        sys.exit(says)
