// Launches inside macro arguments, lambdas and conditional operators.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__global__ void plain(int *) {}
template <class T> __global__ void typed(T *) {}
#define TIME(X) do { X; } while (0)
#define TWICE(...) __VA_ARGS__ __VA_ARGS__
void launch(int *P, bool Big) {
  // A launch that has to be an expression: the macro form is a statement.
  // CHECK: TIME((plain<<<1, 2>>>(P)));
  TIME((plain<<<1, 2>>>(P)));
  // CHECK: TWICE(hipLaunchKernelGGL(plain, dim3(1), dim3(2), 0, 0, P);)
  TWICE(plain<<<1, 2>>>(P);)
  // CHECK: auto Run = [=](int N) { hipLaunchKernelGGL(HIP_KERNEL_NAME(typed<int>), dim3(N), dim3(2), 0, 0, P); };
  auto Run = [=](int N) { typed<int><<<N, 2>>>(P); };
  Run(1);
  auto Kernel = Big ? plain : typed<int>;
  // CHECK: if (Big) hipLaunchKernelGGL(Kernel, dim3(1), dim3(2), 0, 0, P);
  if (Big) Kernel<<<1, 2>>>(P);
  // CHECK: else hipLaunchKernelGGL((Big ? plain : typed<int>), dim3(1), dim3(2), 0, 0, P);
  else (Big ? plain : typed<int>)<<<1, 2>>>(P);
}
