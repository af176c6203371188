"""What the driver raises → one line that says what is wrong and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from neo4j.exceptions import (
    AuthError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    TransactionError,
)

from graph.stores import QueryError, StoreError

NEEDED = "Neo4j 5.13 or newer is needed (5.26 LTS is what parkgraph is tested with)"
# A syntax error lists all keywords that could stand there.
_EXPECTED = re.compile(r": expected .{200,}(?= \(line)")
_PARAMETERS = re.compile(r"Expected parameter\(s\): (.+?)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Target:
    """Where we wanted to go; ``database`` is empty for the user's home database."""

    uri: str
    user: str
    database: str


@contextmanager
def explained(target: Target, timeout: float = 0) -> Iterator[None]:
    """Raises StoreError or QueryError for what the driver raises; ``timeout`` is the query's, in seconds."""
    try:
        yield
    except Neo4jError as error:
        raise _of_server(error, target, timeout) from error
    except (DriverError, OSError) as error:
        raise _of_driver(error, target) from error


def _of_server(error: Neo4jError, target: Target, timeout: float) -> StoreError:
    code = (error.code or "").removeprefix("Neo.")
    message = _first_line(error.message or code)
    match code.split("."):
        case [_, "Security", "AuthenticationRateLimit"]:
            return StoreError(f"{target.uri} refuses logins after several wrong passwords: wait some seconds")
        case [_, "Security", "CredentialsExpired"]:
            return StoreError(
                f"the password of {target.user} must be changed first: in cypher-shell or Neo4j Browser, "
                "ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'"
            )
        case [_, "Security", "Unauthorized"]:
            return StoreError(
                f"{target.uri} does not accept the password of {target.user}: check NEO4J_PASSWORD"
            )
        case [_, "Security", "Forbidden"]:
            return StoreError(
                f"{target.user} has no right to do this ({message}): ask for it, or use another --user"
            )
        case [_, "General", "ForbiddenOnReadOnlyDatabase"] | [_, "General", "WriteOnReadOnlyAccessDatabase"]:
            return StoreError(f"database {_named(target)} is read-only: use another --database")
        case [_, "Database", "DatabaseNotFound" | "IllegalAliasChain"]:
            return StoreError(f"there is no database {_named(target)} at {target.uri}: see SHOW DATABASES")
        case [_, "Database", _]:
            return StoreError(f"database {_named(target)} cannot be used now: {message}")
        case [_, "Schema", "ConstraintValidationFailed" | "ConstraintViolation" | "ConstraintCreationFailed"]:
            return StoreError(
                f"ids clash ({message}): wait for another load to end, or load into a --database of its own"
            )
        case [_, "Schema", _]:
            return StoreError(f"indexes cannot be made ({message}): load into a --database of its own")
        case [_, "Transaction", "TransactionTimedOut" | "TransactionTimedOutClientConfiguration"]:
            return QueryError(
                f"no answer within {timeout:g} s: narrow the query, or allow more with --timeout"
            )
        case [_, "Statement", "AccessMode"]:
            return QueryError("this query writes: allow it with --write")
        case [_, "Statement", "ParameterMissing"]:
            return QueryError(_missing(error.message or ""))
        case ["ClientError", "Statement" | "Procedure", _]:
            return QueryError(_EXPECTED.sub("", message))
    return StoreError(f"Neo4j at {target.uri} could not do this: {message}")


def _of_driver(error: Exception, target: Target) -> StoreError:
    message = _first_line(str(error))
    if isinstance(error, AuthError):
        return StoreError(f"{target.uri} does not accept the login of {target.user}: check NEO4J_PASSWORD")
    if isinstance(error, ConfigurationError):
        return StoreError(f"{target.uri} cannot be used ({message}): {NEEDED}")
    if isinstance(error, TransactionError):
        return QueryError(message)
    if isinstance(error, ServiceUnavailable | OSError):
        why = "" if message.startswith("Couldn't connect") else f" ({message})"
        plain = ", without +s if it does not encrypt" if "+s" in target.uri.partition("://")[0] else ""
        return StoreError(f"no Neo4j answers at {target.uri}{why}: start it, or give its --uri{plain}")
    return StoreError(f"{target.uri} does not speak as expected ({message}): {NEEDED}")


def _missing(message: str) -> str:
    found = _PARAMETERS.search(message)
    names = found[1] if found else message
    return f"missing parameter {names}: give it with --param {names.split(',')[0]}=VALUE"


def _named(target: Target) -> str:
    return target.database or "(the user's home database)"


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "no reason given")
