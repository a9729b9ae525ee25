#!/usr/bin/env python3
"""Builds leaders.tsv from the hand-written batches tools/leaders/*.txt.

Batch format: a line `= CODE` opens a state or an organisation (`= UN UNHCR`: a body of it, with a succession of its
own); below it one term of office a line:

    office|Full name|from|to|family|spellings|fame

Dates are YYYY, YYYYMM or YYYYMMDD (dashes allowed). An empty `to` means: until the next line of the same block with
the same office begins, or still in office when there is none; `-` means still in office. `family` defaults to the last
word of the name, `fame` to 1. Spellings are separated by commas. Family, spellings and fame are written once for a
person; the person's other terms inherit them. Spellings without diacritics are added by this script.
leaders-russian.txt adds Russian names; inflection/russian_people.py adds the cases of all names in Russian letters.
A `#` opens a comment line. Run without arguments; fails with file and line on the first set of errors.
"""
import re
import sys
import unicodedata
from pathlib import Path

from inflection import russian_people

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "leaders.tsv"
HEADER = ["code", "office", "name", "family", "from", "to", "spellings", "fame"]
OFFICES = {
    "p": "president", "m": "monarch", "pm": "prime-minister", "c": "chancellor", "fm": "foreign-minister",
    "dm": "defence-minister", "vp": "vice-president", "l": "leader", "sg": "secretary-general",
    "hos": "head-of-state", "hog": "head-of-government", "opp": "opposition-leader", "sp": "speaker",
    "nsa": "security-adviser", "ic": "intelligence-chief", "env": "envoy", "im": "interior-minister",
    "fin": "finance-minister", "cos": "chief-of-staff", "mil": "military-chief", "spk": "spokesperson",
    "cp": "commission-president", "cop": "council-president", "hr": "high-representative", "com": "commissioner",
    "pp": "parliament-president", "dg": "director-general", "md": "managing-director", "gov": "governor",
    "amb": "ambassador", "dpm": "deputy-prime-minister", "crown": "crown-prince", "chair": "chairperson",
    "cb": "central-bank-governor", "reg": "regional-leader", "pros": "prosecutor", "rel": "religious-leader",
    "ul": "supreme-leader", "dfm": "deputy-foreign-minister",
    "tm": "trade-minister", "jm": "justice-minister", "gl": "group-leader", "em": "energy-minister", "min": "minister",
    "leg": "legislator", "pol": "politician", "bus": "entrepreneur", "cit": "citizen", "fl": "first-lady",
}
CODE = re.compile(r"[A-Z][A-Za-z-]{1,11}$")
PLAIN = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "ı": "i", "ə": "a",
                       "Ə": "A", "æ": "ae", "Æ": "Ae", "œ": "oe", "þ": "th", "Þ": "Th", "ð": "d", "’": "'", "ʻ": "'"})


def plain(text):
    """The text without diacritics; Cyrillic and other scripts stay as they are."""
    if re.search(r"[^\u0000-\u024f\u0259\u018f\u1e00-\u1eff’ʻ]", text):
        return text
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(ch for ch in decomposed if not unicodedata.combining(ch)).translate(PLAIN)


def day(text):
    text = text.replace("-", "")
    if not re.fullmatch(r"\d{4}(\d\d(\d\d)?)?", text):
        raise ValueError(f"no date: {text!r}")
    if len(text) > 4 and not 1 <= int(text[4:6]) <= 12 or len(text) > 6 and not 1 <= int(text[6:8]) <= 31:
        raise ValueError(f"no date: {text!r}")
    return "-".join(filter(None, [text[:4], text[4:6], text[6:8]]))


def read(path, rows, errors):
    code, block = None, None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("="):
            block = line[1:].strip()
            code = block.split()[0] if block else ""
            if not CODE.match(code):
                errors.append(f"{path.name}:{number}: code {code!r}")
            continue
        fields = [f.strip() for f in line.split("|")]
        if len(fields) < 3 or len(fields) > 7 or fields[0] not in OFFICES or code is None:
            errors.append(f"{path.name}:{number}: {line}")
            continue
        fields += [""] * (7 - len(fields))
        try:
            start = day(fields[2])
            end = fields[3] if fields[3] in ("", "-") else day(fields[3])
        except ValueError as error:
            errors.append(f"{path.name}:{number}: {error}")
            continue
        rows.append({"at": f"{path.name}:{number}", "block": block, "code": code, "office": OFFICES[fields[0]], "name": fields[1],
                     "from": start, "to": end, "family": fields[4], "spellings": fields[5], "fame": fields[6]})


