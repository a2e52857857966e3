"""Scores a reader on newsevents: python evaluate.py CHECKPOINT_OR_FOLDER [dev|test].

A folder is one of exported graphs, in eight bits if there is no more in the name than `.onnx`.
"""

import argparse
import os
from collections import Counter
from pathlib import Path
from typing import Sequence

import numpy
import onnxruntime
import torch
from torch.nn import functional

import labels
from checkpoints import load
from decoding import allowed, spans, viterbi
from encoder import HEADS, Reader
from newsevents import read_newsevents
from pieces import WordPieces, context_windows
from sentences import Sentence
from training import of_head

SPAN_HEADS = ("names", "roles", "sources", "cues", "contents")


def runs_of(sentences: Sequence[Sentence]) -> list[list[int]]:
    """Indexes of the sentences, grouped by run."""
    groups: dict[tuple[str, str], list[int]] = {}
    for i, sentence in enumerate(sentences):
        groups.setdefault((sentence.corpus, sentence.run), []).append(i)
    return list(groups.values())


@torch.no_grad()
def read(reader: Reader, sentences: Sequence[Sentence], pieces: WordPieces, chunk: int = 8):
    """Logits [words, all labels] and states [words, hidden] of each sentence, with context."""
    device = reader.device
    result: list[tuple[numpy.ndarray, torch.Tensor] | None] = [None] * len(sentences)
    windows = []
    for run in runs_of(sentences):
        sizes = [pieces.count(sentences[i].words) for i in run]
        for window, start, stop in context_windows(sizes):
            windows.append(([run[i] for i in window], set(run[start:stop])))
    windows.sort(key=lambda w: sum(len(sentences[i].words) for i in w[0]))
    for at in range(0, len(windows), chunk):
        group = windows[at : at + chunk]
        cut = [pieces.window([w for i in ids for w in sentences[i].words]) for ids, _ in group]
        length, width = max(len(p) for p, _, _ in cut), max(len(f) for _, _, f in cut)
        p, s, f = (torch.zeros(len(group), n, dtype=torch.long) for n in (length, length, width))
        mask = torch.zeros(len(group), length, dtype=torch.bool)
        for row, values in enumerate(cut):
            for tensor, value in zip((p, s, f), values):
                tensor[row, : len(value)] = torch.tensor(value)
            mask[row, : len(values[0])] = True
        with torch.autocast(device, torch.bfloat16):
            logits, states = reader.encoder(*(x.to(device) for x in (p, s, f, mask)))
        logits, states = logits.float().cpu().numpy(), states.float().cpu()
        for row, (ids, wanted) in enumerate(group):
            begin = 0
            for i in ids:
                end = begin + len(sentences[i].words)
                if i in wanted:
                    result[i] = (logits[row, begin:end], states[row, begin:end])
                begin = end
    return result


class Exported:
    """The exported graphs in ONNX Runtime, to be called as a Reader is."""

    device = "cpu"

    def __init__(self, folder: Path, suffix: str):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        graphs = ("encoder", "arguments")
        self.window, self.roles = (
            onnxruntime.InferenceSession(folder / (name + suffix), options) for name in graphs
        )
        self.scorer = self

    @staticmethod
    def open(folder: Path, suffix: str) -> tuple["Exported", WordPieces]:
        return Exported(folder, suffix), WordPieces((folder / "tokenizer.json").read_bytes())

    def encoder(self, pieces, shapes, words, mask):
        parts = []
        for row in range(len(pieces)):
            n, m = int(mask[row].sum()), int((words[row] > 0).sum())
            given = {"pieces": pieces[row : row + 1, :n], "shapes": shapes[row : row + 1, :n]}
            given |= {"words": words[row, :m]}
            parts.append(self.window.run(None, {k: v.numpy() for k, v in given.items()}))
        width = words.shape[1]
        return tuple(
            torch.stack(
                [functional.pad(torch.from_numpy(p[k]), (0, 0, 0, width - len(p[k]))) for p in parts]
            )
            for k in (0, 1)
        )

    def of_sentence(self, states, triggers):
        given = {"states": states.numpy(), "triggers": triggers.numpy()}
        return torch.from_numpy(self.roles.run(None, given)[0])


