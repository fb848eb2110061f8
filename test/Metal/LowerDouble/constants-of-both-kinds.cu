// A constant of double that is made from one of float, as in GELU, is computed
// as CUDA's compiler does; no float equals a number that is none. One that is cut
// off becomes an integer.
// RUN: cu2x --quiet --strict --target=metal %s -o %t.metal
// RUN: cu2x-msl-check %t.metal
// RUN: FileCheck %s < %t.metal
#include <math.h>

__global__ void gelu(float *p) { p[0] *= sqrtf(2.0f / M_PI); }

__global__ void compared(const float *p, bool *n) {
  n[0] = p[0] == 0.1;
  n[1] = 0.1 != p[0];
  n[2] = p[0] == 0.5;
}

template <typename T> constexpr T pi = T(3.14159265358979);
constexpr int three = int(3.7), negative = int(-2.9);
struct K {
  static constexpr unsigned char most = 255.9;
};
__global__ void cut(int *n) {
  n[0] = pi<int> + three + negative + K::most;
  n[1] = int(0.1) + bool(0.1);
}

// CHECK: p[0] *= precise::sqrt(0.63661975f);
// CHECK: n[0] = false;
// CHECK-NEXT: n[1] = true;
// CHECK-NEXT: n[2] = p[0] == 0.5f;
// CHECK: constant int pi_int = int(3);
// CHECK: constant int three = int(3);
// CHECK: constant int negative = int(-2);
// CHECK: constant uchar K_most = {{.*}}255
// CHECK: n[0] = pi_int + three + negative + K_most;
// CHECK-NEXT: n[1] = int(0) + bool(true);
