// Numbers of values in generic lambdas, in templates that are methods of
// templates, in packs, and in what constructors, members and parameters are
// initialised with.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=warning:
#include <cstdio>
#include <cublas_v2.h>
static const char *const Names[] = {"N", "T", "C"};
// CHECK: :[[#@LINE+1]]:45: warning: 'E' is used as the number of 'cublasOperation_t'{{.*}}[CU2X5025
auto Everywhere = [](auto E) { return Names[E]; };
template <class E> struct Option {
  E Value;
  // CHECK: :[[#@LINE+1]]:61: warning: number 'N' stands for a value of 'cublasOperation_t'{{.*}}[CU2X5025
  template <class T> void set(T N) { Value = static_cast<E>(N); }
};
template <class... Es> int count(Es... Each) {
  int All[] = {(int)Each...};
  // CHECK: :[[#@LINE+1]]:14: warning: 'All[0]' is used as the number of 'cublasOperation_t'{{.*}}[CU2X5025
  puts(Names[All[0]]);
  return All[1];
}
template <class T, class... Rest> void log(const char *F, T First, Rest... R) {
  // CHECK: :[[#@LINE+1]]:20: warning: 'R' is used as the number of 'cublasOperation_t'{{.*}}[CU2X5025
  printf(F, First, R...);
}
template <class E> struct Made {
  const char *Name;
  // CHECK: :[[#@LINE+1]]:26: warning: 'V' is used as the number of 'cublasOperation_t'{{.*}}[CU2X5025
  Made(E V) : Name(Names[V]) {}
};
template <class E> struct Member {
  E V;
  // CHECK: :[[#@LINE+1]]:28: warning: 'V' is used as the number of 'cublasOperation_t'{{.*}}[CU2X5025
  const char *Name = Names[V];
};
// CHECK: :[[#@LINE+2]]:50: warning: '(int)E()' is used as the number of 'cublasOperation_t'{{.*}}[CU2X5025
template <class E>
const char *byDefault(E V, const char *N = Names[(int)E()]) {
  return N;
}
// Both sides are of the enumeration, in each instance.
template <class T> bool isGood(T R) {
  return static_cast<int>(R) == static_cast<int>(CUBLAS_STATUS_SUCCESS);
}
template <class T> bool isMixed(T R) {
  // CHECK: :[[#@LINE+1]]:10: warning: number 'static_cast<int>(R)' stands for a value of 'cublasStatus_t'{{.*}}[CU2X5025
  return static_cast<int>(R) == static_cast<int>(CUBLAS_STATUS_SUCCESS);
}
int main() {
  puts(Everywhere(CUBLAS_OP_T));
  // CHECK: :[[#@LINE+1]]:40: warning: '(int)E' is used as the number of 'cublasOperation_t'{{.*}}[CU2X5025
  auto Local = [](auto E) { puts(Names[(int)E]); };
  Local(CUBLAS_OP_T);
  Option<cublasOperation_t> O;
  O.set(1);
  log("%d %d\n", 3, CUBLAS_OP_T);
  Made<cublasOperation_t> M(CUBLAS_OP_T);
  Member<cublasOperation_t> I{CUBLAS_OP_T};
  puts(byDefault(CUBLAS_OP_T));
  // Others than CUDA's.
  enum Own { A, B } V = A;
  Everywhere(1), Local(V), log("%d %d\n", 3, V), Made<Own>(V), byDefault(V);
  Option<Own>().set(1);
  return count(CUBLAS_OP_T, 3) + isGood(CUBLAS_STATUS_SUCCESS) +
         isMixed(CUBLAS_STATUS_SUCCESS) + isMixed(0);
}
