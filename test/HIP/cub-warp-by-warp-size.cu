// A program that counts by warpSize may mean the wave: it is left and reported.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
#include <cub/cub.cuh>
__global__ void kernel(int *P) {
  // CHECK: using Reduce = hipcub::WarpReduce<int>;
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'WarpReduce' works on the whole wave{{.*}}CU2X1015
  using Reduce = cub::WarpReduce<int>;
  __shared__ Reduce::TempStorage S[32];
  int Sum = Reduce(S[threadIdx.x / warpSize]).Sum(P[threadIdx.x]);
  if (threadIdx.x % warpSize == 0)
    P[threadIdx.x / warpSize] = Sum;
  // CHECK: hipcub::WarpReduce<int, 16>::TempStorage
  __shared__ cub::WarpReduce<int, 16>::TempStorage Other;
}
