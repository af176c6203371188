"""What cannot begin a name: dashes, dates, and what leads to it (我区, 新一届, 承建企业)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.orgs.stops import Spanned
from extractors.vocabulary import alternation

_URGED = re.compile(
    r"(?:还?要)?(?:(?:加快|持续|全力|聚力)?(?:做|抓|建|育|管|守|打|办|夯|筑|拼|扛|用|盘|激|聚|推|谋)"
    r"(?:强|优|大|好|精|实|牢|细|活|美|亮|响|深|透|稳|紧|造))|赋能|抢抓|(?:还?要|进一步)?用好|做强|建强|建优|育强|做大|做优|抓好|建好|办好|管好|守好|打好|提质|擦亮"
)
# 省委常委兼|省委科技工作委员会书记, 乌鲁木齐海关所属|石河子海关, 免去甲的|全国人大常委会法制工作委员会副主任职务
_ABOVE = re.compile(
    r"[\u4e00-\u9fff]{2,12}(?:(?:委|长|员|记|任)兼(?=[\u4e00-\u9fff]{4})|(?:所属|下属|辖属|旗下|直属|属下)(?=[\u4e00-\u9fff]{2})|(?=全国(?:人大|政协)))"
)
# what is said of a body before its name; some characters lead to it only where no name begins with them (同仁, 应急)
_LEADS = (
    # 甲同志|…, 落户|…
    r"[\u4e00-\u9fff]{2,4}同志(?=[\u4e00-\u9fff]{2}|$)",
    r"[\u4e00-\u9fff]{0,8}(?:落地|落户|亮相|入驻)",
    # 甲作|理事会工作报告
    r"[\u4e00-\u9fff]{2,4}(?:(?<![工合协操运制创写著耕农])作|做)$",
    # verbs and small words
    r"联合(?![国会体运重总社院大早利通信])",
    r"请|兼|但|而|由|向(?!阳|塘镇|化镇)|让|把|使|建(?![筑材德平水宁始湖昌瓯阳安邺华工行设发投科信业融])|赴|与|和(?!平街道|平镇|平乡|谐|顺|睦)",
    r"同(?!创|仁|方股|兴|花顺|辉|程|煤|济(?![南宁源]))",
    # 某某集团|某某有限公司: the one above
    r"集团(?=[\u4e00-\u9fff]{4})",
    r"起(?![重点亚源跑])|位于|设在|新建|拟建|在建|我[省市区县州旗盟校院司国]",
    r"（[^（）]{1,12}）",
    r"(?:所属|下属|旗下|属下)(?=[\u4e00-\u9fff]{4})",
    r"[省市区县州旗]属(?:国有|重点|骨干)?(?:企业|国企|平台|单位|公司|院校|高校)(?=[\u4e00-\u9fff]{3})",
    r"(?:成员|会员|理事|会长|常务理事|支持|协办|主办|承办)单位(?=[\u4e00-\u9fff]{4})|单位(?=[\u4e00-\u9fff]{3})",
    r"[\u4e00-\u9fff]{0,10}项目由(?=[\u4e00-\u9fff]{4})",
    # how many
    r"一[列架处台间批次起座艘名]|众多|数[十百千]|上[百千]|近[百千\d十]|不少|多个",
    r"致(?!远|诚|公|力)|继(?!续|电|承)|纪念(?!馆|碑|堂|园|币|日)",
    r"[早晚]?率(?!先)(?=[\u4e00-\u9fff]{2})|[\u4e00-\u9fff]{0,6}正在|着(?=[\u4e00-\u9fff])|占(?!美)",
    r"应(?!急|用|城|县|天|对|届)|好(?!未来|医|邻|想|丽|利|易|百|孩)",
    rf"(?:{alternation('leads_to_name')})(?=[\u4e00-\u9fff]{{2}})",
    # when
    r"今后|此后|当前|目前",
    r"[一二三四上下]季度|[上下]半年|今年|去年|全年|标志着|意味着|就(?=[\u4e00-\u9fff]{4})",
    r"[\u4e00-\u9fff\d]{2,20}暨(?![南阳])",
    # 等20人当选|…, 2024年|…, 第五届|…
    r"等?\d{1,4}[人名位](?:当选|担任|[任为])?",
    r"(?:\d{1,4}[年月日号])+",
    r"(?:[新上本首下]一?届|[下上]一?任|第[一二三四五六七八九十\d]+[届任])",
    r"启?动?[会式]暨",
    # 人工智能领域创新引领者|…
    rf"[\u4e00-\u9fff]{{0,12}}(?:{alternation('called_leader')})(?=[\u4e00-\u9fff]{{4}})",
    # 国内领先的龙头企业|…
    (
        r"[\u4e00-\u9fff]{0,8}(?:领先|领军|龙头|知名|上市|骨干|高新技术|民营|[\d一-十]+强)"
        r"[\u4e00-\u9fff]{0,8}企业(?=[\u4e00-\u9fff]{3})"
    ),
)
_LED = re.compile("|".join(_LEADS))
# 甲·乙率|地区消防救援支队
_LED_BY = re.compile(r"[\u4e00-\u9fff·]{2,20}?(?:率领?|带领|携)(?=地区|[省市县区州盟旗][\u4e00-\u9fff]{2})")
# 谭文英率|江西省某协会
_NAMED_LEADER = re.compile(r"[\u4e00-\u9fff]{2,3}(?:率领?|带领|携)")
# 华容区法院就|法庭建设开展调研
_COURT_ABOUT = re.compile(r"[\u4e00-\u9fff]{2,12}(?:法院|检察院)就")
_SAID_OF = ("企业", "单位", "机构")
_AND = re.compile("暨(?![阳南])")


def trim(text: str, start: int, suffix_start: int, places: Sequence[Spanned]) -> int:
    """Drop what cannot begin a name: dashes, closing brackets, dates, what is said of it (我区, 新一届)."""
    dash = text.rfind("——", start, suffix_start)
    start = dash + 2 if dash >= 0 else start
    while start < suffix_start and (text[start] in "）)·—–-－、年" or _AND.match(text, start)):
        start += 1
    for urged in _URGED.finditer(text, start, suffix_start):
        start = urged.end()
    called = _NAMED_LEADER.match(text, start, suffix_start)
    if called and any(place.start == called.end() for place in places):
        return called.end()
    if led_by := _LED_BY.match(text, start, suffix_start):
        start = led_by.end()
    if above := _ABOVE.match(text, start, suffix_start):
        return above.end()
    if text[start] == "来" and any(place.start == start + 1 for place in places):
        return start + 1  # 一行来|铜仁高新区
    if about := _COURT_ABOUT.match(text, start, suffix_start):
        return about.end()
    if any(place.start == start for place in places):
        return start  # 建德…园区: no word that leads to a name, but its place
    while led := _LED.match(text, start, suffix_start):
        start = led.end()
    # 承建企业|贵州某某工程有限公司
    named = (
        p.start for p in places if start < p.start < suffix_start and text.endswith(_SAID_OF, start, p.start)
    )
    return next(named, start)
