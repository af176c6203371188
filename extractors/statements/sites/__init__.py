"""Where an event took place: what stands after 在 before the verb, in its own name, and what was visited.

Where to go: ``held`` tells where an event was held, ``visits`` where people went or received others; ``phrases`` takes
a phrase apart into sites (甲公司、乙园区), ``venues`` are sites without a kind of their own (halls, villages),
``named`` the parks, bodies and divisions that were read already.
"""

from extractors.statements.sites.held import held_at
from extractors.statements.sites.named import Site
from extractors.statements.sites.phrases import sites_in
from extractors.statements.sites.visits import received_at, scene, visited, went

__all__ = ["Site", "held_at", "received_at", "scene", "sites_in", "visited", "went"]
