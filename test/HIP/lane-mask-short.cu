// 8 or 16 bits of a mask: which lanes they are of depends on what it was
// shifted by, and there are more than 32 to choose from.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#include <cstdint>
struct Group {
  uint8_t Lanes;
  unsigned short Half;
};
__device__ int taken(uint8_t Lanes) { return Lanes; }
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
__device__ uint8_t given(bool P, int By) { return __ballot_sync(0xffffffff, P) >> By; }
__global__ void groups(int *Out, int By, Group *G, bool P) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  uint8_t A = __ballot_sync(0xffffffff, P) >> By;
  unsigned Mask = __ballot_sync(0xffffffff, P);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  unsigned short B = Mask >> By;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  int C = (uint8_t)(Mask >> By);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  Out[1] = taken(Mask >> By);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  G->Lanes = Mask >> By;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  G->Half |= Mask >> By;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1002
  char D = (Mask >> By) & 0xf;
  // One bit is one lane's, in any wave.
  char Own = (Mask >> By) & 1;
  G->Half &= Mask >> By & 1u;
  bool Any = Mask >> By;
  uint8_t Other = Out[5] >> By;
  Out[0] = A + B + C + D + Own + Any + Other;
}
