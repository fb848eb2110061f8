// Commas that no parenthesis protects would split the macro's arguments.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
template <class T, int N> struct Traits { static constexpr int Bytes = N, Blocks = 2; };
template <class T, int N> __host__ __device__ int size() { return N; }
struct Point { int X, Y; };
__global__ void kernel(int, Point) {}
template <class T, int N> __global__ void typed(T) {}
void launch(cudaStream_t S) {
  // CHECK: hipLaunchKernelGGL(kernel, dim3(Traits<int, 4>::Blocks), dim3(1), {{.*}}
  kernel<<<Traits<int, 4>::Blocks, 1, Traits<int, 4>::Bytes>>>(1, Point{1, 2});
  // CHECK: hipLaunchKernelGGL(HIP_KERNEL_NAME(typed<int, 2>), dim3(1), dim3(size<int, 32>()), 0, S, 1);
  typed<int, 2><<<1, size<int, 32>(), 0, S>>>(1);
  // CHECK: hipLaunchKernelGGL(kernel, dim3(1), dim3(1), 0, S, size<int, 3>(), {1, 2});
  kernel<<<1, 1, 0, S>>>(size<int, 3>(), {1, 2});
}
