// Macros of the user around or in place of CUDA's functions.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: #define cudaMallocChecked(P, N) hipMalloc(P, N)
#define cudaMallocChecked(P, N) cudaMalloc(P, N)
#ifdef cudaMallocManaged
#undef cudaMallocManaged
#endif
// CHECK: #define cudaMallocManaged(P, N) hipMalloc(P, N)
#define cudaMallocManaged(P, N) cudaMalloc(P, N)
void get(void **P) {
  // CHECK: (void)cudaMallocChecked(P, 4);
  (void)cudaMallocChecked(P, 4);
  // CHECK: (void)cudaMallocManaged(P, 4);
  (void)cudaMallocManaged(P, 4);
}
