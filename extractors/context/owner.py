"""Whose page it is: the zone behind 区党工委, the university behind 我校, the company behind 我司."""

from __future__ import annotations

import re

from extractors.mentions.places import division, find_places, pick
from extractors.read import BlockKind, Page
from extractors.vocabulary import alternation

_ZONE = alternation("zone_of_page")
_OWNER_ZONE = re.compile(
    r"(?:^|\n|主办(?:单位)?[：: ]\s*|版权所有[：: ]?\s*|网站首页|来[源自][：: ]\s*|(?:机构|单位)[：: ]\s*)"
    r"[\s　]*(?:中共)?"
    rf"(?P<zone>[\u4e00-\u9fff]{{2,10}}?(?:{_ZONE}))(?:（[\u4e00-\u9fff]{{1,4}}区）)?"
    rf"(?P<committee>(?:党工委)?(?:管理委员会|管委会))?"
    r"(?=[\s|\n　]|$|官网|网|门户)"
)
# 某某开发区管委会主办, at the foot of its pages
_ZONE_RUNS = re.compile(
    rf"(?:^|(?<=[\s|\d]))(?:中共)?(?P<zone>[\u4e00-\u9fff]{{2,10}}?(?:{_ZONE}))"
    rf"(?:管理委员会|管委会)[\s　]*(?:主办|版权所有|承办)"
)
# the menu of a site, right under its name
_MENU = re.compile(r"[\s　]*\n[^\n]{0,12}(?:网站首页|首[\s　]?页)")
_SHORT_ZONE = re.compile(
    r"(?P<core>[\u4e00-\u9fff]{2,4}?)(?<!经济)(?<!技术)(?<!产业)开发区(?![\u4e00-\u9fff]{0,2}[管党])"
)
_TWO_ZONES = re.compile(
    rf"(?P<first>(?P<place>[\u4e00-\u9fff]{{2}})[\u4e00-\u9fff]{{0,6}}?(?:{_ZONE}))"
    rf"(?P=place)[\u4e00-\u9fff]{{0,6}}?(?:{_ZONE})"
)
_RUNS_ZONE = "(?:党工委|管委会|纪工委|纪检监察工委|党政办)"
# the first character before the look behind it, so that nothing else is tried
BARE_ZONE = re.compile(rf"区(?<![\u4e00-\u9fff]区){_RUNS_ZONE}|我(?<![\u4e00-\u9fff]我)区{_RUNS_ZONE}")
_SELF_KIND = "校|院|所|司|集团|公司|行|商会|协会|局|厅|委(?!员)"
_SELF_PARTY = "[校院](?:党委|党组(?!成员单位)|纪委|领导班子|团委|工会)|[厅局]党组(?:书记|副书记|成员)"
_SELF_GROUP = "集团(?:公司)?(?:党委|董事长|总经理|领导)"
# 市局党组书记、局长甲, on the page of a bureau
_SELF_BUREAU = r"[省市县区州旗](?=局(?:党组|党委|局长|副局长|领导|机关|总工|[一二三四]级|联合|召开|组织))"
_SELF = re.compile(
    rf"(?:我|(?<![\u4e00-\u9fff]){_SELF_BUREAU}|(?:(?<![\u4e00-\u9fff])|(?<=由)|(?<=经)|(?<=任))(?={_SELF_PARTY})"
    rf"|(?<![\u4e00-\u9fff])(?={_SELF_GROUP}))"
    rf"({_SELF_KIND})"
)
_BANNER = re.compile(
    r"(?P<name>[\u4e00-\u9fff（）]{4,24}"
    rf"(?:{alternation('owner_end')}))"
    r"(?:新闻网|官方网站|官网|门户网站|网站|新闻中心)?"
)
# a glance before the search, which looks back at every character
_MAY_BE_SELF = re.compile(
    rf"(?=[我省市县区州旗校院厅局集])(?:我(?:{_SELF_KIND})|{_SELF_BUREAU}|{_SELF_PARTY}|{_SELF_GROUP})"
)
_KINDS = {
    "校": "大学|学院|学校|中学|小学|党校",
    "院": "医院|研究院|学院|科学院|人民法院|人民检察院",
    "所": "研究所",
    "司": "集团有限责任公司|集团有限公司|有限责任公司|有限公司|集团公司|集团|公司",
    "行": "银行",
    "会": "商会|协会|学会",
    "局": "局",
    "厅": "厅",
    "委": "委员会|委",
}
_ORGANS = ("人民法院", "人民检察院", "局", "厅", "委员会")
# characters of the city and of the name of its zone
_CITY_AND_NAME = 4
_AROUND = (BlockKind.FURNITURE, BlockKind.CREDIT, BlockKind.META)
# 我院与…签署协议: the headline of an own page begins with whose it is
_DOES = r"(?=与|和|召开|举[行办]|党委|党组|董事长|校长|院长|获|开展|成立|签|入选)"
# 成志远主持召开|集团党委会议: a headline, no name
_IN_HEADLINES = re.compile(r"主持|召开|会见|调研|慰问|考察|出席|带队|上一[篇条]|下一[篇条]")
# 信息与电气工程学院: the part of a school that wrote the news, where the school is named too
_FACULTY = re.compile(
    r"(?:工程|科学|技术|信息|经济|管理|法|文|外国语|艺术|体育|马克思主义|教育|商|医|药|护理|数学|物理|化学)学院$"
)
_SITE_NOISE = re.compile(
    r"(?:欢迎(?:访问|光临|来到)|版权所有|主办单位?|承办|网站|官网|首页|Copyright|[©：:\s　])+"
)


