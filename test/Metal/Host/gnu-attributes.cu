// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=PORT %s < %t/gnu-attributes.cpp
// RUN: not %compiles %t/gnu-attributes.cpp

// CUDA's attributes in the spelling of GNU. A compiler of the host ignores them,
// so that a kernel would run there: it shall stop.

// PORT: {{^}}__global__ void add(int *P, int V)
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'global' has CUDA's attribute in the spelling of GNU{{.*}}[CU2X8032 host-declaration]
__attribute__((global)) void add(int *P, int V) { *P += V; }
// PORT: {{^}}static __constant__ int Value;
// CHECK: :[[#@LINE+1]]:8: error: the declaration of 'constant' {{.*}}[CU2X8032
static __attribute__((constant)) int Value;
// CHECK-NOT: error
// PORT: {{^}}__attribute__((noinline, unused)) static int host(
__attribute__((noinline, unused)) static int host(int global) { return global; }
__global__ void k(int *P) { *P = Value; }
int main() {
  add<<<1, 1>>>(nullptr, host(1));
  k<<<1, 1>>>(nullptr);
}
