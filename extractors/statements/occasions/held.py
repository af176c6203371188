"""Whether the words around an event say that it took place: 甲会议召开 does, 将召开 and 筹备甲会议 do not."""

from __future__ import annotations

import re

from extractors.mentions.kinds import Occasion
from extractors.statements.occasions.deciding import decides
from extractors.statements.predicates import yet_to_come
from extractors.vocabulary import alternation

# 甲会议|10月25日在某地举行
_WHEN = (
    r"(?:当日|当天|同日|今日|今天|昨日|昨天|昨晚|今晚|今早|今晨|凌晨|近日|日前|（\d{1,2}月\d{1,2}日）|\d{1,2}月\d{1,2}日|[至到—-]?\d{1,2}日|上午"
    # 通过线上线下相结合的方式
    r"|(?:通过|以|采[取用])(?:线上|线下|视频|电视电话|网络|现场|云端)[^，。；在]{0,14}?(?:方式|形式)|下午|晚"
    r"|\d{1,2}[时点](?:\d{1,2}分|半|许)?|\d{1,2}：\d\d"
    r"|正(?=在)|(?:正在|开始)(?=举行|召开|举办)|正式|隆重|顺利|胜利|圆满|成功|如期|同步|分别|也|先后|随后)*"
)
_WHERE = r"(?:在[^，。；！？]{1,44}?|于[^，。；！？]{1,24}?)?"
AFTER = re.compile(
    r"”?(?:第[一二三四五六七八九十百\d]{1,4}[期讲场])?(?![开闭落]幕(?:[前后]|之际)|召开(?:[前后]|之际)|举行(?:[前后]|之际))(?:\s*[（(][^）)]{0,30}[）)]|《[^《》]{1,20}》)?"
    # 在圆满完成各项议程后，于
    r"(?:(?:在)?(?:圆满|胜利)?完成[^，。；]{1,14}，于|，(?=于[^，。；]{2,30}(?:召开|举行|举办)))?"
    # 集中开工活动|汉阴分会场|在…举行
    rf"(?:[\u4e00-\u9fff]{{0,6}}(?:分会场|主会场)|[\u4e00-\u9fff、]{{2,12}}专场)?{_WHEN}{_WHERE}(?:隆重|正式|成功|顺利|如期|集中|同步|分别)?"
    r"(?:召开|举行|举办|开幕|开启|开班|启动(?!以来|后|前)|开赛|开跑|鸣枪(?:开赛|开跑|起跑)|打响|结业|结班|开营|闭营|结营|开机|首演|首映|首发|拉开帷幕|拉开序幕|落下帷幕|落幕|闭幕|收官"
    r"|结束(?!后|时|以后|之后|前)|取得了?圆满成功|圆满成功|开讲|举办|进行(?=[，。])|走进(?=[^，。]{2,24}[，。]))"
    r"(?!的(?:时间|日期|地点|议程|有关|相关|建议|通知|方案))"
)
_PRESIDED = re.compile(r"”?由[^，。；]{2,40}?主持")
# 召开|甲会议, 近日举行的|甲会议
BEFORE = re.compile(
    r"(?:召开|举行|(?<!选)举办|开展|召集|主持|出席|参加|列席|参与|承办"
    # not of 上合组织, 世贸组织, 党组织
    r"|(?<![上经]合)(?<!合作)(?<!世[卫贸])(?<!条约)(?<!国际)(?<!党)组织"
    r"|应邀出席|进行|召开了|举行了|举办了|集中|到会指导|观摩)"
    r"(?:了|了?是次|此次|本次|这次)?$"
    r"|(?<!去年)(?<!此前)(?<!不久前)(?<!上月)(?<!上周)(?:举行|举办|召开)的$"
)
# 筹备召开|甲会议, 为做好|甲会议: not news, or no news any more
_PLANNED = re.compile(
    rf"(?:{alternation('not_held_yet')}|为了?|做好"
    rf"|{alternation('not_held_now')}"
    r"|能够?|尽早|尽快|早日|及早|多多?)"
    r"(?:举办|召开|举行|组织|在[^，]{0,10})?$"
)
# 支持香港|举办…, 祝贺中方成功|举办…: what is wished, or praised
_WISHED = re.compile(
    r"(?:支持|欢迎|期待|希望|祝贺|预祝|感谢|赞赏|愿|愿意)[^，。；“”]{0,14}?(?:成功|顺利|圆满|精心|共同)?$"
)
# 全国各地广泛|开展文体活动: what everybody does
_EVERYBODY = re.compile(
    r"(?:各地|多地|各级|各部门|各单位|等地|各族群众|全军官兵|人们|民众|[城乡]?居民)[^，。；“”在于]{0,8}$"
)
# 承办第一次会议提案: what belongs to a meeting, not the meeting
_BELONGS = re.compile(
    "|".join(
        (
            r"[\u4e00-\u9fff]{2,6}代表团(?:的?全体会议)?(?:审议|讨论)",
            rf"(?:的)?(?:代表(?!们|团)|{alternation('of_a_meeting')}|通知(?!公告)|文件|材料|纪要|议题征集)",
            r"(?:等?(?:有关|相关)?情况)?的?(?:书面|专题)报告",
            r"各项议程|的(?:决定|建议|有关|相关|议程|要求|部署|成功)",
            # 对来华出席开幕式|充满期待
            r"[^，。；]{0,6}(?:充满|满怀|十分|非常|无比|热切)?期待",
            # 来华出席活动|，体现了
            r"，(?:充分|生动|集中)?(?:体现|展现|彰显|表明)了?",
            # 举办会议|是双方采取的重要举措
            r"是[^，。；]{2,40}(?:举措|选择|体现|需要|契机|机遇|机会|平台)",
        )
    )
)
# 决定于1月中旬在城区召开…
_DECIDED = re.compile(r"(?:决定|[定拟将])于\d[^，。；]{0,20}$")
# 为深入贯彻…，
_PURPOSE = re.compile(rf"[\s　]*为(?:了|{alternation('purpose')})")
# 扎实开展…: the clause goes on with what is meant to be done
_WITHOUT_SUBJECT = re.compile(alternation("effort"))
# 定于|10月25日上午|召开
_DAY_BEFORE = re.compile(r"(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|底|初)?(?:上午|下午|晚)?$")
# 来华出席…论坛的甲: said of a person, not told as news
_OF_WHOM = re.compile(r"”?(?:及[^，。；]{0,8})?的(?!有|还有|是)")
# 欢迎甲来华出席…论坛: why the guest came
_WELCOMED = re.compile(r"(?:欢迎|邀请|感谢)[^，。；]{0,20}(?:出席|参加|列席|参与)了?$")
_GOES = re.compile(r"(?:出席|参加|列席|参与)了?$")
# 在…论坛致辞: who speaks there is there
_SPEAKS = re.compile(
    r"(?:上|期间)?(?:发表|致辞|致词|讲话|发言|作)(?!精神|的|[^，。；]{0,6}的)"
    r"|上(?!的|所|(?:发表|作)(?:的|[^，。；]{0,4}的)|(?:重要)?讲话精神)"
)
# 向|某国际组织全会开幕式|发表视频致辞
_ADDRESSES = re.compile("(?:大会|会议)?发表(?:视频|书面|录像)?(?:致辞|致词|讲话|演讲)")
# 3月12日下午的|座谈会|上，
_ON_A_DAY = re.compile(r"(?:(?<![来往每])\d{1,2}日|[今昨]天|昨日|当[天日])(?:[上下]午|晚上?|中午|清晨)?的?$")
_THERE = re.compile(r"(?:上|现场|期间)，")
# 习近平总书记在开班式上指出: who is called so is cited
_CITED_THERE = re.compile(r"(?:总书记|主席)在$")
# 在庆祝…大会上，|习近平总书记指出: cited, too
_CITED_OF = re.compile(r"上，习近平(?:总书记|主席)")
# 结合省里召开的会议上|甲的讲话精神，对工作作了部署
_SPIRIT_OF = re.compile(r"(?:传达|学习|贯彻|落实|按照|根据|领会|结合|对照|围绕)[^，。；]{0,50}$")
_IN_SPIRIT = re.compile(r"[^，。；]{0,40}(?:精神|要求|部署)")
# 不久前，我同甲共同出席了…会晤: remembered by who speaks
_WE_WERE = re.compile(r"(?:[，。：“]|久前|此前|[去今]年|上月)，?我[同与和]")
# 在|当天上午的|大会开幕式上讲话
_AT = re.compile(
    r"在(?:(?:(?:\d{1,2}月)?\d{1,2}日|当[天日晚]|同[日天]|[今昨]天)?(?:上午|下午|晚)?(?:举行|召开|举办)?的)?$"
)
# 这是首次由三地联合举办的|全国运动会
_THIS_IS = re.compile(r"这是[^，。；]{0,20}的$")
# 传达甲在会上的讲话: the meeting was before
_TOLD_ON = re.compile(r"(?:传达|学习|贯彻|落实|按照|根据|领会)[^，。；]{0,30}$")


