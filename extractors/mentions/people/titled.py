"""People named right after their titles: 市委书记甲, 副市长乙、丙, 市领导丁."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from extractors.facts import Status
from extractors.mentions.countries import states_in
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import (
    ACCEPT,
    HAN,
    NOUN,
    TITLED,
    Name,
    Uses,
    has_usual_surname,
    one_syllable,
    read_name,
    transliterating_abroad,
)
from extractors.mentions.people.believable import is_believable, is_known_word
from extractors.mentions.people.beside import with_status_around
from extractors.mentions.people.strange import strange_name
from extractors.mentions.titles import Chain
from extractors.vocabulary import Hit, members
from extractors.words import frequency

_LIST = re.compile(r"[、]|和|及|以及|与(?!会)")
# 甲、|乙和|秘书长丙: the last of a list, before the next office
_LAST = re.compile(rf"[{HAN}·]{{2,12}}(?:以及|[和及与兼])")
# 副主席甲、乙|以及丙、丁等领导: leaders of another kind
_OTHER_LEADERS = re.compile(rf"以及[{HAN}、·]{{2,60}}?等[省市县区州]?(?:领导|老领导)")
_AND = re.compile("以及|[和及与兼]")
_BRACKET = re.compile(r"[（(][^）)]{0,40}[）)]")
# 管理局局|长江源|园区
_ZONE_NEXT = re.compile("园区|新区|开发区|经开区|高新区")
# 副院长、国务院特殊津贴|专家甲: what is said of who holds the office
_DESCRIBED = re.compile(rf"、[{HAN}“”]{{0,14}}")
# 习近平|主席特使、国务院副总理甲
_ENVOY = re.compile(r"(?:总书记|主席)(?:特使|特别代表|私人代表)、")
_GUESTS = frozenset(
    [
        "宇航员",
        "航天员",
        "友人",
        "运动员",
        "学者",
        "专家",
        "作家",
        "艺术家",
        "记者",
        "教授",
        "导演",
        "演员",
        "选手",
        "教练",
    ]
)
# 总经理甲、乐金（天津）电子有限公司总经理乙: no name but a company with its seat
_SEATED = re.compile(rf"[（(][{HAN}]{{2,4}}[）)][{HAN}]{{1,16}}?(?:公司|集团|学院|大学|银行)")


@dataclass(frozen=True, slots=True)
class _Row:
    """What is known of names before they are read: their offices, and whether they stand right behind one.

    ``leaders`` stand behind 市领导, where words are names, too; ``stops`` are where further offices begin.
    """

    start: int
    titles: tuple[Title, ...]
    stops: Set[int]
    foreign: bool = False
    leaders: bool = False

    @property
    def expected(self) -> bool:
        """Whether every office before the names is one that a person holds."""
        resolved = not self.titles or bool(self.titles[0].role)
        return resolved and (not self.titles or self.titles[-1].head != "总书记")

    @property
    def titled(self) -> bool:
        """Whether a word of the language can be a name here."""
        return self.expected and (bool(self.titles) or self.leaders)

    @property
    def of_one(self) -> bool:
        """Whether an office of the row is one that a single person holds: 总书记甲和|乙、丙."""
        return any(_is_of_one(title) for title in self.titles)

    def person(self, name: Name, *, first: bool = False, shared: bool = True) -> Person:
        """Who bears a name of the row; the first has the words of the offices in his span."""
        titles = tuple(title for title in self.titles if title.role) if shared else ()
        start = self.start if first else name.start
        return Person(start, name.end, name.start, name.end, name.text, titles)


def _is_of_one(title: Title) -> bool:
    """Whether one person at a time holds an office: 成都市市长, but not 成都市副市长 or 大会执行主席."""
    if title.head not in members("head_of_one") or not title.body or title.status is not Status.CURRENT:
        return False
    return not title.role.removesuffix(title.head).endswith(tuple(members("shared_rank")))


def titled_people(text: str, chains: Sequence[Chain], nouns: Sequence[Hit], uses: Uses) -> list[Person]:
    """People named right after their titles (several names may share them) or after 市领导, 市民."""
    stops = {chain.start for chain in chains}
    found: list[Person] = []
    for chain in chains:
        titles, position = with_status_around(text, chain)
        foreign = any(title.country for title in chain.titles)
        found += _named_from(text, position, _Row(chain.start, titles, stops, foreign), uses)
    taken = {person.name_start for person in found}
    for noun in nouns:
        if not any(chain.start <= noun.start < chain.end for chain in chains):
            people = _named_from(text, noun.end, _behind_noun(text, noun, chains, stops), uses)
            found += [person for person in people if person.name_start not in taken]
    return sorted(_with_brackets(text, found, chains), key=lambda person: person.start)


def _with_brackets(text: str, people: Sequence[Person], chains: Sequence[Chain]) -> list[Person]:
    """校长甲|（中国工程院院士）: offices in brackets behind the name are his, too."""
    behind = {
        chain.start - 1: tuple(title for title in chain.titles if title.role)
        for chain in chains
        if text[chain.start - 1 : chain.start] == "（" and text.startswith("）", chain.end)
    }
    return [
        replace(person, titles=(*person.titles, *behind[person.name_end]))
        if person.name_end in behind
        else person
        for person in people
    ]


def _behind_noun(text: str, noun: Hit, chains: Sequence[Chain], stops: Set[int]) -> _Row:
    """市领导|甲, 副院长、国务院特殊津贴专家|乙: the noun, with the office before it that it is said of."""
    leaders = noun.word.endswith(("领导", "领导同志", "领导人")) and noun.word != "领导"
    before = next((c for c in chains if _DESCRIBED.fullmatch(text, c.end, noun.start)), None)
    titles, start = (before.titles, before.start) if before else ((), noun.start)
    abroad = noun.word in _GUESTS and _near_state(text, noun.start)
    return _Row(start, titles, stops, foreign=abroad, leaders=leaders)


def _near_state(text: str, at: int) -> bool:
    """Whether a noun is said of people of another state: 美国某州|友人."""
    return any(at - 10 <= hit.start < at for hit in states_in(text))


def _named_from(text: str, position: int, row: _Row, uses: Uses) -> list[Person]:
    """The names of a row from a position on."""
    holds = row.titles and (row.titles[-1].status is Status.FORMER or text.endswith("任", 0, row.start))
    if holds and text.startswith("的", position):
        position += 1  # 时任福州市委书记的甲
    if text.endswith(tuple(members("leader")), 0, row.start) and not _ENVOY.match(text, row.start):
        return []  # 习近平|总书记代表党中央
    name = _first_name(text, position, row, uses)
    if state := _of_another_state(text, row):
        abroad = replace(row, titles=tuple(_of_state(text, t, state) for t in row.titles), foreign=True)
        read = _first_name(text, position, abroad, uses)
        if read and _sounds_foreign(read, name):
            name, row = read, abroad
    if name is None:
        return []
    return [row.person(name, first=True), *_further_people(text, name.end, row, uses)]


def _sounds_foreign(read: Name, name: Name | None) -> bool:
    """列兹尼科夫, 布达诺夫 where the Han reading sees 布达 only: a name of another language."""
    whole = len(read.text) > 2 and transliterating_abroad().issuperset(read.text)
    return whole and (not has_usual_surname(read.text) or bool(name and len(name.text) < len(read.text)))


# 国防部|部长, of which every state has one
_MINISTRIES = ("国防部", "外交部", "财政部", "司法部", "商务部", "教育部", "国家安全部")
# how far before an office the state may be named
_NEAR = 80


def _of_another_state(text: str, row: _Row) -> str:
    """The state last named before an office of a ministry that could be ours: 乌克兰政府将撤换|国防部长; or empty."""
    if row.foreign or not row.titles or not (row.titles[-1].body or "").startswith(_MINISTRIES):
        return ""
    named = [hit.word for hit in states_in(text) if row.start - _NEAR <= hit.start < row.start]
    return named[-1] if named and not text.endswith(("中国", "我国"), 0, row.start) else ""


def _of_state(text: str, title: Title, state: str) -> Title:
    """The same office, of that state: 国防部长 → 乌克兰国防部长."""
    role = state + text[title.start : title.end]
    return replace(title, role=role, body=None, body_mention=None, country=state)


def _first_name(text: str, position: int, row: _Row, uses: Uses) -> Name | None:
    """The name right behind the office; with a title in front, less is asked of it."""
    least = TITLED if row.titled else NOUN if row.expected else ACCEPT
    then = _before_next_office(text, position, row) if row.foreign else None
    name = read_name(
        text, position, foreign=row.foreign, uses=uses, least=least, titled=row.titled, then=then
    )
    if name is None and row.foreign and row.titles:
        return one_syllable(text, position)
    if name is None or not is_believable(name, row.titled, foreign=row.foreign):
        return None
    word = not row.titled and not row.foreign and is_known_word(name.text)
    return None if word or _ZONE_NEXT.match(text, name.end) else name


def _further_people(text: str, at: int, row: _Row, uses: Uses) -> Iterator[Person]:
    """Those who share the offices of the first: 副市长甲、|乙和丙."""
    while True:
        if bracket := _BRACKET.match(text, at):
            at = bracket.end()
        joint = _LIST.match(text, at)
        if not joint or joint.end() in row.stops or _OTHER_LEADERS.match(text, joint.start()):
            return
        then = _before_next_office(text, joint.end(), row)
        name = read_name(text, joint.end(), foreign=row.foreign, uses=uses, then=then)
        if name is None or not _goes_on(text, name, row):
            name = strange_name(text, joint.end(), uses) if row.titled and joint.group() != "与" else None
        if name is None:
            return
        # 总经理甲与|乙签署: the other side has an office of its own
        yield row.person(name, shared=joint.group() != "与" and not row.of_one)
        at = name.end


def _goes_on(text: str, name: Name, row: _Row) -> bool:
    """Whether what follows a joint is one more name of the row."""
    beside = row.leaders or any(title.role for title in row.titles)
    sure = is_believable(name, beside, listed=True, foreign=row.foreign) and name.score >= ACCEPT + 0.3
    return (sure or _is_set_apart(text, name, row)) and not _SEATED.match(text, name.end)


def _is_set_apart(text: str, name: Name, row: _Row) -> bool:
    """于勇、|牟来华|、覃林英: three characters between two joints of a row, the first a surname, no word together."""
    apart = text[name.start - 1] == "、" and text[name.end : name.end + 1] == "、" and len(name.text) == 3
    return apart and row.titled and name.score >= ACCEPT + 0.3 and not frequency(name.text)


def _before_next_office(text: str, at: int, row: _Row) -> re.Pattern[str] | None:
    """What must follow a name where the next but one has an office of his own: 里约市市长甲和|里约州州长乙."""
    last = _LAST.match(text, at)
    return _AND if last and last.end() in row.stops else None
