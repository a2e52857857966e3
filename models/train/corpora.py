"""The training sets, from a folder of corpora.

    python corpora.py CORPORA

counts what each corpus gives.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from columns import read_btc, read_crossner, read_re3d, read_wikigold, read_wnut17
from conllu import read_conllu
from gmb import overlap_of, read_gmb
from gum import read_gum
from heldout import HeldOut, runs, without_indexes
from labels import NAME_TYPES
from masc import read_masc
from newsevents import labelled, read_blocks, read_newsevents
from openlabels import WordsOutside
from sentences import Sentence, spans_of, text_key
from words import as_program_cuts


def training_sentences(corpora: Path, recut: bool = True) -> list[Sentence]:
    """All annotated sentences that may train, each with the layers its corpus has.

    What is measured on is left out also where a line of newsevents train says the same (`Story Filed By …`). A sentence
    that newsevents train has, too, comes once, with newsevents' labels and the tags of its treebank.
    `recut`: in words as the program cuts them, rather than each corpus in its own.
    """
    own = read_newsevents(corpora / "newsevents", "train")
    others = other_sentences(corpora, own)
    tags = {text_key(s.words): s for s in others if s.tags is not None}
    own = [with_tags(sentence, tags.get(text_key(sentence.words))) for sentence in HeldOut(corpora).without(own)]
    sentences = own + without_texts(others, {text_key(s.words) for s in own})
    return [as_program_cuts(sentence) for sentence in sentences] if recut else sentences


def raw_running_text(corpora: Path, recut: bool = True) -> list[Sentence]:
    """Running text for self-training: GMB, MASC newspapers, GUM train, EWT, with whatever they annotate.

    Without all that is measured on, and without what newsevents train annotates.
    """
    own = read_newsevents(corpora / "newsevents", "train")
    running = [s for s in other_sentences(corpora, own) if s.corpus in ("gmb", "gum", "ewt")]
    held_out = HeldOut(corpora)
    running += held_out.without([s for s in read_masc(corpora) if not held_out.has_document(s.run)])
    sentences = without_texts(running, {text_key(s.words) for s in own})
    return [as_program_cuts(sentence) for sentence in sentences] if recut else sentences


def other_sentences(corpora: Path, own: list[Sentence]) -> list[Sentence]:
    """All annotated sentences but the project's own."""
    held_out = HeldOut(corpora)
    outside = WordsOutside(own)
    columns = (read_wikigold, read_crossner, read_re3d, read_wnut17, read_btc)
    names_only = [sentence for read in columns for sentence in read(corpora, outside)]
    gmb = read_gmb_to_train(corpora, held_out)
    treebanks = [s for s in read_gum(corpora, own, outside) + read_ewt(corpora) if not held_out.has_document(s.run)]
    return held_out.without(gmb + names_only + treebanks)


def read_gmb_to_train(corpora: Path, held_out: HeldOut) -> list[Sentence]:
    """GMB without the sentences that newsevents measures on; those of its train split tell what is open in the rest."""
    blocks = read_blocks(corpora / "newsevents/train.txt")
    overlap = overlap_of({block.number: labelled(block, "") for block in blocks})
    gmb = read_gmb(corpora / "gmb/ner_dataset.csv", overlap)
    return without_indexes(gmb, held_out.gmb_numbers)


def read_ewt(corpora: Path) -> list[Sentence]:
    """The English Web Treebank's parts of speech, a run for each document."""
    paths = sorted((corpora / "ud-ewt/sources").glob("*/*.conllu"))
    return [sentence.sentence("ewt") for path in paths for sentence in read_conllu(path)]


def without_texts(sentences: list[Sentence], keys: set[str]) -> list[Sentence]:
    """The sentences whose text is not among `keys`; a run with a gap becomes several."""
    kept = []
    for run in runs(sentences):
        kept += without_indexes(run, {i for i, sentence in enumerate(run) if text_key(sentence.words) in keys})
    return kept


def with_tags(sentence: Sentence, treebank: Sentence | None) -> Sentence:
    """The sentence with its treebank's parts of speech, if it is cut into the same words there."""
    same = treebank is not None and treebank.words == sentence.words
    return replace(sentence, tags=treebank.tags) if treebank is not None and same else sentence


def count(sentences: list[Sentence]) -> str:
    """A table of sentences, words, certain words and certain names, by corpus."""
    heads = "| corpus | sentences | runs | words | one label open | tags | names for certain |"
    lines = [heads, "|---|---|---|---|---|---|---|"]
    for corpus in dict.fromkeys(s.corpus for s in sentences):
        mine = [s for s in sentences if s.corpus == corpus]
        words = sum(len(s.words) for s in mine)
        certain = sum(bits & (bits - 1) == 0 for s in mine for bits in s.names or [])
        tags = sum(tag >= 0 for s in mine for tag in s.tags or [])
        names = Counter(type_ for s in mine for _, _, type_ in spans_of(s.names or []))
        listed = ", ".join(f"{type_} {names[type_]:,}" for type_ in NAME_TYPES if names[type_])
        sizes = f"{len(mine):,} | {len({s.run for s in mine}):,} | {words:,}"
        lines.append(f"| {corpus} | {sizes} | {certain / words:.0%} | {tags:,} | {listed} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(count(training_sentences(Path(sys.argv[1]))))
    print()
    print(count(raw_running_text(Path(sys.argv[1]))))
