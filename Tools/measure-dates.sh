#!/bin/sh
# Measures the dates found in the news documents of treebanks in CoNLL-U that mark dates as GUM does.
#   Tools/measure-dates.sh FILE...
set -eu
[ $# -gt 0 ] || { sed -n '2,3s/^# //p' "$0" >&2; exit 64; }
files=
for file in "$@"; do files="$files${files:+:}$(realpath "$file")"; done
cd "$(dirname "$0")/.."
DATE_TREEBANK="$files" swift test --filter DateTreebankTests
