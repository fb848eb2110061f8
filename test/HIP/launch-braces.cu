// Braces in the configuration: a launch like any other.
// RUN: cu2x %s -o %t.hip --quiet -- && %hip_check %t.hip
// RUN: %exits 3 cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- 2>%t.log
// RUN: %hip_check %t.hip
// RUN: not cu2x %s -n --strict --quiet -- -DDEVICE 2>&1 | FileCheck --check-prefix=SAID %s
__global__ void kernel(int *) {}
void launch(int *P) {
  kernel<<<dim3{1, 2}, dim3{32}>>>(P);
}
#ifdef DEVICE
__global__ void parent(int *P) {
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: error: {{.*}}CU2X6019
  kernel<<<dim3{1, 2}, dim3{32}>>>(P);
}
#endif
