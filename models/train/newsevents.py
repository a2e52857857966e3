"""Reads the project's own annotation, whose form GUIDELINES.md beside it describes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from labels import ARGUMENT_ROLES, FACTUALITY, TRIGGERS
from sentences import Sentence, Span, bio_ids, name_masks, outermost

TYPES = dict(zip(
    "PER ORG LOC GRP EVT WRK PRD DAT DUR NUM".split(),
    "person organization place group event work product date duration amount".split(),
))
FIRST_OF_OTHER_CORPORA = 100_000
"""Numbers below are GMB's sentence indexes, 0-based."""


@dataclass
class EventLine:
    """`E:` resolved. `arguments` are (role, span) as written."""

    trigger: int
    type: str
    factuality: str
    arguments: list[tuple[str, Span]]


@dataclass
class Block:
    """One annotated sentence, its quotations resolved to spans of words."""

    number: int
    words: list[str]
    names: list[tuple[int, int, str]]
    """(start, end, tag), the tag as written: PER, ORG, …"""
    roles: list[tuple[Span, Span]] = field(default_factory=list)
    """(name, role)"""
    events: list[EventLine] = field(default_factory=list)
    attributions: list[tuple[Span, Span, Span]] = field(default_factory=list)
    """(source, cue, content)"""


def read_newsevents(folder: Path, split: str) -> list[Sentence]:
    """The sentences of a split (`train`, `dev`, `test`), in the words of their corpora."""
    documents = read_splits(folder)
    sentences = []
    run, previous = "", -2
    for block in read_blocks(folder / f"{split}.txt"):
        corpus, document, _ = documents[block.number]
        if not document and block.number != previous + 1:
            run = f"gmb-{block.number}"
        previous = block.number
        sentences.append(labelled(block, document or run))
    return sentences


def read_splits(folder: Path) -> dict[int, tuple[str, str, str]]:
    """Number of each sentence → corpus, document (empty for GMB), split."""
    lines = (folder / "splits.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {int(number): (corpus, document, split) for number, corpus, document, split in rows}


def read_blocks(path: Path) -> Iterator[Block]:
    """The blocks of an annotated file."""
    for text in re.split(r"\n\n+", path.read_text(encoding="utf-8").strip()):
        yield parse_block(text)


def parse_block(text: str) -> Block:
    """One block: `#N`, `T:`, then `R:`, `E:` and `A:` lines."""
    header, first, *rest = text.strip().split("\n")
    words, names = parse_names(first.removeprefix("T: "))
    block = Block(int(header.removeprefix("#")), words, names)
    for line in rest:
        kind, value = line[0], line[3:].strip()
        if kind == "R":
            name, role = value.split(" = ", 1)
            block.roles.append((find(words, name), find(words, role)))
        elif kind == "E":
            block.events.append(parse_event(words, value))
        elif kind == "A":
            source, cue, content = (find(words, part) for part in value.split("|"))
            block.attributions.append((source, cue, content))
        else:
            raise ValueError(f"#{block.number}: unknown line {line!r}")
    return block


def parse_names(text: str) -> tuple[list[str], list[tuple[int, int, str]]]:
    """The words of a `T:` line and its names: `[PER Fidel Castro] said` → (0, 2, "PER")."""
    words: list[str] = []
    names: list[tuple[int, int, str]] = []
    open_tag, start = "", 0
    for word in text.split():
        if word[0] == "[" and word[1:] in TYPES:
            open_tag, start = word[1:], len(words)
        elif open_tag and word.endswith("]"):
            words += [word[:-1]] if len(word) > 1 else []
            names.append((start, len(words), open_tag))
            open_tag = ""
        else:
            words.append(word)
    if open_tag:
        raise ValueError(f"bracket left open: {text}")
    return words, names


def parse_event(words: list[str], value: str) -> EventLine:
    """`trigger | type | factuality | role=words; role=words`; the last part may be missing."""
    trigger, type_, factuality, *arguments = (part.strip() for part in value.split("|"))
    pairs = [argument.split("=", 1) for argument in arguments[0].split("; ")] if arguments and arguments[0] else []
    resolved = [(role.strip(), find(words, quoted)) for role, quoted in pairs]
    return EventLine(find(words, trigger)[0], type_, factuality, resolved)


def find(words: list[str], quoted: str) -> Span:
    """Where the quoted words stand: `talks@2` the second time, `a b c ... x y z` from the first to the last three."""
    quoted = quoted.strip()
    counted = re.fullmatch(r"(.*\S)@(\d+)", quoted)
    nth = int(counted[2]) if counted else 1
    quoted = counted[1] if counted else quoted
    if " ... " in quoted:
        first, last = (part.split() for part in quoted.split(" ... ", 1))
        for start in range(len(words) - len(first) + 1):
            if words[start : start + len(first)] == first:
                for end in range(len(words), start + len(first) + len(last) - 1, -1):
                    if words[end - len(last) : end] == last:
                        return start, end
    run = quoted.split()
    starts = [i for i in range(len(words) - len(run) + 1) if words[i : i + len(run)] == run]
    if len(starts) < nth:
        raise ValueError(f"not found: {quoted!r} in {' '.join(words)}")
    return starts[nth - 1], starts[nth - 1] + len(run)


def labelled(block: Block, run: str) -> Sentence:
    """A block as one label a word in every layer but parts of speech."""
    length = len(block.words)
    triggers, factuality = [0] * length, [-1] * length
    arguments: dict[int, list[int]] = {}
    for event in block.events:
        if event.trigger not in arguments:  # of two lines on one word, the first
            triggers[event.trigger] = TRIGGERS.index(event.type)
            factuality[event.trigger] = FACTUALITY.index(event.factuality)
            arguments[event.trigger] = argument_ids(length, event.arguments)
    return Sentence(
        words=block.words,
        corpus="newsevents",
        run=run,
        names=name_masks(length, ((start, end, TYPES[tag]) for start, end, tag in block.names)),
        roles=bio_ids(length, (role for _, role in block.roles)),
        sources=bio_ids(length, (source for source, _, _ in block.attributions)),
        cues=bio_ids(length, (cue for _, cue, _ in block.attributions)),
        contents=bio_ids(length, (content for _, _, content in block.attributions)),
        triggers=triggers,
        factuality=factuality,
        arguments=arguments,
    )


def argument_ids(length: int, arguments: list[tuple[str, Span]]) -> list[int]:
    """Ids of ARGUMENTS for one trigger's arguments, the outermost where they overlap."""
    ids = [0] * length
    for start, end, role in outermost((*span, role) for role, span in arguments):
        first = 2 * ARGUMENT_ROLES.index(role) + 1
        ids[start:end] = [first] + [first + 1] * (end - start - 1)
    return ids
