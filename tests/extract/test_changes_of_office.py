"""Offices given, left and proposed, in the many ways in which pages say so."""

from __future__ import annotations

import pytest

from tests.extract.local import facts_of, roles

TABLE = [
    # several résumés in one sentence
    (
        "大荔县人民政府\n任前公示：钱一鸣，男，1975年8月生，现任大荔县委副书记，拟任县（区）党委书记；周立春，女，1980年2月生，"
        "现任县商务局副局长，拟任县商务局局长。",
        {
            ("钱一鸣", "大荔县委副书记"),
            ("周立春", "大荔县商务局副局长"),
            ("周立春", "大荔县商务局局长 proposed"),
        },
    ),
    # a list of those elected, and others
    (
        "大荔县工商联大会选举产生新一届领导班子，钱一鸣当选主席，周立春、赵小满等当选副主席。",
        {
            ("钱一鸣", "大荔县工商联主席 appointed"),
            ("周立春", "大荔县工商联副主席 appointed"),
            ("赵小满", "大荔县工商联副主席 appointed"),
        },
    ),
    (
        "选举产生了政协大荔县第六届委员会领导班子：主席钱一鸣；副主席：周立春（女）、赵小满；秘书长：孟晓舟。",
        {
            ("钱一鸣", "大荔县政协主席 appointed"),
            ("周立春", "大荔县政协副主席 appointed"),
            ("赵小满", "大荔县政协副主席 appointed"),
            ("孟晓舟", "大荔县政协秘书长 appointed"),
        },
    ),
    # what he was before the name, what he is behind it
    (
        "大荔县召开会议。曾任县委宣传部部长的钱一鸣同志，现任县政协副主席，出席了会议。",
        {("钱一鸣", "大荔县委宣传部部长 former"), ("钱一鸣", "大荔县政协副主席")},
    ),
    # a court's bench
    (
        "大荔县人大常委会任命钱一鸣为大荔县人民法院审判委员会委员、刑事审判庭庭长。",
        {
            ("钱一鸣", "大荔县人民法院审判委员会委员 appointed"),
            ("钱一鸣", "大荔县人民法院刑事审判庭庭长 appointed"),
        },
    ),
    (
        "4月23日，阿坝州召开会议，传达省委决定：钱一鸣同志任中共阿坝州委常委。赵小满同志任中共阿坝州委委员，提名任阿坝州"
        "人民政府副州长。",
        {
            ("钱一鸣", "阿坝州委常委 appointed"),
            ("赵小满", "阿坝州委委员 appointed"),
            ("赵小满", "阿坝州副州长 proposed"),
        },
    ),
    (
        "大荔县召开大会，县委书记赵小满对钱一鸣同志当选县长表示祝贺。",
        {("赵小满", "大荔县委书记"), ("钱一鸣", "大荔县县长 appointed")},
    ),
    (
        "永丰县人大常委会举行会议，通过了关于钱一鸣、赵小满两位同志辞去县人大常委会委员的决定，任命周立春、孟晓舟、林大海"
        "三位同志为永丰县监察委员会委员。",
        {
            ("钱一鸣", "永丰县人大常委会委员 removed"),
            ("赵小满", "永丰县人大常委会委员 removed"),
            ("周立春", "永丰县监察委员会委员 appointed"),
            ("孟晓舟", "永丰县监察委员会委员 appointed"),
            ("林大海", "永丰县监察委员会委员 appointed"),
        },
    ),
    ("新任命的黄冈市住建委主任钱一鸣说。", {("钱一鸣", "黄冈市住建委主任 appointed")}),
    (
        "科尔沁右翼前旗召开会议，旗委常委、副旗长提名人选钱一鸣参加。",
        {("钱一鸣", "科尔沁右翼前旗委常委"), ("钱一鸣", "科尔沁右翼前旗副旗长 proposed")},
    ),
    # elected by an assembly in a later sentence, with others unnamed, and called in another way
    (
        "苏州市扬帆商会成立大会召开。会议选举钱一鸣为会长，周立春、孟晓舟等5人为副会长，林大海被聘任为秘书长。",
        {
            ("钱一鸣", "苏州市扬帆商会会长 appointed"),
            ("周立春", "苏州市扬帆商会副会长 appointed"),
            ("孟晓舟", "苏州市扬帆商会副会长 appointed"),
            ("林大海", "苏州市扬帆商会秘书长 appointed"),
        },
    ),
    # who held the office before and is elected again
    (
        "宁德市妇女代表大会闭幕。市妇联主席钱一鸣主持闭幕会。会议选举钱一鸣为市妇联主席。",
        {("钱一鸣", "宁德市妇联主席 appointed")},
    ),
    # an association elects people by the offices they had
    (
        "郧西县召开县老科协换届大会，县老科协原会长孟晓舟主持。县政协原副主席钱一鸣当选会长，县农业农村局原局长周立春当选副会长。",
        {
            ("孟晓舟", "郧西县老科协会长 former"),
            ("钱一鸣", "郧西县政协副主席 former"),
            ("钱一鸣", "郧西县老科协会长 appointed"),
            ("周立春", "郧西县农业农村局局长 former"),
            ("周立春", "郧西县老科协副会长 appointed"),
        },
    ),
    # who was named with an office before does not share that of the name before in a list
    (
        "郧西县召开会议。苏州市政府秘书长周立春致辞。副县长钱一鸣、周立春见证。",
        {("周立春", "苏州市政府秘书长"), ("钱一鸣", "郧西县副县长")},
    ),
    # a request that was granted
    (
        "郧西县第十九届人大常委会举行会议。会议接受了钱一鸣辞去郧西县副县长职务的请求。",
        {("钱一鸣", "郧西县副县长 removed")},
    ),
    (
        "郧西县第十九届人大常委会举行会议。会议还批准了钱一鸣、周立春辞去郧西县副县长职务的请求。",
        {("钱一鸣", "郧西县副县长 removed"), ("周立春", "郧西县副县长 removed")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_status_of_an_office(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected
