// A struct that holds a pointer to pointers, by value and in memory, however
// deep: Apple's compiler takes none as a parameter, so that it is declared as
// its words. The host passes the same bytes.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void rows(constant ulong *a_data {{.*}}buffer(0){{.*}},
// CHECK: constant Rows &a = *(constant Rows *)a_data;
// CHECK: kernel void deep(constant ulong *both_arg_data {{.*}}buffer(0){{.*}},
// CHECK-NEXT: device const ulong *more_data {{.*}}buffer(1){{.*}},
// A near miss keeps its type.
// CHECK: kernel void plain(constant Row &r {{.*}}buffer(0){{.*}},
#include "../Inputs/Row.h"

struct Rows {
  const int *const *rows;
  int n;
};
struct Both {
  char tag;
  Rows in[2];
};
struct Row {
  const int *row;
  int n;
};

__global__ void rows(Rows a, int *out) {
  int i = ROW_INDEX;
  if (i < a.n)
    out[i] = a.rows[i % 2][i] ^ a.rows[1][0];
}
__global__ void deep(Both both, const Both *more, int *out, int n) {
  int i = ROW_INDEX;
  both.in[0].n += both.tag;
  if (i < n)
    out[i] ^= both.in[1].rows[0][i] + both.in[0].n + more[1].in[i % 2].rows[1][i];
}
__global__ void plain(Row r, int *out) {
  int i = ROW_INDEX;
  if (i < r.n)
    out[i] += r.row[i];
}

// Both rows are the input.
int want(const int *in, int i, int n) {
  int first = in[i] ^ in[0];
  return int(unsigned(first ^ int(unsigned(in[i]) + unsigned(n + 3) + unsigned(in[i]))) + unsigned(in[i]));
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        const int *host[2] = {in, in}, **device;
        ROW_CUDA(cudaMalloc(&device, sizeof(host)));
        ROW_CUDA(cudaMemcpy(device, host, sizeof(host), cudaMemcpyHostToDevice));
        Rows a = {device, n};
        Both both = {3, {a, a}}, two[2] = {both, both}, *more;
        ROW_CUDA(cudaMalloc(&more, sizeof(two)));
        ROW_CUDA(cudaMemcpy(more, two, sizeof(two), cudaMemcpyHostToDevice));
        rows<<<b, RowBlock>>>(a, out);
        deep<<<b, RowBlock>>>(both, more, out, n);
        plain<<<b, RowBlock>>>(Row{in, n}, out);
      },
      want);
}
