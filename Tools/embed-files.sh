#!/bin/sh
# Writes Sources/CEmbedded/embedded.c: every file of Schema/ and Seeds/ but the READMEs, by C23's #embed.
# Run it after adding or removing a file there (`make embed`); the test of `Embedded` fails when it was forgotten.
set -eu
cd "$(dirname "$0")/.."
out=Sources/CEmbedded/embedded.c
files=$(find Schema Seeds -type f ! -name 'README*' ! -name '.*' | LC_ALL=C sort)
{
    echo '// Written by Tools/embed-files.sh: every file of Schema/ and Seeds/, inside the binary.'
    echo '#include "CEmbedded.h"'
    echo
    number=0
    for file in $files; do
        number=$((number + 1))
        printf '// %s\n_Alignas(64) static const unsigned char file%d[] = {\n#embed "../../%s" suffix(, )\n    0};\n' \
            "$file" "$number" "$file"
    done
    echo
    echo 'static const chancery_embedded_file files[] = {'
    number=0
    for file in $files; do
        number=$((number + 1))
        printf '    {"%s", file%d, sizeof(file%d) - 1},\n' "$file" "$number" "$number"
    done
    echo '};'
    echo
    echo 'const chancery_embedded_file *chancery_embedded_files(void) { return files; }'
    echo
    echo 'size_t chancery_embedded_file_count(void) { return sizeof(files) / sizeof(files[0]); }'
} >"$out"
