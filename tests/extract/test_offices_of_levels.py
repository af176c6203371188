"""Offices of each level and kind of body, as local pages write them: which body, which title, held how."""

from __future__ import annotations

import pytest

from tests.extract.local import facts_of, roles

# place, sentence, offices as person=role
OFFICES = [
    # departments whose names have verbs or 和 in them
    ("衡阳市衡南县", "县公路建设养护中心主任钱一鸣参加。", "钱一鸣=衡南县公路建设养护中心主任"),
    ("衡阳市衡南县", "县粮食和物资储备中心主任钱一鸣参加。", "钱一鸣=衡南县粮食和物资储备中心主任"),
    (
        "衡阳市衡南县",
        "副县长赵小满，合作与招商局局长钱一鸣参加。",
        "赵小满=衡南县副县长 钱一鸣=衡南县合作与招商局局长",
    ),
    ("衡阳市衡南县", "县征收办主任钱一鸣参加。", "钱一鸣=衡南县征收办主任"),
    ("衡阳市衡南县", "县财政局预算股股长钱一鸣参加。", "钱一鸣=衡南县财政局预算股股长"),
    # parts of a body whose officer stands before
    (
        "潍坊市",
        "市人民检察院党组成员、政治部主任钱一鸣参加。",
        "钱一鸣=潍坊市人民检察院党组成员 钱一鸣=潍坊市人民检察院政治部主任",
    ),
    (
        "潍坊市",
        "市政协副秘书长、研究室主任钱一鸣参加。",
        "钱一鸣=潍坊市政协副秘书长 钱一鸣=潍坊市政协研究室主任",
    ),
    (
        "潍坊市",
        "市政协研究室主任、机关党组成员钱一鸣参加。",
        "钱一鸣=潍坊市政协研究室主任 钱一鸣=潍坊市政协机关党组成员",
    ),
    (
        "潍坊市",
        "市工商联调研部部长钱一鸣、办公室副主任赵小满、会员部副部长周立春参加。",
        "钱一鸣=潍坊市工商联调研部部长 赵小满=潍坊市工商联办公室副主任 周立春=潍坊市工商联会员部副部长",
    ),
    (
        "潍坊市",
        "长风集团董事长助理钱一鸣，规划发展部经理赵小满参加。",
        "钱一鸣=长风集团董事长助理 赵小满=长风集团规划发展部经理",
    ),
    # 市院 on a page that names a procuratorate
    (
        "潍坊市",
        "望江县人民检察院召开会议，市院党组成员钱一鸣参加。",
        "钱一鸣=潍坊市人民检察院党组成员",
    ),
    # posts in a town, in the police, in the Corps
    (
        "潍坊市临朐县",
        "辛寨镇党委委员、组织委员钱一鸣参加。",
        "钱一鸣=辛寨镇党委委员 钱一鸣=辛寨镇党委组织委员",
    ),
    (
        "潍坊市",
        "市公安局副局长、一级高级警长钱一鸣参加。",
        "钱一鸣=潍坊市公安局副局长 钱一鸣=潍坊市公安局一级高级警长",
    ),
    (
        "新疆维吾尔自治区",
        "兵团党委副书记、司令员钱一鸣，一四三团政委赵小满参加。",
        "钱一鸣=兵团党委副书记 钱一鸣=兵团司令员 赵小满=一四三团政委",
    ),
    # 党委 behind 区委 is that committee
    (
        "潍坊市奎文区",
        "区委书记钱一鸣，党委副书记、区长赵小满参加。",
        "钱一鸣=奎文区委书记 赵小满=奎文区委副书记 赵小满=奎文区区长",
    ),
    # a comma between a rank of many and an office of the same committee
    (
        "潍坊市奎文区",
        "区委常委，区委宣传部长钱一鸣参加。",
        "钱一鸣=奎文区委常委 钱一鸣=奎文区委宣传部部长",
    ),
    ("潍坊市奎文区", "区委常委、挂职副区长钱一鸣参加。", "钱一鸣=奎文区委常委 钱一鸣=奎文区副区长"),
    (
        "潍坊市",
        "九三学社市委主委钱一鸣，奎文区党组成员、副区长赵小满参加。",
        "钱一鸣=九三学社潍坊市委主委 赵小满=奎文区政府党组成员 赵小满=奎文区副区长",
    ),
    (
        "潍坊市临朐县",
        "市纪检委派驻市委组织部纪检组组长钱一鸣参加。",
        "钱一鸣=潍坊市纪委派驻市委组织部纪检组组长",
    ),
    (
        "潍坊市临朐县",
        "县直工委书记钱一鸣，县委接待办主任赵小满参加。",
        "钱一鸣=临朐县直工委书记 赵小满=临朐县委接待办主任",
    ),
    # a team is no body; a verb is no part of the name
    ("潍坊市临朐县", "调研组组长钱一鸣作了讲话。", ""),
    ("潍坊市临朐县", "县委常委、副县长钱鸣携调研组到镇上调研。", "钱鸣=临朐县委常委 钱鸣=临朐县副县长"),
    ("潍坊市临朐县", "县科协副主席钱鸣赴农业大学对接合作。", "钱鸣=临朐县科协副主席"),
    # who was proposed and then elected is elected
    (
        "潍坊市临朐县",
        "县政协主席提名人选钱一鸣主持会议。经选举，钱一鸣当选为政协临朐县第九届委员会主席。",
        "钱一鸣=临朐县政协主席/appointed",
    ),
]


@pytest.mark.parametrize(("place", "sentence", "expected"), OFFICES)
def test_offices_are_of_their_bodies(place: str, sentence: str, expected: str) -> None:
    found = roles(facts_of(f"{place}召开重点工作推进会\n来源：{place}人民政府\n\n3月4日，{sentence}\n"))
    assert {"=".join(pair).replace(" ", "/") for pair in found} == set(expected.split())
