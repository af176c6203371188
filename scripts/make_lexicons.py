"""Make the generated lexicons from folders of published reference data.

    python scripts/make_lexicons.py SOURCE

SOURCE holds ``divisions/``, ``zones/`` and ``names/`` with the files that NOTICE names. Lists that were
compiled by hand (departments, treacherous short names, …) are edited in extractors/lexicon directly.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

LEXICON = Path(__file__).parent.parent / "extractors" / "lexicon"

_PEOPLES = (
    "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|"
    "柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各"
)
# those that stand without 族 in names of places
_WITHOUT_ZU = "维吾尔|哈萨克|柯尔克孜|塔吉克|达斡尔|鄂温克|鄂伦春|(?:蒙古|锡伯)(?=自治)"
_AUTONOMOUS = re.compile(rf"^(.{{2,}}?)(?:(?:{_PEOPLES})族|{_WITHOUT_ZU})*自治([区州县旗])$")
_SUFFIX = re.compile(r"^(.{2,}?)(特别行政区|新区|林区|特区|矿区|地区|省|市|区|县|盟|(?<![左右前中后])旗)$")
# names of abolished districts that say nothing outside their city
_NO_NAMES = frozenset(["郊区", "城区", "新区", "矿区", "市区", "东区", "西区", "南区", "北区", "中区"])
# a second name inside brackets
_BRACKET = re.compile(r"[（(].*?[)）]")


def short_names(name: str) -> tuple[str, str]:
    """The bare short name and the usual one with its suffix: 海西蒙古族藏族自治州 -> 海西, 海西州."""
    if match := _AUTONOMOUS.match(name):
        bare, kind = match[1].removesuffix("族"), match[2]
        return bare, name if kind == "区" else bare + kind
    match = _SUFFIX.match(name)
    return (match[1] if match else "", name)


def level(code: str) -> str:
    if code.endswith("0000"):
        return "province"
    return "prefecture" if code.endswith("00") else "county"


def parent(code: str, known: Iterable[str]) -> str:
    if code.endswith("0000"):
        return ""
    city = code[:4] + "00"
    return city if city != code and city in known else code[:2] + "0000"


def divisions(source: Path) -> Iterator[list[str]]:
    """Rows of 2026, then those of 2024 gone since, then those abolished since 1981."""
    now: dict[str, str] = json.loads((source / "mumuy_2026-04.json").read_text("utf-8"))
    now = {
        c: _BRACKET.sub("", n) for c, n in now.items() if c[:2] not in ["81", "82", "83"] or c[2:] == "0000"
    }
    now = {("710000" if c == "830000" else c): n for c, n in now.items()}
    for code, name in now.items():
        yield [code, name, *short_names(name), level(code), parent(code, now), "", "", "mumuy"]
    last_year = dict(row.split() for row in (source / "areacodes_2024.txt").read_text("utf-8").splitlines())
    gone = {code: name for code, name in last_year.items() if code not in now}
    successor = {"500105": "500157", "500112": "500157"}
    for code, name in gone.items():
        row = [code, name, *short_names(name), level(code), parent(code, now)]
        yield [*row, "2026", successor.get(code, ""), "areacodes"]
    yield from abolished(source, {*now, *gone}, {(c[:2], n) for c, n in now.items()})


def abolished(source: Path, current: set[str], names: set[tuple[str, str]]) -> Iterator[list[str]]:
    """Names gone since 2000 that no division of the same province bears now, the latest first.

    One row a code and a name: other uses of the same code are older and left out.
    """
    with (source / "areacodes_1981_2024.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["状态"] != "在用"]
    rows.sort(key=lambda row: row["变更/弃用时间"], reverse=True)
    codes, seen = set(current), set(names)
    for row in rows:
        code, name, until = row["代码"], row["名称"], row["变更/弃用时间"]
        if code in codes or (code[:2], name) in seen or until < "2000" or name in _NO_NAMES:
            continue
        codes.add(code)
        seen.add((code[:2], name))
        heirs = [re.sub(r"\[.*?\]", "", heir) for heir in row["新代码"].split(";") if heir]
        heir = heirs[0] if len(heirs) == 1 else ""
        yield [code, name, *short_names(name), level(code), parent(code, current), until, heir, "areacodes"]


_ENDING = re.compile(
    r"(?:(?:国家)?(?:经济|高新|高新技术|经济技术|高新技术产业|工业|技术|产业)?(?:开发区|园区)|综合?保税区|(?:工业|产业|科技)园|新区|示范区|科技城)$"
)
# characters that the list of 2018 was misread with; names that nothing tells how to read are left out
_MISREAD = {"逐鹿": "涿鹿", "逐州": "涿州", "崇现县": "崇信县", "襄樊": "襄阳"} | {
    f"前阳{rest}": f"朝阳{rest}" for rest in ("柳城", "建平", "喀左", "凌源", "高新")
}
_MISPLACED = {"营口综合保税区": "210000"}
_UNREADABLE = re.compile("现息|[现县](?=[阳宜丰]|县经济)|阳现|月杨")
_RARE_SURNAMES = ["贠", "缐", "麴", "妥", "斛", "召", "亶", "庥", "訚", "褟", "漆雕", "谷梁", "东郭", "达奚"]
_MUNICIPALITIES = frozenset(["110000", "120000", "310000", "500000"])
_KINDS = {
    "经济技术开发区": "etdz",
    "高新技术产业开发区": "hntz",
    "海关特殊监管区域": "customs",
    "省级经济开发区": "edz",
    "省级高新技术产业园区": "hntp",
    "其他省级经济功能区": "functional",
    "其他国家级经济功能区": "functional",
    "国家级新区": "new_area",
    "国家自主创新示范区": "innovation_zone",
    "自由贸易试验区": "ftz",
    "边境经济合作区": "border",
    "跨境经济合作区": "border",
}
_OFFICE = re.compile(r"(?:管理委员会|管委会|区域管理办公室|乡级单位|街道|类似乡级单位)$")


class Places:
    """Which division a zone lies in, told by the beginning of its name."""

    def __init__(self, rows: Iterable[list[str]]) -> None:
        self.by_name: dict[str, list[str]] = {}
        for code, name, short, usual, *_, until, _heir, _source in rows:
            for form in {name, short, usual} if not until else {name}:
                if len(form) > 1:
                    self.by_name.setdefault(form, []).append(code)

    def province(self, name: str) -> str:
        return next((c for c in self.by_name.get(name, ()) if c.endswith("0000")), "")

    def of(self, zone: str, within: str) -> str:
        """Code of the innermost division inside ``within`` that the name begins with, else ``within``."""
        for outer in dict.fromkeys((within[:2] + "0000", within)):
            zone = zone.removeprefix(self._beginning(zone, outer.__eq__))
        while name := self._beginning(zone, partial(_inside, outer=within)):
            codes = [code for code in self.by_name[name] if _inside(code, within)]
            # of a city and a county of the same name the city
            within, zone = min(codes, key=lambda code: (not code.endswith("00"), code)), zone[len(name) :]
        return within

    def begins(self, zone: str, province: str) -> bool:
        """Whether the name begins with that of the province (two digits) or of a division of it."""
        return bool(self._beginning(zone, lambda code: code.startswith(province)))

    def _beginning(self, text: str, fits: Callable[[str], bool]) -> str:
        """The longest beginning of the text that is a name of a fitting division, or empty."""
        forms = (text[:size] for size in range(min(len(text), 15), 1, -1))
        return next((form for form in forms if any(map(fits, self.by_name.get(form, ())))), "")


def _inside(code: str, outer: str) -> bool:
    return code != outer and code.startswith(_stem(outer))


def _stem(code: str) -> str:
    """What the codes of everything in a division begin with."""
    return re.sub("(?:00)+$", "", code)


def zones(source: Path, places: Places) -> Iterator[list[str]]:
    """Rows name, kind, level, province, division, source; one per name, the standard of 2018 first."""
    seen: set[str] = set()
    counties = dict(statistical_units(source))
    for name, kind, zone_level, listed, within, key in _zone_lists(source, places):
        plain = _plain(name)
        province = _MISPLACED.get(plain, listed)
        for wrong, right in _MISREAD.items():
            plain = plain.replace(wrong, right)
        if plain in seen or _UNREADABLE.search(plain):
            continue
        seen.add(plain)
        division = places.of(plain, within or province)
        county = next((counties[form] for form in _forms(plain, province, places) if form in counties), "")
        if county[:2] == province[:2] and county.startswith(_stem(division)):
            division = county
        known = division if division != province or province in _MUNICIPALITIES else ""
        yield [plain, kind, zone_level, province, known, key]
    yield from _units(counties, seen, places)


def _units(counties: dict[str, str], seen: set[str], places: Places) -> Iterator[list[str]]:
    """Zones that only the statistics bureau lists: a place's name, an ending of the genre, their county."""
    known = {_endless(name) for name in seen}
    for name, code in counties.items():
        core = _endless(name)
        if core == name or core in known or not places.begins(name, code[:2]):
            continue
        yield [_plain(name), "unit", "", code[:2] + "0000", code, "nbs2023"]


