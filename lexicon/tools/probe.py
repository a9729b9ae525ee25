#!/usr/bin/env python3
"""Makes files for `disgelo evaluate` of probes: the same meaning in several languages, each as its newspapers would write it.

probe.py PROBES OUT

PROBES is a table or a folder of tables. A table has a row a meaning, fields between tabs: the events, then the text in each language of
the first row. Events are `TYPE AAA>BBB` (who acts, on whom; a side nobody is known for is empty), `TYPE AAA+BBB m` for what both do to
each other, several between `; `, or NOTHING. Writes OUT/NAME.LANGUAGE.jsonl: of a table a document a row, of a folder a document a
table, whose rows are the sentences of one article.

    python3 lexicon/tools/probe.py lexicon/tools/probe/agency.tsv /tmp/probe && ./disgelo evaluate /tmp/probe/agency.*.jsonl
    python3 lexicon/tools/probe.py lexicon/tools/probe/stories/aside /tmp/probe && ./disgelo evaluate /tmp/probe/aside.*.jsonl

probe/agency.tsv is written in the plain words of news agencies and kept for measuring: nobody reads it to mend anything by it.
probe/press.tsv is in the idioms and long sentences of newspapers, written to be hard, and was read by those who wrote entries.
probe/stories are whole articles on two states, where who is meant is often told sentences before: those in aside are kept for
measuring, those in read were read, and those in taught were written to learn from (annotated.py).
"""
import json, os, sys

PUBLISHED, STORIES = '2018-07-03', '2024-11-20'


def event(told):
    type, sides, *mutual = told.split(' ')
    source, _, target = sides.partition('>')
    return {'type': type, 'source': [c for c in source.split('+') if c], 'target': [c for c in target.split('+') if c],
            'mutual': mutual == ['m'], 'status': 'actual', 'scope': 'domestic' if source == target else 'interstate', 'context': False, 'head': ''}


def sentence(line, told, text):
    events = [] if told == 'NOTHING' else [event(one) for one in told.split('; ')]
    for one in events:
        if one['mutual']:
            one['target'] = one['source']
    return {'line': line, 'text': text, 'events': events}


def documents(path, article):
    """Of a table each document: its number, its language and its sentences."""
    with open(path, encoding='utf-8') as file:
        (_, *languages), *rows = (line.rstrip('\n').split('\t') for line in file)
    for column, language in enumerate(languages, 1):
        lines = [(row[0], row[column]) for row in rows]
        if article:
            yield 0, language, [sentence(i, *line) for i, line in enumerate(lines, 1)]
        else:
            for number, line in enumerate(lines):
                yield number, language, [sentence(1, *line)]


def main():
    probes, out = sys.argv[1:]
    article = os.path.isdir(probes)
    name = os.path.splitext(os.path.basename(os.path.normpath(probes)))[0]
    os.makedirs(out, exist_ok=True)
    files = {}
    for table in sorted(os.listdir(probes)) if article else [probes]:
        for number, language, sentences in documents(os.path.join(probes, table) if article else table, article):
            if language not in files:
                files[language] = open(f'{out}/{name}.{language}.jsonl', 'w', encoding='utf-8')
            identity = os.path.splitext(table)[0] if article else f'{name}:{number}'
            document = {'id': identity, 'language': language, 'published': STORIES if article else PUBLISHED, 'sentences': sentences}
            files[language].write(json.dumps(document, ensure_ascii=False) + '\n')
    for file in files.values():
        file.close()


if __name__ == '__main__':
    main()
