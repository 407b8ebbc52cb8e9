// Written by Tools/embed-files.sh: every file of Schema/ and Seeds/, inside the binary.
#include "CEmbedded.h"

// Seeds/relations.tsv
_Alignas(64) static const unsigned char file1[] = {
#embed "../../Seeds/relations.tsv" suffix(, )
    0};

static const chancery_embedded_file files[] = {
    {"Seeds/relations.tsv", file1, sizeof(file1) - 1},
};

const chancery_embedded_file *chancery_embedded_files(void) { return files; }

size_t chancery_embedded_file_count(void) { return sizeof(files) / sizeof(files[0]); }
