// Products with a matrix of bytes. The left factor's rows are made 14-bit integers, the products are summed as integers,
// and the sums are made floats again: half as many instructions as with floats, the bytes of the model are used as they
// are, and every processor comes to the same bits.
#include "Kernels.h"
#include "Multiversion.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#pragma clang fp contract(off)

enum {
    PANEL = CHANCERY_PANEL_WIDTH,
    /// The greatest absolute value of the left factor. With bytes on the right, sums of up to 2,064 products fit.
    GREATEST = 8191,
};

size_t chancery_even(size_t count) { return (count + 1) / 2 * 2; }

size_t chancery_packed_integer_count(size_t rows, size_t columns) {
    return chancery_even(rows) * ((columns + PANEL - 1) / PANEL) * PANEL;
}

void chancery_pack_integers(const int8_t *matrix, size_t rows, size_t columns, int16_t *packed) {
    for (size_t column = 0; column < columns; column += PANEL) {
        for (size_t row = 0; row < chancery_even(rows); row += 2) {
            for (size_t i = 0; i < PANEL; i++) {
                for (size_t half = 0; half < 2; half++) {
                    bool isInside = row + half < rows && column + i < columns;
                    *packed++ = isInside ? matrix[(row + half) * columns + column + i] : 0;
                }
            }
        }
    }
}

/// The greatest absolute value of the products of two rows; several at a time, whose order does not matter.
INLINE float greatest_product(const float *row, const float *factors, size_t count) {
    enum { LANES = 32 };
    float lanes[LANES] = {0};
    size_t i = 0;
    for (; i + LANES <= count; i += LANES)
        for (size_t lane = 0; lane < LANES; lane++) {
            float size = __builtin_elementwise_abs(row[i + lane] * factors[i + lane]);
            lanes[lane] = size > lanes[lane] ? size : lanes[lane];
        }
    for (; i < count; i++) {
        float size = __builtin_elementwise_abs(row[i] * factors[i]);
        lanes[0] = size > lanes[0] ? size : lanes[0];
    }
    for (size_t lane = 1; lane < LANES; lane++) lanes[0] = lanes[lane] > lanes[0] ? lanes[lane] : lanes[0];
    return lanes[0];
}

MULTIVERSION void chancery_quantize(
    const float *matrix, size_t rows, size_t inner, size_t stride, const float *factors, int16_t *integers,
    float *scales) {
    size_t width = chancery_even(inner);
    for (size_t row = 0; row < rows; row++, matrix += stride, integers += width) {
        float greatest = greatest_product(matrix, factors, inner);
        scales[row] = greatest / (float)GREATEST;
        float inverse = greatest > 0 ? (float)GREATEST / greatest : 0;
        for (size_t i = 0; i < inner; i++) {
            // Adding a large constant and taking it away rounds to an integer.
            float rounded = (matrix[i] * factors[i] * inverse + 12582912.0f) - 12582912.0f;
            integers[i] = (int16_t)rounded;
        }
        if (width > inner) integers[inner] = 0;
    }
}

