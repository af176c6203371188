"""A whole article, and what must hold for any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.facts import EventKind, Label, Relation
from tests.extract.reading import read, took_part

ARTICLE = """区委召开高新区建设座谈会
来源：临川发布　2024-05-09

　　5月8日，受区委书记邱远委托，区委副书记、区长骆宁主持召开高新区建设座谈会。区委常委、抚州高新区党工委书记简方出席会议并讲话。
　　会上，区财政局局长魏兰，江西青禾生物有限公司总经理章立先后作了发言。区人大常委会主任宁远因公未能出席。
　　骆宁强调，要深入学习贯彻习近平总书记重要讲话精神，抓好园区建设。
　　责任编辑：方小满
"""


def test_each_takes_the_part_that_the_text_gives_them() -> None:
    facts = read(ARTICLE)
    assert took_part(facts, Relation.PRESIDED) == {"骆宁"}
    assert took_part(facts, Relation.SPOKE_AT) == {"简方", "魏兰", "章立", "骆宁"}
    assert took_part(facts, Relation.ATTENDED) == {"简方"}


def test_one_meeting_dated_by_the_text() -> None:
    events = [node for node in read(ARTICLE).nodes if node.label is Label.EVENT]
    assert [(event.kind, event.date) for event in events] == [(EventKind.MEETING, "2024-05-08")]


def test_every_stated_claim_quotes_the_words_it_rests_on() -> None:
    facts = read(ARTICLE)
    quoted = [edge.evidence for edge in facts.edges if edge.evidence]
    assert quoted
    assert all(e.text == facts.article.text[e.start : e.end] for e in quoted)


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        alphabet="市委书记张三李四主持召开会议，。、“”（）强调调研高新区党工委任命为免去的1日\n　 ",
        max_size=300,
    )
)
def test_no_text_raises_and_offsets_stay_inside(text: str) -> None:
    if not text.strip():
        return
    facts = read(text)
    for node in facts.nodes:
        assert all(0 <= span.start < span.end <= len(facts.article.text) for span in node.mentions)
    for edge in facts.edges:
        if edge.evidence:
            evidence = edge.evidence
            assert facts.article.text[evidence.start : evidence.end] == evidence.text


def test_reading_twice_gives_the_same() -> None:
    assert read(ARTICLE) == read(ARTICLE)
