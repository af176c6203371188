"""The groups of one sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.mentions.kinds import Person
from extractors.statements.groups.governing import TALKS_AND_URGES, governed_by
from extractors.statements.groups.joining import joins
from extractors.statements.groups.kinds import Governed, Group
from extractors.statements.groups.resuming import is_addressed, resumed
from extractors.vocabulary import members

# 听取了甲关于…的汇报和乙关于…的通报
_HEARD_TOO = re.compile(r"(?:汇报|报告|说明|通报|介绍|发言|意见|建议)(?:，|、|和|及|以及|；)+$")
# 听取了甲作的报告，院长乙、检察长丙|分别作报告: told as their own deed; so is 针对甲的建议，乙|说
_GAVE = re.compile(
    r"(?:分别|先后|依次)?作了?(?!的)|[^，。；、]{0,6}?(?:说|表示|强调|指出|要求|回应)[，：。要]"
)
# 甲带领县民政局局长|乙到…调研
_TAKES_ALONG = re.compile(
    r"(?:同志)?，?(?:带领|率领|率(?![先队团]))[^，。；：“到赴往看慰访入来向给为对在参与会]{0,24}"
)
# 慰问党员甲，副县长乙|参加
_GOES_ALONG = re.compile(
    r"(?:等[^，。；]{0,14})?(?:分别|也|一同|共同|先后|一起|一道|还)*(?:参加|陪同|出席|列席|在座|会见时|见证|随同|随行|参与)"
)
# 会见甲|一行，|副市长乙参加
_PARTED = re.compile(r"(?:等[^，。；、]{0,6})?(?:一行)?(?:\d+人)?，")
_CALLED = "(?:院士|同志|先生|女士|教授|委员|副?(?:主席|书记|省长|市长|州长|县长|区长|部长|厅长|局长|主任|会长|董事长|总裁))"
# 主任乙代表|甲院士|出席: who is not there
_IN_PLACE = re.compile(
    rf"{_CALLED}?(?:[和及、][^，。；、]{{0,8}}(?:委|政府|党委)(?:、[^，。；、]{{1,8}}(?:委|政府))*)?，?"
    r"(?:出席|参加|致辞|致词|讲话|发言|宣读|作|看望|慰问|走访|接受|颁|授|签|向|对|前往|到|赴|在(?:会上|(?:发言|致辞|讲话)中))"
)
# 苏委员代表|乙, 甲代表市委，代表|乙书记
_FOR_ANOTHER = re.compile(rf"{_CALLED}?(?:代表[^。；：“]{{2,16}}，)?代表")
# 习近平主席特使甲: who sends takes no part
_SENT_BY = re.compile(r"(?:总书记|主席|总统|总理|首相|国王)?(?:特使|特别代表|私人代表)")
# 会见了甲同志亲属
_KIN = re.compile(r"(?:同志|先生)?的?(?:亲属|家属|遗属|子女|遗体|塑像|雕像|故居|铜像|墓)")


def find_groups(text: str, end: int, people: Sequence[Person]) -> list[Group]:
    """Groups of one sentence in order, each with the span of its predicate."""
    clusters: list[list[Person]] = []
    for person in people:
        aside = _SENT_BY.match(text, person.end) or _KIN.match(text, person.end)
        if aside or _in_document(text, person):
            continue
        if clusters and clusters[-1][-1].end == person.end:
            continue  # （原某某中心主任）甲: once more, for the office in brackets
        if clusters and joins(text, clusters[-1], person):
            clusters[-1].append(person)
        else:
            clusters.append([person])
    clusters = [part for cluster in clusters for part in _parted(text, cluster)]
    groups: list[Group] = []
    for index, cluster in enumerate(clusters):
        limit = clusters[index + 1][0].start if index + 1 < len(clusters) else end
        group = _group(text, cluster, limit, groups[-1] if groups else None)
        if groups and is_addressed(text, groups[-1], group):
            groups[-1] = replace(groups[-1], limit=limit)
        groups.append(group)
    return list(resumed(text, groups))


def _parted(text: str, cluster: list[Person]) -> list[list[Person]]:
    """慰问党员甲，|副县长乙参加: whom the verb before governs, and who goes along; 甲与|乙交谈，鼓励…: who urges alone."""
    both = next((i for i in range(1, len(cluster)) if text[cluster[i].start - 1] in "与同"), 0)
    if both and TALKS_AND_URGES.match(text, cluster[-1].end):
        return [cluster[:both], cluster[both:]]
    after = next((i for i in range(1, len(cluster)) if _PARTED.match(text, cluster[i - 1].end)), 0)
    if not after or not _GOES_ALONG.match(text, cluster[-1].end):
        return [cluster]
    before = text[max(0, cluster[0].start - 80) : cluster[0].start]
    if governed_by(before, "", cluster) is not Governed.RECEIVED:
        return [cluster]
    return [cluster[:after], cluster[after:]]


def _in_document(text: str, person: Person) -> bool:
    """听取《法院副院长甲履职情况的报告》: who is only named in the title of a document."""
    begin = max(0, person.start - 40)
    opened = text.rfind("《", begin, person.start)
    return (
        opened >= 0
        and text.find("》", opened, person.start) < 0
        and "》" in text[person.end : person.end + 60]
    )


def _group(text: str, cluster: Sequence[Person], limit: int, previous: Group | None) -> Group:
    start, end = cluster[0].start, cluster[-1].end
    if previous and cluster[0].name in members("leader") and text.startswith("代表", start):
        start += len("代表")  # 甲代表|习近平总书记看望…: no deputy
    before = text[max(previous.end if previous else 0, start - 80) : start]
    after = text[end : min(limit, end + 60)]
    heard = previous and previous.governed is Governed.HEARD and _HEARD_TOO.search(before)
    if heard and not _GAVE.match(after):
        return Group(start, end, limit, tuple(cluster), Governed.HEARD)
    deputy = (
        _FOR_ANOTHER.match(text, previous.end, start + 2) if previous else None
    )  # 代表 may be read as an office
    if deputy and deputy.end() >= start and _IN_PLACE.match(after):
        return Group(start, end, limit, tuple(cluster), Governed.OBJECT)
    if previous and previous.governed is Governed.SUBJECT and _TAKES_ALONG.fullmatch(before):
        return Group(start, end, limit, tuple(cluster), Governed.COMPANION)
    return Group(start, end, limit, tuple(cluster), governed_by(before, after, cluster))
