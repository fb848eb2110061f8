// 64-bit atomics: the extremes of unsigned numbers in global memory are
// Metal's own, others go by halves, and the rest is refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not=CU2X4023
// RUN: cu2x-msl-check --Werror %t.metal && FileCheck --check-prefix=TEXT %s < %t.metal

// TEXT: kernel void native(
// TEXT: atomic_min_explicit((device atomic_ulong *)p, v, memory_order_relaxed);
// TEXT: atomic_max_explicit((device atomic_ulong *)&p[1], v, memory_order_relaxed);
// TEXT: kernel void halves(
// TEXT: cu2x_atomicOr_long(p, v);
// TEXT: cu2x_atomicAdd_long(&p[1], v);
// TEXT-NOT: kernel void

typedef unsigned long long u64;

__global__ void native(u64 *p, u64 v) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'atomicMin' of 64 bits needs a GPU of family Apple9, or Apple8 in a Mac [CU2X4023
  atomicMin(p, v);
  atomicMax(&p[1], v);
}
__global__ void halves(u64 *p, u64 v) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'atomicOr' changes the halves{{.*}}[CU2X4022
  atomicOr(p, v);
  atomicAdd(&p[1], v);
}
__global__ void oldMinimum(u64 *p, u64 v) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'atomicMin' of ulong in global memory has no counterpart in Metal [CU2X4020
  p[1] = atomicMin(p, v);
}
__global__ void oldBits(u64 *p, u64 v) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'atomicXor' of ulong in global memory{{.*}}[CU2X4020
  p[1] = atomicXor(p, v);
}
__global__ void signedMinimum(long long *p, long long v) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'atomicMin' of long in global memory{{.*}}[CU2X4020
  atomicMin(p, v);
}
__global__ void exchange(u64 *p, u64 v) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'atomicExch' of ulong in global memory{{.*}}[CU2X4020
  atomicExch(p, v);
}
__global__ void swap(u64 *p, u64 v) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'atomicCAS' of ulong in global memory{{.*}}[CU2X4020
  atomicCAS(p, v, v + 1);
}
__global__ void sharedMinimum(u64 *p, u64 v) {
  __shared__ u64 least;
  least = v;
  __syncthreads();
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'atomicMin' of ulong in shared memory{{.*}}[CU2X4020
  atomicMin(&least, p[threadIdx.x]);
  __syncthreads();
  p[0] = least;
}
