// Every form of launch as hipLaunchKernelGGL, with the configuration's parts.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
template <class T, int N> struct Pair {};
template <class T, int N> __global__ void typed(T *) {}
__global__ void plain(int *, int) {}
__global__ void none() {}
namespace deep { __global__ void inside(int *) {} }
struct Launcher {
  void (*Kernel)(int *, int);
  void go(int *P) {
    // CHECK: hipLaunchKernelGGL(Kernel, dim3(1), dim3(2), 0, 0, P, 3);
    Kernel<<<1, 2>>>(P, 3);
    // CHECK: hipLaunchKernelGGL(this->Kernel, dim3(1), dim3(2), 0, 0, P, 3);
    this->Kernel<<<1, 2>>>(P, 3);
  }
};
void launch(int *P, float *F, dim3 G, dim3 B, size_t M, cudaStream_t S) {
  // CHECK: hipLaunchKernelGGL(plain, dim3(G), dim3(B), 0, 0, P, 1);
  plain<<<G, B>>>(P, 1);
  // CHECK: hipLaunchKernelGGL(plain, dim3(4, 4), dim3(8), M, 0, P, 1);
  plain<<<dim3(4, 4), dim3(8), M>>>(P, 1);
  // CHECK: hipLaunchKernelGGL(plain, dim3((3 + 1) / 2), dim3(32 * 2), M + 4, S, P, 1);
  plain<<<(3 + 1) / 2, 32 * 2, M + 4, S>>>(P, 1);
  // CHECK: hipLaunchKernelGGL(none, dim3(1), dim3(1), 0, 0);
  none<<<1, 1>>>();
  // CHECK: hipLaunchKernelGGL(plain, dim3(1), dim3(1), 0, hipStreamDefault, P, hipSuccess);
  plain<<<1, 1, 0, cudaStreamDefault>>>(P, cudaSuccess);
  // CHECK: hipLaunchKernelGGL(HIP_KERNEL_NAME(typed<float, 4>), dim3(1), dim3(1), 0, 0, F);
  typed<float, 4><<<1, 1>>>(F);
  // CHECK: hipLaunchKernelGGL(HIP_KERNEL_NAME(typed<Pair<int, 2>, 3>), dim3(1), dim3(1), 0, 0, nullptr);
  typed<Pair<int, 2>, 3><<<1, 1>>>(nullptr);
  // CHECK: hipLaunchKernelGGL(deep::inside, dim3(1), dim3(1), 0, 0, P);
  deep::inside<<<1, 1>>>(P);
  // CHECK: hipLaunchKernelGGL(plain, dim3(M > 3 ? 1 : 2), dim3(M >> 1), 0, 0, P, 1);
  plain<<<M > 3 ? 1 : 2, M >> 1>>>(P, 1);
}
