"""The annotation of newsevents without its text: what `annotations/` holds, and its form (see `annotations/README.md`).

    python standoff.py CORPORA

writes `annotations/{train,dev,test}.txt` and `sentences.tsv`; `join.py` goes the other way.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from conllu import read_conllu
from gmb import read_gmb_rows
from masc import read_masc_words
from newsevents import Block, EventLine, read_blocks, read_splits

HERE = Path(__file__).parent / "annotations"
SPLITS = ("train", "dev", "test")
Span = tuple[int, int]


class Sources:
    """The sentences of the public corpora that newsevents annotates, by corpus and document."""

    def __init__(self, corpora: Path) -> None:
        self.corpora = corpora
        self.read: dict[tuple[str, str], list[list[str]]] = {}

    def sentences(self, corpus: str, document: str) -> list[list[str]]:
        """The words of a document's sentences, in order; GMB is one document without a name."""
        if (corpus, document) not in self.read:
            self.read[corpus, document] = list(self.read_sentences(corpus, document))
        return self.read[corpus, document]

    def read_sentences(self, corpus: str, document: str) -> Iterator[list[str]]:
        """The same, from the files."""
        if corpus == "gmb":
            yield from (row.words for row in read_gmb_rows(self.corpora / "gmb/ner_dataset.csv"))
        elif corpus == "masc":
            yield from read_masc_words(self.corpora / f"masc/{document}.txt")
        elif corpus == "gum":
            yield from (s.words for s in read_conllu(self.corpora / f"gum/dep/{document}.conllu"))
        else:
            yield from (s.words for s in read_conllu(self.corpora / f"ud-ewt/sources/weblog/{document}.xml.conllu"))


def positions(blocks: list[Block], splits: dict[int, tuple[str, str, str]], sources: Sources) -> dict[int, int]:
    """The index of each sentence in its document: GMB's is its number; others are found by their words, in order."""
    found: dict[int, int] = {}
    by_document: dict[tuple[str, str], list[Block]] = defaultdict(list)
    for block in sorted(blocks, key=lambda b: b.number):
        corpus, document, _ = splits[block.number]
        by_document[corpus, document].append(block)
    for (corpus, document), mine in by_document.items():
        sentences = sources.sentences(corpus, document)
        at = 0
        for block in mine:
            at = block.number if corpus == "gmb" else sentences.index(block.words, at)
            if sentences[at] != block.words:
                raise ValueError(f"#{block.number} is not in {corpus}")
            found[block.number] = at
            at += 1
    return found


def write_block(block: Block) -> str:
    """A block's lines: numbers of words instead of words."""
    lines = [f"#{block.number}"]
    if block.names:
        lines.append("T " + " ".join(f"{tag}:{span(start, end)}" for start, end, tag in block.names))
    lines += [f"R {span(*name)} {span(*role)}" for name, role in block.roles]
    for event in block.events:
        arguments = "".join(f" {role}:{span(*where)}" for role, where in event.arguments)
        lines.append(f"E {event.trigger} {event.type} {event.factuality}{arguments}")
    lines += ["A " + " ".join(span(*part) for part in attribution) for attribution in block.attributions]
    return "\n".join(lines) + "\n"


def read_block(text: str, words: list[str]) -> Block:
    """The block that `write_block` wrote."""
    header, *lines = text.strip().split("\n")
    block = Block(int(header.removeprefix("#")), words, [])
    for line in lines:
        kind, *fields = line.split(" ")
        if kind == "T":
            block.names = [(*to_span(where), tag) for tag, where in (field.split(":") for field in fields)]
        elif kind == "R":
            block.roles.append((to_span(fields[0]), to_span(fields[1])))
        elif kind == "E":
            pairs = (field.split(":") for field in fields[3:])
            arguments = [(role, to_span(where)) for role, where in pairs]
            block.events.append(EventLine(int(fields[0]), fields[1], fields[2], arguments))
        elif kind == "A":
            source, cue, content = map(to_span, fields)
            block.attributions.append((source, cue, content))
        else:
            raise ValueError(f"unknown line {line!r}")
    return block


def span(start: int, end: int) -> str:
    """`3` for one word, `3-5` for the words 3, 4 and 5."""
    return str(start) if end == start + 1 else f"{start}-{end - 1}"


def to_span(text: str) -> Span:
    """(start, end exclusive)."""
    first, _, last = text.partition("-")
    return int(first), int(last or first) + 1


def main(corpora: Path) -> None:
    """Writes the stand-off files."""
    folder = corpora / "newsevents"
    splits = read_splits(folder)
    blocks = {split: list(read_blocks(folder / f"{split}.txt")) for split in SPLITS}
    at = positions([block for split in SPLITS for block in blocks[split]], splits, Sources(corpora))
    for split, mine in blocks.items():
        (HERE / f"{split}.txt").write_text("".join(map(write_block, mine)), encoding="utf-8")
    rows = [f"{n}\t{corpus}\t{document}\t{at[n]}\t{split}\n" for n, (corpus, document, split) in sorted(splits.items())]
    elsewhere = [row for row in rows if "\tgmb\t" not in row]
    (HERE / "sentences.tsv").write_text(
        "number\tcorpus\tdocument\tsentence\tsplit\n" + "".join(elsewhere), encoding="utf-8"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
