"""Where the name of a park begins and ends: what is said of it before, and the parts that stand behind its ending."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned, extend_left
from extractors.mentions.parks.generic import is_generic_core
from extractors.mentions.places import divisions_with_name
from extractors.mentions.zones import zones_named
from extractors.vocabulary import Hit, members
from extractors.words import cut, frequency

# how often a word is met that is no name
_EVERYDAY = 1000

# zones whose names have verbs in them: 新旧动能转换|起步区
_LISTED = ("起步区", "先行启动区", "示范区", "试验区", "合作区", "先行区")
# characters before the ending of a listed zone that are looked at
_LONGEST = 12
_ASIDE = re.compile(r"(?:距离|上游|下游|建设好|用好|(?:[今去前]年)?[一二三四五六七八九十]+月)")
_ORGAN_INSIDE = re.compile(
    r".*"
    r"(?:[局厅委办院会]联合|法院|检察院|政协|人大|[省市区县州旗]委|重[点大]项目|政府|管委会|公司|集团"
    r"|(?:联盟|协会|商会)[与和]|(?:大学|学院)(?!科技[城园]|城|生|科学园))(?=.)"
)
_OF_COMPANIES = ("产业园", "工业园", "科技园", "产业基地")
_QUALIFIER = re.compile(
    r"(?:原|国家级|省级|市级|我市|我区|我县|我省|全市|全省|全区|园区内的|区内的|市属|辖区内?的?|首个|首家|区)"
)
# 龙岩高新区|（经开区）: joint names keep both parts
_BRACKET = re.compile(rf"[（(](?!以下|下称|简称|又称|原|含)[{HAN}]{{1,10}}[区园城][）)]|（[ABC]型）")
# 闽宁产业园|（西吉）
_SEAT = re.compile(rf"[（(](?P<place>[{HAN}]{{1,3}}[^省市区县州旗盟（）()])[）)]")
_SEATED_PARKS = (
    "高新区",
    "经开区",
    "开发区",
    "产业园",
    "产业园区",
    "科技园",
    "工业园",
    "示范区",
    "合作区",
    "试验区",
    "创新园",
    "示范园",
)
# 新疆|“一带一路”|新材料产业园
_QUOTED = re.compile(r"“[^“”]{1,10}”$")
# “融通未来”|虹桥商务区|推介会: what is quoted names the occasion, not the zone
_OCCASION = re.compile(rf"[{HAN}]{{0,10}}?(?:推介|路演|招商会|活动|大会|峰会|论坛|沙龙|大赛|对接会|发布会)")
# 某某作|园区推介
_PITCHED = (
    "园区推介",
    "园区介绍",
    "园区主题推介",
    "园区建设",
    "园区发展",
    "园区工作",
    "园区情况",
    "园区招商",
    "园区汇报",
)
_AND_OTHERS = re.compile(rf"[{HAN}]{{2,4}}等")
# 来我|县产业集聚区
_OURS = re.compile(r"我[市县区州旗省镇乡村]")
_PARTY = ("中共", "中国共产党")
_CLAUSE_BEGINS = "，。、；：\n　 （"
# 常州大学|科创园: the park of a university bears its name
_CAMPUS = re.compile(r".{0,4}(?:科创|科技|创业|产业|孵化|双创)园区?")
# （无锡市|新吴区）
_OUTER = re.compile(r"^[\u4e00-\u9fff]{2,4}[市州](?=.{2,})")
# the part of a zone, by the ending of the zone's name
_PARTS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    # 某自贸试验区|甲片区, 某自贸试验区|甲|管委会
    (
        ("试验区", "自贸区", "示范区"),
        re.compile(
            rf"(?:(?![和与及的在])[{HAN}]){{2,9}}?(?:片区|区块|组团)|(?![党管工建开召举听传研印和与及])[{HAN}]{{2}}(?=党工委|管委会)"
        ),
    ),
    (
        ("开发区", "科技城", "科学城"),
        re.compile(
            rf"新区|[{HAN}]{{2,4}}片区|(?!兄弟|其他|相关|有关|所属|各个?|周边|两个|三个|部分|重点|核心)[{HAN}]{{2,3}}?园区?(?=[、，。；（和与及考调视检的管党共])"
        ),
    ),
    # 香港科学园|深圳分园
    (("园", "园区"), re.compile(rf"[{HAN}]{{2,4}}?分园")),
    (
        ("高新区", "经开区"),
        re.compile(
            rf"(?:和平|(?![和与及])[{HAN}]{{2,4}}?)片区"
            rf"|(?![和与及到在等])[{HAN}]{{2,4}}?(?:分园|园)(?=[、，。；（和与及考调视检的管党共])"
        ),
    ),
    # 天府新区|成都|党工委: the part of a zone that lies in one city
    (
        ("新区", "合作区"),
        re.compile(
            rf"(?!党|管|工|建|开|召|举|听|传|研|印|和|与|及)[{HAN}]{{2,3}}?(?:(?=党工委|管委会)|园区)"
        ),
    ),
)


def begin_of_name(text: str, floor: int, hit: Hit, places: Sequence[Spanned]) -> int:
    """Where the name begins that ends with a literal; its own start if nothing stands before."""
    begin = _read_begin(text, floor, hit, places)
    # 和静|工业园区, 原平|经济技术开发区: the gazetteer knows where words would cut the name
    known = range(max(floor, hit.start - _LONGEST), min(begin, hit.start - 1))
    return next((start for start in known if _is_listed(text, start, hit)), begin)


def _is_listed(text: str, start: int, hit: Hit) -> bool:
    """Whether the gazetteer has a zone of this name, of a place and not only of a kind."""
    core = text[start : hit.start]
    return (
        bool(zones_named(text[start : hit.end]))
        and not _is_for_many(core)
        and bool(divisions_with_name(core))
    )


def _read_begin(text: str, floor: int, hit: Hit, places: Sequence[Spanned]) -> int:
    """The same, as the words before the ending tell."""
    begin = extend_left(text, floor, hit.start, hit.end, places)
    if _AND_OTHERS.fullmatch(text, begin, hit.start) and hit.word in members("relative_zone"):
        return hit.start  # 主任陈平等|高新区领导
    begin = min(begin, next((p.start for p in places if p.end == hit.start and p.start >= floor), begin))
    if ours := _OURS.search(text, begin, hit.start):
        of_place = text[ours.end() : hit.end] in members("one_of_a_place")
        return ours.end() - 1 if of_place else ours.end()
    glued = (p.start for p in places if begin < p.start < hit.start and text[p.start - 1] in "就对与和同除")
    begin = next(glued, begin)  # 甲就|灵武高新区
    begin += text.startswith("对标", begin - 1)  # 对标|珠三角产业转移园
    begin = _after_verb(text, begin, hit)
    begin = _after_other_place(text, begin, hit)
    listed = range(max(floor, hit.start - _LONGEST), begin) if hit.word in _LISTED else ()
    begin = next(
        (start for start in listed if zones_named(text[start : hit.end])), begin
    )  # 新旧动能转换|起步区
    begin = _after_qualifier(text, _after_aside(text, begin, hit.start), hit.start)
    if (quoted := _QUOTED.search(text, floor, begin)) and text[begin - 1] == "”" and "飞地" not in quoted[0]:
        # “大零号湾”|科创策源|功能区
        own = hit.word in members("quoted_park_end") and quoted.group() not in members("quoted_kind")
        named = (begin == hit.start and not own) or any(place.start == begin for place in places)
        named = named or (begin < hit.start and _OCCASION.match(text, hit.end) is not None)
        whole = begin if named else quoted.start()
        return next((place.start for place in places if place.end == quoted.start()), whole)
    begin = _at_gazetteer(text, begin, hit, places)
    if text.startswith(("中国—", "中国-"), begin - 3) and begin - 3 >= floor:
        return begin - 3  # 中国—|马来西亚钦州产业园区
    return begin - 1 if _has_first_letter(text, floor, begin, hit) else begin


# 统一领导|滨海新城
_GOVERNS = ("统一领导", "统一管理", "集中管理", "统筹推进", "统筹管理")


def _after_verb(text: str, begin: int, hit: Hit) -> int:
    """联系|镇江新区, 同志联系|镇江新区; but 腾飞新材料产业园 is called 腾飞."""
    if text.startswith(_GOVERNS, begin):
        return begin + 4
    for at in (begin + 2, begin + 3):
        core = text[at : hit.start]
        if len(core) > 1 and not _is_for_many(core) and text[at - 2 : at] in members("verb_before_park"):
            return at
    return begin


_KIND_BEFORE = re.compile(r"(?:国家级|省级)?(?:高新区|经开区|新区|开发区|自贸区|园区)(?=[\u4e00-\u9fff]{4})")


def _after_other_place(text: str, begin: int, hit: Hit) -> int:
    """北京和|雄安新区, 国家级高新区|武汉东湖高新区: where the zone begins that the lists know, behind another name or kind."""
    if kind := _KIND_BEFORE.match(text, begin, hit.start):
        return kind.end() if zones_named(text[kind.end() : hit.end]) else begin
    joint = next((at for at in range(begin + 2, hit.start - 1) if text[at] in "和与"), 0)
    return joint + 1 if joint and zones_named(text[joint + 1 : hit.end]) else begin


def _has_first_letter(text: str, floor: int, begin: int, hit: Hit) -> bool:
    """向塘开发区: a clause begins with what is a letter of the name and no preposition."""
    if begin + 1 != hit.start or begin <= floor or text[begin - 1] not in "向同和对":
        return False
    return (begin - 1 == floor or text[begin - 2] in _CLAUSE_BEGINS) and not frequency(
        text[begin - 1 : hit.start]
    )


def _after_aside(text: str, begin: int, suffix: int) -> int:
    """Skip where and when before a park: 距离|产业园, 去年六月|自贸区."""
    match = _ASIDE.match(text, begin, suffix)
    return match.end() if match else begin


def _after_qualifier(text: str, begin: int, suffix: int) -> int:
    """Skip what is said of a park before its name: 国家级, 我区, 位于, 中共, and the organ before 高新区工作室."""
    organ = _ORGAN_INSIDE.match(text, begin, suffix)
    campus = organ and organ.group().endswith("大学") and _CAMPUS.match(text, organ.end())
    # 许捷集团|智能电网产业园
    works = organ and organ.group().endswith("集团") and text.startswith(_OF_COMPANIES, suffix)
    if organ and not campus and not works:
        begin = organ.end()
    elif not organ and _ORGAN_INSIDE.match(text, begin, suffix + 1):
        return suffix
    begin = next((begin + len(party) for party in _PARTY if text.startswith(party, begin, suffix)), begin)
    if (
        text[suffix - 1] in "就局厅率看"
        or (text[suffix - 1] == "作" and text.startswith(_PITCHED, suffix))
        or _is_gone_to(text, begin, suffix)
    ):
        return suffix
    if text[begin] == "就" and suffix - begin > 1:
        begin += 1  # 就|煤化工园区建设洽谈
    match = _QUALIFIER.match(text, begin, suffix)
    return match.end() if match and match.end() < suffix and match.group() != "区" else begin


def _is_gone_to(text: str, begin: int, suffix: int) -> bool:
    """调研组来|高新区: a verb of going right before an ending, unless a name ends so (泰来|经济开发区)."""
    if text[suffix - 1] not in "来到赴在去至往" or text.endswith("未来", begin, suffix):
        return False
    return not divisions_with_name(text[begin:suffix]) and not divisions_with_name(text[suffix - 2 : suffix])


def _at_gazetteer(text: str, begin: int, hit: Hit, places: Sequence[Spanned]) -> int:
    """主动服务|雄安新区: where a name of the gazetteer begins, if words that are no place stand before it."""
    if any(place.start == begin for place in places):
        return begin
    named = (start for start in range(begin, hit.start - 1) if zones_named(text[start : hit.end]))
    start = next(named, begin)
    before = cut(text[begin : hit.end])
    bounds = [begin + sum(map(len, before[:i])) for i in range(len(before))]
    if start > begin and (start not in bounds or frequency(before[bounds.index(start) - 1]) < _EVERYDAY):
        return begin  # 北湖|未来科学城
    core = text[start : hit.start]  # 禾丰|现代农业产业园, 临港|新材料产业园: no name that a zone has alone
    return begin if _is_for_many(core) else start


def _is_for_many(core: str) -> bool:
    """Whether what stands before an ending is no name that a zone has alone, but a kind or a trade."""
    return is_generic_core(core) or core in members("trade")


def end_of_name(text: str, position: int, limit: int) -> int:
    """Where the name ends whose ending ends at ``position``, with a bracket or the part of the zone behind it."""
    bracket = _BRACKET.match(text, position, limit)
    inner = _OUTER.sub("", bracket.group()[1:-1]) if bracket else ""
    if bracket and not divisions_with_name(inner):  # 营口开发区|（鲅鱼圈区）
        return bracket.end()
    seat = _SEAT.match(text, position, limit)
    if seat and text.endswith(_SEATED_PARKS, 0, position) and divisions_with_name(seat["place"]):
        return seat.end()
    for endings, part in _PARTS:
        if text.endswith(endings, 0, position):
            match = part.match(text, position, limit)
            return match.end() if match else position
    return position
