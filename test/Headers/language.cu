// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

__constant__ float Table[4];
__device__ int Counter;
__managed__ int Shared;
__device__ __managed__ float *Pointer;

__device__ __noinline__ int slow(int X) { return X; }
__device__ __forceinline__ int fast(int X) { return X; }

template <int N>
__global__ void __launch_bounds__(N, 2) bounded(const int *__restrict__ In,
                                               int *__restrict__ Out) {
  extern __shared__ int Buffer[];
  __shared__ float4 Tile[N];
  unsigned I = blockIdx.x * blockDim.x + threadIdx.x;
  Buffer[threadIdx.x] = slow(In[I]) + fast(warpSize);
  Tile[threadIdx.x] = make_float4(Table[0], 0.f, 0.f, 0.f);
  __syncthreads();
  Out[I] = Buffer[N - 1 - threadIdx.x] + static_cast<int>(Tile[0].x) + Shared;
}

__global__ void __cluster_dims__(2, 1, 1) clustered(const __grid_constant__ int N) {
  atomicAdd(&Counter, N);
}

template <class F> __global__ void apply(F Function) { Function(threadIdx.x); }

int main() {
  int *P = nullptr;
  cudaStream_t Stream;
  cudaStreamCreate(&Stream);
  apply<<<1, 32>>>([=] __device__(int I) { P[I] = slow(I); });
  dim3 Grid(4), Block(32, 2);
  bounded<64><<<Grid, Block, 256, Stream>>>(P, P);
  bounded<32><<<1, 32>>>(P, P);
  clustered<<<2, 2>>>(3);
  Shared = 1;
  static_assert(sizeof(float3) == 12 && alignof(float4) == 16, "layout");
  return cudaGetLastError() == cudaSuccess ? 0 : 1;
}
