"""Where the name of an organisation or park begins, walking left from how it ends (…有限公司, …产业园)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from extractors.mentions.names import HAN
from extractors.vocabulary import alternation, members
from extractors.words import cut

_MAX_CHARS = 32
_INSIDE = re.compile(rf"[{HAN}A-Za-z0-9（）()·・—–\-－]")
# 北方之星, 东方之光: a name of its own
_COINED = frozenset("星光窗家声珠翼梦源春心城")
# 碳达峰碳中和工作领导小组, 监察和司法委员会: a committee may have 和 in its name
_COMMITTEE = re.compile(r"[和与][\u4e00-\u9fff]{1,8}?(?:领导小组|委员会|促进会|研究会)")
# 东南大学生命科学|与技术学院
# 物理|与电子工程学院
_SUBJECTS = re.compile(
    "(?:物理|化学|数学|生物|材料|机械|电气|电子|信息|计算机|土木|建筑|环境|能源|食品|经济|管理|教育|历史|文学|政治|法学|体育|艺术|音乐|美术|医学|药学|护理|旅游|资源|地理|交通|水利|航空|海洋|新闻|科学|工程|技术)$"
)
_COLLEGE, _OF_COLLEGE = (
    re.compile(
        r"大学[\u4e00-\u9fff]{1,7}(?<![院系部所室心学])$|大学[\u4e00-\u9fff]{1,6}(?:科学|化学|数学|医学|力学|药学|文学|法学|光学)$"
    ),
    re.compile(r"[\u4e00-\u9fff]{2,7}?(?<!大)(?:学院|实验室|研究中心)"),
)
_URGED = re.compile(
    r"赋能|抢抓|(?:还?要|进一步)?用好|做强|建强|建优|育强|做大|做优|抓好|建好|办好|管好|守好|打好|提质|擦亮"
)
# 乌鲁木齐海关所属|石河子海关
_ABOVE = re.compile(r"[\u4e00-\u9fff]{2,12}(?:所属|下属|辖属)(?=[\u4e00-\u9fff]{2})")
_LED = re.compile(
    r"[\u4e00-\u9fff]{2,4}同志(?=[\u4e00-\u9fff]{2}|$)|[\u4e00-\u9fff]{0,8}(?:落地|落户|亮相|入驻)|联合(?![国会体运重总社院大早利通信])|请|兼|但|而|由|向|让|把|使|建|赴|与|和|同(?!创|仁|方股|兴|花顺|辉|程|煤|济(?![南宁源]))|集团(?=[\u4e00-\u9fff]{4})|位于|设在|新建|拟建|在建|我[省市区县州旗盟校院司国]|"
    r"（[^（）]{1,12}）|一[列架处台间批次起座艘名]|众多|数[十百千]|上[百千]|近[百千\d十]|不少|多个|致(?!远|诚|公|力)|继(?!续|电|承)|纪念(?!馆|碑|堂|园|币|日)|"
    rf"[\u4e00-\u9fff]{{0,6}}正在|着(?=[\u4e00-\u9fff])|占(?!美)|应(?!急|用|城|县|天|对|届)|好(?!未来|医|邻|想|丽|利|易|百|孩)|(?:{alternation('leads_to_name')})(?=[\u4e00-\u9fff]{{2}})|"
    r"[一二三四上下]季度|[上下]半年|今年|去年|全年|标志着|意味着|就(?=[\u4e00-\u9fff]{4})|[\u4e00-\u9fff]{2,14}暨(?![南阳])|"
    r"等?\d{1,4}[人名位](?:当选|担任|[任为])?|(?:\d{1,4}[年月日号])+|(?:[新上本首]一?届|第[一二三四五六七八九十\d]+[届任])|启?动?[会式]暨|"
    r"[\u4e00-\u9fff]{0,8}(?:领先|领军|龙头|知名|上市|骨干|高新技术|民营|[\d一-十]+强)[\u4e00-\u9fff]{0,8}企业(?=[\u4e00-\u9fff]{3})"
)
# what begins a name of its own behind 和
_KNOWN_NEXT = re.compile(
    "欧盟|欧洲|非盟|非洲|亚洲|东盟|阿盟|阿拉伯|西共体|联合国|国际(?!合作|贸易|交流)|世界|中央|全国|俄罗斯|中华"
)
# names that begin with 同
_NAMED_WITH_SAME = ("同兴", "同创", "同仁", "同方", "同花顺", "同辉", "同程", "同煤", "同济")
_SAID_OF = ("企业", "单位", "机构")
_COUNTED = re.compile(r"第?[一二三四五六七八九十两几]+[位个家名批项座条届]$")
_IN_DEPARTMENTS = frozenset(
    [
        "组织",
        "督导",
        "规划",
        "审批",
        "协调",
        "接待",
        "督办",
        "督查",
        "推进",
        "促进",
        "合作",
        "指导",
        "检查",
        "参观",
        "信访",
        "引进",
        "设计",
        "推广",
        "介绍",
        "调研",
        "支援",
        "对口支援",
    ]
)
# 国际|交流|协会
_EXCHANGED = ("国际", "文化", "友好", "经贸", "技术", "科技", "民间", "对外", "学术", "艺术")
# verbs of the dictionary that name trades: 节能环保产业园, 造纸厂
_IN_NAMES = frozenset(["攀钢", "调处", "节能", "造纸", "包装", "采矿", "育种", "防护", "表演", "联运"])
# verbs of names, too: they end the walk only right before a place or the ending
_SOFT_STOPS = frozenset(
    ["繁育", "育种", "监测", "检测", "防治", "服务", "促进", "推进", "指导", "合作", "联合", "接待"]
)
# 枢纽|建设运行|管理局: what is managed, not what is done
_MANAGED = frozenset(["建设", "运行", "运营", "开发", "保护", "养护", "工程"])
_MANAGING = re.compile(rf"(?:{'|'.join(sorted(_MANAGED))})*管理(?:局|处|所|中心)")
# 滨江新区|建设投资集团: the trade of a company, not what is done
_BUILDS = re.compile(r"(?:投资|发展|开发|控股|实业|运营|产业)+(?:（[^（）]{2,6}）)?(?:集团|控股|有限|公司)")
_SINGLE_GLUE = frozenset("和与同在对为由到将把向从及等就以于")


class Spanned(Protocol):
    """Anything with a span."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@lru_cache(maxsize=1)
