#!/usr/bin/env python3
"""Writes ../states/XXX.yaml, a file a state, from the tables states/*.txt that are written by hand. Format of the result:
../../README.md, section States; sources: ../SOURCES.md. Writes as well ../countries.tsv: names, demonyms and capitals of the
states of today once more, a line a language, state and kind, for readers that need no more and cannot wait for the YAML.

    npm install --prefix /tmp/cldr cldr-localenames-full cldr-core
    python3 states.py /tmp/cldr/node_modules

A table has a line a state, cells between bars, names between commas; the first line, a comment, names the columns. Cells at
the end may be left out. What the cells hold, and what is made of it:

[0-9]*.txt          the states with their English and Italian names; the file gives the order of nothing. The last cell but
                    three, 'further capital names it', stands instead of the English names of the capital when it is not empty.
names.txt           German, French, Spanish, Russian names beside that of CLDR. A leading ! puts them before CLDR's, a leading *
                    keeps CLDR's out. CLDR's names in brackets or with abbreviations are never taken.
capitals.txt        capitals and seats of government in those languages
demonyms.txt        dictionary forms of adjectives and nouns in those languages; lower case is an adjective in German
metonyms.txt        palaces, streets, parliaments, services; 'written so in every language' becomes the language 'any'
prefixes.txt        first parts of compounds
wares.txt           brands, of all languages and of one
regions.txt         parts of states, English and Italian; a state has many lines
regions-names.txt   the same in the other languages, found by the first English name; '=' is that name
further.txt         whatever else names a state, in any language: of what kind (names, demonyms, capital, metonyms, wares, prefixes),
                    language, forms as they are; a state has many lines

Demonyms are inflected by inflection/<language>.py; names and capitals in German and Russian too. Marks at the end of a word:
  !     invariable, in every language          +     English: plural in -s as well
  +adj  German: an adjective used as a noun    +n    Russian: an adjective that is a noun as well
  -s -n German: plural in -s, weak noun        =X /X German, French: X is the feminine
"""

import json
import re
import sys
from pathlib import Path

from inflection import english, french, german, italian, russian, spanish

HERE = Path(__file__).resolve().parent
TABLES = HERE / "states"
OUT = HERE.parent / "states"
LANGUAGES = ["en", "it", "de", "fr", "es", "ru"]
OTHER = LANGUAGES[2:]
INFLECTION = {"en": english, "it": italian, "de": german, "fr": french, "es": spanish, "ru": russian}
FILES = ["10-europe.txt", "20-asia.txt", "30-africa.txt", "40-americas-oceania.txt", "50-historical.txt"]
KINDS = ["names", "demonyms", "capital", "metonyms", "wares", "prefixes"]
WIDTH = 140


class Row:
    """A line of a table: its cells, and where it stands."""

    def __init__(self, file, number, cells):
        self.file, self.number, self.cells = file, number, cells

    def __getitem__(self, column):
        return self.cells[column] if column < len(self.cells) else ""

    def fail(self, message):
        sys.exit(f"{self.file}:{self.number}: {message}")

    def names(self, column):
        return [n.strip() for n in self[column].split(",") if n.strip()]

    def inflected(self, column, inflect):
        try:
            return [form for word in self.names(column) for form in inflect(word)]
        except ValueError as e:
            self.fail(e)

    def in_languages(self, first, languages, inflect):
        return {l: self.inflected(c, inflect(l)) for c, l in enumerate(languages, first)}


def demonym(language):
    return INFLECTION[language].demonym


def name(language):
    """Names stay as they are where the language has no cases and spells them in one way."""
    return getattr(INFLECTION[language], "name", lambda word: [word.removesuffix("!")])


def rows(file, columns):
    path = TABLES / file
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        row = Row(path, number, [c.strip() for c in line.split("|")])
        if len(row.cells) > columns:
            row.fail(f"{len(row.cells)} columns, at most {columns} known")
        if not re.fullmatch("[A-Z]{3}", row[0]):
            row.fail(f"no code of a state: {row[0]!r}")
        yield row


def states():
    known = {}
    for file in FILES:
        for row in rows(file, 10):
            if row[0] in known:
                row.fail(f"{row[0]} stands here twice")
            capital = row.names(5)
            known[row[0]] = {
                "code": row[0],
                "names": {"en": row.names(1), "it": row.names(2)},
                "demonyms": row.in_languages(3, ["en", "it"], demonym),
                "capital": {"en": capital, "it": row.names(6) or capital},
                "metonyms": {},
                "prefixes": {},
                "wares": {},
                "regions": [],
                "from": row[7],
                "to": row[8],
                "successor": row[9],
            }
    return known


def once(known, file, columns):
    """The rows of a table with the states they are about; none twice."""
    seen = set()
    for row in rows(file, columns):
        if row[0] not in known:
            row.fail(f"{row[0]} is no state of the other tables")
        if row[0] in seen:
            row.fail(f"{row[0]} stands here twice")
        seen.add(row[0])
        yield row, known[row[0]]


def add_names(known, cldr):
    for row, s in once(known, "names.txt", 5):
        s["own"] = row
    for code, s in known.items():
        row = s.pop("own", Row(TABLES / "names.txt", 0, [code]))
        for column, language in enumerate(OTHER, 1):
            marks = re.match("[!*]*", row[column]).group()
            given = cldr.get(code, {}).get(language)
            given = [given] if given and "*" not in marks else []
            row.cells[column:column + 1] = [row[column].lstrip("!*")]
            names = row.names(column) + given if "!" in marks else given + row.names(column)
            if not names:
                row.fail(f"{code} has no name in {language}")
            s["names"][language] = Row(row.file, row.number, [", ".join(names)]).inflected(0, name(language))


