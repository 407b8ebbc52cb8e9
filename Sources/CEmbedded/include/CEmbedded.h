#ifndef CHANCERY_CEMBEDDED_H
#define CHANCERY_CEMBEDDED_H

#include <stddef.h>

/// One file of Schema/ or Seeds/, inside the binary.
typedef struct {
  /// The path below the package, such as "Seeds/relations.tsv"; ends with NUL.
  const char *name;
  /// The bytes, followed by one NUL that `count` leaves out.
  const unsigned char *bytes;
  /// How many bytes the file has.
  size_t count;
} chancery_embedded_file;

/// All the files, and how many there are. An array of unknown length is not importable, so a function hands it out.
const chancery_embedded_file *chancery_embedded_files(void);
size_t chancery_embedded_file_count(void);

#endif
