"""Writes the files beside it: an encoder and an argument scorer small enough to be understood.

Each word's labels are those of its first piece in the tables below, whatever stands around it, so that a
test can say what has to come out. Like the real encoder it can't read more than 256 pieces. Needs
onnx 1.23 (pip install onnx numpy); python make.py
"""

import json
import re
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper, save

TYPES = "person organization place group event work product date duration amount".split()
SOURCE = Path(__file__).parents[5] / "main/java/newsanalyzer/model/EventType.java"
EVENTS = [name.lower().replace("_", ".") for name in re.findall(r"^  ([A-Z_]+)[,;]$", SOURCE.read_text(), re.M)]
TAGS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
HIDDEN = 8


def spans(types):
    return ["O"] + [prefix + kind for kind in types for prefix in ("B-", "I-")]


HEADS = {"names": spans(TYPES), "roles": ["O", "B", "I"], "sources": ["O", "B", "I"]}
HEADS |= {"cues": ["O", "B", "I"], "contents": ["O", "B", "I"], "triggers": ["none"] + EVENTS}
HEADS |= {"factuality": ["real", "future", "possible", "negated"], "tags": TAGS}
ROLES = spans("agent patient with topic instrument place time".split())

# A word, and the probabilities of what isn't the first label of its head.
WORDS = {
    "ann": {"names": {"B-person": 0.9}, "tags": {"PROPN": 0.9}},
    "lee": {"names": {"I-person": 0.8, "O": 0.2}, "tags": {"PROPN": 0.9}},
    "cairo": {"names": {"B-place": 0.9}, "tags": {"PROPN": 0.9}},
    # More likely inside a name than outside, but nothing can be inside a name that hasn't begun.
    "river": {"names": {"I-place": 0.6, "O": 0.3}, "tags": {"NOUN": 0.9}},
    "minister": {"roles": {"B": 0.9}, "sources": {"B": 0.9}},
    "said": {"cues": {"B": 0.9}, "tags": {"VERB": 0.9}},
    "arrested": {"triggers": {"justice.arrest": 0.9}, "tags": {"VERB": 0.9}},
    # Likeliest no trigger; but all types together are likelier.
    "clash": {"triggers": {"conflict.attack": 0.3, "conflict.protest": 0.25},
              "factuality": {"possible": 0.9}},
    "un": {}, "##know": {}, "##n": {}, ".": {"tags": {"PUNCT": 0.9}},
}
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
# What isn't in the vocabulary and has only capitals is an organization.
SHAPES = {2: {"names": {"B-organization": 20.0}}}
AGENT, PLACE = ("ann", "lee"), ("cairo",)


def logits(head, probabilities):
    labels = HEADS[head]
    rest = 1 - sum(probabilities.values())
    rows = dict(probabilities)
    rows.setdefault(labels[0], max(rest, 1e-4))
    return [float(np.log(rows.get(label, 1e-4))) for label in labels]


def row(word):
    return [number for head in HEADS for number in logits(head, WORDS.get(word, {}).get(head, {}))]


def shape_row(shape):
    added = SHAPES.get(shape, {})
    return [added.get(head, {}).get(label, 0.0) for head in HEADS for label in HEADS[head]]


def state(word):
    numbers = [0.0] * HIDDEN
    numbers[1 if word == "ann" else 2 if word == "lee" else 3 if word in PLACE else 0] = 1.0
    return numbers


def constant(name, values, kind=np.float32):
    return numpy_helper.from_array(np.array(values, kind), name)


def tensor(name, kind, *shape):
    return helper.make_tensor_value_info(name, kind, shape)


def write(name, nodes, inputs, outputs, constants):
    graph = helper.make_graph(nodes, name, inputs, outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    save(model, name + ".onnx")


vocabulary = SPECIAL + list(WORDS)
width = len(row("."))
node = helper.make_node
write("encoder", [
    node("Gather", ["table", "pieces"], ["byPiece"]),
    node("Gather", ["shapeTable", "shapes"], ["byShape"]),
    node("Shape", ["pieces"], ["size"], start=1),
    node("Squeeze", ["size"], ["length"]),
    node("Range", ["zero", "length", "one"], ["places"]),
    node("Gather", ["placeTable", "places"], ["byPlace"]),  # fails beyond 256
    node("Add", ["byPiece", "byShape"], ["both"]),
    node("Add", ["both", "byPlace"], ["all"]),
    node("Squeeze", ["all", "zeros"], ["rows"]),
    node("Gather", ["rows", "words"], ["logits"]),
    node("Gather", ["stateTable", "pieces"], ["allStates"]),
    node("Squeeze", ["allStates", "zeros"], ["stateRows"]),
    node("Gather", ["stateRows", "words"], ["states"]),
], [tensor("pieces", TensorProto.INT64, 1, "n"), tensor("shapes", TensorProto.INT64, 1, "n"),
    tensor("words", TensorProto.INT64, "m")],
    [tensor("logits", TensorProto.FLOAT, "m", width), tensor("states", TensorProto.FLOAT, "m", HIDDEN)],
    [constant("table", [row(word) for word in vocabulary]),
     constant("shapeTable", [shape_row(shape) for shape in range(6)]),
     constant("placeTable", np.zeros((256, 1))),
     constant("stateTable", [state(word) for word in vocabulary]),
     constant("zero", 0, np.int64), constant("one", 1, np.int64), constant("zeros", [0], np.int64)])

roles = np.full((HIDDEN, len(ROLES)), -5.0)
for number, label in enumerate(["O", "B-agent", "I-agent", "B-place"]):
    roles[number][ROLES.index(label)] = 5.0
write("arguments", [
    node("MatMul", ["states", "roleTable"], ["ofWords"]),
    node("Gather", ["states", "triggers"], ["ofTriggers"]),
    node("ReduceSum", ["ofTriggers", "last"], ["sums"], keepdims=1),
    node("Mul", ["sums", "zero"], ["nothing"]),
    node("Unsqueeze", ["nothing", "middle"], ["spread"]),
    node("Add", ["ofWords", "spread"], ["roles"]),
], [tensor("states", TensorProto.FLOAT, "w", HIDDEN), tensor("triggers", TensorProto.INT64, "t")],
    [tensor("roles", TensorProto.FLOAT, "t", "w", len(ROLES))],
    [constant("roleTable", roles), constant("zero", 0.0), constant("last", [1], np.int64),
     constant("middle", [1], np.int64)])

with open("encoder-vocabulary.txt", "w") as file:
    file.writelines(word + "\n" for word in vocabulary)
with open("encoder.json", "w") as file:
    heads = [{"name": name, "labels": labels} for name, labels in HEADS.items()]
    json.dump({"maxPieces": 256, "hidden": HIDDEN, "heads": heads, "arguments": ROLES}, file, indent=1)
