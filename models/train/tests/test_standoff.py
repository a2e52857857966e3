"""Annotation without text, and back."""

import join
import pytest
import standoff
from newsevents import parse_block, read_blocks, read_splits

BLOCK = """#7
T: [PER Ann] said that [PER Ann] and the mayor of [LOC Oslo] had held talks .
R: Ann = the mayor of Oslo
E: talks | diplomacy.meet | real | agent=Ann@2; with=the mayor of Oslo
A: Ann | said | that Ann and ... had held talks

"""


def test_stand_off_holds_no_word_of_the_text():
    lines = standoff.write_block(parse_block(BLOCK)).splitlines()

    assert lines[0] == "#7"
    assert lines[1] == "T PER:0 PER:3 LOC:8"
    assert lines[2] == "R 0 5-8"
    assert lines[3] == "E 11 diplomacy.meet real agent:3 with:5-8"
    assert lines[4] == "A 0 1 2-11"


def test_joined_with_its_words_it_is_the_same_text():
    block = parse_block(BLOCK)

    again = standoff.read_block(standoff.write_block(block), block.words)

    assert again == block
    assert join.write_block(again) == BLOCK


def test_an_argument_with_a_semicolon_is_cut():
    line = "E: met | diplomacy.meet | real | agent=Ann of Oslo ... of Bern too; time=Monday"
    text = f"#1\nT: Ann of Oslo ; Bob of Bern too met Monday\n{line}\n\n"

    assert join.write_block(parse_block(text)) == text


@pytest.mark.corpora
def test_the_published_annotation_gives_the_corpus_back(corpora, tmp_path):
    join.main(corpora, tmp_path)

    for split in standoff.SPLITS:
        own = list(read_blocks(corpora / f"newsevents/{split}.txt"))
        assert list(read_blocks(tmp_path / f"{split}.txt")) == own
    assert read_splits(tmp_path) == read_splits(corpora / "newsevents")
