// Atomic functions return the old value; inc and dec wrap at their bounds.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt --threads=4 %s | FileCheck %s
#include <cstdio>
#include <cuda_fp16.h>
struct Sums {
  int i;
  unsigned inc, dec, low, high, bits;
  unsigned long long ll;
  float f;
  double d;
  long long top;
  half2 h;
  unsigned lock, counted;
};
__global__ void k(Sums *s) {
  unsigned t = blockIdx.x * blockDim.x + threadIdx.x;
  atomicAdd(&s->i, -1);
  atomicInc(&s->inc, 6);
  atomicDec(&s->dec, 6);
  atomicMin(&s->low, t + 3);
  atomicMax(&s->high, t);
  atomicOr(&s->bits, 1u << (t & 31));
  atomicAdd(&s->ll, 1ull << 32);
  atomicAdd(&s->f, 0.5f);
  atomicAdd(&s->d, 0.25);
  atomicMax(&s->top, (long long)t << 33);
  atomicAdd(&s->h, __floats2half2_rn(1.0f, -1.0f));
  bool done = false;
  while (!done)
    if (atomicCAS(&s->lock, 0u, 1u) == 0) {
      ++s->counted;
      __threadfence();
      atomicExch(&s->lock, 0u);
      done = true;
    }
}
int main() {
  Sums *s;
  cudaMallocManaged(&s, sizeof *s);
  cudaMemset(s, 0, sizeof *s);
  s->low = ~0u;
  k<<<4, 50>>>(s);
  cudaDeviceSynchronize();
  // 200 = 28 * 7 + 4: inc counts 0 to 6, and dec goes down from 6.
  // CHECK: -200 4 3 3 199 ffffffff c800000000 100 50 18e00000000 200 -200 200
  printf("%d %u %u %u %u %x %llx %g %g %llx %g %g %u\n", s->i, s->inc, s->dec,
         s->low, s->high, s->bits, s->ll, s->f, s->d, s->top,
         __low2float(s->h), __high2float(s->h), s->counted);
}