def _stops() -> frozenset[str]:
    words = set(members("stop")) | members("plain_verb")
    for word_class in ("speak", "attend", "inspect", "receive", "sign", "preside", "appoint", "head"):
        words |= members(word_class)
    return frozenset(words)


def chunk_start(text: str, floor: int, position: int) -> int:
    """The leftmost position from which characters of a name run up to ``position``, brackets balanced."""
    at, depth = position, 0
    floor = max(floor, position - _MAX_CHARS)
    while at > floor and _INSIDE.match(text[at - 1]):
        char = text[at - 1]
        depth += (char in "）)") - (char in "（(")
        if depth < 0:
            break
        at -= 1
    if depth > 0:  # a bracket that closes before the name but opens outside
        close = max(text.rfind("）", at, position), text.rfind(")", at, position))
        return close + 1
    return at


def extend_left(text: str, floor: int, suffix_start: int, suffix_end: int, places: Sequence[Spanned]) -> int:
    """Start of the name whose ending is ``text[suffix_start:suffix_end]``; ``suffix_start`` if there is none."""
    left = chunk_start(text, floor, suffix_start)
    at, starts, words = left, [], cut(text[left:suffix_end])
    for word in words:
        starts.append(at)
        at += len(word)
    start = suffix_start
    for word, begin in zip(reversed(words), reversed(starts), strict=True):
        if begin >= suffix_start:
            continue
        inside = word[: suffix_start - begin]
        if inside.endswith("交流") and text.endswith(_EXCHANGED, left, begin + len(inside) - 2):
            start = begin
            continue
        if inside in _SOFT_STOPS and _soft_stop(left, begin, start, suffix_start, places):
            break
        if inside == "之" and text[begin + 1] in _COINED and start == begin + 1:
            start = begin
            continue
        if inside == "建设" and _BUILDS.match(text, begin + 2):
            start = begin
            continue
        if inside in _MANAGED and _MANAGING.match(text, begin + len(inside)):
            start = begin
            continue
        glued = inside in _SINGLE_GLUE and _glued(text, left, begin, places)
        nationwide = inside == "全国" and text.startswith("重点实验室", begin + 2)
        if (
            _is_stop(inside)
            and not nationwide
            and not glued
            and not _needs_more(text, start, suffix_start, suffix_end, inside)
        ):
            break
        start = begin
    if text[start : start + 1] == "（" and text[suffix_start:suffix_end].endswith(("公司", "集团")):
        start = _before_bracket(text, left, start, places)
    return _trim(text, start, suffix_start, places)


