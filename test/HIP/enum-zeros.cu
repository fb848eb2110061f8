// Where an object is made zero without a word, an enumeration gets the value
// whose number is zero in CUDA. Where HIP numbers it otherwise the value is
// named, or a person has to.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cublas_v2.h>
#include <cuda.h>

// CHECK: static hipblasOperation_t First = HIPBLAS_OP_N, Second = HIPBLAS_OP_N;
static cublasOperation_t First, Second;
// CHECK: hipblasFillMode_t Fill = HIPBLAS_FILL_MODE_LOWER;
cublasFillMode_t Fill;
// CHECK: extern hipblasFillMode_t Elsewhere;
extern cublasFillMode_t Elsewhere;

struct Member {
  // CHECK: hipblasOperation_t Op{HIPBLAS_OP_N};
  cublasOperation_t Op{};
  int N;
};
struct Made {
  cublasOperation_t Op;
  // CHECK: Made() : Op(HIPBLAS_OP_N) {}
  Made() : Op() {}
};
struct Plain {
  int N;
  cublasSideMode_t Side;
};
// MSG: :[[#@LINE+1]]:14: warning: zero, where nothing else is written, stands for a value of 'cublasSideMode_t', and HIP numbers these values otherwise [CU2X5025 enum-numbers]
static Plain Kept;

cublasOperation_t returned() {
  // CHECK: return {HIPBLAS_OP_N};
  return {};
}
int values() {
  // CHECK: hipblasOperation_t A{HIPBLAS_OP_N}, B = {HIPBLAS_OP_N};
  cublasOperation_t A{}, B = {};
  // CHECK: auto C = hipblasOperation_t(HIPBLAS_OP_N), D = hipblasOperation_t{HIPBLAS_OP_N};
  auto C = cublasOperation_t(), D = cublasOperation_t{};
  // CHECK: auto *E = new hipblasOperation_t(HIPBLAS_OP_N);
  auto *E = new cublasOperation_t();
  // MSG: :[[#@LINE+1]]:13: warning: zero, {{.*}} 'cublasSideMode_t'
  Plain P = {}, Q = {1, CUBLAS_SIDE_RIGHT};
  // MSG: :[[#@LINE+1]]:10: warning: zero, {{.*}} 'cublasSideMode_t'
  Plain R{3}, *S = new Plain();
  // MSG: :[[#@LINE-1]]:24: warning: zero, {{.*}} 'cublasSideMode_t'
  // MSG: :[[#@LINE+1]]:34: warning: zero, {{.*}} 'cublasOperation_t'
  cublasOperation_t Several[3] = {CUBLAS_OP_T};
  return P.N + Q.N + R.N + (A == B) + (C == D) + (*E == Several[1]) + S->N + Kept.N;
}

// No value is left to zero, or zero is the same value, or none of CUDA's.
static cublasStatus_t Status;
static Member WithItsOwn;
struct Copy {
  cudaMemcpyKind Kind;
  CUmemorytype Type;
};
int near() {
  cublasOperation_t Later, All[2] = {CUBLAS_OP_T, CUBLAS_OP_N}, Named{CUBLAS_OP_C};
  cudaMemcpy3DParms Parms = {0};
  Copy C{};
  cudaDeviceAttr Attribute{};
  Member M = {}, Other;
  Later = Named;
  Other.N = Status == CUBLAS_STATUS_SUCCESS;
  return All[0] == Later && Parms.kind == C.Kind && C.Type == CU_MEMORYTYPE_HOST && M.N + WithItsOwn.N + Other.N &&
         Attribute == cudaDevAttrWarpSize;
}
