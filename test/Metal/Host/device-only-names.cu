// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s --implicit-check-not='[CU2X8030'

// Templates for both sides that name what CUDA has on the device only: nvcc
// looks at their instances, other compilers at the text.

#include <cuda_runtime.h>

// CHECK: :[[#@LINE+2]]:14: error: 'threadIdx' is not part of the runtime{{.*}}[CU2X8030 host-name]
template <class T> __host__ __device__ T index(T x) {
  return x + threadIdx.x;
}
template <class T> __host__ __device__ T wait(T x) {
  // CHECK: :[[#@LINE+1]]:3: error: '__syncthreads'{{.*}}[CU2X8030
  __syncthreads();
  return x;
}
template <class T> struct Sum {
  T value;
  __host__ __device__ T add(int *p) {
    // CHECK: :[[#@LINE+1]]:5: error: 'atomicAdd'{{.*}}[CU2X8030
    atomicAdd(p, 1);
    // CHECK-NOT: error:{{.*}}CU2X8030
    return __shfl_sync(~0u, value, 0);
  }
};
// A matter of the instance, as in CUDA.
template <class T> __host__ __device__ T load(const T *p) { return __ldg(p); }
template <class T> __host__ __device__ T root(T x) {
#ifdef __CUDA_ARCH__
  __syncthreads();
  return x * rsqrtf(2.0f) + threadIdx.x;
#else
  return x * rsqrtf(2.0f);
#endif
}
int lanes(const cudaDeviceProp &properties) { return properties.warpSize; }
// near miss CU2X8030 'threadIdx': the function is the device's alone.
template <class T> __device__ T only(T x) { return x + threadIdx.x; }

__global__ void kernel(int *p) {
  Sum<int> s{1};
  *p = index(1) + wait(2) + s.add(p) + load(p) + only(3) +
       static_cast<int>(root(2.0f));
}
