// RUN: %sample --hip --metal %s
// Bitonic sort of key/value pairs: small steps in shared memory, large steps
// one kernel each, any size by padding with the largest key.
// Features: XOR partner index, swap helper with references, uint2 in shared
// memory, kernels in a host loop, unsigned bit arithmetic.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define SHARED_SIZE_LIMIT 256U

typedef unsigned int uint;

#define CUDA_ASSERT(x) if ((x) != cudaSuccess) { printf("CUDA failed: %s\n", #x); exit(1); }

// Orders a and b upwards when dir is true; ties by value keep it total.
__device__ inline void comparator(uint2 &a, uint2 &b, bool dir)
{
    bool greater = a.x > b.x || (a.x == b.x && a.y > b.y);
    if (greater == dir) {
        uint2 t = a;
        a = b;
        b = t;
    }
}

// Sorts stages up to the tile, or finishes a merge whose stride fits a tile.
__global__ void bitonicShared(uint2 *data, uint firstSize, uint lastSize)
{
    __shared__ uint2 s[SHARED_SIZE_LIMIT];
    const uint half = SHARED_SIZE_LIMIT / 2;
    const uint base = blockIdx.x * SHARED_SIZE_LIMIT;

    s[threadIdx.x] = data[base + threadIdx.x];
    s[threadIdx.x + half] = data[base + threadIdx.x + half];

    for (uint size = firstSize; size <= lastSize; size <<= 1) {
        for (uint stride = min(size / 2, half); stride > 0; stride >>= 1) {
            __syncthreads();
            uint pos = 2 * threadIdx.x - (threadIdx.x & (stride - 1));
            bool dir = ((base + pos) & size) == 0;
            comparator(s[pos], s[pos + stride], dir);
        }
    }
    __syncthreads();
    data[base + threadIdx.x] = s[threadIdx.x];
    data[base + threadIdx.x + half] = s[threadIdx.x + half];
}

__global__ void bitonicGlobal(uint2 *data, uint size, uint stride, uint count)
{
    uint i = blockIdx.x * blockDim.x + threadIdx.x;
    uint partner = i ^ stride;
    if (i >= count || partner < i)
        return;
    comparator(data[i], data[partner], !(i & size));
}

static void bitonicSort(uint2 *d, uint count)
{
    const uint blocks = count / SHARED_SIZE_LIMIT, threads = SHARED_SIZE_LIMIT / 2;
    bitonicShared<<<blocks, threads>>>(d, 2, SHARED_SIZE_LIMIT);
    for (uint size = 2 * SHARED_SIZE_LIMIT; size <= count; size <<= 1) {
        uint stride = size / 2;
        for (; stride >= SHARED_SIZE_LIMIT; stride >>= 1)
            bitonicGlobal<<<count / 256, 256>>>(d, size, stride, count);
        bitonicShared<<<blocks, threads>>>(d, size, size);
    }
}

int main(int argc, char **argv)
{
    const uint n = argc > 1 ? (uint)atoi(argv[1]) : 1500;
    uint padded = SHARED_SIZE_LIMIT;
    while (padded < n)
        padded *= 2;

    std::vector<uint2> h(padded, make_uint2(~0u, ~0u));
    uint rng = 13;
    for (uint i = 0; i < n; i++) {
        rng = 1812433253u * (rng ^ (rng >> 30)) + i;
        h[i] = make_uint2(rng >> 20, i);   // 12 bits: many equal keys
    }

    uint2 *d = NULL;
    CUDA_ASSERT(cudaMalloc((void **)&d, padded * sizeof(uint2)));
    CUDA_ASSERT(cudaMemcpy(d, h.data(), padded * sizeof(uint2), cudaMemcpyHostToDevice));
    bitonicSort(d, padded);
    CUDA_ASSERT(cudaGetLastError());
    std::vector<uint2> out(padded);
    CUDA_ASSERT(cudaMemcpy(out.data(), d, padded * sizeof(uint2), cudaMemcpyDeviceToHost));
    CUDA_ASSERT(cudaFree(d));

    std::sort(h.begin(), h.end(), [](const uint2 &a, const uint2 &b) {
        return a.x != b.x ? a.x < b.x : a.y < b.y;
    });
    uint bad = 0, keys = 0, values = 0;
    for (uint i = 0; i < padded; i++)
        bad += out[i].x != h[i].x || out[i].y != h[i].y;
    for (uint i = 0; i < n; i++) {
        keys = keys * 31 + out[i].x;
        values = values * 31 + out[i].y;
    }
    printf("sorted %u pairs (padded to %u)\n", n, padded);
    printf("key checksum %08x, value checksum %08x\n", keys, values);
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
