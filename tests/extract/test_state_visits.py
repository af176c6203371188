"""State visits and ceremonies: who is honoured, who witnesses, who joins in all of it, who hastens to a place."""

from __future__ import annotations

import pytest

from tests.extract.news import acts_by_kind, facts_of

_TALKS = "国家主席习近平5日下午在人民大会堂同来华进行国事访问的赞比亚总统姆巴拉举行会谈。\n"
VISITS = [
    # those who talked witness what is signed
    (
        _TALKS + "会谈后，两国元首共同见证签署贸易、能源等领域多项双边合作文件。",
        {("习近平", "ATTENDED", "signing"), ("姆巴拉", "ATTENDED", "signing")},
    ),
    # a ceremony for somebody
    (
        _TALKS + "会谈前，习近平在人民大会堂北大厅为姆巴拉举行欢迎仪式。\n丁文远参加上述活动。",
        {
            ("习近平", "ATTENDED", "ceremony"),
            ("姆巴拉", "ATTENDED", "ceremony"),
            ("丁文远", "ATTENDED", "reception"),
            ("丁文远", "ATTENDED", "ceremony"),
        },
    ),
    # flowers
    (
        "全国政协5日在北京举行仪式，纪念先贤诞辰。\n全国政协副主席丁文远代表全国政协，"
        "北京市副市长高世朋代表北京市政府，分别敬献花篮。",
        {("丁文远", "ATTENDED", "ceremony"), ("高世朋", "ATTENDED", "ceremony")},
    ),
    # to the spot
    (
        "国务院副总理丁文远率有关负责同志于4日晚赶赴贵州黔西市指导救援工作。",
        {("丁文远", "ATTENDED", "inspection")},
    ),
    # instructions that somebody gave elsewhere
    (
        "5日凌晨，国务院副总理丁文远主持召开会议，传达李强总理批示要求，研究部署下一步工作。"
        "他强调，要全力搜救。",
        {("丁文远", "PRESIDED", "meeting"), ("丁文远", "SPOKE_AT", "meeting")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_who_takes_part(text: str, expected: set[tuple[str, str, str]]) -> None:
    facts = acts_by_kind(facts_of(text))
    assert {act for act in facts if act[2] != "reception" or act[0] == "丁文远"} == expected


ABROAD = (
    "应埃及祖国未来党主席、参议长阿卜杜拉里格邀请，中共中央政治局常委丁文远2月23日至25日对埃及进行正式友好访问。\n"
    "在会见埃及总统塞里西时，丁文远转达亲切问候。丁文远表示，要落实共识。塞里西表示，中国取得成就。\n"
    "在同埃及参议长阿卜杜拉里格会谈时，丁文远表示，要加强合作。\n"
    "访问期间，丁文远还会见阿斯旺省省长阿什拉夫。"
)


def test_every_guest_of_a_visit_is_met_at_a_reception_of_their_own() -> None:
    facts = facts_of(ABROAD)
    node = {n.id: n for n in facts.nodes}
    met = {
        (node[e.source].name, node[e.target].name)
        for e in facts.edges
        if e.type == "ATTENDED" and node[e.target].kind == "reception"
    }
    guests = {event: {who for who, at in met if at == event} for _, event in met}
    assert sorted(map(sorted, guests.values())) == sorted(
        map(sorted, [{"丁文远", "塞里西"}, {"丁文远", "阿卜杜拉里格"}, {"丁文远", "阿什拉夫"}])
    )


def test_states_sign_with_each_other() -> None:
    text = "今天，中国和尼加拉瓜双方通过视频正式签署中尼自贸协定，这是首次。"
    assert [n.kind for n in facts_of(text).nodes if n.label == "Event"] == ["signing"]


def test_a_visit_of_several_days_whose_headline_has_none_is_one() -> None:
    text = (
        "国务院总理李强在北京考察并看望基层群众。\n2月9日至10日，李强深入园区、街区考察。\n"
        "9日上午，李强来到科技馆，察看成果。\n10日上午，李强走进食堂，察看菜品。"
    )
    assert len([n for n in facts_of(text).nodes if n.label == "Event"]) == 1
