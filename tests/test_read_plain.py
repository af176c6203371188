"""Plain-text dumps of pages (all invented): which line is what, and what the page tells of itself."""

from __future__ import annotations

import json

import pytest

from tests.reading import kinds, parse, read

GOVERNMENT = """
-|今天是2024年9月4日 星期三   青川市  晴  12℃~26℃
-|网站支持IPv6   无障碍阅读   长者助手   登录 | 注册
-|青川市人民政府
-|热搜词： 医保  社保
-|首页
-|走进青川
-|新闻中心
-|政务公开
-|您的位置： 首页 >> 新闻中心 >> 青川要闻
T|青川高新区重点项目推进会召开
-|字号： 【大】 【中】 【小】   打印   收藏
M|发布日期： 2024-09-03 16:42    来源： 青川市融媒体中心    点击数： 2317
-|分享到：  微信  新浪微博  QQ空间

B|　　9月2日，受市委书记石远山委托，市长何晓舟主持召开青川高新区重点项目推进会，研究解决困难和问题。

-|图片

B|　　会上，高新区管委会主任闻一鸣汇报了项目推进情况。

C|供稿：王  娜   摄影：苏日娜
C|编辑：刘　洋    责任编辑：李  强    审核：奥凤英
-|扫一扫在手机打开当前页
-|上一篇： 青川市2024年秋季学期开学第一课开讲
-|下一篇： 政法委书记柳方督导信访工作
-|相关阅读
-|• 副市长高朗调研秋季防火工作    2024-09-02
-|市领导之窗
-|市委  石远山  何晓舟  柳方
-|关于我们 | 网站地图 | 联系我们
-|主办单位：青川市人民政府办公室   承办单位：青川市数据局
-|川ICP备00000000号   网站标识码：0000000000
"""

PORTAL = """
-|点击右上角微信好友

-|朋友圈

-|正在阅读:青川市园区发展大会召开,要求突出特色
-|首页> 地方频道> 要闻 > 正文

T|青川市园区发展大会召开,要求突出特色

M|来源:青川发布2024-10-25 11:19

B|  10月24日,青川市园区发展大会召开。市委书记石远山出席会议并讲话。

P|  青川经济开发区

B|  石远山指出——

B|  要坚持问题导向,加快推动产业园区发展。

B|  ◆要注重精准定位、特色发展

B|  各园区主要负责人参加会议。

C|  青川日报记者|张家和 李乐

C|  摄影 | 熊一

C|  部分图据青川发布资料图

C|  青川发布编辑丨黎梦 杜影

C|[ 责编:王泽 ]
-|阅读剩余全文(

-|相关阅读

-|您此时的心情

-|推荐阅读
-|生态环境法典草案规定,国家根据需要建立协调机制,统筹指导有关工作。
-|2026-03-06 09:31
-|(记者冯丽)某研究所所长陈望说,研究队伍呈现年轻化的特点。
-|2026-03-05 09:56
-|加载更多
"""

PAPER = """
-|青川新闻网
-|首页  时政  民生  县区  视频
-|您当前的位置 ： 青川新闻网 > 新闻频道 > 时政要闻 > 正文

T|全市“五好”园区建设大会召开
T|石远山讲话 何晓舟主持

M|2023-02-07 08:12:45   来源：青川日报   作者：任远 谢佳   编辑：周凡   我要评论(3)
-|分享到：

B|　　青川日报讯（记者 任远 谢佳）2月6日，全市“五好”园区建设大会召开。市委书记石远山出席会议并讲话。

P|▲大会现场。青川日报记者 谭浩 摄

B|　　石远山强调，要把准定位、错位发展。

-|　　打印  收藏
-|网友评论
-|说得好，支持家乡建设，希望越来越好。
"""

NOTHING_BUT_TEXT = """
B|市政协主席关岭率队视察青川高新区，并在协商会上讲话。市政协副主席那英参加视察。
B|协商会由那英主持。
"""

