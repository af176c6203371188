"""Departments and organs in their official and short forms: 发展和改革委员会, 发展改革委, 发改委 are one."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.places import divisions_with_name

# 委员会 is 委 after a short stem, 办公室 is 办
_SHORT_ENDING = {"委员会": "委", "办公室": "办", "工作委员会": "工委"}


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Every known form of a department or organ."""
    found = {official for official, *_ in rows("organs")}
    for stem, forms, shorts, endings, *_ in rows("departments"):
        for form in (stem, *forms.split(), *shorts.split()):
            for ending in endings.split():
                found |= {form + ending, form + _SHORT_ENDING.get(ending, ending)}
    return frozenset(found)


# 市|中院, 省|高级法院
_NUMBERED_COURT = re.compile(r"([一二三四五])中(?:级法)?院(?!子|校|士)")
_COURT = re.compile(r"([中高])(?:级法)?院(?!子|校|士)")


def court_in_full(organ: str) -> str:
    """中院民二庭 -> 中级人民法院民二庭: a court, which comes by its full name beside its short one."""
    if numbered := _NUMBERED_COURT.match(organ):
        return f"第{numbered[1]}中级人民法院{organ[numbered.end() :]}"  # 上海市|一中院
    court = _COURT.match(organ)
    return f"{court[1]}级人民法院{organ[court.end() :]}" if court else organ


@lru_cache(maxsize=1)
def _longest() -> int:
    return max(map(len, _known()))


def known_department(text: str, floor: int, end: int) -> int:
    """Where a known department that ends at ``end`` begins (规划和自然资源局 with its 和); ``end`` if there is none."""
    for size in range(min(end - floor, _longest()), 2, -1):
        if text[end - size : end] in _known():
            return end - size
    return end


# 物理与电子工程学院
_COLLEGE = re.compile(
    r"(?!中国|中央|国家|国际)[\u4e00-\u9fff]{0,8}(?:物理|化学|数学|生物|材料|机械|电气|电子|信息|计算机|土木|建筑|环境|能源|食品|经济|管理|教育|历史|文学|"
    r"政治|法|体育|艺术|音乐|美术|医|药|护理|旅游|资源|地理|交通|水利|航空|海洋|新闻|科学|工程|技术"
    r"|马克思主义|外国语|商|装备|汽车|自动化|人工智能|大数据|软件|网络|空间安全|集成电路|微电子|光电|动力|车辆"
    r"|测绘|规划|园林|农|林|生命|生态|气象|地质|矿业|石油|化工|纺织|服装|轻工|会计|金融|财政|税务|统计|经贸"
    r"|商贸|贸易|物流|电子商务|酒店|人文|中文|文|理|传媒|传播|影视|设计|舞蹈|社会|法律|知识产权|继续|创新创业"
    r"|临床|口腔|公共卫生|康复|检验|影像)学院"
)

# 某某职业技术学院
_SCHOOL = re.compile("职业|师范|专科|高等|技师|警官|干部")


def is_college(name: str) -> bool:
    """Whether a name is that of a college which any university may have."""
    bare = _COLLEGE.fullmatch(name) is not None and not _SCHOOL.search(name)
    return bare and not divisions_with_name(name[:2])
