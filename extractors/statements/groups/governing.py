"""What the words around a group make of it: 会见甲 is received, 听取甲的汇报 heard, 向甲 an object."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from extractors.mentions.kinds import Person
from extractors.statements.groups.kinds import Governed
from extractors.statements.groups.resuming import SAT_WITH, TALKED_WITH
from extractors.vocabulary import alternation, members

_TOLD = re.compile(r"[向对][^，。；：“]{1,14}的$")
_SAT = re.compile(
    r"(?:先生|女士|同志)?(?:等)?(?:一行)?(?:(?:就|围绕)[^，。；]{1,40}?)?(?:进行)?"
    rf"(?:座谈|交流|会商|见面|洽谈|对接|深入|(?:{alternation('manner_of_talk')})地?(?:{alternation('talks_with')}))"
)
# 甲与|乙亲切交谈，鼓励…: one of the two urges
TALKS_AND_URGES = re.compile(
    rf"(?:先生|女士|同志)?(?:等)?(?:(?:就|围绕)[^，。；]{{1,24}}?)?(?:(?:{alternation('manner_of_talk')})地?)?"
    rf"(?:{alternation('talks_with')})[^，。；]{{0,8}}，"
    r"(?:并|还)?[^，。；与和]{0,6}?(?:鼓励|勉励|叮嘱|要求|嘱咐|希望|强调|询问|叮咛|嘱托|倾听)"
)
# 会见了以丙市市委书记|丁为团长的代表团, 会见由|丁率领的代表团
_WITH_HEAD = re.compile("[以由][^，。；以由]{0,24}$")
_LEADS = re.compile(r"(?:等)?(?:为团长|为首|率领|带领|率队|组成|率团)")
# 习近平总书记…: who is called so is cited or remembered; news of the day gives the offices in full
_CITED = re.compile(
    r"^(?:总书记|主席|同志(?!(?:出席|主持|宣读|致辞|宣布|代表|在会上|作了?(?:报告|讲话|说明))))"
)
# 考察团一行，由甲、县招商局等有关部门领导陪同考察了…
_GUIDED = re.compile(r"[^，。；]{0,30}?(?:领导|负责人|负责同志|等)?陪同(?!下)")
# 充分肯定了甲同志多年来的工作成绩
_PRAISED = re.compile(r"(?:充分肯定|高度评价|赞扬|表扬)了$")
# 总理甲|提请审议的议案指出: the paper does
_PAPER = re.compile(
    r"(?:提请|提交|提出|签署|撰写|起草|递交|所?[作做写])[^，。；]{0,12}的[^，。；]{0,24}?"
    r"(?:议案|报告|文章|草案|方案|建议书?|提案|说明|决议|白皮书)(?:中?(?:指出|强调|提出|明确|认为|显示|要求))"
)
# 在甲同志的带领下
_LED_BY = re.compile(r"(?:同志)?的?(?:带领|领导|支持|关心)之?下")
_RECEIVED = re.compile(
    rf"(?:{alternation('receives_whom')}|会见来[^，。]{{1,8}}考察的|迎接)$"
    r"|(?:看望|慰问|走访)了?[^，。；和与、]{0,10}"
    rf"(?:{alternation('cared_for')})$"
)
# 看望慰问了退休教师|甲
_CARED_FOR = re.compile(
    r"(?:看望慰问|走访慰问|看望|慰问)了(?:[\u4e00-\u9fff]{0,8}?"
    r"(?:教师|党员|职工|劳模|模范|工匠|标兵|获得者|老人|干部|军属|烈属|同志|院士|专家|学生|代表|老兵|医生|民警|工人|企业家)、?)?"
    r"(?:退休|困难|离休|老|全国|优秀|先进|一线)?$"
)
# 会见来华出席…论坛的甲
_GUEST = re.compile(
    r"(?:会见|会晤|接见|拜会|欢迎)了?[^，。；]{2,70}的$|(?:会见|会晤|接见|拜会|接待)了[^，。；的]{1,12}$"
    # 会见世界卫生组织西太区主任|甲
    r"|(?:会见|接见|拜会)(?!时|后|前|期间|中|上|的|活动)[^，。；的时后并、及和与同]{1,16}$"
)
# 在|甲陪同下, 在某国对华合作牵头人、|甲陪同下
_BESIDE_WHOM = re.compile(r"在[^，。；在时后中]{0,16}$")
_COMPANY = re.compile(
    r"^(?:等[^，。；]{0,30}?)?(?:的)?(?:分别|共同|一同)?(?:陪同|见证|带领|率领|主持|共同见证)(?:之?下)"
)
_HEARD = re.compile(
    rf"(?:{alternation('hears_of')})$"
    r"|听取了?[^，。；的和与]{2,8}$"
)
_APPOINT = re.compile(rf"(?:{alternation('appoints_whom')})$")
_INVOKED_AFTER = re.compile(
    r"^(?:总书记|主席|同志|总理|先生|同志为|等老一辈)?"
    r"(?:发表的|所?作的|关于|对|系列|重要|新时代|在[^，。]{2,40}(?:(?<!发表)重要讲话|重要讲话(?=精神|的|中|时|以来)|讲话精神|时的)|(?:考察|视察)(?!了)"
    r"|的|指示|批示|致[^，。]{1,20}贺信|回信|亲临|生前|(?:(?![日对在就])[\u4e00-\u9fff]){0,6}思想|理论|主义|文选|选集|诗词|故居|以来|为核心)"
)
# 甲|对“三农”工作作出重要指示: news of today
_INSTRUCTS = re.compile(
    r"对[^，。；]{2,40}作出(?:重要)?(?:指示|批示)(?![，。]?[^，。；]{0,4}(?:以来|后|精神))"
)
# 张某代表|习近平总书记和党中央看望, but no deputy
_FOR_WHOM = re.compile(r"(?<![大员名位国届选会民])代表$")
# 针对|甲|的建议, 甲说: made at the same meeting
_ADVISED = re.compile(r"(?:委员|代表|同志)?(?:、[^，。；的]{2,40})?(?:等人?)?的(?:发言|建议|意见|提问|提议)")
# 落实|甲|总理批示要求, 学习|甲|在某市调研时的系列讲话精神: whose words of another day are passed on
INSTRUCTIONS = re.compile(
    r"(?:副?总理|副?主席|副?省长|书记|同志)?(?:在[^，。；]{2,40}?(?:时|上|期间|中|后))?的?(?:有关|系列|重要)*"
    r"(?:讲话|批示|指示){1,2}的?(?:精神|要求)"
)
# 向领导班子和|甲反馈
_TO_SOME = re.compile(r"向[^，。；：]{2,24}[和及与]$")
# 邀请教授|甲|作专题辅导: who is asked to speak does
_INVITED = re.compile(r"(?:邀请|特邀|聘请|请)了?[^，。；]{0,16}$")
_LECTURES = re.compile(
    r"(?:等)?(?:到会|现场|分别)*"
    r"(?:[作做](?!客)|就[^，。；]{2,30}[作做]|授课|主讲|讲授"
    r"|(?:逐一|一一|当场|依次)*(?:作答|解答|答疑|回答|回应)"
    r"|开展[^，。；]{0,10}(?:讲座|培训|辅导|宣讲)"
    # 见面会邀请甲、乙|，从各自角度介绍了…
    r"|(?:，从[^，。；]{2,16}角度)?(?:介绍|解读|讲解))"
)
# 邀请人大代表|甲、乙|列席会议
_ASKED_IN = re.compile(r"(?:等[^，。；]{0,12})?(?:列席|旁听)(?:了|会议|本次|此次|[，。；])")
_OBJECT = re.compile(rf"(?:并委托|祝贺|感谢|支持|纪念|缅怀了?|追思了?|{alternation('governs')})$")
# 到离休干部|甲、乙|家中慰问: at whose place
_AT_HOME = re.compile(
    r"^(?:同志|老人)?(?:[、和][^，。；]{2,40}?)?(?:等人?)?(?:[^，。；、]{0,6})?的?(?:家中|家里|家(?=[，。；、看慰走送])|病床前|病房|墓前|灵前)"
)
_TO_HOME = re.compile(r"(?:到|在|来到|走进|前往|赴|深入)[^，。；]{0,60}$")
_BY = re.compile(r"(?:受|经)$")
_COMMISSIONS = re.compile(r"^(?:同志)?(?:的)?(?:委托|指派|邀请)")
# 习主席同|甲|会谈时指出: who says it has no name there
_TALKS = re.compile(r"(?:举行)?(?:会谈|会晤|会见|通话|通电话)时(?:指出|强调|表示|说)")
# 就|甲|提出的问题作了说明
_ABOUT = re.compile(r"(?:就|针对|围绕|对|按照|根据|落实)$")
_RAISED = re.compile(
    r"(?:等?(?:同志|委员|代表|书记|主任)?)(?:所?(?:提出|提到|提及|关心|关注|反映|询问|点到|交办))的?"
)
_AT_THE_HEAD = re.compile(r"^(?:同志)?为(?:核心|班长|代表(?!队|团|授|颁|发)|首(?![批个届次期家席位套台]))")
_OF = re.compile(r"^(?:同志)?的(?!带领|陪同|主持)")
_REPORTS = re.compile(r"(?:反馈|通报|汇报|介绍|传达)")
_TOWARDS_WHOM = re.compile(r"[向为][^，。；：“]{1,14}的$")
_GIVEN = re.compile("(?:等人?|同志)?(?:分别|一一|逐一)?(?:颁发|颁授|授予|佩戴|赠送|转达|致以|表示|敬献)")
# 受甲委托, |乙讲话: 受 governs the one before
_NO_OBJECT = re.compile(r"(?:受|经)[^，。]{1,10}委托，?$|不负|由$")


def governed_by(before: str, after: str, cluster: Sequence[Person]) -> Governed:
    """What the words before and behind people make of them; the first rule that fits tells."""
    name = cluster[0].name
    return next((kind for kind, fits in _RULES if fits(before, after, name)), Governed.SUBJECT)


def _sends(before: str, after: str, _: str) -> bool:
    """受|甲|委托."""
    if before.endswith("受") and _COMMISSIONS.match(after):
        return True
    return "委托" in after[:12] and _BY.search(before) is not None


def _is_received(before: str, after: str, _: str) -> bool:
    """会见了|甲, 会见来华出席论坛的|甲, 会见了由|甲|率领的代表团."""
    led = _WITH_HEAD.search(before) if _LEADS.match(after) else None
    verb = _RECEIVED.search(before[: led.start()] if led else before)
    return bool(verb or _GUEST.search(before) or _CARED_FOR.search(before))


def _goes_along(before: str, after: str, _: str) -> bool:
    """在|甲|陪同下, 由|甲|陪同."""
    return bool(
        (_BESIDE_WHOM.search(before) and _COMPANY.match(after))
        or (before.endswith("由") and _GUIDED.match(after))
    )


def _is_appointed(before: str, _: str, __: str) -> bool:
    return _APPOINT.search(before) is not None


def _is_cited(before: str, after: str, name: str) -> bool:
    """习近平|总书记关于…的重要讲话, 落实|甲|总理批示要求, 代表|习近平总书记看望."""
    leader = name in members("leader") and (
        (before.endswith("就") and "举行" in after)  # 就习近平主席出席会议举行吹风会
        or _CITED.match(after)
        or (_INVOKED_AFTER.match(after) and not _INSTRUCTS.match(after))
        or _FOR_WHOM.search(before)
    )
    return bool(leader or INSTRUCTIONS.match(after))


def _is_heard(before: str, after: str, _: str) -> bool:
    """听取|甲|汇报, 针对|某大学甲|的建议."""
    return bool(_HEARD.search(before) or (_ABOUT.search(before) and _ADVISED.match(after)))


def _is_sat_with(before: str, after: str, _: str) -> bool:
    """考察某院，与|甲|座谈."""
    urged = TALKED_WITH.search(before) and TALKS_AND_URGES.match(after)
    return bool(urged or (SAT_WITH.search(before) and _SAT.match(after)))


def _is_mentioned(before: str, after: str, _: str) -> bool:
    """在|甲|的带领下, 以|甲|为核心, |甲|的讲话."""
    return bool(
        (_ABOUT.search(before) and _RAISED.match(after))
        or _LED_BY.match(after)
        or _PAPER.match(after)
        or _PRAISED.search(before)
        or _AT_THE_HEAD.match(after)
        or _OF.match(after)
    )


def _is_told(before: str, after: str, _: str) -> bool:
    """对闻讯赶来的|甲|说, 向领导班子和|甲|反馈."""
    said = _TOLD.search(before) and after.startswith(("说", "表示", "强调"))
    talks = before.endswith(("主席同", "总书记同", "主席与")) and _TALKS.match(after)
    return bool(said or talks or (_TO_SOME.search(before) and _REPORTS.match(after)))


def _is_invited(before: str, after: str, _: str) -> bool:
    """邀请教授|甲|作专题辅导: who is asked to speak does."""
    return bool(_INVITED.search(before) and (_LECTURES.match(after) or _ASKED_IN.match(after)))


def _is_visited(before: str, after: str, _: str) -> bool:
    """到老党员|甲|家中."""
    return bool(_AT_HOME.match(after) and _TO_HOME.search(before))


def _is_object(before: str, after: str, _: str) -> bool:
    """向晋升军衔的|甲|颁发命令状."""
    if _GIVEN.match(after) and _TOWARDS_WHOM.search(before):
        return True
    return bool(_OBJECT.search(before) and not _NO_OBJECT.search(before))


# in the order in which they are tried
_RULES: tuple[tuple[Governed, Callable[[str, str, str], bool]], ...] = (
    (Governed.DELEGATOR, _sends),
    (Governed.RECEIVED, _is_received),
    (Governed.COMPANION, _goes_along),
    (Governed.APPOINTED, _is_appointed),
    (Governed.INVOKED, _is_cited),
    (Governed.HEARD, _is_heard),
    (Governed.OBJECT, _is_sat_with),
    (Governed.INVOKED, _is_mentioned),
    (Governed.OBJECT, _is_told),
    (Governed.OBJECT, _is_visited),
    (Governed.SUBJECT, _is_invited),
    (Governed.OBJECT, _is_object),
)
