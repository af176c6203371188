"""Where an event took place: what stands after 在 before the verb, in its own name, and what was visited."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.facts import Label
from extractors.mentions.kinds import Body, Park, Place
from extractors.statements.occasions import Intro
from extractors.statements.reading import SentenceReading

Site = tuple[Label, str]

_HELD = r"(?:隆重|正式|成功|顺利|如期|集中)?(?:召开|举行|举办|开幕|闭幕|落幕|启动|主持|组织)"
_AT_AFTER = re.compile(rf"在(?P<site>[^，。；]{{1,36}}?){_HELD}")
_AT_BEFORE = re.compile(
    r"(?:[，、]|^|[\u4e00-\u9fff])在(?P<site>[^，。；在为同向]{1,24})(?:[为向][^，。；]{1,12}|[同与][^，。；]{1,60})?$"
)
# 会聚北京中山公园，举行…仪式
_GATHERED = re.compile(r"(?:会聚|齐聚|相聚)(?:于|在)?(?P<site>[^，。；]{2,20})，(?:共同)?$")
_HOME = re.compile(r"(?:我[市区县省州旗盟]|全[市区县省州])$")
_WENT = re.compile(
    r"(?:先后|分别|一行|还|又|实地)*(?:来到|走进|深入(?!了解|交谈|座谈|沟通|细致|企业负责人|学习|贯彻|推进|实施|开展|研究|分析|交流|探讨|细致|挖掘|落实|对接|沟通)|前往|赶往|赴|"
    r"(?<![感受看听得遇达想做收认意提谈学说涉直每])到)(?P<sites>[^，。；]{2,60}?)(?=，|。|；|$|开展|进行|实地|现场|就|调研|考察|检查|督导|督查|"
    r"巡河|巡查|巡林|视察|走访|看望|慰问|观摩|察看|查看|参观|指导|暗访|调度|宣讲)"
)
# 代表团参观了甲、乙
_SAW = re.compile(
    r"(?:代表团|考察团|调研组|视察组|一行|大家|委员们|与会人员|与会代表|嘉宾)(?:先后|分别|还|又|实地|集中)*(?:参观|考察|察看|查看|走访|观摩)了?(?P<sites>[^，。；]{2,60}?)(?=，|。|；|$)"
)
# 某开发区将军庙站
_SPOT = re.compile(r"[\u4e00-\u9fffA-Z\d]{2,10}(?:站|厅|馆|堂|广场|大楼|中心|酒店|村|学校|小学|中学|基地)")
_RECEIVED_AT = re.compile(
    r"在(?P<site>[^，。；在]{1,20}?)(?:亲切|分别|热情|集体)?(?:会见|会晤|会谈|接待|听取|同|与|和)"
)
_SCENE = re.compile(
    r"[\s　]*(?:随后|当天|接着|之后)?，?在(?!听取|了解|观看|详细|认真|察看|查看|参观|充分)(?P<sites>[^，。；]{2,50})，"
)
_NO_SITE = re.compile(
    r"议程|系统$|^工程建设$|胜利$|圆满$|讲话|通过|致辞|会上|期间|过程|基础|方面|情况|时$|中$|后$|前$|会议(?!中心|展)|座谈|发言|仪式|一线|基层|现场|家$|车间|展厅|展区|生产线|窗口|台架|厂房|仓储|处$|"
    r"^(?:今|昨|当|同)[天日晚]|^\d{1,4}[日年月]|^(?:这里|那里|此|该国|境外|境内|首都|市中心|世界|全国|全球|全国范围内|大会|机场|医院|部队|部门|现在|目前)$|到来|上下功夫|^(?:历史)?新?的?(?:历史)?起点上|通道上$|"
    r"^(?:企业|超市|商场|市场|项目|社区|乡村|农村|城乡|校园|学校|工厂|园区|农户|军营|机关|连队|实地|事发|当地|各地|多地|有关.*|部分.*)$"
)
_VILLAGE = re.compile(
    r"(?P<town>[\u4e00-\u9fff]{1,4}(?:乡|镇|街道))(?P<village>[\u4e00-\u9fff]{1,5}(?:村|社区))"
)
# 伊拉克首都|巴格达
_WHOSE_CAPITAL = re.compile(r"^(?:位于(?:[^的]*的)?|[\u4e00-\u9fff]{2,10}首都(?=[\u4e00-\u9fff]{2}))")
_PROJECT = re.compile(r"(?:投资|建设|兴建|承建|开发)(?:建设|兴建)?的")
# 勐腊县勐腊|镇: the second is the name of a town
_OF_TOWN = re.compile(r"(?:镇|乡|街道|村)(?!委|政)")
_VISITORS = re.compile(
    r"(?:党政|经贸|政府|政协|人大|企业家)*(?:代表团|考察团|调研组|访问团|督查组|督导组|检查组|工作组|专家组|考核组|巡视组|巡察组)|(?:主要|有关|相关|分管)?(?:负责人|负责同志|领导班子)"
)
_LED = re.compile(r"(?:带领|率领?|会同|组织)[^，。；]{0,60}$")
# 与|协会|工作人员一起走访
_BESIDE = re.compile(r"[与和同]$")
_TOGETHER = re.compile(r"[^，。；]{0,12}?(?:一起|一道|一同)")
_THEIR_HEADS = re.compile(r"[、和及与等][^，。；]{0,60}?(?:负责人|负责同志|人员|干部)")
# 锦州|港
_OF_CITIES = ("港", "站", "机场")
# a hall of a venue, and what was done there
_WITHIN = re.compile(
    r"(?<=人民大会堂)[^，]{0,8}厅.*|(?<=.{3})(?:展览厅|巡视|调研|考察|参观|会见|出席).*|等?\d*(?:多)?(?:家|个)?(?:重点)?(?:企业|(?<!基)地|处|单位|项目)(?:及项目)?$|等$"
)
_PART = re.compile(r"[、和及与]|以及")
# 人民大会堂|以视频方式, 北京|会见来华…: what was done there, and how
_DONE_THERE = re.compile(
    r"(?:[又都也]|还(?!乡))?(?:以(?:视频|线上|书面|各种)|视频|通过|应约|应邀|集体|分别|举行|看望|会见|会晤|接受|听取|为[^，]{2,24}(?:送别|举行|同志)|(?<=.{2})(?:并|也|共|还)$).*"
)
# 在听取代表发言后: when, not where
_WHEN = re.compile(r"(?:[后时中下前]|期间|之际|同时|基础上|方面)$")


def held_at(text: str, reading: SentenceReading, intro: Intro, home: str) -> Iterator[Site]:
    """Where the words around an event's name say that it was held (在株洲召开, 衡水市召开…, 成都市…大会)."""
    stated = list(_stated(text, reading, intro))
    yield from stated
    if stated:
        # 蜀山区…座谈会在蜀山经开区召开: its name tells whose it is, not where
        return
    if _HOME.search(_before(text, reading, intro)) and home:
        yield Label.PLACE, home
    for place in reading.places:
        subject = place.end <= intro.verb_start <= place.end + 2
        part_of_name = any(p.name_start <= place.start < p.name_end for p in reading.people)
        part_of_body = any(b.start <= place.start and place.end < b.end for b in reading.bodies)
        part_of_park = any(p.start <= place.start and place.end < p.end for p in reading.parks)
        if (subject or place.start == intro.occasion.start) and not (
            part_of_name or part_of_body or part_of_park
        ):
            yield Label.PLACE, place.name


