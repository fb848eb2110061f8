// Numbers of CUDA's enumerations in templates: the instances say so. A pointer
// to integers reads and writes them as well.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
#include <cstdio>
#include <cublas_v2.h>

enum class Colour { Red, Green };

// MSG: :[[#@LINE+1]]:62: warning: number 'V' stands for a value of 'cublasOperation_t'{{.*}}[CU2X5025
template <typename E> E parse(int V) { return static_cast<E>(V); }
// MSG: :[[#@LINE+1]]:62: warning: number 'V' stands for a value of 'cublasOperation_t'
template <typename E> E other(int V) { return static_cast<E>(V); }
template <typename E> int number(E Value) { return static_cast<int>(Value); }
template <typename E> const char *name(E Value) {
  static const char *const Names[] = {"none", "transposed", "conjugated"};
  // MSG: :[[#@LINE+1]]:16: warning: 'static_cast<int>(Value)' is used as the number of 'cublasOperation_t'
  return Names[static_cast<int>(Value)];
}
template <typename E> struct Stored {
  int Number;
  // MSG: :[[#@LINE+1]]:28: warning: number 'Number' stands for a value of 'cublasFillMode_t'
  E get() const { return E(Number); }
};
// By name, whatever the numbers are.
template <typename E> E either(bool B, E First, E Second) { return B ? First : Second; }
template <typename E> bool same(E A, E B) { return A == B; }

int main(int C, char **V) {
  static const char *const Names[] = {"N", "T", "C"};
  auto O = parse<cublasOperation_t>(C > 1);
  auto Own = parse<Colour>(C > 1);
  // Of two, the first has the same numbers in HIP.
  auto Kind = other<cudaMemcpyKind>(C);
  O = other<cublasOperation_t>(C + Kind);
  // MSG: :[[#@LINE+1]]:14: warning: 'number(O)' is used as the number of 'cublasOperation_t'
  puts(Names[number(O)]);
  puts(Names[number(Own)]);
  puts(name(O));
  puts(name(Own));
  auto Fill = Stored<cublasFillMode_t>{C}.get();
  Stored<Colour>{C}.get();
  cublasOperation_t P, Q, R;
  // MSG: :[[#@LINE+1]]:15: warning: '(int *)&P' is used as the number of 'cublasOperation_t'
  scanf("%d", (int *)&P);
  // MSG: :[[#@LINE+1]]:22: warning: 'reinterpret_cast<unsigned *>(&Q)' is used as the number of 'cublasOperation_t'
  sscanf(V[1], "%u", reinterpret_cast<unsigned *>(&Q));
  // MSG: :[[#@LINE+1]]:22: warning: number '&R' stands for a value of 'cublasOperation_t'
  sscanf(V[1], "%u", &R);
  int Raw[3] = {};
  // MSG: :[[#@LINE+1]]:49: warning: number 'Raw' stands for a value of 'cublasOperation_t'
  cublasOperation_t *All = (cublasOperation_t *)Raw;
  // MSG: :[[#@LINE+1]]:3: warning: number 'reinterpret_cast<int &>(P)' stands for a value of 'cublasOperation_t'
  reinterpret_cast<int &>(P) = 1;
  // The bytes, and memory.
  fwrite((const char *)&P, 1, sizeof P, stdout);
  fread((void *)&P, 1, sizeof P, stdin);
  sscanf(V[1], "%d", (int *)&Own);
  return same(O, either(C > 1, CUBLAS_OP_N, CUBLAS_OP_T)) && All && Fill == CUBLAS_FILL_MODE_UPPER;
}
