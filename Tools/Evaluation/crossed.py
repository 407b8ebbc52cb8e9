#!/usr/bin/env python3
"""Asks what no article says: every recorded act the other way round, and with somebody else in the place of its object.

Usage: crossed.py PROGRAM DATABASE

PROGRAM is the built chancery; DATABASE holds articles. Each fact that is told as done gives up to two questions, "Did
Peru recognise Chad?" where Chad recognised Peru. An answer that begins with yes, no or probably is printed: a reader looks
whether an article says so. "Left" and "joined" are left out, as whoever joined is joined in either direction.
The last line counts such answers and questions. The choice of the other party is the same in each run.
"""
import csv
import io
import random
import subprocess
import sys

VERBS = {
    "recognised": "recognise {}",
    "withdrew_recognition": "withdraw recognition from {}",
    "established_relations": "establish diplomatic relations with {}",
    "severed_relations": "break off relations with {}",
    "restored_relations": "restore relations with {}",
    "opened_mission": "open an embassy in {}",
    "closed_mission": "close its embassy in {}",
    "appointed_envoy": "appoint an ambassador to {}",
    "recalled_envoy": "recall its ambassador from {}",
    "expelled_diplomats": "expel diplomats of {}",
    "summoned_envoy": "summon the ambassador of {}",
    "sent_letter_to": "write to {}",
    "congratulated": "congratulate {}",
    "thanked": "thank {}",
    "invited": "invite {}",
    "met_with": "meet {}",
    "visited": "visit {}",
    "mediated_between": "mediate for {}",
    "signed_agreement": "sign an agreement with {}",
    "pledged_aid": "promise aid to {}",
    "provided_aid": "give aid to {}",
    "supported": "support {}",
    "condemned": "condemn {}",
    "accused": "accuse {}",
    "rejected": "reject a proposal of {}",
    "threatened": "threaten {}",
    "protested_to": "protest to {}",
    "sanctioned": "impose sanctions on {}",
    "attacked": "attack {}",
    "annexed": "annex {}",
}
MUTUAL = {"established_relations", "severed_relations", "restored_relations", "met_with", "signed_agreement"}


def questions(facts):
    """The questions, each once, in the order of the facts."""
    told = {(fact["subject_polity"], fact["relation"], fact["object_polity"]) for fact in facts}
    polity = {fact[side]: fact[side + "_polity"] for fact in facts for side in ("subject", "object")}
    names = sorted(polity)
    choice = random.Random(7)
    found = {}
    for fact in facts:
        relation, subject, other = fact["relation"], fact["subject"], fact["object"]
        if relation not in VERBS:
            continue
        here = fact["subject_polity"]
        if relation not in MUTUAL and (fact["object_polity"], relation, here) not in told:
            found[f"Did {other} {VERBS[relation].format(subject)}?"] = None
        third = choice.choice(names)
        pair = {(here, relation, polity[third]), (polity[third], relation, here)}
        if polity[third] not in (here, fact["object_polity"]) and not pair & told:
            found[f"Did {subject} {VERBS[relation].format(third)}?"] = None
    return list(found)


def main(program, database):
    """Asks, prints what is affirmed or denied, and counts."""
    export = [program, "export", "facts", "--db", database, "--format", "csv"]
    table = subprocess.run(export, capture_output=True, text=True, check=True).stdout
    facts = [row for row in csv.DictReader(io.StringIO(table)) if row["modality"] == "actual"]
    asked, told = questions(facts), 0
    for question in asked:
        run = subprocess.run([program, "ask", "--db", database, question], capture_output=True, text=True)
        if run.stdout.startswith(("Yes", "No,", "Probably")):
            told += 1
            print(f"# {question}\n{run.stdout}")
    print(f"{told} of {len(asked)} questions were affirmed or denied")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
