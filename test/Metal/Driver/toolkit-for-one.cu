// What one kernel needs of a toolkit's headers, the others do not pay for: Clang
// declares `threadIdx` there in a way that no kernel can be imported with.
// REQUIRES: cuda-toolkit
// RUN: %exits 3 cu2x --target=metal --cuda-headers=auto %s -o %t.metal 2> %t.err
// RUN: FileCheck %s --check-prefix=ERR --implicit-check-not=PseudoObject < %t.err
// RUN: FileCheck %s < %t.metal

// ERR: toolkit-for-one.cu:[[#@LINE+5]]:{{.*}}CU2X6030
// ERR: left out needs

// CHECK: kernel void plain(
#include <cuda_runtime.h>
__global__ void needs(int *o) { o[threadIdx.x] = (int)(uintptr_t)o; }
__global__ void plain(int *o) { o[threadIdx.x] = threadIdx.x; }
