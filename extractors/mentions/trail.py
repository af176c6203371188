"""What an article has named so far, for the words that only point back: 管委会, 集团, 镇党委, 副主席."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import lru_cache

from extractors.context import Context
from extractors.mentions.kinds import Body, Park, Title
from extractors.mentions.names import HAN
from extractors.mentions.places import PlaceMention, division, divisions_with_name, pick
from extractors.open_ends import OpenEnds

_NAMED_TOWN = re.compile(
    rf"(?:[在到赴往了、和及，。（\s]|来到|走进|深入)"
    rf"(?P<town>(?![在到赴往各我全本该])[{HAN}]{{1,4}}?(?:镇|乡|街道))(?![长党委政])"
)
_OUR_TOWN = re.compile(r"[我全][镇乡](?!长|党委)")
_SOME_TOWN = re.compile(
    rf"(?:[\s，。、；：“][对向和与是为]?|[对向和与是为])(?P<town>[{HAN}]{{2,3}}?[镇乡])(?!长|党委书记)"
)
_WITH_OUTER = re.compile(rf"[{HAN}]{{2,6}}[省市州盟][{HAN}]{{1,8}}[区县市旗]")
_OWN_TRADE = re.compile(rf"^(?!股份|有限|控股|责任|公司)[{HAN}（）]{{2,}}公司$")
_NUMBERS = tuple("一二三四五六七八九十〇○0123456789")
_REGIMENT = re.compile(r"[一二三四五六七八九十〇○\d]{1,4}团(?!党委)")
# characters with which the end of a name points back to the whole of it
_TELLING = 6
_FIRM = re.compile(r"(?:集团)?(?:公司|集团)$")
# short words that are no name without the whole one before
_ACADEMIES = frozenset(["工程院", "科学院", "社科院", "红十字会", "社会科学院"])
_SESSION = re.compile(r".*次会议|.+大会?(?=主席团|秘书处)|.+选举会议")
# 十四届|全国人大: its committees are not of one term
_TERM = re.compile(r"^第?[一二三四五六七八九十]+届(?=全国)")
_CONGRESS = re.compile(r".+?(?:人大|政协)")
_LEVEL = re.compile(r"(?:自治区|地区|师市|省|市|区|县|州|盟|旗)$")
# zones that have a 党工委 and a 管委会 of their own
_GOVERNED = re.compile(
    r"(?:开发区|投资区|经开区|高新区|新区|综保区|保税区|港区|示范区|合作区|实验区|试验区|度假区|临空经济区|空港经济区|临港经济区|港城经济区)(?:[（(].*)?$"
)


def _begins(name: str, core: str) -> bool:
    """Whether a company's name begins with the core, but for the place before it."""
    at = name.find(core)
    group = at > 2 and name[:at].endswith("集团")  # 北大荒集团|铁力农场
    return at == 0 or group or (at > 1 and bool(divisions_with_name(name[:at]) or name[at - 1] in "省市县区"))


def _is_part(name: str, short: str) -> bool:
    """山东能源集团|新材料有限公司 is a company of that group, not its full name."""
    rest = name.partition(short)[2] if short.endswith("集团") else ""
    return bool(_OWN_TRADE.search(rest))


def _is_of(name: str, level: str) -> bool:
    found = _LEVEL.search(name)
    return found is not None and found.group() == level


@lru_cache(maxsize=4)
def _own_town(text: str) -> str:
    """The town that an article with 我镇 speaks for: the one named most where nobody went; or empty."""
    if not _OUR_TOWN.search(text):
        return ""
    named = Counter(match["town"] for match in _SOME_TOWN.finditer(text))
    best = named.most_common(1)
    return best[0][0] if best and best[0][1] > 1 else ""


