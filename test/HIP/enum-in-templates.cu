// The arguments of a constructor's initialiser have no type in a template.
// RUN: cu2x %s -o - -- | FileCheck %s
template <int Bits> struct Fixed {
  int Raw;
  Fixed(int From, int Shift) : Raw(From) {}
  template <typename T> Fixed(T From) : Fixed(From, Bits) {}
};
struct Owner {
  cudaError_t Last;
  Fixed<4> Value;
  // CHECK: Owner() : Last(hipSuccess), Value(3) {}
  Owner() : Last(cudaSuccess), Value(3) {}
};
template <typename T> struct Wrapper : T {
  cudaError_t Last;
  // CHECK: Wrapper(T From) : T(From), Last(hipErrorUnknown) {}
  Wrapper(T From) : T(From), Last(cudaErrorUnknown) {}
};
