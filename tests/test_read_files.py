"""Which files become which pages: by suffix, by a look inside, and row by row."""

from __future__ import annotations

import json

import pytest

from extractors.read import Page, UnreadableError, read_pages
from tests.reading import read

TEXT = "青川市召开园区发展大会\n\n3月5日，青川市召开园区发展大会，市长何晓舟主持会议。"
BODY = "<body><h1>青川市召开园区发展大会</h1><p>3月5日，市长何晓舟主持会议。</p></body>"
HTML = f"<!DOCTYPE html><html>{BODY}</html>"


@pytest.mark.parametrize(
    ("name", "content", "starts"),
    [
        ("a.txt", TEXT, "青川市召开园区发展大会\n\n"),
        ("a.TXT", TEXT, "青川市召开园区发展大会\n\n"),
        ("a.html", HTML, "青川市召开园区发展大会\n3月5日"),
        ("a.HTM", HTML, "青川市召开园区发展大会\n3月5日"),
        ("a.txt", HTML, "青川市召开园区发展大会\n3月5日"),
        ("-", HTML, "青川市召开园区发展大会\n3月5日"),
        ("-", TEXT, "青川市召开园区发展大会\n\n"),
        ("page", "<div><p>园区</p><p>发展大会召开。</p></div>", "园区\n发展大会召开。"),
        ("a.txt", "<p>园区</p><p>发展大会召开。</p>", "<p>园区</p>"),
        ("-", json.dumps({"text": TEXT}), "青川市召开园区发展大会\n\n"),
    ],
)
def test_files_are_read_by_suffix_or_by_what_they_hold(name: str, content: str, starts: str) -> None:
    assert read(content, name).text.startswith(starts)


def test_plain_text_is_the_file_unchanged_and_its_path_as_given() -> None:
    page = read(TEXT, "news/a.txt")
    assert (page.text, page.path, page.title) == (TEXT, "news/a.txt", "青川市召开园区发展大会")


def test_standard_input_goes_by_its_id() -> None:
    page = read(TEXT, "-")
    assert page.path == page.id == read(TEXT, "elsewhere.txt").id


def test_rows_give_pages_and_a_bad_row_does_not_cost_the_others() -> None:
    rows = [
        json.dumps(
            {"id": "a1", "text": TEXT, "title": "题", "source": "青川日报", "published": "2024-03-06"}
        ),
        "",
        json.dumps({"text": TEXT, "date": 20240306, "url": "https://news.example/1.html"}),
        '{"id": "a3", "text": "截断的一行',
        "[1, 2]",
        json.dumps({"id": "a5", "title": "没有正文"}),
        json.dumps({"id": "a6", "text": 5 * [1]}),
        '{"id": 7, "text": "代理\\ud800市长何晓舟主持会议。\\u0000"}',
        '{"text": ' + "[" * 100_000,
        json.dumps({"id": "a9", "html": "<p>市长何晓舟主持会议。</p>"}),
        json.dumps({"id": "a10", "text": HTML}),
    ]
    pages = list(read_pages("rows.jsonl", "\n".join(rows).encode()))
    assert [str(page) if isinstance(page, UnreadableError) else page.path for page in pages] == [
        "a1",
        pages[1].id if isinstance(pages[1], Page) else "",
        "rows.jsonl:4: not a JSON object, or cut off",
        "rows.jsonl:5: not a JSON object",
        "rows.jsonl:6: the row has no text",
        "rows.jsonl:7: the row has no text",
        "7",
        "rows.jsonl:9: not a JSON object, or cut off",
        "a9",
        "a10",
    ]
    good = [page for page in pages if isinstance(page, Page)]
    assert [page.published for page in good] == ["2024-03-06", "2024-03-06", "", "", ""]
    assert (good[0].source, good[1].url) == ("青川日报", "https://news.example/1.html")
    assert good[2].text == "代理\ufffd市长何晓舟主持会议。\ufffd"
    assert good[3].text == "市长何晓舟主持会议。"
    assert good[4].text.startswith("青川市召开园区发展大会\n3月5日")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"url": "https://a.example/1.html"}, {"url": "http://www.a.example/1.html#top"}, True),
        ({"url": "https://a.example/1.html"}, {"url": "https://a.example/2.html"}, False),
        ({}, {}, True),
        ({"id": "x"}, {"id": "y"}, False),
        ({"id": "x", "url": "https://a.example/1.html"}, {"id": "x"}, True),
    ],
)
def test_an_id_comes_from_the_row_else_the_address_else_the_text(
    one: dict[str, str], other: dict[str, str], same: bool
) -> None:
    ids = [read(json.dumps({"text": TEXT, **row}), "a.jsonl").id for row in (one, other)]
    assert (ids[0] == ids[1]) is same


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("2024-03-06", "2024-03-06"),
        ("20240306", "2024-03-06"),
        ("2024年3月6日 08:12", "2024-03-06"),
        ("2024-03-06T08:12:00+08:00", "2024-03-06"),
        ("2024/3/6", "2024-03-06"),
        ("2024-03", "2024-03"),
        ("2024", "2024"),
        ("2024-13-45", ""),
        ("2023-02-30", ""),
        ("昨天", ""),
        ("", ""),
    ],
)
def test_dates_of_rows_are_read_in_many_forms(value: str, published: str) -> None:
    assert read(json.dumps({"text": "正文。", "published": value}), "a.jsonl").published == published


def test_markdown_headings_are_headlines_without_their_marks() -> None:
    page = read("# 青川市召开园区发展大会\n\n3月5日，市长何晓舟主持会议，会议研究了有关事项。\n", "a.md")
    assert page.title == "青川市召开园区发展大会"
    assert page.text[page.blocks[0].start : page.blocks[0].end] == page.title
