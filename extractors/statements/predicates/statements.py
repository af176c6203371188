"""甲强调, 乙在讲话中指出: who says something; what may stand between a name and the verb."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.vocabulary import alternation

# what may stand between a name and what its bearer says, in any number
_ADVERBIAL = (
    (
        r"(?:今天|今日|昨天|昨日|同日|当天|当日|日前|近日|(?:\d{1,2}月)?\d{1,2}日)(?:（[^（）]{1,10}）)?"
        r"(?:上午|下午|晚上?)?"
    ),
    r"在[^，。；]{1,40}?(?:中|时|上|后|期间|现场|之际|间隙)",
    r"在[^，。；]{0,12}?会场",
    r"在[^，。；]{2,24}?(?:公司|集团|企业|园区|基地|中心|项目|[村镇乡区县市厂院校站社馆港])",
    r"[\u4e00-\u9fff]{2,6}地(?=[\u4e00-\u9fff])",
    r"一行|等|还|也|则|并|又|再|进一步|再次|特别|着重|同时|随后|最后|首先|深情地?|动情地?|充分|高度|分别|先后",
    (
        r"反复|一再|全程|明确|严肃|现场|当场|逐一|一一|逐项|依次|介绍并|详细|简要|重点|视频|书面|代为?"
        r"|应邀|专门|亲自|共同|随即"
    ),
    r"边[^，。；]{1,8}边|受[^，。；]{1,30}?委托|听取[^，。；]{1,30}?后",
    r"[就对向][^，。；]{1,60}?|代表[^，。；]{1,60}?|围绕[^，。；]{1,60}?|结合[^，。；]{1,40}?|通过[^，。；]{1,20}?",
    r"从[^，。；]{1,24}?(?:角度|层面|方面|维度|入手|出发|视角|实际|经历|体会)|谈及[^，。；]{1,16}?时",
    r"用[^，。；]{1,10}?|以[^，。；]{1,60}?|作为[^，。；]{1,20}?|[与同为][^，。；]{1,30}?",
)
# 甲会见乙时, 甲等企业负责人: what stands before all that
_OCCASION = (
    (
        r"(?:(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚上?)?)?"
        r"(?:会见|会谈|座谈|考察|调研|走访|看望|慰问|检查|视察|督导|接受|参加|出席|列席|讲话|发言|致辞|点评|总结)"
        r"[^，。；]{0,20}?[时中]"
    ),
    r"(?:和|及|以及|等)[^，。；]{0,14}?(?:负责人|负责同志|代表|成员)",
)


@lru_cache(maxsize=1)
def adverbs() -> str:
    """What may stand between a name and the verb of saying."""
    how = "|".join((*_ADVERBIAL, alternation("how_said")))
    return rf"(?:{'|'.join(_OCCASION)})?(?:等?(?:同志|一行)?(?:{how})*)"


# 甲和相关部门负责人在座谈会上介绍…: those without a name who share the deed
OTHERS = r"(?:(?:、|和|及|以及|与)[^，。；、和及与]{1,20}?(?:负责人|负责同志|代表|主任|局长|书记|领导|企业家|人员))?"
# 各项|建议, 意见和|建议, 建议|案, 辞去职务的|请求: the noun
_NOUN = r"(?<=的)请求|建议(?:案|[》”]|书|的|执行|办理|落实|答复|意见)|(?<=意见)建议|(?<=意见和)建议|(?<=[件条项个])建议"


@lru_cache(maxsize=1)
def _state() -> re.Pattern[str]:
    return re.compile(
        rf"^(?:他|她)?{OTHERS}{adverbs()}(?!{_NOUN})(?P<manner>{alternation('say')}|建议)(?!的(?!是)|了?[^，。；]{{0,30}}(?:人选|候选人|名单|议案|提名)(?:[，。；的]|$))"
    )


@lru_cache(maxsize=1)
def _and_state() -> re.Pattern[str]:
    """甲出席会议|并强调: a second verb, which ends its clause or has its words right behind it."""
    return re.compile(
        rf"(?<=[^，]并)(?:还|再次|现场|逐一|[就对][^，。；]{{1,16}}?)?(?P<manner>{alternation('say')})(?=$|[，：:。“]|要)"
    )


# 甲动了情：“…”
_QUOTED = re.compile(r"[\u4e00-\u9fff“”、]{0,20}?(?P<manner>[\u4e00-\u9fff]{2})")
_UNSAID = re.compile(r"写|题|批示|名为|主题|口号|标语|目标|精神|意见|理念|案例|模式|如下|包括|是$|为$")


def quoted(clause: str) -> re.Match[str] | None:
    """A clause behind which words of its subject stand in quotes, whatever its verb."""
    return None if _UNSAID.search(clause) else _QUOTED.fullmatch(clause)


# 甲宣布|任命乙为首相: done, not said at an event
_DECREED = ("任命", "提名", "辞去", "辞职", "解除", "退出", "参选", "解散")


def statement(clause: str) -> re.Match[str] | None:
    """What a clause says that its subject said; 说 with words behind it is told of."""
    match = _state().match(clause)
    if match and match["manner"] == "说" and clause[match.end() :]:
        return None
    if match and match["manner"] == "宣布" and clause.startswith(_DECREED, match.end()):
        return None
    if match and match["manner"] == "祝贺" and clause[: match.start("manner")].endswith("到会"):
        return None  # 领导人到会祝贺: they are there
    return match or (_and_state().search(clause) if "并" in clause else None)
