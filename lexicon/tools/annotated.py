#!/usr/bin/env python3
"""Makes annotated articles of the parallel news that parallel.py makes.

annotated.py PARALLEL OUT

PARALLEL is the folder that parallel.py wrote. newstest/stories.tsv tells which of its documents were annotated, whether they are for
learning (train) or for testing, and at which lines (from 0) another story begins; newstest/events.tsv the events that people who
read the English side saw in them before any coder did, by the guide of the PLOVER ontology: type, source, target, status, scope; an
event is of the context where only earlier lines tell who takes part. The same gold holds for the other languages. Documents were
drawn among those in which the coder saw events in three lines or more, in any language.

Writes OUT/articles.jsonl, one story an article with the id LANGUAGE|DOCUMENT|FIRST LINE|PART, and OUT/PART.LANGUAGE.jsonl, gold for
`disgelo evaluate`.
"""
import collections, json, os, sys

HERE = os.path.dirname(os.path.abspath(__file__))


def rows(name):
    for line in open(f'{HERE}/newstest/{name}', encoding='utf-8'):
        if not line.startswith('#'):
            yield line.rstrip('\n').split('\t')


def events():
    """The events of each document and line."""
    found = collections.defaultdict(list)
    for document, line, type, source, target, mutual, status, scope, context, _ in rows('events.tsv'):
        found[document, int(line)].append({
            'type': type, 'source': list(filter(None, source.split(','))), 'target': list(filter(None, target.split(','))),
            'mutual': bool(mutual), 'status': status, 'scope': scope, 'context': bool(context), 'head': ''})
    return found


def main():
    parallel, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    stories = {document: (part, [int(n) for n in cuts.split(',') if n]) for document, part, cuts in rows('stories.tsv')}
    gold, files = events(), {}
    with open(f'{out}/articles.jsonl', 'w', encoding='utf-8') as articles:
        for line in open(f'{parallel}/articles.jsonl', encoding='utf-8'):
            article = json.loads(line)
            language, document = article['id'].split('|')
            if document not in stories:
                continue
            part, cuts = stories[document]
            lines = article['text'].split('\n')
            for first, last in zip([0] + cuts, cuts + [len(lines)]):
                name = f'{document}|{first}|{part}'
                head = {'language': language, 'published': article['published']}
                print(json.dumps({'id': f'{language}|{name}', **head, 'text': '\n'.join(lines[first:last])}, ensure_ascii=False), file=articles)
                sentences = [{'line': i, 'text': lines[i], 'events': gold[document, i]} for i in range(first, last)]
                if (part, language) not in files:
                    files[part, language] = open(f'{out}/{part}.{language}.jsonl', 'w', encoding='utf-8')
                print(json.dumps({'id': name, **head, 'sentences': sentences}, ensure_ascii=False), file=files[part, language])


if __name__ == "__main__":
    main()
