"""Where the resources are found: checkout, installed package, frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from unspin.assets import resource, resources
from unspin.errors import UnspinError


def laid_out(folder: Path, *places: str) -> Path:
    """A module as it lies in the package, and the folders around it."""
    for place in places:
        (folder / place).mkdir(parents=True)
    module = folder / "desktop" / "unspin" / "assets.py"
    module.parent.mkdir(parents=True, exist_ok=True)
    return module


def test_a_checkout_comes_before_the_copy_of_an_editable_install(tmp_path: Path) -> None:
    module = laid_out(tmp_path, "resources", "desktop/unspin/resources")
    assert resources(module) == tmp_path / "desktop" / "unspin" / "resources"
    (tmp_path / "pyproject.toml").touch()
    assert resources(module) == tmp_path / "resources"


def test_an_installed_package_brings_its_own(tmp_path: Path) -> None:
    module = laid_out(tmp_path, "desktop/unspin/resources")
    assert resources(module) == tmp_path / "desktop" / "unspin" / "resources"


@pytest.mark.parametrize("place", ["resources", "unspin/resources"])
def test_a_frozen_bundle_is_the_last_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    (tmp_path / "bundle" / place).mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert resources(laid_out(tmp_path)) == tmp_path / "bundle" / place


def test_nowhere_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(UnspinError, match="data files are missing"):
        resources(laid_out(tmp_path))


def test_the_schema_is_there() -> None:
    assert resource("schema", "unspin-annotations-1.0.schema.json").is_file()
