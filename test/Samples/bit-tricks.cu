// RUN: %sample --hip --metal %s
// Bit manipulation: population count, leading zeros, bit reversal, funnel
// shifts, byte permutation, Morton codes, Gray code, and their 64-bit forms.
// Features: __popc, __clz, __ffs, __brev, __funnelshift_l, __byte_perm, __clzll,
// __popcll, __mul24, __umul64hi, __sad, an enum-indexed result row, macros.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CHECK_CUDA(x)                                                  \
    do {                                                               \
        if (cudaError_t e = (x); e != cudaSuccess) {                   \
            std::printf("%s (%s)\n", #x, cudaGetErrorName(e));         \
            return 1;                                                  \
        }                                                              \
    } while (0)

enum Op { POPC, CLZ, FFS, BREV, FUNNEL, PERM, MORTON, GRAY, CLZLL, POPCLL, MUL24, MULHI, SAD, ROTATE, OP_COUNT };

#define SPREAD_STEP(v, shift, mask) (v) = ((v) | ((v) << (shift))) & (mask)

__host__ __device__ constexpr uint32_t spread(uint32_t v) {
    v &= 0xffffu;
    SPREAD_STEP(v, 8, 0x00ff00ffu);
    SPREAD_STEP(v, 4, 0x0f0f0f0fu);
    SPREAD_STEP(v, 2, 0x33333333u);
    SPREAD_STEP(v, 1, 0x55555555u);
    return v;
}

__global__ void bitOps(const uint32_t *in, uint32_t *out, int n) {
    const int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i >= n) return;
    const uint32_t a = in[i], b = in[(i + 1) % n];
    const uint64_t wide = static_cast<uint64_t>(a) << 32 | b;
    uint32_t *row = out + i * OP_COUNT;

    row[POPC] = __popc(a);
    row[CLZ] = __clz(a);
    row[FFS] = __ffs(a);
    row[BREV] = __brev(a);
    row[FUNNEL] = __funnelshift_l(a, b, i & 31);
    row[PERM] = __byte_perm(a, b, 0x5140);
    row[MORTON] = spread(a) | spread(b) << 1;
    row[GRAY] = a ^ (a >> 1);
    row[CLZLL] = __clzll(wide >> (i & 63));
    row[POPCLL] = __popcll(wide);
    row[MUL24] = __mul24(static_cast<int>(a), static_cast<int>(b));
    row[MULHI] = static_cast<uint32_t>(__umul64hi(wide, ~wide) >> 20);
    row[SAD] = __sad(static_cast<int>(a), static_cast<int>(b), 5u);
    row[ROTATE] = __funnelshift_r(a, a, b);
}

// Plain loops, nothing clever, for the comparison.
static int popcount64(uint64_t v) {
    int c = 0;
    for (; v; v >>= 1) c += v & 1;
    return c;
}

static int leadingZeros(uint64_t v, int bits) {
    int c = 0;
    while (c < bits && !(v >> (bits - 1 - c) & 1)) ++c;
    return c;
}

static int32_t low24(uint32_t v) { return static_cast<int32_t>(v << 8) >> 8; }

static uint32_t expected(int op, uint32_t a, uint32_t b, int i) {
    const uint64_t wide = static_cast<uint64_t>(a) << 32 | b;
    uint32_t r = 0;
    switch (op) {
    case POPC: return popcount64(a);
    case CLZ: return leadingZeros(a, 32);
    case FFS:
        for (int k = 0; k < 32; ++k)
            if (a >> k & 1) return k + 1;
        return 0;
    case BREV:
        for (int k = 0; k < 32; ++k) r |= (a >> k & 1) << (31 - k);
        return r;
    case FUNNEL: return static_cast<uint32_t>(((static_cast<uint64_t>(b) << 32 | a) << (i & 31)) >> 32);
    case PERM: return (a & 0xff) | (b & 0xff) << 8 | (a >> 8 & 0xff) << 16 | (b >> 8 & 0xff) << 24;
    case MORTON:
        for (int k = 0; k < 16; ++k) r |= (a >> k & 1) << (2 * k) | (b >> k & 1) << (2 * k + 1);
        return r;
    case GRAY: return a ^ a >> 1;
    case CLZLL: return leadingZeros(wide >> (i & 63), 64);
    case POPCLL: return popcount64(wide);
    case MUL24: return static_cast<uint32_t>(static_cast<int64_t>(low24(a)) * low24(b));
    case MULHI: {
        const uint64_t o = ~wide, ah = wide >> 32, al = wide & ~0u, bh = o >> 32, bl = o & ~0u;
        const uint64_t mid = ah * bl + (al * bl >> 32), mid2 = al * bh + (mid & ~0u);
        return static_cast<uint32_t>((ah * bh + (mid >> 32) + (mid2 >> 32)) >> 20);
    }
    case SAD: {
        const int64_t d = static_cast<int64_t>(static_cast<int32_t>(a)) - static_cast<int32_t>(b);
        return static_cast<uint32_t>(d < 0 ? -d : d) + 5u;
    }
    case ROTATE: return (b & 31) ? a >> (b & 31) | a << (32 - (b & 31)) : a;
    }
    return r;
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? std::atoi(argv[1]) : 2000;
    std::vector<uint32_t> in(n), out(static_cast<size_t>(n) * OP_COUNT);
    uint32_t s = 0x9e3779b9u;
    for (int i = 0; i < n; ++i) {
        s ^= s << 13; s ^= s >> 17; s ^= s << 5;
        in[i] = i == 0 ? 0u : i == 1 ? ~0u : i % 3 ? s : s >> (s & 31);
    }
    uint32_t *dIn, *dOut;
    CHECK_CUDA(cudaMalloc(&dIn, in.size() * sizeof(uint32_t)));
    CHECK_CUDA(cudaMalloc(&dOut, out.size() * sizeof(uint32_t)));
    CHECK_CUDA(cudaMemcpy(dIn, in.data(), in.size() * sizeof(uint32_t), cudaMemcpyHostToDevice));
    if (n > 0) bitOps<<<(n + 127) / 128, 128>>>(dIn, dOut, n);
    CHECK_CUDA(cudaGetLastError());
    CHECK_CUDA(cudaMemcpy(out.data(), dOut, out.size() * sizeof(uint32_t), cudaMemcpyDeviceToHost));

    int bad[OP_COUNT] = {}, total = 0;
    uint32_t hash = 0;
    for (int i = 0; i < n; ++i)
        for (int op = 0; op < OP_COUNT; ++op) {
            const uint32_t got = out[i * OP_COUNT + op];
            bad[op] += got != expected(op, in[i], in[(i + 1) % n], i);
            hash = hash * 1000003u ^ got;
        }
    for (int op = 0; op < OP_COUNT; ++op) {
        if (bad[op]) std::printf("operation %d: %d wrong\n", op, bad[op]);
        total += bad[op];
    }
    std::printf("n = %d, %d operations, hash %08x\n", n, int(OP_COUNT), hash);
    CHECK_CUDA(cudaFree(dIn));
    CHECK_CUDA(cudaFree(dOut));
    std::puts(total ? "FAIL" : "PASS");
    return total != 0;
}
