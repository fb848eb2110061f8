// A list for an array that is refused leaves the function that takes it as it
// is for the kernels that stay.
// RUN: cu2x --target=metal %s -o %t.metal 2>%t.err
// RUN: FileCheck --check-prefix=SAID %s < %t.err
// RUN: FileCheck %s < %t.metal
// RUN: cu2x-msl-check --Werror %t.metal

template <int N> __device__ int total(const int (&Values)[N]) {
  int Sum = 0;
  for (int I = 0; I < N; ++I)
    Sum += Values[I];
  return Sum;
}

// CHECK-DAG: int total(thread const int (&Values)[2])
// CHECK-DAG: int total(thread const int (&Values)[3])
__global__ void refused(int *Out) {
  int I = 0;
  do {
    ++I;
    // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X3022
  } while (total({I, 2}) < 9);
  Out[0] = I;
}

// CHECK-NOT: refused(
// CHECK: kernel void kept(
__global__ void kept(int *Out) {
  // CHECK: Out[threadIdx.x] = total(object_) + total(object_2);
  Out[threadIdx.x] = total({5, 6}) + total({1, 2, 3});
}