HEADLINE_ONLY = """
T|市政协围绕“开发区提质升级”开展视察协商

B|　　市政协主席关岭率队视察青川高新区，并在协商会上讲话。
B|　　会议指出，
B|　　一、提高站位
B|　　开发区是全市经济发展的“火车头”，要在服务上求突破。

C|　　（青川日报、青川发布记者　徐诺　马骁）
"""

OFFICIAL_RECORD = """
T|青川商务区健全例会制度

M|索 引 号:06529672X/2016-00013主题分类:综合政务
M|发布机构:青川商务区关 键 词:工作信息
M|文    号成文日期:2016-01-28发布日期:2016-01-28
T|青川商务区健全例会制度

B|一是建立“一把手”例会制度。由管委会主任负责召集，原则上两个月召开一次。
-|标签:
-|留言与评论(共有 0 条评论)
"""

DATE_FIRST = """
-|内容详情
M|2025年02月10日
T|高新区“三十工程”观摩活动举行
B|本报讯(记者郭勋)1月20日上午，高新区举行“三十工程”观摩活动，管委会主任闻一鸣参加。
"""

HOT_LIST_FIRST = """
-|热点：
-|市委常委会会议召开，研究部署安全生产工作。会议指出，要提高认识。
-|2024-05-01
-|柳方调研文旅融合，要求加快推进项目建设，早日建成见效。
-|2024-04-30
-|首页 > 时政 > 正文
T|何晓舟主持召开园区推进会
M|2024-05-02 09:11 青川日报
B|5月1日，园区推进会召开，市长何晓舟主持会议并讲话。
B|会议强调，要压实责任。
"""

WECHAT_TAIL = """
B|1月5日，青川经开区代表团举行第一次活动。区党工委书记杨帆主持会议。
B|会议要求，要严守会风会纪，认真审议工作报告。
C|供稿:区党群工作部、融媒体工作站
C|记者:刘根、肖艺
C|编审:袁 浩
-|未经许可,不得转载!许可转载标注来源!
-|往期精彩回顾
-|柳方调研开发区管理制度改革
-|青川发布长期面向社会征集稿件,请读者朋友们积极投稿。本信息图文仅为公益宣传。
"""

APPOINTMENTS = """
T|青川市人大常委会任免名单
M|来源：青川人大　日期：2024-06-14

B|　　决定任命：
B|　　高朗为青川市副市长；
B|　　柳方为青川市公安局局长。
B|　　免去：
B|　　何平的青川市财政局局长职务。
-|上一篇：常委会举行会议
"""


BANNER_WITHOUT_WORDS = """
-|2024年9月4日 星期三
-|青川新闻网
-|首页 | 时政 | 民生 | 县区
-|专题 | 视频 | 数字报 | 评论
T|何晓舟会见客商
M|2024-09-03 07:40    青川日报
B|昨日，市长何晓舟会见客商，副市长高朗参加会见。
"""

EPAPER = """
M|2013年06月05日 星期三
T|市人大常委会组织召开座谈会
B|本报讯(记者杜玲 见习记者岳静)昨日上午，市人大常委会组织召开座谈会。副主任苗勇出席会议。
"""

MENU_BELOW = """
T|何晓舟到独流河巡河
M|字体：[ 大 中 小 ]　发布日期：2023-08-16 09:05　来源：青川融媒　浏览次数：2147 次
B|8月15日，市长何晓舟到独流河巡河，实地察看堤防加固情况。副市长高朗参加。
-|今日看点
-|石远山会见客商
-|副市长柳方检查暑期旅游安全工作
"""

UNLIKE_PARAGRAPHS = """
T|何晓舟会见客商
M|2023-11-22 07:40    来源：青川日报

B|　　昨日，市长何晓舟会见客商。
P|　　会见现场

-|石远山调研防汛工作
"""


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
