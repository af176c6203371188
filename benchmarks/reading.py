"""How fast an article is read, beside jieba's tagger over the same text in the same run (CPU time, one core).

usage: python benchmarks/reading.py CORPUS.jsonl[.xz] [ITEMS]

CORPUS has rows with ``title``, ``text`` and ``date``. Target: at least 2 × the characters per second of
``jieba.posseg.cut``; no item takes longer than 2 s; memory stays under 400 MB.
"""

from __future__ import annotations

import json
import lzma
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from extractors.pipeline import extract
from extractors.read import read_pages

# rows read before the clock starts, and which ones the slow tagger is timed on
_WARM, _EVERY = 10, 4


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with (
        lzma.open(path, "rt", encoding="utf-8")
        if path.suffix == ".xz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            yield json.loads(line)


def _page_bytes(row: dict[str, str]) -> bytes:
    kept = {"id": "row", "title": row["title"], "text": row["text"], "published": row["date"]}
    return json.dumps(kept, ensure_ascii=False).encode()


def _read(row: dict[str, str]) -> None:
    for page in read_pages("row.jsonl", _page_bytes(row)):
        extract(page)


def main() -> None:
    rows = [row for row in _rows(Path(sys.argv[1])) if row["text"].strip()]
    if len(sys.argv) > 2:
        rows = rows[:: max(1, len(rows) // int(sys.argv[2]))]
    characters = sum(len(row["text"]) for row in rows)
    for row in rows[:_WARM]:  # lexicons and dictionaries are loaded once
        _read(row)
    slowest, begun = 0.0, time.process_time()
    for row in rows:
        one = time.process_time()
        _read(row)
        slowest = max(slowest, time.process_time() - one)
    ours = characters / (time.process_time() - begun)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    import jieba.posseg

    for row in rows[:_WARM]:
        list(jieba.posseg.cut(row["text"]))
    sample = rows[::_EVERY]
    begun = time.process_time()
    for row in sample:
        list(jieba.posseg.cut(row["text"]))
    tagger = sum(len(row["text"]) for row in sample) / (time.process_time() - begun)
    print(f"items {len(rows)}, characters {characters}")
    print(
        f"parkgraph {ours / 1e6:.3f} M characters/s, jieba.posseg {tagger / 1e6:.3f} M, ratio {ours / tagger:.2f}"
    )
    print(f"slowest item {slowest:.2f} s, peak memory {memory:.0f} MB (before the tagger was loaded)")


if __name__ == "__main__":
    main()
