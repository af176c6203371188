"""Hand-written Cypher over the model, each with its answer in Python: a query and its answer, a line each."""

from __future__ import annotations

from tests.stores.cases.case import Case
from tests.stores.cases.patterns import PATHS, PATTERNS
from tests.stores.cases.properties import DATES, LOOKUPS, NULLS
from tests.stores.cases.results import FLOW, REFERRING, VALUES

__all__ = ["CASES", "REFERRING", "Case"]

CASES = (*LOOKUPS, *DATES, *NULLS, *PATTERNS, *PATHS, *VALUES, *FLOW, *REFERRING)
