#!/usr/bin/env python3
"""Tokens, words and sentences F1 of SYSTEM against GOLD, both CoNLL-U over the same text, by the definition of the
CoNLL 2018 evaluation: units are ranges over the characters without white space; a word of a multiword token has the
token's range, and within such a range words count that are in the longest common subsequence of the forms.
usage: score_segmentation.py GOLD SYSTEM [--errors N] [--documents PREFIX]
--documents scores only the gold documents whose `# newdoc id` starts with PREFIX (SYSTEM holds only those)."""
import argparse
import sys
from collections import Counter


def read(path, prefix=None):
    """The text without white space, and the ranges: tokens, words [(start, end, form, is_multiword)], sentences."""
    chars, tokens, words, sentences = [], [], [], []
    start, skip, wanted, length = None, 0, prefix is None, 0
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            wanted = prefix is None or line.split("= ")[-1].startswith(prefix)
        if not wanted or line.startswith("#"):
            continue
        if not line:
            if start is not None:
                sentences.append((start, length))
            start = None
            continue
        cells = line.split("\t")
        if "." in cells[0]:
            continue
        if start is None:
            start, skip = length, 0
        if "-" in cells[0]:
            first, last = map(int, cells[0].split("-"))
            form = "".join(cells[1].split())
            span = (length, length + len(form))
            chars.append(form)
            length = span[1]
            tokens.append(span)
            skip = last
            continue
        if int(cells[0]) <= skip:
            words.append((*span, cells[1].lower(), True))
            continue
        form = "".join(cells[1].split())
        span = (length, length + len(form))
        chars.append(form)
        length = span[1]
        tokens.append(span)
        words.append((*span, cells[1].lower(), False))
    if start is not None:
        sentences.append((start, length))
    return "".join(chars), tokens, words, sentences


def common(first, second):
    """The length of the longest common subsequence."""
    row = [0] * (len(second) + 1)
    for x in first:
        previous = row
        row = [0]
        for index, y in enumerate(second):
            row.append(previous[index] + 1 if x == y else max(previous[index + 1], row[index]))
    return row[-1]


def aligned_words(gold, system):
    """How many words agree, and the words of both sides that do not."""
    correct, i, j, errors = 0, 0, 0, []
    while i < len(gold) and j < len(system):
        if gold[i][3] or system[j][3]:
            # The span that multiword tokens of either side reach over.
            if gold[i][3]:
                end = gold[i][1]
                if not system[j][3] and system[j][0] < gold[i][0]:
                    j += 1
                    continue
            else:
                end = system[j][1]
                if not gold[i][3] and gold[i][0] < system[j][0]:
                    i += 1
                    continue
            first, second = i, j
            while i < len(gold) and (gold[i][0] < end if gold[i][3] else gold[i][1] <= end) or (
                    j < len(system) and (system[j][0] < end if system[j][3] else system[j][1] <= end)):
                if i < len(gold) and (j >= len(system) or gold[i][0] <= system[j][0]):
                    if gold[i][3] and gold[i][1] > end:
                        end = gold[i][1]
                    i += 1
                else:
                    if system[j][3] and system[j][1] > end:
                        end = system[j][1]
                    j += 1
            g, s = [w[2] for w in gold[first:i]], [w[2] for w in system[second:j]]
            n = common(g, s)
            correct += n
            if n < max(len(g), len(s)):
                errors.append((" ".join(g), " ".join(s)))
        elif gold[i][:2] == system[j][:2]:
            correct, i, j = correct + 1, i + 1, j + 1
        else:
            first, second = i, j
            while i < len(gold) and j < len(system) and gold[i][:2] != system[j][:2]:
                if gold[i][3] or system[j][3]:
                    break
                if gold[i][0] <= system[j][0]:
                    i += 1
                else:
                    j += 1
            errors.append((" ".join(w[2] for w in gold[first:i]), " ".join(w[2] for w in system[second:j])))
    return correct, errors


def f1(correct, gold, system):
    """Precision, recall and F1 in percent, as text."""
    return (f"P {100 * correct / max(system, 1):.2f} R {100 * correct / max(gold, 1):.2f} "
            f"F1 {200 * correct / max(gold + system, 1):.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--documents")
    options = parser.parse_args()
    gold_text, gold_tokens, gold_words, gold_sentences = read(options.gold, options.documents)
    text, tokens, words, sentences = read(options.system)
    if gold_text != text:
        place = next((i for i, (x, y) in enumerate(zip(gold_text, text)) if x != y), min(len(gold_text), len(text)))
        sys.exit(f"the texts differ at character {place}: {gold_text[place:place + 30]!r} and {text[place:place + 30]!r}")
    print("tokens   ", f1(len(set(gold_tokens) & set(tokens)), len(gold_tokens), len(tokens)))
    correct, errors = aligned_words(gold_words, words)
    print("words    ", f1(correct, len(gold_words), len(words)))
    print("sentences", f1(len(set(gold_sentences) & set(sentences)), len(gold_sentences), len(sentences)))
    if options.errors:
        for (g, s), count in Counter(errors).most_common(options.errors):
            print(f"{count}\tgold: {g}\tsystem: {s}")
        ends = {end for _, end in gold_sentences}, {end for _, end in sentences}
        for title, wrong in ("missed ends", ends[0] - ends[1]), ("false ends", ends[1] - ends[0]):
            print(title, len(wrong))
            for end in sorted(wrong)[:options.errors]:
                print("   ", gold_text[max(0, end - 40):end], "|", gold_text[end:end + 30])


if __name__ == "__main__":
    main()
