// Vector kernels of the language engine's network, compiled for several generations of processors and chosen when the
// program starts, so that one binary is fast on each.
//
// Matrices are row-major floats. Every element of a product is one chain of additions in the order of the inner index,
// whatever the other rows and columns are: a result does not depend on what else stands in the batch.
#ifndef CHANCERY_KERNELS_H
#define CHANCERY_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How many columns stand together in a packed matrix.
enum { CHANCERY_PANEL_WIDTH = 32 };

/// How many floats a packed matrix takes.
size_t chancery_packed_count(size_t rows, size_t columns);

/// Packs a matrix of `rows` by `columns`, whose rows begin `stride` floats apart, for use as a right factor.
void chancery_pack(const float *matrix, size_t rows, size_t columns, size_t stride, float *packed);

/// Packs the transpose of a matrix: the result has `rows` by `columns`, the matrix `columns` by `rows`.
void chancery_pack_transposed(const float *matrix, size_t rows, size_t columns, size_t stride, float *packed);

/// Sets or adds to `result` (rows by columns) the product of `left` (rows by inner) and the packed right factor.
void chancery_multiply(
    const float *left, size_t rows, size_t inner, size_t leftStride, const float *packed, size_t columns,
    float *result, size_t resultStride, bool accumulate);

/// The number or the next greater one that eight divides: how many integers a row of the left factor takes.
size_t chancery_padded(size_t count);

/// How many bytes a packed matrix of bytes takes.
size_t chancery_packed_integer_count(size_t rows, size_t columns);

/// Packs a matrix of bytes of `rows` (at most 100,000) by `columns`, none of which is -128, for use as a right factor of
/// integers: groups of four rows stand side by side.
void chancery_pack_integers(const int8_t *matrix, size_t rows, size_t columns, int8_t *packed);

/// Makes integers of a left factor (rows by inner), each column times its factor and each row by its own scale.
///
/// A row takes `chancery_padded(inner)` integers of 6 bits, the sign as an offset; `scales` receives what each row's
/// integers are to be multiplied by.
void chancery_quantize(
    const float *matrix, size_t rows, size_t inner, size_t stride, const float *factors, uint8_t *integers,
    float *scales);

/// Sets or adds to `result` (rows by columns) the product of quantized rows of `inner` integers, a multiple of eight, and
/// the packed right factor.
void chancery_multiply_integers(
    const uint8_t *left, const float *scales, size_t rows, size_t inner, const int8_t *packed, size_t columns,
    float *result, size_t resultStride, bool accumulate);

/// How many kinds of that product the processor runs, from one for any processor to the fastest, which the program uses.
size_t chancery_integer_product_count(void);

/// The product of that kind, below `chancery_integer_product_count()`; all come to the same bits.
void chancery_multiply_integers_as(
    size_t kind, const uint8_t *left, const float *scales, size_t rows, size_t inner, const int8_t *packed,
    size_t columns, float *result, size_t resultStride, bool accumulate);

/// Transposes a matrix of `rows` by `columns`.
void chancery_transpose(const float *matrix, size_t rows, size_t columns, size_t stride, float *transposed);

/// Copies a row of bytes as floats times the scale.
void chancery_expand(const int8_t *bytes, float scale, size_t count, float *floats);

/// Replaces negative elements of each row, after adding the bias, by zero.
void chancery_add_bias_rectify(float *matrix, size_t rows, size_t columns, size_t stride, const float *bias);

/// Adds the bias to each row.
void chancery_add_bias(float *matrix, size_t rows, size_t columns, size_t stride, const float *bias);

/// One step of LSTM cells (Hochreiter & Schmidhuber 1997, with forget gates) for `rows` sentences.
///
/// `gates` holds the sums for the input, forget, candidate and output gates (4 x width a row) and is replaced by their
/// activations; `cell` is updated in place; `output` receives the hidden state.
void chancery_lstm_step(float *gates, float *cell, float *output, size_t rows, size_t width);

/// The backward pass of `chancery_lstm_step`: turns the activations into the gradients of the sums.
///
/// `previous` and `cell` are the cells before and after the step, `outputGradient` that of the hidden state;
/// `cellGradient` is updated in place from after to before the step.
void chancery_lstm_step_backward(
    float *gates, const float *previous, const float *cell, const float *outputGradient, float *cellGradient,
    size_t rows, size_t width);

/// Replaces a row by its softmax and returns the logarithm of the sum that it was divided by.
float chancery_softmax(float *row, size_t count);

/// The index of the greatest element, the first of equals; 0 for none.
size_t chancery_argmax(const float *row, size_t count);

/// The sum of the squares.
double chancery_sum_of_squares(const float *values, size_t count);

/// One step of Adam (Kingma & Ba 2015) over all parameters; gradients are multiplied by `scale` and cleared.
void chancery_adam(
    float *weights, float *gradients, float *mean, float *variance, size_t count, float scale, float rate,
    float meanDecay, float varianceDecay, float epsilon);

/// Moves the average towards the weights: average = decay * average + (1 - decay) * weights.
void chancery_average(float *average, const float *weights, size_t count, float decay);

/// Makes the process keep what it frees for what it asks for next, rather than give it back to the system at once.
void chancery_keep_freed_memory(void);

#endif
