// A number of 32 bits that becomes a mask of 64 by way of a parameter or a
// member, also of a function that is defined behind the call.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=CU2X1003
using Mask = unsigned long long;
__device__ int late(Mask M, int V);
template <class T> __device__ int open(Mask M, T V);
template <unsigned M> __device__ int byNumber(int V);
__global__ void calls(int *Out, int V) {
  // CHECK: :[[#@LINE+1]]:17: warning: lane mask '0xffffffff' names 32 lanes only; HIP masks have 64 bits [CU2X1003
  Out[0] = late(0xffffffff, V);
  // CHECK: :[[#@LINE+1]]:17: warning: lane mask '0xffff' names {{.*}} [CU2X1003
  Out[1] = open(0xffff, V);
  Mask Part = 0xff;
  // CHECK: :[[#@LINE-1]]:15: warning: lane mask '0xff' names {{.*}} [CU2X1003
  Out[2] = late(Part, V);
  // CHECK: :[[#@LINE+1]]:21: warning: lane mask '0xfffu' names {{.*}} [CU2X1003
  Out[3] = byNumber<0xfffu>(V);
  // All lanes in each kind of wave, and what was chosen for 64.
  Out[4] = late(-1, V) + late(~0ull, V) + late(0xffffffff00000000, V);
}
__device__ int late(Mask M, int V) { return __any_sync(M, V); }
template <class T> __device__ int open(Mask M, T V) { return __any_sync(M, V); }
template <unsigned M> __device__ int byNumber(int V) {
  // CHECK: :[[#@LINE+1]]:21: warning: lane mask 'M' names {{.*}} [CU2X1003
  return __any_sync(M, V);
}
struct Lanes {
  Mask Own;
  Mask Count = 0xffffffff; // no mask
  __device__ int any(int V) { return __any_sync(Own, V); }
};
__global__ void members(int *Out, int V) {
  // CHECK: :[[#@LINE+1]]:14: warning: lane mask '0xffffffff' names {{.*}} [CU2X1003
  Lanes List{0xffffffff, 0xffffffff};
  Lanes Later{~0ull};
  // CHECK: :[[#@LINE+1]]:15: warning: lane mask '0xfff' names {{.*}} [CU2X1003
  Later.Own = 0xfff;
  Out[0] = List.any(V) + Later.any(V);
}
