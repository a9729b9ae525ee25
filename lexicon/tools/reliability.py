#!/usr/bin/env python3
"""Learns how likely events are right: writes reliability.tsv, reliability-meaning.tsv, reliability-meant.tsv and reliability-sides.tsv.

reliability.py GOLD OUT FIRST SAMPLES...

OUT is a folder, GOLD the gold.jsonl of annotated.py, SAMPLES are what org.disgelo.coding.ReliabilitySamples wrote (samples.py) of parallel
articles with a lexicon that has no reliability*.tsv, and words.tsv and meaning.safetensors that were not learned from the same documents
(words.py, meaning.py); FIRST the same without any words.tsv: of it is learned what to think of events in languages that have none. An event
of an annotated document is right if it is one of the annotated ones, with its parties; elsewhere it counts as right by the share of the
other languages that tell it too. Documents annotated for testing take no part: of them F1 of type and parties is printed by the least chance.

Logistic regression with a ridge on the amounts of the traits (needs scikit-learn). Traits seen less than LEAST times are dropped.
The first model knows nothing of meaning; the second does, and learns from the events that the first does not think HOPELESS. The third
learns from the events that meaning alone tells in annotated documents, where the second leaves none of their type and none of all
their parties; the fourth from those where it leaves one of their type, of which they would change the sides.
"""
import collections, sys
import numpy as np, scipy.sparse as sp
from sklearn.linear_model import LogisticRegression
from samples import annotated, events, is_written, told

LEAST, COST, HOPELESS = 5, 0.03, 0.02
# what one of an article that was written counts, and one that nobody annotated, where one of annotated news counts 1
WRITTEN, SHARED = 0.4, 0.3
# as coding/Reliability, coding/Verdicts and coding/Correction have them
KEPT, KEPT_DOUBTFUL, KNOWN, FIRST, LEAST_RIVAL, MANY = 0.12, 0.25, 0.04, 0.3, -6, 3
SURE, LEAST_CORRECTED, LIKELIER = 0.01, 0.15, 1.3
TOGETHER = {'AGREE', 'ASSAULT', 'CONSULT', 'COOPERATE', 'RETREAT', 'SUPPORT'}
MEANING = 'meaning'


def judged(samples, gold, languages, found):
    """How right each event is, from 0 to 1; of several that tell one annotated event one is right, the surest."""
    lines = collections.defaultdict(list)
    for e in samples:
        lines[e.language, e.key].append(e)
    for (language, key), told in lines.items():
        left = list(gold[key])
        meant = [e for e in told if e.kind == 'meant']
        for e in meant:
            e.right = float(any(e.same(g) for g in left))
        told = [e for e in told if e.kind != 'meant']
        others = languages[key] - {language}
        for e in sorted(told, key=lambda e: (e.doubtful, -e.confidence)):
            if e.part != 'none':
                match = next((g for g in left if e.same(g)), None)
                e.right = float(match is not None)
                if match:
                    left.remove(match)
            else:
                e.right = sum(any(e.same(o) for o in found[key][l]) for l in others) / len(others) if others else 0.0


