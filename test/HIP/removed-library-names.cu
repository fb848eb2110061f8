// Names that newer toolkits removed are known, so that they are reported where
// they parse and beside an error in the same function.
// RUN: %exits 3 cu2x %s -o /dev/null -- > %t.log 2>&1; grep -v "CHECK" %t.log | FileCheck %s
#include <cublas_v2.h>
#include <cufft.h>
void plan(cublasHandle_t H, cufftHandle P, void *W) {
  // CHECK: [[#@LINE+1]]:3: warning: 'cufftSetCompatibilityMode' has no HIP counterpart [CU2X7014 unsupported-api]
  cufftSetCompatibilityMode(P, CUFFT_COMPATIBILITY_NATIVE);
  // CHECK: [[#@LINE-1]]:32: warning: 'CUFFT_COMPATIBILITY_NATIVE' has no HIP counterpart
  // CHECK: [[#@LINE+1]]:32: warning: 'CUFFT_COMPATIBILITY_FFTW_ASYMMETRIC' has no HIP counterpart
  cufftSetCompatibilityMode(P, CUFFT_COMPATIBILITY_FFTW_ASYMMETRIC);
  // CHECK: [[#@LINE+1]]:24: warning: 'CUFFT_COMPATIBILITY_FFTW_ALL' has no HIP counterpart
  missing(declaration, CUFFT_COMPATIBILITY_FFTW_ALL);
  // CHECK: [[#@LINE+1]]:3: warning: 'cublasSetWorkspace' has no HIP counterpart
  cublasSetWorkspace(H, W, 4);
}
