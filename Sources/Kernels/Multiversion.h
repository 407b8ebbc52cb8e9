// How a function is compiled for several generations of processors.
#ifndef CHANCERY_MULTIVERSION_H
#define CHANCERY_MULTIVERSION_H

#if defined(__x86_64__) && defined(__ELF__)
/// Three versions, one of which the dynamic linker chooses: any x86-64, with AVX2 and FMA, with AVX-512.
#define MULTIVERSION __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
// On arm64, vectors of four floats and fused multiplication are part of every processor.
#define MULTIVERSION
#endif

#define INLINE static inline __attribute__((always_inline))

#endif
