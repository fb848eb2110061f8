// Values of an enumeration that HIP numbers otherwise, which go through what
// holds integers before their numbers count.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cstdio>
#include <cstdlib>
#include <cublas_v2.h>
#include <string>

// A parameter, through another one, and an overload that nobody gives them to.
const char *nameOf(int Trans) {
  // CHECK: :[[#@LINE+1]]:16: warning: number '1' stands for a value of 'cublasOperation_t', and HIP numbers these values otherwise [CU2X5025 enum-numbers]
  if (Trans == 1)
    return "transposed";
  switch (Trans) {
  // CHECK: :[[#@LINE+1]]:8: warning: number '2' stands for {{.*}} [CU2X5025
  case 2:
    return "conjugate";
  }
  return "as it is";
}
const char *through(int T) { return nameOf(T); }
const char *shown() { return through(CUBLAS_OP_T); }

// Members and results.
struct Task {
  int Op;
  explicit Task(int O) : Op(O) {}
  // CHECK: :[[#@LINE+1]]:39: warning: number '0' stands for a value of 'cublasOperation_t'{{.*}} [CU2X5025
  bool isPlain() const { return Op == 0; }
};
Task task() { return Task(CUBLAS_OP_N); }
struct Entry {
  int N, Fill;
};
Entry Entries[] = {{1, CUBLAS_FILL_MODE_LOWER}, {2, CUBLAS_FILL_MODE_UPPER}};
// CHECK: :[[#@LINE+1]]:48: warning: 'E.Fill' is used as the number of 'cublasFillMode_t'
int shifted(const Entry &E, int *P) { return P[E.Fill]; }
int code(cublasStatus_t S) { return S; }
// CHECK: :[[#@LINE+1]]:52: warning: number '7' stands for a value of 'cublasStatus_t'
bool invalid(cublasStatus_t S) { return code(S) == 7; }

// An assignment, and the number that stands beside it.
bool assigned(bool Flag) {
  // CHECK: :[[#@LINE+1]]:12: warning: number '0' stands for a value of 'cublasOperation_t'
  int Op = 0;
  if (Flag)
    Op = CUBLAS_OP_T;
  // CHECK: :[[#@LINE+1]]:10: warning: 'Op' is used as the number of 'cublasOperation_t'
  return Op;
}
int Ops[] = {CUBLAS_OP_N, CUBLAS_OP_T};
// CHECK: :[[#@LINE+1]]:39: warning: number '1' stands for a value of 'cublasOperation_t'
bool listed(int I) { return Ops[I] == 1; }

// What somebody else gets to see.
void printed(cublasStatus_t S, cublasOperation_t Op) {
  // CHECK: :[[#@LINE+1]]:29: warning: 'S' is used as the number of 'cublasStatus_t'
  std::printf("error %d\n", S);
  // CHECK: :[[#@LINE+1]]:37: warning: 'Op' is used as the number of 'cublasOperation_t'
  std::string Text = std::to_string(Op);
  // CHECK: :[[#@LINE+1]]:14: warning: 'Op' is used as the number of 'cublasOperation_t'
  double D = Op;
  // CHECK: :[[#@LINE+1]]:13: warning: 'S' is used as the number of 'cublasStatus_t'
  std::exit(S);
  (void)D;
}
// One of the two is a number.
cublasFillMode_t chosen(bool Upper) {
  // CHECK: :[[#@LINE+1]]:28: warning: number '(Upper ? CUBLAS_FILL_MODE_UPPER : 0)' stands for a value of 'cublasFillMode_t'
  return (cublasFillMode_t)(Upper ? CUBLAS_FILL_MODE_UPPER : 0);
}

// The program's own enumerations, with numbers of their own and with CUDA's.
enum class Transpose { No, Yes };
enum Fill { Lower = CUBLAS_FILL_MODE_LOWER, Upper = CUBLAS_FILL_MODE_UPPER };
// CHECK: :[[#@LINE+1]]:82: warning: number 'T' stands for a value of 'cublasOperation_t'
cublasOperation_t operation(Transpose T) { return static_cast<cublasOperation_t>(T); }
// CHECK: :[[#@LINE+1]]:38: warning: number '1' stands for a value of 'cublasFillMode_t'
bool isUpper(Fill F) { return F ==   1; }
struct Options {
  int Side = CUBLAS_SIDE_LEFT;
};
// CHECK: :[[#@LINE+1]]:52: warning: number '0' stands for a value of 'cublasSideMode_t'
bool isLeft(const Options &O) { return O.Side ==   0; }

// Nothing but names, integers of other meanings, and what HIP numbers alike.
int other(int N) { return N == 1; }
int named(int Op) { return Op == CUBLAS_OP_T; }
cublasFillMode_t filled(Fill F) { return F == Upper ? CUBLAS_FILL_MODE_LOWER : static_cast<cublasFillMode_t>(F); }
int near(cudaError_t E, cublasStatus_t S) {
  int Code = E;
  std::printf("%d %s\n", E, S == CUBLAS_STATUS_SUCCESS ? "good" : "bad");
  int A = CUBLAS_OP_N, B = CUBLAS_OP_T;
  return other(3) + named(CUBLAS_OP_N) + (Code == 2) + (A == B);
}
