"""Pieces before a head that stand for an institution, or are of the one whose page this is: 我校, 该公司, 教务处."""

from __future__ import annotations

import re

from extractors.mentions.departments import is_college
from extractors.mentions.kinds import Body
from extractors.mentions.titles.pieces import OF_GROUP, OWN, Piece, Ruling
from extractors.mentions.titles.pointing import pointing
from extractors.vocabulary import members

_POINTER_AND_PART = re.compile(
    r"(?P<kind>集团|公司|医院|学院|总行|总院|研究院)(?P<part>[\u4e00-\u9fff]{1,10}(?:部|处|中心|办公室|办公厅|室|科|院|事业部))"
)
# a part of the institution whose page this is: 第六检察部, 机电工程学院, 教务处
_OWN_PART = re.compile(
    r"^[\u4e00-\u9fff]{2,12}(?:检察部|部|处|科|庭|室|系|学院|党总支|中心|研究院|图书馆|大队|支队)$"
)
_COMPANIES = ("公司", "集团")
_OF_PLACES = re.compile(r"[省市区县州]|国|[\u4e00-\u9fff]{2,6}(?:省|市|区|县|大学|公司|集团|委员会)")


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
    here = _firm_here(piece) if text in ("公司", "该公司") else ""
    name = here or piece.around.trail.latest(*kinds, without=later)
    name = name or (piece.around.trail.group() if text == "集团" else "")
    return Ruling(piece.body(name) if name else None)


def _firm_here(piece: Piece) -> str:
    """在比亚迪集团，…|公司|董事长: the one firm that the sentence names before, whatever it is called; or empty."""
    before = (body for body in piece.around.bodies.values() if body.end <= piece.begin)
    firms = {body.name for body in before if body.name.endswith(_COMPANIES)}
    return firms.pop() if len(firms) == 1 else ""


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
# 华西医院|国际合作部, 江西财经大学|现代经济管理学院
_INSTITUTION = re.compile(r".*?(?:医院(?!管理)|大学(?=.+学院$))")
_STAFF_ROOM = re.compile(r"[\u4e00-\u9fff]{2,8}教研[室部组]")


def _institution(name: str) -> str:
    """华西医院|国际合作部 is of the hospital."""
    whole = _INSTITUTION.match(name)
    return whole.group() if whole else name


def _is_college_beside(piece: Piece) -> bool:
    """某大学副校长甲，|商学院|院长乙: a college whose university is named by an office before."""
    found = piece.around.found
    beside = found and (piece.around.joined(piece.begin) or piece.around.follows(piece.begin))
    return bool(beside) and is_college(piece.text) and "大学" in (found[-1].body or "")


def part_of_institution(piece: Piece) -> Ruling | None:
    """教务处|处长, 骨科|副主任: parts that schools and hospitals have; of the page's owner, else of the one named last."""
    kinds = pointing("own")
    for parts, endings in (
        ("school_part", (*kinds["校"], "党校")),
        ("hospital_part", ("医院", "卫生院", "保健院")),
    ):
        if piece.text not in members(parts) and not (
            parts == "school_part" and (_STAFF_ROOM.fullmatch(piece.text) or _is_college_beside(piece))
        ):
            continue
        owner = piece.around.trail.context.owner
        heads = [_institution(title.body or "") for title in reversed(piece.around.found)]
        named = [*heads, owner, *reversed(piece.around.trail.named(*endings))]
        whole = next((name for name in named if name.endswith(endings) and not is_college(name)), "")
        if whole and whole != piece.text:
            return Ruling(piece.body(whole + piece.text, whole, piece.text))
    return None


def part_of_owner(piece: Piece) -> Ruling | None:
    """教务处|处长, on the page of a university."""
    owner, text = piece.around.trail.context.owner, piece.text
    if owner.endswith(pointing("own")["司"]):
        text = OF_GROUP.sub("", text)  # 集团办公室
    elif owner.endswith(("大学", "学院")):
        text = text.removeprefix("学校")  # 学校党政办公室
    if not owner or not _OWN_PART.search(text) or _OF_PLACES.match(text):
        return None
    return Ruling(piece.body(owner + text, owner, text))
