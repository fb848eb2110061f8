// Reductions and scans of groups stand in the translated file, as HIP has them
// from ROCm 7.13 and 7.14 on only: once, behind the include of HIP's groups.
// RUN: cu2x --target=hip %s -o %t.hip --strict --quiet
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: %sample --hip --wave64=CU2X1015 %s

// CHECK: #include <hip/hip_runtime.h>
// CHECK: #include <hip/hip_cooperative_groups.h>
// CHECK-NEXT: // Operations of cooperative groups
// CHECK: template <class T> struct plus {
// CHECK: #if HIP_VERSION < 71300000 && !defined(GROUP_REDUCE_FOR_HIP)
// CHECK: __device__ T reduce(const Group &group, T value, Operation &&operation) {
// CHECK-NOT: struct plus
// CHECK: #if HIP_VERSION < 71400000 && !defined(GROUP_SCAN_FOR_HIP)
// CHECK-NOT: struct plus
// CHECK: namespace cg = cooperative_groups;
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
#include <cooperative_groups.h>
#include <cstdio>
#include <cstdlib>
namespace cg = cooperative_groups;

struct Pair {
  short key;
  float value;
  char tag;
};

template <unsigned Size> __device__ float mean(float x) {
  auto tile = cg::tiled_partition<Size>(cg::this_thread_block());
  return cg::reduce(tile, x, cg::plus<float>()) / Size;
}

__global__ void all(const int *in, float *out, int n) {
  auto block = cg::this_thread_block();
  auto warp = cg::tiled_partition<32>(block);
  auto four = cg::tiled_partition<4>(block);
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  const int v = in[i];
  const float f = v * 0.25f; // sums are exact in any order
  float *row = out + 16 * i;
  // CHECK: row[0] = cg::reduce(warp, f, cg::plus<float>());
  row[0] = cg::reduce(warp, f, cg::plus<float>());
  row[1] = cg::reduce(four, v, cg::less<int>());
  row[2] = cg::reduce(four, (short)v, cg::greater<short>());
  row[3] = cg::reduce(warp, (unsigned long long)v << 40, cg::bit_xor<unsigned long long>()) >> 40;
  row[4] = mean<8>(f);
  row[5] = cg::inclusive_scan(warp, f, cg::plus<float>());
  row[6] = cg::exclusive_scan(four, f);
  row[7] = cg::exclusive_scan(warp, v | 1, [](int a, int b) { return a > b ? a : b; });
  Pair p = {(short)v, f, (char)i};
  p = cg::reduce(warp, p, [](Pair a, Pair b) { return a.key < b.key || (a.key == b.key && a.tag < b.tag) ? a : b; });
  row[8] = p.key + p.value + p.tag;
  row[9] = cg::inclusive_scan(four, (char)v);
  row[10] = row[11] = row[12] = 0;
  // CHECK: if (v % 3) {
  if (v % 3) {
    cg::coalesced_group some = cg::coalesced_threads();
    row[10] = cg::reduce(some, f, cg::plus<float>());
    row[11] = cg::exclusive_scan(some, f, cg::plus<float>());
    row[12] = cg::inclusive_scan(some, v, cg::greater<int>());
  }
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 100, blocks = n / 64 + 1, all_n = blocks * 64;
  int *in = new int[all_n], *dIn;
  float *out = new float[16 * all_n], *dOut;
  unsigned s = 3;
  for (int i = 0; i < all_n; ++i) {
    s = s * 1664525u + 1013904223u;
    in[i] = (int)(s >> 18) - 3000;
  }
  cudaMalloc(&dIn, all_n * 4);
  cudaMalloc(&dOut, all_n * 64);
  cudaMemcpy(dIn, in, all_n * 4, cudaMemcpyHostToDevice);
  all<<<blocks, 64>>>(dIn, dOut, n);
  cudaMemcpy(out, dOut, all_n * 64, cudaMemcpyDeviceToHost);
  for (int i = 0; i < all_n; ++i)
    for (int k = 0; k < 13; ++k)
      printf("%a%c", out[16 * i + k], k < 12 ? ' ' : '\n');
  return cudaGetLastError() != cudaSuccess;
}
