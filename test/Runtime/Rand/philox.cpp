// Philox4x32-10: four numbers of each of the 65536 sequences in turn, as cuRAND
// orders them with LEGACY. The numbers are those of cuRAND 10's device functions
// for seed 1234; the vectors of Random123 are of the bijection itself.
// RUN: %rand_cxx -I%S/../../../lib/Runtime %s -o %t %rand_libs
// RUN: %t 2>&1 | FileCheck %s
#include "Rand/Engines.h"
#include "cu2x/rand.h"
#include <cstdio>
#include <vector>

static void vector(uint32_t C0, uint32_t C1, uint32_t C2, uint32_t C3,
                   uint32_t K0, uint32_t K1) {
  uint32_t Counter[] = {C0, C1, C2, C3}, Key[] = {K0, K1}, R[4];
  cu2x::rand::philox(Counter, Key, R);
  std::printf("%08x %08x %08x %08x\n", R[0], R[1], R[2], R[3]);
}

int main() {
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  vector(0, 0, 0, 0, 0, 0);
  vector(~0u, ~0u, ~0u, ~0u, ~0u, ~0u);
  vector(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822,
         0x299f31d0);
  // CHECK: 6627e8d5 e169c58d bc57ac4c 9b00dbd8
  // CHECK-NEXT: 408f276d 41c83b0e a20bc7c6 6d5451fd
  // CHECK-NEXT: d16cfe09 94fdcceb 5001e420 24126ea1

  cu2xrandGenerator_t G;
  cu2xrandCreateGeneratorHost(&G, CU2XRAND_RNG_PSEUDO_PHILOX4_32_10);
  cu2xrandSetGeneratorOrdering(G, CU2XRAND_ORDERING_PSEUDO_LEGACY);
  cu2xrandSetPseudoRandomGeneratorSeed(G, 1234);
  std::vector<unsigned> Bits(4 * 65536 + 4);
  cu2xrandGenerate(G, Bits.data(), Bits.size());
  std::printf("first %08x %08x %08x %08x\n", Bits[0], Bits[1], Bits[2],
              Bits[3]);
  std::printf("second %08x %08x %08x %08x\n", Bits[4], Bits[5], Bits[6],
              Bits[7]);
  std::printf("around %08x %08x\n", Bits[4 * 65536], Bits[4 * 65536 + 1]);
  // CHECK: first 2090b348 da7cf0ab 4401906f cbca470e
  // CHECK: second d115a128 52fc7c75 c7f33f17 0f1539db
  // CHECK: around 9eeede35 1cbe137c

  cu2xrandSetGeneratorOffset(G, 4);
  unsigned One[4];
  cu2xrandGenerate(G, One, 4);
  std::printf("offset %08x\n", One[0]);
  // CHECK: offset d115a128
  std::printf("offset of part of a group %d\n",
              cu2xrandSetGeneratorOffset(G, 2));
  // CHECK: cu2x: cu2xrandSetGeneratorOffset: the offset of Philox is no multiple of four
  // CHECK: offset of part of a group 104
  cu2xrandDestroyGenerator(G);
}
