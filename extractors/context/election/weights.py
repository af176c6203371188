"""What one mention of a place is worth, by where it stands and what stands around it."""

from __future__ import annotations

import re

from extractors.context.election.travel import VISITED, WITH, weight_on_a_journey
from extractors.mentions.places import PlaceMention
from extractors.read import BlockKind, Page
from extractors.vocabulary import alternation

_TAKEN_FROM = re.compile(r"(?:信息|文章|稿件)?来源\s*[：:]\s*$")
_OWNER = re.compile(r"主办|版权所有|承办|网站")
_ORGAN_AFTER = re.compile(rf"(?:{alternation('behind_owner')})")
# 嘉兴日报|平湖版: the page is of the second
_EDITION = re.compile(r"(?:日报|晚报|晨报|电视台|融媒)[\u4e00-\u9fff]{2,4}(?:版|记者站)")
# 来源：江西省|科技厅
_DEPARTMENT_AFTER = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:厅|局|委员会|联合会|联)(?=[\s　]|$)")
# 上海|建工集团: the place of a company is not the place of the page
_IN_NAME = re.compile(
    r"(?![与和同到在的对来赴举召开前])[\u4e00-\u9fff]{2,12}?"
    rf"(?:{alternation('place_in_name')})"
)
# 湖南|城陵矶新港区: the province in the name of a zone
_OF_ZONE = re.compile(r"[\u4e00-\u9fff]{2,6}?(?:开发区|高新区|新区|港区|园区)")
# 成立大会在|青岛|举行: where guests from elsewhere meet, too
_HELD = re.compile(r"(?:隆重|成功|顺利|正式)?(?:举行|召开|举办|开幕|启动)")
# 凉城|新村街道: a town or street of that name
_TOWN = re.compile(r"[\u4e00-\u9fff]{0,2}(?:街道|社区|居委)")
# 梧州日报|讯: the paper of the page, at the head of its text
_DATELINE = re.compile(
    r"(?:日报|晚报|晨报|融媒|新闻网|网|发布|广播电视台|电视台)[\u4e00-\u9fff]{0,6}?讯(?=[\s　（(【])"
)
_DATELINE_WEIGHT = 4.0
# what an outlet named in the lines around an article weighs, however many there are
LISTED = 3.0


def weight_of(page: Page, mention: PlaceMention, kind: BlockKind) -> float:
    """What a mention in a block of this kind is worth; 1 is a full name in the text."""
    text = page.text
    if not mention.full and mention.candidates[0].endswith("0000") and _OF_ZONE.match(text, mention.end):
        return 0.2
    if not mention.full and _TOWN.match(text, mention.end):
        return 0.1
    if not mention.full and _is_aside(text, mention):
        return 0.3
    if _EDITION.match(text, mention.end):
        return 0.5
    organ = _ORGAN_AFTER.match(text, mention.end) is not None
    if kind is BlockKind.META:
        return 8.0 if organ or _DEPARTMENT_AFTER.match(text, mention.end) else 3.0
    if kind is BlockKind.TITLE:
        return _in_title(text, mention, organ)
    if kind in (BlockKind.CREDIT, BlockKind.FURNITURE):
        return _around_the_text(text, mention, kind, organ)
    if _heads_dateline(text, mention):
        return _DATELINE_WEIGHT
    travelled = weight_on_a_journey(text, mention)
    return _in_text(text, mention, organ) if travelled is None else travelled


def _in_title(text: str, mention: PlaceMention, organ: bool) -> float:
    if _stationed(text, mention):
        return 0.3
    if VISITED.search(text, max(0, mention.start - 4), mention.start):
        return 0.5
    return 0.3 if not organ and _IN_NAME.match(text, mention.end) else 2.5


def _around_the_text(text: str, mention: PlaceMention, kind: BlockKind, organ: bool) -> float:
    """Lines that name the owner or the source say more than any other, the rest of the furniture little."""
    line = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
    if kind is BlockKind.CREDIT:
        return 6.5 if _TAKEN_FROM.search(line) else 3.0 if organ else 0.5
    if _OWNER.search(line):
        return 6.0
    return LISTED if organ and mention.start < 400 else 0.2


def _in_text(text: str, mention: PlaceMention, organ: bool) -> float:
    if not organ and _IN_NAME.match(text, mention.end):
        return 0.2
    if _stationed(text, mention):
        return 0.3
    if text.startswith("在", mention.start - 1) and _HELD.match(text, mention.end):
        return 0.4
    before = max(0, mention.start - 4)
    if VISITED.search(text, before, mention.start) or WITH.search(text, before, mention.start):
        return 0.4
    return (1.0 if mention.full else 0.6) + (0.4 if organ else 0)


def _heads_dateline(text: str, mention: PlaceMention) -> bool:
    """Whether the text begins with the paper of a city or county; that of a province tells of all that lie in it."""
    local = not mention.candidates[0].endswith("0000")
    if not local or not _DATELINE.match(text, mention.end):
        return False
    return not text[text.rfind("\n", 0, mention.start) + 1 : mention.start].strip("　 \t")


def _stationed(text: str, mention: PlaceMention) -> bool:
    """驻|许昌市省人大代表: those who are there are of somewhere else."""
    return text[mention.start - 1 : mention.start] == "驻"


def _is_aside(text: str, mention: PlaceMention) -> bool:
    """Whether a place stands alone in brackets inside a name."""
    bracketed = text[mention.start - 1 : mention.start] in ("（", "(") and text[
        mention.end : mention.end + 1
    ] in ("）", ")")
    return bracketed and "中" not in text[mention.start - 3 : mention.start - 1]  # 中哈（连云港）
