"""What a line looks like on its own; how sources and dates are written beside a headline."""

from __future__ import annotations

import pytest

from extractors.read import cues
from extractors.read.dating import date_of, first_date
from extractors.read.header import find_published, find_source
from extractors.read.lines import line_at
from extractors.read.looks import Look, look_of


@pytest.mark.parametrize(
    ("line", "look"),
    [
        ("3月5日，青川市召开园区发展大会，市长何晓舟主持会议。", Look.PROSE),
        ("会议由何晓舟主持。", Look.PROSE),
        ("最新发布的数据显示，青川高新区工业总产值同比增长两成。", Look.PROSE),
        ("相关政策要落到实处，主办单位和承办单位要压实责任。", Look.PROSE),
        ("打印设备产业园建成投产，登录平台的企业已有百家。", Look.PROSE),
        ("编辑出版产业园开园，记者从管委会获悉，已有十家企业入驻。", Look.PROSE),
        ("图书编辑、新闻采访等岗位由市人社局统筹安排，按月发布。", Look.PROSE),
        ("一、提高站位", Look.SHORT),
        ("曹立强调——", Look.SHORT),
        ("石远山调研重点项目建设", Look.SHORT),
        ("全市“五好”园区建设大会召开", Look.SHORT),
        ("来源：青川发布2024-10-25 11:19", Look.META),
        ("2023-02-07 08:12:45   来源：青川日报   作者：任远", Look.META),
        ("发布日期：2024-07-10 17:26    信息来源：区党政办公室    字号：[ 大 中 小 ]", Look.META),
        ("【字体：大 中 小】 2023年5月6日 作者：办公室 来源：县政府 点击数：233", Look.META),
        ("青川日报　2023-05-30", Look.META),
        ("青川理工大学新闻网 时间：2024-03-27 作者：科研院 图/陈越 编辑：吴桐", Look.META),
        ("青川新闻网　2023-11-16 18:20　作者：何欣 周泽　编辑：唐英", Look.META),
        ("新闻资讯 > 开发区要闻", Look.CRUMB),
        ("2025年03月26日", Look.META),
        ("2013年06月05日 星期三", Look.META),
        ("来自:", Look.META),
        ("成都日报记者|张家和 李乐", Look.CREDIT),
        ("摄影 | 熊一", Look.CREDIT),
        ("[ 责编:王泽 ]", Look.CREDIT),
        ("丨责编:郭彦丨校对:郭彦", Look.CREDIT),
        ("一审：林晓　二审：贺兰　三审：郭疆", Look.CREDIT),
        ("□通讯员 梁兴", Look.CREDIT),
        ("（青川日报、青川发布记者　徐诺　马骁）", Look.CREDIT),
        ("（市政府办公室综合科供稿）", Look.CREDIT),
        ("记者 王泉 通讯员 曹文 摄", Look.CREDIT),
        ("（原标题：园区的春天）", Look.CREDIT),
        ("▲大会现场。青川日报记者 谭浩 摄", Look.CAPTION),
        ("签约仪式现场（央广网记者 王勇 摄）", Look.CAPTION),
        ("推介会现场　杜鹃 摄", Look.CAPTION),
        ("图为市长何晓舟在车间调研。", Look.CAPTION),
        ("青川经济技术开发区", Look.CAPTION),
        ("上一篇：石远山调研园区", Look.END),
        ("相关阅读", Look.END),
        ("【热点新闻】", Look.END),
        ("最新发布", Look.END),
        ("主办：青川市人民政府办公室    地址：希望大道5号", Look.END),
        ("川ICP备00000000号", Look.END),
        ("Copyright © 2024 青川新闻网 All Rights Reserved.", Look.END),
        ("②凡本网注明“来源：某网”的作品，均转载自其它媒体，并不代表本网赞同其观点。", Look.END),
        ("分享到：  微信  微博  QQ空间", Look.CHROME),
        ("【打印本页】 【关闭窗口】", Look.CHROME),
        ("扫一扫在手机打开当前页", Look.CHROME),
        ("大 中 小", Look.CHROME),
        ("458154076.jpg", Look.CHROME),
        ("◆◆◆", Look.CHROME),
        ("今天是2024年9月4日 星期三", Look.BANNER),
        ("青川：多云 21℃~29℃　东南风3级", Look.BANNER),
        ("当前位置：首页 > 新闻中心 > 要闻", Look.CRUMB),
        ("首页 / 要闻动态 / 政务要闻", Look.CRUMB),
        ("青川新闻网 > 时政要闻 > 正文", Look.CRUMB),
        ("首页 | 走进高新 | 新闻中心 | 政务公开", Look.LINKS),
        ("园区概况   新闻中心   信息公开   投资服务", Look.LINKS),
        ("• 副市长高朗调研秋季防火工作    2024-09-02", Look.DATED),
        ("[03-13] 何晓舟主持召开常务会议", Look.DATED),
        ("· 市政府召开第13次常务会议　07-04", Look.DATED),
    ],
)
def test_a_line_looks_like(line: str, look: Look) -> None:
    assert look_of(line, cues.bare(line)) is look


@pytest.mark.parametrize(
    ("line", "source", "published"),
    [
        ("来源:青川发布2024-10-25 11:19", "青川发布", "2024-10-25"),
        (
            "发布日期：2024-07-10 17:26    信息来源：区党政办公室    浏览次数：1386",
            "区党政办公室",
            "2024-07-10",
        ),
        ("2019-09-26 12:11来源：证券时报网作者：李山", "证券时报网", "2019-09-26"),
        ("来 源：青川市人民政府办公室　发布时间：2023年7月18日", "青川市人民政府办公室", "2023-07-18"),
        ("时间:2024-03-07 来源: 点击量:", "", "2024-03-07"),
        ("作者: 来源: 发布时间:2012-08-29", "", "2012-08-29"),
        ("2024年11月20日08:16 来源：人民网－四川频道", "人民网－四川频道", "2024-11-20"),
        ("【来源：左江日报】 2025.4.11", "左江日报", "2025-04-11"),
        ("青川日报　2023-05-30", "青川日报", "2023-05-30"),
        ("更新时间：2024-05-09 发布时间：2024-05-01", "", "2024-05-01"),
        ("稿源：青川晚报 编辑：周凡 2024/5/1", "青川晚报", "2024-05-01"),
        ("青川县人民政府 2024/3/4 8:30:00 浏览次数：33", "", "2024-03-04"),
        ("来自:区融媒体中心 时间:2023-12-22", "区融媒体中心", "2023-12-22"),
        ("发布机构：青川市商务局 成文日期：2016-01-28", "青川市商务局", "2016-01-28"),
    ],
)
def test_a_header_line_tells_source_and_date(line: str, source: str, published: str) -> None:
    lines = [line_at(0, line)]
    assert (find_source(lines), find_published(lines)) == (source, published)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024-10-25", "2024-10-25"),
        ("2024年 10月 5日", "2024-10-05"),
        ("2024/1/2 3:04", "2024-01-02"),
        ("12024-01-02", ""),
        ("2023-02-29 与 2024-02-29", "2024-02-29"),
        ("电话 2024-1234567", ""),
        ("1月2日", ""),
        ("二〇二四年三月四日", "2024-03-04"),
        ("二○二三年十二月三十一日", "2023-12-31"),
        ("二零二四年十月二十日", "2024-10-20"),
        ("二〇二三年二月三十日", ""),
    ],
)
def test_dates_are_whole_and_exist(text: str, found: str) -> None:
    assert first_date(text) == found
    assert date_of("　") == ""
