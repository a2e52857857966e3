"""Words to word pieces and shapes, and sentences to windows, as the Java program makes them."""

import random
from functools import lru_cache
from typing import Sequence

from tokenizers import Tokenizer

MAX_PIECES = 256
MAX_PIECES_OF_WORD = 16
LOWER, CAPITALISED, UPPER, DIGIT, MIXED, OTHER = range(6)


def shape(word: str) -> int:
    """The word's use of capitals and digits; characters without case are ignored."""
    if any(c.isdecimal() for c in word):
        return DIGIT
    cased = [c for c in word if c.isupper() or c.islower()]
    if not cased:
        return OTHER
    if all(c.islower() for c in cased):
        return LOWER
    if cased[0].isupper() and all(c.islower() for c in cased[1:]):
        return CAPITALISED
    return UPPER if all(c.isupper() for c in cased) else MIXED


class WordPieces:
    """Word pieces of single words by the tokenizer that comes with the base weights."""

    def __init__(self, tokenizer: bytes):
        self.tokenizer = Tokenizer.from_buffer(tokenizer)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.start, self.stop, self.unknown = (
            self.tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", "[UNK]")
        )
        self.of = lru_cache(maxsize=None)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        ids = self.tokenizer.encode(word, add_special_tokens=False).ids
        return tuple(ids[:MAX_PIECES_OF_WORD]) or (self.unknown,)

    def vocabulary(self) -> list[str]:
        ids = self.tokenizer.get_vocab()
        return sorted(ids, key=ids.__getitem__)

    def count(self, words: Sequence[str]) -> int:
        return sum(len(self.of(word)) for word in words)

    def window(self, words: Sequence[str]) -> tuple[list[int], list[int], list[int]]:
        """Pieces and shapes of a window, and the index of each word's first piece."""
        pieces, shapes, firsts = [self.start], [OTHER], []
        for word in words:
            ids = self.of(word)
            firsts.append(len(pieces))
            pieces += ids
            shapes += [shape(word)] * len(ids)
        return pieces + [self.stop], shapes + [OTHER], firsts


def training_windows(sizes: Sequence[int], runs: Sequence[str], chance: random.Random):
    """Cuts sentences into windows of consecutive sentences of one run.

    `sizes` has the word pieces of each sentence. The first window of a run ends at random, so that
    each epoch cuts elsewhere; a sentence that is too long for a window is left out. Yields lists of
    indexes.
    """
    window: list[int] = []
    room = 0
    for i, size in enumerate(sizes):
        if size > MAX_PIECES - 2:
            continue
        is_new_run = not window or runs[window[-1]] != runs[i]
        if is_new_run or size > room:
            if window:
                yield window
            window = []
            room = MAX_PIECES - 2
            if is_new_run:
                room = max(size, chance.randint(room // 4, room))
        window.append(i)
        room -= size
    if window:
        yield window


def context_windows(sizes: Sequence[int], left: int = 48, right: int = 32):
    """Windows over a whole text in which each sentence has context.

    A window begins with up to `left` pieces of sentences already read and ends with up to `right`
    of sentences that the next window reads. Yields (indexes, first to read, end of those to read).
    """
    start = 0
    while start < len(sizes):
        begin, room = start, MAX_PIECES - 2
        while begin > 0 and sum(sizes[begin - 1 : start]) <= min(left, room - sizes[start]):
            begin -= 1
        room -= sum(sizes[begin:start])
        end = start
        while end < len(sizes) and sizes[end] <= room:
            room -= sizes[end]
            end += 1
        end = max(end, start + 1)
        stop = end
        if end < len(sizes):
            behind = 0
            while stop > start + 1 and behind + sizes[stop - 1] <= right:
                behind += sizes[stop - 1]
                stop -= 1
        yield list(range(begin, end)), start, stop
        start = stop
