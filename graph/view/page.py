"""One self-contained HTML page, assembled from the files in ``graph/view/page``.

Nothing in it comes from the network, and nothing from an article can run: text is data in a JSON block, the
policy in the page allows only the scripts written here (by their hash), and the scripts never write HTML.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from string import Template

from graph.view.data import Json

# In running order; they share one scope.
_SCRIPTS = (
    "texts", "model", "source", "places", "state", "scene", "force", "shapes", "overlay", "labels",
    "hands", "drawing", "camera", "address", "words", "elements", "search", "legend", "quotes", "panel",
    "paths", "saving", "live", "query", "controls", "main",
)  # fmt: skip


_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def page(data: Json, *, title: str, language: str = "zh", connect: str = "'none'") -> str:
    """The page showing ``data``; ``connect`` is where its policy lets scripts send requests to."""
    program = _program()
    vis_network = _vis_network() if data["pyvis"] else ""
    style = _file("style.css")
    policy = (
        f"default-src 'none'; script-src {_hashes([program, vis_network])}; style-src {_hashes([style])}; "
        f"img-src data: blob:; connect-src {connect}; base-uri 'none'; form-action 'none'"
    )
    text = Template(_file("page.html")).substitute(
        language="zh-CN" if language == "zh" else "en",
        title=_escaped(title),
        policy=policy,
        style=style,
        data=_json_block({**data, "language": language, "texts": json.loads(_file("texts.json"))}),
        program=program,
        vis_network=vis_network,
    )
    # Half a surrogate pair, as broken decoders leave it, is no UTF-8.
    return _LONE_SURROGATE.sub("\ufffd", text)


def _program() -> str:
    parts = "\n".join(_file(f"{name}.js") for name in _SCRIPTS)
    return f'(() => {{\n"use strict";\n{parts}\n}})();'


@cache
def _file(name: str) -> str:
    return files("graph.view").joinpath("page", name).read_text(encoding="utf-8")


@cache
def _vis_network() -> str:
    path = files("pyvis").joinpath("templates", "lib", "vis-9.1.2", "vis-network.min.js")
    script = path.read_text(encoding="utf-8")
    # A source map comment would make the developer tools ask the network.
    lines = [line for line in script.split("\n") if not line.startswith("//# sourceMappingURL")]
    return "\n".join(lines).replace("</script", "<\\/script")


def _hashes(blocks: Iterable[str]) -> str:
    digests = (hashlib.sha256(block.encode("utf-8")).digest() for block in blocks)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode('ascii')}'" for digest in digests)


def _json_block(data: Json) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Neither </script> nor <!-- may stand in a script block, and the two separators end lines in scripts.
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
