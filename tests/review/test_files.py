"""The annotation file: what is exported is sound, comes back whole, and damage of any kind is found."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.engine.model import Comparison, Range
from unspin.engine.rows import LineRef
from unspin.errors import CancelledError, InputError, UnspinError
from unspin.review import encoding
from unspin.review.export import annotation_bytes, checked_bytes, write_file
from unspin.review.importing import read_annotations
from unspin.review.layout import content_sha256, serialise
from unspin.review.library import Library, ReviewExistsError
from unspin.review.quotes import selector
from unspin.review.review import Review
from unspin.review.validation import violations

ORDER = (
    "$schema format schema_version offset_unit offset_base end export review documents analysis alignment spans "
    "findings suggestions summary label_set annotators annotations conclusion events"
).split()


def content(data: bytes) -> bytes:
    """All but `export`, in the file's own order."""
    return serialise({key: value for key, value in json.loads(data).items() if key != "export"})


def judged(library: Library, comparison: Comparison) -> Review:
    """A review with a bit of everything."""
    review = library.create(comparison)
    review.mark_seen(LineRef("A", 2))
    review.tag([LineRef("B", 1), LineRef("B", 2)], "spun")
    review.accept(LineRef("B", 3))
    review.set_note(LineRef("A", 1), "cafe\u0301 👩‍👩‍👧‍👦 سلام\u00a0")
    review.skip([LineRef("A", 4)])
    review.conclude("A", "earlier by a day")
    review.tag([LineRef("A", 1)], "original")
    review.undo()
    return review


def sealed(members: dict[str, Any]) -> bytes:
    """The file again, its hash made right: so that only the damage itself can be found."""
    rest = {key: value for key, value in members.items() if key != "export"}
    members["export"]["content_sha256"] = sha256(serialise(rest)).hexdigest()
    return serialise(members)


def test_a_review_exports_every_member_in_order_and_soundly(library: Library, comparison: Comparison) -> None:
    data = annotation_bytes(judged(library, comparison))
    assert violations(data) == []
    members = json.loads(data)
    assert list(members) == ORDER
    assert members["export"]["counts"] == {
        "documents": 2,
        "lines": 9,
        "annotations": 8,
        "suggestions": 4,
        "by_tag": {"original": 0, "spun": 3, "garbled": 0},
        "by_status": {"open": 2, "seen": 2, "tagged": 3, "skipped": 1},
    }
    assert data.startswith(b'{\n  "$schema"')
    assert data.endswith(b"}\n")
    assert b"\r" not in data
    assert members["annotations"][0]["id"] == f"A.p2.l1#{library.annotator}"
    assert [it["action"] for it in members["events"]][-2:] == ["tag", "undo"]


def test_the_summary_has_no_member_that_the_first_readers_of_1_0_refuse(
    library: Library, comparison: Comparison
) -> None:
    """They take the five of the format and whatever is named `x_`, and so does whoever validates with their schema."""
    review = library.create(comparison)
    for _ in range(2):
        members = json.loads(annotation_bytes(review))
        assert [key for key in members["summary"] if not key.startswith("x_")] == [
            "swaps_per_100_words",
            "insertions_per_100_words",
            "deletions_per_100_words",
            "names_kept",
            "lines_shared",
        ]
        review.swap()


def test_the_share_of_names_is_read_under_the_name_that_it_had_for_a_while(
    library: Library, comparison: Comparison
) -> None:
    members = json.loads(annotation_bytes(library.create(comparison)))
    del members["summary"]["x_names_kept_back"]
    members["summary"] |= {"names_kept": 0.25, "names_kept_back": 0.5, "swaps_per_100_words": 1.0}
    members["export"]["content_sha256"] = content_sha256(members)
    review = library.add(read_annotations(serialise(members)).record, "replace")
    assert review.comparison.summary.names_kept_back == 0.5
    assert violations(annotation_bytes(review)) == []
    review.swap()
    summary = json.loads(annotation_bytes(review))["summary"]
    assert (summary["names_kept"], summary["x_names_kept_back"]) == (0.5, 0.25)
    assert "names_kept_back" not in summary