def _before_bracket(text: str, left: int, bracket: int, places: Sequence[Spanned]) -> int:
    """乐金显示|（中国）有限公司: a company's own name before its bracket may be any words."""
    start = bracket
    for word in reversed(cut(text[left:bracket])):
        if city := next((place for place in places if place.end == start - len(word)), None):
            return city.start  # 北京|建设（集团）
        if word in members("stop") or (len(word) < 2 and word in _SINGLE_GLUE) or start < bracket - 6:
            break
        start -= len(word)
    return start


def _soft_stop(left: int, begin: int, start: int, suffix_start: int, places: Sequence[Spanned]) -> bool:
    """Whether 联合, 服务 … is a verb here: nothing named stands before it, or a place right behind it."""
    if any(place.start == start for place in places):
        return True
    named = begin - left >= 4 and any(left <= place.start < begin for place in places)
    return start == suffix_start and not named


_BRACKETED = re.compile(rf"[（(][{HAN}]{{2,4}}[）)]")
_ONLY_COMPANY = re.compile(r"(?:集团)?(?:(?:(?:股份)?有限(?:责任)?)?公司)?")


def _needs_more(text: str, start: int, suffix_start: int, suffix_end: int, word: str) -> bool:
    """Whether a verb belongs to a company's name, since what follows it is only its trade: 纵横|自动化技术."""
    if word.endswith("建设") and start == suffix_start and _ONLY_COMPANY.fullmatch(text, start, suffix_end):
        return True  # 长江第三|建设|集团
    if word in members("stop") or len(word) < 2:
        return False
    if suffix_start - start == 1 and text[start] in "投建发控交城旅产文":
        return True  # 高发|投集团
    if word not in members("plain_verb"):
        return False
    if not text[suffix_start:suffix_end].endswith(("公司", "集团")) or start == suffix_start:
        return False
    trade = _BRACKETED.sub("", text[start:suffix_start])  # 合纵|科技（天津）
    return all(part in members("trade") for part in cut(trade))


def _is_stop(word: str) -> bool:
    stops = _stops()
    if word in _IN_NAMES:
        return False
    return word in stops or (len(word) > 2 and word[-2:] in stops) or bool(_COUNTED.match(word))


def has_stop(text: str) -> bool:
    """Whether a word stands in the text that no name of an organisation has inside."""
    return any(_is_stop(word) and len(word) > 1 and word not in _IN_DEPARTMENTS for word in cut(text))


def _glued(text: str, left: int, glue: int, places: Sequence[Spanned]) -> bool:
    """Whether a preposition is part of a name after all: a place stands right before, none right after."""
    if text.startswith(_NAMED_WITH_SAME, glue):
        return True
    if text[glue] == "在" and text[glue + 1] in "省市县区州盟旗":
        return False  # 甲县在|县产业集聚区
    before = any(place.end == glue and place.start >= left for place in places)
    after = any(place.start == glue + 1 for place in places)
    taught = text[glue] in "和与" and (
        _COLLEGE.search(text, left, glue) or _SUBJECTS.search(text, left, glue)
    )
    if taught and _OF_COLLEGE.match(text, glue + 1):
        return True
    if text[glue] in "和与" and _KNOWN_NEXT.match(text, glue + 1):
        return False  # 米歇尔和|欧盟委员会
    if text[glue] in "和与" and not after and _COMMITTEE.match(text, glue):
        return not text.endswith("委员会", left, glue)
    return before and not after and text[glue] in "同和在为"


_AND = re.compile("暨(?![阳南])")


def _trim(text: str, start: int, suffix_start: int, places: Sequence[Spanned]) -> int:
    """Drop what cannot begin a name: dashes, closing brackets, dates, what is said of it (我区, 新一届)."""
    dash = text.rfind("——", start, suffix_start)
    start = dash + 2 if dash >= 0 else start
    while start < suffix_start and (text[start] in "）)·—–-－、年" or _AND.match(text, start)):
        start += 1
    for urged in _URGED.finditer(text, start, suffix_start):
        start = urged.end()
    if above := _ABOVE.match(text, start, suffix_start):
        return above.end()
    if any(place.start == start for place in places):
        return start  # 建德…园区: no word that leads to a name, but its place
    while led := _LED.match(text, start, suffix_start):
        start = led.end()
    # 承建企业|贵州某某工程有限公司
    named = (
        p.start for p in places if start < p.start < suffix_start and text.endswith(_SAID_OF, start, p.start)
    )
    return next(named, start)
