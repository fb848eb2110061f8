// Modules of PTX and compilation at run time are refused on the host, where they
// are used; kernels beside them are not.
// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=METAL %s < %t/modules-and-runtime-compilation.metal
#include <cuda.h>
// CHECK: :[[#@LINE+1]]:10: error: 'nvrtc.h' belongs to NVRTC{{.*}}[CU2X8031
#include <nvrtc.h>

// METAL: kernel void plain(
__global__ void plain(int *P) { *P = 1; }

int main() {
  // CHECK: :[[#@LINE+1]]:3: error: 'CUmodule' is not part of the runtime{{.*}}[CU2X8030
  CUmodule Module;
  // CHECK: :[[#@LINE+1]]:3: error: 'cuModuleLoadData' is not part of the runtime{{.*}}[CU2X8030
  cuModuleLoadData(&Module, "");
  // CHECK: :[[#@LINE+1]]:3: error: 'nvrtcProgram' is not part of the runtime{{.*}}[CU2X8030
  nvrtcProgram Program;
  // CHECK: :[[#@LINE+1]]:3: error: 'nvrtcCreateProgram' is not part of the runtime{{.*}}[CU2X8030
  nvrtcCreateProgram(&Program, "", "k.cu", 0, nullptr, nullptr);
  // CHECK-NOT: error:
  int *P;
  cudaMalloc(&P, sizeof(int));
  plain<<<1, 1>>>(P);
}
