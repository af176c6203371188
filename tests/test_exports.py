"""Exports come back as they went out, whole or not at all."""

from __future__ import annotations

import csv
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import networkx
import pytest
import rustworkx
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UserError
from graph.exports import FORMATS, format_for
from graph.exports.csv import cell
from graph.exports.files import replacing
from graph.model import EdgeType, Graph
from tests.graphs import edge, generated, graph, person, small

HOSTILE = (
    "</script><img src=x onerror=alert(1)>",
    '=HYPERLINK("http://example.org")',
    "甲\x00乙\x0b丙",
    "孤\ud800半",
    "两行\n文字\r\n三",
    '引"号,逗号;分号',
    "&lt;&amp;]]>",
    "𠮷野家",
)


def hostile() -> Graph:
    people = [person(f"p{i}", name, name, "别名") for i, name in enumerate(HOSTILE)]
    edges = [
        edge(EdgeType.ATTENDED, "p0", f"p{i}", manner=name, sentences=(name, "第二句"), articles=("a", "b"))
        for i, name in enumerate(HOSTILE)
    ]
    return graph(people, edges)


def written(format_name: str, part: Graph, folder: Path) -> Path:
    format_ = next(f for f in FORMATS if f.name == format_name)
    path = folder / f"图{format_.suffix}"
    format_.write(part, path)
    return path


@pytest.mark.parametrize("part", [small(), hostile(), Graph()], ids=["small", "hostile", "empty"])
@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_networkx_reads_the_xml_formats_back(name: str, part: Graph, tmp_path: Path) -> None:
    path = written(name, part, tmp_path)
    read = networkx.read_graphml(path) if name == "graphml" else networkx.read_gexf(path)
    assert set(read) == {node.id for node in part.nodes}
    assert read.number_of_edges() == len(part.edges)
    for node in part.nodes:
        assert read.nodes[node.id]["type"] == node.label.value
    by_id = {data["id"]: (u, v, data) for u, v, data in read.edges(data=True)}
    for original in part.edges:
        u, v, data = by_id[original.id]
        assert (u, v, data["relation"]) == (original.source, original.target, original.type.value)
        assert int(data["claims"]) == original.claims


def test_gephi_keeps_edges_apart_by_their_kind(tmp_path: Path) -> None:
    drawn = ET.parse(written("gexf", small(), tmp_path)).iter("{http://www.gexf.net/1.2draft}edge")
    assert {e.get("id"): e.get("kind") for e in drawn} == {e.id: e.type.value for e in small().edges}


@pytest.mark.parametrize("part", [small(), hostile(), Graph()], ids=["small", "hostile", "empty"])
def test_another_reader_reads_graphml(part: Graph, tmp_path: Path) -> None:
    (read,) = rustworkx.read_graphml(str(written("graphml", part, tmp_path)))
    assert {node["id"] for node in read.nodes()} == {node.id for node in part.nodes}
    assert sorted(edge["relation"] for edge in read.edges()) == sorted(e.type.value for e in part.edges)


def test_lists_become_one_item_a_line(tmp_path: Path) -> None:
    read = networkx.read_graphml(written("graphml", small(), tmp_path))
    assert read.nodes["k1"]["aliases"] == "中国医药城"
    sentences = {data["id"]: data.get("sentences") for _, _, data in read.edges(data=True)}
    assert (
        sentences["HOLDS_ROLE:p1:r1"] == "市委书记陆怀瑜调研泰州医药高新区。\n市委书记陆怀瑜出席会议并讲话。"
    )


@pytest.mark.parametrize("part", [small(), hostile(), Graph()], ids=["small", "hostile", "empty"])
def test_json_is_node_link_with_what_made_it(part: Graph, tmp_path: Path) -> None:
    data = json.loads(written("json", part, tmp_path).read_text(encoding="utf-8"))
    assert data["graph"]["counts"] == {"nodes": len(part.nodes), "edges": len(part.edges)}
    assert data["graph"]["content_hash"] == part.content_hash
    read = networkx.node_link_graph(data, edges="edges")
    assert {(e.source, e.target, e.id) for e in part.edges} == set(read.edges)
    for node in part.nodes:
        assert tuple(read.nodes[node.id].get("aliases", ())) == tuple(
            alias.translate({0: 0xFFFD, 11: 0xFFFD, 0xD800: 0xFFFD}) for alias in node.aliases
        )


@pytest.mark.parametrize("part", [small(), hostile(), Graph()], ids=["small", "hostile", "empty"])
def test_csv_has_a_mark_for_excel_and_a_row_for_each(part: Graph, tmp_path: Path) -> None:
    folder = written("csv", part, tmp_path)
    for name, count in (("nodes.csv", len(part.nodes)), ("edges.csv", len(part.edges))):
        assert (folder / name).read_bytes().startswith(b"\xef\xbb\xbf")
        with (folder / name).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == count
        assert not [v for row in rows for v in row.values() if v.startswith(("=", "+", "-", "@"))]


@given(st.text(max_size=20))
def test_no_cell_is_a_formula(text: str) -> None:
    shown = str(cell(text))
    assert not shown.startswith(tuple("=+-@\t\r\n＝＋－＠"))
    shown.encode("utf-8")


def test_formats_are_the_same_every_time(tmp_path: Path) -> None:
    part = generated(20, 15, deeds=40)
    for name in ("graphml", "gexf", "json"):
        first = written(name, part, tmp_path).read_bytes()
        assert written(name, part, tmp_path).read_bytes() == first


def test_a_failing_writer_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(ZeroDivisionError), replacing(path) as part:
        part.write_text("half", encoding="utf-8")
        raise ZeroDivisionError
    assert path.read_text(encoding="utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["old.json"]


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="cannot write"):
        written("json", small(), tmp_path / "file")
    with pytest.raises(UserError, match="it is a folder"):
        FORMATS[0].write(small(), tmp_path)


@pytest.mark.parametrize(
    ("name", "path", "expected"),
    [
        ("", "x.graphml", "graphml"),
        ("", "X.GEXF", "gexf"),
        ("csv", "folder", "csv"),
        ("json", "x.txt", "json"),
    ],
)
def test_the_suffix_names_the_format(name: str, path: str, expected: str) -> None:
    assert format_for(name, Path(path)).name == expected


def test_an_unknown_format_lists_the_known_ones() -> None:
    with pytest.raises(UserError, match=r"no format pdf.*graphml, gexf, json, csv"):
        format_for("pdf", Path("x.pdf"))
