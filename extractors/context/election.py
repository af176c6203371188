"""The division that a page speaks for: divisions named are voted for, level words say who may win.

What the owner, source and title name weighs more than the text. 我县, 县委 without a place before it are
relative to the place, so a division that has no county in its lineage hardly is the place of such a page.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

from extractors.context.scopes import scope_in
from extractors.mentions.places import PlaceMention, corps_division, division, lineage, pick, within
from extractors.read import Block, BlockKind, Page

_NATIONAL = re.compile(r"新闻联播|央视|总台|新华社|新华网|人民日报|人民网|中国政府网|光明日报")
_CENTRAL = re.compile(
    r"中共中央|国务院|全国人大|全国政协|国家主席|中央政治局|习近平|中央军委|总书记|党中央|国家(?:发展|卫生)"
)
_TAKEN_FROM = re.compile(r"(?:信息|文章|稿件)?来源\s*[：:]\s*$")
# where the people of the page went
_VISITED = re.compile(r"(?:赴|前往|拜访了?|奔赴|远赴|到访)$")
# 甲县党政代表团: guests of a page that says 来我市, else those whose page it is, if that tells of 率县党政代表团赴…
_DELEGATION = re.compile(
    r"(?:党政|政府|政协|人大|经贸|商务|招商|学习|友好)*(?:代表团|考察团|参观团|访问团|考察组)"
)
_TO_US = re.compile(
    r"莅临?我[省市县区州盟旗]|来我?(?:[省市县区州盟旗](?!委|政府)|[\u4e00-\u9fff](?=考察|参观|访问|调研|学习))|(?:到|赴)我[省市县区州盟旗]"
)
_OURS_OUT = re.compile(
    r"(?:率(?:[省市县区州盟旗]|我[省市县区州盟旗])?|我[省市县区州盟旗])党政(?:代表团|考察团)(?:一行)?(?:先后)?(?:赴|到|前往)"
)
# 来甬考察: said by those whose guests they are
_COME = re.compile(r"(?:来|莅|莅临)$")
_TO_LOOK = re.compile(
    r"(?:进行|开展|学习|交流|参观)*(?:考察|调研|访问|参观|学习|督导|检查|视察|督查|洽谈|对接)"
)
# 加强与西安市商务局等的沟通
_WITH = re.compile(r"[与同]$")
_STUDIED = re.compile(r"(?:到|赴|前往|走进)[^，。；\n]{0,80}?(?:学习考察|考察学习|招商考察|考察招商)")
# of guests' own place little speaks for it
_GUESTS = 0.3
_COME_HERE = re.compile(r"(?:一行)?(?:\d+人)?(?:来|莅临)")
_ARRIVED = re.compile(r"[^，。；\n]{2,24}?(?:率|带领|带队|一行)[^。；\n]{0,40}?莅临")
_HEADLINE = 1.5
_STOP = re.compile(r"(?:考察团|代表团|参观团)(?:一行)?(?:先后|又)?(?:来到|到达|抵达|走进|赴|到)$")
_OWNER = re.compile(r"主办|版权所有|承办|网站")
_ORGAN_AFTER = re.compile(
    r"(?:人民政府|政府|市委|日报|晚报|新闻网|发布|融媒|广播电视|电视台|电台|政务|经济技术开发区|高新|人大|政协|委|党委|要闻|在线|新闻|版|记者站)"
)
# 嘉兴日报|平湖版: the page is of the second
_EDITION = re.compile(r"(?:日报|晚报|晨报|电视台|融媒)[\u4e00-\u9fff]{2,4}(?:版|记者站)")
# a line that is nothing but the name of who speaks
_BANNER = re.compile(
    r"\s*(?:中共)?[\u4e00-\u9fff]{2,16}(?:人民政府|政府|政协|委员会|人大常委会|人民代表大会常务委员会|党委|人大|(?:省|自治区|市|区|县|州|盟|旗)[\u4e00-\u9fff]{2,10}(?:局|厅|委))(?:办公室|办公厅)?(?:门户网站|官网|网站|网)?"
    r"(?:\s+20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?)?\s*"
)
_SIGNED = re.compile(
    r"[\s　（(]*(?:[\u4e00-\u9fff]{2,8}(?:日报|晚报|报社|融媒体中心|融媒|电视台|广播电视台|发布|新闻网|新闻中心)[\s　]*){1,2}[）)\s　]*"
)
# 来源：江西省|科技厅
_DEPARTMENT_AFTER = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:厅|局|委员会|联合会|联)(?=[\s　]|$)")
# 上海|建工集团: the place of a company is not the place of the page
_IN_NAME = re.compile(
    r"(?![与和同到在的对来赴举召开前])[\u4e00-\u9fff]{2,12}?(?:集团|公司|大学|学院|医院|研究院|研究所|银行|协会|商会|海关|有限)"
)
# 湖南|城陵矶新港区: the province in the name of a zone
_OF_ZONE = re.compile(r"[\u4e00-\u9fff]{2,6}?(?:开发区|高新区|新区|港区|园区)")
_CORPS = re.compile(r"师市|第[一二三四五六七八九十]{1,2}师|兵团")
_LEVEL = "自治区|师市|省|市|区|县|州|盟|旗"
_SELF = re.compile(rf"([我全本])({_LEVEL})(?![委长直场内域])")
# 我县 is surer than 全县
_SURE = 3
_ORGAN = rf"(?:{_LEVEL})(?:委|政府|人大|政协|纪委|监委|长|领导|直机关)(?![员托会])|省[\u4e00-\u9fff]{{2,6}}?厅(?=[、，党副厅长])|地(?:委|区人大|区政协)"
_BARE = re.compile(
    rf"(?:(?<![\u4e00-\u9fff])|(?<=[、，。；和与及由受经在是向同让请为]))(?={_ORGAN})({_LEVEL}|地)"
)
_DIVISION_OF_CORPS = re.compile(r"(?<![第一二三四五六七八九十律老教医法])师(?:党委|党办|机关)")
_TEXT_SHARE = 5.0
# what an outlet named in the lines around an article weighs, however many there are
_LISTED = 3.0
_RANK = {"province": 0.7, "prefecture": 1.0, "county": 1.0}


def elected_place(page: Page, places: Sequence[PlaceMention]) -> tuple[str, bool]:
    """The code of the division, empty where none is told, and whether the article is national instead."""
    votes = _votes(page, places)
    levels = _levels(page, {place.end for place in places})
    place = _lifted(page, _lowered(page, _elected(votes, levels), votes), levels)
    national = bool(_NATIONAL.search(page.source) or _NATIONAL.search(page.text[:200]))
    if national and not _speaks_for(page, place, votes):
        place = ""
    if place and _CORPS.search(page.text):
        place = corps_division(place) or place
    return place, national and not place


def _speaks_for(page: Page, place: str, votes: dict[str, float]) -> bool:
    """Whether a national broadcast item is about one place, and not about what the centre does there."""
    first = _opening(page, 160)
    if not place or _CENTRAL.search(page.title + first):
        return False
    named = division(place)
    return named.short in page.title + first and votes.get(place, 0.0) >= 0.3 * sum(votes.values())


def _opening(page: Page, length: int) -> str:
    body = next((b for b in page.blocks if b.kind is BlockKind.BODY), None)
    return page.text[body.start : body.start + length] if body else ""


def _votes(page: Page, places: Sequence[PlaceMention]) -> dict[str, float]:
    """Weight of each division named; the text itself adds at most a few for each."""
    votes: dict[str, float] = defaultdict(float)
    in_text: dict[str, float] = defaultdict(float)
    around: dict[str, float] = defaultdict(float)
    ends = [block.end for block in page.blocks]
    body = next((b for b in page.blocks if b.kind is BlockKind.BODY), None)
    for mention in places:
        if not mention.full and mention.end - mention.start < 2:
            continue
        picked = pick(mention.candidates)
        codes = (picked,) if picked else mention.candidates
        at = bisect_left(ends, mention.end)
        block = page.blocks[at] if at < len(ends) else None
        kind = block.kind if block else BlockKind.FURNITURE
        weight = _weight(page, mention, kind)
        if block and _is_banner(page, block):
            weight = 6.0
        elif kind in (BlockKind.BODY, BlockKind.CAPTION):
            weight *= 2.0 if body and mention.start < body.end else 1.0
            weight = min(weight, _TEXT_SHARE - in_text[codes[0]])
            in_text[codes[0]] += weight
        elif kind is BlockKind.FURNITURE and weight == _LISTED:
            weight = min(weight, max(0.0, _LISTED - around[codes[0]]))
            around[codes[0]] += weight
        for code in codes:
            votes[code] += weight / len(codes)
    for mention in places:
        guests = pick(mention.candidates)
        if guests and _is_of_guests(page.text, mention):
            votes[guests] *= _GUESTS
    for code in votes:
        votes[code] += _by_its_short_name(page, places, code)
    return votes


def _is_of_guests(text: str, mention: PlaceMention) -> bool:
    """海西州党政代表团|来甬考察, 阿坝州科技局副局长甲率…一行|莅临…: whether those whose place this is have come here."""
    if delegation := _DELEGATION.match(text, mention.end):
        return _COME_HERE.match(text, delegation.end()) is not None
    return _ARRIVED.match(text, mention.end) is not None


def _by_its_short_name(page: Page, places: Sequence[PlaceMention], code: str) -> float:
    """What a headline adds that calls a division of the text by a short name which is a word, too: 兴城召开大会."""
    short = division(code).short
    blocks = [b for b in page.blocks if b.kind is BlockKind.TITLE]
    told = any(b.start <= m.start < b.end and code in m.candidates for b in blocks for m in places)
    begins = any(page.text.startswith(short, b.start) for b in blocks)
    return _HEADLINE if begins and len(short) > 1 and not told else 0.0


def _is_banner(page: Page, block: Block) -> bool:
    """Whether a line is nothing but who speaks: a government, or below the article the outlet that signs it."""
    if _BANNER.fullmatch(page.text, block.start, block.end):
        return True
    signs = block.kind in (BlockKind.BODY, BlockKind.CREDIT)
    return signs and _SIGNED.fullmatch(page.text, block.start, block.end) is not None


def _weight(page: Page, mention: PlaceMention, kind: BlockKind) -> float:
    if not mention.full and mention.candidates[0].endswith("0000") and _OF_ZONE.match(page.text, mention.end):
        return 0.2
    after = bool(_ORGAN_AFTER.match(page.text, mention.end))
    line = page.text[page.text.rfind("\n", 0, mention.start) + 1 : mention.start]
    if _EDITION.match(page.text, mention.end):
        return 0.5
    if kind is BlockKind.META:
        return 8.0 if after or _DEPARTMENT_AFTER.match(page.text, mention.end) else 3.0
    if kind is BlockKind.TITLE and page.text[mention.start - 1 : mention.start] == "驻":
        return 0.3
    if kind is BlockKind.TITLE and _VISITED.search(page.text, max(0, mention.start - 4), mention.start):
        return 0.5
    if kind is BlockKind.TITLE:
        return 0.3 if not after and _IN_NAME.match(page.text, mention.end) else 2.5
    if kind is BlockKind.CREDIT:
        return 6.5 if _TAKEN_FROM.search(line) else 3.0 if after else 0.5
    if kind is BlockKind.FURNITURE:
        if _OWNER.search(line):
            return 6.0
        return _LISTED if after and mention.start < 400 else 0.2
    if (travelled := _on_a_journey(page.text, mention)) is not None:
        return travelled
    if not after and _IN_NAME.match(page.text, mention.end):
        return 0.2
    before = max(0, mention.start - 4)
    if page.text[mention.start - 1 : mention.start] == "驻":
        return 0.3  # 驻许昌市省人大代表
    if _VISITED.search(page.text, before, mention.start) or _WITH.search(page.text, before, mention.start):
        return 0.4
    return (1.0 if mention.full else 0.6) + (0.4 if after else 0)


def _on_a_journey(text: str, mention: PlaceMention) -> float | None:
    """The weight of a place from which people came or to which they went to look; None for any other."""
    start = max(text.rfind(mark, max(0, mention.start - 60), mention.start) for mark in "。\n") + 1
    start = max(start, mention.start - 60)
    if _COME.search(text, start, mention.start) and _TO_LOOK.match(text, mention.end):
        return 4.0
    to_us = _TO_US.search(text, mention.end, mention.end + 60)
    if to_us and not any(mark in text[mention.end : to_us.start()] for mark in "。\n"):
        return 0.2
    if _DELEGATION.match(text, mention.end):
        return 4.0 if _OURS_OUT.search(text) else None
    if _STOP.search(text, start, mention.start):
        return 0.4
    went = _STUDIED.search(text, start, mention.end + 80)
    return 0.3 if went and went.start() < mention.start < went.end() else None


class _Levels:
    """How often the text calls divisions by their level: 我县, 全县 (``own``), 县委, 县长 (``bare``)."""

    def __init__(self, own: Counter[str], bare: Counter[str]) -> None:
        self.own, self.bare = own, bare

    def fit(self, code: str) -> float:
        """How well an article of this division could use these words, 0.12 to 1.

        县委 counts less than 全县: it may be the organ of a county visited.
        """
        return (0.4 + 0.6 * _share(self.own, code)) * (0.3 + 0.7 * _share(self.bare, code))

    def calls(self, code: str) -> bool:
        """Whether the text calls this very division by its level."""
        levels = [level for level in (*self.own, *self.bare) if scope_in(code, level)]
        return any(scope_in(code, level) in (division(code).name, division(code).usual) for level in levels)


def _named(page: Page, bare: re.Match[str]) -> bool:
    """与仙游县政府签约，与县委书记座谈: whether the sentence has named the division that a level word means."""
    stop = max(page.text.rfind(mark, 0, bare.start()) for mark in "。\n")
    before = page.text[max(stop + 1, bare.start() - 80) : bare.start()]
    level = bare[1]
    return (
        re.search(rf"[与同到赴来往][\u4e00-\u9fff]{{2,8}}{level}|.{{2}}{level}[^，。；]{{2,12}}、$", before)
        is not None
    )


def _share(levels: Counter[str], code: str) -> float:
    """The share of level words that mean something in an article of the division; 1 without any."""
    meant = sum(n for level, n in levels.items() if scope_in(code, level))
    return meant / levels.total() if levels else 1.0


def _levels(page: Page, ends: set[int]) -> _Levels:
    """``ends`` are where places end: 海西|全州 is said by others."""
    own: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    for block in page.blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.BODY, BlockKind.CAPTION):
            for found in _SELF.finditer(page.text, block.start, block.end):
                if found.start() in ends:
                    continue
                own[found[2]] += 1 if found[1] == "全" else _SURE
            bare.update(
                m[1] for m in _BARE.finditer(page.text, block.start, block.end) if not _named(page, m)
            )
            bare["师市"] += len(_DIVISION_OF_CORPS.findall(page.text, block.start, block.end))
    # 全国, 全省 are said everywhere, 区 may be a zone
    for level in ("省", "区"):
        own[level] = min(own[level], _SURE)
    bare["地区"] = bare.pop("地", 0)
    return _Levels(+own, +bare)


def _elected(votes: dict[str, float], levels: _Levels) -> str:
    """The division with the most votes, none where namesakes share them; what lies in it speaks for it, a little."""
    totals: dict[str, float] = defaultdict(float)
    for code, weight in votes.items():
        for step in lineage(code):
            totals[step] += weight if step == code else 0.35 * weight
    score = {
        c: total * _RANK[division(c).level] * levels.fit(c) * (1.0 if levels.calls(c) else 0.8)
        for c, total in totals.items()
    }
    first = min(score, key=lambda c: (-score[c], c), default="")
    twins = [c for c in score if score[c] == score[first] and division(c).name == division(first).name]
    return first if len(twins) == 1 else _told_apart(twins, votes)


# so much must be said of the city or province around one of several namesakes
_AROUND = 0.5


def _told_apart(twins: Sequence[str], votes: dict[str, float]) -> str:
    """Of namesakes (通州区 of Beijing and of Nantong) the one whose city or province is named, else none."""
    named = [c for c in twins if sum(votes.get(outer, 0.0) for outer in lineage(c)[:-1]) >= _AROUND]
    return named[0] if len(named) == 1 else ""


def _lowered(page: Page, place: str, votes: dict[str, float]) -> str:
    """The city within the city: where 市委 stands beside 嘉兴市委, the page is of a 平湖市 named more often."""
    if not place or division(place).level != "prefecture":
        return place
    within_it = [c for c in votes if division(c).level == "county" and division(c).name.endswith("市")]
    best = max((c for c in within_it if within(c, place)), key=lambda c: votes[c], default="")
    outer = re.escape(division(place).name)
    organs = "委|政府|人大|政协|[\u4e00-\u9fff]{2,6}局"
    named = any(
        re.search(rf"{outer}(?:{organs})", page.text[block.start : block.end])
        for block in page.blocks
        if block.kind is BlockKind.BODY
    )
    return best if best and named and votes[best] > votes[place] else place


def _lifted(page: Page, place: str, levels: _Levels) -> str:
    """The prefecture, where 州委, 州长 act and nothing is said of the organs of the county named."""
    if not place or division(place).level != "county" or levels.calls(place):
        return place
    outer = lineage(place)[-2] if len(lineage(place)) > 1 else ""
    own_organs = re.search(rf"{division(place).usual}(?:委|政府|人民政府|人大|政协|纪委)", page.text)
    if not outer or own_organs or not levels.calls(outer) or not _BARE.search(_opening(page, 120)):
        return place
    return outer if within(place, outer) else place
