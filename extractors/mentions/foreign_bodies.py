"""Institutions of other states: 俄罗斯国防部, 韩国中央选举管理委员会; a headline's 俄国防部 is 俄罗斯国防部."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractors.glances import Glance
from extractors.mentions.countries import lettered, unions
from extractors.mentions.foreign import foreign_names
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.vocabulary import Hit, alternation, beginning, words_of

# organs that a state has one of, so that its one character is enough
_OF_STATE = alternation("one_in_a_state")
_END = (
    "(?:(?<=安全)|(?<![东西南北中内外上下全局干总多各大]))部|委员会"
    "|(?<![结布格大全时政乱僵战变危困定开破残当搅])局(?![势面中])|(?<!部)署|总参谋部|司令部|"
    "(?:新闻|信息|统计)?办公室|议会|国会|参议院|众议院|议院|法院|检察院|央行|内阁府?|海岸警卫队|革命卫队|国民卫队"
)
# 国防部长, 国防部队, 卫生部门, 议会选举, 法院门口: the ending is part of another word
_NOT_AFTER = r"(?![长队分门署落族委员选大])"
_ORGAN = re.compile(
    rf"(?P<organ>[{HAN}]{{1,12}}?(?:{_END}){_NOT_AFTER}|(?:国会|议会|央行|内阁府?){_NOT_AFTER}"
    rf"|国家[{HAN}]{{2,10}}中心|[{HAN}]{{2,6}}[省州市]政府)"
)
_SHORT = re.compile(rf"{beginning('one_in_a_state')}(?P<organ>{_OF_STATE}){_NOT_AFTER}")
_IN_STATES = Glance(words_of("one_in_a_state"))
# what tells that a clause runs between the state and the ending, not a name
_NO_ORGAN = re.compile(
    rf"[的在对将称是为向已日就被\d]|首次|再次|媒体|援引|报道|一[家所处座]|多[个所家名]|{alternation('never_in_state_organ')}"
    r"|主要|所有|全体|其他|来自|加强|推动|深化|愿同"
)
_AND = re.compile("[和与]")


@lru_cache(maxsize=1)
def _ministry_of_two() -> re.Pattern[str]:
    """情报与国家安全|部, 工业和贸易|部: what a ministry may be in charge of, joined to one more."""
    charge = f"(?:{alternation('charge')})"
    return re.compile(rf"{charge}(?:、{charge})*[和与]{charge}")


def foreign_bodies(text: str, start: int, end: int, states: Sequence[Hit]) -> Iterator[Body]:
    """Bodies of other states in one sentence, in order; ``states`` are the names of states in it."""
    for hit in states:
        begin = hit.start
        if match := _ORGAN.match(text, hit.end, end):
            organ = match["organ"]
            two = _AND.search(organ) and not _ministry_of_two().match(organ)
            if not two and not _NO_ORGAN.search(organ):
                yield Body(begin, match.end(), text[begin : match.end()])
    for match in _SHORT.finditer(text, start + 1, end) if _IN_STATES.stands(text, start, end) else ():
        if state := lettered(text, match.start() - 1):
            yield Body(match.start() - 1, match.end(), state + match["organ"])


_ENDS_AS_ORGAN = re.compile(r"(?:委员会|议会|国会|参议院|众议院|法院|理事会|部|局|署)$")


def is_foreign_organ(name: str) -> bool:
    """Whether a name is that of an organ of another state: 伊朗国家安全委员会."""
    state = next((name[:size] for size in range(7, 1, -1) if name[:size] in foreign_names()), "")
    return bool(state) and state not in unions() and bool(_ENDS_AS_ORGAN.search(name))