def add_tables(known):
    for row, s in once(known, "capitals.txt", 5):
        s["capital"] |= row.in_languages(1, OTHER, name)
    for row, s in once(known, "demonyms.txt", 5):
        s["demonyms"] |= row.in_languages(1, OTHER, demonym)
    for row, s in once(known, "metonyms.txt", 8):
        s["metonyms"] = {l: row.names(c) for c, l in enumerate(["en", "it", "any", *OTHER], 1)}
    for row, s in once(known, "wares.txt", 8):
        s["wares"] = {l: row.names(c) for c, l in enumerate(["any", *LANGUAGES], 1)}
    for row, s in once(known, "prefixes.txt", 7):
        s["prefixes"] = {l: row.names(c) for c, l in enumerate(LANGUAGES, 1)}


def add_regions(known):
    regions = {}
    for row in rows("regions.txt", 5):
        if row[0] not in known:
            row.fail(f"{row[0]} is no state of the other tables")
        region = {"names": {"en": row.names(1), "it": row.names(2)}, "demonyms": row.in_languages(3, ["en", "it"], demonym)}
        known[row[0]]["regions"].append(region)
        regions[row[0], row.names(1)[0]] = region
    for row in rows("regions-names.txt", 10):
        region = regions.get((row[0], row[1]))
        if not region:
            row.fail(f"{row[1]!r} is no region of {row[0]} in regions.txt")
        row.cells = [row[1] if cell == "=" else cell for cell in row.cells]
        region["names"] |= row.in_languages(2, OTHER, name)
        region["demonyms"] |= row.in_languages(6, OTHER, demonym)


def add_further(known):
    for row in rows("further.txt", 4):
        if row[0] not in known or row[1] not in KINDS or row[2] not in [*LANGUAGES, "any"]:
            row.fail("no state, kind and language")
        kind = known[row[0]][row[1]]
        kind[row[2]] = [*kind.get(row[2], []), *row.names(3)]


def cldr_names(modules):
    """Alpha-3 code -> language -> name."""

    def read(file):
        path = Path(modules) / file
        if not path.exists():
            sys.exit(f"{path} is missing; how to install it stands at the head of {__file__}")
        return json.loads(path.read_text(encoding="utf-8"))

    codes = read("cldr-core/supplemental/codeMappings.json")["supplemental"]["codeMappings"]
    alpha3 = {two: m["_alpha3"] for two, m in codes.items() if len(two) == 2 and "_alpha3" in m} | {"XK": "XKX"}
    known = {}
    for language in OTHER:
        tree = read(f"cldr-localenames-full/main/{language}/territories.json")["main"][language]
        for two, written in tree["localeDisplayNames"]["territories"].items():
            if two in alpha3 and not re.search(r"[(,]| [-—] |о-ва|R\.A\.S\.|RAE |Sonderverw", written):
                known.setdefault(alpha3[two], {})[language] = written.replace("’", "'")
    return known


def scalar(text):
    plain = re.fullmatch(r"\w[\w .'’&()/-]*", text) and not re.fullmatch(r"(?i)[\d.-]+|y|n|yes|no|on|off|true|false|null", text)
    return text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(key, items, indent):
    """'key: [a, b, …]', broken at WIDTH."""
    line, out = f"{' ' * indent}{key}: [", []
    for i, item in enumerate(items):
        piece = scalar(item) + ("]" if i == len(items) - 1 else ",")
        if len(line) + len(piece) + 1 > WIDTH:
            out.append(line.rstrip())
            line = " " * (indent + 4)
        line += piece + " "
    return out + [line.rstrip()]


def by_language(key, lists, indent):
    lists = {l: list(dict.fromkeys(lists[l])) for l in [*LANGUAGES, "any"] if lists.get(l)}
    if not lists:
        return []
    pad = " " * indent
    inline = f"{pad}{key}: {{" + ", ".join(f"{l}: [{', '.join(map(scalar, v))}]" for l, v in lists.items()) + "}"
    if len(inline) <= WIDTH:
        return [inline]
    return [f"{pad}{key}:"] + [line for l, v in lists.items() for line in flow(l, v, indent + 2)]


def write(s):
    out = [f"code: {s['code']}"]
    for key in KINDS:
        out += by_language(key, s[key], 0)
    if s["regions"]:
        out.append("regions:")
        for region in sorted(s["regions"], key=lambda r: r["names"]["en"]):
            lines = by_language("names", region["names"], 4) + by_language("demonyms", region["demonyms"], 4)
            out += ["  - " + lines[0][4:]] + lines[1:]
    out += [f"{key}: {s[key]}" for key in ["from", "to", "successor"] if s[key]]
    (OUT / f"{s['code']}.yaml").write_text("\n".join(out) + "\n", encoding="utf-8")


def write_countries(known):
    lines = ["language\tcode\tkind\tnames"]
    for s in sorted(known.values(), key=lambda s: s["code"]):
        if s["to"]:
            continue
        for kind, key in [("name", "names"), ("demonym", "demonyms"), ("capital", "capital")]:
            for language in LANGUAGES:
                names = list(dict.fromkeys(s[key].get(language, [])))
                if names:
                    lines.append("\t".join([language, s["code"], kind, "|".join(names)]))
    (OUT.parent / "countries.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: states.py NODE_MODULES")
    known = states()
    add_names(known, cldr_names(sys.argv[1]))
    add_tables(known)
    add_regions(known)
    add_further(known)
    OUT.mkdir(exist_ok=True)
    for stale in OUT.glob("*.yaml"):
        if stale.stem not in known:
            stale.unlink()
    for s in known.values():
        write(s)
    write_countries(known)
    print(len(known), "states", file=sys.stderr)


if __name__ == "__main__":
    main()
