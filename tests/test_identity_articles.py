"""Reprints are one report, events of two reports are one: tables of what agrees and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.facts import Facts, Label
from graph.identity import resolve
from tests.gazette import Happening, id_of, story

BODY = (
    "　　3月4日，青川市产业园区高质量发展大会召开。市委书记甲怀瑜出席会议并讲话，市长乙听澜主持会议。\n"
    "　　会议指出，去年以来全市园区建设取得新进展，主导产业加快集聚。要坚持项目为王，完善要素保障。\n"
    "　　甲怀瑜强调，要深化体制机制改革，推动园区差异化发展；要压实责任，形成合力。会上，负责人作了发言。\n"
)
PORTAL = (
    f"首页 > 新闻 > 正文\n全市大会召开\n分享到：微信 微博\n{BODY}[责任编辑：丙丁]\n沪深两市高开，谁在领跑？\n"
    "网友评论\n支持家乡！\n本网站转载自其他媒体，不代表本网观点。\n"
)
MORE = BODY + BODY.replace("青川", "白水").replace("要", "应").replace("会", "大会")
FORMULA = "今天的报纸发表评论员文章。"
DAY, NEXT = "2024-03-05", "2024-03-06"


def kept(*articles: Facts) -> dict[str, str]:
    return dict(resolve(articles).reprints)


def report(id: str, published: str, text: str) -> Facts:
    return story(id, published, "四川省成都市", text=text)


@pytest.mark.parametrize(
    ("why", "first", "second", "dates", "reprint"),
    [
        ("the same text", BODY, BODY, (DAY, NEXT), True),
        ("white space", BODY, BODY.replace("\n", "\n\n ").replace("，", "，\u3000"), (DAY, DAY), True),
        ("page furniture", BODY, PORTAL, (DAY, NEXT), True),
        ("a word changed", BODY, BODY.replace("加快集聚", "加速集聚"), (DAY, DAY), True),
        ("undated copy", BODY, PORTAL, (DAY, ""), True),
        ("broken lines", BODY, BODY.replace("主持会议", "主持\n会议"), (DAY, DAY), True),
        ("half of it", BODY, BODY[:90], (DAY, DAY), False),
        ("much more", BODY, MORE, (DAY, DAY), False),
        ("the same words next year", BODY, BODY, ("2023-03-05", DAY), False),
        ("nearly the same a month later", BODY, PORTAL.replace("新进展", "进展"), (DAY, "2024-04-05"), False),
        ("a formula, another day", FORMULA, FORMULA, (DAY, NEXT), False),
        ("a formula, the same day", FORMULA, FORMULA, (DAY, DAY), True),
        ("no text at all", "", "", (DAY, DAY), False),
    ],
)  # fmt: skip
def test_what_is_a_reprint(why: str, first: str, second: str, dates: tuple[str, str], reprint: bool) -> None:
    a, b = report("a", dates[0], first), report("b", dates[1], second)
    assert kept(a, b) == ({"b": "a"} if reprint else {}), why
    assert kept(b, a) == kept(a, b)


def test_the_earliest_report_is_kept_and_all_copies_point_at_it() -> None:
    copies = [
        report("late", "2024-03-07", PORTAL),
        report("first", "2024-03-05", BODY),
        report("no", "", BODY),
    ]
    assert kept(*copies) == {"late": "first", "no": "first"}


def test_small_changes_do_not_add_up() -> None:
    clauses = [f"第{i}项工作取得重要进展第{i}号" for i in range(40)]
    texts = []
    for step in range(5):
        changed = [f"改写之后的第{i}句话是这样" if i < 3 * step else c for i, c in enumerate(clauses)]
        texts.append("，".join(changed) + "。")
    found = kept(*(report(str(i), "2024-03-05", text) for i, text in enumerate(texts)))
    assert found == {"1": "0", "3": "2"}


def test_a_fuller_version_with_more_people_is_a_report_of_its_own() -> None:
    a = story("a", DAY, people={"甲怀瑜": ["青川市委书记"]}, text=BODY)
    b = story("b", DAY, people={"甲怀瑜": ["青川市委书记"], "乙听澜": ["青川市市长"]}, text=PORTAL)
    assert kept(a, b) == {}
    assert kept(replace(a, nodes=b.nodes, edges=b.edges), b) == {"b": "a"}


def test_the_nodes_of_a_reprint_are_those_of_the_report() -> None:
    people = {"甲怀瑜": ["青川市委书记"], "丙多余": []}
    a = story("a", "2024-03-05", people={"甲怀瑜": ["青川市委书记"]}, text=BODY)
    b = story("b", "2024-03-06", people=people, text=PORTAL)
    identities = resolve([a, b])
    assert id_of(identities, a, Label.PERSON, "甲怀瑜") == id_of(identities, b, Label.PERSON, "甲怀瑜")
    assert len([e for e in identities.entities.values() if e.label is Label.PERSON]) == 1


CITY = "四川省成都市"
PARKS = "产业园区高质量发展大会"
SOMEWHAT = "same day and kind, names somewhat alike"


def meeting(
    name: str, date: str = "2024-03-05", kind: str = "meeting", people: str = "", at: str = ""
) -> Happening:
    return Happening(name, date, kind, people.split(), at.split())


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (meeting("成都市产业园区高质量发展大会"), meeting("全市产业园区高质量发展大会"), True),
        (meeting("成都市产业园区高质量发展大会"), meeting(PARKS), True),
        (meeting("“十四五”规划实施推进会"), meeting("“十四五”规划实施工作推进会"), True),
        (meeting(PARKS), meeting(PARKS, date="2024-03-06"), False),
        (meeting(PARKS), meeting(PARKS, kind="ceremony"), False),
        (meeting(PARKS, date=""), meeting(PARKS, date=""), False),
        (meeting(PARKS, date="2024-03"), meeting(PARKS, date="2024-03"), False),
        (meeting("市委常委会会议"), meeting("市政府常务会议"), False),
        (meeting("市政府第61次常务会议"), meeting("市政府第62次常务会议"), False),
        (meeting("博览会开幕式", kind="ceremony"), meeting("博览会闭幕式", kind="ceremony"), False),
        (meeting("财经委员会会议"), meeting("全面深化改革委员会会议"), False),
        (meeting("安全生产工作会议", at="武侯区"), meeting("安全生产工作会议", at="青羊区"), False),
        (meeting("全市安全生产工作会议"), meeting("武侯区安全生产工作会议"), False),
        (meeting("甲明调研成都高新区", kind="inspection", people="甲明"),
         meeting("甲明到成都高新区调研", kind="inspection", people="甲明"), True),
        (meeting("甲明调研成都高新区", kind="inspection", people="甲明"),
         meeting("乙亮调研成都高新区", kind="inspection", people="乙亮"), False),
        (meeting("甲明会见赞亚国总统丙", kind="reception", people="甲明 丙"),
         meeting("甲明会见冈亚国总统丁", kind="reception", people="甲明 丁"), False),
        (meeting("甲明会见赞亚国总统丙", kind="reception", people="甲明 丙"),
         meeting("甲明同赞亚国总统丙会谈", kind="reception", people="甲明 丙"), True),
        (meeting("甲明会见来访的", kind="reception", people="甲明 丙 戊"),
         meeting("甲明会见来访的", kind="reception", people="甲明 丁 戊"), False),
        (meeting("十四届人大常委会第一次会议"), meeting("十四届人大常委会第一次委员长会议"), False),
        (meeting("十四届人大一次会议"), meeting("十四届人大一次会议主席团第六次会议"), False),
        (meeting("座谈会", people="甲明 乙亮 丙一"), meeting("座谈会", people="甲明 乙亮"), True),
        (meeting("座谈会", people="甲明 乙亮 丙一"), meeting("座谈会", people="丁二 戊三"), False),
        (meeting("座谈会"), meeting("座谈会"), False),
    ],
)  # fmt: skip
def test_when_two_reports_tell_of_one_event(first: Happening, second: Happening, same: bool) -> None:
    a = story("a", "2024-03-05", CITY, happenings=[first])
    b = story("b", "2024-03-06", CITY, happenings=[second])
    identities = resolve([a, b])
    ids = {id_of(identities, a, Label.EVENT, first.name), id_of(identities, b, Label.EVENT, second.name)}
    assert (len(ids) == 1) is same


def test_a_report_without_a_number_does_not_make_one_of_two_events() -> None:
    names = ["园区建设第六次推进会", "园区建设推进会", "园区建设第七次推进会"]
    articles = [story(f"{i}", "2024-03-05", CITY, happenings=[meeting(name)]) for i, name in enumerate(names)]
    identities = resolve(articles)
    first, _, last = (id_of(identities, a, Label.EVENT, n) for a, n in zip(articles, names, strict=True))
    assert first != last


def test_events_of_different_places_are_two_unless_people_are_shared() -> None:
    name = "安全生产工作会议"
    a = story("a", "2024-03-05", "四川省成都市", happenings=[meeting(name, people="甲明 乙亮")])
    b = story("b", "2024-03-05", "四川省绵阳市", happenings=[meeting(name, people="丙一")])
    c = story("c", "2024-03-05", "", happenings=[meeting(name, people="甲明")])
    identities = resolve([a, b, c])
    ids = [id_of(identities, each, Label.EVENT, name) for each in (a, b, c)]
    assert ids[0] == ids[2] != ids[1]


def test_two_events_of_one_article_are_two() -> None:
    both = story("a", "2024-03-05", CITY, happenings=[meeting("高质量发展大会"), meeting("高质量发展座谈会")])
    other = story("b", "2024-03-05", CITY, happenings=[meeting("高质量发展大会")])
    identities = resolve([both, other])
    ids = [id_of(identities, both, Label.EVENT, n) for n in ("高质量发展大会", "高质量发展座谈会")]
    assert ids[0] == id_of(identities, other, Label.EVENT, "高质量发展大会") != ids[1]


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (meeting(PARKS), meeting(PARKS, date="2024-03-06"), "same name, a day apart"),
        (meeting(PARKS), meeting(PARKS, date=""), "same name, one report gives no date"),
        (meeting(PARKS), meeting(PARKS, kind="other"), "same name and day, of two kinds"),
        (meeting("优化营商环境大会"), meeting("民营营商环境座谈会"), SOMEWHAT),
    ],
)  # fmt: skip
def test_events_that_may_be_one_are_suggested(first: Happening, second: Happening, why: str) -> None:
    a = story("a", "2024-03-05", CITY, happenings=[first])
    b = story("b", "2024-03-06", CITY, happenings=[second])
    assert [s.why for s in resolve([a, b]).suggestions] == [why]


def test_the_fullest_name_of_an_event_is_its_name() -> None:
    a = story("a", "2024-03-05", CITY, happenings=[meeting("高质量发展大会")])
    b = story("b", "2024-03-05", CITY, happenings=[meeting("成都市产业园区高质量发展大会")])
    identities = resolve([a, b])
    (event,) = (e for e in identities.entities.values() if e.label is Label.EVENT)
    assert (event.name, event.aliases) == ("成都市产业园区高质量发展大会", ("高质量发展大会",))
