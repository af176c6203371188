"""Where the name of a body begins and ends, and what only looks like one."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import facts_of, names

FOUND = [
    ("10月8日，调研组到我区新乡立春实业有限公司调研。", "新乡立春实业有限公司"),
    ("周平等到中新建物流集团、中新建电力集团考察。", "中新建电力集团"),
    ("南方长空科技有限公司和成都纵横自动化技术股份有限公司签约。", "成都纵横自动化技术股份有限公司"),
    ("签约嘉宾南方航天大学无人机研究院院长钱一鸣致辞。", "南方航天大学无人机研究院"),
    ("启动会暨济南海洋大学签约活动举办。", "济南海洋大学"),
    ("凉山州召开会议。州应对新冠肺炎疫情应急指挥部作部署。", "凉山彝族自治州应对新冠肺炎疫情应急指挥部"),
    ("学校与中国石油大学（北京）合作。", "中国石油大学（北京）"),
    ("石河子大学党委书记钱一鸣讲话。", "石河子大学"),
    ("源汇区工商业联合会召开会议。", "源汇区工商联"),
    ("连云港市开发区召开会议，区经发局、财政局、招商办主要负责人，新材料产业发展局全体人员参加。"
     "区党工委书记钱一鸣讲话。", "连云港市开发区新材料产业发展局"),
    ("农工党到山东先进材料联合研究院考察。", "山东先进材料联合研究院"),
    ("凉山州州长钱一鸣到州疾控中心调研。", "凉山彝族自治州疾控中心"),
    ("虹口区政协委员表示，虹口政协要发挥优势。", "虹口区政协"),
    ("济南海洋大学和丰县人民政府签约。", "丰县政府"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_a_body_is_found(text: str, name: str) -> None:
    assert name in names(facts_of(text), Label.BODY)


NONE = [
    "会议要求开创通城县经济社会发展新局面，审议《通城县规范民办义务教育发展方案》。",
    "宣城校区教育办学情况良好。",
    "会议研究柯桥区政协五届二十九次常委会议议程。",
    "江苏高水平大学建设加快。",
    "会议要求各乡镇人大抓好落实。",
    "镇江地处长三角，区位优势明显。",
    "成立新一届工商业联合会。",
    "市民宗工作会议召开，合工大学科设置合理。",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_body(text: str) -> None:
    found = names(facts_of(text), Label.BODY)
    assert found <= {"柯桥区政协"}
