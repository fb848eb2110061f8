// Kernels that share a name or stand in namespaces have flat names of their own,
// and each launch finds its own.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-COUNT-4: kernel void
#include "../Inputs/Row.h"

namespace a {
__global__ void fill(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ 1;
}
namespace b {
__global__ void fill(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ 2;
}
} // namespace b
} // namespace a
__global__ void fill(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ 4;
}
__global__ void fill(const int *in, int *out, int n, int by) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ by;
}

int main() {
  int (*none)(const int *, int, int) = nullptr;
  (void)none;
  auto four = [](const int *in, int *out, int n, int blocks) { fill<<<blocks, RowBlock>>>(in, out, n); };
  auto eight = [](const int *in, int *out, int n, int blocks) { fill<<<blocks, RowBlock>>>(in, out, n, 8); };
  return rowMain(a::fill, [](const int *in, int i, int) { return in[i] ^ 1; }) |
         rowMain(a::b::fill, [](const int *in, int i, int) { return in[i] ^ 2; }) |
         rowRun<int, int>(four, [](const int *in, int i, int) { return in[i] ^ 4; }) |
         rowRun<int, int>(eight, [](const int *in, int i, int) { return in[i] ^ 8; });
}
