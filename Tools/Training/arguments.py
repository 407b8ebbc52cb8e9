#!/usr/bin/env python3
"""Trains the choice of parties that are not found in their places: Seeds/model/arguments.tsv.

    arguments.py PROGRAM GOLD:ARTICLES... > Seeds/model/arguments.tsv
    arguments.py --check PROGRAM GOLD:ARTICLES...

PROGRAM is the built chancery. Each GOLD is a file of annotated statements (JSON Lines, as for `chancery evaluate`), each
ARTICLES the file or folder that it annotates. GOLD may be left out of JSON Lines of short texts with "id", "date",
"text" and their statements under "gold", and of corpora in the form of Tests/Corpora/statements.tsv. Of every act of which a party is not found in its place the
program lists who may be meant (`chancery extract --candidates`); the annotations say who is. The weights are those of a
conditional logit with a Gaussian prior, found by gradient ascent from zero, so that the same input gives the same table.

--check trains on all sources but one and answers that one, for each in turn, and prints how often an answer of at least
some probability was right. That is the figure to choose the threshold by: the sources trained on say nothing.
"""
import collections
import csv
import io
import json
import math
import os
import subprocess
import sys
import tempfile

SEEDS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Seeds", "")
PRIOR = 3.0  # the precision of the prior: larger is smoother
ROUNDS = 200
RATE = 0.05
RAREST = 5  # a feature of fewer answers is left out


