"""What holds for any two texts, in any script: whole links, whole tiles, spans inside their lines, and the mirror."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from unspin.engine.comparison import align, compare
from unspin.engine.ids import link_id, span_id
from unspin.engine.mirror import turned_link, turned_spans
from unspin.engine.model import Article, Comparison, Link, Side, Summary
from unspin.engine.packing import PackedSpans
from unspin.engine.reading import article_from_text
from unspin.engine.tiling import segments
from unspin.engine.turning import turned
from unspin.errors import InputError

SENTENCES = [
    "The harbour master closed the northern pier on Tuesday after inspectors found cracks.",
    "On Tuesday, inspectors found cracks and the northern pier was shut by the harbour master.",
    "Fishing crews must land their catch at Brennick until the repairs are finished.",
    "Until the repairs are done, crews have to land their fish at Brennick.",
    "The repairs cost four million crowns.",
    "Four million crowns is what the repairs cost.",
    "Cafe\u0301 owners hope for a better summer 👩\u200d👩\u200d👧.",
    "Owners of cafés 👩\u200d👩\u200d👧 hope for a better winter 👍🏽.",
    "Der Hafenmeister hat den Pier am Dienstag gesperrt.",
    "Am Dienstag sperrte der Hafenmeister die Seebrücke.",
    "Начальник порта закрыл северный причал во вторник.",
    "Во вторник северный причал закрыли по приказу начальника порта.",
    "أغلق مدير الميناء الرصيف الشمالي يوم الثلاثاء.",
    "يوم الثلاثاء أُغلق الرصيف الشمالي بأمر من مدير الميناء.",
    "מנהל הנמל סגר את הרציף הצפוני ביום שלישי.",
    "ביום שלישי נסגר הרציף הצפוני.",
    "港の責任者は火曜日に北の桟橋を閉鎖した。",
    "火曜日、北の桟橋は港の責任者によって閉じられた。",
    "港口负责人星期二关闭了北码头。",
    "星期二，北码头被港口负责人关闭。",
    "นายท่าปิดท่าเรือทางเหนือเมื่อวันอังคาร",
    "ท่าเรือทางเหนือถูกปิดเมื่อวันอังคาร",
    "- Advertisement -",
    "Read more",
    "By Jane Doe",
    "no\u00a0break \u202ereversed\u202c and a soft\u00adhyphen.",
    "Same words here. Same words here.",
    "the the the the.",
]
WORDS = (
    "the a port harbour harbours closed shut 2 two 2nd Tuesday’s U.N. UN . , “ ” 港 口 ميناء порт e\u0301 👩\u200d👧 n't"
).split()
SENTENCE = st.one_of(
    st.sampled_from(SENTENCES), st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
)
TEXTS = st.lists(
    st.tuples(SENTENCE, st.sampled_from([" ", "\n\n", "\n\n", "\n", "\r\n\r\n"])), min_size=1, max_size=14
).map(lambda parts: "".join(sentence + gap for sentence, gap in parts))


@st.composite
def versions(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and the same with paragraphs moved, merged, split, repeated, left out, put in and words swapped."""
    first = draw(TEXTS)
    parts = [part for part in first.split("\n\n") if part.strip()]
    for deed in draw(st.lists(st.sampled_from(["move", "merge", "drop", "add", "twice", "swap", "split"]), max_size=5)):
        if not parts:
            break
        k = draw(st.integers(0, len(parts) - 1))
        if deed == "move":
            parts.insert(draw(st.integers(0, len(parts) - 1)), parts.pop(k))
        elif deed == "merge" and k + 1 < len(parts):
            parts[k : k + 2] = [parts[k] + " " + parts[k + 1]]
        elif deed == "drop":
            del parts[k]
        elif deed == "add":
            parts.insert(k, draw(SENTENCE))
        elif deed == "twice":
            parts.insert(k, parts[k])
        elif deed == "split":
            parts[k] = parts[k].replace(". ", ".\n\n")
        else:
            words = parts[k].split(" ")
            words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(WORDS))
            parts[k] = " ".join(words)
    return first, "\n\n".join(parts) or "x"


def articles(texts: tuple[str, str]) -> tuple[Article, Article] | None:
    try:
        return article_from_text(texts[0], side="A"), article_from_text(texts[1], side="B")
    except InputError:
        return None


def moved_to(article: Article, side: Side) -> Article:
    return replace(article, side=side)


def by_lines(links: tuple[Link, ...]) -> list[Link]:
    return sorted(links, key=lambda link: (link.a or (1 << 60,), link.b))


