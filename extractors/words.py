"""The one file that knows jieba: cutting Chinese text into words.

jieba keeps its prefix dictionary in a cache whose path in the shared temporary folder anyone can predict and
trusts what it finds there; this tokenizer has a cache of the user's own.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path
from typing import Any

from extractors.vocabulary import words_of

# classes whose words jieba would cut through (经|开区)
_TAUGHT = ("park_suffix", "organ", "org_suffix", "party_department")


@lru_cache(maxsize=1)
def _tokenizer() -> Any:
    import jieba
    import platformdirs

    jieba.setLogLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    folder = Path(platformdirs.user_cache_dir("parkgraph", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        tokenizer.tmp_dir = str(folder)
    except OSError:
        tokenizer.tmp_dir = None
    tokenizer.cache_file = f"jieba-{jieba.__version__}.cache"
    tokenizer.initialize()
    for word_class in _TAUGHT:
        for word in words_of(word_class):
            tokenizer.add_word(word, 500)
    return tokenizer


@lru_cache(maxsize=65536)
def cut(text: str) -> tuple[str, ...]:
    """Words of a short piece of text (a clause, not an article), in order; they join to the text."""
    return tuple(_tokenizer().cut(text, HMM=False))


def frequency(word: str) -> int:
    """How often jieba's dictionary counts a word; 0 for one it does not know."""
    return int(_tokenizer().FREQ.get(word) or 0)
