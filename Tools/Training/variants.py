#!/usr/bin/env python3
"""Sentences that the treebanks have few of, made of those that there are: headlines, text without apostrophes, other words.

Usage: variants.py [--copies 5] [--polities Seeds/gazetteer/polities.tsv] --output FILE.conllu TREES.conllu ...

writes copies of sentences in which some words are others of the same tag, in verbs also of the same kinds of objects. What
their trees are then is for teacher.py to say. `student.py` uses the rest, which is what Augmentation.swift, Headline.swift
and StrippedText.swift do.
"""
import argparse, gzip, random
from bisect import bisect
from collections import Counter, defaultdict
from itertools import accumulate
from typing import NamedTuple


class Word(NamedTuple):
    """A word with its analysis; heads count from 1, 0 is the root; `joined` if the text goes on without a space."""
    form: str
    lemma: str
    upos: str
    xpos: str
    features: str
    head: int
    relation: str
    joined: bool


def read(path, part=0, parts=1):
    """The sentences of a CoNLL-U file, which may be packed, or one of several parts of them. A token's mark of the space
    goes to its last word."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    result = []
    for block in blocks[len(blocks) * part // parts:len(blocks) * (part + 1) // parts]:
        words, last = [], (0, False)
        for line in block.split("\n"):
            cells = line.split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                joined = "SpaceAfter=No" in cells[9].split("|")
                if len(words) < last[0]:
                    joined = last[1] or len(words) + 1 < last[0]
                head = int(cells[6]) if cells[6].isdigit() else 0
                words.append(Word(*cells[1:6], head, cells[7], joined))
            elif len(cells) == 10 and "-" in cells[0]:
                last = int(cells[0].split("-")[1]), "SpaceAfter=No" in cells[9].split("|")
        if words and all(word.head <= len(words) for word in words):
            result.append(words)
    return result


def write(sentences, path):
    with open(path, "w", encoding="utf-8") as file:
        for sentence in sentences:
            for number, word in enumerate(sentence, 1):
                file.write("\t".join([str(number), *word[:5], str(word.head), word.relation, "_"]))
                file.write("\tSpaceAfter=No\n" if word.joined else "\t_\n")
            file.write("\n")


# Stripped text.

REMOVED = str.maketrans("", "", "\"“”‘’'`„‟«»‹›‐‑–—−-")
HYPHENS = {"-", "–", "—", "‐", "‑", "−", "--", "---"}


def stripped(words):
    """The sentence without apostrophes, hyphens and quotes, possessives and compounds fused; None if nothing is left."""
    new = [word.form.translate(REMOVED) for word in words]
    groups = list(range(len(words)))
    for index in range(1, len(words)):
        word = words[index]
        is_mark = word.xpos == "POS" or word.form.lower() in {"'s", "’s", "s'", "'"} and word.upos == "PART"
        if is_mark and (words[index - 1].joined or not new[index]):
            groups[index] = groups[index - 1]
    for index in range(1, len(words) - 1):
        before, after = words[index - 1], words[index + 1]
        if (words[index].form in HYPHENS and before.joined and words[index].joined and new[index - 1]
                and new[index + 1] and is_letter(before.form[-1]) and is_letter(after.form[0])):
            groups[index] = groups[index + 1] = groups[index - 1]
    members = []
    for index, group in enumerate(groups):
        if group == index:
            members.append([index])
        else:
            members[-1].append(index)
    numbers, result, tops = [0] * len(words), [], []
    for group in members:
        form = "".join(new[index] for index in group)
        if not form:
            continue
        top = main_word(group, words, new)
        for index in group:
            numbers[index] = len(result) + 1
        tops.append(top)
        word = words[top]._replace(form=form, joined=words[group[-1]].joined)
        if any(words[index].xpos == "POS" for index in group) and word.upos in ("NOUN", "PROPN"):
            word = word._replace(features="Case=Gen" + ("" if word.features == "_" else "|" + word.features))
        result.append(word)
    for index, top in enumerate(tops):
        head, steps = words[top].head, 0
        while head and not numbers[head - 1] and steps < 200:
            head, steps = words[head - 1].head, steps + 1
        head = numbers[head - 1] if head else 0
        result[index] = result[index]._replace(head=0 if head == index + 1 else head)
    return with_one_root(result)


def is_letter(character):
    return character == "_" or character.isalpha() or character.isnumeric()


def main_word(group, words, new):
    core = [i for i in group if new[i] and words[i].xpos != "POS" and words[i].form not in HYPHENS]
    core = core or [i for i in group if new[i]]
    tops = [i for i in core if words[i].head - 1 not in group] or core
    return next((i for i in tops if words[i].head == 0), tops[0])


def with_one_root(words):
    roots = [index for index, word in enumerate(words) if word.head == 0]
    if not roots:
        return None
    root = next((index for index in roots if words[index].relation == "root"), roots[0])
    words[root] = words[root]._replace(relation="root")
    for index, word in enumerate(words):
        if index != root and (word.head == 0 or word.relation == "root"):
            relation = "parataxis" if word.relation == "root" else word.relation
            relation = "punct" if word.head == 0 and word.upos == "PUNCT" else relation
            words[index] = word._replace(head=word.head or root + 1, relation=relation)
    return words if is_tree([word.head for word in words]) else None


def is_tree(heads):
    """Whether all words come to the root."""
    known = [False] * (len(heads) + 1)
    known[0] = True
    for word in range(1, len(heads) + 1):
        path = []
        while not known[word]:
            path.append(word)
            if len(path) > len(heads):
                return False
            word = heads[word - 1]
        for word in path:
            known[word] = True
    return True


# Headlines (Mårdh 1980).

class Lemmas:
    """Lemmas of verbs, from the treebanks and by rule, for trees without any."""

    def __init__(self, sentences):
        self.known, self.bases = {}, set()
        for word in (word for sentence in sentences for word in sentence if word.upos in ("VERB", "AUX")):
            if word.lemma != "_":
                self.known.setdefault((word.upos, word.form.lower()), word.lemma)
                self.bases.add(word.lemma)
            elif "VerbForm=Inf" in word.features:
                self.bases.add(word.form.lower())

    def of(self, word):
        if word.lemma != "_":
            return word.lemma
        form = word.form.lower()
        if (word.upos, form) in self.known:
            return self.known[word.upos, form]
        if form.endswith("ed"):
            doubled = [form[:-3]] if form[-3:-2] == form[-4:-3] else []
            found = [base for base in [form[:-1], form[:-2], form[:-3] + "y"] + doubled if base in self.bases]
            return found[0] if found else "_"
        return form if form in self.bases else "_"


def headline(words, source, lemmas):
    """The sentence as a headline; None when its main clause is none that a headline could have."""
    root = next((index for index, word in enumerate(words) if word.head == 0), None)
    if len(words) > 40 or root is None or words[root].upos != "VERB":
        return None
    children = lambda head: [i for i, word in enumerate(words) if word.head == head + 1]
    subject = next((i for i in children(root) if words[i].relation.startswith("nsubj")), None)
    if subject is None or subject > root or words[subject].upos not in ("NOUN", "PROPN"):
        return None
    is_single = "Number=Sing" in words[subject].features and all(
        words[i].relation != "conj" for i in children(subject))
    words, removed = list(words), set()

    def remove(index):
        if words[index].head and not children(index):
            removed.add(index)

    def set_present(verb):
        lemma = lemmas.of(words[verb])
        if lemma.isascii() and lemma.isalpha() and lemma.islower() and len(lemma) > 2:
            number = "Sing" if is_single else "Plur"
            words[verb] = words[verb]._replace(
                form=third_person(lemma) if is_single else lemma,
                features=f"Mood=Ind|Number={number}|Person=3|Tense=Pres|VerbForm=Fin")

    def rewrite(verb):
        helpers = [i for i in children(verb) if words[i].relation in ("aux", "aux:pass", "cop")]
        if any(words[i].relation == "aux:pass" for i in helpers):
            if all(lemmas.of(words[i]) in ("be", "have") for i in helpers):
                for index in helpers:
                    remove(index)
        elif len(helpers) == 1:
            index = helpers[0]
            if words[index].form.lower() == "will" and index + 1 == verb:
                words[index] = words[index]._replace(
                    form="to", lemma="to", upos="PART", features="_", relation="mark")
            elif lemmas.of(words[index]) == "have" and "VerbForm=Part" in words[verb].features:
                remove(index)
                set_present(verb)
        elif not helpers and "VerbForm=Fin" in words[verb].features and "Tense=Past" in words[verb].features:
            set_present(verb)

    rewrite(root)
    for index in children(root):
        if words[index].relation == "conj" and words[index].upos == "VERB" and not any(
                words[i].relation.startswith("nsubj") for i in children(index)):
            rewrite(index)
            mark = next((i for i in children(index) if words[i].relation == "cc" and words[i].form == "and"), 0)
            if source.random() < 0.5 and mark and words[mark - 1].upos != "PUNCT":
                words[mark] = words[mark]._replace(form=",", lemma=",", upos="PUNCT", features="_", relation="punct")
    for index, word in enumerate(words):
        if word.upos == "DET" and word.form.lower() in ("the", "a", "an"):
            remove(index)
    if words[-1].form == ".":
        remove(len(words) - 1)
    numbers, kept = [0], []
    for index, word in enumerate(words):
        if index not in removed:
            kept.append(word)
        numbers.append(len(kept))
    kept = [word._replace(head=numbers[word.head]) for word in kept]
    kept[0] = kept[0]._replace(form=capital(kept[0].form))
    return kept


def third_person(lemma):
    if lemma == "have":
        return "has"
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2] not in "aeiou" else lemma + "s"


# Case and the last mark.

SMALL = set("a an the of in on at to for and or but by with from as".split())


def capital(form):
    return form[0].title() + form[1:]


def in_title_case(words):
    return [
        word if word.form.lower() in SMALL and index else word._replace(form=capital(word.form))
        for index, word in enumerate(words)]


def without_last_mark(words):
    is_loose = len(words) > 2 and words[-1].upos == "PUNCT" and words[-1].head and all(
        word.head != len(words) for word in words)
    return words[:-1] if is_loose else words


def varied(words, source, lemmas):
    """The sentence, or in some of the cases a variant of it, as Trainer.swift draws them."""
    plain = stripped(words)
    if plain:
        is_possessive = any(word.features.startswith("Case=Gen") for word in plain)
        if source.random() < (0.5 if is_possessive else 0.3):
            words = plain
    if source.random() < 0.3:
        short = headline(words, source, lemmas)
        if short:
            return in_title_case(short) if source.random() < 0.3 else short
    chance = source.random()
    if chance < 0.10:
        return without_last_mark(words)
    if chance < 0.13:
        return in_title_case(without_last_mark(words))
    if chance < 0.19:
        kept = words if source.random() < 0.5 else without_last_mark(words)
        return [word._replace(form=word.form.lower()) for word in kept]
    return words


# Other words.

class Pools:
    """Words that can stand for each other, by how frequent they are."""

    def __init__(self, sentences, polities=None):
        counts = defaultdict(Counter)
        for sentence in sentences:
            for key, word in zip(self.keys(sentence), sentence):
                if key:
                    counts[key][word.form] += 1
        self.pools = {}
        for key, words in counts.items():
            if len(words) > 4:
                forms = sorted(words)
                self.pools[key] = forms, list(accumulate(words[form] ** 0.5 for form in forms))
        self.names = {}
        for line in open(polities, encoding="utf-8") if polities else []:
            cells = line.rstrip("\n").split("\t") + [""] * 20
            columns = [(0, cells[2].split("|") + cells[17].split("|")), (1, cells[14].split("|")), (2, cells[16].split("|"))]
            for column, names in [] if line.startswith("#") else columns:
                for name in names:
                    if name.isalpha():
                        self.names.setdefault(name, column)
        self.lists = [sorted(name for name in self.names if self.names[name] == column) for column in range(3)]

    @staticmethod
    def keys(sentence):
        frames = defaultdict(set)
        for word in sentence:
            if word.relation.split(":")[0] in ("obj", "iobj", "ccomp", "xcomp") or word.relation == "compound:prt":
                frames[word.head].add(word.relation)
        for number, word in enumerate(sentence, 1):
            letters = word.form.isalpha() and len(word.form) > 2
            kind = (word.form.isupper(), word.form[:1].isupper())
            if not letters or number == 1:
                yield None
            elif word.upos == "VERB":
                yield word.upos, word.features, kind, tuple(sorted(frames[number]))
            elif word.upos in ("NOUN", "PROPN"):
                group = word.relation if word.relation in ("compound", "flat", "nmod:poss", "nmod:desc") else ""
                yield word.upos, word.features, kind, group
            elif word.upos == "ADJ" or word.upos == "ADV" and word.form.endswith("ly"):
                yield word.upos, word.features, kind
            else:
                yield None

    def substituted(self, sentence, source, share=0.25):
        result = []
        for key, word in zip(self.keys(sentence), sentence):
            form = word.form
            if form in self.names and source.random() < 0.7:
                form = source.choice(self.lists[self.names[form]])
            elif key in self.pools and source.random() < share:
                forms, sums = self.pools[key]
                form = forms[bisect(sums, source.random() * sums[-1])]
            result.append(word._replace(form=form))
        return result


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("trees", nargs="+")
    arguments.add_argument("--copies", type=int, default=5)
    arguments.add_argument("--polities")
    arguments.add_argument("--output", required=True)
    given = arguments.parse_args()
    sentences = [sentence for path in given.trees for sentence in read(path)]
    pools, source = Pools(sentences, given.polities), random.Random(1)
    originals = {tuple(word.form for word in sentence) for sentence in sentences}
    made = {}
    for sentence in sentences * given.copies:
        copy = pools.substituted(sentence, source)
        forms = tuple(word.form for word in copy)
        if 3 <= len(copy) <= 60 and forms not in originals:
            made[forms] = copy
    write(made.values(), given.output)


if __name__ == "__main__":
    main()
