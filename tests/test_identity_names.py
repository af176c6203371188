"""Which names of bodies, offices, parks and places mean one thing."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Node
from graph.identity import resolve
from graph.identity.bodies import body_key, role_key
from graph.identity.parks import park_key
from graph.identity.places import place_key
from tests.gazette import entity_of, id_of, story

JIANGSU, NANJING, XUZHOU, CHENGDU, MIANYANG = "320000", "320100", "320300", "510100", "510700"


@pytest.mark.parametrize(
    "forms",
    [
        ("成都市委", "中共成都市委", "中共成都市委员会", "中国共产党成都市委员会"),
        ("成都市政府", "成都市人民政府", "四川省成都市人民政府"),
        ("成都市人大常委会", "成都市人民代表大会常务委员会", "成都市第十八届人大常委会"),
        ("成都市政协", "政协成都市委员会", "中国人民政治协商会议成都市第十六届委员会"),
        ("成都市纪委", "中共成都市纪律检查委员会", "成都市纪律检查委员会"),
        ("成都市监委", "成都市监察委员会", "成都市监察委"),
        ("成都市发改委", "成都市发展和改革委员会", "成都市发展改革委", "成都发改委"),
        ("成都市团委", "共青团成都市委", "共青团成都市委员会"),
        ("成都市委组织部", "中共成都市委组织部"),
        ("四川省药监局", "四川省药品监督管理局"),
        ("民建四川省委", "民建四川省委员会", "民建四川省委会"),
        ("新疆维吾尔自治区党委", "中共新疆维吾尔自治区委员会", "新疆维吾尔自治区委"),
        ("海西州委", "海西蒙古族藏族自治州委", "中共海西州委员会"),
        ("成都高新区管委会", "成都高新技术产业开发区管委会", "成都市高新区管理委员会"),
        ("成都高新区党工委", "中共成都高新区工作委员会", "成都高新区党的工作委员会"),
        ("绵阳高新区经济发展局", "绵阳高新技术产业开发区经济发展局"),
        ("中共中央组织部", "中央组织部", "中组部"),
        ("全国人大常委会", "全国人民代表大会常务委员会"),
        ("全国政协", "中国人民政治协商会议全国委员会"),
        ("国家发改委", "国家发展和改革委员会", "中华人民共和国国家发展和改革委员会"),
        ("交通运输部", "交通部", "中华人民共和国交通运输部"),
        ("中国证监会", "中国证券监督管理委员会"),
        ("中共中央政治局", "中共二十届中央政治局"),
        ("武侯区晋阳街道党工委", "武侯区晋阳街道工委", "中共武侯区晋阳街道工作委员会"),
        ("康川集团", "康川集团有限公司", "康川集团有限责任公司"),
        ("ABC公司", "ＡＢＣ公司"),
    ],
)
def test_forms_of_one_body(forms: tuple[str, ...]) -> None:
    assert len({body_key(form, "").id for form in forms}) == 1
    assert body_key(forms[-1], "").name == forms[0]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("成都市委", "绵阳市委"),
        ("成都市委", "成都市政府"),
        ("成都市人大", "成都市人大常委会"),
        ("南京市鼓楼区政府", "徐州市鼓楼区政府"),
        ("四川省委", "民建四川省委"),
        ("民盟四川省委", "民建四川省委"),
        ("四川大学", "四川省政府"),
        ("成都高新区管委会", "绵阳高新区管委会"),
        ("吉林省政府", "吉林市政府"),
        ("成都市发改委", "成都市发改局"),
        ("第十四届全国人大第一次会议主席团", "第十三届全国人大第一次会议主席团"),
        ("交通运输部", "美国交通部"),
    ],
)
def test_different_bodies(left: str, right: str) -> None:
    assert body_key(left, "").id != body_key(right, "").id


@pytest.mark.parametrize(
    ("name", "context", "place", "open_"),
    [
        ("鼓楼区政府", NANJING, "320106", False),
        ("鼓楼区政府", XUZHOU, "320302", False),
        ("鼓楼区政府", JIANGSU, "", True),
        ("鼓楼区政府", "", "", True),
        ("管委会", CHENGDU, "", True),
        ("公安局", CHENGDU, "", True),
        ("国家安全部", CHENGDU, "", False),
        ("成都海关", "", CHENGDU, False),
    ],
)
def test_a_body_is_told_apart_by_division_or_left_open(
    name: str, context: str, place: str, open_: bool
) -> None:
    key = body_key(name, context)
    assert key.open is open_
    assert key.open or key.place == place


def test_towns_of_one_name_are_of_their_own_prefecture() -> None:
    assert body_key("城关镇党委", NANJING).id != body_key("城关镇党委", CHENGDU).id
    assert body_key("城关镇党委", NANJING).id == body_key("城关镇党委", "320106").id


@pytest.mark.parametrize(
    "forms",
    [
        ("成都市市长", "成都市人民政府市长", "成都市政府市长"),
        ("成都市委书记", "中共成都市委书记", "中共成都市委员会书记", "四川省成都市委书记"),
        ("成都市人大常委会主任", "成都市人大主任", "成都市人民代表大会常务委员会主任"),
        ("新疆维吾尔自治区党委书记", "中共新疆维吾尔自治区委员会书记"),
        ("新疆维吾尔自治区主席", "新疆维吾尔自治区人民政府主席"),
        ("成都高新区管委会主任", "成都高新技术产业开发区管理委员会主任"),
        ("成都市中级人民法院院长", "成都市中级法院院长", "成都市中院院长"),
        ("成都市公安局局长", "成都市公安局长"),
        ("成都市公安局副局长", "成都市公安局副局长"),
        ("中央外办主任", "中央外事工作委员会办公室主任"),
        ("中央军委副主席", "中共中央军事委员会副主席"),
        ("国家主席", "中华人民共和国主席", "中国国家主席"),
    ],
)
def test_forms_of_one_office(forms: tuple[str, ...]) -> None:
    assert len({role_key(form, "").id for form in forms}) == 1
    assert role_key(forms[-1], "").name == forms[0]


def test_different_offices() -> None:
    names = ["成都市市长", "成都市代市长", "成都市副市长", "成都市政府秘书长", "第十三届全国人大代表"]
    names += ["第十四届全国人大代表", "主席", "国家主席"]
    assert len({role_key(name, "").id for name in names}) == len(names)


@pytest.mark.parametrize(
    "forms",
    [
        ("成都高新区", "成都高新技术产业开发区", "成都国家高新技术产业开发区", "成都市高新区"),
        ("昆山经开区", "昆山经济技术开发区", "昆山开发区", "江苏昆山经济技术开发区"),
        ("武进高新区", "江苏武进高新技术产业开发区", "常州武进高新区"),
        ("苏州工业园区", "苏州工业园"),
        ("四川自贸区", "四川自贸试验区", "中国（四川）自由贸易试验区"),
        ("成都高新区西区", "成都高新技术产业开发区西区"),
        ("泰州医药高新区", "泰州医药高新技术产业开发区"),
        ("两江新区", "重庆两江新区"),
    ],
)
def test_forms_of_one_park(forms: tuple[str, ...]) -> None:
    assert len({park_key(form, "").id for form in forms}) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("成都高新区", "绵阳高新区"),
        ("昆山经开区", "昆山高新区"),
        ("武进高新区", "武进经开区"),
        ("松江经济技术开发区", "上海松江经济开发区"),
        ("苏州工业园区", "苏州高新区"),
        ("成都高新区", "成都高新区西区"),
    ],
)
def test_different_parks(left: str, right: str) -> None:
    assert park_key(left, "").id != park_key(right, "").id


def test_the_list_of_zones_gives_official_name_kind_and_level() -> None:
    key = park_key("常州滨江经开区", "")
    assert (key.official, key.kind, key.level) == ("江苏常州滨江经济开发区", "edz", "provincial")


def test_a_park_name_without_place_means_one_of_the_article_prefecture() -> None:
    assert park_key("激光技术产业园", CHENGDU).id != park_key("激光技术产业园", MIANYANG).id
    assert park_key("激光技术产业园", "510703").id == park_key("激光技术产业园", MIANYANG).id


def test_a_national_article_means_the_only_park_of_the_name() -> None:
    local = story("a", "2024-01-01", "四川省成都市", parks=["国际生物城"])
    national = story("b", "2024-01-02", "全国", parks=["国际生物城"])
    elsewhere = story("c", "2024-01-03", "江苏省南京市", parks=["国际生物城"])
    identities = resolve([local, national])
    assert id_of(identities, local, Label.PARK, "国际生物城") == id_of(
        identities, national, Label.PARK, "国际生物城"
    )
    identities = resolve([local, national, elsewhere])
    assert (
        len({id_of(identities, each, Label.PARK, "国际生物城") for each in (local, national, elsewhere)}) == 3
    )
    assert len(identities.suggestions) == 2


def test_a_short_name_of_two_zones_stays_apart_and_is_suggested() -> None:
    both = story(
        "a", "2024-01-01", "上海市", parks=["松江经济技术开发区", "上海松江经济开发区", "松江经开区"]
    )
    identities = resolve([both])
    assert (
        len(
            {
                id_of(identities, both, Label.PARK, n)
                for n in ("松江经济技术开发区", "上海松江经济开发区", "松江经开区")
            }
        )
        == 3
    )
    assert len(identities.suggestions) == 2


@pytest.mark.parametrize(
    ("name", "level", "context", "expected"),
    [
        ("成都市", "", "", "510100"),
        ("成都", "", "", "510100"),
        ("鼓楼区", "", NANJING, "320106"),
        ("吉林", "", "", "220000"),
        ("吉林市", "", "", "220200"),
        ("四川省成都市武侯区", "", "", "510107"),
    ],
)
def test_a_division_is_its_code(name: str, level: str, context: str, expected: str) -> None:
    assert place_key(Node("n", Label.PLACE, name, level=level), context).id == expected


def test_venues_are_told_apart_by_place_but_not_the_famous_ones() -> None:
    hotel, hall = (
        Node("n", Label.PLACE, "金江宾馆", level="venue"),
        Node("n", Label.PLACE, "人民大会堂", level="venue"),
    )
    assert place_key(hotel, CHENGDU).id != place_key(hotel, MIANYANG).id
    assert place_key(hotel, MIANYANG, CHENGDU).id == place_key(hotel, CHENGDU).id
    assert place_key(hall, CHENGDU).id == place_key(hall, "").id


def test_homonyms_without_context_stay_apart_and_are_suggested() -> None:
    nanjing = story("a", "2024-01-01", "江苏省南京市", bodies=["鼓楼区政府"])
    nowhere = story("b", "2024-01-02", "", bodies=["鼓楼区政府"])
    identities = resolve([nanjing, nowhere])
    ids = {id_of(identities, each, Label.BODY, "鼓楼区政府") for each in (nanjing, nowhere)}
    assert len(ids) == 2
    assert {frozenset((s.first, s.second)) for s in identities.suggestions} == {frozenset(ids)}


def test_an_entity_tells_its_forms_and_what_tells_it_apart() -> None:
    article = story("a", "2024-01-01", "江苏省南京市", bodies=["鼓楼区政府", "南京市鼓楼区人民政府"])
    entity = entity_of(resolve([article]), article, Label.BODY, "南京市鼓楼区人民政府")
    assert entity.name == "鼓楼区政府"
    assert set(entity.aliases) == {"南京市鼓楼区人民政府", "南京市鼓楼区政府"}
    assert entity.place == "320106"


def test_one_body_short_and_long_by_an_unknown_abbreviation_is_suggested() -> None:
    a = story("a", "2024-01-01", "四川省成都市", bodies=["成都市公共资源交易服务中心"])
    b = story(
        "b", "2024-01-02", "四川省成都市", bodies=["成都市公资交易中心", "成都市公共资源交易服务中心党委"]
    )
    identities = resolve([a, b])
    assert [s.why for s in identities.suggestions] == ["bodies of one place, one name shortens the other"]


def test_a_title_alone_is_no_office_two_people_share() -> None:
    from dataclasses import replace

    articles = []
    for i in "ab":
        article = story(i, f"2024-01-0{'ab'.index(i) + 1}", "四川省成都市", {"王伟": ["书记"]})
        nodes = tuple(replace(n, title="书记") if n.label is Label.ROLE else n for n in article.nodes)
        articles.append(replace(article, nodes=nodes))
    identities = resolve(articles)
    assert len({id_of(identities, each, Label.ROLE, "书记") for each in articles}) == 2
    assert len({id_of(identities, each, Label.PERSON, "王伟") for each in articles}) == 2


def test_a_place_that_is_a_park_of_the_article_is_the_park() -> None:
    article = story("a", "2024-01-01", "四川省成都市", parks=["成都高新区"], places=["成都高新区"])
    identities = resolve([article])
    ids = {identities.ids["a", node.id] for node in article.nodes}
    assert len(ids) == 1
    assert identities.entities[ids.pop()].label is Label.PARK
