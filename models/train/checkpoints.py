"""Readers on disk, with the tokenizer they were trained with."""

from pathlib import Path

import torch

from encoder import Reader
from pieces import WordPieces


def save(reader: Reader, tokenizer: bytes, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".part")
    layers = len(reader.encoder.layers)
    weights = {name: value.cpu() for name, value in reader.state_dict().items()}
    torch.save({"layers": layers, "weights": weights, "tokenizer": tokenizer}, beside)
    beside.replace(file)


def load(file: Path, dropout: float = 0.1) -> tuple[Reader, WordPieces]:
    held = torch.load(file, weights_only=True)
    reader = Reader(held["layers"], dropout)
    reader.load_state_dict(held["weights"])
    return reader.eval(), WordPieces(held["tokenizer"])
