"""State visits and ceremonies: who is honoured, who witnesses, who joins in all of it, who hastens to a place."""

from __future__ import annotations

import pytest

from extractors.facts import Facts
from tests.extract.test_national_news import facts_of


def took_part(facts: Facts) -> set[tuple[str, str, str]]:
    """Person, how, and the kind of event."""
    node = {n.id: n for n in facts.nodes}
    acts = [e for e in facts.edges if e.type in ("PRESIDED", "SPOKE_AT", "ATTENDED")]
    return {(node[e.source].name, str(e.type), node[e.target].kind) for e in acts}


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
    facts = took_part(facts_of(text))
    assert {act for act in facts if act[2] != "reception" or act[0] == "丁文远"} == expected
