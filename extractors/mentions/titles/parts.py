"""Pieces before a head that are parts of a body, or stand for one, that the text names elsewhere: 办公室, 该公司, 财经委."""

from __future__ import annotations

import re

from extractors.mentions.departments import is_college
from extractors.mentions.inheriting import only_names
from extractors.mentions.kinds import Body
from extractors.mentions.titles.around import without_former
from extractors.mentions.titles.leaning import pointing
from extractors.mentions.titles.pieces import OWN, Piece, Ruling, body_above, committee
from extractors.vocabulary import alternation, members

_POINTER_AND_PART = re.compile(
    r"(?P<kind>集团|公司|医院|学院|总行|总院|研究院)(?P<part>[\u4e00-\u9fff]{1,10}(?:部|处|中心|办公室|办公厅|室|科|院|事业部))"
)
_BOARD = re.compile(r"(?:第?[一二三四五六七八九十]+届|新一届)?(?:常务)?(?:理事会|监事会)")
# a part of the institution whose page this is: 第六检察部, 机电工程学院, 教务处
_OWN_PART = re.compile(
    r"^[\u4e00-\u9fff]{2,12}(?:检察部|部|处|科|庭|室|系|学院|党总支|中心|研究院|图书馆|大队|支队)$"
)
# 刑事审判第一庭
_BENCH = re.compile(r"[\u4e00-\u9fff]{1,10}庭")
# 养老服务处, of whose department the head is named before
_SECTION = re.compile(r"(?!办事|代表)[\u4e00-\u9fff]{2,8}(?<!办事)(?:处|股|(?<!办公)(?<!研究)室|科)")
_PARTIES = ("市委", "县委", "区委", "省委", "州委", "旗委", "盟委", "地委", "党委", "纪委", "监委")
_BESIDE = re.compile(r"(?P<department>.*[厅局委])(?:办公室|[\u4e00-\u9fff]{2,8}[处科股室])$")
_SHORT_COURT = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,8}?)?(?P<level>自治区|[省市区县州旗盟])院"
    r"(?P<part>(?:检委会|审委会|检察委员会|审判委员会|政治部|办公室|研究室|机关党委)?)"
)
_LEADS = re.compile(r"(?:带领|率领|率|陪同|带队)$")
_COURT = re.compile(r".*?(?:法院|检察院)")
_CONGRESS = re.compile(r".+?(?:人大|政协)")
_COMPANIES = ("公司", "集团")
_COMPANY = re.compile(r".*(?:公司|集团|银行|大学|学院|医院)")
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
_OF_GROUP = re.compile("^(?:集团公司|集团|公司)(?=.)")
_OF_PLACES = re.compile(r"[省市区县州]|国|[\u4e00-\u9fff]{2,6}(?:省|市|区|县|大学|公司|集团|委员会)")


def court_of_level(piece: Piece) -> Ruling | None:
    """市院|党组书记, 亭湖区院|检察长: the court or procuratorate of a level, on the pages of such."""
    found = _SHORT_COURT.fullmatch(piece.text)
    if not found:
        return None
    trail = piece.around.trail
    name = trail.context.owner if _COURT.match(trail.context.owner) else trail.latest("检察院", "法院")
    kind = "人民检察院" if name.endswith("检察院") else "人民法院"
    level, place = found["level"], found["place"]
    scope = trail.as_named(place + level) if place else trail.context.scope(level)
    if not name or not scope:
        return None
    return Ruling(piece.body(scope + kind + found["part"], scope, kind + found["part"]))


def own_institution(piece: Piece) -> Ruling | None:
    """我校, 我司: the institution whose page this is, else the one of the kind named last; and a part of it."""
    if own := OWN.match(piece.text):
        return Ruling(_of_owner(piece, own[1], piece.text[own.end(1) :]))
    found = piece.around.found
    beside = found[-1].body or "" if found and piece.around.follows(piece.begin) else ""
    if piece.text == "校" and beside.endswith(pointing("own")["校"]):
        return Ruling(piece.body(beside))  # 甲大学党委书记乙，|校|党委常委丙
    if piece.text in ("校", "院", "厅", "局") and (body := _of_owner(piece, piece.text, "")):
        return Ruling(body)  # 校党委书记
    return None


def _of_owner(piece: Piece, kind: str, rest: str) -> Body | None:
    endings, owner = pointing("own")[kind[-1]], piece.around.trail.context.owner
    name = owner if owner.endswith(endings) else piece.around.trail.latest(*endings)
    return piece.body(name + rest, name if rest else "", rest) if name else None


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
    beside = piece.around.found and (piece.around.joined(piece.begin) or piece.around.follows(piece.begin))
    above = _whole(piece.around.found[-1].body or "") if beside else ""
    mention = piece.around.found[-1].body_mention if beside else None
    if mention and mention.park and len(piece.text) > 3 and mention.organ in ("党委", "党工委", "管委会"):
        above = mention.park  # 开发区党工委委员、党政办公室主任
    if not above:
        return Ruling(None) if piece.text in _NAMELESS else None
    return Ruling(piece.body(above + piece.text, above, piece.text))


def _whole(name: str) -> str:
    """What a part of a court, company or association is a part of: 检察院|检察委员会 has a 政治部 beside it."""
    whole = _COURT.match(name) or _COMPANY.match(name) or _ASSOCIATION.match(name)
    return whole.group() if whole else name


