"""The page and what goes into it, without a browser (tests/browser opens it in one)."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

import graph.view
from extractors.facts import Article, Edge, EventKind, Evidence, Facts, Label, Node, Relation, Status
from extractors.mentions.zones import zones
from graph.claims import ClaimsFile
from graph.cli import app
from graph.errors import UserError
from graph.model import EdgeType, Graph, NodeLabel
from graph.queries import named
from graph.view import show, view_html, write_view
from graph.view.data import Payload, articles_of, short_name
from graph.view.layout import Box, layout
from graph.view.pinyin import typed_forms
from tests.graphs import generated, person, small
from tests.graphs import graph as made

PAGE = Path(graph.view.__file__).parent / "page"


def data_of(html: str) -> dict[str, object]:
    block = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert block
    data: dict[str, object] = json.loads(block[1])
    return data


class Addresses(HTMLParser):
    """Every attribute of the page through which a browser fetches something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [f"{tag} {k}={v}" for k, v in attrs if k in ("src", "href", "srcset", "data", "action")]


def test_the_page_fetches_nothing() -> None:
    html = view_html(small())
    assert Addresses(html).found == []
    assert "@import" not in html
    assert "connect-src 'none'" in html


def test_a_sentence_is_kept_once_and_every_edge_points_at_its_own() -> None:
    data = Payload(articles_of(small())).of(small())
    sentences = data["sentences"]
    assert len(set(sentences)) == len(sentences) == 3
    held = next(e for e in data["edges"] if e["id"] == "HOLDS_ROLE:p1:r1")
    assert [(sentences[i], article) for i, article in held["said"]] == [
        ("市委书记陆怀瑜调研泰州医药高新区。", "a2"),
        ("市委书记陆怀瑜出席会议并讲话。", "a1"),
    ]
    assert data["articles"]["a1"] == {
        "title": "全市开发园区高质量发展大会召开",
        "published": "2024-01-17",
        "url": "https://example.org/a1",
    }


def test_sentences_find_their_article_outside_the_part_that_is_shown() -> None:
    part = Graph(
        tuple(n for n in small().nodes if n.id in ("p1", "r1")),
        tuple(e for e in small().edges if e.id == "HOLDS_ROLE:p1:r1"),
    )
    articles = data_of(view_html(part, articles=articles_of(small())))["articles"]
    assert isinstance(articles, dict)
    assert set(articles) == {"a1", "a2"}


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("成都", "chengdu cd"),
        ("成都高新区", "chengdugaoxinqu cdgxq"),
        ("5G产业园", "5Gchanyeyuan 5cyy"),
        ("重庆市", "chongqingshi cqs"),
        ("IMF", ""),
        ("、", ""),
        ("", ""),
    ],
)
def test_typed_forms(name: str, forms: str) -> None:
    assert typed_forms([name]).casefold() == forms.casefold()


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("陆怀瑜", "陆怀瑜"),
        ("成都高新区党工委书记", "成都高新区党工委书记"),
        ("泰州市开发园区高质量发展大会", "泰州市开发园区高质\n量发展大会"),
        ("一二三四五六七八九" * 3, "一二三四五六七八九\n一二三四五六七八九…"),
        # a comma begins no line, and no bracket ends one
        ("李清照来到青川运输部门，检查春运工作", "李清照来到青川运输\n部门，检查春运工作"),
        ("李清照来到青川运输局，检查春运的工作", "李清照来到青川运输\n局，检查春运的工作"),
        ("李清照来到青川运输，检查指导春运工作", "李清照来到青川运输，\n检查指导春运工作"),
        ("第八届青川国际交（东区）易会暨签约式", "第八届青川国际交\n（东区）易会暨签约…"),
        ("Anna-Maria Schwarzenberg", "Anna-Maria\nSchwarzenberg"),
        ("Anna-Maria Schwarzenberger-Hohenstein", "Anna-Maria\nSchwarzenberger-Ho…"),
        ("Supercalifragilisticexpialidocious", "Supercalifragilist\nicexpialidocious"),
        ("", ""),
    ],
)
def test_names_are_drawn_on_two_lines_at_most(name: str, drawn: str) -> None:
    assert short_name(name) == drawn


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_layout_places_everything_once_and_nothing_on_top_of_another(data: st.DataObject) -> None:
    ids = [f"n{i}" for i in range(data.draw(st.integers(1, 25)))]
    links = data.draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=40))
    boxes = {i: Box(60, 40) for i in ids}
    points = layout(boxes, [*links, ("n0", "unknown")])
    assert points.keys() == boxes.keys()
    assert points == layout(boxes, [*links, ("n0", "unknown")])
    overlaps = [
        (a, b)
        for a in ids
        for b in ids
        if a < b and abs(points[a][0] - points[b][0]) < 59 and abs(points[a][1] - points[b][1]) < 39
    ]
    assert overlaps == []


def test_a_large_graph_is_laid_out_in_seconds() -> None:
    part = generated(900, 700, deeds=3000)
    boxes = {n.id: Box(26, 26) for n in part.nodes}
    points = layout(boxes, [(e.source, e.target) for e in part.edges])
    spots = {(round(x), round(y)) for x, y in points.values()}
    assert len(spots) > 0.98 * len(points)


