// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s
// RUN: rm -rf %t && %exits 3 cu2x --target=metal --quiet --root=%S --out-dir=%t %s
// RUN: FileCheck --check-prefix=TABLE %s < %t/refused-kernel.kernels.inc
// RUN: %runs refused-kernel 2>&1 | FileCheck %s

// A kernel that cannot be translated has its function all the same: a launch
// fails and says why. A status other than 0 says that the port lacks something.

#include <cstdio>

// TABLE: cu2x::refusedKernel({{.*}}(&refused), "refused", "CU2X5033")
__global__ void refused(double *P) { *P += 1; }
__global__ void fine(float *P) { *P += 1; }

int main() {
  float *P;
  cudaMalloc(&P, sizeof(*P));
  cudaMemset(P, 0, sizeof(*P));
  fine<<<1, 1>>>(P);
  // CHECK: no error
  printf("%s\n", cudaGetErrorString(cudaGetLastError()));
  fflush(stdout);
  // CHECK: {{.*}}refused{{.*}}CU2X5033
  refused<<<1, 1>>>((double *)P);
  fflush(stderr);
  // CHECK: failed 98
  printf("failed %d\n", cudaGetLastError());
}