def statements(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def corpus(path):
    """The texts of a corpus of sentences in the form of Tests/Corpora/statements.tsv; one of texts only states nothing."""
    relations = {line.split("\t")[0] for line in open(SEEDS + "relations.tsv", encoding="utf-8")}
    for number, line in enumerate(open(path, encoding="utf-8")):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.rstrip("\n").lstrip("~").split("\t")
        gold = []
        for told in cells[1].split(";") if len(cells) > 2 else []:
            words = told.split()
            place = next((i for i, word in enumerate(words) if word in relations), None)
            if place is None:
                continue
            modality = [word for word in words if word in ("intended", "possible", "negated")]
            last = next((i for i, word in enumerate(words) if i > place + 1 and (word in modality or word[0] in "@<")), None)
            gold.append(
                {
                    "subject_polity": " ".join(words[:place]).lstrip("? "),
                    "relation": words[place],
                    "object_polity": " ".join(words[place + 1 : last]),
                    "optional": words[0] == "?",
                }
            )
        yield {
            "id": str(number),
            "date": cells[0] if len(cells) > 2 else "2024-05-15",
            "text": cells[-1].replace("\\n", "\n"),
            "gold": gold,
        }


def source(argument):
    """The gold statements and the paths of the articles of one argument."""
    if os.path.exists(argument):
        folder = tempfile.mkdtemp()
        gold = []
        for text in corpus(argument) if argument.endswith(".tsv") else statements(argument):
            with open(os.path.join(folder, text["id"] + ".txt"), "w", encoding="utf-8") as file:
                file.write(text["date"].replace("-", "") + "\n" + text["text"] + "\n")
            gold += [dict(statement, article=text["id"]) for statement in text["gold"]]
        return gold, folder
    gold, articles = argument.split(":", 1)
    return statements(gold), articles


def symmetric_types():
    lines = open(SEEDS + "relations.tsv", encoding="utf-8").read().splitlines()
    columns = lines[0].lstrip("# ").split("\t")
    rows = [dict(zip(columns, line.split("\t"))) for line in lines[1:] if not line.startswith("#")]
    return {row["id"] for row in rows if row.get("symmetric") == "yes"}


class Act:
    def __init__(self, relation):
        self.relation = relation
        self.answers = []  # (polities, features, label): 1 right, 0 wrong, None left out


def acts(program, argument, symmetric):
    gold, articles = source(argument)
    known = collections.defaultdict(dict)
    for statement in gold:
        for relation in [statement["relation"]] + statement.get("also", []):
            key = (statement["subject_polity"], relation, statement["object_polity"])
            is_right = not statement.get("optional")
            known[statement["article"]][key] = known[statement["article"]].get(key) or is_right
    output = subprocess.run(
        [program, "extract", "-q", "--candidates", "--raw", "--format", "csv", articles], capture_output=True, text=True
    ).stdout
    result = {}
    for row in csv.DictReader(io.StringIO(output)):
        act = result.setdefault((row["article"], row["act"]), Act(row["relation"]))
        statements_here = known[row["article"]]
        subjects, objects = row["subjects"].split("|"), row["objects"].split("|")
        label = 0
        if row["subjects"]:
            found = []
            for subject in subjects:
                for other in objects:
                    keys = [(subject, row["relation"], other)]
                    if row["relation"] in symmetric:
                        keys.append((other, row["relation"], subject))
                    found.append(next((statements_here[key] for key in keys if key in statements_here), None))
            # Where it is right of some only, or optional, it teaches nothing.
            label = 1 if all(found) else 0 if all(value is None for value in found) else None
        act.answers.append((tuple(sorted(subjects + objects)), row["features"].split(" "), label))
    for act in result.values():
        if not any(label == 1 for _, _, label in act.answers):
            polities, features, _ = act.answers[0]
            act.answers[0] = (polities, features, 1)
    return list(result.values())


def trained(examples):
    counts = collections.Counter(f for act in examples for _, features, _ in act.answers for f in set(features))
    index = {f: i for i, f in enumerate(sorted(f for f, count in counts.items() if count >= RAREST))}
    data = [
        [([index[f] for f in features if f in index], label) for _, features, label in act.answers if label is not None]
        for act in examples
    ]
    weights = [0.0] * len(index)
    first, second = [0.0] * len(index), [0.0] * len(index)
    for step in range(1, ROUNDS + 1):
        gradient = [-PRIOR * weight for weight in weights]
        for answers in data:
            scores = [sum(weights[f] for f in features) for features, _ in answers]
            highest = max(scores)
            powers = [math.exp(score - highest) for score in scores]
            total = sum(powers)
            right = sum(power for power, (_, label) in zip(powers, answers) if label)
            for power, (features, label) in zip(powers, answers):
                change = (power / right if label else 0) - power / total
                if abs(change) > 1e-6:
                    for feature in features:
                        gradient[feature] += change
        for i, slope in enumerate(gradient):  # Adam (Kingma and Ba 2015)
            first[i] = 0.9 * first[i] + 0.1 * slope
            second[i] = 0.999 * second[i] + 0.001 * slope * slope
            weights[i] += RATE * (first[i] / (1 - 0.9**step)) / (math.sqrt(second[i] / (1 - 0.999**step)) + 1e-8)
    return {feature: weights[i] for feature, i in index.items()}


def answer(act, weights):
    """The probability of the best pair, and whether it is right."""
    scores = [sum(weights.get(f, 0) for f in features) for _, features, _ in act.answers]
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    shares = collections.Counter()
    labels = {}
    for (polities, _, label), power in list(zip(act.answers, powers))[1:]:
        shares[polities] += power / sum(powers)
        if power > labels.get(polities, (0, None))[0]:
            labels[polities] = (power, label)
    best = max(shares, key=lambda polities: (shares[polities], polities))
    return shares[best], labels[best][1]


def main(arguments):
    is_check = arguments[:1] == ["--check"]
    program, *sources = arguments[1:] if is_check else arguments
    symmetric = symmetric_types()
    examples = {argument: acts(program, argument, symmetric) for argument in sources}
    if not is_check:
        every = [act for group in examples.values() for act in group]
        print("# feature\tweight")
        print(
            f"# Trained by Tools/Training/arguments.py on {len(every)} acts of articles and short texts annotated for "
            "this program; made by its authors, same licence as the program."
        )
        for feature, weight in sorted(trained(every).items()):
            if abs(weight) >= 0.005:
                print(f"{feature}\t{weight:.3f}")
        return
    answers = []
    for left_out in sources:
        weights = trained([act for name in sources if name != left_out for act in examples[name]])
        answers += [answer(act, weights) for act in examples[left_out]]
    print("at least\tanswered\tright\tshare")
    for threshold in [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]:
        given = [label for share, label in answers if share >= threshold and label is not None]
        right = sum(given)
        print(f"{threshold}\t{len(given)}\t{right}\t{right / max(1, len(given)):.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
