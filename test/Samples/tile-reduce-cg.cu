// RUN: %sample --hip --metal %s
// Segment sums with cooperative groups: tiles of 8, 16 and 32 threads reduce
// fixed-length segments, the block group synchronises.
// Features: thread_block, tiled_partition<N>, thread_block_tile as a template
// parameter, shfl_down/shfl_up/shfl_xor/any/ballot of a tile, sync,
// meta_group_rank, group_index and thread_index of a block.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>
#include <cooperative_groups.h>

using namespace cooperative_groups;

#define CUDA_SAFE_CALL(e) do { cudaError_t r = (e); if (r != cudaSuccess) { \
    fprintf(stderr, "%s:%i : %s.\n", __FILE__, __LINE__, cudaGetErrorString(r)); exit(1); } } while (0)

template <class Tile>
__device__ int tileSum(const Tile &tile, int value) {
    for (int i = tile.size() / 2; i > 0; i /= 2)
        value += tile.shfl_down(value, i);
    return value; // rank 0 has the sum
}

template <class Tile>
__device__ int tileMax(const Tile &tile, int value) {
    for (int mask = 1; mask < (int)tile.size(); mask <<= 1)
        value = max(value, tile.shfl_xor(value, mask));
    return value; // everybody has it
}

template <int Width>
__global__ void segmentSums(const int *in, int n, int *sums, int *maxima) {
    thread_block block = this_thread_block();
    thread_block_tile<Width> tile = tiled_partition<Width>(block);
    const int segment = (blockIdx.x * block.size() + block.thread_rank()) / Width;
    const int i = segment * Width + tile.thread_rank();
    const int v = i < n ? in[i] : 0;

    const int sum = tileSum(tile, v);
    const int largest = tileMax(tile, v);
    if (segment * Width < n) {
        if (tile.thread_rank() == 0) sums[segment] = sum;
        if (tile.thread_rank() == tile.size() - 1) maxima[segment] = largest;
    }
}

// Running sums inside each tile; the block total through shared memory.
__global__ void scanInTiles(const int *in, int n, int *prefix, int *blockTotals) {
    __shared__ int tileTotals[8];
    auto block = this_thread_block();
    auto tile = tiled_partition<32>(block);
    const int i = block.group_index().x * block.group_dim().x + block.thread_index().x;
    const int v = i < n ? in[i] : 0;

    int running = v;
    for (unsigned d = 1; d < tile.size(); d *= 2) {
        const int left = tile.shfl_up(running, d);
        if (tile.thread_rank() >= d) running += left;
    }
    if (i < n) prefix[i] = running;
    if (tile.thread_rank() == tile.size() - 1)
        tileTotals[tile.meta_group_rank()] = running;
    block.sync();
    if (block.thread_rank() == 0) {
        int total = 0;
        for (unsigned t = 0; t < tile.meta_group_size(); ++t) total += tileTotals[t];
        blockTotals[blockIdx.x] = total;
    }
}

// One bit per thread: is there a negative value in my group of four?
__global__ void anyNegative(const int *in, int n, unsigned *flags) {
    auto quad = tiled_partition<4>(this_thread_block());
    auto warp = tiled_partition<32>(this_thread_block());
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    const bool flag = quad.any(i < n && in[i] < 0);
    const unsigned votes = warp.ballot(flag);
    if (warp.thread_rank() == 0 && i < n) flags[i / 32] = votes;
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? atoi(argv[1]) : 5000;
    const int threads = 128, blocks = (n + threads - 1) / threads;
    std::vector<int> in(n), sums(n), maxima(n), prefix(n), totals(blocks);
    std::vector<unsigned> flags((n + 31) / 32);
    unsigned s = 70;
    for (int &v : in) v = (int)((s = s * 1664525u + 1013904223u) >> 24) - 50;
    int *dIn, *dSums, *dMax, *dTotals;
    unsigned *dFlags;
    CUDA_SAFE_CALL(cudaMalloc(&dIn, n * sizeof(int)));
    CUDA_SAFE_CALL(cudaMalloc(&dSums, n * sizeof(int)));
    CUDA_SAFE_CALL(cudaMalloc(&dMax, n * sizeof(int)));
    CUDA_SAFE_CALL(cudaMalloc(&dTotals, blocks * sizeof(int)));
    CUDA_SAFE_CALL(cudaMalloc(&dFlags, flags.size() * sizeof(unsigned)));
    CUDA_SAFE_CALL(cudaMemcpy(dIn, in.data(), n * sizeof(int), cudaMemcpyHostToDevice));

    int bad = 0;
    for (int width = 8; width <= 32; width *= 2) {
        if (blocks > 0) {
            if (width == 8) segmentSums<8><<<blocks, threads>>>(dIn, n, dSums, dMax);
            if (width == 16) segmentSums<16><<<blocks, threads>>>(dIn, n, dSums, dMax);
            if (width == 32) segmentSums<32><<<blocks, threads>>>(dIn, n, dSums, dMax);
        }
        CUDA_SAFE_CALL(cudaGetLastError());
        const int segments = (n + width - 1) / width;
        CUDA_SAFE_CALL(cudaMemcpy(sums.data(), dSums, segments * sizeof(int), cudaMemcpyDeviceToHost));
        CUDA_SAFE_CALL(cudaMemcpy(maxima.data(), dMax, segments * sizeof(int), cudaMemcpyDeviceToHost));
        long long check = 0;
        for (int g = 0; g < segments; ++g) {
            int sum = 0, top = -1000000;
            for (int i = g * width; i < (g + 1) * width; ++i) {
                sum += i < n ? in[i] : 0;
                top = std::max(top, i < n ? in[i] : 0);
            }
            bad += sums[g] != sum || maxima[g] != top;
            check += sums[g] * (g % 10 + 1LL) + maxima[g];
        }
        printf("tiles of %2d: %d segments, checksum %lld\n", width, segments, check);
    }

    if (blocks > 0) {
        scanInTiles<<<blocks, threads>>>(dIn, n, dSums, dTotals);
        anyNegative<<<blocks, threads>>>(dIn, n, dFlags);
    }
    CUDA_SAFE_CALL(cudaGetLastError());
    CUDA_SAFE_CALL(cudaMemcpy(prefix.data(), dSums, n * sizeof(int), cudaMemcpyDeviceToHost));
    CUDA_SAFE_CALL(cudaMemcpy(totals.data(), dTotals, blocks * sizeof(int), cudaMemcpyDeviceToHost));
    CUDA_SAFE_CALL(cudaMemcpy(flags.data(), dFlags, flags.size() * sizeof(unsigned), cudaMemcpyDeviceToHost));
    unsigned hash = 0;
    int running = 0, blockSum = 0;
    for (int i = 0; i < n; ++i) {
        running = (i % 32 ? running : 0) + in[i];
        blockSum = (i % threads ? blockSum : 0) + in[i];
        bad += prefix[i] != running;
        if (i % threads == threads - 1 || i == n - 1) bad += totals[i / threads] != blockSum;
        bool negative = false;
        for (int j = i / 4 * 4; j < i / 4 * 4 + 4 && j < n; ++j) negative |= in[j] < 0;
        bad += (flags[i / 32] >> i % 32 & 1u) != negative;
        hash = hash * 37 + prefix[i] + flags[i / 32];
    }
    printf("scan and vote hash %08x\n", hash);
    cudaFree(dIn), cudaFree(dSums), cudaFree(dMax), cudaFree(dTotals), cudaFree(dFlags);
    puts(bad ? "FAIL" : "PASS");
    return bad != 0;
}
