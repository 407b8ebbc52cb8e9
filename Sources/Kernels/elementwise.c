// What is done to each element: activations, LSTM cells, softmax, and the optimiser's step.
#include "Kernels.h"
#include "Multiversion.h"

#include <string.h>

#pragma clang fp contract(fast)

/// e to the power of x, within 2 units of the last place between -87 and 88, and clamped outside.
INLINE float exponential(float x) {
    x = x < -87.0f ? -87.0f : x;
    x = x > 88.0f ? 88.0f : x;
    // x = n ln 2 + r with |r| <= ln 2 / 2; ln 2 in two parts keeps r exact. The large constant rounds to an integer.
    float n = (x * 1.44269504f + 12582912.0f) - 12582912.0f;
    float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    int32_t bits = ((int32_t)n + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return p * power;
}

INLINE float sigmoid(float x) { return 1.0f / (1.0f + exponential(-x)); }

INLINE float hyperbolicTangent(float x) { return 1.0f - 2.0f / (1.0f + exponential(2.0f * x)); }

MULTIVERSION void chancery_expand(const int8_t *bytes, float scale, size_t count, float *floats) {
    for (size_t i = 0; i < count; i++) floats[i] = (float)bytes[i] * scale;
}

MULTIVERSION void chancery_add_bias(
    float *matrix, size_t rows, size_t columns, size_t stride, const float *bias) {
    for (size_t row = 0; row < rows; row++) {
        float *restrict target = matrix + row * stride;
        for (size_t i = 0; i < columns; i++) target[i] += bias[i];
    }
}

MULTIVERSION void chancery_add_bias_rectify(
    float *matrix, size_t rows, size_t columns, size_t stride, const float *bias) {
    for (size_t row = 0; row < rows; row++) {
        float *restrict target = matrix + row * stride;
        for (size_t i = 0; i < columns; i++) {
            float sum = target[i] + bias[i];
            target[i] = sum > 0 ? sum : 0;
        }
    }
}

/// The cells of one sentence. The pointers are told apart so that the compiler need not fear that they overlap.
INLINE void step(
    float *restrict inputs, float *restrict forgets, float *restrict candidates, float *restrict outs,
    float *restrict cell, float *restrict output, size_t width) {
    for (size_t i = 0; i < width; i++) {
        float input = sigmoid(inputs[i]);
        float forget = sigmoid(forgets[i]);
        float candidate = hyperbolicTangent(candidates[i]);
        float out = sigmoid(outs[i]);
        float state = forget * cell[i] + input * candidate;
        inputs[i] = input;
        forgets[i] = forget;
        candidates[i] = candidate;
        outs[i] = out;
        cell[i] = state;
        output[i] = out * hyperbolicTangent(state);
    }
}

MULTIVERSION void chancery_lstm_step(float *gates, float *cell, float *output, size_t rows, size_t width) {
    for (size_t row = 0; row < rows; row++, gates += 4 * width, cell += width, output += width)
        step(gates, gates + width, gates + 2 * width, gates + 3 * width, cell, output, width);
}

/// The backward pass of the cells of one sentence.
INLINE void stepBackward(
    float *restrict inputs, float *restrict forgets, float *restrict candidates, float *restrict outs,
    const float *restrict previous, const float *restrict cell, const float *restrict outputGradient,
    float *restrict cellGradient, size_t width) {
    for (size_t i = 0; i < width; i++) {
        float input = inputs[i], forget = forgets[i], candidate = candidates[i], out = outs[i];
        float squashed = hyperbolicTangent(cell[i]);
        float gradient = cellGradient[i] + outputGradient[i] * out * (1.0f - squashed * squashed);
        inputs[i] = gradient * candidate * input * (1.0f - input);
        forgets[i] = gradient * previous[i] * forget * (1.0f - forget);
        candidates[i] = gradient * input * (1.0f - candidate * candidate);
        outs[i] = outputGradient[i] * squashed * out * (1.0f - out);
        cellGradient[i] = gradient * forget;
    }
}

MULTIVERSION void chancery_lstm_step_backward(
    float *gates, const float *previous, const float *cell, const float *outputGradient, float *cellGradient,
    size_t rows, size_t width) {
    for (size_t row = 0; row < rows; row++) {
        stepBackward(
            gates, gates + width, gates + 2 * width, gates + 3 * width, previous, cell, outputGradient,
            cellGradient, width);
        gates += 4 * width;
        previous += width;
        cell += width;
        outputGradient += width;
        cellGradient += width;
    }
}

/// Natural logarithm of a positive number, through the exponent and a series in (m - 1) / (m + 1).
static float logarithm(float x) {
    int32_t bits;
    memcpy(&bits, &x, sizeof bits);
    int32_t exponent = (bits >> 23) - 127;
    bits = (bits & 0x7fffff) | 0x3f800000;
    float mantissa;
    memcpy(&mantissa, &bits, sizeof mantissa);
    if (mantissa > 1.41421356f) {
        mantissa *= 0.5f;
        exponent++;
    }
    float t = (mantissa - 1.0f) / (mantissa + 1.0f), square = t * t;
    float series = 1.0f + square * (0.333333333f + square * (0.2f + square * (0.142857143f + square * 0.111111111f)));
    return 2.0f * t * series + (float)exponent * 0.69314718f;
}

MULTIVERSION static void exponentials(float *restrict row, size_t count, float greatest) {
    for (size_t i = 0; i < count; i++) row[i] = exponential(row[i] - greatest);
}

float chancery_softmax(float *row, size_t count) {
    if (count == 0) return 0;
    float greatest = row[chancery_argmax(row, count)];
    exponentials(row, count, greatest);
    float sum = 0;
    for (size_t i = 0; i < count; i++) sum += row[i];
    float factor = 1.0f / sum;
    for (size_t i = 0; i < count; i++) row[i] *= factor;
    return greatest + logarithm(sum);
}

size_t chancery_argmax(const float *row, size_t count) {
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
        if (row[i] > row[best]) best = i;
    return best;
}

double chancery_sum_of_squares(const float *values, size_t count) {
    // Eight sums in a fixed order let the compiler use vectors.
    double sums[8] = {0};
    size_t i = 0;
    for (; i + 8 <= count; i += 8)
        for (int lane = 0; lane < 8; lane++) sums[lane] += (double)values[i + lane] * values[i + lane];
    for (; i < count; i++) sums[0] += (double)values[i] * values[i];
    return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

MULTIVERSION void chancery_adam(
    float *restrict weights, float *restrict gradients, float *restrict mean, float *restrict variance,
    size_t count, float scale, float rate, float meanDecay, float varianceDecay, float epsilon) {
    for (size_t i = 0; i < count; i++) {
        float gradient = gradients[i] * scale;
        gradients[i] = 0;
        mean[i] = meanDecay * mean[i] + (1.0f - meanDecay) * gradient;
        variance[i] = varianceDecay * variance[i] + (1.0f - varianceDecay) * gradient * gradient;
        weights[i] -= rate * mean[i] / (__builtin_elementwise_sqrt(variance[i]) + epsilon);
    }
}

MULTIVERSION void chancery_average(
    float *restrict average, const float *restrict weights, size_t count, float decay) {
    for (size_t i = 0; i < count; i++) average[i] = decay * average[i] + (1.0f - decay) * weights[i];
}
