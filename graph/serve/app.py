"""The web application: one page and a handful of reading endpoints."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from graph.errors import UserError
from graph.serve.answers import Answers
from graph.serve.follow import Source
from graph.serve.guard import LOOPBACK, Guard
from graph.view.data import Json
from graph.view.page import page

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

# A question is short: longer bodies are refused before they are read.
_BODY = 256 * 1024
_IDS = 1000


def application(source: Source, *, hosts: Collection[str] = LOOPBACK, language: str = "zh") -> Starlette:
    """The ASGI application that answers to ``hosts`` (names without port)."""
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.responses import HTMLResponse
    from starlette.routing import Route

    def home(_: Request) -> Response:
        return HTMLResponse(
            page(source.renewed().first_page(), title="parkgraph", language=language, connect="'self'")
        )

    gets: Mapping[str, Callable[[Mapping[str, str]], Json]] = {
        "search": lambda q: source.answers.search(_text(q, "text")),
        "around": lambda q: source.answers.around(_text(q, "id")),
        "path": lambda q: source.answers.path(_text(q, "start"), _text(q, "goal")),
        "queries": lambda _: source.answers.queries(),
        "changed": lambda _: {"changed": source.has_changed()},
    }
    posts: Mapping[str, Callable[[Json], Json]] = {
        "nodes": lambda body: source.answers.nodes(_ids(body)),
        "query": lambda body: _query(source.answers, body),
    }
    routes = [Route("/", home)]
    routes += [Route(f"/api/{name}", _get(answer)) for name, answer in gets.items()]
    routes += [Route(f"/api/{name}", _post(answer), methods=["POST"]) for name, answer in posts.items()]
    return Starlette(routes=routes, middleware=[Middleware(Guard, hosts=hosts)])


def _get(answer: Callable[[Mapping[str, str]], Json]) -> Callable[[Request], Response]:
    def endpoint(request: Request) -> Response:
        return _answered(lambda: answer(request.query_params))

    return endpoint


def _post(answer: Callable[[Json], Json]) -> Callable[[Request], object]:
    async def endpoint(request: Request) -> Response:
        from starlette.concurrency import run_in_threadpool

        # A form on another page can send text/plain, but not this without asking first.
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            return _json({"error": "send JSON"}, 415)
        raw = b""
        async for chunk in request.stream():
            raw += chunk
            if len(raw) > _BODY:
                return _json({"error": "the question is too long"}, 413)
        try:
            body = json.loads(raw)
        except ValueError:
            return _json({"error": "this is no JSON"}, 400)
        if not isinstance(body, dict):
            return _json({"error": "send a JSON object"}, 400)
        return await run_in_threadpool(_answered, lambda: answer(body))

    return endpoint


def _answered(answer: Callable[[], Json]) -> Response:
    try:
        return _json(answer(), 200)
    except UserError as error:
        return _json({"error": str(error)}, 400)


def _json(data: Json, status: int) -> Response:
    from starlette.responses import Response

    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Half a surrogate pair, as broken decoders leave it, is no UTF-8.
    return Response(text.encode("utf-8", "replace"), status, media_type="application/json")


def _query(answers: Answers, body: Json) -> Json:
    parameters = body.get("parameters") or {}
    if not isinstance(parameters, dict) or not all(isinstance(v, str) for v in parameters.values()):
        raise UserError("parameters are texts by name")
    if name := body.get("named"):
        return answers.named_query(str(name), parameters)
    return answers.query(_text(body, "cypher"), parameters)


def _ids(body: Json) -> list[str]:
    ids = body.get("ids")
    if not isinstance(ids, list) or not all(isinstance(i, str) for i in ids):
        raise UserError("ids are a list of texts")
    return ids[:_IDS]


def _text(values: Json, key: str) -> str:
    value = values.get(key)
    if not isinstance(value, str) or not value.strip():
        raise UserError(f"{key} is missing")
    return value
