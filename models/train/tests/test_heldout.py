"""Nothing that is measured on is trained on."""

import pytest
from corpora import raw_running_text, training_sentences
from heldout import HeldOut, measured_sentences, runs, without_indexes
from newsevents import FIRST_OF_OTHER_CORPORA, read_splits
from sentences import Sentence, text_key


def run_of(*texts: str) -> list[Sentence]:
    return [Sentence(text.split(), "c", "r") for text in texts]


def held_out(*texts: str) -> HeldOut:
    held = object.__new__(HeldOut)
    held.keys = {text_key(text.split()) for text in texts}
    return held


def test_a_run_with_a_gap_becomes_two():
    kept = without_indexes(run_of("a", "b", "c", "d"), {1})

    assert [s.words for s in kept] == [["a"], ["c"], ["d"]]
    assert len(runs(kept)) == 2


def test_a_measured_sentence_is_known_in_other_tokens():
    kept = held_out("It 's over , he said").without(run_of("A b", "It's over, he said ."))

    assert [s.words for s in kept] == [["A", "b"]]


def test_a_long_measured_sentence_is_known_however_it_is_cut():
    long = "the committee of ministers said on Monday that it would meet again"

    kept = held_out(long).without(run_of("One", "The committee of ministers said", "on Monday that it would meet again", "Two"))

    assert [s.words for s in kept] == [["One"], ["Two"]]


@pytest.mark.corpora
def test_no_measured_sentence_is_trained_on(corpora):
    measured = {key for words in measured_sentences(corpora) if (key := text_key(words))}
    numbers = [n for n, row in read_splits(corpora / "newsevents").items() if row[2] != "train"]
    held = HeldOut(corpora)

    for sentences in (training_sentences(corpora), raw_running_text(corpora)):
        assert len(sentences) > 50_000
        assert not [s.words for s in sentences if text_key(s.words) in measured]
        assert not [run[0].run for run in runs(sentences) if held.touched_by(run)]
    assert {n for n in numbers if n < FIRST_OF_OTHER_CORPORA} == held.gmb_numbers
