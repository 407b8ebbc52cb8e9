// Products with a matrix of bytes. The left factor's rows are made 6-bit integers, the products are summed as integers,
// and the sums are made floats again: a quarter of the instructions that floats take, the bytes of the model are used as
// they are, and every processor comes to the same bits.
#include "Kernels.h"
#include "Multiversion.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#pragma clang fp contract(off)

enum {
    PANEL = CHANCERY_PANEL_WIDTH,
    /// The greatest absolute value of the left factor: four products with bytes then fit in 16 bits, which halves the
    /// work where there is no instruction that sums four of them at once.
    GREATEST = 31,
    /// What is added to the left factor, as processors multiply unsigned bytes with signed ones. It is taken off again
    /// by what the sums begin with.
    OFFSET = 32,
    /// How many numbers of the left factor a step of the innermost loop takes: two times four.
    STEP = 8,
};

size_t chancery_padded(size_t count) { return (count + STEP - 1) / STEP * STEP; }

// A panel has a 32-bit number for each column, what its sums begin with, and then for every four rows the four bytes of
// each column.
static size_t panel_size(size_t inner) { return (inner + sizeof(int32_t)) * PANEL; }

size_t chancery_packed_integer_count(size_t rows, size_t columns) {
    return panel_size(chancery_padded(rows)) * ((columns + PANEL - 1) / PANEL);
}

