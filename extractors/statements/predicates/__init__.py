"""What a predicate says that its subject did: presided, spoke, attended, inspected, received, signed.

A pattern runs only over the clauses of the predicate of a group.
Where to go: ``reading`` goes through the clauses of a predicate, ``clause`` takes the deeds of one together and sorts
out what is announced or only said; ``speeches`` are patterns of speaking, ``statements`` of saying something,
``doings`` of all else, in the order in which they are tried; ``kinds`` are the deeds; ``clauses`` cuts, and tells
what is yet to come.
"""

from extractors.statements.predicates.clauses import clauses, yet_to_come
from extractors.statements.predicates.kinds import Deed, Found
from extractors.statements.predicates.reading import read_predicate

__all__ = ["Deed", "Found", "clauses", "read_predicate", "yet_to_come"]
