"""People whom a story of the news introduces, and words there that are none."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import facts_of, names, roles

_NEWS = "新闻联播要闻\n来源：新闻联播 2024-05-06\n"

PEOPLE: list[tuple[str, set[str]]] = [
    # by age, origin, or who they were
    ("柯炳文今年72岁，刚搬进新居。", {"柯炳文"}),
    ("从事水电安装的阎小东来自贵州遵义。", {"阎小东"}),
    ("来自上杭县的茶农池启明种植了十亩茶树。", {"池启明"}),
    ("来自省农科院的钟维安，正带领团队选育良种。", {"钟维安"}),
    ("曲兰芬曾是这里的老住户。", {"曲兰芬"}),
    ("在安徽，15岁的龚晓慧、龚晓敏姐妹获得了表彰。", {"龚晓慧", "龚晓敏"}),
    ("在牧区，米玛次仁正跟着技术人员学习。", {"米玛次仁"}),
    ("法院宣判，郝有财等16人被判刑。", {"郝有财"}),
    # words
    ("来自全国各地的高校师生参加比赛。", set()),
    ("游客高兴地说，这里变化很大。", set()),
    ("老师带领学生走进博物馆，工人正在安装设备。", set()),
    ("让人民群众有更多获得感，各族群众战疫情。", set()),
    ("把推进人口市民化摆在突出位置。", set()),
    ("林药、林蜂、林油等产业发展起来。", set()),
    ("家住嘉兴的柯炳文上班在上海。", {"柯炳文"}),
    # 的 behind a name with dots
    ("来看对新疆维吾尔自治区副主席买合木提·艾山的专访。", {"买合木提·艾山"}),
]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_people_of_stories(text: str, people: set[str]) -> None:
    """Who is introduced, and nobody else."""
    assert names(facts_of(_NEWS + text), Label.PERSON) == people


ROLES = [
    ("来看记者对天津副市长柯炳文的专访。", {("柯炳文", "天津市副市长")}),
    (
        "会见新加坡总理陆志明、国务资政林耀东。",
        {("陆志明", "新加坡总理"), ("林耀东", "新加坡国务资政")},
    ),
]


@pytest.mark.parametrize(("text", "held"), ROLES)
def test_offices_in_stories(text: str, held: set[tuple[str, str]]) -> None:
    """Short names of cities before an office, and councillors of other states."""
    assert roles(facts_of(_NEWS + text)) == held


BODIES = [
    ("山东省农科院的专家来到田间。", {"山东省农科院"}),
    ("日前，中办、国办印发方案，要求集中办理。", {"中办", "国办"}),
    ("坦桑尼亚信赖中国。", set()),
]


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_bodies_in_stories(text: str, bodies: set[str]) -> None:
    """Academies and offices in short, and none inside the name of a state."""
    assert names(facts_of(_NEWS + text), Label.BODY) == bodies


def test_who_goes_along() -> None:
    facts = facts_of(_NEWS + "中共中央政治局常委、国务院总理钱一鸣3日在广西调研。柯炳文、阎小东一同调研。")
    assert {"柯炳文", "阎小东"} <= names(facts, Label.PERSON)


def test_what_a_leader_did_in_all_these_years() -> None:
    facts = facts_of(_NEWS + "习近平总书记三次考察江苏，并主持召开推动长江经济带发展座谈会。")
    assert names(facts, Label.EVENT) == set()
