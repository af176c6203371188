"""The endings of zones and the usual short form of each: 高新技术产业开发区 is 高新区."""

from __future__ import annotations

from functools import lru_cache

from extractors.lexicon import rows


@lru_cache(maxsize=1)
def endings() -> dict[str, tuple[str, ...]]:
    return {ending: tuple(forms.split()) for ending, forms, _ in rows("zone_endings")}


@lru_cache(maxsize=1)
def families() -> dict[str, str]:
    """Every form of an ending and the first form of its family: 高新技术产业园区 -> 高新区."""
    found = {ending: forms[0] for ending, forms in endings().items()}
    for forms in endings().values():
        for form in forms:
            found.setdefault(form, forms[0] if form != "开发区" else form)
    return found


@lru_cache(maxsize=1)
def _lengths() -> tuple[int, ...]:
    """How long endings are, the longest first."""
    return tuple(sorted({len(form) for form in families()}, reverse=True))


def split_ending(name: str) -> tuple[str, str]:
    """The name before its ending and the usual short form of the ending, empty for other endings.

    惠州仲恺高新技术产业开发区 -> (惠州仲恺, 高新区).
    """
    known = families()
    for size in _lengths():
        if family := known.get(name[-size:]):
            return name[:-size], family
    return name, ""
