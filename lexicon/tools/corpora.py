#!/usr/bin/env python3
"""Makes articles and gold for learning of more news, which was annotated in one language and in haste.

corpora.py MIRRORS KNOWN OUT

MIRRORS is a folder with a clone of each of these repositories of github.com, under its name without the owner's: Helsinki-NLP/OPUS-MT-testsets
(news test sets of the Workshop on Machine Translation), vanatteveldt/wikinews (English Wikinews), autoih/conll2003 (Reuters, August 1996),
mrm8488/NER_conll2002_dataset (EFE, May 2000), dhfbk/KIND (Italian Wikinews), nerel-ds/NEREL (Russian Wikinews), tblock/10kGNAD (Der
Standard), Tixierae/OrangeSum (Orange). KNOWN is the articles.jsonl that parallel.py wrote: its English lines are left out here, and so are
the sets that parallel.py leaves out for being gold elsewhere.

newstest/once.tsv tells the events: document, line (from 0), type, source, target, mutual where they act on each other, and doubtful;
newstest/read.tsv the numbers of the documents of each set that were read: the densest by what an encoder saw there. Each text was read by one
annotator. Of 3,988 lines that careful annotators had read before (docs/figures.md) such a reader marks .54 of their events in full, and .75 of his
are right; so many texts were read a second time for what was missing, or with the request to mark as doubtful what a strict reader
would leave out. A third of these are right: each counts as DOUBTFUL of an event.

Writes OUT/articles.jsonl, with ids LANGUAGE|DOCUMENT|0|more, and OUT/gold.jsonl, in the form of those of annotated.py, for meaning.py.
"""
import csv, json, os, re, sys
from annotated import rows
from parallel import cut, documents

DOUBTFUL = 0.4
# of longer texts of corpora so many lines were read
LONGEST = 60

NEWSTEST = 'OPUS-MT-testsets/datasets/statmt/wmt_newstest'
GENERAL = 'OPUS-MT-testsets/datasets/statmt/wmt22-news-systems/txt'
DAYS = {2009: '2008-10-15', 2014: '2013-07-01', 2015: '2014-11-15', 2016: '2015-11-15', 2017: '2016-11-15', 2018: '2017-11-20',
        2019: '2018-11-15', 2020: '2019-09-15', 2021: '2020-10-15', 2022: '2022-03-15'}
# sets of which another language than English is read as well, and others by the language that theirs was translated from or to
READ = [(2020, 'en-de'), (2020, 'en-ru'), (2019, 'ru-en'), (2021, 'ru-en'), (2021, 'de-en'), (2021, 'en-ru'), (2021, 'en-de')]
OTHERS = {2014: 'cs hi fr', 2015: 'cs fi', 2016: 'cs fi ro tr', 2017: 'cs fi lv tr zh', 2018: 'cs et fi tr zh', 2019: 'fi gu kk lt zh',
          2020: 'ja pl ta zh cs iu', 2021: 'cs ha is ja zh'}
ELSEWHERE = ['2012/newstest2012.en'] + [f'2019/en-{l}/newstest2019.en' for l in 'cs de fi gu kk lt ru zh'.split()]

SENTENCE = re.compile(r'(?<=[.!?…])["»”\')]*\s+(?=["«„“\'(—–-]*\s?[A-ZÀ-ÞА-ЯЁ0-9])')
SHORT = re.compile(r'(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|No|vs|U\.S|U\.N|U\.K|M|Mme|bzw|ca|Nr|Prof|Sr|Sra|Ing|др|г|гг|им|т\.е|т\.д|[A-ZА-Я])'
                   r'|\b\d{1,2}|\b(?:Jan|Feb|Sept|Oct|Nov|Dec))\.$')


