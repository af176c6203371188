"""When two names of an event are one: short and long, formal and vague, of the same sitting."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_NOISE = re.compile(r"[“”\"《》（）()\s　·—]|全市|全省|全区|全县|我市|20\d\d年度?")
# 中华人民共和国第十三届全国人民代表大会第五次会议 is 十三届全国人大五次会议
_SESSION = re.compile(
    r"(?:中华人民共和国|中国人民政治协商会议|政协)?第?(?P<term>[一二三四五六七八九十]+届)(?P<where>[\u4e00-\u9fff]{2,8}?)"
    r"(?P<organ>人民代表大会|人大|委员会|政协)第?(?P<number>[一二三四五六七八九十]+次会议)"
)


def event_key(name: str) -> str:
    """A name without what any name of the event may have or lack."""
    return _NOISE.sub("", name)


def _same_session(left: str, right: str) -> bool:
    """Whether both are names of one session of a congress, the formal and the short one."""
    first, second = (_SESSION.fullmatch(name) for name in (left, right))
    if not first or not second:
        return False
    congress = [match["organ"] in ("人民代表大会", "人大") for match in (first, second)]
    return congress[0] == congress[1] and first.group("term", "where", "number") == second.group(
        "term", "where", "number"
    )


# one day may see a 座谈会 and a 洽谈会 of the same bodies
_HEADS = ("座谈会", "洽谈会", "推介会", "峰会", "发布会", "推进会", "研讨会", "对接会", "博览会", "动员会")


def _heads_differ(left: str, right: str) -> bool:
    heads = [next((head for head in _HEADS if name.endswith(head)), "") for name in (left, right)]
    return all(heads) and heads[0] != heads[1]


_ORDINAL = re.compile(r"第[一二三四五六七八九十\d]+次(?=会议|全体|主席|主任|委员长|党组|会晤|常务)")
_NUMBER = re.compile(r"第[一二三四五六七八九十\d]+次")
_OF_ITS_OWN = re.compile(r"预备|主席团")


def _ordinals_differ(left: str, right: str) -> bool:
    """A congress has sessions of many names: 预备会议, 主席团第一次会议, 主席团第二次会议."""
    first, second = (_ORDINAL.findall(name)[-1:] for name in (left, right))
    if first and second and first != second:
        return True
    return set(_OF_ITS_OWN.findall(left)) != set(_OF_ITS_OWN.findall(right))


# 市委常委会会议, 市委审计委员会会议: each organ has its own, whatever they share
_OF_ORGAN = re.compile(r"(?:委员会|常委会|理事会|党组|领导小组|指挥部)(?:全体|扩大|专题)*会议$")
_HOW = re.compile(r"(?:全体|扩大|专题)+(?=会议$)")


def _organs_differ(left: str, right: str) -> bool:
    names = [_NUMBER.sub("", name) for name in (left, right)]
    if not all(_OF_ORGAN.search(name) for name in names):
        return False
    short, long = sorted((_HOW.sub("", name) for name in names), key=len)
    return not long.endswith(short)


# 考察并召开专题座谈会: what the text names in full later
OF_NO_NAME = re.compile(
    r"(?:专题|调研|工作|交流|现场|有关|相关)+(?P<noun>座谈会|汇报会|推进会|调度会|研讨会)"
)


# “购在中国”系列活动|启动仪式
_OPENING_OF = re.compile(r"(?:启动|开幕|闭幕|开工|揭牌|首发)(?:仪式|式)$")
# what each group of a congress has of its own
_SITTING_OF = ("小组讨论", "小组会议", "联组会", "联组会议", "代表团审议", "分论坛")
# from this ratio on two names are one
_ALIKE = 0.72


def same_event(left: str, right: str) -> bool:
    """Whether two keys name one event."""
    if left == right or _same_session(left, right):
        return True
    if bool(_NUMBER.search(left)) != bool(_NUMBER.search(right)):
        # 市政府常务会议, and 市政府第35次常务会议
        short, long = sorted((_NUMBER.sub("", left), _NUMBER.sub("", right)), key=len)
        if len(short) >= 4 and long.endswith(short):
            return True
    if left.endswith(_SITTING_OF) and right.endswith(_SITTING_OF):
        return False  # 民建界委员小组讨论, 经济界委员小组讨论
    if _organs_differ(left, right):
        return False
    return _resemble(left, right) and not _heads_differ(left, right) and not _ordinals_differ(left, right)


def _resemble(left: str, right: str) -> bool:
    """Whether one name may be a short or vague form of the other, or shares most of its characters."""
    short, long = sorted((left, right), key=len)
    if len(short) >= 4 and (long.endswith(short) or _OPENING_OF.sub("", long).endswith(short)):
        return True
    if (vague := OF_NO_NAME.fullmatch(short)) and long.endswith(vague["noun"]):
        return True
    return _may_be_alike(short, long) and SequenceMatcher(None, left, right).ratio() >= _ALIKE


def _may_be_alike(short: str, long: str) -> bool:
    """Whether lengths and characters leave room for that: an article of many events compares many names."""
    length = len(short) + len(long)
    if 2.0 * len(short) / length < _ALIKE:
        return False
    shared = sum(min(short.count(char), long.count(char)) for char in set(short))
    return 2.0 * shared / length >= _ALIKE
