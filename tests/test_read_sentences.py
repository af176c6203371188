"""Where sentences end, and what always holds of blocks, sentences and bylines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.read import BlockKind, Page, UnreadableError, read_pages, sentences
from tests.reading import read


def split(text: str) -> list[str]:
    page = read(text)
    return [page.text[each.start : each.end] for each in sentences(page)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市长何晓舟主持会议。副市长高朗参加。", ["市长何晓舟主持会议。", "副市长高朗参加。"]),
        ("大家怎么看？一起干！好。", ["大家怎么看？", "一起干！", "好。"]),
        ("第一件事办妥了……第二件也是。", ["第一件事办妥了……", "第二件也是。"]),
        ("会议听取汇报；审议通过办法，研究人事。", ["会议听取汇报；审议通过办法，研究人事。"]),
        (
            "“园区要干好。干部要跟上。”石远山强调，干就要干好。会议结束。",
            ["“园区要干好。干部要跟上。”石远山强调，干就要干好。", "会议结束。"],
        ),
        (
            "他说：“园区要干好。干部要跟上。”会后大家参观。",
            ["他说：“园区要干好。干部要跟上。”", "会后大家参观。"],
        ),
        ("他说：“园区要干好。”", ["他说：“园区要干好。”"]),
        ("“变化真大！”市民王某说。大家都笑了。", ["“变化真大！”市民王某说。", "大家都笑了。"]),
        ("牢记“请党放心！”的誓言前行。", ["牢记“请党放心！”的誓言前行。"]),
        ("会议通过《办法（试行）。附则》并公布。", ["会议通过《办法（试行）。附则》并公布。"]),
        ("园区（含二期。三期）建成了。", ["园区（含二期。三期）建成了。"]),
        ("他说：“先干起来。再总结", ["他说：“先干起来。", "再总结"]),
        ("先干起来。”再总结。", ["先干起来。”", "再总结。"]),
        ('他说："先干起来。再总结。"何某说，好。', ['他说："先干起来。再总结。"何某说，好。']),
        ("“" + "要干好。" * 150 + "”他说。", ["“要干好。"] + ["要干好。"] * 148 + ["要干好。”", "他说。"]),
        ("访问Yahoo!CN平台的企业很多。", ["访问Yahoo!CN平台的企业很多。"]),
        ("会议召开。 \u3000 会议强调要落实。", ["会议召开。", "会议强调要落实。"]),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_only_headline_body_and_captions_have_sentences() -> None:
    page = read(
        "首页 > 要闻 > 正文\n园区大会召开\n2024-03-05 来源：青川日报\n"
        "大会召开。何晓舟主持会议。\n▲大会现场。\n编辑：王泽\n上一篇：某会议召开。\n"
    )
    assert [(each.kind, page.text[each.start : each.end], each.paragraph) for each in sentences(page)] == [
        (BlockKind.TITLE, "园区大会召开", 1),
        (BlockKind.BODY, "大会召开。", 3),
        (BlockKind.BODY, "何晓舟主持会议。", 3),
        (BlockKind.CAPTION, "▲大会现场。", 4),
    ]


PIECES = st.sampled_from(
    [
        "市长何晓舟主持会议。", "会议强调，", "“", "”", "（", "）", "《", "》", "\"", "。", "！", "……", "\n", "\r\n", "\n\n",
        "　　", " ", "记者 张三 摄", "（记者 李四）", "来源：青川日报", "2024-03-05", "首页 > 要闻", "上一篇：", "相关阅读",
        "编辑：王泽", "分享到：", "图片", "一、", "◆", "▲", "|", "\u200b", "\x85", "\u2028", "<p>", "</div>", "&nbsp;", "#", ":",
    ]
)  # fmt: skip


def holds(page: Page) -> None:
    """What is true of every page."""
    end = 0
    for block in page.blocks:
        assert end <= block.start < block.end <= len(page.text)
        text = page.text[block.start : block.end]
        assert text == text.strip() and "\n" not in text
        end = block.end
    last = 0
    for sentence in sentences(page):
        block = page.blocks[sentence.paragraph]
        assert block.start <= sentence.start < sentence.end <= block.end
        assert last <= sentence.start and sentence.kind is block.kind
        last = sentence.end
    starts = [span.start for span in page.credits]
    assert starts == sorted(starts)
    for span in page.credits:
        assert any(block.start <= span.start < span.end <= block.end for block in page.blocks)
    told = "".join(page.text[each.start : each.end] for each in sentences(page))
    read_blocks = [b for b in page.blocks if b.kind in ("title", "body", "caption")]
    assert "".join(told.split()) == "".join("".join(page.text[b.start : b.end].split()) for b in read_blocks)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=40).map("".join))
def test_plain_text_stays_unchanged_and_its_blocks_are_in_order(text: str) -> None:
    for page in readable("a.txt", text):
        assert page.text == text
        holds(page)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=40).map("".join))
def test_html_gives_blocks_in_order_too(text: str) -> None:
    for page in readable("a.html", f"<div>{text}"):
        holds(page)
        assert [page.text[b.start : b.end] for b in page.blocks] == page.text.split("\n")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_one_line(data: bytes) -> None:
    for name in ("a.txt", "a.html", "a.jsonl", "-"):
        for page in readable(name, data):
            holds(page)
            page.text.encode()


def readable(name: str, data: str | bytes) -> list[Page]:
    try:
        pages = list(read_pages(name, data.encode() if isinstance(data, str) else data))
    except UnreadableError as error:
        assert "\n" not in str(error)
        return []
    return [page for page in pages if isinstance(page, Page)]
