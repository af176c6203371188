"""Bodies by their own names, found by how these end: companies, universities, hospitals, associations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.departments import GRADE, NO_BODY
from extractors.mentions.bodies.naming import named
from extractors.mentions.countries import countries
from extractors.mentions.departments import is_college, known_department
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.mentions.orgs import extend_left
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import Hit, alternation, members
from extractors.words import cut

# what makes no name before an ending: 重点|企业, 两所|大学
_GENERIC = re.compile(
    rf"^(?:第[一二三四五六七八九十]+届|[一二三]级|\d+|各级?|{alternation('generic_organisation')})+$"
)
# 广告|公司, 技工|学校: an industry alone names no company or school
_INDUSTRY = re.compile(rf"^(?:{alternation('generic_organisation')}|{alternation('industry')})+$")
_NO_NAME = re.compile(
    "|".join(
        (
            # counted: 两所|大学, 3家|公司
            r"^\d|[一两几][所家个座]|\d(?:多|余)?[个家名位支所]|[多两几一][处座所家名支个艘架列]|几位",
            r"[一二三四五六七八九十\d]国$|\d年|[至从]\d|等多?地|多地",
            # of a kind, or of all: 驻外|使馆, 各|部门
            "的$|要$|我驻|多国|外国|驻外|部门|乡镇|各|们|什么|校内$|全部$|体量|^医院",
            "人口中$|设临时|制裁[俄美伊朝]",
            # what somebody asks for: 教授甲建议设立|实验室
            "(?:建议|呼吁|提议|希望|主张)(?:尽快|加快|共同|联合|推动|支持)?(?:设立|成立|组建|建立|建设|筹建|打造|引进|新建)",
            # what happens in a village, and what every level has
            "村里|里建|回村|当村|小小的|[省市县地乡]级(?=医院|[^，]{0,4}[和及])",
        )
    )
)
_NOT_SUFFIX = re.compile(
    r".委员会客|[队副](?:支队|大队|总队|中队)长|.总会计|协商会|招商会|部分行"
    r"|.(?:管理|办事)处[罚理分置]|.大学[科生时期毕子]|.学院[派风]|.中学[生时]|.小学[生时]|.协会[员长]"
)
_POSTED = re.compile(rf"驻[{HAN}]{{1,8}}$")
# 第24届|冬奥会工作领导小组
_ORDINAL = re.compile(r"第[\d一二三四五六七八九十]+届$")
# 第十四届|全国人大财政经济委员会: no committee of one term
_TERM = re.compile(r"^第?[一二三四五六七八九十]+届(?=全国(?:人大|政协|人民代表大会))")
# 中国物流与|采购联合会
_JOINED = re.compile(rf"(?<![{HAN}])(?P<name>(?:中国|中华|国际|全国)[{HAN}]{{2,5}}与)$")
_LEARNED = ("联合会", "协会", "学会", "研究会", "促进会")
_SEVERAL = ("一批", "若干", "一系列", "更多", "一众")
# 习近平致|国防科技大学
_LED_BY_LEADER = re.compile(rf"(?:{alternation('leader')})(?:总书记|主席|同志)?[致给向对]")
# 人民医院 alone is that of the place
_OFFICE_NEXT = re.compile(r"党[组委]|原?副?(?:局长|主任|书记)|[一二三四]级")
_EVERY_PLACE_HAS = re.compile(
    r"(?:第[一二三四五六七八九十]+)?(?:人民医院|中医医?院|妇幼保健院|实验[中小]学|高级中学|职业中学)"
    r"|[一二三四五六七八九十]中"
)
# 中共林芝市委员会
_PARTY_COMMITTEE = re.compile(rf"(?:中国共产党|中共)([{HAN}]{{1,12}}[省市区县州旗盟])委员会")
# 美国日用消费品公司|宝洁公司
_MAKER = re.compile(rf"[{HAN}]{{2,12}}(?<!限)(?<!集团)(?<![母子分总])公司(?=[{HAN}]{{2}})(?!旗下|所属|下属)")
_OF_LEVEL = re.compile(r"(?:自治区|地区|市|区|县|省(?!立)|州|旗|盟)(?=[^场区县委]|委党史)")
_BUILDERS = ("建设", "建工", "建筑", "工程", "交建", "铁建", "中铁", "中建", "冶金")
_BRANCH = re.compile(rf"(?![在与和及等的])[{HAN}]{{2,4}}?(?:院区|校区|分院|分校|分部|加工厂|分厂)")
# 稽查大队, on the page of a bureau
_SQUAD = re.compile(
    r"(?:综合|行政|市场|文化|交通|环境|劳动|安全|城管|农业|卫生|价格|食品|药品|质量|治安|刑事|特|巡)*"
    r"(?:稽查|执法|监察|监督|侦查|警)(?:大队|支队|总队|中队)"
)
_REGIONS = ("华东", "华南", "华中", "华北", "西南", "西北", "东北")
_UNIVERSITY = ("大学", "学院")
# 甲同志任|乙学院党委书记
_TOLD_OF = re.compile("同志|[任为到在由的]")
_COLLEGE_IN_LIST = re.compile(rf"(?<=[，、；。])[{HAN}]{{4,14}}$")
_HEADLESS = ("集团第", "股份有限", "有限责任", "控股集团有限", "有限公司")
_WHOLE_NAME = re.compile(
    rf"(?<=[，、；：。（\s])(?!.*(?:[与和同到在对为来赴及把被由长记]|主任))[{HAN}]{{2,8}}$"
)
_SEAT = re.compile(rf"[（(][{HAN}]{{2,4}}[）)]")


@lru_cache(maxsize=1)
def _senders() -> frozenset[str]:
    """States and unions that have missions abroad."""
    return frozenset(countries()) | {"中国"}


def free_names(around: Around, hits: Sequence[Hit]) -> Iterator[Body]:
    """The bodies whose endings are among the literals found."""
    for hit in hits:
        # 某某集团|董事会 is a part of it
        if hit.word in members("board") or _NOT_SUFFIX.match(around.text, hit.start - 1):
            continue
        begin = _begin(around, hit)
        alone = known_department(around.text, begin, hit.end) == begin
        if alone and _OFFICE_NEXT.match(around.text, hit.end):
            continue  # 副市长甲、应急管理局|局长乙: the office tells of what place
        if _is_name(around.text, begin, hit):
            finish = _with_branch(around, _with_seat(around.text, _with_office(around.text, hit.end)))
            yield Body(begin, finish, _resolved(around, around.text[begin:finish]))


def _begin(around: Around, hit: Hit) -> int:
    """Where the name begins that ends so."""
    text, floor = around.text, around.start
    if hit.word in members("mission") and (mission := _mission_begin(text, floor, hit.start)) < hit.start:
        return mission
    begin = around.behind_park(extend_left(text, floor, hit.start, hit.end, around.places), hit.start)
    begin = _under_academy(text, floor, begin, hit)
    if quoted := _QUOTED_FIRST.search(text, max(floor, begin - 12), begin):
        begin = next((p.start for p in around.places if p.end == quoted.start()), begin)
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
    if text.endswith("全国", floor, begin) and hit.word in ("领导小组", "委员会"):
        begin -= 2  # 全国|双拥工作领导小组
    return begin


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


def _is_name(text: str, begin: int, hit: Hit) -> bool:
    """Whether what stands before an ending makes a name with it."""
    core = text[begin : hit.start]
    if (hit.word == "党校" and GRADE.match(text, hit.end)) or text.endswith(_SEVERAL, 0, begin):
        return False
    if NO_BODY.search(text[begin : hit.end]) or text[begin : hit.end] in members("generic_name"):
        return False
    quoted = text[begin - 1] == "“" and text.startswith("”", hit.end)
    if quoted and hit.end - begin < 8 and hit.word in members("figure_of_speech"):
        return False  # 基层的“一线指挥部”
    if hit.word in members("plain_enterprise") and _INDUSTRY.match(core):
        return False
    generic = _GENERIC.match(core) or core in members("leads_to_name") or _is_any_company(core, hit)
    return len(core) > 1 and not (generic or _NO_NAME.search(core))


def _is_any_company(core: str, hit: Hit) -> bool:
    """美国科技|公司: of a state, and what it makes."""
    state = next((core[:size] for size in range(8, 1, -1) if core[:size] in countries()), "")
    return bool(state) and hit.word == "公司" and core[len(state) :] in members("any_company")


def _resolved(around: Around, name: str) -> str:
    """The name in full: with the article's own place, or as the article gave it before."""
    context = around.trail.context
    if name in members("congress_committee") and (congress := around.trail.congress()):
        return congress + name  # 决定设置经济委员会 of the 政协 in session
    name = _TERM.sub("", name).replace("全国人民代表大会", "全国人大")
    if committee := _PARTY_COMMITTEE.fullmatch(name):
        return named(context.local_name(committee[1]), "委")
    if _EVERY_PLACE_HAS.fullmatch(name) and context.home:
        return context.home + name
    level = _OF_LEVEL.match(name)
    scope = context.scope(level.group()) if level else ""
    if level and not scope and name.endswith("人民医院"):
        scope = around.trail.scope_of(level.group(), around.end)  # 旗人民医院 of the one named before
    if level and level.group() == "区" and not scope:
        scope = around.trail.latest_zone  # 区总工会 in an article of a zone
    if level and scope:
        return scope + name[level.end() :]
    full = around.trail.full_form(name)
    zone = around.trail.latest_zone
    kind = next((word for word in members("relative_zone") if name.startswith(word)), "")
    if kind and zone.endswith(kind):
        return zone + name[len(kind) :]  # 甲高新区党工委书记乙、|高新区招商联络处|处长丙
    if context.owner.endswith("局") and _SQUAD.fullmatch(name):
        return context.owner + name
    if context.owner.endswith(name):
        return context.owner  # 鲁迅美术学院 on its own page
    if name in members("school_part") and context.owner.endswith(_UNIVERSITY):
        return context.owner + name
    college = full == name and is_college(name) and not divisions_with_name(name[:2])
    return _university(around) + name if college else full


