"""How GMB's names agree with newsevents train on the sentences that both have.

    python agreement.py CORPORA

prints, by GMB's tag, what newsevents calls the same words; and, learning from one half and looking at the other, how often
newsevents' label is among those that are left open.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from gmb import GmbSentence, keys, learn_open_labels, overlap_of, read_gmb_rows, usual_tags
from newsevents import labelled, read_blocks
from sentences import spans_of

FOLD = 50
"""Sentences that stay in one half, so that an article is not in both."""


def table(rows: list[GmbSentence], overlap: dict[int, list[int]]) -> str:
    """By GMB's tag: names, the share that newsevents has with the same bounds, its types, and what the others are."""
    same: dict[str, Counter[str]] = {}
    other: dict[str, Counter[str]] = {}
    for number, labels in overlap.items():
        if len(labels) != len(rows[number].words):
            continue
        spans = spans_of(labels)
        types = {(start, end): type_ for start, end, type_ in spans}
        for start, end, kind in rows[number].spans():
            within = {t for s, e, t in spans if s < end and start < e}
            equal = types.get((start, end))
            (same if equal else other).setdefault(kind, Counter())[equal or "+".join(sorted(within)) or "no name"] += 1
    lines = ["| GMB | names | same bounds | of which | other bounds or no name |", "|---|---|---|---|---|"]
    for kind in sorted(same, key=lambda k: -same[k].total()):
        total = same[kind].total() + other.get(kind, Counter()).total()
        shares = [", ".join(f"{t} {n / total:.1%}" for t, n in c.most_common(4)) for c in (same[kind], other[kind])]
        lines.append(f"| {kind} | {total} | {same[kind].total() / total:.1%} | {shares[0]} | {shares[1]} |")
    return "\n".join(lines)


def cover(rows: list[GmbSentence], overlap: dict[int, list[int]]) -> str:
    """Two-fold: the shares of words, and of words in names, whose label is open; and of single open labels, and right."""
    numbers = sorted(n for n, labels in overlap.items() if len(labels) == len(rows[n].words))
    usual = usual_tags(rows)
    found: Counter[str] = Counter()
    for fold in (0, 1):
        seen = {n: overlap[n] for i, n in enumerate(numbers) if i // FOLD % 2 == fold}
        lexicon, opened = learn_open_labels(rows, seen)
        for number in numbers:
            if number in seen:
                continue
            for key, label in zip(keys(rows[number], usual, lexicon), overlap[number]):
                mask = opened.mask(key)
                found["words"] += 1
                found["open"] += bool(mask & label)
                found["in names"] += label != 1
                found["open in names"] += label != 1 and bool(mask & label)
                found["single"] += mask & (mask - 1) == 0
                found["single and right"] += mask == label
    return (
        f"open: {found['open'] / found['words']:.2%} of words, {found['open in names'] / found['in names']:.2%} in names;"
        f" single: {found['single'] / found['words']:.2%}, right {found['single and right'] / found['single']:.2%}"
    )


def main(corpora: Path) -> None:
    """Prints both."""
    rows = read_gmb_rows(corpora / "gmb/ner_dataset.csv")
    overlap = overlap_of({b.number: labelled(b, "") for b in read_blocks(corpora / "newsevents/train.txt")})
    print(table(rows, overlap), cover(rows, overlap), sep="\n\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
