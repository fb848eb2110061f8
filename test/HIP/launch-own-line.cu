// Chevrons on a line of their own, or after a comment, become a comma there.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- && FileCheck %s < %t.hip
// RUN: %hip_check %t.hip
__global__ void kernel(int) {}
template <class T> __global__ void instance(T) {}
void launch(cudaStream_t S) {
  // CHECK: {{^}}  hipLaunchKernelGGL(kernel
  // CHECK-NEXT: {{^}}      , dim3(1), dim3(64), 0, 0, 1);
  kernel
      <<<1, 64>>>(1);
  // CHECK: {{^}}  hipLaunchKernelGGL(kernel // one
  // CHECK-NEXT: {{^}}      , dim3(1),
  // CHECK-NEXT: {{^}}        dim3(64), 0, S, 2);
  kernel // one
      <<<1,
        64, 0, S>>>(2);
  // CHECK: {{^}}  hipLaunchKernelGGL(HIP_KERNEL_NAME(instance<int>)
  // CHECK-NEXT: {{^}}      , dim3(2), dim3(32), 0, 0, 3);
  instance<int>
      <<<2, 32>>>(3);
}
