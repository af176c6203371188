"""甲一行来访: guests whose visit the text tells of before anybody receives them."""

from __future__ import annotations

import re

from extractors.facts import EventKind, Relation
from extractors.statements.groups import Group
from extractors.statements.predicates import Deed
from extractors.statements.sites import visited
from extractors.statements.stage import Stage, names

_COME = re.compile(
    r"(?P<party>(?:[，、及和与等][^。；]{1,40}?)?(?:一行|率[^，。；]{1,14}?))?(?:\d+余?人)?，?(?:专程|再次|应邀|先后|分别|依次)*"
    r"(?P<how>来访|到访|造访"
    r"|(?:来到?|到|赴|前往)(?![^，。；]{0,6}会(?:场|议))[^，。；]{1,70}?"
    r"(?:洽谈|商谈|座谈|对接|会商|交流(?![会中时])|访问|拜访))"
)
# 到访|赣江新区，
_THERE = re.compile(r"(?!时|期间|的|我|后)[^，。；]{2,20}(?=[，。；])")
# deeds beside which 来校座谈 tells nothing of its own
_TOLD = (Deed.INSPECT, Deed.ATTEND, Deed.PRESIDE, Deed.SIGN, Deed.WITNESS)


def come(stage: Stage, group: Group) -> None:
    """Open the reception of guests who come to talk; an inspection is told of by its own verb."""
    found = _COME.match(stage.text, group.end, group.limit)
    if not found:
        return
    stage.parties[group.people[0].name] = group.people
    if any(deed.deed in _TOLD for deed in stage.deeds(group)):
        return
    if any(event.kind in (EventKind.INSPECTION, EventKind.RECEPTION) for event in stage.book):
        return
    goes_out = found["how"].startswith(("来到", "到", "赴", "前往"))
    kind = EventKind.INSPECTION if goes_out else EventKind.RECEPTION
    kind = EventKind.MEETING if found["how"].endswith("座谈") else kind
    there = _THERE.match(stage.text, found.end(), group.limit) if found["how"] in ("到访", "造访") else None
    name = names(group.people) + "一行" + found["how"] + (there.group() if there else "")
    event = stage.open(name, kind, found.start("how"), "event.visit")
    event.hosts |= {person.name for person in group.people} if goes_out else set()
    stage.take(Relation.ATTENDED, group.people, event, found["how"][:2], "act.visit")
    end = there.end() if there else found.end()
    stage.locate(event, visited(stage.text, stage.sentence, found.start("how"), end))
