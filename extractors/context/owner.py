"""Whose page it is: the zone behind 区党工委, the university behind 我校, the company behind 我司."""

from __future__ import annotations

import re

from extractors.read import BlockKind, Page

_ZONE = (
    "国家经济技术开发区|经济技术开发区|国家高新技术产业开发区|高新技术产业开发区|经济开发区|高新区|经开区|开发区|"
    "综合保税区|新区|工业园区|产业园区"
)
_OWNER_ZONE = re.compile(
    r"(?:^|\n|主办(?:单位)?[：: ]\s*|版权所有[：: ]?\s*|网站首页|来[源自][：: ]\s*|(?:机构|单位)[：: ]\s*)"
    r"[\s　]*(?:中共)?"
    rf"(?P<zone>[\u4e00-\u9fff]{{2,10}}?(?:{_ZONE}))(?:（[\u4e00-\u9fff]{{1,4}}区）)?(?P<committee>(?:党工委)?(?:管理委员会|管委会))?"
    r"(?=[\s|\n　]|$|官网|网|门户)"
)
BARE_ZONE = re.compile(
    r"(?<![\u4e00-\u9fff])(?:我)?区(?:党工委|管委会|纪工委|纪检监察工委|党政办)|[，、。；,;]区(?:党工委|管委会|纪工委|纪检监察工委)"
)
_SELF_KIND = "校|院|司|集团|公司|行|商会|协会|局|厅|委(?!员)"
_SELF_PARTY = "[校院](?:党委|纪委|领导班子|团委|工会)"
_SELF_GROUP = "集团(?:公司)?(?:党委|董事长|总经理|领导)"
_SELF = re.compile(
    rf"(?:我|(?:(?<![\u4e00-\u9fff])|(?<=由)|(?<=经)|(?<=任))(?={_SELF_PARTY})|(?<![\u4e00-\u9fff])(?={_SELF_GROUP}))({_SELF_KIND})"
)
# a glance before the search, which looks back at every character
_MAY_BE_SELF = re.compile(rf"我(?:{_SELF_KIND})|{_SELF_PARTY}|{_SELF_GROUP}")
_KINDS = {
    "校": "大学|学院|学校|中学|小学|党校",
    "院": "医院|研究院|学院|科学院|人民法院|人民检察院",
    "司": "集团有限责任公司|集团有限公司|有限责任公司|有限公司|集团公司|集团|公司",
    "行": "银行",
    "会": "商会|协会|学会",
    "局": "局",
    "厅": "厅",
    "委": "委员会|委",
}
_AROUND = (BlockKind.FURNITURE, BlockKind.CREDIT, BlockKind.META)
_SITE_NOISE = re.compile(
    r"(?:欢迎(?:访问|光临|来到)|版权所有|主办单位?|承办|网站|官网|首页|Copyright|[©：:\s　])+"
)


def owner_zone(page: Page) -> str:
    """The zone whose own page this is: a zone's committee owns it, or 区党工委 stands alone in the text."""
    owners = [*_OWNER_ZONE.finditer(page.site), *_OWNER_ZONE.finditer(page.text)]
    # the name of the zone heads the page, its committee is named at the foot
    ruled = any(owner["committee"] and owner["zone"] == owners[0]["zone"] for owner in owners)
    if owners and (ruled or BARE_ZONE.search(page.text)):
        return re.sub(r"国家(?=[经高])", "", owners[0]["zone"])
    return ""


def owner_institution(page: Page) -> str:
    """The institution that the text calls 我校, 我司, as the lines around the article name it; or empty."""
    own = _SELF.search(page.text) if _MAY_BE_SELF.search(page.text) else None
    if not own:
        return ""
    kind = {"集团": "司", "公司": "司", "商会": "会", "协会": "会"}.get(own[1], own[1])
    name = re.compile(
        rf"[\u4e00-\u9fff（）()]{{2,24}}?(?:{_KINDS[kind]})(?=$|[\s　|,，。_\-—·]|新闻网|官网|网站|官方|党委|宣传部|主办|版权)"
    )
    around = (
        page.text[block.start : block.end]
        for block in page.blocks
        if block.kind in (BlockKind.FURNITURE, BlockKind.CREDIT, BlockKind.META)
        and block.end - block.start < 80
    )
    first = page.text[page.blocks[0].start : page.blocks[0].end] if page.blocks else ""
    for line in (page.site, page.source, *around, first):
        if found := name.search(_SITE_NOISE.sub(" ", line)):
            return found.group()
    return ""
