"""The labels of each head, in the order of the encoder's columns.

The order is a contract with the Java side (`encoder.json`); names and event types stand in the order of the model's
enums `NameType` and `EventType`.
"""

from __future__ import annotations


def bio(types: list[str]) -> list[str]:
    """O, then B- and I- of each type: type k has ids 2k+1 and 2k+2."""
    return ["O"] + [f"{prefix}-{name}" for name in types for prefix in "BI"]


NAME_TYPES = ["person", "organization", "place", "group", "event", "work", "product", "date", "duration", "amount"]

EVENT_TYPES = [
    f"{domain}.{what}"
    for domain, all_of_it in {
        "conflict": "attack protest mobilize withdraw coerce abduct",
        "diplomacy": "meet agree reject request threaten accuse support sanction aid",
        "politics": "elect legislate appoint depart",
        "justice": "arrest release charge try convict acquit execute extradite investigate crime",
        "life": "die injure illness family",
        "disaster": "natural accident",
        "business": "acquire trade finance market employ launch close",
        "movement": "travel displace transport",
        "culture": "compete win publish",
        "science": "discover",
        "statement": "announce",
    }.items()
    for what in all_of_it.split()
]

ARGUMENT_ROLES = ["agent", "patient", "with", "topic", "instrument", "place", "time"]

NAMES = bio(NAME_TYPES)
BIO = ["O", "B", "I"]
TRIGGERS = ["none"] + EVENT_TYPES
FACTUALITY = ["real", "future", "possible", "negated"]
TAGS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
ARGUMENTS = bio(ARGUMENT_ROLES)

ANY_NAME = (1 << len(NAMES)) - 1
"""The mask of a word of which nothing is known."""


def name_id(type_: str, first: bool) -> int:
    """The id in NAMES of the first word, or of a later one, of a name of this type."""
    return 2 * NAME_TYPES.index(type_) + (1 if first else 2)


def mask(*labels: str) -> int:
    """The bit mask of labels in NAMES; a bare type stands for both its labels: `mask("O", "event")`."""
    bits = 0
    for label in labels:
        if label in NAME_TYPES:
            bits |= 1 << name_id(label, True) | 1 << name_id(label, False)
        else:
            bits |= 1 << NAMES.index(label)
    return bits
