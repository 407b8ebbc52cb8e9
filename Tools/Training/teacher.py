#!/usr/bin/env python3
"""Parses sentences with parsers on top of pretrained encoders, so that the small network can learn from their trees.

Usage: teacher.py --encoder DIR ... --treebank FILE.conllu ... [--dev FILE.conllu ...] --sentences FILE ...
                  --output FILE.conllu ... [--epochs 9] [--models 2] [--readers 1]

DIR holds an encoder as the library transformers reads it, such as all-mpnet-base-v2 or all-MiniLM-L6-v2 (both Apache
2.0). FILE of --sentences is CoNLL-U of which the words are read, or text with a sentence a line and a space between
words. The parser is biaffine (Dozat & Manning 2017); --models are trained on each encoder, with other seeds, at the same
time, and their scores are added. An output for each file of sentences, or one for all; so many readers parse at a time.
Needs torch and transformers; with an accelerator it takes minutes, without one days.
"""
import argparse, functools, os, random, tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
POSSESSIVES = {"'s", "’s", "'", "’"}
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def sentences_of(path):
    """The sentences of a CoNLL-U file as lists of (form, upos, features, head, relation, xpos, misc), or of a text as
    forms alone."""
    result, current = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if "\t" not in line:
            if current:
                result.append(current)
                current = []
            if line and not line.startswith("#"):
                result.append([(form, "_", "_", 0, "_", "_", "_") for form in line.split(" ")])
            continue
        cells = line.split("\t")
        if cells[0].isdigit():
            head = int(cells[6]) if cells[6].isdigit() else 0
            current.append((cells[1].replace(" ", "_"), cells[3], cells[5], head, cells[7], cells[4], cells[9]))
    return result + ([current] if current else [])


class Pieces:
    """Cuts words into the pieces that an encoder knows, four of a word at most."""

    def __init__(self, folder):
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.known = {}

    def of(self, word):
        if word not in self.known:
            numbers = self.tokenizer(word.translate(PLAIN), add_special_tokens=False)["input_ids"]
            self.known[word] = numbers[:4] or [self.tokenizer.unk_token_id]
        return self.known[word]


class Parser(nn.Module):
    """Scores of tags, heads and relations for the words of sentences."""

    def __init__(self, folder, tags, relations, arc_width=400, label_width=160):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder, dtype=torch.float32)
        width = self.encoder.config.hidden_size
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.tag = nn.Linear(width, tags)
        self.arc_word, self.arc_head = nn.Linear(width, arc_width), nn.Linear(width, arc_width)
        self.arc = nn.Parameter(nn.init.orthogonal_(torch.zeros(arc_width + 1, arc_width)))
        self.label_word, self.label_head = nn.Linear(width, label_width), nn.Linear(width, label_width)
        self.label = nn.Parameter(torch.randn(relations, label_width + 1, label_width + 1) * 0.02)
        self.drop = nn.Dropout(0.33)

    def forward(self, batch):
        states = self.encoder(batch["pieces"], batch["mask"]).last_hidden_state.float()
        count = batch["words"].shape[1]
        sums = states.new_zeros(states.shape[0], count + 1, states.shape[2])
        sums.scatter_add_(1, batch["owners"][:, :, None].expand_as(states), states)
        words = sums[:, :count] / batch["lengths"][:, :, None]
        heads = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        one = lambda values: torch.cat([values, torch.ones_like(values[..., :1])], -1)
        half = lambda layer, values: self.drop(F.gelu(layer(values)))
        arcs = one(half(self.arc_word, words)) @ self.arc @ half(self.arc_head, heads).transpose(1, 2)
        present = torch.cat([torch.ones_like(batch["words"][:, :1]), batch["words"]], 1)
        arcs = arcs.masked_fill(~present[:, None, :], -1e4)
        return self.tag(self.drop(words)), arcs, one(half(self.label_word, words)), one(half(self.label_head, heads))

    def labels(self, words, heads, chosen, present):
        """The scores of the relations to the chosen heads."""
        heads = heads.gather(1, chosen[:, :, None].expand(-1, -1, heads.shape[-1]))
        return torch.einsum("wa,rab,wb->wr", words[present], self.label, heads[present])


