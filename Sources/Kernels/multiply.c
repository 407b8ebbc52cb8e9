// Matrix products. The right factor is packed into panels of 32 columns, so that the innermost loop reads memory in
// order; a tile of rows by columns of the result stays in registers for the whole inner dimension.
#include "Kernels.h"
#include "Multiversion.h"

#include <string.h>

#pragma clang fp contract(fast)

enum { PANEL = CHANCERY_PANEL_WIDTH };

typedef float Vector4 __attribute__((vector_size(16), aligned(4)));
typedef float Vector8 __attribute__((vector_size(32), aligned(4)));
typedef float Vector16 __attribute__((vector_size(64), aligned(4)));

/// Defines a tile of ROWS by VECTORS vectors: result (+)= left * panel.
#define DEFINE_TILE(NAME, VECTOR, ROWS, VECTORS)                                                              \
    INLINE void NAME(                                                                                         \
        const float *left, size_t inner, size_t leftStride, const float *panel, float *result,                \
        size_t resultStride, bool accumulate) {                                                               \
        enum { LANES = sizeof(VECTOR) / sizeof(float) };                                                      \
        VECTOR sums[ROWS][VECTORS];                                                                           \
        _Pragma("clang loop unroll(full)") for (int row = 0; row < ROWS; row++)                               \
            _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++)               \
                sums[row][vector] = accumulate                                                                \
                    ? *(const VECTOR *)(result + (size_t)row * resultStride + vector * LANES)                 \
                    : (VECTOR){0};                                                                            \
        for (size_t k = 0; k < inner; k++) {                                                                  \
            VECTOR right[VECTORS];                                                                            \
            _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++)               \
                right[vector] = *(const VECTOR *)(panel + k * PANEL + vector * LANES);                        \
            _Pragma("clang loop unroll(full)") for (int row = 0; row < ROWS; row++) {                         \
                float factor = left[(size_t)row * leftStride + k];                                            \
                _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++)           \
                    sums[row][vector] = right[vector] * factor + sums[row][vector];                           \
            }                                                                                                 \
        }                                                                                                     \
        _Pragma("clang loop unroll(full)") for (int row = 0; row < ROWS; row++)                               \
            _Pragma("clang loop unroll(full)") for (int vector = 0; vector < VECTORS; vector++)               \
                *(VECTOR *)(result + (size_t)row * resultStride + vector * LANES) = sums[row][vector];        \
    }

