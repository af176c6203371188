"""Bodies and offices: one institution however it is written, and never two places mixed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol

from extractors.facts import Label
from extractors.mentions.places import division
from graph.identity.forms import short_organ, short_post, whole
from graph.identity.ids import make_id
from graph.identity.keys import Key
from graph.identity.parks import park_key, prefecture
from graph.identity.places import Scoped, plain, scoped
from graph.identity.zones import short_name

# 中共成都市委员会, 政协成都市委员会, 共青团成都市委: the organ stands on both sides of the place
_PARTY = re.compile(r"^(?:中国共产党|中共)(?!中央)")
_AROUND = (
    (
        re.compile(r"^(?:中国人民政治协商会议|政协)(.{2,12}?)(?:第?[〇零一二三四五六七八九十\d]+届)?委员会"),
        "政协",
    ),
    (re.compile(r"^(?:中国共产主义青年团|共青团)(.{2,12}?)(?:委员会|委)(?!员)"), "团委"),
)
_DEMOCRATIC = re.compile(
    r"^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(.{2,12}?)(?:委员会|委会|委)(?!员)"
)
# Names that begin with a short place name and are names of their own: 四川大学, 海南航空, 北京银行
_FREE = re.compile(
    r"大学|学院|学校|中学|小学|医院|公司|集团|银行|航空|报社|日报|电视台|研究所|研究院|基金|商会|协会|学会|"
    r"酒店|宾馆|俱乐部|股份|证券|保险|出版社|剧院|博物馆"
)
# Organs as they are called once everybody knows whose: alone they name nothing
_BARE = re.compile(
    r"(?:省|市|区|县|州|盟|旗|自治区)?(?:委|党委|政府|人大|人大常委会|政协|纪委|监委|纪委监委|管委会|党工委|纪工委|"
    r"(?:高级|中级)?人民法院|法院|(?:人民)?检察院|团委|总工会|妇联|工商联|(?:组织|宣传|统战)部|政法委|党校|"
    r"人民医院|中心医院|融媒体中心|(?:城投|交投|文旅|国投|产投)集团|(?!国|中央|审计|证监)[^国中央]{1,4}[局厅办])"
)
# Names that many places have: a town's, or one with a number
_LOCAL = re.compile(
    r".{1,5}?(?:镇|乡|街道|苏木)(?=党|政府|人大|纪|人武|综|副?[镇乡]长|办事处)|"
    r"(?:第[一二三四五六七八九十]+|实验)(?:人民医院|中学|小学)"
)
_PARK_END = (
    r"(?:经济技术开发区|高新技术产业开发区|高新技术产业园区|经济开发区|开发区|经开区|高新区|"
    r"综合保税区|综保区|自贸试验区|自贸区)"
)
_PARK = re.compile(rf"^((?:(?![局委厅部院校])[^，,。]){{0,14}}?{_PARK_END})(.+)$")
_PARK_RUN = re.compile(
    r"^(.{2,20}?[区园城港谷岛湾])((?:党工委|管委会|管理委员会|工作委员会|党的工作委员会|党工作委员会|纪工委|纪检监察工委|工委).*)$"
)
_NATION = ("国", "中央", "中共", "全国", "最高")


class Shorten(Protocol):
    """`forms.short_organ` or `forms.short_post`."""

    def __call__(self, rest: str, *, placed: bool = True) -> str: ...


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose organ a name names: ``id`` of the place or park or empty, ``name`` as shown, ``rest`` the organ.

    ``party`` is set for the parties that are not the Communist one (民建四川省委).
    """

    id: str
    name: str
    rest: str
    place: str = ""
    open: bool = False
    party: str = ""


@lru_cache(maxsize=131072)
def body_key(name: str, context: str, stated: str = "") -> Key:
    """What a body's name means in an article of the division ``context``; ``stated``: where it lies."""
    return _key(Label.BODY, name, stated or context, short_organ)


