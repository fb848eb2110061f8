// What is refused: a status and a line on stderr that says why, and nothing is
// written.
// RUN: %blas_cxx %s -o %t %blas_libs
// RUN: %t 2>&1 | FileCheck %s
#include "Device.h"

int main() {
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  cu2xblasHandle_t Handle;
  OK(cu2xblasCreate(&Handle));
  float One = 1, Result = 7;
  Device<float> X({1, 2, 3, 4});
  auto Say = [](cu2xblasStatus_t Status) {
    std::printf("%s\n", cu2xblasGetStatusName(Status));
  };

  Say(cu2xblasSscal(nullptr, 4, &One, X, 1));
  // CHECK: {{^}}CU2XBLAS_STATUS_NOT_INITIALIZED
  Say(cu2xblasSgemv(Handle, CU2XBLAS_OP_N, 2, 2, &One, X, 1, X, 1, &One, X, 1));
  // CHECK: cu2x: cu2xblasSgemv: argument lda is not valid
  // CHECK-NEXT: CU2XBLAS_STATUS_INVALID_VALUE
  Say(cu2xblasSgemm(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, 2, -1, 2, &One, X, 2,
                    X, 2, &One, X, 2));
  // CHECK: cu2x: cu2xblasSgemm: argument n is not valid
  // CHECK-NEXT: CU2XBLAS_STATUS_INVALID_VALUE
  Say(cu2xblasSaxpy(Handle, 4, nullptr, X, 1, X, 1));
  // CHECK: cu2x: cu2xblasSaxpy: argument alpha is not valid
  // CHECK-NEXT: CU2XBLAS_STATUS_INVALID_VALUE
  Say(cu2xblasSdot(Handle, 4, X, 1, X, 1, nullptr));
  // CHECK: cu2x: cu2xblasSdot: argument result is not valid
  // CHECK-NEXT: CU2XBLAS_STATUS_INVALID_VALUE

  // One element too many, and memory of the host.
  Say(cu2xblasSasum(Handle, 5, X, 1, &Result));
  // CHECK: cu2x: cu2xblasSasum: 20 bytes at 0x{{.*}} are not all in one allocation
  // CHECK-NEXT: CU2XBLAS_STATUS_EXECUTION_FAILED
  std::printf("result %g\n", Result);
  // CHECK-NEXT: result 7
  Say(cu2xblasSscal(Handle, 1, &One, &Result, 1));
  // CHECK: cu2x: cu2xblasSscal: 4 bytes at 0x{{.*}} are not all in one allocation
  // CHECK-NEXT: CU2XBLAS_STATUS_EXECUTION_FAILED
  Say(cu2xblasSgemm(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, 2, 2, 2, &One, X, 2,
                    X, 2, &One, X + 2, 2));
  // CHECK: cu2x: cu2xblasSgemm: 16 bytes at 0x{{.*}} are not all in one allocation
  // CHECK-NEXT: CU2XBLAS_STATUS_EXECUTION_FAILED
  compare("unchanged", X.get(), std::vector<float>{1, 2, 3, 4}, 0);
  // CHECK-NEXT: unchanged ok

  Say(cu2xblasGemmEx(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, 2, 2, 2, &One, X,
                     CUDA_R_8I, 4, X, CUDA_R_8I, 4, &One, X, CUDA_R_32I, 2,
                     CU2XBLAS_COMPUTE_32I, CU2XBLAS_GEMM_DEFAULT));
  // CHECK: cu2x: cu2xblasGemmEx: products exist of half, bfloat16, float and double, not of integers and complex numbers
  // CHECK-NEXT: CU2XBLAS_STATUS_NOT_SUPPORTED
  Say(cu2xblasGemmEx(Handle, CU2XBLAS_OP_N, CU2XBLAS_OP_N, 2, 2, 2, &One, X,
                     CUDA_R_32F, 2, X, CUDA_R_16F, 2, &One, X, CUDA_R_32F, 2,
                     CU2XBLAS_COMPUTE_32F, CU2XBLAS_GEMM_DEFAULT));
  // CHECK: cu2x: cu2xblasGemmEx: the types of the matrices do not go with each other or with the type of the computation
  // CHECK-NEXT: CU2XBLAS_STATUS_NOT_SUPPORTED

  // The handle is still good.
  Say(cu2xblasSasum(Handle, 4, X, 1, &Result));
  std::printf("result %g\n", Result);
  // CHECK: CU2XBLAS_STATUS_SUCCESS
  // CHECK-NEXT: result 10
  OK(cu2xblasDestroy(Handle));
}
