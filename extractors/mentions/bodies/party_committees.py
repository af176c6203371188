"""Committees of the party by their formal names: 中国共产党某市某区第五届委员会 is 某区委."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from extractors.glances import Glance
from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.naming import named
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import alternation

_GLANCE = Glance(("中国共产党", "中共"))


@lru_cache(maxsize=1)
def _formal() -> re.Pattern[str]:
    return re.compile(
        rf"(?:中国共产党|中共)(?P<place>[{HAN}]{{1,12}}?[省市区县州旗盟])(?:第[一二三四五六七八九十]+届)?"
        r"(?:(?P<discipline>纪律检查委员会)|委员会|委(?=\S{2}部|办|政法委))(?!第)"
        rf"(?P<part>政法委员会|{alternation('listed_party')})?"
    )


def party_committees(around: Around) -> Iterator[Body]:
    """Committees of a division, of its discipline inspection, and their departments."""
    if not around.has(_GLANCE):
        return
    for match in _formal().finditer(around.text, around.start, around.end):
        scope = around.trail.context.local_name(match["place"])
        if not divisions_with_name(scope):
            continue
        part = (match["part"] or "").replace("政法委员会", "政法委")
        organ = "纪委" if match["discipline"] else "委"
        yield Body(match.start(), match.end(), named(scope, organ) + part, scope, organ + part)