# 对大会成功召开|表示热烈祝贺, 第十次会议召开|6年来, 认识全会召开|的重要意义
_TOLD_AFTERWARDS = re.compile(
    r"(?:以来|的(?:重要|重大|历史|深远)+意义|[一二两三四五六七八九十几\d]+(?:多|余)?[年月]来|(?:表示|致以)[^，。；]{0,8}(?:祝贺|感谢|问候|敬意))"
)
# 中央第八巡回指导组负责同志|参加|汇报会: of which nobody else tells
_NOBODY_NAMED = re.compile(r"(?:负责同志|负责人|代表|人员|成员)(?:等|也|还)?$")
# 在2022年举行的|首届峰会|上
_OF_YEAR = re.compile(r"20\d\d年(?:\d{1,2}月)?(?:在[^，。；]{2,8})?(?:举行|召开|举办)的$")
# 3日下午，各代表团|召开会议: what the parts of a congress do, each for itself
_OF_PARTS = re.compile(r"各(?:代表)?(?:团|小组)(?:分别|也|都|还|先后|继续)*$")


def _only_told_of(text: str, start: int, end: int, occasion: Occasion, before: str) -> bool:
    """Whether the event is what words or papers are about, or one of whichever kind: 召开全体会议或扩大会议."""
    return bool(
        (_IN_SPIRIT.match(text, occasion.end, end) and _SPIRIT_OF.search(text, start, occasion.start))
        or _THIS_IS.search(before)
        or "或" in occasion.name
        or _WE_WERE.search(text, start, occasion.start)
        or _BELONGS.match(text, occasion.end, end)
    )


