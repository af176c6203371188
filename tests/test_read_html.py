"""HTML pages (all invented): what is visible, which element holds the article, what the head tells."""

from __future__ import annotations

import pytest

from tests.reading import kinds, read

ZONE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta name="SiteName" content="青川高新技术产业开发区管理委员会">
<meta name="ArticleTitle" content="青川高新区招商推介会举行">
<meta name="PubDate" content="2023-04-23 09:20">
<meta name="ContentSource" content="高新区融媒体中心">
<link rel="canonical" href="https://gxq.example/202304/t1.html">
<title>青川高新区招商推介会举行 - 青川高新区</title>
<style>p{color:red}</style><script>var a="<p>脚本里的市长王某</p>";</script></head>
<body>
<div class="top"><a href="/">网站首页</a> | <a href="#">加入收藏</a></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/x/">政务公开</a></li></ul>
<div class="crumb">您现在的位置：<a href="/">首页</a> &gt; <a href="/x/">高新要闻</a></div>
<div class="main">
<h1>青川高新区招商推介会举行</h1>
<div class="info">发布时间：2023-04-23 09:20&nbsp;&nbsp;来源：高新区融媒体中心&nbsp;
【字体：<a>大</a> <a>小</a>】</div>
<div class="TRS_Editor" id="zoom">
<p>　　4月21日，“链接湾区&nbsp;共赢青川”招商推介会举行。市委书记石远山致辞，<b>郑&nbsp;好</b>主持。</p>
<p class="tp"><img src="a.jpg" alt="替代文字里的李某"></p>
<p class="tp">石远山作推介</p>
<p style="display:none">隐藏的市长赵某出席会议并讲话。</p>
<p>　　推介会结束后，<br>签约仪式举行，<span>高新区管委会副主任闻一鸣</span>签字。</p>
<table><tr><td>项目</td><td>投资额</td></tr><tr><td>光电园</td><td>12亿元</td></tr></table>
<p style="text-align:right">（高新区融媒体中心记者 毛远 白露）</p>
</div>
<div class="pn"><p>上一篇：<a href="#">高新区召开安全生产会议 廉明出席并讲话</a></p></div>
</div>
<div class="side"><h3>热点推荐</h3>
<ul><li><a href="#">市长何晓舟到高新区调研</a><span>04-18</span></li></ul></div>
<div class="footer"><p>主办：青川高新技术产业开发区管理委员会</p><p>川ICP备00000000号</p></div>
</body></html>"""


def test_a_zones_page_is_read_in_order_and_every_line_has_its_kind() -> None:
    page = read(ZONE, "a.html")
    assert kinds(page) == [
        ("furniture", "网站首页 | 加入收藏"),
        ("furniture", "首页"),
        ("furniture", "政务公开"),
        ("furniture", "您现在的位置：首页 > 高新要闻"),
        ("title", "青川高新区招商推介会举行"),
        ("meta", "发布时间：2023-04-23 09:20 来源：高新区融媒体中心 【字体：大 小】"),
        ("body", "4月21日，“链接湾区 共赢青川”招商推介会举行。市委书记石远山致辞，郑 好主持。"),
        ("caption", "石远山作推介"),
        ("body", "推介会结束后，"),
        ("body", "签约仪式举行，高新区管委会副主任闻一鸣签字。"),
        ("body", "项目　投资额"),
        ("body", "光电园　12亿元"),
        ("credit", "（高新区融媒体中心记者 毛远 白露）"),
        ("furniture", "上一篇：高新区召开安全生产会议 廉明出席并讲话"),
        ("furniture", "热点推荐"),
        ("furniture", "市长何晓舟到高新区调研04-18"),
        ("furniture", "主办：青川高新技术产业开发区管理委员会"),
        ("furniture", "川ICP备00000000号"),
    ]
    assert page.text == "\n".join(line for _, line in kinds(page))
    assert page.title == "青川高新区招商推介会举行"
    assert (page.source, page.published) == ("高新区融媒体中心", "2023-04-23")
    assert (page.url, page.site) == ("https://gxq.example/202304/t1.html", "青川高新技术产业开发区管理委员会")


def test_without_known_names_the_element_with_most_sentences_holds_the_article() -> None:
    page = read(
        """<html><head><title>石远山调研园区_青川新闻网</title></head><body>
        <table><tr><td><a href=#>首页</a></td><td><a href=#>新闻</a></td></tr></table>
        <table><tr><td><ul><li><a href=#>市长何晓舟会见客商，双方就合作进行了交流。</a></ul></td>
        <td><font size=5>石远山调研园区</font><br>2024-03-06 来源：青川日报
        <div><div>3月5日，市委书记石远山到园区调研，走进车间了解生产情况。</div>
        <div>石远山强调，要加快项目建设，形成更多实物工作量。</div></div></td></tr></table>
        <div>版权所有：青川日报社</div></body></html>""",
        "a.html",
    )
    assert [line for kind, line in kinds(page) if kind == "body"] == [
        "3月5日，市委书记石远山到园区调研，走进车间了解生产情况。",
        "石远山强调，要加快项目建设，形成更多实物工作量。",
    ]
    assert (page.title, page.published, page.source) == ("石远山调研园区", "2024-03-06", "青川日报")
    assert page.site == "青川新闻网"


@pytest.mark.parametrize(
    ("head", "title", "source", "published"),
    [
        ('<meta property="og:title" content="石远山调研园区">', "石远山调研园区", "", ""),
        (
            '<meta property="article:published_time" content="2024-03-06T08:00:00+08:00">',
            "",
            "",
            "2024-03-06",
        ),
        ('<meta name="publishdate" content="20240306">', "", "", "2024-03-06"),
        ('<meta name="source" content="来源：青川日报">', "", "青川日报", ""),
        ('<meta name="ArticleTitle" content="<%=title%>">', "", "", ""),
        ('<script type="application/ld+json">{"datePublished": "2024-03-06"}</script>', "", "", "2024-03-06"),
        ("<title>石远山调研园区-要闻-青川市人民政府</title>", "石远山调研园区", "", ""),
    ],
)
def test_the_head_tells_headline_source_and_date(head: str, title: str, source: str, published: str) -> None:
    body = "<p>3月5日，市委书记石远山到园区调研，走进车间了解生产情况。</p>"
    page = read(f"<html><head>{head}</head><body>{body}</body></html>", "a.html")
    assert (page.title, page.source, page.published) == (title, source, published)
    assert page.text == "3月5日，市委书记石远山到园区调研，走进车间了解生产情况。"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>园区&nbsp;&nbsp;推进会", "园区 推进会"),
        ("<p>市长\n   何晓舟</p>", "市长何晓舟"),
        ("<p>Park\n   2024</p>", "Park 2024"),
        ("<span>来源：日报</span>\n<span>时间：今天</span>", "来源：日报 时间：今天"),
        ("<p>一<br>二<br/>三</p>", "一\n二\n三"),
        ("<div>一<div>二<p>三</div>四", "一\n二\n三\n四"),
        ("<p>零\u200b宽\ufeff字", "零宽字"),
        ("<p>&#20013;&#x6587;&amp;&lt;", "中文&<"),
        ("<pre>一行\n二行</pre>", "一行\n二行"),
        ("<p>可见<!-- 注释 --><noscript>请启用脚本</noscript>文字", "可见文字"),
        ("<p>可见</p><select><option>选项</select><textarea>输入</textarea><div hidden>藏</div>", "可见"),
        ("<tr><td>张三<td>李四<tr><td>王五", "张三　李四\n王五"),
        ("</div></p>多余的结束<b>标签", "多余的结束标签"),
    ],
)
def test_visible_text_is_what_a_reader_sees(html: str, text: str) -> None:
    assert read(f"<html><body>{html}", "a.html").text == text


def test_sharing_bars_and_related_lists_inside_the_article_are_furniture() -> None:
    page = read(
        """<div class="article-content"><p>3月5日，市长何晓舟主持会议，研究园区建设有关工作。</p>
        <div class="share-box">分享给好友，一起关注园区建设。</div>
        <p>会议强调，要压实责任，加快建设。</p>
        <div class="related"><p>副市长柳方调研时指出，要抓好落实工作。</p></div></div>""",
        "a.html",
    )
    assert [kind for kind, _ in kinds(page)] == ["body", "furniture", "body", "furniture"]


def test_a_photo_credit_in_the_middle_does_not_end_the_article() -> None:
    page = read(
        """<div id="zoom"><p>3月5日，市长何晓舟主持会议，研究园区建设有关工作。</p>
        <p><img src=a.jpg></p><p>图片来源：青川日报</p>
        <p>会议强调，要压实责任，加快建设，确保完成全年目标任务。</p><p>责任编辑：王泽</p></div>""",
        "a.html",
    )
    assert [kind for kind, _ in kinds(page)] == ["body", "credit", "body", "credit"]


def test_a_date_in_the_banner_of_a_page_is_not_the_articles() -> None:
    page = read(
        """<html><head><title>何晓舟会见客商</title></head><body><div>2024年9月4日 星期三</div>
        <ul><li>首页<li>要闻<li>公开<li>互动</ul><h1>何晓舟会见客商</h1><p>来源：青川日报　2024-09-03</p>
        <div id="zoom"><p>昨日，市长何晓舟会见客商，副市长高朗参加会见。</p></div></body></html>""",
        "a.html",
    )
    assert (page.title, page.source, page.published) == ("何晓舟会见客商", "青川日报", "2024-09-03")
    assert kinds(page)[0] == ("furniture", "2024年9月4日 星期三")
