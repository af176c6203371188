"""Organs of the party and the state with their scope: 市委 → 成都市委, 高新区党工委、管委会."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.departments import GRADE
from extractors.mentions.bodies.level_scopes import level_before, zone_organs
from extractors.mentions.bodies.naming import named
from extractors.mentions.bodies.parts import organ_with_part
from extractors.mentions.bodies.place_scopes import Scope
from extractors.mentions.bodies.scopes import scope_before
from extractors.mentions.foreign import foreign_before
from extractors.mentions.kinds import Body
from extractors.mentions.places import PlaceMention, division
from extractors.vocabulary import Hit, members, words_of

_TERM = re.compile(r"第?[〇一二三四五六七八九十百\d]+届(?:委员会)?$")
# 省、|市委: the level above, of which the organ is meant too
_LEVEL_TOO = re.compile(
    r"(?:[^\u4e00-\u9fff]|[和及与了对到入在访进]|贯彻|落实|按照|学习|传达|执行|符合)(?P<level>自治区|省|市)(?:、[市县区乡])*[、和]$"
)
_LEAGUE = re.compile(r"团([省市区县州])委")
_LIST_JOINTS = ("、", "和", "与", "及", "以及", "，", "")
_SHORT_ORGAN = "委"
_LOCAL_ONLY = frozenset(["党委", "政府", "人民政府", "纪委", "监委", "法院", "检察院"])
# 全市政协系统: all organs of a kind
_ALL_OF_A_KIND = ("席会", "系统", "代表中心", "代表联络", "代表之家", "代表工作室", "代表小组")
# 有关|省委: of no one region
_SEVERAL = ("有关", "相关", "各")
# 委员, 委托, 委派: the character is part of a word
_NO_ORGAN = ("员", "托", "屈", "派", "任", "婉")


def organs(around: Around, hits: Sequence[Hit]) -> Iterator[Body]:
    """The organs among the literals found, each with the level above that it may be said of too."""
    previous: Body | None = None
    for hit in hits:
        if around.text.startswith(_NO_ORGAN if hit.word == _SHORT_ORGAN else _ALL_OF_A_KIND, hit.end):
            continue
        body = _organ(around, hit, previous)
        above = list(_of_level_above(around, hit, body))
        if body and not (above and _of_many(around, body)):
            previous = body
            if not body.park and body.scope:
                around.named[body.scope[-1]] = body.scope
            yield body
        yield from above


def _of_level_above(around: Around, hit: Hit, body: Body | None) -> Iterator[Body]:
    """省、市委: 省委 too; on a tour of one province 省、市人大常委会 and 市、县人大常委会 have the one above alone."""
    lower = None if body else level_before(around.text, around.start, hit.start)
    begin = body.start if body else lower.start() if lower else hit.start
    level = _LEVEL_TOO.search(around.text, max(around.start, begin - 12), begin)
    if not level or (body and body.park) or not (body or lower):
        return
    word = level["level"]
    scope = around.trail.context.scope(word) or around.trail.scope_of(word, begin) or _province(around, word)
    organ = body.organ if body else organ_with_part(around, hit)[0]
    if scope:
        yield Body(level.start("level"), level.end(), named(scope, organ), scope, organ)


def _province(around: Around, level: str) -> str:
    """在湖南长沙调研，深入|省|、市人大机关: the one province in which all lie that the sentence names; or empty."""
    codes = {
        code[:2] for place in around.places if isinstance(place, PlaceMention) for code in place.candidates
    }
    found = division(codes.pop() + "0000").usual if level == "省" and len(codes) == 1 else ""
    return found if found.endswith(level) else ""


def _of_many(around: Around, body: Body) -> bool:
    """来到甲、乙、丙等市，深入省、|市人大机关: whether it is of several cities, which no word of the article is for."""
    level = body.scope[-1:]
    bare = around.text.startswith(level, body.start) and not around.trail.context.scope(level)
    return bare and len(around.places) > 1


def _organ(around: Around, hit: Hit, previous: Body | None) -> Body | None:
    if league := _LEAGUE.fullmatch(hit.word):
        scope = around.trail.context.scope(league[1])
        return Body(hit.start, hit.end, f"团{scope}委") if scope else None
    at = hit.start
    if term := _TERM.search(around.text, max(around.start, at - 10), at):
        at = term.start()
    begin, scope, park = scope_before(around, at, hit.word)
    if previous:
        scope, park = _after(around, hit, previous, at, Scope(begin, scope, park))
    if around.text.endswith(_SEVERAL, around.start, begin):
        return None
    if scope == "全国" and (hit.word in _LOCAL_ONLY or foreign_before(around.text, begin)):
        return None  # 全国党委和政府秘书长会议, 古巴|全国人民代表大会
    if not scope or (hit.word in ("执行委员会", "执委会") and not park):
        _leave_open(around, begin, at, hit.end)
        return None
    if previous and _runs_the_same(hit, previous, at):
        begin, scope, park = previous.start, previous.scope, previous.park  # 高新区管委会|党工委
    organ, finish = organ_with_part(around, hit)
    if organ.endswith("党校") and GRADE.match(around.text, finish):
        return None
    party = scope.startswith(words_of("democratic_party"))
    if organ == _SHORT_ORGAN and party and around.text.startswith("会", finish):
        organ, finish = "委会", finish + 1  # 民革镇江市委会
    return Body(begin, finish, named(scope, organ), scope=scope, organ=organ, park=park)


def _runs_the_same(hit: Hit, previous: Body, at: int) -> bool:
    """Whether a party committee is named right behind the committee of its zone."""
    return bool(previous.park) and previous.organ == "管委会" and previous.end == at and hit.word == "党工委"


def _after(around: Around, hit: Hit, previous: Body, at: int, own: Scope) -> tuple[str, str]:
    """The scope and zone of an organ that follows another one in the sentence."""
    begin, scope, park = own
    if not park and (_repeats(around, previous, begin, at) or _next_in_row(around, previous, begin, at)):
        scope = previous.scope
    elif begin < at and (represented := _represented(around, begin, at)):
        scope = represented
    elif hit.word == _SHORT_ORGAN and around.text.startswith(
        words_of("party_chair"), hit.end + around.text.startswith("会", hit.end)
    ):
        party = (
            "" if scope.startswith(words_of("democratic_party")) else _party_before(around, previous, begin)
        )
        scope = party + scope  # 民建河北省委副主委、石家庄市委主委
    if not scope and hit.word in zone_organs() and around.text[previous.end : begin] in _LIST_JOINTS:
        scope = park = previous.park  # 高新区党工委、管委会: the second is of the same zone
    return scope, park


def _represented(around: Around, begin: int, at: int) -> str:
    """乙县委书记代表|县委、县政府: the scope that a level word had in the organ before; or empty."""
    stands_for = around.text.endswith("代表", around.start, begin)
    return around.named.get(around.text[begin:at], "") if stands_for else ""


def _leave_open(around: Around, begin: int, at: int, end: int) -> None:
    """市委 in an article of no known city."""
    if begin < at and level_before(around.text, around.start, at):
        around.trail.open_ends.add(begin, end, "the article does not tell of which place")


def _repeats(around: Around, previous: Body, begin: int, at: int) -> bool:
    """江苏省委、省政府: whether a level word repeats the scope before it."""
    if not begin < at or around.text[previous.end : begin] not in _LIST_JOINTS:
        return False
    is_named = any(place.start == begin for place in around.places)
    return not is_named and previous.scope.endswith(around.text[begin:at])


# 乙县委|常委、宣传部部长甲，|县政府副县长丙
_ROW = re.compile(
    r"(?:常委|副?书记|常务|委员)[、，]?(?:[\u4e00-\u9fff]{2,6}(?:部长|书记|主任)|常务副县长|副县长|县长)?[\u4e00-\u9fff]{2,3}[，、]"
)


def _next_in_row(around: Around, previous: Body, begin: int, at: int) -> bool:
    """Whether a bare level word stands behind the leader of another county in the same row: it is of that one."""
    level = around.text[begin:at]
    bare = level in ("县", "旗") and previous.scope.endswith(level)
    return bare and _ROW.fullmatch(around.text, previous.end, begin) is not None


def _party_before(around: Around, previous: Body, begin: int) -> str:
    """The democratic party of the title before in the same chain, or empty."""
    party = next((p for p in members("party_formula") if previous.name.startswith(p)), "")
    gap = around.text[previous.end : begin]
    return party if party not in ("", "团") and len(gap) < 8 and gap.endswith("、") else ""
