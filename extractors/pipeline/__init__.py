"""The whole reading of one article, in running order: page → mentions → statements → facts.

Where to go: ``article`` has the order of the steps; ``cleaning`` is what is done to the text before; ``mentions``
reads the sentences twice, ``first_pass`` titles with their names, ``second_pass`` names that stand alone;
``words`` are those looked for in the whole text at once, ``source`` all that sentences are read with; ``again`` is
how names come back.
"""

from extractors.pipeline.article import extract

__all__ = ["extract"]