class Trail:
    """What a bare word (管委会, 集团, 公司) may point back to: the scopes and names met so far."""

    def __init__(self, context: Context, open_ends: OpenEnds) -> None:
        self.context, self.open_ends = context, open_ends
        self.park = context.zone
        self.scope = ""
        # those of this paragraph, and of the ones before
        self.titles: list[Title] = []
        self.told: list[Title] = []
        self._paragraph = -1
        self._own_zone = self._seen_zone = ""
        self._scopes: dict[str, str] = {}
        self._outer: dict[str, None] = {}
        self._here: list[tuple[int, str]] = []
        # the names met so far, the latest last
        self._names: dict[str, None] = {}
        self._by_ending: dict[str, dict[str, None]] = {}
        self._session = self._congress = ""
        self._called: dict[str, str] = {}

    @property
    def zone(self) -> str:
        """The zone whose own page this is: of the page's owner, else the first that a text with 区党工委 names."""
        return self.context.zone or self._own_zone

    @property
    def latest_zone(self) -> str:
        """The zone whose organ or name was met last, or empty."""
        return self.park or self._seen_zone

    def enter(self, paragraph: int, places: Iterable[PlaceMention]) -> None:
        """Begin a sentence that names these places: titles of another paragraph are out of reach."""
        for _, name in self._here:
            self._see_division(name)
        codes = [(place.end, pick(place.candidates, self.context.place)) for place in places]
        self._here = [(end, division(code).name) for end, code in codes if code]
        if paragraph != self._paragraph:
            self._paragraph = paragraph
            self.told += self.titles
            self.titles.clear()

    def see(self, parks: Iterable[Park]) -> None:
        """Take parks as the latest ones named."""
        for park in parks:
            if _GOVERNED.search(park.name):
                self._seen_zone = park.name
                if self.context.calls_zone and not self._own_zone:
                    self._own_zone = park.name

    def meet(self, body: Body) -> Body:
        """Take a body as the latest of its kind, in the full form in which the article has named it."""
        if called := self._called.get(body.name):
            body = replace(body, name=called, scope="", organ="")
        elif body.name.endswith(("公司", "集团")):
            if not body.scope:
                body = replace(body, name=self.full_form(body.name))
            elif company := self._company(body.name):  # 铁力|农场公司
                body = replace(body, name=company, scope="", organ="")
        self.remember(body)
        return body

    def remember(self, body: Body) -> None:
        """Take a body as the latest of its kind."""
        self._note(body.name)
        if body.park:
            self.park = body.park
        if body.scope and not body.park:
            self.scope = body.scope
            self._see_division(body.scope)

    def _note(self, name: str) -> None:
        self._names.pop(name, None)
        self._names[name] = None
        named = self._by_ending.setdefault(name[-2:], {})
        named.pop(name, None)
        named[name] = None
        if ("次会议" in name or "大" in name) and (session := _SESSION.match(name)):
            # the first one is what the article is about; others are yet to come, or over
            self._session = self._session or session.group()
        if ("人大" in name or "政协" in name) and (congress := _CONGRESS.match(name)):
            self._congress = _TERM.sub("", congress.group())

    def _see_division(self, name: str) -> None:
        if level := _LEVEL.search(name):
            self._scopes[level.group()] = name
            if _WITH_OUTER.fullmatch(name):
                self._outer[name] = None

    def scope_of(self, level: str, at: int) -> str:
        """The division of a level named last before a position, alone or with an organ; or empty."""
        here = [name for end, name in self._here if end <= at and _is_of(name, level)]
        return here[-1] if here else self._scopes.get(level, "")

    def session(self) -> str:
        """The congress in session that the article is about (十四届全国人大一次会议), or empty."""
        return self._session

    def congress(self) -> str:
        """The 人大 or 政协 named last, for 提案委 and 财经委; or empty."""
        return self._congress

    def town(self, text: str, position: int) -> str:
        """The town last named before a position, for 镇党委 and 镇长; or empty."""
        found = [match["town"] for match in _NAMED_TOWN.finditer(text, max(0, position - 2000), position)]
        return found[-1] if found else _own_town(text)

    def regiment(self, text: str, position: int) -> str:
        """The regiment of the Corps last named before a position, for 团党委; or empty."""
        if not self.context.corps or text[position - 1 : position] in _NUMBERS:
            return ""
        found = _REGIMENT.findall(text, max(0, position - 600), position)
        return str(found[-1]) if found else ""

    def as_named(self, scope: str) -> str:
        """海珠区 is 广州市海珠区 once the article has named it so."""
        return next((name for name in self._outer if name.endswith(scope) and name != scope), scope)

    def full_form(self, name: str) -> str:
        """汽车工程学院, once 武汉理工大学汽车工程学院 was named, is that; a short or new name stays."""
        if company := self._called.get(name) or self._company(name):
            return company
        if name.endswith("医院") and (
            full := next((n for n in self._names if n.endswith("大学" + name)), "")
        ):
            return full  # 乙医院, once 甲大学乙医院 was named
        branch = name.endswith(("分公司", "分局"))
        if len(name) < _TELLING and name not in _ACADEMIES and not branch:
            return name
        endings = self._by_ending.get(name[-2:], {})
        longer = (full for full in reversed(endings) if full.endswith(name) and not (branch and full == name))
        return next(longer, name)

    def _company(self, short: str) -> str:
        """泓远公司, 泓远, once 天津泓远汽车部件有限公司 was named: the one company whose own name begins so; or empty."""
        core = _FIRM.sub("", short)
        if len(core) < 2 or divisions_with_name(core):
            return ""
        whole = "集团" if short.endswith("集团") else ""
        firms = (*self._by_ending.get("公司", ()), *self._by_ending.get("集团", ()))
        others = (name for name in firms if name != short and whole in name)
        meant = [name for name in others if _begins(name, core) and not _is_part(name, short)]
        return meant[0] if len(meant) == 1 and len(meant[0]) > len(short) else ""

    def named(self, *endings: str) -> list[str]:
        """All names met so far with one of the endings."""
        return [name for name in self._names if name.endswith(endings)]

    def group(self) -> str:
        """甲集团 once 甲集团某创新中心 was named: the group that the body named last is a part of; or empty."""
        named = (name for name in reversed(self._names) if name.find("集团") > 1)
        return next((name[: name.index("集团") + 2] for name in named), "")

    def call(self, short: str, name: str) -> None:
        """甲建设集团有限公司（以下简称“甲建”）: what the article calls a body from here on."""
        self._called[short] = name

    def called(self, short: str) -> str:
        """The full name of a body for which the article has introduced a short one; or empty."""
        return self._called.get(short, "")

    def latest(self, *endings: str, without: Collection[str] = ()) -> str:
        """The full name with one of the endings that the headline has, else the last one; or empty."""
        names = [name for name in reversed(self._names) if name not in endings and name not in without]
        found = [name for name in names if name.endswith(endings)]
        meant = next((name for name in found if name in self.context.headline), found[0] if found else "")
        return self._company(meant) or self.full_form(meant)