def batch_of(sentences, pieces):
    count = max(map(len, sentences))
    rows, owners, lengths = [], [], []
    for sentence in sentences:
        row, owner = [pieces.tokenizer.cls_token_id], [count]
        for place, word in enumerate(sentence):
            row += pieces.of(word[0])
            owner += [place] * len(pieces.of(word[0]))
        rows.append(row + [pieces.tokenizer.sep_token_id])
        owners.append(owner + [count])
        lengths.append([len(pieces.of(word[0])) for word in sentence] + [0] * (count - len(sentence)))
    longest = max(map(len, rows))
    pad = lambda lists, value: torch.tensor([items + [value] * (longest - len(items)) for items in lists], device=DEVICE)
    lengths = torch.tensor(lengths, device=DEVICE)
    return {
        "pieces": pad(rows, pieces.tokenizer.pad_token_id or 0), "mask": pad([[1] * len(row) for row in rows], 0).bool(), "owners": pad(owners, count),
        "words": lengths > 0, "lengths": lengths.clamp(min=1).float(),
    }


def batches(sentences, size, random_source=None):
    """Sentences of like length together, up to so many words with padding."""
    jitter = random_source.random if random_source else lambda: 0
    result = [[]]
    for sentence in sorted(sentences, key=lambda sentence: len(sentence) + 3 * jitter()):
        if result[-1] and (len(result[-1]) + 1) * len(sentence) > size:
            result.append([])
        result[-1].append(sentence)
    if random_source:
        random_source.shuffle(result)
    return result


def train(folder, seed, treebank, tags, relations, epochs, path):
    """Trains a parser and keeps its weights in the file `path`."""
    torch.manual_seed(seed)
    pieces, parser = Pieces(folder), Parser(folder, len(tags), len(relations)).to(DEVICE)
    source = random.Random(seed)
    rest = [value for name, value in parser.named_parameters() if not name.startswith("encoder")]
    groups = [{"params": parser.encoder.parameters(), "rate": 6e-5}, {"params": rest, "rate": 1e-3}]
    optimizer = torch.optim.AdamW(groups, lr=1e-3, weight_decay=0.01)
    total, step = epochs * len(batches(treebank, 1600)), 0
    for epoch in range(epochs):
        parser.train()
        losses = 0.0
        for sentences in batches(treebank, 1600, source):
            share = min(1, step / (0.06 * total)) * max(0.02, 1 - step / total)
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * share
            batch = batch_of(sentences, pieces)
            present = batch["words"]
            row = lambda values: values + [0] * (present.shape[1] - len(values))
            gold = lambda read: torch.tensor([row([read(word) for word in sentence]) for sentence in sentences], device=DEVICE)
            heads = gold(lambda word: word[3])
            with torch.autocast(DEVICE, dtype=torch.bfloat16, enabled=DEVICE == "cuda"):
                tag, arcs, words, others = parser(batch)
            labels = parser.labels(words.float(), others.float(), heads, present)
            loss = (
                F.cross_entropy(tag.float()[present], gold(lambda word: tags.get(word[1] + "~" + word[2], -100))[present])
                + F.cross_entropy(arcs.float()[present], heads[present])
                + F.cross_entropy(labels, gold(lambda word: relations[word[4]])[present]))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parser.parameters(), 1.0)
            optimizer.step()
            step += 1
            losses += float(loss.detach())
        print(f"{folder}, seed {seed}, epoch {epoch + 1}, loss {losses / total * epochs:.4f}", flush=True)
    torch.save(parser.state_dict(), path)
    return path


def is_tree(heads):
    if list(heads).count(0) != 1:
        return False
    for word in range(1, len(heads) + 1):
        steps = 0
        while word and steps <= len(heads):
            word, steps = heads[word - 1], steps + 1
        if word:
            return False
    return True


