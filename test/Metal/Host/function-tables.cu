// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s --implicit-check-not='[CU2X8035'
// RUN: %edited/function-tables.cpp | FileCheck --check-prefix=TEXT %s
// RUN: %compiles %t/function-tables.cpp
// RUN: %runs function-tables 2>&1 | FileCheck --check-prefix=PRINTS %s

// A table of functions of the device is reported where it stands. It has no
// values on the host, so that the port links, and the kernel that calls through
// it fails at its launch. Other kernels work.

#include <cstdio>

typedef float (*Op)(float);
__device__ float twice(float X) { return 2 * X; }
__device__ float square(float X) { return X * X; }
// CHECK: :[[#@LINE+3]]:15: error: 'Table' is initialised with functions of the device, which have no address in a port; there its bytes are zero [CU2X8035 host-device-function]
// CHECK: note: choose the function by a template argument or in a switch
// TEXT: cu2x::Variable<Op[2]> Table("Table");
__device__ Op Table[2] = {twice, square};
// CHECK: :[[#@LINE+2]]:15: error: 'One' is initialised with functions of the device{{.*}}[CU2X8035
// TEXT: cu2x::Variable<Op> One("One");
__device__ Op One = &twice;
// near miss CU2X8035 '__device__ Op': it holds no function.
// TEXT: cu2x::Variable<Op> Later("Later");
__device__ Op Later;
// TEXT: cu2x::Variable<int> Number("Number", 4);
__device__ int Number = 4;

__global__ void apply(float *P, int I) { *P = Table[I](*P); }
__global__ void fine(float *P) { *P = twice(*P) + Number; }

int main() {
  float *P, Value = 3;
  cudaMalloc(&P, sizeof(float));
  cudaMemcpy(P, &Value, sizeof(float), cudaMemcpyHostToDevice);
  apply<<<1, 1>>>(P, 1);
  // PRINTS: CU2X6030
  // PRINTS: failed 98
  fflush(stderr);
  printf("failed %d\n", cudaGetLastError());
  fine<<<1, 1>>>(P);
  cudaMemcpy(&Value, P, sizeof(float), cudaMemcpyDeviceToHost);
  // PRINTS: 10
  printf("%g\n", Value);
}
