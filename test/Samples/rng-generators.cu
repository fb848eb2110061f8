// RUN: %sample --hip --metal %s
// Three counter or state based generators: a 64-bit LCG that skips ahead,
// xorshift128 with state kept in memory, and Philox 4x32-10.
// Features: classes with methods and nested types, static constexpr, uint4,
// __umulhi, 64-bit multiply, loops over rounds, operator() overloads.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>
#define HD __host__ __device__

#define CUDA_VERIFY(x)                                                       \
    if (const auto verifyResult = (x); verifyResult != cudaSuccess) {        \
        std::printf("%s: %s\n", #x, cudaGetErrorString(verifyResult));       \
        std::exit(1);                                                        \
    }

HD inline uint32_t mulHigh(uint32_t a, uint32_t b) {
#if defined(__CUDA_ARCH__)
    return __umulhi(a, b);
#else
    return static_cast<uint32_t>((static_cast<uint64_t>(a) * b) >> 32);
#endif
}

class Lcg64 {
public:
    using State = uint64_t;
    static constexpr uint64_t kMul = 6364136223846793005ull;
    static constexpr uint64_t kAdd = 1442695040888963407ull;

    HD explicit Lcg64(State seed) : state_(seed) {}
    HD uint32_t operator()() {
        state_ = state_ * kMul + kAdd;
        return static_cast<uint32_t>(state_ >> 32);
    }
    // Jumps over `steps` values in log time.
    HD void skip(uint64_t steps) {
        uint64_t mul = kMul, add = kAdd, accMul = 1, accAdd = 0;
        for (; steps != 0; steps >>= 1) {
            if (steps & 1) {
                accMul *= mul;
                accAdd = accAdd * mul + add;
            }
            add = (mul + 1) * add;
            mul *= mul;
        }
        state_ = state_ * accMul + accAdd;
    }

private:
    State state_;
};

struct Xorshift128 {
    uint32_t x, y, z, w;
    HD uint32_t next() {
        const uint32_t t = x ^ (x << 11);
        x = y; y = z; z = w;
        return w = (w ^ (w >> 19)) ^ (t ^ (t >> 8));
    }
};

struct Philox {
    enum : uint32_t { M0 = 0xD2511F53u, M1 = 0xCD9E8D57u, W0 = 0x9E3779B9u, W1 = 0xBB67AE85u };
    uint2 key;
    HD uint4 operator()(uint4 c) const {
        uint2 k = key;
        for (int round = 0; round < 10; ++round) {
            if (round) k.x += W0, k.y += W1;
            const uint32_t hi0 = mulHigh(M0, c.x), lo0 = M0 * c.x;
            const uint32_t hi1 = mulHigh(M1, c.z), lo1 = M1 * c.z;
            c = make_uint4(hi1 ^ c.y ^ k.x, lo1, hi0 ^ c.w ^ k.y, lo0);
        }
        return c;
    }
};

__global__ void lcgKernel(uint32_t *out, int n, uint64_t seed, int perThread) {
    const int first = (blockIdx.x * blockDim.x + threadIdx.x) * perThread;
    Lcg64 gen(seed);
    gen.skip(first);
    for (int k = first; k < first + perThread && k < n; ++k) out[k] = gen();
}

__global__ void xorshiftKernel(uint32_t *out, Xorshift128 *states, int n, int rounds) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Xorshift128 s = states[i];
    uint32_t v = 0;
    do {
        v = s.next();
    } while (--rounds > 0);
    states[i] = s;
    out[i] = v;
}

__global__ void philoxKernel(uint32_t *out, int n, Philox gen) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i * 4 >= n) return;
    const uint4 r = gen(make_uint4(i, 0, 0, 7));
    const uint32_t words[4] = {r.x, r.y, r.z, r.w};
    for (int j = 0; j < 4 && i * 4 + j < n; ++j) out[i * 4 + j] = words[j];
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? std::atoi(argv[1]) : 6000;
    const size_t bytes = n * sizeof(uint32_t);
    std::vector<uint32_t> got(n), want(n);
    std::vector<Xorshift128> states(n);
    for (int i = 0; i < n; ++i) states[i] = {123456789u + i, 362436069u, 521288629u ^ (i << 8), 88675123u};

    uint32_t *d;
    Xorshift128 *dStates;
    CUDA_VERIFY(cudaMalloc(&d, bytes));
    CUDA_VERIFY(cudaMalloc(&dStates, n * sizeof(Xorshift128)));
    CUDA_VERIFY(cudaMemcpy(dStates, states.data(), n * sizeof(Xorshift128), cudaMemcpyHostToDevice));
    const int threads = 128, blocks = (n + threads - 1) / threads;
    const Philox philox{make_uint2(0xdeadbeefu, 42u)};
    int bad = 0;
    for (int kind = 0; kind < 3; ++kind) {
        if (n > 0) {
            if (kind == 0) lcgKernel<<<(blocks + 4) / 5, threads>>>(d, n, 2023, 5);
            if (kind == 1) xorshiftKernel<<<blocks, threads>>>(d, dStates, n, 3);
            if (kind == 2) philoxKernel<<<(blocks + 3) / 4, threads>>>(d, n, philox);
        }
        CUDA_VERIFY(cudaGetLastError());
        CUDA_VERIFY(cudaMemcpy(got.data(), d, bytes, cudaMemcpyDeviceToHost));

        Lcg64 lcg(2023);
        unsigned sum = 0;
        for (int i = 0; i < n; ++i) {
            if (kind == 0) want[i] = lcg();
            else if (kind == 1) states[i].next(), states[i].next(), want[i] = states[i].next();
            else {
                const uint4 r = philox(make_uint4(i / 4, 0, 0, 7));
                want[i] = i % 4 == 0 ? r.x : i % 4 == 1 ? r.y : i % 4 == 2 ? r.z : r.w;
            }
            bad += got[i] != want[i];
            sum += got[i];
        }
        std::printf("%s: %d values, sum %08x\n", kind == 0 ? "lcg" : kind == 1 ? "xorshift" : "philox", n, sum);
    }
    CUDA_VERIFY(cudaFree(d));
    CUDA_VERIFY(cudaFree(dStates));
    std::puts(bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
