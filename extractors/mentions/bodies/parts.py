"""The part of an organ that its name goes on with: 市委|组织部, 市政府|办公室, 市人大|财政经济委员会."""

from __future__ import annotations

import re

from extractors.mentions.bodies.around import Around
from extractors.mentions.names import HAN
from extractors.vocabulary import Hit, alternation, members

# what no department has in its name
STOP_INSIDE = re.compile(alternation("never_in_department"))
# 县委|第三巡察组, 县委|办 in a list
_TEAM = "(?:第[一二三四五六七八九十]{1,3})?(?:专项|联动)?(?:巡察|巡视)组"
_OFFICE = "办(?=[、和及]|主任|副主任|有关|相关|负责|主要|等|作为|牵头)"
_OF_PARTY = re.compile(
    rf"(?:{alternation('party_department')}|{_TEAM}|{_OFFICE}|[{HAN}]{{2,12}}?(?:委员会办公室|领导小组办公室|委员会|领导小组|工作部))(?![员托署]|会(?!议))"
)
_OF_GOVERNMENT = re.compile(
    rf"(?:办公室|办公厅|{_OFFICE}|办(?=党组)|督查室|研究室|参事室|外事办公室|外办|新闻办公室|新闻办"
    rf"|[{HAN}]{{2,6}}?局(?![面势部])|驻[{HAN}]{{1,8}}办事处"
    rf"|[{HAN}]{{2,12}}(?:领导小组|办公室|指挥部|办(?=主任|副主任|党组)))"
)
_OF_ZONE = re.compile(
    rf"(?:党政)?(?:办公室|综合办)(?![会公])|[{HAN}]{{2,14}}(?=处处长|局局长|处副处长|局副局长)[处局]"
)
# 全国人大|社会委|提出了…: a committee that the lexicon has, before any longer guess
_KNOWN_COMMITTEE = re.compile(rf"(?:{alternation('congress_committee')})(?![员托])")
_OF_CONGRESS = re.compile(
    rf"(?:{_OFFICE}|执法检查组|机关党组|办公厅|办公室|研究室|[{HAN}]{{2,8}}?(?:室|处)(?=[主副处、])|"
    rf"(?!设|的|及其|和其|关于|原?委员、|原?常委、|愿)[{HAN}、]{{2,16}}?(?:工作委员会|委员会|工委)"
    rf"|(?!及其|和其|关于)[{HAN}]{{2,10}}委)(?![员托])"
)
# 五届二十九次常委|会议, 副主席、区党工委: no part of a congress
_NO_PART = re.compile(
    r"^各?(?:专门|工作)委员会$|[委员长]兼|届|次|常委$|主席|主任|书记|秘书长|组成|党组|机关党委"
)
# 市纪委监委|派驻市政府办公室纪检监察组
_STATIONED = re.compile(
    rf"(?:派驻|驻)[{HAN}、]{{1,20}}?(?:纪检监察组|纪检组|监察组)|"
    rf"第[一二三四五六七八九十]+(?:监督检查|审查调查|纪检监察)室|[{HAN}]{{2,8}}?室(?=[主副])"
    rf"|(?:办公厅|组织部|宣传部|机关党委)(?=[主部副、])"
)
_PARTS: dict[str, tuple[re.Pattern[str], ...]] = {
    **dict.fromkeys(("委", "党委", "地委"), (_OF_PARTY,)),
    **dict.fromkeys(("管委会", "党工委"), (_OF_ZONE,)),
    **dict.fromkeys(("政府", "人民政府"), (_OF_GOVERNMENT,)),
    **dict.fromkeys(("人大常委会", "人大", "政协"), (_KNOWN_COMMITTEE, _OF_CONGRESS)),
}
_WATCH = ("纪委监委", "纪委", "监委", "纪检委")


def _named(part: str) -> str:
    """A part without the words that are no stops in it: 研究|室, 巡视工作|领导|小组."""
    return part.removeprefix("研究").replace("领导小组", "小组")


def organ_with_part(around: Around, hit: Hit) -> tuple[str, int]:
    """An organ with its part, and where that ends; the organ alone where none follows."""
    if hit.word in _WATCH:
        stationed = _STATIONED.match(around.text, hit.end, around.end)
        return (hit.word + stationed.group(), stationed.end()) if stationed else (hit.word, hit.end)
    parts = (pattern.match(around.text, hit.end, around.end) for pattern in _PARTS.get(hit.word, ()))
    part = next((part for part in parts if part), None)
    if part and part.group() in members("party_department"):
        return hit.word + part.group(), part.end()  # 全面深化改革委员会, whatever its words
    if not part or STOP_INSIDE.search(_named(part.group())) or _NO_PART.search(part.group()):
        return hit.word, hit.end
    return hit.word + part.group(), part.end()
