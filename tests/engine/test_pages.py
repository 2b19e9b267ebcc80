"""Articles as they come out of a page: menus, boxes, credits, repeated and split paragraphs; roles and links as a reader
would give them.

`pages/*.json`: for both versions the paragraphs with their roles, and the links of those that are the editor's work
("A2+A3-B2", 1-based); written for these tests.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import COUNTED_ROLES
from unspin.engine.reading import article_from_text

PAGES = {
    path.stem: json.loads(path.read_text("utf-8")) for path in sorted((Path(__file__).parent / "pages").glob("*.json"))
}


@pytest.mark.parametrize("side", ["a", "b"])
@pytest.mark.parametrize("name", PAGES)
def test_every_paragraph_has_the_role_that_a_reader_gives_it(name: str, side: str) -> None:
    paragraphs = PAGES[name][side]
    article = article_from_text("\n\n".join(text for _, text in paragraphs), side="A")
    assert [(it.role, article.text_of(it)) for it in article.paragraphs] == [(role, text) for role, text in paragraphs]


@pytest.mark.parametrize("swapped", [False, True], ids=["as given", "swapped"])
@pytest.mark.parametrize("name", PAGES)
def test_every_paragraph_meets_its_counterpart_and_no_other(name: str, swapped: bool) -> None:
    texts = ["\n\n".join(text for _, text in PAGES[name][side]) for side in "ab"]
    first, second = texts[::-1] if swapped else texts
    it = compare(article_from_text(first, side="A"), article_from_text(second, side="B"))
    found = set()
    for link in it.paragraph_links:
        if link.a and link.b and it.a.paragraphs[link.a[0]].role in COUNTED_ROLES:
            a, b = (link.b, link.a) if swapped else (link.a, link.b)
            found.add("+".join(f"A{k + 1}" for k in a) + "-" + "+".join(f"B{k + 1}" for k in b))
    assert found == set(PAGES[name]["links"])
