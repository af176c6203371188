"""Where a body's own name begins, read leftwards from its ending: 在|中国科学院地理科学与资源研究所."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.groups import group_begin
from extractors.mentions.countries import countries
from extractors.mentions.departments import is_college
from extractors.mentions.names import HAN, is_common_name
from extractors.mentions.orgs import extend_left
from extractors.vocabulary import Hit, alternation, members
from extractors.words import cut

_POSTED = re.compile(rf"驻[{HAN}]{{1,8}}$")
# 第24届|冬奥会工作领导小组
_ORDINAL = re.compile(r"第[\d一二三四五六七八九十]+届$")
# 中国物流与|采购联合会
_JOINED = re.compile(rf"(?<![{HAN}])(?P<name>(?:中国|中华|国际|全国)[{HAN}]{{2,5}}与)$")
_LEARNED = ("联合会", "协会", "学会", "研究会", "促进会")
# 习近平致|国防科技大学
_LED_BY_LEADER = re.compile(rf"(?:{alternation('leader')})(?:总书记|主席|同志)?[致给向对]")
# 美国日用消费品公司|宝洁公司
_MAKER = re.compile(rf"[{HAN}]{{2,12}}(?<!限)(?<!集团)(?<![母子分总])公司(?=[{HAN}]{{2}})(?!旗下|所属|下属)")
_BUILDERS = ("建设", "建工", "建筑", "工程", "交建", "铁建", "中铁", "中建", "冶金")
UNIVERSITY = ("大学", "学院")
# 甲同志任|乙学院党委书记
_TOLD_OF = re.compile("同志|[任为到在由的]")
_COLLEGE_IN_LIST = re.compile(rf"(?<=[，、；。])[{HAN}]{{4,14}}$")
_HEADLESS = ("集团第", "股份有限", "有限责任", "控股集团有限", "有限公司")
_WHOLE_NAME = re.compile(
    rf"(?<=[，、；：。（\s])(?!.*(?:[与和同到在对为来赴及把被由长记]|主任))[{HAN}]{{2,8}}$"
)


@lru_cache(maxsize=1)
def _senders() -> frozenset[str]:
    """States and unions that have missions abroad."""
    return frozenset(countries()) | {"中国"}


def name_begin(around: Around, hit: Hit) -> int:
    """Where the name begins that ends so."""
    text, floor = around.text, around.start
    if hit.word in members("mission") and (mission := _mission_begin(text, floor, hit.start)) < hit.start:
        return mission
    if (purpose := group_begin(text, floor, hit)) is not None:
        return purpose
    begin = around.behind_park(extend_left(text, floor, hit.start, hit.end, around.places), hit.start)
    begin = _under_academy(text, floor, begin, hit)
    begin = _behind_appointee(text, floor, begin, hit)
    if hit.word.endswith("检查组") and (law := _OF_LAW.search(text, max(floor, hit.start - 24), hit.start)):
        begin = law.start()
    if quoted := _QUOTED_FIRST.search(text, max(floor, begin - 12), begin):
        begin = next((p.start for p in around.places if p.end == quoted.start()), begin)
    if hit.word == "委员会" and (committee := _committee().search(text, begin, hit.end)):
        begin = committee.start()  # 王某华为|民族和宗教委员会
    begin = _quoted_whole(text, floor, begin, hit)
    if known := _OF_STATE.search(text, begin, hit.start):
        begin = known.start()  # 免去某安标的|全国人大常委会法制工作委员会副主任职务
    if bank := _bank().search(text, max(floor, begin - 8), begin):
        begin = bank.start()  # 国开行|厦门分行
    if text.startswith(_HEADLESS, begin, hit.end) and (whole := _WHOLE_NAME.search(text, floor, begin)):
        begin = whole.start()  # 陕建安装|集团第九公司
    if text[begin] == "第":
        begin = _before_number(text, max(floor, begin - 8), begin)
    ordinal = _ORDINAL.search(text, max(floor, begin - 8), begin)
    if ordinal and begin < hit.start and hit.word in members("of_a_term"):
        begin = next((p.start for p in around.places if p.end == ordinal.start()), ordinal.start())
    if hit.word == "公司" and (maker := _MAKER.match(text, begin, hit.start)):
        begin = maker.end()
    if led := _LED_BY_LEADER.match(text, begin, hit.start):
        begin = led.end()
    if hit.word == "学院" and around.trail.context.owner.endswith(("大学", "学院")):
        listed = _COLLEGE_IN_LIST.search(text, floor, hit.end)
        begin = (
            min(begin, listed.start())
            if listed and is_college(listed.group()) and not _TOLD_OF.search(listed.group())
            else begin
        )  # 、|数学与统计科学学院
    if hit.word in _LEARNED and (joined := _JOINED.search(text, max(floor, begin - 9), begin)):
        begin = joined.start("name")
    if hit.start - begin <= _TRADE and text.endswith(_FIRM, hit.start, hit.end):
        begin = _under_group(around, floor, begin)
    if text.endswith("全国", floor, begin) and hit.word in ("领导小组", "委员会"):
        begin -= 2  # 全国|双拥工作领导小组
    return begin


_FIRM = ("有限公司", "有限责任公司", "股份有限公司")
# characters of a trade: 煤业|有限公司, which names no firm
_TRADE = 3
_OF_GROUP = re.compile(rf"集团(?P<own>[{HAN}]{{1,3}})$")
_NOT_ITS_OWN = (
    "旗下",
    "所属",
    "下属",
    "控股",
    "投资",
    "收购",
    "成立",
    "组建",
    "携手",
    "联合",
    "签约",
    "入股",
    "参股",
    "设立",
    "注册",
    "负责",
    "总部",
    "并购",
    "重组",
)


def _under_group(around: Around, floor: int, begin: int) -> int:
    """山西通海集团大成|煤业有限公司: the firm bears the name of its group; else ``begin``."""
    group = _OF_GROUP.search(around.text, max(floor, begin - 5), begin)
    if group is None or set("与和及在由对向是") & set(group["own"]):
        return begin
    end = group.start("own")
    if around.text.startswith(_NOT_ITS_OWN, end):
        return begin
    first = extend_left(around.text, floor, group.start(), end, around.places)
    # 长治市沁源县|山西通海集团: where the firm is, and then its name
    ends = {place.end for place in around.places}
    return max([first, *(p.start for p in around.places if first < p.start < end and p.start in ends)])


# 全国人大常委会种子法|执法检查组
_OF_LAW = re.compile(rf"(?:全国|[省市县区州旗])人大常委会[{HAN}]{{2,14}}?(?:法|条例)$")
# 免去|甲|市政协经济科技委员会主任职务
_CHANGES = ("免去", "撤销", "免除", "罢免", "辞去", "任命", "聘任", "决定任命")
_OF_A_LEVEL = re.compile(
    r"[省市区县州旗盟](?:委|政协|人大|政府|纪委|监委|人民|[^省市区县州旗盟，。；]{2,12}(?:局|委员会|办))"
)


def _behind_appointee(text: str, floor: int, begin: int, hit: Hit) -> int:
    """Where a body begins behind the name of who gets or loses an office of it; else ``begin``."""
    if not text.endswith(_CHANGES, floor, begin):
        return begin
    for end in (begin + 3, begin + 2):
        if end < hit.start and is_common_name(text[begin:end]) and _OF_A_LEVEL.match(text, end, hit.end):
            return end
    return begin


_ALLIANCES = ("联盟", "联合会", "基金会", "组织")
_IN_QUOTES = 20


def _quoted_whole(text: str, floor: int, begin: int, hit: Hit) -> int:
    """“抗击饥饿与|贫困全球联盟”: an alliance whose whole name is quoted; else ``begin``."""
    if hit.word not in _ALLIANCES or not text.startswith("”", hit.end):
        return begin
    opened = text.rfind("“", max(floor, hit.end - _IN_QUOTES), begin)
    inside = text[opened + 1 : begin]
    return opened + 1 if opened >= 0 and not set("”，。；、") & set(inside) else begin


# 沈阳“九·一八”|历史博物馆
_QUOTED_FIRST = re.compile(rf"“[{HAN}·A-Za-z0-9]{{2,8}}”$")
_OF_STATE = re.compile("全国人大(?:常委会)?|全国政协|最高人民法院|最高人民检察院")


def _under_academy(text: str, floor: int, begin: int, hit: Hit) -> int:
    """中国科学院|地理科学与资源|研究所: an institute of an academy, whatever it studies; else ``begin``."""
    if hit.word not in members("academy_part"):
        return begin
    above = _academy().search(text, max(floor, hit.start - 30), hit.start)
    return above.start() if above and above.start() < begin else begin


@lru_cache(maxsize=1)
def _academy() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{alternation('academy')})(?![和与及])(?:(?![在的了将等对为据称院])[{HAN}]){{1,16}}$"
    )


@lru_cache(maxsize=1)
def _committee() -> re.Pattern[str]:
    """A committee of a congress behind 为, 任 or 的."""
    words = f"{alternation('consultative_committee')}|{alternation('special_committee')}"
    return re.compile(rf"(?<=[为任的])(?:{words})$")


@lru_cache(maxsize=1)
def _bank() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation('bank')})$")


def _before_number(text: str, floor: int, begin: int) -> int:
    """江畔建设|第十一集团: where the name begins whose part has a number."""
    words = cut(text[floor:begin])
    if len(words) < 2 or words[-1] not in _BUILDERS or words[-2] in members("stop"):
        return begin
    return begin - len(words[-1]) - len(words[-2])


def _mission_begin(text: str, floor: int, end: int) -> int:
    """荷兰驻华|大使馆: where the country begins that posts a mission; ``end`` where none does."""
    posted = _POSTED.search(text, max(floor, end - 12), end)
    if posted is None:
        return end
    at = posted.start()
    starts = range(max(floor, at - 8), at - 1)
    return next((start for start in starts if text[start:at] in _senders()), end)
