"""Who may ask the server: only pages that it served itself, under a name that it is known by.

A page elsewhere could make the browser ask 127.0.0.1, directly or through a name that it points there (DNS
rebinding); the Host header and where a request comes from give that away.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Guard:
    """ASGI middleware that refuses foreign hosts and origins and adds protecting headers."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        """``hosts``: the host names, without port, that the server answers to."""
        self._app = app
        self._hosts = frozenset(name.casefold() for name in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 403 in one line, or pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        from starlette.datastructures import Headers, MutableHeaders
        from starlette.responses import JSONResponse

        async def protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        refusal = self.refusal(Headers(scope=scope))
        app = JSONResponse({"error": refusal}, status_code=403) if refusal else self._app
        await app(scope, receive, protected)

    def refusal(self, headers: Mapping[str, str]) -> str:
        """Why a request with these headers is refused; empty if it is not."""
        host = headers.get("host", "")
        if _name(host) not in self._hosts:
            return f"this server does not answer to the host {host[:80]}"
        origin = headers.get("origin")
        if origin is not None and origin.partition("://")[2] != host:
            return "this server answers only its own page"
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            return "this server answers only its own page"
        return ""


def _name(host: str) -> str:
    """The Host header without its port; an IPv6 address keeps its brackets."""
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdecimal() else host).casefold()
