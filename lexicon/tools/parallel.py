#!/usr/bin/env python3
"""Makes parallel articles of the news test sets of the Workshop on Machine Translation (statmt.org).

parallel.py FOLDER OUT

FOLDER is datasets/statmt/wmt_newstest of https://github.com/Helsinki-NLP/OPUS-MT-testsets. Writes OUT/articles.jsonl, whose ids are
LANGUAGE|NAME, for org.disgelo.coding.ReliabilitySamples and reliability.py, and OUT/lines.LANGUAGE.jsonl, the same in the form of
gold without events, of which `disgelo evaluate` tells how far the languages agree.

The sets do not say where a document begins: it is taken to begin at a line of at most 16 words that no language but one closes
with a mark, if four lines or more lie behind the last beginning, and at the latest after 45 lines. The day is about when the news was.
Newstest 2012, 2019 (en) and their translations are left out: they are gold elsewhere.
"""
import json, os, re, sys

SETS = [(f'{year}', day, {l: f'{year}/newstest{year}.{l}' for l in languages.split()}) for year, day, languages in [
    (2008, '2007-11-15', 'en de fr es'), (2009, '2008-10-15', 'en de fr es it'), (2010, '2009-12-15', 'en de fr es'),
    (2011, '2010-12-15', 'en de fr es'), (2013, '2012-11-20', 'en de fr es ru')]]
SETS += [(f'{year}{other}', day, {l: f'{year}/{pair}/newstest{year}.{l}' for l in ('en', other)}) for year, day, pair, other in [
    (2014, '2013-07-01', 'en-ru', 'ru'), (2014, '2013-07-01', 'en-de', 'de'), (2015, '2014-11-15', 'en-ru', 'ru'),
    (2015, '2014-11-15', 'en-de', 'de'), (2016, '2015-11-15', 'en-ru', 'ru'), (2016, '2015-11-15', 'en-de', 'de'),
    (2017, '2016-11-15', 'en-ru', 'ru'), (2017, '2016-11-15', 'en-de', 'de'), (2018, '2017-11-20', 'en-ru', 'ru'),
    (2018, '2017-11-20', 'en-de', 'de'), (2014, '2013-07-01', 'en-fr', 'fr'), (2020, '2019-09-15', 'ru-en', 'ru'),
    (2020, '2019-09-15', 'de-en', 'de'), (2019, '2018-11-15', 'de-en', 'de')]]
CLOSED = re.compile(r'[.!?…:;"”»\')\]]$')
WORDS, SHORTEST, LONGEST = 16, 4, 45


def cut(lines, begins):
    """Documents of lines: another begins where it may, if so many lie behind the last beginning, and at the latest after LONGEST."""
    found, document = [], []
    for line in lines:
        if begins(line) and len(document) >= SHORTEST or len(document) >= LONGEST:
            found.append(document)
            document = []
        document.append(line)
    return found + [document]


def documents(texts):
    """The numbers of the lines of each document."""
    def begins(i):
        lines = [text[i] for text in texts.values()]
        open_ended = sum(bool(line) and not CLOSED.search(line) for line in lines)
        return open_ended >= max(1, len(lines) - 1) and len(texts['en'][i].split()) <= WORDS
    return cut([i for i in range(min(map(len, texts.values()))) if any(text[i] for text in texts.values())], begins)


def main():
    folder, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    articles = open(f'{out}/articles.jsonl', 'w', encoding='utf-8')
    gold = {}
    for name, day, files in SETS:
        texts = {l: [t.strip() for t in open(f'{folder}/{file}', encoding='utf-8').read().split('\n')] for l, file in files.items()}
        for number, document in enumerate(documents(texts)):
            for language, text in texts.items():
                lines = [text[i] for i in document]
                head = {'language': language, 'published': day}
                print(json.dumps({'id': f'{language}|{name}/{number}', **head, 'text': '\n'.join(lines)}, ensure_ascii=False), file=articles)
                if language not in gold:
                    gold[language] = open(f'{out}/lines.{language}.jsonl', 'w', encoding='utf-8')
                sentences = [{'line': i + 1, 'text': text[i], 'events': []} for i in document]
                print(json.dumps({'id': f'{name}/{number}', **head, 'sentences': sentences}, ensure_ascii=False), file=gold[language])


if __name__ == '__main__':
    main()
