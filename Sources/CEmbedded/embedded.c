// Written by Tools/embed-files.sh: every file of Schema/ and Seeds/, inside the binary.
#include "CEmbedded.h"

// Schema/0001_tables.sql
_Alignas(64) static const unsigned char file1[] = {
#embed "../../Schema/0001_tables.sql" suffix(, )
    0};
// Schema/0002_views.sql
_Alignas(64) static const unsigned char file2[] = {
#embed "../../Schema/0002_views.sql" suffix(, )
    0};
// Schema/0003_facts.sql
_Alignas(64) static const unsigned char file3[] = {
#embed "../../Schema/0003_facts.sql" suffix(, )
    0};
// Schema/0004_places.sql
_Alignas(64) static const unsigned char file4[] = {
#embed "../../Schema/0004_places.sql" suffix(, )
    0};
// Schema/0005_ranges.sql
_Alignas(64) static const unsigned char file5[] = {
#embed "../../Schema/0005_ranges.sql" suffix(, )
    0};
// Schema/0006_long_dates.sql
_Alignas(64) static const unsigned char file6[] = {
#embed "../../Schema/0006_long_dates.sql" suffix(, )
    0};
// Schema/0007_seals.sql
_Alignas(64) static const unsigned char file7[] = {
#embed "../../Schema/0007_seals.sql" suffix(, )
    0};
// Seeds/actors/descriptions.tsv
_Alignas(64) static const unsigned char file8[] = {
#embed "../../Seeds/actors/descriptions.tsv" suffix(, )
    0};
// Seeds/actors/directions.tsv
_Alignas(64) static const unsigned char file9[] = {
#embed "../../Seeds/actors/directions.tsv" suffix(, )
    0};
// Seeds/actors/given-names.tsv
_Alignas(64) static const unsigned char file10[] = {
#embed "../../Seeds/actors/given-names.tsv" suffix(, )
    0};
// Seeds/actors/homographs.tsv
_Alignas(64) static const unsigned char file11[] = {
#embed "../../Seeds/actors/homographs.tsv" suffix(, )
    0};
// Seeds/actors/nouns.tsv
_Alignas(64) static const unsigned char file12[] = {
#embed "../../Seeds/actors/nouns.tsv" suffix(, )
    0};
// Seeds/actors/organs.tsv
_Alignas(64) static const unsigned char file13[] = {
#embed "../../Seeds/actors/organs.tsv" suffix(, )
    0};
// Seeds/actors/phrases.tsv
_Alignas(64) static const unsigned char file14[] = {
#embed "../../Seeds/actors/phrases.tsv" suffix(, )
    0};
// Seeds/actors/titles.tsv
_Alignas(64) static const unsigned char file15[] = {
#embed "../../Seeds/actors/titles.tsv" suffix(, )
    0};
// Seeds/actors/words.tsv
_Alignas(64) static const unsigned char file16[] = {
#embed "../../Seeds/actors/words.tsv" suffix(, )
    0};
// Seeds/articles/battle-tanks-for-ukraine.txt
_Alignas(64) static const unsigned char file17[] = {
#embed "../../Seeds/articles/battle-tanks-for-ukraine.txt" suffix(, )
    0};
// Seeds/articles/donetsk-leader-writes-to-kim.txt
_Alignas(64) static const unsigned char file18[] = {
#embed "../../Seeds/articles/donetsk-leader-writes-to-kim.txt" suffix(, )
    0};
// Seeds/articles/earthquake-condolences.txt
_Alignas(64) static const unsigned char file19[] = {
#embed "../../Seeds/articles/earthquake-condolences.txt" suffix(, )
    0};
// Seeds/articles/expulsions.csv
_Alignas(64) static const unsigned char file20[] = {
#embed "../../Seeds/articles/expulsions.csv" suffix(, )
    0};
// Seeds/articles/finland-joins-nato.txt
_Alignas(64) static const unsigned char file21[] = {
#embed "../../Seeds/articles/finland-joins-nato.txt" suffix(, )
    0};
