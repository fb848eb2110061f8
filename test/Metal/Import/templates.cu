// Each instance of a template becomes a function; kernels are named after their
// arguments, helpers keep their name as overloads.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: static float twice(float x)
// CHECK: static int twice(int x)
// CHECK: kernel void scale_float_4(
// CHECK-SAME: device float *p
// CHECK: constexpr int N = 4;
// CHECK: * N
// CHECK: kernel void scale_int_2(
// CHECK-SAME: device int *p

template <typename T> __device__ T twice(T x) { return x + x; }

template <typename T, int N> __global__ void scale(T *p) {
  p[threadIdx.x] = twice(p[threadIdx.x]) * N;
}

void launch(float *f, int *i) {
  scale<float, 4><<<1, 32>>>(f);
  scale<int, 2><<<1, 32>>>(i);
}
