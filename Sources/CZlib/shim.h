#ifndef CHANCERY_CZLIB_SHIM_H
#define CHANCERY_CZLIB_SHIM_H

#include <zlib.h>

/// inflateInit2 is a macro, which Swift does not import; 15 + 16 asks for a gzip header (zlib.h).
static inline int chancery_zlib_inflate_init_gzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

#endif
