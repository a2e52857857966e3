"""Reads Universal Dependencies treebanks: words, parts of speech, heads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from labels import TAGS
from sentences import Sentence


@dataclass
class TreebankSentence:
    """The columns of a sentence that are used here, a value a word."""

    document: str
    id: str = ""
    words: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    """Index of each word's head in the sentence, -1 for the root."""
    notes: list[str] = field(default_factory=list)
    """The MISC column."""

    def sentence(self, corpus: str) -> Sentence:
        """The words and their tags."""
        return Sentence(self.words, corpus, self.document, tags=[TAGS.index(tag) for tag in self.tags])


def read_conllu(path: Path) -> Iterator[TreebankSentence]:
    """The sentences of a file, without empty nodes and multiword lines."""
    document = path.stem
    sentence = TreebankSentence(document)
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# newdoc id = "):
            document = line.removeprefix("# newdoc id = ")
        elif line.startswith("# sent_id = "):
            sentence.id = line.removeprefix("# sent_id = ")
        elif not line:
            if sentence.words:
                yield sentence
            sentence = TreebankSentence(document)
        elif (columns := line.split("\t"))[0].isdigit():
            sentence.document = document
            sentence.words.append(columns[1].replace(" ", ""))
            sentence.tags.append(columns[3])
            sentence.heads.append(int(columns[6]) - 1)
            sentence.notes.append(columns[9])
