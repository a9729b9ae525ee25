#!/usr/bin/env python3
"""Makes lexicon/ontology/cameo.tsv: what each CAMEO code is in the sixteen types, and its Goldstein value.

Usage: cameo.py CAMEO2PLOVER.txt cameo_goldstein.csv > cameo.tsv

The first input is PLOVER's own conversion table (CAMEO2PLOVER-2021.txt of github.com/openeventdata/PLOVER, P. Schrodt, draft 0.8 of
17 September 2021), the second the values of J. Goldstein (Journal of Conflict Resolution 36, 1992) as ICEWS gives them to CAMEO
codes (github.com/andybega/icews, MIT). We depart from it where the types as PLOVER published them later differ (easing, release and access are
CONCEDE, not RETREAT; an embargo is SANCTION), we give the codes that it leaves out (appeals are REQUEST; statements, 01, stay
without a type), and we write contexts and modes in the words of our ontology.
"""
import csv
import re
import sys

CONTEXTS = {
    "diplomatic": "diplomatic", "economic": "economic", "military": "military", "legal": "legal", "crime": "legal",
    "corruption": "legal", "intelligence": "intelligence", "peacekeeping": "military", "cbrn": "military",
    "political_institutions": "political", "democracy": "political", "pro_autocracy": "political", "executive": "executive",
    "rights_freedoms": "human_rights", "human_rights": "human_rights", "human_security": "human_rights",
    "religion_ethnicity": "human_rights", "humanitarian": "",
}
OWN = {
    "02": ("REQUEST", "", ""), "021": ("REQUEST", "assist", ""), "0211": ("REQUEST", "assist", "economic"),
    "0212": ("REQUEST", "assist", "military"), "0213": ("REQUEST", "assist", "legal"),
    "0214": ("REQUEST", "assist", "intelligence"), "022": ("REQUEST", "assist", "diplomatic"), "023": ("REQUEST", "assist", ""),
    "0231": ("REQUEST", "assist", "economic"), "0232": ("REQUEST", "assist", "military"), "0233": ("REQUEST", "assist", ""),
    "0234": ("REQUEST", "assist", "military"), "024": ("REQUEST", "change", "political"), "025": ("REQUEST", "yield", ""),
    "026": ("REQUEST", "meet", "diplomatic"), "027": ("REQUEST", "meet", "diplomatic"), "028": ("REQUEST", "meet", "diplomatic"),
    "055": ("CONCEDE", "", "diplomatic"), "057": ("SUPPORT", "sign", "diplomatic"),
    "054": ("SUPPORT", "recognise", "diplomatic"), "051": ("SUPPORT", "praise", "diplomatic"),
    "052": ("SUPPORT", "defend", "diplomatic"), "075": ("AID", "asylum", "refugee"),
    "0813": ("CONCEDE", "ease", "legal"), "0814": ("CONCEDE", "ease", "legal"), "084": ("CONCEDE", "release", ""),
    "0841": ("CONCEDE", "release", "legal"), "0842": ("CONCEDE", "return", "legal"), "085": ("CONCEDE", "ease", "economic"),
    "086": ("CONCEDE", "access", "diplomatic"), "0861": ("CONCEDE", "access", "military"),
    "0862": ("CONCEDE", "access", "diplomatic"), "0863": ("CONCEDE", "access", ""), "0874": ("RETREAT", "withdraw", "military"),
    "163": ("SANCTION", "discontinue", "economic"), "18": ("ASSAULT", "", ""), "19": ("ASSAULT", "", "military"),
    "20": ("ASSAULT", "", "military"),
}


def rows(path):
    table = {}
    for line in open(path, encoding="utf-8"):
        found = re.match(r"(\d{2,4}):\s*([A-Z]+)(?:\s*,\s*([a-z_-]*)\s*(?:,\s*([a-z_; ]*))?)?", line)
        if found:
            code, kind, mode, contexts = found.groups()
            words = [CONTEXTS.get(c.strip(), "") for c in (contexts or "").split(";")]
            table.setdefault(code, (kind, "" if mode == "pro_autocracy" else mode or "", ";".join(dict.fromkeys(filter(None, words)))))
    table.update(OWN)
    return table


def goldstein(path):
    return {row["code"]: row["goldstein"] for row in csv.DictReader(open(path, encoding="utf-8", errors="replace"))}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    table, values = rows(sys.argv[1]), goldstein(sys.argv[2])
    for code in values:
        if code.startswith("01"):
            table[code] = ("", "", "")
    print("# Made by tools/cameo.py; see there for the sources and for where we depart from them. No type: a mere statement.")
    print("code\ttype\tmode\tcontexts\tgoldstein")
    for code, row in sorted(table.items()):
        print(code, *row, values.get(code, ""), sep="\t")
