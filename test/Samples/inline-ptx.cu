// RUN: %sample --hip --wave64=CU2X1015 --metal-refused=CU2X7035 %s
// Inline assembly as it occurs in hash and big-number code: multiply-add,
// carry chains in one statement, bit-field extract, lane number, byte permute.
// Features: asm with outputs and inputs, asm volatile, "r" and
// "l" constraints, several instructions in one string, wrappers with names.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CHECK_CUDA(x)                                                \
    do {                                                             \
        if ((x) != cudaSuccess) {                                    \
            std::printf("%s failed\n", #x);                          \
            std::exit(1);                                            \
        }                                                            \
    } while (0)

namespace ptx {

__device__ __forceinline__ uint32_t mad_lo(uint32_t a, uint32_t b, uint32_t c) {
    uint32_t d;
    asm("mad.lo.u32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(b), "r"(c));
    return d;
}

__device__ __forceinline__ uint32_t mul_hi(uint32_t a, uint32_t b) {
    uint32_t d;
    asm("mul.hi.u32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(b));
    return d;
}

__device__ __forceinline__ uint64_t mul_wide(uint32_t a, uint32_t b) {
    uint64_t d;
    asm("mul.wide.u32 %0, %1, %2;" : "=l"(d) : "r"(a), "r"(b));
    return d;
}

__device__ __forceinline__ uint32_t bfe(uint32_t v, uint32_t start, uint32_t length) {
    uint32_t d;
    asm("bfe.u32 %0, %1, %2, %3;" : "=r"(d) : "r"(v), "r"(start), "r"(length));
    return d;
}

__device__ __forceinline__ uint32_t bytes(uint32_t a, uint32_t b) {
    uint32_t d;
    asm("prmt.b32 %0, %1, %2, 0x6240;" : "=r"(d) : "r"(a), "r"(b));
    return d;
}

__device__ __forceinline__ uint32_t lane_id() {
    uint32_t d;
    asm volatile("mov.u32 %0, %%laneid;" : "=r"(d));
    return d;
}

// three-input exclusive or
__device__ __forceinline__ uint32_t xor3(uint32_t a, uint32_t b, uint32_t c) {
    uint32_t d;
    asm("lop3.b32 %0, %1, %2, %3, 0x96;" : "=r"(d) : "r"(a), "r"(b), "r"(c));
    return d;
}

} // namespace ptx

// A 64-bit sum of 32-bit halves by a carry chain.
__device__ uint2 add64(uint2 a, uint2 b) {
    uint2 r;
    asm("add.cc.u32 %0, %2, %4;\n\t"
        "addc.u32 %1, %3, %5;"
        : "=r"(r.x), "=r"(r.y)
        : "r"(a.x), "r"(a.y), "r"(b.x), "r"(b.y));
    return r;
}

enum { MAD, HIGH, WIDE, FIELD, BYTES, LANE, LOGIC, RESULTS };

__global__ void instructions(const uint32_t *in, uint32_t *out, int n) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const uint32_t a = in[i], b = in[n - 1 - i];
    uint32_t *row = out + i * RESULTS;
    row[MAD] = ptx::mad_lo(a, b, i);
    row[HIGH] = ptx::mul_hi(a, b);
    row[WIDE] = (uint32_t)(ptx::mul_wide(a, b) >> 16);
    row[FIELD] = ptx::bfe(a, 5, 11);
    row[BYTES] = ptx::bytes(a, b);
    row[LANE] = ptx::lane_id();
    row[LOGIC] = ptx::xor3(a, b, row[MAD]);
}

__global__ void carryChain(const uint32_t *in, uint32_t *out, int n) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    const uint2 sum = add64(make_uint2(in[i], i), make_uint2(in[n - 1 - i], 7u));
    out[2 * i] = sum.x;
    out[2 * i + 1] = sum.y;
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? std::atoi(argv[1]) : 2000;
    std::vector<uint32_t> in(n), out(n * RESULTS), sums(2 * n);
    uint32_t s = 1337;
    for (uint32_t &v : in) v = s = s * 1664525u + 1013904223u;

    uint32_t *dIn, *dOut, *dSums;
    CHECK_CUDA(cudaMalloc(&dIn, n * sizeof(uint32_t)));
    CHECK_CUDA(cudaMalloc(&dOut, out.size() * sizeof(uint32_t)));
    CHECK_CUDA(cudaMalloc(&dSums, sums.size() * sizeof(uint32_t)));
    CHECK_CUDA(cudaMemcpy(dIn, in.data(), n * sizeof(uint32_t), cudaMemcpyHostToDevice));
    if (n > 0) {
        instructions<<<(n + 63) / 64, 64>>>(dIn, dOut, n);
        carryChain<<<(n + 63) / 64, 64>>>(dIn, dSums, n);
    }
    CHECK_CUDA(cudaGetLastError());
    CHECK_CUDA(cudaMemcpy(out.data(), dOut, out.size() * sizeof(uint32_t), cudaMemcpyDeviceToHost));
    CHECK_CUDA(cudaMemcpy(sums.data(), dSums, sums.size() * sizeof(uint32_t), cudaMemcpyDeviceToHost));

    int bad = 0;
    uint32_t hash = 0;
    for (int i = 0; i < n; ++i) {
        const uint64_t a = in[i], b = in[n - 1 - i], sum = ((uint64_t)i << 32 | a) + (7ull << 32 | b);
        const uint32_t mad = (uint32_t)(a * b) + i;
        const uint32_t bytes = (a & 0xff) | (b & 0xff) << 8 | (a >> 16 & 0xff) << 16 | (b >> 16 & 0xff) << 24;
        const uint32_t want[RESULTS] = {mad, (uint32_t)(a * b >> 32), (uint32_t)(a * b >> 16),
                                        (uint32_t)(a >> 5 & 0x7ff), bytes, (uint32_t)i % 32, (uint32_t)(a ^ b) ^ mad};
        for (int k = 0; k < RESULTS; ++k) {
            bad += out[i * RESULTS + k] != want[k];
            hash = hash * 31 + out[i * RESULTS + k];
        }
        bad += sums[2 * i] != (uint32_t)sum || sums[2 * i + 1] != (uint32_t)(sum >> 32);
    }
    std::printf("n %d, hash %08x\n", n, hash);
    cudaFree(dIn), cudaFree(dOut), cudaFree(dSums);
    std::puts(bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
