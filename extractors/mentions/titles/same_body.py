"""An office of the body of another title, or of a part or committee of it: 党组书记、|局长."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.mentions.inheriting import COURT, inherited
from extractors.mentions.kinds import Title
from extractors.mentions.titles.around import Around, status_of
from extractors.mentions.titles.pointing import pointing
from extractors.vocabulary import Hit, members, words_of

# parts that have heads of their own, but no committee of the party
_PART = re.compile("(?:科|处|室|股|车间|分厂|工段|班组)$")
_COMMITTEE_OF = re.compile("党委(?=委员|常委|书记)")
_PARTY_BODY = re.compile("党委$|[省市区县州盟旗]委$")


def of_same(
    around: Around, previous: Title, at: int, hit: Hit, tail: str, former: bool, committee: str
) -> Title:
    """An office of the body of another title, or of one beside that."""
    previous = _of_whole(previous, tail, hit.word)
    name, rest, mention = inherited(previous, tail, hit.word, around.trail)
    if hit.word in ("政委", "司令员"):
        name = name.removesuffix("政治部")  # 军分区政治部主任、副政委
        name = (
            name.removesuffix("党委") if name.endswith(("园党委", "区党委")) else name
        )  # 产业园党委书记、政委
    if tail == "执行主席":
        name = name.removesuffix("主席团")  # 大会主席团常务主席、执行主席
    rest = rest.removeprefix("党委") if _PARTY_BODY.search(name) else rest  # 区委书记甲，党委副书记乙
    if hit.word in ("审判员", "检察员") and (court := COURT.match(name)) and court.group() != name:
        name, mention = court.group(), None  # 审判委员会委员、民事审判庭庭长、审判员: a judge is of the court
    if mention and mention.name == name:
        around.trail.remember(mention)
    return Title(at, hit.end, name + committee + rest, name, hit.word, status_of(former), mention)


def _of_whole(previous: Title, tail: str, head: str) -> Title:
    """某厂技术科科长、党委副书记、副厂长: who is no head of a part is one of the whole."""
    name = previous.body or ""
    if not _PART.search(name):
        return previous
    party = tail.startswith(("党委", "纪委"))
    endings = (
        (*words_of("has_party"), "厂", "矿", "局")
        if party
        else pointing("head").get(head.removeprefix("副"), ())
    )
    wholes = (name[: name.rfind(ending, 0, -1) + len(ending)] for ending in endings if ending in name[:-1])
    whole = max(wholes, key=len, default="")
    return replace(previous, body=whole, body_mention=None) if whole else previous


def committee_of(previous: Title, head: str) -> str:
    """学院党委委员、常委、书记: the committee that the title before names."""
    committee = _COMMITTEE_OF.match(previous.role.removeprefix(previous.body or ""))
    return committee.group() if committee and head in members("committee_head") else ""
