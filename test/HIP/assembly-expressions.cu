// Inline PTX whose instructions have exact expressions becomes C++; what has
// none stays and is reported.
// RUN: cu2x --target=hip %s -o %t.hip --quiet > %t.log 2>&1
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip -- -DCU2X_TEST_COMPILES
#include <cuda_runtime.h>

__device__ void values(unsigned *u, int *s, unsigned long long *w, float *f) {
  unsigned a = u[0], b = u[1], d;
  int i = s[0], r;
  unsigned long long l = w[0];
  long long m;
  // CHECK: d = a + b;
  asm("add.u32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(b));
  // CHECK: r = (unsigned)i - 7u;
  asm volatile("sub.s32 %0, %1, 7;" : "=r"(r) : "r"(i));
  // CHECK: u[2] = a * (unsigned)i + (unsigned)(i + 1);
  asm("mad.lo.u32 %0, %1, %2, %3;" : "=r"(u[2]) : "r"(a), "r"(i), "r"(i + 1));
  // CHECK: r = __mulhi((int)a, i);
  asm("mul.hi.s32 %0, %1, %2;" : "=r"(r) : "r"(a), "r"(i));
  // CHECK: m = (long long)i * r;
  asm("mul.wide.s32 %0, %1, %2;" : "=l"(m) : "r"(i), "r"(r));
  // CHECK: w[1] = (unsigned long long)a * b + l;
  asm("mad.wide.u32 %0, %1, %2, %3;" : "=l"(w[1]) : "r"(a), "r"(b), "l"(l));
  // CHECK: d = ((unsigned long long)a >> min(5u & 255u, 63u)) & ((1ull << min((unsigned)i & 255u, 32u)) - 1);
  asm("bfe.u32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "n"(5), "r"(i));
  // CHECK: d = __byte_perm(a, b, 0x3210u);
  asm("prmt.b32 %0, %1, %2, 0x3210;" : "=r"(d) : "r"(a), "r"(b));
  // CHECK: d = (a & b) | (~a & d);
  asm("lop3.b32 %0, %1, %2, %0, 0xCA;" : "+r"(d) : "r"(a), "r"(b));
  // CHECK: f[0] = fmaf(f[1], f[2], f[3]);
  asm("fma.rn.f32 %0, %1, %2, %3;" : "=f"(f[0]) : "f"(f[1]), "f"(f[2]), "f"(f[3]));
  // CHECK: d = blockDim.x;
  asm("mov.u32 %0, %%ntid.x;" : "=r"(d));
  // CHECK: d = (unsigned long long)a << min(b, 63u);
  asm("shl.b32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(b));
  // CHECK: __syncthreads();
  asm volatile("bar.sync 0;" ::: "memory");
  // CHECK: __threadfence();
  asm volatile("membar.gl;" : : : "memory");
}

// All sums are there before the first one is stored.
__device__ void chain(uint4 &r, uint4 a, const uint4 &b) {
  // CHECK: {{^  [{]$}}
  // CHECK-NEXT:   unsigned carry;
  // CHECK-NEXT:   const unsigned part0 = __builtin_addc(a.x, b.x, 0u, &carry);
  // CHECK-NEXT:   const unsigned part1 = __builtin_addc(a.y, b.y, carry, &carry);
  // CHECK-NEXT:   const unsigned part2 = a.z + b.z + carry;
  // CHECK-NEXT:   r.x = part0;
  // CHECK-NEXT:   r.y = part1;
  // CHECK-NEXT:   r.z = part2;
  // CHECK-NEXT: }
  asm("add.cc.u32 %0, %3, %6;\n\t"
      "addc.cc.u32 %1, %4, %7;\n\t"
      "addc.u32 %2, %5, %8;"
      : "=r"(r.x), "=r"(r.y), "=r"(r.z)
      : "r"(a.x), "r"(a.y), "r"(a.z), "r"(b.x), "r"(b.y), "r"(b.z));
  // What one instruction writes another one reads.
  // CHECK: const unsigned part0 = __builtin_addc(a.x * a.y, r.w, 0u, &carry);
  // CHECK-NEXT: const unsigned part1 = __umulhi(a.x, a.y) + part0 + carry;
  asm("mad.lo.cc.u32 %0, %2, %3, %0; madc.hi.u32 %1, %2, %3, %0;"
      : "+r"(r.w), "=r"(r.x) : "r"(a.x), "r"(a.y));
}
template <typename T> __device__ T any(T x, T y) {
  T z;
  // Of one type alone it may be an expression.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("add.u32 %0, %1, %2;" : "=r"(z) : "r"(x), "r"(y));
  return z;
}
template __device__ int any(int, int);

#ifndef CU2X_TEST_COMPILES
__device__ unsigned added(unsigned a);
__device__ void others(unsigned *u, float f) {
  unsigned a = u[0], b = u[1], d, e;
  // The carry of one statement is read by the next one.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm volatile("add.cc.u32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(b));
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm volatile("addc.u32 %0, %1, %2;" : "=r"(e) : "r"(a), "r"(b));
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("add.cc.u32 %0, %2, %3; addc.cc.u32 %1, %2, %3;" : "=r"(d), "=r"(e) : "r"(a), "r"(b));
  // A selector that is not known may take signs.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("prmt.b32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(b), "r"(u[3]));
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("prmt.b32 %0, %1, %2, 0x8888;" : "=r"(d) : "r"(a), "r"(b));
  // Bits of a float in a register for integers.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("add.u32 %0, %1, %2;" : "=r"(d) : "r"(f), "r"(b));
  // Operands that would be computed more than once, or have an effect.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("add.u32 %0, %1, %2;" : "=r"(d) : "r"(a++), "r"(__popc(b)));
  // A macro that would be computed twice, and what may be a call.
#define NEXT u[2]
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("lop3.b32 %0, %1, %2, %3, 0xe8;" : "=r"(d) : "r"(NEXT), "r"(a), "r"(b));
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("add.u32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"((added)(b)));
  // An instruction without a row, and one that declares registers.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("vabsdiff4.u32.u32.u32.add %0, %1, %2, %1;" : "=r"(d) : "r"(a), "r"(b));
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("{ .reg .u32 t; add.u32 t, %1, %2; mov.u32 %0, t; }" : "=r"(d) : "r"(a), "r"(b));
  // An output that nothing writes.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("add.u32 %0, %2, %3;" : "=r"(d), "=r"(e) : "r"(a), "r"(b));
  // Memory that other threads see in between.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm volatile("add.u32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(b) : "memory");
  // A comment would be lost.
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("add.u32 %0, %1, %2;" /* the sum */ : "=r"(d) : "r"(a), "r"(b));
  u[0] = d + e;
}
#define ADD(D, A, B) asm("add.u32 %0, %1, %2;" : "=r"(D) : "r"(A), "r"(B))
// SAID: :[[#@LINE-1]]:22: warning: inline PTX {{.*}} [CU2X6001
__device__ unsigned added(unsigned a) {
  unsigned d;
  ADD(d, a, 1u);
  return d;
}
#endif
