// RUN: %sample --hip --metal %s
// Quantised matrix times vector: int8 weights and activations packed by four,
// __dp4a, per-row scales, result in float and requantised to int8.
// Features: __dp4a, char4 and int views of one buffer, __float2int_rn,
// saturation by min/max, signed char conversions, union on the host.

#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <math.h>
#include <vector>
#include <cuda_runtime.h>

#define GPU_ASSERT(stmt)                                                \
    if (cudaError_t e_ = (stmt)) {                                      \
        fprintf(stderr, "%s: %s\n", #stmt, cudaGetErrorString(e_));     \
        return 2;                                                       \
    }

union PackedInt8 {
    int32_t word;
    int8_t lane[4];
};

__device__ __forceinline__ int8_t saturate(int v)
{
    return (int8_t)max(-128, min(127, v));
}

__global__ void q8_gemv(const int8_t *__restrict__ weights, const int8_t *__restrict__ x,
                        const float *__restrict__ row_scale, float x_scale,
                        int rows, int cols, float *y)
{
    const int row = blockIdx.x * blockDim.x + threadIdx.x;
    if (row >= rows)
        return;
    const int *w4 = reinterpret_cast<const int *>(weights + row * cols);
    const int *x4 = reinterpret_cast<const int *>(x);
    int acc = 0;
    for (int i = 0; i < cols / 4; i++)
        acc = __dp4a(w4[i], x4[i], acc);
    y[row] = acc * row_scale[row] * x_scale;
}

// The bytes as char4, without the instruction, and requantised at once.
__global__ void q8_requantise(const int8_t *weights, const int8_t *x, int rows, int cols,
                              float out_scale, int8_t *q)
{
    const int row = blockIdx.x * blockDim.x + threadIdx.x;
    if (row < rows) {
        const char4 *w4 = reinterpret_cast<const char4 *>(weights + row * cols);
        const char4 *x4 = reinterpret_cast<const char4 *>(x);
        int acc = 0;
        for (int i = 0; i < cols >> 2; ++i) {
            const char4 a = w4[i], b = x4[i];
            acc += a.x * b.x;
            acc += a.y * b.y + a.z * b.z + a.w * b.w;
        }
        q[row] = saturate(__float2int_rn(acc * out_scale));
    }
}

// Sum of the four bytes of a word, unsigned dp4a.
__global__ void sum_bytes(const unsigned *words, unsigned *sums, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n)
        sums[i] = __dp4a(words[i], 0x01010101u, 0u);
}

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? atoi(argv[1]) : 700;
    const int cols = 48;
    std::vector<PackedInt8> w(rows * cols / 4), x(cols / 4);
    std::vector<float> scale(rows), y(rows);
    std::vector<int8_t> q(rows);
    std::vector<unsigned> sums(rows);
    uint32_t s = 8;
    auto next = [&s]() { return s = s * 1103515245u + 12345u, s >> 16; };
    for (auto &p : w)
        for (auto &l : p.lane) l = (int8_t)(next() % 255 - 127);
    for (auto &p : x)
        for (auto &l : p.lane) l = (int8_t)(next() % 255 - 127);
    for (auto &f : scale) f = (float)(next() % 100 + 1) / 4096.0f;

    int8_t *d_w, *d_x, *d_q;
    float *d_scale, *d_y;
    unsigned *d_sums;
    GPU_ASSERT(cudaMalloc((void **)&d_w, rows * cols));
    GPU_ASSERT(cudaMalloc((void **)&d_x, cols));
    GPU_ASSERT(cudaMalloc((void **)&d_q, rows));
    GPU_ASSERT(cudaMalloc((void **)&d_scale, rows * sizeof(float)));
    GPU_ASSERT(cudaMalloc((void **)&d_y, rows * sizeof(float)));
    GPU_ASSERT(cudaMalloc((void **)&d_sums, rows * sizeof(unsigned)));
    GPU_ASSERT(cudaMemcpy(d_w, w.data(), rows * cols, cudaMemcpyHostToDevice));
    GPU_ASSERT(cudaMemcpy(d_x, x.data(), cols, cudaMemcpyHostToDevice));
    GPU_ASSERT(cudaMemcpy(d_scale, scale.data(), rows * sizeof(float), cudaMemcpyHostToDevice));
    const int grid = (rows + 63) / 64;
    const float x_scale = 0.125f, out_scale = 1.0f / 512.0f;
    if (grid > 0) {
        q8_gemv<<<grid, 64>>>(d_w, d_x, d_scale, x_scale, rows, cols, d_y);
        q8_requantise<<<grid, 64>>>(d_w, d_x, rows, cols, out_scale, d_q);
        sum_bytes<<<grid, 64>>>((const unsigned *)d_w, d_sums, rows);
    }
    GPU_ASSERT(cudaGetLastError());
    GPU_ASSERT(cudaMemcpy(y.data(), d_y, rows * sizeof(float), cudaMemcpyDeviceToHost));
    GPU_ASSERT(cudaMemcpy(q.data(), d_q, rows, cudaMemcpyDeviceToHost));
    GPU_ASSERT(cudaMemcpy(sums.data(), d_sums, rows * sizeof(unsigned), cudaMemcpyDeviceToHost));

    int bad = 0, q_sum = 0, saturated = 0;
    unsigned byte_sum = 0;
    double y_sum = 0;
    for (int r = 0; r < rows; r++) {
        int acc = 0;
        unsigned bytes = 0;
        for (int c = 0; c < cols; c++)
            acc += w[(r * cols + c) / 4].lane[c % 4] * x[c / 4].lane[c % 4];
        for (int k = 0; k < 4; k++)
            bytes += (uint8_t)w[r].lane[k];
        const float want = acc * scale[r] * x_scale;
        const int rounded = (int)lrintf(acc * out_scale);
        const int clamped = rounded > 127 ? 127 : rounded < -128 ? -128 : rounded;
        bad += !(fabsf(y[r] - want) <= 1e-5f * (1 + fabsf(want)));
        bad += q[r] != clamped || sums[r] != bytes;
        saturated += rounded != clamped;
        q_sum += q[r] * (r % 5 + 1);
        byte_sum += sums[r];
        y_sum += fabs(y[r]);
    }
    printf("rows %d, |y| %.3e, q checksum %d (%d saturated), bytes %u\n", rows, y_sum, q_sum, saturated, byte_sum);
    cudaFree(d_w); cudaFree(d_x); cudaFree(d_q); cudaFree(d_scale); cudaFree(d_y); cudaFree(d_sums);
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
