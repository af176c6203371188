"""Offices, resolved against the place of the article, and who holds them."""

import pytest

from extractors.facts import Status
from tests.extract.reading import read, roles

HEAD = "全市重点工作推进会召开\n来源：芜湖日报　2024-03-12\n\n　　3月11日，芜湖市重点工作推进会召开。"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "晨光互动创始人兼首席执行官丁未然，市工商联副主席、多氟新董事长秦海，商务部投资促进事务局局长贺兰山参加会议。",
            {
                ("丁未然", "晨光互动创始人", Status.CURRENT),
                ("丁未然", "晨光互动首席执行官", Status.CURRENT),
                ("秦海", "芜湖市工商联副主席", Status.CURRENT),
                ("秦海", "多氟新董事长", Status.CURRENT),
                ("贺兰山", "商务部投资促进事务局局长", Status.CURRENT),
            },
        ),
        (
            "新桥村党支部书记、村委会主任丁未然，省政府参事秦海，老挝驻长沙总领事本·因塔巴迪参加会议。",
            {
                ("丁未然", "新桥村党支部书记", Status.CURRENT),
                ("丁未然", "新桥村村委会主任", Status.CURRENT),
                ("秦海", "安徽省政府参事", Status.CURRENT),
                ("本·因塔巴迪", "老挝驻长沙总领事", Status.CURRENT),
            },
        ),
        (
            "丹北镇党委书记丁未然、市委老干部局局长秦海参加会议。",
            {("丁未然", "丹北镇党委书记", Status.CURRENT), ("秦海", "芜湖市委老干部局局长", Status.CURRENT)},
        ),
        (
            "鸠江区二坝口镇镇长丁未然参加会议。",
            {("丁未然", "二坝口镇镇长", Status.CURRENT)},
        ),
        (
            "省委常委、市委书记丁未然出席会议并讲话。",
            {("丁未然", "安徽省委常委", Status.CURRENT), ("丁未然", "芜湖市委书记", Status.CURRENT)},
        ),
        (
            "市委副书记、代市长郭启明主持会议。",
            {("郭启明", "芜湖市委副书记", Status.CURRENT), ("郭启明", "芜湖市代市长", Status.CURRENT)},
        ),
        (
            "副市长秦海、于小曼参加会议。",
            {("秦海", "芜湖市副市长", Status.CURRENT), ("于小曼", "芜湖市副市长", Status.CURRENT)},
        ),
        (
            "市发改委党组书记、主任贺兰山作了发言。",
            {
                ("贺兰山", "芜湖市发改委党组书记", Status.CURRENT),
                ("贺兰山", "芜湖市发改委主任", Status.CURRENT),
            },
        ),
        (
            "市政协原副主席冯子健应邀参加会议。",
            {("冯子健", "芜湖市政协副主席", Status.FORMER)},
        ),
        (
            "镜湖区委书记、芜湖经开区党工委书记白一鸣作交流发言。",
            {("白一鸣", "镜湖区委书记", Status.CURRENT), ("白一鸣", "芜湖经开区党工委书记", Status.CURRENT)},
        ),
        (
            "安徽江畔重工股份有限公司董事长许成发言。",
            {("许成", "安徽江畔重工股份有限公司董事长", Status.CURRENT)},
        ),
        (
            "市人大常委会主任杜若、市政协主席史唯参加会议。",
            {("杜若", "芜湖市人大常委会主任", Status.CURRENT), ("史唯", "芜湖市政协主席", Status.CURRENT)},
        ),
        (
            "会议决定任命韩墨为芜湖市财政局局长，免去江流的芜湖市财政局局长职务。",
            {("韩墨", "芜湖市财政局局长", Status.APPOINTED), ("江流", "芜湖市财政局局长", Status.REMOVED)},
        ),
        (
            "中共中央总书记、国家主席、中央军委主席习近平发表重要讲话。",
            {
                ("习近平", "中共中央总书记", Status.CURRENT),
                ("习近平", "国家主席", Status.CURRENT),
                ("习近平", "中央军委主席", Status.CURRENT),
            },
        ),
    ],
)
def test_titles_are_full_names_of_offices(sentence: str, expected: set[tuple[str, str, Status]]) -> None:
    assert roles(read(HEAD + sentence)) == expected
