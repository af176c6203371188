"""People whom only the office behind their name gives away: 同瓦拉德卡总理举行会谈, 由王某某副总理主持."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from extractors.glances import Glance
from extractors.mentions.countries import countries, country_before
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import Name, Uses, is_common_name, is_transliterated, read_name
from extractors.mentions.titles import national_office

_OFFICES = ("总统", "总理", "首相", "国王", "总书记", "议长", "外长", "委员长", "国务委员")
# not of 英国王室, 参议长; nor what is only passed on: 按照李某总理要求
_OFFICE = re.compile(
    rf"(?<![参众前代])副?(?:{'|'.join(_OFFICES)})(?![\u4e00-\u9fff]?[府选制令办室]|要求|批示|指示|所作|关于|代表)"
)
# offices that only this state has
_OURS = ("副总理", "国务委员", "委员长", "副委员长")
_GLANCE = Glance(_OFFICES)
# what may stand before such a name
_BEFORE = re.compile(r"(?:^|[，。；：、“”\s\u3000同与和向由对]|会见|会晤|看望|祝贺|邀请|陪同)$")
_MET = re.compile(r"[同与和向由对见晤]$")
_NEVER_FIRST = frozenset("于向对同和与由")
_LONGEST, _SHORTEST = 8, 2


def people_with_office_behind(
    text: str, start: int, end: int, taken: Sequence[Person], uses: Uses
) -> list[Person]:
    """Names right before an office of a state, that nothing else has found, with that office where the text tells of which state."""
    if not _GLANCE.stands(text, start, end):
        return []
    found = []
    for office in _OFFICE.finditer(text, start, end):
        if text.endswith("国务院", start, office.start()) or country_before(text, office.start()):
            continue
        name = next(_names(text, start, office.start(), uses), None)
        if name and not any(p.name_start < office.end() and name.start < p.end for p in taken):
            titles = _title(text, name, office)
            found.append(Person(name.start, office.end(), name.start, name.end, name.text, titles))
    return found


def set_apart(text: str, people: Sequence[Person]) -> list[Person]:
    """甲副总理和|法国经济部长乙: an office that belongs to the name before is none of the next one's."""
    apart: list[Person] = []
    for person in sorted(people, key=lambda p: p.name_start):
        end = apart[-1].end if apart else 0
        if person.start < end < person.name_start:
            start = end + (text[end] in "和与及、同")
            titles = tuple(t for t in person.titles if t.start >= end)
            apart.append(replace(person, start=start, titles=titles))
        else:
            apart.append(person)
    return apart


def _names(text: str, start: int, end: int, uses: Uses) -> Iterator[Name]:
    then = re.compile(re.escape(text[end : end + 2]))
    for size in range(_LONGEST, _SHORTEST - 1, -1):
        at = end - size
        if at < start or not _BEFORE.search(text[max(start, at - 2) : at]):
            continue
        name = read_name(text, at, uses=uses, foreign=True, then=then)
        if name and name.end == end and not _is_of_a_state(name.text) and _may_be(text, name):
            yield name


def _is_of_a_state(words: str) -> bool:
    """特立尼达和|多巴哥|总统, 坦桑尼亚桑给巴尔|总统: whether the characters are of the state, not a name."""
    states = countries()
    inside = any(words[i:j] in states for i in range(len(words)) for j in range(i + 2, len(words) + 1))
    return inside or words[0] in _NEVER_FIRST or any(state.endswith(words) for state in states)


def _may_be(text: str, name: Name) -> bool:
    """瓦拉德卡总理, 同普京总统, 由王某某副总理: one like a Han name, or of two characters, only where somebody meets him."""
    met = _MET.search(text[max(0, name.start - 1) : name.start]) is not None
    if is_common_name(name.text):
        return met or text.startswith(_OURS, name.end)
    return is_transliterated(name.text) and (met or len(name.text) > _SHORTEST)


def _title(text: str, name: Name, office: re.Match[str]) -> tuple[Title, ...]:
    """The office, where it is one of ours, or the headline tells of which state."""
    word = office.group()
    if is_common_name(name.text) and word in _OURS and (ours := national_office(word)):
        return (Title(office.start(), office.end(), ours.role, ours.body, word),)
    states = _states_with(text[: text.find("\n")], word)
    if len(states) != 1:
        return ()
    (state,) = states
    return (Title(office.start(), office.end(), state + word, None, word, country=state),)


@lru_cache(maxsize=8)
def _states_with(text: str, office: str) -> frozenset[str]:
    """The states of which the text names this office: 爱尔兰总理."""
    before = (text[max(0, m.start() - 10) : m.start()] for m in re.finditer(re.escape(office), text))
    longest = (
        next((words[-size:] for size in range(10, 1, -1) if words[-size:] in countries()), "")
        for words in before
    )
    return frozenset(state for state in longest if state)
