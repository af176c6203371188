"""Which division a page speaks for, from its owner, the places it names and the level words it uses."""

from __future__ import annotations

import pytest

from tests.extract.local import facts_of

PLACES = [
    # the paper of a city, whose guests are named more often
    (
        "钦州日报讯（记者 孟晓舟）6月3日，防城港市市长钱一鸣率防城港市考察组来我市考察，市长赵小满陪同。",
        "广西壮族自治区钦州市",
    ),
    # a place in brackets in the name of a firm's centre, and in the city they travelled to
    (
        "8月9日，泉州市丰泽区委书记钱一鸣带队赴深圳考察洽谈。考察团参观了华兴（龙岗）数字产业中心。在华兴（龙岗）数字产业中心，钱一鸣"
        "推介丰泽区。",
        "福建省泉州市丰泽区",
    ),
    # where the leaders of a district travelled is not whom the page speaks for
    (
        "甘州区与鲤城区签订合作协议\n7月22日，甘州区委书记钱一鸣带队赴福建省泉州市鲤城区考察交流。鲤城区委书记孟晓舟，鲤城区委副书记、区长"
        "燕北辰参加。座谈会上，甘州区与鲤城区签订协议。",
        "甘肃省张掖市甘州区",
    ),
    # who signs below the page, with a date
    (
        "12月17日，市政协主席钱一鸣带领部分委员赴临清市、东昌府区视察。钱一鸣一行视察了临清市轴承园区。\n聊城市教育局 2020-12-21",
        "山东省聊城市",
    ),
    # guests who have come, however often their place is named
    (
        "4月24日，阿坝州科技局副局长钱一鸣率阿坝州企业代表一行莅临江北学院大学科技园考察。宜宾市科技局负责人陪同。阿坝州科技局"
        "一行参观了园区。",
        "四川省宜宾市",
    ),
    # a headline with a short name that is a word, too
    (
        "兴城召开干部大会\n12月23日，兴城市召开干部大会，葫芦岛市委组织部部长钱一鸣讲话。兴城市委书记孟晓舟"
        "主持。孟晓舟表示拥护葫芦岛市委决定。",
        "辽宁省葫芦岛市兴城市",
    ),
    # a county's page that names its city more often than itself
    (
        "3月5日，县委书记钱一鸣主持召开县委常委会会议，传达省委、市委全会精神。会议强调，全县上下要落实湖北省、咸宁市的"
        "部署，为全县发展作贡献。会议听取通城县绩效管理考评情况，研究咸宁市督查反馈问题的整改。",
        "湖北省咸宁市通城县",
    ),
    # 州委, 州长 at a stop in one county of the prefecture
    (
        "5月6日，州委副书记、州长沙马尔古到冕宁县泸沽镇调研春耕。他强调，要抓好春耕备耕。州政府秘书长钱一鸣参加调研。",
        "四川省凉山彝族自治州",
    ),
    # the seat of a company is not the place of the page
    (
        "孟晓舟会见上海建安集团董事长钱一鸣\n3月5日，市委书记孟晓舟会见上海建安集团董事长钱一鸣一行。孟晓舟说，镇江发展"
        "势头良好。上海建安集团实力雄厚，希望扎根镇江。钱一鸣介绍了上海建安集团的情况。镇江市副市长赵小满参加会见。",
        "江苏省镇江市",
    ),
    # the banner tells whose page it is, though another division of the Corps is named more often
    (
        "新疆生产建设兵团第十四师昆玉市人民政府\n5月18日，师市党委书记钱一鸣到第八师石河子市学习考察。第八师石河子市党委"
        "副书记孟晓舟介绍情况。第八师石河子市与师市签订协议。",
        "新疆生产建设兵团第十四师昆玉市",
    ),
    # guests from a county are not the page's own, whose leaders are called 市委书记
    (
        "新疆博州精河县党政代表团一行来荆考察\n8月20日，新疆博尔塔拉蒙古自治州精河县党委副书记、县长努尔旦·买买提率精河县"
        "党政代表团来荆考察。市委书记钱一鸣，市委副书记、市长赵小满参加座谈。赵小满代表荆门市委、市政府致辞。精河县与荆门"
        "情谊深厚，精河县将继续加强合作。",
        "湖北省荆门市",
    ),
    # where the people of the page went
    (
        "5月7日，市委书记钱一鸣带领我市党政代表团，赴天津市学习考察。代表团到天津市滨海新区参观，考察天津市文化中心。\n"
        "定州市人民政府办公室",
        "河北省保定市定州市",
    ),
    # several outlets of one city around an article taken from a county's
    (
        "嘉兴日报 | 嘉兴晚报 | 嘉兴在线\n副市长钱一鸣到尖山调研\n9月5日，副市长钱一鸣到万安新材料项目调研，听取汇报。他"
        "要求，加快建设进度，确保完成全年任务。\n来源：海宁发布",
        "浙江省嘉兴市海宁市",
    ),
    # 市委 beside 嘉兴市商务局: the city within the city, whatever the outlet is called
    (
        "平湖市开发区大会召开\n2025-02-06　来源：嘉兴日报平湖版\n2月5日，全市开发区大会召开。市委书记钱一鸣讲话。市委副书记、"
        "市长孟晓舟主持。他要求，平湖要争先进位，平湖经开区要当好主力。嘉兴市商务局副局长赵小满到会指导。",
        "浙江省嘉兴市平湖市",
    ),
    # of namesakes the one whose city is named
    (
        "3月5日，区政协主席钱一鸣到宋庄镇视察。他指出，通州区要落实北京市有关部署，通州区各部门要抓好落实。",
        "北京市通州区",
    ),
    # those who went, by their own page
    (
        "我市党政代表团赴武汉市学习考察\n3月5日，市委书记钱一鸣率黄冈市党政代表团赴武汉市学习考察并座谈。武汉市委书记孟晓舟"
        "出席，武汉市市长赵小满主持座谈会。武汉市有关部门负责人参加。\n黄冈日报",
        "湖北省黄冈市",
    ),
    # a name that is a word, where only a place can be meant
    (
        "6月27日，无为经济开发区召开干部会议。县委常委、常务副县长钱一鸣出席会议并讲话。",
        "安徽省芜湖市无为市",
    ),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_place_of_a_page(text: str, place: str) -> None:
    assert facts_of(text).article.place == place


def test_a_county_that_became_a_city_keeps_its_organs_name() -> None:
    facts = facts_of(PLACES[-1][0])
    assert {node.name for node in facts.nodes if node.label == "Role"} == {"无为县委常委", "无为县常务副县长"}


VISITED = [
    # those whose delegation went out
    (
        "9月8日，县委书记钱一鸣率县党政考察团到江苏东海、安徽庐江学习考察。考察团一行来到东海县。东海县委书记赵小满对凤阳"
        "党政考察团的到来表示欢迎。考察团一行来到庐江县。",
        "安徽省滁州市凤阳县",
    ),
    # those to whom one came
    (
        "9月8日，石嘴山市委常委、平罗县委书记钱一鸣带领平罗县党政考察团来我市考察。市委书记赵小满陪同。他们学到了中卫市的思路。",
        "宁夏回族自治区中卫市",
    ),
    # a name of two characters between others
    (
        "县人大常委会召开会议。钱一鸣对县人大常委会和房县50万人民表示感谢，建设美好的房县。",
        "湖北省十堰市房县",
    ),
]


@pytest.mark.parametrize(("text", "place"), VISITED)
def test_whose_page_it_is(text: str, place: str) -> None:
    assert facts_of(text).article.place == place


def test_guests_from_another_city_do_not_make_the_place() -> None:
    facts = facts_of(
        "驻襄阳市省人大代表莅随视察\n11月25日，襄阳市人大常委会主任钱一鸣带领部分驻襄阳市省人大代表莅临我市视察。市长孟晓舟，市人大"
        "常委会选工委主任赵小满参加。代表们考察了随州电子商务园。孟晓舟说，欢迎代表们到随州视察。"
    )
    assert facts.article.place == "湖北省随州市"
