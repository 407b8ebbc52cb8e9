#!/usr/bin/env python3
"""Fills the README's session with the real output of its commands.

Usage: update-readme.py PROGRAM [README]
Runs each `$ chancery ...` line of the `console` block, in order, in a fresh folder.
"""
import os, re, shlex, subprocess, sys, tempfile

program = os.path.abspath(sys.argv[1])
path = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(__file__), "..", "README.md")
with open(path, encoding="utf-8") as file:
    text = file.read()
block = re.search(r"```console\n(.*?)```", text, re.S)
commands = [line for line in block.group(1).splitlines() if line.startswith("$ chancery ") and "Seeds/articles" not in line]
# The demonstration prints commands of its own: only those that it does not print itself are run.
with tempfile.TemporaryDirectory() as folder:
    pieces, shown = [], set()
    for command in commands:
        if command in shown:
            continue
        run = subprocess.run([program] + shlex.split(command[2:])[1:], cwd=folder, capture_output=True, text=True)
        shown.update(run.stdout.splitlines())
        pieces.append(command + "\n" + run.stdout.rstrip("\n") + "\n")
with open(path, "w", encoding="utf-8") as file:
    file.write(text[: block.start(1)] + "\n".join(pieces) + text[block.end(1) :])
