#!/usr/bin/env python3
"""Writes ../../pl/names.tsv, the names of states and organisations in Polish with all their cases, from polish.txt: the small way to
give a language its names, without the tables of states.py. Run without arguments."""

import sys
from pathlib import Path

from inflection import polish

HERE = Path(__file__).resolve().parent
ORGANISATIONS = {"EU", "NATO", "UN"}
KINDS = [("name", polish.name), ("demonym", polish.adjective), ("demonym", polish.man), ("capital", polish.name)]


def forms(cell, inflect):
    words = [w.strip() for w in cell.split(",") if w.strip()]
    return [form for word in words for form in (word.split("/") if "/" in word else inflect(word))]


def main():
    lines = ["code\tkind\tnames"]
    for number, line in enumerate((HERE / "polish.txt").read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("|")
        if len(cells) != 5:
            sys.exit(f"polish.txt:{number}: {len(cells)} cells, 5 needed")
        for cell, (kind, inflect) in zip(cells[1:], KINDS):
            names = list(dict.fromkeys(forms(cell, inflect)))
            if names:
                organisation = kind == "name" and cells[0] in ORGANISATIONS
                lines.append("\t".join([cells[0], "organisation" if organisation else kind, "|".join(names)]))
    (HERE.parent.parent / "pl" / "names.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
