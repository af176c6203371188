"""The annotated articles agree with themselves: names stand in their texts, references lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extractors.scoring import GoldArticle, read_gold
from extractors.scoring.sameness import canonical

FOLDER = Path(__file__).parent / "gold"
GOLD = read_gold(FOLDER)


@pytest.fixture(params=GOLD, ids=lambda article: article.id)
def article(request: pytest.FixtureRequest) -> GoldArticle:
    found = request.param
    assert isinstance(found, GoldArticle)
    return found


def _visible(article: GoldArticle) -> str:
    text = re.sub(r"<[^>]+>", "", article.text) if article.html else article.text
    return re.sub(r"\s|&nbsp;", "", text)


def _tail_in(name: str, text: str) -> str:
    """The longest end of a name that stands in the text: its place may be left out there."""
    return next((name[i:] for i in range(len(name)) if name[i:] in text), "")


def test_people_stand_in_the_text(article: GoldArticle) -> None:
    text = _visible(article)
    assert [name for name in (*article.people, *article.mentioned) if name not in text] == []


def test_nobody_is_both_acting_and_only_mentioned(article: GoldArticle) -> None:
    assert not set(article.people) & set(article.mentioned)


def test_roles_belong_to_people_and_bodies_of_the_article(article: GoldArticle) -> None:
    assert {role.person for role in article.roles} <= set(article.people)
    assert {role.body for role in article.roles if role.body} <= set(article.bodies)


def test_titles_and_parks_end_as_the_text_has_them(article: GoldArticle) -> None:
    text = canonical(_visible(article))
    names = [role.role for role in article.roles] + [park.name for park in article.parks]
    assert [name for name in names if len(_tail_in(canonical(name), text)) < 2] == []


def test_acts_name_an_event_and_someone_of_the_article(article: GoldArticle) -> None:
    actors = {*article.people, *article.bodies, *(park.name for park in article.parks)}
    allowed = actors | {*article.optional.bodies, *article.optional.parks, *article.optional.people}
    events = {event.id for event in article.events}
    for relation, pairs in article.acts.items():
        for who, event in (*pairs, *article.optional.acts[relation]):
            assert event in events
            assert who in allowed
        assert {who for who, _ in pairs} <= actors
        assert not set(pairs) & set(article.optional.acts[relation])
        assert len(set(pairs)) == len(pairs)


def test_days_stand_in_the_text_or_are_told_from_the_page_date(article: GoldArticle) -> None:
    text = _visible(article)
    for event in article.events:
        if event.date:
            day = int(event.date.split("-")[2])
            assert re.search(rf"(?<!\d)0?{day}日|[昨今当]", text), event.name


def test_every_annotation_is_listed_with_what_it_covers() -> None:
    index = (FOLDER / "index.md").read_text(encoding="utf-8")
    assert [article.id for article in GOLD if f"| {article.id} |" not in index] == []
    assert len(GOLD) >= 140
