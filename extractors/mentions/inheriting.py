"""Which body an office without one is of: that of the title before it, or one that lies beside that."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.mentions.kinds import Body, Title
from extractors.mentions.names import HAN
from extractors.mentions.trail import Trail
from extractors.vocabulary import alternation

_PARTY = re.compile(r"委(?:办公室|办|[\u4e00-\u9fff]{1,8}部|[\u4e00-\u9fff]{1,8}室)?$")
_WATCH = re.compile(r"纪委监委|纪委|监委")
_ZONE_PARTY = re.compile(r"纪检监察工委|纪工委|监工委|党工委|工委")
_COMMITTEE = "管委会"
# the court that a part of it names first: 某县人民法院|执行局
COURT = re.compile(".*?(?:法院|检察院)")
_OWN_PARTY = re.compile("党委|纪委")
_HAS_STAFF = re.compile("人大常委会|人大|政协|人民政府|政府|纪委监委|纪委|党委|委")
# names between two titles: 副主席甲、乙，秘书长丙
_NAME = rf"(?:[{HAN}]{{2,6}}|[{HAN}]{{1,8}}·[{HAN}·]{{1,12}}|[{HAN}][\s　]+[{HAN}])(?:[（(][^（）()]{{1,12}}[）)])?"
_NAMES = re.compile(rf"(?:[{HAN}]{{2,7}}|{_NAME}(?:[、和]{_NAME})*)[、，和及]")
_LONGEST_GAP = 90
# characters from a place to the next office of who holds one there
_LONGEST_ROW = 60


def only_names(gap: str) -> bool:
    """Whether nothing but names stands between two titles."""
    return len(gap) <= _LONGEST_GAP and _NAMES.fullmatch(gap) is not None


def only_offices(text: str, start: int, end: int) -> bool:
    """Whether nothing but offices of one person stands between: 吉安市|委常委、市纪委书记、|市监委主任甲."""
    return start < end <= start + _LONGEST_ROW and _offices().fullmatch(text, start, end) is not None


@lru_cache(maxsize=1)
def _offices() -> re.Pattern[str]:
    head = rf"(?:{alternation('head')}|[省市区县州旗盟镇乡]长)"
    office = rf"[^，。；：、\s（）]{{0,14}}?{head}"
    return re.compile(rf"(?:{office}[、，])*{office}[、，兼]")


def inherited(previous: Title, tail: str, head: str, trail: Trail) -> tuple[str, str, Body | None]:
    """The body of an office after another one, what remains of its title, and the body as a mention.

    市委常委、纪委书记 → 市纪委; 高新区党工委书记、主任 → 高新区管委会; else the body is the same.
    """
    body = previous.body_mention
    name = previous.body or ""
    if tail.startswith("机关") and body and body.scope and (organ := _HAS_STAFF.match(body.organ)):
        return _beside(body, organ.group(), tail)  # 省政协研究室主任、机关党组成员
    if body and not body.park and body.scope and (watch := _WATCH.match(tail)) and _PARTY.search(body.organ):
        return _beside(body, watch.group(), tail[watch.end() :])
    if tail.startswith("党组") and (court := COURT.match(name)) and court.group() != name:
        return court.group(), tail, None  # 检察院政治部主任甲和党组成员乙
    own = _OWN_PARTY.match(tail) if body and body.park else None
    if body and own and own.group() != body.organ:
        return _beside(body, own.group(), tail[own.end() :])  # 开发区管委会主任甲，党委副书记乙
    party = _ZONE_PARTY.match(tail)
    zone = (body.park if body else "") or trail.zone or (trail.latest_zone if party else "")
    if zone and party:
        return _beside(Body(0, 0, zone, zone, park=zone), party.group(), tail[party.end() :])
    runs = body and (_ZONE_PARTY.fullmatch(body.organ) or (body.park and body.organ in ("党委", "纪委")))
    if body and body.scope and runs and head.endswith("主任"):
        return _beside(body, _COMMITTEE, tail)
    if name.endswith("管委会党委") and head.endswith("主任"):
        return name.removesuffix("党委"), tail, body  # 管委会党委委员、副主任
    return name, tail, body


def _beside(body: Body, organ: str, tail: str) -> tuple[str, str, Body]:
    beside = Body(body.start, body.end, body.scope + organ, body.scope, organ, body.park)
    return beside.name, tail, beside
