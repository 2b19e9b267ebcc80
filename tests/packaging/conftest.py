"""The scripts of packaging/, loaded from their files: that folder is no package, and its names are short."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"unspin_packaging_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def root() -> Path:
    return ROOT


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch):
    """script("run") is packaging/run.py as a module of its own, freshly loaded."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield load
    for name in ("environment", "qt_trial", "python_range"):
        sys.modules.pop(name, None)
