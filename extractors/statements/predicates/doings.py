"""Who presides, signs, witnesses, attends, receives, inspects; and nouns that look like such a deed."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.statements.predicates.kinds import Deed, Deeds
from extractors.vocabulary import alternation, beginning

PRESIDE = re.compile(
    r"(?P<manner>(?<!会议)(?<!大会)主持(?:并?召开|举行)?|召集(?=召开|主持|[^，。；]{2,30}?(?:开会|召开|碰头|研究))|担任[^，。；]{0,6}主持(?=人|嘉宾))"
    r"(?![^，。；]{2,24}(?:前夕|之前)(?=[，。；]|$))(?!(?<!担任主持)(?<!会议主持)(?<!论坛主持)(?<!大会主持)(?<!活动主持)人|词|制定|编制|编纂|修订|起草|研究|日常"
    r"|[^，。；并]{0,8}(?:全面)?工作(?!会|推进|座谈|调度|部署|专题|例|汇报|动员|领导))"
)
# 与会, 参会, 到会, 在座, 在场: the verbs, not the nouns that begin with them
_BEING_THERE = "|".join(
    (
        "与会(?!(?:[\u4e00-\u9fff]{2,4})?(?:人员|常委|委员|代表|嘉宾|领导|同志|专家|学者)|各)",
        "参会(?!企业|代表|人员|嘉宾|客商|领导|同志|单位|国)",
        "到会(?!代表|人员|嘉宾|客商|同志|领导)",
        "在座(?!的|谈|各)",
        "在场(?![地所次馆合])",
    )
)
_ATTEND = re.compile(
    # not of 共同, 随同 cut in two, nor of 与 in 与会
    r"(?<![^共一陪随会]同)(?<!与)(?P<manner>(?:应邀|受邀|一同|共同|随同|应邀到会)?"
    rf"(?:出席(?!第?[一二三四五六七八九十]{{1,3}}届(?:全国人大|全国人民代表大会)代表)|参加|列席|{_BEING_THERE}|到场|收听收看|陪同(?!之?下)|随同|随行|一同参与|(?<!多方)(?<!公众)(?<!社会)(?<!群众)(?<!全民)参与|就座|就坐|步入(?=主席台|会场)|走上(?=主席台)|欢聚"
    r"|莅临(?=(?:本次|此次|这次)?(?:会议|大会|活动|论坛|仪式|现场))"
    r"|作陪|陪访|同往|同赴|(?:一同|一道|一起|随同|陪同|共同)(?:前往|到场|前来|听会)"
    r"|同行(?=[，。；]|$)|收看|收听|观看(?=大会|会议|直播|实况|比赛|演出)|观擂|观赛|观战|观礼|观摩了?(?=比赛|演练)"
    # 甲为乙举行欢迎仪式
    r"|举行(?=(?:隆重)?(?:欢迎|欢送)?(?:仪式|宴会|晚宴|招待会)|[^，。；]{2,24}?对话(?:$|[，。；])))"
    r"|(?:应邀|受邀|到会|到场|莅临)(?:观摩|指导)|旁听|^(?:同志|一行|等|带头|集中|联合|带队|率队)*开展(?=[^，。；]{2,40}活动$)|[带率]队(?=$|[，。；])"
    # 一同|走访企业: who goes along
    rf"|(?:一同|一道|一起|共同|随同|随团|前来)(?={alternation('inspect_along')}))(?!人员|者|领导同志|单位|度)"
)
_WITNESS = re.compile(
    r"(?P<manner>(?:共同)?见证|(?:揭牌|揭幕|授牌|颁奖|奠基|剪彩)(?!仪式|活动|典礼)|颁发|授予(?=[^，。；]{0,10}(?:徽章|证书|奖|牌|匾|旗|聘书))|敬献|敬送"
    r"|献上?花[篮圈]|祭扫(?!活动|仪式)|献花(?![篮圈])|培土|挥锹|铲土|推杆|推动(?=[^，。；]{0,4}推?杆)|推下|拉下|按下|按动|摁下|触摸|触碰"
    r"|启动(?:装置|按钮|仪式)|开启(?=[^，。；]{0,8}(?:装置|启动))|共同启动|授旗(?!仪式)|授印|揭匾|颁证|颁授(?!仪式|典礼)|赠旗|点亮"
    r"|浇筑|点燃了?(?=[^，。；]{0,12}(?:火炬|火种|圣火|火盆))|敲响|敲钟|鸣锣|鸣枪|发令(?!枪)|开球|按下)"
)
_SIGN = re.compile(
    r"(?P<manner>(?:签署|签订|签下|签定|草签)"
    r"(?=[^，。；]*(?:协议|合同|备忘录|协定|意向|声明|文件|合作|责任书|谅解))"
    r"(?![^，。；]{0,40}(?:一事|事宜|事项))"
    r"|签约|签字)(?!仪式|项目|率|的|情况|工作|金额|额)"
)
_RECEIVE = re.compile(
    r"(?P<manner>(?:举行|召开)见面会|会面|面谈|晤谈|视频会晤|视频会见|通电话|通话|会见|会谈|接待(?!来访群众|信访群众|群众|上访)|接见|约见|宴请"
    r"|拜会|拜访(?=了?$)|会晤|座谈(?=交流|$|[，。；])|座谈交流|见面"
    r"|(?:会商|洽谈|磋商|恳谈|对接交流)(?=$|[，。；]))"
    r"(?!会(?!议)|室|时|的(?:内容|情况|成果|气氛|时间|地点|最后))"
)
# 赶赴现场指导救援: who hastens there inspects
_RUSHED = re.compile(
    r"(?:(?:赶赴|奔赴|赶往|率[^，。；]{2,20}赴)[^，。；]{2,40}?|(?:前往|深入|到|赴|莅临)[^，。；]{2,16}?)"
    r"(?P<manner>指导(?!员|组|意见|下)|指挥(?!部|中心)|协调(?!会|组|机制)|处置|督战"
    r"|招商(?![局办会中人]|引资工作(?![，。；])|推介))"
)
# 甲前往某园区，与企业职工交流
_TALKED_THERE = re.compile(
    r"^(?:还|又|先后|随后|一行|分别|率队|带队|当天)*"
    r"(?P<manner>前往|来到|深入|走进|(?<=先后)到|(?<=分别)到|(?<=一行)到|(?:先后|分别)到)(?=[^，。；]{4,90}$)"
)
_WITH_WHOM_THERE = re.compile(
    r"，(?:并|还)?(?:[与同和]|详细|实地|现场|深入|听取|察看|查看|看望|慰问|走访|参观|仔细|认真|亲切|了解|逐一|询问|送[上去来]|边[看走]"
    r"|连线|调度|冒[雨雪着]|登上|详询|俯身|握着|沿着|踏[着上]|蹲|打开|翻[看阅]|围[绕坐]"
    r"|为[^，。；]{2,20}送[上去来]|向[^，。；]{2,16}(?:询问|了解|送[上去]))"
)
# 甲到某区开展送温暖活动
_GAVE_HELP = re.compile(
    r"(?:前往|来到|走进|深入|到|赴)[^，。；]{2,30}?(?:开展|进行)[^，。；]{0,24}?"
    r"(?P<manner>送(?:温暖|清凉|关怀|祝福|健康|政策|服务|文化)|助企|帮扶|包联|义诊|联系服务)"
)
# 甲在某区调研时强调
_WHILE_THERE = re.compile(
    r"^(?:一行|等)?(?:\d{1,2}月)?(?:\d{1,2}日)?在(?![^，。；]{0,12}会)[^，。；]{2,24}?"
    r"(?P<manner>调研|考察|视察|检查|督导|督查|走访|慰问|巡查|观摩)[^，。；]{0,14}?(?:时|中|期间)"
    r"(?=(?:还|再次|反复|又|进一步)?(?:强调|指出|要求|表示|叮嘱|说))"
)
# 到某集团|开展|“入企解难”活动
_CAMPAIGN = re.compile(
    r"(?:到|赴|前往|来到|走进|深入)[^，。；“”]{2,30}?(?P<manner>开展)[^，。；“”]{0,6}“[^“”]{2,14}”[^，。；]{0,8}(?:活动|行动|服务)$"
)
# 一行来常开展交流活动: guests of those who tell it
_CAME_FOR = re.compile(
    r"来[^，。；]{1,6}?(?P<manner>开展)[^，。；]{0,24}?(?:交流|协作|合作|对接|招商|考察|走访|慰问)[^，。；]{0,6}活动"
)
# 专家组来某区，开展…复核工作
_CHECKED = re.compile(
    r"(?:^|(?:组|一行)(?:到|来到?|赴|抵达)[^，。；]{2,24})(?P<manner>开展)[^，。；]{0,40}?(?:复核|验收)(?:工作|检查)$"
)
_CITED = re.compile(r"(?<!代表)习近平|(?<!代表习近平)总书记|学习|贯彻|落实|传达")
# 吸引更多人|走进博物馆: what others do
_MADE_TO = re.compile(r"(?:吸引|让|带动|引导|鼓励|号召|方便|帮助|欢迎|邀请|使)[^，。；]{1,14}$")
# 经过|考察学习，决定…: how it came about
_BY_WHICH = re.compile(r"(?:经过|通过|多次外出|根据)[^，。；]{0,4}$")
# 多次|赴浙江考察, 听取|督导工作汇报, 搞|“打卡式”调研: of no one day, or not done by who is named
_USUAL = re.compile(
    r"(?:多次|屡次|四处|到处|(?<![第\d十])[两三四五六七八九十\d]+次|经常|常常|每年|每逢|每到|一次次|长期|一直|违规|搞)[^，。；]{0,16}$"
    r"|(?:听取|关于|《)[^，。；》]{0,24}$|带[着领]?[^，。；]{0,4}(?:游客|学生|孩子|村民|观众|游人)$|在接访$"
)
# 以此次|考察为契机, 称为“回家|走访”: named, not done here
_NAMED = re.compile(r"(?:以|借)(?:此次|这次|本次)$|[喻称誉]为“[^”]*$")
# 主持召开调度推进…会议: the verb belongs to the name of the meeting
_HELD = re.compile(r"(?:召开|举行|举办)(?!后|前|时)(?!.*(?:并|后))")
# 会见了来此|考察|的公司董事长一行: what the guests came for
_GUESTS = re.compile(r"(?:会见|接待|会晤|接见|欢迎|拜会)了?[^，。；]{0,16}$")
# 介绍了水库调度安排: what is told of
_TOLD_OF = ("介绍", "通报", "汇报", "安排", "讲解", "部署")
# 对代表团来我市考察表示欢迎: told of, not done
_TOWARDS = re.compile(r"对[^，。；]*?(?=表示|给予|表达|致以|予以)")
# 就安全|检查|工作作了安排
_ABOUT = re.compile(r"(?:就|围绕|针对)[^，。；]*$")
_SPEAKS_OF_IT = re.compile(
    r"[^，。；并]{0,16}?(?:提出|提要求|作(?!业|用|为)|发表|发言|谈|讲|进行了?(?:部署|安排|讲解|说明|通报|交流)|汇报|介绍|表态|通报|说明)"
)
# verbs that are nouns, too: 参加考察和会见
_NOUN_TOO = (Deed.INSPECT, Deed.RECEIVE)
# 重点检查, 应邀考察: told of by another verb
_NOT_AT_ONCE = r"(?<!纪律)(?<!南极)(?<!北极)(?<!科学)(?<!重点)(?<!对照)(?<!应邀)(?<!受邀)(?<!到会)(?<!到场)"
# 调研报告, 考察团, 检查组; 在调研中指出: the word is part of a noun, or only says when
_NO_NOUN = (
    r"(?!过(?!程)|之旅|之行|动员|部署|反馈|专项|或通过|(?<=慰问)(?:电|金|品|物资|款|信(?!息))|事项|团|组|工作组|期间(?=[专还又先召主举])|点评会|报告|情况|成果|活动周|意见|发现|时"
    r"|中[，强指表要发了说提谈看听感深就]|中$"
    # 督查|调研组
    r"|(?:调研|督导|督查|检查|考察|指导|巡察|巡视|观摩|走访|慰问|视察|评估|验收)(?:组|团|队)"
    r"|结果|会(?=[，。；、上]|$)|员|室|制|方案|整改|行动|汇报|工作汇报|座谈会|工作会|推进会|的做法|的基础|的决定|的成果)"
)


@lru_cache(maxsize=1)
def _inspect() -> re.Pattern[str]:
    return re.compile(
        rf"{beginning('inspect')}(?P<manner>{_NOT_AT_ONCE}(?:{alternation('inspect')})){_NO_NOUN}(?<!走进(?=直播间|课堂|会场|演播|考场|镜头|大众|千家|百姓|新时代))(?!(?<=检阅)了?[^，。；]{{0,10}}(?:仪仗|三军))"
    )


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[Deed, re.Pattern[str]], ...]:
    """In the order in which they are tried."""
    return (
        (Deed.PRESIDE, PRESIDE),
        (Deed.SIGN, _SIGN),
        (Deed.WITNESS, _WITNESS),
        (Deed.ATTEND, _ATTEND),
        (Deed.RECEIVE, _RECEIVE),
        (Deed.INSPECT, _inspect()),
        (Deed.INSPECT, _GAVE_HELP),
        (Deed.INSPECT, _WHILE_THERE),
        (Deed.INSPECT, _RUSHED),
        (Deed.INSPECT, _CAME_FOR),
        (Deed.INSPECT, _CHECKED),
        (Deed.INSPECT, _CAMPAIGN),
    )


def find_doings(clause: str, deeds: Deeds) -> None:
    """Whatever else is done in a clause."""
    for deed, pattern in _patterns():
        for match in pattern.finditer(clause):
            at = match.start("manner")
            if deed is Deed.INSPECT and (_is_told_of(clause, at) or _SLACK.match(clause, at)):
                continue
            if deed in _NOUN_TOO and _is_topic(clause, at, match.end("manner")):
                continue
            if deed in _NOUN_TOO and (_is_object(clause, at, deeds) or _is_towards(clause, at)):
                continue
            deeds.add(deed, match)


def find_talks(text: str, begin: int, end: int, deeds: Deeds) -> None:
    """甲前往某园区，|与企业职工交流: whoever goes there inspects, as the next clause tells."""
    if _WITH_WHOM_THERE.match(text, end):
        deeds.add(Deed.INSPECT, _TALKED_THERE.match(text[begin:end]))


def _is_told_of(clause: str, at: int) -> bool:
    """Whether 考察 is part of what somebody said, of a meeting's name, or of an occasion."""
    if _ABOUT_IT_THERE.search(clause, 0, at):
        return False
    if _CARRIED_OUT.search(clause, 0, at):
        return False  # 就条例贯彻实施情况开展|检查
    told = (_CITED, _HELD, _NAMED, _MADE_TO, _GUESTS, _BY_WHICH, _USUAL)
    return any(pattern.search(clause, 0, at) for pattern in told)


