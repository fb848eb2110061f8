// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <curand_kernel.h>

__global__ void kernel(curandState *States, float *P) {
  curandState Local = States[threadIdx.x];
  curand_init(1234, threadIdx.x, 0, &Local);
  P[0] = curand_uniform(&Local) + curand_normal(&Local) + curand(&Local);
  P[1] = curand_log_normal(&Local, 0.f, 1.f) + curand_poisson(&Local, 2.0);
  curandStatePhilox4_32_10_t Philox;
  curand_init(1, 2, 3, &Philox);
  float4 Four = curand_uniform4(&Philox);
  double2 Two = curand_normal2_double(&Philox);
  curandStateMRG32k3a Mrg;
  skipahead(3ull, &Mrg);
  P[2] = Four.x + Two.y + curand_uniform_double(&Mrg);
  curandStateSobol32_t Sobol;
  P[3] = curand_uniform(&Sobol);
}
