"""Branches of a bureau, which their short names do not tell: 丹徒分局 is 镇江市公安局丹徒分局."""

from __future__ import annotations

import re

from extractors.mentions.kinds import Body
from extractors.mentions.places import divisions_with_name
from extractors.mentions.titles.around import Around

# 镇江市公安局|京口分局
_BUREAU = re.compile(r"[^局]+局(?=$|[^局]{2,6}分局$)")


def branch_in_full(around: Around, body: Body) -> str:
    """A branch as it was named in full before, else behind the bureau that is meant; or empty."""
    short = around.text[body.start : body.end]
    if not _is_branch(short):
        return ""
    full = around.trail.full_form(short)
    if full not in (short, body.name):
        return full
    if short[0] in "省市区县旗州" or not (body.park or divisions_with_name(short.removesuffix("分局"))):
        return ""
    above = _bureau(around, body)
    bureau = None if _is_branch(above) else _BUREAU.match(above)
    return bureau.group() + short if bureau else ""


def _is_branch(text: str) -> bool:
    """丹徒分局, which does not tell of what bureau."""
    return text.endswith("分局") and text.count("局") == 1


def _bureau(around: Around, body: Body) -> str:
    """市公安局副局长甲、|经开区分局|局长: the body beside, else the owner of the page, else the only bureau named."""
    beside = around.found and (around.joined(body.start) or around.follows(body.start))
    if above := (around.found[-1].body if beside else "") or around.trail.context.owner:
        return above
    bureaus = [name for name in around.trail.named("局") if not _is_branch(name)]
    return bureaus[0] if len(bureaus) == 1 else ""
