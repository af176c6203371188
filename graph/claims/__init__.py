"""The graph file: one SQLite file that holds what every article says, and the graph that follows from it."""

from graph.claims.file import ClaimsFile
from graph.claims.values import ArticleSummary, Notice, Origin, Said
from graph.claims.versions import reading_version

__all__ = ["ArticleSummary", "ClaimsFile", "Notice", "Origin", "Said", "reading_version"]