def tree_of(scores):
    """The best tree with one root (Chu & Liu 1965, Edmonds 1967); a row of scores for each word, the root first."""
    heads = scores.argmax(1)
    if is_tree(heads):
        return heads
    count = len(scores)
    matrix = np.full((count + 1, count + 1), -1e9)
    matrix[1:] = scores
    np.fill_diagonal(matrix, -1e9)
    best = None
    for root in sorted(range(1, count + 1), key=lambda word: -matrix[word, 0])[:4]:
        rooted = matrix.copy()
        rooted[:, 0] = rooted[root, :] = -1e9
        rooted[root, 0] = 0
        found = spanning_tree(rooted)
        value = sum(matrix[word, found[word]] for word in range(1, count + 1))
        if best is None or value > best[0]:
            best = (value, found[1:])
    return best[1]


def spanning_tree(matrix):
    heads = matrix.argmax(1)
    heads[0] = -1
    visited, circle = [0] * len(matrix), None
    for start in range(1, len(matrix)):
        path, word = [], start
        while word > 0 and visited[word] == 0:
            visited[word] = start
            path.append(word)
            word = heads[word]
        if word > 0 and visited[word] == start:
            circle = path[path.index(word):]
            break
    if circle is None:
        return heads
    rest = [word for word in range(len(matrix)) if word not in circle]
    inside = sum(matrix[word, heads[word]] for word in circle)
    smaller = np.full((len(rest) + 1, len(rest) + 1), -1e9)
    enters, leaves = {}, {}
    for row, word in enumerate(rest):
        for column, head in enumerate(rest):
            smaller[row, column] = matrix[word, head]
        if word:
            leaves[word] = max(circle, key=lambda other: matrix[word, other])
            smaller[row, -1] = matrix[word, leaves[word]]
        enters[word] = max(circle, key=lambda other: matrix[other, word] - matrix[other, heads[other]])
        smaller[-1, row] = matrix[enters[word], word] - matrix[enters[word], heads[enters[word]]] + inside
    smaller[0] = -1e9
    found, result = spanning_tree(smaller), heads.copy()
    for row, word in enumerate(rest):
        if word:
            result[word] = leaves[word] if found[row] == len(rest) else rest[found[row]]
    source = rest[found[-1]]
    result[enters[source]] = source
    return result


def parse(parsers, sentences, tags, relations):
    """For each sentence, in the order of the batches, itself and a (tag, head, relation) for each word; `parsers` are
    pairs of a parser and the pieces of its encoder."""
    with torch.no_grad():
        for group in batches(sentences, 6000):
            scores = [parser(batch_of(group, pieces)) for parser, pieces in parsers]
            present = batch_of(group, parsers[0][1])["words"]
            tag = sum(output[0].log_softmax(-1) for output in scores).argmax(-1).tolist()
            arcs = sum(output[1].log_softmax(-1) for output in scores).cpu().numpy()
            heads = np.zeros(present.shape, dtype=int)
            for row, sentence in enumerate(group):
                heads[row, :len(sentence)] = tree_of(arcs[row, :len(sentence), :len(sentence) + 1])
            chosen = torch.tensor(heads, device=DEVICE)
            labels = iter(sum(
                parser.labels(output[2], output[3], chosen, present).log_softmax(-1)
                for (parser, _), output in zip(parsers, scores)).argmax(-1).tolist())
            for row, sentence in enumerate(group):
                yield sentence, [
                    (tags[tag[row][place]], int(heads[row, place]), relations[next(labels)])
                    for place in range(len(sentence))]


def trained(encoders, models, treebank, tags, relations, epochs, place):
    """The files of the weights of parsers with other encoders and seeds, trained side by side, with their encoders."""
    numbers = [{name: number for number, name in enumerate(names)} for names in (tags, relations)]
    wanted = [(folder, seed) for seed in range(1, models + 1) for folder in encoders]
    paths = [os.path.join(place, f"{index}.weights") for index in range(len(wanted))]
    with ProcessPoolExecutor(len(wanted), get_context("spawn")) as pool:
        work = [
            pool.submit(train, folder, seed, treebank, *numbers, epochs, path)
            for (folder, seed), path in zip(wanted, paths) if not os.path.exists(path)]
        for training in work:
            training.result()
    return tuple((folder, path) for (folder, _), path in zip(wanted, paths))


