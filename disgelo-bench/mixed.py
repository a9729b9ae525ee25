#!/usr/bin/env python3
"""Articles to measure speed with: the sentences of parallel news lines, put together to texts of about 500 words of one language, shuffled.

usage: mixed.py FOLDER [TIMES] > mixed.jsonl

FOLDER holds dev.LANG.jsonl ({"language", "sentences": [{"text"}]} a line). With TIMES all texts come so many times, under new ids and with the
days of publication spread over a year."""
import datetime
import json
import pathlib
import random
import sys

WORDS = 500
LANGUAGES = ("de", "en", "es", "fr", "it", "ru")


def texts(file):
    text, words = [], 0
    for line in open(file, encoding="utf-8"):
        for sentence in json.loads(line)["sentences"]:
            text.append(sentence["text"])
            words += len(sentence["text"].split())
            if words >= WORDS:
                yield " ".join(text)
                text, words = [], 0


def main():
    folder = pathlib.Path(sys.argv[1])
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    articles = [(code, text) for code in LANGUAGES for text in texts(folder / f"dev.{code}.jsonl")]
    random.Random(1).shuffle(articles)
    for time in range(times):
        for number, (code, text) in enumerate(articles):
            day = datetime.date(2021, 1, 1) + datetime.timedelta(days=(time * 7 + number) % 365)
            json.dump(
                {"id": f"{time}-{number}", "language": code, "published": day.isoformat(), "text": text}, sys.stdout, ensure_ascii=False
            )
            print()


main()
