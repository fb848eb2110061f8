// Functions of libraries that do not run here are missing in the program, which
// says why.
// RUN: not cu2x-simt %s 2>&1 | FileCheck %s
// CHECK: undefined symbol: cufftPlan1d
// CHECK: cu2x-simt: error: cannot link {{.*}}library-functions.cu; of the libraries only cuBLAS and cuRAND run here, and functions of others are declared only
#include <cufft.h>
int main() {
  cufftHandle Plan;
  return cufftPlan1d(&Plan, 64, CUFFT_C2C, 1);
}
