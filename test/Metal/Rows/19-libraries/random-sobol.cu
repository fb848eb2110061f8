// Sobol numbers of 32 and 64 bits, plain and scrambled: each is the vectors of
// the bits of its index in Gray code.
// RUN: %row --option=--fp64=soft %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct curandStateSobol32 {
// CHECK: kernel void drawn(
#include "../Inputs/Row.h"
#include <curand_kernel.h>

typedef unsigned long long u64;

__device__ unsigned narrow[32];
__device__ u64 wide[64];

__global__ void drawn(const unsigned *in, u64 *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  curandStateSobol32_t a;
  curandStateScrambledSobol32_t b;
  curandStateSobol64_t c;
  curandStateScrambledSobol64_t d;
  curand_init(narrow, in[i], &a);
  curand_init(narrow, 0x12345u, in[i], &b);
  curand_init(wide, in[i] * 3ull, &c);
  curand_init(wide, 0x6789abcdefull, in[i] * 3ull, &d);
  curand(&a);
  skipahead(5u, &b);
  skipahead(1ull << 40, &c);
  u64 *o = out + 5 * i;
  o[0] = curand(&a);
  o[1] = curand(&b);
  o[2] = curand(&c);
  o[3] = curand(&d);
  o[4] = __float_as_uint(curand_uniform(&a)) ^ __double_as_longlong(curand_uniform_double(&d));
}

unsigned hostNarrow[32];
u64 hostWide[64];

template <class T> T number(const T *vectors, T index, T scramble) {
  T gray = index ^ (index >> 1), x = scramble;
  for (int k = 0; gray; ++k, gray >>= 1)
    if (gray & 1)
      x ^= vectors[k];
  return x;
}

u64 want(const unsigned *in, int j, int) {
  unsigned at = in[j / 5];
  u64 far = at * 3ull, scramble = 0x6789abcdefull;
  switch (j % 5) {
  case 0:
    return number(hostNarrow, at + 1, 0u);
  case 1:
    return number(hostNarrow, at + 5, 0x12345u);
  case 2:
    return number(hostWide, far + (1ull << 40), u64(0));
  case 3:
    return number(hostWide, far, scramble);
  }
  float f = float(number(hostNarrow, at + 2, 0u)) * 0x1p-32f + 0x1p-33f;
  double d = double(number(hostWide, far + 1, scramble) >> 11) * 0x1p-53 + 0x1p-54;
  unsigned bits;
  u64 wideBits;
  memcpy(&bits, &f, 4);
  memcpy(&wideBits, &d, 8);
  return bits ^ wideBits;
}

int main() {
  for (int k = 0; k < 32; ++k)
    hostNarrow[k] = rowRandom() | 1u;
  for (int k = 0; k < 64; ++k)
    hostWide[k] = (u64)rowRandom() << 32 | rowRandom();
  ROW_CUDA(cudaMemcpyToSymbol(narrow, hostNarrow, sizeof(hostNarrow)));
  ROW_CUDA(cudaMemcpyToSymbol(wide, hostWide, sizeof(hostWide)));
  return rowMain(drawn, want, 5);
}
