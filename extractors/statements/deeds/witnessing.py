"""甲见证签约, 为某某揭牌, 敬献花圈: what is witnessed, and ceremonies that no noun names."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.statements.deeds.around import ASIDE, BEHIND_NAMES
from extractors.statements.events import Event
from extractors.statements.groups import Group
from extractors.statements.predicates import Found
from extractors.statements.sites import visited
from extractors.statements.stage import Stage, names

_RITES = ("祭", "纪念", "悼念", "缅怀", "烈士", "清明")
_UNVEILS = ("揭牌", "揭幕")
_WREATHS = ("祭扫", "献花", "敬献", "敬送", "献上花圈", "献上花篮", "献花圈", "献花篮")


def witness(stage: Stage, group: Group, found: Found, _: Sequence[Group]) -> None:
    """Note who was at a signing, an unveiling or a wreath, and open those that no noun named."""
    event, aside = stage.book.current, _unveiled_aside(stage, group)
    clause = stage.text[found.start : found.until]
    if "签" in clause or "见证" in found.manner:
        event = stage.book.latest(EventKind.SIGNING)
        if event is None and "签署" in clause:
            event = stage.open(
                names(group.people) + clause[-40:], EventKind.SIGNING, found.start, "event.signing"
            )
        event = event or stage.book.current
    elif found.manner in _WREATHS and (not _is_rite(event) or _comes_too(stage, group, found, event)):
        event = _wreath(stage, group, found)
    elif found.manner in _UNVEILS and (event is None or aside):
        deed = BEHIND_NAMES.sub("", stage.text[group.end : found.until], count=1)[-40:]
        event = stage.open(names(group.people) + deed, EventKind.CEREMONY, found.start, "event.unveiled")
        event.side = aside
    stage.take(Relation.ATTENDED, group.people, event, found.manner, "act.witness")


def _is_rite(event: Event | None) -> bool:
    """Whether wreaths belong to what was told of: a ceremony, or the activity of a day of mourning."""
    if event is None or any(act in event.name for act in (*_UNVEILS, "欢迎")):
        return False
    return event.kind is EventKind.CEREMONY or any(word in event.name for word in _RITES)


def _comes_too(stage: Stage, group: Group, found: Found, event: Event | None) -> bool:
    """乙前往天安门广场，向人民英雄纪念碑敬献花圈: another guest than the one whose wreath was told of before."""
    if event is None or "敬献" not in event.name or "仪式" in event.name:
        return False
    others = not any(person.name in event.people for person in group.people)
    return others and stage.text.find("前往", group.end, found.start) >= 0


def _wreath(stage: Stage, group: Group, found: Found) -> Event:
    """甲前往天安门广场，向人民英雄纪念碑敬献花圈: a ceremony of its own where none was told of."""
    deed = stage.text[found.since : found.until].lstrip("，并随后")
    begin = found.since if found.since > group.end else group.end
    event = stage.open(
        names(group.people) + (deed if begin == found.since else stage.text[begin : found.until])[-40:],
        EventKind.CEREMONY,
        found.start,
        "event.wreath",
    )
    till = max(found.since, _before_whom(stage.text, group.end, found.start))
    stage.locate(event, visited(stage.text, stage.sentence, group.end, till))
    return event


def _before_whom(text: str, begin: int, end: int) -> int:
    """Where 前往某广场|向某纪念碑 turns from the place to whom the wreath is for."""
    return max(text.rfind("向", begin, end), text.rfind("为", begin, end))


def _unveiled_aside(stage: Stage, group: Group) -> bool:
    """开工仪式前，甲和乙为丙揭牌: no part of the event, unless that is an unveiling itself."""
    event = stage.book.current
    aside = ASIDE.search(stage.text, stage.sentence.start, group.start)
    return bool(aside) and not (event and any(act in event.name for act in _UNVEILS))
