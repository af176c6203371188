"""Who met whom, who was only written to, and whose home was visited."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

HOMES = [
    "在村民李盟家，习近平详细询问取暖情况。",
    "习近平走进居民李盟家看望慰问。李盟告诉总书记，房子已完成清理。",
    "村民李盟家房屋受损较轻。习近平走进李盟家里，了解情况。",
    "在村民李盟家的民宿小院，习近平向乡亲们了解情况。",
]


@pytest.mark.parametrize("text", HOMES)
def test_whose_home_it_is(text: str) -> None:
    assert "李盟" in names(facts_of("习近平4日在河北考察。" + text), "Person")
    assert "李盟家" not in names(facts_of(text), "Person")


def test_each_is_met_by_himself() -> None:
    text = (
        "赵乐际4日在北京分别会见古巴总理马雷罗、澳大利亚总理阿尔巴尼。会见马雷罗时，赵乐际表示，中古友好。"
        "马雷罗表示，很好。会见阿尔巴尼时，赵乐际表示，中澳重要。"
    )
    spoke = {(who, event) for who, how, event in acts(facts_of(text)) if how == "SPOKE_AT"}
    assert spoke == {
        ("赵乐际", "赵乐际会见马雷罗"),
        ("马雷罗", "赵乐际会见马雷罗"),
        ("赵乐际", "赵乐际会见阿尔巴尼"),
    }


WRITTEN = [
    "全国教师代表座谈会4日在京召开。国家主席习近平致信与会教师代表，致以节日的问候。",
    "全国教师代表座谈会4日在京召开。国家主席习近平致信与会专家学者，致以节日的问候。",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_who_writes_is_not_there(text: str) -> None:
    assert not acts(facts_of(text))


CONGRESS = (
    "中国工会第十八次全国代表大会4日在人民大会堂开幕。习近平、赵乐际、李希等党和国家领导人到会祝贺，"
    "蔡奇代表党中央致词。大会主席团常务主席王东立宣布大会开幕。"
)


def test_leaders_at_the_opening_of_a_congress() -> None:
    facts = facts_of(CONGRESS)
    name = "中国工会第十八次全国代表大会"
    there = {(who, "ATTENDED", name) for who in ("习近平", "赵乐际", "李希")}
    assert acts(facts) == there | {("蔡奇", "SPOKE_AT", name), ("王东立", "SPOKE_AT", name)}
    assert ("王东立", name + "主席团常务主席") in roles(facts)


def test_an_aide_of_a_president_is_no_president() -> None:
    text = "俄罗斯总统能源发展战略和生态安全委员会秘书长、俄罗斯石油公司总裁谢金致辞。"
    assert roles(facts_of(text)) == {
        ("谢金", "俄罗斯总统能源发展战略和生态安全委员会秘书长"),
        ("谢金", "俄罗斯石油公司总裁"),
    }


def test_those_who_go_along_each_in_his_place() -> None:
    text = (
        "国家主席习近平4日在北京、河北考察。3月4日，习近平在北京市委书记尹文和市长殷强，"
        "河北省委书记倪文峰和省长王正新分别陪同下，先后来到门头沟、保定等地，了解情况。"
    )
    facts = facts_of(text)
    assert len(names(facts, "Event")) == 1
    assert {who for who, *_ in acts(facts)} == {"习近平", "尹文", "殷强", "倪文峰", "王正新"}


NO_BODIES = [
    ("希望北京文化论坛办出特色。", set()),
    (
        "全国人大常委会、国务院、全国政协、中央军委有关领导同志出席。",
        {"全国人大常委会", "国务院", "全国政协", "中央军委"},
    ),
    ("教育部直属师范大学负责同志参加。", {"教育部"}),
]


@pytest.mark.parametrize(("text", "bodies"), NO_BODIES)
def test_what_only_ends_like_a_body(text: str, bodies: set[str]) -> None:
    assert names(facts_of(text), "Body") == bodies


def test_talking_to_guests_is_part_of_the_reception() -> None:
    text = "丁薛祥4日在人民大会堂会见青年代表交流团，同他们合影留念并座谈交流。丁薛祥表示，要努力。"
    assert names(facts_of(text), "Event") == {"丁薛祥会见青年代表交流团"}
