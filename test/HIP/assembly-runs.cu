// What becomes of inline PTX gives what the instructions give, for awkward
// operands and for outputs that are inputs as well.
// RUN: %sample --hip %s
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

__device__ void wide(unsigned &low, unsigned &high, const unsigned &x,
                     const unsigned &y) {
  asm("add.cc.u32 %0, %2, %3;\n\t"
      "addc.u32 %1, %3, %2;"
      : "=r"(low), "=r"(high)
      : "r"(x), "r"(y));
}

__global__ void all(const unsigned *in, unsigned long long *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  unsigned a = in[2 * i], b = in[2 * i + 1], d, e, g, h;
  int s = (int)a, t = (int)b, r;
  unsigned long long w = (unsigned long long)a << 32 | b, v;
  long long q;
  unsigned long long hash = 0;
#define KEEP(X) hash = hash * 1099511628211ull + (unsigned long long)(X)
  asm("sub.s32 %0, %1, %2;" : "=r"(r) : "r"(s), "r"(t));
  KEEP(r);
  asm("mad.lo.s32 %0, %1, %2, %3;" : "=r"(r) : "r"(s), "r"(t), "r"(a));
  KEEP(r);
  asm("mul.hi.s32 %0, %1, %2;" : "=r"(r) : "r"(s), "r"(t));
  KEEP(r);
  asm("mul.hi.u32 %0, %1, %2;" : "=r"(d) : "r"(s), "r"(t));
  KEEP(d);
  asm("mul.hi.u64 %0, %1, %2;" : "=l"(v) : "l"(w), "l"(w));
  KEEP(v);
  asm("mul.wide.s32 %0, %1, %2;" : "=l"(q) : "r"(a), "r"(t));
  KEEP(q);
  asm("mul.wide.u32 %0, %1, %2;" : "=l"(v) : "r"(s), "r"(t));
  KEEP(v);
  asm("mad.wide.u32 %0, %1, %2, %3;" : "=l"(v) : "r"(a), "r"(b), "l"(w));
  KEEP(v);
  for (unsigned k = 0; k < 300; k += 13) {
    asm("shl.b32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(k));
    KEEP(d);
    asm("shr.u32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(k));
    KEEP(d);
    asm("shr.s32 %0, %1, %2;" : "=r"(r) : "r"(s), "r"(k));
    KEEP(r);
    asm("bfe.u32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(k), "r"(b));
    KEEP(d);
    asm("bfe.u32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "n"(3), "r"(k));
    KEEP(d);
  }
  asm("popc.b64 %0, %1;" : "=r"(d) : "l"(w));
  asm("clz.b32 %0, %1;" : "=r"(e) : "r"(a));
  asm("brev.b32 %0, %1;" : "=r"(r) : "r"(s));
  KEEP(d + 100 * e + r);
  asm("prmt.b32 %0, %1, %2, 0x0716;" : "=r"(d) : "r"(a), "r"(t));
  KEEP(d);
  asm("lop3.b32 %0, %1, %2, %3, 0xe8;" : "=r"(d) : "r"(a), "r"(b), "r"(e));
  KEEP(d);
  asm("lop3.b32 %0, %1, %2, %0, 0xCA;" : "+r"(d) : "r"(a), "r"(b));
  KEEP(d);
  asm("add.cc.u32 %0, %4, %6; addc.cc.u32 %1, %5, %7;"
      "addc.cc.u32 %2, %4, 4294967; addc.u32 %3, %5, %0;"
      : "=r"(d), "=r"(e), "=r"(g), "=r"(h)
      : "r"(a), "r"(b), "r"(b), "r"(a));
  KEEP(d), KEEP(e), KEEP(g), KEEP(h);
  asm("sub.cc.u32 %0, %2, %3; subc.cc.u32 %1, %3, %2; subc.u32 %0, %1, %0;"
      : "=r"(d), "=r"(e) : "r"(a), "r"(b));
  KEEP(d), KEEP(e);
  asm("mad.lo.cc.u32 %0, %2, %3, %0; madc.hi.u32 %1, %2, %3, %1;"
      : "+r"(g), "+r"(h) : "r"(a), "r"(b));
  KEEP(g), KEEP(h);
  asm("add.cc.u64 %0, %1, %2; addc.u64 %1, %0, %2;"
      : "=l"(v), "+l"(w) : "l"(hash));
  KEEP(v), KEEP(w);
  // The second place goes by what the first one had, and operands are macros.
  unsigned table[4] = {1, 0, 3, 2}, at = a % 4, &alias = at;
#define EITHER a | b
#define THERE table[alias]
  asm("add.cc.u32 %0, %2, %3; addc.u32 %1, %2, 0;"
      : "=r"(at), "=r"(THERE) : "r"(EITHER), "r"(b));
  KEEP(at);
  for (unsigned k = 0; k < 4; ++k)
    KEEP(table[k]);
  asm("and.b32 %0, %1, %2;" : "=r"(d) : "r"(EITHER), "r"(a));
  KEEP(d);
  // x and y are low and high.
  g = a, h = b;
  wide(g, h, g, h);
  KEEP(g), KEEP(h);
  out[i] = hash;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  unsigned *in, *dIn;
  unsigned long long *out, *dOut;
  in = (unsigned *)malloc(n * 8 + 8);
  out = (unsigned long long *)malloc(n * 8 + 8);
  const unsigned awkward[] = {0, 1, 31, 32, 0x7fffffff, 0x80000000, 0xffffffff};
  unsigned state = 7;
  for (int i = 0; i < 2 * n; ++i) {
    state = state * 1664525u + 1013904223u;
    in[i] = i < 98 ? awkward[i % 2 ? i / 2 / 7 : i / 2 % 7] : state;
  }
  cudaMalloc(&dIn, n * 8 + 8);
  cudaMalloc(&dOut, n * 8 + 8);
  cudaMemcpy(dIn, in, n * 8, cudaMemcpyHostToDevice);
  if (n)
    all<<<(n + 31) / 32, 32>>>(dIn, dOut, n);
  cudaMemcpy(out, dOut, n * 8, cudaMemcpyDeviceToHost);
  unsigned long long sum = 0;
  for (int i = 0; i < n; ++i)
    printf("%016llx\n", out[i]), sum ^= out[i];
  printf("%d: %016llx\n", n, sum);
  return cudaGetLastError() != cudaSuccess;
}
