"""What no training may see: all text that something is measured on."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from conllu import read_conllu
from newsevents import FIRST_OF_OTHER_CORPORA, read_blocks, read_splits
from sentences import Sentence, text_key

LONG = 40
"""In letters and digits. Shorter sentences stand inside other sentences by chance."""


class HeldOut:
    """The dev and test parts of newsevents, GUM and EWT, and all of PUD and UNER: by number, document and text."""

    def __init__(self, corpora: Path) -> None:
        splits = read_splits(corpora / "newsevents")
        measured = {number: row for number, row in splits.items() if row[2] != "train"}
        self.gmb_numbers = {number for number in measured if number < FIRST_OF_OTHER_CORPORA}
        self.documents = {document for _, document, _ in measured.values() if document}
        self.documents |= {d for d, split in gum_splits(corpora).items() if split != "train"}
        self.keys = {key for words in measured_sentences(corpora) if (key := text_key(words))}

    @cached_property
    def long_by_beginning(self) -> dict[str, list[str]]:
        """The keys of long sentences by their first letters."""
        long: dict[str, list[str]] = defaultdict(list)
        for key in self.keys:
            if len(key) >= LONG:
                long[key[:LONG]].append(key)
        return long

    def has_document(self, name: str) -> bool:
        """Whether it is a document to be measured on, named as newsevents names it or as EWT does (`weblog-…`)."""
        return name in self.documents or name.partition("-")[2] in self.documents

    def has_text(self, words: list[str]) -> bool:
        """Whether it is a measured sentence in any tokens, or holds a long one, or is a long part of one."""
        return text_key(words) in self.keys

    def touched_by(self, sentences: list[Sentence]) -> set[int]:
        """Indexes of the sentences that are measured ones, or that a long measured one runs through, however cut."""
        touched = {i for i, sentence in enumerate(sentences) if self.has_text(sentence.words)}
        text, owners = "", []
        for i, sentence in enumerate(sentences):
            key = text_key(sentence.words)
            text += key
            owners += [i] * len(key)
        for start in range(len(text) - LONG + 1):
            for key in self.long_by_beginning.get(text[start : start + LONG], ()):
                if text.startswith(key, start):
                    touched |= set(owners[start : start + len(key)])
        return touched

    def without(self, sentences: list[Sentence]) -> list[Sentence]:
        """The sentences that may train. A run with a gap becomes several, so that a run stays running text."""
        kept = []
        for run in runs(sentences):
            touched = self.touched_by(run)
            kept += without_indexes(run, touched)
        return kept


def runs(sentences: list[Sentence]) -> list[list[Sentence]]:
    """The sentences, those of one run together."""
    by_run: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        by_run.setdefault(sentence.run, []).append(sentence)
    return list(by_run.values())


def without_indexes(run: list[Sentence], dropped: set[int]) -> list[Sentence]:
    """A run without some of its sentences, as one run for each stretch in between."""
    if not dropped:
        return run
    kept, stretch = [], 0
    for i, sentence in enumerate(run):
        if i in dropped:
            stretch = i + 1
        else:
            kept.append(replace(sentence, run=f"{sentence.run}/{stretch}"))
    return kept


def gum_splits(corpora: Path) -> dict[str, str]:
    """GUM's documents → train, dev or test."""
    lines = (corpora / "gum/splits.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t")[:2] for line in lines)


def measured_sentences(corpora: Path) -> list[list[str]]:
    """The words of every sentence that is measured on."""
    sentences = [b.words for s in ("dev", "test") for b in read_blocks(corpora / f"newsevents/{s}.txt")]
    gum = [corpora / f"gum/dep/{document}.conllu" for document, s in gum_splits(corpora).items() if s != "train"]
    treebanks = [*gum, *sorted(corpora.glob("ud-ewt/*.conllu")), *sorted(corpora.glob("ud-pud/*.conllu"))]
    for path in treebanks:
        sentences += [sentence.words for sentence in read_conllu(path)]
    for path in sorted(corpora.glob("uner-*/*.iob2")):
        lines = path.read_text(encoding="utf-8").splitlines()
        sentences += [[line.removeprefix("# text = ")] for line in lines if line.startswith("# text = ")]
    return sentences
