// Generators of random numbers.
// RUN: cu2x --check --checks=-*,CU2X7006 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X7006
#include <curand.h>
#include <curand_kernel.h>
void run(curandGenerator_t *G, float *P) {
  // CHECK: :[[#@LINE+1]]:3: warning: the numbers that 'curandCreateGenerator' gives are not those of CUDA for every generator [CU2X7006 curand-stream]
  curandCreateGenerator(G, CURAND_RNG_PSEUDO_DEFAULT);
  // CHECK: note: do not compare results with those of a CUDA run number by number
  // near miss CU2X7006 'curand': said where the generator is made.
  curandGenerateUniform(*G, P, 16);
}
__global__ void kernel(curandState *S) {
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}}'curand_init'{{.*}} [CU2X7006
  curand_init(1, threadIdx.x, 0, S);
}
