// Questions about the memory of a pointer are answered while translating.
// RUN: %row --only-metal %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static int where(device const void *p) {
// CHECK: return 1u + 2 * 0u + 4 * 0u + 8 * 0u;
// CHECK: static int where(threadgroup const void *p) {
#include "../Inputs/Row.h"

#ifdef ROW_ONLY_METAL // the executor has one memory
#define __isGlobal(p) 0
#define __isShared(p) 0
#define __isConstant(p) 0
#define __isLocal(p) 0
#endif

__device__ int where(const void *p) {
  return __isGlobal(p) + 2 * __isShared(p) + 4 * __isConstant(p) + 8 * __isLocal(p);
}
__constant__ int fixed = 1;

__global__ void asked(const int *in, int *out, int n) {
  __shared__ int tile[1];
  int i = ROW_INDEX, own = 0;
  if (i < n)
    out[i] = where(in) + 100 * where(tile) + 10000 * where(&own) + 1000000 * where(&fixed) + own;
}

int want(const int *, int, int) { return 1 + 200 + 80000 + 4000000; }

int main() { return rowMain(asked, want); }
