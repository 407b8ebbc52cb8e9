#!/usr/bin/env python3
"""Parses sentences with a parser on top of a pretrained encoder, so that the small network can learn from its trees.

Usage: teacher.py --encoder DIR --treebank FILE.conllu ... [--dev FILE.conllu ...] --sentences FILE --output FILE.conllu
                  [--epochs 9] [--models 2]

DIR holds model.safetensors, config.json and vocab.txt of an encoder of the BERT family with lower-case pieces, such as
all-MiniLM-L6-v2 (Apache 2.0). FILE of --sentences is CoNLL-U of which the words are read, or text with a sentence a
line and a space between words. The parser is biaffine (Dozat & Manning 2017); the scores of several models, trained with
other seeds, are added. Needs numpy and torch; with an accelerator it takes minutes, without one most of a day.
"""
import argparse, json, math, random, struct, unicodedata
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
NAMES = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "mixed": "attention.output.dense", "first_norm": "attention.output.LayerNorm", "widened": "intermediate.dense",
    "narrowed": "output.dense", "second_norm": "output.LayerNorm",
}


def sentences_of(path):
    """The sentences of a CoNLL-U file as lists of (form, upos, features, head, relation), or of a text as forms alone."""
    result, current = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if "\t" not in line:
            if current:
                result.append(current)
                current = []
            if line and not line.startswith("#"):
                result.append([(form, "_", "_", 0, "_") for form in line.split(" ")])
            continue
        cells = line.split("\t")
        if cells[0].isdigit():
            head = int(cells[6]) if cells[6].isdigit() else 0
            current.append((cells[1].replace(" ", "_"), cells[3], cells[5], head, cells[7], cells[4], cells[9]))
    return result + ([current] if current else [])


class Pieces:
    """Cuts words into the pieces of the encoder's vocabulary, the longest first."""

    def __init__(self, path):
        self.numbers = {piece.rstrip("\n"): number for number, piece in enumerate(open(path, encoding="utf-8"))}
        self.known = {}

    def of(self, word):
        if word not in self.known:
            plain = word.lower().replace("’", "'").replace("“", '"').replace("”", '"').replace("–", "-").replace("—", "-")
            plain = "".join(c for c in unicodedata.normalize("NFD", plain) if unicodedata.category(c) != "Mn")
            parts = "".join(c if c.isalnum() else f" {c} " for c in plain).split() or ["[UNK]"]
            self.known[word] = [number for part in parts for number in self.cut(part)][:4]
        return self.known[word]

    def cut(self, part):
        numbers, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" * (start > 0) + part[start:end]) not in self.numbers:
                end -= 1
            if end == start:
                return [self.numbers["[UNK]"]]
            numbers.append(self.numbers["##" * (start > 0) + part[start:end]])
            start = end
        return numbers


