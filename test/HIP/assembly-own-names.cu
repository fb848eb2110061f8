// Inline PTX whose expression would call a function of the program's stays.
// RUN: cu2x --target=hip %s -o - 2>&1 | FileCheck %s
// CHECK: warning: inline PTX 'shr.u32 %0, %1, %2;' has no translation [CU2X6001
// CHECK: asm("shr.u32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(b));
namespace own {
__device__ unsigned min(unsigned a, unsigned) { return a; }
__device__ unsigned shift(unsigned a, unsigned b) {
  unsigned d;
  asm("shr.u32 %0, %1, %2;" : "=r"(d) : "r"(a), "r"(b));
  return d + min(a, b);
}
} // namespace own
