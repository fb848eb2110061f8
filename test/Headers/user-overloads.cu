// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

// Names that programs define for themselves next to CUDA's.
inline __host__ __device__ float4 operator+(float4 A, float4 B) {
  return make_float4(A.x + B.x, A.y + B.y, A.z + B.z, A.w + B.w);
}
inline __host__ __device__ float dot(float3 A, float3 B) { return A.x * B.x; }
inline __host__ __device__ float clamp(float X, float A, float B) {
  return fmaxf(A, fminf(X, B));
}
inline __host__ __device__ float lerp(float A, float B, float T) {
  return A + T * (B - A);
}
inline __host__ __device__ float3 fminf(float3 A, float3 B) {
  return make_float3(fminf(A.x, B.x), fminf(A.y, B.y), fminf(A.z, B.z));
}
inline __host__ __device__ int2 make_int2(int S) { return make_int2(S, S); }
inline __host__ __device__ float norm(float3 V) { return V.x; }
template <class T> __host__ __device__ void swap(T &A, T &B) {
  T C = A;
  A = B;
  B = C;
}
template <class T> __device__ T warpReduce(T V) {
  for (int I = 16; I; I >>= 1)
    V += __shfl_down_sync(0xffffffff, V, I);
  return V;
}
#define cudaCheck(X) check((X), __FILE__, __LINE__)
void check(cudaError_t Error, const char *, int) { cudaGetErrorString(Error); }

// For architectures that lack it; some programs leave out defined().
#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ < 600
static __inline__ __device__ double atomicAdd(double *Address, double V) {
  return *Address + V;
}
#endif
__host__ __device__ int float_as_int(float X) { return static_cast<int>(X); }
__device__ float mul24(float A, float B) { return A * B; }
__host__ __device__ int umul24(int A, int B) { return A * B; }
__device__ float atomicMax(float *Address, float V) { return *Address + V; }

__global__ void kernel(float4 *P, double *D, float *F) {
  P[0] = P[1] + P[2];
  atomicAdd(D, 1.0);
  atomicMax(F, warpReduce(lerp(F[0], F[1], clamp(F[2], 0, 1))));
  swap(F[0], F[1]);
  F[2] = float_as_int(F[0]) + mul24(F[0], F[1]) + umul24(1, 2);
}

int main() {
  cudaCheck(cudaDeviceSynchronize());
  kernel<<<1, 1>>>(nullptr, nullptr, nullptr);
}