// Seeds/articles/missions.jsonl
_Alignas(64) static const unsigned char file22[] = {
#embed "../../Seeds/articles/missions.jsonl" suffix(, )
    0};
// Seeds/articles/north-korea-recognises-two-republics.txt
_Alignas(64) static const unsigned char file23[] = {
#embed "../../Seeds/articles/north-korea-recognises-two-republics.txt" suffix(, )
    0};
// Seeds/articles/russia-recognises-two-republics.txt
_Alignas(64) static const unsigned char file24[] = {
#embed "../../Seeds/articles/russia-recognises-two-republics.txt" suffix(, )
    0};
// Seeds/articles/suriname-revokes-kosovo-recognition.html
_Alignas(64) static const unsigned char file25[] = {
#embed "../../Seeds/articles/suriname-revokes-kosovo-recognition.html" suffix(, )
    0};
// Seeds/articles/syria-recognises-two-republics.html
_Alignas(64) static const unsigned char file26[] = {
#embed "../../Seeds/articles/syria-recognises-two-republics.html" suffix(, )
    0};
// Seeds/codebook/examples.tsv
_Alignas(64) static const unsigned char file27[] = {
#embed "../../Seeds/codebook/examples.tsv" suffix(, )
    0};
// Seeds/codebook/introduction.md
_Alignas(64) static const unsigned char file28[] = {
#embed "../../Seeds/codebook/introduction.md" suffix(, )
    0};
// Seeds/dates/rules.tsv
_Alignas(64) static const unsigned char file29[] = {
#embed "../../Seeds/dates/rules.tsv" suffix(, )
    0};
// Seeds/dates/words.tsv
_Alignas(64) static const unsigned char file30[] = {
#embed "../../Seeds/dates/words.tsv" suffix(, )
    0};
// Seeds/event-codes.tsv
_Alignas(64) static const unsigned char file31[] = {
#embed "../../Seeds/event-codes.tsv" suffix(, )
    0};
// Seeds/gazetteer/ambiguous.tsv
_Alignas(64) static const unsigned char file32[] = {
#embed "../../Seeds/gazetteer/ambiguous.tsv" suffix(, )
    0};
// Seeds/gazetteer/borders.tsv
_Alignas(64) static const unsigned char file33[] = {
#embed "../../Seeds/gazetteer/borders.tsv" suffix(, )
    0};
// Seeds/gazetteer/contexts.tsv
_Alignas(64) static const unsigned char file34[] = {
#embed "../../Seeds/gazetteer/contexts.tsv" suffix(, )
    0};
// Seeds/gazetteer/given_names.tsv
_Alignas(64) static const unsigned char file35[] = {
#embed "../../Seeds/gazetteer/given_names.tsv" suffix(, )
    0};
// Seeds/gazetteer/groups.tsv
_Alignas(64) static const unsigned char file36[] = {
#embed "../../Seeds/gazetteer/groups.tsv" suffix(, )
    0};
// Seeds/gazetteer/media.tsv
_Alignas(64) static const unsigned char file37[] = {
#embed "../../Seeds/gazetteer/media.tsv" suffix(, )
    0};
// Seeds/gazetteer/memberships.tsv
_Alignas(64) static const unsigned char file38[] = {
#embed "../../Seeds/gazetteer/memberships.tsv" suffix(, )
    0};
// Seeds/gazetteer/offices.tsv
_Alignas(64) static const unsigned char file39[] = {
#embed "../../Seeds/gazetteer/offices.tsv" suffix(, )
    0};
// Seeds/gazetteer/organ_words.tsv
_Alignas(64) static const unsigned char file40[] = {
#embed "../../Seeds/gazetteer/organ_words.tsv" suffix(, )
    0};
// Seeds/gazetteer/organisations.tsv
_Alignas(64) static const unsigned char file41[] = {
#embed "../../Seeds/gazetteer/organisations.tsv" suffix(, )
    0};
