// Recursion is printed as it is and warned about, since the stack of a GPU
// thread is small; a call of another function is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6062'
// RUN: %row %s
// RUN: FileCheck %s --check-prefix=METAL < %t.run/row.metal
// METAL: static int fib(int n) {
// METAL: return n < 2 ? n : fib(n - 1) + fib(n - 2);
#include "../Inputs/Row.h"

__device__ int fib(int n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
// CHECK: recursion.cu:[[#@LINE-3]]:{{.*}} warning: 'fib' calls itself [CU2X6062 recursion]
// CHECK: note: use a loop with a stack of known size

__device__ int twice(int n) { return 2 * n; }

__global__ void kernel_(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    // near miss CU2X6062 'fib(': who calls it is not called by it.
    out[i] = fib(in[i] & 7) + twice(i);
}

int want(const int *in, int i, int) {
  const int Fib[] = {0, 1, 1, 2, 3, 5, 8, 13};
  return Fib[in[i] & 7] + 2 * i;
}

int main() { return rowMain(kernel_, want); }
