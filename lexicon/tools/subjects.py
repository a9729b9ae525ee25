#!/usr/bin/env python3
"""Learns who is the subject of a verb from Universal Dependencies: writes lexicon/subjects.tsv, what the languages have in
common, and lexicon/LANG/subjects.tsv.

subjects.py SAMPLES OUT LANG=NAME[,NAME...] LANG~NAME[,NAME...] ...

SAMPLES holds for each NAME the treebank NAME.conllu and NAME.smp, which org.disgelo.syntax.SubjectSamples (disgelo-bench)
wrote of it with a lexicon that has no subjects.tsv. A language given with ~ takes part in what all languages have in common and gets nothing of its own beside it.

Log-linear model: the candidates of a verb compete, a candidate's odds are exp of the sum of the weights of its clues and of its
pairs of clues. First one model is fitted on all languages together, then each language's own with the common one as its prior
(ridge towards it). Small weights are dropped. Needs numpy. All six languages were made so (train parts were not at hand; PUD, never
trained on, is the test):

subjects.py samples lexicon en=en_ewt-ud-dev,en_ewt-ud-test de=de_gsd-ud-dev,de_gsd-ud-test fr=fr_gsd-ud-dev,fr_gsd-ud-test \
    ru=ru_gsd-ud-dev,ru_gsd-ud-test,ru_taiga-ud-dev,ru_taiga-ud-test es~es_gsd-ud-dev,es_gsd-ud-test it~
"""
import collections, os, re, sys
import numpy as np

SHARED, OWN, STEPS, LEAST = 12, 25, 200, 0.03


def sentences(path):
    found, text, tokens = [], None, []
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# text = '):
            text, tokens = line[9:], []
        elif not line and text is not None:
            found.append(placed(text, tokens))
            text = None
        elif line and not line.startswith('#'):
            tokens.append(line.split('\t'))
    return found


def placed(text, rows):
    """The words by number, each with its place in the text; words of one token share its place."""
    words, at, last, place = {}, 0, 0, None
    for row in rows:
        if '.' in row[0]:
            continue
        first, _, end = row[0].partition('-')
        if int(first) > last or end:
            begin = text.find(row[1], at)
            begin = at if begin < 0 else begin
            place = (begin, begin + len(row[1]))
            at, last = place[1], int(end or first)
        if not end:
            words[int(first)] = dict(id=int(first), form=row[1].lower(), pos=row[3], features=row[5], head=int(row[6]), relation=row[7], place=place)
    return words


def subject(words, children, word):
    for child in children[word['id']]:
        if child['relation'].split(':')[0] == 'nsubj':
            return child
    return None


def answer(words, children, verb):
    """(whether the treebank tells it, the word that is the subject or None where there is none)"""
    if verb['relation'] == 'cop':
        verb = words.get(verb['head'])
    if verb is None or verb['relation'].split(':')[0] in ('xcomp', 'aux'):
        return False, None
    found = subject(words, children, verb)
    if found is not None:
        relative = RELATIVE.search(found['features']) or verb['relation'].startswith('acl') and found['form'] in RELATIVES
        if relative:
            return verb['relation'].startswith('acl'), words.get(verb['head'])
        return True, found
    if any(c['relation'].startswith('csubj') for c in children[verb['id']]):
        return True, None
    if verb['relation'].startswith('acl'):
        return False, None  # treebanks differ in whether a relative like 'que' is a subject
    above = verb
    for _ in range(4):
        if above['relation'].split(':')[0] != 'conj' or above['head'] not in words:
            break
        above = words[above['head']]
        found = subject(words, children, above)
        if found is not None:
            return not RELATIVE.search(found['features']), found
    return verb['pos'] in ('VERB', 'AUX'), None


RELATIVE = re.compile(r'PronType=[^|]*Rel')
RELATIVES = set('that who which que qui che der die das который которая которое которые'.split())


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def samples(folder, name, clues):
    """For each verb that the treebank has: clues of each candidate, and which is right."""
    known = sentences(f'{folder}/{name}.conllu')
    found = []
    for line in open(f'{folder}/{name}.smp', encoding='utf-8'):
        fields = line.rstrip('\n').split('\t')
        words = known[int(fields[0])]
        children = collections.defaultdict(list)
        for word in words.values():
            children[word['head']].append(word)
        place = tuple(map(int, fields[1].split('-')))
        verb = next((w for w in words.values() if w['pos'] in ('VERB', 'AUX') and overlap(w['place'], place)), None)
        if verb is None:
            continue
        told, right = answer(words, children, verb)
        if not told:
            continue
        candidates = []
        for field in fields[2:]:
            where, _, names = field.partition(':')
            candidates.append((None if where == '-' else tuple(map(int, where.split('-'))), names.split(',')))
        if right is None:
            best = 0
        else:
            holds = [(p[1] - p[0], i) for i, (p, _) in enumerate(candidates) if p and overlap(p, right['place'])]
            if not holds and right['pos'] in ('NOUN', 'PROPN'):
                continue
            best = min(holds)[1] if holds else 0
        found.append(([[clues.setdefault(n, len(clues)) for n in names] for _, names in candidates], best))
    return found


