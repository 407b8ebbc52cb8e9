#!/usr/bin/env python3
"""Reads articles whose words were dropped, doubled, swapped, cut off or put in other letters: none may crash the program.

usage: scramble.py CHANCERY FOLDER [ROUNDS] [SEED]

FOLDER holds articles of three lines of head and a text, as `chancery ingest` reads them. Each round writes a scrambled
copy of all of them and extracts it; a copy that crashes is kept, cut down to its shortest lines, and printed. Exits with
1 if one crashed. The same seed gives the same copies.
"""
import pathlib
import random
import subprocess
import sys
import tempfile

MARKS = [",", ".", ";", ":", "-", "--", "'", '"', "(", ")", "?", "...", "'s", "not", "no", "and", "of", "to", "who", "the"]


def scrambled(words, chance):
    """The words with small damage to some of them."""
    result = []
    for word in words:
        roll = chance.random()
        if roll < 0.06:
            continue
        if roll < 0.08:
            result.append(word)
        if roll < 0.11 and result:
            result[-1], word = word, result[-1]
        elif roll < 0.14:
            word += chance.choice(MARKS)
        elif roll < 0.17:
            result.append(chance.choice(MARKS))
        elif roll < 0.18:
            word = word.upper()
        elif roll < 0.20:
            word = word.lower()
        elif roll < 0.22:
            word = word.title()
        result.append(word)
    return result


def copies(line, chance):
    """What is read instead of a paragraph."""
    words = scrambled(line.split(), chance)
    roll = chance.random()
    if roll < 0.15:
        words = words[: chance.randrange(1, len(words) + 1)] if words else words
    elif roll < 0.3:
        words = words[chance.randrange(len(words)) :] if words else words
    elif roll < 0.35:
        chance.shuffle(words)
    text = " ".join(words)
    if chance.random() < 0.05:
        text = text.upper()
    if chance.random() < 0.1:
        text = "".join(letter for letter in text if letter not in "'\"-")
    return text


def crashes(program, path):
    """Whether the program is killed by a signal or a trap while it reads the path."""
    run = subprocess.run(
        [program, "extract", "--format", "jsonl", "--quiet", str(path)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={"SWIFT_BACKTRACE": "enable=no"})
    return run.returncode < 0


def shortest(program, path):
    """The text of a crashing article without the lines and words that the crash does not need."""
    head, body = path.read_text().split("\n")[:3], [line.split() for line in path.read_text().split("\n")[3:]]

    def still(lines):
        path.write_text("\n".join(head + [" ".join(line) for line in lines]) + "\n")
        return crashes(program, path)

    for index in reversed(range(len(body))):
        if still(body[:index] + body[index + 1 :]):
            del body[index]
    for index in range(len(body)):
        for word in reversed(range(len(body[index]))):
            less = body[:index] + [body[index][:word] + body[index][word + 1 :]] + body[index + 1 :]
            if still(less):
                body = less
    return "\n".join(" ".join(line) for line in body)


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    rounds, seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1, int(sys.argv[4]) if len(sys.argv) > 4 else 1
    chance, found, read = random.Random(seed), 0, 0
    sources = sorted(folder.rglob("*.txt"))
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as scratch:
            for source in sources:
                lines = source.read_text(errors="replace").split("\n")
                text = [copies(line, chance) for line in lines[3:] if line.strip()]
                head = [copies(lines[0], chance) or "Headline"] + lines[1:3]
                pathlib.Path(scratch, source.stem + ".txt").write_text("\n".join(head + text) + "\n")
                read += 1
            if not crashes(program, scratch):
                continue
            for path in sorted(pathlib.Path(scratch).iterdir()):
                if crashes(program, path):
                    found += 1
                    print(f"{path.stem}: {shortest(program, path)}", flush=True)
    print(f"{read} articles, {found} crashed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
