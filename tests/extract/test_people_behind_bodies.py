"""People named behind the body that they speak for, and beside those without a name."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names

HEARD = [
    ("针对复旦大学陈文浩的建议，李克强说，要支持创新。", {"陈文浩"}),
    (
        "听了故宫博物院王旭明、某话剧团周晓兰、县医院石志勇发言，李克强说，要惠民。",
        {"王旭明", "周晓兰", "石志勇"},
    ),
    (
        "听取了市财政局张伟、市住建局李国强和大河镇王志刚的汇报后，李克强说，要落实。",
        {"张伟", "李国强", "王志刚"},
    ),
]


@pytest.mark.parametrize(("text", "people"), HEARD)
def test_who_is_heard_speaks(text: str, people: set[str]) -> None:
    facts = facts_of("5日，国务院总理李克强主持召开座谈会。" + text)
    assert {who for who, how, _ in acts(facts) if how == "SPOKE_AT"} == people | {"李克强"}


@pytest.mark.parametrize(
    "text", ["会议听取了财政局、发改局和住建局的汇报。", "针对一些地方村镇银行风险的意见，会议作出安排。"]
)
def test_bodies_that_are_heard_are_nobody(text: str) -> None:
    assert names(facts_of(text), "Person") == set()


BESIDE = ["以及中央和国家有关部门", "和中央有关部门", "与有关部门"]


@pytest.mark.parametrize("others", BESIDE)
def test_a_name_beside_those_without_one(others: str) -> None:
    text = f"国家主席习近平5日在江苏考察。丁薛祥{others}负责同志陪同考察。"
    assert ("丁薛祥", "ATTENDED") in {(who, how) for who, how, _ in acts(facts_of(text))}


def test_a_speech_by_its_verb_alone() -> None:
    text = "丁文远5日主持召开座谈会。江苏省委书记易向红、省长叶向春发了言。"
    assert ("叶向春", "SPOKE_AT", "座谈会") in acts(facts_of(text))


def test_a_law_tells_of_no_event() -> None:
    text = "丁文远5日主持召开预备会议。全国人大议事规则规定，主席团主持全国人民代表大会会议。"
    assert len(names(facts_of(text), "Event")) == 1
