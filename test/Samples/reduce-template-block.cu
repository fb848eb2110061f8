// RUN: %sample --hip --metal %s
// Block reduction whose block size is a template parameter, chosen by a
// switch on the host, so that the tree is unrolled at compile time.
// Features: non-type template parameters, if constexpr, static constexpr
// members, static shared memory sized by a template, switch over instances.

#include <cstdio>
#include <cstdlib>
#include <cstdint>
#include <cuda_runtime.h>

namespace blk {

inline void check(cudaError_t rc, int line) {
    if (rc != cudaSuccess) {
        std::fprintf(stderr, "line %d: %s\n", line, cudaGetErrorName(rc));
        std::abort();
    }
}

template <int BLOCK_SIZE, int ITEMS> struct ReducePolicy {
    static constexpr int blockSize = BLOCK_SIZE;
    static constexpr int itemsPerThread = ITEMS;
    static constexpr int tile = BLOCK_SIZE * ITEMS;
};

template <int N>
__device__ void fold(uint32_t *buf, int tid) {
    if constexpr (N >= 2) {
        if (tid < N / 2)
            buf[tid] ^= buf[tid + N / 2] * 2654435761u;
        __syncthreads();
        fold<N / 2>(buf, tid);
    }
}

template <class Policy>
__global__ void __launch_bounds__(Policy::blockSize)
mix_kernel(const uint32_t *__restrict__ in, uint32_t *__restrict__ out, int n) {
    __shared__ uint32_t buf[Policy::blockSize];
    const int tid = threadIdx.x;
    const int base = blockIdx.x * Policy::tile;

    uint32_t local = 0;
#pragma unroll
    for (int item = 0; item < Policy::itemsPerThread; ++item) {
        const int i = base + item * Policy::blockSize + tid;
        if (i < n)
            local = local * 16777619u ^ in[i];
    }
    buf[tid] = local;
    __syncthreads();
    fold<Policy::blockSize>(buf, tid);
    if (tid == 0)
        out[blockIdx.x] = buf[0];
}

// The same arithmetic, on the host, for one tile.
uint32_t reference(const uint32_t *in, int n, int base, int block, int items) {
    uint32_t *buf = new uint32_t[block]();
    for (int t = 0; t < block; ++t)
        for (int item = 0; item < items; ++item) {
            int i = base + item * block + t;
            if (i < n)
                buf[t] = buf[t] * 16777619u ^ in[i];
        }
    for (int half = block / 2; half > 0; half /= 2)
        for (int t = 0; t < half; ++t)
            buf[t] ^= buf[t + half] * 2654435761u;
    uint32_t r = buf[0];
    delete[] buf;
    return r;
}

template <int B, int I>
int run(const uint32_t *dIn, uint32_t *dOut, int n) {
    using P = ReducePolicy<B, I>;
    const int grid = (n + P::tile - 1) / P::tile;
    if (grid)
        mix_kernel<P><<<grid, P::blockSize>>>(dIn, dOut, n);
    check(cudaGetLastError(), __LINE__);
    return grid;
}

} // namespace blk

int main(int argc, char **argv) {
    const int n = argc > 1 ? std::atoi(argv[1]) : 12000;
    uint32_t *in = new uint32_t[n + 1], *got = new uint32_t[n + 1];
    uint32_t lcg = 1;
    for (int i = 0; i < n; ++i)
        in[i] = (lcg = lcg * 747796405u + 2891336453u);

    uint32_t *dIn, *dOut;
    blk::check(cudaMalloc(&dIn, sizeof(uint32_t) * (n + 1)), __LINE__);
    blk::check(cudaMalloc(&dOut, sizeof(uint32_t) * (n + 1)), __LINE__);
    blk::check(cudaMemcpy(dIn, in, sizeof(uint32_t) * n, cudaMemcpyHostToDevice), __LINE__);

    int failures = 0;
    for (int block = 32; block <= 256; block <<= 1) {
        int grid = 0, items = 4;
        switch (block) {
        case 32:  grid = blk::run<32, 4>(dIn, dOut, n); break;
        case 64:  grid = blk::run<64, 4>(dIn, dOut, n); break;
        case 128: items = 2; grid = blk::run<128, 2>(dIn, dOut, n); break;
        default:  items = 1; grid = blk::run<256, 1>(dIn, dOut, n); break;
        }
        blk::check(cudaMemcpy(got, dOut, sizeof(uint32_t) * grid, cudaMemcpyDeviceToHost), __LINE__);
        uint32_t sum = 0;
        for (int b = 0; b < grid; ++b) {
            failures += got[b] != blk::reference(in, n, b * block * items, block, items);
            sum += got[b];
        }
        std::printf("block %3d x %d: %4d blocks, checksum %08x\n", block, items, grid, sum);
    }
    cudaFree(dIn);
    cudaFree(dOut);
    delete[] in;
    delete[] got;
    std::printf("%s\n", failures ? "FAIL" : "PASS");
    return failures ? 1 : 0;
}
