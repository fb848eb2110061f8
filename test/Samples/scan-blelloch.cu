// RUN: %sample --hip --metal %s
// Work-efficient exclusive scan after Blelloch: up-sweep and down-sweep over
// a tile of 2 * BLOCK elements; block carries are chained by a second kernel.
// Features: bank-conflict padding macro, template element type, helper device
// functions on shared pointers, default arguments.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define LOG_NUM_BANKS 5
#define PAD(i) ((i) + ((i) >> LOG_NUM_BANKS))

#define CHECK_CUDA(cmd)                                                   \
    {                                                                     \
        cudaError_t error = cmd;                                          \
        if (error != cudaSuccess) {                                       \
            fprintf(stderr, "error: '%s'(%d) at %s:%d\n",                 \
                    cudaGetErrorString(error), error, __FILE__, __LINE__); \
            exit(EXIT_FAILURE);                                           \
        }                                                                 \
    }

static const int kThreads = 64;
static const int kTile = 2 * kThreads;

template <typename T>
__device__ int upSweep(T *s, int tid) {
    int offset = 1;
    for (int d = kTile >> 1; d > 0; d >>= 1, offset *= 2) {
        __syncthreads();
        if (tid < d) {
            const int ai = PAD(offset * (2 * tid + 1) - 1);
            const int bi = PAD(offset * (2 * tid + 2) - 1);
            s[bi] += s[ai];
        }
    }
    return offset;
}

template <typename T>
__device__ void downSweep(T *s, int tid, int offset) {
    for (int d = 1; d < kTile; d *= 2) {
        offset >>= 1;
        __syncthreads();
        if (tid < d) {
            const int ai = PAD(offset * (2 * tid + 1) - 1);
            const int bi = PAD(offset * (2 * tid + 2) - 1);
            const T t = s[ai];
            s[ai] = s[bi];
            s[bi] += t;
        }
    }
    __syncthreads();
}

template <typename T>
__global__ void scanTiles(const T *in, T *out, T *tileSums, int n) {
    __shared__ T s[kTile + (kTile >> LOG_NUM_BANKS)];
    const int tid = threadIdx.x;
    const int base = blockIdx.x * kTile;
    const int lo = base + tid, hi = base + tid + kThreads;

    s[PAD(tid)] = lo < n ? in[lo] : T(0);
    s[PAD(tid + kThreads)] = hi < n ? in[hi] : T(0);

    const int offset = upSweep(s, tid);
    if (tid == 0) {
        // the root holds the total: save it and clear it for the way down
        tileSums[blockIdx.x] = s[PAD(kTile - 1)];
        s[PAD(kTile - 1)] = T(0);
    }
    downSweep(s, tid, offset);

    if (lo < n) out[lo] = s[PAD(tid)];
    if (hi < n) out[hi] = s[PAD(tid + kThreads)];
}

// One thread turns the few tile sums into carries.
template <typename T>
__global__ void chainTiles(T *tileSums, int tiles, T start) {
    if (threadIdx.x + blockIdx.x != 0) return;
    T carry = start;
    for (int i = 0; i < tiles; i++) {
        T mine = tileSums[i];
        tileSums[i] = carry;
        carry += mine;
    }
}

template <typename T>
__global__ void addCarry(T *out, const T *carries, int n) {
    for (int k = 0; k < 2; ++k) {
        int i = blockIdx.x * kTile + k * kThreads + threadIdx.x;
        if (i < n) out[i] += carries[blockIdx.x];
    }
}

template <typename T>
void exclusiveScan(const std::vector<T> &in, std::vector<T> &out, T start = T()) {
    const int n = (int)in.size();
    const int tiles = (n + kTile - 1) / kTile;
    out.resize(n);
    if (n == 0) return;
    T *dIn, *dOut, *dSums;
    CHECK_CUDA(cudaMalloc(&dIn, n * sizeof(T)));
    CHECK_CUDA(cudaMalloc(&dOut, n * sizeof(T)));
    CHECK_CUDA(cudaMalloc(&dSums, tiles * sizeof(T)));
    CHECK_CUDA(cudaMemcpy(dIn, in.data(), n * sizeof(T), cudaMemcpyHostToDevice));
    scanTiles<T><<<tiles, kThreads>>>(dIn, dOut, dSums, n);
    chainTiles<T><<<1, 1>>>(dSums, tiles, start);
    addCarry<<<tiles, kThreads>>>(dOut, dSums, n);
    CHECK_CUDA(cudaGetLastError());
    CHECK_CUDA(cudaMemcpy(out.data(), dOut, n * sizeof(T), cudaMemcpyDeviceToHost));
    CHECK_CUDA(cudaFree(dIn)); CHECK_CUDA(cudaFree(dOut)); CHECK_CUDA(cudaFree(dSums));
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? atoi(argv[1]) : 10000;
    std::vector<int> ints(n), intScan;
    std::vector<float> floats(n), floatScan;
    unsigned int seed = 2024;
    for (int i = 0; i < n; i++) {
        seed = seed * 214013u + 2531011u;
        ints[i] = (int)((seed >> 16) & 0x7f) - 40;
        floats[i] = ((seed >> 20) & 0xff) * 0.01f;
    }
    exclusiveScan(ints, intScan);
    exclusiveScan(floats, floatScan, 0.5f);

    int bad = 0, expectInt = 0;
    double expectFloat = 0.5;
    unsigned int checksum = 0;
    for (int i = 0; i < n; i++) {
        bad += intScan[i] != expectInt;
        bad += !(fabs(floatScan[i] - expectFloat) <= 1e-4 * expectFloat);
        checksum = checksum * 5 + (unsigned int)intScan[i];
        expectInt += ints[i];
        expectFloat += floats[i];
    }
    printf("n %d: int total %d (checksum %08x), float last %.2e, bad %d\n", n, expectInt,
           checksum, n ? floatScan[n - 1] : 0.f, bad);
    printf("%s\n", bad == 0 ? "PASS" : "FAIL");
    return bad == 0 ? 0 : 1;
}
