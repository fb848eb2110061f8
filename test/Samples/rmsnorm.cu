// RUN: %sample --hip --metal %s
// RMS normalisation with a fused residual add, vectorised by four.
// Features: a vector type wrapper (union of float4 and float[4]), block
// reduction through shuffles, template bool for the fused variant.

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_RT_CALL(call)                                                              \
    {                                                                                   \
        cudaError_t cudaStatus = call;                                                  \
        if (cudaSuccess != cudaStatus) {                                                \
            fprintf(stderr, "ERROR: CUDA RT call \"%s\" in line %d failed with %s (%d).\n", \
                    #call, __LINE__, cudaGetErrorString(cudaStatus), cudaStatus);       \
            exit(cudaStatus);                                                           \
        }                                                                               \
    }

union Pack4 {
    float4 vec;
    float elem[4];
};

__device__ __forceinline__ Pack4 load4(const float *p) {
    Pack4 r;
    r.vec = *reinterpret_cast<const float4 *>(p);
    return r;
}

__device__ __forceinline__ void store4(float *p, const Pack4 &v) {
    *reinterpret_cast<float4 *>(p) = v.vec;
}

__device__ float block_sum(float v) {
    __shared__ float s_warp[8];
    __shared__ float s_total;
    for (int mask = 16; mask > 0; mask >>= 1)
        v += __shfl_xor_sync(uint32_t(-1), v, mask, 32);
    if ((threadIdx.x & 31) == 0) s_warp[threadIdx.x / 32] = v;
    __syncthreads();
    if (threadIdx.x == 0) {
        float t = 0.0f;
        for (unsigned w = 0; w < blockDim.x / 32; ++w) t += s_warp[w];
        s_total = t;
    }
    __syncthreads();
    return s_total;
}

// hidden is a multiple of 4. With kFused the residual is updated in place.
template <bool kFused>
__global__ void rms_norm_kernel(float *__restrict__ out, const float *__restrict__ input,
                                float *__restrict__ residual, const float *__restrict__ weight,
                                const float epsilon, const int hidden) {
    const int64_t row = static_cast<int64_t>(blockIdx.x) * hidden;
    float sum_sq = 0.0f;
    for (int i = threadIdx.x * 4; i < hidden; i += blockDim.x * 4) {
        Pack4 x = load4(input + row + i);
        if (kFused) {
            const Pack4 r = load4(residual + row + i);
#pragma unroll
            for (int k = 0; k < 4; ++k) x.elem[k] += r.elem[k];
            store4(residual + row + i, x);
        }
        for (float e : x.elem) sum_sq += e * e;
    }
    const float scale = rsqrtf(block_sum(sum_sq) / hidden + epsilon);

    const float *src = kFused ? residual : input;
    for (int i = threadIdx.x * 4; i < hidden; i += blockDim.x * 4) {
        Pack4 x = load4(src + row + i);
        const Pack4 w = load4(&weight[i]);
#pragma unroll
        for (int k = 0; k < 4; ++k) x.elem[k] = x.elem[k] * scale * w.elem[k];
        store4(out + row + i, x);
    }
}

int main(int argc, char **argv) {
    const int tokens = argc > 1 ? atoi(argv[1]) : 90;
    const int hidden = 132;
    const float eps = 1e-6f;
    const size_t count = static_cast<size_t>(tokens) * hidden, bytes = count * sizeof(float);

    std::vector<float> x(count), res(count), w(hidden), out(count), resOut(count);
    uint32_t z = 521288629u;
    auto rnd = [&z] { z = 36969u * (z & 65535u) + (z >> 16); return (z & 0xfff) / 2048.0f - 1.0f; };
    for (auto &v : x) v = rnd();
    for (auto &v : res) v = rnd();
    for (auto &v : w) v = 1.5f + 0.25f * rnd();

    float *dx, *dres, *dw, *dout;
    CUDA_RT_CALL(cudaMalloc(&dx, bytes));
    CUDA_RT_CALL(cudaMalloc(&dres, bytes));
    CUDA_RT_CALL(cudaMalloc(&dw, hidden * sizeof(float)));
    CUDA_RT_CALL(cudaMalloc(&dout, bytes));
    CUDA_RT_CALL(cudaMemcpy(dx, x.data(), bytes, cudaMemcpyHostToDevice));
    CUDA_RT_CALL(cudaMemcpy(dres, res.data(), bytes, cudaMemcpyHostToDevice));
    CUDA_RT_CALL(cudaMemcpy(dw, w.data(), hidden * sizeof(float), cudaMemcpyHostToDevice));

    int bad = 0;
    for (int fused = 0; fused < 2; ++fused) {
        if (tokens > 0) {
            if (fused)
                rms_norm_kernel<true><<<tokens, 64>>>(dout, dx, dres, dw, eps, hidden);
            else
                rms_norm_kernel<false><<<tokens, 64>>>(dout, dx, nullptr, dw, eps, hidden);
        }
        CUDA_RT_CALL(cudaGetLastError());
        CUDA_RT_CALL(cudaMemcpy(out.data(), dout, bytes, cudaMemcpyDeviceToHost));
        CUDA_RT_CALL(cudaMemcpy(resOut.data(), dres, bytes, cudaMemcpyDeviceToHost));
        double sum = 0;
        for (int t = 0; t < tokens; ++t) {
            double sq = 0;
            for (int h = 0; h < hidden; ++h) {
                const float v = x[t * hidden + h] + (fused ? res[t * hidden + h] : 0.0f);
                sq += double(v) * v;
                bad += fused && resOut[t * hidden + h] != v;
            }
            const double scale = 1.0 / sqrt(sq / hidden + eps);
            for (int h = 0; h < hidden; ++h) {
                const float v = x[t * hidden + h] + (fused ? res[t * hidden + h] : 0.0f);
                bad += !(fabs(out[t * hidden + h] - v * scale * w[h]) <= 1e-4);
                sum += fabs(out[t * hidden + h]);
            }
        }
        printf("%s: tokens %d, sum of magnitudes %.3e\n", fused ? "fused" : "plain", tokens, sum);
    }
    for (float *p : {dx, dres, dw, dout}) CUDA_RT_CALL(cudaFree(p));
    puts(bad == 0 ? "PASS" : "FAIL");
    return bad == 0 ? 0 : 1;
}
