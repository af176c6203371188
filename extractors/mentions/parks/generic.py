"""What ends like a park and is none: 全省开发区, 产业园区 of any kind, 生态园林工业区 as a description."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.orgs import Spanned
from extractors.mentions.places import divisions_with_name
from extractors.mentions.zones import zones_named
from extractors.vocabulary import Hit, alternation, members, words_of
from extractors.words import cut, frequency

# 人口|集中区 is none, 工贸|集中区 is one
_NO_PARK = re.compile(
    rf"(?:{alternation('no_park')}|{''.join(f'(?<!{what})' for what in words_of('trade_in_one_place'))}集中区)$"
)
# a treaty, no park: 中国—东盟自贸区
_BETWEEN_STATES = re.compile(
    r"(?:好?中国|东盟|海合会|欧盟|非洲|亚太|[—-][\u4e00-\u9fff]{2,8})(?:自由贸易区|自贸区)$"
)
_GENERIC_CORE = re.compile(
    rf"^(?:(?:国家|省|市|州|县|区|部)级|各类?|千亿级?|百亿级?|{alternation('generic_zone')})+$"
)
_GENERIC_WORD = re.compile(rf"\d|{alternation('never_in_zone')}|(?:方式|老|城市|园)$")
_DESCRIBES = re.compile(
    r"(?:国家|世界|省|市|县)级$|(?:一体|化|性|型|规划建设|打造|先进|为主|特色|支撑|企业|商户|平方米|公里|亩|功能|[亿万]元|结合|融合|宜[居业游]|等地|各地|地区|重要|最大|唯一|知名|一流|领先|核心|主要|著名|新型)的$"
)
# 作为全国|能源重化工基地, 规模最大的|新品种中试基地: what a base is for all, not its name
_FOR_ALL = re.compile(
    r"(?:全国|我国|国家|全省|全市|世界|国内|国际|亚洲|亚太)(?:性|级)?(?:的|重要|最大|主要|首个|唯一)*$|(?:最大|重要|唯一|首[个家座]|第一[个家座])的?$"
)
_TRADES = (
    *(
        "数字农业",
        "现代农业",
        "智慧农业",
        "循环经济",
        "数字经济",
        "智慧物流",
        "现代物流",
        "绿色农业",
        "科技农业",
    ),
    *("创新创业", "大数据", "化工"),
)
# 中国临空经济示范区|发展联盟
_OF_ALL = re.compile(
    r"(?:产业|持续|高质量|协同|合作|创新|建设|发展)*(?:联盟|协会|学会|研究会|论坛|大会|峰会|年会|百强)"
)
_GOVERNED = ("管委会", "党工委", "工委", "管理委员会", "管理办公室")
# 科技城|兄弟|园区
_OTHERS = ("兄弟", "其他", "相关", "有关", "所属", "各个", "周边")
_PLAIN_PARKS = ("园区", "产业园区", "工业园区")
# 化工产业集聚区, 盐化工业园: parks where people go to them
_VISITED_PARKS = (*_PLAIN_PARKS, "集聚区", "集中区", "工业园", "产业园", "物流园", "物流园区", "产业基地")
# how often a word is met that is no name
_EVERYDAY = 100
_MET = 20
_RARE = 200


def is_generic_core(core: str) -> bool:
    """Whether what stands before an ending says only what kind of park it is, or which ones."""
    return _GENERIC_CORE.match(core) is not None


def is_plain_name(core: str) -> bool:
    """Whether a trade, and nothing that counts or praises, stands before an ending: 生物科技|产业园区."""
    return not (is_generic_core(core) or _GENERIC_WORD.search(core) or core[0] in "各全该其我本等")


def is_no_park(name: str) -> bool:
    """Whether a whole name is that of something else: 都市圈, 中国—东盟自贸区."""
    return bool(_NO_PARK.search(name) or _BETWEEN_STATES.search(name))


def is_of_others(text: str, begin: int, hit: Hit) -> bool:
    """科技城|兄弟园区, 高新区|相关园区: parks that stand beside the one before them, none of them named."""
    return hit.word.endswith("园区") and text[begin : hit.start] in _OTHERS


def is_any_park(text: str, begin: int, hit: Hit, places: Sequence[Spanned]) -> bool:
    """Whether the characters from ``begin`` to an ending name no park of their own."""
    core = text[begin : hit.start]
    if hit.word.endswith("基地") and _FOR_ALL.search(text, max(0, begin - 10), begin):
        return not _has_place(core, begin, places)
    if core == "中国" and hit.word.endswith("区"):
        return True
    if hit.word in members("relative_zone") and _is_a_trade(core):
        return False  # 绿色化工|高新区
    if (core.startswith(("中国", "全国")) or core.endswith("省")) and _OF_ALL.match(text, hit.end):
        return True
    if hit.word == "片区":
        return not text.startswith(_GOVERNED, hit.end) or bool(_GENERIC_WORD.search(core))
    if hit.word == "新城" and text.endswith("“", 0, begin) and text.startswith("”", hit.end):
        return True  # 一批“算力新城”
    if _is_generic(core, hit.word, begin, places) and not (
        _is_governed(text, core, hit) or _is_gone_to(text, begin, core, hit)
    ):
        return True
    described = _DESCRIBES.search(text, max(0, begin - 6), begin)
    return described is not None and _is_described(core, hit.word, begin, places)


def _is_governed(text: str, core: str, hit: Hit) -> bool:
    """二坝集中示范园区管委会: what has a committee of its own is a park, however common the word for it."""
    if len(core) < 2 or not text.startswith(_GOVERNED, hit.end):
        return False
    return not (is_generic_core(core) and (len(core) < 4 or core[0] in "各全省市区县"))


# 到木棠工业园区调研, 前往融媒体中心、食品工业园区
_TO = re.compile(
    r"(?:[到赴来]|前往|走进|深入|来到|抵达|(?:视察|考察|察看|查看|了解|观摩|参观|调研|督导|督查|检查)了?)$"
)
# 市水利局、|宋都古城文化产业园区|等部门: one of those that take part
_BESIDE_BODIES = re.compile(r"(?:局|委|办|中心|集团|公司|街道)、$")
_AND_OTHERS = re.compile(r"、|等|和|及|有关|相关|负责")
_ON_THE_WAY = re.compile(r"(?:前往|走进|深入|来到|先后到)(?!了解)[^，。；]*、$")


def is_gone_to(text: str, begin: int) -> bool:
    """Whether a verb of going or looking stands before a position, perhaps with other stops between."""
    start = max(0, begin - 60)
    return bool(_TO.search(text, start, begin) or _ON_THE_WAY.search(text, start, begin))


def _is_gone_to(text: str, begin: int, core: str, hit: Hit) -> bool:
    """Whether people go to a park that its trade or a word of its own names: it is one, not any of its kind."""
    if (
        hit.word not in _VISITED_PARKS
        or not 2 <= len(core) <= 12
        or (is_generic_core(core) and not _is_a_trade(core))
    ):
        return False
    if _GENERIC_WORD.search(core) or core[0] in "各全该其我本":
        return False
    start = max(0, begin - 60)
    if _BESIDE_BODIES.search(text, start, begin) and _AND_OTHERS.match(text, hit.end):
        return True
    return is_gone_to(text, begin)


def _is_a_trade(core: str) -> bool:
    """化工产业|集聚区, 数字农业|产业园: general words that tell together what a park is for."""
    return "化工" in core or (
        len(core) >= 4 and core.startswith(_TRADES) and not core.endswith(("示范", "重点", "核心"))
    )


def _is_generic(core: str, suffix: str, begin: int, places: Sequence[Spanned]) -> bool:
    placed = _has_place(core, begin, places)
    if suffix not in _PLAIN_PARKS and (placed or divisions_with_name(core)) and zones_named(core + suffix):
        return False  # 新乡|高新技术产业开发区, 长春绿园|经济开发区
    # 广州番禺（五华）产业转移工业园, 洛阳先进制造业开发区
    own = core.replace("产业转移", "").replace("先进制造业", "") if placed else core
    if is_generic_core(core) or _GENERIC_WORD.search(own):
        return True
    if suffix in _PLAIN_PARKS and not placed and _is_common(core):
        return True
    if suffix == "园区" and placed and is_generic_core(_after_place(core, begin, places)):
        return not zones_named(core + suffix)  # 泰州市开发园区 are all of them
    if len(core) == 1 and suffix in members("common_zone_word"):
        return True
    if not any(place.start == begin and place.end == begin + len(core) for place in places):
        return False
    if suffix in _OF_EVERY_PROVINCE and _is_province(core) and not zones_named(core + suffix):
        return True
    if suffix == "开发区" and core.endswith(("省", "市", "新区")) and not zones_named(core + suffix):
        return True
    if suffix in ("工业园区", "产业园") and _is_of_city(core) and not zones_named(core + suffix):
        return True
    if (
        suffix == "产业园区" and core[-1] not in "省市县区州盟旗"
    ):  # 陆良|产业园区, but 陆良县|产业园区 are all of them
        return not any(d.level == "county" for d in divisions_with_name(core))
    return suffix in members("no_zone_of_place")


# 河南|开发区 are all of them
_OF_EVERY_PROVINCE = ("开发区", "经开区", "高新区", "综保区", "自贸区", "工业园区")


def _is_province(core: str) -> bool:
    named = divisions_with_name(core)
    whole = any(d.level == "province" and d.name.endswith(("省", "自治区")) for d in named)
    return whole and not any(d.level == "prefecture" for d in named)  # 吉林|高新区 is of the city


def _is_of_city(core: str) -> bool:
    """锡林郭勒盟|工业园区 are all of them."""
    return core[-1] in "市州盟" and any(d.level == "prefecture" for d in divisions_with_name(core))


_TRADE_TAIL = re.compile(
    rf"(?:{alternation('generic_zone')}|{alternation('park_trade')}|生态|循环|环保|新材料)+$"
)
_OF_LAND = frozenset("洋浦墩铺桥镇山河湖湾塘店庄楼寺江溪岭坪沟集堡屯畈渡泉洲滩堰冲陂埠圩")


def _is_common(core: str) -> bool:
    """Whether words of the language stand before 园区: 入驻|产业园区, but 城南|工业园区 is a name."""
    if len(core) < 3:
        if core[-1:] in _OF_LAND:  # 黄桥|工业园区
            return False
        return len(core) < 2 or (frequency(core) >= _MET and not divisions_with_name(core))
    head = _TRADE_TAIL.sub("", core)
    if 2 <= len(head) <= 3 and (head[-1] in _OF_LAND or max(map(len, cut(head))) == 1):
        return False  # 香屯|生态|工业园区
    if head != core and 2 <= len(head) <= 3 and 0 < frequency(head) < _RARE:
        return False  # 珠峰|文化旅游创意|产业园区
    return max(map(len, cut(core))) > 1


def _has_place(core: str, begin: int, places: Sequence[Spanned]) -> bool:
    return any(begin <= place.start and place.end <= begin + len(core) for place in places)


def _after_place(core: str, begin: int, places: Sequence[Spanned]) -> str:
    """What stands between the place at the start of a name and its ending."""
    ends = [place.end - begin for place in places if place.start == begin and place.end <= begin + len(core)]
    return core[max(ends, default=0) :]


def _is_described(core: str, suffix: str, begin: int, places: Sequence[Spanned]) -> bool:
    """集工业、生态为一体的|生态园林工业区: everyday words behind 的 say what a park is like."""
    everyday = all(len(word) > 3 or frequency(word) >= _EVERYDAY for word in cut(core))
    return everyday and not _has_place(core, begin, places) and not zones_named(core + suffix)
