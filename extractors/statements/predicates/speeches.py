"""甲致辞, 乙作了汇报, 丙就…发表意见: who speaks."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.statements.predicates.doings import PRESIDE
from extractors.statements.predicates.kinds import Deed, Deeds
from extractors.statements.predicates.statements import OTHERS, adverbs
from extractors.vocabulary import alternation, beginning

# in the order in which they are tried
_SPEAK = (
    re.compile(
        r"(?<![工合运操])[作做](?:了|出|出了|题为|了题为)?(?:“[^“”。]{2,40}”)?(?:《[^》]{1,160}》|[^，。；《]){0,50}?"
        rf"(?P<manner>{alternation('speech')}"
        r"|(?:线上|视频|经验|大会|互动|书面|典型)?交流(?!会)|解读|安排|答复|解答|回复)"
    ),
    # 作了关于提请审议《…》的议案的说明, however long its title
    re.compile(r"[作做]了?关于[^。；]{0,500}?》[^。；]{0,30}?的(?P<manner>说明|报告|汇报)$"),
    re.compile(r"(?<!重要)(?<!的)(?P<manner>讲话)(?!精神|要求|稿|中|时)"),
    re.compile(
        r"(?P<manner>(?:致|视频致|分别致|并致)?(?:欢迎|开幕|闭幕|贺|主旨|答谢)?(?:致[辞词]|贺[辞词])"
        r"|致?(?:欢[迎送]|[开闭]幕|答谢|感谢|告别|祝酒|悼)[辞词]|致祝[辞词])(?!中|时)"
    ),
    re.compile(
        r"(?<!的)(?P<manner>(?:表态|交流|书面|主旨|主题|大会|互动|重点|供职|典型|代表)?发言)(?!人|提纲|席|中|时|说)"
    ),
    re.compile(
        r"(?P<manner>宣读|宣布(?!任命|提名|辞去|辞职|解除)|监誓|领誓|(?<!观摩)(?<!观看)(?<!聆听)(?<!听取)(?<!听)授课|主讲|主旨演讲|主题演讲|述职(?!会|评议)|点评(?!会)|宣讲(?!会|团|报告会|活动)|作辅导"
        r"|领学|领读|领诵|答疑|表态(?!发))"
    ),
    re.compile(r"(?P<manner>发表(?:了)?[^，。；]{0,20}(?:演讲|讲话|致辞|意见|看法|感言))"),
    re.compile(r"(?<=[并还])(?P<manner>传达)(?!学习)"),
    re.compile(r"(?P<manner>谈(?:了|谈)?[^，。；]{0,12}?(?:意见|体会|想法|看法|感受|认识|打算|思路))"),
    re.compile(
        r"(?P<manner>(?:交流|分享)了?[^，。；]{0,12}?(?:体会|心得|经验|做法|思想|愿景|感受|想法|打算|故事|见解|观点|思路|看法|设想|认识|感悟|收获))(?!会|材料)"
    ),
    re.compile(
        r"(?P<manner>陈述|揭晓|(?:发出|发起)[^，。；]{0,10}倡议|(?:下达|发布|发出)[^，。；]{0,6}(?:开工|启动)令)"
    ),
    re.compile(r"(?P<manner>(?:一一|逐一|现场|当场)?(?:作答|答疑|解答|释疑|应答))(?!会|席|环节|题)"),
    re.compile(r"(?P<manner>发了言|讲了话|致了辞|表了态|作了答)"),
    re.compile(r"(?P<manner>讲述|畅谈|畅叙)(?!人)"),
    re.compile(r"(?P<manner>给予(?:了)?[^，。；]{0,10}(?:肯定|评价))"),
    re.compile(r"(?P<manner>答记者问|(?<=[向会并])报告工作|回答[^，。；]{0,12}提问)"),
    re.compile(r"(?P<manner>提出[^，。；]{0,14}(?:建议|要求|意见|希望))"),
    re.compile(r"(?P<manner>[讲谈]了?[^，。；]{0,4}意见)"),
    re.compile(
        r"进行了?[^，。；]{0,6}?(?P<manner>(?:部署|安排|讲解|解读|点评|通报|说明|推介|路演|总结|汇报|述职|发言|辅导|宣讲|报告|表态|动员|授课|致辞|演讲|介绍)(?!会))"
    ),
    re.compile(
        r"(?P<manner>发布了?(?=《|[^，。；]{0,24}(?:案例|报告|白皮书|指数|榜单|成果|政策|清单|倡议)))"
    ),
    re.compile(r"(?:展开|进行|开展)了?[^，。；]{0,8}?(?P<manner>对话)"),
    # 主持会议并安排下一步工作
    re.compile(r"(?<=并)(?P<manner>安排)(?=[^，。；]{0,6}工作)"),
    # 主持会议并安排部署工作
    re.compile(
        r"(?<=并)(?:就|对)?[^，。；]{0,30}?"
        r"(?P<manner>安排部署|部署(?!会)|提要求|介绍(?=[^，。；]{0,12}(?:情况|做法|经验))|汇报(?!会)|通报(?=[^，。；]{0,20}(?:情况|工作|进展)))"
    ),
    # 应邀到会通报情况
    re.compile(r"(?<=到会|到场|应邀)(?P<manner>通报|介绍|汇报|解读|讲解|部署)(?![会员])"),
    re.compile(r"[讲上](?:授|了)?[^，。；]{0,12}?(?P<manner>党课)"),
)
# 甲，乙，某公司工会主席国庆分别|汇报: the last of a list may have a name that is none to us
_LAST_OF_LIST = re.compile(
    r"^(?![^，。；]*(?:负责|代表|部门|单位|各|有关|相关|干部|群众|企业家))[\u4e00-\u9fff·]{4,30}?"
    r"(?:书记|主任|主席|局长|镇长|董事长|经理|院长|校长|会长)"
    r"[\u4e00-\u9fff·]{2,4}(?:分别|先后)(?P<manner>汇报|介绍|通报|讲解|推介)"
)
_HEARING = re.compile(
    r"(?:听取|观看|审议|收听|(?<!参加)(?<!集体)(?<!主持)学习(?!讲座|辅导|近平)|根据|按照|贯彻|落实|传达学习)"
)
_GAVE = re.compile(r"作了?(?:关于|题为)")
# 围绕学习贯彻…作了发言: what the speech is about
_ABOUT = re.compile(
    r"^(?:同志|等|分别|也|还|先后)*(?:围绕|结合|就)[^，。；]{2,60}?"
    r"(?=[作做]出?了?|发表|谈|讲了?[^，。；]{0,4}意见|提出|[^，。；]{0,4}发言|报告|通报|汇报|介绍)"
)
# 主持会议并就贯彻落实工作作出安排
_AND_ABOUT = re.compile(
    r"[并还][就对][^，。；]{2,60}?(?=[作做]出?了?(?!用)|发表|讲了?[^，。；]{0,4}意见|提出)"
)
# 谈了|学习体会, 交流了|学习心得: told, though of studying
_TOLD_FIRST = re.compile(r"谈了?|交流了?|分享了?|汇报了?")


@lru_cache(maxsize=1)
def _acts() -> re.Pattern[str]:
    """甲应询, 甲立下“军令状”: acts that are speaking in themselves."""
    return re.compile(
        rf"{beginning('speak_act', '抛亮提摆算立签讲谈说发')}(?P<manner>{alternation('speak_act')}"
        rf"|[抛亮提摆]出了?[^，。；]{{0,10}}(?:{alternation('raised')})"
        r"|算了?[^，。；]{0,6}[笔本][^，。；]{0,6}账|[立签]下了?[^，。；]{0,6}军令状|[讲谈说]了?[^，。；]{0,6}(?:意见|想法|打算)"
        rf"|发出了?[^，。；]{{0,10}}(?:{alternation('sent_out')}))"
    )


@lru_cache(maxsize=1)
def _tell() -> re.Pattern[str]:
    """甲汇报了…: at the start of the clause only, where no other word of speaking stands."""
    return re.compile(
        rf"^{OTHERS}(?:陪同(?:调研|考察|视察)?并)?(?:受[^，。；]{{2,14}}委托)?{adverbs()}"
        rf"(?P<manner>{alternation('tell')}|安排(?=了|[^，。]{{4}}))(?!会(?!议精神)|组|团|情况的|精神的|说|文学|厅)"
    )


@lru_cache(maxsize=1)
def _passed_on() -> re.Pattern[str]:
    """副主任甲|传达学习了…精神; but 甲主持会议，传达学习…: the meeting does."""
    return re.compile(rf"^{OTHERS}{adverbs()}(?P<manner>传达学习|带领[^，。；]{{2,10}}学习)")


# 听取汇报|并讲话: who heard speaks, too
_AND_SPOKE = re.compile(
    r"并(?:就[^，。；]{2,30}?)?(?P<manner>(?<!的)讲话(?!精神)|致辞|点评|作了?(?:讲话|点评|总结|回应|部署|发言)"
    r"|提出[^，。；]{0,8}(?:要求|意见|建议)|回应|答复|安排部署)"
)


def find_speeches(clause: str, deeds: Deeds, *, at_once: bool) -> None:
    """Whoever speaks in a clause; what is heard there is spoken by others, unless the subject is in the chair.

    ``at_once``: the clause begins with the subject.
    """
    if at_once:
        deeds.add(Deed.SPEAK, _passed_on().match(clause))
    about = _ABOUT.match(clause) or _AND_ABOUT.search(clause)
    hearing = _HEARING.search(clause, about.end() if about else 0)
    if hearing and _GAVE.search(clause, 0, hearing.start()):
        hearing = None  # 作了关于提请审议…的说明
    told = hearing and _TOLD_FIRST.search(clause, 0, hearing.start())
    if hearing and not told and not PRESIDE.search(clause):
        deeds.add(Deed.SPEAK, _AND_SPOKE.search(clause, hearing.end()))
        return
    matches = [match for pattern in (*_SPEAK, _acts()) for match in pattern.finditer(clause)]
    for match in matches:
        if not hearing or match.start("manner") < hearing.start():
            deeds.add(Deed.SPEAK, match)
    if not deeds.has(Deed.SPEAK):
        deeds.add(Deed.SPEAK, _tell().match(clause) or _LAST_OF_LIST.match(clause))


# 甲在致辞中|勾勒了产业蓝图
_IN_GREETING = re.compile(
    r"在(?:致辞|致词|发言|演讲|推介|总结讲话|讲话|主旨演讲|点评)[中时](?P<manner>[\u4e00-\u9fff]{2})"
)


def in_greeting(clause: str) -> re.Match[str] | None:
    """What is done in a speech is said, whatever its verb."""
    return _IN_GREETING.search(clause)
