"""People named with the office they get, leave or had: 任命甲为乙区副区长, 免去丙的…职务, 曾任…, 拟任…"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.facts import Status
from extractors.mentions.elected import congratulated
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import HAN, TITLED, Uses, looks_like_name, read_name
from extractors.mentions.tables import listed_leader, row_people
from extractors.mentions.titles import Chain
from extractors.vocabulary import members

_MANY = r"(?:等?[一二两三四五六七八九十百\d]{1,4}[位名人])?"
# verb before the names, what joins names and office, what it makes of the office
_NAMED_AFTER = (
    (re.compile(r"拟?提名"), re.compile(r"(?:同志)?为"), Status.PROPOSED),
    (
        re.compile(
            r"(?:决定任命|任命|决定|通过|选举|补选|递补|推选|推举|聘任|聘请|增补|增选|指定|选举产生|表决通过)(?:了)?(?:由)?"
        ),
        re.compile(rf"{_MANY}(?:同志|先生|女士)?(?:为|担任|任|兼任)"),
        Status.APPOINTED,
    ),
    (re.compile(r"以"), re.compile(r"(?:同志|先生|女士)?为"), Status.CURRENT),
    (
        re.compile(r"(?:决定免去|免去|撤销|免除)(?:了)?"),
        re.compile(r"(?:同志)?(?:兼任|担任)?的|同志|(?=政协第)"),
        Status.REMOVED,
    ),
    (re.compile(r"确定|推荐"), re.compile(r"(?:同志)?(?:为|任)"), Status.PROPOSED),
    (
        re.compile(r"接受|关于|以及"),
        re.compile(rf"{_MANY}(?:同志)?(?:因[^，。；]{{2,16}}?)?(?:关于)?(?:请求)?辞去"),
        Status.REMOVED,
    ),
)
_OFFICE_VERB = re.compile(
    r"(?:同志)?(?:(?P<removed>不再(?:担任|兼任)|辞去|卸任)|(?P<proposed>拟任|拟提名为|拟担任|拟推荐为|(?:被)?提名[为任]|提名担任)|"
    r"(?P<former>，?生前[是系为任]|曾任|历任|曾担任|先后任|先后担任|原任|曾先后担任)|(?P<current>现任|现为|现担任)|"
    r"(?P<appointed>已?(?:当选为?|[被受](?:聘[任请]?|选举?|推选|推举|任命)为|担任|出任|兼任|(?<![担责主委信前现曾历连就上离到常新])任)))(?!务|职[^务]|何|意|性|教|期|免|重道|人|命)"
)
_HELD = re.compile(r"(?:曾任|历任|曾担任|先后任|先后担任|原任|时任|原)$")
# 拟任县（区）党委书记: of no county in particular
_ANY_OF_THEM = re.compile(r"[县市区]（[县市区]）|^(?:县区|区县|乡镇)")
_DECISION = re.compile(r"决定|确定|任命|选举|表决|宣布|推选|推举")
_TERM = re.compile(r"第?[一二三四五六七八九十\d]+[届任]|新一[届任]|新任|下一?任|中华人民共和国")
# 甲（女，回族）为…
_ASIDE = r"(?:（[^）]{1,10}）)?"
_SEX = re.compile(_ASIDE)
_ASIDE_BEFORE = re.compile(r"（[^（）]{1,8}）$")
_AS_OR_OF = re.compile(rf"{_MANY}(?:同志)?[为的]")
# 甲、乙|等15人|当选委员
_AND_OTHERS = re.compile(r"等(?:(?:\d+|[一二两三四五六七八九十]+)[人名位])?(?:同志)?$")
# 为某局局长|拟任人选
_NOMINEE = re.compile(r"(?:拟任|推荐|提名|建议|差额)?(?:人选|候选人|考察对象)")
_POST = re.compile(r"(?:等)?职务")
_ITEM = re.compile(r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[\s　]*")
_CLAUSE = re.compile(r"[，；：。]")
_OFFICE_NEXT = re.compile(
    rf"{_ASIDE}(?:等(?:[一二两三四五六七八九十\d]+[人名位])?)?(?:同志)?[已将，]?(?:{_OFFICE_VERB.pattern})"
)
_RESUME = re.compile(r"[，\s　]{1,3}(?:男|女)[，\s　]")
_NEXT_RESUME = re.compile(r"[：；](?=[^，。；]{2,6}，(?:男|女)，)")
_JOINT = re.compile(r"、|和|及|以及")
_COMMA = re.compile(rf"{_ASIDE}、")
# 对|甲同志当选县长表示祝贺
_BEFORE_NAME = frozenset("对由向将和与关于让请，、：")
_BEFORE_ELECTED = re.compile(r"(?:确认|宣布|宣告|候选人)$")
_PRONOUN = re.compile(r"其(?![他它余中间])|他|她")
# 甲同志是中国共产党的优秀党员，…: what follows are the offices of a life that is remembered
_REMEMBERED = re.compile(
    rf"(?P<name>[{HAN}·]{{2,6}}?)同志(?:是|，)[^。]{{0,24}}(?:优秀党员|革命家|共产主义战士|政治家|社会活动家)"
)


def find_appointees(
    text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses, last: str
) -> list[Person]:
    """People of one sentence whose office is given, left or told of; ``last`` is whom a pronoun or résumé means."""
    if not chains:
        return []
    if row := row_people(text, start, end, chains) or listed_leader(text, start, chains):
        return row
    found = [
        *congratulated(text, start, end, chains),
        *_named_after(text, start, end, chains, uses, last),
    ]
    taken = {person.name_start for person in found}
    for begin, limit in pairwise((*_resumes(text, start, end, uses), end)):
        held = [chain for chain in chains if begin <= chain.start < limit]
        people = _named_before(text, begin, limit, held, uses, last, found)
        found += [p for p in people if p.name_start not in taken]
    resolved = [
        replace(p, titles=tuple(t for t in p.titles if t.role and not _ANY_OF_THEM.search(t.role)))
        for p in found
    ]
    return sorted(resolved, key=lambda person: person.start)


def _resumes(text: str, start: int, end: int, uses: Uses) -> Iterator[int]:
    """Where the sentence begins, and each further résumé in it: 公示如下：甲，男，…；|乙，女，…."""
    yield start
    for match in _NEXT_RESUME.finditer(text, start + 1, end):
        if resume_subject(text, match.end(), end, uses):
            yield match.end()


def _named_after(
    text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses, last: str
) -> Iterator[Person]:
    decided = _DECISION.search(text, start, end) is not None
    clauses = [match.end() for match in _CLAUSE.finditer(text, start, end)] if decided else []
    if decided:  # 任命甲为乙局局长、|丙同志为丁局局长
        clauses += [chain.end + 1 for chain in chains if text[chain.end : chain.end + 1] == "、"]
    yield from _listed(text, [_ITEM.match(text, start, end).end(), *clauses], chains, uses)  # type: ignore[union-attr]
    matches = [
        (m, joint, status) for verb, joint, status in _NAMED_AFTER for m in verb.finditer(text, start, end)
    ]
    for match, joint, status in sorted(matches, key=lambda item: item[0].start()):
        # 提名陇南市委原副书记|甲为…
        before = next((chain for chain in chains if chain.start == match.end()), None)
        names, at = _names(text, before.end if before else match.end(), uses, joint)
        if not names and (told := list(_OFFICE_VERB.finditer(text, start, match.start()))):
            subject = _name_ending(text, start, told[-1].start(), uses)  # 甲任乙局局长，免去其…
            last = subject[2] if subject else last
        if not names and last and (pronoun := _PRONOUN.match(text, match.end())):
            names, at = [(pronoun.start(), pronoun.end(), last)], pronoun.end()
            office = at  # 免去其乙局局长职务
        else:
            office = -1
        link = joint.match(text, at) if names else None
        office = link.end() if link else office
        if not names and status is Status.REMOVED:
            names, office = _before_office(text, match.end(), chains)
        titles = _titles_at(text, chains, office, status) if office >= 0 else ()
        titles = (*(t for t in before.titles if t.role), *titles) if before and titles else titles
        for begin, finish, name in names if titles else ():
            last = name
            yield Person(begin, finish, begin, finish, name, titles)


def _before_office(text: str, at: int, chains: Sequence[Chain]) -> tuple[list[tuple[int, int, str]], int]:
    """免去|甲|乙局局长职务: a name right before the office that is lost, and where that begins."""
    chain = next((c for c in chains if 2 <= c.start - at <= 6 and _POST.match(text, c.end)), None)
    if chain is None:
        return [], -1
    then = re.compile(re.escape(text[chain.start : chain.start + 2]))
    name = read_name(text, at, then=then, least=TITLED)
    return ([(name.start, name.end, name.text)] if name and name.end == chain.start else []), chain.start


def _listed(text: str, starts: Sequence[int], chains: Sequence[Chain], uses: Uses) -> Iterator[Person]:
    """甲、乙为丙区副区长；丁的戊局局长职务: items of a list of appointments and removals."""
    for start in starts:
        names, at = _names(text, start, uses, _AS_OR_OF)
        link = _AS_OR_OF.match(text, at) if names else None
        if not link:
            continue
        removed = link.group().endswith("的")
        titles = _titles_at(text, chains, link.end(), Status.REMOVED if removed else Status.APPOINTED)
        if removed and not (titles and _POST.match(text, titles[-1].end)):
            continue
        for begin, finish, name in names if titles else ():
            yield Person(begin, finish, begin, finish, name, titles)


def _names(text: str, at: int, uses: Uses, then: re.Pattern[str]) -> tuple[list[tuple[int, int, str]], int]:
    """Names in a list that ends where ``then`` matches, and where it ends."""
    names: list[tuple[int, int, str]] = []
    end = re.compile(rf"{_ASIDE}(?:{_JOINT.pattern}|{then.pattern})")
    while name := read_name(text, at, uses=uses, then=end, least=TITLED):
        if name.text in members("not_a_name"):
            break
        names.append((name.start, name.end, name.text))
        at = _SEX.match(text, name.end).end()  # type: ignore[union-attr]
        joint = _JOINT.match(text, at)
        if not joint:
            return names, at
        at = joint.end()
    return names, names[-1][1] if names else at


def _titles_at(text: str, chains: Sequence[Chain], position: int, status: Status) -> tuple[Title, ...]:
    for chain in chains:
        gap = text[position : chain.start] if chain.start >= position else None
        near = gap in ("省、", "市、", "大会", "全会") or (gap is not None and len(gap) < 2 and gap != "，")
        if near or (gap is not None and _TERM.fullmatch(gap)):
            if _NOMINEE.match(text, chain.end):
                status = Status.PROPOSED
            return tuple(replace(title, status=status) for title in chain.titles)
    return ()


def _named_before(
    text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses, last: str, given: Sequence[Person]
) -> Iterator[Person]:
    given = list(given)
    if life := _REMEMBERED.match(text, start, end):
        begin, finish = life.span("name")
        past = (replace(t, status=Status.FORMER) for chain in chains for t in chain.titles)
        yield Person(begin, finish, begin, finish, life["name"], tuple(past))
        return
    subject = resume_subject(text, start, end, uses)
    if subject and (titles := _in_row(text, start, end, chains)):
        yield Person(subject[0], subject[1], subject[0], subject[1], subject[2], titles)
    for match in _OFFICE_VERB.finditer(text, start, end):
        status = Status(next(name for name, value in match.groupdict().items() if value))
        person, held = _titled_before(text, match.start(), chains, uses)
        person = person or _name_ending(text, start, match.start(), uses) or subject
        before = [p for p in given if p.name_end <= match.start()]
        if person is None and before:
            last = max(before, key=lambda p: p.name_end).name
        goes_on = status is not Status.APPOINTED or (before and text[match.start() - 1] == "，")
        if person is None and last and goes_on:
            person = (match.start(), match.end(), last)
        if person is None:
            continue
        limit = next((m.start() for m in _OFFICE_VERB.finditer(text, match.end(), end)), end)
        titles = _following(text, chains, match.end(), limit, status)
        for begin, finish, name in _listed_before(text, start, person[0], uses) if titles else ():
            yield Person(begin, finish, begin, finish, name, titles)
        if titles:
            titles = (*held, *titles)
            given.append(Person(person[0], person[1], person[0], person[1], person[2], titles))
            yield given[-1]


def resume_subject(text: str, start: int, end: int, uses: Uses) -> tuple[int, int, str] | None:
    """甲，男，汉族，1975年3月生，…: whom the whole sentence is about."""
    head = _RESUME.search(text, start, min(end, start + 16))
    name = read_name(text, start, uses=uses) if head else None
    return (name.start, name.end, name.text) if name and head and name.end == head.start() else None


def _in_row(text: str, start: int, end: int, chains: Sequence[Chain]) -> tuple[Title, ...]:
    """甲　男　乙县委常委: the office in the cell after the sex, in a table."""
    sex = _RESUME.search(text, start, min(end, start + 16))
    row = [chain for chain in chains if sex and chain.start == sex.end()]
    return row[0].titles if row and sex and not sex.group().startswith("，") else ()


def _titled_before(
    text: str, at: int, chains: Sequence[Chain], uses: Uses
) -> tuple[tuple[int, int, str] | None, tuple[Title, ...]]:
    """甲管委会副主任|乙，|拟任…: the name between an office and the verb, and that office."""
    stop = at - (text[at - 1 : at] == "，")
    for chain in chains:
        if 2 <= stop - chain.end <= 7:
            of = text.startswith("的", chain.end)  # 曾任丙县县长的|甲同志，现任…
            name = read_name(text, chain.end + of, uses=uses, least=TITLED)
            ends = name is not None and text[name.end : stop] in ("", "同志")
            if name and ends and name.text not in members("not_a_name"):
                return (name.start, name.end, name.text), _before_name(text, chain) if of else chain.titles
    return None, ()


def _before_name(text: str, chain: Chain) -> tuple[Title, ...]:
    """曾任丙县县长的甲: the offices held before, if the text says so."""
    held = _HELD.search(text, max(0, chain.start - 6), chain.start)
    return tuple(replace(title, status=Status.FORMER) for title in chain.titles) if held else ()


# 会议同意|甲不再担任…
_AGREED = re.compile(r"(?:会议)?(?:一致)?(?:决定|同意|研究决定)")


def _name_ending(text: str, start: int, end: int, uses: Uses) -> tuple[int, int, str] | None:
    """A name at the start of its clause that ends right before the verb."""
    if aside := _ASIDE_BEFORE.search(text, max(start, end - 12), end):
        end = aside.start()  # 甲（兼职）|当选
    if others := _AND_OTHERS.search(text, max(start, end - 9), end):
        end = others.start()
    clause = max((text.rfind(mark, start, end) for mark in "，。；：、\n（"), default=-1) + 1
    begin = max(clause, start)
    if agreed := _AGREED.match(text, begin, end):
        begin = agreed.end()
    name = read_name(text, begin, uses=uses, then=_OFFICE_NEXT) if 2 <= end - begin <= 10 else None
    if name and text[name.end : end] in ("", "同志", "已", "将", "，"):
        return name.start, name.end, name.text
    for size in (3, 2, 4):
        told = _BEFORE_ELECTED.search(text, begin, end - size) if end - size > begin else None
        if told or (end - size > begin and text[end - size - 1] in _BEFORE_NAME):
            name = read_name(text, end - size, uses=uses, then=_OFFICE_NEXT)
            if name and name.end == end and looks_like_name(name.text):
                return name.start, name.end, name.text
    return None


def _listed_before(text: str, start: int, at: int, uses: Uses) -> Iterator[tuple[int, int, str]]:
    """甲、乙、|丙当选副会长: those who share what is said of the last."""
    while text[at - 1 : at] == "、":
        comma = at - 1
        if aside := _ASIDE_BEFORE.search(text, max(start, comma - 12), comma):
            comma = aside.start()
        for size in (3, 2, 4):
            begin = comma - size
            edge = begin <= start or text[begin - 1] in "，。；：、\n\u3000 "
            name = read_name(text, begin, uses=uses, then=_COMMA) if begin >= start and edge else None
            if name and name.end == comma and looks_like_name(name.text):
                yield name.start, name.end, name.text
                at = begin
                break
        else:
            return


def _following(
    text: str, chains: Sequence[Chain], start: int, limit: int, status: Status
) -> tuple[Title, ...]:
    """The titles of a list after the verb: 曾任甲市副市长，乙市委常委、组织部部长."""
    titles: list[Title] = []
    at = start
    for chain in chains:
        if chain.start < start or chain.start >= limit:
            continue
        if text[at : chain.start].strip("，、；,的了兼") and titles:
            break
        if not titles and chain.start > start + 2 and not _TERM.fullmatch(text, start, chain.start):
            break
        parted = re.search("[，；]", text[at : chain.start]) if titles else "；" in text[at : chain.start]
        if parted and text[chain.end : chain.end + 1] not in "，、；。兼（等\n":
            break  # 拟任甲局局长；乙县县长|丙, 当选会长，乙局原局长|丙
        titles += [replace(title, status=status) for title in chain.titles]
        at = chain.end
    return tuple(titles)
