#!/bin/sh
# Runs the tests with coverage and prints, file by file, which share of the lines they run.
set -eu
cd "$(dirname "$0")/.."
swift test --enable-code-coverage --scratch-path .build-coverage
profile=$(find .build-coverage -name default.profdata -type f | head -n 1)
bundle=$(find .build-coverage -name '*.xctest' -type f | head -n 1)
"$(dirname "$(readlink -f "$(command -v swift)")")/llvm-cov" report "$bundle" -instr-profile "$profile" \
    -ignore-filename-regex='(Tests|\.build-coverage)/'
