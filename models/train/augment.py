"""Sentences made a little different each epoch, so that names are learned from what surrounds them."""

import random
from collections import defaultdict
from dataclasses import replace
from typing import Iterable

from sentences import Sentence, spans_of

SWAPPED = 0.2
"""Share of names that become another name of the same type and number of words."""

SWAPPED_TYPES = ("person", "organization", "place")

RECASED = 0.09
"""Share of sentences in another case: as headlines, shouted lines and careless writing are."""

Names = dict[tuple[str, int], list[list[str]]]


def names_in(sentences: Iterable[Sentence]) -> Names:
    """All different names for certain, by type and number of words. As each counts once, most are
    rare."""
    found: dict[tuple[str, int], set[tuple[str, ...]]] = defaultdict(set)
    for sentence in sentences:
        for start, end, kind in spans_of(sentence.names or []):
            if kind in SWAPPED_TYPES:
                found[kind, end - start].add(tuple(sentence.words[start:end]))
    return {key: [list(name) for name in sorted(names)] for key, names in found.items()}


def augmented(sentence: Sentence, names: Names, chance: random.Random) -> Sentence:
    """The sentence, with some names swapped, or in another case; the labels stay."""
    words = list(sentence.words)
    for start, end, kind in spans_of(sentence.names or []):
        of = names.get((kind, end - start))
        if of and chance.random() < SWAPPED:
            words[start:end] = chance.choice(of)
    if chance.random() < RECASED:
        recase = chance.choice((str.lower, str.upper, capitalised))
        words = [recase(word) for word in words]
    return replace(sentence, words=words) if words != sentence.words else sentence


def capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]
