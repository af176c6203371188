"""Page to article: files of any encoding become pages of classified blocks with honest offsets."""

from extractors.read.files import read_pages
from extractors.read.page import Block, BlockKind, Page, Sentence, UnreadableError
from extractors.read.sentences import sentences

__all__ = ["Block", "BlockKind", "Page", "Sentence", "UnreadableError", "read_pages", "sentences"]
