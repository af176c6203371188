"""Broadcast news: offices with a word before them, of parties and states, held, lost and still to be taken."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, roles

OFFICES = [
    (
        "国家主席习近平向费里克斯·齐塞尔致贺电，祝贺他当选连任刚果民主共和国总统。",
        {("费里克斯·齐塞尔", "刚果（金）总统")},
    ),
    ("哥伦比亚首都波哥大市市长加兰多8日宣布配给用水。", {("加兰多", "波哥大市市长")}),
    (
        "中国科学院自动化研究所智能系统全国重点实验室主任何红英出席会议。",
        {("何红英", "中国科学院自动化研究所智能系统全国重点实验室主任")},
    ),
    ("圭亚那合作共和国总统阿里汗发来贺电。", {("阿里汗", "圭亚那总统")}),
    ("国家主席习近平就尼日利亚前总统布哈迪逝世致唁电。", {("布哈迪", "尼日利亚总统")}),
    ("菲律宾新任总统马科夫发表演讲。", {("马科夫", "菲律宾总统")}),
    ("伊朗最高领袖顾问拉里贾尔发表讲话。", {("拉里贾尔", "伊朗最高领袖顾问")}),
    (
        "委内瑞拉常驻联合国教科文组织代表佩雷西亚出席会议。",
        {("佩雷西亚", "委内瑞拉常驻联合国教科文组织代表")},
    ),
    ("联合国贸易和发展会议副秘书长莫雷蒂亚致辞。", {("莫雷蒂亚", "联合国贸易和发展会议副秘书长")}),
    ("国家主席习近平致电孟丽文，祝贺其当选中国国民党主席。", {("孟丽文", "中国国民党主席")}),
    (
        "国家主席习近平致电安东尼·科斯特，祝贺他当选欧洲理事会新一届主席。",
        {("安东尼·科斯特", "欧洲理事会主席")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_with_a_word_before_them(text: str, expected: set[tuple[str, str]]) -> None:
    assert {role for role in roles(facts_of(text)) if role[0] != "习近平"} == expected


USUAL = [
    ("据莫斯科市长索比亚诺夫发布的消息，乌军发动袭击。", {("索比亚诺夫", "莫斯科市长")}),
    ("萨尔瓦多立法大会主席卡斯特隆抵达北京。", {("卡斯特隆", "萨尔瓦多立法大会主席")}),
    (
        "杭州第四届亚洲残疾人运动会组委会主席程凯文致辞。",
        {("程凯文", "杭州第四届亚洲残疾人运动会组委会主席")},
    ),
    ("国务委员兼外长丁文远接受采访。", {("丁文远", "国务委员"), ("丁文远", "外交部部长")}),
    (
        "第十四届全国人民代表大会第一次会议主席团常务主席丁文远主持会议。",
        {("丁文远", "十四届全国人大一次会议主席团常务主席")},
    ),
    (
        "全国政协常委、农业和农村委员会副主任丁文远发言。",
        {("丁文远", "全国政协常委"), ("丁文远", "全国政协农业和农村委员会副主任")},
    ),
    ("日本爱知县知事大村秀文出席仪式。", {("大村秀文", "日本爱知县知事")}),
    ("英国国王查尔斯三世和王后卡米拉抵达伦敦。", {("查尔斯三世", "英国国王"), ("卡米拉", "英国王后")}),
]


@pytest.mark.parametrize(("text", "expected"), USUAL)
def test_offices_in_their_usual_form(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


PARTIES = [
    (
        "乌干达全国抵抗运动主席、总统穆塞文表示祝贺。",
        {("穆塞文", "乌干达全国抵抗运动主席"), ("穆塞文", "乌干达总统")},
    ),
    (
        "印度尼西亚民主斗争党总主席、前总统梅加尔发来贺电。",
        {("梅加尔", "印度尼西亚民主斗争党总主席"), ("梅加尔", "印度尼西亚总统")},
    ),
    (
        "多米尼克工党领袖、政府总理斯凯特表示祝贺。",
        {("斯凯特", "多米尼克工党领袖"), ("斯凯特", "多米尼克总理")},
    ),
    ("马累市长穆伊尔出席仪式。", {("穆伊尔", "马累市长")}),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_heads_of_parties_and_of_governments(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


ENVOYS = [
    ("中国常驻联合国代表丁文远说，局势令人担忧。", {("丁文远", "中国常驻联合国代表")}),
    ("巴西常驻联合国第一副代表奥利维拉会后表示，调查没有进展。", {("奥利维拉", "巴西常驻联合国第一副代表")}),
    ("联合国秘书长奥利维拉会后表示感谢。", {("奥利维拉", "联合国秘书长")}),
    ("审计署审计长丁文远作了说明。", {("丁文远", "审计署审计长")}),
    ("宝来集团执行董事会主席丁文远作了说明。", {("丁文远", "宝来集团执行董事会主席")}),
]


@pytest.mark.parametrize(("text", "expected"), ENVOYS)
def test_envoys_and_heads_of_boards(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


FORMAL = [
    ("阿拉伯埃及共和国总统奥利维拉", "埃及总统"),
    ("朝鲜民主主义人民共和国外务相崔善美", "朝鲜外务相"),
    ("沙特阿拉伯王国王储奥利维拉", "沙特王储"),
    ("科威特国埃米尔奥利维拉", "科威特埃米尔"),
    ("瑞士联邦主席奥利维拉", "瑞士联邦主席"),
    ("瑞士联邦议会联邦院议长奥利维拉", "瑞士联邦议会联邦院议长"),
]


@pytest.mark.parametrize(("office", "expected"), FORMAL)
def test_states_by_their_formal_names(office: str, expected: str) -> None:
    found = roles(facts_of(f"全国政协主席丁文远5日会见{office}。"))
    assert {role for who, role in found if who != "丁文远"} == {expected}


PRINCES = [
    ("沙特外交大臣费萨尔亲王5日表示欢迎。", {("费萨尔", "沙特外交大臣")}),
    ("国家副主席丁文远5日会见比利时亲王奥利维拉。", {("丁文远", "国家副主席"), ("奥利维拉", "比利时亲王")}),
    ("丁文远会见柬埔寨国王西哈莫尼和太后莫尼列。", {("西哈莫尼", "柬埔寨国王"), ("莫尼列", "柬埔寨太后")}),
]


@pytest.mark.parametrize(("text", "expected"), PRINCES)
def test_princes_by_name_and_by_state(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


HELD = [
    (
        "丁文远，生前是湖北省赤壁市委常委、宣传部部长。",
        {("丁文远", "赤壁市委常委"), ("丁文远", "赤壁市委宣传部部长")},
    ),
    ("会议通过关于撤销丁文远政协第十四届全国委员会委员资格的决定。", {("丁文远", "全国政协委员")}),
    ("国家主席习近平5日同巴西当选总统奥利维拉通电话。", {("习近平", "国家主席"), ("奥利维拉", "巴西总统")}),
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_offices_held_lost_and_still_to_be_taken(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


VISIT = (
    "中央纪委书记丁文远9月18日至22日对巴西进行正式友好访问。\n在会见副总统阿尔克里时，丁文远表示感谢。\n"
    "丁文远还会见里约市市长帕埃尔和里约州州长卡斯特隆。"
)


def test_bare_offices_are_of_the_state_visited() -> None:
    expected = {
        ("阿尔克里", "巴西副总统"),
        ("帕埃尔", "里约市市长"),
        ("卡斯特隆", "里约州州长"),
        ("丁文远", "中央纪委书记"),
    }
    assert roles(facts_of(VISIT)) == expected


def test_the_premier_of_another_state_is_not_ours() -> None:
    facts = facts_of("国务院总理丁文远致电祝贺黎明兴当选越南政府总理，表示愿同黎明兴总理一道努力。")
    assert roles(facts) == {("丁文远", "国务院总理"), ("黎明兴", "越南总理")}