def part_of_company(piece: Piece) -> Ruling | None:
    """某集团董事长助理甲，|规划发展部|经理乙: a part of the company or school whose officer stands before."""
    around = piece.around
    beside = around.found and (around.joined(piece.begin) or around.follows(piece.begin))
    above = around.found[-1].body or "" if beside else ""
    whole = _COMPANY.match(above) or _ASSOCIATION.match(above)
    text = _OF_GROUP.sub("", piece.text)
    ours = around.text[piece.begin - 1] == "、" and not around.joined(
        piece.begin
    )  # 省妇联副主席甲、宣传部部长乙
    if (
        not whole
        or not _PART_OF_COMPANY.fullmatch(text)
        or (text in members("party_department") and not ours)
    ):
        return None
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
    if not found or not above.endswith(("厅", "局", "委")) or above.endswith(_PARTIES):
        return None
    gap = _LEADS.sub("，", piece.around.text[found[-1].end : piece.begin])
    return piece.body(above + piece.text, above, piece.text) if gap and only_names(gap) else None


def committee_of_congress(piece: Piece) -> Ruling | None:
    """财经委主任 after 市人大."""
    if not committee().fullmatch(piece.text):
        return None
    found = piece.around.found
    beside = found and (piece.around.joined(piece.begin) or piece.around.follows(piece.begin))
    before = _CONGRESS.match(found[-1].body or "") if beside else None
    congress = before.group() if before else piece.around.trail.congress()
    return Ruling(piece.body(congress + piece.text, congress, piece.text) if congress else None)


def board(piece: Piece) -> Ruling | None:
    """理事会|会长: of the association named last."""
    if not _BOARD.fullmatch(piece.text):
        return None
    name = piece.around.trail.latest(*pointing("head")["理事长"], "商会", "联合会")
    return Ruling(piece.body(name + piece.text, name, piece.text)) if name else None


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


def part_of_court(piece: Piece) -> Ruling | None:
    """县法院副院长甲，审判委员会专职委员乙，民事审判庭庭长丙: parts of the court whose officer is named before."""
    inner = piece.text in members("inner_committee") or piece.text in members("part_of_court")
    if not inner and not piece.text.endswith(("庭", "检察部", "执行局", "法警支队", "法警大队")):
        return None
    if piece.previous and piece.previous.name.endswith(("局", "厅")):
        return None  # 司法局党委委员、政治部主任
    courts = (_COURT.match(title.body or "") for title in reversed(piece.around.found))
    court = next((court for court in courts if court), None)
    return Ruling(piece.body(court.group() + piece.text)) if court else None


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
    if session and piece.text.startswith("大会秘书处"):
        return Ruling(piece.body(session + part))
    return None


def pointer(piece: Piece) -> Ruling | None:
    """该公司, 学院: the owner of the page, else the body of that kind named last."""
    text = piece.text
    if text not in members("pointer") or (piece.head == "代表" and text == "企业"):
        return None
    owner = piece.around.trail.context.owner
    if owner and text in members("own_pointer") and owner.endswith(_pointed_at(text)):
        return Ruling(piece.body(owner))
    kinds = _COMPANIES if text == "企业" or "集团公司" in text else ("公司" if "公司" in text else text,)
    kinds = (text.removeprefix("该").removeprefix("本"), *kinds)
    later = {body.name for body in piece.around.bodies.values() if body.start >= piece.begin}
    name = piece.around.trail.latest(*kinds, without=later)
    return Ruling(piece.body(name) if name else None)


def part_of_pointer(piece: Piece) -> Ruling | None:
    """集团|科技部|主任 behind 中国船舶集团总经理: a part of the body that the word points back to."""
    part = _POINTER_AND_PART.fullmatch(piece.text)
    name = piece.around.trail.latest(part["kind"]) if part else ""
    return Ruling(piece.body(name + part["part"], name, part["part"])) if part and name else None


def _pointed_at(word: str) -> tuple[str, ...]:
    """How the names end of what 集团, 学校 … mean."""
    kinds = pointing("own")
    return {"学校": kinds["校"], "医院": ("医院",)}.get(word, kinds["司"])


# 哲学教研室
_STAFF_ROOM = re.compile(r"[\u4e00-\u9fff]{2,8}教研[室部组]")


def part_of_institution(piece: Piece) -> Ruling | None:
    """教务处|处长, 骨科|副主任: parts that schools and hospitals have; of the page's owner, else of the one named last."""
    kinds = pointing("own")
    for parts, endings in (
        ("school_part", (*kinds["校"], "党校")),
        ("hospital_part", ("医院", "卫生院", "保健院")),
    ):
        if piece.text not in members(parts) and not (
            parts == "school_part" and _STAFF_ROOM.fullmatch(piece.text)
        ):
            continue
        owner = piece.around.trail.context.owner
        heads = [title.body or "" for title in reversed(piece.around.found)]
        named = [*heads, owner, *reversed(piece.around.trail.named(*endings))]
        whole = next((name for name in named if name.endswith(endings) and not is_college(name)), "")
        if whole and whole != piece.text:
            return Ruling(piece.body(whole + piece.text, whole, piece.text))
    return None


def part_of_owner(piece: Piece) -> Ruling | None:
    """教务处|处长, on the page of a university."""
    owner, text = piece.around.trail.context.owner, piece.text
    if owner.endswith(pointing("own")["司"]):
        text = _OF_GROUP.sub("", text)  # 集团办公室
    elif owner.endswith(("大学", "学院")):
        text = text.removeprefix("学校")  # 学校党政办公室
    if not owner or not _OWN_PART.search(text) or _OF_PLACES.match(text):
        return None
    return Ruling(piece.body(owner + text, owner, text))
