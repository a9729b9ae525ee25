#!/usr/bin/env python3
"""Makes files for `disgelo evaluate` of a table of probe sentences: the same meaning in several languages, each as its newspapers would write it.

probe.py TABLE OUT

TABLE has a row a meaning, fields between tabs: the events, then the text in each language of the first row. Events are
`TYPE AAA>BBB` (who acts, on whom; a side nobody is known for is empty), `TYPE AAA+BBB m` for what both do to each other, several between
`; `, or NOTHING. Writes OUT/NAME.LANGUAGE.jsonl, a document a row.

    python3 lexicon/tools/probe.py lexicon/tools/probe/agency.tsv /tmp/probe && ./disgelo evaluate /tmp/probe/agency.*.jsonl

probe/agency.tsv is written in the plain words of news agencies and kept for measuring: nobody reads it to mend anything by it.
probe/press.tsv is in the idioms and long sentences of newspapers, written to be hard, and was read by those who wrote entries.
"""
import json, os, sys

PUBLISHED = '2018-07-03'


def event(told):
    type, sides, *mutual = told.split(' ')
    source, _, target = sides.partition('>')
    return {'type': type, 'source': [c for c in source.split('+') if c], 'target': [c for c in target.split('+') if c],
            'mutual': mutual == ['m'], 'status': 'actual', 'scope': 'domestic' if source == target else 'interstate', 'context': False, 'head': ''}


def main():
    table, out = sys.argv[1:]
    name = os.path.splitext(os.path.basename(table))[0]
    os.makedirs(out, exist_ok=True)
    with open(table, encoding='utf-8') as file:
        (_, *languages), *rows = (line.rstrip('\n').split('\t') for line in file)
    for language, texts in zip(languages, zip(*(row[1:] for row in rows))):
        with open(f'{out}/{name}.{language}.jsonl', 'w', encoding='utf-8') as file:
            for number, (row, text) in enumerate(zip(rows, texts)):
                events = [] if row[0] == 'NOTHING' else [event(told) for told in row[0].split('; ')]
                for one in events:
                    if one['mutual']:
                        one['target'] = one['source']
                file.write(json.dumps({'id': f'{name}:{number}', 'language': language, 'published': PUBLISHED,
                                       'sentences': [{'line': 1, 'text': text, 'events': events}]}, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