@functools.cache
def loaded(files, tags, relations):
    """The parsers of files, each with the pieces of its encoder."""
    torch.set_float32_matmul_precision("high")
    parsers = []
    for folder, path in files:
        parser = Parser(folder, len(tags), len(relations))
        parser.load_state_dict(torch.load(path))
        parsers.append((parser.to(DEVICE).eval(), Pieces(folder)))
    return parsers


def write_trees(files, tags, relations, sources, output, part, parts):
    """Parses every so manieth sentence of the sources and writes their trees to a file of that part."""
    torch.set_num_threads(2)
    parsers = loaded(files, tags, relations)
    with open(f"{output}.{part}", "w", encoding="utf-8") as file:
        read = [sentence for path in sources for sentence in sentences_of(path)][part::parts]
        for sentence, tree in parse(parsers, read, tags, relations):
            for number, (word, (tag, head, relation)) in enumerate(zip(sentence, tree), 1):
                upos, features = tag.split("~")
                # The trainer tells the mark of a possessive by its tag of the Penn Treebank.
                xpos = "POS" if upos == "PART" and word[0].lower() in POSSESSIVES else word[5]
                file.write(f"{number}\t{word[0]}\t_\t{upos}\t{xpos}\t{features}\t{head}\t{relation}\t_\t{word[6]}\n")
            file.write("\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--encoder", nargs="+", required=True)
    arguments.add_argument("--treebank", nargs="+", required=True)
    arguments.add_argument("--dev", nargs="*", default=[])
    arguments.add_argument("--sentences", nargs="+", required=True)
    arguments.add_argument("--output", nargs="+", required=True)
    arguments.add_argument("--epochs", type=int, default=9)
    arguments.add_argument("--models", type=int, default=2)
    arguments.add_argument("--readers", type=int, default=1)
    arguments.add_argument("--weights", help="where the trained parsers stay, or lie from an earlier run")
    given = arguments.parse_args()
    treebank = [sentence for path in given.treebank for sentence in sentences_of(path) if len(sentence) <= 100]
    counts = {}
    for word in (word for sentence in treebank for word in sentence):
        counts[word[1] + "~" + word[2]] = counts.get(word[1] + "~" + word[2], 0) + 1
    tags = tuple(sorted(tag for tag, count in counts.items() if count >= 8))
    relations = tuple(sorted({word[4] for sentence in treebank for word in sentence}))
    sources = [[path] for path in given.sentences] if len(given.output) > 1 else [given.sentences]
    with tempfile.TemporaryDirectory() as place:
        if given.weights:
            os.makedirs(given.weights, exist_ok=True)
        files = trained(
            given.encoder, given.models, treebank, tags, relations, given.epochs, given.weights or place)
        for path in given.dev:
            parsers = loaded(files, tags, relations)
            for chosen in [*([parser] for parser in parsers), parsers]:
                right = total = 0
                for sentence, tree in parse(chosen, sentences_of(path), tags, relations):
                    for word, (_, head, relation) in zip(sentence, tree):
                        total += 1
                        right += word[3] == head and word[4].split(":")[0] == relation.split(":")[0]
                print(f"{path}, parsers {len(chosen)}: LAS {100 * right / total:.2f}", flush=True)
        with ProcessPoolExecutor(given.readers, get_context("spawn")) as pool:
            for source, output in zip(sources, given.output):
                work = [
                    pool.submit(write_trees, files, tags, relations, source, output, part, given.readers)
                    for part in range(given.readers)]
                with open(output, "w", encoding="utf-8") as whole:
                    for part, reading in enumerate(work):
                        reading.result()
                        with open(f"{output}.{part}", encoding="utf-8") as file:
                            whole.write(file.read())
                        os.remove(f"{output}.{part}")
                print(f"{output} is written", flush=True)


if __name__ == "__main__":
    main()