def _endless(name: str) -> str:
    return re.sub(r"[省市县区]$", "", _ENDING.sub("", name))


def _zone_lists(source: Path, places: Places) -> Iterator[tuple[str, str, str, str, str, str]]:
    for row in _csv(source / "gbt37028_2018_zones.csv"):
        within = row["parent_code"].ljust(6, "0") if row["parent_code"] else ""
        yield (
            row["name"],
            _KINDS.get(row["type"], "functional"),
            row["level"],
            row["province_code"],
            within,
            "gbt37028",
        )
    for file, kind, key in (
        ("national_etdz_232_2025.csv", "etdz", "etdz2025"),
        ("national_hntz_delta_since_2018.csv", "hntz", "hntz_delta"),
        ("pilot_free_trade_zones_23.csv", "ftz", "ftz"),
    ):
        for row in _csv(source / file):
            yield row["name"], kind, "national", places.province(row["province"]), "", key


def statistical_units(source: Path) -> Iterator[tuple[str, str]]:
    """Name and code of the county or city of every zone that the statistics bureau counts as a unit."""
    for row in _csv(source / "nbs2023_zone_like_units.csv"):
        name = _OFFICE.sub("", row["name"])
        if row["parent_name"] and name == row["name"].removesuffix("管理委员会").removesuffix("管委会"):
            yield name, row["parent_code"].ljust(6, "0")


