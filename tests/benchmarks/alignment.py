"""The quality and the speed of the alignment, as one table: alignment.py [DATA], or UNSPIN_BENCH=DATA.

DATA is a folder with words/edinburgh.dev.jsonl, docs/argrewrite.dev.jsonl, docs/bible-kjv-web.jsonl and phrases.json,
as its makers publish them; none of it belongs to the program. Rows that need what is not there say "skipped: no data".
The floor and the goal of each row stand beside it; nothing is asserted.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
WARM_ROUNDS, PROCESS_ROUNDS = 15, 5
NO_DATA = "skipped: no data"
Row = dict[str, Any]
Pairs = set[tuple[int, int]]


# --- scores ---------------------------------------------------------------------------------------------------------


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def micro(scored: Iterable[tuple[Pairs, Pairs]]) -> float:
    """F of (found, gold) pairs over all rows together, in per cent."""
    hit = found_n = gold_n = 0
    for found, gold in scored:
        hit, found_n, gold_n = hit + len(found & gold), found_n + len(found), gold_n + len(gold)
    return 100 * f1(hit / max(found_n, 1), hit / max(gold_n, 1))


def macro(scored: Sequence[tuple[Pairs, Pairs]]) -> float:
    """F of the mean precision and the mean recall of the rows, in per cent."""
    precision = [len(found & gold) / len(found) if found else float(not gold) for found, gold in scored]
    recall = [len(found & gold) / len(gold) if gold else float(not found) for found, gold in scored]
    return 100 * f1(sum(precision) / len(scored), sum(recall) / len(scored))


def score_words(rows: Sequence[Row]) -> tuple[float, float]:
    """F on the sure links, and F on those of them between words that differ in more than case."""
    from unspin.engine.words import align_tokens

    scored = [(set(align_tokens(row["a_tokens"], row["b_tokens"])), _pairs(row["sure"])) for row in rows]

    def changed(row: Row, pairs: Pairs) -> Pairs:
        return {(i, j) for i, j in pairs if row["a_tokens"][i].casefold() != row["b_tokens"][j].casefold()}

    changed_only = [(changed(row, x), changed(row, y)) for row, (x, y) in zip(rows, scored, strict=True)]
    return macro(scored), micro(changed_only)


def score_lines(rows: Sequence[Row]) -> float:
    from unspin.engine.lines import align_lines

    return micro((set(align_lines(row["a"], row["b"])), _pairs(row["gold"])) for row in rows)


def _pairs(links: Iterable[Sequence[int]]) -> Pairs:
    return {(i, j) for i, j in links}


def score_phrases(document: Row, gold: Row) -> tuple[float, float, float, int, int]:
    """Found, tight, precise (shares), and moved: how many, of how many. Only spans that lie on both sides count.

    Found: half of the phrase is covered, on both sides. Tight: by one span, of which the phrase is half. Precise: spans
    that touch a phrase.
    """
    parts = {p["id"]: (p["start"], p["end"]) for d in document["documents"] for p in d["paragraphs"]}
    scope = [parts[f"A.p{it['a_paragraph']}"] for it in gold["pairs"]]
    spans = [s for s in document["spans"] if s["a"] and s["b"] and s["kind"] != "form"]
    spans = [s for s in spans if any(_common(_ends(s["a"]), part) for part in scope)]
    marked = [(_ends(s["a"]), _ends(s["b"])) for s in spans]
    everything = [(_ends(x["a"]), _ends(x["b"]), x["type"]) for it in gold["pairs"] for x in it["phrases"]]
    phrases = [(x, y) for x, y, kind in everything if kind not in ("style", "struct")]
    moved = [(_ends(x["a"]), _ends(x["b"])) for it in gold["pairs"] for x in it["moved"]]

    def found(phrase: tuple[tuple[int, int], ...]) -> bool:
        near = [m for m in marked if _common(m[0], phrase[0]) and _common(m[1], phrase[1])]
        return all(2 * sum(_common(m[k], phrase[k]) for m in near) >= _length(phrase[k]) for k in (0, 1))

    def tight(phrase: tuple[tuple[int, int], ...]) -> bool:
        halves = [[2 * _common(m[k], phrase[k]) for k in (0, 1)] for m in marked]
        longer = [[max(_length(m[k]), _length(phrase[k])) for k in (0, 1)] for m in marked]
        return any(x[0] >= y[0] and x[1] >= y[1] for x, y in zip(halves, longer, strict=True))

    precise = sum(any(_common(m[0], x) and _common(m[1], y) for x, y, _ in everything) for m in marked)
    crossing = [(_ends(s["a"]), _ends(s["b"])) for s in spans if s["kind"] == "moved"]
    seen = sum(any(_common(m[0], x) and _common(m[1], y) for m in crossing) for x, y in moved)
    count = max(len(phrases), 1)
    return (
        sum(map(found, phrases)) / count,
        sum(map(tight, phrases)) / count,
        precise / max(len(marked), 1),
        seen,
        len(moved),
    )


def _ends(selector: Row) -> tuple[int, int]:
    return selector["start"], selector["end"]


def _common(x: tuple[int, int], y: tuple[int, int]) -> int:
    return max(0, min(x[1], y[1]) - max(x[0], y[0]))


def _length(x: tuple[int, int]) -> int:
    return x[1] - x[0]


# --- documents made from verses -------------------------------------------------------------------------------------


def synthetic(rows: Sequence[Row], count: int, seed: int = 7) -> list[Row]:
    """Documents of units of one to three linked lines: some split on side A, 7 % dropped on a side, up to three blocks
    moved on side B. The order of the random draws is that of the published scorer, so that figures can be compared."""
    rng = random.Random(seed)
    out: list[Row] = []
    while len(out) < count:
        row = rng.choice(rows)
        links = [(i, j) for i, j in row["gold"]]
        if len(links) < 60:
            continue
        at = rng.randrange(len(links) - 50)
        out.append(_document(row, links[at : at + 50], rng))
    return out


def _document(row: Row, window: list[tuple[int, int]], rng: random.Random) -> Row:
    units: list[list[tuple[int, int]]] = []
    at = 0
    while at < len(window):
        size = rng.choice((1, 1, 1, 1, 1, 1, 2, 2, 3))
        units.append(window[at : at + size])
        at += size
    order = list(range(len(units)))
    for _ in range(rng.randrange(4)):
        start = rng.randrange(len(order) - 3)
        block = order[start : start + 2]
        del order[start : start + 2]
        to = rng.randrange(len(order))
        order[to:to] = block
    a: list[str] = []
    b: list[str] = []
    places: dict[int, list[int]] = {}
    partner: dict[int, int] = {}
    for number, unit in enumerate(units):
        if rng.random() < 0.07:
            continue
        split = len(unit) > 1 and rng.random() < 0.5
        new = [row["a"][i] for i, _ in unit] if split else [" ".join(row["a"][i] for i, _ in unit)]
        places[number] = list(range(len(a), len(a) + len(new)))
        a += new
    for number in order:
        if rng.random() < 0.07:
            continue
        partner[number] = len(b)
        b.append(" ".join(row["b"][j] for _, j in units[number]))
    gold = [[i, partner[n]] for n, lines in places.items() if n in partner for i in lines]
    return {"a": a, "b": b, "gold": gold}


def whole(rows: Sequence[Row]) -> Row:
    """All rows as one pair."""
    a: list[str] = []
    b: list[str] = []
    gold: list[list[int]] = []
    for row in rows:
        gold += [[len(a) + i, len(b) + j] for i, j in row["gold"]]
        a += row["a"]
        b += row["b"]
    return {"a": a, "b": b, "gold": gold}


def thinned(row: Row, probability: float, seed: int = 11) -> Row:
    """Each line left out with this probability, on each side by itself."""
    rng = random.Random(seed)
    kept = {side: [k for k in range(len(row[side])) if rng.random() > probability] for side in "ab"}
    place = {side: {old: new for new, old in enumerate(kept[side])} for side in "ab"}
    gold = [[place["a"][i], place["b"][j]] for i, j in row["gold"] if i in place["a"] and j in place["b"]]
    return {"a": [row["a"][k] for k in kept["a"]], "b": [row["b"][k] for k in kept["b"]], "gold": gold}


# --- the table ------------------------------------------------------------------------------------------------------


def words_row(data: Path) -> str:
    f, changed = score_words(_rows(data / "words" / "edinburgh.dev.jsonl"))
    return f"F {f:.1f}, changed words {changed:.1f}"


def drafts_row(data: Path) -> str:
    return f"F {score_lines(_rows(data / 'docs' / 'argrewrite.dev.jsonl')):.1f}"


def synthetic_row(data: Path) -> str:
    return f"F {score_lines(synthetic(_rows(data / 'docs' / 'bible-kjv-web.jsonl'), 60)):.1f}"


def whole_row(data: Path) -> str:
    """In a process of its own, so that its memory is its own."""
    path = data / "docs" / "bible-kjv-web.jsonl"
    if not path.is_file():
        raise FileNotFoundError(path)
    done = subprocess.run([sys.executable, __file__, "--whole", str(path)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def measure_whole(path: Path) -> str:
    row = thinned(whole(_rows(path)), 0.1)
    before = _peak_memory()
    begun = time.perf_counter()
    f = score_lines([row])
    seconds = time.perf_counter() - begun
    return f"F {f:.1f} in {seconds:.1f} s, {_peak_memory():.0f} MB at most ({before:.0f} before)"


def _peak_memory() -> float:
    """Of this process, in MB; 0 where the system does not say."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0.0)


