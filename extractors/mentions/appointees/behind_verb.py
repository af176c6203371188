"""Names behind the verb: 任命|甲|为乙区副区长, 免去|丙|的丁局局长职务."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.facts import Status
from extractors.mentions.appointees.names import MANY, OFFICE_VERB, Called, name_ending, names_in_list
from extractors.mentions.appointees.offices import POST, titles_at
from extractors.mentions.kinds import Person
from extractors.mentions.names import TITLED, Uses, read_name
from extractors.mentions.titles import Chain

# verb before the names, what joins names and office, what it makes of the office
_NAMED_AFTER = (
    (
        re.compile(r"拟?提名|拟任"),
        re.compile(r"(?:同志)?(?:为|(?:继续|连任)?(?:担任|出任))"),
        Status.PROPOSED,
    ),
    (
        re.compile(
            r"(?:决定任命|任命|决定|通过|选举|补选|递补|推选|推举|替补|聘任|聘请|增补|增选|指定|选举产生|表决通过)"
            r"(?:了)?(?:由)?"
        ),
        re.compile(rf"{MANY}(?:同志|先生|女士)?(?:为|担任|任|兼任)"),
        Status.APPOINTED,
    ),
    (re.compile(r"以"), re.compile(r"(?:同志|先生|女士)?为"), Status.CURRENT),
    (
        re.compile(r"(?:决定免去|免去|撤销|免除)(?:了)?"),
        re.compile(r"(?:同志)?(?:兼任|担任)?的|同志|(?=政协第|第[一二三四五六七八九十]+届)"),
        Status.REMOVED,
    ),
    (re.compile(r"确定|推荐"), re.compile(r"(?:同志)?(?:为|任)"), Status.PROPOSED),
    (
        re.compile(r"(?:接受|同意|通过|批准)了|接受|关于|以及"),
        re.compile(rf"{MANY}(?:同志)?(?:因[^，。；]{{2,16}}?)?(?:关于)?(?:(?:请求)?辞去|请辞)"),
        Status.REMOVED,
    ),
)
_BECOMES = re.compile(r"(?:（[^（）]{1,10}）)?(?:同志)?[为任]")
_PRONOUN = re.compile(r"其(?![他它余中间])|他|她")
# characters of the names of those who lose one office
_NAMES = 24
# 任命甲为副市长，并决定|为代理市长
_HIM = re.compile("(?<=并决定)(?=为)|(?<=并任命)(?=为)")
# where an office begins that the sentence does not tell of
_NOWHERE = -1


def named_behind(
    text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses, last: str
) -> Iterator[Person]:
    """People behind each verb of a sentence that gives or takes an office; ``last`` is whom 其 means."""
    for match, joint, status in _verbs(text, start, end):
        # 提名陇南市委原副书记|甲为…
        before = next((chain for chain in chains if _stands_behind(text, chain, match.end())), None)
        aside = _CALLED.match(text, match.end())
        begin = before.end if before else (aside or match).end()
        names, at = names_in_list(text, begin, uses, joint)
        if names:
            link = joint.match(text, at)
            office = link.end() if link else _NOWHERE
        else:
            last = _told_before(text, start, match.start(), uses) or last
            names, office = _unnamed(text, match.end(), joint, status, chains, uses, last)
        titles = titles_at(text, chains, office, status) if office != _NOWHERE else ()
        if status is Status.CURRENT and titles and text.startswith("总书记的", titles[0].start):
            continue  # 以甲同志为总书记的党中央
        titles = (*(t for t in before.titles if t.role), *titles) if before and titles else titles
        for called in names if titles else ():
            last = called.name
            yield called.holding(titles)


# 任命|其经济顾问|甲为…, 任命|资深外交官|甲为…: what the appointee is, which is no office of a body
_CALLED = re.compile(
    r"(?:其|[他她]的)?(?:资深|职业|知名|前|独立|著名)?(?:[\u4e00-\u9fff]{2,4}(?=顾问))?"
    r"(?:顾问|外交官|外交家|经济学家|律师|议员|官员|企业家|助手|亲信|盟友|法官|银行家|学者)(?=[\u4e00-\u9fff])"
)
# 任命|北方舰队前司令|甲为…: an office of what nobody has told of
_UNTOLD = re.compile(r"[^，。；、为任由]{0,8}")


def _stands_behind(text: str, chain: Chain, at: int) -> bool:
    """Whether an office stands right behind the verb, or one without a role behind a word or two."""
    untold = not any(title.role for title in chain.titles)
    return chain.start == at or (untold and _UNTOLD.fullmatch(text, at, chain.start) is not None)


def _verbs(text: str, start: int, end: int) -> list[tuple[re.Match[str], re.Pattern[str], Status]]:
    """The verbs of a sentence in order, each with what joins names and office, and what it makes of the office."""
    matches = [
        (m, joint, status) for verb, joint, status in _NAMED_AFTER for m in verb.finditer(text, start, end)
    ]
    return sorted(matches, key=lambda item: item[0].start())


def _told_before(text: str, start: int, verb: int, uses: Uses) -> str:
    """甲任乙局局长，免去|其…: the name of whom the sentence told last, or empty."""
    told = list(OFFICE_VERB.finditer(text, start, verb))
    subject = name_ending(text, start, told[-1].start(), uses) if told else _listed(text, start, verb, uses)
    return subject.name if subject else ""


def _listed(text: str, start: int, verb: int, uses: Uses) -> Called | None:
    """甲为乙局局长，免去|其…, an item of a list that 任命： begins."""
    clause = max((text.rfind(mark, start, verb) for mark in "：；。\n"), default=-1) + 1
    name = read_name(text, max(start, clause), uses=uses, then=_BECOMES, least=TITLED)
    return Called(name.start, name.end, name.text) if name and name.end < verb else None


def _unnamed(
    text: str,
    at: int,
    joint: re.Pattern[str],
    status: Status,
    chains: Sequence[Chain],
    uses: Uses,
    last: str,
) -> tuple[list[Called], int]:
    """免去|其乙局局长职务, 免去|甲乙局局长职务: who is meant where no list of names is, and where the office begins."""
    if last and (pronoun := _PRONOUN.match(text, at) or _HIM.match(text, at)):
        link = joint.match(text, pronoun.end())
        return [Called(pronoun.start(), pronoun.end(), last)], (link or pronoun).end()
    return _before_office(text, at, chains, uses) if status is Status.REMOVED else ([], _NOWHERE)


def _before_office(text: str, at: int, chains: Sequence[Chain], uses: Uses) -> tuple[list[Called], int]:
    """免去|甲、乙|丙局局长职务: names right before the office that is lost, and where that begins."""
    chain = next((c for c in chains if 2 <= c.start - at <= _NAMES and POST.match(text, c.end)), None)
    if chain is None:
        return [], _NOWHERE
    then = re.compile(re.escape(text[chain.start : chain.start + 2]))
    names, end = names_in_list(text, at, uses, then)
    return (names if end == chain.start else []), chain.start
