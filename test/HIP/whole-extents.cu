// `blockDim` and `gridDim` as a whole are no `dim3` in HIP, but empty objects
// that become one where one is wanted by its name. Where the type or the bytes
// are taken from them, a dim3 is made; an address is left to a person.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: count 0 < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>

template <class T> __device__ unsigned words(const T &V) {
  return sizeof(V) / 4;
}
__device__ unsigned volume(dim3 D);
template <class T> __device__ unsigned either(T);
__device__ unsigned either(const dim3 &D);
struct Shape {
  template <class T> __device__ unsigned of(T);
  __device__ unsigned of(const dim3 &D);
};
__device__ unsigned copied(const void *From, size_t Bytes);

__global__ void values(unsigned *Out) {
  // CHECK: Out[0] = sizeof(dim3(blockDim.x, blockDim.y, blockDim.z));
  Out[0] = sizeof(blockDim);
  // CHECK: Out[1] = words(dim3(gridDim.x, gridDim.y, gridDim.z));
  Out[1] = words(gridDim);
  // CHECK: auto Half = dim3(blockDim.x, blockDim.y, blockDim.z);
  auto Half = blockDim;
  Half.x /= 2;
  // CHECK: dim3 Either = Out ? dim3(blockDim.x, blockDim.y, blockDim.z) : dim3(gridDim.x, gridDim.y, gridDim.z);
  dim3 Either = Out ? blockDim : gridDim;
  Out[2] = Half.x + Either.y;
  // Of several functions it would be another one.
  // CHECK: Out[3] = either(dim3(gridDim.x, gridDim.y, gridDim.z)) + Shape().of(dim3(blockDim.x, blockDim.y, blockDim.z));
  Out[3] = either(gridDim) + Shape().of(blockDim);
}
__global__ void names(unsigned *Out) {
  // CHECK: dim3 Same = blockDim;
  dim3 Same = blockDim;
  // CHECK: const dim3 &Bound = gridDim;
  const dim3 &Bound = gridDim;
  // CHECK: Out[0] = volume(blockDim) + Same.x + Bound.y + blockDim.z;
  Out[0] = volume(blockDim) + Same.x + Bound.y + blockDim.z;
  // CHECK: const unsigned &Width = blockDim.x;
  const unsigned &Width = blockDim.x;
  unsigned Copy = threadIdx.x;
  Out[1] = max(blockDim.x, Width) + Copy;
}
