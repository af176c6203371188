"""甲等来到人民大会堂东大厅，全场响起掌声: where those were received of whom the text told before."""

from __future__ import annotations

import re

from extractors.facts import EventKind
from extractors.statements.groups import Group
from extractors.statements.sites import sites_in
from extractors.statements.stage import Stage

_HALL = re.compile(
    r"(?:等|一行|同[^，。；]{2,12})?(?:来到|步入|走进)(?P<site>人民大会堂|钓鱼台国宾馆|[^，。；]{2,12}(?:宾馆|饭店|礼堂|会堂))"
    r"[^，。；]{0,8}，(?:全场|会场|现场)"
)


def arrive(stage: Stage, group: Group) -> None:
    """Note the hall that hosts of a reception enter, if nothing told of its place before."""
    event = stage.book.latest(EventKind.RECEPTION)
    if event is None or event.places or not any(person.name in event.people for person in group.people):
        return
    if hall := _HALL.match(stage.text, group.end, group.limit):
        stage.locate(event, sites_in(stage.text, stage.sentence, *hall.span("site")))
