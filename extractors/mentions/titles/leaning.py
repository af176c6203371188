"""Heads without a body: 党组书记、|局长 is of the body of the title before, 校长 of the school named last."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice

from extractors.facts import Status
from extractors.lexicon import rows
from extractors.mentions.inheriting import inherited
from extractors.mentions.kinds import Body, Title
from extractors.mentions.titles.around import Around, status_of
from extractors.mentions.titles.governments import chairman_beside_committee
from extractors.vocabulary import Hit, members, words_of

ORGANIC = re.compile(r"纪检监察工委|纪工委|党工委|管委会")
_REGIMENT = re.compile(r"[一二三四五六七八九十〇○\d]团(?:党委)?$")
_COURT = re.compile(r".*?(?:法院|检察院)")
_CORPS = "兵团"
_DIVISION_OF_CORPS = re.compile(r"第[一二三四五六七八九十]{1,3}师")
_GIVEN = ("当选", "当选为", "聘任为", "聘为", "选为", "推选为", "推举为", "担任")
_OF_ASSOCIATIONS = ("会长", "理事长", "秘书长", "监事长", "理事", "监事")
_ELECTS = re.compile("选举|推选|当选为?")
_ASSEMBLY = re.compile("(?:总工会|联合会|协会|商会|学会|研究会|促进会|[妇工商侨文残科台]联)$")
# 党组书记、|局长: the office behind tells of what body
_BESIDE = re.compile("、([局厅]长|检察长|院长)")
# how many offices before one are asked, so that long lists cost in proportion to their length
_LOOKED_BACK = 200
# parts that have heads of their own, but no committee of the party
_PART = re.compile("(?:科|处|室|股|车间|分厂|工段|班组)$")
_COMMITTEE_OF = re.compile("党委(?=委员|常委|书记)")
_PARTY_BODY = re.compile("党委$|[省市区县州盟旗]委$")
_LOCAL_COMMITTEE = re.compile("[省市区县州盟旗]委$")
# bodies whose officers have ranks
_RANKED = ("厅", "局", "管委会", "发改委", "卫健委", "国资委", "法院", "检察院", "海关", "办公室")
# what is run as a company is, though its name does not say so
_PRESS = ("报社", "出版社", "杂志社", "电视台", "供销社")
_OF_OTHERS = (
    "委",
    "政府",
    "人大",
    "政协",
    "人大常委会",
    "管委会",
    "党工委",
    "工商联",
    "总工会",
    "妇联",
    "部",
)


@lru_cache(maxsize=4)
def pointing(kind: str) -> dict[str, tuple[str, ...]]:
    """Words of one kind and how the names of the bodies end that they point back to (pointing.tsv)."""
    return {
        word: tuple(endings.split())
        for row_kind, words, endings, _ in rows("pointing")
        if row_kind == kind
        for word in words.split()
    }


def bare_title(around: Around, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
    """党组书记、局长; 主任甲主持，副主任乙: the body is that of the title before."""
    if corps := _of_corps(around, at, hit):
        return Title(at, hit.end, corps + tail, corps, hit.word, status_of(former))
    if commissioner := _of_region(around, at, hit, tail, former):
        return commissioner
    if _needs_a_state(around, at, hit):
        return None
    if chairman := chairman_beside_committee(around, at, hit):
        return chairman
    previous = _leans_on(around, at, hit)
    if previous is None or previous.body is None:
        return _pointed(around, at, hit, tail, former)
    # 副主任甲、乙，二级调研员丙: a rank behind nothing but names
    ranked = hit.word in members("rank") and around.follows(at)
    joined = around.joined(at) or around.in_roster(at) or ranked
    organic = ORGANIC.match(tail) or tail.startswith(("党组", "党委"))
    if not joined and hit.word in members("noun_like_head") and not organic:
        return None
    if not joined and hit.word in members("rank"):
        # 副厅长甲，一级巡视员|乙: of the same department
        beside = around.follows(at) and previous.body.endswith(_RANKED)
        return _of_same(around, previous, at, hit, tail, former, "") if beside else None
    if joined and previous is around.found[-1]:
        former = former or previous.status is Status.FORMER  # 管委会原党组书记、主任
        return _of_same(around, previous, at, hit, tail, former, _committee_of(previous, hit.word))
    return _of_same(around, previous, at, hit, tail, former, "")


def _needs_a_state(around: Around, at: int, hit: Hit) -> bool:
    """某党主席、|总统: whether an office of a state would lean on a body that is none."""
    before = around.found[-1] if around.found and around.joined(at) else None
    return hit.word in members("head_of_state") and before is not None and not before.country


def _of_same(
    around: Around, previous: Title, at: int, hit: Hit, tail: str, former: bool, committee: str
) -> Title:
    """An office of the body of another title, or of one beside that."""
    previous = _of_whole(previous, tail, hit.word)
    name, rest, mention = inherited(previous, tail, hit.word, around.trail)
    if hit.word in ("政委", "司令员"):
        name = name.removesuffix("政治部")  # 军分区政治部主任、副政委
    if tail == "执行主席":
        name = name.removesuffix("主席团")  # 大会主席团常务主席、执行主席
    rest = rest.removeprefix("党委") if _PARTY_BODY.search(name) else rest  # 区委书记甲，党委副书记乙
    if hit.word in ("审判员", "检察员") and (court := _COURT.match(name)) and court.group() != name:
        name, mention = court.group(), None  # 审判委员会委员、民事审判庭庭长、审判员: a judge is of the court
    if mention and mention.name == name:
        around.trail.remember(mention)
    return Title(at, hit.end, name + committee + rest, name, hit.word, status_of(former), mention)


def _of_whole(previous: Title, tail: str, head: str) -> Title:
    """某厂技术科科长、党委副书记、副厂长: who is no head of a part is one of the whole."""
    name = previous.body or ""
    if not _PART.search(name):
        return previous
    party = tail.startswith(("党委", "纪委"))
    endings = (
        (*words_of("has_party"), "厂", "矿", "局")
        if party
        else pointing("head").get(head.removeprefix("副"), ())
    )
    wholes = (name[: name.rfind(ending, 0, -1) + len(ending)] for ending in endings if ending in name[:-1])
    whole = max(wholes, key=len, default="")
    return replace(previous, body=whole, body_mention=None) if whole else previous


def _of_corps(around: Around, at: int, hit: Hit) -> str:
    """The regiment or division of the Corps that a 政委 or 师长 is of; or empty."""
    before = around.found[-1].body or "" if around.found and around.joined(at) else ""
    if hit.word in ("政委", "司令员") and before.startswith(_CORPS):
        return _CORPS  # 兵团党委副书记、司令员
    if hit.word == "政委" and _REGIMENT.search(before):
        return before.removesuffix("党委")  # 一四三团党委书记、政委
    if hit.word in ("师长", "政委") and (named := _DIVISION_OF_CORPS.match(before)):
        return named.group()  # 第一师阿拉尔市党委书记、政委
    return around.trail.context.corps if hit.word in ("师长", "政委") else ""


def _of_region(around: Around, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
    """副专员甲 in an article of a 地区: of its 行署."""
    region = around.trail.context.scope("地区") if hit.word == "专员" else ""
    if not region or not tail.endswith(("副专员", "专员")) or around.joined(at):
        return None
    body = Body(at, at, region + "行署", region, "行署")
    return Title(at, hit.end, body.name + tail, body.name, hit.word, status_of(former), body)


def _committee_of(previous: Title, head: str) -> str:
    """学院党委委员、常委、书记: the committee that the title before names."""
    committee = _COMMITTEE_OF.match(previous.role.removeprefix(previous.body or ""))
    return committee.group() if committee and head in members("committee_head") else ""


def _leans_on(around: Around, at: int, hit: Hit) -> Title | None:
    """The title whose body a bare one shares: next to it, of the same kind, or before in the paragraph."""
    said = chain(reversed(around.found), reversed(around.trail.titles))
    titles = islice(said, _LOOKED_BACK)
    # a member of an academy is none of its staff
    before = [title for title in titles if title.head != "院士" or hit.word == "院士"]
    if around.text.startswith("党委", at):
        party = (title for title in before if _has_party(title.body or ""))
        title = next(party, None)
        if title and (
            title in around.found or not around.trail.context.owner.endswith(words_of("has_party"))
        ):
            return title
    last = around.found[-1] if around.found and (around.joined(at) or around.follows(at)) else None
    if last and last.head == "院士" and hit.word != "院士":
        last = None  # 中国科学院院士甲主持，党委书记乙: of what 甲 heads, not of the academy
    if last and last.body and not _other_kind(last.body, hit.word):
        return last
    group = around.text.startswith("党组", at)
    kin = (t for t in before if t.body and (_kin(t.head, hit.word) or (group and "党组" in t.role)))
    staff = hit.word in members("staff_head")
    return next(kin, None) or next(
        (t for t in before if staff and t.body and t.body.endswith(words_of("has_staff"))), None
    )


def _has_party(body: str) -> bool:
    """Whether 党委副书记 may be of a body: a committee, or an institution that has one."""
    return body.endswith(("党委", *words_of("has_party"))) or _LOCAL_COMMITTEE.search(body) is not None


def _other_kind(body: str, head: str) -> bool:
    """Whether a head needs a body of another kind: a 校长 is none of a 市委, nor of a 集团."""
    endings = pointing("head").get(head.removeprefix("副"))
    if endings is None or body.endswith(endings):
        return False
    if head.endswith("总经理") and body.endswith(_PRESS):
        return False
    return body.endswith(_OF_OTHERS) or body.endswith(_all_endings())


@lru_cache(maxsize=1)
def _all_endings() -> tuple[str, ...]:
    return tuple({ending for endings in pointing("head").values() for ending in endings})


def _kin(left: str, right: str) -> bool:
    return left.removeprefix("副") == right.removeprefix("副")


def _pointed(around: Around, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
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
    elected = last and (given or _ASSEMBLY.search(last.body or ""))
    if elected and last and last.body and around.text.endswith(_GIVEN, around.start, at):
        # 选举甲为会长，乙被聘任为秘书长: of the same association
        return _of_same(around, last, at, hit, tail, former, "")
    if elector := _elector(around, at, hit.word):
        return Title(at, hit.end, elector.name + tail, elector.name, hit.word, status_of(former), elector)
    return None


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
    assemblies = [b for b in around.bodies.values() if b.end <= verbs[0].start() and _ASSEMBLY.search(b.name)]
    return max(assemblies, key=lambda body: body.start, default=None)


def _named_before(around: Around, at: int, hit: Hit) -> str:
    """The body of the kind that a head needs, of the page's owner or named last; or empty."""
    head = _BESIDE.match(around.text, hit.end) if around.text.startswith("党组", at) else None
    endings = pointing("roster" if around.in_roster(at) else "head").get(head[1] if head else hit.word)
    if not endings:
        return ""
    owner = around.trail.context.owner
    own = hit.word in ("校长", "院长", "所长") and owner.endswith(endings)
    return owner if own else around.trail.latest(*endings)