def sets(mirrors):
    """Name, day and lines by language of each set of the Workshop."""
    def lines(file):
        return read(mirrors, file)

    def both(year, pair, told):
        return {l: lines(f'{NEWSTEST}/{year}/{pair}/newstest{year}.{l}') for l in pair.split('-') if l in told}
    for year, pair in READ:
        yield f"{year}{pair[:2] if pair.endswith('-en') else pair.replace('-', '')}", DAYS[year], both(year, pair, ('en', 'de', 'ru'))
    yield '2009sys', DAYS[2009], {l: lines(f'{NEWSTEST}/2009/newssyscomb2009.{l}') for l in 'en de es fr it'.split()}
    for year, languages in OTHERS.items():
        for other in languages.split():
            for pair, name in ((f'{other}-en', other), (f'en-{other}', f'en{other}')):
                if os.path.isdir(f'{mirrors}/{NEWSTEST}/{year}/{pair}'):
                    yield f'{year}{name}', DAYS[year], both(year, pair, ('en',))
    for other in 'de', 'ru':
        yield f'2022en{other}', DAYS[2022], {'en': lines(f'{GENERAL}/sources/generaltest2022.en-{other}.src.en'),
                                             other: lines(f'{GENERAL}/references/generaltest2022.en-{other}.ref.A.{other}')}
    for other in 'ru de uk zh cs ja'.split():
        english = lines(f"{GENERAL}/references/generaltest2022.{other}-en.ref.{'B' if other == 'cs' else 'A'}.en")
        told = {other: lines(f'{GENERAL}/sources/generaltest2022.{other}-en.src.{other}')} if other in ('ru', 'de') else {}
        yield f'2022{other}', DAYS[2022], {'en': english, **told}


def workshop(mirrors, known):
    """Set, number, day and lines by language of documents that are new in English, without the lines that are not."""
    seen = {line for file in ELSEWHERE for line in read(mirrors, f'{NEWSTEST}/{file}')} | known
    for name, day, texts in sets(mirrors):
        number, fresh = 0, {i for i in range(min(map(len, texts.values()))) if texts['en'][i] and texts['en'][i] not in seen}
        for document in documents(texts):
            kept = [i for i in document if i in fresh]
            if len(kept) >= 4 and len(kept) >= 0.7 * len(document):
                yield name, number, day, {l: [text[i] for i in kept] for l, text in texts.items()}
                number += 1
        seen |= set(texts['en'])
    for year, pair, day in ((2019, 'fr-de', '2019-04-15'), (2020, 'fr-de', DAYS[2020]), (2021, 'fr-de', DAYS[2021]), (2021, 'de-fr', DAYS[2021])):
        texts = {l: read(mirrors, f'{NEWSTEST}/{year}/{pair}/newstest{year}.{l}') for l in ('fr', 'de')}
        for number, document in enumerate(documents({'en': texts['fr'], **texts})):
            yield f"{year}{pair.replace('-', '')}", number, day, {l: [text[i] for i in document] for l, text in texts.items()}


def corpora(mirrors):
    """Set, number, day, language and lines of the documents of other corpora."""
    number = 0
    for year in 2019, 2020:
        for row in csv.DictReader(open(f'{mirrors}/wikinews/data/wikinews_{year}.csv', encoding='utf-8', newline='')):
            yield '2019wiki', number, row['date'], 'en', [row['title']] + split(row['text'])
            number += 1
    for number, text in enumerate(tokens(mirrors, 'conll2003/CoNLL-2003/eng.train')):
        yield '1996reut', number, '1996-08-26', 'en', text
    for number, text in enumerate(cut(tokens(mirrors, 'NER_conll2002_dataset/esp.train')[0], lambda line: re.match(r'.{2,60}\(EFE\)', line))):
        yield '2000efe', number, '2000-05-25', 'es', text
    heading = lambda line: not re.search(r'[.!?:;…»”"]$', line) and len(line.split()) <= 16
    for number, text in enumerate(cut(tokens(mirrors, 'KIND/dataset/wikinews_train.tsv', True)[0], heading)):
        yield '2010kind', number, '2010-06-01', 'it', text
    folder = f'{mirrors}/NEREL/NEREL-v1.1'
    files = [f'{part}/{name}' for part in ('dev', 'test', 'train') for name in sorted(os.listdir(f'{folder}/{part}')) if name.endswith('.txt')]
    for number, file in enumerate(files):
        yield '2012nerel', number, '2012-06-01', 'ru', split(open(f'{folder}/{file}', encoding='utf-8').read())
    articles = [line.split(';', 1) for line in read(mirrors, '10kGNAD/test.csv')]
    read_of = [text.strip("'") for part, *rest in articles for text in rest if part in ('International', 'Inland', 'Panorama', 'Wirtschaft')]
    for number, text in enumerate(read_of):
        yield '2015gnad', number, '2015-06-01', 'de', split(text)
    stories = filter(None, read(mirrors, 'OrangeSum/summaries/abstracts/source_documents.txt'))
    for number, text in enumerate(stories):
        yield '2018oran', number, '2018-06-01', 'fr', split(re.sub(r'(?<=[a-zà-ÿ0-9"»)][.!?])(?=[A-ZÀ-Ý«"-])', '\n', text))