# 督导检查和履职尽责|不到位: what was left undone
_SLACK = re.compile(r"[^，。；]{2,20}?(?:不到位|不力|不严|不够|缺位|走过场|流于形式)")
# 就条例贯彻实施情况|开展检查
_CARRIED_OUT = re.compile(
    r"[就对][^，。；]{2,40}?(?:情况|工作)(?:开展|进行)(?:了|专题|执法|集中|实地|督导|现场)*$"
)

# 在某省就学习贯彻会议精神|进行调研: what it was about comes before the verb
_ABOUT_IT_THERE = re.compile(
    r"[在到赴](?![^，。；就]{0,16}会)[^，。；就]{2,16}就[^，。；]{2,60}?(?:进行|开展)(?:了|专题|实地|集中|深入)*$"
)


def _is_topic(clause: str, at: int, end: int) -> bool:
    """Whether 检查 is in what somebody speaks about: 就安全检查工作作了安排."""
    return bool(_ABOUT.search(clause, 0, at) and _SPEAKS_OF_IT.match(clause, end))


def _is_object(clause: str, at: int, deeds: Deeds) -> bool:
    """Whether 考察 in 参加考察和会见 is what was attended, not done."""
    before = deeds.before(at)
    if any(found.manner in _TOLD_OF for found in before) and "并" not in clause[:at]:
        return True
    attended = [found for found in before if found.deed is Deed.ATTEND]
    return bool(attended) and at - deeds.in_clause(attended[-1].end) <= 6


def _is_towards(clause: str, at: int) -> bool:
    """对代表团来我市考察表示欢迎: told of, not done."""
    return any(match.start() < at < match.end() for match in _TOWARDS.finditer(clause))
