#!/usr/bin/env python3
"""Goes on training the language model with PyTorch, which on an accelerator reads a thousand times the sentences.

Usage: student.py --model Seeds/model/english.model --trees FILE.conllu SHARE COPIES ... [--dev FILE.conllu ...]
                  --output FILE.model [--minutes 5] [--rate 0.003] [--dropout 0.2] [--hidden 192]
                  [--new-words 3] [--words 21050]

The network, what it reads of a word, the losses and the variants of sentences are those of the trainer in Swift; weights,
words, tags, relations and lemmas begin as in the model. SHARE is how much of what is read comes from a file, by words, and
COPIES how many variants of each of its sentences are made beforehand. With --hidden the cells begin at random. Words that
occur --new-words times are added to those of the model, and in the end the --words most frequent are kept; files with a
single copy, which variants.py made, do not count. Needs torch; without an accelerator it reads 3,000 words a second.
"""
import argparse, math, os, pickle, random, time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
import numpy as np
import torch
import torch.nn.functional as F
import variants
from modelfile import BUCKETS, Model, encoded, fine_tag, key_of

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
WEIGHTS = {
    "obl:agent": 2.5, "iobj": 2, "appos": 1.5, "nsubj:pass": 1.5, "csubj:pass": 2, "nmod:poss": 1.5, "acl:relcl": 1.2,
    "vocative": 1.5,
}
LONGEST = 100


# Sentences as arrays.

def arrays(path, part, parts, copies, lemmas, tags, relations):
    """The distinct forms in a part of a file and how often they occur; of all words of the variants of its sentences the
    number of the form, head, tag and relation; and the lengths of the variants."""
    source, forms, rows, lengths, counts = random.Random(part), {}, [], [], Counter()
    for sentence in variants.read(path, part, parts):
        counts.update(word.form for word in sentence)
        for _ in range(copies):
            copy = variants.varied(sentence, source, lemmas)
            if len(copy) > LONGEST:
                continue
            lengths.append(len(copy))
            for word in copy:
                tag = tags.get(fine_tag(word), tags.get(word.upos, tags["X"]))
                relation = relations.get(word.relation, relations["dep"])
                rows.append((forms.setdefault(word.form, len(forms)), word.head, tag, relation))
    return list(forms), counts, np.array(rows, np.int32).reshape(-1, 4), np.array(lengths, np.int64)


def prepared(files, model, workers):
    """The forms of all files, and for each file (counts of forms, rows, lengths) as `arrays` gives them."""
    tags, relations = [{name: i for i, name in enumerate(names)} for names in (model.tags, model.relations)]
    lemmas = variants.Lemmas([sentence for path, copies in files if copies > 1 for sentence in variants.read(path)])
    forms, result = {}, []
    with ProcessPoolExecutor(workers) as pool:
        work = [
            [pool.submit(arrays, path, part, 4 * workers, copies, lemmas, tags, relations) for part in range(4 * workers)]
            for path, copies in files]
        for parts in work:
            counts, rows, lengths = Counter(), [], []
            for part in parts:
                names, own, words, sizes = part.result()
                words[:, 0] = np.array([forms.setdefault(name, len(forms)) for name in names], np.int32)[words[:, 0]]
                counts.update(own)
                rows.append(words)
                lengths.append(sizes)
            result.append((counts, np.concatenate(rows), np.concatenate(lengths)))
    return list(forms), result


class Sentences:
    """The sentences of a file with their variants, and what share of what is read they are."""

    def __init__(self, rows, lengths, share, offset):
        self.rows, self.lengths, self.share = rows, lengths, share
        self.starts = np.cumsum(lengths) - lengths + offset
        self.order, self.place = np.random.permutation(len(lengths)), 0

    def next(self, words):
        """The numbers of sentences with about so many words, in turn."""
        count = max(1, int(words / max(1, self.lengths.mean())))
        taken = np.take(self.order, np.arange(self.place, self.place + count), mode="wrap")
        self.place = (self.place + count) % len(self.order)
        return taken


