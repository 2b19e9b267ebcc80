"""compare() of the two seed articles: cold (with every import) and warm, in milliseconds. Aim: warm below 150."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

WARM_ROUNDS = 15
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def main() -> None:
    started = time.perf_counter()
    from unspin.engine.comparison import compare
    from unspin.engine.reading import read_bytes

    imported = time.perf_counter()
    paths = sorted(SEEDS.glob("*.txt"))
    a, b = (
        read_bytes(path.read_bytes(), side=side, name=path.name) for path, side in zip(paths, ("A", "B"), strict=True)
    )
    read = time.perf_counter()
    compare(a, b)
    compared = time.perf_counter()
    rounds = []
    for _ in range(WARM_ROUNDS):
        begun = time.perf_counter()
        compare(a, b)
        rounds.append(1000 * (time.perf_counter() - begun))
    print(f"import of the engine\t{1000 * (imported - started):.0f} ms\tonce")
    print(f"reading both\t{1000 * (read - imported):.0f} ms\tonce, cold")
    print(f"compare(), cold\t{1000 * (compared - read):.0f} ms\tonce, right after reading")
    print(f"compare(), warm\t{statistics.median(rounds):.0f} ms\tmedian of {WARM_ROUNDS}, {max(rounds):.0f} at most")


if __name__ == "__main__":
    main()
