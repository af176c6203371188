"""What can follow a person's name, and so ends it: a delimiter, a verb, or a word that often does."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from extractors.mentions.countries import countries
from extractors.vocabulary import alternation, members, words_of
from extractors.words import frequency

# a delimiter, a word that often follows names, any common word, one that may follow, anything else
CLEAR, STRONG, WORD, WEAK, NONE = 3.0, 2.5, 1.8, 1.0, -3.0

# how often a word must be met to end the foreign name before it
_COMMON = 200
_DELIMITERS = frozenset("，。、；：！？…—”’（）()》【】[]|/,;:!?. \u3000\u00a0\t\r\n▲◆●■○丨0123456789")
_OPENINGS = frozenset("“‘《")
_ACTS = (
    "preside",
    "speak",
    "say",
    "speak_act",
    "tell",
    "attend",
    "inspect",
    "receive",
    "sign",
)
# longer beginnings of a predicate than one word, by their first character
_PHRASES = {
    "作": rf"作[^，。；]{{0,16}}?(?:{alternation('gives')})",
    "以": r"以(?:[“《\d]|[^，。；]{1,8}?(?:方式|形式|为题|身份))",
    "到": rf"到[^，。；]{{1,14}}?(?:{alternation('goes_to')})",
    "自": r"自(?:\d|[去今]年|[上就]任|[一二三四五六七八九十]+月)",
    "为": r"为[“《]|为[^，。；]{1,20}?(?:颁奖|授牌|揭牌|揭幕|颁发|送行|授旗|剪彩|佩戴|献花|颁证)",
    "赴": r"赴[^，。；]{1,32}?(?:调研|考察|检查|督导|走访|看望|慰问|参加|出席|开展|招商|对接|学习|交流|参观|指导)",
    "携": r"携[^，。；]{1,16}?(?:到|赴|来|一行|走访|调研|考察|莅临|前往|参加|出席|看望|慰问)",
    "带": r"带[^，。；]{1,14}?(?:参观|察看|走访|了解|来到|前往|调研|查看)",
    "时": r"时(?=，|都?(?:表示|强调|指出|说|谈到))",
    "给": r"给[^，。；]{1,10}?(?:汇报|介绍|讲|带来|送上|展示)",
    # 甲|同乙总统举行会谈: what is called by an office is somebody else
    **{
        joint: joint + r"[^，。；]{2,8}?(?:总统|总理|首相|国王|总书记|议长|外长|委员长)" for joint in "同与和"
    },
    "案": r"案(?=开庭|[一二]审|宣判|公开审|依法)",
    "将": r"将(?:于|在|出席|主持|会见|访问|率|举行|赴|同|与|对|应邀|陪同|参加|发表|前往|继续)[^，。；]{0,2}",
    "派": r"派(?:代表|特使|出|遣)",
    "在": r"在[^，。；]{1,14}?(?:中|上|时|后)",
    "率": r"率[^，。；]{1,24}?(?:[表察问摩]团|[研导查察作治专家收核]组|一行|队|人员|干部|负责人|同志"
    r"|主任|局长|部长|处长|科长|书记|院长|校长|总经理|董事长|秘书长|干警|班子)",
    "任": r"任[\u4e00-\u9fff]{0,6}?(?:组长|团长|主任|总指挥|指挥长|会长|秘书长|董事长|总经理|书记|院长|校长|所长|站长|队长)",
    "因": r"因(?:故|病|事|公|出差|工作|身体|年龄|[^，。；]{1,10}(?:未|不|没|请假|缺席|辞[职去呈])"
    r"|[^，。；]{0,14}?(?:丑闻|事件|问题|疫情|原因|被|遭|受|涉|而|住院|[去逝]世|下台|引发|面临|感染|确诊))",
    # 走进居民甲|家看望, 村民乙|家房屋受损
    "家": r"家(?=[中里，房屋院门]|的[^，。；]{0,6}[院房屋田地宿园棚洞门]|看望|慰问|看看|做客|走访)",
    "致": r"致(?:欢迎|开幕|闭幕|答谢|贺|祝酒|主持|颁奖)?[辞词]",
    "用": r"用[^，。；]{1,12}?(?:“|形容|讲述|介绍)",
    "分": r"分(?:别|头)?(?:成|作|为)?[两二三四五六七八九十\d]+(?:个)?(?:组|路|批|片|队)|分(?:头|赴)",
    "所": r"所[作做提述]",
    "受": r"受[^，。；]{2,14}委托",
    "就": r"就[^，。；]{1,40}?(?:作|发言|介绍|提出|说明|汇报|进行|交流)",
    "对": r"对[^，。；]{1,30}?(?:表示|进行|给予|提出)",
}


@lru_cache(maxsize=1)
def _following() -> dict[str, re.Pattern[str]]:
    """What often follows names, by its first character: the words, the longest first, then the phrases."""
    acts = (word for name in _ACTS for word in words_of(name) if len(word) > 1)
    by_first: dict[str, list[str]] = defaultdict(list)
    for word in sorted({*words_of("follow"), *acts}, key=len, reverse=True):
        by_first[word[0]].append(re.escape(word))
    for first, phrase in _PHRASES.items():
        by_first[first].append(phrase)
    return {first: re.compile("|".join(forms)) for first, forms in by_first.items()}


def follow_end(text: str, position: int) -> int:
    """Where the word ends that often follows names and begins here; -1 if none does."""
    following = _following().get(text[position : position + 1])
    match = following.match(text, position) if following else None
    return match.end() if match else -1


def boundary(text: str, position: int) -> float:
    """How well a name can end at ``position``, from what follows it."""
    char = text[position : position + 1]
    if not char or char in _DELIMITERS:
        return CLEAR
    if char in _OPENINGS:
        return WEAK
    if follow_end(text, position) >= 0 or (char in "也还则均都" and follow_end(text, position + 1) >= 0):
        return STRONG
    return WEAK if char in members("weak_follow") else NONE


def edge(text: str, end: int, titled: bool) -> float:
    """The same; beside a title any common word, and 和 before the next one, will do."""
    found = boundary(text, end)
    if titled and found < WORD and (_word_at(text, end) or (found == WEAK and text[end] in "和与及")):
        return WORD
    return found


def cut_through(text: str, end: int) -> bool:
    """Whether a word that follows names begins inside the name: 江滨关|于."""
    return follow_end(text, end - 1) > end


_DAY = re.compile(
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|[周上本下今去昨]?周?[一二三四五六日末]?(?:上午|下午|晚)"
)


_ORDINAL = re.compile(r"[一二三四五六七八九十]{1,3}世")


def foreign_edge(text: str, position: int, chars: frozenset[str]) -> float:
    """How well a foreign name ends before a day, or before a common word not written with ``chars``: 克林顿|利用."""
    if _DAY.match(text, position):
        return STRONG
    if _ORDINAL.match(text, position):
        return NONE  # 伊丽莎白|二世
    words = (text[position : position + size] for size in (4, 3, 2))
    return WORD if any(frequency(word) >= _COMMON and not chars.issuperset(word) for word in words) else NONE


def _word_at(text: str, position: int) -> bool:
    """Whether a common word of the language begins here: 冯夏至|督办, 岑远志|开门见山."""
    return any(frequency(text[position : position + size]) >= (20 if size > 2 else 60) for size in (4, 3, 2))


# an office that no word class has: 和国际奥委会主席乙
_STATE_NEXT = re.compile(r"国际|中央|有关|相关|世界")
_COMMITTEES = ("夫人", "市委", "省委", "县委", "区委")


@lru_cache(maxsize=1)
def _offices() -> tuple[str, ...]:
    return (*_COMMITTEES, *members("foreign_head"), *members("government_head"))


def office_next(text: str, end: int) -> bool:
    """Whether another guest's office follows: 总督甲|和总理乙."""
    if text[end] not in "和与及同":
        return False
    if any(text[end + 1 : end + 1 + size] in countries() for size in (2, 3, 4, 5)):
        return True  # 总理甲同|尼泊尔总理乙
    return text.startswith(_offices(), end + 1) or bool(_STATE_NEXT.match(text, end + 1))
