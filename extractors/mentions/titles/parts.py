"""Pieces before a head that are parts of a body, or stand for one, that the text names elsewhere: 办公室, 该公司, 财经委."""

from __future__ import annotations

import re

from extractors.mentions.inheriting import COURT, only_names
from extractors.mentions.kinds import Body
from extractors.mentions.titles.around import without_former
from extractors.mentions.titles.pieces import OF_GROUP, Piece, Ruling, body_above, committee
from extractors.mentions.titles.pointing import pointing
from extractors.vocabulary import alternation, members, words_of

_BOARD = re.compile(r"(?:第?[一二三四五六七八九十]+届|新一届)?(?:常务)?(?:理事会|监事会)")
# 刑事审判第一庭
_BENCH = re.compile(r"[\u4e00-\u9fff]{1,10}庭")
# 养老服务处, of whose department the head is named before
_SECTION = re.compile(r"(?!办事|代表)[\u4e00-\u9fff]{2,8}(?<!办事)(?:处|股|(?<!办公)(?<!研究)室|科)")
_HAVE_SECTIONS = ("厅", "局", "委", "海关", "支队", "总队", "法院", "检察院")
_PARTIES = ("市委", "县委", "区委", "省委", "州委", "旗委", "盟委", "地委", "党委", "纪委", "监委")
_BESIDE = re.compile(r"(?P<department>.*(?:[厅局委队院]|海关))(?:办公室|[\u4e00-\u9fff]{2,8}[处科股室])$")
_LEADS = re.compile(r"(?:带领|率领|率|陪同|带队)$")
_CONGRESS = re.compile(r".+?(?:人大|政协)")
_COMPANY = re.compile(r".*(?:公司|集团|银行|大学|学院|医院|研究院|研究所|科学院)")
_FIRMS = ("公司", "集团")
_ASSOCIATION = re.compile(
    r"团[\u4e00-\u9fff]{2,8}[省市区县州旗盟]委$|.*(?:总工会|工商联|[妇残科侨文]联|科协|社科联|红十字会|贸促会|协会|商会|学会|基金会)"
)
_PART_OF_COMPANY = re.compile(
    r"(?!.*(?:工委|委)办|[省市区县州旗盟国]|中国|全国|中央)[\u4e00-\u9fff]{2,10}(?:部|处|科|室|中心|办|事业群|车间)"
)
# parts that are none without what they are of
_NAMELESS = ("办公室", "办公厅", "委员会", "中心", "综合处", "办", "处", "部", "局", "科", "书记处")
# 政治部|组织人事处
_PART_OF_PART = re.compile(r"(?:政治部|机关党委|办公室|办公厅|执行局|指挥中心)[\u4e00-\u9fff]{2,8}[处科室]")
_TEAM = re.compile(rf"(?!第|.*(?:执法|巡[视察]|委))[\u4e00-\u9fff]{{0,6}}(?:{alternation('team')})")


def part_of_body(piece: Piece) -> Ruling | None:
    """湖州市卫健局|医政处|处长."""
    above = body_above(piece.around, piece.end)
    if not above or above.start != piece.begin:
        return None
    rest = without_former(piece.around.text[above.end : piece.end])  # 军分区|原政治部|主任
    return Ruling(piece.body(above.name + rest, above.scope, above.organ + rest))


def bare_part(piece: Piece) -> Ruling | None:
    """秘书长甲、办公室主任乙; 省民政厅副厅长甲带领养老服务处处长乙: a part of the body of the title right before."""
    if section := _section(piece):
        return Ruling(section)
    if piece.text not in members("part") and not _PART_OF_PART.fullmatch(piece.text):
        return None
    around = piece.around
    beside = around.found and (around.joined(piece.begin) or around.follows(piece.begin))
    beside = beside or around.given_beside(piece.begin)  # 甲当选中国科协主席，乙当选|书记处|书记
    above = _whole(piece.around.found[-1].body or "") if beside else ""
    mention = piece.around.found[-1].body_mention if beside else None
    if mention and mention.park and len(piece.text) > 3 and mention.organ in ("党委", "党工委", "管委会"):
        above = mention.park  # 开发区党工委委员、党政办公室主任
    if not above:
        return Ruling(None) if piece.text in _NAMELESS else None
    return Ruling(piece.body(above + piece.text, above, piece.text))


