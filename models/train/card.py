"""The model card: what the exported files were made of and how good they are, as JSON."""

import hashlib
import json
import platform
from pathlib import Path

import torch

from digests import corpus_digests
from evaluate import Exported, scores
from newsevents import read_newsevents

FILES = ("encoder.onnx", "arguments.onnx", "encoder.json", "encoder-vocabulary.txt")


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def write_card(export: Path, corpora: Path, artifacts: list[Path], settings: dict) -> None:
    """`card.json` beside the exported files: digests of weights, data and result, settings, and F1
    on newsevents of the eight-bit and the full graphs."""
    card: dict = {
        "baseWeights": {artifact.name: sha256(artifact) for artifact in artifacts},
        "corpora": corpus_digests(corpora),
        "settings": settings,
        "torch": torch.__version__,
        "machine": platform.machine(),
        "files": {name: sha256(export / name) for name in FILES},
        "scores": {},
    }
    for split in ("dev", "test"):
        sentences = read_newsevents(corpora / "newsevents", split)
        for suffix in (".onnx", ".fp32.onnx"):
            reader, pieces = Exported.open(export, suffix)
            card["scores"][split + suffix] = scores(reader, sentences, pieces)
    (export / "card.json").write_text(json.dumps(card, indent=1) + "\n")
