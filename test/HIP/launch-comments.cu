// Comments and line breaks inside a launch survive its change of form.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- && FileCheck %s < %t.hip
// RUN: %hip_check %t.hip
__global__ void kernel(int *, int) {}
void launch(int *P, cudaStream_t S) {
  // CHECK: {{^ *}}hipLaunchKernelGGL(kernel, dim3(1{{.*}}/* blocks */{{.*}}64{{.*}}/* threads */{{.*}}, 0, 0, P, 2);
  kernel<<<1 /* blocks */, 64 /* threads */>>>(P, 2);
  // CHECK: {{^ *}}hipLaunchKernelGGL(kernel, dim3(1),
  // CHECK-NEXT: dim3(64), 0,
  // CHECK-NEXT: S, P, // the data
  // CHECK-NEXT: 2);
  kernel<<<1,
           64, 0,
           S>>>(P, // the data
                2);
}