def owner_zone(page: Page) -> str:
    """The zone whose own page this is: a zone's committee owns it, or 区党工委 stands alone in the text."""
    owners = [*_OWNER_ZONE.finditer(page.site), *_OWNER_ZONE.finditer(page.text)]
    # the name of the zone heads the page, its committee is named at the foot
    ruled = any(owner["committee"] and owner["zone"] == owners[0]["zone"] for owner in owners)
    if owners and owners[0].start() == 0:
        ruled = ruled or _MENU.match(page.text, owners[0].end()) is not None
    if owners and not ruled and "管" in page.text[-600:]:
        ruled = any(run["zone"] == owners[0]["zone"] for run in _ZONE_RUNS.finditer(page.text))
    if owners and (ruled or BARE_ZONE.search(page.text) or _is_called(owners[0]["zone"], page.text)):
        return _as_headline_calls(page.title, re.sub(r"国家(?=[经高])", "", owners[0]["zone"]))
    return "" if owners else _experimental(page.text)


# 平潭综合实验区, of which there is one: its papers say only 实验区党工委
_EXPERIMENTAL = re.compile(r"[\u4e00-\u9fff]{2}综合实验区")


def _experimental(text: str) -> str:
    if not any(found["kind"] == "实验区" for found in _OWN_KIND.finditer(text)):
        return ""
    named = _EXPERIMENTAL.search(text)
    return named.group() if named else ""


# how a zone's own pages call it
_OWN_KIND = re.compile(
    rf"(?<![\u4e00-\u9fff])(?P<kind>园区|示范区|新区|开发区|度假区|合作区|试验区|实验区){_RUNS_ZONE}"
)


def _is_called(zone: str, text: str) -> bool:
    """园区党工委, 示范区管委会: whether the text calls the zone that heads the page by its kind alone."""
    kinds = {found["kind"] for found in _OWN_KIND.finditer(text)}
    return any(zone.endswith((kind, "工业" + kind)) for kind in kinds)


