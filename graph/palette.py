"""How each kind of node looks, wherever it is drawn: a colour and, for eyes that see few colours, a shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from graph.model import NodeLabel


@dataclass(frozen=True, slots=True)
class Look:
    """``colour`` as #rrggbb, at least 3:1 on white and on near-black; ``shape`` as vis-network names it."""

    colour: str
    shape: str

    @property
    def channels(self) -> tuple[int, int, int]:
        """Red, green, blue, each 0 to 255."""
        red, green, blue = bytes.fromhex(self.colour[1:])
        return red, green, blue


LOOKS: Mapping[NodeLabel, Look] = MappingProxyType(
    {
        NodeLabel.PERSON: Look("#3b78d8", "dot"),
        NodeLabel.BODY: Look("#d0582a", "square"),
        NodeLabel.PARK: Look("#2f8f4e", "hexagon"),
        NodeLabel.PLACE: Look("#a37a1c", "triangle"),
        NodeLabel.EVENT: Look("#d4477f", "star"),
        NodeLabel.ROLE: Look("#8e6ad8", "diamond"),
        NodeLabel.ARTICLE: Look("#738091", "triangleDown"),
    }
)
