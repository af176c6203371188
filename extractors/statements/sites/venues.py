"""Sites that are called in words of their own: halls, stations, villages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.facts import Label
from extractors.statements.sites.named import Site
from extractors.vocabulary import alternation

_NO_VENUE = (
    # no place at all: what was said, when, and how
    r"议程|系统$|负责$|^省区市|^工程建设$|胜利$|圆满$|讲话|通过|致辞|会上|期间|过程|流程|前[几两三一]?[天日周]$|基础|方面|情况|时$|中$|后$|前$",
    r"会议(?!中心|展|室|厅|楼)|座谈|发言|仪式",
    # who is there: 在|京中共中央政治局委员
    r"(?:委员|常委|代表|同志|书记|主任|领导)$",
    # 省、市、|县三级人大常委会机关: those of every level
    r"^[省市区县乡州旗]?[两三四五]级",
    # a place of no name
    r"一线|基层|现场|灾害$|事故$|家$|家[里中]$|^一[间座户个]|农田$|门口的|相关地区$|车间|展厅|展区|生产线|窗口|台架|厂房|仓储|处$",
    # days
    r"^(?:[此本这]次|我[院校司局行厅]|学校|公司|机关(?!事务)|单位|全[市县区省州国镇乡旗盟])|此次|重点项目并?$",
    r"^(?:今|昨|当|同)[天日晚]|^\d{1,4}[日年月]",
    # places that only the text around tells
    rf"^(?:{alternation('where_only_told')})$",
    r"重[大点]$|^开展$|^项目(?:建设)?$|^家|班子|成员$|^的|[年日月]产|\d+万|总投资|^配套|到来|上下功夫|(?:随后|接下来|之后|其后|接着)的?$|^(?:历史)?新?的?(?:历史)?起点上|通道上$",
    # what was done, or what it was about
    r"(?:书记|院士|[县市区省]长|主席|教授)(?:[\u4e00-\u9fff]{2,3})?$|中间$|^[他她它]们|^(?:后|底的|当地后|之后|践行|宣传|保障|做好|破解|抢险|提升|问需|问计|经过|受灾|灾情|灾后)|总书记",
    r"(?:行业|领域)$|^(?:我[省市县区]|区内|园区)?重点(?:园区|企业|项目)$|^(?:商超|建筑工地|工地|超市|商场)$",
    r"交流$|[\u4e00-\u9fff]的$|意识$|精神$|(?:工程|修复|治理|施工|运行|监控|装备|房屋)(?:建设|施工)?$|十分",
    # spots that only their surroundings tell: 高一（1）班教室, 村口凉亭, 临时安置点, 村民甲家
    r"(?:教室|院落|凉亭|展板|安置点|灾害)[内里中前]?$|^农田(?!水利)|农机手|种粮大户|^村民(?!委|活动|中心|之家|小组)|主要有",
    # kinds of places
    rf"^(?:{alternation('kind_of_site')}|有关.*|部分.*)$",
)
_NO_SITE = re.compile("|".join(_NO_VENUE))
# 镇上的|国家风景道
_OF_TOWN = re.compile(r"^(?:[\u4e00-\u9fff]{0,3}[镇村区县市乡]|街道|园区)[上内里]?的(?=[\u4e00-\u9fff]{2})")
# 省重大项目|龙拱港
_PRAISED = re.compile(r"^[\u4e00-\u9fff]{0,8}(?:重点|重大|示范|标志性)项目(?=[\u4e00-\u9fff]{2})")
# how the name of a venue ends
VENUE = re.compile(
    rf"(?:{alternation('venue_noun')}|{alternation('institution_noun')})(?:项目)?(?:建设|施工)*(?:现场|工地)?$"
)
_VILLAGE = re.compile(
    r"(?P<town>[\u4e00-\u9fff]{1,4}(?:乡|镇|街道))(?P<village>[\u4e00-\u9fff]{1,5}(?:村|社区))"
)
# 邻近的“文明村”|某村
_NEARBY = re.compile("^(?:邻近|附近|相邻|毗邻|一旁|旁边|不远处)的?(?:“[^“”]{2,10}”)?(?=[\u4e00-\u9fff]{2})")
# 伊拉克首都|巴格达
_WHOSE_CAPITAL = re.compile(
    r"^(?:(?:位于|地处|坐落[于在]|始建于)(?:[^的]*的)?|[\u4e00-\u9fff]{2,10}(?:首都|主席国|东道国|主办国)(?=[\u4e00-\u9fff]{2}))"
)
_WORKSHOP = re.compile("(?<!生产)(?<!建设)(?<!施工)(?<!项目)车间$")
# a hall of a venue, and what was done there
_WITHIN = re.compile(
    "|".join(
        (
            r"(?<=人民大会堂)[^，]{0,8}厅.*|(?<=.{3})(?:展览厅|巡视|调研|考察|参观|会见|出席).*",
            # 等5家企业, 3个项目
            r"(?:等\d*(?:余|多)?(?:家|个)?(?:重点)?(?:企业|地|处|单位|项目|公司|场所)"
            r"|\d+(?:余|多)?(?:家|个|处)(?:重点)?(?:企业|地|处|单位|项目)?"
            r"|(?:部分)?(?:重点)?(?:企业|(?<!\w{6})项目)|部分)(?:及项目)?$|等$",
            # 建设现场, 生产车间
            r"等?(?:重点)?(?:项目)?(?:建设|施工)*现场$|(?<=.{2})项目建设$|(?<=.{3})(?:生产|建设|施工|项目)*(?:车间|展厅|生产线|工地)$",
            r"并(?:听取|就|与|召开|现场)?.*$",
        )
    )
)
# 人民大会堂|以视频方式, 北京|会见来华…: what was done there, and how
DONE_THERE = re.compile(
    r"(?:[又都也]|还(?!乡))?"
    r"(?:以(?:视频|线上|书面|各种)|视频|通过|应约|应邀|集体|分别|举行|看望|会见|会晤|接受|听取"
    r"|(?<=.{2})(?:结合|了解|查看|观看)|为[^，]{2,24}(?:送别|举行|同志)|(?<=.{2})(?:并|也|共|还)$).*"
)


def venues(name: str) -> Iterator[Site]:
    """The site of this name, none where it names no place; a village lies in a town of its own."""
    name = _NEARBY.sub("", _PRAISED.sub("", name))
    name = _OF_TOWN.sub("", name)
    if _WORKSHOP.search(name) and not VENUE.search(_WORKSHOP.sub("", name)):
        return  # 直升机总装|车间: of whom the words around tell
    name = _WITHIN.sub("", DONE_THERE.sub("", _WHOSE_CAPITAL.sub("", name)))
    if village := _VILLAGE.fullmatch(name):
        yield Label.PLACE, village["town"]
        yield Label.PLACE, village["village"]
    elif (
        2 <= len(name) <= 16
        and not _NO_SITE.search(name)
        and name.count("“") == name.count("”")
        and re.fullmatch(r"[\u4e00-\u9fffA-Za-z0-9“”·（）]+", name)
    ):
        yield Label.PLACE, name
