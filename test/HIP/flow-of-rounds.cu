// Where each variable has several values that depend on all others, as in the
// rounds of a hash, following them takes no longer than reading them: with each
// path on its own this file would take years.
// RUN: cu2x --target=hip %s -o %t.hip 2>&1 | FileCheck %s --implicit-check-not=warning:
#define ROTATE(X, N) (((X) << (N)) | ((X) >> (32 - (N))))
#define ROUND(A, B, C, D, E, F, G, H)                                          \
  H += (ROTATE(E, 6) ^ ROTATE(E, 11)) + ((E & F) ^ (~E & G));                  \
  D += H;                                                                      \
  H = (ROTATE(A, 2) ^ ROTATE(A, 13)) + ((A & B) | (C & (A | B))) + H;
#define ROUNDS                                                                 \
  ROUND(A, B, C, D, E, F, G, H)                                                \
  ROUND(H, A, B, C, D, E, F, G)                                                \
  ROUND(G, H, A, B, C, D, E, F)                                                \
  ROUND(F, G, H, A, B, C, D, E)
__global__ void hash(unsigned *X) {
  unsigned A = X[0], B = X[1], C = X[2], D = X[3];
  unsigned E = X[4], F = X[5], G = X[6], H = threadIdx.x;
  ROUNDS ROUNDS ROUNDS ROUNDS
  // What comes around a cycle is still found.
  unsigned I = threadIdx.x, J = I;
  I = J + 1;
  J = I;
  // CHECK: :[[#@LINE+1]]:18: warning: {{.*}} [CU2X1006
  X[0] = A + B + J % 32 + warpSize;
}
// CHECK: 1 edit, 1 finding
