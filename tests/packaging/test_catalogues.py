"""The catalogues hold every sentence of the sources, whole, and nothing else; every sentence can be read by the tool."""

from __future__ import annotations

import ast
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
import catalogues  # noqa: E402

SOURCES = sorted((ROOT / "desktop" / "unspin").rglob("*.py"))
PLACE = re.compile(r"\{\w*\}|%n")


def messages(file: Path) -> list[ElementTree.Element]:
    return ElementTree.parse(file).getroot().findall("context/message")


def source_of(message: ElementTree.Element) -> str:
    return message.findtext("source") or ""


def forms(message: ElementTree.Element) -> list[str]:
    """Its translation, or one for one and one for more."""
    translation = message.find("translation")
    assert translation is not None
    several = translation.findall("numerusform")
    return [it.text or "" for it in several] if several else [translation.text or ""]


def is_finished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None and all(forms(message))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as the sources are now."""
    folder = tmp_path_factory.mktemp("fresh")
    catalogues.update(folder)
    return folder


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_nothing_is_missing_and_nothing_is_left_over(fresh: Path, language: str) -> None:
    now = {source_of(it) for it in messages(fresh / f"{language}.ts")}
    stored = {source_of(it) for it in messages(catalogues.source(language))}
    assert now
    assert (now - stored, stored - now) == (set(), set()), "run packaging/catalogues.py and translate what is new"


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    assert [source_of(it) for it in messages(catalogues.source(language)) if not is_finished(it)] == []


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_a_translation_has_the_places_of_its_sentence(language: str) -> None:
    wrong = []
    for it in messages(catalogues.source(language)):
        wanted = set(PLACE.findall(source_of(it)))
        for k, form in enumerate(forms(it)):
            found = set(PLACE.findall(form))
            alone = it.get("numerus") == "yes" and k == 0  # "One line" needs no number
            if found != wanted and not (alone and found == wanted - {"%n"}):
                wrong.append((source_of(it), form))
    assert wrong == []


@pytest.mark.parametrize("language", sorted(set(catalogues.LANGUAGES) - catalogues.PLURALS_ONLY))
def test_what_surrounds_a_sentence_stays(language: str) -> None:
    """White space at its ends, the dots that announce a dialog, and a key of the menu where there was one."""
    wrong = []
    for it in messages(catalogues.source(language)):
        source = source_of(it)
        for form in forms(it):
            if _surroundings(form) != _surroundings(source):
                wrong.append((source, form))
    assert wrong == []


def _surroundings(text: str) -> tuple[str, str, bool, bool]:
    begin, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return text[:begin], text[end:], text.endswith("…"), "&" in text


@pytest.mark.parametrize("source", SOURCES, ids=lambda it: it.relative_to(ROOT / "desktop").as_posix())
def test_what_is_said_can_be_read_from_the_source(source: Path) -> None:
    """A literal, or a value that was marked elsewhere; nothing put together, and no count without a note before it."""
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        where = f"{source.name}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Attribute):
            assert node.attr not in ("tr", "say"), f"{where}: lupdate takes a method of this name for a sentence"
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in ("tr", "say"):
            continue
        assert node.args, where
        first = node.args[0]
        assert not isinstance(first, (ast.JoinedStr, ast.BinOp)), f"{where}: a sentence is a literal"
        if isinstance(first, ast.Constant) and "%n" in first.value:
            assert len(node.args) == 3, f"{where}: tr(sentence, note, count)"
        if node.func.id == "say" and source.name not in ("said.py",):
            assert isinstance(first, ast.Constant), f"{where}: say needs a literal"


def test_a_sentence_put_together_would_be_noticed(tmp_path: Path) -> None:
    broken = tmp_path / "broken.py"
    broken.write_text('tr(f"line {n}")\n', "utf-8")
    with pytest.raises(AssertionError, match="a sentence is a literal"):
        test_what_is_said_can_be_read_from_the_source(broken)


def test_an_older_catalogue_is_compiled_again(tmp_path: Path) -> None:
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    for language in catalogues.LANGUAGES:
        catalogues.source(language, tmp_path).write_bytes(catalogues.source(language).read_bytes())
    catalogues.build(tmp_path)
    first = catalogues.compiled("de", tmp_path)
    assert not catalogues.is_stale("de", tmp_path)
    os.utime(first, (1, 1))
    assert catalogues.is_stale("de", tmp_path)
    catalogues.build(tmp_path)
    assert first.stat().st_mtime > 1
