// RUN: %sample --hip --wave64=CU2X1006 --metal %s
// Stream compaction that keeps the order: ballots rank lanes, warps are
// offset through shared memory, blocks through a counting pass.
// Features: __ballot_sync, __popc, __any_sync/__all_sync shortcuts,
// __syncthreads_count, predicate functor template, __syncwarp, early exit of a
// warp that has nothing to write.

#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define WARP 32
#define BLOCK 128
#define ALL_LANES 0xffffffff

#define RUN(call)                                                       \
    do {                                                                \
        if ((call) != cudaSuccess) {                                    \
            fprintf(stderr, "cuda error in %s:%d\n", __FILE__, __LINE__); \
            return EXIT_FAILURE;                                        \
        }                                                               \
    } while (0)

struct IsOdd { __host__ __device__ bool operator()(int v) const { return v & 1; } };
struct InRange {
    int low, high;
    __host__ __device__ bool operator()(int v) const { return low <= v && v < high; }
};

template <typename Pred>
__global__ void count_kept(const int *in, int n, int *block_counts, Pred keep)
{
    const int i = blockIdx.x * BLOCK + threadIdx.x;
    const int kept = __syncthreads_count(i < n && keep(in[i]));
    if (threadIdx.x == 0)
        block_counts[blockIdx.x] = kept;
}

// Serial exclusive scan; the number of blocks is small.
__global__ void scan_counts(int *counts, int blocks, int *total)
{
    int running = 0;
    for (int b = 0; b < blocks; ++b) {
        int c = counts[b];
        counts[b] = running;
        running += c;
    }
    *total = running;
}

template <typename Pred>
__global__ void compact(const int *in, int n, const int *block_offsets, int *out, Pred keep)
{
    __shared__ int warp_offsets[BLOCK / WARP];
    const int i = blockIdx.x * BLOCK + threadIdx.x;
    const int lane = threadIdx.x % WARP, warp = threadIdx.x / WARP;
    const int value = i < n ? in[i] : 0;
    const bool mine = i < n && keep(value);

    const unsigned votes = __ballot_sync(ALL_LANES, mine);
    const int before = __popc(votes & ((1u << lane) - 1));
    if (lane == 0)
        warp_offsets[warp] = __popc(votes);
    __syncthreads();

    if (warp == 0) {
        int count = lane < BLOCK / WARP ? warp_offsets[lane] : 0;
        int sum = count;
        for (int d = 1; d < BLOCK / WARP; d *= 2) {
            int left = __shfl_up_sync(ALL_LANES, sum, d, WARP);
            sum += lane >= d ? left : 0;
        }
        __syncwarp();
        if (lane < BLOCK / WARP)
            warp_offsets[lane] = sum - count;
    }
    __syncthreads();

    if (!__any_sync(ALL_LANES, mine))
        return;                               // nothing to write in this warp
    int *dst = out + block_offsets[blockIdx.x] + warp_offsets[warp];
    if (__all_sync(ALL_LANES, mine))
        dst[lane] = value;                    // dense: no ranks needed
    else if (mine)
        dst[before] = value;
}

template <typename Pred>
static int run(const char *name, const std::vector<int> &in, Pred keep)
{
    const int n = (int)in.size();
    const int blocks = (n + BLOCK - 1) / BLOCK;
    int *d_in, *d_out, *d_counts, *d_total, total = -1;
    RUN(cudaMalloc(&d_in, n * sizeof(int)));
    RUN(cudaMalloc(&d_out, n * sizeof(int)));
    RUN(cudaMalloc(&d_counts, blocks * sizeof(int)));
    RUN(cudaMalloc(&d_total, sizeof(int)));
    RUN(cudaMemcpy(d_in, in.data(), n * sizeof(int), cudaMemcpyHostToDevice));
    if (blocks > 0)
        count_kept<<<blocks, BLOCK>>>(d_in, n, d_counts, keep);
    scan_counts<<<1, 1>>>(d_counts, blocks, d_total);
    if (blocks > 0)
        compact<<<blocks, BLOCK>>>(d_in, n, d_counts, d_out, keep);
    RUN(cudaGetLastError());
    RUN(cudaMemcpy(&total, d_total, sizeof(int), cudaMemcpyDeviceToHost));

    std::vector<int> want;
    for (int v : in)
        if (keep(v)) want.push_back(v);
    if (total != (int)want.size()) {
        printf("%s: %d kept, expected %zu\n", name, total, want.size());
        return 1;
    }
    std::vector<int> got(total);
    RUN(cudaMemcpy(got.data(), d_out, total * sizeof(int), cudaMemcpyDeviceToHost));
    unsigned hash = 0;
    for (int v : got) hash = hash * 31u + (unsigned)v;
    printf("%s: kept %d of %d, hash %08x\n", name, total, n, hash);
    RUN(cudaFree(d_in));
    RUN(cudaFree(d_out));
    RUN(cudaFree(d_counts));
    RUN(cudaFree(d_total));
    return got == want ? 0 : 1;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 10000;
    std::vector<int> in(n);
    unsigned s = 31337;
    for (int i = 0; i < n; ++i) {
        s = s * 1103515245u + 12345u;
        in[i] = (int)(s >> 16) % 1000 + (i / 500 % 3 == 1 ? 1000 : 0);
    }
    int bad = run("odd", in, IsOdd());
    bad += run("range", in, InRange{1000, 2000});
    bad += run("none", in, InRange{5, 5});
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
