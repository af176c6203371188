"""How a Chinese name is typed on a Latin keyboard: 成都 is chengdu or cd."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache


def typed_forms(names: Iterable[str]) -> str:
    """Whole syllables and initials of every name that has Chinese in it, separated by spaces."""
    forms = dict.fromkeys(form for name in names for form in _forms(name))
    return " ".join(forms)


@cache
def _forms(name: str) -> tuple[str, ...]:
    if name.isascii():
        return ()
    from pypinyin import lazy_pinyin

    syllables = [s.casefold() for s in lazy_pinyin(name, errors=_keep_latin) if s.isalnum()]
    return ("".join(syllables), "".join(s[0] for s in syllables)) if syllables else ()


def _keep_latin(text: str) -> str:
    # Digits and Latin letters are typed as they are, punctuation is not typed at all.
    return "".join(c for c in text if c.isalnum() and c.isascii())
