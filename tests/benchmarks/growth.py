"""How time and memory grow with the length of a pair: align() and compare() at 1,000 to 30,000 lines a side.

The text is made here (seeded, no files): once nearly all lines are identical, once nearly all are heavily paraphrased.
Arguments: numbers of lines. compare() of 30,000 paraphrased lines takes minutes, so without arguments it ends at 3,000
(`growth.py 1000 3000 10000 30000` prints everything). Each row is measured in a process of its own.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time

PAIRS = (
    "big large|small little|begin start|end finish|buy purchase|help aid|quick fast|job task|city town|road street|"
    "house home|child kid|doctor physician|picture image|show display|say state|ask request|answer reply|money cash|"
    "market trade|law rule|war conflict|leader head|country nation|people folk|plan scheme|report account|year season|"
    "week fortnight|build construct|break crack|choose select|choice option|price cost|raise lift|lower cut|test trial|"
    "ship vessel|car vehicle|teacher instructor|student pupil|error mistake|idea notion|happy glad|sad unhappy|rich "
    "wealthy|poor needy|strange odd|empty vacant|gather collect|keep retain|throw toss|look glance|walk stroll|speak "
    "talk|near close|far distant|hard difficult|easy simple|enemy foe|friend ally|forest wood|river stream|storm tempest"
)
SWAPS = [tuple(pair.split()) for pair in PAIRS.split("|")]
GLUE = "the of and in to a was for on with that by at from".split()


def texts(lines: int, share: float, seed: int = 5) -> tuple[str, str]:
    """Two versions of `lines` lines; `share` of them are reworded in B, one in twenty is left out on either side."""
    rng = random.Random(seed)
    letters = "etaoinshrdlucmfwypvbgk"
    names = ["".join(rng.choice(letters) for _ in range(rng.randrange(4, 10))) for _ in range(3 * lines // 2 + 500)]
    a: list[str] = []
    b: list[str] = []
    for number in range(lines):
        words: list[tuple[str, str]] = []
        for _ in range(rng.randrange(9, 24)):
            kind = rng.random()
            if kind < 0.35:
                word = rng.choice(GLUE)
                words.append((word, word))
            elif kind < 0.7:
                words.append(rng.choice(SWAPS))
            else:
                name = names[min(int(rng.expovariate(6 / len(names))), len(names) - 1)]
                words.append((name, name if rng.random() < 0.7 else rng.choice(names)))
        reworded = rng.random() < share
        other = [second if reworded else first for first, second in words]
        if reworded and rng.random() < 0.3:
            cut = len(other) // 2
            other = [*other[cut:], *other[:cut]]
        end = "\n\n" if number % 3 == 2 else " "
        if rng.random() > 0.05:
            a.append(" ".join(first for first, _ in words).capitalize() + "." + end)
        if rng.random() > 0.05:
            b.append(" ".join(other).capitalize() + "." + end)
    return "".join(a), "".join(b)


def measure(lines: int, share: float, what: str) -> None:
    """In a process of its own: prints seconds of processor time and the peak in MB."""
    import resource

    from unspin.engine.comparison import align, compare
    from unspin.engine.reading import article_from_text

    a, b = (article_from_text(text, side=side) for text, side in zip(texts(lines, share), ("A", "B"), strict=True))
    begin = time.process_time()
    if what == "align":
        align(a, b)
    else:
        compare(a, b)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    print(f"{time.process_time() - begin:.1f} {peak:.0f}")


def main(sizes: list[int]) -> None:
    for what in ("align", "compare"):
        for name, share in (("mostly identical", 0.03), ("heavily paraphrased", 0.95)):
            for lines in sizes:
                command = [sys.executable, __file__, "--one", str(lines), str(share), what]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                seconds, peak = map(float, done.stdout.split())
                each = 1_000_000 * seconds / lines
                print(
                    f"{what}(), {name}, {lines:,} lines\t{seconds:.1f} s\t{each:.0f} us a line\t{peak:.0f} MB",
                    flush=True,
                )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(int(sys.argv[2]), float(sys.argv[3]), sys.argv[4])
    else:
        main([int(argument) for argument in sys.argv[1:]] or [1_000, 3_000])
