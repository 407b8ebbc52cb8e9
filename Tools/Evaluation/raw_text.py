#!/usr/bin/env python3
"""The raw text of a CoNLL-U file: the `# text` lines joined by a space, an empty line before each new paragraph and
document.
usage: raw_text.py IN.conllu [--documents PREFIX] > OUT.txt
--documents keeps only the documents whose `# newdoc id` starts with PREFIX."""
import argparse


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--documents")
    options = parser.parse_args()
    paragraphs, wanted = [[]], options.documents is None
    for line in open(options.file, encoding="utf8"):
        if line.startswith("# newdoc"):
            wanted = options.documents is None or line.strip().split("= ")[-1].startswith(options.documents)
        if line.startswith(("# newdoc", "# newpar")) and not line.startswith("# newpar_block") and paragraphs[-1]:
            paragraphs.append([])
        if wanted and line.startswith("# text = "):
            paragraphs[-1].append(line[len("# text = "):].rstrip("\n"))
    print("\n\n".join(" ".join(p) for p in paragraphs if p))


if __name__ == "__main__":
    main()
