// A launch whose configuration holds a directive keeps its chevrons: no edit
// may swallow the #endif.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- 2>&1 | FileCheck %s --check-prefix=SAID
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: %hip_check %t.hip -- -DMEMORY
__global__ void kernel(int *) {}
void launch(int *P) {
  // SAID: remark: {{.*}}CU2X6006
  // CHECK: kernel<<<1, 1
  // CHECK-NEXT: #ifdef MEMORY
  // CHECK-NEXT: , 4
  // CHECK-NEXT: #endif
  // CHECK-NEXT: >>>(P);
  kernel<<<1, 1
#ifdef MEMORY
  , 4
#endif
  >>>(P);
}
