"""When two names of a reading count as one: what the scorer compares with.

People are equal by their characters. Other names are brought into one short form (人民政府 is 政府) and may
then differ by a place in front (泰州市商务局 is 江苏省泰州市商务局), but never by the place that makes
a relative name mean something: 市长 is not 泰州市市长, resolving it is the task.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extractors.canonical import DOUBLED_HEAD, shortened
from extractors.lexicon import rows

_NAME_MARKS = re.compile(r"[\s\u3000·•.．]")
_COMMITTEE_OF_PLACE = re.compile(r"[市省区县州旗]委员会")
_RULES = (
    (re.compile(r"政协(.+?)委员会$"), r"\1政协"),  # 政协某地委员会 is 某地政协
    (DOUBLED_HEAD, r"\1长"),
    (re.compile(r"区区委"), "区委"),
    # the head of a government is named by the place: 成都市政府市长 is 成都市市长
    (re.compile(r"政府((?:常务|代理|代)?副?(?:市长|省长|区长|县长|州长|主席|旗长|盟长|镇长|乡长))$"), r"\1"),
)


@dataclass(frozen=True, slots=True)
class _Forms:
    """The tables of the lexicon, compiled."""

    provinces: frozenset[str]
    autonomous: re.Pattern[str]
    relative: re.Pattern[str]
    place: re.Pattern[str]
    unit_before_zone: re.Pattern[str]


@lru_cache(maxsize=1)
def _forms() -> _Forms:
    words = {word_class: words.split() for word_class, words, _source in rows("scoring_words")}
    one_of = {word_class: "|".join(members) for word_class, members in words.items()}
    units = "".join(words["unit"])
    return _Forms(
        provinces=frozenset(words["province"]),
        autonomous=re.compile(rf"(?:(?:{one_of['people']})族?)+自治(?=[州县旗])"),
        relative=re.compile(rf"(?:[{units}](?:{one_of['organ']})|{one_of['relative']})"),
        place=re.compile(rf"^(?:[一-龥]{{2,8}}?(?:{one_of['place_end']}))+$"),
        unit_before_zone=re.compile(rf"(?<=[一-龥]{{2}})[市县区](?={one_of['zone']})"),
    )


@lru_cache(maxsize=65536)
def canonical(name: str) -> str:
    """The short form of a name: no marks, no 人民政府 but 政府, no 某族自治 before 州, 县 and 旗."""
    text = _forms().autonomous.sub("", shortened(name))
    text = re.sub(r"^中共(?=.+委|中央)|^党的(?=.+大)", "", text)
    if _COMMITTEE_OF_PLACE.search(text):
        text = re.sub(r"委员会(?=书记|副书记|常委|委员|$)", "委", text)
    for pattern, short in _RULES:
        text = pattern.sub(short, text)
    return text


@lru_cache(maxsize=65536)
def same(a: str, b: str) -> bool:
    """Whether two names of a role, body, park or place mean one thing; empty names equal nothing."""
    short, long = sorted((canonical(a), canonical(b)), key=len)
    if not short:
        return False
    if long.endswith(short):
        return long == short or _only_a_place_more(long.removesuffix(short), short)
    # 成都市高新区 is 成都高新区; but 吉林省政府 is not 吉林市政府, nor 长沙市委 长沙县委
    return _without_unit(long) == _without_unit(short)


def same_name(a: str, b: str) -> bool:
    """Whether two names of people are one: spaces and dots inside do not count."""
    return _NAME_MARKS.sub("", a) == _NAME_MARKS.sub("", b)


def plain(text: str) -> str:
    """The text without its white space."""
    return re.sub(r"\s", "", text)


def _only_a_place_more(prefix: str, rest: str) -> bool:
    forms = _forms()
    is_place = prefix in forms.provinces or forms.place.match(prefix) is not None
    return is_place and forms.relative.match(rest) is None


def _without_unit(name: str) -> str:
    return _forms().unit_before_zone.sub("", name, count=1)
