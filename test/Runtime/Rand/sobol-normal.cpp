// Normal numbers of the Sobol sequence, by the inverse of their distribution: the
// values are those of the real libcurand (10.4, a generator for the host), bit by
// bit, and so is a sum over four million of them.
// RUN: %rand_cxx %s -o %t %rand_libs
// RUN: %t 2>&1 | FileCheck %s
#include "cu2x/rand.h"
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

static void print(const char *Of, int Status, const float *Numbers, int N) {
  std::printf("%s %d:", Of, Status);
  for (int I = 0; I != N; ++I)
    std::printf(" %a", Numbers[I]);
  std::printf("\n");
}

int main() {
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  cu2xrandGenerator_t G;
  float N[9];
  cu2xrandCreateGeneratorHost(&G, CU2XRAND_RNG_QUASI_SOBOL32);
  cu2xrandSetQuasiRandomGeneratorDimensions(G, 3);
  int Status = cu2xrandGenerateNormal(G, N, 9, 1.5f, 0.25f);
  print("three", Status, N, 9);
  // CHECK: three 0: -0x1.5a118p-4 0x1.8p+0 0x1.ab2ad8p+0 -0x1.5a118p-4 0x1.8p+0 0x1.54d528p+0 -0x1.5a118p-4 0x1.8p+0 0x1.54d528p+0
  Status = cu2xrandGenerateNormal(G, N, 9, 0, 1);
  print("next", Status, N, 9);
  // CHECK-NEXT: next 0: -0x1.5956b8p-1 -0x1.464966p-2 0x1.267d4cp+0 0x1.5956b8p-1 -0x1.464966p-2 0x1.267d4cp+0 0x1.5956b8p-1 0x1.464966p-2 -0x1.267d4cp+0
  Status = cu2xrandGenerateLogNormal(G, N, 9, -3.3f, 0.7f);
  print("log", Status, N, 9);
  // CHECK-NEXT: log 0: 0x1.79a5bap-5 0x1.0e1b3cp-6 0x1.44c034p-6 0x1.0e1b3cp-6 0x1.79a5bap-5 0x1.ad328cp-6 0x1.51fcf8p-4 0x1.e37b44p-6 0x1.ba268cp-4
  std::printf("part %d\n", cu2xrandGenerateNormal(G, N, 8, 0, 1));
  // CHECK: the count is no multiple of the number of dimensions
  // CHECK-NEXT: part 105
  cu2xrandDestroyGenerator(G);

  // Of a quasirandom generator, an odd count is one as any.
  cu2xrandCreateGeneratorHost(&G, CU2XRAND_RNG_QUASI_SOBOL32);
  Status = cu2xrandGenerateNormal(G, N, 7, 0, 1);
  print("odd", Status, N, 7);
  // CHECK-NEXT: odd 0: -0x1.95a118p+2 0x0p+0 0x1.5956b8p-1 -0x1.5956b8p-1 -0x1.464966p-2 0x1.267d4cp+0 0x1.464966p-2
  cu2xrandDestroyGenerator(G);

  cu2xrandCreateGeneratorHost(&G, CU2XRAND_RNG_QUASI_SOBOL32);
  std::vector<float> Many(4000000);
  cu2xrandGenerateNormal(G, Many.data(), Many.size(), 0, 1);
  uint64_t Sum = 0;
  for (float Number : Many) {
    uint32_t Bits;
    std::memcpy(&Bits, &Number, sizeof(Bits));
    Sum = (Sum * 1099511628211u) ^ Bits;
  }
  std::printf("%llx\n", static_cast<unsigned long long>(Sum));
  // CHECK-NEXT: 8d5e97eab35275b1
  cu2xrandDestroyGenerator(G);
}
