"""Labels from logits: the best well-formed sequence, as in the Java program."""

from typing import Sequence

import numpy


def log_softmax(logits: numpy.ndarray) -> numpy.ndarray:
    shifted = logits - logits.max(-1, keepdims=True)
    return shifted - numpy.log(numpy.exp(shifted).sum(-1, keepdims=True))


def allowed(names: Sequence[str]) -> numpy.ndarray:
    """Which label may follow which [from, to], the last row being the start of a sentence."""
    table = numpy.zeros((len(names) + 1, len(names)), dtype=bool)
    for to, name in enumerate(names):
        prefix, _, kind = name.partition("-")
        if prefix != "I":
            table[:, to] = True
        else:
            for origin, before in enumerate(names):
                start, _, other = before.partition("-")
                table[origin, to] = start in "BI" and other == kind
    return table


def viterbi(logits: numpy.ndarray, table: numpy.ndarray) -> list[int]:
    """The likeliest label of each word of [words, labels] in which no inside lacks its beginning."""
    scores = log_softmax(logits)
    closed = numpy.where(table, 0.0, -numpy.inf)
    best = scores[0] + closed[-1]
    back = []
    for row in scores[1:]:
        paths = best[:, None] + closed[:-1]
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    path = [int(best.argmax())]
    for origin in reversed(back):
        path.append(int(origin[path[-1]]))
    return path[::-1]


def spans(path: Sequence[int], names: Sequence[str]) -> list[tuple[str, int, int]]:
    """(type, first word, end) of each span of a well-formed path."""
    found: list[tuple[str, int, int]] = []
    for i, label in enumerate(path):
        prefix, _, kind = names[label].partition("-")
        if prefix == "B":
            found.append((kind, i, i + 1))
        elif prefix == "I":
            kind, begin, _ = found[-1]
            found[-1] = (kind, begin, i + 1)
    return found
