// How the process holds its memory.
#include "Kernels.h"

#if defined(__linux__)
#include <malloc.h>
#endif

void chancery_keep_freed_memory(void) {
    // Blocks of less than 32 MiB come from the heap, which shrinks only when 64 MiB at its end are free.
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}