/// Defines a tile of ROWS rows by a panel's columns from COLUMN on. DOT adds the products of pairs of 16-bit integers to
/// 32-bit sums.
#define DEFINE_TILE(NAME, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, ROWS, VECTORS)                            \
    ATTRIBUTES INLINE void NAME(                                                                              \
        const int16_t *left, const float *scales, size_t inner, const int16_t *panel, float *result,          \
        size_t resultStride, bool accumulate) {                                                               \
        enum { LANES = sizeof(VECTOR) / sizeof(int32_t) };                                                    \
        typedef int32_t Sums __attribute__((vector_size(sizeof(VECTOR))));                                    \
        typedef float Floats __attribute__((vector_size(sizeof(VECTOR)), aligned(4)));                        \
        VECTOR sums[ROWS][VECTORS];                                                                           \
        memset(sums, 0, sizeof sums);                                                                         \
        for (size_t k = 0; k < inner; k += 2) {                                                               \
            VECTOR right[VECTORS];                                                                            \
            _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++)               \
                right[vector] = LOAD(panel + k * PANEL + vector * 2 * LANES);                                 \
            _Pragma("clang loop unroll(full)") for (int row = 0; row < ROWS; row++) {                         \
                int32_t pair;                                                                                 \
                memcpy(&pair, left + (size_t)row * inner + k, sizeof pair);                                   \
                VECTOR factor = BROADCAST(pair);                                                              \
                _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++)           \
                    sums[row][vector] = DOT(sums[row][vector], factor, right[vector]);                        \
            }                                                                                                 \
        }                                                                                                     \
        _Pragma("clang loop unroll(full)") for (int row = 0; row < ROWS; row++) {                             \
            _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++) {             \
                Floats *target = (Floats *)(result + (size_t)row * resultStride + vector * LANES);            \
                Floats product = __builtin_convertvector((Sums)sums[row][vector], Floats) * scales[row];      \
                *target = accumulate ? *target + product : product;                                           \
            }                                                                                                 \
        }                                                                                                     \
    }

