"""Long and short forms of institutions and offices: 发展和改革委员会 counts as 发改委."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.identity.tables import rows

_TERM = re.compile(r"第?[〇零一二三四五六七八九十百\d]+届")
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
    start = "^" if where == "begin" else ""
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
def short_organ(rest: str) -> str:
    """What follows the place, in its canonical short form: 人民代表大会常务委员会 → 人大常委会."""
    return _replaced("body_forms", "begin", _replaced("body_forms", "any", _TERM.sub("", rest)))


@lru_cache(maxsize=65536)
def short_post(rest: str) -> str:
    """The same for an office: 人民政府市长 → 市长. A seat in a congress keeps its term."""
    term = _TERM.match(rest) if rest.endswith(("代表", "委员")) else None
    organ = _replaced("role_forms", "begin", short_organ(rest))
    post = _HEAD_OF_OFFICE.sub(r"\1\1长", _HEAD_OF_GOVERNMENT.sub("", organ))
    return (term.group() if term else "") + post
