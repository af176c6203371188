"""Offices as written, resolved: 省委常委、市委书记 in a 成都 article are 四川省委常委 and 成都市委书记.

A title is read from its head (书记, 主任, 市长) leftwards: what modifies it (副, 党组), then the body it is of.
Where to go: ``reader`` takes the heads in order and says which kind of office each is; ``around`` is what a head can
see; ``governments`` (市长), ``abroad`` (埃及总统), ``national`` (国家主席); ``leaning`` (a head without a body: of the
``same_body`` as another title, or of the one ``pointed`` back to); ``shown`` (a body that only its office shows: the order
of the rules about the ``pieces`` before heads, which are in ``parts``, ``own_parts``, ``courts``, ``local_organs``,
``local_departments`` and ``zone_organs``); ``branches`` (丹徒分局, of what bureau); ``chains`` (several offices of one
person).
"""

from extractors.mentions.titles.chains import Chain
from extractors.mentions.titles.national import national_office
from extractors.mentions.titles.reader import TitleReader

__all__ = ["Chain", "TitleReader", "national_office"]
