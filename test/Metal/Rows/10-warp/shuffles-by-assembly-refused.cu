// What shfl.sync says beyond a width is refused: a predicate, a last lane that
// is no width, one that is not a number of the text.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s

__global__ void predicate(unsigned *p) {
  // CHECK: shuffles-by-assembly-refused.cu:[[#@LINE+1]]:{{.*}}[CU2X7035 unknown-assembly]
  asm volatile("{ .reg .pred q; shfl.sync.up.b32 %0|q, %0, 1, 0, -1; }" : "+r"(p[0]));
}

__global__ void last(unsigned *p) {
  // CHECK: shuffles-by-assembly-refused.cu:[[#@LINE+1]]:{{.*}}[CU2X7035 unknown-assembly]
  asm volatile("shfl.sync.down.b32 %0, %1, 1, 0x0f, -1;" : "=r"(p[0]) : "r"(p[1]));
}

__global__ void computed(unsigned *p, unsigned c) {
  // CHECK: shuffles-by-assembly-refused.cu:[[#@LINE+1]]:{{.*}}[CU2X7035 unknown-assembly]
  asm volatile("shfl.sync.down.b32 %0, %1, 1, %2, -1;" : "=r"(p[0]) : "r"(p[1]), "r"(c));
}
