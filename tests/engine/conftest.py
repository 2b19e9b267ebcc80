"""The seed pair, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from unspin.engine.model import Article
from unspin.engine.reading import read_bytes


@pytest.fixture(scope="session")
def seeds(seed_paths: tuple[Path, Path]) -> tuple[Article, Article]:
    a, b = seed_paths
    return read_bytes(a.read_bytes(), side="A", name=a.name), read_bytes(b.read_bytes(), side="B", name=b.name)