class Encoder(nn.Module):
    """The pretrained encoder, as its files describe it."""

    def __init__(self, folder):
        super().__init__()
        self.sizes = json.load(open(folder + "/config.json"))
        weights = self.read(folder + "/model.safetensors")
        width = self.width = self.sizes["hidden_size"]
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"], freeze=False)
        places = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        self.places = nn.Parameter(places)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.norm.load_state_dict({name: weights["embeddings.LayerNorm." + name] for name in ("weight", "bias")})
        self.layers = nn.ModuleList()
        for index in range(self.sizes["num_hidden_layers"]):
            layer = nn.ModuleDict()
            for name, stored in NAMES.items():
                own = {kind: weights[f"encoder.layer.{index}.{stored}.{kind}"] for kind in ("weight", "bias")}
                rows = own["weight"].shape
                layer[name] = nn.LayerNorm(width, eps=1e-12) if name.endswith("norm") else nn.Linear(rows[1], rows[0])
                layer[name].load_state_dict(own)
            self.layers.append(layer)
        self.drop = nn.Dropout(0.1)

    @staticmethod
    def read(path):
        with open(path, "rb") as file:
            header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
            content = file.read()
        floats = {name: entry for name, entry in header.items() if entry.get("dtype") == "F32"}
        return {
            name: torch.from_numpy(
                np.frombuffer(content[slice(*entry["data_offsets"])], "<f4").reshape(entry["shape"]).copy())
            for name, entry in floats.items()
        }

    def forward(self, pieces, mask):
        batch, length = pieces.shape
        heads = self.sizes["num_attention_heads"]
        split = lambda states: states.view(batch, length, heads, self.width // heads).transpose(1, 2)
        hidden = (~mask)[:, None, None, :] * -1e4
        states = self.drop(self.norm(self.words(pieces) + self.places[:length]))
        for layer in self.layers:
            scores = split(layer["query"](states)) @ split(layer["key"](states)).transpose(-1, -2)
            shares = self.drop((scores / math.sqrt(self.width // heads) + hidden).softmax(-1))
            mixed = (shares @ split(layer["value"](states))).transpose(1, 2).reshape(batch, length, self.width)
            states = layer["first_norm"](states + self.drop(layer["mixed"](mixed)))
            states = layer["second_norm"](states + self.drop(layer["narrowed"](F.gelu(layer["widened"](states)))))
        return states


class Parser(nn.Module):
    """Scores of tags, heads and relations for the words of sentences."""

    def __init__(self, folder, tags, relations, arc_width=400, label_width=160):
        super().__init__()
        self.encoder = Encoder(folder)
        width = self.encoder.width
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.tag = nn.Linear(width, tags)
        self.arc_word, self.arc_head = nn.Linear(width, arc_width), nn.Linear(width, arc_width)
        self.arc = nn.Parameter(nn.init.orthogonal_(torch.zeros(arc_width + 1, arc_width)))
        self.label_word, self.label_head = nn.Linear(width, label_width), nn.Linear(width, label_width)
        self.label = nn.Parameter(torch.randn(relations, label_width + 1, label_width + 1) * 0.02)
        self.drop = nn.Dropout(0.33)

    def forward(self, batch):
        states = self.encoder(batch["pieces"], batch["mask"]).float()
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
        row, owner = [pieces.numbers["[CLS]"]], [count]
        for place, word in enumerate(sentence):
            row += pieces.of(word[0])
            owner += [place] * len(pieces.of(word[0]))
        rows.append(row + [pieces.numbers["[SEP]"]])
        owners.append(owner + [count])
        lengths.append([len(pieces.of(word[0])) for word in sentence] + [0] * (count - len(sentence)))
    longest = max(map(len, rows))
    pad = lambda lists, value: torch.tensor([items + [value] * (longest - len(items)) for items in lists], device=DEVICE)
    lengths = torch.tensor(lengths, device=DEVICE)
    return {
        "pieces": pad(rows, 0), "mask": pad([[1] * len(row) for row in rows], 0).bool(), "owners": pad(owners, count),
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


def train(parser, treebank, tags, relations, pieces, epochs, seed):
    source = random.Random(seed)
    groups = [
        {"params": parser.encoder.parameters(), "rate": 8e-5},
        {"params": [value for name, value in parser.named_parameters() if not name.startswith("encoder")], "rate": 1e-3},
    ]
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
        print(f"epoch {epoch + 1}, loss {losses / total * epochs:.4f}", flush=True)


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


def parse(parsers, sentences, tags, relations, pieces):
    """For each sentence, in the order of the batches, itself and a (tag, head, relation) for each word."""
    for parser in parsers:
        parser.eval()
    with torch.no_grad():
        for group in batches(sentences, 6000):
            batch = batch_of(group, pieces)
            outputs = [parser(batch) for parser in parsers]
            tag = sum(output[0].log_softmax(-1) for output in outputs).argmax(-1).tolist()
            arcs = sum(output[1].log_softmax(-1) for output in outputs).cpu().numpy()
            heads = np.zeros(batch["words"].shape, dtype=int)
            for row, sentence in enumerate(group):
                heads[row, :len(sentence)] = tree_of(arcs[row, :len(sentence), :len(sentence) + 1])
            chosen = torch.tensor(heads, device=DEVICE)
            labels = iter(sum(
                parser.labels(output[2], output[3], chosen, batch["words"]).log_softmax(-1)
                for parser, output in zip(parsers, outputs)).argmax(-1).tolist())
            for row, sentence in enumerate(group):
                yield sentence, [
                    (tags[tag[row][place]], int(heads[row, place]), relations[next(labels)])
                    for place in range(len(sentence))]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--encoder", required=True)
    arguments.add_argument("--treebank", nargs="+", required=True)
    arguments.add_argument("--dev", nargs="*", default=[])
    arguments.add_argument("--sentences", required=True)
    arguments.add_argument("--output", required=True)
    arguments.add_argument("--epochs", type=int, default=9)
    arguments.add_argument("--models", type=int, default=2)
    given = arguments.parse_args()
    pieces = Pieces(given.encoder + "/vocab.txt")
    treebank = [sentence for path in given.treebank for sentence in sentences_of(path) if len(sentence) <= 100]
    counts = {}
    for word in (word for sentence in treebank for word in sentence):
        counts[word[1] + "~" + word[2]] = counts.get(word[1] + "~" + word[2], 0) + 1
    tags = sorted(tag for tag, count in counts.items() if count >= 8)
    relations = sorted({word[4] for sentence in treebank for word in sentence})
    parsers = []
    for seed in range(1, given.models + 1):
        torch.manual_seed(seed)
        parsers.append(Parser(given.encoder, len(tags), len(relations)).to(DEVICE))
        train(
            parsers[-1], treebank, {tag: number for number, tag in enumerate(tags)},
            {relation: number for number, relation in enumerate(relations)}, pieces, given.epochs, seed)
    for path in given.dev:
        right = total = 0
        for sentence, tree in parse(parsers, sentences_of(path), tags, relations, pieces):
            for word, (_, head, relation) in zip(sentence, tree):
                total += 1
                right += word[3] == head and word[4].split(":")[0] == relation.split(":")[0]
        print(f"{path}: LAS {100 * right / total:.2f}")
    with open(given.output, "w", encoding="utf-8") as output:
        for sentence, tree in parse(parsers, sentences_of(given.sentences), tags, relations, pieces):
            for number, (word, (tag, head, relation)) in enumerate(zip(sentence, tree), 1):
                upos, features = tag.split("~")
                xpos, misc = word[5:7] if len(word) > 5 else ("_", "_")
                output.write(f"{number}\t{word[0]}\t_\t{upos}\t{xpos}\t{features}\t{head}\t{relation}\t_\t{misc}\n")
            output.write("\n")


if __name__ == "__main__":
    main()
