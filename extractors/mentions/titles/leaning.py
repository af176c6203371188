"""Heads without a body: 党组书记、|局长 is of the body of the title before, 校长 of the school named last."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, islice

from extractors.facts import Status
from extractors.mentions.kinds import Body, Title
from extractors.mentions.names import HAN
from extractors.mentions.titles.around import Around, status_of
from extractors.mentions.titles.governments import chairman_beside_committee
from extractors.mentions.titles.pointed import ORGANIC, first_in_roster, pointed
from extractors.mentions.titles.pointing import pointing
from extractors.mentions.titles.same_body import committee_of, of_same
from extractors.vocabulary import Hit, members, words_of

_REGIMENT = re.compile(
    r"(?:[一二三四五六七八九十〇○\d]团|[一二三四五六七八九十]?(?:农|牧)?场|社区)(?:党委)?$"
)
_CORPS = ("兵团", "新疆生产建设兵团")
_DIVISION_OF_CORPS = re.compile(r"第[一二三四五六七八九十]{1,3}师")
# how many offices before one are asked, so that long lists cost in proportion to their length
_LOOKED_BACK = 200
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
# 市政协常委甲，|委员|乙
_SEATED = ("委员", "常委")
_GRADED = re.compile("[正副县].级")
_HOLDER = re.compile(rf"[{HAN}]{{2}}")


# 某校（某学院）
_SECOND_NAME = re.compile(r"（(?P<name>[^（）]{2,20})）$")


def _in_brackets(around: Around, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
    """某校（某学院）副校长|（副院长）: the same office by the second name of the body."""
    last = around.found[-1] if around.found else None
    if (
        last is None
        or not last.body
        or (around.text[last.end : at], around.text[hit.end : hit.end + 1])
        != (
            "（",
            "）",
        )
    ):
        return None
    second = _SECOND_NAME.search(last.body)
    name = second["name"] if second else last.body
    return Title(at, hit.end, name + tail, name, hit.word, status_of(former))


def bare_title(around: Around, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
    """党组书记、局长; 主任甲主持，副主任乙: the body is that of the title before."""
    if second := _in_brackets(around, at, hit, tail, former):
        return second
    if corps := _of_corps(around, at, hit):
        return Title(at, hit.end, corps + tail, corps, hit.word, status_of(former))
    if commissioner := _of_region(around, at, hit, tail, former):
        return commissioner
    if _needs_a_state(around, at, hit):
        return None
    if chairman := chairman_beside_committee(around, at, hit):
        return chairman
    if listed := first_in_roster(around, at, hit, tail, former):
        return listed
    previous = _leans_on(around, at, hit)
    if previous is None or previous.body is None:
        return pointed(around, at, hit, tail, former)
    # 副主任甲、乙，二级调研员丙: a rank behind nothing but names
    ranked = hit.word in members("rank") and around.follows(at)
    beside = around.given_beside(at)
    joined = around.joined(at) or around.last_in_roster(at) is not None or beside or ranked
    organic = ORGANIC.match(tail) or tail.startswith(("党组", "党委"))
    seated = hit.word in _SEATED and around.follows(at) and previous.body.endswith("政协")
    # 副局长甲，副县级干部|乙; 执行会长甲，首席顾问|乙
    graded = (hit.word == "干部" and _GRADED.match(tail)) or tail == "首席顾问"
    graded = graded and around.follows(at)
    if not joined and hit.word in members("noun_like_head") and not (organic or seated or graded):
        return None
    if not joined and hit.word in members("rank"):
        # 副厅长甲，一级巡视员|乙: of the same department
        follows = around.follows(at) and previous.body.endswith(_RANKED)
        return of_same(around, previous, at, hit, tail, former, "") if follows else None
    if joined and previous is around.found[-1]:
        former = former or previous.status is Status.FORMER  # 管委会原党组书记、主任
        return of_same(around, previous, at, hit, tail, former, committee_of(previous, hit.word))
    return of_same(around, previous, at, hit, tail, former, "")


def _needs_a_state(around: Around, at: int, hit: Hit) -> bool:
    """某党主席、|总统: whether an office of a state would lean on a body that is none."""
    before = around.found[-1] if around.found and around.joined(at) else None
    return hit.word in members("head_of_state") and before is not None and not before.country


def _of_corps(around: Around, at: int, hit: Hit) -> str:
    """The regiment or division of the Corps that a 政委 or 师长 is of; or empty."""
    before = around.found[-1].body or "" if around.found and around.joined(at) else ""
    if hit.word in ("政委", "司令员") and before.removesuffix("党委") in _CORPS:
        return before.removesuffix("党委")  # 兵团党委副书记、司令员
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


def _leans_on(around: Around, at: int, hit: Hit) -> Title | None:
    """The title whose body a bare one shares: next to it, of the same kind, or before in the paragraph."""
    said = chain(reversed(around.found), reversed(around.trail.titles))
    titles = islice(said, _LOOKED_BACK)
    # a member of an academy is none of its staff, who watches over a bureau none of the bureau's
    watching = hit.word.endswith("组长")  # 纪检监察组组长甲、副组长|乙
    before = [t for t in titles if (t.head != "院士" or hit.word == "院士") and (watching or not _watches(t))]
    if around.text.startswith("党委", at):
        party = (
            t for t in before if _has_party(t.body or "") or t.role.startswith("党委", len(t.body or ""))
        )
        title = next(party, None)
        if title and (
            title in around.found or not around.trail.context.owner.endswith(words_of("has_party"))
        ):
            return title
    last = around.found[-1] if around.found and (around.joined(at) or around.follows(at)) else None
    last = last or around.last_in_roster(at)
    own = not around.joined(at) or around.text.startswith("党组", at)
    if last and ((last.head == "院士" and hit.word != "院士") or (_watches(last) and own and not watching)):
        last = None  # 中国科学院院士甲主持，党委书记乙: of what 甲 heads, not of the academy
    if last and last.body and not _other_kind(last.body, hit.word):
        return last
    group = around.text.startswith("党组", at)
    kin = [t for t in before if t.body and (_kin(t.head, hit.word) or (group and "党组" in t.role))]
    if _of_page_itself(around, at):
        kin = [t for t in kin if not _LOCAL_COMMITTEE.search(t.body or "")]
    if around.given_beside(at) and (given := around.found[-1]):
        alike = given if not given.body or not _other_kind(given.body, hit.word) else None
        return next((t for t in kin if t in around.found), alike)
    if told := _named_again(around, at, hit):
        return told
    staff = hit.word in members("staff_head")
    return next(iter(kin), None) or next(
        (t for t in before if staff and t.body and t.body.endswith(words_of("has_staff"))), None
    )


def _of_page_itself(around: Around, at: int) -> bool:
    """党委常委、副校长甲 behind guests from a 市委, on a university's page: of the university's own committee."""
    return around.text.startswith("党委", at) and around.trail.context.owner.endswith(words_of("has_party"))


def _watches(title: Title) -> bool:
    """驻局纪检监察组|组长: whether an office is of those whom the discipline inspection has sent to a body."""
    return title.head == "组长" and "驻" in (title.body or "")


def _named_again(around: Around, at: int, hit: Hit) -> Title | None:
    """甲汇报了工作，副院长|乙: the like office, told earlier, of whom the sentence names again before the head; or None."""
    held = chain(reversed(around.trail.titles), reversed(around.trail.told))
    kin = (
        t for t in islice(held, _LOOKED_BACK) if t.body and _kin(t.head, hit.word) and t.end < around.start
    )
    return next((t for t in kin if _holder_stands(around, t.end, at)), None)


def _holder_stands(around: Around, end: int, at: int) -> bool:
    holder = around.text[end : end + 2]
    return _HOLDER.match(holder) is not None and around.text.find(holder, around.start, at) >= 0


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
