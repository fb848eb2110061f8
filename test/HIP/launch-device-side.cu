// Launches inside device code are refused in every shape and left as they are.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: FileCheck %s --check-prefix=KEPT < %t.hip
__global__ void child(int *) {}
template <class T> __global__ void parent(T *P) {
  // CHECK: :[[#@LINE+2]]:{{[0-9]+}}: warning: {{.*}}CU2X6019
  // KEPT: {{^ *}}child<<<1, 1>>>(P);
  child<<<1, 1>>>(P);
}
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X6019
__device__ void helper(int *P) { child<<<1, 1>>>(P); }
struct Tree {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X6019
  __host__ __device__ void grow(int *P) { child<<<1, 1>>>(P); }
};
void host(int *P) {
  // KEPT: {{^ *}}hipLaunchKernelGGL({{.*}}parent
  // near miss CU2X6019 '<<<1, 1>>>(P)': the host launches.
  parent<int><<<1, 1>>>(P);
}
