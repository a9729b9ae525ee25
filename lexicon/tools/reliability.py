#!/usr/bin/env python3
"""Learns which events other languages tell as well: writes lexicon/reliability.tsv.

reliability.py SAMPLES OUT [HELD]

SAMPLES is what org.disgelo.coding.ReliabilitySamples (disgelo-bench) wrote of parallel articles with a lexicon that has no
reliability.tsv. The article's id is LANGUAGE|NAME; articles of one NAME are the same news line by line. An event counts as told as well by
the share of the other languages of its article that tell the same type and parties in the same line. Names that the regular
expression HELD finds take no part and are the test.

Logistic regression on these shares with a ridge on all weights but that of 'always'. Traits seen less than LEAST times are
dropped. Needs numpy. The weights of the project are made of what parallel.py makes:

parallel.py wmt_newstest parallel && java -Ddisgelo.lexicon=LEXICON … ReliabilitySamples parallel/articles.jsonl > samples.tsv
reliability.py samples.tsv lexicon/reliability.tsv
reliability.py samples.tsv /dev/null '^20(13|18|19|20)'
"""
import collections, math, re, sys
import numpy as np

RIDGE, STEPS, LEAST, FLOOR = 50, 400, 4, 0.05


class Sample:
    def __init__(self, line):
        article, row, self.type, actors, recipients, mutual, confidence, traits = line.rstrip('\n').split('\t')
        self.language, self.name = article.split('|', 1)
        self.row = int(row)
        self.actors, self.recipients = (frozenset(filter(None, x.split(','))) for x in (actors, recipients))
        self.mutual, self.confidence, self.traits = mutual == 'true', float(confidence), traits.split()

    def same(self, other):
        if self.type != other.type:
            return False
        if self.mutual or other.mutual:
            return self.actors | self.recipients == other.actors | other.recipients
        return (self.actors, self.recipients) == (other.actors, other.recipients)


def shares(samples):
    """Of each sample the share of the other languages that tell it as well."""
    languages, told = collections.defaultdict(set), collections.defaultdict(list)
    for sample in samples:
        languages[sample.name.split('/')[0]].add(sample.language)
        told[sample.name, sample.row, sample.language].append(sample)
    found = []
    for sample in samples:
        others = languages[sample.name.split('/')[0]] - {sample.language}
        found.append(np.mean([any(sample.same(o) for o in told[sample.name, sample.row, l]) for l in others]))
    return np.array(found)


def fit(rows, columns, values, size, truth):
    """Weights by Adam over all samples at once; the first is 'always'."""
    weights, mean, square = np.zeros(size), np.zeros(size), np.zeros(size)
    ridge = np.full(size, float(RIDGE))
    ridge[0] = 0
    for step in range(1, STEPS + 1):
        score = np.bincount(rows, weights[columns] * values, minlength=len(truth))
        slope = np.bincount(columns, (1 / (1 + np.exp(-score)) - truth)[rows] * values, minlength=size) + ridge * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope ** 2
        weights -= 0.05 * (1 - step / (STEPS + 1)) * (mean / (1 - 0.9 ** step)) / (np.sqrt(square / (1 - 0.99 ** step)) + 1e-8)
    return weights


def area(score, truth):
    """Share of pairs of a told and an untold event that the score puts in order (area under the ROC curve)."""
    order = np.argsort(score)
    untold = np.cumsum((1 - truth)[order])
    return float(np.sum(truth[order] * (untold - (1 - truth)[order] / 2)) / (truth.sum() * (1 - truth).sum()))


def main():
    samples = [Sample(line) for line in open(sys.argv[1], encoding='utf-8')]
    truth = shares(samples)
    held = np.array([len(sys.argv) > 3 and bool(re.search(sys.argv[3], s.name)) for s in samples])
    seen = collections.Counter(t for s in samples for t in s.traits)
    names = ['always', 'confidence'] + sorted(t for t, n in seen.items() if n >= LEAST)
    number = {name: i for i, name in enumerate(names)}

    def matrix(chosen):
        rows, columns, values = [], [], []
        for i, s in enumerate(chosen):
            for name, value in [('always', 1), ('confidence', math.log(max(FLOOR, s.confidence)))] + [(t, 1) for t in s.traits if t in number]:
                rows.append(i), columns.append(number[name]), values.append(value)
        return np.array(rows), np.array(columns), np.array(values)

    taught = [s for s, h in zip(samples, held) if not h]
    weights = np.round(fit(*matrix(taught), len(names), truth[~held]), 3)
    print(f'{len(taught)} events, {truth[~held].mean():.3f} told by others, {np.count_nonzero(weights)} weights')
    if held.any():
        rows, columns, values = matrix([s for s, h in zip(samples, held) if h])
        score = np.bincount(rows, weights[columns] * values)
        before = np.array([s.confidence for s, h in zip(samples, held) if h])
        print(f'held out: {len(score)} events; area under the curve {area(before, truth[held]):.3f} by confidence, {area(score, truth[held]):.3f} learned')
    with open(sys.argv[2], 'w', encoding='utf-8') as file:
        file.write('# Weights of the traits of an event (coding/EventTraits) by which its reliability is judged (coding/Reliability).\n')
        file.write('# Learned by lexicon/tools/reliability.py from the WMT news test sets 2008-2020 (statmt.org), parallel news without annotation.\n')
        for i in np.argsort(-np.abs(weights), kind='stable'):
            if weights[i]:
                file.write(f'{names[i]}\t{weights[i]:.3f}\n')


main()
