// Written by Tools/embed-files.sh: every file of Schema/ and Seeds/, inside the binary.
#include "CEmbedded.h"

// Seeds/lexicon/tokenization.tsv
_Alignas(64) static const unsigned char file1[] = {
#embed "../../Seeds/lexicon/tokenization.tsv" suffix(, )
    0};
// Seeds/questions/cues.tsv
_Alignas(64) static const unsigned char file2[] = {
#embed "../../Seeds/questions/cues.tsv" suffix(, )
    0};
// Seeds/questions/function-words.tsv
_Alignas(64) static const unsigned char file3[] = {
#embed "../../Seeds/questions/function-words.tsv" suffix(, )
    0};
// Seeds/questions/irregular-forms.tsv
_Alignas(64) static const unsigned char file4[] = {
#embed "../../Seeds/questions/irregular-forms.tsv" suffix(, )
    0};
// Seeds/reading/dates.tsv
_Alignas(64) static const unsigned char file5[] = {
#embed "../../Seeds/reading/dates.tsv" suffix(, )
    0};
// Seeds/reading/entities.tsv
_Alignas(64) static const unsigned char file6[] = {
#embed "../../Seeds/reading/entities.tsv" suffix(, )
    0};
// Seeds/reading/fields.tsv
_Alignas(64) static const unsigned char file7[] = {
#embed "../../Seeds/reading/fields.tsv" suffix(, )
    0};
// Seeds/reading/furniture.tsv
_Alignas(64) static const unsigned char file8[] = {
#embed "../../Seeds/reading/furniture.tsv" suffix(, )
    0};
// Seeds/relations.tsv
_Alignas(64) static const unsigned char file9[] = {
#embed "../../Seeds/relations.tsv" suffix(, )
    0};

static const chancery_embedded_file files[] = {
    {"Seeds/lexicon/tokenization.tsv", file1, sizeof(file1) - 1},
    {"Seeds/questions/cues.tsv", file2, sizeof(file2) - 1},
    {"Seeds/questions/function-words.tsv", file3, sizeof(file3) - 1},
    {"Seeds/questions/irregular-forms.tsv", file4, sizeof(file4) - 1},
    {"Seeds/reading/dates.tsv", file5, sizeof(file5) - 1},
    {"Seeds/reading/entities.tsv", file6, sizeof(file6) - 1},
    {"Seeds/reading/fields.tsv", file7, sizeof(file7) - 1},
    {"Seeds/reading/furniture.tsv", file8, sizeof(file8) - 1},
    {"Seeds/relations.tsv", file9, sizeof(file9) - 1},
};

const chancery_embedded_file *chancery_embedded_files(void) { return files; }

size_t chancery_embedded_file_count(void) { return sizeof(files) / sizeof(files[0]); }
