// RUN: %sample --hip --metal %s
// Monte Carlo estimate of pi: every thread throws its own points, blocks add
// their hits through counting barriers and one atomic.
// Features: __syncthreads_count, __syncthreads_or, 64-bit atomicAdd whose
// result is unused, integer arithmetic for the circle test, hashing seeds.

#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <math.h>
#include <cuda_runtime.h>

#define POINTS_PER_THREAD 16

static void die_on(cudaError_t e, int line)
{
    if (e == cudaSuccess) return;
    fprintf(stderr, "line %d: %s\n", line, cudaGetErrorString(e));
    exit(1);
}
#define TRY(x) die_on((x), __LINE__)

__host__ __device__ uint32_t wang_hash(uint32_t seed)
{
    seed = (seed ^ 61u) ^ (seed >> 16);
    seed *= 9u;
    seed = seed ^ (seed >> 4);
    seed *= 0x27d4eb2du;
    return seed ^ (seed >> 15);
}

__host__ __device__ bool inside_circle(uint32_t *state)
{
    /* 15-bit coordinates: x * x + y * y fits 31 bits, so the test is exact */
    uint32_t s = *state;
    s ^= s << 13; s ^= s >> 17; s ^= s << 5;
    *state = s;
    const uint32_t x = s & 0x7fff, y = (s >> 16) & 0x7fff;
    return x * x + y * y <= 0x7fffu * 0x7fffu;
}

__global__ void throw_points(int threads_wanted, uint32_t seed, unsigned long long *hits,
                             unsigned int *blocks_with_luck)
{
    const int id = blockIdx.x * blockDim.x + threadIdx.x;
    const bool active = id < threads_wanted;
    uint32_t state = wang_hash(seed + id) | 1u;

    unsigned int block_hits = 0;
    int streak = 0;
    for (int p = 0; p < POINTS_PER_THREAD; ++p) {
        const bool hit = active && inside_circle(&state);
        streak += hit;
        block_hits += __syncthreads_count(hit);
    }
    /* did anybody in the block hit with every point? */
    const int lucky = __syncthreads_or(streak == POINTS_PER_THREAD);
    if (threadIdx.x == 0) {
        atomicAdd(hits, (unsigned long long)block_hits);
        if (lucky)
            atomicInc(blocks_with_luck, 0xffffffffu);
    }
}

int main(int argc, char **argv)
{
    const int threads = argc > 1 ? atoi(argv[1]) : 4000;
    const int block = 64;
    const int grid = (threads + block - 1) / block;
    const uint32_t seed = 0x5eed;

    unsigned long long *d_hits, hits = 0;
    unsigned int *d_lucky, lucky = 0;
    TRY(cudaMalloc((void **)&d_hits, sizeof hits));
    TRY(cudaMalloc((void **)&d_lucky, sizeof lucky));
    TRY(cudaMemset(d_hits, 0, sizeof hits));
    TRY(cudaMemset(d_lucky, 0, sizeof lucky));
    if (grid)
        throw_points<<<grid, block>>>(threads, seed, d_hits, d_lucky);
    TRY(cudaGetLastError());
    TRY(cudaDeviceSynchronize());
    TRY(cudaMemcpy(&hits, d_hits, sizeof hits, cudaMemcpyDeviceToHost));
    TRY(cudaMemcpy(&lucky, d_lucky, sizeof lucky, cudaMemcpyDeviceToHost));
    TRY(cudaFree(d_hits));
    TRY(cudaFree(d_lucky));

    unsigned long long want_hits = 0;
    unsigned int want_lucky = 0;
    for (int b = 0; b < grid; ++b) {
        bool any = false;
        for (int t = b * block; t < (b + 1) * block && t < threads; ++t) {
            uint32_t state = wang_hash(seed + t) | 1u;
            int streak = 0;
            for (int p = 0; p < POINTS_PER_THREAD; ++p)
                streak += inside_circle(&state);
            want_hits += streak;
            any |= streak == POINTS_PER_THREAD;
        }
        want_lucky += any;
    }

    const unsigned long long points = (unsigned long long)threads * POINTS_PER_THREAD;
    const double pi = points ? 4.0 * (double)hits / (double)points : 0.0;
    int ok = hits == want_hits && lucky == want_lucky;
    if (points >= 50000 && fabs(pi - 3.14159265) > 0.05)
        ok = 0;
    printf("%llu points, %llu inside, pi ~ %.4f\n", points, hits, pi);
    printf("blocks with a full streak: %u of %d\n", lucky, grid);
    printf("%s\n", ok ? "PASS" : "FAIL");
    return ok ? 0 : 1;
}
