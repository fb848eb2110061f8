// CUDA's driver has the linker, HIP's compiler at run time has it: the header is
// another one.
// RUN: cu2x --target=hip %s -o %t.hip --quiet && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.again.cu && cu2x --target=hip %t.again.cu -o %t.2 --quiet; cmp %t.again.cu %t.2
// CHECK-DAG: #include <hip/hip_runtime.h>
// CHECK-DAG: #include <hip/hiprtc.h>
#include <cuda.h>
// CHECK: struct Job { hiprtcLinkState State; };
struct Job { CUlinkState State; };
void finish(Job &J, void **Code, size_t *Size) {
  // CHECK: hiprtcLinkComplete(J.State, Code, Size);
  cuLinkComplete(J.State, Code, Size);
  cuLinkDestroy(J.State);
}