def _stated(text: str, reading: SentenceReading, intro: Intro) -> Iterator[Site]:
    """…大会在甲召开, 在甲召开…大会."""
    end = intro.occasion.end
    if match := _AT_AFTER.match(text, _skip_time(text, end), max(intro.dated, end)):
        yield from sites_in(text, reading, match.start("site"), match.end("site"))
    if match := _AT_AFTER.search(text, intro.occasion.start, end):
        yield from sites_in(text, reading, match.start("site"), match.end("site"))
    if match := _AT_BEFORE.search(_before(text, reading, intro)):
        begin = text.rfind("在" + match["site"], reading.start, intro.verb_start) + 1
        yield from sites_in(text, reading, begin, begin + len(match["site"]))
    elif match := _GATHERED.search(text, reading.start, intro.verb_start):
        yield from sites_in(text, reading, match.start("site"), match.end("site"))


def _before(text: str, reading: SentenceReading, intro: Intro) -> str:
    before = text[max(reading.start, intro.verb_start - 80) : intro.verb_start]
    before = re.sub(r"(?:随后|随即)?(?:召开|举行|举办)的$", "", before)
    return re.sub(r"(?:主持|组织|联合|共同|隆重)+$", "", before)


def _skip_time(text: str, position: int) -> int:
    """Past a date between the name and 在 (…大会10月24日在成都召开)."""
    match = re.compile(
        r"(?:今天|昨天|日前|近日)?(?:（\d{1,2}月\d{1,2}日）)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚上|晚)?(?:至\d{1,2}日)?"
    ).match(text, position)
    return match.end() if match else position


