import random

import pytest
from pieces import MAX_PIECES, context_windows, shape, training_windows


@pytest.mark.parametrize(
    ("word", "expected"),
    [("said", 0), ("Paris", 1), ("I", 1), ("Shi'ites", 1), ("Al-jazeera", 1), ("NATO", 2), ("U.S.", 2),
     ("1990s", 3), ("G8", 3), ("O'Neill", 4), ("iPhone", 4), (",", 5), ("$", 5), ("中国", 5)],
)  # fmt: skip
def test_shape_says_how_a_word_uses_capitals_and_digits(word, expected):
    assert shape(word) == expected


def test_training_windows_hold_each_sentence_once_and_never_two_runs():
    sizes = [60, 100, 90, 30, 250, 10, 300, 20]
    runs = ["a", "a", "a", "a", "b", "b", "b", "c"]

    windows = list(training_windows(sizes, runs, random.Random(1)))

    assert sorted(i for window in windows for i in window) == [0, 1, 2, 3, 4, 5, 7]
    assert all(len({runs[i] for i in window}) == 1 for window in windows)
    assert all(sum(sizes[i] for i in window) <= MAX_PIECES - 2 for window in windows)


def test_context_windows_read_each_sentence_once_and_in_order():
    chance = random.Random(2)
    sizes = [chance.randint(1, 90) for _ in range(200)] + [400, 20]

    windows = list(context_windows(sizes))

    assert [i for _, start, stop in windows for i in range(start, stop)] == list(range(202))
    assert all(start in ids and stop - 1 in ids for ids, start, stop in windows)
    assert all(sum(sizes[i] for i in ids) <= 254 for ids, _, _ in windows if len(ids) > 1)


def test_context_windows_give_later_sentences_those_before_them():
    windows = list(context_windows([40] * 20))

    assert all(ids[0] < start for ids, start, _ in windows[1:])
