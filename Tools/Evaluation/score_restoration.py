#!/usr/bin/env python3
"""How well words of stripped text were split: GOLD is the clean CoNLL-U, SYSTEM the CoNLL-U made from the same text
without apostrophes, hyphens and quotation marks. Both are read as letters with the places of their word boundaries
inside of what has no space in the stripped text.
usage: score_restoration.py GOLD SYSTEM [--errors N]
Prints of the possessives that kept their letter ("Russias") how many were split, how many of the compounds that a
hyphen joined, and how many words were split that clean text does not split there."""
import argparse
import re

STRIPPED = re.compile("[\"“”‘’'`„‟«»‹›‐‑–—−-]")


def letters(form):
    return "".join(STRIPPED.sub("", form).split())


def units(path):
    """(form, upos, is_followed_by_space) of the words; a multiword token's space is that of its last word."""
    last, space = 0, True
    for line in open(path, encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if line[:1] in "#\n" or len(cells) < 10 or "." in cells[0]:
            continue
        if "-" in cells[0]:
            last, space = int(cells[0].split("-")[1]), "SpaceAfter=No" not in cells[9]
            continue
        number = int(cells[0])
        if number == 1 and last and number > last:
            last = 0
        if number < last:
            yield cells[1], cells[4], False
        elif number == last:
            yield cells[1], cells[4], space
            last = 0
        else:
            yield cells[1], cells[4], "SpaceAfter=No" not in cells[9]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()

    text, gold, possessives, hyphens, previous = [], set(), {}, {}, None
    length, spaced, joined = 0, True, False
    for form, tag, space in units(options.gold):
        part = letters(form)
        if not part:
            # An apostrophe, quotation mark or hyphen: gone; a space on either side of it stays.
            joined = not spaced and not space and form in ("-", "–", "‐", "‑", "−")
            spaced = spaced or space
            continue
        gold.add(length)
        if not spaced:
            if tag == "POS" or (part == "s" and form.lower() in ("'s", "’s") and tag == "_"):
                possessives[length] = (previous or "") + part
            elif joined:
                hyphens[length] = (previous or "") + part
        text.append(part)
        length += len(part)
        previous, spaced, joined = part, space, False
    text = "".join(text)

    system, words, at = set(), [], 0
    for form, _, space in units(options.system):
        part = letters(form)
        if part:
            system.add(at)
            words.append(part)
            at += len(part)
    if "".join(words).lower() != text.lower():
        other = "".join(words)
        place = next((i for i, (x, y) in enumerate(zip(text, other)) if x != y), min(len(text), len(other)))
        raise SystemExit(f"the texts differ at {place}: {text[place - 20:place + 30]!r}, {other[place - 20:place + 30]!r}")

    for name, wanted in (("possessives", possessives), ("compounds", hyphens)):
        found = [p for p in wanted if p in system]
        print(f"{name}: {len(found)} of {len(wanted)} split, {100 * len(found) / max(1, len(wanted)):.1f} %")
    false = sorted(system - gold)
    print(f"false splits: {len(false)} of {len(words)} words")
    if options.errors:
        for title, places in (("missed", sorted(set(possessives) - system)), ("false", false)):
            for place in places[:options.errors]:
                print(title, text[max(0, place - 25):place], "|", text[place:place + 25])


if __name__ == "__main__":
    main()
