"""Events that no noun names: bodies that sign with each other, guests that come, and offices that change hands.

Where to go: ``signing`` (bodies and states that sign, and who witnesses), ``touring`` (bodies that send people out,
guests without a name), ``sitting`` (a delegation that deliberates, a report that is heard), ``offices`` (appointments
and oaths).
"""

from extractors.statements.changes.offices import appoint, oath
from extractors.statements.changes.opening import opened
from extractors.statements.changes.signing import sign_bodies, states_sign, witness
from extractors.statements.changes.sitting import deliberate, divide, hear, passed
from extractors.statements.changes.touring import lead, present, tour

__all__ = [
    "appoint",
    "deliberate",
    "divide",
    "hear",
    "lead",
    "oath",
    "opened",
    "passed",
    "present",
    "sign_bodies",
    "states_sign",
    "tour",
    "witness",
]
