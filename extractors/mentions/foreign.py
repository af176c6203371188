"""Offices of other states: 越共中央总书记, 柬埔寨副首相兼内阁办公厅大臣; a bare 议长 is of the country before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.countries import countries, country_before, lettered
from extractors.mentions.foreign_charges import charge_start, is_charge
from extractors.mentions.kinds import Title
from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned, extend_left, has_stop
from extractors.vocabulary import Literals, members, words_of

# what a country may be called before its name: 轮值主席国印度, 候任欧盟委员会主席
_CALLED = re.compile(
    r"(?:国|客人|来访|到访|现任|时任|候任|前任|新任|当选|嘉宾|城市|东道主)$|^[前原]$"
)  # 前|美国总统
EDGE = re.compile(rf"[^{HAN}]|[天的与和同对由是日午会见迎请向为及访华应还据选任]")
_NAME_BETWEEN = re.compile(
    rf"(?!.*(?:表示|强调|指出|说|称|认为|会见|访问|希望|出席))[{HAN}·－–-]{{2,24}}(?:[、，]|和|以及)"
)
_BARE = re.compile(rf"[{HAN}]{{0,16}}")
_HOME = re.compile(r"国务院|中共|全国|中央|中国|国家(?:副?主席)?$|省|市|自治区")
_OF_PARTY = re.compile(r"[越老古俄日]共|共产党|劳动党|人民革命党|人革党")
# 洪都拉斯|共和国|总统: what a state is, in its formal name
_FORMAL = re.compile(
    r"(?:人民|民主|民主主义|联邦|伊斯兰|社会主义|阿拉伯|玻利瓦尔|多民族|独立|联合|合作|东岸|哈希姆)*"
    r"(?:共和国|王国|联邦(?=共和国|总统|副总统|总理|政府|外交部|国防部|国家|驻)|大公国|公国|酋长国|合众国|独立国|达鲁萨兰国"
    r"|联盟(?=总统)|国(?=总统|埃米尔|元首))"
)
# 伊朗|原子能组织主席 is no former one
_FORMER = re.compile(r"(?:前|原(?!子)|时任)(?!线|沿)")
# 菲律宾|新任|总统, 英国|新|首相
_NEWLY = re.compile(
    r"^(?:新一[届任]|第[\d一二三四五六七八九十]+[届任]|新任|现任|当选|候任|新(?=首相|总[统理]|国王|外长|防长))"
)
# 总统|气候问题特使, 总统|委员会主席: an office beside the one that the word names
_AIDE = re.compile(
    rf"(?:[{HAN}]{{0,8}}?(?:问题|事务)|新闻|外事|经济|首席|高级|政治|军事|安全|私人)?"
    rf"(?:特使|特别代表|高级代表|秘书|发言人|顾问|助理|办公室主任)"
    rf"|"
    r"(?:领导)?委员会副?主席|(?<=苏丹|米尔)代表(?!团|处|大会|[，。])"
)
# 俄罗斯总统|能源发展战略和生态安全委员会秘书长, 联合国秘书长|技术特使
_COUNCIL = re.compile(
    rf"(?P<charge>[{HAN}]{{2,16}}?)(?:(?:问题|事务)?(?:委员会|理事会|办公室|事务局)(?:副?主席|副?秘书长|副?主任)"
    r"|(?:特使|特别代表|特别顾问|高级代表))"
)
# 瓦努阿图|政府|总理
_OF_GOVERNMENT = re.compile(r"^政府(?=(?:第一|常务)?副?(?:总理|首相)|外长)")
# 乌干达|全国抵抗运动|主席, 萨尔瓦多|立法大会|主席
_NATIONAL_PARTY = re.compile(
    rf"(?:全国|国家)[{HAN}]{{0,10}}(?:运动|阵线|联盟|大会|党)$|[{HAN}]{{0,4}}(?:立法|制宪)(?:大会|会议|委员会|院)$"
)


@dataclass(frozen=True, slots=True)
class ForeignOffice:
    """Where the office begins and ends, its name, the country that it is of, and whether it was held before."""

    start: int
    end: int
    role: str
    country: str
    former: bool = False


@lru_cache(maxsize=1)
def _formal() -> dict[str, str]:
    return {name: state for name, kind, state, _ in rows("state_names") if kind == "formal"}


@lru_cache(maxsize=1)
def foreign_names() -> dict[str, str]:
    """Names that an office of another state may begin with, and the state they mean."""
    parties = {party: state for party, state, _ in rows("foreign_parties")}
    return {name: name for name in countries()} | parties | _formal()


@lru_cache(maxsize=1)
def _search() -> Literals:
    return Literals(tuple(foreign_names()))


def foreign_before(text: str, end: int) -> bool:
    """Whether a state or a party of another state is named right before: 叙利亚|国防部, 越共|中央组织部."""
    return (
        any(text[end - size : end] in foreign_names() for size in range(2, min(10, end) + 1))
        or bool(_PARTY.search(text, max(0, end - 12), end))
        or (end > 0 and bool(lettered(text, end - 1)))
    )


_PARTY = re.compile(r"(?<!中国)(?:共产党|劳动党|人民革命党)$")


def foreign_office(
    text: str, floor: int, at: int, end: int, places: Sequence[Spanned]
) -> ForeignOffice | None:
    """The office whose modifiers and head are ``text[at:end]`` if it names another state, else None."""
    left = max(floor, at - 24)
    hits = _search().find(text[left:at])
    begin = extend_left(text, floor, at, end, places) if hits else at
    for hit in reversed(hits):
        start = left + hit.start
        inside = start >= begin and (start == begin or _CALLED.search(text[begin:start]))
        cut_off = start < begin and (start == left or EDGE.match(text, start - 1))
        cut_off = cut_off or (start > begin and text[start - 1] in "同与和对向应就")  # 在北京同|俄罗斯副总理
        between = _NEWLY.sub("", text[left + hit.end : at])  # 泰国|第31任|总理
        if between.startswith("是"):
            continue  # 马来西亚|是习近平主席东南亚之行的第二站
        named = not has_stop(between) or between == "当选" or _NATIONAL_PARTY.fullmatch(between)
        beside = "官员和" in between  # 俄罗斯政府高级官员和|中国驻俄罗斯大使
        if (inside or cut_off) and _BARE.fullmatch(between) and named and not beside:
            return _office(text, start, left + hit.end, at, end, hit.word)
    return None


def _office(text: str, start: int, named: int, at: int, end: int, word: str) -> ForeignOffice:
    """An office by the usual short name of its state: 洪都拉斯共和国总统 → 洪都拉斯总统, 英国前首相 → 英国首相."""
    state = foreign_names()[word]
    formal = _FORMAL.match(text, named, end)
    if formal and word + formal.group() not in countries():
        named = formal.end()
    shown = state if word in _formal() else word
    finish = end_of_office(text, end)
    for begin in (named, at):  # 英国|前|首相, 英国大曼彻斯特市|前|市长
        if former := _FORMER.match(text, begin, end):
            role = shown + text[named:begin] + text[former.end() : finish]
            return ForeignOffice(start, finish, role, state, former=True)
    held = _OF_GOVERNMENT.sub("", _NEWLY.sub("", text[named:finish]))
    return ForeignOffice(start, finish, shown + held, state)


def end_of_office(text: str, end: int) -> int:
    """Where an office ends whose head is the state's: 总统|新闻秘书 is one of its own."""
    if not text.endswith(words_of("has_aides"), 0, end):
        return end
    council = _COUNCIL.match(text, end)
    if council and is_charge(council["charge"]):
        return council.end()
    aide = _AIDE.match(text, end)
    return aide.end() if aide else end


