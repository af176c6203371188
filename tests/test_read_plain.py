"""Plain-text dumps of pages: which line is what, and what the page tells of itself."""

from __future__ import annotations

import json

import pytest

from tests.plain_pages import (
    APPOINTMENTS,
    BANNER_WITHOUT_WORDS,
    DATE_FIRST,
    EPAPER,
    GOVERNMENT,
    HEADLINE_ONLY,
    HOT_LIST_FIRST,
    MENU_BELOW,
    NOTHING_BUT_TEXT,
    OFFICIAL_RECORD,
    PAPER,
    PORTAL,
    UNLIKE_PARAGRAPHS,
    WECHAT_TAIL,
)
from tests.reading import kinds, parse, read


@pytest.mark.parametrize(
    ("page", "title", "source", "published", "site"),
    [
        (GOVERNMENT, "青川高新区重点项目推进会召开", "青川市融媒体中心", "2024-09-03", "青川市人民政府"),
        (PORTAL, "青川市园区发展大会召开,要求突出特色", "青川发布", "2024-10-25", ""),
        (
            PAPER,
            "全市“五好”园区建设大会召开 石远山讲话 何晓舟主持",
            "青川日报",
            "2023-02-07",
            "青川新闻网",
        ),
        (NOTHING_BUT_TEXT, "", "", "", ""),
        (HEADLINE_ONLY, "市政协围绕“开发区提质升级”开展视察协商", "", "", ""),
        (OFFICIAL_RECORD, "青川商务区健全例会制度", "青川商务区", "2016-01-28", ""),
        (DATE_FIRST, "高新区“三十工程”观摩活动举行", "", "2025-02-10", ""),
        (HOT_LIST_FIRST, "何晓舟主持召开园区推进会", "青川日报", "2024-05-02", ""),
        (WECHAT_TAIL, "", "", "", ""),
        (BANNER_WITHOUT_WORDS, "何晓舟会见客商", "青川日报", "2024-09-03", "青川新闻网"),
        (EPAPER, "市人大常委会组织召开座谈会", "", "2013-06-05", ""),
        (MENU_BELOW, "何晓舟到独流河巡河", "青川融媒", "2023-08-16", ""),
        (UNLIKE_PARAGRAPHS, "何晓舟会见客商", "青川日报", "2023-11-22", ""),
        (APPOINTMENTS, "青川市人大常委会任免名单", "青川人大", "2024-06-14", ""),
    ],
)
def test_every_line_of_a_page_finds_its_kind(
    page: str, title: str, source: str, published: str, site: str
) -> None:
    text, expected = parse(page)
    found = read(text)
    assert kinds(found) == expected
    assert found.text == text
    assert (found.title, found.source, found.published, found.site) == (title, source, published, site)


def test_a_page_without_blank_lines_reads_the_same() -> None:
    text, expected = parse(GOVERNMENT)
    assert kinds(read("\n".join(line for line in text.split("\n") if line))) == expected


def test_a_page_with_a_blank_line_after_every_line_reads_the_same() -> None:
    for page in (GOVERNMENT, PORTAL, PAPER):
        text, expected = parse(page)
        assert kinds(read("\n\n".join(line for line in text.split("\n") if line))) == expected


def test_todays_date_and_dates_of_other_articles_are_not_the_publication_date() -> None:
    banner = "今天是2024年9月4日 星期三\n首页 | 新闻 | 公开\n园区推进会召开\n\n"
    text = banner + "9月2日，市长何晓舟主持召开园区推进会。\n"
    assert read(text + "相关新闻\n· 副市长高朗调研 2024-09-01\n").published == ""


_TOLD = "9月2日，市长何晓舟主持召开园区推进会，研究项目建设、要素保障和安全生产等重点工作。\n"


@pytest.mark.parametrize(
    "text",
    [
        # under the bylines
        "园区推进会召开\n" + _TOLD + "责编：新闻中心\n2024-09-03",
        # run into the first sentence
        "园区推进会召开\n发布时间：2024-09-03 14:27 | 来源：青川发布 | 作者：青川县委宣传部 " + _TOLD,
        # a newspaper's page
        "第二版:要闻 总第295期 >2024-09-03编印\n园区推进会召开\n刊发日期：2024-09-03 阅读次数： 作者：记者 郭小建\n"
        + _TOLD,
        # day first
        "园区推进会召开\n03.09.2024  20:51\n" + _TOLD,
    ],
)
def test_where_a_page_may_tell_its_day(text: str) -> None:
    page = read(text)
    assert (page.title, page.published) == ("园区推进会召开", "2024-09-03")


def test_a_short_article_ends_where_recommended_reading_begins() -> None:
    text = "何晓舟会见客商\n2024-05-02 09:11 来源：青川日报\n昨日，市长何晓舟会见客商。\n推荐阅读\n"
    recommended = "某研究所所长陈望说，研究队伍呈现年轻化、跨学科交叉的特点，并且兼具前沿探索的能力。\n" * 20
    page = read(text + recommended)
    assert [line for kind, line in kinds(page) if kind == "body"] == ["昨日，市长何晓舟会见客商。"]


def test_a_row_tells_its_headline_and_the_text_is_searched_for_it() -> None:
    text = "青川时政\n石远山调研\n\n园区项目建设\n\n3月5日，市委书记石远山到园区调研项目建设情况。"
    page = read(json.dumps({"text": text, "title": "石远山调研"}), "a.jsonl")
    assert ("title", "石远山调研") in kinds(page)
    assert page.title == "石远山调研"
