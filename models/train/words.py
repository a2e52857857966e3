"""Cuts words as the program does, which cuts as the English Universal Dependencies treebanks do.

The counterpart of the Java test tree's `UdTokens`: `U.S.-backed` is `U.S. - backed`, `$45.75` is `$ 45.75`; quotation
marks, hyphens and spaces in their ASCII forms.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from labels import TRIGGERS
from sentences import Sentence

PREFIXES = frozenset(
    "anti co counter cross e ex inter intra macro mega micro mid mini mis multi non over pan para post pre pro pseudo"
    " re semi sub super trans ultra un under vice".split()
)
"""First parts that keep their hyphen in more than half of their cases in GUM and EWT."""

PARTICLES = frozenset("up off in ins out outs down over on back away high highs".split())

DATE_OR_PHONE = re.compile(
    r"\d+-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.*|\d+(-\d+){2,}|\d{3}-\d{4}"
)
INNER_HYPHEN = re.compile(r"(?<=[^\W_]|[.'])-(?=[^\W_])")
CURRENCY = re.compile(r"((?:[A-Z]{1,3})?[$£€¥])(\d.*)")
PERCENT = re.compile(r"(.*\d)%")

PLAIN = {
    **dict.fromkeys("´ʼ‘’‚‛′‵＇`\x91\x92", "'"),
    **dict.fromkeys("«»“”„‟″‶＂\x93\x94", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2015\u2e3a\u2e3b\ufe58\x97", "—"),
    "\x96": "–",
    "\x85": "…",
}
"""`TextNormalizer`'s characters, and Windows-1252's own, which GMB has as control characters."""


def plain(word: str) -> str:
    """A word as the program's normalisation writes it."""
    if word in ("``", "''"):
        return '"'
    return "".join(PLAIN.get(c, " " if unicodedata.category(c) == "Zs" else c) for c in word)


def cut(word: str) -> list[str]:
    """The words that a corpus' word is cut into; itself alone if it is one."""
    word = plain(word)
    if currency := CURRENCY.fullmatch(word):
        return [currency[1], *cut(currency[2])]
    if percent := PERCENT.fullmatch(word):
        return [*cut(percent[1]), "%"]
    hyphen = word.find("-")
    if hyphen <= 0 or hyphen == len(word) - 1 or DATE_OR_PHONE.fullmatch(word):
        return [word]
    if word[:hyphen].lower() in PREFIXES:
        first, *rest = cut(word[hyphen + 1 :])
        return [word[: hyphen + 1] + first, *rest]
    return INNER_HYPHEN.sub(" - ", word).split(" ")


def head(parts: list[str]) -> int:
    """Index of the part that says what happens: the last, or the first if the last is a particle."""
    return 0 if parts[-1].lower() in PARTICLES else len(parts) - 1


def as_program_cuts(sentence: Sentence) -> Sentence:
    """The sentence in the program's words, its labels carried along. The tags of words that are cut are unknown (-1)."""
    parts = [cut(word) for word in sentence.words]
    flat = [part for word in parts for part in word]
    if flat == sentence.words:
        return sentence
    sizes = [len(word) for word in parts]
    starts = [sum(sizes[:i]) for i in range(len(sizes))]
    heads = [start + head(word) if len(word) > 1 else start for start, word in zip(starts, parts)]
    return replace(
        sentence,
        words=flat,
        names=spread(sentence.names, sizes, inside_name),
        roles=spread(sentence.roles, sizes, inside_bio),
        sources=spread(sentence.sources, sizes, inside_bio),
        cues=spread(sentence.cues, sizes, inside_bio),
        contents=spread(sentence.contents, sizes, inside_bio),
        triggers=at_heads(sentence.triggers, heads, len(flat), TRIGGERS.index("none")),
        factuality=at_heads(sentence.factuality, heads, len(flat), -1),
        tags=spread(sentence.tags, sizes, lambda tag: tag, cut_word=-1),
        arguments=None
        if sentence.arguments is None
        else {heads[t]: spread(ids, sizes, inside_arguments) or [] for t, ids in sentence.arguments.items()},
    )


def spread(values: list[int] | None, sizes: list[int], inside, cut_word: int | None = None) -> list[int] | None:
    """One value a part: a word's first part has its value, the others what `inside` makes of it."""
    if values is None:
        return None
    return [
        (value if part == 0 else inside(value)) if cut_word is None or size == 1 else cut_word
        for value, size in zip(values, sizes, strict=True)
        for part in range(size)
    ]


def at_heads(values: list[int] | None, heads: list[int], length: int, elsewhere: int) -> list[int] | None:
    """Each word's value at its head part."""
    if values is None:
        return None
    spread_out = [elsewhere] * length
    for at, value in zip(heads, values, strict=True):
        spread_out[at] = value
    return spread_out


def inside_bio(label: int) -> int:
    """B goes on as I."""
    return 2 if label == 1 else label


def inside_arguments(label: int) -> int:
    """B- of a role goes on as its I-."""
    return label + 1 if label > 0 and label % 2 == 1 else label


def inside_name(bits: int) -> int:
    """The labels that may follow inside one word: O after O, I- after B- or I- of the same type."""
    beginnings = sum(1 << label for label in range(1, 21, 2) if bits >> label & 1)
    return bits & ~beginnings | beginnings << 1
