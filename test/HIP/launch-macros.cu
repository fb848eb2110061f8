// A launch that a macro makes keeps its chevrons, and stays balanced.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__global__ void plain(int *) {}
template <class T> __global__ void typed(T *) {}
// CHECK: #define LAUNCH(K, G, B, ...) hipLaunchKernelGGL(HIP_KERNEL_NAME(K), dim3(G), dim3(B), 0, 0, __VA_ARGS__)
#define LAUNCH(K, G, B, ...) K<<<G, B>>>(__VA_ARGS__)
#define KERNEL(T) typed<T>
#define SHAPE 1, 64
#define CONFIG <<<1, 64>>>
void launch(int *P) {
  // CHECK: LAUNCH(plain, 1, 32, P);
  LAUNCH(plain, 1, 32, P);
  // CHECK: LAUNCH(typed<int>, 1, 32, P);
  LAUNCH(typed<int>, 1, 32, P);
  // CHECK: {{(hipLaunchKernelGGL\(.*KERNEL\(int\).*, dim3\(1\), dim3\(32\), 0, 0, P\);)|(KERNEL\(int\)<<<1, 32>>>\(P\);)}}
  KERNEL(int)<<<1, 32>>>(P);
  // CHECK: plain<<<SHAPE>>>(P);
  plain<<<SHAPE>>>(P);
  // CHECK: plain CONFIG(P);
  plain CONFIG(P);
}
