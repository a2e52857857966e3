"""What Python makes of 200 windows, for the Java program to be compared with:

    python reference.py WORK

writes into WORK/export `windows.txt`, the words of a window of newsevents test a line, and
`logits.fp32` and `logits.int8`, the logits of their words by the network itself in full precision
and by the exported graph in eight bits, as little-endian floats end to end.
"""

import argparse
import os
from pathlib import Path

import numpy
import torch

from checkpoints import load
from evaluate import Exported
from newsevents import read_newsevents
from pieces import context_windows

WINDOWS = 200


@torch.no_grad()
def logits_of(reader, pieces, words: list[str]) -> numpy.ndarray:
    cut = [torch.tensor([part]) for part in pieces.window(words)]
    mask = torch.ones_like(cut[0], dtype=torch.bool)
    return reader.encoder(*cut, mask)[0][0].numpy().astype("<f4")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--corpora", type=Path, default=os.environ.get("NEWS_CORPORA"))
    options = parser.parse_args()
    folder = options.work / "export"
    network, pieces = load(options.work / "encoder.pt")
    sentences = read_newsevents(Path(options.corpora) / "newsevents", "test")
    sizes = [pieces.count(s.words) for s in sentences]
    windows = [
        [word for i in ids for word in sentences[i].words]
        for ids, *_ in context_windows(sizes, left=120, right=120)
    ][:WINDOWS]
    (folder / "windows.txt").write_text("".join(" ".join(words) + "\n" for words in windows))
    for reader, name in ((network, "logits.fp32"), (Exported.open(folder, ".onnx")[0], "logits.int8")):
        with (folder / name).open("wb") as file:
            for words in windows:
                file.write(logits_of(reader, pieces, words).tobytes())


if __name__ == "__main__":
    main()
