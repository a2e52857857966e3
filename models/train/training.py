"""Windows to batches, losses, and the loop that fits a reader."""

import math
import random
import time
from dataclasses import dataclass, field
from typing import Callable, Iterator, Sequence

import numpy
import torch
from torch import Tensor
from torch.nn import functional

import labels
from encoder import HEADS, Reader
from pieces import WordPieces, training_windows
from sentences import Sentence

IGNORED = -100
TAUGHT_HEADS = [head for head in HEADS if head != "tags"]
"""What teachers teach: they learn from newsevents, which has no parts of speech."""

OFFSETS = dict(zip(HEADS, numpy.cumsum([0] + [len(x) for x in HEADS.values()])))


def of_head(logits: Tensor, head: str) -> Tensor:
    """The logits of one head, out of those of all heads side by side."""
    return logits[..., OFFSETS[head] : OFFSETS[head] + len(HEADS[head])]


@dataclass(frozen=True)
class Taught:
    """What teachers say of one sentence: logits [words, all labels] and, for each word that they
    take for a trigger, log-probabilities of arguments [triggers, words, labels]."""

    logits: numpy.ndarray
    triggers: list[int]
    arguments: numpy.ndarray


@dataclass(frozen=True)
class Example:
    """A sentence to learn from: its labels, or what teachers say, or both."""

    sentence: Sentence
    taught: Taught | None = None


@dataclass(frozen=True)
class Batch:
    """Several windows, padded. W: words of the longest window; P: triggers of all windows."""

    pieces: Tensor
    shapes: Tensor
    words: Tensor
    mask: Tensor
    names: Tensor  # [batch, W, labels], true where open; all false where not annotated
    ids: dict[str, Tensor]  # head -> [batch, W]
    soft: Tensor | None  # [batch, W, all labels]
    is_soft: Tensor | None  # [batch, W]
    pairs: Tensor  # [P, words of the longest sentence] index into the words of the whole batch
    pair_mask: Tensor
    triggers: Tensor  # [P]
    arguments: Tensor  # [P, words] ids
    soft_arguments: Tensor  # [P, words, labels], zero where not taught

    def to(self, device: str) -> "Batch":
        def move(x):
            if isinstance(x, dict):
                return {k: move(v) for k, v in x.items()}
            return x.to(device, non_blocking=True) if isinstance(x, Tensor) else x

        return Batch(**{k: move(v) for k, v in vars(self).items()})


NAME_BITS = numpy.array([1 << i for i in range(len(labels.NAMES))], dtype=numpy.int64)


def collate(windows: Sequence[Sequence[Example]], pieces: WordPieces) -> Batch:
    """Puts windows side by side in tensors."""
    cut = [pieces.window([w for e in window for w in e.sentence.words]) for window in windows]
    length = max(len(p) for p, _, _ in cut)
    width = max(len(f) for _, _, f in cut)
    size = len(windows)
    ids = {
        head: torch.full((size, width), IGNORED, dtype=torch.long)
        for head in HEADS
        if head != "names"
    }
    tensors = [torch.zeros(size, n, dtype=torch.long) for n in (length, length, width)]
    mask = torch.zeros(size, length, dtype=torch.bool)
    open_names = numpy.zeros((size, width), dtype=numpy.int64)
    any_soft = any(e.taught for window in windows for e in window)
    total = sum(len(x) for x in HEADS.values())
    soft = torch.zeros(size, width, total) if any_soft else None
    is_soft = torch.zeros(size, width, dtype=torch.bool) if any_soft else None
    pairs = []
    for row, (window, values) in enumerate(zip(windows, cut)):
        for tensor, value in zip(tensors, values):
            tensor[row, : len(value)] = torch.tensor(value)
        mask[row, : len(values[0])] = True
        at = 0
        for example in window:
            sentence, taught = example.sentence, example.taught
            end = at + len(sentence.words)
            if sentence.names is not None:
                open_names[row, at:end] = sentence.names
            for head, tensor in ids.items():
                of = getattr(sentence, head)
                if of is not None:
                    tensor[row, at:end] = torch.tensor(of)
            if soft is not None and is_soft is not None and taught is not None:
                soft[row, at:end] = torch.from_numpy(taught.logits.astype(numpy.float32))
                is_soft[row, at:end] = True
                for trigger, roles in zip(taught.triggers, taught.arguments):
                    pairs.append((row * width + at, end - at, trigger, None, roles))
            elif sentence.arguments is not None:
                for trigger, roles in sentence.arguments.items():
                    pairs.append((row * width + at, end - at, trigger, roles, None))
            at = end
    longest = max((n for _, n, _, _, _ in pairs), default=1)
    index = torch.zeros(len(pairs), longest, dtype=torch.long)
    pair_mask = torch.zeros(len(pairs), longest, dtype=torch.bool)
    arguments = torch.full((len(pairs), longest), IGNORED, dtype=torch.long)
    soft_arguments = torch.zeros(len(pairs), longest, len(labels.ARGUMENTS))
    for i, (start, n, _, hard, roles) in enumerate(pairs):
        index[i, :n] = torch.arange(start, start + n)
        pair_mask[i, :n] = True
        if hard is not None:
            arguments[i, :n] = torch.tensor([x if x >= 0 else IGNORED for x in hard])
        if roles is not None:
            soft_arguments[i, :n] = torch.from_numpy(roles.astype(numpy.float32)).exp()
    for tensor in ids.values():
        tensor[tensor < 0] = IGNORED
    names = torch.from_numpy((open_names[:, :, None] & NAME_BITS) != 0)
    triggers = torch.tensor([t for _, _, t, _, _ in pairs], dtype=torch.long)
    return Batch(
        *tensors, mask, names, ids, soft, is_soft, index, pair_mask, triggers, arguments,
        soft_arguments,
    )  # fmt: skip


