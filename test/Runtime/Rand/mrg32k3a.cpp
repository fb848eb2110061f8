// MRG32k3a: 4096 sequences in turn. All numbers are those that cuRAND 10.4's
// generator for the host gives for seed 1234 with ordering LEGACY, the normal
// ones to places in which no C library differs.
// RUN: %rand_cxx %s -o %t %rand_libs
// RUN: %t 2>&1 | FileCheck %s
#include "cu2x/rand.h"
#include <cstdio>
#include <vector>

template <class T> static void show(const char *Format, const T *Numbers) {
  for (int I : {0, 1, 4095, 4096, 4097}) {
    std::printf(Format, Numbers[I]);
    std::printf(" ");
  }
  std::puts("");
}

int main() {
  cu2xrandGenerator_t G;
  cu2xrandCreateGeneratorHost(&G, CU2XRAND_RNG_PSEUDO_MRG32K3A);
  cu2xrandSetPseudoRandomGeneratorSeed(G, 1234);
  cu2xrandSetGeneratorOrdering(G, CU2XRAND_ORDERING_PSEUDO_LEGACY);
  constexpr size_t N = 8192;
  std::vector<unsigned> Bits(N);
  std::vector<float> Floats(N);
  std::vector<double> Doubles(N);
  cu2xrandGenerate(G, Bits.data(), N);
  // CHECK: 3379073520 653317650 2824556536 2521876100 2890950871
  show("%u", Bits.data());
  cu2xrandSetGeneratorOffset(G, 5);
  cu2xrandGenerate(G, Bits.data(), 4);
  // CHECK-NEXT: 1307787078 3979394643 1855630276 1490292576
  std::printf("%u %u %u %u\n", Bits[0], Bits[1], Bits[2], Bits[3]);
  cu2xrandSetGeneratorOffset(G, 0);
  cu2xrandGenerateUniform(G, Floats.data(), N);
  // CHECK-NEXT: 0x1.92d124p-1 0x1.3786bp-3 0x1.50b6ap-1 0x1.2ca18ep-1 0x1.58a0d2p-1
  show("%a", Floats.data());
  cu2xrandSetGeneratorOffset(G, 0);
  cu2xrandGenerateUniformDouble(G, Doubles.data(), N);
  // CHECK-NEXT: 0x1.92d123e0dcbe5p-1 0x1.3786b09654f63p-3 0x1.50b69ff0e518ap-1 0x1.2ca18d096fe43p-1 0x1.58a0d1af5b4b3p-1
  show("%a", Doubles.data());
  cu2xrandSetGeneratorOffset(G, 0);
  cu2xrandGenerateNormal(G, Floats.data(), N, 0, 1);
  // CHECK-NEXT: -0.36065 -0.59128 1.30086 0.04522 0.44875
  show("%.5f", Floats.data());
  cu2xrandSetGeneratorOffset(G, 0);
  cu2xrandGenerateNormalDouble(G, Doubles.data(), N, 0, 1);
  // CHECK-NEXT: -0.360653646112 -0.591281403742 1.300859633233 0.045220713831 0.448747950481
  show("%.12f", Doubles.data());
  cu2xrandDestroyGenerator(G);
}