@lru_cache(maxsize=131072)
def role_key(name: str, context: str, stated: str = "") -> Key:
    """What an office's name means there."""
    return _key(Label.ROLE, name, stated or context, short_post)


def _key(label: Label, name: str, context: str, shorten: Shorten) -> Key:
    name = whole(plain(name))
    scope = scope_of(name, context)
    rest = shorten(scope.rest, placed=bool(scope.id or scope.open))
    if scope.open:
        return Key(make_id(label, "?", scope.name, rest, context), scope.name + rest, context, open=True)
    if not scope.id:
        return _free_key(label, rest, context)
    if rest == "党委" or (rest.startswith("党委") and label is Label.ROLE):
        rest = rest.removeprefix("党")
    parts = (scope.id, rest, scope.party) if scope.party else (scope.id, rest)
    post = rest if scope.id == scope.place and not scope.party else ""
    return Key(make_id(label, *parts), scope.name + _shown(scope, rest), scope.place, post=post)


def _free_key(label: Label, name: str, context: str) -> Key:
    """A name that begins with no place: one of its own, or one that every place has."""
    if _BARE.fullmatch(name) and not name.startswith(_NATION):
        return Key(make_id(label, "?", name, context), name, context, open=True)
    if _LOCAL.match(name):
        return Key(make_id(label, "@", name, prefecture(context)), name, context, assumed=True)
    return Key(make_id(label, "", name), name)


def _shown(scope: Scope, rest: str) -> str:
    """Autonomous regions and the Corps say 党委 where others say 委."""
    party = rest.startswith("委") and scope.name.endswith(("自治区", "兵团"))
    return f"党{rest}" if party else rest


@lru_cache(maxsize=131072)
def scope_of(name: str, context: str) -> Scope:
    """Whose organ: of a division, of a park, or of nobody (a name of its own)."""
    if democratic := _DEMOCRATIC.match(name):
        inner = _of_division(democratic[2] + "委" + name[democratic.end() :], context)
        return replace(inner, name=democratic[1] + inner.name, party=democratic[1])
    name = _turned(name)
    return _of_park(name, context) or _of_division(name, context)


def _turned(name: str) -> str:
    """The place first, as in the short form: 政协成都市委员会 is 成都市政协."""
    for pattern, organ in _AROUND:
        if match := pattern.match(name):
            return match[1] + organ + name[match.end() :]
    stripped = _PARTY.sub("", name)
    cut = scoped(stripped)
    placed = bool(cut.code or cut.open) or bool(_PARK_RUN.match(stripped))
    return stripped if placed else name


def _of_park(name: str, context: str) -> Scope | None:
    match = _PARK.match(name) or _PARK_RUN.match(name)
    if not match or _is_division(match[1]):
        return None
    park = park_key(match[1], context)
    rest = re.sub(r"^(?:党的工作委员会|党工作委员会|工作委员会|工委)", "党工委", match[2])
    rest = rest.removeprefix("党") if rest.startswith("党党") else rest
    return Scope(park.id, short_name(match[1], context), rest, park.place, park.open)


def _is_division(name: str) -> bool:
    cut = scoped(name)
    return not cut.rest and bool(cut.code or cut.open)


def _of_division(name: str, context: str) -> Scope:
    cut = scoped(name, context)
    if not cut.rest or (not cut.full and _FREE.search(cut.rest)) or not (cut.code or cut.open):
        return Scope("", "", name)
    if cut.open:
        return Scope("", cut.place, cut.rest, open=True)
    return Scope(cut.code, _usual(cut), cut.rest, cut.code)


def _usual(cut: Scoped) -> str:
    """The place as bodies are named with it, where an organ follows; 成都海关 keeps its short place."""
    return division(cut.code).usual if cut.full or _is_organ(cut.rest) else cut.place


def _is_organ(rest: str) -> bool:
    return bool(re.match(r"(?:党?委|人民政府|政府|人大|政协|纪委|监委|市长|省长|区长|县长|发改|团委)", rest))
