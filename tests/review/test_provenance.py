"""The cards of A and B: what a person says about where each version comes from."""

from __future__ import annotations

import json

import pytest

from unspin.errors import UnspinError
from unspin.review.export import annotation_bytes, checked_bytes
from unspin.review.importing import read_annotations
from unspin.review.library import Library
from unspin.review.provenance import with_role
from unspin.review.validation import violations

EVERYTHING = {
    "title": "Leaders meet",
    "outlet": "The Daily Café ☕",
    "author": "A. Writer",
    "published": "2023-05-03",
    "url": "https://example.org/a?b=c",
    "archive_url": "https://web.archive.org/x",
    "retrieved_at": "2023-05-04T10:00Z",
    "retrieved_by": "desk",
    "note": "two\nlines",
}


@pytest.fixture
def library(tmp_path, clock):
    with Library(tmp_path / "l.sqlite", now=clock) as it:
        yield it


def without_export(data: bytes) -> dict:
    members = json.loads(data)
    del members["export"]
    return members


def test_an_edit_is_one_event_on_disk_and_can_be_undone_after_a_restart(library, comparison, tmp_path):
    review = library.create(comparison)
    change = review.set_provenance({"A": {"outlet": " The Daily "}})
    assert change is not None
    assert change.text == "Change the card of A"
    assert change.lines == ()
    assert [event.objects for event in review.events] == [("A",)]
    again = library.load(review.id)
    assert again.cards["A"]["outlet"] == "The Daily"
    assert again.cards["B"]["outlet"] is None
    assert again.undo().text == "Undo: Change the card of A"
    assert library.load(review.id).cards["A"]["outlet"] is None
    library.load(review.id).redo()
    assert library.load(review.id).cards["A"]["outlet"] == "The Daily"


def test_what_changes_nothing_writes_nothing(library, comparison):
    review = library.create(comparison)
    assert review.set_provenance({"A": {"outlet": "  ", "note": ""}}) is None
    assert review.set_provenance({"A": {"title": review.cards["A"]["title"]}}) is None
    assert review.events == ()


def test_an_emptied_title_is_that_of_the_article_again(library, comparison):
    review = library.create(comparison)
    review.set_provenance({"B": {"title": "Mine"}})
    assert review.cards["B"]["title"] == "Mine"
    review.set_provenance({"B": {"title": " "}})
    assert review.cards["B"]["title"] == comparison.b.title


def test_a_role_says_what_the_other_side_is(library, comparison):
    review = library.create(comparison)
    review.set_provenance(with_role("B", "Source"))
    assert (review.cards["A"]["role"], review.cards["B"]["role"]) == ("Copy", "Source")
    assert review.events[-1].objects == ("A", "B")
    review.set_provenance(with_role("B", None))
    assert (review.cards["A"]["role"], review.cards["B"]["role"]) == (None, None)
    review.undo()
    assert (review.cards["A"]["role"], review.cards["B"]["role"]) == ("Copy", "Source")


def test_export_import_export_gives_the_same_and_undo_goes_on(library, comparison, tmp_path):
    review = library.create(comparison)
    review.set_provenance({"A": EVERYTHING})
    review.tag([review.order[0]], "spun")
    review.set_provenance(with_role("A", "Earlier"))
    review.undo()
    review.set_provenance({"A": {"author": None}, "B": {"url": "https://example.org/b"}})
    data = checked_bytes(review)
    document = json.loads(data)["documents"][0]
    assert {key: document[key] for key in EVERYTHING} == EVERYTHING | {"author": None}
    with Library(tmp_path / "other.sqlite") as other:
        imported = other.add(read_annotations(data).record)
        assert without_export(annotation_bytes(imported)) == without_export(data)
        assert imported.cards == review.cards
        imported.undo()
        assert imported.cards["A"]["author"] == "A. Writer"
        assert imported.cards["B"]["url"] is None
        imported.undo()
        imported.undo()
        assert imported.cards["A"]["outlet"] is None
        assert imported.cards["A"]["title"] == comparison.a.title


def test_a_history_that_does_not_fit_the_cards_is_kept_and_not_undone(library, comparison, tmp_path):
    review = library.create(comparison)
    review.set_provenance({"A": {"outlet": "The Daily"}})
    data = annotation_bytes(review)
    members = json.loads(data)
    members["documents"][0]["outlet"] = "Another"
    from unspin.review.layout import content_sha256, serialise

    members["export"]["content_sha256"] = content_sha256(members)
    with Library(tmp_path / "other.sqlite") as other:
        imported = other.add(read_annotations(serialise(members)).record)
        assert other.load(imported.id).cards["A"]["outlet"] == "Another"
        assert imported.undo() is None


def test_an_event_that_is_no_card_is_refused(library, comparison):
    review = library.create(comparison)
    review.set_provenance({"A": {"outlet": "The Daily"}})
    members = json.loads(annotation_bytes(review))
    members["events"][0]["after"] = [members["conclusion"]]
    from unspin.review.layout import content_sha256, serialise

    members["export"]["content_sha256"] = content_sha256(members)
    assert violations(serialise(members)) == ["events[0]: before or after is no state of A"]


def test_a_commit_that_fails_leaves_the_card_as_it_was(library, comparison):
    review = library.create(comparison)
    library.delete(review.id)
    with pytest.raises(UnspinError):
        review.set_provenance({"A": {"outlet": "The Daily"}})
    assert review.cards["A"]["outlet"] is None


def test_a_new_analysis_keeps_the_cards_and_undo_goes_through_it(library, comparison, tmp_path):
    from dataclasses import replace

    review = library.create(comparison)
    review.set_provenance({"A": EVERYTHING})
    assert review.analyse(replace(comparison, engine="9.9.9")) is not None
    assert review.cards["A"]["outlet"] == EVERYTHING["outlet"]
    again = library.load(review.id)
    assert again.cards == review.cards
    data = annotation_bytes(again)
    assert json.loads(data)["documents"][0]["outlet"] == EVERYTHING["outlet"]
    with Library(tmp_path / "other.sqlite") as other:
        imported = other.add(read_annotations(data).record)
        assert imported.cards == review.cards
        assert without_export(annotation_bytes(imported)) == without_export(data)
    again.undo()
    again.undo()
    assert again.cards["A"]["outlet"] is None
