"""Learns from sentences that two corpora share which of our labels a word of the one may have.

A corpus has its own conventions and its own mistakes. Where it shares sentences with `newsevents`, nobody has to guess
them: for each kind of word in it (its tag there, part of speech, …) the labels that `newsevents` gives to a fair share
of such words stay open, and no others.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from labels import ANY_NAME
from sentences import Sentence

Key = tuple
"""What is known of a word, the most telling first: a prefix of it is a coarser kind."""

LEAST_SHARE = 0.01
"""Labels that are rarer than this in a kind are closed. Two-fold over the 3,720 sentences that GMB and newsevents train
share (`agreement.py`; 0.005, 0.01, 0.02, 0.05): the right label is open for 96.4, 94.6, 92.5, 87.4 % of the words in
names; a single label is open for 64, 77, 80, 84 % of all words, and right for 99.7, 99.3, 99.2, 98.7 % of those. Which
of them trains best was not tried."""

LEAST_WORDS = 20
"""Kinds with fewer words are read as their coarser kind. Not swept."""


class OpenLabels:
    """Counts of our labels in each kind of word. An unknown kind leaves everything open."""

    def __init__(self, least_share: float = LEAST_SHARE) -> None:
        self.least_share = least_share
        self.counts: dict[Key, Counter[int]] = defaultdict(Counter)
        self.known: dict[Key, int] = {}

    def learn(self, keys: Iterable[Key], labels: Iterable[int]) -> None:
        """Counts a sentence's certain labels (masks of one bit) in its words' kinds and all coarser ones."""
        for key, label in zip(keys, labels, strict=True):
            for length in range(1, len(key) + 1):
                self.counts[key[:length]][label] += 1

    def mask(self, key: Key) -> int:
        """The labels that stay open for a word of this kind. Ask when all is learned."""
        if key not in self.known:
            self.known[key] = self.counted_mask(key)
        return self.known[key]

    def counted_mask(self, key: Key) -> int:
        """The same, from the counts."""
        for length in range(len(key), 0, -1):
            counts = self.counts.get(key[:length], Counter())
            total = counts.total()
            if total >= LEAST_WORDS:
                return sum(label for label, count in counts.items() if count >= self.least_share * total)
        return ANY_NAME


RARE = " rare"
"""In place of a rare word; no word holds a space."""


class WordsOutside:
    """What a word that another corpus has in no name may still be for us, by the word alone.

    Learned from all of newsevents train: a frequent word by itself, a rare one by its looks.
    """

    def __init__(self, sentences: list[Sentence]) -> None:
        counts = Counter(word.lower() for s in sentences for word in s.words)
        self.frequent = {word for word, count in counts.items() if count >= LEAST_WORDS}
        self.opened = OpenLabels()
        for sentence in sentences:
            self.opened.learn([self.key(word) for word in sentence.words], sentence.names or [])

    def key(self, word: str) -> Key:
        """A word's kind. Rare words and frequent ones have nothing to do with each other."""
        lower = word.lower()
        return (lower, shape(word)) if lower in self.frequent else (RARE, shape(word))

    def mask(self, word: str) -> int:
        """The labels that stay open, O always."""
        return self.opened.mask(self.key(word)) | 1


def shape(word: str) -> str:
    """What a word looks like, roughly."""
    if any(c.isdigit() for c in word):
        return "digit"
    return "lower" if word.islower() else "capital" if word[0].isupper() else "other"