def test_only_small_graphs_carry_what_physics_needs() -> None:
    few = view_html(small())
    assert isinstance(data_of(few)["pyvis"], dict)
    assert "@version 9.1.2" in few
    many = view_html(generated(300, 250, deeds=900))
    assert data_of(many)["pyvis"] is None
    assert "@version 9.1.2" not in many


def test_half_characters_do_not_stop_the_page(tmp_path: Path) -> None:
    html = view_html(made([person("p\ud800", "甲\ud800乙")], []), title="\udfff")
    write_view(html, tmp_path / "视图.html")
    assert "甲\ufffd乙" in (tmp_path / "视图.html").read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot write"):
        write_view("page", tmp_path)


def test_a_notebook_shows_it_in_a_closed_frame() -> None:
    shown = show(small())._repr_html_()
    assert shown.startswith('<iframe srcdoc="')
    assert 'sandbox="allow-scripts' in shown
    assert shown.count('"') == 2 * shown.count('="')


def test_every_text_is_there_in_both_languages_and_used() -> None:
    texts: dict[str, list[str]] = json.loads((PAGE / "texts.json").read_text(encoding="utf-8"))
    for key, both in texts.items():
        assert len(both) == 2
        assert all(both), key
        fields = [sorted(str(f) for _, f, *_ in Formatter().parse(t) if f) for t in both]
        assert fields[0] == fields[1], key
    sources = "".join(p.read_text(encoding="utf-8") for p in sorted(PAGE.glob("*.js")))
    used = set(re.findall(r'texts\.of\("([^"]+)"', sources))
    used |= set(re.findall(r'data-\w+="(\w+)"', (PAGE / "page.html").read_text(encoding="utf-8")))
    assert used <= texts.keys() | {"false", "true"}
    unused = [k for k in texts if "." not in k and f'"{k}"' not in sources and k not in used]
    assert unused == []


def test_no_word_of_the_model_is_shown_raw() -> None:
    texts = json.loads((PAGE / "texts.json").read_text(encoding="utf-8"))
    wanted = {f"label.{label}" for label in NodeLabel}
    wanted |= {f"{way}.{edge}" for way in ("type", "back") for edge in EdgeType}
    wanted |= {f"status.{status}" for status in Status} | {f"kind.{kind}" for kind in EventKind}
    wanted |= {f"basis.{basis}" for basis in ("derived", "reference")}
    wanted |= {f"kind.{zone.kind}" for zone in zones()}
    wanted |= {f"level.{zone.level}" for zone in zones() if zone.level}
    wanted |= {f"parameter.{parameter.name}" for query in named() for parameter in query.parameters}
    assert wanted - texts.keys() == set()


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(scheme: int) -> None:
    css = (PAGE / "style.css").read_text(encoding="utf-8")
    colours = dict(
        re.findall(r"--(\w+): (#[0-9a-f]{6})", re.findall(r":root \{(.*?)\}", css, re.DOTALL)[scheme])
    )
    for ink in ("ink", "quiet", "accent"):
        for ground in ("paper", "raised", "mark") if ink == "ink" else ("paper", "raised"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    assert contrast(colours["line"], colours["paper"]) >= 3


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it, from 1 to 21."""
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [byte / 255 for byte in bytes.fromhex(colour[1:])]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.fixture
def graph_file(tmp_path: Path) -> Path:
    """Two people at one meeting."""
    text = "市委书记陆怀瑜出席会议，市长沈听澜主持会议。"
    facts = Facts(
        Article("a1", "a1.txt", text, title="会议召开", published="2024-01-17"),
        (
            Node("n1", Label.PERSON, "陆怀瑜"),
            Node("n2", Label.PERSON, "沈听澜"),
            Node("n3", Label.EVENT, "推进会", kind="meeting", date="2024-01-16"),
        ),
        (
            Edge(Relation.ATTENDED, "n1", "n3", Evidence(0, len(text), text, "test")),
            Edge(Relation.PRESIDED, "n2", "n3", Evidence(0, len(text), text, "test")),
        ),
    )
    path = tmp_path / "g.db"
    with ClaimsFile(path, create=True) as claims:
        claims.put(facts)
    return path


def test_the_verbs_write_what_they_say(graph_file: Path, tmp_path: Path) -> None:
    run = CliRunner().invoke
    out = tmp_path / "看.html"
    done = run(app, ["view", "陆怀瑜", "--depth", "1", "-o", str(out), "--lang", "en", "-g", str(graph_file)])
    assert done.exit_code == 0, done.output
    assert '<html lang="en">' in out.read_text(encoding="utf-8")
    assert "沈听澜" not in json.dumps(data_of(out.read_text(encoding="utf-8"))["nodes"], ensure_ascii=False)
    done = run(app, ["export", "-o", str(tmp_path / "g.json"), "-g", str(graph_file)])
    assert done.exit_code == 0, done.output
    assert {n["name"] for n in json.loads((tmp_path / "g.json").read_text(encoding="utf-8"))["nodes"]} >= {
        "陆怀瑜",
        "沈听澜",
        "推进会",
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["view", "无名氏"], "nothing in the graph is called 无名氏"),
        (["view", "--since", "soon"], "soon is no date"),
        (["view", "--until", "1999"], "nothing lies in that period"),
        (["export", "-o", "x.pdf"], "no format .pdf"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    graph_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, [*arguments, "-g", str(graph_file)])
    assert isinstance(done.exception, UserError)
    assert said in str(done.exception)
    assert sorted(p.suffix for p in tmp_path.iterdir()) == [".db"]