/// Defines the product for one kind of processor: tiles of ROWS rows, then 4, 2 and 1 for what is left over.
#define DEFINE_PRODUCT(NAME, ATTRIBUTES, VECTOR, ROWS, VECTORS)                                               \
    DEFINE_TILE(NAME##_tile, VECTOR, ROWS, VECTORS)                                                           \
    DEFINE_TILE(NAME##_tile4, VECTOR, 4, VECTORS)                                                             \
    DEFINE_TILE(NAME##_tile2, VECTOR, 2, VECTORS)                                                             \
    DEFINE_TILE(NAME##_tile1, VECTOR, 1, VECTORS)                                                             \
    ATTRIBUTES static void NAME(                                                                              \
        const float *left, size_t rows, size_t inner, size_t leftStride, const float *panel, float *result,   \
        size_t resultStride, bool accumulate) {                                                               \
        enum { STEP = VECTORS * sizeof(VECTOR) / sizeof(float) };                                             \
        for (size_t column = 0; column < PANEL; column += STEP) {                                             \
            const float *right = panel + column;                                                              \
            const float *source = left;                                                                       \
            float *target = result + column;                                                                  \
            size_t remaining = rows;                                                                          \
            for (; remaining >= ROWS; remaining -= ROWS, source += ROWS * leftStride, target += ROWS * resultStride) \
                NAME##_tile(source, inner, leftStride, right, target, resultStride, accumulate);              \
            for (; remaining >= 4; remaining -= 4, source += 4 * leftStride, target += 4 * resultStride)      \
                NAME##_tile4(source, inner, leftStride, right, target, resultStride, accumulate);             \
            if (remaining >= 2) {                                                                             \
                NAME##_tile2(source, inner, leftStride, right, target, resultStride, accumulate);             \
                remaining -= 2, source += 2 * leftStride, target += 2 * resultStride;                         \
            }                                                                                                 \
            if (remaining) NAME##_tile1(source, inner, leftStride, right, target, resultStride, accumulate);  \
        }                                                                                                     \
    }

#if defined(__x86_64__)
DEFINE_PRODUCT(
    product_v4, __attribute__((target("arch=x86-64-v4"), min_vector_width(512))), Vector16, 8, 2)
DEFINE_PRODUCT(product_v3, __attribute__((target("arch=x86-64-v3"))), Vector8, 6, 2)
#endif
DEFINE_PRODUCT(product_any, , Vector4, 4, 2)

typedef void (*Product)(const float *, size_t, size_t, size_t, const float *, float *, size_t, bool);

/// The product for the processor that the program runs on.
static Product product_here(void) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("x86-64-v4")) return product_v4;
    if (__builtin_cpu_supports("x86-64-v3")) return product_v3;
#endif
    return product_any;
}

void chancery_multiply(
    const float *left, size_t rows, size_t inner, size_t leftStride, const float *packed, size_t columns,
    float *result, size_t resultStride, bool accumulate) {
    enum { BLOCK = 64 };
    Product product = product_here();
    for (size_t column = 0; column < columns; column += PANEL, packed += inner * PANEL) {
        if (columns - column >= PANEL) {
            product(left, rows, inner, leftStride, packed, result + column, resultStride, accumulate);
            continue;
        }
        // The last panel is wider than the result: through a buffer.
        size_t width = columns - column;
        float buffer[BLOCK * PANEL];
        for (size_t row = 0; row < rows; row += BLOCK) {
            size_t height = rows - row < BLOCK ? rows - row : BLOCK;
            if (accumulate)
                for (size_t i = 0; i < height; i++) {
                    memcpy(buffer + i * PANEL, result + (row + i) * resultStride + column, width * sizeof(float));
                    memset(buffer + i * PANEL + width, 0, (PANEL - width) * sizeof(float));
                }
            product(left + row * leftStride, height, inner, leftStride, packed, buffer, PANEL, accumulate);
            for (size_t i = 0; i < height; i++)
                memcpy(result + (row + i) * resultStride + column, buffer + i * PANEL, width * sizeof(float));
        }
    }
}

size_t chancery_packed_count(size_t rows, size_t columns) {
    return rows * ((columns + PANEL - 1) / PANEL) * PANEL;
}

void chancery_pack(const float *matrix, size_t rows, size_t columns, size_t stride, float *packed) {
    for (size_t column = 0; column < columns; column += PANEL) {
        size_t width = columns - column < PANEL ? columns - column : PANEL;
        for (size_t row = 0; row < rows; row++, packed += PANEL) {
            memcpy(packed, matrix + row * stride + column, width * sizeof(float));
            for (size_t i = width; i < PANEL; i++) packed[i] = 0;
        }
    }
}

void chancery_pack_transposed(const float *matrix, size_t rows, size_t columns, size_t stride, float *packed) {
    for (size_t column = 0; column < columns; column += PANEL, packed += rows * PANEL) {
        size_t width = columns - column < PANEL ? columns - column : PANEL;
        for (size_t i = 0; i < width; i++) {
            const float *source = matrix + (column + i) * stride;
            for (size_t row = 0; row < rows; row++) packed[row * PANEL + i] = source[row];
        }
        for (size_t i = width; i < PANEL; i++)
            for (size_t row = 0; row < rows; row++) packed[row * PANEL + i] = 0;
    }
}

void chancery_transpose(const float *matrix, size_t rows, size_t columns, size_t stride, float *transposed) {
    enum { BLOCK = 16 };
    for (size_t top = 0; top < rows; top += BLOCK)
        for (size_t left = 0; left < columns; left += BLOCK)
            for (size_t row = top; row < top + BLOCK && row < rows; row++)
                for (size_t column = left; column < left + BLOCK && column < columns; column++)
                    transposed[column * rows + row] = matrix[row * stride + column];
}
