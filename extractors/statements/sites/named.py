"""Parks, bodies and divisions of a stretch at which something can happen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.facts import Label
from extractors.mentions.kinds import Body, Park, Place
from extractors.statements.reading import SentenceReading
from extractors.vocabulary import alternation

Site = tuple[Label, str]
_VISITORS = re.compile(
    r"(?:党政|经贸|政府|政协|人大|企业家|企业|商务|招商|学习|四大班子|领导班子|专题|实地|工业|考察|调研|联合|代表)*"
    r"(?:代表团|考察团|调研组|访问团|督查组|督导组|检查组|工作组|专家组|考核组|巡视组|巡察组|巡查组|视察组|考察组|专班|一行)"
    r"|(?:主要|有关|相关|分管)?(?:负责人|负责同志|领导班子)"
)
_LED = re.compile(r"(?:带领|率领?|会同|组织)[^，。；]{0,60}$")
# 在|市委、市政府|的坚强领导下, 会同|海关|
_GUIDED = re.compile(
    r"(?:、[^，。；]{1,16}?)?(?:的)?(?:坚强|正确|统一|集中|大力|有力|精心|关心|高度)*(?:领导|支持|关心|指导|重视|部署|要求|安排)[^，。；]{0,4}?下"
)
_WITH = re.compile(r"(?:会同|联合|协同|配合|对接|联系|依托)$")
# 扬州|泰州国际机场, 曲江|街道: the division is part of a longer name
_LONGER = re.compile(
    r"(?!人民大会堂|钓鱼台|中南海|天安门)(?:(?!召开|举行|举办|调研|考察|检查|视察|实地)[^、，。；和与及的\d]){0,10}?"
    rf"(?:{alternation('institution_noun')}|街道|社区|小区|国际机场)"
    r"(?=[、，。；和及与等的]|$|召开|举行|举办|隆重|慰问|看望|开展|进行|实地|现场|调研|考察|检查|视察|走访|督导|主持|会见)"
)
# 滨湖|码头, 长岛|公园
_COINED = re.compile(rf"[\u4e00-\u9fff]{{0,2}}?(?:{alternation('venue_noun')})(?=[、，。；和及与等]|$)")
# 焦山|湖滨|商业街: in the middle of a name
_INSIDE = re.compile(r"[\u4e00-\u9fff](?<![到在和与来赴及察看访研问查等对往入了])$")
# 山东|鹏瑞凿岩钎钢、: the place of a firm
_FIRM = re.compile(
    r"(?:(?!召开|举行|举办|考察|调研|学习|参观|访问|招商|开展|进行|洽谈|推介|检查|拜访|走访|对接|期间|出席|会见|与|和|及|的)[\u4e00-\u9fff]){2,14}?"
    r"(?:项目|、|等(?:企业|公司|地))"
)
# 松山区安庆|镇: no city
_TOWN = re.compile("(?:镇|乡)(?!政府|党委|人大)")
# 与|协会|工作人员一起走访
_BESIDE = re.compile(r"[与和同]$")
_TOGETHER = re.compile(r"[^，。；]{0,12}?(?:一起|一道|一同)")
# 在县政府办、经信局|等单位负责人的陪同下
_ACCOMPANIES = re.compile(
    r"[^，。；]{0,40}?(?:负责人|负责同志|人员|领导|干部)(?:等)?的?(?:陪同|随同|参加|一同|列席|共同|一起|一道)"
)
# 率部分市政协|委员
_MEMBERS = ("委员", "常委", "代表", "班子成员", "组成人员", "领导班子成员")
_THEIR_HEADS = re.compile(
    r"[、和及与等以][^，。；]{0,60}?(?:负责人|负责同志|人员|干部|考察组|调研组|一行)"
    r"|(?:机关|部分|有关|相关)?(?:干部|工作人员)|[\u4e00-\u9fff]{2,8}委员(?:[们到赴前来深]|一行)"
)


def _is_site(text: str, reading: SentenceReading, site: Body | Park) -> bool:
    """Not who visits, nor part of a person's office, nor whom somebody stands for (代表党中央、国务院)."""
    in_office = any(p.start <= site.start < p.name_start for p in reading.people)
    centre = site.name in ("中共中央", "国务院", "中央军委", "中华人民共和国")
    guided = isinstance(site, Body) and (
        _GUIDED.match(text, site.end)
        or _ACCOMPANIES.match(text, site.end)
        or _WITH.search(text, max(0, site.start - 2), site.start)
        or text.endswith(("率", "率领", "带领"), 0, site.start)  # 率|国务院工作组|赶赴…
        or text.startswith(_MEMBERS, site.end)
    )
    sent = site.name.endswith(("检查组", "调研组", "督导组", "代表团", "考察团", "视察组"))
    return not (
        in_office or centre or guided or sent or _VISITORS.match(text, site.end) or _is_led(text, site)
    )


