"""Train the word aligner's weights: resources/lexicon/word_weights.json.

    python packaging/train_words.py TRAIN.jsonl [--dev DEV.jsonl] [--out FILE]

Run with the project's Python. Each row of the files holds {"a_tokens", "b_tokens", "sure": [[i, j]], "possible": [[i, j]]}
(Edinburgh++: hand-made word links between sentence pairs). The data is not part of the project. Sure and possible links
count as links, a possible one with less weight. Every pair is seen in both directions. The second pass learns from what a
first pass says about pairs that it was not trained on (three folds). Same data, same seeds, same machine: same weights.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from unspin.engine import word_features, word_model
from unspin.engine.lexicon import lexicon

Array = NDArray[np.float32]
Layers = list[tuple[Array, Array]]

TARGET = Path(__file__).resolve().parents[1] / "resources" / "lexicon" / "word_weights.json"
HIDDEN, EPOCHS, RATE, DECAY, ROWS = 32, 16, 3e-3, 0.1, 4096
NETWORKS = (1, 4)
"""Of the first and of the second pass; more in the first cost time and gain nothing."""
FOLDS = 3
POSSIBLE_WEIGHT = 0.6
"""Annotators often left a possible link out: at .8 the F on dev is 89.2, at .6 and at .5 it is 89.5."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("--dev", type=Path)
    parser.add_argument("--out", type=Path, default=TARGET)
    options = parser.parse_args()
    rows = read(options.train)
    corpus = Corpus(rows)
    passes: list[list[Layers]] = []
    probabilities: list[NDArray[np.float64]] | None = None
    for number, count in enumerate(NETWORKS):
        features = corpus.features(probabilities)
        passes.append([train(*corpus.examples(features), seed=seed) for seed in range(count)])
        if number + 1 < len(NETWORKS):
            probabilities = corpus.unseen(features, count)
    data = document(passes, len(rows))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(data)
    print(f"{options.out}: {len(data):,} bytes")
    for path in filter(None, (options.train, options.dev)):
        print(path.name, scores(word_model.read_weights(data, lexicon()), read(path)))


