"""Writes the files of the program: python export.py CHECKPOINT FOLDER.

The two graphs are exported in full precision, their transformer layers fused, and then their
weights quantised to eight bits; `encoder.json` says what the columns mean.
"""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer

import labels
from checkpoints import load
from encoder import ATTENTION_HEADS, HEADS, HIDDEN, SCORER_HEADS, SCORER_WIDTH
from pieces import MAX_PIECES

OPSET = 17


class Scorer(torch.nn.Module):
    """The argument scorer as the program calls it: all triggers of one sentence at once."""

    def __init__(self, scorer):
        super().__init__()
        self.scorer = scorer

    def forward(self, states, triggers):
        return self.scorer.of_sentence(states, triggers)


class Window(torch.nn.Module):
    """The encoder as the program calls it: one window."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces, shapes, words):
        logits, states = self.encoder(pieces, shapes, words[None])
        return logits[0], states[0]


def export_graphs(checkpoint: Path, folder: Path) -> None:
    """`encoder.fp32.onnx` and `arguments.fp32.onnx`, and the same in eight bits without `.fp32`."""
    reader, pieces = load(checkpoint)
    folder.mkdir(parents=True, exist_ok=True)
    length = 40
    window = (
        torch.randint(1000, 20000, (1, length)),
        torch.randint(0, 6, (1, length)),
        torch.arange(1, length - 1),
    )
    torch.onnx.export(
        Window(reader.encoder), window, str(folder / "encoder.fp32.onnx"), opset_version=OPSET,
        input_names=["pieces", "shapes", "words"], output_names=["logits", "states"],
        dynamic_axes={"pieces": {1: "n"}, "shapes": {1: "n"}, "words": {0: "m"},
                      "logits": {0: "m"}, "states": {0: "m"}}, dynamo=False,
    )  # fmt: skip
    torch.onnx.export(
        Scorer(reader.scorer), (torch.randn(12, HIDDEN), torch.tensor([3, 5, 7])),
        str(folder / "arguments.fp32.onnx"), opset_version=OPSET,
        input_names=["states", "triggers"], output_names=["roles"],
        dynamic_axes={"states": {0: "w"}, "triggers": {0: "t"}, "roles": {0: "t", 1: "w"}},
        dynamo=False,
    )  # fmt: skip
    for name, heads, width in (("encoder", ATTENTION_HEADS, HIDDEN), ("arguments", SCORER_HEADS, SCORER_WIDTH)):
        quantize(folder / f"{name}.fp32.onnx", folder / f"{name}.onnx", heads, width)
    (folder / "tokenizer.json").write_text(pieces.tokenizer.to_str())
    (folder / "encoder-vocabulary.txt").write_text("\n".join(pieces.vocabulary()) + "\n")
    heads = [{"name": name, "labels": of} for name, of in HEADS.items()]
    card = {"maxPieces": MAX_PIECES, "hidden": HIDDEN, "heads": heads, "arguments": labels.ARGUMENTS}
    (folder / "encoder.json").write_text(json.dumps(card, indent=1) + "\n")


def quantize(source: Path, target: Path, heads: int, width: int) -> None:
    """Weights to seven bits and a sign, each column with its own scale.

    Not eight: processors without VNNI add pairs of products in sixteen bits, which would run over.
    """
    fused = optimizer.optimize_model(
        str(source), "bert", num_heads=heads, hidden_size=width, opt_level=0
    )
    fused.save_model_to_file(str(source.with_suffix(".fused")))
    quantize_dynamic(
        source.with_suffix(".fused"), target, weight_type=QuantType.QInt8, per_channel=True,
        reduce_range=True, extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )  # fmt: skip
    source.with_suffix(".fused").unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    export_graphs(options.checkpoint, options.folder)


if __name__ == "__main__":
    main()
