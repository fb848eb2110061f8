// What a function, a comparison or an array makes of a value of an enumeration
// is another number; and values that a function gets that this unit does not
// show, or that the parameters of templates get.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cublas_v2.h>

int elsewhere(int);
extern "C" void setOperation(int Op);
void setNumber(int N);
int here(int Op) { return Op == CUBLAS_OP_T ? 1 : 0; }
const int Codes[] = {0, 1, 2};

void computed(cublasOperation_t Op, bool Flag) {
  // CHECK: :[[#@LINE+2]]:48: warning: number '(elsewhere(CUBLAS_OP_N) % 2)' stands for a value of 'cublasOperation_t', and HIP numbers these values otherwise [CU2X5025 enum-numbers]
  // CHECK: :[[#@LINE+1]]:59: warning: 'CUBLAS_OP_N' is used as the number of 'cublasOperation_t'
  cublasOperation_t A = (cublasOperation_t)    (elsewhere(CUBLAS_OP_N) % 2);
  // CHECK: :[[#@LINE+1]]:48: warning: number 'here(CUBLAS_OP_N)' stands for a value of 'cublasOperation_t'
  cublasOperation_t B = (cublasOperation_t)    here(CUBLAS_OP_N);
  // CHECK: :[[#@LINE+1]]:48: warning: number '(Op != CUBLAS_OP_N)' stands for
  cublasOperation_t C = (cublasOperation_t)    (Op != CUBLAS_OP_N);
  // CHECK: :[[#@LINE+1]]:48: warning: number '(Flag && Op == CUBLAS_OP_T)' stands for
  cublasOperation_t D = (cublasOperation_t)    (Flag && Op == CUBLAS_OP_T);
  // CHECK: :[[#@LINE+1]]:16: warning: 'CUBLAS_OP_T' is used as the number
  setOperation(CUBLAS_OP_T);
  int Held = CUBLAS_OP_C;
  // CHECK: :[[#@LINE+1]]:16: warning: 'Held' is used as the number
  setOperation(Held);
  (void)A, (void)B, (void)C, (void)D;
}

// Parameters of templates.
template <int Op> struct Name {
  static const char *text() { return "?"; }
};
// CHECK: :[[#@LINE+1]]:25: warning: number '1' stands for a value of 'cublasOperation_t'
template <> struct Name<1> {
  static const char *text() { return "T"; }
};
template <int Op> const char *nameOf() {
  // CHECK: :[[#@LINE+1]]:18: warning: 'Op' is used as the number of 'cublasOperation_t'
  return "NTC" + Op;
}
template <int Op> bool isPlain() {
  // CHECK: :[[#@LINE+1]]:16: warning: number '0' stands for a value of 'cublasOperation_t'
  return Op == 0;
}
const char *names() { return isPlain<CUBLAS_OP_N>() ? Name<CUBLAS_OP_T>::text() : nameOf<CUBLAS_OP_C>(); }

// By their names, with and without a detour; numbers of other meanings.
void setEnumeration(cublasOperation_t);
int pass(int Op) { return Op; }
template <int Op> struct Plain {
  static const int Value = 1;
};
template <> struct Plain<CUBLAS_OP_T> {
  static const int Value = 2;
};
template <int N> struct Other {
  static const int Value = 3;
};
template <> struct Other<0> {
  static const int Value = 4;
};
template <int Op> cublasOperation_t operation() { return (cublasOperation_t)Op; }
int near(cublasOperation_t Op, bool Flag) {
  setEnumeration(Flag ? CUBLAS_OP_N : CUBLAS_OP_T);
  Op = (cublasOperation_t)(Flag ? CUBLAS_OP_N : CUBLAS_OP_T);
  Op = (cublasOperation_t)pass(Op);
  setEnumeration(operation<CUBLAS_OP_T>());
  setNumber(elsewhere(Codes[1]) + Flag);
  return Plain<CUBLAS_OP_T>::Value + Plain<CUBLAS_OP_N>::Value + Other<1>::Value + Other<0>::Value;
}
