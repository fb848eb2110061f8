// A mask whose type is chosen for each platform is wide enough on HIP already:
// the branch that CUDA sees says nothing about it.
// RUN: cu2x %s --quiet -- | FileCheck %s
#ifdef USE_ROCM
using mask_t = unsigned long long;
#else
using mask_t = unsigned int;
#endif
using lanes_t = unsigned int;
__device__ int down(const mask_t mask, int v) {
  // CHECK: return __shfl_down_sync(mask, v, 1, 32);
  return __shfl_down_sync(mask, v, 1, 32);
}
__device__ int up(const lanes_t lanes, int v) {
  // CHECK: return __shfl_up_sync(static_cast<unsigned long long>(lanes), v, 1, 32);
  return __shfl_up_sync(lanes, v, 1, 32);
}
