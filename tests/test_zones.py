"""The gazetteer of zones: one zone in its many forms, relative names, and where a zone lies."""

from __future__ import annotations

import pytest

from extractors.mentions.places import division
from extractors.mentions.zones import (
    division_of,
    find_zones,
    place_of_relative,
    split_ending,
    zones,
    zones_in,
    zones_named,
)


@pytest.mark.parametrize(
    ("forms", "official"),
    [
        ("成都高新区 成都市高新区 成都高新技术产业开发区 成都市高新技术产业开发区", "成都高新技术产业开发区"),
        ("成都经开区 成都经济技术开发区 成都经济开发区", "成都经济技术开发区"),
        ("宜兴经开区 江苏宜兴经济开发区", "宜兴经济技术开发区"),
        ("苏州工业园区 苏州工业园", "苏州工业园区"),
        ("东湖高新区 武汉东湖高新区 光谷", "武汉东湖新技术开发区"),
        ("仲恺高新区 惠州仲恺高新区", "惠州仲恺高新技术产业开发区"),
        ("雄安新区 河北雄安新区", "河北雄安新区"),
        ("四川自贸试验区 四川自贸区 中国(四川)自由贸易试验区", "中国（四川）自由贸易试验区"),
        ("西部(成都)科学城", "西部（成都）科学城"),
        ("中关村", "中关村科技园区"),
        ("凭祥综保区 凭祥综合保税区", "广西凭祥综合保税区"),
    ],
)
def test_one_zone_in_its_forms(forms: str, official: str) -> None:
    for form in forms.split():
        assert official in [zone.name for zone in zones_named(form)], form


@pytest.mark.parametrize("name", ["开发区", "高新区", "新区", "保税区", "工业园区", "某某产业园"])
def test_a_bare_ending_is_no_name(name: str) -> None:
    assert zones_named(name) == ()


def test_every_zone_is_found_by_its_names_and_lies_in_a_known_division() -> None:
    for zone in zones():
        assert zone in zones_named(zone.name)
        assert zone in zones_named(zone.short)
        assert division(zone.province).level == "province"
        if zone.division:
            assert zone.division[:2] == zone.province[:2]
            division(zone.division)


def test_usual_short_forms() -> None:
    assert zones_named("成都高新技术产业开发区")[0].short == "成都高新区"
    assert zones_named("格尔木昆仑经济技术开发区")[0].short == "格尔木昆仑经开区"
    assert split_ending("惠州仲恺高新技术产业开发区") == ("惠州仲恺", "高新区")
    assert split_ending("某某生物城") == ("某某生物城", "")


def test_zones_of_a_text() -> None:
    text = "来自成都高新区、苏州工业园区和雄安新区的代表"
    assert [text[m.start : m.end] for m in find_zones(text)] == ["成都高新区", "苏州工业园区", "雄安新区"]


def test_zones_of_a_division() -> None:
    names = {zone.name for zone in zones_in("510100")}
    assert {"成都高新技术产业开发区", "成都经济技术开发区"} <= names
    assert "绵阳高新技术产业开发区" not in names
    assert names < {zone.name for zone in zones_in("510000")}


@pytest.mark.parametrize(
    ("ending", "code", "place"),
    [
        ("高新区", "510100", "成都"),
        ("高新区", "510107", "成都"),  # a district without one: the city's
        ("高新区", "500118", "永川"),
        ("高新区", "441300", "惠州仲恺"),
        ("经开区", "320900", "盐城"),
        ("经济技术开发区", "659010", "胡杨河"),
        ("综保区", "500118", "永川"),
        ("高新区", "", ""),
    ],
)
def test_the_place_of_a_relative_name(ending: str, code: str, place: str) -> None:
    assert place_of_relative(ending, code) == place


@pytest.mark.parametrize(
    ("name", "context", "place"),
    [
        ("成都高新区", "", "成都市"),
        ("荷塘高新区", "", "荷塘区"),
        ("合作经开区", "", "合作市"),
        ("达拉特经济开发区", "", "达拉特旗"),
        ("江苏宜兴经济开发区", "", "宜兴市"),
        ("成都市武侯区电子商务产业园", "", "武侯区"),
        ("南阳卧龙综合保税区", "", "南阳市"),
        ("西部(成都)科学城", "", "成都市"),
        ("中韩（盐城）产业园", "", "盐城市"),
        ("中国（广西）自由贸易试验区崇左片区", "", "崇左市"),
        ("鼓楼高新区", "320100", "鼓楼区"),
        ("鼓楼高新区", "", ""),
        ("东湖高新区", "", "武汉市"),
        ("龙岩高新区（经开区）", "", "龙岩市"),
        ("中泰崇左产业园", "", "崇左市"),
        ("航空国创中心产业园", "510100", ""),
        ("雄安新区", "", ""),
    ],
)
def test_the_division_a_zone_lies_in(name: str, context: str, place: str) -> None:
    assert division_of(name, context) == place
