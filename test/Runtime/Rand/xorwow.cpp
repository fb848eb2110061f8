// XORWOW: the first numbers of each of the 4096 sequences in turn, then the second
// ones, as cuRAND orders them with LEGACY. The numbers are those of cuRAND 10's
// device functions for seed 1234 and sequences 0, 1 and 3, and the ten uniform
// numbers those of its generator for the host.
// RUN: %rand_cxx %s -o %t %rand_libs
// RUN: %t 2>%t.err | FileCheck %s
// RUN: FileCheck --check-prefix=NOTE %s < %t.err
// NOTE: note: cu2xrand: {{.*}}ordering LEGACY
// NOTE-NOT: note:
#include "cu2x/rand.h"
#include <cstdio>
#include <vector>

int main() {
  cu2xrandGenerator_t G;
  cu2xrandCreateGenerator(&G, CU2XRAND_RNG_PSEUDO_DEFAULT);
  cu2xrandSetPseudoRandomGeneratorSeed(G, 1234);
  constexpr size_t N = 3 * 4096;
  unsigned *Device;
  cu2xMalloc(reinterpret_cast<void **>(&Device), N * sizeof(unsigned));
  std::vector<unsigned> Bits(N);
  auto Print = [&](const char *What) {
    cu2xMemcpy(Bits.data(), Device, N * sizeof(unsigned),
               cu2xMemcpyDeviceToHost);
    std::printf("%s %08x %08x %08x, %08x %08x, %08x %08x\n", What, Bits[0],
                Bits[4096], Bits[8192], Bits[1], Bits[4097], Bits[3],
                Bits[4099]);
  };
  cu2xrandGenerate(G, Device, N);
  Print("bits");
  // CHECK: bits 253d5e15 6f558604 dee6daf2, d1f7605a ed29ae49, 4b79ff67 4efd7f5a

  // An odd number of them first, then the rest: the same.
  cu2xrandSetPseudoRandomGeneratorSeed(G, 1234);
  cu2xrandGenerate(G, Device, 1001);
  cu2xrandGenerate(G, Device + 1001, N - 1001);
  Print("parts");
  // CHECK: parts 253d5e15 6f558604 dee6daf2, d1f7605a ed29ae49, 4b79ff67 4efd7f5a

  // The offset counts numbers in this order.
  cu2xrandSetGeneratorOffset(G, 4097);
  cu2xrandGenerate(G, Device, 3);
  cu2xMemcpy(Bits.data(), Device, 12, cu2xMemcpyDeviceToHost);
  std::printf("offset %08x .. %08x\n", Bits[0], Bits[2]);
  // CHECK: offset ed29ae49 .. 4efd7f5a
  cu2xrandDestroyGenerator(G);

  float Uniform[10];
  cu2xrandCreateGeneratorHost(&G, CU2XRAND_RNG_PSEUDO_XORWOW);
  cu2xrandSetGeneratorOrdering(G, CU2XRAND_ORDERING_PSEUDO_LEGACY);
  cu2xrandSetPseudoRandomGeneratorSeed(G, 1234);
  cu2xrandGenerateUniform(G, Uniform, 10);
  for (float Each : Uniform)
    std::printf("%.4f ", Each);
  // CHECK: 0.1455 0.8202 0.5504 0.2948 0.9147 0.8690 0.3219 0.7829 0.0113 0.2855
  cu2xrandDestroyGenerator(G);
}
