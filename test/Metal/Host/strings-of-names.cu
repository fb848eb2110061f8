// RUN: rm -rf %t && %exits 0 cu2x --target=metal --cuda-headers=bundled --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/strings-of-names.cpp | FileCheck %s --check-prefix=TEXT
// RUN: %cu2x_path run --target=metal --cuda-headers=bundled %s | FileCheck %s --check-prefix=PRINTED

// A name that a macro makes a string of and nothing else stays CUDA's, as the
// program prints it; one that is called as well has the runtime's name.

#include <cstdio>
#define STRING(X) #X
#define EXPANDED(...) INNER(__VA_ARGS__)
#define INNER(...) #__VA_ARGS__
#define CALLED(X) EXPANDED(X), static_cast<int>(X)
#define SAME(X) X
#define SHOW(X) printf("%s %d\n", #X, static_cast<int>(X))
__global__ void kernel() {}
int main() {
  // CHECK-NOT: was translated by token rules only
  // TEXT: std::puts(STRING(cudaMalloc(&P, 4)));
  // PRINTED: cudaMalloc(&P, 4)
  std::puts(STRING(cudaMalloc(&P, 4)));
  // TEXT: std::puts(EXPANDED(cudaMalloc(&P, 4), cudaFree(P)));
  // PRINTED: cudaMalloc(&P, 4), cudaFree(P)
  std::puts(EXPANDED(cudaMalloc(&P, 4), cudaFree(P)));
  // TEXT: printf("%s %d\n", CALLED(cu2xErrorInvalidValue));
  printf("%s %d\n", CALLED(cudaErrorInvalidValue));
  // TEXT: printf("%s %d\n", CALLED(SAME(cu2xErrorInvalidValue)));
  printf("%s %d\n", CALLED(SAME(cudaErrorInvalidValue)));
  // TEXT: std::puts(SAME(STRING(cudaFree(P))));
  std::puts(SAME(STRING(cudaFree(P))));
  // TEXT: SHOW(cu2xDeviceSynchronize());
  SHOW(cudaDeviceSynchronize());
  kernel<<<1, 1>>>();
}
