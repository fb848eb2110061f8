// What is refused: other generators and orders, odd counts of normal numbers,
// memory that is not the device's.
// RUN: %rand_cxx %s -o %t %rand_libs
// RUN: %t 2>&1 | FileCheck %s
#include "cu2x/rand.h"
#include <cstdio>

int main() {
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  cu2xrandGenerator_t G;
  std::printf("%d\n", cu2xrandCreateGenerator(&G, CU2XRAND_RNG_PSEUDO_MTGP32));
  // CHECK: cu2x: cu2xrandCreateGenerator: the generators are XORWOW, MRG32K3A, PHILOX4_32_10 and SOBOL32
  // CHECK-NEXT: 103
  std::printf("%d\n", cu2xrandGenerate(nullptr, nullptr, 1));
  // CHECK-NEXT: 101
  cu2xrandCreateGenerator(&G, CU2XRAND_RNG_PSEUDO_XORWOW);
  std::printf("%d\n",
              cu2xrandSetGeneratorOrdering(G, CU2XRAND_ORDERING_PSEUDO_SEEDED));
  // CHECK: cu2x: cu2xrandSetGeneratorOrdering: the orderings are LEGACY, BEST and DEFAULT
  // CHECK-NEXT: 104
  float *Device, Host[2];
  cu2xMalloc(reinterpret_cast<void **>(&Device), 8);
  std::printf("%d\n", cu2xrandGenerateNormal(G, Device, 1, 0, 1));
  // CHECK: cu2x: cu2xrandGenerateNormal: the count is odd
  // CHECK-NEXT: 105
  std::printf("%d\n", cu2xrandGenerateUniform(G, Host, 2));
  // CHECK: cu2x: cu2xrandGenerateUniform: 8 bytes at 0x{{.*}} are not all in one allocation
  // CHECK-NEXT: 201
  std::printf("%d\n", cu2xrandGenerateUniform(G, Device, 3));
  // CHECK: cu2x: cu2xrandGenerateUniform: 12 bytes at 0x{{.*}} are not all in one allocation
  // CHECK-NEXT: 201
  std::printf("%d\n", cu2xrandGeneratePoisson(
                          G, reinterpret_cast<unsigned *>(Device), 2, -1));
  // CHECK: cu2x: cu2xrandGeneratePoisson: lambda is not in (0, 400000]
  // CHECK-NEXT: 104
  std::printf("%d\n", cu2xrandGenerateUniform(G, Device, 2));
  // CHECK: note: cu2xrand: no seed was set
  // CHECK: {{^}}0
  cu2xrandDestroyGenerator(G);
}
