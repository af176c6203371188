"""The one exception that users see."""


class UserError(Exception):
    """One line that says what is wrong and what to do; the command line prints it and exits with ``code``."""

    def __init__(self, message: str, *, code: int = 2) -> None:
        super().__init__(message)
        self.code = code


class StoppedError(Exception):
    """Ctrl-C in a verb, told on: typer would answer KeyboardInterrupt itself."""
