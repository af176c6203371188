"""Heads whose body is the one of that kind named last: 在石河子大学，|校长|甲介绍."""

from __future__ import annotations

import re

from extractors.mentions.kinds import Body, Title
from extractors.mentions.titles.around import Around, status_of
from extractors.mentions.titles.pointing import pointing
from extractors.mentions.titles.same_body import of_same
from extractors.vocabulary import Hit, words_of

ORGANIC = re.compile(r"纪检监察工委|纪工委|党工委|管委会")
_GIVEN = ("当选", "当选为", "聘任为", "聘为", "选为", "推选为", "推举为", "担任")
_OF_ASSOCIATIONS = ("会长", "理事长", "秘书长", "监事长", "理事", "监事")
_ELECTS = re.compile("选举|推选|当选为?")
_ASSEMBLIES = words_of("association_end")
_ELECTED_BEFORE = re.compile("选举产生|换届")
# how far before a sentence the election is told of
_BEFORE = 120
# 党组书记、|局长: the office behind tells of what body
_BESIDE = re.compile("、副?([局厅]长|检察长|院长)")


def pointed(around: Around, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
    """在石河子大学，校长甲介绍: the head tells which of the bodies named before it means."""
    trail = around.trail
    here = any(body.park == trail.latest_zone for body in around.bodies.values())
    # 党工委委员甲 on a zone's own page is of that zone, unless the sentence names another
    zone = trail.latest_zone if here or not trail.zone else trail.zone
    if zone and (organ := ORGANIC.match(tail)):
        body = Body(at, at + organ.end(), zone + organ.group(), zone, organ.group(), zone)
        return Title(at, hit.end, zone + tail, body.name, hit.word, status_of(former), body)
    if name := _owner_with_party(around, at) or _named_before(around, at, hit):
        return Title(at, hit.end, name + tail, name, hit.word, status_of(former))
    last = around.found[-1] if around.found else None
    given = last and around.text.endswith((*_GIVEN, "为"), around.start, last.start)
    elected = last and (given or (last.body or "").endswith(_ASSEMBLIES))
    if elected and last and last.body and around.text.endswith(_GIVEN, around.start, at):
        # 选举甲为会长，乙被聘任为秘书长: of the same association
        return of_same(around, last, at, hit, tail, former, "")
    if elector := _elector(around, at, hit.word):
        return Title(at, hit.end, elector.name + tail, elector.name, hit.word, status_of(former), elector)
    if name := _elected_before(around, at):
        return Title(at, hit.end, name + tail, name, hit.word, status_of(former))
    return None


def _elected_before(around: Around, at: int) -> str:
    """某协会大会选举产生新一届领导机构。甲当选|主席: the association of whose election the text told; or empty."""
    told = _ELECTED_BEFORE.search(around.text, max(0, around.start - _BEFORE), at)
    elected = told and around.text.endswith(_GIVEN, around.start, at)
    return around.trail.latest(*_ASSEMBLIES) if elected else ""


def first_in_roster(around: Around, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
    """某委员会组成人员：|主任|甲: the first of a list is of the body that stands right before the list."""
    roster = around.roster_before(at)
    if roster is None or around.last_in_roster(at):
        return None
    endings = pointing("roster").get(hit.word, ())
    before = [b for b in around.bodies.values() if b.end <= roster and b.name.endswith(endings)]
    body = max(before, key=lambda b: b.end, default=None) if endings else None
    if body is None:
        return None
    return Title(at, hit.end, body.name + tail, body.name, hit.word, status_of(former), body)


def _owner_with_party(around: Around, at: int) -> str:
    """|党委委员、副院长 on the page of a university; or empty."""
    owner = around.trail.context.owner
    party = around.text.startswith(("党委", "纪委", "党总支"), at)
    return owner if party and owner.endswith(words_of("has_party")) else ""


def _elector(around: Around, at: int, hit: str) -> Body | None:
    """The body that elects: 乙县政协委员当选, 市总工会全委会选举甲为|主席."""
    verbs = list(_ELECTS.finditer(around.text, around.start, at))
    if not verbs or not around.bodies:
        return None
    if verbs[-1].end() == at and verbs[-1].group().startswith("当选") and hit not in _OF_ASSOCIATIONS:
        return min(around.bodies.values(), key=lambda body: body.start)
    assemblies = [
        b for b in around.bodies.values() if b.end <= verbs[0].start() and b.name.endswith(_ASSEMBLIES)
    ]
    return max(assemblies, key=lambda body: body.start, default=None)


def _named_before(around: Around, at: int, hit: Hit) -> str:
    """The body of the kind that a head needs, of the page's owner or named last; or empty."""
    head = _BESIDE.match(around.text, hit.end) if around.text.startswith("党组", at) else None
    endings = pointing("roster" if around.roster_before(at) is not None else "head").get(
        head[1] if head else hit.word
    )
    if not endings:
        return ""
    owner = around.trail.context.owner
    own = hit.word in ("校长", "院长", "所长") and owner.endswith(endings)
    return owner if own else around.trail.latest(*endings)
