"""The sites of a phrase, part by part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.facts import Label
from extractors.mentions.kinds import Body, Park, Place
from extractors.statements.reading import SentenceReading
from extractors.statements.sites.named import Site, in_short, longer_name, named_sites
from extractors.statements.sites.venues import DONE_THERE, VENUE, venues
from extractors.vocabulary import alternation

# 某开发区将军庙站
_SPOT = re.compile(
    r"[\u4e00-\u9fffA-Z\d]{2,10}(?:站|厅|馆|堂|广场|大楼|中心|酒店|村|学校|小学|中学|基地|镇|街道|乡)"
)
_PROJECT = re.compile(r"(?:投资|建设|兴建|承建|开发)(?:建设|兴建)?的")
# 勐腊县勐腊|镇: the second is the name of a town
_OF_TOWN = re.compile(r"(?:镇|乡|街道|村)(?!委|政)")
# 锦州|港
_OF_CITIES = (
    "港",
    "站",
    "机场",
    "饭店",
    "宾馆",
    "酒店",
    "礼堂",
    "剧院",
    "大厦",
    "迎宾馆",
    "国宾馆",
    "会堂",
    "书院",
)
# 太和|镇永丰村, 和平村: 和 is part of a name
_PART = re.compile(r"[、及与]|和(?![镇乡村县区平谐睦顺]|街道|社区)|以及|——")
_OF_TWO, _LEAST = 2, 5
_OF_STATE = ("人民大会堂", "钓鱼台国宾馆", "中南海", "天安门广场")


def sites_in(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    """The sites of a phrase, part by part: what has a name of its own kind, else the part as a venue."""
    if project := _PROJECT.search(text, begin, end):
        end = project.start()  # 在广东湛江|投资的某基地项目举行
    for at, until in parts_of(text, reading, begin, end):
        yield from _site(text, reading, at, until)


def parts_of(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the parts of a phrase begin and end: no cut falls within a name."""
    named: list[Body | Park | Place] = [*reading.parks, *reading.bodies, *reading.places]
    covered = [(site.start, site.end) for site in named]
    at = begin
    for cut in _PART.finditer(text, begin, end):
        if cut.start() == at:
            continue  # 在|和润超市
        if not any(first < cut.start() < last for first, last in covered) and not _inside(
            text, reading, at, cut, end
        ):
            yield at, cut.start()
            at = cut.end()
    yield at, end


# 数字化城市运行|和|治理中心
_KIND = re.compile(rf"(?:{alternation('kind_of_site')})$")


def _inside(text: str, reading: SentenceReading, at: int, cut: re.Match[str], end: int) -> bool:
    """Whether 和 joins two words within one name: what stands before it is none, what stands behind it ends one."""
    before = text[at : cut.start()]
    if cut.group() != "和" or len(before) < _LEAST or VENUE.search(before) or _KIND.search(before):
        return False
    named: list[Body | Park | Place] = [*reading.parks, *reading.bodies, *reading.places]
    if any(site.end == cut.start() for site in named) or any(
        cut.end() <= site.start < end and not isinstance(site, Place) for site in named
    ):
        return False
    rest = _PART.split(text[cut.end() : end])[0]
    return bool(VENUE.search(rest)) and len(rest) <= _LEAST


# 位于黄浦区的|某街道某居民区
_LIES = re.compile(r"(?:位于|地处|坐落[于在])[^，。；、的]{2,20}的(?=[^，。；、的]{3,20}$)")


def _site(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    if lies := _LIES.match(text, begin, end):
        yield from (site for site in named_sites(text, reading, begin, lies.end()) if site[0] is Label.PLACE)
        begin = lies.end()
    named = list(named_sites(text, reading, begin, end))
    if any(begin <= park.start and longer_name(text, park, end) for park in reading.parks):
        yield from named  # 高新区|科创中心
        return
    divisions = [
        place
        for place in reading.places
        if begin <= place.start and place.end <= end and not _OF_TOWN.match(text, place.end)
    ]
    if any(label is not Label.PLACE for label, _ in named):
        yield from named
        parks = [park for park in reading.parks if begin <= park.start and park.end <= end]
        named_whole = any(b.start <= park.start and b.end >= end for park in parks for b in reading.bodies)
        if parks and not named_whole and _SPOT.fullmatch(text, parks[-1].end, end):
            yield from venues(text[parks[-1].end : end])
    elif not divisions:
        yield from venues(text[begin:end])
    elif divisions[0].start > begin and not text.endswith("的", begin, divisions[0].start):
        first = divisions[0]
        whole = text[first.start - 1] in "（(" or (  # 国家会展中心|（上海）
            VENUE.search(text, begin, end) and in_short(text, first)
        )
        yield from venues(text[begin : end if whole else first.start])  # 大渔湾|湖滨|风情商业街
    else:
        yield from _in_division(text, named, divisions[-1], end)


def _named_by_its_place(text: str, last: Place, end: int) -> bool:
    """Whether two characters behind the short name of a division make the name of a venue or firm."""
    return in_short(text, last) and VENUE.search(text, last.end, end) is not None


def _in_division(text: str, named: list[Site], last: Place, end: int) -> Iterator[Site]:
    """北京人民大会堂 is two sites, 青岛国际会议中心 has the city in its name."""
    rest = DONE_THERE.sub("", text[last.end : end])
    end = last.end + len(rest)
    if longer_name(text, last, end):
        yield from named
    elif rest in _OF_CITIES:
        yield from venues(text[last.start : end])
    elif len(rest) == _OF_TWO and rest[-1] not in "镇乡村" and _named_by_its_place(text, last, end):
        yield from venues(text[last.start : end])  # 扬州|东站, 仪征|化纤
    elif len(rest) == _OF_TWO and rest[-1] == "镇" and last.end - last.start == _OF_TWO:
        yield from named  # 浙江|乌镇
        yield from venues(rest)
    elif not 3 <= len(rest) <= 14:
        yield from named
    elif len(named) == 1 and in_short(text, last) and not rest.startswith(_OF_STATE):
        yield from venues(text[last.start : end])
    else:
        yield from named
        yield from venues(rest)
