"""A glance says of every stretch what a plain search says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extractors.glances import Glance

WORDS = ("会", "会议", "议会", "市委", "委员会")
GLANCE, OTHER = Glance(WORDS), Glance(("市",))
TEXTS = st.text("会议市委员上。", max_size=30)


@given(TEXTS, st.integers(0, 30), st.integers(0, 30))
def test_a_word_stands_where_a_search_finds_its_beginning(text: str, start: int, end: int) -> None:
    begins = any(text.startswith(word, at) for at in range(start, min(end, len(text))) for word in WORDS)
    assert GLANCE.stands(text, start, end) == begins


@given(TEXTS)
def test_glances_do_not_see_the_words_of_others(text: str) -> None:
    assert OTHER.stands(text, 0, len(text)) == ("市" in text)