class Data:
    def __init__(self, verbs, size):
        rows, starts, groups, firsts, self.right = [], [], [], [], []
        at = row = 0
        for candidates, best in verbs:
            firsts.append(row)
            self.right.append(row + best)
            for clue in candidates:
                clue = np.array(sorted(clue))
                one, other = np.triu_indices(len(clue))
                pairs = clue[one] * size + clue[other]
                starts.append(at)
                at += len(pairs)
                rows.append(pairs)
                groups.append(len(firsts) - 1)
                row += 1
        self.pairs = np.concatenate(rows).astype(np.int32)
        self.starts, self.firsts = np.array(starts), np.array(firsts)
        self.groups, self.right = np.array(groups), np.array(self.right)
        self.lengths = np.diff(np.append(self.starts, len(self.pairs)))

    def chances(self, weights):
        score = np.add.reduceat(weights[self.pairs], self.starts)
        most = np.maximum.reduceat(score, self.firsts)
        raw = np.exp(score - most[self.groups])
        return raw / np.add.reduceat(raw, self.firsts)[self.groups], score

    def fit(self, prior, ridge, size):
        weights, mean, square = prior.copy(), np.zeros_like(prior), np.zeros_like(prior)
        truth = np.zeros(len(self.groups))
        truth[self.right] = 1
        for step in range(1, STEPS + 1):
            chance, _ = self.chances(weights)
            slope = np.bincount(self.pairs, np.repeat(chance - truth, self.lengths), minlength=size * size) + ridge * (weights - prior)
            mean = 0.9 * mean + 0.1 * slope
            square = 0.99 * square + 0.01 * slope ** 2
            rate = 0.05 * (1 - step / (STEPS + 1))
            weights -= rate * (mean / (1 - 0.9 ** step)) / (np.sqrt(square / (1 - 0.99 ** step)) + 1e-8)
        return weights

    def accuracy(self, weights):
        _, score = self.chances(weights)
        best = np.maximum.reduceat(score, self.firsts)
        return float(np.mean(score[self.right] >= best - 1e-9))


def main():
    folder, out = sys.argv[1:3]
    clues, data, sources = {}, {}, {}
    for argument in sys.argv[3:]:
        language, sign, names = re.match(r'([a-z]+)([=~])(.*)', argument).groups()
        data[language] = [s for name in names.split(',') if name for s in samples(folder, name, clues)]
        sources[language] = names if sign == '=' else None
    tests = {l: samples(folder, f'{l}_pud-ud-test', clues) for l in data if os.path.exists(f'{folder}/{l}_pud-ud-test.smp')}
    size = len(clues)
    common = Data([s for verbs in data.values() for s in verbs], size).fit(np.zeros(size * size), SHARED, size)
    names = sorted(clues, key=clues.get)
    write(f'{out}/subjects.tsv', 'the treebanks of all languages together', names, rounded(common), size)
    for language, verbs in data.items():
        weights = rounded(Data(verbs, size).fit(common, OWN, size) if sources[language] else common)
        if language in tests:
            test = tests[language]
            rules = np.mean([clues['RULE'] in candidates[best] for candidates, best in test])
            print(f'{language}: {len(verbs)} verbs; PUD {len(test)}: rules {rules:.3f}, learned {Data(test, size).accuracy(weights):.3f}, {np.count_nonzero(weights)} weights')
        if sources[language]:
            write(f'{out}/{language}/subjects.tsv', sources[language], names, weights, size)


def rounded(weights):
    return np.where(np.abs(weights) < LEAST, 0, np.round(weights, 2))


def write(path, source, names, weights, size):
    with open(path, 'w', encoding='utf-8') as file:
        file.write('# Weights of clues, and of pairs of clues, by which the subject of a verb is chosen (syntax/SubjectModel).\n')
        file.write(f'# Learned by lexicon/tools/subjects.py from {source} (Universal Dependencies, CC BY-SA 4.0).\n')
        for pair in np.argsort(-np.abs(weights), kind='stable'):
            if weights[pair]:
                one, other = names[pair // size], names[pair % size]
                file.write(f'{one}\t{weights[pair]:.2f}\n' if one == other else f'{one}\t{other}\t{weights[pair]:.2f}\n')


main()
