// Functions of CUDA's that no libm has are on HIP's device only. Where the host
// calls one, that is reported; the device, libm and own functions are not.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
#include <cmath>

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
