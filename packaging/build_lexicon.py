"""Make the tables of resources/lexicon from published lists.

    python3 packaging/build_lexicon.py /usr/share/wordnet        (Debian: apt install wordnet-base)
    python3 packaging/build_lexicon.py symspellpy-6.10.1-py3-none-any.whl     (pip download symspellpy --no-deps)

The first makes `related.bin`, the compact lexicon of related words, from WordNet 3.0's database files; the second makes
`together.bin`, how often English words follow one another, from the two frequency lists in that wheel (only its lists
are read: the program never needs it).

Of WordNet only bare facts are taken: which word has which senses (synsets), which senses are more general (hypernyms),
which are related in another way, and the irregular forms. No gloss, no example. One word, ASCII, no phrases. Of the
lists only counts are taken. Both files are laid out for `engine/lexicon.py` and `engine/collocations.py`: a JSON header
with the place of every table, then little-endian 32-bit tables. Same input, same bytes. Standard library alone.
"""

from __future__ import annotations

import json
import math
import struct
import sys
import zipfile
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

PARTS_OF_SPEECH = (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r"))
HYPERNYM = ("@", "@i")
RELATED = ("+", "&", "\\", "<", "*", "$", "^")
"""Derivation, similar to, pertainym, participle, entailment, verb group, also see."""
TARGETS = Path(__file__).resolve().parents[1] / "resources" / "lexicon"
UNIGRAMS, BIGRAMS = "frequency_dictionary_en_82_765.txt", "frequency_bigramdictionary_en_243_342.txt"
COUNT_BITS, COUNT_STEP = 12, 0.01
"""A count is stored as its binary logarithm in hundredths, in twelve bits; the word's number takes the other twenty."""
MAGIC = b"UNSPLEX1"


def main(arguments: Sequence[str]) -> int:
    if len(arguments) != 1:
        print(__doc__)
        return 2
    source = Path(arguments[0])
    name, data = ("related.bin", lexicon(source)) if source.is_dir() else ("together.bin", together(source))
    TARGETS.mkdir(parents=True, exist_ok=True)
    (TARGETS / name).write_bytes(data)
    print(f"{TARGETS / name}: {len(data):,} bytes")
    return 0


def lexicon(folder: Path) -> bytes:
    """The whole file as bytes."""
    senses: defaultdict[str, list[str]] = defaultdict(list)
    forms: defaultdict[str, set[str]] = defaultdict(set)
    general: dict[str, list[str]] = {}
    related: dict[str, list[str]] = {}
    for name, letter in PARTS_OF_SPEECH:
        for row in _rows(folder / f"index.{name}"):
            senses[row[0]] += [letter + offset for offset in row[-int(row[2]) :]]
        for row in _rows(folder / f"{name}.exc"):
            forms[row[0]] |= set(row[1:])
        for row in _rows(folder / f"data.{name}"):
            general[letter + row[0]], related[letter + row[0]] = _pointers(row)
    words = sorted(word for word in senses if "_" not in word and word.isascii())
    used = {sense for word in words for sense in senses[word]}
    reached = {other for sense in used for other in (*general[sense], *related[sense])}
    order = "nvar"
    every = sorted(used | reached, key=lambda sense: (order.index(sense[0]), sense))
    number = {sense: k for k, sense in enumerate(every)}
    borders = [sum(order.index(sense[0]) < k for sense in every) for k in range(len(order) + 1)]
    irregular = sorted((form, sorted(bases)) for form, bases in forms.items() if "_" not in form and form.isascii())
    tables: dict[str, bytes] = {"parts_of_speech": _numbers(borders)}
    tables |= _lists("sense", [[number[s] for s in senses[word]] for word in words])
    tables |= _lists("general", [[number[s] for s in general[x]] if x in used else [] for x in every])
    tables |= _lists("related", [sorted({number[s] for s in related[x]}) if x in used else [] for x in every])
    tables |= _strings("word", words)
    tables |= _strings("form", [form for form, _ in irregular])
    tables |= _strings("base", [" ".join(bases) for _, bases in irregular])
    return _file(tables)


def together(wheel: Path) -> bytes:
    """The whole file as bytes: words with their counts, and for each word the words that follow it."""
    with zipfile.ZipFile(wheel) as archive:
        counts = {row[0]: int(row[1]) for row in _listed(archive, UNIGRAMS)}
        pairs = {(row[0], row[1]): int(row[2]) for row in _listed(archive, BIGRAMS)}
    words = sorted({word for pair in pairs for word in pair if word.isascii()} | {w for w in counts if w.isascii()})
    number = {word: k for k, word in enumerate(words)}
    followers: list[list[int]] = [[] for _ in words]
    for (first, second), count in pairs.items():
        if first in number and second in number:
            followers[number[first]].append(number[second] << COUNT_BITS | _logarithm(count))
    tables = {"counts": _numbers(_logarithm(counts.get(word, 1)) for word in words)}
    tables |= _lists("follower", [sorted(entries) for entries in followers])
    tables |= _strings("word", words)
    return _file(tables, b"UNSPCOL1")


def _listed(archive: zipfile.ZipFile, name: str) -> Iterable[list[str]]:
    for line in archive.read(f"symspellpy/{name}").decode("utf-8-sig").splitlines():
        yield line.split()


def _logarithm(count: int) -> int:
    return round(math.log2(count) / COUNT_STEP)


def _rows(path: Path) -> Iterable[list[str]]:
    """The fields of each line; the licence lines at the top begin with a space, a gloss follows a bar."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith(" "):
                yield line.split("|", 1)[0].split()


def _pointers(row: list[str]) -> tuple[list[str], list[str]]:
    """Hypernyms and related senses of one line of a data file."""
    at = 4 + 2 * int(row[3], 16)
    count = int(row[at])
    general: list[str] = []
    related: list[str] = []
    for k in range(at + 1, at + 1 + 4 * count, 4):
        symbol, offset, letter = row[k : k + 3]
        sense = ("a" if letter == "s" else letter) + offset
        if symbol in HYPERNYM:
            general.append(sense)
        elif symbol in RELATED:
            related.append(sense)
    return general, related


def _numbers(values: Iterable[int]) -> bytes:
    out = array("I", values)
    if sys.byteorder == "big":
        out.byteswap()
    return out.tobytes()


def _lists(name: str, lists: Sequence[Sequence[int]]) -> dict[str, bytes]:
    offsets = [0]
    for entries in lists:
        offsets.append(offsets[-1] + len(entries))
    return {
        f"{name}_offsets": _numbers(offsets),
        f"{name}_values": _numbers(value for entries in lists for value in entries),
    }


def _strings(name: str, strings: Sequence[str]) -> dict[str, bytes]:
    encoded = [string.encode("ascii") for string in strings]
    offsets = [0]
    for string in encoded:
        offsets.append(offsets[-1] + len(string))
    return {f"{name}_text_offsets": _numbers(offsets), f"{name}_text": b"".join(encoded)}


def _file(tables: dict[str, bytes], magic: bytes = MAGIC) -> bytes:
    body = b""
    places: dict[str, list[int]] = {}
    for name, data in tables.items():
        places[name] = [len(body), len(data)]
        body += data + b"\0" * (-len(data) % 16)
    header = json.dumps(places).encode("ascii")
    header += b" " * (-(len(magic) + 8 + len(header)) % 16)
    return magic + struct.pack("<Q", len(header)) + header + body


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
