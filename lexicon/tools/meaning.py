#!/usr/bin/env python3
"""Learns what types of events sentences speak of by their meaning: writes meaning.tsv.

meaning.py --articles EXAMPLES > examples.jsonl
meaning.py GOLD SAMPLES EXAMPLES EXAMPLE_SAMPLES OUT

SAMPLES is what org.disgelo.coding.ReliabilitySamples wrote (samples.py), GOLD the gold.jsonl of annotated.py; EXAMPLES is the table of
sentences that were written for this (meaning/examples.tsv): types, or -, and a sentence; the first form makes articles of it, of
which ReliabilitySamples makes EXAMPLE_SAMPLES. One network of a hidden layer (needs scikit-learn), all types and languages together,
on the vectors of the sentences: a sentence tells a type or does not. A line that several languages tell counts once in each, for each
words it in its own way. NETS of them, begun by chance, are put side by side: their mean knows more than one of them.

Writes OUT/meaning.tsv, and OUT/foldN/meaning.tsv learned without the documents of fold N: what reliability.py learns from must not
know its own documents. Documents annotated for testing are left out everywhere; of them, F1 of the types is printed.
"""
import json, os, sys, warnings
import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from samples import FOLDS, TYPES, annotated, fold, vectors

# chosen on sets of other years than learned from: with more, or for longer, it knows the years by heart
SCALE, HIDDEN, NETS, RIDGE, ROUNDS = 5, 64, 4, 0.06, 12
LEASTS = (-2.2, -1.8, -1.4, -1, -0.6)


def learn(rows, tells):
    """Weights of the hidden layer and of the types, each with what it has always first."""
    mean = rows.mean(0) * SCALE
    hidden, types = [], []
    for seed in range(NETS):
        net = MLPClassifier((HIDDEN,), alpha=RIDGE, batch_size=256, learning_rate_init=0.002, max_iter=ROUNDS, random_state=seed)
        net.fit(rows * SCALE - mean, tells.astype(int))
        hidden.append(np.vstack([net.intercepts_[0] - mean @ net.coefs_[0], net.coefs_[0] * SCALE]).T)
        types.append(np.vstack([net.intercepts_[1], net.coefs_[1]]).T / NETS)
    return np.vstack(hidden), np.hstack([sum(t[:, :1] for t in types)] + [t[:, 1:] for t in types])


def scores(rows, hidden, types):
    return np.maximum(0, rows @ hidden[:, 1:].T + hidden[:, 0]) @ types[:, 1:].T + types[:, 0]


def write(path, hidden, types):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write('# What types of event a sentence speaks of by its vector (coding/Meaning): a hidden layer and the types, of each first what it\n'
                   '# has always. Learned by lexicon/tools/meaning.py from the WMT news test sets 2008-2020 (statmt.org), the events annotated in\n'
                   '# them (lexicon/tools/newstest) and examples (lexicon/tools/meaning); never by hand.\n')
        for name, row in [('hidden', row) for row in hidden] + list(zip(TYPES, types)):
            file.write('\t'.join([name] + [f'{w:.3g}' for w in row]) + '\n')


def examples(file):
    """Types and text of each example."""
    for number, line in enumerate(open(file, encoding='utf-8'), 1):
        fields = line.rstrip('\n').split('\t')
        types = [] if fields[0] == '-' else fields[0].split(',')
        if len(fields) != 2 or not set(types) <= set(TYPES):
            sys.exit(f'{file}:{number}: not types, or -, and a sentence between tabs')
        yield types, fields[1]


def articles(file):
    for number, (_, text) in enumerate(examples(file)):
        print(json.dumps({'id': f'en|{number}|0|example', 'language': 'en', 'published': '2020-01-01', 'text': text}))


def main():
    if sys.argv[1] == '--articles':
        return articles(sys.argv[2])
    gold, samples, table, example_samples, out = annotated(sys.argv[1]), *sys.argv[2:]
    warnings.simplefilter('ignore', ConvergenceWarning)
    known = [row for row in vectors(samples) if row[2] != 'none']
    rows = np.array([vector for *_, vector in known], dtype=np.float32)
    tells = np.array([[any(e.type == t for e in gold[key]) for t in TYPES] for _, key, _, _ in known])
    taught = np.array([not part.startswith('test') for _, _, part, _ in known])
    folds = np.array([fold(key.document) for _, key, _, _ in known])
    types = [types for types, _ in examples(table)]
    written = [(vector, types[int(key.document)]) for _, key, _, vector in vectors(example_samples)]
    more = np.array([vector for vector, _ in written], dtype=np.float32)
    told = np.array([[t in types for t in TYPES] for _, types in written])

    def learned(chosen):
        return learn(np.vstack([rows[chosen], more]), np.vstack([tells[chosen], told]))

    for n in range(FOLDS):
        write(f'{out}/fold{n}/meaning.tsv', *learned(taught & (folds != n)))
    net = learned(taught)
    write(f'{out}/meaning.tsv', *net)
    print(taught.sum(), 'sentences', len(written), 'examples')
    test(known, tells, scores(rows, *net), gold)


def test(known, tells, odds, gold):
    """Prints F1 of the types by language, for several least log-odds."""
    for part in sorted({part for _, _, part, _ in known if part.startswith('test')}):
        for language in sorted({language for language, *_ in known}):
            of = np.array([p == part and l == language for l, _, p, _ in known])
            events = sum(len(gold[key]) for (_, key, _, _), o in zip(known, of) if o)
            if events:
                print(part, language, *(f'{least}: {2 * (tells[of] & (odds[of] >= least)).sum() / ((odds[of] >= least).sum() + events):.3f}'
                                        for least in LEASTS))


if __name__ == '__main__':
    main()
