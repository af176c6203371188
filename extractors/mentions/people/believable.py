"""Whether characters that could be a name are one: 企业家|解难题 is not."""

from __future__ import annotations

import re

from extractors.mentions.names import (
    ACCEPT,
    HAN,
    Name,
    has_usual_surname,
    is_japanese,
    is_made_of_parts,
    is_transliterated,
    transliterating_abroad,
)
from extractors.mentions.names.ends import STRONG
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import alternation, members
from extractors.words import frequency

# 林药、林蜂、林油|等产业: a row of words
THINGS = re.compile(
    rf"等(?:\d+[种个类大]|多[种个]|[一二三四五六七八九十]+[种个类大])?(?:{alternation('thing_in_a_row')})"
)
# 布和巴雅尔, 苏和: no list of two
_MONGOL = re.compile("[布苏宝]和")
# characters that longer names do not have, unless they are transliterated
_HARD_TO_NAME = re.compile(r"[各本此该有部相会全市区县省州委局的在了与和]")
# how often a word must be met for it to be a word rather than a name with a rare surname (责任, 国家)
_EVERYDAY = 300
# and for it to be one where only a noun stands before (居民代购)
_KNOWN = 5
# 唐外长, 胡老: people called by surname alone, who have no name here
_CALLED = re.compile(rf"[{HAN}](?:外长|先生|女士|小姐|老师|老|总理|总统|部长)")
# 总理|周二晚, 教授|满意地
_NO_NAME = re.compile(rf"周[一二三四五六日末][上下中早晚午]?|[{HAN}]{{2}}[地过着得]")


def _is_word(name: str, foreign: bool) -> bool:
    """教练|虽然: a word of the language, where the office of a foreigner admits any characters."""
    return foreign and frequency(name) >= _EVERYDAY and not transliterating_abroad().issuperset(name)


def is_known_word(text: str) -> bool:
    """Whether the dictionary has what stands behind a noun: 农民|种粮, 居民|代购."""
    return frequency(text) > _KNOWN and not (has_usual_surname(text) or is_transliterated(text))


def is_believable(name: Name, titled: bool, *, listed: bool = False, foreign: bool = False) -> bool:
    """A word of the language is a name only beside a title; in a list it needs a usual surname, too."""
    if (members("not_a_name") | members("foreign_whole")) & {name.text, name.text[1:]}:
        return False
    if (
        name.text.endswith("籍")
        or _CALLED.fullmatch(name.text)
        or _NO_NAME.fullmatch(name.text)
        or _is_word(name.text, foreign)
    ):
        return False
    if name.text[-1] in "省市县区旗州盟" and len(name.text) == 3 and divisions_with_name(name.text):
        return False
    if name.text[0] in "和及与同" and len(name.text) > 2 and frequency(name.text[1:]) >= _EVERYDAY:
        return False  # 市长|和城市代表
    word = len(name.text) > 2 and frequency(name.text[1:]) >= _EVERYDAY
    if not titled and not has_usual_surname(name.text) and word:
        return False  # 企业家|解难题
    if not foreign and not has_usual_surname(name.text) and frequency(name.text) >= _EVERYDAY:
        return titled and not listed and name.edge >= STRONG
    if not foreign and name.text in members("word_like_name"):
        return (
            titled
            and name.score > ACCEPT
            and (not listed or (len(name.text) == 2 and has_usual_surname(name.text)))
        )
    if len(name.text) == 4 and (
        is_japanese(name.text) or is_made_of_parts(name.text) or name.text[:2] in members("compound_surname")
    ):
        return True
    return not (
        len(name.text) > 3 and "·" not in name.text and _HARD_TO_NAME.search(_MONGOL.sub("", name.text))
    )