_OF_WHAT = (
    "(?:国防|外交|财政|内政|内务|司法|商务|能源|卫生|国土安全|紧急情况|农业|交通|教育|资源|贸易|外贸|经济|环境|建设|基础设施|文化"
    "|旅游|体育|工业|科技|住房|劳工|移民)"
)
# 塞|建设、交通和基础设施|部长
_MINISTRY = re.compile(rf"{_OF_WHAT}(?:、{_OF_WHAT})*(?:[和与]{_OF_WHAT})?$")


def lettered_office(text: str, floor: int, at: int, end: int, head: str) -> ForeignOffice | None:
    """The office of a state that one character names: 乌|总统, 俄|副总理, 美|国务卿."""
    if head == "部长" and (ministry := _MINISTRY.search(text, floor, at)):
        at = ministry.start()
    elif head not in members("lettered_head"):
        return None
    if at <= floor:
        return None
    state = lettered(text, at - 1)
    if not state:
        return None
    former = _FORMER.match(text, at, end)
    finish = end_of_office(text, end)
    return ForeignOffice(
        at - 1, finish, state + text[former.end() if former else at : finish], state, former is not None
    )


def ministers_office(text: str, floor: int, at: int, end: int, head: str) -> ForeignOffice | None:
    """英国能源安全和净零排放|大臣: what another state's minister is in charge of, verbs and all."""
    if head not in members("minister_head"):
        return None
    begin = charge_start(text, floor, at)
    state = country_before(text, begin) if begin < at else ""
    if not state or begin - len(state) < floor:
        return None
    return ForeignOffice(begin - len(state), end, text[begin - len(state) : end], state)


