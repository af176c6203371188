"""甲与乙签署协议: the signing and both sides of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.statements.deeds.around import partner
from extractors.statements.groups import Group
from extractors.statements.predicates import Found
from extractors.statements.sites import sites_in
from extractors.statements.stage import Stage, names

# 甲与乙|在合肥|签署
_SIGNED_AT = re.compile(
    r"在(?P<site>[^，。；在与和同]{2,20}?)(?<![上中下后时前间])(?:正式|共同|成功|顺利|集中|现场|当场|举行|代表双方)*签"
)
# characters of a deed that names a signing
_LONGEST = 40


def _last_clause(deed: str) -> str:
    """What names a signing: a long deed from the clause on with which its end begins, 推动更多成果，并|共同签署协议."""
    end = deed[-_LONGEST:]
    begin = end.find("，") + 1 if len(deed) > _LONGEST and end.find("，") < end.find("签") else 0
    return end[begin:].removeprefix("并")


_BOTH_SIDES = re.compile(r"[^，。；]{0,4}(?:访|来)[^，。；]{1,4}(?:期间|时|之际)，(?:双方|两国)")


def sign(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    """Note who signed with whom; a pledge signed in a meeting is a part of it."""
    deed = stage.text[group.end : found.until].strip("，")
    at = _SIGNED_AT.search(deed)
    deed = deed.rpartition("期间，")[2]
    name = names(group.people) + deed if at and group.people else _last_clause(deed)
    now = stage.book.current
    if "责任书" in name and now and now.kind is EventKind.MEETING:
        return  # 会上，甲与乙签订目标责任书: a part of the meeting
    signing = stage.book.for_signing()
    event = signing or stage.open(name, EventKind.SIGNING, found.start, "event.signing")
    # 揭牌仪式上，甲与乙签署协议: the text goes on with the ceremony
    event.side = event.side or (signing is None and now is not None and now.kind is EventKind.CEREMONY)
    stage.book.current = event
    if at:
        start = stage.text.find(at["site"], group.end, found.until)
        stage.locate(event, sites_in(stage.text, stage.sentence, start, start + len(at["site"])))
    if _BOTH_SIDES.match(stage.text, group.end, found.start):
        return  # 甲访华期间，双方签署文件: whoever signed has no name
    people = [*partner(stage, group, groups), *group.people]
    stage.take(Relation.ATTENDED, people, event, found.manner, "act.sign")
