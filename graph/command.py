"""The `parkgraph` command: Ctrl-C at any moment, once or twice, ends it with one line and exit code 130."""

from __future__ import annotations

import signal
import sys
import time

from graph.errors import StoppedError

# Seconds. Who presses twice means the same thing: the second must not break what the first began to tidy up.
_ONE_PRESS = 2.0
_STOPPED = 130


def main() -> None:
    """Entry point: the exit code is 0 done, 1 some input failed, 2 wrong use, 130 stopped by Ctrl-C."""
    # Someone may have told us to ignore it, as nohup and shells do for what runs in the background.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _Interrupts())
    try:
        # Only now: Ctrl-C while this loads is answered, too.
        from graph.cli import run

        run()
    except (KeyboardInterrupt, StoppedError):
        print("stopped", file=sys.stderr)
        raise SystemExit(_STOPPED) from None
    finally:
        # Python, while it ends, would take a late press for a reason to be killed.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


class _Interrupts:
    """Raises KeyboardInterrupt once for presses in quick succession."""

    def __init__(self) -> None:
        self._last = -_ONE_PRESS

    def __call__(self, *_: object) -> None:
        now = time.monotonic()
        if now - self._last >= _ONE_PRESS:
            self._last = now
            raise KeyboardInterrupt


if __name__ == "__main__":
    main()