def visited(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    """What was visited between two positions: parks, bodies and places named, and other sites after 来到."""
    yield from _named(text, reading, begin, end)
    for match in _WENT.finditer(text, begin, end):
        yield from sites_in(text, reading, match.start("sites"), match.end("sites"))


def went(text: str, reading: SentenceReading) -> Iterator[Site]:
    """代表团一行先后走进甲、乙: where those went whom the sentence does not name."""
    for pattern in (_WENT, _SAW):
        for match in pattern.finditer(text, reading.start, reading.end):
            yield from sites_in(text, reading, match.start("sites"), match.end("sites"))


def received_at(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    """甲在乙会见丙: where the hosts received."""
    if match := _RECEIVED_AT.search(text, begin, end):
        yield from sites_in(text, reading, match.start("site"), match.end("site"))


def scene(text: str, reading: SentenceReading) -> Iterator[Site]:
    """在甲公司、乙园区，…: the sites with which a sentence of an inspection begins."""
    match = _SCENE.match(text, reading.start, reading.end)
    if match and not _WHEN.search(match["sites"]):
        yield from sites_in(text, reading, match.start("sites"), match.end("sites"))


def sites_in(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    """The sites of a phrase, part by part: what has a name of its own kind, else the part as a venue."""
    if project := _PROJECT.search(text, begin, end):
        end = project.start()  # 在广东湛江|投资的某基地项目举行
    named: list[Body | Park | Place] = [*reading.parks, *reading.bodies, *reading.places]
    covered = [(site.start, site.end) for site in named]
    at = begin
    for cut in _PART.finditer(text, begin, end):
        if not any(first < cut.start() < last for first, last in covered):
            yield from _site(text, reading, at, cut.start())
            at = cut.end()
    yield from _site(text, reading, at, end)


def _site(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    named = list(_named(text, reading, begin, end))
    divisions = [
        place
        for place in reading.places
        if begin <= place.start and place.end <= end and not _OF_TOWN.match(text, place.end)
    ]
    if any(label is not Label.PLACE for label, _ in named):
        yield from named
        parks = [park.end for park in reading.parks if begin <= park.start and park.end <= end]
        if parks and _SPOT.fullmatch(text, parks[-1], end):
            yield from _venue(text[parks[-1] : end])
    elif not divisions:
        yield from _venue(text[begin:end])
    elif divisions[0].start > begin:
        yield from _venue(text[begin : divisions[0].start])
    else:
        yield from _in_division(text, named, divisions[-1], end)


_OF_STATE = ("人民大会堂", "钓鱼台国宾馆", "中南海")


def _in_division(text: str, named: list[Site], last: Place, end: int) -> Iterator[Site]:
    """北京人民大会堂 is two sites, 青岛国际会议中心 has the city in its name."""
    rest = _DONE_THERE.sub("", text[last.end : end])
    end = last.end + len(rest)
    if rest in _OF_CITIES:
        yield from _venue(text[last.start : end])
    elif not 3 <= len(rest) <= 14:
        yield from named
    elif len(named) == 1 and text[last.end - 1] not in "省市区县旗州盟" and not rest.startswith(_OF_STATE):
        yield from _venue(text[last.start : end])
    else:
        yield from named
        yield from _venue(rest)


def _venue(name: str) -> Iterator[Site]:
    name = _WITHIN.sub("", _DONE_THERE.sub("", _WHOSE_CAPITAL.sub("", name)))
    if village := _VILLAGE.fullmatch(name):
        yield Label.PLACE, village["town"]
        yield Label.PLACE, village["village"]
    elif (
        2 <= len(name) <= 16
        and not _NO_SITE.search(name)
        and re.fullmatch(r"[\u4e00-\u9fffA-Za-z0-9“”·（）]+", name)
    ):
        yield Label.PLACE, name


def _is_site(text: str, reading: SentenceReading, site: Body | Park) -> bool:
    """Not who visits, nor part of a person's office, nor whom somebody stands for (代表党中央、国务院)."""
    in_office = any(p.start <= site.start < p.name_start for p in reading.people)
    centre = site.name in ("中共中央", "国务院", "中央军委", "中华人民共和国")
    return not (in_office or centre or _VISITORS.match(text, site.end) or _is_led(text, site))


def _is_led(text: str, site: Body | Park) -> bool:
    """带领县甲局、县乙大队负责人: those who come along, not where they go."""
    clause = max(text.rfind(mark, 0, site.start) for mark in "，。；\n")
    if _TOGETHER.match(text, site.end) and _BESIDE.search(text, clause + 1, site.start):
        return True
    return bool(_LED.search(text, clause + 1, site.start) and _THEIR_HEADS.match(text, site.end))


def _named(text: str, reading: SentenceReading, begin: int, end: int) -> Iterator[Site]:
    mentioned: list[Body | Park] = [*reading.parks, *reading.bodies]
    kinds = [site for site in mentioned if begin <= site.start and site.end <= end]
    kinds = [site for site in kinds if _is_site(text, reading, site)]
    kinds = [s for s in kinds if not any(o is not s and o.start <= s.start and s.end <= o.end for o in kinds)]
    for site in sorted(kinds, key=lambda s: s.start):
        yield (Label.PARK if isinstance(site, Park) else Label.BODY), site.name
    covered = [(site.start, site.end) for site in kinds]
    covered += [(place.start, place.end) for place in reading.places if _VISITORS.match(text, place.end)]
    # 与甲海关关长乙交流: the places of an office are not where one went
    covered += [(person.start, person.name_end) for person in reading.people]
    for place in reading.places:
        if begin <= place.start and place.end <= end and not any(a <= place.start < b for a, b in covered):
            yield Label.PLACE, place.name
