#!/usr/bin/env python3
"""Teaches an encoder what sentences tell: writes meaning.safetensors.

meaning.py --articles EXAMPLES > examples.jsonl
meaning.py GOLD SAMPLES EXAMPLES EXAMPLE_SAMPLES MODEL OUT [FOLD...]

SAMPLES is what org.disgelo.coding.ReliabilitySamples wrote (samples.py), GOLD the gold.jsonl of annotated.py, both with what corpora.py
made behind it; EXAMPLES is the table of sentences that were written for this (meaning/examples.tsv): the events of each as TYPE
SOURCE>TARGET, or TYPE =BOTH where they act on each other, between semicolons, or -; its language; itself; the first form makes articles of
it, of which ReliabilitySamples makes EXAMPLE_SAMPLES. MODEL is the encoder as its jar has it (encoder.py). Needs torch, onnx, onnxruntime
and safetensors.

Two things are learned together, for all languages at once, and the upper layers of the encoder with them. What types of event a sentence
tells: the sum, as odds, of what its pieces tell and of what the whole does, so that the piece that tells most is where it is told. And of
each participant, and of nobody among them (the first piece), whether he is the source and whether he is the target of an event of each
type: by himself, by the whole, and by how he goes with what is told of the type, each piece of which is heard by the share that it tells.
A line that several languages tell counts once in each, for each words it in its own way; of the sentences that tell nothing some
are drawn anew in each round.

What annotators doubted counts as much as such events are right (corpora.py), for the type and for the sides.

Writes OUT/meaning.safetensors, the tensors of the tuned layers and of what is read off them, and OUT/foldN/meaning.safetensors, learned
without the documents of fold N and, for time, of another one, but with those of corpora.py: what reliability.py learns from must not know
its own documents. FOLDs, two numbers or 'all', choose what to learn. Documents annotated for testing are left out everywhere; of them the
best F1 of the types is printed, and how often the right side is put first.
"""
import json, os, random, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from safetensors.numpy import save_file
from encoder import SIZE, Model
from samples import TYPES, Sample, annotated, fold, meanings

# chosen on the documents for testing of docs/figures.md, 'What was learned in the eighteenth round'
ROUNDS, BATCH, NOTHING, RATE, HEAD_RATE, WARM, DECAY, SIDES, DROPPED, FIRST = 2, 32, 1.5, 1e-4, 1e-3, 0.06, 0.01, 0.3, 0.1, -4

HALVES = ['02', '13']
# the part of what corpora.py makes, of which reliability.py learns nothing
MORE = 'more'
TIMES = 2
RANK = 64


class Sentence:
    """A sentence with the states of its pieces behind the lower layers, and what it tells."""

    def __init__(self, key, language, part, states, participants, events):
        self.key, self.language, self.part, self.states, self.participants, self.events = key, language, part, states, participants, events
        self.types = np.zeros(len(TYPES), np.float32)
        self.sides = np.zeros((1 + len(participants), 2 * len(TYPES)), np.float32)
        for event in events:
            type = TYPES.index(event.type)
            self.types[type] = max(self.types[type], event.sure)
            both = event.actors | event.recipients
            self.tell(type, both if event.mutual else event.actors, event.sure)
            self.tell(type + len(TYPES), both if event.mutual else event.recipients, event.sure)

    def tell(self, column, codes, sure):
        rows = [row for row, (_, _, named, _) in enumerate(self.participants, 1) if named & codes]
        found = set().union(*(self.participants[row - 1][2] for row in rows))
        for row in rows + [0] * bool(codes - found):
            self.sides[row, column] = max(self.sides[row, column], sure)