def phrases_row(data: Path) -> str:
    gold = json.loads((data / "phrases.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "annotations.json"
        _run("compare", *map(str, SEEDS), "--json", str(target))
        found, tight, precise, seen, of = score_phrases(json.loads(target.read_text(encoding="utf-8")), gold)
    return f"found {found:.2f}, tight {tight:.2f}, precise {precise:.2f}, moved {seen} of {of}"


def warm_row(_: Path) -> str:
    from unspin.engine.comparison import compare

    a, b = _article(SEEDS[0].read_text("utf-8"), "A"), _article(SEEDS[1].read_text("utf-8"), "B")
    compare(a, b)
    times = _timed(lambda: compare(a, b), WARM_ROUNDS)
    return f"{1000 * median(times):.0f} ms (least {1000 * min(times):.0f})"


def process_row(_: Path) -> str:
    _run("compare", *map(str, SEEDS))  # the byte code and the files' pages are there from now on
    times = _timed(lambda: _run("compare", *map(str, SEEDS)), PROCESS_ROUNDS)
    return f"{median(times):.2f} s (least {min(times):.2f})"


def itself_row(_: Path) -> str:
    from unspin.engine.comparison import compare

    text = SEEDS[0].read_text("utf-8")
    it = compare(_article(text, "A"), _article(text, "B"))
    links = [link for link in it.line_links if link.score == 1 and link.a == link.b and not link.moved]
    return f"{len(links)} of {len(it.a.lines)} lines identical, {len(it.spans)} spans"


def unrelated_row(_: Path) -> str:
    from unspin.engine.comparison import compare
    from unspin.engine.summary import hardly_corresponds

    example = (ROOT / "resources" / "example" / "a.txt").read_text("utf-8")
    it = compare(_article(SEEDS[0].read_text("utf-8"), "A"), _article(example, "B"))
    counted = [link for link in it.line_links if link.a and link.b and it.a.is_counted(it.a.lines[link.a[0]])]
    best = max((link.score for link in counted), default=0.0)
    said = "said to hardly correspond" if hardly_corresponds(it) else "NOT said to hardly correspond"
    return f"{len(counted)} line links, the strongest {best:.2f}; {said}"


TABLE: tuple[tuple[str, Callable[[Path], str], str, str], ...] = (
    ("edinburgh.dev, words", words_row, "F 87.5, changed 50", "F 89.5, changed 56"),
    ("argrewrite.dev, lines", drafts_row, "F 96", "F 97.5"),
    ("60 synthetic documents, lines", synthetic_row, "F 95", "F 98"),
    ("28,000 x 28,000 lines", whole_row, "F 97 in 15 s, 400 MB", "F 99 in 5 s"),
    ("seeds, phrases", phrases_row, ".88 / .70 / .95 / 2 of 2", ".95 / .85 / 1.0 / 2 of 2"),
    ("seeds, compare() warm", warm_row, "150 ms", "50 ms"),
    ("seeds, `unspin compare`", process_row, "0.8 s", "0.5 s"),
    ("an article against itself", itself_row, "all identical", ""),
    ("against an unrelated one", unrelated_row, "nothing above a weak link", ""),
)


def table(data: Path) -> Iterator[tuple[str, str, str]]:
    """What, what was measured, and what was hoped for."""
    for what, measure, floor, goal in TABLE:
        try:
            result = measure(data)
        except (FileNotFoundError, NotADirectoryError):
            result = NO_DATA
        yield what, result, f"floor {floor}; goal {goal}" if goal else floor


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _article(text: str, side: str) -> Any:
    from unspin.engine.reading import article_from_text

    return article_from_text(text, side="A" if side == "A" else "B")


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "unspin", *arguments], stdout=subprocess.DEVNULL, check=True)


def _timed(do: Callable[[], object], rounds: int) -> list[float]:
    times = [time.perf_counter()]
    for _ in range(rounds):
        do()
        times.append(time.perf_counter())
    return [after - before for before, after in pairwise(times)]


def main(arguments: Sequence[str]) -> None:
    if arguments[:1] == ["--whole"]:
        print(measure_whole(Path(arguments[1])))
        return
    for row in table(Path(arguments[0] if arguments else os.environ.get("UNSPIN_BENCH") or os.devnull)):
        print("\t".join(row), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
