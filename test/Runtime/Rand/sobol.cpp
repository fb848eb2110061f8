// The Sobol sequence: one dimension after the other, in the order of Gray codes,
// beginning with zero. The second and third dimension are those of the paper of
// Joe and Kuo.
// RUN: %rand_cxx %s -o %t %rand_libs
// RUN: %t 2>&1 | FileCheck %s
#include "cu2x/rand.h"
#include <cstdio>

int main() {
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  cu2xrandGenerator_t G;
  cu2xrandCreateGeneratorHost(&G, CU2XRAND_RNG_QUASI_SOBOL32);
  unsigned Bits[15];
  float Numbers[4];
  cu2xrandSetQuasiRandomGeneratorDimensions(G, 3);
  cu2xrandGenerate(G, Bits, 15);
  for (int D = 0; D != 3; ++D) {
    for (int I = 0; I != 5; ++I)
      std::printf("%.3f ", Bits[5 * D + I] * 0x1p-32);
    std::printf("\n");
  }
  // CHECK: 0.000 0.500 0.750 0.250 0.375
  // CHECK: 0.000 0.500 0.250 0.750 0.375
  // CHECK: 0.000 0.500 0.250 0.750 0.625
  cu2xrandSetQuasiRandomGeneratorDimensions(G, 1);
  cu2xrandSetGeneratorOffset(G, 1);
  cu2xrandGenerateUniform(G, Numbers, 4);
  std::printf("%.3f %.3f %.3f %.3f\n", Numbers[0], Numbers[1], Numbers[2],
              Numbers[3]);
  // CHECK: 0.500 0.750 0.250 0.375

  cu2xrandSetQuasiRandomGeneratorDimensions(G, 2);
  std::printf("odd %d\n", cu2xrandGenerateUniform(G, Numbers, 3));
  // CHECK: cu2x: cu2xrandGenerateUniform: the count is no multiple of the number of dimensions
  // CHECK-NEXT: odd 105
  std::printf("many %d\n", cu2xrandSetQuasiRandomGeneratorDimensions(G, 11));
  // CHECK: there are 1 to 10 dimensions
  // CHECK-NEXT: many 104
  double Doubles[4];
  std::printf("normal %d\n", cu2xrandGenerateNormalDouble(G, Doubles, 4, 0, 1));
  // CHECK: cu2x: cu2xrandGenerateNormalDouble: cuRAND makes normal numbers of a quasirandom generator as doubles, which this runtime does not
  // CHECK-NEXT: normal 103
  cu2xrandDestroyGenerator(G);
}
