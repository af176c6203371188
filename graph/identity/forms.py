"""Long and short forms of institutions and offices: 发展和改革委员会 counts as 发改委."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.identity.tables import rows

# A body outlives its terms (十四届全国人大常委会), the sessions of a congress do not
_TERM = re.compile(
    r"第?[〇零一二三四五六七八九十百\d]+届(?=人大|人民代表大会|政协|委员会|常委|纪委|全国|中央|委)(?!.*次会议)"
)
_STATE = re.compile(r"^中华人民共和国(?=.{2,})")
# 政府 says nothing before the head of a government: 市政府市长 is 市长
_HEAD_OF_GOVERNMENT = re.compile(
    r"^政府(?=(?:代理?|常务|副)*(?:省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|专员|主席))"
)
# 公安局长 is 公安局局长, but 副局长 stands as it is
_HEAD_OF_OFFICE = re.compile(r"(?<=[^副代局厅部])([局厅部])长$")


@lru_cache(maxsize=8)
def _forms(table: str, where: str) -> dict[str, str]:
    return {form: canonical for form, canonical, its_where, _ in rows(table) if its_where == where}


@lru_cache(maxsize=8)
def _pattern(table: str, where: str) -> re.Pattern[str]:
    forms = sorted(_forms(table, where), key=len, reverse=True)
    start = "" if where == "any" else "^"
    return re.compile(start + "(?:" + "|".join(map(re.escape, forms)) + ")")


def _replaced(table: str, where: str, text: str) -> str:
    forms = _forms(table, where)
    return _pattern(table, where).sub(lambda match: forms[match.group()], text)


def whole(name: str) -> str:
    """A whole name in its canonical form, where a table has one; else as it is."""
    for form in (name, _STATE.sub("", name)):
        for table in ("body_forms", "role_forms"):
            if found := _forms(table, "whole").get(form):
                return found
    return _STATE.sub("", name)


@lru_cache(maxsize=65536)
def short_organ(rest: str, *, placed: bool = True) -> str:
    """What follows the place, in its canonical short form: 人民代表大会常务委员会 → 人大常委会.

    ``placed``: there is a place before it, so that 委员会 is the party's.
    """
    short = _replaced("body_forms", "begin", _replaced("body_forms", "any", _TERM.sub("", rest)))
    return _replaced("body_forms", "placed", short) if placed else short


@lru_cache(maxsize=65536)
def short_post(rest: str, *, placed: bool = True) -> str:
    """The same for an office: 人民政府市长 → 市长. A seat in a congress keeps its term."""
    term = _TERM.match(rest) if rest.endswith(("代表", "委员")) else None
    organ = short_organ(rest, placed=placed)
    if placed:
        organ = _HEAD_OF_GOVERNMENT.sub("", _replaced("role_forms", "placed", organ))
    return (term.group() if term else "") + _HEAD_OF_OFFICE.sub(r"\1\1长", organ)
