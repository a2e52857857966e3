"""The network: a BERT encoder with word shapes, linear heads on each word, and an argument scorer.

The encoder's weights come from the ONNX file inside a Maven artifact of sentence embeddings; what
has no counterpart there (heads, scorer, four of the six rows of shapes) starts at random.
"""

import zipfile
from pathlib import Path

import numpy
import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

import labels

HEADS = {
    "names": labels.NAMES,
    "roles": labels.BIO,
    "sources": labels.BIO,
    "cues": labels.BIO,
    "contents": labels.BIO,
    "triggers": labels.TRIGGERS,
    "factuality": labels.FACTUALITY,
    "tags": labels.TAGS,
}
"""The labels of each head, in the order of the columns of the encoder's logits."""

HIDDEN = 384
ATTENTION_HEADS = 12
SHAPES = 6
FARTHEST = 24
SCORER_WIDTH = 192
SCORER_HEADS = 4
SHAPES_STD = 0.02


def drop(x: Tensor, share: float, training: bool) -> Tensor:
    """Dropout with one mask for the whole batch: drawing one each would cost a tenth of the time."""
    if not training or share == 0:
        return x
    kept = torch.rand(x.shape[-2:], device=x.device) >= share
    return x * (kept.to(x.dtype) / (1 - share))


