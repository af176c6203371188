"""Who is the same as whom across articles: `resolve`, and what it answers.

>>> identities = resolve(facts, decisions, history)          # doctest: +SKIP
>>> identities.ids["article", "n1"]                          # doctest: +SKIP
'p5kd0vq2m3h7t'

The answer depends on the set of articles and the log of decisions, not on the order of the articles.
"""

from __future__ import annotations

from collections.abc import Iterable

from extractors.facts import Facts
from graph.identity.assembly import Assembly
from graph.identity.decisions import Decision, Mention, Verdict, in_force
from graph.identity.entities import Conflict, Entity, History, Identities, Suggestion, Trouble
from graph.identity.readings import Ref, read

__all__ = [
    "Conflict",
    "Decision",
    "Entity",
    "History",
    "Identities",
    "Mention",
    "Ref",
    "Suggestion",
    "Trouble",
    "Verdict",
    "in_force",
    "resolve",
]


def resolve(
    facts: Iterable[Facts], decisions: Iterable[Decision] = (), history: History | None = None
) -> Identities:
    """Tell who is the same as whom.

    ``facts``: all articles, read once, in any order; the text of an article is not kept.
    ``decisions``: the user's log, oldest first; see `Decision`. ``history``: `Identities.history` of the last
    build, so that ids given then are known as former ids now.
    """
    assembly = Assembly([read(each) for each in facts], decisions)
    return assembly.identities(history or {})
