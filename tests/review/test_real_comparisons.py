"""Whatever two texts the engine compares: the file is sound, and the review that is stored is the one that was made."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine.comparison import compare
from unspin.engine.reading import article_from_text
from unspin.errors import InputError
from unspin.review import encoding
from unspin.review.export import annotation_bytes
from unspin.review.importing import read_annotations
from unspin.review.library import Library
from unspin.review.opening import MOST_BYTES, open_file
from unspin.review.validation import violations

PLAIN = "the cafe\u0301 weapons guns nuclear 1,000 Dr. 👩‍👩‍👧‍👦 سلام العالم 中文 。 Sunday. said “quote” By . !"
ODD = [
    "2nd",
    "second",
    "a",
    "b",
    "-",
    "\u00a0",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u2028",
    "\x85",
    "\x1c",
    "\u200b",
    "\ufeff",
    "- Advertisement -",
]
WORDS = [*PLAIN.split(" "), *ODD]
texts = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@settings(max_examples=100)
@given(texts, texts)
def test_every_comparison_makes_a_sound_file(a: str, b: str) -> None:
    try:
        comparison = compare(article_from_text(a, side="A"), article_from_text(b, side="B"))
    except InputError:
        return  # a text of white space only is refused
    data = annotation_bytes(comparison)
    assert violations(data) == []
    by_hash = {it.sha256: it.text for it in (comparison.a, comparison.b)}
    assert encoding.comparison(json.loads(data), by_hash) == comparison


def test_the_seeds_go_out_and_come_back(library: Library, seed_paths: tuple[Path, Path], tmp_path: Path) -> None:
    review = library.create(compare(open_file(seed_paths[0], "A"), open_file(seed_paths[1], "B")))
    assert review.progress().counted == 41
    for k, ref in enumerate(review.order):
        review.tag([ref], ("original", "spun", "garbled")[k % 3])
    data = annotation_bytes(review)
    with Library(tmp_path / "other.sqlite") as other:
        again = annotation_bytes(other.add(read_annotations(data).record))
    first, second = json.loads(data), json.loads(again)
    assert first.pop("export") != second.pop("export")
    assert json.dumps(first) == json.dumps(second)
    assert len(first["events"]) == 41


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(MOST_BYTES + 1)

    class Unread(io.BufferedReader):
        def read(self, size: int | None = -1, /) -> bytes:
            raise AssertionError("it was read")

    monkeypatch.setattr("unspin.review.regular_files.os.fdopen", lambda number, _: Unread(io.FileIO(number)))
    with pytest.raises(InputError, match="too large"):
        open_file(tmp_path / "large", "A")


@pytest.mark.parametrize("name", ["missing", ".", "nul\0nul", "x" * 300])
def test_what_is_no_file_is_said_in_words(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as caught:
        open_file(tmp_path / name, "A")
    assert caught.value.hint
