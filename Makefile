.DEFAULT_GOAL := help
.PHONY: help setup build demo test lint format embed coverage bench train clean

help: ## Lists the targets.
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: ## Installs the system libraries that are missing.
	@Tools/install-system-libraries.sh

build: setup ## Builds the program for use.
	swift build -c release --product chancery

demo: build ## Ingests the sample articles, asks, exports.
	@"$$(swift build -c release --show-bin-path)/chancery" demo

test: setup ## Runs every test, optimised.
	swift test -c release

lint: ## Checks layout and documentation of the source.
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	Tools/check-documentation.py Sources

format: ## Lays the source out.
	swift format --in-place --recursive --parallel Sources Tests Package.swift

embed: ## Lists the files of Schema/ and Seeds/ for the binary anew.
	@Tools/embed-files.sh

coverage: setup ## Measures which lines the tests run.
	@Tools/coverage.sh

bench: setup ## Measures the language engine on a treebank in the folder DATA.
	@test -n "$(DATA)" || { echo 'bench: name the folder of the treebanks: make bench DATA=DIR' >&2; exit 64; }
	swift build -c release --package-path Tools/Benchmarks
	"$$(swift build -c release --package-path Tools/Benchmarks --show-bin-path)/Benchmarks" "$(DATA)/en_ewt-ud-test.conllu"

TRAINING = $$(swift build -c release --package-path Tools/Training --show-bin-path)/Training
TREEBANKS = "$(DATA)/en_ewt-ud-train.conllu" "$(DATA)/en_gum-ud-train.conllu"

train: setup ## Trains the language model from the treebanks in the folder DATA, and from the files TREES.
	@test -n "$(DATA)" || { echo 'train: name the folder of the treebanks: make train DATA=DIR' >&2; exit 64; }
	swift build -c release --package-path Tools/Training
	"$(TRAINING)" train --output .build/treebanks.model $(TREEBANKS)
	gzip -dc Tools/Training/Trees/news.conllu.gz > .build/news.conllu
	"$(TRAINING)" train --from .build/treebanks.model --rate 0.0015 --epochs 20 \
		--output Seeds/model/english.model $(TREEBANKS) .build/news.conllu $(TREES)
	@Tools/embed-files.sh

clean: ## Removes what was built.
	rm -rf .build
