"""Literal searches: leftmost and longest, and several groups in one walk as if each were alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extractors.vocabulary import GroupedLiterals, Hit, Literals

WORDS = st.lists(st.text("市委书记长", min_size=1, max_size=4), min_size=1, max_size=8, unique=True)


def test_the_longest_word_wins_where_several_begin() -> None:
    assert Literals(("市委", "市委书记", "书记")).find("原市委书记") == [Hit(1, 5, "市委书记")]


def test_groups_do_not_hide_each_other() -> None:
    offices, organs = GroupedLiterals(["书记", "市长"], ["市委", "委书"]).find("市委书记、市长")
    assert [hit.word for hit in offices] == ["书记", "市长"]
    assert [hit.word for hit in organs] == ["市委"]


@given(WORDS, WORDS, st.text("市委书记长、", max_size=30))
def test_each_group_finds_what_it_finds_alone(first: list[str], second: list[str], text: str) -> None:
    alone = (Literals(tuple(first)).find(text), Literals(tuple(second)).find(text))
    assert GroupedLiterals(first, second).find(text) == alone
