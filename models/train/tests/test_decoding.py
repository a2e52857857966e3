import numpy
from decoding import allowed, spans, viterbi

NAMES = ["O", "B-person", "I-person", "B-place", "I-place"]


def test_an_inside_follows_only_its_own_beginning():
    table = allowed(NAMES)

    assert table[NAMES.index("B-person"), NAMES.index("I-person")]
    assert not table[NAMES.index("B-place"), NAMES.index("I-person")]
    assert not table[NAMES.index("O"), NAMES.index("I-person")]
    assert not table[-1, NAMES.index("I-place")]


def test_the_best_path_is_well_formed_where_the_best_labels_are_not():
    logits = numpy.array([[0, 2, 0, 0, 0], [0, 0, 0, 0, 3], [5, 0, 0, 0, 0]], dtype=float)

    path = viterbi(logits, allowed(NAMES))

    assert spans(path, NAMES) in ([("place", 0, 2)], [("person", 0, 1), ("place", 1, 2)])


def test_bio_without_types_gives_spans_without_type():
    assert spans([1, 2, 0, 1], ["O", "B", "I"]) == [("", 0, 2), ("", 3, 4)]
