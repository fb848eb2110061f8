// Functions of CUDA's that no libm has are on HIP's device only. Where the host
// calls one, that is reported; the device, libm and own functions are not. The
// same goes for arithmetic of __half, and not for that of __nv_bfloat16.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
#include <cmath>
#include <cuda_bf16.h>
#include <cuda_fp16.h>

// MSG: :[[#@LINE+1]]:38: warning: arguments of 'rsqrt' are not translated: HIP has the function on the device only [CU2X7020
double onHost(double X) { return X * rsqrt(X) + sqrt(X); }
// MSG: :[[#@LINE+1]]:56: warning: arguments of 'normcdff' {{.*}} [CU2X7020
__host__ __device__ float onBoth(float X) { return 1 - normcdff(X); }
__host__ __device__ float byMacro(float X) {
#ifdef __CUDA_ARCH__
  return sinpif(X);
#else
  return std::sin(X * 3.14159265f);
#endif
}
namespace own {
double rcbrt(double X) { return 1 / std::cbrt(X); }
double uses(double X) { return rcbrt(X); }
} // namespace own
__global__ void onDevice(float *X) { *X = rsqrtf(*X) + erfinvf(*X) + byMacro(*X); }

// MSG: :[[#@LINE+1]]:49: warning: arguments of '+' {{.*}}device only [CU2X7020
__half sumOnHost(__half A, __half B) { return A + B; }
// MSG: :[[#@LINE+1]]:59: warning: arguments of '__half_as_ushort' {{.*}} [CU2X7020
unsigned short bitsOnHost(float X) { __half H = X; return __half_as_ushort(H); }
// MSG: :[[#@LINE+1]]:46: warning: arguments of '__hgt' {{.*}} [CU2X7020
bool moreOnHost(__half A, __half B) { return __hgt(A, B); }
__nv_bfloat16 brainOnHost(__nv_bfloat16 A, __nv_bfloat16 B) { return __hadd(A, B) + B; }
float madeOnHost(float X) { __half H = __float2half(X); H = 2.0f; return __half2float(H) + float(H); }
__device__ __half sumOnDevice(__half A, __half B) { return __hmul(A, B) + A; }

// Nobody else sees these: what the host's code comes to is compiled for it, and
// nothing else.
static __host__ __device__ __half sumOfDevice(__half A, __half B) { return A + B; }
inline __host__ __device__ float inverse(float X) { return rsqrtf(X); }
struct Weight {
  __half Value;
  __host__ __device__ __half twice() const { return Value + Value; }
  // MSG: :[[#@LINE+1]]:60: warning: arguments of '*' {{.*}} [CU2X7020
  __host__ __device__ __half square() const { return Value * Value; }
};
// MSG: :[[#@LINE+1]]:66: warning: arguments of '+' {{.*}} [CU2X7020
static __host__ __device__ __half sumOfBoth(__half A) { return A + A; }
// MSG: :[[#@LINE+1]]:57: warning: arguments of 'rcbrtf' {{.*}} [CU2X7020
inline __host__ __device__ float root(float X) { return rcbrtf(X); }
__global__ void runs(__half *H, Weight W, float *F) {
  H[0] = sumOfDevice(H[1], W.twice()) + sumOfBoth(H[2]);
  F[0] = inverse(F[1]);
}
__half onceMore(Weight W) { return sumOfBoth(W.square()); }
float AtStart = root(8.0f);
