"""Names before the verb: 甲|当选会长, 乙，男，…，|曾任丙县县长."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.appointees.names import (
    OFFICE_VERB,
    Called,
    listed_before,
    name_ending,
    resume_subject,
)
from extractors.mentions.appointees.offices import held_before, office_in_row, titles_behind
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import HAN, TITLED, Uses, is_common_name, looks_like_name, read_name
from extractors.mentions.titles import Chain
from extractors.vocabulary import members

# 甲同志是中国共产党的优秀党员，…: what follows are the offices of a life that is remembered
_REMEMBERED = re.compile(
    rf"(?P<name>[{HAN}·]{{2,6}}?)同志(?:是|，)[^。]{{0,24}}(?:优秀党员|革命家|共产主义战士|政治家|社会活动家)"
)
# …，辞去乙局局长职务: of whom the clause before told
_GOES_ON = re.compile("(?:^|[，；。\n]|并|同时|其|他|她|决定|请求|因.{1,12})$")
# 1995年3月，|任副省长。其间，|兼任…: who is told of goes on
_THEN = re.compile(
    r"(?:(?:^|[。；，\n])(?:\d{4}年(?:\d{1,2}月)?[起后]?|同[年月]|其间|期间|此后|随后|之后|后来?)，?|(?:^|[。；，\n])[他她])"
    r"(?:再次|又|先后|继续|再)?$"
)
_OF_NONE = re.compile("职务|职级|人选|候选人|期间|等|一职|至今|兼")
_OF_ANOTHER = re.compile(f"的[{HAN}]")
# 此前，甲担任…
_EARLIER = re.compile(rf"(?:此前|在此之前|先前|早年|此后曾)，?(?:他|她|[{HAN}·]{{2,6}})?(?:同志)?$")
# 2017年3月至10月，甲担任…: a term that is over
_TERM_OVER = re.compile(
    rf"\d{{4}}年(?:\d{{1,2}}月)?(?:至|到|[—－-]{{1,2}})(?:\d{{4}}年|\d{{1,2}}月)(?:\d{{1,2}}月)?(?:间|期间)?，?[{HAN}·]{{0,8}}$"
)
# 甲某某（女），|现任
_SOMEBODY = re.compile(rf"[\s　]*[{HAN}][{HAN}\s　]{{1,4}}(?:（[^（）]{{1,10}}）)?，(?:现任|现为|拟任)")


def named_before(
    text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses, last: str, given: Sequence[Person]
) -> Iterator[Person]:
    """People before each verb of office, in a sentence or a résumé of one; ``given`` are those already told of."""
    if life := _remembered(text, start, end, chains):
        yield life
        return
    told = list(given)
    subject = resume_subject(text, start, end, uses) or _of_line(text, start, end, chains, uses)
    if subject and (row := office_in_row(text, start, end, chains)):
        yield subject.holding(row)
    if subject and (now := _held_now(text, subject.end, end, chains)):
        yield subject.holding(now)
    for match in OFFICE_VERB.finditer(text, start, end):
        status = Status(match.lastgroup or "")
        over = (_EARLIER, _TERM_OVER) if status is Status.APPOINTED else ()
        if any(told.search(text, start, match.start()) for told in over):
            status = Status.FORMER  # 此前，甲担任乙局局长
        called, held = _titled_before(text, match.start(), chains, uses)
        called = called or name_ending(text, start, match.start(), uses) or subject
        called = called or _at_session(text, start, match.start(), uses)
        before = [person for person in told if person.name_end <= match.start()]
        if called is None and before:
            last = max(before, key=lambda person: person.name_end).name
        if called is None and not before and _SOMEBODY.match(text, start, match.end()):
            continue  # a line of a notice about somebody whose name is none to us
        if called is None and last and _goes_on(text, start, match.start(), status, bool(before)):
            called = Called(match.start(), match.end(), last)
        behind = max(match.end(), match.start() + 1)  # |代理市长职务
        limit = next((m.start() for m in OFFICE_VERB.finditer(text, behind, end)), end)
        titles = titles_behind(text, chains, match.end(), limit, status) if called else ()
        if titles and text[match.start() - 1] == "，" and _of_another(text, titles[-1].end):
            continue
        if titles and status is Status.FORMER and text.startswith("的", titles[-1].end):
            continue  # 曾任全国政协副主席|的在京老同志
        if called and titles:
            yield from (c.holding(titles) for c in listed_before(text, start, called.start, uses))
            told.append(called.holding((*held, *titles)))
            yield told[-1]


# 甲|在某会议上，|被推选为…, 甲|接替某局局长乙，|担任…
_AT_SESSION = re.compile(r"(?:在[^，。；]{2,48}?(?:会议|大会|全会)上|(?:代替|接替|取代)[^，。；]{2,24})，$")


def _at_session(text: str, start: int, verb: int, uses: Uses) -> Called | None:
    """Somebody of whom it is said where he was chosen, between his name and the verb."""
    stop = _before_session(text, start, verb)
    for size in (3, 2, 4) if stop < verb else ():
        begin = stop - size
        name = read_name(text, begin, uses=uses, least=TITLED) if begin >= start else None
        if name and name.end == stop and is_common_name(name.text):
            return Called(name.start, name.end, name.text)
    return None


def _before_session(text: str, start: int, verb: int) -> int:
    """Where 在某会议上， or 接替乙， begins that stands before a verb, or the verb."""
    told = _AT_SESSION.search(text, max(start, verb - 60), verb) if text[verb - 1 : verb] == "，" else None
    return told.start() if told else verb


def _of_line(text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses) -> Called | None:
    """甲，|乙局副局长|，拟任丙局局长: whom a line of a notice is about that tells nothing of his life."""
    if text.find("，拟", start, end) < 0 or text.find("，", start, start + 8) < 0:
        return None
    name = read_name(text, start, uses=uses, least=TITLED)
    beside = name and any(chain.start == name.end + 1 and text[name.end] == "，" for chain in chains)
    return Called(name.start, name.end, name.text) if name and beside else None


def _held_now(text: str, start: int, end: int, chains: Sequence[Chain]) -> tuple[Title, ...]:
    """甲，女，1983年生，|乙局副局长|，拟任丙局局长: an office that a clause of a résumé is, before any verb of office."""
    verb = OFFICE_VERB.search(text, start, end)
    limit = verb.start() if verb else end
    plain = (chain for chain in chains if start < chain.start < limit and text[chain.start - 1] in "，）")
    return next((c.titles for c in plain if text[c.end : c.end + 1] in ("，", "。", "；", "\n", "")), ())


def _goes_on(text: str, start: int, verb: int, status: Status, told: bool) -> bool:
    """Whether a verb without a subject is of whom the text told last; ``told``: in the same sentence."""
    if _THEN.search(text[start:verb]):
        return True
    if status is Status.APPOINTED:
        return told and text[verb - 1] == "，"
    return status is not Status.REMOVED or _GOES_ON.search(text, start, verb) is not None


# 甲|是|某所研究员，; 作为|某村党支部书记，|乙
_IS = re.compile(r"(?:同志)?，?(?:现在|如今|目前|现)?(?:也|还|就)?是(?:一[名位])?(?:现任)?$")
_IS_NEXT = re.compile(r"(?:同志)?，?(?:现在|如今|目前|现)?(?:也|还|就)?是")
_AS = re.compile(r"(?:作为|身为)(?:一[名位])?$")
_SAID_OF = frozenset("，。；、\n")


def named_as(text: str, start: int, chains: Sequence[Chain], uses: Uses) -> Iterator[Person]:
    """甲是某所研究员，…; 作为某村党支部书记，乙…: who is said to be what."""
    for chain in chains:
        if text[chain.end : chain.end + 1] not in _SAID_OF or not all(t.role for t in chain.titles):
            continue
        if link := _IS.search(text, max(start, chain.start - 8), chain.start):
            clause = max((text.rfind(mark, start, link.start()) for mark in "，。；：“\n"), default=-1) + 1
            # 党的二十大代表|甲|是某村党支部书记
            offices = (c.end for c in chains if clause <= c.start and c.end < link.start())
            name = read_name(text, max(start, clause, *offices), uses=uses, then=_IS_NEXT)
            if name and name.end == link.start() and looks_like_name(name.text):
                held = next((c.titles for c in chains if c.end == name.start), ())
                yield Called(name.start, name.end, name.text).holding((*held, *chain.titles))
        elif _AS.search(text, max(start, chain.start - 6), chain.start) and text[chain.end] == "，":
            name = read_name(text, chain.end + 1, uses=uses)
            if name and is_common_name(name.text):
                yield Called(name.start, name.end, name.text).holding(chain.titles)


def _of_another(text: str, end: int) -> bool:
    """甲，曾任乙局局长的|丙; 甲，拟任副县长|乙: whether the offices are of who is named behind them."""
    name = None if _OF_NONE.match(text, end) else read_name(text, end, least=TITLED)
    return _OF_ANOTHER.match(text, end) is not None or name is not None


def _remembered(text: str, start: int, end: int, chains: Sequence[Chain]) -> Person | None:
    """Somebody with the offices of a life that is over, all of them former."""
    life = _REMEMBERED.match(text, start, end)
    if not life:
        return None
    past = (replace(t, status=Status.FORMER) for chain in chains for t in chain.titles)
    return Called(*life.span("name"), life["name"]).holding(tuple(past))


# 总理甲|6日宣布|辞去…
_UP_TO_VERB = re.compile(r"(?:同志)?(?:(?:(?:\d{1,2}月)?\d{1,2}日)?(?:正式)?(?:宣布|请求|申请))?")


def _titled_before(
    text: str, at: int, chains: Sequence[Chain], uses: Uses
) -> tuple[Called | None, tuple[Title, ...]]:
    """甲管委会副主任|乙，|拟任…: the name between an office and the verb, and that office."""
    stop = _before_session(text, chains[0].start if chains else at, at)
    stop -= text[stop - 1 : stop] == "，"
    for chain in chains:
        if 2 <= stop - chain.end <= 16:
            of = text.startswith("的", chain.end)  # 曾任丙县县长的|甲同志，现任…
            abroad = any(title.country for title in chain.titles)
            name = read_name(text, chain.end + of, uses=uses, least=TITLED, foreign=abroad)
            ends = name is not None and _UP_TO_VERB.fullmatch(text, name.end, stop) is not None
            if name and ends and name.text not in members("not_a_name"):
                return Called(name.start, name.end, name.text), held_before(
                    text, chain
                ) if of else chain.titles
    return None, ()