def _forms(name: str, province: str, places: Places) -> Iterator[str]:
    yield name
    for size in (2, 3):
        if places.province(name[:size]) == province:
            yield name[size:]


def _plain(name: str) -> str:
    return re.sub(r"（(?:含|.*?区域).*?）$", "", name).replace("－", "—").replace("-", "—")


def surnames(source: Path) -> Iterator[list[str]]:
    for row in _csv(source / "family_name_1k.csv"):
        yield [row["surname"], row["tf"], "cnc"]
    for surname in _RARE_SURNAMES:
        yield [surname, "5.0", "ours"]


def given_characters(source: Path, family: set[str]) -> Iterator[list[str]]:
    """How often a character stands alone after the surname, first of two, and last of two."""
    alone: Counter[str] = Counter()
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    for row in _csv(source / "cped_names.csv"):
        name = row["name"].strip()
        size = 2 if name[:2] in family and len(name) > 2 else 1
        given = name[size:]
        if "·" in name or name[:size] not in family or len(given) not in (1, 2):
            continue
        if len(given) == 1:
            alone[given] += 1
        else:
            first[given[0]] += 1
            last[given[1]] += 1
    total = alone + first + last
    for char, _ in sorted(total.items(), key=lambda item: (-item[1], item[0])):
        yield [char, str(alone[char]), str(first[char]), str(last[char]), "cped"]


def _csv(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def write(name: str, comment: str, header: str, rows: Iterable[Iterable[str]]) -> None:
    lines = [f"# {line}" for line in comment.splitlines()]
    lines += ["\t".join(header.split())]
    lines += ["\t".join(row) for row in rows]
    (LEXICON / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines) - 1 - len(comment.splitlines())} rows")


def main(source: Path) -> None:
    divided = list(divisions(source / "divisions"))
    write(
        "divisions",
        "Divisions of China, province to county, and those gone since 2000 (until, successor).\n"
        "Sources: mumuy/data_location (MIT), yescallop/areacodes (CC0). Made by scripts/make_lexicons.py.",
        "code name short usual level parent until successor source",
        divided,
    )
    write(
        "zones",
        "Development zones: official name, kind, level, province, division it lies in where known.\n"
        "Sources: GB/T 37028-2018 and published lists (facts). Made by scripts/make_lexicons.py.",
        "name kind level province division source",
        zones(source / "zones", Places(divided)),
    )
    family = list(surnames(source / "names"))
    write(
        "surnames",
        "Surnames with their frequency among a million people.\n"
        "Sources: wainshine/Chinese-Names-Corpus (Apache-2.0); ours. Made by scripts/make_lexicons.py.",
        "surname count source",
        family,
    )
    write(
        "given_chars",
        "Characters of given names: how often alone, first of two, last of two among 4,000 officials.\n"
        "Source: counted from CPED v1.0 (Jiang 2018). Made by scripts/make_lexicons.py.",
        "char alone first last source",
        given_characters(source / "names", {row[0] for row in family}),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
