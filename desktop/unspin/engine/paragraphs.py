"""Which paragraphs correspond: the votes of their lines.

A paragraph link is a connected group of paragraphs: 1-1, a split, a merge, n-m, or one-sided; every paragraph is in
exactly one. A moved line joins only paragraphs that nothing else joins, or one moved sentence would glue strangers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from unspin.engine.line_chain import Bead
from unspin.engine.line_vectors import LineVector, vector_cosine
from unspin.engine.model import Article, Link

VOTE_SHARE = 0.08
"""A pair of paragraphs needs more than this share of the smaller one's weight in common lines (measured with doc drafts)."""


@dataclass(frozen=True, slots=True)
class Group:
    """Paragraphs that an editor put together, or one that corresponds with nothing."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    moved: bool = False


def paragraph_links(
    a: Article,
    b: Article,
    beads: Sequence[Bead],
    vectors: tuple[Sequence[LineVector], Sequence[LineVector]],
    fixed: Sequence[Group] = (),
    apart: frozenset[tuple[int, int]] = frozenset(),
) -> tuple[Link, ...]:
    """All paragraph links, ordered by A; those that B has alone stand behind what precedes them in B.

    An editor's `fixed` groups are links as they are; paragraphs that are held `apart` are never in one link.
    """
    weight_a = _weights(a, vectors[0])
    weight_b = _weights(b, vectors[1])
    chain: defaultdict[tuple[int, int], float] = defaultdict(float)
    moved: defaultdict[tuple[int, int], float] = defaultdict(float)
    for bead in beads:
        votes = moved if bead.moved else chain
        for i in bead.a:
            for j in bead.b:
                pair = a.lines[i].paragraph, b.lines[j].paragraph
                votes[pair] += min(vectors[0][i].square, vectors[1][j].square)

    def elected(votes: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
        found = [(p, q) for (p, q), vote in votes.items() if vote > VOTE_SHARE * min(weight_a[p], weight_b[q])]
        found = [(p, q) for p, q in found if p not in settled[0] and q not in settled[1]]
        return sorted(found, key=lambda pair: (-votes[pair], pair[0] + pair[1], pair)) if apart else found

    settled = {p for group in fixed for p in group.a}, {q for group in fixed for q in group.b}
    groups = _Groups(len(a.paragraphs), len(b.paragraphs))
    for group in fixed:
        for p in group.a:
            for q in group.b:
                groups.join(p, q)
    for p, q in elected(chain):
        if not apart or groups.may_join(p, q, apart):
            groups.join(p, q)
    joined = groups.joined()
    late = [(p, q) for p, q in elected(moved) if p not in joined[0] and q not in joined[1]]
    for p, q in late:
        if not apart or groups.may_join(p, q, apart):
            groups.join(p, q)
    moved_a = {p for p, _ in late if p not in settled[0]} | {p for group in fixed if group.moved for p in group.a}
    by_editor = {(group.a, group.b) for group in fixed}
    links = []
    for of_a, of_b in groups.members():
        score = _score(a, b, of_a, of_b, vectors)
        link = Link("paragraph", of_a, of_b, score, moved=bool(of_a and of_b and of_a[0] in moved_a))
        pinned = (of_a, of_b) in by_editor
        links.append(replace(link, source="editor", status="confirmed") if pinned else link)
    return in_reading_order(links)


def in_reading_order(links: Sequence[Link]) -> tuple[Link, ...]:
    """Ordered by A; a link that B has alone stands behind the link that holds what precedes it in B."""
    by_a = sorted((link for link in links if link.a), key=lambda link: link.a)
    rank = {link.a: k for k, link in enumerate(by_a)}
    places: list[tuple[int, int, Link]] = [(k, -1, link) for k, link in enumerate(by_a)]
    here = -1
    for link in sorted((link for link in links if link.b), key=lambda link: link.b):
        if link.a:
            if not link.moved:
                here = rank[link.a]
        else:
            places.append((here, link.b[0], link))
    places.sort(key=lambda place: place[:2])
    return tuple(link for _, _, link in places)


def _weights(article: Article, vectors: Sequence[LineVector]) -> list[float]:
    out = [1e-9] * len(article.paragraphs)
    for line, vector in zip(article.lines, vectors, strict=True):
        out[line.paragraph] += vector.square
    return out


def _score(
    a: Article,
    b: Article,
    of_a: tuple[int, ...],
    of_b: tuple[int, ...],
    vectors: tuple[Sequence[LineVector], Sequence[LineVector]],
) -> float:
    if not of_a or not of_b:
        return 0.0
    sides = []
    for article, members, lines in ((a, of_a, vectors[0]), (b, of_b, vectors[1])):
        parts = [article.paragraphs[p] for p in members]
        sides.append([lines[k] for part in parts for k in range(part.first_line, part.last_line)])
    return round(vector_cosine(*sides), 3)


class _Groups:
    """Union-find over the paragraphs of both sides."""

    def __init__(self, count_a: int, count_b: int) -> None:
        self._parent = list(range(count_a + count_b))
        self._count_a = count_a

    def join(self, p: int, q: int) -> None:
        x, y = self._root(p), self._root(self._count_a + q)
        self._parent[max(x, y)] = min(x, y)

    def may_join(self, p: int, q: int, apart: frozenset[tuple[int, int]]) -> bool:
        """Whether the groups of both hold no pair that must not meet."""
        one, other = self._root(p), self._root(self._count_a + q)
        roots = {one, other}
        return not any(self._root(x) in roots and self._root(self._count_a + y) in roots for x, y in apart)

    def joined(self) -> tuple[set[int], set[int]]:
        """The paragraphs of A and of B that have a partner."""
        pairs = [(of_a, of_b) for of_a, of_b in self.members() if of_a and of_b]
        return {p for of_a, _ in pairs for p in of_a}, {q for _, of_b in pairs for q in of_b}

    def members(self) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        groups: defaultdict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for k in range(len(self._parent)):
            of_a, of_b = groups[self._root(k)]
            if k < self._count_a:
                of_a.append(k)
            else:
                of_b.append(k - self._count_a)
        return [(tuple(of_a), tuple(of_b)) for of_a, of_b in groups.values()]

    def _root(self, k: int) -> int:
        while self._parent[k] != k:
            self._parent[k] = self._parent[self._parent[k]]
            k = self._parent[k]
        return k