// Seeds/gazetteer/organs.tsv
_Alignas(64) static const unsigned char file42[] = {
#embed "../../Seeds/gazetteer/organs.tsv" suffix(, )
    0};
// Seeds/gazetteer/persons.tsv
_Alignas(64) static const unsigned char file43[] = {
#embed "../../Seeds/gazetteer/persons.tsv" suffix(, )
    0};
// Seeds/gazetteer/phrases.tsv
_Alignas(64) static const unsigned char file44[] = {
#embed "../../Seeds/gazetteer/phrases.tsv" suffix(, )
    0};
// Seeds/gazetteer/places.tsv
_Alignas(64) static const unsigned char file45[] = {
#embed "../../Seeds/gazetteer/places.tsv" suffix(, )
    0};
// Seeds/gazetteer/polities.tsv
_Alignas(64) static const unsigned char file46[] = {
#embed "../../Seeds/gazetteer/polities.tsv" suffix(, )
    0};
// Seeds/lexicon/confidence.tsv
_Alignas(64) static const unsigned char file47[] = {
#embed "../../Seeds/lexicon/confidence.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/aid.tsv
_Alignas(64) static const unsigned char file48[] = {
#embed "../../Seeds/lexicon/cues/aid.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/coercion.tsv
_Alignas(64) static const unsigned char file49[] = {
#embed "../../Seeds/lexicon/cues/coercion.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/cooperation.tsv
_Alignas(64) static const unsigned char file50[] = {
#embed "../../Seeds/lexicon/cues/cooperation.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/force.tsv
_Alignas(64) static const unsigned char file51[] = {
#embed "../../Seeds/lexicon/cues/force.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/meetings.tsv
_Alignas(64) static const unsigned char file52[] = {
#embed "../../Seeds/lexicon/cues/meetings.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/membership.tsv
_Alignas(64) static const unsigned char file53[] = {
#embed "../../Seeds/lexicon/cues/membership.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/messages.tsv
_Alignas(64) static const unsigned char file54[] = {
#embed "../../Seeds/lexicon/cues/messages.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/missions.tsv
_Alignas(64) static const unsigned char file55[] = {
#embed "../../Seeds/lexicon/cues/missions.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/recognition.tsv
_Alignas(64) static const unsigned char file56[] = {
#embed "../../Seeds/lexicon/cues/recognition.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/relations.tsv
_Alignas(64) static const unsigned char file57[] = {
#embed "../../Seeds/lexicon/cues/relations.tsv" suffix(, )
    0};
// Seeds/lexicon/cues/verbal.tsv
_Alignas(64) static const unsigned char file58[] = {
#embed "../../Seeds/lexicon/cues/verbal.tsv" suffix(, )
    0};
// Seeds/lexicon/details.tsv
_Alignas(64) static const unsigned char file59[] = {
#embed "../../Seeds/lexicon/details.tsv" suffix(, )
    0};
// Seeds/lexicon/irregular-forms.tsv
_Alignas(64) static const unsigned char file60[] = {
#embed "../../Seeds/lexicon/irregular-forms.tsv" suffix(, )
    0};
// Seeds/lexicon/modality.tsv
_Alignas(64) static const unsigned char file61[] = {
#embed "../../Seeds/lexicon/modality.tsv" suffix(, )
    0};
// Seeds/lexicon/reporting.tsv
_Alignas(64) static const unsigned char file62[] = {
#embed "../../Seeds/lexicon/reporting.tsv" suffix(, )
    0};
// Seeds/lexicon/restoration.tsv
_Alignas(64) static const unsigned char file63[] = {
#embed "../../Seeds/lexicon/restoration.tsv" suffix(, )
    0};
// Seeds/lexicon/tokenization.tsv
_Alignas(64) static const unsigned char file64[] = {
#embed "../../Seeds/lexicon/tokenization.tsv" suffix(, )
    0};
// Seeds/lexicon/word-sets.tsv
_Alignas(64) static const unsigned char file65[] = {
#embed "../../Seeds/lexicon/word-sets.tsv" suffix(, )
    0};
// Seeds/lexicon/words.tsv
_Alignas(64) static const unsigned char file66[] = {
#embed "../../Seeds/lexicon/words.tsv" suffix(, )
    0};
// Seeds/model/arguments.tsv
_Alignas(64) static const unsigned char file67[] = {
#embed "../../Seeds/model/arguments.tsv" suffix(, )
    0};
// Seeds/model/english.model
_Alignas(64) static const unsigned char file68[] = {
#embed "../../Seeds/model/english.model" suffix(, )
    0};
// Seeds/questions/abbreviations.tsv
_Alignas(64) static const unsigned char file69[] = {
#embed "../../Seeds/questions/abbreviations.tsv" suffix(, )
    0};
// Seeds/questions/cues.tsv
_Alignas(64) static const unsigned char file70[] = {
#embed "../../Seeds/questions/cues.tsv" suffix(, )
    0};
// Seeds/questions/function-words.tsv
_Alignas(64) static const unsigned char file71[] = {
#embed "../../Seeds/questions/function-words.tsv" suffix(, )
    0};
// Seeds/questions/implied.tsv
_Alignas(64) static const unsigned char file72[] = {
#embed "../../Seeds/questions/implied.tsv" suffix(, )
    0};
// Seeds/questions/occasions.tsv
_Alignas(64) static const unsigned char file73[] = {
#embed "../../Seeds/questions/occasions.tsv" suffix(, )
    0};
// Seeds/questions/periods.tsv
_Alignas(64) static const unsigned char file74[] = {
#embed "../../Seeds/questions/periods.tsv" suffix(, )
    0};
// Seeds/questions/phrases.tsv
_Alignas(64) static const unsigned char file75[] = {
#embed "../../Seeds/questions/phrases.tsv" suffix(, )
    0};
// Seeds/questions/reading.tsv
_Alignas(64) static const unsigned char file76[] = {
#embed "../../Seeds/questions/reading.tsv" suffix(, )
    0};
// Seeds/questions/reversals.tsv
_Alignas(64) static const unsigned char file77[] = {
#embed "../../Seeds/questions/reversals.tsv" suffix(, )
    0};
// Seeds/questions/synonyms.tsv
_Alignas(64) static const unsigned char file78[] = {
#embed "../../Seeds/questions/synonyms.tsv" suffix(, )
    0};
// Seeds/questions/titles.tsv
_Alignas(64) static const unsigned char file79[] = {
#embed "../../Seeds/questions/titles.tsv" suffix(, )
    0};
// Seeds/reading/dates.tsv
_Alignas(64) static const unsigned char file80[] = {
#embed "../../Seeds/reading/dates.tsv" suffix(, )
    0};
// Seeds/reading/entities.tsv
_Alignas(64) static const unsigned char file81[] = {
#embed "../../Seeds/reading/entities.tsv" suffix(, )
    0};
// Seeds/reading/fields.tsv
_Alignas(64) static const unsigned char file82[] = {
#embed "../../Seeds/reading/fields.tsv" suffix(, )
    0};
// Seeds/reading/furniture.tsv
_Alignas(64) static const unsigned char file83[] = {
#embed "../../Seeds/reading/furniture.tsv" suffix(, )
    0};
// Seeds/relations.tsv
_Alignas(64) static const unsigned char file84[] = {
#embed "../../Seeds/relations.tsv" suffix(, )
    0};
// Seeds/states.tsv
_Alignas(64) static const unsigned char file85[] = {
#embed "../../Seeds/states.tsv" suffix(, )
    0};

static const chancery_embedded_file files[] = {
    {"Schema/0001_tables.sql", file1, sizeof(file1) - 1},
    {"Schema/0002_views.sql", file2, sizeof(file2) - 1},
    {"Schema/0003_facts.sql", file3, sizeof(file3) - 1},
    {"Schema/0004_places.sql", file4, sizeof(file4) - 1},
    {"Schema/0005_ranges.sql", file5, sizeof(file5) - 1},
    {"Schema/0006_long_dates.sql", file6, sizeof(file6) - 1},
    {"Schema/0007_seals.sql", file7, sizeof(file7) - 1},
    {"Seeds/actors/descriptions.tsv", file8, sizeof(file8) - 1},
    {"Seeds/actors/directions.tsv", file9, sizeof(file9) - 1},
    {"Seeds/actors/given-names.tsv", file10, sizeof(file10) - 1},
    {"Seeds/actors/homographs.tsv", file11, sizeof(file11) - 1},
    {"Seeds/actors/nouns.tsv", file12, sizeof(file12) - 1},
    {"Seeds/actors/organs.tsv", file13, sizeof(file13) - 1},
    {"Seeds/actors/phrases.tsv", file14, sizeof(file14) - 1},
    {"Seeds/actors/titles.tsv", file15, sizeof(file15) - 1},
    {"Seeds/actors/words.tsv", file16, sizeof(file16) - 1},
    {"Seeds/articles/battle-tanks-for-ukraine.txt", file17, sizeof(file17) - 1},
    {"Seeds/articles/donetsk-leader-writes-to-kim.txt", file18, sizeof(file18) - 1},
    {"Seeds/articles/earthquake-condolences.txt", file19, sizeof(file19) - 1},
    {"Seeds/articles/expulsions.csv", file20, sizeof(file20) - 1},
    {"Seeds/articles/finland-joins-nato.txt", file21, sizeof(file21) - 1},
    {"Seeds/articles/missions.jsonl", file22, sizeof(file22) - 1},
    {"Seeds/articles/north-korea-recognises-two-republics.txt", file23, sizeof(file23) - 1},
    {"Seeds/articles/russia-recognises-two-republics.txt", file24, sizeof(file24) - 1},
    {"Seeds/articles/suriname-revokes-kosovo-recognition.html", file25, sizeof(file25) - 1},
    {"Seeds/articles/syria-recognises-two-republics.html", file26, sizeof(file26) - 1},
    {"Seeds/codebook/examples.tsv", file27, sizeof(file27) - 1},
    {"Seeds/codebook/introduction.md", file28, sizeof(file28) - 1},
    {"Seeds/dates/rules.tsv", file29, sizeof(file29) - 1},
    {"Seeds/dates/words.tsv", file30, sizeof(file30) - 1},
    {"Seeds/event-codes.tsv", file31, sizeof(file31) - 1},
    {"Seeds/gazetteer/ambiguous.tsv", file32, sizeof(file32) - 1},
    {"Seeds/gazetteer/borders.tsv", file33, sizeof(file33) - 1},
    {"Seeds/gazetteer/contexts.tsv", file34, sizeof(file34) - 1},
    {"Seeds/gazetteer/given_names.tsv", file35, sizeof(file35) - 1},
    {"Seeds/gazetteer/groups.tsv", file36, sizeof(file36) - 1},
    {"Seeds/gazetteer/media.tsv", file37, sizeof(file37) - 1},
    {"Seeds/gazetteer/memberships.tsv", file38, sizeof(file38) - 1},
    {"Seeds/gazetteer/offices.tsv", file39, sizeof(file39) - 1},
    {"Seeds/gazetteer/organ_words.tsv", file40, sizeof(file40) - 1},
    {"Seeds/gazetteer/organisations.tsv", file41, sizeof(file41) - 1},
    {"Seeds/gazetteer/organs.tsv", file42, sizeof(file42) - 1},
    {"Seeds/gazetteer/persons.tsv", file43, sizeof(file43) - 1},
    {"Seeds/gazetteer/phrases.tsv", file44, sizeof(file44) - 1},
    {"Seeds/gazetteer/places.tsv", file45, sizeof(file45) - 1},
    {"Seeds/gazetteer/polities.tsv", file46, sizeof(file46) - 1},
    {"Seeds/lexicon/confidence.tsv", file47, sizeof(file47) - 1},
    {"Seeds/lexicon/cues/aid.tsv", file48, sizeof(file48) - 1},
    {"Seeds/lexicon/cues/coercion.tsv", file49, sizeof(file49) - 1},
    {"Seeds/lexicon/cues/cooperation.tsv", file50, sizeof(file50) - 1},
    {"Seeds/lexicon/cues/force.tsv", file51, sizeof(file51) - 1},
    {"Seeds/lexicon/cues/meetings.tsv", file52, sizeof(file52) - 1},
    {"Seeds/lexicon/cues/membership.tsv", file53, sizeof(file53) - 1},
    {"Seeds/lexicon/cues/messages.tsv", file54, sizeof(file54) - 1},
    {"Seeds/lexicon/cues/missions.tsv", file55, sizeof(file55) - 1},
    {"Seeds/lexicon/cues/recognition.tsv", file56, sizeof(file56) - 1},
    {"Seeds/lexicon/cues/relations.tsv", file57, sizeof(file57) - 1},
    {"Seeds/lexicon/cues/verbal.tsv", file58, sizeof(file58) - 1},
    {"Seeds/lexicon/details.tsv", file59, sizeof(file59) - 1},
    {"Seeds/lexicon/irregular-forms.tsv", file60, sizeof(file60) - 1},
    {"Seeds/lexicon/modality.tsv", file61, sizeof(file61) - 1},
    {"Seeds/lexicon/reporting.tsv", file62, sizeof(file62) - 1},
    {"Seeds/lexicon/restoration.tsv", file63, sizeof(file63) - 1},
    {"Seeds/lexicon/tokenization.tsv", file64, sizeof(file64) - 1},
    {"Seeds/lexicon/word-sets.tsv", file65, sizeof(file65) - 1},
    {"Seeds/lexicon/words.tsv", file66, sizeof(file66) - 1},
    {"Seeds/model/arguments.tsv", file67, sizeof(file67) - 1},
    {"Seeds/model/english.model", file68, sizeof(file68) - 1},
    {"Seeds/questions/abbreviations.tsv", file69, sizeof(file69) - 1},
    {"Seeds/questions/cues.tsv", file70, sizeof(file70) - 1},
    {"Seeds/questions/function-words.tsv", file71, sizeof(file71) - 1},
    {"Seeds/questions/implied.tsv", file72, sizeof(file72) - 1},
    {"Seeds/questions/occasions.tsv", file73, sizeof(file73) - 1},
    {"Seeds/questions/periods.tsv", file74, sizeof(file74) - 1},
    {"Seeds/questions/phrases.tsv", file75, sizeof(file75) - 1},
    {"Seeds/questions/reading.tsv", file76, sizeof(file76) - 1},
    {"Seeds/questions/reversals.tsv", file77, sizeof(file77) - 1},
    {"Seeds/questions/synonyms.tsv", file78, sizeof(file78) - 1},
    {"Seeds/questions/titles.tsv", file79, sizeof(file79) - 1},
    {"Seeds/reading/dates.tsv", file80, sizeof(file80) - 1},
    {"Seeds/reading/entities.tsv", file81, sizeof(file81) - 1},
    {"Seeds/reading/fields.tsv", file82, sizeof(file82) - 1},
    {"Seeds/reading/furniture.tsv", file83, sizeof(file83) - 1},
    {"Seeds/relations.tsv", file84, sizeof(file84) - 1},
    {"Seeds/states.tsv", file85, sizeof(file85) - 1},
};

const chancery_embedded_file *chancery_embedded_files(void) { return files; }

size_t chancery_embedded_file_count(void) { return sizeof(files) / sizeof(files[0]); }
