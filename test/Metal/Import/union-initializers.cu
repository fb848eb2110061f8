// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck --implicit-check-not=warning: %s

// One finding tells why, in a function and in a variable.
union Word {
  unsigned bits;
  float number;
};
union Bytes {
  unsigned bits;
  unsigned char bytes[4];
};
// CHECK: :[[#@LINE+1]]:{{.*}}warning: a union that starts with another field than its first cannot be written in Metal [CU2X6030
__constant__ const Word One = {.number = 1.0f};
__global__ void global(unsigned *p) { p[0] = One.bits; }
__global__ void local(unsigned *p) {
  // CHECK: :[[#@LINE+1]]:{{.*}}warning: a union that starts with another field than its first cannot be written in Metal [CU2X6030
  p[0] = Bytes{.bytes = {1, 2, 3, 4}}.bits;
}
__global__ void right(unsigned *p) {
  // near miss CU2X6030 '{.number = ': a function makes it.
  p[0] = Word{.number = 2.0f}.bits;
}
