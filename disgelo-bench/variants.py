#!/usr/bin/env python3
"""Short articles without end: sentences of the examples put together anew, with other states, under new ids and days.

usage: variants.py EXAMPLES COUNT > variants.jsonl"""
import datetime
import json
import pathlib
import random
import re
import sys

STATES = {
    "en": ["Italy", "Albania", "Russia", "Belarus", "France", "Kenya", "Poland", "Turkey", "Greece", "Egypt", "Japan", "Chile"],
    "it": ["Italia", "Albania", "Russia", "Bielorussia", "Francia", "Kenya", "Polonia", "Turchia", "Grecia", "Egitto", "Giappone", "Cile"],
    "fr": ["Italie", "Albanie", "Russie", "Biélorussie", "France", "Kenya", "Pologne", "Turquie", "Grèce", "Égypte", "Japon", "Chili"],
    "es": ["Italia", "Albania", "Rusia", "Bielorrusia", "Francia", "Kenia", "Polonia", "Turquía", "Grecia", "Egipto", "Japón", "Chile"],
    "de": ["Italien", "Albanien", "Russland", "Belarus", "Frankreich", "Kenia", "Polen", "Türkei", "Griechenland", "Ägypten", "Japan", "Chile"],
    "ru": [],
}
SENTENCES = 4


def main():
    sentences = {code: [] for code in STATES}
    for file in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
        code = file.name.split(".")[1]
        sentences[code] += [s for s in re.split(r"(?<=[.!?])\s+", file.read_text(encoding="utf-8")) if 40 < len(s) < 300]
    chance = random.Random(1)
    codes = sorted(code for code in STATES if sentences[code])
    for number in range(int(sys.argv[2])):
        code = chance.choice(codes)
        text = " ".join(chance.choices(sentences[code], k=SENTENCES))
        if STATES[code]:
            turn = chance.randrange(len(STATES[code]))
            other = {a: STATES[code][(i + turn) % len(STATES[code])] for i, a in enumerate(STATES[code])}
            text = re.sub("|".join(other), lambda m: other[m.group()], text)
        day = datetime.date(2015, 1, 1) + datetime.timedelta(days=chance.randrange(4000))
        json.dump({"id": f"v{number}", "language": code, "published": day.isoformat(), "text": text}, sys.stdout, ensure_ascii=False)
        print()


main()
