#!/usr/bin/env python3
"""Learns what types of event words speak of: writes words.tsv of each language.

words.py GOLD SAMPLES OUT

SAMPLES is what org.disgelo.coding.ReliabilitySamples wrote (samples.py) with a lexicon that has neither words.tsv nor reliability.tsv.
GOLD is
the gold.jsonl of annotated.py. Of each type one logistic regression (needs scikit-learn) on the features of a sentence (Wording.features). A sentence of an annotated
document tells the type or does not; of others, that nobody annotated, it tells the type by the share of its languages in which the
coder saw such an event: what the words of one language hide another's may show. Features of fewer than LEAST documents are dropped,
and weights below SMALL.

Writes OUT/LANGUAGE/words.tsv, and OUT/foldN/LANGUAGE/words.tsv learned without the documents of fold N: what reliability.py learns
from must not know its own documents. Documents annotated for testing are left out everywhere.
"""
import collections, os, sys
import numpy as np, scipy.sparse as sp
from sklearn.linear_model import LogisticRegression
from samples import FOLDS, TYPES, annotated, fold, sentences, told

LEAST, SMALL, COST, ANNOTATED, SENTENCES, NEVER = 3, 0.12, 0.5, 3, 5000, -7


def learn(matrix, share, weight):
    """Weights of one type, the first that of what every sentence has; of one that is told too seldom only that."""
    told = np.where(share > 0)[0]
    if len(told) < LEAST:
        return np.concatenate([[NEVER], np.zeros(matrix.shape[1])])
    # a sentence that some languages tell of counts in part as one that does and in part as one that does not
    model = LogisticRegression(C=COST, max_iter=200, solver='liblinear').fit(
        sp.vstack([matrix, matrix[told]]).tocsr(), np.concatenate([np.zeros(len(share)), np.ones(len(told))]),
        sample_weight=np.concatenate([(1 - share) * weight, (share * weight)[told]]))
    return np.concatenate([model.intercept_, model.coef_[0]])


def write(path, names, matrix, shares, weight, chosen):
    learned = {t: learn(matrix[chosen], shares[t][chosen], weight[chosen]) for t in TYPES}
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write('# What types of event words and pairs of words speak of (coding/Wording). Learned by lexicon/tools/words.py from the WMT\n'
                   '# news test sets 2008-2020 (statmt.org) and the events annotated in them (lexicon/tools/newstest); never by hand.\n')
        for i, name in enumerate(['(always)'] + names):
            fields = [f'{t}={learned[t][i]:.2f}' for t in TYPES if i == 0 or abs(learned[t][i]) >= SMALL]
            if fields:
                file.write('\t'.join([name] + fields) + '\n')


def main():
    gold, samples, out = annotated(sys.argv[1]), *sys.argv[2:]
    languages, found = told([samples])
    of = collections.defaultdict(list)
    for language, key, part, features in sentences(samples):
        if not part.startswith('test'):
            of[language].append((key, part != 'none', features))
    for language, all in sorted(of.items()):
        if len(all) < SENTENCES:
            continue
        documents = collections.defaultdict(set)
        for key, _, features in all:
            for f in features:
                documents[f].add(key.document)
        names = sorted(f for f, d in documents.items() if len(d) >= LEAST)
        number = {f: i for i, f in enumerate(names)}
        cells = [(row, number[f]) for row, (_, _, features) in enumerate(all) for f in features if f in number]
        matrix = sp.csr_matrix((np.ones(len(cells)), tuple(zip(*cells))), shape=(len(all), len(names)))
        weight = np.array([ANNOTATED if known else 1.0 for _, known, _ in all])

        def share(key, known, type):
            seen = [gold[key]] if known else [found[key][l] for l in languages[key]]
            return np.mean([any(e.type == type for e in events) for events in seen])

        shares = {t: np.array([share(key, known, t) for key, known, _ in all]) for t in TYPES}
        folds = np.array([fold(key.document) for key, _, _ in all])
        for n in range(FOLDS):
            write(f'{out}/fold{n}/{language}/words.tsv', names, matrix, shares, weight, folds != n)
        write(f'{out}/{language}/words.tsv', names, matrix, shares, weight, folds >= 0)
        print(language, len(all), 'sentences', len(names), 'features', flush=True)


if __name__ == '__main__':
    main()
