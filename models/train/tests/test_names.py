"""From other corpora's names to masks of ours."""

import csv

from columns import BTC, CROSSNER, RE3D, WIKIGOLD, masks, noun_phrase, read_columns, trim
from conllu import read_conllu
from gmb import read_gmb
from gum import name_spans
from labels import ANY_NAME, NAMES, mask
from openlabels import OpenLabels, WordsOutside
from sentences import Sentence


def labels(bits: int) -> set[str]:
    return {label for id_, label in enumerate(NAMES) if bits >> id_ & 1}


def test_wikigold_names_begin_without_b():
    rows = [("Ann", "I-PER"), ("Lee", "I-PER"), ("Oslo", "I-LOC"), ("is", "O")]

    bits = masks(rows, WIKIGOLD)

    assert [labels(b) for b in bits[:3]] == [{"B-person"}, {"I-person"}, {"B-place"}]
    assert labels(bits[3]) == labels(mask("O", "date", "duration", "amount"))


def test_misc_leaves_open_whether_it_is_a_name():
    bits = masks([("Finnish", "I-MISC")], WIKIGOLD)

    assert {"O", "B-group", "B-work"} <= labels(bits[0])
    assert "B-person" not in labels(bits[0])


def test_label_that_is_no_name_of_ours_is_as_o():
    bits = masks([("parsing", "B-task"), ("of", "O")], CROSSNER)

    assert bits[0] == bits[1]


def test_the_before_a_name_is_outside():
    rows = [("the", "B-Organisation"), ("Red", "I-Organisation"), ("Cross", "I-Organisation")]

    bits = trim(rows, noun_phrase(rows, masks(rows, RE3D)))

    assert [labels(b) for b in bits] == [{"O"}, {"B-organization"}, {"I-organization"}]


def test_a_noun_phrase_is_open():
    rows = [("A", "B-Person"), ("spokesman", "I-Person"), ("said", "O")]

    bits = noun_phrase(rows, masks(rows, RE3D))

    assert "O" in labels(bits[0]) and "O" in labels(bits[1])


def test_columns_are_read_by_tabs_or_blanks(tmp_path):
    file = tmp_path / "x.conll"
    file.write_text("-DOCSTART- O\n\nAnn B-PER\nsaid\tO\n\n\nNo O\n", encoding="utf-8")

    sentences = read_columns(file)

    assert sentences[1:] == [[("Ann", "B-PER"), ("said", "O")], [("No", "O")]]
    assert labels(masks(sentences[1], BTC)[0]) == {"B-person"}


def test_rare_labels_are_closed_and_rare_kinds_read_as_coarser():
    opened = OpenLabels()
    opened.learn([("geo", "rare")] * 5 + [("geo", "usual")] * 200, [1] * 5 + [mask("B-place")] * 199 + [1])

    assert labels(opened.mask(("geo", "usual"))) == {"B-place"}
    assert labels(opened.mask(("geo", "rare"))) == {"O", "B-place"}
    assert opened.mask(("per",)) == ANY_NAME


def test_a_frequent_word_says_what_it_may_be():
    outside = WordsOutside([Sentence(["said"], "newsevents", "r", names=[1])] * 30)

    assert outside.mask("said") == 1
    assert outside.mask("unheard") == ANY_NAME


def test_gmb_learns_from_the_sentences_that_both_have(tmp_path):
    rows = [["Sentence #", "Word", "POS", "Tag"]]
    for number in range(60):
        rows += [[f"Sentence: {number}", "Mr.", "NNP", "B-per"], ["", "Lee", "NNP", "I-per"], ["", "\x85", ":", "O"]]
    with (tmp_path / "gmb.csv").open("w", encoding="latin-1", newline="") as file:
        csv.writer(file).writerows(rows)

    sentences = read_gmb(tmp_path / "gmb.csv", {n: [1, mask("B-person")] for n in range(50)})

    assert sentences[55].words == ["Mr.", "Lee"]
    assert [labels(b) for b in sentences[55].names] == [{"O"}, {"B-person"}]


def test_gum_names_are_the_proper_nouns_that_head_an_entity(tmp_path):
    columns = [
        ("1", "the", "DET", "3", "Entity=(1-organization-new"),
        ("2", "Oslo", "PROPN", "3", "Entity=(2-place-new)"),
        ("3", "Police", "PROPN", "0", "Entity=1)"),
        ("4", "dog", "NOUN", "3", "Entity=(3-animal-new)"),
    ]
    lines = [f"{i}\t{w}\t{w}\t{t}\t_\t_\t{h}\t_\t_\t{notes}" for i, w, t, h, notes in columns]
    (tmp_path / "x.conllu").write_text("# newdoc id = d\n" + "\n".join(lines) + "\n\n", encoding="utf-8")

    (sentence,) = read_conllu(tmp_path / "x.conllu")

    assert sentence.document == "d"
    assert name_spans(sentence) == [(1, 3, "organization")]
