"""What an office can see: the sentence it stands in, the bodies and places there, and the offices read before it."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from functools import lru_cache

from extractors.facts import Status
from extractors.mentions.inheriting import only_names
from extractors.mentions.kinds import Body, Title
from extractors.mentions.orgs import Spanned
from extractors.mentions.spans import SECOND_NAME, SHORT_NAME
from extractors.mentions.titles.chains import SAID_OF_OFFICE
from extractors.mentions.trail import Trail
from extractors.vocabulary import Hit, alternation, members

_ROSTER = re.compile(
    r"(?:[他她]们是|名单如下|分别是|名单为|组成如下|领导班子(?:成员)?|领导成员|(?:组成)?人员名单|任命名单|组成人员)"
    r"(?:是|为|如下|公布如下)?："
)
_ELECTED = re.compile("选举|推选|选出|任命")
# how far before a roster the sentence stands that says who elected it
_ELECTED_BEFORE = 120
# 伊朗|原子能组织 is no former one
_FORMER = re.compile("原(?!子)|前|时任|首任")
_FORMER_BEFORE = re.compile(r"(?:原|时任|曾任|历任|前)(?:任)?$")
_FORMER_FIRST = re.compile(r"^(?:原(?!子)|前任?|时任|首任|新一[届任]|新任|挂职)")
# 纪委|原|书记
_FORMER_INSIDE = re.compile(r"(?<=[委组团会])原(?=副?书记|成员|委员)")
# 市妇联|第十一届|副主席, 某协会|第十届全国委员会|主席
_OF_TERM = re.compile(r"第[一二三四五六七八九十]{1,3}届(?:(?:全国|执行)委员会|执委会)?$")
# 任命甲为市监委副主任|，乙、丙（女，藏族）为|委员
_ANOTHER_BECOMES = re.compile(r"[，；、](?:[^，。；：（）]|（[^（）]{1,10}）){2,80}(?:为|担?任|出任|当选为?)")
_JOINTS = frozenset(["、", "兼", "和", ""])


@lru_cache(maxsize=1)
def _modifier() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation('mod')})$")


def without_former(words: str) -> str:
    """原副市长 -> 副市长, 新一届主席 -> 主席, 挂职副县长 -> 副县长."""
    return _FORMER_INSIDE.sub("", _FORMER_FIRST.sub("", words))


def status_of(former: bool) -> Status:
    """Whether an office is held now or was held before."""
    return Status.FORMER if former else Status.CURRENT


class Around:
    """One sentence as the offices in it see it; ``found`` grows from left to right, since a bare one leans back."""

    def __init__(
        self, text: str, start: int, bodies: Sequence[Body], places: Sequence[Spanned], trail: Trail
    ) -> None:
        self.text, self.start = text, start
        self.bodies = {body.end: body for body in bodies}
        for body in (body for body in bodies if text.startswith("（", body.end)):
            if short := SHORT_NAME.match(text, body.end) or SECOND_NAME.match(text, body.end):
                self.bodies[short.end()] = body  # 甲建设集团有限公司（以下简称“甲建”）|董事长
        self.places = {place.end: place for place in places}
        self.place_list = places
        self.trail = trail
        self.found: list[Title] = []

    @property
    def floor(self) -> int:
        """Where the next office may begin at the earliest."""
        return self.found[-1].end if self.found else self.start

    @property
    def last_body(self) -> Body | None:
        """The body of the office before, as it is mentioned there."""
        return self.found[-1].body_mention if self.found else None

    def modifier(self, at: int) -> int:
        """Where the modifier (副, 党组, 常务) that ends at ``at`` begins; ``at`` if there is none."""
        match = _modifier().search(self.text, self.floor, at)
        if match:
            return match.start()
        term = _OF_TERM.search(self.text, self.floor, at)
        return term.start() if term and term.start() in self.bodies else at

    def head_start(self, hit: Hit) -> int:
        """Where the head begins with what modifies it: |党组副|书记."""
        at = hit.start
        while (start := self.modifier(at)) < at:
            at = start
        return at

    def body_ending(self, at: int, hit: Hit) -> Body | None:
        """The body that stands right before the head, or shares a character with it."""
        body = self.bodies.get(at)
        if body and body.start >= self.floor:
            return body
        # 组织部长: the head shares its first character with the end of the body
        body = self.bodies.get(hit.start + 1)
        shared = body and at == hit.start and self.text[hit.start] == self.text[body.end - 1]
        return body if shared and body and hit.word[0] in members("shared_character") else None

    def joined(self, at: int) -> bool:
        """Whether the title before stands in the same chain."""
        gap = SAID_OF_OFFICE.sub("", self.text[self.found[-1].end : at]) if self.found else None
        return gap in _JOINTS or gap in members("nominating")

    def follows(self, at: int) -> bool:
        """副主席甲、秘书长乙: only a name stands between the titles."""
        return bool(self.found) and only_names(self.text[self.found[-1].end : at])

    def roster_before(self, at: int) -> int | None:
        """他们是：主任甲，副主任乙、丙，委员丁: where the words begin that open the list; None outside of one."""
        opened = deque(_ROSTER.finditer(self.text, self.start, at), maxlen=1)
        return opened[0].start() if opened else None

    def last_in_roster(self, at: int) -> Title | None:
        """The office before in the same list, whose body the next one shares."""
        last, roster = self.found[-1] if self.found else None, self.roster_before(at)
        return last if last and roster is not None and last.start > roster else None

    def given_beside(self, at: int) -> bool:
        """任命甲为市监委副主任，乙为|委员: whether the office stands beside one that is given with it."""
        return bool(self.found) and _ANOTHER_BECOMES.fullmatch(self.text, self.found[-1].end, at) is not None

    def elected_in_roster(self, at: int) -> bool:
        """选举产生了新一届领导班子：主席甲，…: whether a list of those just elected holds an office."""
        roster = self.roster_before(at)
        if roster is None:
            return False
        return _ELECTED.search(self.text, max(0, roster - _ELECTED_BEFORE), roster) is not None

    def is_former(self, begin: int, tail: str) -> bool:
        """Whether an office is called one of before: 原副市长, 时任市长."""
        if _FORMER_INSIDE.search(tail) or f"前任{tail}" in self.text[begin : begin + 24]:
            return True
        before = max(self.start, begin - 3)
        if begin in self.places and begin > self.places[begin].start:
            return _FORMER.match(tail) is not None  # 汤原|法院院长
        return _FORMER.match(tail) is not None or _FORMER_BEFORE.search(self.text, before, begin) is not None