# 乘专机抵达某地，开始对某国进行访问，并|出席某峰会: what somebody comes for
_COMES_FOR = re.compile(
    r"(?:乘[专包]机|离开|抵达|启程|动身)[^。；]{0,80}?[，并](?:并|将|还|随后)?(?:出席|参加|举行)$"
)
# 招聘大厅内，正在举行|宣讲会: what goes on where somebody comes by
_GOES_ON_THERE = re.compile(r"[厅馆室里内场]，?正在(?:火热|热烈)?(?:举行|召开|进行|举办)(?:着|一场)?$")


def _of_another_time(
    text: str,
    start: int,
    occasion: Occasion,
    before: str,
    verb: re.Match[str] | None,
    after: re.Match[str] | None,
) -> bool:
    """首座举办|过冬奥会开幕式|的场馆, 对大会成功召开|表示祝贺, 定于10月25日召开…: over, or still to come."""
    ahead = before[: verb.start()] if verb else before
    return bool(
        _OF_YEAR.search(before)
        or _COMES_FOR.search(text, start, occasion.start)
        or _GOES_ON_THERE.search(before)
        or (verb and not occasion.modifier and _GOES.fullmatch(verb.group()) and _NOBODY_NAMED.search(ahead))
        or (verb and (occasion.name.startswith("过") or _OF_PARTS.search(ahead)))
        or (after and _TOLD_AFTERWARDS.match(text, after.end()))
        or is_planned(ahead, after.group() if after else "")
    )


