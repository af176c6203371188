"""The user's word, former ids, and what must hold whatever the articles are."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.facts import Facts, Label
from graph.errors import UserError
from graph.identity import Decision, Identities, Mention, Trouble, Verdict, in_force, resolve
from tests.gazette import Happening, entity_of, groups, id_of, story

CITY = "四川省成都市"
A = story("a", "2024-01-02", CITY, {"王伟": ["成都市市长"]}, parks=["成都高新区"])
B = story("b", "2024-02-03", "吉林省长春市", {"王伟": ["长春市市长"]}, parks=["长春高新区"])
C = story("c", "2024-03-04", CITY, {"王伟": ["成都市市长"]})


def person(article: Facts, name: str = "王伟") -> Mention:
    return Mention(article.article.id, Label.PERSON, name)


def one(identities: Identities, first: Facts, second: Facts, name: str = "王伟") -> bool:
    return id_of(identities, first, Label.PERSON, name) == id_of(identities, second, Label.PERSON, name)


SAME = Decision(Verdict.SAME, person(A), person(B), "两任市长")
DIFFERENT = Decision(Verdict.DIFFERENT, person(A), person(C))


def test_the_user_joins_and_parts_people() -> None:
    assert not one(resolve([A, B]), A, B)
    assert one(resolve([A, B], [SAME]), A, B)
    assert one(resolve([A, C]), A, C)
    assert not one(resolve([A, C], [DIFFERENT]), A, C)


def test_a_decision_is_undone_and_taken_again() -> None:
    assert not one(resolve([A, B], [SAME, SAME.undone()]), A, B)
    assert one(resolve([A, B], [SAME, SAME.undone(), SAME]), A, B)
    assert one(resolve([A, C], [DIFFERENT, DIFFERENT.undone()]), A, C)
    turned = Decision(Verdict.DIFFERENT, SAME.second, SAME.first)
    assert in_force([SAME, turned]) == (turned,)


def test_the_user_joins_and_parts_what_has_a_key() -> None:
    parks = Mention("a", Label.PARK, "成都高新区"), Mention("b", Label.PARK, "长春高新区")
    merged = resolve([A, B], [Decision(Verdict.SAME, *parks)])
    entity = entity_of(merged, A, Label.PARK, "成都高新区")
    assert entity == entity_of(merged, B, Label.PARK, "长春高新区")
    assert "长春高新区" in (entity.name, *entity.aliases)
    again = story("d", "2024-05-06", CITY, parks=["成都高新区"])
    split = resolve(
        [A, again], [Decision(Verdict.DIFFERENT, parks[0], Mention("d", Label.PARK, "成都高新区"))]
    )
    assert id_of(split, A, Label.PARK, "成都高新区") != id_of(split, again, Label.PARK, "成都高新区")


def test_a_parted_pair_is_no_suggestion() -> None:
    bare = story("d", "2024-03-04", "", {"王伟": []})
    assert resolve([A, bare]).suggestions
    assert not resolve([A, bare], [Decision(Verdict.DIFFERENT, person(A), person(bare))]).suggestions


def test_decisions_survive_a_new_reading_with_other_ids_and_offsets() -> None:
    reread = story("b", "2024-02-03", "吉林省长春市", {"李明": [], "王 伟": ["长春市市长"]})
    assert id_of(resolve([A, reread], [SAME]), reread, Label.PERSON, "王 伟") == id_of(
        resolve([A, reread], [SAME]), A, Label.PERSON, "王伟"
    )


def test_a_decision_about_a_reprint_is_one_about_the_report() -> None:
    text = "3月4日，青川市召开大会。甲怀瑜出席会议并讲话，乙听澜主持会议。会议指出，要坚持项目为王。"
    report = story("r", "2024-03-04", people={"王伟": ["青川市市长"]}, text=text)
    copy = story("s", "2024-03-05", people={"王伟": ["青川市市长"]}, text=text + "\n")
    identities = resolve([A, report, copy], [Decision(Verdict.SAME, person(A), person(copy))])
    assert identities.reprints == {"s": "r"}
    assert one(identities, A, report)


def test_what_cannot_be_done_is_told() -> None:
    gone = Decision(Verdict.SAME, person(A), Mention("gone", Label.PERSON, "王伟"))
    mixed = Decision(Verdict.SAME, person(A), Mention("b", Label.PARK, "长春高新区"))
    against = Decision(Verdict.DIFFERENT, person(B), person(C))
    identities = resolve(
        [A, B, C], [gone, mixed, SAME, Decision(Verdict.SAME, person(A), person(C)), against]
    )
    assert [c.trouble for c in identities.conflicts] == [Trouble.CONTRADICTION, Trouble.LOST, Trouble.LOST]
    assert any("article gone names no 王伟" in c.why for c in identities.conflicts)


@pytest.mark.parametrize(
    "decision",
    [
        SAME,
        DIFFERENT.undone(),
        Decision(Verdict.SAME, Mention('x\n"', Label.EVENT, "“会”\t", 12), person(A), "注\n释"),
    ],
)
def test_a_decision_is_one_line(decision: Decision) -> None:
    assert "\n" not in decision.to_line()
    assert Decision.from_line(decision.to_line()) == decision


@pytest.mark.parametrize(
    "line", ["", "{}", "[1]", '["maybe", ["a", "Person", "b", 1], ["a", "Person", "b", 1], ""]']
)
def test_what_is_no_decision_says_so(line: str) -> None:
    with pytest.raises(UserError, match="not a decision"):
        Decision.from_line(line)


def test_an_older_article_takes_over_the_id_and_the_former_one_still_leads_there() -> None:
    first = resolve([C])
    former = id_of(first, C, Label.PERSON, "王伟")
    second = resolve([C, A], history=first.history)
    entity = entity_of(second, C, Label.PERSON, "王伟")
    assert entity.id != former
    assert entity.former_ids == (former,)
    assert second.current(former) == entity.id == second.current(entity.id)


def test_a_forgotten_article_leaves_its_id_behind() -> None:
    both = resolve([A, C])
    former = id_of(both, C, Label.PERSON, "王伟")
    left = resolve([C], history=both.history)
    assert left.current(former) == id_of(left, C, Label.PERSON, "王伟") != former
    nobody = resolve([B], history=left.history)
    assert nobody.current(former) is None
    back = resolve([A, C], history=nobody.history)
    assert back.current(former) == former


def test_ids_come_back_when_a_merge_is_undone() -> None:
    before = resolve([A, B])
    ids = [id_of(before, each, Label.PERSON, "王伟") for each in (A, B)]
    merged = resolve([A, B], [SAME], before.history)
    assert {merged.current(each) for each in ids} == {ids[0]}
    undone = resolve([A, B], [SAME, SAME.undone()], merged.history)
    assert [id_of(undone, each, Label.PERSON, "王伟") for each in (A, B)] == ids


# Small worlds: few names, offices and places, so that everything meets everything.
NAMES = ["王伟", "费知秋", "奥尔洛夫", "谢尔盖·奥尔洛夫"]
OFFICES = [
    "成都市市长",
    "成都市委书记/成都市委",
    "原:长春市市长",
    "长春市市长",
    "全国人大代表/全国人大",
    "武侯区区长",
    "四川大学校长/四川大学",
]
PLACES = [CITY, "四川省成都市武侯区", "吉林省长春市", "全国", ""]
DATES = ["2024-01-01", "2024-01-02", "2024-06-01", "2025-01-01", ""]
TEXTS = [
    "",
    "会议召开。",
    "3月4日，大会召开。甲怀瑜出席，乙听澜主持。会议指出，要坚持项目为王，完善要素保障，优化环境。",
]
EVENTS = ["园区高质量发展大会", "全市园区高质量发展大会", "座谈会"]


@st.composite
def stories(draw: st.DrawFn, *, texts: bool = False) -> list[Facts]:
    count = draw(st.integers(1, 7))
    found = []
    for i in range(count):
        people = draw(
            st.dictionaries(
                st.sampled_from(NAMES), st.lists(st.sampled_from(OFFICES), max_size=2), max_size=3
            )
        )
        happening = Happening(
            draw(st.sampled_from(EVENTS)), draw(st.sampled_from(DATES)), people=list(people)
        )
        bodies = draw(st.lists(st.sampled_from(["鼓楼区政府", "成都市政府", "管委会"]), max_size=1))
        parks = draw(
            st.lists(st.sampled_from(["成都高新区", "成都高新技术产业开发区", "国际生物城"]), max_size=2)
        )
        date, place = draw(st.sampled_from(DATES)), draw(st.sampled_from(PLACES))
        text = draw(st.sampled_from(TEXTS)) if texts else ""
        found.append(
            story(f"a{i}", date, place, people, happenings=[happening], bodies=bodies, parks=parks, text=text)
        )
    return found


def _decisions(articles: Sequence[Facts], seed: int) -> list[Decision]:
    chance = random.Random(seed)
    mentions = [
        Mention(f.article.id, n.label, n.name) for f in articles for n in f.nodes if n.label is Label.PERSON
    ]
    if len(mentions) < 2:
        return []
    pairs = [chance.sample(mentions, 2) for _ in range(chance.randrange(4))]
    return [Decision(chance.choice([Verdict.SAME, Verdict.DIFFERENT]), a, b) for a, b in pairs]


@settings(max_examples=120, deadline=None)
@given(stories(texts=True), st.integers(0, 1000), st.randoms(use_true_random=False))
def test_the_order_of_articles_does_not_matter(
    articles: list[Facts], seed: int, chance: random.Random
) -> None:
    decisions = _decisions(articles, seed)
    shuffled = list(articles)
    chance.shuffle(shuffled)
    assert resolve(articles, decisions) == resolve(shuffled, decisions)


@settings(max_examples=60, deadline=None)
@given(stories(texts=True))
def test_an_unrelated_article_changes_nothing(articles: list[Facts]) -> None:
    other = story(
        "zz",
        "2023-05-05",
        "云南省昆明市",
        {"房知微": ["昆明市水利局局长/昆明市水利局"]},
        parks=["昆明经开区"],
    )
    before, after = resolve(articles), resolve([*articles, other])
    refs = {ref: entity for ref, entity in after.ids.items() if ref[0] != "zz"}
    assert refs == before.ids
    assert {i: after.entities[i] for i in before.entities} == before.entities
    assert after.suggestions == before.suggestions
    assert after.conflicts == before.conflicts


@settings(max_examples=60, deadline=None)
@given(stories(), st.integers(0, 1000))
def test_a_decision_and_its_undoing_leave_no_trace(articles: list[Facts], seed: int) -> None:
    decisions = _decisions(articles, seed)
    assert resolve(articles, [*decisions, *(d.undone() for d in decisions)]) == resolve(articles)


@settings(max_examples=60, deadline=None)
@given(stories(), st.integers(0, 1000))
def test_the_users_word_holds(articles: list[Facts], seed: int) -> None:
    decisions = _decisions(articles, seed)
    identities = resolve(articles, decisions)
    troubled = {c.why.split(": ", 1)[-1] for c in identities.conflicts if c.trouble is not Trouble.BLOCKED}
    by_id = {each.article.id: each for each in articles}
    for decision in in_force(decisions):
        if decision.to_line() not in troubled:
            a, b = (id_of(identities, by_id[m.article], Label.PERSON, m.name) for m in decision.pair)
            assert (a == b) is (decision.verdict is Verdict.SAME)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_id_ever_given_leads_somewhere(articles: list[Facts]) -> None:
    history: dict[str, tuple[str, ...]] = {}
    given_ids: dict[str, tuple[str, str]] = {}
    for end in range(1, len(articles) + 1):
        identities = resolve(articles[:end], history=history)
        history = dict(identities.history)
        for ref, entity in sorted(identities.ids.items()):
            given_ids.setdefault(entity, ref)
    assert resolve(articles, history=history).ids == resolve(articles).ids
    assert all(identities.current(entity) in identities.entities for entity in given_ids)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_node_has_an_entity_of_its_label(articles: list[Facts]) -> None:
    identities = resolve(articles)
    for each in articles:
        for node in each.nodes:
            assert identities.entities[identities.ids[each.article.id, node.id]].label is node.label
    assert sum(map(len, groups(identities, Label.PERSON))) == sum(
        node.label is Label.PERSON for each in articles for node in each.nodes
    )


def test_the_cost_grows_with_the_number_of_articles() -> None:
    """Also where everybody is called 王伟 and every meeting is of one day."""

    def seconds(count: int) -> float:
        meetings = [Happening("座谈会", "2024-03-05", people=["王伟", f"甲{i % 97}"]) for i in range(count)]
        articles = [
            story(f"{i}", "2024-03-05", CITY, {"王伟": [f"第{i}集团董事长/第{i}集团"]}, happenings=[m])
            for i, m in enumerate(meetings)
        ]
        begin = time.process_time()
        resolve(articles)
        return time.process_time() - begin

    seconds(20)
    assert seconds(1600) < 8 * max(seconds(400), 0.05)
