#!/usr/bin/env python3
"""Makes articles for learning and gold for testing of the parallel news that parallel.py makes.

annotated.py PARALLEL OUT

PARALLEL is the folder that parallel.py wrote. newstest/stories.tsv tells which of its documents were annotated, for which part, and at
which lines (from 0) another story begins; newstest/events.tsv the events annotated on the English side before any coder had
read it, by the guide of the PLOVER ontology: type, source, target, status, scope; an event is of the context where only earlier lines
tell who takes part. The same gold holds for the other languages, and for what has the same English side in another set.

The parts: train; test-plain, drawn at random, so that it holds as much of everything as news does; test-busy, drawn among documents in
which the coder saw events in three lines or more (in two, for a fifth of them). Of train the documents of 2008 to 2011 and 2014 to 2017
are as busy, a sixth of it was drawn at random, and the rest was drawn where words spoke of events.

The articles of probe/stories/read and probe/stories/taught (probe.py), in which the parties are named by what was said before, are of
train as well, as documents of the years 2021 to 2024 in turn, so that each fold (samples.py) has some.

Writes OUT/articles.jsonl, all articles: one story of an annotated document an article, with the id LANGUAGE|DOCUMENT|FIRST LINE|PART,
the others with the id LANGUAGE|DOCUMENT|0|none. Those that are not annotated but share lines with one that is are left out, and
those of train that share lines with one for testing. Writes
OUT/PART.LANGUAGE.jsonl, gold for `disgelo evaluate`, and OUT/gold.jsonl, the events of all languages: document, line, event.
"""
import collections, json, os, sys
from probe import STORIES, documents

HERE = os.path.dirname(os.path.abspath(__file__))
AT_HOME = {'ASSAULT', 'COERCE', 'CONCEDE', 'PROTEST', 'REJECT'}


def rows(name):
    for line in open(f'{HERE}/newstest/{name}', encoding='utf-8'):
        if not line.startswith('#'):
            yield line.rstrip('\n').split('\t')


def events():
    """The events of each document and line, without what those of one state say to each other, unless they reject or concede: annotators
    took it now for an event and now for talk, and news of states is full of it."""
    found = collections.defaultdict(list)
    for document, line, type, source, target, mutual, status, scope, context in rows('events.tsv'):
        if scope == 'domestic' and type not in AT_HOME:
            continue
        found[document, int(line)].append({
            'type': type, 'source': list(filter(None, source.split(','))), 'target': list(filter(None, target.split(','))),
            'mutual': bool(mutual), 'status': status, 'scope': scope, 'context': bool(context), 'head': ''})
    return found


def stories():
    """Document, language and sentences of each article that was written to learn from."""
    tables = sorted(f'{HERE}/probe/stories/{folder}/{name}' for folder in ('read', 'taught') for name in os.listdir(f'{HERE}/probe/stories/{folder}'))
    for number, table in enumerate(tables):
        name = os.path.splitext(os.path.basename(table))[0]
        for _, language, sentences in documents(table, True):
            yield f'{2021 + number % 4}/{name}', language, sentences


class Annotation:
    """What is annotated of all documents, directly or because their English side is annotated in another set."""

    ALL, SOME = 0.9, 3

    def __init__(self, english):
        self.stories = {document: (part, [int(n) for n in cuts.split(',') if n]) for document, part, cuts in rows('stories.tsv')}
        self.gold = events()
        tested = {line for document, (part, _) in self.stories.items() if part != 'train' for line in english[document]}
        self.left = {document for document, (part, _) in self.stories.items()
                     if part == 'train' and sum(line in tested for line in english[document]) >= self.SOME}
        lines = {}
        for document in self.stories.keys() - self.left:
            for i, line in enumerate(english[document]):
                lines[line] = self.stories[document][0], self.gold[document, i]
        for document, text in english.items():
            known = [i for i, line in enumerate(text) if line in lines]
            if document in self.stories or len(known) < self.SOME:
                continue
            parts = {lines[text[i]][0] for i in known}
            if len(known) >= self.ALL * len(text) and len(parts) == 1:
                self.stories[document] = parts.pop(), []
                for i in known:
                    self.gold[document, i] = lines[text[i]][1]
            else:
                self.left.add(document)


def write_stories(out):
    with open(f'{out}/articles.jsonl', 'a', encoding='utf-8') as articles, open(f'{out}/gold.jsonl', 'a', encoding='utf-8') as gold:
        for document, language, sentences in stories():
            first, text = sentences[0], '\n'.join(s['text'] for s in sentences)
            identity = f'{language}|{document}|{first["line"]}|train'
            print(json.dumps({'id': identity, 'language': language, 'published': STORIES, 'text': text}, ensure_ascii=False), file=articles)
            for sentence in sentences if language == 'en' else []:
                for event in sentence['events']:
                    print(json.dumps({'document': document, 'line': sentence['line'], 'event': event}), file=gold)


def main():
    parallel, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    articles = [json.loads(line) for line in open(f'{parallel}/articles.jsonl', encoding='utf-8')]
    for article in articles:
        article['language'], article['document'] = article['id'].split('|')
        article['lines'] = article['text'].split('\n')
    annotation = Annotation({a['document']: a['lines'] for a in articles if a['language'] == 'en'})
    files = {}
    with open(f'{out}/gold.jsonl', 'w', encoding='utf-8') as file:
        for (document, line), found in annotation.gold.items():
            for event in found:
                print(json.dumps({'document': document, 'line': line, 'event': event}), file=file)
    with open(f'{out}/articles.jsonl', 'w', encoding='utf-8') as file:
        for article in articles:
            language, document, lines = article['language'], article['document'], article['lines']
            if document in annotation.left:
                continue
            part, cuts = annotation.stories.get(document, ('none', []))
            for first, last in zip([0] + cuts, cuts + [len(lines)]):
                name = f'{document}|{first}|{part}'
                head = {'language': language, 'published': article['published']}
                print(json.dumps({'id': f'{language}|{name}', **head, 'text': '\n'.join(lines[first:last])}, ensure_ascii=False), file=file)
                sentences = [{'line': i, 'text': lines[i], 'events': annotation.gold[document, i]} for i in range(first, last)]
                if part != 'none':
                    if (part, language) not in files:
                        files[part, language] = open(f'{out}/{part}.{language}.jsonl', 'w', encoding='utf-8')
                    print(json.dumps({'id': name, **head, 'sentences': sentences}, ensure_ascii=False), file=files[part, language])
    write_stories(out)


if __name__ == '__main__':
    main()