class Layer(nn.Module):
    """One transformer layer of BERT (Devlin et al. 2019): attention, then two linear layers."""

    def __init__(self, width: int, inner: int, heads: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = x.shape
        qkv = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        # Spelled out, and without dropout: on a processor, the fused form is slower to train.
        scores = q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5
        if mask is not None:
            scores = scores.masked_fill(~mask, -1e4)
        mixed = scores.softmax(-1).to(v.dtype) @ v
        mixed = self.attended(mixed.transpose(1, 2).reshape(batch, length, width))
        x = self.attended_norm(x + drop(mixed, self.dropout, self.training))
        inner = self.down(functional.gelu(self.up(x)))
        return self.norm(x + drop(inner, self.dropout, self.training))


class Encoder(nn.Module):
    """Word pieces and shapes in, one state and one logit per label and word out.

    Inputs: `pieces` and `shapes` [batch, length]; `words` [batch, words], the index of each word's
    first piece; `mask` [batch, length], true where there is a piece, or None where all are.
    """

    def __init__(self, layers: int, vocabulary: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.dropout = dropout
        self.pieces = nn.Embedding(vocabulary, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.shapes = nn.Embedding(SHAPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(HIDDEN, 4 * HIDDEN, ATTENTION_HEADS, dropout) for _ in range(layers)
        )
        self.heads = nn.Linear(HIDDEN, sum(len(of) for of in HEADS.values()))

    def forward(self, pieces, shapes, words, mask=None):
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.shapes(shapes) + self.positions(positions)
        x = drop(self.norm(x), self.dropout, self.training)
        allowed = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, allowed)
        states = x.gather(1, words[:, :, None].expand(-1, -1, HIDDEN))
        return self.heads(drop(states, self.dropout, self.training)), states


class ArgumentScorer(nn.Module):
    """For each pair of a trigger and its sentence, what role each word of the sentence plays.

    Inputs: `states` [pairs, words, hidden]; `triggers` [pairs], the index of each trigger's word;
    `mask` [pairs, words]. Output: [pairs, words, labels].
    """

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.dropout = dropout
        self.word = nn.Linear(HIDDEN, SCORER_WIDTH)
        self.trigger = nn.Linear(HIDDEN, SCORER_WIDTH, bias=False)
        self.distances = nn.Embedding(2 * FARTHEST + 1, SCORER_WIDTH)
        self.norm = nn.LayerNorm(SCORER_WIDTH)
        self.layer = Layer(SCORER_WIDTH, 2 * SCORER_WIDTH, SCORER_HEADS, dropout)
        self.out = nn.Linear(SCORER_WIDTH, len(labels.ARGUMENTS))

    def forward(self, states, triggers, mask=None):
        chosen = states.gather(1, triggers[:, None, None].expand(-1, 1, HIDDEN))
        return self.score(self.word(states), self.trigger(chosen), triggers, mask)

    def of_sentence(self, states, triggers):
        """As forward, for all triggers [t] of one sentence [words, hidden], computed once."""
        return self.score(
            self.word(states)[None], self.trigger(states[triggers])[:, None], triggers, None
        )

    def score(self, words, trigger, triggers, mask):
        places = torch.arange(words.shape[1], device=words.device)
        far = (places[None] - triggers[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        x = functional.gelu(words + trigger + self.distances(far))
        x = drop(self.norm(x), self.dropout, self.training)
        return self.out(self.layer(x, None if mask is None else mask[:, None, None, :]))


class Reader(nn.Module):
    """Encoder and argument scorer, trained together."""

    def __init__(self, layers: int, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(layers, dropout=dropout)
        self.scorer = ArgumentScorer(dropout)
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, std=0.02)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
            elif isinstance(module, nn.Embedding):
                nn.init.normal_(module.weight, std=SHAPES_STD)

    @property
    def device(self) -> str:
        return next(self.parameters()).device.type


def read_artifact(jar: Path) -> tuple[dict[str, numpy.ndarray], bytes]:
    """The named weights and the tokenizer's JSON in a Maven artifact of an ONNX embedding model.

    Matrices of linear layers have no name of their own in the file; they get that of the node that
    multiplies by them.
    """
    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        graph = onnx.load_model_from_string(
            archive.read(next(n for n in names if n.endswith(".onnx")))
        ).graph
        tokenizer = archive.read(next(n for n in names if n.endswith("tokenizer.json")))
    arrays = {i.name: onnx.numpy_helper.to_array(i) for i in graph.initializer}
    weights = dict(arrays)
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            weights[name + ".weight"] = arrays[node.input[1]].T
    return weights, tokenizer


def from_artifact(jar: Path, dropout: float = 0.1) -> Reader:
    """A reader whose encoder starts from the weights in a Maven artifact."""
    weights, _ = read_artifact(jar)
    layers = 1 + max(int(n.split(".")[2]) for n in weights if n.startswith("encoder.layer."))
    reader = Reader(layers, dropout)
    encoder = reader.encoder

    def fill(parameter: Tensor, *names: str) -> None:
        value = numpy.concatenate([weights[name] for name in names])
        with torch.no_grad():
            parameter.copy_(torch.from_numpy(value.copy()))

    fill(encoder.pieces.weight, "embeddings.word_embeddings.weight")
    fill(encoder.positions.weight, "embeddings.position_embeddings.weight")
    # What all pieces of one text had in common; the differences between shapes are learned.
    first = torch.from_numpy(weights["embeddings.token_type_embeddings.weight"][:1].copy())
    with torch.no_grad():
        encoder.shapes.weight.add_(first)
    for kind in ("weight", "bias"):
        fill(getattr(encoder.norm, kind), f"embeddings.LayerNorm.{kind}")
        for i, layer in enumerate(encoder.layers):
            at = f"encoder.layer.{i}"
            of = [f"{at}.attention.self.{x}.{kind}" for x in ("query", "key", "value")]
            fill(getattr(layer.qkv, kind), *of)
            fill(getattr(layer.attended, kind), f"{at}.attention.output.dense.{kind}")
            fill(getattr(layer.attended_norm, kind), f"{at}.attention.output.LayerNorm.{kind}")
            fill(getattr(layer.up, kind), f"{at}.intermediate.dense.{kind}")
            fill(getattr(layer.down, kind), f"{at}.output.dense.{kind}")
            fill(getattr(layer.norm, kind), f"{at}.output.LayerNorm.{kind}")
    return reader
