"""The command line as a person uses it: what it prints, what it writes, its exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from unspin import __version__, cli
from unspin.engine.comparison import compare
from unspin.engine.pins import Pin
from unspin.errors import CancelledError
from unspin.review.library import Library
from unspin.review.opening import MOST_BYTES, open_file


@pytest.fixture
def texts(tmp_path: Path) -> tuple[str, str]:
    a, b = tmp_path / "a.txt", tmp_path / "b é.txt"
    a.write_bytes("The cafe\u0301 sold nuclear weapons on Sunday.\r\n\r\nA family 👩‍👩‍👧‍👦 came.\r\n".encode())
    b.write_bytes("The cafe\u0301 sold nuclear guns on Sunday.\n\nA family 👩‍👩‍👧‍👦 came.\n\nسلام\u00a0!".encode())
    return str(a), str(b)


@pytest.fixture
def review_id(texts: tuple[str, str]) -> str:
    """A review of the two texts in the usual library."""
    with Library() as library:
        review = library.create(compare(open_file(Path(texts[0]), "A"), open_file(Path(texts[1]), "B")))
        review.tag([review.order[0]], "spun")
        return review.id


def error_of(capsys: pytest.CaptureFixture[str]) -> str:
    """What stands on stderr: one line, no traceback."""
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"unspin {__version__}\n"


def test_a_summary_names_titles_counts_links_and_phrases(
    texts: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["compare", *texts]) == 0
    out = capsys.readouterr().out
    assert "(a.txt): 2 paragraphs, 2 lines, 2 counted" in out
    assert "2 paragraph links (0 moved), 0 paragraphs only in A, 1 only in B" in out
    assert "A1 - B1" in out
    assert "guns" in out


def test_the_annotation_file_of_the_seeds_is_sound_and_repeatable(
    seed_paths: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = []
    for name in ("one.json", "two.json"):
        assert cli.main(["compare", *map(str, seed_paths), "--json", str(tmp_path / name)]) == 0
        members = json.loads((tmp_path / name).read_bytes())
        assert members.pop("export")["counts"]["annotations"] == 41
        files.append(members)
    assert files[0] == files[1]
    assert cli.main(["validate", str(tmp_path / "one.json")]) == 0
    assert "is sound" in capsys.readouterr().out


def test_the_summary_says_when_a_pair_is_identical_or_hardly_corresponds(
    seed_paths: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    soup = tmp_path / "soup.txt"
    soup.write_text("Peel the leeks and wash them well. Boil them in salted water until they are soft.", "utf-8")
    said = {}
    for other in (seed_paths[0], soup, seed_paths[1]):
        assert cli.main(["compare", str(seed_paths[0]), str(other)]) == 0
        said[other] = capsys.readouterr().out.splitlines()
    assert "The two texts are identical." in said[seed_paths[0]]
    assert "These two texts hardly correspond." in said[soup]
    assert not any("identical." in line or "hardly" in line for line in said[seed_paths[1]])


def test_comparing_never_makes_a_library(texts: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", *texts]) == 0
    assert cli.main(["reviews"]) == 0
    assert not Path(os.environ["UNSPIN_LIBRARY"]).exists()
    assert "No reviews yet" in capsys.readouterr().err


def test_bytes_go_to_the_output(texts: tuple[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "unspin", "compare", *texts, "--json", "-"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert json.loads(done.stdout)["documents"][1]["file"]["name"] == "b é.txt"
    assert b"\r" not in done.stdout
    assert done.stderr == b""


def test_an_output_that_lacks_characters_still_gets_the_summary(texts: tuple[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "unspin", "compare", *texts],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
    )
    assert b"2 paragraph links" in done.stdout
    assert b"The cafe? sold nuclear weapons on Sunday. (a.txt)" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_a_reader_that_stops_early_is_no_error(seed_paths: tuple[Path, Path]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "unspin", "compare", *map(str, seed_paths), "--json", "-"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), said) == (0, b"")


def test_a_review_goes_out_by_id_or_by_its_texts_and_comes_back(
    review_id: str, texts: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["reviews"]) == 0
    listed = capsys.readouterr().out
    assert listed.startswith(review_id)
    assert "1 of 5 lines tagged" in listed
    first, second, third = (tmp_path / name for name in ("1.json", "2.json", "3.json"))
    assert cli.main(["export", review_id[:8], str(first)]) == 0
    assert cli.main(["export", texts[1], texts[0], str(second)]) == 0
    other = str(tmp_path / "other.sqlite")
    assert cli.main(["--library", other, "import", str(first)]) == 0
    assert cli.main(["export", "--library", other, review_id, str(third)]) == 0
    contents = [json.loads(path.read_bytes()) for path in (first, second, third)]
    for members in contents:
        del members["export"]
    assert contents[0] == contents[1] == contents[2]


def test_importing_the_same_review_asks_for_a_decision(
    review_id: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "r.json")
    assert cli.main(["export", review_id, file]) == 0
    assert cli.main(["import", file]) == 2
    assert "--replace or --copy" in error_of(capsys)
    assert cli.main(["import", file, "--replace"]) == 0
    assert cli.main(["import", file, "--copy"]) == 0
    capsys.readouterr()
    assert cli.main(["reviews"]) == 0
    assert capsys.readouterr().out.count("\n") == 2


def test_a_file_without_a_review_of_its_own_meets_the_review_of_the_same_texts(
    review_id: str, texts: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "r.json")
    assert cli.main(["compare", *texts, "--json", file]) == 0
    assert cli.main(["import", file]) == 2
    assert "a review of these two texts" in error_of(capsys)
    assert cli.main(["import", file, "--replace"]) == 0
    with Library() as library:
        (only,) = library.recent()
        assert only.id != review_id
        assert only.tagged == 0


def test_without_a_screen_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, texts: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert cli.main([*texts]) == 2
    assert "no screen" in error_of(capsys)


def test_violations_are_listed_one_a_line(
    texts: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "r.json"
    assert cli.main(["compare", *texts, "--json", str(file)]) == 0
    members = json.loads(file.read_bytes())
    members["spans"][0]["id"] = "x"
    file.write_text(json.dumps(members))
    assert cli.main(["validate", str(file)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert len(out) == 2
    assert out[0].startswith("spans[0].id: is x, not ")
    assert cli.main(["import", str(file)]) == 2
    assert "not a sound annotation file" in error_of(capsys)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["compare", "{missing}", "{b}"], "There is no file"),
        (["compare", "{folder}", "{b}"], "is a folder"),
        (["compare", "{empty}", "{b}"], "empty"),
        (["compare", "{binary}", "{b}"], "text"),
        (["compare", "{large}", "{b}"], "too large"),
        (["compare", "{a}"], "Missing argument"),
        (["compare", "{a}", "{b}", "--json", "{a}"], "is what is being read"),
        (["compare", "{a}", "{b}", "--json", "{folder}"], "is a folder"),
        (["compare", "{a}", "{b}", "--json", "{missing}/x.json"], "cannot be written"),
        (["--nonsense"], "No such option"),
        (["{a}", "{b}", "{b}"], "two files at most"),
        (["export", "abc", "{missing}"], "There is no library"),
        (["export", "{a}"], "Give a review and a file"),
        (["import", "{a}"], "not a sound annotation file"),
        (["import", "{missing}"], "There is no file"),
        (["import", "{missing}", "--copy", "--replace"], "not both"),
        (["validate", "{missing}"], "There is no file"),
        (["reviews", "--library", "{a}"], "not an Unspin library"),
        (["reviews", "--library", "{folder}"], "is a folder"),
    ],
)
def test_bad_input_gets_one_sentence_and_exit_code_2(
    arguments: list[str], words: str, texts: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "binary").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))
    with (tmp_path / "large").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    places = {name: str(tmp_path / name) for name in ("missing", "empty", "binary", "large")}
    places |= {"a": texts[0], "b": texts[1], "folder": str(tmp_path)}
    before = Path(texts[0]).read_bytes()
    assert cli.main([argument.format(**places) for argument in arguments]) == 2
    assert words in error_of(capsys)
    assert Path(texts[0]).read_bytes() == before


def test_a_pair_without_a_review_is_not_exported(
    review_id: str, texts: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", texts[0], texts[0], str(tmp_path / "x.json")]) == 2
    assert "unspin compare A B --json FILE" in error_of(capsys)
    assert cli.main(["export", "zz", str(tmp_path / "x.json")]) == 2
    assert "no review whose id begins with zz" in error_of(capsys)
    assert not (tmp_path / "x.json").exists()


@pytest.mark.parametrize("stop", [KeyboardInterrupt, CancelledError])
def test_stopping_is_exit_code_3(
    stop: type[BaseException],
    texts: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stopped(*_: Any, **__: Any) -> None:
        raise stop

    monkeypatch.setattr("unspin.engine.comparison.compare", stopped)
    assert cli.main(["compare", *texts]) == 3
    assert "Cancelled. Nothing was changed." in capsys.readouterr().err


@pytest.mark.parametrize(("files", "where"), [(0, None), (1, None), (2, "here.sqlite")])
def test_files_open_the_window(
    files: int, where: str | None, texts: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[list[Path], Path | None]] = []

    def run(paths: list[Path], library: Path | None = None) -> int:
        calls.append((paths, library))
        return 0

    monkeypatch.setattr("unspin.widgets.application.run", run)
    option = ["--library", where] if where else []
    assert cli.main([*option, *texts[:files]]) == 0
    if files:
        assert cli.main([*texts[:files], *option]) == 0
    expected = ([Path(it) for it in texts[:files]], where and Path(where))
    assert calls == [expected] * (2 if files else 1)


def test_the_same_file_twice_is_allowed(texts: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", texts[0], texts[0]]) == 0
    assert "0 phrase pairs, 0 phrases only in A, 0 only in B" in capsys.readouterr().out


def test_a_text_cannot_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli._plain("a\x1b[31m\tb\r\nc 👩‍👩‍👧 é") == "a\ufffd[31m b c 👩‍👩‍👧 é"


def test_export_finishes_an_analysis_that_a_window_left_half_done(texts: tuple[str, str], tmp_path: Path) -> None:
    with Library() as library:
        whole = compare(open_file(Path(texts[0]), "A"), open_file(Path(texts[1]), "B"))
        review = library.create(replace(whole, spans=()), complete=False)
        review.pin(Pin("line", (0,), (1,)))
    target = tmp_path / "out.json"
    assert cli.main(["export", review.id, str(target)]) == cli.DONE
    members = json.loads(target.read_bytes())
    assert members["spans"]
    assert [link["id"] for link in members["alignment"] if link["source"] == "editor"] == ["L:A.p1.l1~B.p2.l1"]
    with Library() as library:
        assert library.load(review.id).is_complete


def test_a_comparison_ends_with_the_findings_most_severe_first_and_the_suggested_tags(
    seed_paths: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["compare", *map(str, seed_paths)]) == 0
    said = capsys.readouterr().out.splitlines()
    begin = next(k for k, line in enumerate(said) if line.endswith(" findings"))
    heads = [line.split(" (")[0] for line in said[begin + 1 :] if line and not line.startswith(" ")]
    assert heads[:3] == ["Misleading", "To check", "Notes"]
    assert any("“nuclear fingers”" in line and line.startswith("  B3") for line in said[begin:])
    tags = said[next(k for k, line in enumerate(said) if line.startswith("Suggested tags")) :]
    assert any(line.split()[:2] == ["spun,", "strong"] and "B6" in line.split() for line in tags)

    target = tmp_path / "out.json"
    assert cli.main(["compare", *map(str, seed_paths), "--json", str(target)]) == 0
    members = json.loads(target.read_bytes())
    assert said[begin] == f"{len(members['findings'])} findings"
    assert tags[0] == f"Suggested tags for {len(members['suggestions'])} lines"


def test_a_pair_without_findings_says_so(texts: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", texts[0], texts[0]]) == 0
    said = capsys.readouterr().out
    assert "Nothing to look at was found." in said
    assert "Suggested tags for" in said, "identical lines are suggested original"
