"""Named people: a title chain and the names after it, names in a list, and names met before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from extractors.context import Context
from extractors.facts import Status
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import (
    ACCEPT,
    HAN,
    NOUN,
    TITLED,
    Name,
    Uses,
    has_usual_surname,
    is_common_name,
    is_japanese,
    is_made_of_parts,
    is_transliterated,
    looks_like_name,
    read_name,
)
from extractors.mentions.names.ends import STRONG, boundary
from extractors.mentions.places import divisions_with_name
from extractors.mentions.titles import Chain, national_office
from extractors.vocabulary import Hit, Literals, members
from extractors.words import frequency

_LIST = re.compile(r"[、]|和|及|以及|与(?!会)")
# 甲、|乙和|秘书长丙: the last of a list, before the next office
_LAST = re.compile(rf"[{HAN}·]{{2,12}}(?:以及|[和及与兼])")
# 副主席甲、乙|以及丙、丁等领导: leaders of another kind
_OTHER_LEADERS = re.compile(rf"以及[{HAN}、·]{{2,60}}?等[省市县区州]?(?:领导|老领导)")
_AND = re.compile("以及|[和及与兼]")
_BRACKET = re.compile(r"[（(][^）)]{0,40}[）)]")
_CLAUSE_START = re.compile(r"(?:\A|[。！？；\n“：])[\s\u3000]*|，|还有")
_PART_END = re.compile("[，。；]")
# acts that make the words at the start of a clause a list of names
_ACT = "出席|参加|列席|陪同|主持|会见|参与会见|见证|强调|指出|表示|讲话|致辞|介绍|说明|宣读|告诉记者|说[，：]"
_ANY_ACT = re.compile(_ACT)
# how far behind a name its act may begin
_ACT_BEHIND = 60
_BARE_ACT = re.compile(
    rf"(?:副?委员长|总理|副总理|同志)?(?:及[^，。；]{{2,30}}?(?:负责同志|负责人|同志))?(?:等[^，。；、]{{0,14}}?(?:领导|同志)|等|等同志|一同|一起|分别|先后|共同|应邀)?(?:在会上|在座谈会上|在(?:讲话|致辞|发言|总结讲话|主持讲话|调研|座谈|会议)(?:中|时|上)?)?(?:{_ACT})"
)
_OFFICE_AFTER = re.compile(r"总书记|委员长|副委员长|总理|副?(?:省长|市长|区长|县长|州长|旗长)")
_HONORIFIC = re.compile(
    r"(?:副?主任医师|副?教授|院士|研究员|博士|先生|女士|老师|大使|总领事|副?(?:主委|秘书长|省长|市长|区长|县长|州长|厅长|校长|院长|书记|主任|局长|部长|会长|主席|总裁|董事长|总经理|所长|行长))(?![\u4e00-\u9fff]?[、：])"
)
_CITED_AFTER = re.compile(
    r"关于|对|坚强|领导|领航|掌舵|把舵|在[^，。]{2,30}(?:重要讲话|讲话精神)|系列|重要|的|考察|视察|指示|批示|指出|致|强调|亲|始终|高度|十分"
)
# a glance before the reading: something as long as a name, then a comma or an act
_LIST_JOINT = re.compile(r"（女）?(?:、|和)|、|和")
_MAY_START = re.compile(
    r"\s*[\u4e00-\u9fff·]{1,12}?(?:、|和|及|等|同志|副?委员长|总理|出席|参加|列席|陪同|主持|会见|参与|见证|强调|指出|表示|讲话|致辞|告诉|说|在|一|分|先|共|应)"
)
_SURE_ACT = re.compile(
    r"在(?:致辞|讲话|发言)中|(?:副?委员长|总理|副总理)|(?:同志)?(?:出席|主持|参加(?:会|调|座|活|考))"
)
_MET = re.compile(r"会见了?|拜会|授予")
_AFTER_MET = re.compile(r"[，。、；]|一行|等|同志|先生|女士|并|和")
_AFTER_LIST = re.compile(
    r"等|(?:同志)?(?:一同|一起|分别|先后|共同|应邀)?(?:在会上)?(?:出席|参加|列席|陪同|主持|见证|在主席台|讲话|发言|参与)"
)
# 布和巴雅尔, 苏和: no list of two
_MONGOL = re.compile("[布苏宝]和")
_HARD_TO_NAME = re.compile(r"[各本此该有部相会全市区县省州委局的在了与和]")


def titled_people(text: str, chains: Sequence[Chain], nouns: Sequence[Hit], uses: Uses) -> list[Person]:
    """People named right after their titles (several names may share them) or after 市领导, 市民."""
    starts = {chain.start for chain in chains}
    found: list[Person] = []
    for chain in chains:
        foreign = any(title.country for title in chain.titles)
        titles, position = _with_status_around(text, chain)
        found += _names_from(text, chain.start, position, titles, starts, uses, foreign)
    taken = {person.name_start for person in found}
    for noun in nouns:
        if not any(chain.start <= noun.start < chain.end for chain in chains):
            leaders = noun.word.endswith(("领导", "领导同志", "领导人")) and noun.word != "领导"
            before = next((c for c in chains if _DESCRIBED.fullmatch(text, c.end, noun.start)), None)
            titles, start = (before.titles, before.start) if before else ((), noun.start)
            people = _names_from(text, start, noun.end, titles, starts, uses, False, leaders)
            found += [person for person in people if person.name_start not in taken]
    return sorted(found, key=lambda person: person.start)


# 管理局局|长江源|园区
_ZONE_NEXT = re.compile("园区|新区|开发区|经开区|高新区")
# 军分区司令员、|大校|甲
_RANK = re.compile(r"、(?:海军|空军|武警|陆军)?(?:上将|中将|少将|大校|上校)")
# 副院长、国务院特殊津贴|专家甲: what is said of who holds the office
_DESCRIBED = re.compile(rf"、[{HAN}“”]{{0,14}}")
_NEWLY = re.compile(r"新(?:任命|当选|任|到任|提拔|晋升)的?$")
# 市委副书记：甲、乙，市委常委：丙
_NAMES_AFTER_COLON = re.compile(
    rf"：(?:[{HAN}]{{2,4}}|[{HAN}]{{1,8}}·[{HAN}·]{{1,12}})(?:（[^（）]{{1,6}}）)?[、，。；\n]"
)
# 总经理甲、乐金（天津）电子有限公司总经理乙: no name but a company with its seat
_SEATED = re.compile(rf"[（(][{HAN}]{{2,4}}[）)][{HAN}]{{1,16}}?(?:公司|集团|学院|大学|银行)")
# 督导组组长（正厅级）甲, 卫健委副主任（兼中医药管理局局长|）乙: what stands between office and name
_ASIDE = re.compile(
    rf"(?:（[^（）、，。；]{{1,16}}）|）|、“[^“”]{{1,8}}”|(?:拿督斯里|拿督|丹斯里|太平绅士|爵士)(?!、))(?=[{HAN}])"
)
_NOMINEE = re.compile(r"(?:提名)?候选人|提名人选|人选|拟任人选")


def _with_status_around(text: str, chain: Chain) -> tuple[tuple[Title, ...], int]:
    """The titles with the status that the words around them give, and where the names begin.

    新任命的住建委主任甲 is appointed, 副旗长提名人选乙 proposed.
    """
    titles = chain.titles
    if _NEWLY.search(text, max(0, chain.start - 6), chain.start):
        titles = tuple(replace(title, status=Status.APPOINTED) for title in titles)
    if rank := _RANK.match(text, chain.end):
        return titles, rank.end()
    nominee = _NOMINEE.match(text, chain.end)
    if not nominee:
        aside = _ASIDE.match(text, chain.end)
        at = aside.end() if aside else chain.end
        return titles, at + (1 if _NAMES_AFTER_COLON.match(text, at) else 0)
    return (*titles[:-1], replace(titles[-1], status=Status.PROPOSED)), nominee.end()


def _names_from(
    text: str,
    start: int,
    position: int,
    titles: tuple[Title, ...],
    stops: set[int],
    uses: Uses,
    foreign: bool,
    leaders: bool = False,
) -> list[Person]:
    """Names from a position on; ``leaders`` stands after 市领导, where words are names, too."""
    if titles and titles[-1].status is Status.FORMER and text.startswith("的", position):
        position += 1  # 时任福州市委书记的甲
    if text.endswith(tuple(members("leader")), 0, start):
        return []  # 习近平|总书记代表党中央
    expected = not titles or titles[-1].head != "总书记"
    resolved = tuple(title for title in titles if title.role)
    sure = expected and len(resolved) == len(titles)
    titled = sure and (bool(titles) or leaders)
    least = TITLED if titled else NOUN if sure else ACCEPT
    last = _LAST.match(text, position) if foreign else None
    then = _AND if last and last.end() in stops else None  # 里约市市长甲和|里约州州长乙
    name = read_name(text, position, foreign=foreign, uses=uses, least=least, titled=titled, then=then)
    titles = resolved
    if name is None or not _believable(name, titled, foreign=foreign) or _ZONE_NEXT.match(text, name.end):
        return []
    if not titled and not foreign and _is_known_word(name.text):
        return []
    found = [Person(start, name.end, name.start, name.end, name.text, titles)]
    at = name.end
    while True:
        if bracket := _BRACKET.match(text, at):
            at = bracket.end()
        joint = _LIST.match(text, at)
        if not joint or joint.end() in stops or _OTHER_LEADERS.match(text, joint.start()):
            return found
        last = _LAST.match(text, joint.end())
        then = _AND if last and last.end() in stops else None
        name = read_name(text, joint.end(), foreign=foreign, uses=uses, then=then)
        if (
            name is None
            or not _believable(name, bool(titles) or leaders, listed=True, foreign=foreign)
            or name.score < ACCEPT + 0.3
            or _SEATED.match(text, name.end)
        ):
            return found
        # 总经理甲与|乙签署: the other side has an office of its own
        shared = titles if joint.group() != "与" else ()
        found.append(Person(name.start, name.end, name.start, name.end, name.text, shared))
        at = name.end


# how often a word must be met for it to be a word rather than a name with a rare surname (责任, 国家)
_EVERYDAY = 300
# and for it to be one where only a noun stands before (居民代购)
_KNOWN = 5


# 唐外长, 胡老: people called by surname alone, who have no name here
_CALLED = re.compile(rf"[{HAN}](?:外长|先生|女士|小姐|老师|老|总理|总统|部长)")
# 总理|周二晚, 教授|满意地
_NO_NAME = re.compile(rf"周[一二三四五六日末][上下中早晚午]?|[{HAN}]{{2}}[地过着得]")


def _is_word(name: str, foreign: bool) -> bool:
    """教练|虽然: a word of the language, where the office of a foreigner admits any characters."""
    return foreign and frequency(name) >= _EVERYDAY and not is_transliterated(name)


def _is_known_word(text: str) -> bool:
    """Whether the dictionary has what stands behind a noun: 农民|种粮, 居民|代购."""
    return frequency(text) > _KNOWN and not (has_usual_surname(text) or is_transliterated(text))


def _believable(name: Name, titled: bool, *, listed: bool = False, foreign: bool = False) -> bool:
    """A word of the language is a name only beside a title; in a list it needs a usual surname, too."""
    if members("not_a_name") & {name.text, name.text[1:]}:
        return False
    if _CALLED.fullmatch(name.text) or _NO_NAME.fullmatch(name.text) or _is_word(name.text, foreign):
        return False
    if name.text[-1] in "省市县" and len(name.text) == 3 and divisions_with_name(name.text):
        return False
    if name.text[0] in "和及与同" and len(name.text) > 2 and frequency(name.text[1:]) >= _EVERYDAY:
        return False  # 市长|和城市代表
    word = len(name.text) > 2 and frequency(name.text[1:]) >= _EVERYDAY
    if not titled and not has_usual_surname(name.text) and word:
        return False  # 企业家|解难题
    if not foreign and not has_usual_surname(name.text) and frequency(name.text) >= _EVERYDAY:
        return titled and not listed and name.edge >= STRONG
    if not foreign and name.text in members("word_like_name"):
        return (
            titled
            and name.score > ACCEPT
            and (not listed or (len(name.text) == 2 and has_usual_surname(name.text)))
        )
    if len(name.text) == 4 and (
        is_japanese(name.text) or is_made_of_parts(name.text) or name.text[:2] in members("compound_surname")
    ):
        return True
    return not (
        len(name.text) > 3 and "·" not in name.text and _HARD_TO_NAME.search(_MONGOL.sub("", name.text))
    )


def with_office_after(
    text: str, people: Sequence[Person], context: Context, abroad: Set[str]
) -> list[Person]:
    """赵乐际委员长, 王凤朝市长: the office that follows a name without titles, resolved where one can be.

    The 总理 behind the name of somebody who holds office ``abroad`` is not ours.
    """
    return [
        _before_its_act(text, replace(p, titles=titles))
        if not p.titles and p.name not in abroad and (titles := _office_after(text, p, context))
        else _with_honorific(text, p)
        for p in people
    ]


def _before_its_act(text: str, person: Person) -> Person:
    """王某某市长|强调: the office behind the name belongs to it where its predicate follows."""
    end = person.titles[-1].end
    return replace(person, end=end) if boundary(text, end) >= STRONG else person


def _with_honorific(text: str, person: Person) -> Person:
    """李涛主任医师介绍, 石维斌校长说: what a name is called by belongs to it, and its predicate follows."""
    called = _HONORIFIC.match(text, person.end)
    if not called or boundary(text, called.end()) < STRONG:
        return person
    return replace(person, end=called.end())


def _office_after(text: str, person: Person, context: Context) -> tuple[Title, ...]:
    match = _OFFICE_AFTER.match(text, person.end)
    if not match or _CITED_AFTER.match(text, match.end()):
        return ()
    word = match.group()
    if office := national_office(word):
        return (Title(person.end, match.end(), office.role, office.body, word),)
    if person.name_end - person.name_start < len(person.name):
        return ()  # the short form of a foreign name: 克劳森市长
    scope = context.scope(word.removeprefix("副")[0])
    if word.removeprefix("副") not in members("government_head") or not scope:
        return ()
    return (Title(person.end, match.end(), scope + word, scope + "政府", word),)


def known_people(
    text: str, hits: Iterable[Hit], taken: Sequence[Person], full: Mapping[str, str]
) -> list[Person]:
    """Names met elsewhere in the article, standing alone here; ``full`` gives the full name of a short one."""
    found = []
    for hit in hits:
        if any(person.name_start < hit.end and hit.start < person.name_end for person in taken):
            continue
        name = hit.word
        if len(name) == 2 and boundary(text, hit.end) <= 0:
            continue
        found.append(Person(hit.start, hit.end, hit.start, hit.end, full.get(name, name)))
    return found


def _may_name(text: str, start: int, end: int) -> bool:
    """Whether a sentence, or a part of it, has what bare names need at all: an act, or the joints of a row."""
    rows = text.count("、", start, end) + text.count("和", start, end) > 1
    return rows or _ANY_ACT.search(text, start, end) is not None


def _clause_starts(text: str, start: int, end: int) -> list[int]:
    """The start of a sentence and of its clauses, blanks aside."""
    ends = (match.end() for match in _CLAUSE_START.finditer(text, max(0, start - 1), end))
    return list(dict.fromkeys((start, *(at for at in ends if at >= start))))


def bare_people(text: str, start: int, end: int, taken: Sequence[Person], uses: Uses) -> list[Person]:
    """Names at the start of a clause that an act follows: 刘鹤、王勇出席会议."""
    found: list[Person] = []
    starts = _clause_starts(text, start, end) if _may_name(text, start, end + _ACT_BEHIND) else []
    for at in starts:
        if not _MAY_START.match(text, at) or any(p.start <= at < p.end for p in taken):
            continue
        part = _PART_END.search(text, at, end)
        if not _may_name(text, at, part.end() if part else end + _ACT_BEHIND):
            continue
        if found and at < found[-1].end:
            continue
        people = _bare_list(text, at, end, uses, _BARE_ACT)
        found += [p for p in people if not any(t.name_start < p.end and p.start < t.name_end for t in taken)]
    for met in _MET.finditer(text, start, end):
        if not any(t.start <= met.end() < t.end for t in taken):
            found += _bare_list(text, met.end(), end, uses, _AFTER_MET)
    for person in taken:
        if text[person.end : person.end + 1] == "、" and not any(t.start == person.end + 1 for t in taken):
            people = _bare_list(text, person.end + 1, end, uses, _AFTER_LIST)
            found += [
                p for p in people if not any(t.name_start < p.end and p.start < t.name_end for t in taken)
            ]
    return list({person.name_start: person for person in found}.values())


def _bare_list(text: str, at: int, end: int, uses: Uses, then: re.Pattern[str]) -> list[Person]:
    """Names in a row from ``at`` that the pattern follows; most of them must have a usual surname."""
    people: list[Person] = []
    while at < end:
        name = read_name(text, at, uses=uses)
        if name is None or not looks_like_name(name.text):
            break
        if not _believable(name, False) and not _closes_a_row(text, people, name):
            break
        people.append(Person(name.start, name.end, name.start, name.end, name.text))
        joint = _LIST_JOINT.match(text, name.end)
        if not joint:
            break
        at = joint.end()
    usual = sum(is_common_name(person.name) for person in people)
    sure = len(people) >= 3 and 3 * usual >= 2 * len(people)
    if sure or (
        people
        and (usual or len(people) > 1 or _well_known_act(text, people))
        and then.match(text, people[-1].end)
    ):
        return people
    return []


def _closes_a_row(text: str, people: Sequence[Person], name: Name) -> bool:
    """甲、乙、丙、|梅长春|等县领导: a word behind a rare surname, as the last of a row of names."""
    row = len(people) >= 2 and len(name.text) == 3 and name.text not in members("not_a_name")
    return row and text.startswith(("等", "、"), name.end)


def _well_known_act(text: str, people: Sequence[Person]) -> bool:
    """栗战书委员长主持, 铁凝出席: what follows leaves no doubt even with a rare surname."""
    return _SURE_ACT.match(text, people[-1].end) is not None


def search_for(names: Iterable[str]) -> Literals | None:
    """A search for the names of an article, or None where it has none."""
    unique = tuple(dict.fromkeys(name for name in names if name))
    return Literals(unique) if unique else None
