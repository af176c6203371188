"""Named people: a title chain and the names after it, names in a list, and names met before.

Where to go: ``titled`` reads the names behind an office, ``beside`` what stands between the two; ``bare`` reads names
without one at the start of a clause; ``believable`` tells a name from a word; ``explained`` reads offices in
brackets behind a name; ``called`` is the office or honorific
behind a name; ``talking`` are two who hold talks; ``companions`` act beside somebody known; ``office_behind`` are those whom only the office behind their name gives away; ``of_bodies`` are those named behind the body that they speak for; ``dead`` tells whose offices are over; ``known`` are names met elsewhere in the article.
"""

from extractors.mentions.people.bare import bare_people
from extractors.mentions.people.called import with_office_after
from extractors.mentions.people.companions import companions
from extractors.mentions.people.courteous import courteous_people
from extractors.mentions.people.dead import without_office
from extractors.mentions.people.explained import explained_people
from extractors.mentions.people.known import known_people, search_for
from extractors.mentions.people.of_bodies import people_of_offices
from extractors.mentions.people.office_behind import people_with_office_behind, set_apart
from extractors.mentions.people.talking import talking_people
from extractors.mentions.people.titled import titled_people

__all__ = [
    "bare_people",
    "companions",
    "courteous_people",
    "explained_people",
    "known_people",
    "people_of_offices",
    "people_with_office_behind",
    "search_for",
    "set_apart",
    "talking_people",
    "titled_people",
    "with_office_after",
    "without_office",
]
