"""The application on an address of this machine, until the user stops it."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Thread

from graph.errors import UserError
from graph.serve.app import application
from graph.serve.follow import Source
from graph.serve.guard import LOOPBACK


class GraphServer:
    """Bound when made, so that ``address`` is true; port 0 takes any free one.

    Raises UserError where the address cannot be had.
    """

    def __init__(
        self, source: Source, *, host: str = "127.0.0.1", port: int = 0, language: str = "zh"
    ) -> None:
        import uvicorn

        self._source = source
        self._socket = _bound(host, port)
        name = f"[{host}]" if ":" in host else host
        self.address = f"http://{name}:{self._socket.getsockname()[1]}/"
        app = application(source, hosts={*LOOPBACK, name}, language=language)
        # No access log: whom one looks up is nobody else's business.
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, server_header=False, lifespan="off"
        )
        self._server = uvicorn.Server(config)

    def run(self) -> None:
        """Serve until Ctrl-C or `stop`."""
        Thread(target=self._source.answers.warm_up, daemon=True).start()
        with self._socket, suppress(KeyboardInterrupt):
            self._server.run(sockets=[self._socket])

    def stop(self) -> None:
        """Make `run` return soon; for callers on another thread."""
        self._server.should_exit = True


def _bound(host: str, port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
        bound.listen(64)
    except OSError as error:
        bound.close()
        reason = error.strerror or error
        raise UserError(f"cannot listen on {host} port {port} ({reason}): give another --port") from error
    return bound
