"""Where a person's name ends."""

import pytest

from extractors.mentions.names import TITLED, read_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("王志强调研时指出", "王志强"),
        ("周王强调要", "周王"),
        ("李晓阳主持会议并讲话", "李晓阳"),
        ("江源关于上半年工作的汇报", "江源"),
        ("郑　岚就有关事项作了说明", "郑岚"),
        ("欧阳　靖，副主任", "欧阳靖"),
        ("诸葛明远出席", "诸葛明远"),
        ("巴特尔苏荣陪同", "巴特尔苏荣"),
        ("扎西卓玛，副州长", "扎西卓玛"),
        ("阿不都热合曼·买买提参加座谈", "阿不都热合曼·买买提"),
        ("古丽夏提·买买提出席会议", "古丽夏提·买买提"),
        ("艾力江·木拉提提出建议", "艾力江·木拉提"),
        ("安德烈亚斯·施密特一行", "安德烈亚斯·施密特"),
        ("陈刚4日在京", "陈刚"),
        ("孙立人同志任", "孙立人"),
        ("田园以“新起点”为题", "田园"),
        ("苗澜作讲解", "苗澜"),
        ("方澜到机场迎接", "方澜"),
        ("盛楠自2021年起", "盛楠"),
        ("苏桐夫妇", "苏桐"),
        ("索南扎西、白玛吉，副州长", "索南扎西"),
        ("才让卓玛代表州人民政府", "才让卓玛"),
        ("尕玛措等在主席台就座", "尕玛措"),
        ("宝音被聘任为秘书长", "宝音"),
        ("吉克阿木，副县长", "吉克阿木"),
        ("富察永泰介绍", "富察永泰"),
        ("毛远帆与玛丽娜·彼得罗娃签署", "毛远帆"),
        ("贺丽为“先进工作站”揭牌", "贺丽"),
        ("大卫·陈作为企业代表发言", "大卫·陈"),
        ("都立新，市领导", "都立新"),
        ("才让当知、", "才让当知"),
        ("刘运致欢迎辞，", "刘运"),
        ("王毅将主持会议。", "王毅"),
        ("王岚以684环夺冠", "王岚"),
        ("陈云林和协会负责人", "陈云林"),
        ("何塞·会田·罗哈斯和记者", "何塞·会田·罗哈斯"),
    ],
)
def test_a_name_ends_where_a_verb_or_delimiter_begins(text: str, name: str) -> None:
    found = read_name(text, 0, least=TITLED)
    assert found is not None
    assert found.text == name
    assert text[found.start : found.end].replace("　", "").replace(" ", "") == name


@pytest.mark.parametrize(
    "text",
    [
        "关于进一步做好",
        "在会上指出",
        "会议强调，",
        "的讲话精神",
        "市直有关部门",
        "各县区负责人",
        "为加快推进",
        "一道努力，",
        "共度佳节。",
        "夫人玛丽等",
        "和曾担任领导职务的老同志",
        "和非遗代表",
        "和经协商产生的委员",
        "乌政府签署协议",
        "遭调查 或涉及",
        "兴乡马鞍村",
        "批准苏卡·多那瓦为",
    ],
)
def test_the_beginning_of_a_clause_is_no_name(text: str) -> None:
    assert read_name(text, 0, least=TITLED) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("莱尼近期宣布", "莱尼"),
        ("莱尼下台", "莱尼"),
        ("莱尼自2011年", "莱尼"),
        ("莱尼去年底要求", "莱尼"),
        ("莱尼之间", "莱尼"),
        ("帕塞科时，", "帕塞科"),
        ("莱尼正在寻找", "莱尼"),
        ("莱尼拒绝", "莱尼"),
        ("莱尼利用这一机会", "莱尼"),
        ("莱尼时表示", "莱尼"),
        ("莱尼六日宣布", "莱尼"),
    ],
)
def test_a_name_of_another_language_ends_before_what_its_bearer_does(text: str, name: str) -> None:
    found = read_name(text, 0, foreign=True, least=TITLED)
    assert found is not None
    assert found.text == name
