"""What a name is called by: 王凤朝市长 holds that office, 石维斌校长 is only an honorific to us."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from extractors.context import Context
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names.ends import STRONG, boundary
from extractors.mentions.titles import national_office
from extractors.vocabulary import members

_OFFICE_AFTER = re.compile(
    r"总书记|委员长|副委员长|总理|副总理|国务委员|副?(?:省长|市长|区长|县长|州长|旗长)"
)
# offices that one person holds at a time
_OF_ONE = ("总书记", "委员长", "总理")
_HONORIFIC = re.compile(
    r"(?:副?主任医师|副?教授|院士|研究员|博士|先生|女士|老师|大使|总领事"
    r"|副?"
    r"(?:主委|秘书长|省长|市长|区长|县长|州长|厅长|校长|院长|书记|主任|局长|部长|会长|主席|总裁"
    r"|董事长|总经理|所长|行长))(?![\u4e00-\u9fff]?[、：])"
)
_CITED_AFTER = re.compile(
    r"关于|对|坚强|领导|领航|掌舵|把舵|在[^，。]{2,30}(?:重要讲话|讲话精神)|系列|重要|的|考察|视察"
    r"|指示|批示|指出|致|强调|亲|始终|高度|十分"
)


def with_office_after(
    text: str, people: Sequence[Person], context: Context, abroad: Set[str], holders: Mapping[str, str]
) -> list[Person]:
    """赵乐际委员长, 王凤朝市长: the office that follows a name without titles, resolved where one can be.

    The 总理 behind the name of somebody who holds office ``abroad`` is not ours, nor where the text gives that
    office to another of its ``holders``.
    """
    return [
        _before_its_act(text, replace(p, titles=titles))
        if not p.titles and p.name not in abroad and (titles := _office_after(text, p, context, holders))
        else _with_honorific(text, p)
        for p in people
    ]


def _before_its_act(text: str, person: Person) -> Person:
    """王某某市长|强调: the office behind the name belongs to it where its predicate follows."""
    end = person.titles[-1].end
    joined = text[end : end + 1] in ("和", "与", "及", "同")  # 甲副总理|和乙出席
    return replace(person, end=end) if joined or boundary(text, end) >= STRONG else person


def _with_honorific(text: str, person: Person) -> Person:
    """李涛主任医师介绍, 石维斌校长说: what a name is called by belongs to it, and its predicate follows."""
    called = _HONORIFIC.match(text, person.end)
    if not called or boundary(text, called.end()) < STRONG:
        return person
    return replace(person, end=called.end())


def _office_after(
    text: str, person: Person, context: Context, holders: Mapping[str, str]
) -> tuple[Title, ...]:
    match = _OFFICE_AFTER.match(text, person.end)
    if not match or _CITED_AFTER.match(text, match.end()):
        return ()
    word = match.group()
    if office := national_office(word):
        if office.role in holders and word in _OF_ONE and holders[office.role] != person.name:
            return ()
        return (Title(person.end, match.end(), office.role, office.body, word),)
    if person.name_end - person.name_start < len(person.name):
        return ()  # the short form of a foreign name: 克劳森市长
    scope = context.scope(word.removeprefix("副")[0])
    if word.removeprefix("副") not in members("government_head") or not scope:
        return ()
    return (Title(person.end, match.end(), scope + word, scope + "政府", word),)