class Net(nn.Module):
    """The upper layers with what is read off them."""

    def __init__(self, model):
        super().__init__()
        self.layers = nn.ModuleList(model.upper())
        self.told, self.spoken, self.side = nn.Linear(SIZE, len(TYPES)), nn.Linear(SIZE, len(TYPES)), nn.Linear(2 * SIZE, 2 * len(TYPES))
        self.who, self.act = nn.Linear(SIZE, 2 * RANK, bias=False), nn.Linear(SIZE, 2 * RANK, bias=False)
        for head in self.heads():
            nn.init.normal_(head.weight, std=0.02)
            if head.bias is not None:
                nn.init.constant_(head.bias, FIRST)

    def heads(self):
        return self.told, self.spoken, self.side, self.who, self.act

    def forward(self, x, there, spans):
        """Log-odds of the types of sentences, and of the sides of who takes part in each, by the shares that their pieces have of them."""
        mask = torch.where(there, 0.0, -1e4)
        for layer in self.layers:
            x = layer(x, mask)
        drop = lambda y: F.dropout(y, DROPPED, self.training)
        shares = (there / there.sum(1, keepdim=True)).to(x.dtype)
        mean = (shares[:, None] @ x).squeeze(1)
        told = self.told(drop(x)).float().masked_fill(~there[:, :, None], -30)
        types = torch.logsumexp(told, 1) + self.spoken(drop(mean)).float()
        named = spans.to(x.dtype) @ x
        sides = self.side(drop(torch.cat([named, mean[:, None].expand_as(named)], 2)))
        acts = torch.softmax(told, 1).transpose(1, 2).to(x.dtype) @ x
        pairs = torch.einsum('bpsr,btsr->bpst', self.who(drop(named)).unflatten(2, (2, RANK)), self.act(drop(acts)).unflatten(2, (2, RANK)))
        return types, (sides + pairs.flatten(2)).float()

    def tensors(self):
        """The weights of what is read off the states; of the sides those of the participant and those of the whole by themselves."""
        heads = {'told': (self.told.weight, self.told.bias), 'spoken': (self.spoken.weight, self.spoken.bias),
                 'side': (self.side.weight[:, :SIZE], self.side.bias), 'whole': (self.side.weight[:, SIZE:], torch.zeros_like(self.side.bias)),
                 'who': (self.who.weight, torch.zeros(2 * RANK)), 'act': (self.act.weight, torch.zeros(2 * RANK))}
        return {f'{name}.{part}': tensor.detach().contiguous().numpy() for name, (weight, bias) in heads.items()
                for part, tensor in [('weight', weight), ('bias', bias)]}


def batches(sentences, size, jumble):
    """Sentences of like length together."""
    ordered = sorted(sentences, key=lambda s: len(s.states) + random.random() * 6 * jumble)
    cut = [ordered[i:i + size] for i in range(0, len(ordered), size)]
    if jumble:
        random.shuffle(cut)
    return cut


def tensors(batch):
    """The states of the pieces of sentences, which there are, the pieces of participants, and which of these there are."""
    length, most = max(len(s.states) for s in batch), max(len(s.sides) for s in batch)
    x, there = np.zeros((len(batch), length, SIZE), np.float32), np.zeros((len(batch), length), bool)
    spans, taken = np.zeros((len(batch), most, length), np.float32), np.zeros((len(batch), most), bool)
    for i, sentence in enumerate(batch):
        x[i, :len(sentence.states)], there[i, :len(sentence.states)] = sentence.states, True
        taken[i, :len(sentence.sides)] = True
        for row, (start, end) in enumerate([(0, 1)] + [p[:2] for p in sentence.participants]):
            spans[i, row, start:end] = 1 / (end - start)
    return *map(torch.tensor, (x, there, spans)), torch.tensor(taken)


def learn(model, sentences, times):
    """The mean of the weights of several nets, each tuned anew (model soup, Wortsman et al. 2022): better than each, at the price of one."""
    nets = [tuned(model, sentences, seed).state_dict() for seed in range(times)]
    mean = Net(model)
    mean.load_state_dict({name: sum(net[name] for net in nets) / times for name in nets[0]})
    return mean.eval()


def tuned(model, sentences, seed):
    random.seed(seed)
    torch.manual_seed(seed)
    net = Net(model)
    telling, silent = [s for s in sentences if s.types.any()], [s for s in sentences if not s.types.any()]
    drawn = int(min(len(silent), NOTHING * len(telling)))
    layers = list(net.layers.parameters())
    heads = [p for head in net.heads() for p in head.parameters()]
    rates = [RATE, HEAD_RATE]
    optimizer = torch.optim.AdamW([{'params': layers}, {'params': heads}], weight_decay=DECAY)
    steps, step, began, total = ROUNDS * (len(telling) + drawn) // BATCH, 0, time.time(), 0.0
    while step < steps:
        for batch in batches(telling + random.sample(silent, drawn), BATCH, True):
            if step == steps:
                break
            pace = min(1, step / (WARM * steps + 1)) * max(0.02, 1 - step / steps)
            for group, rate in zip(optimizer.param_groups, rates):
                group['lr'] = rate * pace
            *inputs, taken = tensors(batch)
            with torch.autocast('cpu', torch.bfloat16):
                types, sides = net(*inputs)
            loss = F.binary_cross_entropy_with_logits(types, torch.tensor(np.array([s.types for s in batch])), reduction='sum')
            loss = loss + SIDES * F.binary_cross_entropy_with_logits(sides[taken], torch.tensor(np.concatenate([s.sides for s in batch])), reduction='sum')
            optimizer.zero_grad()
            (loss / len(batch)).backward()
            torch.nn.utils.clip_grad_norm_(layers + heads, 1.0)
            optimizer.step()
            step, total = step + 1, total + loss.item() / len(batch)
            if step % 200 == 0:
                print(step, 'of', steps, f'{total / 200:.3f}', f'{time.time() - began:.0f} s', flush=True)
                total = 0.0
    return net


