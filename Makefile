.DEFAULT_GOAL := help
.PHONY: help setup build demo test lint format embed coverage clean

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

format: ## Lays the source out.
	swift format --in-place --recursive --parallel Sources Tests Package.swift

embed: ## Lists the files of Schema/ and Seeds/ for the binary anew.
	@Tools/embed-files.sh

coverage: setup ## Measures which lines the tests run.
	@Tools/coverage.sh

clean: ## Removes what was built.
	rm -rf .build