def batches(groups, words, size):
    """Batches of sentences of one length drawn from all groups by their shares, each of about `size` words."""
    picked = [(group, group.next(words * group.share)) for group in groups]
    starts = np.concatenate([group.starts[numbers] for group, numbers in picked])
    lengths = np.concatenate([group.lengths[numbers] for group, numbers in picked])
    result = []
    for length in np.unique(lengths):
        own = np.random.permutation(starts[lengths == length])
        count = max(1, size // int(length))
        result += [(own[place:place + count], int(length)) for place in range(0, len(own), count)]
    random.shuffle(result)
    return result


# The network (TrainingNetwork.swift).

class Network:
    """The weights by the names of the sections; matrices have a row for each input."""

    def __init__(self, model, hidden):
        self.arc, self.label, self.hidden = model.number("arc"), model.number("label"), hidden
        self.layers = int(model.fields["layers"])
        shapes = {"words": model.number("word"), "input": model.number("input"), "arc": self.arc}
        shapes |= {f"affixes.{index}": model.number("affix") for index in range(len(BUCKETS))}
        shapes |= {"heads": 2 * self.arc + 2 * self.label + len(model.tags), "label": len(model.relations)}
        old = model.number("hidden")
        cells = [f"layer.{layer}.{side}" for layer in range(self.layers) for side in ("forward", "backward")]
        shapes |= {f"{cell}.{name}": 4 * old for cell in cells for name in ("input", "recurrent")}
        self.weights = {}
        for name in list(model.sections):
            if name in shapes:
                self.weights[name] = model.tensor(name, True, shapes[name])
            elif name.endswith((".bias", ".root")):
                self.weights[name] = model.tensor(name, False, 0)
        missing = len(model.words) + 1 - len(self.weights["words"])
        unknown = self.weights["words"][:1]
        self.weights["words"] = torch.cat(
            [self.weights["words"], unknown + 0.05 * torch.randn(missing, unknown.shape[1])])
        if hidden != old:
            self.restart(cells)
        for name, values in self.weights.items():
            self.weights[name] = values.to(DEVICE).requires_grad_()

    def restart(self, cells):
        """Random weights for the cells and what is above them."""
        for cell in cells:
            inputs = self.weights["input"].shape[1] if ".0." in cell else 2 * self.hidden
            for name, rows in (("input", inputs), ("recurrent", self.hidden)):
                self.weights[f"{cell}.{name}"] = torch.randn(rows, 4 * self.hidden) / rows ** 0.5
            bias = torch.zeros(4 * self.hidden)
            bias[self.hidden:2 * self.hidden] = 1
            self.weights[cell + ".input.bias"] = bias
        width = self.weights["heads"].shape[1]
        self.weights["heads"] = torch.randn(2 * self.hidden, width) * (2 / (2 * self.hidden + width)) ** 0.5

    def scores(self, weights, numbers, heads=None, dropout=0.0, recurrent=0.0):
        """The scores of tags, heads, and relations to the heads that are given or to the best, with these; `numbers` are
        those of `encoded`."""
        count, length = numbers.shape[:2]

        def dropped(values, share=dropout):
            if not share:
                return values
            mask = torch.rand(count, 1, values.shape[-1], device=DEVICE) >= share
            return values * (mask / (1 - share))

        linear = lambda name, values: values @ weights[name] + weights[name + ".bias"]
        embedded = [F.embedding(numbers[..., place], weights["words"]) for place in range(2)]
        embedded += [F.embedding(numbers[..., 2 + i], weights[f"affixes.{i}"]) for i in range(len(BUCKETS))]
        states = dropped(F.relu(linear("input", torch.cat(embedded, -1))))
        for layer in range(self.layers):
            flat = []
            for side in ("forward", "backward"):
                name = f"layer.{layer}.{side}"
                inner = weights[name + ".recurrent"]
                if recurrent:
                    # The same states are dropped in all sentences of a batch, as rows of the matrix.
                    inner = inner * ((torch.rand(self.hidden, 1, device=DEVICE) >= recurrent) / (1 - recurrent))
                bias = weights[name + ".input.bias"]
                flat += [weights[name + ".input"].T.contiguous(), inner.T.contiguous(), bias, torch.zeros_like(bias)]
            begin = states.new_zeros(2, count, self.hidden)
            states = torch._VF.lstm(states, (begin, begin), flat, True, 1, 0.0, bool(dropout), True, True)[0]
            states = dropped(states)
        outputs = linear("heads", states)
        arcs = dropped(F.relu(outputs[..., :2 * self.arc]))
        root = lambda name, width: weights[name + ".root"].expand(count, 1, width)
        keys = torch.cat([root("arc", self.arc), arcs[..., self.arc:]], 1)
        scores = linear("arc", arcs[..., :self.arc]) @ keys.transpose(1, 2)
        own = F.one_hot(torch.arange(1, length + 1, device=DEVICE), length + 1).bool()
        scores = scores.masked_fill(own, -1e9)
        start = 2 * self.arc
        others = torch.cat([root("label", self.label), outputs[..., start + self.label:start + 2 * self.label]], 1)
        chosen = scores.argmax(-1) if heads is None else heads
        others = others.gather(1, chosen[..., None].expand(-1, -1, self.label))
        edges = dropped(F.relu(outputs[..., start:start + self.label] + others))
        return outputs[..., start + 2 * self.label:], scores, linear("label", edges), chosen


class Trainer:
    """Trains until the time is over; the rate falls as a cosine, and an average of the weights is what counts."""

    def __init__(self, model, network, groups, forms, counts, dropout):
        self.model, self.network, self.dropout = model, network, dropout
        encodings = np.array([encoded(form, model.words) for form in forms], np.int32)
        rare = lambda key: max(0.1, 0.6 / (0.6 + counts[key]))
        keys = [key_of(form) for form in forms]
        drops = np.array([(rare(key), rare(key[:-1])) for key in keys], np.float32)
        self.encodings, self.drops = torch.tensor(encodings, device=DEVICE), torch.tensor(drops, device=DEVICE)
        self.groups = groups
        self.rows = torch.tensor(np.concatenate([group.rows for group in groups]), device=DEVICE)
        self.tag_weights = torch.tensor(
            [3.0 if tag.endswith("Case=Gen") and not tag.startswith("PART") else 1.0 for tag in model.tags], device=DEVICE)
        self.relation_weights = torch.tensor([WEIGHTS.get(name, 1.0) for name in model.relations], device=DEVICE)
        self.average = {name: values.detach().clone() for name, values in network.weights.items()}

    def losses(self, starts, length):
        """The mean losses of tags, heads and relations for sentences that begin at those rows."""
        places = torch.tensor(starts, device=DEVICE)[:, None] + torch.arange(length, device=DEVICE)
        rows = self.rows[places].long()
        numbers, drops = self.encodings[rows[..., 0]], self.drops[rows[..., 0]]
        gone = torch.rand_like(drops) < drops
        # Word and stem are dropped on their own: the stem tells what a fused possessive is the possessive of.
        gone[..., 1] = torch.where(numbers[..., 0] == numbers[..., 1], gone[..., 0], gone[..., 1])
        numbers = torch.cat([numbers[..., :2].masked_fill(gone, 0), numbers[..., 2:]], -1)
        heads, tags, relations = rows[..., 1], rows[..., 2].flatten(), rows[..., 3].flatten()
        tag, arc, label, _ = self.network.scores(self.network.weights, numbers, heads, self.dropout, 0.6 * self.dropout)
        each = lambda scores, gold: F.cross_entropy(scores.flatten(0, 1).float(), gold, reduction="none")
        return torch.stack([
            (each(tag, tags) * self.tag_weights[tags]).mean(), each(arc, heads.flatten()).mean(),
            (each(label, relations) * self.relation_weights[relations]).mean()])

    def train(self, end, rate, size, report, pause=30):
        """Trains with batches of so many words; `report` is called after each pause, in seconds, and at the end."""
        weights = list(self.network.weights.values())
        averages = list(self.average.values())
        optimizer = torch.optim.Adam(weights, lr=rate, betas=(0.9, 0.98), eps=1e-7, fused=DEVICE == "cuda")
        begin, step, words, sums = time.time(), 0, 0, torch.zeros(3, device=DEVICE)
        told = begin
        while time.time() < end:
            for starts, length in batches(self.groups, 300 * size, size):
                progress = min(1, (time.time() - begin) / (end - begin))
                share = min(1, (step + 1) / 200) * (0.02 + 0.98 * (1 + math.cos(math.pi * progress)) / 2)
                for group in optimizer.param_groups:
                    group["lr"] = rate * share
                losses = self.losses(starts, length)
                # A batch that is smaller than others counts less.
                (losses.sum() * min(1, len(starts) * length / size * 1.5)).backward()
                torch.nn.utils.clip_grad_norm_(weights, 5.0)
                optimizer.step()
                optimizer.zero_grad()
                sums += losses.detach()
                step += 1
                words += len(starts) * length
                decay = min(0.998, step / (step + 40))
                torch._foreach_lerp_(averages, [values.detach() for values in weights], 1 - decay)
                if time.time() >= end:
                    break
            if time.time() - told > pause:
                report(step, words, sums / step)
                told = time.time()
        report(step, words, sums / step)


def accuracy(model, network, weights, sentences):
    """The share of words with the right tag, head, and head and relation, when each takes its best head."""
    right = np.zeros(4)
    groups = {}
    for sentence in sentences:
        groups.setdefault(len(sentence), []).append(sentence)
    bases = [name.split(":")[0] for name in model.relations]
    for group in groups.values():
        numbers = torch.tensor(
            [[encoded(word.form, model.words) for word in sentence] for sentence in group], device=DEVICE)
        with torch.no_grad():
            tag, _, label, chosen = network.scores(weights, numbers)
        found = zip(tag.argmax(-1).tolist(), chosen.tolist(), label.argmax(-1).tolist())
        for sentence, analysis in zip(group, found):
            for word, t, head, relation in zip(sentence, *analysis):
                is_head = head == word.head
                right += [
                    1, model.tags[t].split("|")[0] == word.upos, is_head,
                    is_head and bases[relation] == word.relation.split(":")[0]]
    return " ".join(f"{100 * part / right[0]:.2f}" for part in right[1:])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--model", required=True)
    arguments.add_argument("--trees", nargs=3, action="append", default=[])
    arguments.add_argument("--dev", nargs="*", default=[])
    arguments.add_argument("--output", required=True)
    arguments.add_argument("--minutes", type=float, default=5)
    arguments.add_argument("--rate", type=float, default=0.003)
    arguments.add_argument("--dropout", type=float, default=0.2)
    arguments.add_argument("--hidden", type=int)
    arguments.add_argument("--new-words", type=int, default=0)
    arguments.add_argument("--words", type=int)
    arguments.add_argument("--batch", type=int, default=4000)
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--cache", help="where the sentences are kept for another run")
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    random.seed(given.seed), np.random.seed(given.seed), torch.manual_seed(given.seed)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    end = time.time() + 60 * given.minutes
    model, files = Model(given.model), [(path, int(copies)) for path, _, copies in given.trees]
    if given.cache and os.path.exists(given.cache):
        forms, parts = pickle.load(open(given.cache, "rb"))
    else:
        forms, parts = prepared(files, model, given.workers)
        if given.cache:
            pickle.dump((forms, parts), open(given.cache, "wb"), protocol=4)
    counts, groups, offset = Counter(), [], 0
    for (own, rows, lengths), (_, share, copies) in zip(parts, given.trees):
        for form, count in own.items() if int(copies) > 1 else []:
            counts[key_of(form)] += count
        groups.append(Sentences(rows, lengths, float(share), offset))
        offset += len(rows)
    if given.new_words:
        model.add(key for key, count in counts.items() if count >= given.new_words and key not in model.words)
    network = Network(model, given.hidden or model.number("hidden"))
    model.fields["hidden-width"] = str(network.hidden)
    model.fields["training-data"] += ", then " + ", ".join(os.path.basename(path) for path, _ in files)
    dev = [(path, variants.read(path)) for path in given.dev]
    started = time.time()

    def save():
        for name, values in trainer.average.items():
            model.set(name, values)
        model.write(given.output)

    def report(step, words, losses):
        text = " ".join(f"{loss:.4f}" for loss in losses.tolist())
        scores = ", ".join(accuracy(model, network, trainer.average, sentences) for _, sentences in dev)
        print(f"{time.time() - started:.0f} s, step {step}, {words / 1e6:.1f} million words, losses {text}; {scores}",
              flush=True)
        save()

    trainer = Trainer(model, network, groups, forms, counts, given.dropout)
    print(f"{sum(len(group.lengths) for group in groups)} sentences, {len(model.words)} words, "
          f"{end - time.time():.0f} s left", flush=True)
    trainer.train(end, given.rate, given.batch, report)
    if given.words:
        model.keep(sorted(sorted(model.words), key=lambda word: -counts[word])[:given.words])
        model.write(given.output)


if __name__ == "__main__":
    main()
