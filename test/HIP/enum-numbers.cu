// A number in the place of a value of an enumeration that HIP numbers otherwise
// means another value there.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cublas_v2.h>
#include <curand.h>

enum Choice { Transposed = 1 };
int attribute(int Which) {
  int Value;
  // CHECK: :[[#@LINE+1]]:50: warning: number '10' stands for a value of 'cudaDeviceAttr', and HIP numbers these values otherwise [CU2X5025 enum-numbers]
  cudaDeviceGetAttribute(&Value, (cudaDeviceAttr)10, 0);
  // CHECK: note: use the name of the value, or compare with it
  // CHECK: :[[#@LINE+1]]:62: warning: number '(Which)' stands {{.*}} [CU2X5025
  cudaDeviceGetAttribute(&Value, static_cast<cudaDeviceAttr>((Which)), 0);
  return Value;
}
bool transposes(cublasOperation_t Op, cublasStatus_t Status) {
  // CHECK: :[[#@LINE+1]]:19: warning: number '1' stands for a value of 'cublasOperation_t', {{.*}} [CU2X5025
  bool Is = Op == 1;
  switch (int(Op)) {
  // CHECK: :[[#@LINE+1]]:8: warning: number '2' stands {{.*}} [CU2X5025
  case 2:
    return true;
  case CUBLAS_OP_N:
    return false;
  }
  // CHECK: :[[#@LINE+1]]:31: warning: number '3' stands for a value of 'cublasStatus_t', {{.*}} [CU2X5025
  return Is || int(Status) == 3;
}
void generate(curandGenerator_t *G) {
  // CHECK: :[[#@LINE+2]]:3: warning: {{.*}} [CU2X7006
  // CHECK: :[[#@LINE+1]]:43: warning: number '101' stands for a value of 'curandRngType_t', {{.*}} [CU2X5025
  curandCreateGenerator(G, (curandRngType)101);
}

// Names, in whatever place, numbers that are the same, other enumerations.
cublasOperation_t named(bool Transpose, cublasStatus_t Status, cudaError_t E) {
  int Op = CUBLAS_OP_N;
  if (Transpose)
    return (cublasOperation_t)(Transpose ? CUBLAS_OP_T : CUBLAS_OP_N);
  // near miss CU2X5025 'Status': 0 is the same in both, and names are HIP's.
  if (Status == 0 || (int)Status == CUBLAS_STATUS_ALLOC_FAILED || E == 2)
    return CUBLAS_OP_C;
  cudaMemcpy(nullptr, nullptr, 0, (cudaMemcpyKind)1);
  int Number = (int)CUDA_R_32F + (int)(Choice)1;
  return Number ? (cublasOperation_t)Op : CUBLAS_OP_N;
}