def test_a_bare_comparison_knows_no_person_and_no_clock(comparison: Comparison) -> None:
    data = annotation_bytes(comparison)
    assert violations(data) == []
    members = json.loads(data)
    assert members["review"] == {"id": None, "title": "The headline", "created_at": None, "modified_at": None} | {
        "title": comparison.a.title
    }
    assert members["analysis"]["computed_at"] is None
    assert (members["annotators"], members["events"]) == ([], [])
    assert {it["status"] for it in members["annotations"]} == {"open"}
    assert all(it["id"].endswith("#-") for it in members["annotations"])
    assert content(annotation_bytes(comparison)) == content(data)
    assert annotation_bytes(comparison) != data


def test_export_import_export_gives_the_same_again(library: Library, comparison: Comparison, tmp_path: Path) -> None:
    review = judged(library, comparison)
    data = annotation_bytes(review)
    with Library(tmp_path / "other.sqlite") as other:
        imported = other.add(read_annotations(data).record)
        assert content(annotation_bytes(imported)) == content(data)
        again = other.load(review.id)
        assert content(annotation_bytes(again)) == content(data)
        assert (again.undo_text, again.redo_text) == (review.undo_text, review.redo_text)
        assert again.comparison == comparison
        assert other.find(comparison.b.sha256, comparison.a.sha256) is not None
        again.redo()
        assert again.annotation(LineRef("A", 1)).tag == "original"
        more = annotation_bytes(again)
        assert violations(more) == []
        assert len(json.loads(more)["annotators"]) == 2


def test_a_bare_comparison_becomes_a_review_by_import(library: Library, comparison: Comparison) -> None:
    review = library.add(read_annotations(annotation_bytes(comparison)).record)
    assert review.comparison == comparison
    first = annotation_bytes(review)
    assert violations(first) == []
    assert json.loads(first)["review"]["id"] == review.id


def test_members_of_other_programs_survive(library: Library, comparison: Comparison) -> None:
    members = json.loads(annotation_bytes(judged(library, comparison)))
    x = {"x_other": [1, {"deep": "é"}]}
    places = [
        members,
        members["review"],
        members["documents"][0],
        members["documents"][1]["text"],
        members["alignment"][0],
        members["spans"][0]["a"],
        members["summary"],
        members["label_set"],
        members["annotators"][0],
        members["annotations"][0],
        members["annotations"][2]["selector"],
        members["conclusion"],
        members["events"][0],
    ]
    for place in places:
        place.update(x)
    data = sealed(members)
    assert violations(data) == []
    library.delete(members["review"]["id"])
    first = annotation_bytes(library.add(read_annotations(data).record))
    assert first.count(b'"x_other"') == len(places)
    second = annotation_bytes(library.add(read_annotations(first).record, "replace"))
    assert content(second) == content(first)


def test_a_history_that_does_not_fit_is_kept_but_not_undone(library: Library, comparison: Comparison) -> None:
    review = judged(library, comparison)
    members = json.loads(annotation_bytes(review))
    members["events"] = members["events"][2:]
    data = sealed(members)
    assert violations(data) == []
    imported = library.add(read_annotations(data).record, "replace")
    assert content(annotation_bytes(imported)) == content(data)
    assert imported.undo_text is None
    assert imported.annotation(LineRef("B", 1)) == review.annotation(LineRef("B", 1))
    imported.tag([LineRef("A", 3)], "garbled")
    again = library.load(review.id)
    assert again.undo_text == "Tag A3 garbled"
    again.undo()
    assert again.undo() is None
    assert again.progress().tagged == 3
    assert violations(annotation_bytes(again)) == []


def test_the_same_review_is_replaced_or_kept_twice_only_when_told(library: Library, comparison: Comparison) -> None:
    review = judged(library, comparison)
    imported = read_annotations(annotation_bytes(review)).record
    review.tag([LineRef("A", 3)], "garbled")
    with pytest.raises(ReviewExistsError) as caught:
        library.add(imported)
    assert caught.value.review_id == review.id
    assert library.load(review.id).progress().tagged == 4
    assert library.add(imported, "replace").id == review.id
    assert library.load(review.id).progress().tagged == 3
    copy = library.add(imported, "copy")
    assert copy.id != review.id
    assert len(library.recent()) == 2


