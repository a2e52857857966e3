"""SHA-256 of every corpus file that the recipe reads, for the model card.

    python digests.py CORPORA
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

READ = (
    "newsevents/*.t[xs][tv]",
    "gmb/ner_dataset.csv",
    "masc/*.txt",
    "gum/splits.tsv",
    "gum/dep/*.conllu",
    "ud-ewt/sources/*/*.conllu",
    "wikigold/CONLL-format/data/*",
    "crossner/*/*.txt",
    "re3d/by-source/*/*.conll",
    "wnut17/CONLL-format/data/*/*",
    "btc/CONLL-format/data/*.conll",
)
"""What is trained on. The held-out texts are read, too, but only to keep them out."""


def file_digests(corpora: Path) -> dict[str, str]:
    """Path below the corpora folder → SHA-256, in order of the paths."""
    paths = sorted({path for pattern in READ for path in corpora.glob(pattern) if path.is_file()})
    return {path.relative_to(corpora).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def corpus_digests(corpora: Path) -> dict[str, str]:
    """Corpus → SHA-256 over the lines `digest  path` of its files: what `sha256sum` prints, in order of the paths."""
    lines: dict[str, list[str]] = {}
    for path, digest in file_digests(corpora).items():
        lines.setdefault(path.split("/")[0], []).append(f"{digest}  {path}\n")
    return {corpus: hashlib.sha256("".join(mine).encode()).hexdigest() for corpus, mine in lines.items()}


if __name__ == "__main__":
    for name, sha256 in corpus_digests(Path(sys.argv[1])).items():
        print(f"{sha256}  {name}")