/// Defines the product with one panel for one kind of processor, by tiles of ROWS rows, at most eight, and one of those
/// left over. A tile's sums, VECTORS of each row, should fill most of the processor's registers: each vector loaded then
/// serves as many products as can be.
#define DEFINE_PRODUCT(NAME, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, ROWS, VECTORS)                         \
    DEFINE_TILE(NAME##_1, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, 1, VECTORS)                               \
    DEFINE_TILE(NAME##_2, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, 2, VECTORS)                               \
    DEFINE_TILE(NAME##_3, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, 3, VECTORS)                               \
    DEFINE_TILE(NAME##_4, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, 4, VECTORS)                               \
    DEFINE_TILE(NAME##_5, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, 5, VECTORS)                               \
    DEFINE_TILE(NAME##_6, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, 6, VECTORS)                               \
    DEFINE_TILE(NAME##_7, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, 7, VECTORS)                               \
    DEFINE_TILE(NAME##_8, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, 8, VECTORS)                               \
    ATTRIBUTES static void NAME(                                                                              \
        const int16_t *left, const float *scales, size_t rows, size_t inner, const int16_t *panel,            \
        float *result, size_t resultStride, bool accumulate) {                                                \
        enum { STEP = VECTORS * sizeof(VECTOR) / sizeof(int32_t) };                                           \
        for (size_t column = 0; column < PANEL; column += STEP) {                                             \
            const int16_t *right = panel + 2 * column;                                                        \
            for (size_t row = 0; row < rows; row += ROWS) {                                                   \
                const int16_t *source = left + row * inner;                                                   \
                float *target = result + row * resultStride + column;                                         \
                switch (rows - row < ROWS ? rows - row : ROWS) {                                              \
                case 1: NAME##_1(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 2: NAME##_2(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 3: NAME##_3(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 4: NAME##_4(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 5: NAME##_5(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 6: NAME##_6(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 7: NAME##_7(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                default: NAME##_8(source, scales + row, inner, right, target, resultStride, accumulate);       \
                }                                                                                             \
            }                                                                                                 \
        }                                                                                                     \
    }

#if defined(__x86_64__)
#define ATTRIBUTES_VNNI __attribute__((target("arch=x86-64-v4,avx512vnni"), min_vector_width(512)))
#define ATTRIBUTES_V4 __attribute__((target("arch=x86-64-v4"), min_vector_width(512)))
#define ATTRIBUTES_V3 __attribute__((target("arch=x86-64-v3")))
#define DOT_V4(SUM, A, B) _mm512_add_epi32(SUM, _mm512_madd_epi16(A, B))
#define DOT_V3(SUM, A, B) _mm256_add_epi32(SUM, _mm256_madd_epi16(A, B))
#define DOT_V2(SUM, A, B) _mm_add_epi32(SUM, _mm_madd_epi16(A, B))
#define LOAD_V3(POINTER) _mm256_loadu_si256((const __m256i *)(POINTER))
#define LOAD_V2(POINTER) _mm_loadu_si128((const __m128i *)(POINTER))
DEFINE_PRODUCT(
    product_vnni, ATTRIBUTES_VNNI, __m512i, _mm512_loadu_si512, _mm512_set1_epi32, _mm512_dpwssd_epi32, 8, 2)
DEFINE_PRODUCT(product_v4, ATTRIBUTES_V4, __m512i, _mm512_loadu_si512, _mm512_set1_epi32, DOT_V4, 8, 2)
DEFINE_PRODUCT(product_v3, ATTRIBUTES_V3, __m256i, LOAD_V3, _mm256_set1_epi32, DOT_V3, 6, 2)
DEFINE_PRODUCT(product_any, , __m128i, LOAD_V2, _mm_set1_epi32, DOT_V2, 6, 2)
#else
/// Four pairs of 16-bit integers.
typedef int32_t Pairs __attribute__((vector_size(16)));

INLINE Pairs load_pairs(const int16_t *values) {
    Pairs pairs;
    memcpy(&pairs, values, sizeof pairs);
    return pairs;
}

INLINE Pairs broadcast_pair(int32_t pair) { return (Pairs){0} + pair; }

/// The lower halves are moved up and down again, which extends their sign.
INLINE Pairs add_products(Pairs sums, Pairs left, Pairs right) {
    return sums + ((left << 16) >> 16) * ((right << 16) >> 16) + (left >> 16) * (right >> 16);
}

DEFINE_PRODUCT(product_any, , Pairs, load_pairs, broadcast_pair, add_products, 6, 2)
#endif

typedef void (*Product)(
    const int16_t *, const float *, size_t, size_t, const int16_t *, float *, size_t, bool);

/// The products by the processors that they are for, the plainest first.
static const Product products[] = {
    product_any,
#if defined(__x86_64__)
    product_v3, product_v4, product_vnni,
#endif
};

size_t chancery_integer_product_count(void) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("x86-64-v4")) return __builtin_cpu_supports("avx512vnni") ? 4 : 3;
    if (__builtin_cpu_supports("x86-64-v3")) return 2;
#endif
    return 1;
}

void chancery_multiply_integers(
    const int16_t *left, const float *scales, size_t rows, size_t inner, const int16_t *packed, size_t columns,
    float *result, size_t resultStride, bool accumulate) {
    chancery_multiply_integers_as(
        chancery_integer_product_count() - 1, left, scales, rows, inner, packed, columns, result, resultStride,
        accumulate);
}

void chancery_multiply_integers_as(
    size_t kind, const int16_t *left, const float *scales, size_t rows, size_t inner, const int16_t *packed,
    size_t columns, float *result, size_t resultStride, bool accumulate) {
    enum { BLOCK = 64 };
    Product product = products[kind];
    for (size_t column = 0; column < columns; column += PANEL, packed += inner * PANEL) {
        if (columns - column >= PANEL) {
            product(left, scales, rows, inner, packed, result + column, resultStride, accumulate);
            continue;
        }
        // The last panel is wider than the result: through a buffer.
        size_t width = columns - column;
        float buffer[BLOCK * PANEL];
        for (size_t row = 0; row < rows; row += BLOCK) {
            size_t height = rows - row < BLOCK ? rows - row : BLOCK;
            product(left + row * inner, scales + row, height, inner, packed, buffer, PANEL, false);
            for (size_t i = 0; i < height; i++) {
                float *target = result + (row + i) * resultStride + column;
                for (size_t j = 0; j < width; j++)
                    target[j] = (accumulate ? target[j] : 0) + buffer[i * PANEL + j];
            }
        }
    }
}
