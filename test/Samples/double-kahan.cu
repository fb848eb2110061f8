// RUN: %sample --hip --metal --metal-flag=--fp64=soft %s
// RUN: not cu2x --target=metal --strict %s -o %t.metal 2>&1 | FileCheck --check-prefix=METAL %s
// METAL: [CU2X5033
// Double precision in kernels: compensated sums against plain ones, and a
// polynomial by Horner's rule with fma.
// Features: double arithmetic and literals, __dadd_rn/__dsub_rn, fma, sqrt,
// double shared memory, atomicAdd on double, __double_as_longlong, ldexp.

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CHECK(e) do { cudaError_t r = (e); if (r != cudaSuccess) { std::puts(cudaGetErrorString(r)); std::exit(1); } } while (0)

constexpr int kThreads = 64;

struct Kahan {
  double sum = 0.0, lost = 0.0;
  // Knuth's two-sum: exact for operands of any size.
  __device__ void add(double x) {
    const double s = __dadd_rn(sum, x);
    const double z = __dsub_rn(s, sum);
    lost = __dadd_rn(lost, __dadd_rn(__dsub_rn(sum, __dsub_rn(s, z)), __dsub_rn(x, z)));
    sum = s;
  }
  __device__ void add(const Kahan &o) {
    add(o.sum);
    lost += o.lost;
  }
  __device__ double value() const { return sum + lost; }
};

__global__ void compensatedSum(const double *in, int n, double *blockSums, double *naive) {
  __shared__ double sums[kThreads], lost[kThreads];
  Kahan k;
  double plain = 0.0;
  for (int i = blockIdx.x * kThreads + threadIdx.x; i < n; i += gridDim.x * kThreads) {
    k.add(in[i]);
    plain += in[i];
  }
  sums[threadIdx.x] = k.sum;
  lost[threadIdx.x] = k.lost;
  for (int s = kThreads / 2; s > 0; s /= 2) {
    __syncthreads();
    if (threadIdx.x < s) {
      Kahan other;
      other.sum = sums[threadIdx.x + s], other.lost = lost[threadIdx.x + s];
      k.add(other);
      sums[threadIdx.x] = k.sum;
      lost[threadIdx.x] = k.lost;
    }
  }
  if (threadIdx.x == 0)
    blockSums[blockIdx.x] = k.value();
  atomicAdd(naive, plain);
}

// exp(x) for |x| <= 0.5 by a polynomial, scaled by a power of two from the bits.
__global__ void polynomial(const double *in, double *out, long long *exponents, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  const double coefficient[] = {1.0 / 5040, 1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1.0, 1.0};
  const double x = in[i] * 0x1p-41;
  double r = 1.0 / 40320;
  for (double c : coefficient)
    r = fma(r, x, c);
  out[i] = ldexp(sqrt(r * r), 3);
  exponents[i] = (__double_as_longlong(in[i]) >> 52 & 0x7ff) - 1023;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 3000;
  std::vector<double> in(n), out(n);
  std::vector<long long> exponents(n);
  uint64_t s = 0x123456789abcdefull;
  double exact = 0;
  for (int i = 0; i < n; ++i) {
    s = s * 6364136223846793005ull + 1442695040888963407ull;
    // large terms that cancel in pairs, with small ones between
    const double big = (double)(s >> 24);
    in[i] = i % 3 == 2 ? (double)(s >> 60) : i % 3 == 0 ? big : -in[i - 1];
    if (i % 3 == 0 && i + 1 >= n)
      in[i] = 1.0;
    exact += i % 3 == 2 || (i % 3 == 0 && i + 1 >= n) ? in[i] : 0.0;
  }
  const int blocks = 5;
  double *dIn, *dOut, *dSums, sums[blocks + 1] = {};
  long long *dExponents;
  CHECK(cudaMalloc(&dIn, n * sizeof(double)));
  CHECK(cudaMalloc(&dOut, n * sizeof(double)));
  CHECK(cudaMalloc(&dExponents, n * sizeof(long long)));
  CHECK(cudaMalloc(&dSums, sizeof(sums)));
  CHECK(cudaMemset(dSums, 0, sizeof(sums)));
  CHECK(cudaMemcpy(dIn, in.data(), n * sizeof(double), cudaMemcpyHostToDevice));
  compensatedSum<<<blocks, kThreads>>>(dIn, n, dSums, dSums + blocks);
  if (n > 0)
    polynomial<<<(n + 31) / 32, 32>>>(dIn, dOut, dExponents, n);
  CHECK(cudaGetLastError());
  CHECK(cudaMemcpy(sums, dSums, sizeof(sums), cudaMemcpyDeviceToHost));
  CHECK(cudaMemcpy(out.data(), dOut, n * sizeof(double), cudaMemcpyDeviceToHost));
  CHECK(cudaMemcpy(exponents.data(), dExponents, n * sizeof(long long), cudaMemcpyDeviceToHost));

  double total = 0, expSum = 0;
  int bad = 0;
  long long exponentSum = 0;
  for (int b = 0; b < blocks; ++b)
    total += sums[b];
  for (int i = 0; i < n; ++i) {
    const double want = 8 * std::exp(in[i] * 0x1p-41);
    bad += !(std::fabs(out[i] - want) <= 1e-7 * want);
    bad += in[i] != 0 && exponents[i] != std::ilogb(in[i]);
    expSum += out[i];
    exponentSum += exponents[i];
  }
  bad += !(std::fabs(total - exact) <= 1e-3 && std::fabs(sums[blocks] - exact) <= 1e-3);
  std::printf("n %d, sum %.0f, exponent checksum %lld, exp sum %.3e\n", n, total, exponentSum, expSum);
  CHECK(cudaFree(dIn)); CHECK(cudaFree(dOut)); CHECK(cudaFree(dExponents)); CHECK(cudaFree(dSums));
  std::puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
