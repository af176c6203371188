"""甲公司与乙管委会签署协议: bodies and states that sign, and those who witness it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Label, Relation
from extractors.mentions.kinds import Body, Park
from extractors.statements.groups import Group
from extractors.statements.predicates import clauses
from extractors.statements.sites import sites_in
from extractors.statements.stage import Act, Stage

# 并见证甲与乙签订协议
_WITNESSED = re.compile(r"(?:并|还)?(?:共同)?见证了?")
_SIGNING = re.compile(r"签署|签订|签约(?!仪式|活动|项目|率|会|揭牌|授牌|暨)|签定|签下")
# 就签订协议一事会谈
_TALKED_OF = re.compile(r"[^，。；]{0,40}(?:一事|事宜|事项)")
# 今年已先后与甲、乙签约; and the pledges that are signed in a meeting
_SIGNED_BEFORE = re.compile(r"此前|(?:今年|目前|先后)?已(?:经)?(?:先后|分别)?[与同]|今年以来|近年来")
# 包括甲基地等41个项目签约: things, not parties
_LISTED = re.compile(r"包括|项目(?:成功|集中|现场|顺利|正式)?签约")
_WILL_SIGN = re.compile("(?:将|拟|计划)[^，。；]{0,10}签")
# 省政府与甲集团在合肥|签署
_SIGNED_AT = re.compile(
    r"在(?P<site>[^，。；在与和同]{2,20}?)(?<![上中下后时前间])(?:正式|共同|成功|顺利|集中|现场|当场|举行)*$"
)
_STATES_SIGN = re.compile(
    "|".join(
        (
            # 中越双方5日在北京签署协定
            r"(?:中国(?:政府)?(?:和|与|同)[\u4e00-\u9fff]{2,10}?|中[\u4e00-\u9fff]双方|两国政府)(?:双方|政府)?"
            r"(?:今天|昨天|\d{1,2}日|通过|在|正式|以|举行)?[^，。；]{0,16}?"
            r"(?:签署|签订)(?!仪式|后|以来|的)[^，。；]{0,24}?(?:协定|协议|备忘录|条约|文件)",
            # 座谈会后，双方签署了投资协议
            r"(?:双方|两地|两市|两县|两区|两校|两国|三方|校地|校企|政企)(?:双方)?"
            r"(?:还|随后|现场|当场|正式|共同|在[^，。；]{1,14}[上中下])*"
            r"(?:签署|签订|签下)了?(?!仪式|后|以来|的)[^，。；]{0,24}?"
            r"(?:协议书?|合同|备忘录|意向书)(?!后|以来|中|的)",
        )
    )
)
# 会谈后，两国元首共同见证签署…: those who met
_THEY_WITNESS = re.compile(
    r"(?:两国|双方)(?:元首|领导人|总理|议长|外长)?"
    r"(?P<deed>(?:还|共同|一道)*见证(?:了)?(?:双方)?(?=[^，。；]{0,60}签署|签署))"
)


def sign_bodies(stage: Stage, groups: Sequence[Group], content: int) -> None:
    """甲公司与乙管委会签署协议: bodies that sign without a person take part themselves."""
    if stage.looks_back:
        return
    for begin, end in clauses(stage.text, stage.sentence.start, content):
        verb = _SIGNING.search(stage.text, begin, end)
        if (
            not verb
            or _LISTED.search(stage.text, begin, end)
            or _TALKED_OF.match(stage.text, verb.end(), end)
            or _SIGNED_BEFORE.search(stage.text, begin, verb.start())
            or any(begin <= g.start < g.end and g.start < verb.start() < g.limit for g in groups)
        ):
            continue
        parties = _parties(stage, begin, verb.start())
        governed = any(group.start < verb.start() < group.limit for group in groups)
        witnessed = _WITNESSED.match(stage.text, begin, end)
        if len(parties) < 2 or (governed and parties[0].start > (witnessed.end() if witnessed else begin)):
            continue
        event = stage.book.for_signing() or stage.open(
            stage.text[begin:end], EventKind.SIGNING, verb.start(), "event.signing"
        )
        stage.book.current = event
        if at := _SIGNED_AT.search(stage.text, begin, verb.start()):
            stage.locate(event, sites_in(stage.text, stage.sentence, at.start("site"), at.end("site")))
        evidence = stage.evidence("act.sign.body")
        for party in parties:
            label = Label.BODY if isinstance(party, Body) else Label.PARK
            stage.acts.append(Act(Relation.ATTENDED, label, party.name, event, verb.group(), evidence))


def states_sign(stage: Stage, groups: Sequence[Group]) -> None:
    """中国和甲国正式签署自贸协定: a signing of which nobody is named."""
    if not stage.says("签"):
        return
    found = _STATES_SIGN.search(stage.text, stage.sentence.start, stage.sentence.end)
    begins = found and stage.text[found.start() - 1 : found.start()] in ("，", "；")
    acting = found and not begins and any(group.start < found.start() < group.limit for group in groups)
    if found and _WILL_SIGN.search(found.group()):
        return
    if found and not acting and not stage.book.latest(EventKind.SIGNING):
        stage.open(found.group(), EventKind.SIGNING, found.start(), "event.signing")


def witness(stage: Stage) -> None:
    """A signing that those of the meeting before it witnessed."""
    if not stage.says("见证"):
        return
    found = _THEY_WITNESS.search(stage.text, stage.sentence.start, stage.sentence.end)
    met = stage.book.latest(EventKind.RECEPTION)
    if not found or met is None or not met.people or stage.book.latest(EventKind.SIGNING):
        return
    there = (a.actor for a in stage.acts if a.event is met and a.relation is Relation.ATTENDED)
    both = list(dict.fromkeys(there))[:2]
    ends = re.compile(r"[。；]|$").search(stage.text, found.end(), stage.sentence.end)
    name = "、".join(both) + stage.text[found.start("deed") : ends.start() if ends else found.end()]
    event = stage.open(name[:60], EventKind.SIGNING, found.start(), "event.signing")
    for actor in both:
        evidence = stage.evidence("act.witness", actor)
        stage.acts.append(Act(Relation.ATTENDED, Label.PERSON, actor, event, "见证", evidence))
    stage.book.current = met


def _parties(stage: Stage, begin: int, end: int) -> list[Body | Park]:
    """Bodies and parks of a stretch in order, without the parks that are only part of a committee's name."""
    sentence = stage.sentence
    free = [
        p for p in sentence.parks if not any(b.start <= p.start and p.end <= b.end for b in sentence.bodies)
    ]
    mentioned: list[Body | Park] = [*sentence.bodies, *free]
    found = [site for site in mentioned if begin <= site.start and site.end <= end]
    # 甲大学副校长某某出席并见证签约: of whom somebody is an officer
    offices = [(p.start, p.name_start) for p in sentence.people]
    found = [site for site in found if not any(a <= site.start < b for a, b in offices)]
    # 甲区与乙公司在|某高新区|签署
    found = [site for site in found if not (stage.text[site.start - 1] == "在" and found[0] is not site)]
    return sorted(found, key=lambda site: site.start)
