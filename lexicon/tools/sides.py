#!/usr/bin/env python3
"""Learns who is meant by the sides of an action that no word names: writes lexicon/sides.tsv.

sides.py GOLD SAMPLES OUT

GOLD is the gold.jsonl of annotated.py, SAMPLES what org.disgelo.coding.SideSamples (disgelo-bench) wrote of its articles.jsonl, with a
lexicon that has no sides.tsv. An action counts where the annotators saw one of its type in its line between parties that fit what words name of it; the
pairs of parties that fit are the right ones. What stories.tsv gives for learning is learned from; the rest is the test.

A log-linear model over the pairs of each action with a ridge on all weights; what it learns to raise is the share of the right pairs.
Needs numpy. The features are those of org.disgelo.coding.SideModel.

parallel.py wmt_newstest parallel && annotated.py parallel annotated
java -Ddisgelo.lexicon=LEXICON … SideSamples annotated/articles.jsonl > samples.tsv
sides.py annotated/gold.jsonl samples.tsv lexicon/sides.tsv
"""
import collections, json, sys
import numpy as np

RIDGE, STEPS, FLOOR = 30, 200, 0.005
GROUPS = {type: group for group, types in {
    'together': 'AGREE CONSULT SUPPORT COOPERATE AID', 'given': 'CONCEDE RETREAT', 'against': 'REQUEST ACCUSE REJECT THREATEN SANCTION',
    'home': 'PROTEST MOBILIZE COERCE ASSAULT'}.items() for type in types.split()}


def states(codes):
    return frozenset(code.split('-')[0].split(':')[0] for code in codes)


class Action:
    def __init__(self, line, gold):
        name, row, self.type, mutual, by, to, *pairs = line.rstrip('\n').split('\t')
        self.language, document, first, self.part = name.split('|')
        self.by, self.to = by[0] == '!', to[0] == '!'
        self.rule = tuple(frozenset(filter(None, side[1:].split(','))) for side in (by, to))
        self.pairs = []
        for pair in pairs:
            codes, *marks = pair.split('|')
            self.pairs.append((codes.split('>'), *[[m for m in field.split(',') if m] for field in marks]))
        seen = [(states(e['source']), states(e['target']), e['mutual'] or mutual == 'true')
                for e in gold[document, int(first) + int(row)] if e['type'] == self.type]
        self.right = np.array([any(self.fits(pair[0], *event) for event in seen) for pair in self.pairs])

    def fits(self, codes, source, target, mutual):
        if not mutual and (self.by and self.rule[0] != source or self.to and self.rule[1] != target):
            return False
        one, other = codes
        is_of = lambda code, side: code in side if code else not side
        return (is_of(one, source) and is_of(other, target) or mutual and is_of(one, target) and is_of(other, source)
                or mutual and not target and one != other and {one, other} <= source)

    def is_rule(self, codes):
        return all(code in side if code else not side for code, side in zip(codes, self.rule))

    def features(self, pair):
        codes, by, to, ties = pair
        group, known = GROUPS[self.type], {True: 'told', False: 'open'}
        for side, marks, told, other in (('by', by, self.by, known[self.to]), ('to', to, self.to, known[self.by])):
            for mark in [] if told else marks:
                yield from (f'{side} {mark}', f'{side} {mark} {group}', f'{side} {mark} {other}')
                if mark == 'nobody' or mark.startswith('rule-'):
                    yield f'{side} {mark} {self.type} {other}'
        for tie in ties + (['apart'] if all(codes) and codes[0] != codes[1] else []):
            yield from (f'& {tie}', f'& {tie} {group}', f'& {tie} {self.type}', f'& {tie} {known[self.by]}{known[self.to]}')


class Table:
    """All pairs of some actions, their features as numbers."""

    def __init__(self, actions, names, learning):
        self.actions, rows, columns, self.of = actions, [], [], []
        for number, action in enumerate(actions):
            for pair in action.pairs:
                for feature in action.features(pair):
                    if learning:
                        names.setdefault(feature, len(names))
                    if feature in names:
                        rows.append(len(self.of))
                        columns.append(names[feature])
                self.of.append(number)
        self.rows, self.columns, self.of = (np.array(x, dtype=int) for x in (rows, columns, self.of))
        self.right = np.concatenate([a.right for a in actions])

    def chances(self, weights):
        score = np.bincount(self.rows, weights[self.columns], len(self.of))
        most = np.full(len(self.actions), -np.inf)
        np.maximum.at(most, self.of, score)
        odds = np.exp(score - most[self.of])
        return odds / np.bincount(self.of, odds)[self.of]

    def slope(self, weights):
        chance = self.chances(weights)
        right = chance * self.right
        right /= np.maximum(np.bincount(self.of, right)[self.of], 1e-12)
        return np.bincount(self.columns, (chance - right)[self.rows], len(weights)) + RIDGE * weights


def learn(table, size):
    """Weights by Adam over all actions at once."""
    weights, mean, square = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, STEPS + 1):
        slope = table.slope(weights)
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope * slope
        weights -= 0.05 * mean / (1 - 0.9 ** step) / (np.sqrt(square / (1 - 0.999 ** step)) + 1e-8)
    return weights


def report(name, actions, names, weights):
    chances, at, rule, model = Table(actions, names, False).chances(weights), 0, 0, 0
    for action in actions:
        best = int(np.argmax(chances[at:at + len(action.pairs)]))
        at += len(action.pairs)
        model += bool(action.right[best])
        rule += any(r and action.is_rule(pair[0]) for r, pair in zip(action.right, action.pairs))
    print(f'{name}: {len(actions)} actions, right by rule {rule / len(actions):.3f}, by model {model / len(actions):.3f}')


def main():
    gold_file, samples, out = sys.argv[1:]
    gold = collections.defaultdict(list)
    for row in map(json.loads, open(gold_file, encoding='utf-8')):
        gold[row['document'], row['line']].append(row['event'])
    actions = [Action(line, gold) for line in open(samples, encoding='utf-8')]
    actions = [a for a in actions if a.right.any() and all(len(side) < 2 for side in a.rule)]
    learned = [a for a in actions if a.part == 'train']
    names = {}
    table = Table(learned, names, True)
    weights = learn(table, len(names))
    report('learned', learned, names, weights)
    report('test', [a for a in actions if a.part.startswith('test')], names, weights)
    with open(out, 'w', encoding='utf-8') as file:
        print('# Who is meant where no word tells: see org.disgelo.coding.SideModel. Made by tools/sides.py.', file=file)
        for name in sorted(names):
            if abs(weights[names[name]]) >= FLOOR:
                print(f'{name}\t{weights[names[name]]:.3f}', file=file)


if __name__ == "__main__":
    main()
