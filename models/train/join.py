"""Joins the stand-off annotation to the public corpora: gives newsevents' annotated text back.

    python join.py CORPORA FOLDER

reads `gmb/`, `masc/`, `gum/dep/` and `ud-ewt/sources/` of CORPORA and writes FOLDER/{train,dev,test}.txt and
FOLDER/splits.tsv, which the other scripts read as CORPORA/newsevents. The layers are the same; where a quotation has
several spellings (`talks@2`, a long content with or without its middle), it may be spelled in another way.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from newsevents import FIRST_OF_OTHER_CORPORA, Block, find
from sentences import Span
from standoff import HERE, SPLITS, Sources, read_block

LONG_CONTENT = 7
"""Words from which on an attribution's content is written by its first and last three, as nearly all are."""


def joined(split: str, sources: Sources, folder: Path = HERE) -> list[Block]:
    """The blocks of a split, with their words."""
    where = sentence_places(folder)
    blocks = []
    for text in re.split(r"\n(?=#)", (folder / f"{split}.txt").read_text(encoding="utf-8").strip()):
        number = int(text.split("\n", 1)[0].removeprefix("#"))
        corpus, document, at = where.get(number, ("gmb", "", number))
        blocks.append(read_block(text, sources.sentences(corpus, document)[at]))
    return blocks


def sentence_places(folder: Path) -> dict[int, tuple[str, str, int]]:
    """Number → corpus, document, index of the sentence in it; for all but GMB's sentences."""
    rows = [line.split("\t") for line in (folder / "sentences.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    return {int(number): (corpus, document, int(at)) for number, corpus, document, at, _ in rows}


def write_block(block: Block) -> str:
    """A block as GUIDELINES.md has it."""
    words = block.words
    lines = [f"#{block.number}", "T: " + bracketed(block)]
    lines += [f"R: {quote(words, name)} = {quote(words, role)}" for name, role in block.roles]
    for event in block.events:
        trigger = quote(words, (event.trigger, event.trigger + 1))
        arguments = "; ".join(f"{role}={quote_argument(words, where)}" for role, where in event.arguments)
        lines.append(f"E: {trigger} | {event.type} | {event.factuality}" + (f" | {arguments}" if arguments else ""))
    for source, cue, content in block.attributions:
        lines.append(f"A: {quote(words, source)} | {quote(words, cue)} | {quote_content(words, content)}")
    return "\n".join(lines) + "\n\n"


def bracketed(block: Block) -> str:
    """The words, names in brackets."""
    words = list(block.words)
    for start, end, tag in block.names:
        words[start] = f"[{tag} {words[start]}"
        words[end - 1] += "]"
    return " ".join(words)


def quote(words: list[str], span: Span) -> str:
    """The words of a span, with `@2` and so on if they stand there before."""
    text = " ".join(words[slice(*span)])
    nth = 1
    while (quoted := text if nth == 1 else f"{text}@{nth}") and find(words, quoted) != span:
        nth += 1
    return quoted


def quote_argument(words: list[str], span: Span) -> str:
    """The same; by its first and last words if it holds a semicolon, which parts arguments."""
    return quote_content(words, span) if ";" in words[slice(*span)] else quote(words, span)


def quote_content(words: list[str], span: Span) -> str:
    """The same; of a long one the first and last three words, if that finds it again."""
    run = words[slice(*span)]
    if len(run) >= LONG_CONTENT:
        short = " ".join(run[:3]) + " ... " + " ".join(run[-3:])
        if find(words, short) == span:
            return short
    return quote(words, span)


def main(corpora: Path, folder: Path) -> None:
    """Writes the annotated text."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = Sources(corpora)
    places = sentence_places(HERE)
    rows = []
    for split in SPLITS:
        blocks = joined(split, sources)
        (folder / f"{split}.txt").write_text("".join(map(write_block, blocks)), encoding="utf-8")
        for block in blocks:
            corpus, document, _ = places.get(block.number, ("gmb", "", 0))
            if (corpus == "gmb") != (block.number < FIRST_OF_OTHER_CORPORA):
                raise ValueError(f"#{block.number} is missing in sentences.tsv")
            rows.append((block.number, f"{block.number}\t{corpus}\t{document}\t{split}\n"))
    table = "number\tcorpus\tdocument\tsplit\n" + "".join(row for _, row in sorted(rows))
    (folder / "splits.tsv").write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