def _whole(name: str) -> str:
    """What a part of a court, company or association is a part of: 检察院|检察委员会 has a 政治部 beside it."""
    whole = COURT.match(name) or _COMPANY.match(name) or _ASSOCIATION.match(name)
    return whole.group() if whole else name


def part_of_company(piece: Piece) -> Ruling | None:
    """某集团董事长助理甲，|规划发展部|经理乙: a part of the company or school whose officer stands before."""
    around = piece.around
    beside = around.found and (around.joined(piece.begin) or around.follows(piece.begin))
    above = around.found[-1].body or "" if beside else ""
    whole = _COMPANY.match(above) or _ASSOCIATION.match(above)
    text = OF_GROUP.sub("", piece.text)
    ours = around.text[piece.begin - 1] == "、" and not around.joined(
        piece.begin
    )  # 省妇联副主席甲、宣传部部长乙
    if (
        not whole
        or (text in members("school_part") and "大学" in whole.group())
        or not _PART_OF_COMPANY.fullmatch(text)
        or (text in members("party_department") and not ours)
    ):
        return None
    if not text.startswith(words_of("company_function")):
        firm = text.endswith("部") and above.endswith(_FIRMS)
        return (
            Ruling(piece.body(text)) if firm else None
        )  # 甲集团总监乙、|奥克化学生产部|部长: of another firm
    return Ruling(piece.body(whole.group() + text, whole.group(), text))


def team(piece: Piece) -> Ruling | None:
    """调研组|组长, 代表团|团长: no body."""
    return Ruling(None) if _TEAM.fullmatch(piece.text) else None


# 县委第一巡察组组长甲、|第二巡察组|组长乙
_NUMBERED_TEAM = re.compile(r"第[一二三四五六七八九十]+(?:巡察|巡视|督查|督导|检查|调研|考核|指导|工作)组")


def numbered_team(piece: Piece) -> Ruling | None:
    """第二巡察组|组长: of the committee whose first team is named before."""
    found = piece.around.found
    before = _NUMBERED_TEAM.search(found[-1].body or "") if found else None
    if not before or not _NUMBERED_TEAM.fullmatch(piece.text):
        return None
    above = before.string[: before.start()]
    return Ruling(piece.body(above + piece.text, above, piece.text)) if above else None


def _section(piece: Piece) -> Body | None:
    """养老服务处|处长 behind the head of a department and his name."""
    found = piece.around.found
    above = found[-1].body or "" if found and _SECTION.fullmatch(piece.text) else ""
    above = "" if piece.text in members("party_department") else above
    beside = _BESIDE.match(above)  # 省经信厅园区处处长甲、|消费品处|副处长乙
    above = beside["department"] if beside else above
    if not found or not above.endswith(_HAVE_SECTIONS) or above.endswith(_PARTIES):
        return None
    gap = _LEADS.sub("，", piece.around.text[found[-1].end : piece.begin])
    return piece.body(above + piece.text, above, piece.text) if gap and only_names(gap) else None


# 市人大常委会副秘书长甲、|农业农村委员会|副主任乙
_COMMITTEE_IN_FULL = re.compile(r"(?![省市区县州旗盟])[\u4e00-\u9fff]{2,14}委员会")
_OF_CONGRESS = re.compile(r".+?人大")


def committee_of_congress(piece: Piece) -> Ruling | None:
    """财经委主任 after 市人大."""
    found, around = piece.around.found, piece.around
    beside = found and (
        around.joined(piece.begin) or around.follows(piece.begin) or around.given_beside(piece.begin)
    )
    if not committee().fullmatch(piece.text):
        above = _OF_CONGRESS.match(found[-1].body or "") if beside else None
        if not above or not _COMMITTEE_IN_FULL.fullmatch(piece.text):
            return None
        congress = above.group() + ("常委会" if piece.text.endswith("工作委员会") else "")
        return Ruling(piece.body(congress + piece.text, congress, piece.text))
    before = _CONGRESS.match(found[-1].body or "") if beside else None
    congress = before.group() if before else around.trail.congress()
    return Ruling(piece.body(congress + piece.text, congress, piece.text) if congress else None)


