"""How a body is called: its scope and its organ in the usual form."""

from __future__ import annotations

import re

from extractors.mentions.departments import court_in_full
from extractors.mentions.places import divisions_with_name

_PARTY_OF_INSTITUTION = re.compile(r"(?<=[学院司团局厅办委心关行社厂校台所馆站])(?:机关)?(?:党委|党组|纪委)$")
# 民政局、|市场监督管理局: what begins with the letter of a level and means no level
OWN_FIRST = re.compile(r"市场|市容|市政|市民|区域|县域|州际")


def named(scope: str, organ: str) -> str:
    """湖州市 + 委, 攸县 + 委 (攸县县委)."""
    scope = scope.replace("宁夏自治区", "宁夏回族自治区").replace("新疆自治区", "新疆维吾尔自治区")
    organ = organ.replace("工商业联合会", "工商联").replace("发展改革委员会", "发展改革委")
    organ = "纪委" + organ[3:] if organ.startswith("纪检委") and organ[3:4] != "员" else organ
    organ = organ.replace("人民代表大会", "人大").replace("人大常务委员会", "人大常委会")
    organ = "党工委" if organ == "工作委员会" else organ  # 中共某某开发区工作委员会
    if organ.startswith("党委") and (province := _province(scope)):
        scope, organ = province, organ.removeprefix("党")  # 重庆|党委统战部: 重庆市委统战部
    if organ.startswith("委") and len(scope) == 2 and scope[-1] == "县":
        scope += "县"  # 攸县县委: nobody says 攸县委
    if organ.startswith(("地委", "行署")):
        region = "地区" if organ.startswith("行署") and not scope.endswith("盟") else ""
        scope = scope.removesuffix("地区") + region
    organ = court_in_full(organ).replace("国有资产监督管理委员会", "国资委")
    organ = organ.replace("人民政府", "政府").replace("管理委员会", "管委会")
    return scope + organ.replace("监督管委会", "监督管理委员会").removeprefix("委员会")


def _province(scope: str) -> str:
    """The usual name of a province or municipality, whose committee is a 省委 or 市委; empty for any other scope."""
    found = next((d for d in divisions_with_name(scope) if d.level == "province"), None)
    return found.usual if found and found.usual.endswith(("省", "市")) else ""


def without_party(department: str) -> str:
    """石河子大学党委 → 石河子大学: the committee of an institution stands for it."""
    return _PARTY_OF_INSTITUTION.sub("", department)


def without_level(department: str, scope: str) -> str:
    """市土地储备中心 of 朝阳市 → 土地储备中心."""
    if OWN_FIRST.match(department):
        return department
    repeated = len(department) > 3 and department[0] == scope[-1] and department[0] in "省市县区州"
    return department[1:] if repeated else department
