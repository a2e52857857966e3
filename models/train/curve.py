"""How much more annotation would help: python curve.py [--corpora FOLDER] [--repository FOLDER].

Trains the small encoder on a quarter, half and all of the project's own annotation, without
teacher or other corpora, and prints the scores on newsevents test.
"""

import argparse
import os
from pathlib import Path

import torch

from encoder import from_artifact, read_artifact
from evaluate import scores
from newsevents import read_newsevents
from pieces import WordPieces
from train import EVENTFUL, GROUP, OWN_EPOCHS, STUDENT, VERSION, own_sentences
from training import Example, Schedule, fit


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=os.environ.get("NEWS_CORPORA"))
    parser.add_argument("--repository", type=Path, default=Path.home() / ".m2/repository")
    options = parser.parse_args()
    jar = options.repository / GROUP / STUDENT / VERSION / f"{STUDENT}-{VERSION}.jar"
    pieces = WordPieces(read_artifact(jar)[1])
    corpora = Path(options.corpora)
    own = own_sentences(corpora)
    test = read_newsevents(corpora / "newsevents", "test")
    runs = list(dict.fromkeys((s.corpus, s.run) for s in own))
    for every in (4, 2, 1):
        kept = set(runs[::every])
        some = [Example(s) for s in own if (s.corpus, s.run) in kept]
        torch.manual_seed(1)
        reader = from_artifact(jar)
        fit(reader, lambda *_: some, pieces, Schedule(OWN_EPOCHS, batch_pieces=512, weights=EVENTFUL), log=lambda _: None)
        print(f"1/{every}: {len(some)} sentences: {scores(reader, test, pieces)}", flush=True)


if __name__ == "__main__":
    main()
