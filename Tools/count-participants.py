#!/usr/bin/env python3
"""Count which participants of gold statements were found and linked to the right polity.

Usage: count-participants.py --gold GOLD.jsonl [...] --mentions MENTIONS.jsonl [--articles A,B,...] [--errors]

GOLD has, a line each: article, subject, subject_polity, object, object_polity, evidence.
MENTIONS has, a line each: article, start, end (the mention's place in the article's text, in UTF-8 bytes), sentence (the
text of its sentence), kind, is_place_only, parties (a list of {"name", "polity"}).

Two shares are printed: of the distinct (article, name, polity) of the gold, those that some mention of the article has
(a person by name, everything else by polity), and of the participants of each statement, those that a mention of a
sentence of its evidence has.
"""
import argparse, collections, json, re, unicodedata


def folded(text):
    text = unicodedata.normalize("NFKD", text)
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in text if not unicodedata.combining(c)).lower()).strip()


def squeezed(text):
    return folded(text).replace(" ", "")


def load(paths):
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    yield json.loads(line)


def is_same_person(left, right):
    left, right = folded(left).split(), folded(right).split()
    return bool(set(left) & set(right)) and (left[-1] in right or right[-1] in left)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--mentions", nargs="+", required=True)
    parser.add_argument("--articles", help="these articles only, separated by commas")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    articles = set(options.articles.split(",")) if options.articles else None
    mentions = collections.defaultdict(list)
    for row in load(options.mentions):
        mentions[row["article"]].append(row)
    # Who holds an office in the gold is a person and must be found by name.
    persons = {row["subject"] for row in load(options.gold) if row["relation"] in ("holds_office", "accredited_to")}
    participants = {}
    in_evidence = {True: 0, False: 0}
    for row in load(options.gold):
        if row.get("optional") or (articles and row["article"] not in articles):
            continue
        evidence = squeezed(row["evidence"])
        for side in ("subject", "object"):
            name, polity = row[side], row[side + "_polity"]
            found = False
            near = False
            for mention in mentions[row["article"]]:
                codes = {party["polity"] for party in mention["parties"]}
                if polity not in codes:
                    continue
                names = [party["name"] for party in mention["parties"] if party["polity"] == polity]
                if name not in persons or any(is_same_person(name, other) for other in names):
                    found = True
                sentence = squeezed(mention["sentence"])
                if evidence in sentence or sentence in evidence:
                    near = True
            key = (row["article"], name, polity)
            participants[key] = participants.get(key, False) or found
            in_evidence[near] += 1
            if options.errors and not near:
                print("not in the sentence", row["article"], name, polity, row["relation"], "|", row["evidence"][:150])
    if options.errors:
        for key, found in sorted(participants.items()):
            if not found:
                print("not found", *key)
    share = lambda part, whole: f"{part} of {whole} = {part / whole:.3f}" if whole else "none"
    print("participants:", share(sum(participants.values()), len(participants)))
    print("participants of statements, in the sentence of the evidence:", share(in_evidence[True], sum(in_evidence.values())))


if __name__ == "__main__":
    main()
