"""Those who are honoured or called on at home, and who comes from abroad, in the news."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

SPEAKERS = [
    (
        "颁奖仪式3日在北京举行。“时代楷模”获得者王志明、“道德模范”获得者李红梅先后发言。",
        {"王志明", "李红梅"},
    ),
    ("颁奖仪式3日在北京举行。王志明宣读习近平签署的主席令。", {"王志明"}),
    ("颁奖仪式3日在北京举行。王志明宣布了名单。", {"王志明"}),
    ("全国政协十四届三次会议3日举行第二次全体会议。王国柱委员发言说，要统筹发展。", {"王国柱"}),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers(text: str, speakers: set[str]) -> None:
    assert {who for who, how, _ in acts(facts_of(text)) if how == "SPOKE_AT"} == speakers


CALLED_ON = [
    ("丁文远走进四世同堂的郎素芬家中看望。", "郎素芬"),
    ("丁文远来到村里的老党员张兰芬家里，了解情况。", "张兰芬"),
]


@pytest.mark.parametrize(("text", "name"), CALLED_ON)
def test_who_is_called_on_at_home(text: str, name: str) -> None:
    assert name in names(facts_of(text), "Person")


OFFICES = [
    ("空军司令员王志刚出席仪式。", ("王志刚", "空军司令员")),
    ("国务院调查评估组组长、应急管理部副部长陈志敏主持会议。", ("陈志敏", "国务院调查评估组组长")),
    ("英国工党领袖基尔·斯塔默被英国国王查尔斯三世任命为英国首相。", ("基尔·斯塔默", "英国首相")),
    (
        "全国人大常委会副委员长、欧美同学会（中国留学人员联谊会）会长丁文远参加座谈。",
        ("丁文远", "全国人大常委会副委员长"),
    ),
    (
        "土库曼斯坦民族领袖库尔班古力·别尔德穆哈梅多夫，总统谢尔达尔·别尔德穆哈梅多夫出席仪式。",
        ("谢尔达尔·别尔德穆哈梅多夫", "土库曼斯坦总统"),
    ),
    ("韩国外交部长官赵兑烈出席仪式。", ("赵兑烈", "韩国外交部长官")),
]


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_offices(text: str, held: tuple[str, str]) -> None:
    assert held in roles(facts_of(text))


FROM_ABROAD = [
    ("文莱达鲁萨兰国苏丹哈吉·哈桑纳尔·博尔基亚出席仪式。", ("哈吉·哈桑纳尔·博尔基亚", "文莱苏丹")),
    ("柬埔寨副首相兼教育、青年和体育部大臣韩春那洛出席仪式。", ("韩春那洛", "柬埔寨教育、青年和体育部大臣")),
    ("肯尼亚共和国总统威廉·鲁托出席仪式。", ("威廉·鲁托", "肯尼亚总统")),
]


@pytest.mark.parametrize(("text", "held"), FROM_ABROAD)
def test_offices_of_those_from_abroad(text: str, held: tuple[str, str]) -> None:
    assert held in roles(facts_of(text))


BODIES = [
    ("河北省、吉林省、陕西省政府负责同志作了发言。", {"河北省政府", "吉林省政府", "陕西省政府"}),
    ("丁文远分别在江苏和安徽省人大常委会机关调研。", {"江苏省人大常委会", "安徽省人大常委会"}),
    ("丁文远同与会领导人出席“抗击饥饿与贫困全球联盟”启动仪式。", {"抗击饥饿与贫困全球联盟"}),
]


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_bodies_of_several_places_and_in_quotes(text: str, bodies: set[str]) -> None:
    assert names(facts_of(text), "Body") == bodies


def test_a_group_that_looks_into_an_accident_is_named_by_its_day() -> None:
    group = "国务院河南甲县乙山商贸有限公司“2·1”特别重大火灾事故调查组"
    facts = facts_of(f"3月3日，{group}召开第一次全体会议。")
    assert group in names(facts, "Body")
    assert names(facts, "Event") == {group + "第一次全体会议"}


def test_who_explains_a_treaty_of_a_long_name_speaks() -> None:
    text = (
        "十四届全国人大常委会第三次会议3日举行第一次全体会议。受国务院委托，外交部副部长丁文远作了关于提请审议批准"
        "《关于修改〈中华人民共和国和哈萨克斯坦共和国关于民事和刑事司法协助的条约〉的议定书》、"
        "《中华人民共和国和乌拉圭东岸共和国关于刑事司法协助的条约》的议案的说明。"
    )
    assert "丁文远" in {who for who, how, _ in acts(facts_of(text)) if how == "SPOKE_AT"}


NO_EVENTS = [
    "今年1月至2月，全国人大常委会执法检查组开展了森林法执法检查。",
    "与会代表一致认为，举办“文化年”等品牌活动，促进了交流。",
    "中国主办的历次领导人非正式会议取得成果。",
]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_goes_on_for_long_is_no_event(text: str) -> None:
    assert not names(facts_of(text), "Event")


def test_how_often_leaders_met_is_said_by_who_speaks() -> None:
    text = (
        "国务院副总理丁文远3日在北京会见印尼统筹部长阿古斯。"
        "丁文远表示，去年习近平主席同普拉博沃总统两次会谈，引领双边关系迈上新台阶。"
    )
    assert ("丁文远", "SPOKE_AT", "丁文远会见阿古斯") in acts(facts_of(text))
