"""Bodies by their own names, found by how these end: companies, universities, hospitals, associations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.mentions.bodies.any_kind import is_of_any_kind
from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.departments import GRADE, NO_BODY
from extractors.mentions.bodies.groups import founded
from extractors.mentions.bodies.name_begins import UNIVERSITY, name_begin
from extractors.mentions.countries import countries
from extractors.mentions.departments import is_college, known_department
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import Hit, alternation, members, words_of

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
            # 要强化|金融控股公司: what is to be done
            "^[还也]?要(?=[\u4e00-\u9fff]{2})",
            "人口中$|设临时|制裁[俄美伊朝]",
            # what somebody asks for: 教授甲建议设立|实验室
            "(?:建议|呼吁|提议|希望|主张)(?:尽快|加快|共同|联合|推动|支持)?(?:设立|成立|组建|建立|建设|筹建|打造|引进|新建)",
            # what happens in a village, and what every level has
            "工作和$|村里|里建|回村|当村|小小的|[省市县地乡]级(?=医院|[^，]{0,4}[和及])",
        )
    )
)
_NOT_SUFFIX = re.compile(
    r".会客厅|.委员会客|[队副](?:支队|大队|总队|中队)长|.总会计|协商会|招商会|部分行"
    r"|.(?:管理|办事)处[罚理分置]|.大学(?:[科生时期毕子]|城(?!市|乡|镇|建集团|规划))|.学院[派风]|.中学[生时]|.小学[生时]|.协会[员长]"
)
# 监狱|法, 商业银行|法修订草案
_LAW = re.compile("法(?:[》（、，。；]|修[订正]|草案|实施|的)")
# 第十四届|全国人大财政经济委员会: no committee of one term
_TERM = re.compile(
    r"^第?[一二三四五六七八九十]+届(?=全国(?:人大|政协|人民代表大会)|中央[\u4e00-\u9fff]{2,12}委员会)"
)
_FOUNDED = ("大学", "学院", "学校", "中学", "小学", "医院", "企业", "公司", "银行", "幼儿园")
_SEVERAL = ("一批", "若干", "一系列", "更多", "一众")
# 人民医院 alone is that of the place
_OFFICE_NEXT = re.compile(r"党[组委]|原?副?(?:局长|主任|书记)|[一二三四]级")
_EVERY_PLACE_HAS = re.compile(
    r"(?:第[一二三四五六七八九十]+)?(?:人民医院|中医医?院|妇幼保健院|实验[中小]学|高级中学|职业中学)"
    r"|[一二三四五六七八九十]中"
)
_OF_LEVEL = re.compile(r"(?:自治区|地区|市|区|县|省(?!立)|州|旗|盟)(?=[^场区县委]|委党史)")
_BRANCH = re.compile(rf"(?![在与和及等的])[{HAN}]{{2,4}}?(?:院区|校区|分院|分校|分部|加工厂|分厂)")
# 稽查大队, on the page of a bureau
_SQUAD = re.compile(
    r"(?:综合|行政|市场|文化|交通|环境|劳动|安全|城管|农业|卫生|价格|食品|药品|质量|治安|刑事|特|巡)*"
    r"(?:稽查|执法|监察|监督|侦查|警)(?:大队|支队|总队|中队)"
)
_REGIONS = ("华东", "华南", "华中", "华北", "西南", "西北", "东北")
_SEAT = re.compile(rf"[（(][{HAN}]{{2,4}}[）)]")


def free_names(around: Around, hits: Sequence[Hit]) -> Iterator[Body]:
    """The bodies whose endings are among the literals found."""
    for hit in hits:
        # 某某集团|董事会 is a part of it
        named_law = around.text.startswith("法", hit.end) and _LAW.match(around.text, hit.end)
        if hit.word in members("board") or named_law or _NOT_SUFFIX.match(around.text, hit.start - 1):
            continue
        begin, founder = founded(around, name_begin(around, hit), hit)
        alone = known_department(around.text, begin, hit.end) == begin
        if alone and _OFFICE_NEXT.match(around.text, hit.end):
            continue  # 副市长甲、应急管理局|局长乙: the office tells of what place
        if _is_name(around.text, begin, hit) and not is_of_any_kind(around, begin, hit):
            finish = _with_branch(around, _with_seat(around.text, _with_office(around.text, hit.end)))
            if around.text.startswith(words_of("not_a_body"), finish):
                continue  # 某大学第八分校|旧址
            yield Body(begin, finish, founder + _resolved(around, around.text[begin:finish]))


def _is_name(text: str, begin: int, hit: Hit) -> bool:
    """Whether what stands before an ending makes a name with it."""
    core = text[begin : hit.start]
    if (hit.word == "党校" and GRADE.match(text, hit.end)) or text.endswith(_SEVERAL, 0, begin):
        return False
    if hit.word == "执法检查组" and "人大" not in core and core != "常委会":
        return False  # only that of a congress is a body
    if NO_BODY.search(text[begin : hit.end]) or text[begin : hit.end] in members("generic_name"):
        return False
    if hit.word == "服务中心" and text.startswith(("大局", "工作", "任务"), hit.end):
        return False  # 在统一战线服务中心|大局中
    quoted = text[begin - 1] == "“" and text.startswith("”", hit.end)
    if quoted and hit.end - begin < 8 and hit.word in members("figure_of_speech"):
        return False  # 基层的“一线指挥部”
    if hit.word in members("plain_enterprise") and _INDUSTRY.match(core):
        return False
    if core.endswith("办") and hit.word in _FOUNDED:
        return False  # 扎根中国大地办|大学
    generic = _GENERIC.match(core) or core in members("leads_to_name") or _is_any_company(core, hit)
    generic = generic and not (_COMPANY_HEAD.match(text, hit.end) and _is_any_company(core, hit))
    return len(core) > 1 and not (generic or _NO_NAME.search(core))


# 俄罗斯石油公司|总裁
_COMPANY_HEAD = re.compile("总裁|董事长|首席执行官|总经理|董事会主席")


def _is_any_company(core: str, hit: Hit) -> bool:
    """美国科技|公司: of a state, and what it makes."""
    state = next((core[:size] for size in range(8, 1, -1) if core[:size] in countries()), "")
    return bool(state) and hit.word == "公司" and core[len(state) :] in members("any_company")


def _resolved(around: Around, name: str) -> str:
    """The name in full: with the article's own place, or as the article gave it before."""
    context = around.trail.context
    if name in members("congress_committee") and (congress := around.trail.congress()):
        return congress + name  # 决定设置经济委员会 of the 政协 in session
    if name == "常委会执法检查组" and (congress := around.trail.congress()):
        return congress.removesuffix("常委会") + name
    if name.startswith("全国委员会") and len(name) > 5:
        return "全国政协" + name[5:]  # 政协第十四届|全国委员会经济委员会
    name = _TERM.sub("", name).replace("全国人民代表大会", "全国人大")
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
    if name in members("school_part") and context.owner.endswith(UNIVERSITY):
        return context.owner + name
    college = full == name and is_college(name) and not divisions_with_name(name[:2])
    return _university(around) + name.removeprefix("学校") if college else full


def _university(around: Around) -> str:
    """The university whose page this is, or the only one that the article has named; or empty."""
    owner = around.trail.context.owner
    if owner.endswith(UNIVERSITY):
        return owner
    named = [name for name in around.trail.named(*UNIVERSITY) if not is_college(name)]
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
