"""Says in one sentence that this Python cannot run Unspin, and ends. Written so that any Python 3 can read it."""

import sys

LOWEST = (3, 11)
HIGHEST = (3, 14)  # pyproject.toml says the same; a test holds them together


def complaint(version, executable):
    """One sentence, or "" where `version` (major, minor, ...) will do."""
    if LOWEST <= tuple(version[:2]) <= HIGHEST:
        return ""
    allowed, this = f"{LOWEST[0]}.{LOWEST[1]} to {HIGHEST[0]}.{HIGHEST[1]}", f"{version[0]}.{version[1]}"
    return f"Unspin needs Python {allowed}, and this is Python {this} ({executable}): start it with one of those."


def check():
    says = complaint(sys.version_info, sys.executable)
    if says:
        sys.exit(says)
