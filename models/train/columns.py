"""Reads corpora with a word and its name's label on each line: Wikigold, CrossNER, re3d, WNUT-17, Broad Twitter Corpus.

Each label becomes the types that it may be among ours; `O` among them leaves open that it is no name for us.
"""

from __future__ import annotations

from pathlib import Path

from labels import ANY_NAME, NAMES, mask
from openlabels import WordsOutside
from sentences import Sentence

TypesOf = dict[str, str]
"""Label of the corpus, in lower case and without B- and I-, → our types, parted by spaces; `o` → what an O may be."""

TIMES_AND_AMOUNTS = "date duration amount"

WIKIGOLD: TypesOf = {
    "per": "person",
    "loc": "place",
    "org": "organization",
    "misc": "O group event work product date",
    "o": f"O {TIMES_AND_AMOUNTS}",
}
"""MISC mixes nationalities, events, works, products and languages. No times and amounts."""

CROSSNER: TypesOf = {
    **dict.fromkeys("person politician writer scientist researcher musicalartist".split(), "person"),
    **dict.fromkeys("organisation university band".split(), "organization"),
    "politicalparty": "organization group",
    **dict.fromkeys("location country".split(), "place"),
    **dict.fromkeys("event election".split(), "event"),
    "conference": "event organization",
    **dict.fromkeys("book poem song album".split(), "work"),
    "award": "work",
    **dict.fromkeys("magazine academicjournal".split(), "work organization"),
    "product": "O product",
    "programlang": "O product",
    "misc": "O group event work product organization place person",
    "musicgenre": "O group",
    **dict.fromkeys("astronomicalobject musicalinstrument chemicalcompound chemicalelement".split(), "O place product"),
    "o": f"O {TIMES_AND_AMOUNTS} group work product event",
}
"""Common words are labelled, too, where they say a kind (`opinion-based recommender`, product): left open. What is
none of our types in any reading (enzyme, task, field, …) is as O. Nationalities are labelled misc or nothing, by domain."""

RE3D: TypesOf = {
    "location": "O place",
    "nationality": "group",
    "temporal": "O date duration",
    "money": "amount",
    "quantity": "O amount duration",
    **dict.fromkeys("weapon militaryplatform".split(), "O product"),
    "documentreference": "O work",
    "o": f"O {TIMES_AND_AMOUNTS} group event work product",
}
"""Names and noun phrases alike (`the Kurdish YPG`, `A Foreign Office spokesman`): see `noun_phrase`."""

WNUT17: TypesOf = {
    "person": "person",
    "location": "place",
    "corporation": "organization",
    "group": "organization group",
    "creative-work": "work event organization",
    "product": "product organization",
    "o": f"O {TIMES_AND_AMOUNTS} group event",
}

BTC: TypesOf = {
    "per": "person",
    "loc": "place",
    "org": "organization",
    "o": f"O {TIMES_AND_AMOUNTS} group event work product",
}

Row = tuple[str, str]


DOCUMENT: list[Row] = [("-DOCSTART-", "O")]
"""Stands where an article begins."""


def read_columns(path: Path) -> list[list[Row]]:
    """The sentences of a file as (word, label), and `DOCUMENT`; the word first, the label last on a line."""
    sentences: list[list[Row]] = [[]]
    for line in path.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t") if "\t" in line else line.split()
        fields = [field.strip() for field in fields]
        if len(fields) < 2:
            sentences.append([])
        elif fields[0] == "-DOCSTART-":
            sentences += [DOCUMENT, []]
        elif word := "".join(fields[0].split()):
            sentences[-1].append((word, fields[-1]))
    return [sentence for sentence in sentences if sentence]


def masks(rows: list[Row], types: TypesOf) -> list[int]:
    """What each word's label leaves open. An I- after another label begins a name (Wikigold has I- alone)."""
    result = []
    previous = "O"
    for _, label in rows:
        kind = label[2:].lower() if label != "O" else "o"
        known = types.get(kind, types["o"])
        goes_on = label.startswith("I-") and previous[2:] == label[2:]
        result.append(mask(*known.split()) if kind == "o" or kind not in types else part_of_name(known, not goes_on))
        previous = label
    return result


def part_of_name(types: str, first: bool) -> int:
    """The mask of a name's first word, or of a later one. Where it may be no name at all, it may also begin later."""
    prefixes = "BI" if "O" in types.split() else "B" if first else "I"
    return mask(*("O" if t == "O" else f"{p}-{t}" for t in types.split() for p in prefixes))


