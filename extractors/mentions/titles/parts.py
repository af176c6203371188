"""Pieces before a head that are parts of a body, or stand for one, that the text names elsewhere: 办公室, 该公司, 财经委."""

from __future__ import annotations

import re

from extractors.mentions.departments import is_college
from extractors.mentions.inheriting import only_names
from extractors.mentions.kinds import Body
from extractors.mentions.titles.leaning import pointing
from extractors.mentions.titles.pieces import OWN, Piece, Ruling, body_above, committee
from extractors.vocabulary import members

_POINTER_AND_PART = re.compile(
    r"(?P<kind>集团|公司|医院|学院|总行|总院|研究院)(?P<part>[\u4e00-\u9fff]{1,10}(?:部|处|中心|办公室|办公厅|室|科|院|事业部))"
)
_BOARD = re.compile(r"(?:第?[一二三四五六七八九十]+届|新一届)?(?:常务)?(?:理事会|监事会)")
# a part of the institution whose page this is: 第六检察部, 机电工程学院, 教务处
_OWN_PART = re.compile(r"^[\u4e00-\u9fff]{2,12}(?:检察部|部|处|科|庭|室|系|学院|党总支)$")
# 刑事审判第一庭
_BENCH = re.compile(r"[\u4e00-\u9fff]{1,10}庭")
# 养老服务处, of whose department the head is named before
_SECTION = re.compile(r"(?!办事|代表)[\u4e00-\u9fff]{2,8}(?<!办事)处")
# 公司副总经理甲、|规划发展部|经理乙
_PART_OF_COMPANY = re.compile(
    r"(?!市|省|区|县|州)[\u4e00-\u9fff]{1,6}(?:(?<!组织|宣传|统战|武装)(?:事业|工程|项目|业务)?部|中心|车间|项目部)"
)
_BESIDE = re.compile(r"(?P<department>.*[厅局委])[\u4e00-\u9fff]{2,8}处$")
_LEADS = re.compile(r"(?:带领|率领|率|陪同|带队)$")
_COURT = re.compile(r".*?(?:法院|检察院)")
_OF_GROUP = re.compile("^(?:集团公司|集团|公司)(?=.)")
_OF_PLACES = re.compile(r"[省市区县州]|国|[\u4e00-\u9fff]{2,6}(?:省|市|区|县|大学|公司|集团|委员会)")


def own_institution(piece: Piece) -> Ruling | None:
    """我校, 我司: the institution whose page this is, else the one of the kind named last; and a part of it."""
    if own := OWN.match(piece.text):
        return Ruling(_of_owner(piece, own[1], piece.text[own.end(1) :]))
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
    rest = piece.around.text[above.end : piece.end]
    return Ruling(piece.body(above.name + rest, above.scope, above.organ + rest))


def bare_part(piece: Piece) -> Ruling | None:
    """秘书长甲、办公室主任乙; 省民政厅副厅长甲带领养老服务处处长乙: a part of the body of the title right before."""
    if section := _section(piece):
        return Ruling(section)
    if piece.text not in members("part"):
        return None
    beside = piece.around.found and (piece.around.joined(piece.begin) or piece.around.follows(piece.begin))
    above = piece.around.found[-1].body or "" if beside else ""
    return Ruling(piece.body(above + piece.text, above, piece.text) if above else None)


def _section(piece: Piece) -> Body | None:
    """养老服务处|处长 behind the head of a department and his name."""
    found = piece.around.found
    last = found[-1].body or "" if found else ""
    above_company = last if last.endswith(("公司", "集团")) else ""
    above = found[-1].body or "" if found and _SECTION.fullmatch(piece.text) else ""
    part = _OF_GROUP.sub("", piece.text)
    if found and above_company and _PART_OF_COMPANY.fullmatch(part):
        gap = piece.around.text[found[-1].end : piece.begin]
        return piece.body(above_company + part) if gap and only_names(gap) else None
    beside = _BESIDE.match(above)  # 省经信厅园区处处长甲、|消费品处|副处长乙
    above = beside["department"] if beside else above
    if not found or not above.endswith(("厅", "局", "委")):
        return None
    gap = _LEADS.sub("，", piece.around.text[found[-1].end : piece.begin])
    return piece.body(above + piece.text, above, piece.text) if gap and only_names(gap) else None


def committee_of_congress(piece: Piece) -> Ruling | None:
    """财经委主任 after 市人大."""
    if not committee().fullmatch(piece.text):
        return None
    congress = piece.around.trail.congress()
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
    kinds = ("公司", "集团") if text == "企业" else ("公司" if "公司" in text else text,)
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


def part_of_institution(piece: Piece) -> Ruling | None:
    """教务处|处长, 骨科|副主任: parts that schools and hospitals have; of the page's owner, else of the one named last."""
    kinds = pointing("own")
    for parts, endings in (("school_part", kinds["校"]), ("hospital_part", ("医院", "卫生院", "保健院"))):
        if piece.text not in members(parts):
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
