// CUB in a namespace of the program's, as in headers that several libraries of
// one process share; hipCUB has one namespace.
// RUN: %exits 4 cu2x --target=hip %s -o %t.hip --quiet --strict 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: --implicit-check-not=error: < %t.err
// CHECK: :[[#@LINE+2]]:9: error: 'CUB_NS_PREFIX' has no HIP counterpart [CU2X7014
// CHECK: note: hipCUB has one namespace, 'hipcub'
#define CUB_NS_PREFIX namespace mine {
#define CUB_NS_POSTFIX }
#define CUB_NS_QUALIFIER ::mine::cub
#include <cub/cub.cuh>
#undef CUB_NS_QUALIFIER
#undef CUB_NS_PREFIX
#undef CUB_NS_POSTFIX
__global__ void kernel(float *P) {
  using Block = mine::cub::BlockReduce<float, 128>;
  __shared__ typename Block::TempStorage T;
  float S = Block(T).Sum(P[threadIdx.x]);
  if (threadIdx.x == 0)
    *P = S;
}
