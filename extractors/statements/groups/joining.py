"""Who belongs together: 甲、乙 do, and 甲，市人大常委会其他领导，乙."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extractors.mentions.kinds import Person
from extractors.vocabulary import alternation

_JOINT = re.compile(
    r"^(?:[（(][^）)]{0,40}[）)]|同志|先生|女士|院士|教授|博士|老师|亲王|王子|公主|殿下|一行)?"
    r"(?:\s*等?(?:[、，；]\s*(?:以及|及|和|还有)?|和|及|以及|与|同|偕同?|携同?|、以及))"
    r"(?:[（(][^）)]{0,40}[）)])?$"
)
# 甲26日在人民大会堂同来华进行国事访问的乙举行会谈
_VISITED = re.compile(
    r"^[^，。；]{0,24}[同与和](?:专程|特意)?(?:率领?[^，。；]{2,16}?团(?:访华|来访|来华|到访|访问)?|来华|来京|到访|来访|前来"
    r"|[来到赴][^，。；]{1,8}(?:考察|访问|调研|洽谈|参观|出席|参加|对接|指导))[^，。；]{0,20}的$"
)
# 甲代表管委会，乙代表投资方，分别签字
_ON_BEHALF = re.compile(r"^代表(?:(?![作致讲发签])[^，。；]){1,30}[，、；]$")
# 甲和贸易代表|乙: an office that is none to us between
_BESIDE = re.compile(r"^(?:和|以及)[\u4e00-\u9fff]{2,8}$")
# 甲从党建引领、|乙从链式招商…谈认识
_FROM_A_SIDE = re.compile(r"^(?:[从就]|围绕)(?:(?![作致讲发签提介汇])[^，。；、]){2,16}[、，]$")
# 甲5日晚在北京同|乙通电话, 甲与对方牵头人、|乙举行会谈
_WITH_WHOM = re.compile(r"^，?[^，。；：“]{0,30}，?[同与](?:[^，。；：、“]{2,8}、)?$")
_THERE = re.compile(r"^，(?:并)?在[^，。；]{1,12}[同与]$")
_WITH_OTHERS = re.compile(
    r"(?:[、和][^，。；]{2,40}?)?(?:等)?"
    r"(?:共同|一道|一起|一同|就[^，。；]{2,40}?(?:座谈|会谈|会商|交流|对接)"
    r"|(?:举行|进行)了?[^，。；]{0,10}?(?:座谈|会谈|会晤|磋商)|举行[^，。；]{2,24}?对话)"
)
_TOGETHER = re.compile(
    r"(?:等)?(?:一行)?(?:，[^，。；]{2,40}?一行)?(?:(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?)?(?:在[^，。；]{2,12}?)?(?:分别|再次|以视频方式|一对一)?"
    r"(?:(?:举行|进行)了?[^，。；]{0,10}?(?:会谈|会晤|磋商)|举行[^，。；]{2,24}?对话|会谈|会晤|视频|通电话|通话|通了电话|共同|一道|一起)"
)
_TALK_LATER = re.compile(
    r"(?P<others>，[^。；]{4,50}?)(?:一行)?(?:举行|进行|开展)了?[^，。；]{0,6}?(?:会谈|座谈|会商|洽谈|磋商|交流|对接)"
)
# 甲在北京会场，乙在广州会场，…共同出席
_IN_HALL = re.compile(r"^在[^，。；]{1,14}会场[，、]$")
# 区委书记甲；中国贸促会、产业合作部处长乙…出席
# …；南昌市|领导丁参加
_ROW = re.compile(
    r"；(?:[^，。；：“、]{2,12}、|我[会校院局司行委]|(?!会|随|当|同|其|之|活动|期间)[\u4e00-\u9fff]{2,6})?"
)
# 甲、乙等中外嘉宾，|丙、丁参加
# “劳动奖章”获得者甲、|“青年奖章”获得者|乙: who they are, not what they say
_HONOURED = re.compile("(?:[、，]|和|以及)“[^“”]{2,14}”[\u4e00-\u9fff]{0,8}、?")
_UNNAMED = re.compile(r"^等[^，。；]{0,16}[，、]$")
# 甲等20多国国家元首，以及乙: unnamed ones between, whatever they are called
_AND_MORE = re.compile(r"等[^。；出参致主]{0,60}(?:以及|及)$")
# 副主任甲及|湖南自贸区长沙片区和长沙县|领导乙
_AND_LEADERS = re.compile(r"(?:以?及|和)(?:(?![参出列陪主]|负责)[\u4e00-\u9fff、]){2,24}")
# 副组长甲及有关同志，|乙参加
_AND_OTHERS = re.compile(
    r"[及和](?:有关|相关|其他|部分)[^，。；、]{0,10}(?:同志|人员|成员|领导|负责人)[，、]"
)
# 商会会长甲、考察团|秘书长乙
_OF_GUESTS = re.compile(r"[、，][\u4e00-\u9fff]{0,8}(?:代表团|考察团|访问团|参访团|观摩团|调研组|考察组)$")
_NO_VERB_GAP = 90
# 甲，乙新城管委会（集团公司）|领导丙
_INTRODUCED = 30
# 甲，…; 甲和企业代表、乙
_LEADS_ON = re.compile(r"[，、]|[和及][^，。；]{2,12}代表、")


def joins(text: str, cluster: Sequence[Person], person: Person) -> bool:
    gap = text[cluster[-1].end : person.start]
    if _THERE.match(gap) and "会见" in text[max(0, cluster[0].start - 12) : cluster[0].start]:
        return False  # 在甲地会见乙，在丙地同|丁举行会谈
    for_them = _ON_BEHALF.match(gap) and not text.startswith("代表", person.start)
    if _JOINT.match(gap) or _VISITED.match(gap) or for_them or _FROM_A_SIDE.match(gap):
        return True
    if _AND_MORE.match(gap) or (_WITH_WHOM.match(gap) and _together(text, person.end)):
        return True
    if _WITH_WHOM.match(gap) and (later := _TALK_LATER.match(text, person.end)):
        return not _verbs().search(later["others"])  # 甲与某公司总裁乙，某院专家|丙进行洽谈
    if _IN_HALL.match(gap) or ((person.titles or person.start < person.name_start) and _ROW.fullmatch(gap)):
        return True
    if _OF_GUESTS.fullmatch(gap) or _HONOURED.fullmatch(gap) or _AND_OTHERS.fullmatch(gap):
        return True
    if _AND_LEADERS.fullmatch(gap) and person.start < person.name_start and not person.titles:
        return True
    if _UNNAMED.match(gap) and not _verbs().search(gap):
        return True
    # unnamed participants between named ones, and no verb: 甲，市人大常委会其他领导，乙参加会议
    if _verbs().search(gap):
        return False
    if not _LEADS_ON.match(gap):
        return _BESIDE.match(gap) is not None
    introduced = person.start < person.name_start and not person.titles and len(gap) <= _INTRODUCED
    return introduced or len(gap) <= 18 or (len(gap) <= _NO_VERB_GAP and gap[-1:] in "，、")


def _together(text: str, at: int) -> bool:
    """甲赴指挥部，与乙、丙一道…: whether what follows says that they did it together."""
    return bool(_TOGETHER.match(text, at) or _WITH_OTHERS.match(text, at))


@lru_cache(maxsize=1)
def _verbs() -> re.Pattern[str]:
    classes = ("preside", "speak", "attend", "inspect", "receive", "sign", "convene")
    return re.compile(
        "|".join(alternation(name) for name in classes)
        + rf"|(?<!主)(?:{alternation('appoint')})"
        + "|[。；：“]|听取|委托|率|来到|陪|因|到|(?<!工)作|代(?!表)"
    )
