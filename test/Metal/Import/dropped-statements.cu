// A statement that Clang can make nothing of is missing from its AST. What it
// stands in is left out, and what calls that; its neighbours stay.
// RUN: not cu2x --target=metal %s -o %t.metal -- > %t.log 2>&1
// RUN: FileCheck %s < %t.metal --implicit-check-not='kernel void'
// RUN: FileCheck %s --check-prefix=SAID < %t.log
// CHECK-NOT: clamp
// CHECK: kernel void whole(
// CHECK: kernel void onOneLine(
// CHECK: kernel void readsWhole(

// SAID-DAG: :[[#@LINE+1]]:23: warning: a function that did not parse{{.*}}CU2X6030
__device__ inline int clamp(int v) {
  int r;
  r = (uchar)(v > 255 ? 255 : v);
  return r;
}
__global__ void calls(int *o) { o[0] = clamp(o[0]); }
__global__ void whole(int *o) { o[0] = 1; }
// SAID-DAG: :[[#@LINE+1]]:17: warning: a function that did not parse{{.*}}CU2X6030
__global__ void branch(int *o) {
  if (o[1])
    o[2] = (uchar)3;
}
// SAID-DAG: :[[#@LINE+1]]:17: warning: a function that did not parse{{.*}}CU2X6030
__global__ void inMacro(int *o) {
#define STORE(to, v) to = (uchar)(v)
  STORE(o[0], 3);
}
__global__ void broken(int *o) { o[0] = (uchar)1; } __global__ void onOneLine(int *o) { o[0] = 1; }
// SAID-DAG: :[[#@LINE+1]]:20: warning: a variable that did not parse{{.*}}CU2X6030
__constant__ float table[2] = {1, unknown};
// SAID-DAG: :[[#@LINE+1]]:6: warning: an enumeration that did not parse{{.*}}CU2X6030
enum Kind { one = 1, two = unknown, three };
enum Whole { zero, half };
__global__ void readsTable(float *o) { o[0] = table[1]; }
__global__ void readsKind(int *o) { o[0] = three; }
__global__ void readsWhole(int *o) { o[0] = half; }
// SAID-DAG: left out readsTable
// SAID-DAG: left out readsKind
// SAID-DAG: left out calls
// SAID-DAG: left out branch
// SAID-DAG: left out inMacro
// SAID-DAG: left out broken
