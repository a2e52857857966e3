import random

from augment import augmented, names_in
from sentences import Sentence, name_masks


def person(words: str, start: int, end: int) -> Sentence:
    of = words.split()
    return Sentence(of, "newsevents", "1", names=name_masks(len(of), [(start, end, "person")]))


def test_a_name_becomes_another_of_its_length_and_the_labels_stay():
    sentence = person("Ann Lee spoke", 0, 2)
    names = names_in([sentence, person("then Bo Chu left", 1, 3), person("Ito left", 0, 1)])

    several = [augmented(sentence, names, random.Random(i)) for i in range(60)]

    assert {"Ann", "Bo"} <= {s.words[0] for s in several}
    assert not any("Ito" in s.words for s in several)
    assert all(s.names == sentence.names for s in several)
    assert sentence.words == ["Ann", "Lee", "spoke"]


def test_some_sentences_change_their_case():
    sentence = person("Ann Lee spoke", 0, 2)

    several = {tuple(augmented(sentence, {}, random.Random(i)).words) for i in range(400)}

    assert several == {
        ("Ann", "Lee", "spoke"), ("ann", "lee", "spoke"), ("ANN", "LEE", "SPOKE"), ("Ann", "Lee", "Spoke"),
    }  # fmt: skip
