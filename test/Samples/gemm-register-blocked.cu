// RUN: %sample --hip --metal %s
// Register-blocked GEMM: a block computes BM x BN, each thread TM x TN from
// fragments in registers; tiles of A are stored transposed in shared memory.
// Features: many non-type template parameters, register arrays, pointers
// advanced in the loop, static_assert, float4 stores through reinterpret_cast.

#include <cassert>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

typedef unsigned int uint;

#define GPU(call)                                                       \
    if (cudaError_t e = call; e != cudaSuccess) {                       \
        fprintf(stderr, "%s at %d\n", cudaGetErrorString(e), __LINE__); \
        exit(1);                                                        \
    }

// M must be a multiple of BM, N of BN, K of BK: the host pads.
template <int BM, int BN, int BK, int TM, int TN>
__global__ void __launch_bounds__((BM * BN) / (TM * TN), 1)
sgemm2DBlocktiling(int M, int N, int K, float alpha, const float *A, const float *B,
                   float beta, float *C) {
    static_assert(TN % 4 == 0, "results are stored as float4");
    constexpr uint numThreads = BM * BN / (TM * TN);

    __shared__ float As[BK * BM];   // transposed: As[k * BM + m]
    __shared__ float Bs[BK * BN];

    const uint threadCol = threadIdx.x % (BN / TN);
    const uint threadRow = threadIdx.x / (BN / TN);

    // move the pointers to this block's row of A and column of B
    A += blockIdx.y * BM * K;
    B += blockIdx.x * BN;
    C += blockIdx.y * BM * N + blockIdx.x * BN;

    float acc[TM][TN] = {};
    float regM[TM] = {0.0f};
    float regN[TN] = {0.0f};

    for (int bk = 0; bk < K; bk += BK) {
        for (uint i = threadIdx.x; i < BM * BK; i += numThreads)
            As[(i % BK) * BM + i / BK] = A[(i / BK) * K + i % BK];
        for (uint i = threadIdx.x; i < BK * BN; i += numThreads)
            Bs[i] = B[(i / BN) * N + i % BN];
        __syncthreads();
        A += BK;
        B += BK * N;

        for (int dot = 0; dot < BK; ++dot) {
            for (int i = 0; i < TM; ++i)
                regM[i] = As[dot * BM + threadRow * TM + i];
            for (int j = 0; j < TN; ++j)
                regN[j] = Bs[dot * BN + threadCol * TN + j];
            for (int i = 0; i < TM; ++i)
#pragma unroll
                for (int j = 0; j < TN; ++j)
                    acc[i][j] += regM[i] * regN[j];
        }
        __syncthreads();
    }

    for (int i = 0; i < TM; ++i) {
        for (int j = 0; j < TN; j += 4) {
            float4 &dst = reinterpret_cast<float4 *>(&C[(threadRow * TM + i) * N + threadCol * TN + j])[0];
            float4 old = dst;
            old.x = alpha * acc[i][j] + beta * old.x;
            old.y = alpha * acc[i][j + 1] + beta * old.y;
            old.z = alpha * acc[i][j + 2] + beta * old.z;
            old.w = alpha * acc[i][j + 3] + beta * old.w;
            dst = old;
        }
    }
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? atoi(argv[1]) : 100;
    constexpr int BM = 32, BN = 16, BK = 8;
    const int M = (n + BM - 1) / BM * BM, N = 32, K = 24;
    const float alpha = 0.5f, beta = 2.0f;

    std::vector<float> A(M * K, 0.0f), B(K * N), C(M * N), out(M * N);
    uint seed = 271828;
    auto next = [&seed]() {
        seed = seed * 1664525u + 1013904223u;
        return float(int(seed >> 24) - 128) / 32.0f;
    };
    for (int i = 0; i < n * K; ++i) A[i] = next(); // rows past n stay zero
    for (auto &v : B) v = next();
    for (auto &v : C) v = next();

    float *dA, *dB, *dC;
    GPU(cudaMalloc(&dA, A.size() * sizeof(float)));
    GPU(cudaMalloc(&dB, B.size() * sizeof(float)));
    GPU(cudaMalloc(&dC, C.size() * sizeof(float)));
    GPU(cudaMemcpy(dA, A.data(), A.size() * sizeof(float), cudaMemcpyHostToDevice));
    GPU(cudaMemcpy(dB, B.data(), B.size() * sizeof(float), cudaMemcpyHostToDevice));
    GPU(cudaMemcpy(dC, C.data(), C.size() * sizeof(float), cudaMemcpyHostToDevice));

    if (M) {
        dim3 grid(N / BN, M / BM);
        sgemm2DBlocktiling<BM, BN, BK, 4, 4><<<grid, (BM * BN) / 16>>>(M, N, K, alpha, dA, dB, beta, dC);
    }
    GPU(cudaGetLastError());
    GPU(cudaMemcpy(out.data(), dC, out.size() * sizeof(float), cudaMemcpyDeviceToHost));

    int bad = 0;
    double absSum = 0;
    for (int i = 0; i < M; ++i)
        for (int j = 0; j < N; ++j) {
            double acc = 0;
            for (int k = 0; k < K; ++k) acc += double(A[i * K + k]) * B[k * N + j];
            double want = alpha * acc + beta * C[i * N + j];
            bad += !(std::fabs(out[i * N + j] - want) <= 1e-4 * (1 + std::fabs(want)));
            absSum += std::fabs(out[i * N + j]);
        }
    printf("%d x %d x %d: sum |C| = %.3e, %d wrong\n", M, N, K, absSum, bad);
    GPU(cudaFree(dA)) GPU(cudaFree(dB)) GPU(cudaFree(dC))
    puts(bad == 0 ? "PASS" : "FAIL");
    return bad == 0 ? 0 : 1;
}
