// Dynamic and static shared memory, attributes and launch bounds stay.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
template <class T> __global__ void kernel(T *P) {
  // CHECK: extern __shared__ __align__(16) unsigned char Raw[];
  extern __shared__ __align__(16) unsigned char Raw[];
  // CHECK: __shared__ T Tile[32][33];
  __shared__ T Tile[32][33];
  T *S = reinterpret_cast<T *>(Raw);
  S[threadIdx.x] = P[threadIdx.x] + Tile[0][0];
  __syncthreads();
}
// CHECK: __global__ void __launch_bounds__(256, 2) bounded(const float *__restrict__ P) {}
__global__ void __launch_bounds__(256, 2) bounded(const float *__restrict__ P) {}
__device__ __noinline__ void slow() {}
__forceinline__ __device__ int quick() { return warpSize; }
__managed__ int Managed;
__constant__ float Table[4];
// CHECK: void launch(float *P, size_t Bytes) { kernel<float><<<1, 32, Bytes>>>(P); }
void launch(float *P, size_t Bytes) { kernel<float><<<1, 32, Bytes>>>(P); }
