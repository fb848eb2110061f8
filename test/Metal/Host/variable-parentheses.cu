// RUN: rm -rf %t && %port 2>&1 | count 0
// RUN: %edited/variable-parentheses.cpp | FileCheck %s
// RUN: %compiles %t/variable-parentheses.cpp
// RUN: g++ -std=c++17 -fsyntax-only -I%{tools}/../lib/cu2x/runtime %t/variable-parentheses.cpp
// RUN: %runs variable-parentheses | FileCheck --check-prefix=PRINTS %s
// RUN: cu2x-simt %s | FileCheck --check-prefix=PRINTS %s

// Variables of the device whose initializer stands in parentheses, as the
// parameters of a function do.

#include <cstdio>
#include <cuda_runtime.h>

struct Pair {
  int x, y;
  __host__ __device__ constexpr Pair(int x = 0, int y = 0) : x(x), y(y) {}
};
// CHECK: const int start = 3;
const int start = 3;
// CHECK-NEXT: cu2x::Variable<dim3> size("size", cu2x::TypeOf<dim3>(4, 5, 6));
__device__ dim3 size(4, 5, 6);
// CHECK-NEXT: cu2x::Variable<unsigned int> count("count", cu2x::TypeOf<unsigned int>(start)); cu2x::Variable<unsigned int> more("more"); cu2x::Variable<unsigned int> last("last", cu2x::TypeOf<unsigned int>(7));
__device__ unsigned int count(start), more, last(7);
// CHECK-NEXT: static cu2x::Variable<float> scale("scale", cu2x::TypeOf<float>(1.5f));
static __constant__ float scale(1.5f);
// CHECK-NEXT: cu2x::Variable<Pair> pair("pair", cu2x::TypeOf<Pair>(1, 2));
__device__ Pair pair(1, 2);
// CHECK-NEXT: int &shared = cu2x::managed<int>("shared", cu2x::TypeOf<int>((8)));
__managed__ int shared((8));
// CHECK-NEXT: constexpr int both(9);
__device__ constexpr int both(9);
// CHECK-NOT: twice
__device__ int twice(int);
// CHECK: #if 0
#if 0
// CHECK-NEXT: cu2x::Variable<int> skipped("skipped", cu2x::TypeOf<int>(2));
__device__ int skipped(2);
#endif
// CHECK-NOT: return 2
__device__ int twice(int x) { return 2 * x; }

__global__ void use(float *out) {
  count += 1;
  out[0] = size.x * 100 + size.y * 10 + size.z;
  out[1] = count + more + last;
  out[2] = scale * twice(pair.x * 10 + pair.y);
  out[3] = shared + both;
}

int main() {
  float *out, host[4];
  unsigned after;
  cudaMalloc(&out, sizeof(host));
  use<<<1, 1>>>(out);
  cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
  // CHECK: cu2xMemcpyFromSymbol(&after, count,
  cudaMemcpyFromSymbol(&after, count, sizeof(after));
  // 4 + 0 + 7; 1.5 * 24; 8 + 9
  // PRINTS: 456 11 36 17 4
  printf("%g %g %g %g %u\n", host[0], host[1], host[2], host[3], after);
}