def main():
    gold, (out, first, *files) = annotated(sys.argv[1]), sys.argv[2:]
    languages, found = told(files)
    samples = [e for file in files for e in events(file)]
    wordless = list(events(first))
    for coded in samples, wordless:
        judged(coded, gold, languages, found)
    read, meant = [e for e in samples if e.kind != 'meant'], [e for e in samples if e.kind == 'meant']
    taught = [e for e in read + wordless if not e.part.startswith('test')]
    plain = Model(taught, lambda trait: not trait.startswith(MEANING))
    plain.write(f'{out}/reliability.tsv')
    doubted = [e for e, c in zip(taught, plain.chances(taught)) if c >= HOPELESS and MEANING in e.traits]
    closer = Model(doubted, lambda trait: True)
    closer.write(f'{out}/reliability-meaning.tsv')
    first = plain.chances(read)
    pooled = chance((1 - FIRST) * log_odds(closer.chances(read)) + FIRST * log_odds(first))
    last = np.where((first >= KNOWN) & np.array([MEANING in e.traits for e in read]), pooled, first)
    left = untold(meant, read, last)
    last_resort = Model([e for e in left if not e.part.startswith('test') and e.part != 'none'], lambda trait: True)
    last_resort.write(f'{out}/reliability-meant.tsv')
    changed = corrections(meant, read, last)
    corrected = Model([e for e in changed if not e.part.startswith('test') and e.part != 'none'], lambda trait: True)
    corrected.write(f'{out}/reliability-sides.tsv')
    for part in sorted({e.part for e in samples if e.part.startswith('test')}):
        chosen = [i for i, e in enumerate(read) if e.part == part]
        tested = [read[i] for i in chosen]
        documents = {e.key.document for e in tested}
        of = collections.Counter(l for key, told in gold.items() if key.document in documents for _ in told for l in languages[key])
        test(part, tested, first[chosen], gold, of)
        test(part + ' with meaning', tested, last[chosen], gold, of)
        kept = [e for e, c in zip(tested, last[chosen]) if is_kept(e, c)]
        others = [e for e in changed if e.part == part]
        test(f'{part} kept', kept, np.ones(len(kept)), gold, of, (0.5,))
        kept = with_likelier_sides(kept, others, corrected.chances(others))
        test(f'{part} kept, sides changed', kept, np.ones(len(kept)), gold, of, (0.5,))
        added = [e for e in left if e.part == part]
        best = likeliest(added, last_resort.chances(added))
        for least in (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
            more = [e for e, c in best if c >= least]
            test(f'{part} kept, and meant of {least} and more', kept + more, np.ones(len(kept) + len(more)), gold, of, (0.5,))


def chance(log_odds):
    return 1 / (1 + np.exp(-log_odds))


def log_odds(chance):
    return np.log(chance / (1 - chance))


def is_kept(e, chance):
    return chance >= (KEPT_DOUBTFUL if e.doubtful else KEPT)


def untold(meant, read, chances):
    """Those of the events that meaning tells of whose type, or of all of whose parties, no reading of their sentence is kept; with the
    traits that readings give them."""
    kept, acts, rivals = collections.defaultdict(list), collections.defaultdict(set), {}
    for e, c in zip(read, chances):
        if is_kept(e, c):
            kept[e.language, e.key].append(e)
            acts[e.language, e.key.document, e.type, e.actors | e.recipients].add(e.key)
        else:
            place = e.language, e.key, e.type
            rivals[place] = max(rivals.get(place, -99), log_odds(c))
    left = []
    for e in meant:
        rival, parties, beside = rivals.get((e.language, e.key, e.type)), e.actors | e.recipients, kept[e.language, e.key]
        if any(k.type == e.type or told >= parties or told <= parties for k in beside for told in [k.actors | k.recipients]):
            continue
        if rival is not None:
            e.traits.update({'rival': 1, 'rival-chance': max(0, rival - LEAST_RIVAL) / 2})
        e.traits[f'kept={min(MANY, len(beside))}'] = 1
        e.traits.update({f'kept-type={k.type}/{e.type}': 1 for k in beside})
        if acts[e.language, e.key.document, e.type, parties] - {e.key}:
            e.traits.update({'again': 1, 'again-mutual': float(e.mutual)})
        left.append(e)
    return left


def corrections(meant, read, chances):
    """Those of the events that meaning tells of whose type their sentence has just one reading that is kept, with other sides than it;
    with .of, the reading, and the traits of the change."""
    kept = collections.defaultdict(list)
    for e, c in zip(read, chances):
        if is_kept(e, c):
            e.chance = c
            kept[e.language, e.key, e.type].append(e)
    changed = []
    for e in meant:
        of = kept[e.language, e.key, e.type]
        if len(of) == 1 and is_change(of[0], e):
            e.of = of[0]
            e.traits.update(change(e.of, e))
            changed.append(e)
    return changed


def change(kept, other):
    """The traits of a change of sides, as coding/Correction has them."""
    truth = lambda *values: ','.join(str(value).lower() for value in values)
    by, to = kept.actors, kept.recipients
    traits = {'kept-chance': log_odds(min(1 - SURE, max(SURE, kept.chance))) / 2}
    for side in 'meaning-by', 'meaning-to':
        traits[f'gain-{side}'] = other.traits.get(side, 0) - kept.traits.get(side, 0)
    traits[f'same={truth(by == other.actors, to == other.recipients, kept.mutual, other.mutual)}'] = 1
    traits[f'more={truth(other.actors >= by, other.recipients >= to)}'] = 1
    traits[f'nobody={truth(not by, not to)}'] = 1
    traits[f'home={truth(is_home(kept), is_home(other))}/{kept.type}'] = 1
    traits[f'together={truth(kept.mutual, other.mutual)}/{kept.type}'] = 1
    return traits


def is_change(kept, other):
    """Whether there are other sides that may be right: meaning takes the place of troops for their target, and who is near for partners, and
    which of two did it to the other the grammar tells better."""
    turned = not other.mutual and (kept.actors, kept.recipients) == (other.recipients, other.actors)
    return (not kept.same(other) and not turned and kept.type != 'MOBILIZE'
            and (kept.mutual or not other.mutual or kept.type in TOGETHER))


def is_home(e):
    return not e.mutual and e.actors == e.recipients


def with_likelier_sides(kept, others, chances):
    """The events that are kept, or in the place of one the likeliest that changes its sides, where that is so much likelier."""
    best = {}
    for e, c in zip(others, chances):
        if c > best.get(id(e.of), (max(LEAST_CORRECTED, LIKELIER * e.of.chance), None))[0]:
            best[id(e.of)] = c, e
    return [best.get(id(e), (0, e))[1] for e in kept]


def likeliest(meant, chances):
    """Of the events of one type that a line may tell the likeliest, with its chance."""
    best = {}
    for e, chance in zip(meant, chances):
        place = e.language, e.key, e.type
        if place not in best or chance > best[place][1]:
            best[place] = e, chance
    return list(best.values())


class Model:
    """How likely events are right, learned from some."""

    def __init__(self, taught, known):
        seen = collections.Counter(t for e in taught for t in e.traits if known(t))
        self.names = sorted(t for t, n in seen.items() if n >= LEAST)
        self.number = {name: i for i, name in enumerate(self.names)}
        right = np.array([e.right for e in taught])
        weight = np.array([SHARED if e.part == 'none' else WRITTEN if is_written(e.key.document) else 1 for e in taught])
        some = np.where(right > 0)[0]
        rows = self.matrix(taught)
        model = LogisticRegression(C=COST, max_iter=3000).fit(
            sp.vstack([rows, rows[some]]).tocsr(), np.concatenate([np.zeros(len(right)), np.ones(len(some))]),
            sample_weight=np.concatenate([(1 - right) * weight, (right * weight)[some]]))
        self.weights = np.round(model.coef_[0], 3)
        self.always = round(float(model.intercept_[0]), 3)
        print(len(taught), 'events,', np.count_nonzero(self.weights), 'weights')

    def matrix(self, chosen):
        cells = [(i, self.number[t], a) for i, e in enumerate(chosen) for t, a in e.traits.items() if t in self.number]
        rows, columns, amounts = zip(*cells)
        return sp.csr_matrix((amounts, (rows, columns)), shape=(len(chosen), len(self.names)))

    def chances(self, chosen):
        return chance(self.always + self.matrix(chosen) @ self.weights)

    def write(self, out):
        with open(out, 'w', encoding='utf-8') as file:
            file.write('# Weights of the traits of an event (coding/EventTraits, coding/MeaningTraits) by which it is judged (coding/Reliability).\n'
                       '# Learned by lexicon/tools/reliability.py from the WMT news test sets 2008-2020 (statmt.org), parallel news in part annotated, and articles of probe/stories.\n'
                       f'always\t{self.always}\n')
            for i in np.argsort(-np.abs(self.weights), kind='stable'):
                if self.weights[i]:
                    file.write(f'{self.names[i]}\t{self.weights[i]:.3f}\n')


def test(part, tested, chances, gold, of, leasts=(0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3)):
    """Prints F1 of type and parties, by language, for several least chances."""
    for least in leasts:
        cells = []
        for language in sorted(of):
            kept = [e for e, c in zip(tested, chances) if e.language == language and c >= least]
            right = sum(e.right for e in kept)
            false = len({e.key for e in kept if not gold[e.key]})
            cells.append(f'{language} {2 * right / (len(kept) + of[language]):.3f} ({false})')
        print(f'{part}, least chance {least}: F1 (false alarms)', *cells)


if __name__ == '__main__':
    main()