def backwards(value: Any) -> Any:
    """The same JSON, the members of every object in the opposite order."""
    if isinstance(value, dict):
        return {key: backwards(value[key]) for key in reversed(value)}
    return [backwards(it) for it in value] if isinstance(value, list) else value


def test_members_in_another_order_come_out_in_the_format_s(library: Library, comparison: Comparison) -> None:
    data = annotation_bytes(judged(library, comparison))
    turned = sealed(backwards(json.loads(data)))
    assert turned.startswith(b'{\n  "events"')
    assert violations(turned) == []
    assert content(annotation_bytes(library.add(read_annotations(turned).record, "replace"))) == content(data)


def test_a_second_annotator_of_a_line_is_kept(library: Library, comparison: Comparison) -> None:
    members = json.loads(annotation_bytes(judged(library, comparison)))
    other = "00000000-0000-4000-8000-000000000000"
    members["annotators"].append({"id": other, "name": "Élodie"})
    entry = dict(members["annotations"][4], annotator=other, tag="garbled", status="tagged", modified_at=None)
    entry["id"] = f"{entry['line']}#{other}"
    members["annotations"].insert(5, entry)
    members["export"]["counts"]["annotations"] += 1
    members["export"]["counts"]["by_tag"]["garbled"] += 1
    members["export"]["counts"]["by_status"]["tagged"] += 1
    data = sealed(members)
    assert violations(data) == []
    imported = library.add(read_annotations(data).record, "replace")
    assert content(annotation_bytes(imported)) == content(data)


def put(*path: Any) -> Callable[[dict[str, Any]], None]:
    """put("spans", 0, "id", value): sets it."""

    def damage(members: Any) -> None:
        *way, last, value = path
        for step in way:
            members = members[step]
        members[last] = value

    return damage