def test(net, sentences):
    """Prints the best F1 of the types by part and language, and the share of told sides whose first participant is right."""
    told = {}
    with torch.no_grad():
        for batch in batches(sentences, 2 * BATCH, False):
            *inputs, taken = tensors(batch)
            with torch.autocast('cpu', torch.bfloat16):
                types, sides = net(*inputs)
            sides, row = sides[taken], 0
            for sentence, scores in zip(batch, types.numpy()):
                of = sides[row:row + len(sentence.sides)].numpy()
                row += len(sentence.sides)
                told.setdefault((sentence.part, sentence.language), []).append((sentence, scores, of))
    for (part, language), rows in sorted(told.items()):
        is_told = np.array([s.types > 0 for s, _, _ in rows])
        scores = np.array([t for _, t, _ in rows])
        best = max(2 * (is_told & (scores > least)).sum() / max(1, (scores > least).sum() + is_told.sum()) for least in np.arange(-3, 1, 0.25))
        firsts = [s.sides[of[:, c].argmax(), c] > 0 for s, _, of in rows for c in range(2 * len(TYPES)) if s.sides[:, c].any()]
        print(f'{part} {language}: types {best:.3f}, sides {np.mean(firsts):.3f} of {len(firsts)}', flush=True)


def examples(file):
    """Events, language and text of each example."""
    for number, line in enumerate(open(file, encoding='utf-8'), 1):
        try:
            told, language, text = line.rstrip('\n').split('\t')
            yield [event(e) for e in told.split(';') if e != '-'], language, text
        except ValueError:
            sys.exit(f'{file}:{number}: not events as TYPE SOURCE>TARGET or TYPE =BOTH between semicolons, or -, a language and a sentence between tabs')


def event(told):
    type, sides = told.split(' ')
    mutual = '=' in sides
    source, target = (sides, sides) if mutual else sides.split('>')
    return Sample(TYPES[TYPES.index(type)], source.strip('='), target.strip('='), mutual)


def articles(file):
    for number, (_, language, text) in enumerate(examples(file)):
        print(json.dumps({'id': f'{language}|{number}|0|example', 'language': language, 'published': '2020-01-01', 'text': text}))


def main():
    if sys.argv[1] == '--articles':
        return articles(sys.argv[2])
    gold, samples, table, example_samples, file, out, *folds = annotated(sys.argv[1]), *sys.argv[2:]
    model = Model(file)
    lower = model.lower()
    known = [Sentence(key, language, part, lower(numbers).astype(np.float16), who, gold[key])
             for language, key, part, numbers, who in meanings(samples) if part != 'none']
    told = [events for events, _, _ in examples(table)]
    written = [Sentence(key, language, part, lower(numbers).astype(np.float16), who, told[int(key.document)])
               for language, key, part, numbers, who in meanings(example_samples)]
    print(len(known), 'sentences', len(written), 'examples', flush=True)
    taught = [s for s in known if not s.part.startswith('test')]
    for name in folds or HALVES + ['all']:
        left = [] if name == 'all' else [int(n) for n in name]
        net = learn(model, written + [s for s in taught if s.part == MORE or fold(s.key.document) not in left], TIMES if name == 'all' else 1)
        # what is written is the memory as it lies
        tensors = {name: np.ascontiguousarray(t) for name, t in {**model.tuned(net.layers), **net.tensors()}.items()}
        for here in [f'{out}/fold{n}' for n in left] or [out]:
            os.makedirs(here, exist_ok=True)
            save_file(tensors, f'{here}/meaning.safetensors')
        test(net, [s for s in known if s.part.startswith('test')])


if __name__ == '__main__':
    main()
