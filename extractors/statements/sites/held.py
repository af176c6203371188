"""Where the words around the name of an event say that it was held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.facts import Label
from extractors.statements.occasions import Intro
from extractors.statements.reading import SentenceReading
from extractors.statements.sites.named import Site
from extractors.statements.sites.phrases import sites_in

_HELD = r"(?:隆重|正式|开始|成功|顺利|如期|集中|胜利|圆满|同步|联合)?(?:召开|举行|举办|开幕|闭幕|落幕|启动|主持|组织)"
_AT_AFTER = re.compile(rf"在(?P<site>[^，。；]{{1,36}}?){_HELD}")
_AT_BEFORE = re.compile(
    r"(?:[，、]|^|[\u4e00-\u9fff])在(?P<site>(?:(?!应邀|出席|参加|以视频|以线上)[^，。；在为同向]){1,24})"
    # 在北京|以视频方式与乙国总理、外长丙共同|主持
    r"(?:以(?:视频|线上)(?:方式|形式))?"
    # 在巴黎|出席总统甲举行的|欢迎晚宴
    r"(?:[为向][^，。；]{1,12}|[同与][^，。；]{1,60}|(?:应邀)?(?:出席|参加)了?[^，。；]{0,40})?$"
)
# 4月2日下午，在市会议中心，市长甲主持召开…
_THERE = re.compile(r"^[^，。；]{0,16}(?:，)?在(?P<site>[^，。；在为同向]{3,24})，(?!.*在)")
# 会聚北京中山公园，举行…仪式
_GATHERED = re.compile(r"(?:会聚|齐聚|相聚)(?:于|在)?(?P<site>[^，。；]{2,20})，(?:共同)?$")
# 甲项目在某经开区开工，市长出席|开工仪式
_DONE_AT = re.compile(
    r"(?<![\u4e00-\u9fff]会)在(?P<site>[^，。；在]{1,20}?)(?:集中|正式|隆重|顺利|举行)*(?:开工|奠基|揭牌|投产|开园|签约|挂牌|竣工|通车|开馆)"
    r"(?:建设|运营)?，[^。；]{0,40}$"
)
# 来到某公园，与干部群众一起参加|植树活动
_CAME_TO = re.compile(
    r"(?:来到|走进|前往)(?P<site>[^，。；]{2,20})，[^，。；]{0,24}?(?:参加|开展|举行|举办)$"
)
# 招商活动|走进某高新区
_WALKED_IN = re.compile(r"[^，。；”]{0,4}(?:活动)?”?(?:走进|走入)(?P<site>[^，。；“”]{2,20})(?=[，。；举])")
_WHEN = re.compile(
    r"(?:挂牌|揭牌|开工|奠基|投产|开园|签约|竣工|通车|开馆|开业)$|[后时中下前]$|期间|之际|同时|基础|方面|过程|听取|了解"
)
# 在京中央书记处书记, 在沪两院院士: who they are
_PEOPLE_THERE = re.compile(
    r"(?:书记|委员|委员长|部长|主席|院长|检察长|院士|代表|人员|同志|领导|干部|职工|党员|委员们|学者|专家|记者|人士|官兵|将军)等?$"
)
_HOME = re.compile(r"(?:我[市区县省州旗盟]|全[市区县省州])$")
# 大会|10月24日上午|在成都召开
_TIME = re.compile(
    r"”?(?:(?:通过|以|采[取用])[^，。；在]{2,16}?(?:方式|形式))?(?:今天|昨天|日前|近日)?(?:（\d{1,2}月\d{1,2}日）)?(?:\d{1,2}月)?(?:\d{1,2}日)?"
    r"(?:上午|下午|晚上|晚)?(?:至\d{1,2}日)?(?:分别|先后|同期|同时|陆续)?"
)


# 成都第31届世界大学生运动会火炬传递启动仪式 may be held in another city
_OF_GAMES = re.compile(
    r"第[\d一二三四五六七八九十]+届[^，。；]{2,20}(?:运动会|奥运会|冬奥会|亚运会|大运会|残奥会|全运会)"
)


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
        names_it = place.start == intro.occasion.start and text[place.end] not in "—-（("  # 湖北—某湾区恳谈会
        names_it = names_it and not _OF_GAMES.match(text, place.end, intro.occasion.end)
        if (subject or names_it) and not (part_of_name or part_of_body or part_of_park):
            yield Label.PLACE, place.name


def _stated(text: str, reading: SentenceReading, intro: Intro) -> Iterator[Site]:
    """…大会在甲召开, 在甲召开…大会."""
    end = intro.occasion.end
    if match := _AT_AFTER.match(text, _skip_time(text, end), max(intro.dated, end)):
        yield from sites_in(text, reading, match.start("site"), match.end("site"))
    if match := _WALKED_IN.match(text, end):
        yield from sites_in(text, reading, match.start("site"), match.end("site"))
    if match := _AT_AFTER.search(text, intro.occasion.start, end):
        yield from sites_in(text, reading, match.start("site"), match.end("site"))
    if (match := _AT_BEFORE.search(_before(text, reading, intro))) or (
        (match := _THERE.match(_before(text, reading, intro))) and not _WHEN.search(match["site"])
    ):
        if _PEOPLE_THERE.search(match["site"]):
            return  # 在京|作家代表参加会议
        begin = text.rfind("在" + match["site"], reading.start, intro.verb_start) + 1
        yield from sites_in(text, reading, begin, begin + len(match["site"]))
    elif (
        (match := _DONE_AT.search(text, reading.start, intro.occasion.start))
        or (match := _CAME_TO.search(text, reading.start, intro.verb_start))
        or (match := _GATHERED.search(text, reading.start, intro.verb_start))
    ):
        yield from sites_in(text, reading, match.start("site"), match.end("site"))


def _before(text: str, reading: SentenceReading, intro: Intro) -> str:
    before = text[max(reading.start, intro.verb_start - 80) : intro.verb_start]
    before = re.sub(r"(?:随后|随即)?(?:召开|举行|举办)的$", "", before)
    return re.sub(r"(?:主持|组织|联合|共同|隆重)+$", "", before)


def _skip_time(text: str, position: int) -> int:
    """Past a date between the name and 在 (…大会10月24日在成都召开)."""
    match = _TIME.match(text, position)
    return match.end() if match else position
