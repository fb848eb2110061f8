// RUN: rm -rf %t && %exits 3 cu2x --target=metal --cuda-headers=bundled --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/strings-of-names.cpp | FileCheck %s --check-prefix=TEXT

// A name that a macro makes a string of means nothing to the parser.

#include <cstdio>
#define STRING(X) #X
__global__ void kernel() {}
int main() {
  // CHECK: line [[#@LINE+2]] was translated by token rules only: in an argument that a macro makes a string of
  // TEXT: std::puts(STRING(cu2xMalloc));
  std::puts(STRING(cudaMalloc));
  kernel<<<1, 1>>>();
}
