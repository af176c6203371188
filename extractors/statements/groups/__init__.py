"""People who share a predicate: 市委书记甲、市长乙，副市长丙 出席会议, and how the words before govern them.

Where to go: ``finding`` makes the groups of a sentence, ``joining`` tells who belongs together, ``governing`` what
the words around make of them (subject, received, heard …), ``resuming`` whose predicate goes on behind others.
"""

from extractors.statements.groups.finding import find_groups
from extractors.statements.groups.governing import INSTRUCTIONS
from extractors.statements.groups.kinds import Governed, Group

__all__ = ["INSTRUCTIONS", "Governed", "Group", "find_groups"]
