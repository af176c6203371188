"""Whether a phrase names one event: not 中央经济工作会议 that all refer to, not 320场对接会, not 考察活动."""

from __future__ import annotations

import re

from extractors.mentions.kinds import Occasion
from extractors.statements.occasions.held import AFTER
from extractors.vocabulary import Hit, members

_REFERRED = re.compile(
    r"(?:(?:党的|中共)?(?:十八|十九|二十)(?:大|届[一二三四五六七八]中全会)"
    r"|党的[一二三四五六七八九十]+[大届][^，。]{0,6}|中央(?:经济|农村)工作会议|精神)$"
)
# 会议室, 大会堂: the noun is part of another word
_NO_OCCASION = re.compile(
    r"[精室制员桌厅堂长]|(?:启动|开幕)?(?:球|按钮|装置|键|仪(?!式)|推杆|水晶|卷轴|序幕)|前[，举召]|中(?!，)|前夕|前后|之前|闭幕后|结束后"
)
# 甲市与乙集团举行|工作座谈
_TALK, _OF_TALK = re.compile(r"(?:工作|合作|专题|项目)$"), re.compile(r"[，。；]|活动")
# 320场对接会: too many to be one
_COUNTED = re.compile(
    r"(?!一场“|20\d\d大)"
    r"(?:近|超过?|约|全部|所有)?[\d.一二两三四五六七八九十百千万]+(?:多|余)?"
    r"(?:场|(?<=\d)届(?!全国|中央|[^，。；]{0,4}[省市州盟区县旗]委)|次(?!会议)|[大个项类]+(?!会|论坛|讲座)(?=[\u4e00-\u9fff]))"
    r"|多[场次]|历次|历届|[^，。；]{0,8}以来的?历[次届]|系列|一系列|各[类种]|[^，。；]{0,8}[和及与]多[场次]"
)
# 丰富多彩的活动, 走访慰问活动: what people do, not what it is called
_VAGUE = re.compile(
    r"(?:丰富)?多彩|(?:种类|形式|内容|主题|题材)(?:多样|丰富|各异|繁多|多彩)|[数多几]轮|精彩|各[类种式]|特色|多[种样]|传统|民俗|节日|新春(?!大集)|一系列|系列"
)
# 采取举办读书班|、讲专题党课等形式
_AS_A_WAY = re.compile(r"(?:、[^，。；]{2,24})?等(?:多种|各种)?(?:形式|方式|途径|举措|措施|办法)")
# 非遗表演等精彩的|活动
_AND_MORE = re.compile(r"等(?:精彩|多彩|丰富|特色|众多|多[种样])")
_DOING = re.compile(
    r"(?:相关|有关|系列|考察|调研|参观|视察|交流|检查|走访|慰问|巡视|抗议|罢工|示威|罢课|各项|等|等(?:特色|主体|主要|各类|近?\d+余?[场项个]))$"
)
# 举办了新春交流会、|座谈会、集中签约等活动
_IN_A_LIST = re.compile(r"(?:、[^，。；、]{2,16})+等(?:一?系列|相关|配套|多项|多场|各类)*活动(?!上)")
_AND_SUCH = re.compile(r"[^，。；、]{0,8}(?:、[^，。；]{0,30})?等(?:一?系列|相关|配套|多项|多场)*活动")
# …活动|等情况的报告
_DOCUMENT = re.compile(
    r"[^，。；]{0,80}?(?:情况的?|的)(?:书面|专题|综合)?(?:报告|决定|决议|意见|议案|说明|通知|方案)|[^，。；]{0,40}?情况(?:介绍|汇报|通报)"
)
# 出席|起跑仪式并为比赛|发令
_TWO_THINGS = re.compile(r"(?:仪式|会议?|活动|论坛)并")
# 参加义务植树活动, 开展主题党日: needs no name of its own
_OF_ITS_KIND = re.compile(
    r"(?:义务植树|植树造林|党日|志愿服务|升国旗|公祭|祭扫|开放日|义诊)(?:活动|日)?$"
    r"|[\u4e00-\u9fff]{2}(?:演练|[比大竞决联]赛|锦标赛|邀请赛|挑战赛|擂台赛|演出|汇演|[周月季])(?:活动)?$"
)
# 参加在百色的活动
_SOMEWHERE = re.compile(r"在[^，。；]{1,12}的?")
_DAY = re.compile(r"\d日")


def names_event(text: str, start: int, end: int, hit: Hit, occasion: Occasion) -> bool:
    """Whether an event noun of ``text[start:end]`` is no part of another word or title, and means one event."""
    if text.rfind("《", start, hit.start) > text.rfind("》", start, hit.start):
        return False  # part of the name of a document
    if _TWO_THINGS.search(occasion.modifier):
        return False
    if hit.word == "座谈" and not (_TALK.search(occasion.modifier) and _OF_TALK.match(text, hit.end)):
        return False
    if _in_report(text, start, end, hit):
        return False
    if _NO_OCCASION.match(text, hit.end) or hit.word == "学习" or _is_referred(text, hit, occasion):
        return False
    activity = hit.word in members("activity")
    if activity and not AFTER.match(text, hit.end, end) and not _is_named(occasion):
        return False
    if _IN_A_LIST.match(text, hit.end, end) or occasion.name.endswith(("等专项行动", "等活动", "等系列活动")):
        return False
    if _AND_MORE.search(occasion.modifier) or _AS_A_WAY.match(text, hit.end, end):
        return False
    if occasion.name in ("重要会议", "重要活动", "有关会议", "有关活动"):
        return False
    if "、" in occasion.name and _AND_SUCH.match(text, hit.end, end):
        return False  # 举行展览、论坛|、项目签约等活动
    return not _COUNTED.match(occasion.name)


def _in_report(text: str, start: int, end: int, hit: Hit) -> bool:
    """审议了关于开展协商议政活动、视察考察工作等情况的报告: what a document is about."""
    clause = max(text.rfind(mark, start, hit.start) for mark in "，。；")
    about = text.rfind("关于", max(start, clause + 1), hit.start)
    return about >= 0 and _DOCUMENT.match(text, hit.end, end) is not None


def _is_referred(text: str, hit: Hit, occasion: Occasion) -> bool:
    """A great meeting that everybody refers to, unless its day is given: 中央经济工作会议11日至12日举行."""
    after = AFTER.match(text, hit.end) if _REFERRED.search(occasion.name) else None
    return bool(_REFERRED.search(occasion.name)) and not (after and _DAY.search(after.group()))


def _is_named(occasion: Occasion) -> bool:
    """Whether 活动 is more than a word for what people do: 首都义务植树活动, not 考察活动."""
    if _VAGUE.match(occasion.modifier) and "”" not in occasion.modifier:
        return False
    if _OF_ITS_KIND.search(occasion.name) or "”" in occasion.modifier or "暨" in occasion.modifier:
        return True
    vague = (
        _VAGUE.match(occasion.modifier)
        or _SOMEWHERE.fullmatch(occasion.modifier)
        or _DOING.search(occasion.modifier)
    )
    return len(occasion.modifier) >= 4 and not vague
