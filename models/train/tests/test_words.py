"""Words as the program cuts them."""

import pytest
from labels import NAMES, TRIGGERS, mask
from sentences import Sentence, text_key
from words import as_program_cuts, cut


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("U.S.-backed", "U.S. - backed"),
        ("$45.75", "$ 45.75"),
        ("12%", "12 %"),
        ("pre-war", "pre-war"),
        ("anti-U.S.-led", "anti-U.S. - led"),
        ("2002-07-31", "2002-07-31"),
        ("06-Apr", "06-Apr"),
        ("--", "--"),
        ("``", '"'),
        ("Israel\x92s", "Israel's"),
        ("Al-Qaida", "Al - Qaida"),
    ],
)
def test_cuts(word, parts):
    assert cut(word) == parts.split(" ")


def test_labels_are_carried_along():
    attack = TRIGGERS.index("conflict.attack")
    sentence = Sentence(
        ["Al-Qaida", "car-bombed", "it"], "c", "r", names=[mask("B-organization", "O"), 1, 1], sources=[1, 2, 0],
        triggers=[0, attack, 0], factuality=[-1, 0, -1], tags=[11, 15, 10], arguments={1: [1, 0, 3]},
    )

    cut_up = as_program_cuts(sentence)

    assert cut_up.words == ["Al", "-", "Qaida", "car", "-", "bombed", "it"]
    assert cut_up.names[1] == mask("I-organization", "O")
    assert cut_up.names[0] == mask("B-organization", "O")
    assert cut_up.sources == [1, 2, 2, 2, 2, 2, 0]
    assert cut_up.triggers == [0, 0, 0, 0, 0, attack, 0]
    assert cut_up.factuality == [-1, -1, -1, -1, -1, 0, -1]
    assert cut_up.tags == [-1, -1, -1, -1, -1, -1, 10]
    assert cut_up.arguments == {5: [1, 2, 2, 0, 0, 0, 3]}


def test_a_sentence_is_known_in_other_tokens():
    assert text_key(["U.S.-backed", "``", "yes"]) == text_key(["US", "-", "backed", "Yes", "!"])


def test_labels_have_the_sizes_that_the_program_expects():
    assert (len(NAMES), len(TRIGGERS)) == (21, 51)
