#!/usr/bin/env python3
"""Trains UDPipe 1 on a treebank and measures its speed (pip install ufal.udpipe).

Two iterations of the parser suffice: they leave the speed as it is, and the accuracy is not compared.
usage: udpipe.py TRAIN.conllu TEST.conllu MODEL   (the model is trained unless the file is there)"""
import os
import resource
import sys
import time

from ufal.udpipe import InputFormat, Model, Sentence, Sentences, Trainer

TAGGER = "models=1;templates_1=tagger;order_1=2.5;iterations_1=2;guesser_suffix_rules_1=8"
PARSER = "iterations=2;transition_system=projective;transition_oracle=dynamic;structured_interval=0;use_gold_tags=1"


def sentences(path):
    reader = InputFormat.newConlluInputFormat()
    reader.setText(open(path, encoding="utf-8").read())
    result = []
    while True:
        sentence = Sentence()
        if not reader.nextSentence(sentence):
            return result
        result.append(sentence)


def main():
    train, test, path = sys.argv[1:4]
    if not os.path.exists(path):
        model = Trainer.train("morphodita_parsito", Sentences(sentences(train)), Sentences(), "none", TAGGER, PARSER)
        open(path, "wb").write(model)
    start = time.process_time()
    model = Model.load(path)
    print(f"UDPipe 1: load the model{'':16}{(time.process_time() - start) * 1000:.1f} ms")
    gold = sentences(test)
    words = sum(len(sentence.words) - 1 for sentence in gold)
    start = time.process_time()
    for sentence in gold:
        model.tag(sentence, Model.DEFAULT)
        model.parse(sentence, Model.DEFAULT)
    used = time.process_time() - start
    print(f"UDPipe 1: tag and parse given words{'':5}{words / used:.0f} words/s")
    print(f"UDPipe 1: memory at most{'':16}{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.1f} MB")


main()
