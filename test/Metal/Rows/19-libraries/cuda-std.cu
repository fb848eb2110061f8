// Pairs, arrays, limits, swap and exchange of cuda::std in a kernel.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct pair_int_int {
// CHECK: array_int_3 a = {{[{][{]}}1, 2, 3{{[}][}]}};
// CHECK: pair_int_int p(in[i] & 7, 5);
#include <cuda/std/array>
#include <cuda/std/limits>
#include <cuda/std/utility>
#include "../Inputs/Row.h"

__global__ void library(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  cuda::std::array<int, 3> a = {1, 2, 3};
  cuda::std::pair<int, int> p(in[i] & 7, 5);
  int one = in[i], two = i, rows[2][2] = {{1, 2}, {3, 4}};
  cuda::std::swap(one, two);
  cuda::std::swap(rows[0], rows[1]);
  thrust::swap(rows[0][0], rows[1][1]);
  int old = cuda::std::exchange(one, 5);
  if (one != 5 || old != i || two != in[i] || rows[0][0] != 2 || rows[0][1] != 4 || rows[1][1] != 3)
    return;
  out[i] = a[i % 3] + p.first * 10 + p.second * 100 + (cuda::std::numeric_limits<int>::max() > 0);
}

int want(const int *in, int i, int) { return i % 3 + 1 + (in[i] & 7) * 10 + 501; }

int main() { return rowMain(library, want); }
