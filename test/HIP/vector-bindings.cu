// A structured binding names no parts of HIP's vectors.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
#include <cuda_runtime.h>

struct Pair {
  float X, Y;
};

__global__ void bind(float2 *V, const Pair *P, dim3 D) {
  // CHECK: :[[#@LINE+1]]:8: warning: arguments of 'float2' are not translated: HIP's vectors have no parts that a structured binding names [CU2X7020
  auto [A, B] = V[0];
  // CHECK: :[[#@LINE+1]]:15: warning: arguments of 'float2' are not translated: {{.*}} [CU2X7020
  const auto &[C, E] = V[1];
  auto [F, G] = *P;
  auto [X, Y, Z] = D;
  V[2] = make_float2(A + B + C + E, F + G + X + Y + Z);
}
