"""Pages made to hang a reader: it stays linear, and refuses in one line what it cannot read."""

from __future__ import annotations

import time

import pytest

from extractors.read import Page, UnreadableError, read_pages, sentences

TEXT = "3月5日，园区推进会召开，市长何晓舟主持会议并讲话。"

# Far above what each takes alone on a slow machine, far below what anything quadratic takes.
SECONDS = 20


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", TEXT * 100_000),
        ("a.txt", "字" * 3_000_000),
        ("a.txt", "“" * 200_000),
        ("a.txt", "“好。" * 200_000),
        ("a.txt", "（记者" * 300_000),
        ("a.txt", "（" * 300_000),
        ("a.txt", "2024-01-01 " * 100_000),
        ("a.txt", "短行\n" * 30_000),
        ("a.txt", "首页>" * 300_000),
        ("a.txt", "记者 张三、" * 200_000),
        ("a.txt", "市" + " " * 3_000_000 + "长"),
        ("a.txt", "上一篇：\n" * 50_000),
        ("a.txt", "来源：" * 300_000),
        ("a.jsonl", '{"text": "' + TEXT * 100_000 + '"}'),
        ("a.html", "<p>" + TEXT * 100_000),
        ("a.html", "<p>短句" * 20_000 + TEXT),
        ("a.html", "<ul>" + "<li>短句" * 20_000 + TEXT),
        ("a.html", "<p>" + "<b>园</b>区" * 100_000),
        ("a.html", f'<p data-x="{"y" * 10_000_000}">{TEXT}'),
        ("a.html", f"<p>{'&nbsp;' * 300_000}{TEXT}"),
        ("a.html", f"<p>{'<' * 300_000}{TEXT}"),
        ("a.html", f"{'</div>' * 300_000}{TEXT}"),
        ("a.html", f"{'<div>' * 1_500}{TEXT}"),
        ("a.html", f"<div id=zoom>{('<p>' + TEXT + '</p><p>相关阅读</p>') * 10_000}"),
    ],
)
def test_long_and_broken_pages_are_read_in_time(name: str, content: str) -> None:
    start = time.process_time()
    (page,) = read_pages(name, content.encode())
    assert isinstance(page, Page)
    sentences(page)
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("<div>" * 100_000 + TEXT, "its tags are nested more than 2,000 deep"),
        ("<div></b>" * 100_000 + TEXT, "its tags are nested more than 2,000 deep"),
        (
            "<html><head><script>var x = 1;</script></head><body></body></html>",
            "there is no visible text",
        ),
        ("<!-- nothing -->", "there is no visible text in it"),
    ],
)
def test_pages_beyond_sense_are_refused_at_once(content: str, reason: str) -> None:
    start = time.process_time()
    with pytest.raises(UnreadableError, match=reason):
        list(read_pages("a.html", content.encode()))
    assert time.process_time() - start < SECONDS
