// nvcc refuses kernels that are members of classes, and Clang does not.
// RUN: cu2x --target=metal %s -o %t.metal 2> %t.log
// RUN: FileCheck %s < %t.log
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal

// CHECK: member-kernel.cu:[[# @LINE + 2]]:{{.*}} a kernel that is a member of a class cannot be written in Metal [CU2X6030
struct K {
  static __global__ void member(int *o) { o[threadIdx.x] = 3; }
};

__global__ void other(int *o) { o[threadIdx.x] = 4; }
void launch(int *o) { K::member<<<1, 4>>>(o); }

// CHECK: left out K::member (CU2X6030)
// TEXT-NOT: member(device
// TEXT: kernel void other(device
// TEXT-NOT: member(device
