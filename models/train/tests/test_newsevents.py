"""From an annotated block to labels."""

import pytest
from labels import ARGUMENTS, FACTUALITY, NAMES, TRIGGERS
from newsevents import find, labelled, parse_block

BLOCK = """#7
T: Mayor [PER Ann Lee] of [LOC Oslo] said talks about talks began [DAT Monday] .
R: Ann Lee = Mayor
E: talks@2 | diplomacy.meet | possible | topic=about talks; time=Monday
E: began | culture.compete | real
A: Mayor Ann ... of Oslo | said | talks about ... began Monday
"""


def test_names_have_one_certain_label_a_word():
    sentence = labelled(parse_block(BLOCK), "run")

    labels = [NAMES[bits.bit_length() - 1] for bits in sentence.names]

    assert sentence.words[:3] == ["Mayor", "Ann", "Lee"]
    assert labels[:5] == ["O", "B-person", "I-person", "O", "B-place"]
    assert labels[10] == "B-date"


def test_second_occurrence_is_the_trigger():
    sentence = labelled(parse_block(BLOCK), "run")

    assert [TRIGGERS[id_] for id_ in sentence.triggers][6:10] == ["none", "none", "diplomacy.meet", "culture.compete"]
    assert sentence.factuality[8] == FACTUALITY.index("possible")
    assert sentence.factuality[0] == -1


def test_arguments_are_by_trigger():
    sentence = labelled(parse_block(BLOCK), "run")

    of_talks = [ARGUMENTS[id_] for id_ in sentence.arguments[8]]
    assert of_talks[7:11] == ["B-topic", "I-topic", "O", "B-time"]
    assert set(sentence.arguments[9]) == {0}


def test_cut_content_is_the_whole_run():
    sentence = labelled(parse_block(BLOCK), "run")

    assert sentence.sources == [1, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0]
    assert sentence.contents == [0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 0]
    assert sentence.roles == [1] + [0] * 11


def test_argument_inside_another_is_dropped():
    block = parse_block("#1\nT: He left home in May .\nE: left | movement.travel | real | place=home in May; time=in May")

    ids = labelled(block, "run").arguments[1]

    assert [ARGUMENTS[id_] for id_ in ids] == ["O", "O", "B-place", "I-place", "I-place", "O"]


def test_of_two_lines_on_one_word_the_first_counts():
    block = parse_block("#1\nT: Shot .\nE: Shot | conflict.attack | real\nE: Shot | life.injure | real")

    assert labelled(block, "run").triggers == [TRIGGERS.index("conflict.attack"), 0]


@pytest.mark.parametrize(
    ("quoted", "span"),
    [("a b", (0, 2)), ("a b@2", (3, 5)), ("b c ... b d", (1, 6)), ("d", (5, 6))],
)
def test_finds_quotations(quoted, span):
    assert find("a b c a b d".split(), quoted) == span


def test_a_quotation_that_is_not_there_is_an_error():
    with pytest.raises(ValueError, match="not found"):
        find(["a"], "b")
