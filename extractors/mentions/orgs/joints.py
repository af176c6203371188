"""Small words that names have inside, too: 物理与电子工程学院, 监察和司法委员会, 中国驻某国使馆."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.orgs.stops import Spanned
from extractors.vocabulary import alternation

# 碳达峰碳中和工作领导小组, 监察和司法委员会: a committee may have 和 in its name
_COMMITTEE = re.compile(r"[和与][\u4e00-\u9fff]{1,8}?(?:领导小组|委员会|促进会|研究会)")
# 物理|与电子工程学院
_SUBJECTS = re.compile(rf"(?:{alternation('discipline')})$")
# 东南大学生命科学|与技术学院
_COLLEGE, _OF_COLLEGE = (
    re.compile(
        r"大学[\u4e00-\u9fff]{1,7}(?<![院系部所室心学])$"
        r"|大学[\u4e00-\u9fff]{1,6}(?:科学|化学|数学|医学|力学|药学|文学|法学|光学)$"
    ),
    re.compile(r"[\u4e00-\u9fff]{2,7}?(?<!大)(?:学院|实验室|研究中心)"),
)
# what begins a name of its own behind 和
_KNOWN_NEXT = re.compile(
    "欧盟|欧洲|非盟|非洲|亚洲|东盟|阿盟|阿拉伯|西共体|联合国|国际(?!合作|贸易|交流)|世界|中国(?!人民大学)|中央|全国|俄罗斯|中华|新开发"
)
# 某省科技交流与|生产力促进中心
_SERVICE = re.compile("生产力促进中心|(?:成果)?转化(?:促进)?中心|(?:推广|合作|创业|人才)(?:促进|服务)中心")
# names that begin with 同
_NAMED_WITH_SAME = (
    "和记",
    "和黄",
    "和利时",
    "和而泰",
    "和邦",
    "和达",
    "同兴",
    "同创",
    "同仁",
    "同方",
    "同花顺",
    "同辉",
    "同程",
    "同煤",
    "同济",
)
# 杭州|天和|高科技产业园
_HARMONY = frozenset("天太永中人祥泰义丰德仁三兴康顺万正嘉安瑞圣协富元福隆信金美友")
SINGLE_GLUE = frozenset("和与同在对为由到将把向从及等就以于")


def is_glued(text: str, left: int, glue: int, places: Sequence[Spanned]) -> bool:
    """Whether a preposition is part of a name after all: a place stands right before, none right after."""
    if text.startswith(_NAMED_WITH_SAME, glue):
        return True
    if text[glue] == "在" and text[glue + 1] in "省市县区州盟旗":
        return False  # 甲县在|县产业集聚区
    if text[glue] == "和" and text[glue - 1] in _HARMONY and any(place.end == glue - 1 for place in places):
        return True
    if text.endswith(("情况", "报告", "草案", "意见"), left, glue):
        return False  # 修改情况和|财政经济委员会的报告
    if text[glue] in "和与" and _SERVICE.match(text, glue + 1):
        return any(left <= place.start <= left + 2 and place.end < glue for place in places)
    before = any(place.end == glue and place.start >= left for place in places)
    after = any(place.start == glue + 1 for place in places)
    taught = text[glue] in "和与" and (
        _COLLEGE.search(text, left, glue) or _SUBJECTS.search(text, left, glue)
    )
    if taught and _OF_COLLEGE.match(text, glue + 1):
        return True
    if text[glue] in "和与同" and _KNOWN_NEXT.match(text, glue + 1):
        return False  # 米歇尔和|欧盟委员会
    if text[glue] in "和与" and not after and _COMMITTEE.match(text, glue):
        return not text.endswith("委员会", left, glue)
    return before and not after and text[glue] in "同和在为"
