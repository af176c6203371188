"""Bytes to text: every encoding that such pages have, and what is no text at all."""

from __future__ import annotations

import codecs

import pytest

from extractors.read import UnreadableError
from extractors.read.decode import decode
from tests.reading import read

TEXT = "　　青川市产业园区发展大会召开。市委书记石远山出席会议并讲话，市长何晓舟主持。\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "gbk", "gb2312"],
)
def test_every_encoding_gives_the_same_text(encoding: str) -> None:
    assert decode("a.txt", TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends_stay_as_they_are(newline: str) -> None:
    text = TEXT.replace("\n", newline) * 3
    assert read(text).text == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t ", "the file is empty"),
        (codecs.BOM_UTF8, "the file is empty"),
        (b"%PDF-1.7 ...", "a PDF document, not a text; save it as text or HTML first"),
        (b"PK\x03\x04...", "a Word, Excel or zip file, not a text; save it as text or HTML first"),
        (b"\x89PNG\r\n\x1a\n", "a picture, not a text; save it as text or HTML first"),
        (bytes(range(256)) * 8, "a binary file, not a text"),
        ("Le café où l'élève dîne à côté".encode("latin-1"), "neither UTF-8, UTF-16 nor GB18030 text"),
        (TEXT.encode("big5", "ignore") * 3, "neither UTF-8, UTF-16 nor GB18030 text"),
    ],
)
def test_what_is_no_text_is_named_with_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode("报告.doc", data)
    assert str(caught.value).startswith(f"报告.doc: {reason}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode()[:-2],
        TEXT.encode("gb18030")[:-2],
        TEXT.encode() + b"\xff" + TEXT.encode(),
        TEXT.encode() + "\ud800".encode("utf-8", "surrogatepass") + TEXT.encode(),
    ],
)
def test_a_few_damaged_bytes_do_not_cost_the_article(data: bytes) -> None:
    text = decode("a.txt", data)
    assert "市委书记石远山出席会议并讲话" in text


@pytest.mark.parametrize("claimed", ["utf-8", "gb2312", "big5", "nonsense"])
@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
def test_a_page_that_lies_about_its_encoding_is_read(claimed: str, encoding: str) -> None:
    page = f'<html><head><meta charset="{claimed}"></head><body><p>{TEXT}</p></body></html>'
    assert read(page.encode(encoding), "a.html").text == TEXT.strip()


def test_zero_bytes_are_dropped_from_html_and_refused_in_plain_text() -> None:
    broken = (TEXT * 3).replace("园区", "园\0区")
    assert "产业园区发展大会" in read(f"<p>{broken}</p>", "a.html").text
    with pytest.raises(UnreadableError, match="zero bytes"):
        read(broken, "a.txt")
