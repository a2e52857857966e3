"""Reads GUM: parts of speech, and the names among its entities."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from conllu import TreebankSentence, read_conllu
from heldout import gum_splits
from openlabels import Key, OpenLabels, WordsOutside
from sentences import Sentence, text_key

BRACKET = re.compile(r"\((\d+)-(\w+)-[^()]*(\))?|(\d+)\)")
"""An entity opens, `(12-person-…`, with `)` if it is this one word; or closes, `12)`."""

LEAST_SHARE = 0.03
"""Higher than GMB's, as newsevents train shares only 245 sentences with GUM: one stray word is soon 1 % of a kind. Not
swept."""


def read_gum(corpora: Path, overlap: list[Sentence], outside: WordsOutside) -> list[Sentence]:
    """The train documents, with masks of names: what is open is learned from the sentences that newsevents train has.

    What is no such name by its tags may still be a date, an amount, a group: `outside` tells by the word.
    """
    treebank = [
        sentence
        for document, split in sorted(gum_splits(corpora).items())
        if split == "train"
        for sentence in read_conllu(corpora / f"gum/dep/{document}.conllu")
    ]
    certain = {text_key(sentence.words): sentence for sentence in overlap}
    opened = OpenLabels(LEAST_SHARE)
    kinds = [keys(sentence) for sentence in treebank]
    for sentence, kind in zip(treebank, kinds):
        same = certain.get(text_key(sentence.words))
        if same is not None and same.words == sentence.words and same.names is not None:
            opened.learn(kind, same.names)
    sentences = [sentence.sentence("gum") for sentence in treebank]
    for sentence, kind in zip(sentences, kinds):
        sentence.names = [opened.mask(k) if k[0] != "O" else outside.mask(w) for w, k in zip(sentence.words, kind)]
    return sentences


def keys(sentence: TreebankSentence) -> list[Key]:
    """Each word's kind: the type of the entity that its run of proper nouns heads, or O."""
    kinds: list[Key] = [("O",)] * len(sentence.words)
    for start, end, kind in name_spans(sentence):
        for at in range(start, end):
            kinds[at] = (kind, "B" if at == start else "I")
    return kinds


def name_spans(sentence: TreebankSentence) -> list[tuple[int, int, str]]:
    """The runs of proper nouns that head an entity, with the type of the innermost one."""
    spans: dict[tuple[int, int], tuple[int, str]] = {}
    for start, end, kind in entities(sentence):
        heads = [i for i in range(start, end) if not start <= sentence.heads[i] < end]
        if heads and sentence.tags[heads[0]] == "PROPN":
            first, last = heads[0], heads[0] + 1
            while first > start and sentence.tags[first - 1] == "PROPN":
                first -= 1
            while last < end and sentence.tags[last] == "PROPN":
                last += 1
            if (first, last) not in spans or end - start < spans[first, last][0]:
                spans[first, last] = end - start, kind
    longest_first = sorted(spans, key=lambda s: s[0] - s[1])
    kept: list[tuple[int, int]] = []
    for start, end in longest_first:
        if all(end <= a or b <= start for a, b in kept):
            kept.append((start, end))
    return [(start, end, spans[start, end][1]) for start, end in sorted(kept)]


def entities(sentence: TreebankSentence) -> list[tuple[int, int, str]]:
    """All entities as (start, end, type)."""
    found: list[tuple[int, int, str]] = []
    opened: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for at, notes in enumerate(sentence.notes):
        entity = next((note for note in notes.split("|") if note.startswith("Entity=")), "")
        for number, kind, alone, closed in BRACKET.findall(entity):
            if closed:
                if opened[closed]:
                    start, kind = opened[closed].pop()
                    found.append((start, at + 1, kind))
            elif alone:
                found.append((at, at + 1, kind))
            else:
                opened[number].append((at, kind))
    return found
