// REQUIRES: openblas
// A product of halves by hipBLAS, whose type of them is one of its own, and the
// reset at the end of many programs.
// RUN: cu2x-simt %s | FileCheck %s

#include <cstdio>
#include <hip/hip_fp16.h>
#include <hip/hip_runtime.h>
#include <hipblas/hipblas.h>

int main() {
  // By columns: (1 3; 2 4) times (1 0; 0 2) is (1 6; 2 8).
  __half A[] = {1, 2, 3, 4}, B[] = {1, 0, 0, 2}, C[4], One = 1, Zero = 0;
  hipblasHalf *P, *Q, *R;
  hipMalloc(&P, sizeof(A));
  hipMalloc(&Q, sizeof(B));
  hipMalloc(&R, sizeof(C));
  hipMemcpy(P, A, sizeof(A), hipMemcpyHostToDevice);
  hipMemcpy(Q, B, sizeof(B), hipMemcpyHostToDevice);
  hipblasHandle_t Handle;
  hipblasCreate(&Handle);
  hipblasHgemm(Handle, HIPBLAS_OP_N, HIPBLAS_OP_N, 2, 2, 2,
               reinterpret_cast<const hipblasHalf *>(&One), P, 2, Q, 2,
               reinterpret_cast<const hipblasHalf *>(&Zero), R, 2);
  hipMemcpy(C, R, sizeof(C), hipMemcpyDeviceToHost);
  // CHECK: 1 2 6 8
  for (__half H : C)
    printf("%g ", float(H));
  puts("");
  hipblasDestroy(Handle);
  // CHECK: hipSuccess 1
  printf("hipSuccess %d\n", hipDeviceReset() == hipSuccess);
}
