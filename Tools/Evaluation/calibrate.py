#!/usr/bin/env python3
"""How far confidences can be trusted, and what they should be.

Usage: calibrate.py GOLD.jsonl PREDICTIONS.jsonl [GOLD PREDICTIONS ...] [--write CONFIDENCE.tsv]

PREDICTIONS is what `chancery extract --format jsonl` prints for the articles of GOLD. Prints the reliability of the
confidences by tenths of the statements, their expected calibration error, and the same with each article's confidences
estimated from the other articles. --write estimates the table of families anew.
"""
import argparse, collections, json, os

PRIOR, STRENGTH, FEWEST = 0.85, 10, 4  # what texts give that no rule was written on, and how many cases that counts as
CHOSEN = 0.64  # parties chosen by weights: Tools/Training/arguments.py --check, as they were trained on these articles
OPEN = {"do", "follow", "have", "be", "might", "may", "could", "will", "would", "take", "make", "reciprocate"}
OBJECTS = {"so", "suit", "same", "likewise", "example", "that", "this", "it", "one", "lead", "step"}
SUPPLIED = {"last", "before", "there", "doer", "both", "opponent", "attacker", "partner", "holder", "argument"}


def symmetric_types():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Seeds", "relations.tsv")
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    return {row[0] for row in rows if row[3] == "yes"}


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def key(row, relation, symmetric):
    if relation == "recognised" and row.get("modality") == "negated":
        relation = "refused_recognition"
    a, b = row.get("subject_polity") or "", row.get("object_polity") or ""
    return (row["article"], *(sorted((a, b)) if relation in symmetric else (a, b)), relation)


def family(row):
    """The family of rules that the extractor takes the confidence of, read from the rule's name."""
    parts = row["rule"].split(".")
    if len(parts) == 1:
        return row["relation"] + ".holding"
    if parts[-1] == "topic":
        return "topic"
    if parts[-1] in SUPPLIED:
        return "supplied." + parts[-1]
    words = parts[0].split("+")
    if words[0] in OPEN and (len(words) == 1 or len(words) == 2 and words[1] in OBJECTS):
        return "ellipsis." + parts[-1]
    return row["relation"] + "." + parts[-1]


def estimates(rows):
    counts = collections.defaultdict(lambda: [0, 0])
    for right, row in rows:
        counts[family(row)][0] += 1
        counts[family(row)][1] += right
    return {name: (right + PRIOR * STRENGTH) / (found + STRENGTH) for name, (found, right) in counts.items()
            if found >= FEWEST}


def report(title, pairs):
    pairs = sorted(pairs)
    error = 0
    print(f"{title}\n tenth statements confidence right")
    for tenth in range(10):
        part = pairs[len(pairs) * tenth // 10:len(pairs) * (tenth + 1) // 10]
        told, right = sum(p for p, _ in part), sum(r for _, r in part)
        error += abs(told - right)
        print(f"{tenth + 1:6}{len(part):11}{told / max(1, len(part)):11.3f}{right / max(1, len(part)):6.3f}")
    print(f"expected calibration error {error / max(1, len(pairs)):.3f}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="gold and predictions in turn")
    parser.add_argument("--write", help="the table of families to write")
    options = parser.parse_args()
    symmetric, rows = symmetric_types(), []
    for gold_path, predicted_path in zip(options.files[::2], options.files[1::2]):
        gold = load(gold_path)
        articles = {row["article"] for row in gold}
        allowed = {key(row, name, symmetric) for row in gold for name in [row["relation"], *row.get("also", [])]}
        rows += [(key(row, row["relation"], symmetric) in allowed, row) for row in load(predicted_path)
                 if row["article"] in articles]
    report("as told", [(row["confidence"], right) for right, row in rows])
    held_out = []
    for article in sorted({row["article"] for _, row in rows}):
        known = estimates([entry for entry in rows if entry[1]["article"] != article])
        held_out += [(known.get(family(row), PRIOR), right) for right, row in rows if row["article"] == article]
    report("estimated from the other articles", held_out)
    if options.write:
        with open(options.write, "w", encoding="utf-8") as table:
            table.write("# family\tprecision\n# Estimated on annotated articles by Tools/Evaluation/calibrate.py: "
                        f"(right + {STRENGTH} x {PRIOR}) / (found + {STRENGTH}); families with fewer than {FEWEST} cases "
                        "take the line *. supplied: objects that other sentences supply, and parties that are chosen for "
                        "being most probable (argument); coreference: what a pronoun or a common noun in place of a "
                        "name takes away, each.\n"
                        f"*\t{PRIOR}\ncoreference\t0.99\n")
            found = estimates(rows) | {"supplied.argument": CHOSEN}
            for name, value in sorted(found.items()):
                table.write(f"{name}\t{value:.2f}\n")


if __name__ == "__main__":
    main()
