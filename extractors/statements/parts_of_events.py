"""What a noun means that names only a part of an event told of: its acts, its study, its sittings."""

from __future__ import annotations

import re

from extractors.facts import EventKind
from extractors.statements.events import Event
from extractors.statements.occasions import Intro
from extractors.statements.stage import Stage

_ACTS = re.compile(r"签约|签字|揭牌|授牌|启动|开工|奠基|揭幕|聘任|颁奖|启用|开园|捐赠|结对|交接")
SITTINGS, _FORUMS = ("开幕式", "开幕会"), ("论坛", "大会", "峰会", "年会", "会议", "博览会", "对话会")
_EDITION = re.compile(r"第[\d一二三四五六七八九十]+届")
_OF_COMMITTEE = re.compile(r"(?:常务委员会|常委会)[^，。]{0,12}会议$|第[^次]{1,4}次会议$")
_STUDY = re.compile("(?:集体|专题|集中)?学习(?:研讨|交流)?")


def acts_of_ceremony(stage: Stage, intro: Intro) -> Event | None:
    """双方举行签约、揭牌仪式: parts of the event that is named by both."""
    acts = _ACTS.findall(intro.occasion.name)
    if len(acts) < 2 or _ACTS.sub("", intro.occasion.name).strip("、暨及和与仪式双方的") != "":
        return None
    return next((event for event in stage.book if all(act in event.name for act in acts)), None)


def what_it_studies(stage: Stage, intro: Intro) -> Event | None:
    """举行专题学习会，围绕…开展|集体学习: what a study session does in the sentence that tells of it."""
    now = stage.book.current
    if now is None or now not in stage.resolved.values() or not _STUDY.fullmatch(intro.occasion.name):
        return None
    return now if "学习" in now.name and now.kind is EventKind.MEETING else None


def session_of_committee(stage: Stage) -> Event | None:
    """第一次全体会议 of a standing committee that meets: the sitting is part of its session."""
    meeting = stage.book.latest(EventKind.MEETING)
    return meeting if meeting and _OF_COMMITTEE.search(meeting.name) else None


def forum_of(stage: Stage, noun: str) -> Event | None:
    if edition := _EDITION.search(noun):  # 第十五届全运会|开幕式: of the games of that number
        there = (event for event in stage.book if edition.group() in event.name)
        return next((e for e in there if e.kind in (EventKind.MEETING, EventKind.CEREMONY)), None)
    if noun not in _FORUMS:
        return None
    found = stage.book.latest(EventKind.MEETING, EventKind.CEREMONY)
    return found if found and found.name.endswith(noun) else None
