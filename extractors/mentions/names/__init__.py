"""Where a person's name ends: the one hard question of Chinese names, since no space tells.

A name is looked for only where one may stand (after a title, in a list of names, before an act). Every length is
a candidate; it is judged by how likely its characters are in a name, by what follows (a name ends where a verb
begins), and by how the rest of the article uses the same characters.

Where to go: ``reading`` chooses among the candidates; ``han`` (surname and given name), ``abroad`` (阿依古丽·买买提,
额尔德木图, 高市早苗) and ``parts`` (扎西次仁) make them; ``ends`` judges what follows; ``characters`` knows surnames and given names; ``name`` is
what comes out.
"""

from extractors.mentions.names.characters import (
    HAN,
    has_surname,
    has_usual_surname,
    is_common_name,
    is_japanese,
    is_transliterated,
    looks_like_name,
    transliterating_abroad,
)
from extractors.mentions.names.name import ACCEPT, NOUN, TITLED, Name
from extractors.mentions.names.parts import is_made_of_parts
from extractors.mentions.names.reading import read_name
from extractors.mentions.names.syllable import one_syllable
from extractors.mentions.names.uses import Uses

__all__ = [
    "ACCEPT",
    "HAN",
    "NOUN",
    "TITLED",
    "Name",
    "Uses",
    "has_surname",
    "has_usual_surname",
    "is_common_name",
    "is_japanese",
    "is_made_of_parts",
    "is_transliterated",
    "looks_like_name",
    "one_syllable",
    "read_name",
    "transliterating_abroad",
]