def drop(*path: Any) -> Callable[[dict[str, Any]], None]:
    def damage(members: Any) -> None:
        *way, last = path
        for step in way:
            members = members[step]
        del members[last]

    return damage


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (drop("summary"), "'summary' is a required property"),
        (put("colour", "red"), "colour"),
        (put("schema_version", "2.0.0"), "schema_version"),
        (put("spans", 0, "kind", "odd"), "spans[0].kind"),
        (put("spans", 0, "a", "y_extra", 1), "spans[0].a"),
        (put("annotations", 0, "tag", "false"), "annotations[0].tag"),
        (put("events", 0, "at", "yesterday"), "events[0].at"),
        (put("events", 0, "at", "2025-02-30T00:00:00Z"), "events[0].at: there is no such time"),
        (put("documents", 0, "id", "B"), "documents: are not A and B"),
        (put("documents", 0, "text", "value", "another text"), "documents[0].text.sha256"),
        (put("documents", 0, "text", "sha256", "0" * 64), "documents[0].text.sha256"),
        (put("documents", 0, "text", "length_code_points", 3), "documents[0].text.length_code_points"),
        (put("documents", 1, "text", "length_utf16", 3), "documents[1].text.length_utf16"),
        (put("documents", 1, "text", "length_utf8", 3), "documents[1].text.length_utf8"),
        (put("documents", 0, "paragraphs", 0, "id", "A.p9"), "documents[0].paragraphs[0].id"),
        (put("documents", 0, "paragraphs", 0, "lines", 0, "id", "A.p1.l2"), "documents[0].paragraphs[0].lines[0].id"),
        (put("documents", 0, "paragraphs", 1, "start", 12), "documents[0].paragraphs[1]: is not trimmed"),
        (put("documents", 0, "paragraphs", 1, "end", 14), "paragraphs[1]"),
        (put("documents", 0, "paragraphs", 3, "end", 9999), "is not a range"),
        (drop("documents", 0, "paragraphs", 3), "words behind its last paragraph"),
        (put("alignment", 0, "id", "P:A.p1~B.p2"), "alignment[0].id"),
        (put("alignment", 4, "b", []), "is in 0 links"),
        (put("alignment", 4, "b", ["B.p2.l1"]), "B.p2.l1 is in 2 links"),
        (put("alignment", 4, "a", ["A.p7.l1"]), "A.p7.l1 is no line of A"),
        (drop("alignment", 0), "in 0 links of its level, not in exactly one paragraph link"),
        (drop("alignment", -1), "not in exactly one line link"),
        (put("spans", 0, "id", "paraphrase:A1~B1"), "spans[0].id"),
        (put("spans", 1, "link", "L:A.p9.l9~-"), "spans[1].link"),
        (put("spans", 1, "link", "P:A.p1~B.p1"), "spans[1].link"),
        (put("spans", 0, "a", "exact", "x"), "spans[0].a.exact"),
        (put("spans", 0, "a", "prefix", "x"), "prefix or suffix"),
        (put("spans", 0, "a", "suffix", "x"), "prefix or suffix"),
        (put("spans", 0, "b", "document", "A"), "spans[0].b.document"),
        (put("spans", 0, "b", None), "wrong sides"),
        (put("spans", 0, "changed", "a", [[0, 9999]]), "spans[0].changed.a"),
        (put("spans", 0, "changed", "a", [[5, 9], [0, 3]]), "spans[0].changed.a"),
        (put("findings", 0, "id", "broken_term:-~-"), "findings[0].id"),
        (put("findings", 0, "line", "B.p9.l9"), "findings[0].line"),
        (put("findings", 0, "b", "exact", "x"), "findings[0].b.exact"),
        (put("suggestions", 0, "id", "spun:B9"), "suggestions[0].id"),
        (put("suggestions", 0, "findings", ["nothing"]), "there is no finding nothing"),
        (put("suggestions", 0, "findings", []), "only the tag original"),
        (drop("annotations", 1), "annotations: A.p2.l2 has none"),
        (put("annotations", 0, "id", "A.p2.l1#-"), "annotations[0].id"),
        (put("annotations", 0, "annotator", "00000000-0000-4000-8000-000000000000"), "is not among the annotators"),
        (put("annotations", 0, "selector", "start", 12), "annotations[0].selector"),
        (put("annotations", 0, "status", "tagged"), "annotations[0].tag: does not go with"),
        (put("annotations", 2, "note", "!"), "annotations[2]: is open"),
        (put("annotations", 5, "suggestion", "spun:B99"), "there is no suggestion spun:B99"),
        (put("label_set", "labels", []), "is not in the label set"),
        (put("events", 1, "seq", 1), "events[1].seq"),
        (put("events", 1, "object", ["B.p2.l1"]), "differ in length"),
        (put("events", 0, "object", ["A.p1.l1"]), "A.p1.l1 is no counted line"),
        (put("events", 0, "object", ["conclusion"]), "is no state of conclusion"),
        (put("events", 0, "actor", "00000000-0000-4000-8000-000000000000"), "events[0].actor"),
        (put("export", "counts", "by_tag", "spun", 7), "export.counts.by_tag"),
        (put("export", "counts", "lines", 7), "export.counts.lines"),
    ],
)
def test_damage_of_any_kind_is_found(
    library: Library, comparison: Comparison, damage: Callable[[dict[str, Any]], None], words: str
) -> None:
    members = json.loads(annotation_bytes(judged(library, comparison)))
    assert violations(sealed(members)) == []
    damage(members)
    found = violations(sealed(members))
    assert any(words in it for it in found), found
    with pytest.raises(InputError, match="not a sound annotation file"):
        read_annotations(sealed(members))


def test_a_change_without_a_new_hash_is_found(library: Library, comparison: Comparison) -> None:
    data = annotation_bytes(judged(library, comparison))
    assert violations(data.replace(b"earlier by a day", b"earlier by a bay")) == [
        "export.content_sha256: is not the hash of the content"
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is not JSON"),
        (b"[]", "is not a JSON object"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        (b'{"a": "\xff"}', "is not UTF-8"),
        (b'{"a": 1, "a": 2}', "stands twice"),
        (b'{"a": NaN}', "NaN"),
        (b"[" * 100_000, "file: "),
        (b"{}", "required"),
        (b'{"documents": 3, "spans": {}, "events": [[[]]]}', "spans"),
    ],
)
def test_what_is_no_annotation_file_is_said_in_words(data: bytes, words: str) -> None:
    found = violations(data)
    assert any(words in it for it in found), found


def test_a_check_reports_progress_and_can_be_stopped(comparison: Comparison) -> None:
    seen: list[tuple[int, int]] = []
    checked_bytes(comparison, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1]
    assert all(done <= total for done, total in seen)
    with pytest.raises(CancelledError):
        checked_bytes(comparison, should_cancel=lambda: True)