def assert_mirrored(there: Comparison, back: Comparison) -> None:
    for found, again in (
        (there.line_links, back.line_links),
        (there.paragraph_links, back.paragraph_links),
    ):
        assert by_lines(found) == by_lines(tuple(turned_link(link) for link in again))
    ids = {link_id(there.alignment, link): k for k, link in enumerate(there.line_links)}
    spans = []
    for span in back.spans:
        link = turned_link(back.line_links[span.link])
        spans.append(replace(span, link=ids[link_id(there.alignment, link)]))
    of_link = [[it for it in spans if it.link == k] for k in range(len(there.line_links))]
    assert list(there.spans) == [span for found in of_link for span in turned_spans(found)]
    assert there.summary == turned_summary(back.summary)


def turned_summary(it: Summary) -> Summary:
    return replace(
        it,
        insertions_per_100_words=it.deletions_per_100_words,
        deletions_per_100_words=it.insertions_per_100_words,
        names_kept=it.names_kept_back,
        names_kept_back=it.names_kept,
    )


@pytest.mark.parametrize("weights", [True, False], ids=["trained", "without weights"])
def test_the_seeds_the_other_way_round_are_the_mirror(
    seeds: tuple[Article, Article], weights: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not weights:
        from unspin.engine import line_rescue, words

        monkeypatch.setattr(words, "model", lambda: None)
        monkeypatch.setattr(line_rescue, "model", lambda: None)
    a, b = seeds
    assert_mirrored(compare(a, b), compare(moved_to(b, "A"), moved_to(a, "B")))


TWICE = "the the the the. the the the the."
UNCLOSED = f"“ a\n\n{SENTENCES[0]} “ the ” "


@settings(max_examples=80)
@given(st.one_of(versions(), st.tuples(TEXTS, TEXTS)))
@example((UNCLOSED, UNCLOSED.replace("\n\n", " ")))
@example((f"By Jane Doe {SENTENCES[2]} By Jane Doe {SENTENCES[4]}", " ".join(SENTENCES[k] for k in (1, 5, 3, 4))))
@example(("the the the the ", "the the a a "))
@example((f"{SENTENCES[1]} {TWICE}", f"{SENTENCES[1].replace('On', 'the')} {TWICE}"))
@example(("port n't ", "port n't port n't "))
def test_the_other_way_round_is_the_mirror(texts: tuple[str, str]) -> None:
    pair = articles(texts)
    if pair:
        a, b = pair
        there, back = compare(a, b), compare(moved_to(b, "A"), moved_to(a, "B"))
        assert_mirrored(there, back)
        assert turned(there) == back
        assert turned(back) == there
        assert turned(replace(there, spans=PackedSpans(there.spans))).spans == back.spans


@settings(max_examples=80)
@given(st.one_of(versions(), st.tuples(TEXTS, TEXTS)))
def test_links_and_tiles_are_whole_and_ids_unique(texts: tuple[str, str]) -> None:
    pair = articles(texts)
    if not pair:
        return
    it = compare(*pair)
    for side, article in (("A", it.a), ("B", it.b)):
        of_side = [link.a if side == "A" else link.b for link in it.line_links]
        assert sorted(k for lines in of_side for k in lines) == list(range(len(article.lines)))
        assert all(list(lines) == sorted(lines) for lines in of_side)
        tiles = segments(it, "A" if side == "A" else "B")
        assert "".join(article.text[tile.start : tile.end] for tile in tiles) == article.text
        for span in it.spans:
            part = span.a if side == "A" else span.b
            changed = span.changed_a if side == "A" else span.changed_b
            if part is None:
                assert not changed
                continue
            lines = [article.lines[k] for k in of_side[span.link]]
            assert lines[0].start <= part.start < part.end <= lines[-1].end
            assert all(part.start <= r.start < r.end <= part.end for r in changed)
    assert len({link_id(it.alignment, link) for link in it.line_links}) == len(it.line_links)
    assert len({span_id(span) for span in it.spans}) == len(it.spans)
    assert align(*pair) == it.alignment


@settings(max_examples=60)
@given(TEXTS)
def test_a_text_against_itself_differs_nowhere(text: str) -> None:
    pair = articles((text, text))
    if pair:
        it = compare(*pair)
        assert all(link.a == link.b and len(link.a) == 1 and not link.moved for link in it.line_links)
        assert all(link.a == link.b for link in it.paragraph_links)
        assert all(link.score == 1 for link in it.line_links)
        assert not it.spans