def close(rows):
    """Fills an empty end from the next term of the same office."""
    for index, row in enumerate(rows):
        if row["to"] == "":
            later = [r["from"] for r in rows[index + 1:]
                     if r["block"] == row["block"] and r["office"] == row["office"] and r["from"] >= row["from"]]
            row["to"] = later[0] if later else ""
        elif row["to"] == "-":
            row["to"] = ""


def russian(rows, errors):
    """Adds the spellings of leaders-russian.txt; returns the people known to be women."""
    path = HERE / "leaders-russian.txt"
    people = {}
    women = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [c.strip() for c in line.split("|")]
        if len(cells) < 2 or len(cells) > 4 or cells[0] in people:
            errors.append(f"{path.name}:{number}: {line}")
            continue
        cells += [""] * (4 - len(cells))
        people[cells[0]] = [cells[1], cells[2] or cells[1].split(" ")[-1]]
        if cells[3] == "f":
            women.add(cells[0])
    for row in rows:
        told = people.get(row["name"])
        if told is not None:
            known = [s for s in row["spellings"].split("|") if s]
            row["spellings"] = "|".join(known + [s for s in dict.fromkeys(told) if s not in known])
    unknown = set(people) - {row["name"] for row in rows}
    errors.extend(f"{path.name}: no such leader: {name}" for name in sorted(unknown))
    return women


def decline(rows, women):
    """Adds the cases of the names in Russian letters."""
    for row in rows:
        spellings = [s for s in row["spellings"].split("|") if s]
        woman = row["name"] in women or any(s.split(" ")[0] in russian_people.WOMEN for s in spellings if " " in s)
        for spelling in list(spellings):
            spellings.extend(f for f in russian_people.forms(spelling, row["code"], woman) if f not in spellings)
        row["spellings"] = "|".join(spellings)


def inherit(rows):
    for key in ("family", "spellings", "fame"):
        known = {}
        for row in rows:
            if row[key]:
                known.setdefault((row["name"], row["code"]), row[key])
                known.setdefault((row["name"], None), row[key])
        for row in rows:
            row[key] = row[key] or known.get((row["name"], row["code"])) or known.get((row["name"], None)) or ""
    for row in rows:
        row["family"] = row["family"] or row["name"].split()[-1]
        row["fame"] = row["fame"] or "1"
        told = [s.strip() for s in row["spellings"].split(",") if s.strip()]
        wanted = told + [plain(s) for s in [row["name"], row["family"], *told]]
        taken, out = {row["name"], row["family"]}, []
        for spelling in wanted:
            if spelling not in taken:
                taken.add(spelling)
                out.append(spelling)
        row["spellings"] = "|".join(out)


def check(rows, errors):
    seen = set()
    for row in rows:
        if row["fame"] not in ("1", "2"):
            errors.append(f"{row['at']}: fame {row['fame']!r}")
        if row["to"] and row["to"] < row["from"][: len(row["to"])]:
            errors.append(f"{row['at']}: ends before it begins: {row['name']}")
        key = (row["code"], row["office"], row["name"], row["from"])
        if key in seen:
            errors.append(f"{row['at']}: twice: {key}")
        seen.add(key)
        if any("\t" in value for value in row.values()):
            errors.append(f"{row['at']}: tab")


def main():
    rows, errors = [], []
    for path in sorted((HERE / "leaders").glob("*.txt")):
        read(path, rows, errors)
    close(rows)
    inherit(rows)
    women = russian(rows, errors)
    decline(rows, women)
    check(rows, errors)
    if errors:
        sys.exit("\n".join(errors))
    rows.sort(key=lambda r: (r["code"], r["office"], r["from"], r["name"]))
    lines = ["\t".join(HEADER)] + ["\t".join(row[key] for key in HEADER) for row in rows]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(rows)} terms, {len({r['name'] for r in rows})} people, {len({r['code'] for r in rows})} codes")


if __name__ == "__main__":
    main()
