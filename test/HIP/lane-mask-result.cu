// A mask of 64 bits that a function of the user's returns, or that is an element
// of an array, is a number of 32 bits there: lanes 32 to 63 are not in it.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip

__device__ unsigned long long every() {
  // CHECK: lane-mask-result.cu:[[@LINE+1]]:10: warning: {{.*}}'0xffffffffu'{{.*}}[CU2X1003
  return 0xffffffffu;
}
__device__ unsigned long long some(bool First) {
  if (First)
    // CHECK: lane-mask-result.cu:[[@LINE+1]]:12: warning: {{.*}}'0xffffu'{{.*}}[CU2X1003
    return 0xffffu;
  return ~0ull;
}
template <class T> __device__ T typed() {
  // CHECK: lane-mask-result.cu:[[@LINE+1]]:10: warning: {{.*}}'0xffffffff'{{.*}}[CU2X1003
  return 0xffffffff;
}
__device__ unsigned long long again(int N) {
  return N ? again(N - 1) : every();
}
// All 64, and a number that is no mask.
__device__ unsigned long long wide() { return 0xffffffffffffffffull; }
__device__ unsigned long long number() { return 0xffffffffu; }

__global__ void kernel(int *O) {
  O[0] = __shfl_sync(every(), O[1], 0, 32);
  O[1] = __shfl_sync(some(O[2]), O[1], 0, 32);
  O[2] = __shfl_sync(typed<unsigned long long>(), O[1], 0, 32);
  O[3] = __shfl_sync(again(2), O[1], 0, 32);
  O[4] = __shfl_sync(wide(), O[1], 0, 32);
  O[5] = number() == O[6];
}
__constant__ unsigned long long Masks[2] = {
    // CHECK: lane-mask-result.cu:[[@LINE+1]]:5: warning: {{.*}}'0xff00u'{{.*}}[CU2X1003
    0xff00u,
    0xffffffffffffffffull};
__constant__ unsigned long long Numbers[2] = {0xff00u, 1};
__global__ void elements(int *O) {
  O[0] = __shfl_sync(Masks[threadIdx.y], O[1], 0, 32);
  O[1] = Numbers[1] == O[2];
}