def read(mirrors, file):
    """The lines of a file."""
    return [line.strip() for line in open(f'{mirrors}/{file}', encoding='utf-8').read().split('\n')]


def split(text):
    """The sentences of a text."""
    found = []
    for paragraph in re.split(r'\n+', text):
        sentence = ''
        for piece in SENTENCE.split(re.sub(r'\s+', ' ', paragraph).strip()):
            sentence = f'{sentence} {piece}'.strip()
            if not SHORT.search(sentence):
                found.append(sentence)
                sentence = ''
        found.append(sentence)
    return [sentence for sentence in found if len(sentence) > 2]


def tokens(mirrors, file, elided=False):
    """The documents of a file with a token a line, as lists of sentences."""
    found, sentence = [[]], []
    for line in read(mirrors, file) + ['']:
        word = line.split()[0] if line else ''
        if word == '-DOCSTART-':
            found.append([])
        elif word:
            sentence.append(word)
        elif sentence:
            found[-1].append(joined(sentence, elided))
            sentence = []
    return [document for document in found if document]


def joined(words, elided):
    """A sentence of its tokens."""
    text, quoted, opened = '', False, False
    for word in words:
        glued = not text or opened or word in ',.;:!?)»”%…' or word.startswith("'") and 1 < len(word) < 4 or text[-1] in '(«“„¿¡'
        glued = glued or elided and len(text) > 1 and text[-1] in "'’" and text[-2].isalpha()
        if word == '"':
            glued, quoted = quoted or not text, not quoted
        opened = word == '"' and quoted
        text += word if glued else f' {word}'
    return text


def main():
    mirrors, known, out = sys.argv[1:]
    parallel = [json.loads(line) for line in open(known, encoding='utf-8')]
    english = {line for article in parallel if article['id'].startswith('en|') for line in article['text'].split('\n')}
    chosen = {f'{name}/{number}' for name, numbers in rows('read.tsv') for number in numbers.split(',')}
    texts = [*workshop(mirrors, english)]
    texts += [(name, number, day, {language: text[:LONGEST]}) for name, number, day, language, text in corpora(mirrors)]
    with open(f'{out}/articles.jsonl', 'w', encoding='utf-8') as file:
        for name, number, day, told in texts:
            document = f'{name}/{number}'
            for language, lines in told.items() if document in chosen else ():
                head = {'id': f'{language}|{document}|0|more', 'language': language, 'published': day}
                print(json.dumps({**head, 'text': '\n'.join(lines)}, ensure_ascii=False), file=file)
    with open(f'{out}/gold.jsonl', 'w', encoding='utf-8') as file:
        for document, line, type, source, target, mutual, doubtful in rows('once.tsv'):
            sides = {'source': list(filter(None, source.split(','))), 'target': list(filter(None, target.split(',')))}
            event = {'type': type, **sides, 'mutual': bool(mutual), 'sure': DOUBTFUL if doubtful else 1.0}
            print(json.dumps({'document': document, 'line': int(line), 'event': event}), file=file)


if __name__ == '__main__':
    try:
        main()
    except FileNotFoundError as missing:
        sys.exit(f'{missing.filename}: not there')
