"""Reads MASC's newspaper files: running text, one sentence a line, a tag after each word."""

from __future__ import annotations

from pathlib import Path

from sentences import Sentence


def read_masc(corpora: Path) -> list[Sentence]:
    """All sentences, a run for each file, no layers."""
    return [
        Sentence(words, "masc", path.stem)
        for path in sorted((corpora / "masc").glob("*.txt"))
        for words in read_masc_words(path)
    ]


def read_masc_words(path: Path) -> list[list[str]]:
    """The words of each line that has any. A word that is nothing but a tag is none."""
    lines = path.read_text(encoding="utf-8").split("\n")
    sentences = [[word for token in line.split() if (word := token.rsplit("_", 1)[0])] for line in lines]
    return [words for words in sentences if words]
