// RUN: %exits 1 %verify --seeds=0,1 %s -- host | FileCheck %s
// RUN: %exits 1 %verify --seeds=0 %s -- abort | FileCheck --check-prefix=ABORT %s
// RUN: %verify --seeds=0 %s -- kernel | FileCheck --check-prefix=KERNEL %s
// RUN: %verify --seeds=0 %s -- status | FileCheck --check-prefix=STATUS %s

// A source that crashes says nothing of its translations, though they crash in
// the same way. What the executor says of its mistakes is shown.

// CHECK: source 0 139 1 0 ended by signal 11 (Segmentation fault)
// CHECK-NEXT: source 1 139 1 0 ended by signal 11 (Segmentation fault)
// CHECK-NEXT: HIP, warp 32 0 139 1 0 ended by signal 11 (Segmentation fault)
// CHECK: Metal 1 139 1 0 ended by signal 11 (Segmentation fault)
// CHECK-NOT: agree
// CHECK: {{^}}the source itself crashed, so that nothing behind the crash was compared
// CHECK-NOT: agree
// ABORT: source 0 134 1 0 ended by signal 6 (Aborted)
// ABORT: {{^}}the source itself crashed

// KERNEL: source 0 1 1 0 agrees
// KERNEL-NEXT: cu2x-simt: in void store(int *):
// KERNEL-NEXT: thread (0,0,0) of block (0,0,0)
// KERNEL: {{^}}all runs agree

// A program may end with any number.
// STATUS: source 0 139 1 0 agrees
// STATUS: {{^}}all runs agree

#include <cstdlib>
#include <cstring>

__global__ void store(int *p) { *p = 1; }

int main(int, char **arguments) {
  int *p = nullptr;
  if (strcmp(arguments[1], "kernel"))
    cudaMalloc(&p, sizeof(int));
  store<<<1, 1>>>(p);
  if (cudaDeviceSynchronize())
    return 1;
  if (!strcmp(arguments[1], "abort"))
    abort();
  if (!strcmp(arguments[1], "status"))
    return 139;
  volatile int *bad = nullptr;
  return *bad;
}
