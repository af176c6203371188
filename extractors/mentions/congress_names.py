"""Congresses and the party centre by their formal names: 政协第十三届全国委员会 is 全国政协."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.mentions.foreign import foreign_before
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.vocabulary import alternation

_TERM = r"(?:第?[一二三四五六七八九十]+(?:届?、第?[一二三四五六七八九十]+)*届)"
PARTIES = {
    "中国国民党革命委员会": "民革",
    "中国民主同盟": "民盟",
    "中国民主建国会": "民建",
    "中国民主促进会": "民进",
    "中国农工民主党": "农工党",
    "中国致公党": "致公党",
    "台湾民主自治同盟": "台盟",
}
_PARTY = f"{'|'.join(PARTIES)}|{alternation('democratic_party')}"

_WHOLE = "中央委员会(?!总书记)"
_FORMAL = re.compile(
    "|".join(
        (
            rf"(?:中国人民政治协商会议|政协)"
            rf"(?:{_TERM}(?P<cppcc>全国|(?!委员会)[{HAN}]{{2,6}})|(?P<bare>全国))委员会"
            rf"(?P<standing>常务委员会)?(?!{_TERM}?[一二三四五六七八九十]次)",
            rf"(?:中华人民共和国)?{_TERM}?(?P<npc>全国)人民代表大会(?P<npcsc>常务委员会|常委会)?"
            rf"(?![一二三四五六七八九十]|第|制度|代表团)",
            rf"(?P<party>{_PARTY})(?:{_TERM}(?:、{_TERM})*)?中央委员会",
            rf"(?:(?:中国共产党|中共)?{_TERM}|中国共产党(?={_WHOLE}))中央(?P<centre>政治局|书记处|纪律检查委员会|纪委|委员会)",
        )
    )
)
_CENTRE = {
    "政治局": "中共中央政治局",
    "书记处": "中央书记处",
    "纪律检查委员会": "中央纪委",
    "纪委": "中央纪委",
    "委员会": "中共中央",
}


_ANY_PARTY = re.compile(rf"{_PARTY}|中国共产党|中共|党的")


def _party_before(text: str, match: re.Match[str]) -> str:
    """致公党…选举产生了新一届|中央委员会: the party named last before, if that is not the one that needs no name."""
    named = _ANY_PARTY.findall(text, max(0, match.start() - 240), match.end())
    party = PARTIES.get(named[-1], named[-1]) if named else ""
    return "" if party in ("中国共产党", "中共", "党的") else party


def formal_congresses(text: str, start: int, end: int) -> Iterator[Body]:
    """Bodies of one sentence that stand there by their formal names, term of office and all."""
    if (
        text.find("届", start, end) < 0
        and text.find("委员会", start, end) < 0
        and text.find("人民代表", start, end) < 0
    ):
        return  # most sentences
    for match in _FORMAL.finditer(text, start, end):
        if match["party"]:
            party = PARTIES.get(match["party"], match["party"])
            yield Body(match.start(), match.end(), party + "中央", party, "中央")
        elif match["centre"]:
            party = _party_before(text, match) if match["centre"] == "委员会" else ""
            name = party + "中央" if party else _CENTRE[match["centre"]]
            yield Body(match.start(), match.end(), name, organ=name)
        elif match["npc"]:
            if foreign_before(text, match.start("npc")):
                continue  # 古巴|全国人民代表大会
            organ = "人大常委会" if match["npcsc"] else "人大"
            yield Body(match.start(), match.end(), "全国" + organ, "全国", organ)
        else:
            organ = "政协常委会" if match["standing"] else "政协"
            scope = match["cppcc"] or match["bare"]
            yield Body(match.start(), match.end(), scope + organ, scope, organ)
