"""What a predicate says that its subject did: presided, spoke, attended, inspected, received, signed.

One table of patterns in the order in which they are tried; a pattern runs only over the predicate of a group.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from extractors.vocabulary import alternation


class Deed(Enum):
    """Kinds of taking part."""

    PRESIDE = auto()
    STATE = auto()
    SPEAK = auto()
    ATTEND = auto()
    INSPECT = auto()
    RECEIVE = auto()
    SIGN = auto()
    WITNESS = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """One deed: its span, its clause (``since`` to ``until``), and the verb as written."""

    deed: Deed
    since: int
    start: int
    end: int
    until: int
    manner: str


_CLAUSE = re.compile(r"[^，；。！？：—]+")
# what may stand between a name and what its bearer says, in any number
_ADVERBIAL = (
    r"(?:今天|今日|昨天|昨日|同日|当天|当日|日前|近日|(?:\d{1,2}月)?\d{1,2}日)(?:（[^（）]{1,10}）)?(?:上午|下午|晚上?)?",
    r"在[^，。；]{1,40}?(?:中|时|上|后|期间|现场|之际|间隙)",
    r"在[^，。；]{2,24}?(?:公司|集团|企业|园区|基地|中心|项目|[村镇乡区县市厂院校站社馆港])",
    r"一行|等|还|也|则|并|又|再|进一步|再次|特别|着重|同时|随后|最后|首先|深情地?|动情地?|充分|高度|分别|先后",
    r"反复|一再|全程|明确|严肃|现场|当场|逐一|一一|逐项|依次|介绍并|详细|简要|重点|视频|书面|代为?|应邀|专门|亲自|共同|随即",
    r"边[^，。；]{1,8}边|受[^，。；]{1,12}委托|听取[^，。；]{1,30}?后",
    r"[就对向][^，。；]{1,60}?|代表[^，。；]{1,60}?|围绕[^，。；]{1,60}?|结合[^，。；]{1,40}?|通过[^，。；]{1,20}?",
    r"用[^，。；]{1,10}?|以[^，。；]{1,60}?|作为[^，。；]{1,20}?|[与同为][^，。；]{1,30}?",
)
# 甲会见乙时, 甲等企业负责人: what stands before all that
_OCCASION = (
    r"(?:(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚上?)?)?(?:会见|考察|调研|走访|看望|慰问|检查|视察|接受|参加|出席|列席)[^，。；]{0,20}?时",
    r"(?:和|及|以及|等)[^，。；]{0,14}?(?:负责人|负责同志|代表|成员)",
)
_ADVERBS = rf"(?:{'|'.join(_OCCASION)})?(?:等?(?:同志|一行)?(?:{'|'.join(_ADVERBIAL)})*)"
# 甲和相关部门负责人在座谈会上介绍…: those without a name who share the deed
_OTHERS = r"(?:(?:、|和|及|以及|与)[^，。；、和及与]{1,20}?(?:负责人|负责同志|代表|主任|局长|书记|领导|企业家|人员))?"
_STATE = re.compile(
    rf"^(?:他|她)?{_OTHERS}{_ADVERBS}(?P<manner>强调|嘱托|承诺|称赞|赞扬|盛赞|点赞|指出|要求|表示|希望|认为|谈到|坦言|叮嘱|勉励|嘱咐|寄语|提议|(?<!意见)(?<!意见和)(?<![件条项个])建议(?!案|书|的|执行|办理|落实|答复|意见)|提出|呼吁|倡议|期待|感谢|祝愿|祝贺|回应|回忆|感慨|透露|鼓励|充分肯定|肯定|高度评价|评价|讲道|提醒|坚信|告诉|说|谈道|表态|要求说|介绍说|发言说|解释|宣布|补充|总结道|号召|介绍|盼望|直言|期望|敦促|重申|警告|表达|畅谈|讲述|谈起|反映)"
)
_SPEAK = (
    re.compile(
        r"(?<![工合运操])[作做](?:了|出|出了|题为|了题为)?[^，。；]{0,50}?(?P<manner>报告|说明|汇报|通报|介绍|部署|总结|辅导|讲话|发言|演讲|推介|点评|表态|讲解|分享|主持辞|致辞|讲座|宣讲|授课|述职|动员|回应|对照检查|剖析|检视|(?:线上|视频|经验|大会|互动|书面|典型)?交流(?!会)|解读|安排|答复|解答|回复)"
    ),
    re.compile(r"(?<!重要)(?<!的)(?P<manner>讲话)(?!精神|要求|稿|中|时)"),
    re.compile(
        r"(?P<manner>(?:致|视频致|分别致|并致)?(?:欢迎|开幕|闭幕|贺|主旨|答谢)?(?:致辞|致词|贺辞|贺词|欢迎辞|欢迎词|开幕词|闭幕词|开幕辞|祝酒辞))(?!中|时)"
    ),
    re.compile(
        r"(?<!的)(?P<manner>(?:表态|交流|书面|主旨|主题|大会|互动|重点|供职|典型|代表)?发言)(?!人|提纲|席|中|时|说)"
    ),
    re.compile(
        r"(?P<manner>宣读|宣布|监誓|领誓|授课|主讲|主旨演讲|主题演讲|述职|点评|宣讲(?!会|团|报告会|活动)|作辅导|领学|表态(?!发))"
    ),
    re.compile(r"(?P<manner>发表(?:了)?[^，。；]{0,20}(?:演讲|讲话|致辞|意见|看法|感言))"),
    re.compile(r"(?<=[并还])(?P<manner>传达)(?!学习)"),
    re.compile(r"(?P<manner>谈(?:了|谈)?[^，。；]{0,12}?(?:意见|体会|想法|看法|感受|认识|打算|思路))"),
    re.compile(r"(?P<manner>(?:交流|分享)了?[^，。；]{0,12}?(?:体会|心得|经验|做法|思想))(?!会|材料)"),
    re.compile(
        r"(?P<manner>陈述|揭晓|(?:发出|发起)[^，。；]{0,10}倡议|(?:下达|发布|发出)[^，。；]{0,6}(?:开工|启动)令)"
    ),
    re.compile(r"(?P<manner>给予(?:了)?[^，。；]{0,10}(?:肯定|评价))"),
    re.compile(r"(?P<manner>答记者问|(?<=[向会])报告工作|回答[^，。；]{0,12}提问)"),
    re.compile(r"(?P<manner>提出[^，。；]{0,14}(?:建议|要求|意见|希望))"),
    re.compile(r"(?P<manner>[讲谈]了?[^，。；]{0,4}意见)"),
    re.compile(r"进行了?[^，。；]{0,6}?(?P<manner>部署|安排|讲解|解读|点评|通报|说明|推介|路演)"),
    re.compile(
        r"(?P<manner>发布了?(?=《|[^，。；]{0,24}(?:案例|报告|白皮书|指数|榜单|成果|政策|清单|倡议)))"
    ),
    re.compile(r"(?:展开|进行|开展)了?[^，。；]{0,8}?(?P<manner>对话)"),
    # 主持会议并安排部署工作
    re.compile(
        r"(?<=并)(?:就|对)?[^，。；]{0,30}?(?P<manner>安排部署|部署(?!会)|提要求|介绍(?=[^，。；]{0,12}(?:情况|做法|经验))|汇报|通报(?=情况))"
    ),
    re.compile(r"[讲上](?:授|了)?[^，。；]{0,12}?(?P<manner>党课)"),
)
_TELL = re.compile(
    rf"^{_OTHERS}(?:陪同(?:调研|考察|视察)?并)?{_ADVERBS}(?P<manner>汇报|通报|反馈|介绍|传达|推介|讲解|讲授|解读|分享|部署|安排部署|安排(?=了|[^，。]{{4}})|讲述|演示|回应|回答|答复|解答|阐述)(?!会|组|团|情况的|精神的|说)"
)
# 甲，乙，某公司工会主席国庆分别|汇报: the last of a list may have a name that is none to us
_LAST_OF_LIST = re.compile(
    r"^(?![^，。；]*(?:负责|代表|部门|单位|各|有关|相关|干部|群众|企业家))[\u4e00-\u9fff·]{4,30}?(?:书记|主任|主席|局长|镇长|董事长|经理|院长|校长|会长)"
    r"[\u4e00-\u9fff·]{2,4}(?:分别|先后)(?P<manner>汇报|介绍|通报|讲解|推介)"
)
_PRESIDE = re.compile(
    r"(?P<manner>(?<!会议)(?<!大会)主持(?:并?召开|举行)?)(?!人|词|制定|编制|编纂|修订|起草|研究|日常|[^，。；并]{0,8}(?:全面)?工作(?!会|推进|座谈|调度|部署|专题|例|汇报|动员|领导))"
)
_ATTEND = re.compile(
    r"(?<![^共一陪随会]同)(?<!与)(?P<manner>(?:应邀|受邀|一同|共同|随同|应邀到会)?(?:出席|参加|列席|与会(?!人员|常委|委员|代表|嘉宾|领导|同志|各)|参会|到会(?!代表|人员|嘉宾|客商|同志|领导)|到场|收听收看|陪同(?!之?下)|随同|随行|一同参与|参与|就座|欢聚|"
    r"举行(?=(?:隆重)?(?:欢迎|欢送)?(?:仪式|宴会|晚宴|招待会)))|(?:应邀|受邀|到会|到场|莅临)(?:观摩|指导)|旁听|带队(?=$|[，。；])|(?:一同|一道|一起|共同|随同|随团|前来)(?=走访|调研|考察|检查|慰问|察看|参观|督导|督查|视察|巡查|巡河|观摩|看望))(?!人员|者|领导同志|单位|度)"
)
_WITNESS = re.compile(
    r"(?P<manner>(?:共同)?见证|(?:揭牌|揭幕|授牌|颁奖|奠基|剪彩)(?!仪式|活动|典礼)|颁发|敬献|敬送|献上?花[篮圈]|培土|推杆|按下|启动(?:装置|按钮|仪式)|共同启动|授旗(?!仪式)|点亮)"
)
_SIGN = re.compile(
    r"(?P<manner>(?:签署|签订|签下|签定)(?=[^，。；]*(?:协议|合同|备忘录|协定|意向|声明|文件|合作|责任书|谅解))|签约|签字)(?!仪式|项目|率|的|情况|工作|金额|额)"
)
_RECEIVE = re.compile(
    r"(?P<manner>视频会晤|视频会见|通电话|通话|会见|会谈|接待|拜会|会晤|座谈(?=交流|$|[，。；])|座谈交流|见面)(?!会(?!议)|室|时|的(?:内容|情况|成果|气氛|时间|地点|最后))"
)
# 赶赴现场指导救援: who hastens there inspects
_RUSHED = re.compile(
    r"(?:(?:赶赴|奔赴|赶往|率[^，。；]{2,20}赴)[^，。；]{2,40}?|(?:前往|深入|到|赴)[^，。；]{2,16}?)"
    r"(?P<manner>指导(?!员|组|意见|下)|指挥(?!部|中心)|协调(?!会|组|机制)|处置|督战|招商(?![局办会中人]|引资工作|推介))"
)
# 此前，甲曾率队赴…: told of, not reported
_ONCE = re.compile(
    r"(?<![未不])曾(?:经)?(?:先后|多次|专程|两次|三次)?(?:率|赴|到|来|在|于|前往|出席|参加|会见|主持)"
)
# 甲前往某园区，与企业职工交流
_TALKED_THERE = re.compile(r"^(?:还|又|先后|随后|一行|分别)*(?P<manner>前往|来到|深入)(?=[^，。；]{4,60}$)")
_WITH_WHOM_THERE = ("，与", "，同", "，和", "，详细", "，实地", "，现场", "，深入了解", "，听取")
# 一行来常开展交流活动: guests of those who tell it
_CAME_FOR = re.compile(
    r"来[^，。；]{1,6}?(?P<manner>开展)[^，。；]{0,24}?(?:交流|协作|合作|对接|招商|考察|走访|慰问)[^，。；]{0,6}活动"
)
_ABSENT = re.compile(r"未能|未出席|未参加|缺席|请假|未到会|因故未|没能")
# 向来华交流的师生回复口信: what is told of those who are written to
_MESSAGE = re.compile(r"向[^，。；]{2,80}(?:回复口信|致口信|回信|复信)")
_CITED = re.compile(r"总书记|习近平|学习|贯彻|落实|传达")
# 主持召开调度推进…会议: the verb belongs to the name of the meeting
# 以此次|考察为契机, 称为“回家|走访”: named, not done here
_NAMED = re.compile(r"(?:以|借)(?:此次|这次|本次)$|[喻称誉]为“[^”]*$")
_HELD = re.compile(r"(?:召开|举行|举办)(?!后|前|时)(?!.*(?:并|后))")
# 介绍了水库调度安排: what is told of
_TOLD_OF = ("介绍", "通报", "汇报", "安排", "讲解", "部署")
_NOUN_TOO = (Deed.INSPECT, Deed.RECEIVE)
_HEARING = re.compile(r"(?:听取|观看|审议|收听|(?<!参加)(?<!集体)(?<!主持)学习|根据|按照|贯彻|落实|传达学习)")


# 甲将同乙会谈, 将出席: what is announced has not happened
_ANNOUNCED = re.compile(
    r"(?<![即必])将(?:于|同|与(?!会)|出席|参加|主持|访问|举行|赴|应邀|率|前往|陪同|会见|分别|共同|在[^，。；]{1,20}(?:举行|会见|发表|出席)|对[^，。；]{1,16}(?:访问|考察))"
)


_AND_ALSO = re.compile(r"，(?:共同|一道|一起|并|同时|期间)")


def yet_to_come(text: str, start: int, position: int) -> bool:
    """Whether the clause before a position announces what comes."""
    begin = max(start, *(text.rfind(mark, start, position) for mark in "，。；："))
    if _AND_ALSO.match(text, begin):
        begin = max(start, *(text.rfind(mark, start, begin) for mark in "，。；："))
    return _ANNOUNCED.search(text, begin, position) is not None


def clauses(text: str, start: int, limit: int) -> list[tuple[int, int]]:
    """Spans between delimiters."""
    return [(m.start(), m.end()) for m in _CLAUSE.finditer(text, start, limit)]


def read_predicate(text: str, start: int, limit: int) -> list[Found]:
    """The deeds of a predicate in order, up to and including the first statement (what follows is its content)."""
    found: list[Found] = []
    for begin, end in clauses(text, start, limit):
        if found and _OF_OTHERS.match(text, begin, end):
            continue
        found += _clause(text, begin, end)
        if len(found) > 1 and found[-1].manner == "部署" and found[-2].manner == "主持召开":
            found.pop()  # 甲主持召开会议，|部署…: what the meeting is about
        if found and found[-1].deed is Deed.STATE:
            if _of_the_meeting(text, start, found):
                found.pop()
            break
    return found


_ON_AGENDA = re.compile(r"(?:听取|审议|研究|讨论)[^。]{2,80}[，；]$")


def _of_the_meeting(text: str, start: int, found: list[Found]) -> bool:
    """甲主持召开会议，听取汇报，|要求…: what the meeting demands is said by nobody."""
    last = found[-1]
    presided = any(deed.deed is Deed.PRESIDE for deed in found)
    return presided and last.manner == "要求" and bool(_ON_AGENDA.search(text, start, last.start))


_GAVE = re.compile(r"作了?(?:关于|题为)")
# 甲宣读通知，各企业负责人|参加会议: a clause with a subject of its own that has no name
_OF_OTHERS = re.compile(
    r"(?:新|拟|被|新近)?(?:任命|任职|当选|受聘)(?:的)?(?:国家(?:机关)?工作)?(?:人员|干部|同志|代表)(?!名单|情况)[^，。；]{0,24}(?:发言|宣誓|表态)|"
    r"\d+[家名位个][^，。；]{2,16}?(?:代表|负责人)(?:先后|分别|依次)?(?:作|做|进行)?(?:了)?(?:交流|表态)?发言|"
    r"(?:各|全体|相关|有关|部分|其他)[^，。；]{2,30}?(?:参加|出席|列席|参会|陪同)|"
    r"(?!并|和|及|以及|与|同|陪同|会见|看望|慰问|听取)[^，。；出参列作向对与和]{2,20}?(?:负责人|负责同志|代表|成员|人员|干部|党员|职工|嘉宾|企业家)(?:等)?(?:\d+余?人)?(?:参加|出席|列席|参会|陪同)|"
    r"(?!并|和|及|与|同|陪同|会见)[^，。；“]{4,160}?(?:等|单位|部门|企业)(?:主要|有关|相关|分管)*(?:负责人|负责同志)(?:参加|出席|列席|参会|陪同)"
)
# 围绕学习贯彻…作了发言: what the speech is about
# 谈了|学习体会, 交流了|学习心得: told, though of studying
_TOLD_FIRST = re.compile(r"谈了?|交流了?|分享了?|汇报了?")
_ABOUT = re.compile(
    r"^(?:同志|等|分别|也|还|先后)*(?:围绕|结合|就)[^，。；]{2,60}?(?=[作做]了?|发表|谈|讲意见|提出|[^，。；]{0,4}发言)"
)


def _clause(text: str, begin: int, end: int) -> list[Found]:
    clause = text[begin:end]
    if _ABSENT.search(clause) or _MESSAGE.search(clause) or ("曾" in clause and _ONCE.search(clause)):
        return []
    found: dict[int, Found] = {}

    def add(deed: Deed, match: re.Match[str] | None) -> None:
        if match:
            at = begin + match.start("manner")
            found.setdefault(at, Found(deed, begin, at, begin + match.end("manner"), end, match["manner"]))

    about = _ABOUT.match(clause)
    hearing = _HEARING.search(clause, about.end() if about else 0)
    if hearing and _GAVE.search(clause, 0, hearing.start()):
        hearing = None  # 作了关于提请审议…的说明
    told = hearing is not None and _TOLD_FIRST.search(clause, 0, hearing.start()) is not None
    if not hearing or told or _PRESIDE.search(clause):
        for pattern in _SPEAK:
            for match in pattern.finditer(clause):
                if not hearing or match.start("manner") < hearing.start():
                    add(Deed.SPEAK, match)
        if not found:
            add(Deed.SPEAK, _TELL.match(clause) or _LAST_OF_LIST.match(clause))
    for deed, pattern in (
        (Deed.PRESIDE, _PRESIDE),
        (Deed.SIGN, _SIGN),
        (Deed.WITNESS, _WITNESS),
        (Deed.ATTEND, _ATTEND),
        (Deed.RECEIVE, _RECEIVE),
        (Deed.INSPECT, _inspect()),
        (Deed.INSPECT, _RUSHED),
        (Deed.INSPECT, _CAME_FOR),
    ):
        for match in pattern.finditer(clause):
            at = match.start("manner")
            if deed is Deed.INSPECT and (
                _CITED.search(clause, 0, at) or _HELD.search(clause, 0, at) or _NAMED.search(clause, 0, at)
            ):
                continue
            if deed in _NOUN_TOO and _is_object(clause, at, found, begin):
                continue
            if deed in _NOUN_TOO and any(m.start() < at < m.end() for m in _TOWARDS.finditer(clause)):
                continue
            add(deed, match)
    if text.startswith(_WITH_WHOM_THERE, end):
        add(Deed.INSPECT, _TALKED_THERE.match(clause))
    if not any(item.deed is Deed.SPEAK for item in found.values()):
        add(Deed.STATE, _statement(clause))
    announced = _ANNOUNCED.search(clause)
    deeds = [found[at] for at in sorted(found) if not announced or at < begin + announced.start()]
    stated = min((f.start for f in deeds if f.deed is Deed.STATE), default=end)
    # 甲建议统一验收标准: what is said, not done
    deeds = [deed for deed in deeds if deed.start <= stated or deed.deed is not Deed.INSPECT]
    if clause.endswith("的"):  # 会见来华出席论坛的|甲: what follows the first verb is said of the next person
        deeds = [deed for deed in deeds if deed.deed is not Deed.ATTEND or deed is deeds[0]]
        deeds = [deed for deed in deeds if deed.deed is not Deed.INSPECT or deed.end != end - 1]
    return deeds


# 对代表团来我市考察表示欢迎: told of, not done
_TOWARDS = re.compile(r"对[^，。；]*?(?=表示|给予)")


def _is_object(clause: str, at: int, found: dict[int, Found], begin: int) -> bool:
    """Whether 考察 in 参加考察和会见 is what was attended, not done."""
    if any(f.manner in _TOLD_OF and f.end <= begin + at and "并" not in clause[:at] for f in found.values()):
        return True
    attended = [f for f in found.values() if f.deed is Deed.ATTEND and f.end <= begin + at]
    return bool(attended) and len(clause[attended[-1].end - begin : at]) <= 6


def _statement(clause: str) -> re.Match[str] | None:
    match = _STATE.match(clause)
    if match and match["manner"] == "说" and clause[match.end() :]:
        return None
    return match


@lru_cache(maxsize=1)
def _inspect() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<manner>(?<!重点)(?<!对照)(?<!应邀)(?<!受邀)(?<!到会)(?<!到场)(?:{alternation('inspect')}))(?!电|信(?!息)|事项|团|组|工作组|点评会|报告|情况|成果|活动周|意见|发现|时|中[，强指表要发了说提谈看听感深就]|中$|结果|员|室|制|方案|整改|行动|汇报|工作汇报|座谈会|工作会|推进会|的做法|的基础|的决定|的成果)"
    )