void chancery_pack_integers(const int8_t *matrix, size_t rows, size_t columns, int8_t *packed) {
    size_t inner = chancery_padded(rows);
    for (size_t column = 0; column < columns; column += PANEL, packed += panel_size(inner)) {
        for (size_t i = 0; i < PANEL; i++) {
            int32_t sum = 0;
            for (size_t row = 0; row < inner; row++) {
                bool isInside = row < rows && column + i < columns;
                int8_t byte = isInside ? matrix[row * columns + column + i] : 0;
                packed[(row / 4 + 1) * 4 * PANEL + 4 * i + row % 4] = byte;
                sum -= OFFSET * byte;
            }
            memcpy(packed + sizeof sum * i, &sum, sizeof sum);
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
    const float *matrix, size_t rows, size_t inner, size_t stride, const float *factors, uint8_t *integers,
    float *scales) {
    size_t width = chancery_padded(inner);
    for (size_t row = 0; row < rows; row++, matrix += stride, integers += width) {
        float greatest = greatest_product(matrix, factors, inner);
        scales[row] = greatest / (float)GREATEST;
        float inverse = greatest > 0 ? (float)GREATEST / greatest : 0;
        for (size_t i = 0; i < inner; i++) {
            // Adding a large constant and taking it away rounds to an integer.
            float rounded = (matrix[i] * factors[i] * inverse + 12582912.0f) - 12582912.0f;
            integers[i] = (uint8_t)((int32_t)rounded + OFFSET);
        }
        memset(integers + inner, 0, width - inner);
    }
}

/// Defines a tile of ROWS rows by a panel's columns from COLUMN on. DOT adds to 32-bit sums the products of two times four
/// bytes.
#define DEFINE_TILE(NAME, ATTRIBUTES, VECTOR, LOAD, BROADCAST, DOT, ROWS, VECTORS)                            \
    ATTRIBUTES INLINE void NAME(                                                                              \
        const uint8_t *left, const float *scales, size_t inner, const int8_t *panel, float *result,           \
        size_t resultStride, bool accumulate) {                                                               \
        enum { LANES = sizeof(VECTOR) / sizeof(int32_t) };                                                    \
        typedef int32_t Sums __attribute__((vector_size(sizeof(VECTOR))));                                    \
        typedef float Floats __attribute__((vector_size(sizeof(VECTOR)), aligned(4)));                        \
        VECTOR sums[ROWS][VECTORS];                                                                           \
        _Pragma("clang loop unroll(full)") for (int row = 0; row < ROWS; row++)                               \
            _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++)               \
                sums[row][vector] = LOAD(panel + vector * sizeof(VECTOR));                                    \
        panel += 4 * PANEL;                                                                                   \
        for (size_t k = 0; k < inner; k += STEP, panel += STEP * PANEL) {                                     \
            VECTOR right[2][VECTORS];                                                                         \
            _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++) {             \
                right[0][vector] = LOAD(panel + vector * sizeof(VECTOR));                                     \
                right[1][vector] = LOAD(panel + 4 * PANEL + vector * sizeof(VECTOR));                         \
            }                                                                                                 \
            _Pragma("clang loop unroll(full)") for (int row = 0; row < ROWS; row++) {                         \
                int32_t fours[2];                                                                             \
                memcpy(fours, left + (size_t)row * inner + k, sizeof fours);                                  \
                VECTOR first = BROADCAST(fours[0]), second = BROADCAST(fours[1]);                             \
                _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++)           \
                    sums[row][vector] =                                                                       \
                        DOT(sums[row][vector], first, right[0][vector], second, right[1][vector]);            \
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
/// left over. A tile's sums, VECTORS of each row, and what a step loads should just fill the processor's registers.
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
        const uint8_t *left, const float *scales, size_t rows, size_t inner, const int8_t *panel,             \
        float *result, size_t resultStride, bool accumulate) {                                                \
        enum { WIDTH = VECTORS * sizeof(VECTOR) / sizeof(int32_t) };                                          \
        for (size_t column = 0; column < PANEL; column += WIDTH) {                                            \
            const int8_t *right = panel + 4 * column;                                                         \
            for (size_t row = 0; row < rows; row += ROWS) {                                                   \
                const uint8_t *source = left + row * inner;                                                   \
                float *target = result + row * resultStride + column;                                         \
                switch (rows - row < ROWS ? rows - row : ROWS) {                                              \
                case 1: NAME##_1(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 2: NAME##_2(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 3: NAME##_3(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 4: NAME##_4(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 5: NAME##_5(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 6: NAME##_6(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                case 7: NAME##_7(source, scales + row, inner, right, target, resultStride, accumulate); break; \
                default: NAME##_8(source, scales + row, inner, right, target, resultStride, accumulate);      \
                }                                                                                             \
            }                                                                                                 \
        }                                                                                                     \
    }

#if defined(__x86_64__)
#define ATTRIBUTES_VNNI __attribute__((target("arch=x86-64-v4,avx512vnni"), min_vector_width(512)))
#define ATTRIBUTES_V4 __attribute__((target("arch=x86-64-v4"), min_vector_width(512)))
#define ATTRIBUTES_V3 __attribute__((target("arch=x86-64-v3")))
#define DOT_VNNI(SUM, A, B, C, D) _mm512_dpbusd_epi32(_mm512_dpbusd_epi32(SUM, A, B), C, D)
#define DOT_V4(SUM, A, B, C, D) \
    _mm512_add_epi32( \
        SUM, _mm512_madd_epi16( \
                 _mm512_add_epi16(_mm512_maddubs_epi16(A, B), _mm512_maddubs_epi16(C, D)), _mm512_set1_epi16(1)))
#define DOT_V3(SUM, A, B, C, D) \
    _mm256_add_epi32( \
        SUM, _mm256_madd_epi16( \
                 _mm256_add_epi16(_mm256_maddubs_epi16(A, B), _mm256_maddubs_epi16(C, D)), _mm256_set1_epi16(1)))
#define DOT_V2(SUM, A, B, C, D) add_products(add_products(SUM, A, B), C, D)
#define LOAD_V3(POINTER) _mm256_loadu_si256((const __m256i *)(POINTER))
#define LOAD_V2(POINTER) _mm_loadu_si128((const __m128i *)(POINTER))

/// The bytes of even and of odd places are made 16-bit integers on their own.
INLINE __m128i add_products(__m128i sums, __m128i left, __m128i right) {
    __m128i even = _mm_madd_epi16(
        _mm_and_si128(left, _mm_set1_epi16(0xff)), _mm_srai_epi16(_mm_slli_epi16(right, 8), 8));
    __m128i odd = _mm_madd_epi16(_mm_srli_epi16(left, 8), _mm_srai_epi16(right, 8));
    return _mm_add_epi32(sums, _mm_add_epi32(even, odd));
}

DEFINE_PRODUCT(product_vnni, ATTRIBUTES_VNNI, __m512i, _mm512_loadu_si512, _mm512_set1_epi32, DOT_VNNI, 8, 2)
DEFINE_PRODUCT(product_v4, ATTRIBUTES_V4, __m512i, _mm512_loadu_si512, _mm512_set1_epi32, DOT_V4, 8, 2)
DEFINE_PRODUCT(product_v3, ATTRIBUTES_V3, __m256i, LOAD_V3, _mm256_set1_epi32, DOT_V3, 4, 2)
DEFINE_PRODUCT(product_any, , __m128i, LOAD_V2, _mm_set1_epi32, DOT_V2, 4, 1)
#else
/// Four times four bytes.
typedef int32_t Fours __attribute__((vector_size(16)));

INLINE Fours load_fours(const int8_t *bytes) {
    Fours fours;
    memcpy(&fours, bytes, sizeof fours);
    return fours;
}

INLINE Fours broadcast_four(int32_t four) { return (Fours){0} + four; }

/// Each byte is moved to the top and down again, which extends the sign of those on the right.
INLINE Fours add_products(Fours sums, Fours left, Fours right) {
    sums += (left & 0xff) * ((right << 24) >> 24);
    sums += ((left >> 8) & 0xff) * ((right << 16) >> 24);
    sums += ((left >> 16) & 0xff) * ((right << 8) >> 24);
    return sums + ((left >> 24) & 0xff) * (right >> 24);
}

#define DOT_ANY(SUM, A, B, C, D) add_products(add_products(SUM, A, B), C, D)
DEFINE_PRODUCT(product_any, , Fours, load_fours, broadcast_four, DOT_ANY, 4, 2)
#endif

typedef void (*Product)(
    const uint8_t *, const float *, size_t, size_t, const int8_t *, float *, size_t, bool);

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
    const uint8_t *left, const float *scales, size_t rows, size_t inner, const int8_t *packed, size_t columns,
    float *result, size_t resultStride, bool accumulate) {
    chancery_multiply_integers_as(
        chancery_integer_product_count() - 1, left, scales, rows, inner, packed, columns, result, resultStride,
        accumulate);
}

void chancery_multiply_integers_as(
    size_t kind, const uint8_t *left, const float *scales, size_t rows, size_t inner, const int8_t *packed,
    size_t columns, float *result, size_t resultStride, bool accumulate) {
    enum { BLOCK = 64 };
    Product product = products[kind];
    for (size_t column = 0; column < columns; column += PANEL, packed += panel_size(inner)) {
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
