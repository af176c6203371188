"""The kinds of deed, and who notes each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from extractors.statements.deeds.attending import attend
from extractors.statements.deeds.inspecting import inspect
from extractors.statements.deeds.presiding import preside
from extractors.statements.deeds.receiving import receive
from extractors.statements.deeds.signing import sign
from extractors.statements.deeds.speaking import speak
from extractors.statements.deeds.witnessing import witness
from extractors.statements.groups import Group
from extractors.statements.predicates import Deed, Found
from extractors.statements.stage import Stage

Doer = Callable[[Stage, Group, Found, Sequence[Group]], None]


def do(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    """Note one deed of a group."""
    _DOERS[found.deed](stage, group, found, groups)


_DOERS: dict[Deed, Doer] = {
    Deed.PRESIDE: preside,
    Deed.SPEAK: speak,
    Deed.STATE: speak,
    Deed.ATTEND: attend,
    Deed.WITNESS: witness,
    Deed.INSPECT: inspect,
    Deed.RECEIVE: receive,
    Deed.SIGN: sign,
}
