"""Who did what: reads the sentences of an article in order and fills its stage.

Where to go: ``article`` goes through the sentences, ``silent`` tells which of them report nothing, ``speakers`` whose
words go on; ``sentence`` has the readers of one sentence in their order; ``taking_part`` is what each group does.
"""

from extractors.statements.acts.article import read_acts

__all__ = ["read_acts"]