def trim(rows: list[Row], bits: list[int]) -> list[int]:
    """Our names hold no leading `the` and no possessive at their end: those words become O, the next word begins.

    A work's title may begin with `The`: that stays open.
    """
    bits = list(bits)
    for at, (word, label) in enumerate(rows):
        last = at + 1 == len(rows) or not rows[at + 1][1].startswith("I-")
        if word.lower() == "the" and label.startswith("B-") and not last:
            is_work = bits[at] & mask("work")
            bits[at] = bits[at] | 1 if is_work else 1
            bits[at + 1] = begins(bits[at + 1]) | (bits[at + 1] if is_work else 0)
        elif word in ("'s", "’s") and label != "O" and last:
            bits[at] = 1
    return bits


def begins(bits: int) -> int:
    """The same types, but as first words."""
    return bits & 1 | sum(1 << label for label in range(1, len(NAMES), 2) if bits & (3 << label))


def noun_phrase(rows: list[Row], bits: list[int]) -> list[int]:
    """re3d labels all noun phrases about people and organizations: the names in them are not told apart.

    A phrase of capitalised words alone is a name; else all is open in it but what no name begins with.
    """
    bits = list(bits)
    start = 0
    while start < len(rows):
        end = start + 1
        while end < len(rows) and rows[end][1].startswith("I-"):
            end += 1
        kind = rows[start][1][2:].lower()
        if kind in ("organisation", "person"):
            words = [word for word, _ in rows[start:end]]
            type_ = "organization" if kind == "organisation" else "person"
            body = words[1:] if words[0].lower() == "the" and len(words) > 1 else words
            is_name = type_ == "organization" and all(w[0].isupper() or w in ("of", "for", "and", "-") for w in body)
            for at in range(start, end):
                if at == start and len(body) < len(words):
                    bits[at] = 1
                elif is_name:
                    bits[at] = mask(("B-" if at == end - len(body) else "I-") + type_)
                elif words[at - start].islower() and type_ == "person":
                    bits[at] = mask("O", "I-person", "place", "organization", "work")
                else:
                    bits[at] = ANY_NAME
        start = end
    return bits


def read_wikigold(corpora: Path, outside: WordsOutside) -> list[Sentence]:
    """Wikigold; an article is running text."""
    path = corpora / "wikigold/CONLL-format/data/wikigold.conll.txt"
    return sentences(path, "wikigold", WIKIGOLD, outside, running=True)


def read_crossner(corpora: Path, outside: WordsOutside) -> list[Sentence]:
    """All parts of its five domains; sentences stand alone."""
    return [
        sentence
        for path in sorted((corpora / "crossner").glob("*/*.txt"))
        for sentence in sentences(path, "crossner", CROSSNER, outside)
    ]


def read_re3d(corpora: Path, outside: WordsOutside) -> list[Sentence]:
    """re3d; a file is running text."""
    return [
        sentence
        for path in sorted((corpora / "re3d/by-source").glob("*/*.conll"))
        for sentence in sentences(path, "re3d", RE3D, outside, running=True)
    ]


def read_wnut17(corpora: Path, outside: WordsOutside) -> list[Sentence]:
    """All parts of WNUT-17, without user names."""
    folder = corpora / "wnut17/CONLL-format/data"
    names = ["train/wnut17train.conll", "dev/emerging.dev.conll", "test/emerging.test.annotated"]
    return [sentence for name in names for sentence in sentences(folder / name, "wnut17", WNUT17, outside)]


def read_btc(corpora: Path, outside: WordsOutside) -> list[Sentence]:
    """The Broad Twitter Corpus; user names, which it labels as people or organizations, are open."""
    paths = sorted((corpora / "btc/CONLL-format/data").glob("*.conll"))
    return [sentence for path in paths for sentence in sentences(path, "btc", BTC, outside)]


def sentences(
    path: Path, corpus: str, types: TypesOf, outside: WordsOutside, running: bool = False
) -> list[Sentence]:
    """A file's sentences; each its own run unless the file is running text."""
    result: list[Sentence] = []
    article = 0
    for number, rows in enumerate(read_columns(path)):
        if rows is DOCUMENT:
            article = number
            continue
        bits = masks(rows, types)
        if corpus == "re3d":
            bits = noun_phrase(rows, bits)
        if corpus in ("wikigold", "crossner", "re3d"):
            bits = trim(rows, bits)
        if corpus in ("wnut17", "btc"):
            bits = [ANY_NAME if is_user_name(rows, at) else b for at, b in enumerate(bits)]
        bits = [b & outside.mask(word) if label == "O" else b for b, (word, label) in zip(bits, rows)]
        run = f"{corpus}-{path.parent.name}-{path.stem}-{article if running else number}"
        result.append(Sentence([word for word, _ in rows], corpus, run, names=bits))
    return result


def is_user_name(rows: list[Row], at: int) -> bool:
    """`@paulwalk`, or `@` and the word after it."""
    return rows[at][0].startswith("@") or at > 0 and rows[at - 1][0] == "@"
