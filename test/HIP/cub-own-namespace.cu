// CUB in a namespace of the program's, as in headers that several libraries of
// one process share; hipCUB has one namespace, which gets a second name.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --target=hip prefix.cu -o prefix.hip --strict 2>&1 | FileCheck %s --check-prefix=DONE
// RUN: %hip_check prefix.hip && FileCheck %s --check-prefix=PREFIX < prefix.hip
// RUN: cp prefix.hip again.cu && cu2x --target=hip again.cu -o again.hip --quiet && cmp again.cu again.hip
// RUN: cu2x --target=hip wrapped.cu -o wrapped.hip --strict 2>&1 | FileCheck %s --check-prefix=DONE
// RUN: %hip_check wrapped.hip && FileCheck %s --check-prefix=WRAPPED < wrapped.hip
// RUN: sed s/CUB_WRAPPED/THRUST_CUB_WRAPPED/ wrapped.cu > both.cu
// RUN: cu2x --target=hip both.cu -o both.hip --strict 2>&1 | FileCheck %s --check-prefix=DONE
// RUN: %hip_check both.hip
// DONE: all confirmed

// What is said and written of CUB's classes is so of these.
// RUN: cu2x --target=hip warps.cu -o warps.hip --quiet 2>&1 | FileCheck %s --check-prefix=SAID
// RUN: FileCheck %s --check-prefix=WARPS < warps.hip
// SAID: warning: arguments of 'BlockLoad' are not translated: {{.*}}[CU2X7020

// The program adds to CUB's namespace, or another file includes CUB.
// RUN: %exits 4 cu2x --target=hip more.cu -o more.hip --quiet --strict 2>&1 | FileCheck %s
// RUN: %exits 4 cu2x --target=hip half.cu -o half.hip --quiet --strict 2>&1 | FileCheck %s
// RUN: echo '#define THRUST_CUB_WRAPPED_NAMESPACE mine' > config.h
// RUN: echo '#include "config.h"' > header.cu && tail -n +2 wrapped.cu >> header.cu
// RUN: %exits 4 cu2x --target=hip header.cu -o header.hip --quiet --strict 2>&1 | FileCheck %s --check-prefix=HEADER
// HEADER: header.cu:2:{{.*}}: error: 'THRUST_CUB_WRAPPED_NAMESPACE' has no HIP counterpart [CU2X7014
// CHECK: error: 'CUB_NS_PREFIX' has no HIP counterpart [CU2X7014
// CHECK: note: hipCUB has one namespace, 'hipcub'

#--- prefix.cu
#define CUB_NS_PREFIX namespace mine {
#define CUB_NS_POSTFIX }
#define CUB_NS_QUALIFIER ::mine::cub
#include <cub/block/block_reduce.cuh>
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
// PREFIX: #include <hipcub/hipcub.hpp>
// PREFIX-NEXT: CUB_NS_PREFIX namespace cub = ::hipcub; CUB_NS_POSTFIX
// PREFIX-NEXT: #undef CUB_NS_QUALIFIER
// PREFIX: mine::cub::BlockReduce<float, 128>;
#--- wrapped.cu
#define CUB_WRAPPED_NAMESPACE mine
#include <cub/cub.cuh>
__global__ void kernel(float *P) {
  using Block = mine::cub::BlockReduce<float, 128>;
  __shared__ typename Block::TempStorage T;
  float S = Block(T).Sum(P[threadIdx.x]);
  if (threadIdx.x == 0)
    *P = S;
}
// WRAPPED: #include <hipcub/hipcub.hpp>
// WRAPPED-NEXT: namespace CUB_WRAPPED_NAMESPACE { namespace cub = ::hipcub; }
#--- warps.cu
#define CUB_WRAPPED_NAMESPACE mine
#include <cub/cub.cuh>
__global__ void kernel(float *P) {
  using Warp = mine::cub::WarpReduce<float>;
  __shared__ typename Warp::TempStorage T;
  *P = Warp(T).Sum(*P);
  using Load = mine::cub::BlockLoad<float, 32, 2, mine::cub::BLOCK_LOAD_WARP_TRANSPOSE>;
  __shared__ typename Load::TempStorage U;
  float V[2];
  Load(U).Load(P, V);
}
// WARPS: mine::cub::WarpReduce<float, 32>;
#--- more.cu
#define CUB_NS_PREFIX namespace mine {
#define CUB_NS_POSTFIX }
#define CUB_NS_QUALIFIER ::mine::cub
#include <cub/cub.cuh>
namespace mine { namespace cub { struct Own {}; } }
__global__ void kernel(float *P) {}
#--- half.cu
#define CUB_NS_PREFIX namespace mine {
#define CUB_NS_POSTFIX }
#include "other.h"
__global__ void kernel(float *P) {}
#--- other.h