def read(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class Corpus:
    """The sentence pairs, each with its inputs (one batch a pair) and the wanted answers."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        passages = [(row["a_tokens"], row["b_tokens"]) for row in rows]
        self.inputs = [word_model.prepare([it], word_model.Vocabulary.of([it], lexicon())) for it in passages]
        self.wanted: list[NDArray[np.float32]] = []
        self.weight: list[NDArray[np.float32]] = []
        for row, it in zip(rows, self.inputs, strict=True):
            wanted, weight = np.zeros(it.shape[1:], np.float32), np.ones(it.shape[1:], np.float32)
            for i, j in row["possible"]:
                wanted[i, j], weight[i, j] = 1, POSSIBLE_WEIGHT
            for i, j in row["sure"]:
                wanted[i, j], weight[i, j] = 1, 1
            self.wanted.append(wanted[it.real[0]])
            self.weight.append(weight[it.real[0]])

    def features(self, probabilities: list[NDArray[np.float64]] | None) -> list[NDArray[np.float32]]:
        """Per pair (judged cells, features)."""
        out = []
        for k, it in enumerate(self.inputs):
            planes = it.first if probabilities is None else [*it.first, *it.second(probabilities[k][None])]
            out.append(np.stack([plane[it.real] for plane in planes], -1).astype(np.float32))
        return out

    def examples(
        self, features: list[NDArray[np.float32]], keep: Sequence[int] | None = None
    ) -> tuple[Array, Array, Array]:
        """Inputs, wanted answers and weights of the pairs `keep`, each in both directions."""
        chosen = range(len(features)) if keep is None else keep
        x = np.concatenate([features[k] for k in chosen])
        y = np.concatenate([self.wanted[k] for k in chosen])
        w = np.concatenate([self.weight[k] for k in chosen])
        other = x[:, word_features.mirrored(names(x.shape[1]))]
        return np.concatenate([x, other]), np.concatenate([y, y]), np.concatenate([w, w])

    def unseen(self, features: list[NDArray[np.float32]], seeds: int) -> list[NDArray[np.float64]]:
        """What networks that did not see a pair say about it."""
        out: list[NDArray[np.float64]] = [np.zeros(0)] * len(features)
        for fold in range(FOLDS):
            others = [k for k in range(len(features)) if k % FOLDS != fold]
            networks = [network(train(*self.examples(features, others), seed=seed)) for seed in range(seeds)]
            for k in range(fold, len(features), FOLDS):
                x = features[k].astype(np.float64)
                total = sum((it(x) for it in networks), np.zeros(len(x)))
                out[k] = np.zeros(self.inputs[k].shape[1:])
                out[k][self.inputs[k].real[0]] = np.round(total / len(networks), 6)
        return out


def names(count: int) -> Sequence[str]:
    return next(it for it in word_model.FEATURES if len(it) == count)


def network(layers: Layers) -> word_model.Network:
    mirror = tuple(word_features.mirrored(names(len(layers[0][0]))))
    return word_model.Network(tuple((w.astype(np.float64), b.astype(np.float64)) for w, b in layers), mirror)


def train(x: Array, y: Array, weight: Array, *, seed: int) -> Layers:
    """One network of two hidden layers: Adam with decoupled weight decay, the rate falling like a cosine.

    The inputs are standardised for training; what comes back takes them as they are.
    """
    rng = np.random.default_rng(seed)
    mean, spread = x.mean(0), x.std(0) + 1e-3
    z = (x - mean) / spread
    sizes = [x.shape[1], HIDDEN, HIDDEN, 1]
    weights = [rng.normal(0, np.sqrt(2 / n), (n, m)).astype(np.float32) for n, m in pairwise(sizes)]
    weights[-1] *= 0.1
    biases = [np.zeros(m, np.float32) for m in sizes[1:]]
    parts = weights + biases
    mean_of = [np.zeros_like(part) for part in parts]
    square_of = [np.zeros_like(part) for part in parts]
    steps = EPOCHS * (len(z) // ROWS)
    step = 0
    for _ in range(EPOCHS):
        order = rng.permutation(len(z))
        for at in range(0, len(z) - ROWS + 1, ROWS):
            step += 1
            chosen = order[at : at + ROWS]
            gradients = _gradients(weights, biases, z[chosen], y[chosen], weight[chosen])
            rate = RATE * 0.5 * (1 + np.cos(np.pi * step / steps))
            for k, gradient in enumerate(gradients):
                mean_of[k] = 0.9 * mean_of[k] + 0.1 * gradient
                square_of[k] = 0.999 * square_of[k] + 0.001 * gradient**2
                move = (mean_of[k] / (1 - 0.9**step)) / (np.sqrt(square_of[k] / (1 - 0.999**step)) + 1e-8)
                parts[k] -= (rate * move).astype(np.float32)
                if k < len(weights):
                    parts[k] *= np.float32(1 - rate * DECAY)
    layers = list(zip(weights, biases, strict=True))
    first_weights = weights[0] / spread[:, None]
    layers[0] = (first_weights, biases[0] - mean @ first_weights)
    return layers


def _gradients(weights: list[Array], biases: list[Array], x: Array, y: Array, weight: Array) -> list[Array]:
    """Of the weighted logistic loss, for all weights, then all biases."""
    values = [x]
    for k, (w, b) in enumerate(zip(weights, biases, strict=True)):
        out = values[-1] @ w + b
        values.append(np.maximum(out, 0) if k + 1 < len(weights) else out)
    p = 1 / (1 + np.exp(-np.clip(values[-1][:, 0], -30, 30)))
    back = ((p - y) * weight / len(y))[:, None].astype(np.float32)
    of_weights: list[Array] = []
    of_biases: list[Array] = []
    for k in range(len(weights) - 1, -1, -1):
        of_weights.insert(0, values[k].T @ back)
        of_biases.insert(0, back.sum(0))
        if k:
            back = (back @ weights[k].T) * (values[k] > 0)
    return of_weights + of_biases


def document(passes: list[list[Layers]], rows: int) -> bytes:
    """The weights as JSON: five significant digits, one network a line."""

    def numbers(values: NDArray[Any]) -> Any:
        return json.loads(
            json.dumps(np.asarray(values, np.float64).tolist()), parse_float=lambda s: float(f"{float(s):.5g}")
        )

    parts = []
    for number, networks in enumerate(passes):
        parts.append(
            {
                "features": list(word_model.FEATURES[number]),
                "networks": [[{"weights": numbers(w), "bias": numbers(b)} for w, b in layers] for layers in networks],
            }
        )
    about = f"made by packaging/train_words.py from {rows} sentence pairs of Edinburgh++ (Apache-2.0)"
    return (json.dumps({"about": about, "passes": parts}, separators=(",", ":")) + "\n").encode("ascii")


def scores(trained: word_model.WordModel, rows: list[dict[str, Any]]) -> str:
    """Macro precision, recall, F on sure links; micro F on the links between words that differ."""
    precision, recall = [], []
    hit = found_n = gold_n = 0
    passages = [(row["a_tokens"], row["b_tokens"]) for row in rows]
    for row, p in zip(rows, trained.probabilities(passages), strict=True):
        found = {(int(i), int(j)) for i, j in zip(*np.where(p > 0.5), strict=True)}
        gold = {(i, j) for i, j in row["sure"]}
        precision.append(len(found & gold) / len(found) if found else float(not gold))
        recall.append(len(found & gold) / len(gold) if gold else float(not found))
        a, b = row["a_tokens"], row["b_tokens"]
        changed = {(i, j) for i, j in found if a[i].casefold() != b[j].casefold()}
        wanted = {(i, j) for i, j in gold if a[i].casefold() != b[j].casefold()}
        hit, found_n, gold_n = hit + len(changed & wanted), found_n + len(changed), gold_n + len(wanted)
    p, r = float(np.mean(precision)), float(np.mean(recall))
    cp, cr = hit / max(found_n, 1), hit / max(gold_n, 1)

    def f(x: float, y: float) -> float:
        return 200 * x * y / (x + y) if x + y else 0.0

    return (
        f"P {100 * p:.2f} R {100 * r:.2f} F {f(p, r):.2f} changed P {100 * cp:.1f} R {100 * cr:.1f} F {f(cp, cr):.2f}"
    )


if __name__ == "__main__":
    main()
