"""What words.py and reliability.py share: the samples that org.disgelo.coding.ReliabilitySamples (disgelo-bench) wrote of the articles
of annotated.py, and the events annotated in them."""
import collections, json

FOLDS = 4
WRITTEN_SINCE = '2021'
TYPES = 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split()

Key = collections.namedtuple('Key', 'document line')


class Sample:
    """An event as it was coded in one language, or as it was annotated, and how likely such annotations are right."""

    def __init__(self, type, actors, recipients, mutual, sure=1.0):
        self.type, self.mutual, self.sure = type, mutual, sure
        self.actors, self.recipients = (frozenset(x.split('-')[0].split(':')[0] for x in side.split(',') if x) for side in (actors, recipients))

    def same(self, other):
        if self.type != other.type:
            return False
        if self.mutual or other.mutual:
            return self.actors | self.recipients == other.actors | other.recipients
        return (self.actors, self.recipients) == (other.actors, other.recipients)


def fold(document):
    """Of which of the FOLDS a document is: all of a year, for sets of one year share English sides, and documents share stories."""
    return int(document[:4]) % FOLDS


def is_written(document):
    """Whether it is an article of probe/stories, not news."""
    return document[:4] >= WRITTEN_SINCE


def place(article, number):
    """Language, key and part of a line of an article whose id is LANGUAGE|DOCUMENT|FIRST LINE|PART."""
    language, document, first, part = article.split('|')
    return language, Key(document, int(first) + int(number)), part


def sentences(file):
    """Language, key, part and features of each sentence."""
    for line in open(file, encoding='utf-8'):
        if line.startswith('W\t'):
            _, article, number, *features = line.rstrip('\n').split('\t')
            yield *place(article, number), [f for f in features if f]


def meanings(file):
    """Language, key, part, numbers of the pieces and participants (first piece, that behind the last, codes, naming) of each sentence of a
    language that has a glossary."""
    for line in open(file, encoding='utf-8'):
        if line.startswith('M\t'):
            _, article, number, pieces, who = line.rstrip('\n').split('\t')
            yield *place(article, number), [int(n) for n in pieces.split(' ')], [participant(p) for p in who.split('|') if p]


def participant(text):
    span, codes, naming = text.split(':')
    start, end = span.split('-')
    return int(start), int(end), frozenset(codes.split(',')), naming


def events(file):
    """The events, with .language, .key, .part, .kind (sure, doubtful, meant), .doubtful, .confidence and .traits."""
    for line in open(file, encoding='utf-8'):
        if line.startswith('E\t'):
            _, article, number, type, actors, recipients, mutual, kind, confidence, traits = line.rstrip('\n').split('\t')
            event = Sample(type, actors, recipients, mutual == 'true')
            event.language, event.key, event.part = place(article, number)
            event.kind, event.doubtful, event.confidence = kind, kind == 'doubtful', float(confidence)
            event.traits = {name: float(amount) for name, amount in (t.rsplit(':', 1) for t in traits.split(' '))}
            yield event


def annotated(file):
    """The annotated events of each line, of gold.jsonl."""
    gold = collections.defaultdict(list)
    for line in open(file, encoding='utf-8'):
        row = json.loads(line)
        event = row['event']
        gold[Key(row['document'], row['line'])].append(
            Sample(event['type'], ','.join(event['source']), ','.join(event['target']), event['mutual'], event.get('sure', 1.0)))
    return gold


def told(files):
    """For each line, the languages it has, and by language its events that are not doubtful."""
    languages, found = collections.defaultdict(set), collections.defaultdict(lambda: collections.defaultdict(list))
    for file in files:
        for language, key, _, _ in sentences(file):
            languages[key].add(language)
        for event in events(file):
            if event.kind == 'sure':
                found[event.key][event.language].append(event)
    return languages, found
