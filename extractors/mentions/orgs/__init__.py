"""Where the name of an organisation or park begins, walking left from how it ends (…有限公司, …产业园).

Where to go: ``walking`` goes from word to word; ``stops`` are words that no name has inside, ``joints`` small words
that some names do (物理与电子工程学院); ``trimming`` drops what cannot begin a name.
"""

from extractors.mentions.orgs.stops import Spanned, has_stop
from extractors.mentions.orgs.walking import chunk_start, extend_left

__all__ = ["Spanned", "chunk_start", "extend_left", "has_stop"]