def in_short(text: str, place: Place) -> bool:
    """Whether a division is called without its level: 杭州 of 杭州市, but not 延边州."""
    written = text[place.start : place.end]
    return written[-1] not in "省市区县州旗盟" or (written[-1] == "州" and place.name == written + "市")


def longer_name(text: str, site: Place | Park, end: int) -> int:
    """Where the name of a venue ends that begins with a division or park: 临泉县|社会福利中心; 0 where none does."""
    match = _LONGER.match(text, site.end, end)
    if (
        not match
        and isinstance(site, Place)
        and in_short(text, site)
        and not _INSIDE.search(text, max(0, site.start - 1), site.start)
    ):
        match = _COINED.match(text, site.end, end)
    return match.end() if match else 0


def _is_led(text: str, site: Body | Park) -> bool:
    """带领县甲局、县乙大队负责人: those who come along, not where they go."""
    clause = max(text.rfind(mark, 0, site.start) for mark in "，。；\n")
    if _TOGETHER.match(text, site.end) and _BESIDE.search(text, clause + 1, site.start):
        return True
    return bool(_LED.search(text, clause + 1, site.start) and _THEIR_HEADS.match(text, site.end))


def _is_of_venue(text: str, site: Body | Park, end: int) -> bool:
    """龙桥工业园|污水处理厂: the venue is named whole, by who takes the phrase apart."""
    return isinstance(site, Park) and longer_name(text, site, end) > 0


# 就《某自治区某条例》实施情况开展检查
_TITLE = re.compile("《[^《》]{1,60}》")


def named_sites(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    mentioned: list[Body | Park] = [*reading.parks, *reading.bodies]
    kinds = [site for site in mentioned if begin <= site.start and site.end <= end]
    titles = [match.span() for match in _TITLE.finditer(text, begin, end)]
    kinds = [site for site in kinds if not any(a < site.start < b for a, b in titles)]
    kinds = [site for site in kinds if _is_site(text, reading, site) and not _is_of_venue(text, site, end)]
    kinds = [s for s in kinds if not any(o is not s and o.start <= s.start and s.end <= o.end for o in kinds)]
    for site in sorted(kinds, key=lambda s: s.start):
        yield (Label.PARK if isinstance(site, Park) else Label.BODY), site.name
    for park in reading.parks:
        if begin <= park.start and (whole := longer_name(text, park, end)):
            yield Label.PLACE, park.name + text[park.end : whole]
    covered = [*titles, *((site.start, site.end) for site in (*kinds, *reading.parks, *reading.bodies))]
    covered += [(place.start, place.end) for place in reading.places if _VISITORS.match(text, place.end)]
    # 与甲海关关长乙交流: the places of an office are not where one went
    covered += [(person.start, person.name_end) for person in reading.people]
    at = 0
    for place in reading.places:
        if place.end <= at or not (begin <= place.start and place.end <= end):
            continue
        if any(a <= place.start < b for a, b in covered):
            continue
        if _INSIDE.search(text, max(0, place.start - 1), place.start) and _COINED.match(text, place.end, end):
            continue
        if in_short(text, place) and (_FIRM.match(text, place.end, end) or _TOWN.match(text, place.end, end)):
            continue
        if at := longer_name(text, place, end):
            yield Label.PLACE, text[place.start : at]
        else:
            yield Label.PLACE, place.name
