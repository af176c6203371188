"""From sets of mentions to entities: id, canonical name, aliases, former ids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from extractors.facts import Label
from extractors.mentions.places import divisions_named
from graph.identity.decisions import Mention
from graph.identity.entities import Entity
from graph.identity.ids import make_id
from graph.identity.keys import Key
from graph.identity.names import name_key
from graph.identity.places import path, place_name
from graph.identity.readings import Bearer

_LOCAL = frozenset({Label.BODY, Label.PARK, Label.ROLE})


def own_id(bearer: Bearer, key: Key | None) -> str:
    """The id a mention would give alone: its key's, or one made of its name and article."""
    if key is not None:
        return key.id
    node, twin = bearer.node, str(bearer.twin or "")
    if node.label is Label.PERSON:
        return make_id(node.label, name_key(node.name), bearer.article, twin)
    return make_id(node.label, node.name, node.kind, node.date, bearer.article, twin)


def name_sets(sets: Sequence[Sequence[int]], own: Sequence[str]) -> list[str]:
    """An id for each set, the earliest set first: its earliest mention's, unless an earlier set has that.

    Sets that a decision keeps apart may share a key; then the later one's id is made of the key and its rank.
    """
    taken: set[str] = set()
    ids = []
    for members in sets:
        chosen = next((own[i] for i in members if own[i] not in taken), "")
        if not chosen:
            first = own[members[0]]
            rank = next(n for n in range(2, len(taken) + 3) if f"{first}.{n}" not in taken)
            chosen = f"{first}.{rank}"
        taken.add(chosen)
        ids.append(chosen)
    return ids


def entity(entity_id: str, mentions: Sequence[Bearer], keys: Sequence[Key]) -> Entity:
    """Sum up the mentions of one entity, earliest first; ``keys`` are theirs, empty for people and events."""
    nodes = [bearer.node for bearer in mentions]
    label = nodes[0].label
    names = Counter(key.name for key in keys) or Counter(node.name for node in nodes)
    name = _favourite(names, longest=label is Label.EVENT)
    place = _most(key.place for key in keys if not (key.open or key.assumed))
    seen = Counter(form for node in nodes for form in (node.name, *node.aliases))
    forms = [form for form, _ in sorted(seen.items(), key=lambda item: (-item[1], item[0]))]
    forms += [*sorted(names), *_told_apart(label, name, place)]
    return Entity(
        id=entity_id,
        label=label,
        name=name,
        anchor=Mention(mentions[0].article, label, nodes[0].name, mentions[0].start),
        aliases=tuple(form for form in dict.fromkeys(forms) if form != name),
        kind=_most(key.kind for key in keys) or _most(node.kind for node in nodes),
        date=_most(node.date for node in nodes),
        level=_most(key.level for key in keys) or _most(node.level for node in nodes),
        title=_most(node.title for node in nodes),
        official_name=_most(key.official for key in keys) or _most(node.official_name for node in nodes),
        place=place,
    )


def _favourite(names: Counter[str], *, longest: bool) -> str:
    """The commonest form; of equals the shortest, for events the fullest."""
    sign = -1 if longest else 1
    return min(names, key=lambda name: (-names[name], sign * len(name), name))


def _most(values: Iterable[str]) -> str:
    """The commonest value that is not empty; of equals the first in order."""
    found = [value for value in values if value]
    if len(set(found)) < 2:
        return found[0] if found else ""
    counted = Counter(found)
    return min(counted, key=lambda value: (-counted[value], value))


def _told_apart(label: Label, name: str, place: str) -> Iterator[str]:
    """鼓楼区政府 is also 南京市鼓楼区政府, since there are other 鼓楼区."""
    steps = path(place)
    if label not in _LOCAL or len(steps) < 2 or not name.startswith(place_name(place)):
        return
    if len([d for d in divisions_named(place_name(place)) if not d.until]) > 1:
        yield place_name(steps[-2]) + name