def whole_office(text: str, start: int, end: int) -> ForeignOffice | None:
    """阿曼苏丹: the name of a state and of an office that is a state's name, too."""
    word = text[start:end]
    state = (
        next((s for s in foreign_names() if word.startswith(s)), "")
        if word in members("foreign_whole")
        else ""
    )
    finish = end_of_office(text, end)
    role = (state + "苏丹" if word.endswith("苏丹") else word) + text[end:finish]
    return ForeignOffice(start, finish, role, state) if state else None


def office_of_same(text: str, at: int, end: int, head: str, previous: Title) -> ForeignOffice | None:
    """A bare office of the country before: 总统兼国防部长, 总书记、国家主席; 总统甲、议长乙."""
    if not previous.country:
        return None
    gap = text[previous.end : at]
    if gap[:1] in ("、", "兼"):
        rest = gap[1:]
        if (named := _search().find(rest[:8])) and named[0].start == 0:
            return None  # 议联主席、坦桑尼亚|议长
        ours = _HOME.match(rest) and not (rest.startswith("中央") and _OF_PARTY.search(previous.role))
        if (
            (_BARE.fullmatch(rest) or is_charge(rest.removesuffix("部")))
            and not ours
            and (not has_stop(rest) or is_charge(rest.removesuffix("部")))
        ):
            former = _FORMER.match(rest + text[at:end])
            held = _NEWLY.sub("", (rest + text[at:end])[former.end() if former else 0 :])
            role = _seat_of(previous, held) + _OF_GOVERNMENT.sub("", held)
            return ForeignOffice(previous.end + 1, end, role, previous.country, former is not None)
    if head in members("foreign_head") and _NAME_BETWEEN.fullmatch(gap):
        seat = _house_of(previous, head) or previous.country
        old = _FORMER.match(text, at, end)
        held = _NEWLY.sub("", text[old.end() if old else at : end])
        return ForeignOffice(at, end, seat + held, previous.country, old is not None)
    charge = charge_start(text, previous.end, at) if head in members("minister_head") else at
    if charge < at and _NAME_BETWEEN.fullmatch(text, previous.end, charge):
        return ForeignOffice(charge, end, previous.country + text[charge:end], previous.country)
    return None


_RANK = "(?:第[一二三]|常务)?副?"


def _house_of(previous: Title, head: str) -> str:
    """塞尔维亚国民议会副议长甲、|副议长乙: the house that one of the same office was of; or empty."""
    if head.removeprefix("副") != previous.head.removeprefix("副"):
        return ""
    return re.sub(rf"{_RANK}{head.removeprefix('副')}$", "", previous.role)


def _seat_of(previous: Title, held: str) -> str:
    """越共中央政治局委员、|中央书记处书记 is of the party; the state's name before any other office."""
    party = _OF_PARTY.search(previous.role)
    if not party or not held.startswith(words_of("centre_of_party")):
        return previous.country
    centre = held.startswith(("书记处", "政治局"))
    return previous.role[: party.end()] + ("中央" if centre else "")
