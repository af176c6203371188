"""Departments behind a level word, place or zone: 市口岸办, 盐城市发展改革委, 区招商局."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.naming import named, without_party
from extractors.mentions.bodies.parts import STOP_INSIDE
from extractors.mentions.bodies.place_scopes import Scope
from extractors.mentions.bodies.scopes import scopes_of_departments
from extractors.mentions.departments import known_department
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.mentions.orgs import has_stop
from extractors.vocabulary import alternation, members, words_of
from extractors.words import cut

# how the name of a department or institution ends
DEPARTMENT_END = rf"{alternation('department_noun')}|(?<!大)学校"
# what names no body, whatever its ending
NO_BODY = re.compile(
    "|".join(
        (
            # two of them: 某某商会与甲县政府
            r"(?:联盟|协会|商会|集团)[与和][\u4e00-\u9fff]{2,12}(?:管理委员会|管委会|政府)$",
            # words of the clause before a name
            r"^(?:产生|选举产生|新形势下|高水平|协调|统筹协调|首次|首届|首个)",
            # 推动重庆建设开好局
            r"(?:好局|破局|布局|格局)$",
            # several of a kind, or those of one term
            r"(?:人大|常委会|政协|全国委员会)[和及、与]?(?:各|各?专门|工作)委员会$",
            r"(?:新一|上一|[一二三四五六七八九十]+)届(?:理事会|监事会|董事会|常务理事会)$",
            # of no one in particular
            r"^(?:先进|优秀|文明|示范|模范)",
            r"^(?:学校|园区|公司)[\u4e00-\u9fff]{2,8}中心$",
            r"(?<=.{3})中小学$|国际科技创新中心$|医联体医院$|年.{0,4}学校$|党校(?:大学|研究生院?)$",
            r"(?:高水平|顶尖|一流|三甲|标杆|知名)[\u4e00-\u9fff]{0,4}(?:大学|医院|学校)$",
            r"(?<![\u4e00-\u9fff])(?:工商业|妇女|残疾人|文学艺术界)联合会$",
        )
    )
)
COMPANY = ("公司", "集团")
# 省委党校|研究生, what somebody studied
GRADE = re.compile(r"研究生|大学|本科|函授|大专|在职")
_DEPARTMENT = re.compile(
    rf"(?:{alternation('whole_department')}|[{HAN}、]{{1,16}}?(?:{DEPARTMENT_END}))"
    # not of 管委会, 市委 …, nor of 委员, 委托
    r"(?<![管常执市区县省州]委)(?![员托屈派任内])"
)
# 市自然资源局|双塔分局
_BRANCH = re.compile(rf"[{HAN}]{{2,5}}(?:分局|分院|分中心|管理局(?=局长|副局长|党))")
_BRANCH_END = re.compile(rf"(?<=[局院]){_BRANCH.pattern}$")
_OFFICE_NEXT = re.compile(r"[党副主长纪原二三一四及和与等在]|局长|机关|[^\u4e00-\u9fff]|$")
# 资源县|两水苗族乡党委: an organ of the town
_OF_TOWN = re.compile("[^城集].(?:镇|乡|街道|苏木)(?:党委|党工委|纪委|人大|政协)$")
_HALL = re.compile(r"(?:展览|展|大|客|餐|服务|宴会|报告|演播|会议|前)厅$")
# what follows a scope and is an organ itself: 市|委常委, 省|政府和市委 are no departments
_ORGAN_FIRST = re.compile(
    r"[与和同对在到为任是将]|管委|党工委|纪工委|工委|委(?![员])|政府|人民政府|人大|政协|纪委|监委"
    r"|[区县]|市(?!场[监管])|领导|级|内|属|直|长|里|域|场"
)
# 在北京人民大会堂|同欧盟委员会主席会谈: whom somebody meets
_MEETS = re.compile(
    r"[同与和](?:欧盟|欧洲|联合国|世界|国际|非盟|东盟|新开发|俄罗斯)|以(?:视频|书面|电话|线上|网络)"
)
_DONE_WELL = ("出", "好", "成", "得", "起", "了", "到", "经济特区", "教育", "实事", "大学", "企业", "学校")
# 科学城|建设管理办公室: what builds a zone
_FOR_WHAT = re.compile("领导(?=小组)|应对|建设|发展|推进|治理|整治|创建")
_BUILDING = re.compile(r"^(?:开发|规划)?建设(?=管理|发展|服务|办|局|中心|指挥)")
# 我区|新乡某公司: a company that lies here, called by its own name
_OUR = ("我", "全")
_AND = re.compile(r"[与和]")
# 肇庆|高新区管委会与某某大学
_BODY_AND = re.compile(r"(?:管委会|党工委|政府|公司|集团|大学|高新区|经开区|开发区|新区)[与和]")


def scoped_departments(around: Around) -> Iterator[Body]:
    """Departments with the scope that stands before them."""
    for at, scope in scopes_of_departments(around):
        department = _department(around, at, scope.begin)
        if department and not _is_none(around, at, scope, department):
            organ, finish = department, at + len(department)
            owner = around.trail.context.owner
            if organ == "分局" and owner.endswith("局"):  # 京口|分局 on the bureau's own page
                yield Body(scope.begin, finish, owner + around.text[scope.begin : finish], "", "", "")
                continue
            yield Body(scope.begin, finish, named(scope.name, organ), scope.name, organ, scope.park)


# 武威市|副市长甲任全市防汛抗旱指挥部: an office of the scope, and what its holder becomes
_NAMED_TO = re.compile(
    rf"副?(?:[市县区州旗盟]长|专员|书记|主任|主席)[{HAN}]{{2,4}}?(?:同志)?(?:担任|兼任|出任|任)"
)


def _department(around: Around, at: int, begin: int) -> str:
    """The department that follows a scope, with its branch; or empty."""
    match = _DEPARTMENT.match(around.text, at, around.end)
    if not match or "、" in match.group():
        return ""
    said = _FOR_WHAT.sub("", match.group()) if _is_task_force(match.group()) else match.group()
    if STOP_INSIDE.search(said) or _MEETS.search(said) or _NAMED_TO.match(said):
        return ""
    if match.group().endswith(COMPANY) and (
        around.behind_park(begin, match.end()) > begin or around.text.endswith(_OUR, around.start, begin)
    ):
        return ""
    department = without_party(match.group())
    if department.endswith("党校") and GRADE.match(around.text, at + len(department)):
        return ""
    branch = _BRANCH.match(around.text, at + len(department), around.end)
    return department + branch.group() if branch else department


def _is_none(around: Around, at: int, scope: Scope, department: str) -> bool:
    """Whether the characters behind a scope are no department of it after all."""
    finish = at + len(department)
    known = known_department(department, 0, len(department)) == 0  # 天津市|合作交流办
    return bool(
        len(department) < 2
        or department.endswith("原党委")
        # 希望论坛办|出特色
        or (department.endswith("办") and around.text.startswith(_DONE_WELL, finish))
        or _OF_TOWN.search(department)
        or _ORGAN_FIRST.match(department)
        # 应对疫情指挥部: named for what is to be done
        or (has_stop(_without_purpose(department)) and not (_is_task_force(department) or known))
        or _HALL.search(department)
        or NO_BODY.search(department)
        or _names_two(around, at, finish, department)
        or not _plausible(around.text, scope.begin, at, finish)
    )


# 技术|转移转化|中心: what an institute is for
_PURPOSES = re.compile(rf"(?<=..)(?:{alternation('verb_in_institution')})")
_INSTITUTES = ("研究院", "研究所", "中心")


def _without_purpose(department: str) -> str:
    """A department without the verbs of which its name may be made."""
    plain = _BUILDING.sub("", department)
    return _PURPOSES.sub("", plain) if plain.endswith(_INSTITUTES) else plain


def _is_task_force(department: str) -> bool:
    """应对疫情指挥部, 生态旅游圈建设领导小组办公室: named for what is to be done."""
    return department.removesuffix("办公室").endswith(words_of("task_force"))


def _names_two(around: Around, at: int, end: int, department: str) -> bool:
    """襄阳|高新区与武汉理工大学: two names with 与 between."""
    branch = _BRANCH_END.search(department)  # 市自然资源和规划局|曹妃甸分局
    if branch:
        end, department = end - len(branch.group()), department[: branch.start()]
    inside = any(at < place.start and place.end <= end for place in around.places)
    two = inside or department.endswith(COMPANY) or _BODY_AND.search(department)
    return bool(two) and _AND.search(department) is not None


def _plausible(text: str, begin: int, at: int, finish: int) -> bool:
    """The words agree that something begins after the scope: 市|民政局, but not 市场|监管局."""
    joined, edges = begin, {begin}
    for word in cut(text[begin : finish + 3]):
        joined += len(word)
        edges.add(joined)
        if joined == finish and word in members("no_office"):
            return False
    if text[finish - 1] in "办局" and finish not in edges and not _OFFICE_NEXT.match(text, finish):
        return False
    return at in edges or text[at : at + 2] not in ("场监", "民中")
