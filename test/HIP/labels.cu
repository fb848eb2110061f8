// Labels are the program's, whatever they are called.
// RUN: cu2x --target=hip %s -o %t.hip > %t.log 2>&1
// RUN: FileCheck %s --check-prefix=LOG --implicit-check-not='token rules' < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// LOG: all confirmed
void release(void *P, bool Early) {
  if (Early)
    // CHECK: goto cudaFree;
    goto cudaFree;
  // CHECK: hipMemset(P, 0, 4);
  cudaMemset(P, 0, 4);
// CHECK: {{^}}cudaFree:
cudaFree:
  // CHECK: hipFree(P);
  cudaFree(P);
}
