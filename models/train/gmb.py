"""Reads the Groningen Meaning Bank's names, with the labels open that its own conventions don't decide."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from newsevents import FIRST_OF_OTHER_CORPORA
from openlabels import Key, OpenLabels, shape
from sentences import Sentence

TITLES = frozenset(
    "president prime minister mr. mrs. ms. dr. secretary general senator foreign chancellor king queen prince pope"
    " ayatollah sheikh sen. gen. justice judge governor chief chairman colonel captain lieutenant sir lord rev. reverend"
    " premier ambassador spokesman vice deputy defense".split()
)
"""Words that GMB has inside `per` and we outside of people's names."""


@dataclass
class GmbSentence:
    """A sentence as GMB has it; `number` is its index, 0-based."""

    number: int
    words: list[str]
    tags: list[str]
    """Penn Treebank parts of speech."""
    names: list[str]
    """`O`, `B-geo`, `I-per`, …"""

    def spans(self) -> list[tuple[int, int, str]]:
        """Names as (start, end, tag)."""
        spans: list[tuple[int, int, str]] = []
        for at, label in enumerate(self.names):
            kind = label[2:]
            if label.startswith("I-") and spans and spans[-1][1:] == (at, kind):
                spans[-1] = (spans[-1][0], at + 1, kind)
            elif label != "O":
                spans.append((at, at + 1, kind))
        return spans


def read_gmb_rows(path: Path) -> list[GmbSentence]:
    """All sentences of `ner_dataset.csv`; of what is no word but white space nothing stays, as in newsevents."""
    sentences: list[GmbSentence] = []
    with path.open(encoding="latin-1", newline="") as file:
        for number, text, tag, name in list(csv.reader(file))[1:]:
            if number:
                sentences.append(GmbSentence(len(sentences), [], [], []))
            for word in text.split():
                sentences[-1].words.append(word)
                sentences[-1].tags.append(tag)
                sentences[-1].names.append(name)
    return sentences


def read_gmb(path: Path, overlap: dict[int, list[int]]) -> list[Sentence]:
    """GMB with masks of names.

    `overlap` maps GMB's numbers to `newsevents`' certain labels, from which is learned what stays open; only the train
    split may be given. One run, `gmb`: its articles' bounds are not marked.
    """
    rows = read_gmb_rows(path)
    lexicon, opened = learn_open_labels(rows, overlap)
    usual = usual_tags(rows)
    return [
        Sentence(row.words, "gmb", "gmb", names=[opened.mask(key) for key in keys(row, usual, lexicon)]) for row in rows
    ]


def overlap_of(sentences: dict[int, Sentence]) -> dict[int, list[int]]:
    """The names of newsevents' sentences that are GMB's, by GMB's numbers."""
    return {n: s.names for n, s in sentences.items() if n < FIRST_OF_OTHER_CORPORA and s.names is not None}


def learn_open_labels(rows: list[GmbSentence], overlap: dict[int, list[int]]) -> tuple[set[str], OpenLabels]:
    """The words that stand in names, and what is open in each kind of word.

    Whether a word stands in names of other sentences is part of its kind; so that no sentence vouches for itself, kinds
    are counted in each half of the sentences with the other half's words.
    """
    usual = usual_tags(rows)
    numbers = sorted(n for n, labels in overlap.items() if len(rows[n].words) == len(labels))
    opened = OpenLabels()
    for half, other in ((numbers[::2], numbers[1::2]), (numbers[1::2], numbers[::2])):
        lexicon = words_in_names(rows, overlap, other)
        for number in half:
            opened.learn(keys(rows[number], usual, lexicon), overlap[number])
    return words_in_names(rows, overlap, numbers), opened


def words_in_names(rows: list[GmbSentence], overlap: dict[int, list[int]], numbers: list[int]) -> set[str]:
    """The words, in lower case, that newsevents has inside names in these sentences."""
    return {word.lower() for n in numbers for word, label in zip(rows[n].words, overlap[n]) if label != 1}


def usual_tags(rows: list[GmbSentence]) -> dict[str, str]:
    """What GMB calls a name in most places: a tag with at least 70 % of three or more, else `mixed` or `rare`."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for start, end, kind in row.spans():
            counts[" ".join(row.words[start:end])][kind] += 1
    usual = {}
    for name, kinds in counts.items():
        kind, count = kinds.most_common(1)[0]
        usual[name] = "rare" if kinds.total() < 3 else kind if count >= 0.7 * kinds.total() else "mixed"
    return usual


def keys(row: GmbSentence, usual: dict[str, str], lexicon: set[str]) -> list[Key]:
    """Each word's kind."""
    kinds = [outside_key(row, at, lexicon) for at in range(len(row.words))]
    for start, end, kind in row.spans():
        usually = usual[" ".join(row.words[start:end])]
        for at in range(start, end):
            title = kind == "per" and row.words[at].lower() in TITLES
            after_title = kind == "per" and at > start and row.words[at - 1].lower() in TITLES
            kinds[at] = (kind, "B" if at == start else "I", title, after_title, usually, row.tags[at][:2])
    return kinds


def outside_key(row: GmbSentence, at: int, lexicon: set[str]) -> Key:
    """The kind of a word that GMB has in no name."""
    word = row.words[at]
    beside_name = any(name != "O" for name in row.names[max(0, at - 1) : at + 2])
    return "O", shape(word), word.lower() in lexicon, beside_name, row.tags[at][:2], at == 0
