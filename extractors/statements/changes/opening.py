"""6月19日，某研究院揭牌成立: a ceremony that is only called by what was opened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind
from extractors.statements.groups import Group
from extractors.statements.stage import Stage

_OPENED = re.compile(
    r"(?:[\u4e00-\u9fff、·（）“”A-Za-z\d]{4,40}?)(?:项目|工程)?"
    r"(?:今天|昨天|当天|上午|下午|正式|成功|顺利|隆重|在[^，。；]{2,16}?|举行)*"
    r"(?:揭牌(?:成立|运营)?|挂牌成立|挂牌运营|揭幕|开园|开馆|通车|首航|开航|开业|奠基|破土动工|建成投产|竣工投产|正式投产|正式投运|点火投产|(?:集中)?(?:开工建设|开工|动工)|集中竣工"
    r"|封关运[行作]|正式启用|落成|(?P<signed>(?:集中)?签约(?:落户[^，。；]{2,12})?))"
    r"(?:运营|成立)?(?=[，。；])"
)
_ON_THE_DAY = re.compile(
    r"[\s　]*(?P<subject>[\u4e00-\u9fff、·“”A-Za-z\d—（）]{4,40}?)(?:今天|昨天|昨日|今日)(?:（\d{1,2}月\d{1,2}日）)?"
    r"(?:上午|下午|正式|全线|在[^，。；]{2,16}?)*(?P<verb>通车|通航|通水|首航|开航|揭牌|开馆|开园|开通运营|开通)(?=[，。；])"
)
_IN_GENERAL = re.compile(
    r"[近今去明]年|以来|期间|目前|已|将|拟|计划|预计|力争|确保|如期|多个|一批|[\d一二三四五六七八九十]+[个家项条座]"
)
# 12个项目集中签约, 总投资50亿元的32个重大项目集中开工
_MANY_AT_ONCE = re.compile(r"\d+个(?=[^，。；]{0,16}集中)")


def opened(stage: Stage, groups: Sequence[Group], content: int) -> None:
    """Open the ceremony where the article has told of nothing yet and the sentence begins with a day."""
    if next(iter(stage.book), None):
        return
    first = next((mention for mention in stage.sentence.dates if len(mention.value) == 10), None)
    if first is None or first.start - stage.sentence.start > _AT_ONCE:
        return
    comma = stage.text.find("，", first.end, content)
    begin = comma + 1 if 0 <= comma - first.end <= _TIME_OF_DAY else first.end
    if whole := _ON_THE_DAY.match(stage.text, stage.sentence.start, content):
        # 甲至乙高速公路|今天（12月26日）|通车
        if not groups and not _IN_GENERAL.search(whole["subject"]):
            stage.open(whole["subject"] + whole["verb"], EventKind.CEREMONY, first.end, "event.opened")
        return
    found = _OPENED.match(stage.text, begin, content)
    acting = found and any(group.start < found.end() for group in groups)
    many = _COUNTED if _THERE.search(stage.text, stage.sentence.start, content + _GOES_ON) else _MANY_AT_ONCE
    if found and not acting and not _IN_GENERAL.search(many.sub("", found.group())):
        kind = EventKind.SIGNING if found["signed"] else EventKind.CEREMONY
        stage.open(found.group(), kind, found.end(), "event.opened")


# 63个重点项目开工。…出席活动: so it was one
_COUNTED = re.compile(r"\d+[余多]?[个家项]")
_THERE = re.compile("(?:出席|参加|主持)(?:上述|当天的?)?活动|活动(?:当[日天]|现场)|宣布(?:项目)?开工")
# characters within which who was there is told
_GOES_ON = 400
# characters before a day with which a sentence begins, and behind it (上午)
_AT_ONCE, _TIME_OF_DAY = 30, 4