@pytest.mark.parametrize(
    ("a", "b"),
    [("", ""), ("", "One."), ("Same.", "Same."), ("cafe\u0301\u00a0x.", "👩‍👩‍👧‍👦."), ("\ud800 lone.", "سلام.")],
)
def test_odd_texts_go_out_and_come_back(
    library: Library, make: Callable[[str, str], Comparison], a: str, b: str
) -> None:
    data = annotation_bytes(make(a, b))
    assert violations(data) == []
    review = library.add(read_annotations(data).record)
    assert review.comparison == make(a, b)


@given(
    st.lists(st.sampled_from(["a ", "e\u0301", "👩‍👩‍👧‍👦", "🇩🇪", "م", "각", "\u00a0", "\n"]), max_size=60).map("".join),
    st.integers(0, 300),
    st.integers(0, 300),
)
def test_what_stands_around_a_quote_never_cuts_a_character(text: str, start: int, end: int) -> None:
    import regex

    start, end = sorted((min(start, len(text)), min(end, len(text))))
    it = selector("A", text, Range(start, end))
    assert it["exact"] == text[start:end]
    assert text[:start].endswith(it["prefix"])
    assert text[end:].startswith(it["suffix"])
    assert max(len(it["prefix"]), len(it["suffix"])) <= 32
    cuts = {0, *(found.end() for found in regex.finditer(r"\X", text))}
    if it["prefix"]:
        assert start - len(it["prefix"]) in cuts
    if it["suffix"] and end in cuts:
        assert end + len(it["suffix"]) in cuts


def test_a_family_is_not_torn_apart() -> None:
    family = "👩‍👩‍👧‍👦"  # 7 code points: four of them fit
    text = family * 6 + "Q" + family * 6
    it = selector("A", text, Range(42, 43))
    assert (it["prefix"], it["suffix"]) == (family * 4, family * 4)


def test_plain_surroundings_are_32_characters_long() -> None:
    it = selector("A", "x" * 50 + "Q" + "y" * 50, Range(50, 51))
    assert (it["prefix"], it["suffix"]) == ("x" * 32, "y" * 32)


def test_members_and_comparison_are_each_other_s_inverse(comparison: Comparison) -> None:
    members = json.loads(json.dumps(encoding.members(comparison, computed_at=None)))
    texts = {it.sha256: it.text for it in (comparison.a, comparison.b)}
    assert encoding.comparison(members, texts) == comparison
    assert encoding.without_texts(encoding.with_texts(members, texts)) == (members, texts)


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "café.json"
    write_file(path, b"first")
    write_file(path, b"second")
    assert path.read_bytes() == b"second"

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnspinError, match="No space left"):
        write_file(path, b"third")
    monkeypatch.undo()
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"thi")
    with pytest.raises(UnspinError, match="whole"):
        write_file(path, b"third")
    monkeypatch.undo()
    assert path.read_bytes() == b"second"
    assert [it.name for it in tmp_path.iterdir()] == ["café.json"]
    with pytest.raises(InputError, match="is a folder"):
        write_file(tmp_path, b"")
    with pytest.raises(UnspinError, match="cannot be written"):
        write_file(tmp_path / "none" / "x.json", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links and pipes")
def test_a_link_stays_a_link_and_a_pipe_a_pipe(tmp_path: Path) -> None:
    link, pipe = tmp_path / "link", tmp_path / "pipe"
    link.symlink_to(tmp_path / "target")
    write_file(link, b"x")
    assert link.is_symlink()
    assert (tmp_path / "target").read_bytes() == b"x"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_file(pipe, b"through")
    assert os.read(reader, 20) == b"through"
    os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_an_exported_file_has_the_permissions_of_a_new_file(tmp_path: Path) -> None:
    plain, written = tmp_path / "plain", tmp_path / "written"
    plain.touch()
    write_file(written, b"x")
    assert stat.S_IMODE(written.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_two_exports_differ_in_export_only(
    library: Library, comparison: Comparison, clock: Callable[[], datetime]
) -> None:
    review = judged(library, comparison)
    first, second = annotation_bytes(review, now=clock), annotation_bytes(review, now=clock)
    assert first != second
    assert content(first) == content(second)
