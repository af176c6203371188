"""Where people went, and where they received others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.facts import Label
from extractors.mentions.kinds import Body, Park, Person
from extractors.statements.reading import SentenceReading
from extractors.statements.sites.named import Site, named_sites
from extractors.statements.sites.phrases import parts_of, sites_in
from extractors.statements.sites.pointed import told_before
from extractors.statements.sites.venues import VENUE, venues
from extractors.vocabulary import alternation

_WENT = re.compile(
    r"(?:先后|分别|一行|还|又|实地)*"
    r"(?:来到|走进"
    r"|深入"
    rf"(?!{alternation('deep_into_work')})"
    r"|前往|赶往|抵达|赴|(?<![感受看听得遇达想做收认意提谈学说涉直每])到(?![达位])"
    # 代表团来|某新区|考察
    r"|(?:到达|(?<![带近以年原后下起上未从历将迎出进过回由到马])来(?=(?!我|此|校|访|自|看|说|师市|[省市县区州旗])[^，。；到参出开赴]{3,24}?(?:考察|调研|视察|参观|督导|检查)(?![组团]))))"
    r"(?P<sites>[^，。；]{1,120}?)"
    # 到|国家电力调度控制中心|了解, 来到|某检查站|慰问
    rf"(?=，|。|；|$|(?:{alternation('done_at_site')})(?!控制|指挥|中心|大厅|局|平台|[室站所]))"
)
# 深入农村、学校、|治理中心: a list of kinds of places
_OF_KINDS = re.compile(rf"(?:^|、)(?:{alternation('kind_of_site')})(?:、|和|等|$)")
# 来到某工程的接点站——|徐闻县某水库
_CALLED = re.compile(r"——(?P<sites>[^，。；—]{2,30})(?=[，。；])")
# 代表团参观了甲、乙
_SAW = re.compile(
    r"(?:代表团|考察团|参观团|观摩团|访问团|[调考视督检巡]\w[组团]|一行|大家|委员们|代表们|[与参]会人员|[与参]会代表|嘉宾|领导|(?:人大)?代表|(?:政协)?委员)"
    r"(?:先后|分别|还|又|实地|集中|深入|现场)*(?:参观|参访|考察|察看|查看|走访|观摩|视察|检查)+(?:考察|察看|调研)?了"
    r"(?P<sites>[^，。；]{2,120}?)(?=，|。|；|$)"
)
# 实地察看甲公司、乙村|项目现场, 走访了甲、乙、丙|等企业
_LOOKED = re.compile(
    r"(?:参观|参访|考察|察看|查看|走访|观摩|视察|巡视|检查|调研|慰问|看望|督导|督查|暗访)"
    r"(?:慰问|调研|检查|指导|参观|考察|察看|查看)*了?(?![了团组人员])(?P<sites>(?!情况|工作)[^，。；]{3,120}?)"
    r"(?P<kind>(?:等(?:\d+[余多]?[家个处])?(?:[地处]|单位|点位)?)?(?:重点|企业|公司|项目|建设|施工|现场)*"
    r"(?:的?(?:规划|建设|运营|运行|生产|经营|进展|推进|发展|改造|整治|使用|管理)*(?:情况|进度))?)(?=，|。|；|$)"
)
_OF_WHAT = re.compile(
    r"情况|工作|流程|过程|进度|进展|成效|问题|状况|建设$|成果|职工|群众|干部(?!学校|学院|培训)|党员(?!教育|活动|服务)|人员|慰问|同志|家庭|负责|的$"
)
_SEVERAL = 3
# 金方圆数控, among firms and venues
_FIRM = re.compile(r"(?!困难|贫困|一线|重点|部分|有关)[\u4e00-\u9fff]{3,8}(?<![项目工程群众])")
_RECEIVED_AT = re.compile(
    r"在(?![与同和])(?P<site>[^，。；在]{1,20}?)(?:亲切|分别|热情|集体)*(?:会见|接见|会晤|会谈|接待|听取|同|与|和)"
)
_SCENE = re.compile(
    r"[\s　]*(?:随后|当天|接着|之后)?，?在(?!听取|了解|观看|详细|认真|察看|查看|参观|充分)"
    r"(?P<sites>[^，。；]{2,50})，"
)
# 来我县考察: at home
_HERE = re.compile(
    r"(?:来|莅临)我[市县区州省旗](?![市县区州省委政]|[\u4e00-\u9fff]{0,8}(?:园|区|城|镇|乡|村))"
)
_LETTER = re.compile(
    r"[来莅](?P<letter>(?![我访电信华京沪校院此这]|参观|考察|调研|学习)[\u4e00-\u9fff])(?=考察|调研|参观|学习|开展|洽谈|对接|督导|督查|视察|走访)"
)
# 在听取代表发言后: when, not where
_WHEN = re.compile(r"(?:[后时中下前]|期间|之际|同时|基础上|方面)$")


def visited(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    """What was visited between two positions: parks, bodies and places named, and other sites after 来到."""
    yield from named_sites(text, reading, begin, end)
    yield from _here(text, reading, begin, end)
    for match in _WENT.finditer(text, begin, end):
        if match["sites"] == "这里":
            yield from told_before(text, reading.start)
        called = _CALLED.match(text, match.end("sites"), reading.end)
        sites = sites_in(text, reading, *(called or match).span("sites"))
        kinds = match.group().startswith("深入") and _OF_KINDS.search(match["sites"])
        yield from (
            site for site in sites if not kinds or site[0] is not Label.PLACE or site[1][-1] in "省市县区旗"
        )
        yield from _under_places(text, reading, match.end("sites"), end)
    for match in _LOOKED.finditer(text, begin, end):
        yield from _looked_at(text, reading, match)


def _here(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    """来我县考察, 来泸考察: at home, whatever letter it goes by."""
    letter = _LETTER.search(text, begin, end)
    known = letter and any(place.start == letter.start("letter") for place in reading.places)
    if _HERE.search(text, begin, end) or (letter and not known):
        yield Label.PLACE, "我县"


def _looked_at(text: str, reading: SentenceReading, match: re.Match[str]) -> Iterator[Site]:
    """What has no kind of its own among what was looked at: by how it ends, or as one of several firms."""
    if _OF_WHAT.search(match["sites"]):
        return
    parts = list(parts_of(text, reading, *match.span("sites")))
    named: list[Park | Body | Person] = [*reading.parks, *reading.bodies, *reading.people]
    beside = any(
        VENUE.search(text, begin, end) or any(begin <= other.start < end for other in named)
        for begin, end in parts
    )
    several = len(parts) >= _SEVERAL
    firms = several and match["kind"].startswith("等")
    like_firms = several and not match["kind"] and beside
    for begin, end in parts:
        part = text[begin:end]
        if any(begin <= other.start < end for other in named):
            continue
        told = match["kind"].endswith(("情况", "进度"))
        one = firms or (like_firms and _FIRM.fullmatch(part))
        if (one and not told and not _OF_WHAT.search(part)) or VENUE.search(part):
            yield from venues(
                re.sub(
                    r"^(?:位于)?(?:我[市县区省州旗]|全[市县区])(?:的)?|^位于(?![^的]*的)|^的",
                    "",
                    text[begin:end],
                )
            )


# 先后深入宁都县的甲基地，|于都县的乙园区，以及章贡区的丙项目
_NEXT_STOPS = re.compile(
    r"，(?:以及|并到|及)?(?P<sites>[\u4e00-\u9fff]{2,8}[市县区旗]的[^，。；]{2,80})(?=[，。；])"
)


def _under_places(text: str, reading: SentenceReading, at: int, end: int) -> Iterator[Site]:
    """The lists of further places that follow what was visited in the first."""
    while stops := _NEXT_STOPS.match(text, at, end):
        begin = stops.start("sites")
        if not any(place.start == begin for place in reading.places):
            return
        yield from sites_in(text, reading, begin, stops.end("sites"))
        at = stops.end("sites")


# 验收组对某综合保税区|进行预验收
_UPON = re.compile(
    r"对(?P<sites>[^，。；]{3,40}?)(?:进行|开展)了?[^，。；]{0,8}?(?:验收|检查|督查|督导|调研|考察|巡查)"
)


def went(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    """代表团一行先后走进甲、乙: where those went whom the sentence does not name."""
    yield from _here(text, reading, begin, end)
    for pattern in (_WENT, _SAW):
        for match in pattern.finditer(text, begin, end):
            yield from sites_in(text, reading, match.start("sites"), match.end("sites"))
            yield from _under_places(text, reading, match.end("sites"), end)
    if upon := _UPON.search(text, begin, end):
        yield from named_sites(text, reading, upon.start("sites"), upon.end("sites"))
    for match in _LOOKED.finditer(text, begin, end):
        if not _OF_WHAT.search(match["sites"]):
            yield from named_sites(text, reading, match.start("sites"), match.end("sites"))
            yield from _looked_at(text, reading, match)


def received_at(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    """甲在乙会见丙: where the hosts received."""
    # 在甲会见乙，在丙同丁会谈: the place that stands nearest
    for match in list(_RECEIVED_AT.finditer(text, begin, end))[-1:]:
        yield from sites_in(text, reading, match.start("site"), match.end("site"))


def scene(text: str, reading: SentenceReading) -> Iterator[Site]:
    """在甲公司、乙园区，…: the sites with which a sentence of an inspection begins."""
    match = _SCENE.match(text, reading.start, reading.end)
    named = any(match.start() < person.start < match.end() for person in reading.people) if match else False
    if match and not named and not _WHEN.search(match["sites"]):
        yield from sites_in(text, reading, match.start("sites"), match.end("sites"))
