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
# How many characters may be lost before a file counts as damaged.
_TOLERATED = 0.002


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
    if len(_CONTROL.findall(text, 0, _SAMPLE)) > 0.01 * min(len(text), _SAMPLE):
        raise UnreadableError(name, "a binary file, not a text")
    return text


def _decoded(name: str, data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    if wide := _utf16_without_bom(data):
        return wide
    for encoding in ("utf-8", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8" or _reads_as_chinese(text):
            return text
    return _damaged(name, data)


def _utf16_without_bom(data: bytes) -> str:
    """Text whose spaces, digits and line ends show one zero byte of every two; else empty."""
    sample = data[:_SAMPLE]
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    if max(odd, even) < len(sample) / 200 or min(odd, even) * 20 > max(odd, even):
        return ""
    text = data.decode("utf-16-le" if odd > even else "utf-16-be", errors="replace")
    return text if _CONTROL.search(text) is None else ""


def _damaged(name: str, data: bytes) -> str:
    """The decoding that loses least, if that is next to nothing."""
    candidates = [data.decode(encoding, errors="replace") for encoding in ("utf-8", "gb18030")]
    text = min(candidates, key=lambda each: each.count("\ufffd"))
    allowed = max(2, int(len(text) * _TOLERATED))
    if text.count("\ufffd") <= allowed and _reads_as_chinese(text):
        return text
    if b"\0" in data:
        raise UnreadableError(name, "a binary file, not a text")
    raise UnreadableError(name, "neither UTF-8, UTF-16 nor GB18030 text; convert it to UTF-8 first")


def _reads_as_chinese(text: str) -> bool:
    """Whether the Chinese characters are common ones, as in any prose, and not those of a wrong decoding."""
    sample = text[:_SAMPLE]
    han = len(_HAN.findall(sample))
    common = len(_COMMON.findall(sample.encode("gb2312", "ignore")))
    return common >= 0.7 * han and 2 * han >= len(sample.encode("utf-8", "replace")) * 0.02
