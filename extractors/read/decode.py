"""Bytes to text: UTF-8, UTF-16 and GB18030 (which holds GBK and GB2312), whatever a page says of itself."""

from __future__ import annotations

import codecs
import re

from extractors.read.page import UnreadableError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a Word, Excel or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "a rich text document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
)
_SAMPLE = 200_000
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
# Characters of GB2312's first level: the 3,755 commonest, over nine tenths of any Chinese text.
_COMMON = re.compile(rb"[\xb0-\xd7][\xa1-\xfe]")
# Characters for private use, which a wrong decoding is full of.
_PRIVATE = re.compile(r"[\ue000-\uf8ff].{0,20}[\ue000-\uf8ff]", re.DOTALL)
# How many characters a damaged file may lose: so many, or this share of them.
_LOST = 4
_LOST_SHARE = 0.005


def decode(name: str, data: bytes) -> str:
    """The text of a file, without its byte order mark, otherwise unchanged.

    A few damaged bytes become U+FFFD. Raises UnreadableError for what is empty, binary or of no known
    encoding.
    """
    if not data.strip():
        raise UnreadableError(name, "the file is empty")
    for magic, what in _FORMATS:
        if data.startswith(magic):
            raise UnreadableError(name, f"{what}, not a text; save it as text or HTML first")
    text = _decoded(name, data)
    if not text.strip():
        raise UnreadableError(name, "the file is empty")
    if len(_CONTROL.findall(text, 0, _SAMPLE)) > 0.05 * min(len(text), _SAMPLE):
        raise UnreadableError(name, "a binary file, not a text")
    return text


def _decoded(name: str, data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    wide = data[:_SAMPLE].count(0) > 0
    for encoding in ("utf-8", "gb18030", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if (encoding == "utf-8" and not wide) or ("\0" not in text and _reads_as_chinese(text)):
            return text
    if wide and _is_utf8(data):
        return data.decode()
    return _damaged(name, data)


def _is_utf8(data: bytes) -> bool:
    try:
        return _reads_as_chinese(data.decode())
    except UnicodeDecodeError:
        return False


def _damaged(name: str, data: bytes) -> str:
    """The decoding that loses least, if that is next to nothing."""
    texts = [data.decode(encoding, errors="replace") for encoding in ("utf-8", "gb18030")]
    readable = [text for text in texts if _reads_as_chinese(text)]
    text = min(readable, key=lambda each: each.count("\ufffd"), default="")
    if text and text.count("\ufffd") <= max(_LOST, int(len(text) * _LOST_SHARE)):
        return text
    if b"\0" in data:
        raise UnreadableError(name, "a binary file, not a text")
    raise UnreadableError(name, "neither UTF-8, UTF-16 nor GB18030 text; convert it to UTF-8 first")


def _reads_as_chinese(text: str) -> bool:
    """Whether the Chinese characters are common ones, as in any prose, and not those of a wrong decoding."""
    sample = text[:_SAMPLE]
    han = len(_HAN.findall(sample))
    common = len(_COMMON.findall(sample.encode("gb2312", "ignore")))
    return han > 0 and common >= 0.7 * han and not _PRIVATE.search(sample)
