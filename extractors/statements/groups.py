"""People who share a predicate: 市委书记甲、市长乙，副市长丙 出席会议, and how the words before govern them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from extractors.mentions.kinds import Person
from extractors.vocabulary import alternation, members

_JOINT = re.compile(
    r"^(?:[（(][^）)]{0,40}[）)]|同志|一行)?(?:\s*等?(?:[、，；]\s*(?:以及|及|和|还有)?|和|及|以及|与|同|、以及))(?:[（(][^）)]{0,40}[）)])?$"
)
# 甲26日在人民大会堂同来华进行国事访问的乙举行会谈
_VISITED = re.compile(r"^[^，。；]{0,24}[同与](?:来华|到访|来访)[^，。；]{0,14}的$")
# 甲代表管委会，乙代表投资方，分别签字
_ON_BEHALF = re.compile(r"^代表(?:(?![作致讲发签])[^，。；]){1,30}[，、；]$")
# 听取了甲关于…的汇报和乙关于…的通报
_HEARD_TOO = re.compile(r"(?:汇报|报告|说明|通报|介绍|发言|意见|建议)(?:，|、|和|及|以及|；)+$")
# 听取了甲作的报告，院长乙、检察长丙|分别作报告: told as their own deed
_GAVE = re.compile(r"(?:分别|先后|依次)?作了?(?!的)")
_TOWARDS = re.compile(
    r"^(?:代表[^，。；]{2,30}，)?[^，。；：“]{0,16}(?:[向对给为]|[向对][^，。；：“]{1,14}的)$"
)
_ABOUT = re.compile(r"(?:等|同志|分别|先后)*(?:围绕|结合)[^，。；：“]{0,20}")
_TOLD = re.compile(r"[向对][^，。；：“]{1,14}的$")
_CLAUSE_END = re.compile(r"[，；。]")
# 甲考察某院，与院长|乙座谈，提出…
_SAT_WITH = re.compile(r"[，；](?:并|还|先后|分别)*[与同]$")
_SAT = re.compile(
    r"(?:先生|女士|同志)?(?:等)?(?:一行)?(?:(?:就|围绕)[^，。；]{1,40}?)?(?:进行)?(?:座谈|交流|会商|见面|洽谈|对接|深入)"
)
# 甲5日晚在北京同|乙通电话
_WITH_WHOM = re.compile(r"^[^，。；：“]{0,30}，?[同与]$")
_WITH_OTHERS = re.compile(
    r"(?:[、和][^，。；]{2,40}?)?(?:等)?(?:共同|一道|一起|一同|就[^，。；]{2,40}?(?:座谈|会谈|会商|交流|对接)|(?:举行|进行)了?(?:座谈|会谈))"
)
_TOGETHER = re.compile(
    r"(?:等)?(?:一行)?(?:，[^，。；]{2,40}?一行)?(?:分别|再次|以视频方式)?(?:举行|进行)?(?:会谈|会晤|视频|通电话|通话|通了电话|共同|一道|一起)"
)
# 甲、乙等中外嘉宾，丙、丁参加
# 甲在北京会场，乙在广州会场，…共同出席
_IN_HALL = re.compile(r"^在[^，。；]{1,14}会场[，、]$")
# 区委书记甲；中国贸促会、产业合作部处长乙…出席
_ROW = re.compile(r"；(?:[^，。；：“、]{2,12}、)?")
_UNNAMED = re.compile(r"^等[^，。；]{0,16}[，、]$")
# 甲等20多国国家元首，以及乙: unnamed ones between, whatever they are called
_AND_MORE = re.compile(r"等[^。；出参致主]{0,60}(?:以及|及)$")
# 会见了以丙市市委书记|丁为团长的代表团, 会见由|丁率领的代表团
_WITH_HEAD = re.compile("[以由][^，。；以由]{0,24}$")
_NO_VERB_GAP = 90
# 甲，乙新城管委会（集团公司）|领导丙
_INTRODUCED = 30
# 甲，…; 甲和企业代表、乙
_LEADS_ON = re.compile(r"[，、]|[和及][^，。；]{2,12}代表、")
# 习近平总书记…: who is called so is cited or remembered; news of the day gives the offices in full
_CITED = re.compile(r"^(?:总书记|主席|同志)")


# 希望甲同志的带领下…
# 考察团一行，由甲、县招商局等有关部门领导陪同考察了…
_GUIDED = re.compile(r"[^，。；]{0,30}?(?:领导|负责人|负责同志|等)?陪同(?!下)")
# 甲带领县民政局局长|乙到…调研
_TAKES_ALONG = re.compile(
    r"(?:同志)?，?(?:带领|率领|率(?![先队团]))[^，。；：“到赴往看慰访入来向给为对在参与会]{0,24}"
)
# 充分肯定了甲同志多年来的工作成绩
_PRAISED = re.compile(r"(?:充分肯定|高度评价|赞扬|表扬)了$")
_LED_BY = re.compile(r"(?:同志)?的?(?:带领|领导|支持|关心)之?下")


class Governed(Enum):
    """How the words before a group make it take part."""

    SUBJECT = auto()
    RECEIVED = auto()
    DELEGATOR = auto()
    HEARD = auto()
    COMPANION = auto()
    APPOINTED = auto()
    OBJECT = auto()
    INVOKED = auto()


@dataclass(frozen=True, slots=True)
class Group:
    """People with one predicate, which runs from ``end`` to ``limit``."""

    start: int
    end: int
    limit: int
    people: tuple[Person, ...]
    governed: Governed


_RECEIVED = re.compile(
    r"(?:会见|会见了|拜会|接待|接待了|会晤|看望|看望了|慰问|慰问了|欢迎|亲切会见|亲切会见了|会见到访的|会见来访的|会见来[^，。]{1,8}考察的|迎接)$"
    r"|(?:看望|慰问|走访)了?[^，。；和与、]{0,10}(?:党员|群众|劳模|模范|职工|军人|烈属|遗属|老人|户|教师|专家|学者|民警|医生|老干部)$"
)
# 习近平主席特使甲: who sends takes no part
# 看望慰问了退休教师|甲
_CARED_FOR = re.compile(
    r"(?:看望慰问|走访慰问|看望|慰问)了(?:退休|困难|离休|老|全国|优秀|先进|一线)?(?:教师|党员|职工|劳模|劳动模范|老人|老干部|军属|烈属|同志|院士|专家|学生|代表|老兵|医生|民警)?$"
)
_SENT_BY = re.compile(r"(?:总书记|主席|总统|总理|首相|国王)?特使")
# 会见来华出席…论坛的甲
_GUEST = re.compile(
    r"(?:会见|会晤|接见|拜会|欢迎)了?[^，。；]{2,70}的$|(?:会见|会晤|接见|拜会|接待)了[^，。；的]{1,12}$"
)
_COMPANY = re.compile(r"^(?:等[^，。；]{0,30}?)?(?:的)?(?:陪同|见证|带领|率领|主持|共同见证)(?:之?下)")
# 会见了甲同志亲属
_KIN = re.compile(r"(?:同志|先生)?的?(?:亲属|家属|遗属|子女|遗体|塑像|雕像|故居|铜像|墓)")
_HEARD = re.compile(
    r"(?:听取|听取了|听取和审议了|审议了|听取并审议了|审议|宣读了|通报了|传达了|现场听取)$|听取了?[^，。；的和与]{2,8}$"
)
_APPOINT = re.compile(
    r"(?:任命|决定任命|免去|接受|选举|补选|推选|推举|决定|决定免去|同意|增补|提名|聘任|聘请|批准任命|决定接受|选举产生|撤销|批准)$"
)
_INVOKED_AFTER = re.compile(
    r"^(?:总书记|主席|同志|总理|先生|同志为|等老一辈)?(?:发表的|所?作的|关于|对|系列|重要|新时代|在[^，。]{2,40}(?:重要讲话|讲话精神|时的)|考察|视察|的|指示|批示|致[^，。]{1,20}贺信|回信|亲临|生前|[\u4e00-\u9fff]{0,6}思想|以来|为核心)"
)
# 落实甲总理批示要求
_INSTRUCTED = re.compile(
    r"^(?:副?总理|副?主席|副?省长|书记|同志)?(?:在[^，。；]{2,40}?(?:时|上|期间|中|后))?(?:的)?(?:重要)?(?:指示批示|批示|指示|讲话)(?:要求|精神)"
)
# 向领导班子和|甲反馈
_TO_SOME = re.compile(r"向[^，。；：]{2,24}[和及与]$")
# 邀请教授|甲|作专题辅导: who is asked to speak does
_INVITED = re.compile(r"(?:邀请|特邀|聘请|请)了?[^，。；]{0,16}$")
_LECTURES = re.compile(
    r"(?:等)?(?:到会|现场|分别)*(?:[作做](?!客)|就[^，。；]{2,30}[作做]|授课|主讲|讲授|开展[^，。；]{0,10}(?:讲座|培训|辅导|宣讲))"
)
# 邀请人大代表|甲、乙|列席会议
_ASKED_IN = re.compile(r"(?:等[^，。；]{0,12})?(?:列席|旁听)(?:了|会议|本次|此次|[，。；])")
_OBJECT = re.compile(
    r"(?:祝贺|感谢|支持|纪念|缅怀了?|追思了?|悼念|学习|向|给|对|把|将|被|以|像|让|请|应|为|致信|致电|致函|复信|采访|专访|关于|评价|控告|举报|逮捕|按照|遵照|讨论|落实|贯彻|贯彻落实|学习贯彻|根据|牢记|传达|深入学习|沿着|遵循|围绕|受)$"
)


def find_groups(text: str, end: int, people: Sequence[Person]) -> list[Group]:
    """Groups of one sentence in order, each with the span of its predicate."""
    clusters: list[list[Person]] = []
    for person in people:
        aside = _SENT_BY.match(text, person.end) or _KIN.match(text, person.end)
        if aside or _in_document(text, person):
            continue
        if clusters and _joins(text, clusters[-1], person):
            clusters[-1].append(person)
        else:
            clusters.append([person])
    groups: list[Group] = []
    for index, cluster in enumerate(clusters):
        limit = clusters[index + 1][0].start if index + 1 < len(clusters) else end
        group = _group(text, cluster, limit, groups[-1] if groups else None)
        if groups and _addressed(text, groups[-1], group):
            groups[-1] = replace(groups[-1], limit=limit)
        groups.append(group)
    return list(_resumed(text, groups))


def _in_document(text: str, person: Person) -> bool:
    """听取《法院副院长甲履职情况的报告》: who is only named in the title of a document."""
    begin = max(0, person.start - 40)
    opened = text.rfind("《", begin, person.start)
    return (
        opened >= 0
        and text.find("》", opened, person.start) < 0
        and "》" in text[person.end : person.end + 60]
    )


# 会见了甲，并见证签署…
_AND_THEN = re.compile(r"，(?:并|还|随后)(?!表示|指出|强调)")


def _resumed(text: str, groups: Sequence[Group]) -> Iterator[Group]:
    """甲感谢乙的接待，表示…: past the clause that tells of an object the subject before goes on."""
    subject: Group | None = None
    for group in groups:
        if group.governed is Governed.SUBJECT:
            subject = group
        goes_on = subject and group.governed in (Governed.OBJECT, Governed.INVOKED)
        if subject and group.governed is Governed.RECEIVED:
            goes_on = _AND_THEN.search(text, group.end, group.limit) is not None
        if subject and goes_on and subject.limit <= group.start:
            clause = _CLAUSE_END.search(text, group.end, group.limit)
            end = clause.end() if clause else group.limit
            yield replace(group, limit=end)
            if end < group.limit:
                yield Group(end, end, group.limit, subject.people, Governed.SUBJECT)
        else:
            yield group


def _addressed(text: str, speaker: Group, group: Group) -> bool:
    """甲向乙介绍…, 甲在乙陪同下考察…, 甲围绕学习乙讲话作发言: the predicate of 甲 goes on behind 乙."""
    between = text[speaker.end : group.start]
    if group.governed is Governed.COMPANION:
        return not any(mark in between for mark in "。；")
    if group.governed is Governed.INVOKED:  # 甲对|乙|的到来表示欢迎
        return between in ("对", "向") or _ABOUT.fullmatch(between) is not None
    return group.governed is Governed.OBJECT and bool(_TOWARDS.match(between) or _SAT_WITH.search(between))


def _joins(text: str, cluster: Sequence[Person], person: Person) -> bool:
    gap = text[cluster[-1].end : person.start]
    if _JOINT.match(gap) or _VISITED.match(gap) or _ON_BEHALF.match(gap):
        return True
    if _AND_MORE.match(gap) or (_WITH_WHOM.match(gap) and _together(text, person.end)):
        return True
    if _IN_HALL.match(gap) or (person.titles and _ROW.fullmatch(gap)):
        return True
    if _UNNAMED.match(gap) and not _verbs().search(gap):
        return True
    # unnamed participants between named ones, and no verb: 甲，市人大常委会其他领导，乙参加会议
    if _verbs().search(gap) or not _LEADS_ON.match(gap):
        return False
    introduced = person.start < person.name_start and not person.titles and len(gap) <= _INTRODUCED
    return introduced or len(gap) <= 18 or (len(gap) <= _NO_VERB_GAP and gap[-1:] in "，、")


def _together(text: str, at: int) -> bool:
    """甲赴指挥部，与乙、丙一道…: whether what follows says that they did it together."""
    return bool(_TOGETHER.match(text, at) or _WITH_OTHERS.match(text, at))


@lru_cache(maxsize=1)
def _verbs() -> re.Pattern[str]:
    classes = ("preside", "speak", "attend", "inspect", "receive", "sign", "convene", "appoint")
    return re.compile(
        "|".join(alternation(name) for name in classes)
        + "|[。；：“]|委托|率|来到|陪|因|到|(?<!工)作|代(?!表)"
    )


def _group(text: str, cluster: Sequence[Person], limit: int, previous: Group | None) -> Group:
    start, end = cluster[0].start, cluster[-1].end
    before = text[max(previous.end if previous else 0, start - 80) : start]
    after = text[end : min(limit, end + 60)]
    heard = previous and previous.governed is Governed.HEARD and _HEARD_TOO.search(before)
    if heard and not _GAVE.match(after):
        return Group(start, end, limit, tuple(cluster), Governed.HEARD)
    if previous and previous.governed is Governed.SUBJECT and _TAKES_ALONG.fullmatch(before):
        return Group(start, end, limit, tuple(cluster), Governed.COMPANION)
    return Group(start, end, limit, tuple(cluster), _governed(before, after, cluster))


def _governed(before: str, after: str, cluster: Sequence[Person]) -> Governed:
    name = cluster[0].name
    if before.endswith("受") and re.match(r"^(?:同志)?(?:的)?(?:委托|指派|邀请)", after):
        return Governed.DELEGATOR
    if re.search(r"(?:受|经)$", before) and "委托" in after[:12]:
        return Governed.DELEGATOR
    led = _WITH_HEAD.search(before) if after.startswith(("为团长", "为首", "率领", "带领")) else None
    if (
        _RECEIVED.search(before[: led.start()] if led else before)
        or _GUEST.search(before)
        or _CARED_FOR.search(before)
    ):
        return Governed.RECEIVED
    if (before.endswith("在") and _COMPANY.match(after)) or (before.endswith("由") and _GUIDED.match(after)):
        return Governed.COMPANION
    if _APPOINT.search(before):
        return Governed.APPOINTED
    if name in members("leader") and (_CITED.match(after) or _INVOKED_AFTER.match(after)):
        return Governed.INVOKED
    if _INSTRUCTED.match(after):
        return Governed.INVOKED
    if _HEARD.search(before):
        return Governed.HEARD
    if _SAT_WITH.search(before) and _SAT.match(after):
        return Governed.OBJECT
    if _LED_BY.match(after) or _PRAISED.search(before):
        return Governed.INVOKED
    if re.match(r"^(?:同志)?为(?:核心|班长|代表|首)", after) or (
        re.match(r"^(?:同志)?的(?!带领|陪同|主持)", after)
    ):
        return Governed.INVOKED
    if _TOLD.search(before) and after.startswith(("说", "表示", "强调")):
        return Governed.OBJECT  # 对闻讯赶来的|乙|说
    if _TO_SOME.search(before) and re.match(r"(?:反馈|通报|汇报|介绍|传达)", after):
        return Governed.OBJECT
    if _INVITED.search(before) and (_LECTURES.match(after) or _ASKED_IN.match(after)):
        return Governed.SUBJECT
    if _OBJECT.search(before) and not re.search(r"(?:受|经)[^，。]{1,10}委托，?$|不负|由$", before):
        return Governed.OBJECT
    return Governed.SUBJECT