def losses(reader: Reader, batch: Batch) -> dict[str, Tensor]:
    """The loss of each head: the mean over the words (for arguments, words of pairs) it is taught."""
    logits, states = reader.encoder(batch.pieces, batch.shapes, batch.words, batch.mask)
    logits = logits.float()
    found: dict[str, Tensor] = {}
    annotated = batch.names.any(-1)
    known = annotated if batch.is_soft is None else annotated & ~batch.is_soft
    if known.any():
        scores = of_head(logits, "names")[known].log_softmax(-1)
        shut = ~batch.names[known]
        found["names"] = -scores.masked_fill(shut, -1e4).logsumexp(-1).mean()
    for head, ids in batch.ids.items():
        if (ids != IGNORED).any():
            found[head] = functional.cross_entropy(
                of_head(logits, head).flatten(0, 1), ids.flatten(), ignore_index=IGNORED
            )
    if batch.soft is not None and batch.is_soft is not None:
        ours, theirs = logits[batch.is_soft], batch.soft[batch.is_soft]
        if len(ours):
            happens = 1 - of_head(theirs, "triggers").softmax(-1)[:, 0]
            for head in TAUGHT_HEADS:
                target = of_head(theirs, head).softmax(-1)
                each = -(target * of_head(ours, head).log_softmax(-1)).sum(-1)
                if head == "factuality":
                    each = each * happens / happens.mean().clamp_min(1e-6)
                found["taught " + head] = each.mean()
    if len(batch.pairs):
        chosen = states.flatten(0, 1)[batch.pairs]
        roles = reader.scorer(chosen, batch.triggers, batch.pair_mask).float()
        if (batch.arguments != IGNORED).any():
            found["arguments"] = functional.cross_entropy(
                roles.flatten(0, 1), batch.arguments.flatten(), ignore_index=IGNORED
            )
        is_taught = batch.soft_arguments.sum(-1) > 0
        if is_taught.any():
            each = -(batch.soft_arguments * roles.log_softmax(-1)).sum(-1)
            found["taught arguments"] = each[is_taught].mean()
    return found


@dataclass(frozen=True)
class Schedule:
    """How to fit. Rates rise over the first tenth of the steps and fall to nothing."""

    epochs: float
    rate: float = 1e-4
    head_rate: float = 1e-3
    batch_pieces: int = 2048
    seed: int = 1
    weights: dict[str, float] = field(default_factory=dict)


def batches(
    examples: Sequence[Example], pieces: WordPieces, size: int, chance: random.Random
) -> Iterator[Batch]:
    """One epoch: windows of like length side by side, `size` pieces or a little more in each."""
    sizes = [pieces.count(e.sentence.words) for e in examples]
    runs = [e.sentence.corpus + e.sentence.run for e in examples]
    windows = list(training_windows(sizes, runs, chance))
    weights = [sum(sizes[i] for i in w) for w in windows]
    order = sorted(range(len(windows)), key=lambda i: (weights[i] // 8, chance.random()))
    groups: list[list[int]] = [[]]
    held = 0
    for i in order:
        if groups[-1] and held + weights[i] > size:
            groups.append([])
            held = 0
        groups[-1].append(i)
        held += weights[i]
    chance.shuffle(groups)
    for group in groups:
        yield collate([[examples[j] for j in windows[i]] for i in group], pieces)


def fit(
    reader: Reader,
    epoch: Callable[[int, random.Random], Sequence[Example]],
    pieces: WordPieces,
    schedule: Schedule,
    log: Callable[[str], None] = print,
    after: Callable[[int], None] = lambda epoch: None,
) -> None:
    """Fits `reader` to the examples that `epoch` gives for each epoch."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(schedule.seed)
    chance = random.Random(schedule.seed)
    reader.to(device).train()
    base = [p for n, p in reader.named_parameters() if is_base(n)]
    rest = [p for n, p in reader.named_parameters() if not is_base(n)]
    optimizer = torch.optim.AdamW(
        [{"params": base, "lr": schedule.rate}, {"params": rest, "lr": schedule.head_rate}],
        weight_decay=0.01,
        fused=True,
    )
    first = list(batches(epoch(0, random.Random(0)), pieces, schedule.batch_pieces, chance))
    steps = math.ceil(len(first) * schedule.epochs)
    del first
    warm = max(1, steps // 10)
    rise = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / max(1, steps - warm)))
    )
    done, seen, started = 0, 0, time.time()
    sums: dict[str, list[float]] = {}
    for number in range(math.ceil(schedule.epochs)):
        for batch in batches(epoch(number, chance), pieces, schedule.batch_pieces, chance):
            if done >= steps:
                break
            seen += int(batch.mask.sum())
            with torch.autocast(device, torch.bfloat16):
                found = losses(reader, batch.to(device))
            total = sum(schedule.weights.get(k, 1.0) * v for k, v in found.items())
            total.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            rise.step()
            done += 1
            for k, v in found.items():
                sums.setdefault(k, []).append(v.item())
            if done % 100 == 0:
                means = " ".join(f"{k} {numpy.mean(v):.3f}" for k, v in sums.items())
                rate = seen / (time.time() - started)
                log(f"step {done}/{steps} {rate:.0f} pieces/s {means}")
                sums = {}
        after(number)
    reader.to("cpu").eval()


def is_base(name: str) -> bool:
    """Whether a parameter came with the base weights."""
    return name.startswith("encoder.") and not name.startswith(("encoder.heads", "encoder.shapes"))
