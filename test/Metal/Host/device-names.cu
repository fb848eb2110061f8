// RUN: rm -rf %t && %port
// RUN: %edited/device-names.cpp | FileCheck %s
// RUN: %compiles %t/device-names.cpp
// RUN: %runs device-names | FileCheck --check-prefix=PRINTS %s
// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s -- -DUSED 2>&1 | FileCheck --check-prefix=USED %s

// Other names for types that device code alone has go with that code, and so do
// using-declarations for methods of the device. Where the host uses one, it is
// reported.

#include <cooperative_groups.h>
#include <cstdio>
#include <mma.h>

// CHECK: #include <cstdio>
// CHECK-NOT: wmma
// CHECK-NOT: cooperative
// CHECK-NOT: template
// CHECK: struct Base
using namespace nvcuda;
namespace cg = cooperative_groups;
typedef wmma::fragment<wmma::accumulator, 16, 16, 16, float> Sums;
typedef Sums SumsAgain;
template <class Layout>
using Factors = wmma::fragment<wmma::matrix_a, 16, 16, 16, half, Layout>;
using Group = cg::thread_block;
using cg::this_thread_block;

struct Base {
  int V;
  __device__ int twice() const { return 2 * V; }
  __host__ __device__ int once() const { return V; }
};
struct Derived : private Base {
  // CHECK: struct Derived
  // CHECK-NOT: twice
  using Base::twice;
  // CHECK: using Base::once;
  using Base::once;
  __host__ __device__ explicit Derived(int X) { V = X; }
};

namespace lib {
__device__ int four(int V);
__device__ int five(int V) { return V; }
int five(double V);
} // namespace lib
__device__ int lib::four(int V) { return 4 * V; }
// CHECK-NOT: using lib::four
using lib::four;
// One of the functions of this name is the host's.
// CHECK: using lib::five;
using lib::five;

__global__ void fill(float *P, Derived D) {
  Group Block = this_thread_block();
  SumsAgain S;
  wmma::fill_fragment(S, float(D.twice() + D.once()));
  wmma::store_matrix_sync(P, S, 16, wmma::mem_row_major);
  Block.sync();
  if (Block.thread_rank() == 0)
    P[1] += 0.5f;
}

#ifdef USED
// USED: :[[#@LINE+1]]:3: error: 'Sums' is not part of the runtime{{.*}}[CU2X8030 host-name]
  Sums *Pointer;
// USED: :[[#@LINE+1]]:17: error: 'cg' is not part{{.*}}[CU2X8030
struct Holder { cg::grid_group Grid; };
#endif

int main() {
  float *P;
  cudaMallocManaged(&P, 256 * sizeof(float));
  fill<<<1, 32>>>(P, Derived(4));
  cudaDeviceSynchronize();
  // PRINTS: 12 12.5 12
  printf("%g %g %g\n", P[0], P[1], P[255]);
}
