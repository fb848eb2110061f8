// Memory that functions and containers make zero, with enumerations in it whose
// zero is another value in HIP, or none.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cstdlib>
#include <cstring>
#include <cublas_v2.h>
#include <vector>

struct Task {
  int N;
  cublasOperation_t Op;
};
void zero(int N, Task *All) {
  Task T;
  // CHECK: :[[#@LINE+1]]:3: warning: zero, where nothing else is written, stands for a value of 'cublasOperation_t', and HIP numbers these values otherwise [CU2X5025 enum-numbers]
  memset(&T, 0, sizeof T);
  // CHECK: :[[#@LINE+1]]:3: warning: zero, {{.*}} 'cublasOperation_t'
  std::memset((void *)All, 0, N * sizeof(Task));
  // CHECK: :[[#@LINE+1]]:3: warning: zero, {{.*}} 'cublasOperation_t'
  cudaMemset(All, 0, N * sizeof(Task));
  // CHECK: :[[#@LINE+1]]:27: warning: zero, {{.*}} 'cublasOperation_t'
  Task *More =    (Task *)calloc(N, sizeof(Task));
  cublasFillMode_t Fills[4];
  // CHECK: :[[#@LINE+1]]:3: warning: zero, {{.*}} 'cublasFillMode_t'
  memset(Fills, 0, sizeof Fills);
  // CHECK: :[[#@LINE+1]]:34: warning: zero, {{.*}} 'cublasOperation_t'
  std::vector<cublasOperation_t> Ops(3);
  // CHECK: :[[#@LINE+1]]:7: warning: zero, {{.*}} 'cublasOperation_t'
  Ops.resize(9);
  // CHECK: :[[#@LINE+1]]:7: warning: zero, {{.*}} 'cublasOperation_t'
  Ops.emplace_back();
  // CHECK: :[[#@LINE+1]]:21: warning: zero, {{.*}} 'cublasOperation_t'
  std::vector<Task> Tasks(N);
  free(More);
}

// Other values, other types, and numbers that are the same.
struct Copy {
  cudaMemcpyKind Kind;
  int N;
};
void near(int N, Copy *C, Task *All) {
  memset(C, 0, sizeof *C);
  memset(All, 0xff, sizeof *All);
  int *Numbers = (int *)calloc(N, sizeof(int));
  void *Bytes = calloc(N, 4);
  std::vector<cublasOperation_t> Ops(3, CUBLAS_OP_T), Listed{CUBLAS_OP_T}, Copied(Ops), None;
  Ops.resize(7, CUBLAS_OP_N);
  Ops.reserve(9);
  Ops.emplace_back(CUBLAS_OP_C);
  std::vector<int> Others(3);
  Others.resize(5);
  cudaMemset(Numbers, 0, N * sizeof(int));
  free(Bytes);
}
