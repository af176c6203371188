"""Bare offices of the one state that the sentence tells of: 俄罗斯总统甲任命乙为|新一届政府总理, ，|总统丙已签署命令."""

from __future__ import annotations

import re

from extractors.mentions.countries import states_in, unions
from extractors.mentions.foreign import ForeignOffice
from extractors.mentions.names import read_name
from extractors.mentions.titles.around import Around
from extractors.vocabulary import Hit, members

# 任命甲为|新政府总理, 当选|总统, 就任|首相
_GIVEN = re.compile(
    r"(?:(?:任命|选举|推举|提名|选定)[^，。；]{1,24}?为|[出接担就升曾]任|当选(?:为|连任)?|连任|任命为|继任|改任)"
    r"(?P<new>(?:新一[届任]|新任|新|下一?任|第[\d一二三四五六七八九十]+任|临时|过渡|代)?(?:联邦|国家|过渡)?(?:政府)?(?P<arm>国务|海军|空军|陆军|武装部队|国防军|三军|空天军)?)$"
)
# ，|总统甲, 向|总统甲, |现任|总统甲, |前|总理乙
_BEFORE_NAME = re.compile(
    r"(?:[^\u4e00-\u9fff]|[日天]|[向与和同对由被替]|接替|会见|据)(?:现任|时任|前任|前|新任|候任|临时)?$"
)
_CALLED = re.compile("现任|时任|前任|前|新一[届任]|新任|新|候任|临时")
_OF_OLD = ("时任", "前任", "前")
_ARMED = ("总司令", "总参谋长")
# heads that associations have as well
_OF_ANYBODY = ("主席", "秘书长")
# how far before the sentence the state may be named
_NEAR = 90


def of_state_told(around: Around, at: int, hit: Hit) -> ForeignOffice | None:
    """The office of the only state that stands before it, where it is given to somebody or a name follows."""
    text, start = around.text, around.start
    if not around.trail.context.national or not (
        text.endswith(_ARMED, at, hit.end) or _is_of_state(hit.word)
    ):
        return None
    given = _GIVEN.search(text, start, at)
    alone = hit.word in members("state_head") or hit.word == "议长"
    named = alone and (at == start or _BEFORE_NAME.search(text, start, at)) and _has_name(text, hit.end)
    state = _state_before(text, start, at) if given or named else ""
    if not state:
        return None
    held = _CALLED.match(text, at, hit.end)
    begin = given.start("new") if given else at
    arm = given["arm"] or "" if given else ""
    role = state + arm + text[held.end() if held else at : hit.end]
    return ForeignOffice(begin, hit.end, role, state, bool(held and held.group() in _OF_OLD))


def _is_of_state(word: str) -> bool:
    heads = members("state_head") | members("lettered_head") | members("foreign_head")
    return word in heads and word not in _OF_ANYBODY


def _has_name(text: str, at: int) -> bool:
    name = read_name(text, at, foreign=True)
    return name is not None and len(name.text) > 1


def _state_before(text: str, start: int, at: int) -> str:
    """The one state that the sentence names before, or else the lines right before it; empty for several or none."""
    paragraph = text.rfind("\n", 0, start) + 1
    for begin in (start, max(paragraph, start - _NEAR)):
        if re.search("我国|中方|中国", text[begin:at]):
            return ""
        named = {hit.word for hit in states_in(text) if begin <= hit.start < at} - unions()
        if named:
            return named.pop() if len(named) == 1 else ""
    return ""
