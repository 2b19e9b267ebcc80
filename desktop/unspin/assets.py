"""The one place that knows where `resources/` lies: in the checkout, in the installed package, in a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

from unspin.errors import UnspinError
from unspin.said import say


def resources(module: Path = Path(__file__)) -> Path:
    """The folder of the resources. An editable install is a checkout: its copy in the package would be a stale one.

    `module`: where this file lies; tests give another.
    """
    checkout = module.resolve().parents[2]
    places = [checkout / "resources"] if (checkout / "pyproject.toml").is_file() else []
    places.append(module.resolve().parent / "resources")
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        places += [Path(bundle) / "unspin" / "resources", Path(bundle) / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise UnspinError(say("Unspin's own data files are missing."), say("Install Unspin again."))


def resource(*parts: str) -> Path:
    """One file of the resources: `resource("schema", "name.json")`. It need not exist."""
    return resources().joinpath(*parts)