def took_place(
    text: str,
    start: int,
    end: int,
    occasion: Occasion,
    verb: re.Match[str] | None,
    after: re.Match[str] | None,
) -> bool:
    """Whether the words before (``verb`` the last of them) or behind an event tell that it took place."""
    before = text[max(start, occasion.start - 24) : occasion.start].rstrip("“")
    if _only_told_of(text, start, end, occasion, before) or _of_another_time(
        text, start, occasion, before, verb, after
    ):
        return False
    if yet_to_come(text, start, occasion.start):
        return False
    return bool(
        after
        or (
            verb
            and not _as_guest(text, occasion, before, verb)
            and not _AND_VISITS.match(text, occasion.end, end)
        )
        or _spoken_at(text, occasion, before)
        or (_ON_A_DAY.search(before) and _THERE.match(text, occasion.end))
        or decides(text, start, end, occasion)
        or _PRESIDED.match(text, occasion.end, end)
    )


# 抵达某国，出席峰会|并对某国进行国事访问: why somebody comes
_AND_VISITS = re.compile(r"并(?:对[^，。；]{1,12})?(?:进行)?[^，。；]{0,4}(?:国事|正式|工作)?访问")


def _as_guest(text: str, occasion: Occasion, before: str, verb: re.Match[str]) -> bool:
    """来华出席…论坛的甲, 欢迎甲来华出席…论坛: said of a guest."""
    told = _OF_WHOM.match(text, occasion.end) or _WELCOMED.search(before)
    return bool(_GOES.search(verb.group()) and told)


def _spoken_at(text: str, occasion: Occasion, before: str) -> bool:
    """在…论坛致辞, but not 传达了甲在全区工作会议上的讲话精神."""
    if _CITED_OF.match(text, occasion.end) and not _ON_A_DAY.search(before):
        return False
    there = (_AT.search(before) and _SPEAKS.match(text, occasion.end)) or (
        before.endswith("向") and _ADDRESSES.match(text, occasion.end)
    )
    return bool(there) and not (_TOLD_ON.search(before) or _CITED_THERE.search(before))


def is_purpose(text: str, start: int, verb: int) -> bool:
    """为深入贯彻…，扎实开展…活动，: what the news that follows is for."""
    clause = max(start, text.rfind("，", start, verb) + 1)
    return bool(_PURPOSE.match(text, start, verb)) and (
        clause == start or _WITHOUT_SUBJECT.match(text, clause, verb) is not None
    )


def done_by_all(before: str) -> bool:
    """全国各地广泛|开展…活动: told of nobody in particular."""
    return _EVERYBODY.search(before) is not None


# 减负工作机制会议|6月15日在京举行
_HAS_DAY = re.compile(r"(?:\d{1,2}月)?\d{1,2}日")


def is_planned(before: str, after: str) -> bool:
    """定于10月25日召开…: still to come."""
    undated = before[: _DAY_BEFORE.search(before).start()]  # type: ignore[union-attr]
    return bool(
        _DECIDED.search(before)
        or (_PLANNED.search(before) and not (before.endswith("为") and _HAS_DAY.match(after)))
        or _PLANNED.search(undated)
        or _WISHED.search(before)
        or re.search(r"将[于在举召会]|拟|定于", after)
    )