class Counts(Counter):
    """Right, found and there, by layer."""

    def add(self, layer: str, found: set, there: set) -> None:
        self[layer, "right"] += len(found & there)
        self[layer, "found"] += len(found)
        self[layer, "there"] += len(there)

    def f1(self, layer: str) -> float:
        return 200 * self[layer, "right"] / max(1, self[layer, "found"] + self[layer, "there"])


@torch.no_grad()
def scores(reader: Reader, sentences: Sequence[Sentence], pieces: WordPieces) -> dict[str, float]:
    """F1 in percent by layer; `factuality` is the share right among triggers found."""
    counts = Counts()
    tables = {head: allowed(HEADS[head]) for head in SPAN_HEADS}
    role_table = allowed(labels.ARGUMENTS)
    for sentence, answer in zip(sentences, read(reader, sentences, pieces)):
        logits, states = answer
        for head in SPAN_HEADS:
            names = HEADS[head]
            path = viterbi(of_head(torch.from_numpy(logits), head).numpy(), tables[head])
            gold = getattr(sentence, head)
            if head == "names":
                gold = [mask.bit_length() - 1 for mask in gold]
                for kind in labels.NAME_TYPES:
                    counts.add(
                        kind,
                        {x for x in spans(path, names) if x[0] == kind},
                        {x for x in spans(gold, names) if x[0] == kind},
                    )
            counts.add(head, set(spans(path, names)), set(spans(gold, names)))
        types = of_head(torch.from_numpy(logits), "triggers").softmax(-1).numpy()
        happens = types[:, 0] < 0.5
        found = {i: int(types[i, 1:].argmax()) + 1 for i in numpy.flatnonzero(happens)}
        there = {i: t for i, t in enumerate(sentence.triggers) if t}
        counts.add("triggers", set(found), set(there))
        counts.add("typed", set(found.items()), set(there.items()))
        facts = of_head(torch.from_numpy(logits), "factuality").argmax(-1).numpy()
        right = [i for i in found if i in there]
        counts["factuality", "right"] += sum(facts[i] == sentence.factuality[i] for i in right)
        counts["factuality", "found"] += len(right)
        counts["factuality", "there"] += len(right)
        chosen = sorted(sentence.arguments)
        if chosen:
            roles = reader.scorer.of_sentence(states, torch.tensor(chosen)).numpy()
            for trigger, row in zip(chosen, roles):
                ours = set(spans(viterbi(row, role_table), labels.ARGUMENTS))
                gold = set(spans([max(0, x) for x in sentence.arguments[trigger]], labels.ARGUMENTS))
                counts.add("arguments", ours, gold)
                for one, other, key in ((ours, gold, "found"), (gold, ours, "there")):
                    counts["overlapping", key] += len(one)
                    counts["overlapping", "right"] += 0.5 * sum(
                        any(k == kind and b < end and begin < e for k, b, e in other)
                        for kind, begin, end in one
                    )
    return {layer: round(float(counts.f1(layer)), 2) for layer in dict.fromkeys(k for k, _ in counts)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("split", nargs="?", default="dev", choices=("train", "dev", "test"))
    parser.add_argument("--suffix", default=".onnx", help=".fp32.onnx for full precision")
    parser.add_argument("--corpora", type=Path, default=os.environ.get("NEWS_CORPORA"))
    options = parser.parse_args()
    if options.checkpoint.is_dir():
        reader, pieces = Exported.open(options.checkpoint, options.suffix)
    else:
        reader, pieces = load(options.checkpoint)
    sentences = read_newsevents(Path(options.corpora) / "newsevents", options.split)
    for layer, value in scores(reader, sentences, pieces).items():
        print(f"{layer:14} {value:6.2f}")


if __name__ == "__main__":
    main()
