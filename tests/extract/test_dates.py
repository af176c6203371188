"""Dates as precise as the text, none made up."""

import pytest

from extractors.mentions.dates import find_dates

PUBLISHED = "2024-03-12"


@pytest.mark.parametrize(
    ("text", "published", "dates"),
    [
        ("2024年3月5日，全市大会召开", "", ["2024-03-05"]),
        ("3月11日下午，座谈会召开", PUBLISHED, ["2024-03-11"]),
        ("3月11日下午，座谈会召开", "", [""]),
        ("3月5日至6日，市长赴外地招商", PUBLISHED, ["2024-03-05"]),
        ("昨日上午，区委书记调研", PUBLISHED, ["2024-03-11"]),
        ("近日，市长会见客商", PUBLISHED, [""]),
        ("11日，副市长调研", PUBLISHED, ["2024-03-11"]),
        ("28日，副市长调研", PUBLISHED, ["2024-02-28"]),
        ("12月30日，年终会议召开", "2024-01-03", ["2023-12-30"]),
        ("本报安庆3月10日讯　今天上午，现场会召开", PUBLISHED, ["2024-03-10"]),
        ("6月30日前全部完工", PUBLISHED, []),
        ("3月2号，副市长调研", PUBLISHED, ["2024-03-02"]),
        ("2024 年 3 月 5 日，全市大会召开", "", ["2024-03-05"]),
        ("副市长于 11 日调研", PUBLISHED, ["2024-03-11"]),
    ],
)
def test_a_date_takes_only_what_the_text_and_page_tell(text: str, published: str, dates: list[str]) -> None:
    assert [mention.value for mention in find_dates(text, 0, len(text), published)] == dates
