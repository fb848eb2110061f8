// RUN: %sample --hip --metal --metal-flag=--atomic64=lock %s
// RUN: not cu2x --target=metal --strict %s -o %t.metal 2>&1 | FileCheck --check-prefix=METAL %s
// METAL: [CU2X4020
// 64-bit statistics of events: sums, extremes and bit sets by atomics on
// unsigned long long, results of the atomics unused, and a CAS loop on 64 bits
// where the old value is needed.
// Features: atomicAdd/Min/Max/Or/Xor on 64 bits, atomicCAS on 64 bits, packed
// key in one word, shifts by 32, long long arithmetic, printf of %llu.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

typedef unsigned long long u64;
typedef long long i64;

#define CUDA_EXIT(x)                                             \
    if (const cudaError_t err = (x)) {                           \
        fprintf(stderr, "%s: %s\n", #x, cudaGetErrorString(err)); \
        exit(1);                                                 \
    }

struct Stats {
    u64 sum;
    u64 squares;
    u64 smallest;
    u64 largest;
    u64 seen;      // bit i: some event of kind i
    u64 parity;
    u64 latest;    // time in the high half, event number in the low half
};

__device__ u64 packLatest(unsigned time, unsigned number) {
    return (u64)time << 32 | number;
}

// Keeps the larger word; returns whether this thread's word was stored.
__device__ bool updateLatest(u64 *address, u64 candidate) {
    u64 old = *address, assumed;
    do {
        assumed = old;
        if (candidate <= assumed)
            return false;
        old = atomicCAS(address, assumed, candidate);
    } while (old != assumed);
    return true;
}

__global__ void collect(const u64 *events, int n, Stats *stats) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const u64 e = events[i];
    const u64 value = e >> 6;
    atomicAdd(&stats->sum, value);
    atomicAdd(&stats->squares, (value & 0xffffffffull) * (value & 0xffffffffull));
    atomicMin(&stats->smallest, value);
    atomicMax(&stats->largest, value);
    atomicOr(&stats->seen, 1ull << (e & 63));
    atomicXor(&stats->parity, e * 0x9e3779b97f4a7c15ull);
    updateLatest(&stats->latest, packLatest((unsigned)(e >> 40), (unsigned)i));
}

// Signed 64-bit work without atomics: rounded division and clamping.
__global__ void scale(const u64 *events, i64 *out, int n, i64 divisor) {
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
        const i64 centred = (i64)(events[i] >> 1) - (1ll << 45);
        const i64 quotient = centred / divisor, rest = centred % divisor;
        i64 r = quotient;
        if (llabs(rest) * 2 >= divisor) r += rest < 0 ? -1 : 1;
        out[i] = max(min(r, 1000000000000ll), -1000000000000ll);
    }
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? atoi(argv[1]) : 4000;
    std::vector<u64> events(n);
    std::vector<i64> scaled(n);
    u64 s = 0x2545f4914f6cdd1dull;
    for (u64 &e : events) {
        s ^= s >> 12, s ^= s << 25, s ^= s >> 27;
        e = (s * 0x2545f4914f6cdd1dull) >> 16; // 48 bits
        if ((e & 63) > 49) e ^= 32;            // some kinds never happen
    }

    Stats want = {0, 0, ~0ull, 0, 0, 0, 0}, got = want;
    for (int i = 0; i < n; ++i) {
        const u64 e = events[i], value = e >> 6;
        want.sum += value;
        want.squares += (value & 0xffffffffull) * (value & 0xffffffffull);
        want.smallest = std::min(want.smallest, value);
        want.largest = std::max(want.largest, value);
        want.seen |= 1ull << (e & 63);
        want.parity ^= e * 0x9e3779b97f4a7c15ull;
        want.latest = std::max(want.latest, (e >> 40) << 32 | (unsigned)i);
    }

    u64 *dEvents;
    i64 *dScaled;
    Stats *dStats;
    CUDA_EXIT(cudaMalloc(&dEvents, n * sizeof(u64)));
    CUDA_EXIT(cudaMalloc(&dScaled, n * sizeof(i64)));
    CUDA_EXIT(cudaMalloc(&dStats, sizeof(Stats)));
    CUDA_EXIT(cudaMemcpy(dEvents, events.data(), n * sizeof(u64), cudaMemcpyHostToDevice));
    CUDA_EXIT(cudaMemcpy(dStats, &got, sizeof(Stats), cudaMemcpyHostToDevice));
    const i64 divisor = 12345;
    if (n > 0) {
        collect<<<(n + 95) / 96, 96>>>(dEvents, n, dStats);
        scale<<<5, 64>>>(dEvents, dScaled, n, divisor);
    }
    CUDA_EXIT(cudaGetLastError());
    CUDA_EXIT(cudaMemcpy(&got, dStats, sizeof(Stats), cudaMemcpyDeviceToHost));
    CUDA_EXIT(cudaMemcpy(scaled.data(), dScaled, n * sizeof(i64), cudaMemcpyDeviceToHost));

    int bad = got.sum != want.sum || got.squares != want.squares || got.smallest != want.smallest;
    bad += got.largest != want.largest || got.seen != want.seen || got.parity != want.parity;
    bad += got.latest != want.latest;
    i64 total = 0;
    for (int i = 0; i < n; ++i) {
        const i64 centred = (i64)(events[i] >> 1) - (1ll << 45);
        const i64 magnitude = ((centred < 0 ? -centred : centred) * 2 + divisor) / (2 * divisor);
        bad += scaled[i] != (centred < 0 ? -magnitude : magnitude);
        total += scaled[i] * (i % 3 - 1);
    }
    printf("events %d\nsum %llu, squares %llu\n", n, got.sum, got.squares);
    printf("range %llu .. %llu, kinds %016llx, parity %016llx\n", got.smallest, got.largest, got.seen, got.parity);
    printf("latest %llu number %llu, scaled %lld\n", got.latest >> 32, got.latest & 0xffffffff, total);
    CUDA_EXIT(cudaFree(dEvents));
    CUDA_EXIT(cudaFree(dScaled));
    CUDA_EXIT(cudaFree(dStats));
    puts(bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
