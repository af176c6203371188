"""One article's rows: people, roles, bodies, parks, who did what, and the evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from extractors.facts import Article, Edge, Facts, Label, Relation, Status
from extractors.scoring.events import Pairing, pair_events, score_events
from extractors.scoring.found import Found
from extractors.scoring.gold import GoldArticle, Pair
from extractors.scoring.sameness import canonical, plain, same, same_name
from extractors.scoring.scores import ACT_ROWS, ArticleScore, Counts, Row, Share
from extractors.scoring.sheet import Item, Sheet


def score_article(gold: GoldArticle, facts: Facts | None) -> ArticleScore:
    """Score one reading; None is a reading that found nothing."""
    found = Found.of(facts or Facts(Article(id=gold.id, path="", text="")))
    sheet = Sheet()
    _score_people(sheet, gold, found)
    _score_roles(sheet, gold, found)
    _score_bodies_and_parks(sheet, gold, found)
    pairing = pair_events(gold, found)
    score_events(sheet, gold, found, pairing)
    _score_acts(sheet, gold, found, pairing)
    _score_evidence(sheet, gold, found)
    return ArticleScore(
        id=gold.id,
        rows=sheet.rows,
        kind=sheet.kind,
        date=sheet.date,
        place=Share(int(_same_place(found.article.place, gold.place)), 1),
        perfect=sheet.perfect,
        differences=tuple(sheet.differences),
    )


def _score_people(sheet: Sheet, gold: GoldArticle, found: Found) -> None:
    allowed = (*gold.mentioned, *gold.optional.people)
    sheet.compare(
        Row.PEOPLE,
        gold.people,
        found.named(Label.PERSON),
        same_name,
        lambda name: any(same_name(name, other) for other in allowed),
    )


def _score_roles(sheet: Sheet, gold: GoldArticle, found: Found) -> None:
    allowed = (*gold.mentioned, *gold.optional.people)
    sheet.compare(
        Row.ROLES,
        [(r.person, r.role) for r in gold.roles],
        found.pairs(Relation.HOLDS_ROLE),
        _same_role,
        lambda pair: (
            any(same_name(pair[0], name) for name in allowed) or _in(gold.optional.roles, pair, _same_role)
        ),
    )
    wanted = list(dict.fromkeys((r.role, r.body) for r in gold.roles if r.body))
    last = {e.source: e.target for e in found.edges[Relation.ROLE_IN]}
    bodies = [(found.name(role), found.name(body)) for role, body in last.items() if role in found.nodes]
    sheet.compare(
        Row.ROLE_IN,
        wanted,
        bodies,
        _same_both,
        lambda pair: not any(same(role, pair[0]) for role, _ in wanted) or _in(wanted, pair, _same_both),
    )
    _score_status(sheet, gold, found)


def _score_status(sheet: Sheet, gold: GoldArticle, found: Found) -> None:
    """A role found with another status than annotated counts as missed and as extra."""
    sheet.rows[Row.STATUS] = Counts()
    for wanted in gold.roles:
        for edge in found.edges[Relation.HOLDS_ROLE]:
            if not _same_role(
                (wanted.person, wanted.role), (found.name(edge.source), found.name(edge.target))
            ):
                continue
            status = edge.status or Status.CURRENT
            right = status is wanted.status
            wrong = [] if right else [f"{wanted.person} {wanted.role} {wanted.status}"]
            sheet.count(Row.STATUS, int(right), wrong, [] if right else [status.value])
            break


def _score_bodies_and_parks(sheet: Sheet, gold: GoldArticle, found: Found) -> None:
    bodies, parks = gold.optional.bodies, gold.optional.parks
    sheet.compare(
        Row.BODIES, gold.bodies, found.named(Label.BODY), same, lambda name: _in(bodies, name, same)
    )
    sheet.compare(
        Row.PARKS,
        [park.name for park in gold.parks],
        found.named(Label.PARK),
        same,
        lambda name: _in(parks, name, same),
    )
    wanted = [(park.name, park.division) for park in gold.parks if park.division]
    places = [
        (found.name(e.source), found.name(e.target))
        for e in found.edges[Relation.LOCATED_IN]
        if found.is_a(e.source, Label.PARK)
    ]
    # One right place is enough: a park in 高邮市 may also be said to lie in 扬州市.
    right = [park for park, place in places if _in(wanted, (park, place), _same_both)]
    sheet.compare(
        Row.PARK_IN,
        wanted,
        places,
        _same_both,
        lambda pair: (
            not any(same(park, pair[0]) for park, _ in wanted) or any(same(park, pair[0]) for park in right)
        ),
    )


def _score_acts(sheet: Sheet, gold: GoldArticle, found: Found, pairing: Pairing) -> None:
    acts = {
        relation: list(
            dict.fromkeys((found.name(e.source), pairing.gold_id(e.target)) for e in found.edges[relation])
        )
        for relation in ACT_ROWS
    }
    optional = gold.optional
    required = {
        relation: [pair for pair in gold.acts[relation] if pair[1] not in optional.events]
        for relation in ACT_ROWS
    }
    for relation, row in ACT_ROWS.items():
        allowed = optional.acts[relation]
        sheet.compare(row, required[relation], acts[relation], _same_act, _free_act(optional.events, allowed))
    took_part = list(dict.fromkeys(_all(acts)))
    sheet.compare(
        Row.TOOK_PART,
        list(dict.fromkeys(_all(required))),
        took_part,
        _same_act,
        _free_act(optional.events, _all(optional.acts)),
    )
    wrong = [name for name in gold.mentioned if any(same_name(name, who) for who, _ in took_part)]
    sheet.count(Row.KEPT_OUT, len(gold.mentioned) - len(wrong), wrong, wrong)


def _free_act(events: frozenset[str], allowed: Sequence[Pair]) -> Callable[[Pair], bool]:
    return lambda pair: pair[1] in events or _in(allowed, pair, _same_act)


def _score_evidence(sheet: Sheet, gold: GoldArticle, found: Found) -> None:
    """The words stand at their offsets and name the person, or a pronoun does."""
    source = found.article.text or ("" if gold.html else gold.text)
    if not source:
        return
    right, wrong = 0, []
    for relation in (*ACT_ROWS, Relation.HOLDS_ROLE):
        for edge in found.edges[relation]:
            if _is_evident(edge, found, source):
                right += 1
            else:
                words = edge.evidence.text if edge.evidence else "no evidence"
                wrong.append(f"{relation} {found.name(edge.source)}: {words}")
    sheet.count(Row.EVIDENCE, right, wrong, wrong)


def _is_evident(edge: Edge, found: Found, source: str) -> bool:
    evidence = edge.evidence
    if evidence is None or source[evidence.start : evidence.end] != evidence.text:
        return False
    words = plain(evidence.text)
    if not found.is_a(edge.source, Label.PERSON):
        return bool(words)
    first = plain(found.name(edge.source))[:1]
    return bool(words) and (first in words or any(pronoun in words for pronoun in "他她其"))


def _same_place(found: str, gold: str) -> bool:
    return same(found, gold) or (bool(found) and canonical(gold).endswith(canonical(found)))


def _same_role(a: Pair, b: Pair) -> bool:
    return same_name(a[0], b[0]) and same(a[1], b[1])


def _same_both(a: Pair, b: Pair) -> bool:
    return same(a[0], b[0]) and same(a[1], b[1])


def _same_act(a: Pair, b: Pair) -> bool:
    return a[1] == b[1] and (same_name(a[0], b[0]) or same(a[0], b[0]))


def _in(items: Iterable[Item], item: Item, equal: Callable[[Item, Item], bool]) -> bool:
    return any(equal(other, item) for other in items)


def _all(acts: Mapping[Relation, Iterable[Pair]]) -> list[Pair]:
    return [pair for relation in ACT_ROWS for pair in acts[relation]]
