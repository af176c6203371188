"""Parks, bodies and divisions of a stretch at which something can happen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.facts import Label
from extractors.mentions.kinds import Body, Park
from extractors.statements.reading import SentenceReading

Site = tuple[Label, str]
_VISITORS = re.compile(
    r"(?:党政|经贸|政府|政协|人大|企业家)*"
    r"(?:代表团|考察团|调研组|访问团|督查组|督导组|检查组|工作组|专家组|考核组|巡视组|巡察组)"
    r"|(?:主要|有关|相关|分管)?(?:负责人|负责同志|领导班子)"
)
_LED = re.compile(r"(?:带领|率领?|会同|组织)[^，。；]{0,60}$")
# 与|协会|工作人员一起走访
_BESIDE = re.compile(r"[与和同]$")
_TOGETHER = re.compile(r"[^，。；]{0,12}?(?:一起|一道|一同)")
_THEIR_HEADS = re.compile(r"[、和及与等][^，。；]{0,60}?(?:负责人|负责同志|人员|干部)")


def _is_site(text: str, reading: SentenceReading, site: Body | Park) -> bool:
    """Not who visits, nor part of a person's office, nor whom somebody stands for (代表党中央、国务院)."""
    in_office = any(p.start <= site.start < p.name_start for p in reading.people)
    centre = site.name in ("中共中央", "国务院", "中央军委", "中华人民共和国")
    return not (in_office or centre or _VISITORS.match(text, site.end) or _is_led(text, site))


def _is_led(text: str, site: Body | Park) -> bool:
    """带领县甲局、县乙大队负责人: those who come along, not where they go."""
    clause = max(text.rfind(mark, 0, site.start) for mark in "，。；\n")
    if _TOGETHER.match(text, site.end) and _BESIDE.search(text, clause + 1, site.start):
        return True
    return bool(_LED.search(text, clause + 1, site.start) and _THEIR_HEADS.match(text, site.end))


def named_sites(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    mentioned: list[Body | Park] = [*reading.parks, *reading.bodies]
    kinds = [site for site in mentioned if begin <= site.start and site.end <= end]
    kinds = [site for site in kinds if _is_site(text, reading, site)]
    kinds = [s for s in kinds if not any(o is not s and o.start <= s.start and s.end <= o.end for o in kinds)]
    for site in sorted(kinds, key=lambda s: s.start):
        yield (Label.PARK if isinstance(site, Park) else Label.BODY), site.name
    covered = [(site.start, site.end) for site in kinds]
    covered += [(place.start, place.end) for place in reading.places if _VISITORS.match(text, place.end)]
    # 与甲海关关长乙交流: the places of an office are not where one went
    covered += [(person.start, person.name_end) for person in reading.people]
    for place in reading.places:
        if begin <= place.start and place.end <= end and not any(a <= place.start < b for a, b in covered):
            yield Label.PLACE, place.name
