"""People named with the office they get, leave or had: 任命甲为乙区副区长, 免去丙的…职务, 曾任…, 拟任…

Where to go: ``finding`` takes the people of a sentence together; ``behind_verb`` reads 任命|甲|为…, ``before_verb``
甲|当选…; ``items`` the lines of a notice; ``names`` tells where such names begin and end, ``offices`` which titles
are meant and what becomes of them.
"""

from extractors.mentions.appointees.finding import find_appointees
from extractors.mentions.appointees.names import resume_subject

__all__ = ["find_appointees", "resume_subject"]
