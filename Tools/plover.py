#!/usr/bin/env python3
"""Compare what is extracted with coded sentences of the PLOVER event ontology.

Usage: Tools/plover.py RECORDS.json [--binary .build/release/chancery] [--errors]

RECORDS is a list of records with text, event, source and target, each party with code and sector. A record counts when
its event is one of those below and its parties are two different polities; private actors (a sector such as LAB, EDU,
JRN) are left out. IGO stands for any organisation, IMG for a movement of no state, any other for the state it acts in. Relation types and
modality become PLOVER events by Seeds/event-codes.tsv. Prints precision, recall and F1 by event and over all.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
EVENTS = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION"]
# The names that the first version of the ontology used.
OLDER = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE"}
PUBLIC = {"", "GOV", "MIL", "LEG", "JUD", "SPY", "REB", "COP", "ELI"}
MISSPELT = {"JAP": "JPN", "ITL": "ITA", "ROM": "ROU"}


def table(path):
    lines = (ROOT / path).read_text(encoding="utf-8").split("\n")
    columns = lines[0].removeprefix("# ").split("\t")
    for line in lines[1:]:
        if line and not line.startswith("#"):
            yield dict(zip(columns, line.split("\t") + [""] * len(columns)))


class Coding:
    """The PLOVER event of a relation type and a modality."""

    def __init__(self):
        self.types = {row["id"]: row for row in table("Seeds/relations.tsv")}
        self.rules = {}
        for row in table("Seeds/event-codes.tsv"):
            self.rules.setdefault((row["relation"], row["plover"], row["modality"]), row["to_plover"])

    def event(self, relation, modality):
        plover = self.types[relation]["plover"]
        if plover == "-" or modality == "actual":
            return plover
        return self.rules.get((relation, "", modality)) or self.rules.get(("", plover, modality), "")

    def is_symmetric(self, relation):
        return self.types[relation]["symmetric"] == "yes"


class Polities:
    """The code that a party has in the records: its state's, IGO or IMG."""

    def __init__(self):
        self.states = {}
        for row in table("Seeds/gazetteer/polities.tsv"):
            claimed = row["claimed_by"].split("|")[0] if row["code"].startswith("X") else ""
            self.states.setdefault(row["code"], claimed or row["code"])
        self.bases = {
            row["code"]: row["base"] or ("IMG" if row["kind"] == "movement" else "")
            for row in table("Seeds/gazetteer/organisations.tsv")
        }

    def code(self, polity):
        state = self.states.get(polity) or self.bases.get(polity)
        return state or "IGO"


def parties(side):
    """The codes of one side; nil where one of them is private."""
    if not isinstance(side, list):
        return set()
    if any((party.get("sector") or "")[:3] not in PUBLIC for party in side):
        return None
    codes = {party.get("code") or "" for party in side}
    return {MISSPELT.get(code, code) for code in codes if len(code) == 3 and code != "NGO"}


def gold_pairs(record):
    """The ordered pairs of parties that would be right; empty when the record does not count."""
    sources, targets = parties(record.get("source")), parties(record.get("target"))
    if sources is None or targets is None:
        return set()
    if not targets and len(sources) == 2:
        first, second = sorted(sources)
        return {(first, second), (second, first)}
    return {(source, target) for source in sources for target in targets if source != target}


def extracted(binary, texts):
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            pathlib.Path(folder, f"{number:05}.txt").write_text(text + "\n", encoding="utf-8")
        result = subprocess.run(
            [binary, "extract", "-q", "--format", "jsonl", folder], capture_output=True, text=True, check=True)
    found = collections.defaultdict(list)
    for line in result.stdout.splitlines():
        row = json.loads(line)
        found[int(row["article"])].append(row)
    return found


def figures(right, found, gold):
    precision, recall = right / found if found else 0, right / gold if gold else 0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
    return f"{precision:.3f}  {recall:.3f}  {f1:.3f}  ({right} of {found} found, of {gold} coded)"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("records")
    arguments.add_argument("--binary", default=str(ROOT / ".build/release/chancery"))
    arguments.add_argument("--errors", action="store_true", help="list what was missed and what was wrong")
    options = arguments.parse_args()
    records = json.loads(pathlib.Path(options.records).read_text(encoding="utf-8"))
    coding, polities = Coding(), Polities()
    wanted = collections.defaultdict(set)
    for record in records:
        event = OLDER.get(record["event"], record["event"])
        pairs = gold_pairs(record)
        if event in EVENTS and pairs:
            text = " ".join(record["text"].strip("{} \n").split())
            wanted[text].add((event, frozenset(pairs), isinstance(record.get("target"), list)))
    texts = sorted(wanted)
    found = extracted(options.binary, texts)
    counts = {event: [0, 0, 0] for event in EVENTS}
    for number, text in enumerate(texts):
        acts = set()
        for row in found[number]:
            event = coding.event(row["relation"], row["modality"])
            pair = polities.code(row["subject_polity"]), polities.code(row["object_polity"])
            if event not in EVENTS or pair[0] == pair[1]:
                continue
            is_mutual = coding.is_symmetric(row["relation"]) or (event, pair[::-1], True) in acts
            acts.discard((event, pair[::-1], True))
            acts.add((event, tuple(sorted(pair)) if is_mutual else pair, is_mutual))
        right = set()
        for event, pairs, is_directed in wanted[text]:
            # A mutual act is the act of either; a record of two sources names no direction.
            hits = {act for act in acts if act[0] == event and (act[1] in pairs or act[2] and act[1][::-1] in pairs)}
            right |= hits
            needed = len(pairs) if is_directed else 1
            counts[event][2] += needed
            counts[event][0] += min(len(hits), needed)
            if options.errors and not hits:
                print(f"missed {event} {'; '.join('>'.join(pair) for pair in sorted(pairs))}\t{text}")
        for act in sorted(acts):
            counts[act[0]][1] += 1
            if options.errors and act not in right:
                print(f"wrong {act[0]} {'>'.join(act[1])}\t{text}")
    print("event       P      R      F1")
    for event in EVENTS:
        print(f"{event:<10}", figures(*counts[event]))
    print(f"{'all':<10}", figures(*[sum(count[place] for count in counts.values()) for place in range(3)]))


if __name__ == "__main__":
    main()
