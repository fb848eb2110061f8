// In a template, the sizes of a block may wait for its arguments; the others are
// looked at.
// RUN: cu2x --target=hip %s -o %t.hip 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
__global__ void byWave(float *P) { P[threadIdx.x / warpSize] = 1; }
template <typename T> struct Param { T n; };
template <typename T> void run(float *P, T n, Param<T> Q) {
  dim3 block(n, 1);
  byWave<<<1, block>>>(P);
  dim3 other(Q.n / 4, Q.n, 3);
  byWave<<<n, other>>>(P);
  // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} [CU2X1001
  dim3 small(32, n);
  byWave<<<1, small>>>(P);
}
int main() { run<int>(nullptr, 8, {}); }
// CHECK: 1 edit, 1 finding