def _as_headline_calls(headline: str, zone: str) -> str:
    """The first of two names of one zone at the head of its pages (甲新区 甲高新区), joint if the headline has it so."""
    two = _TWO_ZONES.fullmatch(zone)
    zone = two["first"] if two else zone
    short = _SHORT_ZONE.match(headline)
    if short and zone.endswith("开发区") and zone.find(short["core"]) > 0 and headline.find(zone) < 0:
        return short.group()  # 古雷开发区, of the page of 漳州古雷港经济开发区
    if own := _without_city(headline, zone):
        return own
    joint = re.search(re.escape(zone) + r"（[\u4e00-\u9fff]{1,8}区）", headline)
    return joint.group() if joint else zone


# how headlines call what a zone's pages call in full
_KINDS_IN_SHORT = {"高新技术产业开发区": "高新区", "经济技术开发区": "经开区", "综合保税区": "综保区"}


def _without_city(headline: str, zone: str) -> str:
    """新站高新区, on the pages of 合肥新站高新技术产业开发区 whose headlines leave out the city; or empty."""
    kind = next((kind for kind in _KINDS_IN_SHORT if zone.endswith(kind)), "")
    core = zone.removesuffix(kind)
    if not kind or len(core) < _CITY_AND_NAME or core in headline or not find_places(core[:2] + "市"):
        return ""
    forms = (core[2:] + form for form in (kind, _KINDS_IN_SHORT[kind]))
    return next((form for form in forms if form in headline), "")


def _banner(page: Page) -> str:
    """The institution whose name alone heads the page, above the headline: 滨州医学院附属医院, 太原科技大学新闻网."""
    for block in page.blocks[:4]:
        if block.kind is BlockKind.BODY:
            break
        for line in page.text[block.start : block.end].split("\n"):
            if banner := _BANNER.fullmatch(line.strip(" 　")):
                return banner["name"]
    return ""


def owner_institution(page: Page) -> str:
    """The institution whose page this is, an organ of a division without the divisions around that; or empty."""
    name = _named_around(page)
    if not name.endswith(_ORGANS):
        return name
    place = next((found for found in find_places(name) if found.start == 0 and found.full), None)
    code = pick(place.candidates) if place else ""
    usual = division(code).usual if code else ""
    inner = name.find(usual, 1) if usual else -1
    return name[inner:] if place and 0 < inner < place.end else name  # 云南省文山州|富宁县人民检察院


def _named_around(page: Page) -> str:
    """The institution that the text calls 我校, 我司, as the lines around the article name it; or empty."""
    own = _SELF.search(page.text) if _MAY_BE_SELF.search(page.text) else None
    if not own:
        return _banner(page)
    kind = {"集团": "司", "公司": "司", "商会": "会", "协会": "会"}.get(own[1], own[1])
    name = re.compile(
        rf"[\u4e00-\u9fff（）()]{{2,24}}?(?:{_KINDS[kind]})"
        rf"(?=$|[\s　|,，。_\-—·]|新闻网|官网|网站|官方|党委|宣传部|主办|版权)"
    )
    around = (
        page.text[block.start : block.end]
        for block in page.blocks
        if block.kind in (BlockKind.FURNITURE, BlockKind.CREDIT, BlockKind.META)
        and block.end - block.start < 80
    )
    first = page.text[page.blocks[0].start : page.blocks[0].end] if page.blocks else ""
    faculty = ""
    for line in (page.site, page.source, *around, first):
        found = name.search(_SITE_NOISE.sub(" ", line))
        if found and not _IN_HEADLINES.search(line):
            if not _FACULTY.search(found.group()):
                return found.group()
            faculty = faculty or found.group()
    headed = re.match(rf"[\u4e00-\u9fff]{{2,16}}?(?:{_KINDS[kind]}){_DOES}", page.title)
    if headed and not _IN_HEADLINES.search(headed.group()):
        return headed.group()
    banner = faculty or _banner(page)
    return banner if banner.endswith(tuple(_KINDS[kind].split("|"))) else ""
