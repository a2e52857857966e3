"""What every corpus is read into: sentences with whatever layers the corpus annotates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from labels import NAME_TYPES, mask, name_id

Span = tuple[int, int]
"""First word and end (exclusive) in a sentence."""

NEITHER_LETTER_NOR_DIGIT = re.compile(r"[\W_]+")


@dataclass
class Sentence:
    """Words and, per layer, one value a word; a layer that the corpus doesn't annotate is None.

    `names` holds bit masks of the labels in NAMES that the corpus leaves open: one bit where it is certain.
    `roles`, `sources`, `cues` and `contents` hold ids of BIO. `triggers` is 0 for none, else the type; `factuality` is
    -1 where there is no trigger. `tags` is -1 for a word that its treebank cuts otherwise. `arguments` maps a trigger's
    word to one id of ARGUMENTS a word, -1 where unknown.
    """

    words: list[str]
    corpus: str
    run: str
    """Consecutive sentences of one run are running text, in order."""
    names: list[int] | None = None
    roles: list[int] | None = None
    sources: list[int] | None = None
    cues: list[int] | None = None
    contents: list[int] | None = None
    triggers: list[int] | None = None
    factuality: list[int] | None = None
    tags: list[int] | None = None
    arguments: dict[int, list[int]] | None = None


def text_key(words: Iterable[str]) -> str:
    """A sentence's letters and digits alone: the same in another corpus's tokens, quotation marks and spacing."""
    return NEITHER_LETTER_NOR_DIGIT.sub("", "".join(words).lower())


def name_masks(length: int, spans: Iterable[tuple[int, int, str]], outside: int = mask("O")) -> list[int]:
    """Masks of certain names (start, end, type) in a sentence; every other word is `outside`."""
    masks = [outside] * length
    for start, end, type_ in spans:
        for at in range(start, end):
            masks[at] = 1 << name_id(type_, at == start)
    return masks


def outermost(spans: Iterable[tuple]) -> list[tuple]:
    """Of spans (start, end, …) that overlap, the longer; of equally long ones, the first."""
    kept: list[tuple] = []
    for span in sorted(spans, key=lambda s: s[0] - s[1]):
        if all(span[1] <= other[0] or other[1] <= span[0] for other in kept):
            kept.append(span)
    return sorted(kept)


def bio_ids(length: int, spans: Iterable[Span]) -> list[int]:
    """O 0, B 1, I 2 for spans, the outermost where they overlap."""
    ids = [0] * length
    for start, end in outermost(set(spans)):
        ids[start:end] = [1] + [2] * (end - start - 1)
    return ids


def spans_of(masks: list[int]) -> list[tuple[int, int, str]]:
    """The certain names (start, end, type) in a sentence's masks."""
    spans: list[tuple[int, int, str]] = []
    for at, bits in enumerate(masks):
        label = bits.bit_length() - 1
        if bits & (bits - 1) or label <= 0:
            continue
        type_ = NAME_TYPES[(label - 1) // 2]
        if label % 2 == 0 and spans and spans[-1][1] == at and spans[-1][2] == type_:
            spans[-1] = (spans[-1][0], at + 1, type_)
        else:
            spans.append((at, at + 1, type_))
    return spans
