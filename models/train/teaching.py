"""What teachers say of text that nobody annotated, kept on disk for a student to learn from."""

from pathlib import Path
from typing import Callable, Sequence

import numpy
import torch

import labels
from encoder import HEADS, Reader
from evaluate import read
from pieces import WordPieces
from sentences import Sentence
from training import OFFSETS, Taught

LEAST = 0.3
"""A word that teachers give this probability of being a trigger has its arguments taught."""


def log_probabilities(logits: numpy.ndarray) -> numpy.ndarray:
    """Each head's log-softmax, side by side as the logits were."""
    parts = torch.from_numpy(logits).split([len(of) for of in HEADS.values()], dim=-1)
    return torch.cat([part.log_softmax(-1) for part in parts], -1).numpy()


def mean_of(logs: Sequence[numpy.ndarray]) -> numpy.ndarray:
    """The logarithm of the mean of probabilities given as logarithms."""
    return numpy.logaddexp.reduce(numpy.stack(logs)) - numpy.log(len(logs))


@torch.no_grad()
def teach(
    teachers: Sequence[tuple[Reader, WordPieces]],
    sentences: Sequence[Sentence],
    log: Callable[[str], None] = print,
    part: int = 2000,
) -> list[Taught]:
    """What the teachers say on average of each sentence, read with its context."""
    taught: list[Taught] = []
    for begin in range(0, len(sentences), part):
        some = sentences[begin : begin + part]
        answers = [read(reader, some, pieces) for reader, pieces in teachers]
        for of_one in zip(*answers):
            logs = mean_of([log_probabilities(logits) for logits, _ in of_one])
            none = logs[:, OFFSETS["triggers"]]
            triggers = numpy.flatnonzero(1 - numpy.exp(none) >= LEAST)
            roles = numpy.zeros((0, len(logs), len(labels.ARGUMENTS)), numpy.float16)
            if len(triggers):
                each = [
                    reader.scorer.of_sentence(states, torch.from_numpy(triggers)).log_softmax(-1)
                    for (reader, _), (_, states) in zip(teachers, of_one)
                ]
                roles = mean_of([x.numpy() for x in each]).astype(numpy.float16)
            taught.append(Taught(logs.astype(numpy.float16), triggers.tolist(), roles))
        log(f"taught {begin + len(some)} of {len(sentences)} sentences")
    return taught


def save(taught: Sequence[Taught], file: Path) -> None:
    """One array each of all sentences, end to end. The file appears whole or not at all."""
    beside = file.with_suffix(".part.npz")
    numpy.savez(
        beside,
        lengths=numpy.array([len(t.logits) for t in taught]),
        logits=numpy.concatenate([t.logits for t in taught]),
        counts=numpy.array([len(t.triggers) for t in taught]),
        triggers=numpy.array([x for t in taught for x in t.triggers], dtype=numpy.int64),
        arguments=numpy.concatenate([t.arguments.ravel() for t in taught]),
    )
    beside.replace(file)


def load(file: Path) -> list[Taught]:
    held = numpy.load(file)
    logits, triggers, arguments = held["logits"], held["triggers"], held["arguments"]
    taught, word, first, at = [], 0, 0, 0
    for length, count in zip(held["lengths"], held["counts"]):
        shape = (int(count), int(length), len(labels.ARGUMENTS))
        size = int(numpy.prod(shape))
        taught.append(
            Taught(
                logits[word : word + length],
                triggers[first : first + count].tolist(),
                arguments[at : at + size].reshape(shape),
            )
        )
        word, first, at = word + length, first + count, at + size
    return taught