def _university(around: Around) -> str:
    """The university whose page this is, or the only one that the article has named; or empty."""
    owner = around.trail.context.owner
    if owner.endswith(_UNIVERSITY):
        return owner
    named = [name for name in around.trail.named(*_UNIVERSITY) if not is_college(name)]
    whole = [name for name in named if not any(o != name and name.startswith(o) for o in named)]
    return whole[0] if len(whole) == 1 else ""


def _with_office(text: str, end: int) -> int:
    """国家防灾减灾救灾委员会|办公室: the office of a committee."""
    committee = text.endswith(("委员会", "领导小组", "指挥部"), 0, end)
    return end + 3 if committee and text.startswith("办公室", end) else end


def _with_branch(around: Around, end: int) -> int:
    """北京安贞医院|通州院区: the branch of a hospital, university or company."""
    whole = around.text.endswith(("医院", "大学", "学院", "中学", "小学", "公司"), 0, end)
    branch = _BRANCH.match(around.text, end, around.end) if whole else None
    return branch.end() if branch else end


def _with_seat(text: str, end: int) -> int:
    """中国石油大学（北京）: the seat in brackets belongs to a university's name."""
    seat = _SEAT.match(text, end) if text.endswith(("大学", "学院", "集团"), 0, end) else None
    seated = seat and (divisions_with_name(seat.group()[1:-1]) or seat.group()[1:-1] in _REGIONS)
    return seat.end() if seat and seated else end