def standing_committee(piece: Piece) -> Ruling | None:
    """常委会|副主任 in the news of a sitting: the standing committee of the 人大 or 政协 named last."""
    if piece.text not in ("常委会", "常务委员会"):
        return None
    congress = piece.around.trail.congress()
    return Ruling(piece.body(congress + "常委会", congress, "常委会") if congress else None)


# 大运会组委会, 杭州亚运会组委会
_ORGANISERS = re.compile(
    r"(?<![\u4e00-\u9fff])(?:由|[和与向为对在])?(?P<name>[\u4e00-\u9fff\d“”]{2,20}(?<![的该本由和与向])(?P<kind>组委会|筹委会|执委会))"
)


def organisers(piece: Piece) -> Ruling | None:
    """组委会|主席: the one committee of that kind that the article names in full."""
    if piece.text not in ("组委会", "筹委会", "执委会", "组织委员会"):
        return None
    kind = piece.text.replace("组织委员会", "组委会")
    named = {m["name"] for m in _ORGANISERS.finditer(piece.around.text) if m["kind"] == kind}
    return Ruling(piece.body(named.pop())) if len(named) == 1 else None


# 陆家嘴金融城理事会第八次全体会议: a council that is a body by itself
_COUNCIL = re.compile(
    r"(?<![\u4e00-\u9fff])((?:(?!召开|举行|协会|学会|商会|[一二三四五六七八九十]届|[作做和与由]理)[\u4e00-\u9fff]){4,12}理事会)(?=第|全体|会议)"
)


def board(piece: Piece) -> Ruling | None:
    """理事会|会长: of the association named last."""
    if not _BOARD.fullmatch(piece.text):
        return None
    name = piece.around.trail.latest(*pointing("head")["理事长"], "商会", "联合会")
    if name:
        return Ruling(piece.body(name + piece.text, name, piece.text))
    named = set(_COUNCIL.findall(piece.around.text)) if piece.text == "理事会" else set()
    return Ruling(piece.body(named.pop())) if len(named) == 1 else None


def beside_body(piece: Piece) -> Ruling | None:
    """集团党委副书记、工会主席; 最高人民法院副院长、审判委员会委员: of the body of the office before."""
    text, previous = piece.text, piece.previous
    own = previous and previous.name.endswith(("公司", "集团", "医院", "大学", "学院", "学校", "厂", "矿"))
    if previous and text in members("mass_organ") and (own or not previous.scope):
        return Ruling(piece.body(previous.name + text))
    if previous and previous.park and text in members("mass_organ"):
        return Ruling(piece.body(previous.park + text, previous.park, text, previous.park))
    if previous and text == "政治部" and previous.name.endswith(("局", "厅")):
        return Ruling(piece.body(previous.name + text, previous.scope, previous.organ + text))
    if previous and _BENCH.fullmatch(text) and "法院" in previous.name:
        court = previous.name.removesuffix("审判委员会")
        return Ruling(piece.body(court + text))
    if previous and text in members("inner_committee"):
        return Ruling(piece.body(previous.name + text, previous.scope, previous.organ + text))
    return None


def ministry_department(piece: Piece) -> Ruling | None:
    """农业农村部总农艺师、|市场与信息化司|司长."""
    ministry = piece.previous
    if not ministry or ministry.scope or not piece.text.endswith(("司", "局")):
        return None
    central = ministry.name in members("central_body")
    return Ruling(piece.body(ministry.name + piece.text)) if central else None


def part_of_session(piece: Piece) -> Ruling | None:
    """大会秘书处, 主席团: a part of the congress in session."""
    session, part = piece.around.trail.session(), piece.text.removeprefix("大会")
    if piece.text in members("session_part"):
        return Ruling(piece.body(session + part) if session else None)
    if session and piece.text.startswith(("大会秘书处", "大会主席团")):
        return Ruling(piece.body(session + part))
    return None
