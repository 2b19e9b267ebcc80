"""One analysis of a review: the Comparison, its form in the file, and where it stands in the review's history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from unspin.engine.model import Comparison


@dataclass(frozen=True)
class Analysis:
    """`machine`: the members of `encoding.members`, without texts.

    `generation` counts *Analyse again* from 1, `pins` is the revision of the editor's pins that it obeys. One that is
    not complete is provisional: its lines are aligned, its words are not all analysed.
    """

    comparison: Comparison
    machine: Mapping[str, Any]
    is_complete: bool = True
    generation: int = 1
    pins: int = 0
