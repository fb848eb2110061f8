// RUN: %verify --seeds=0,1 %s -- 0 | FileCheck %s
// RUN: %exits 1 %verify --seeds=0 %s -- 1 | FileCheck --check-prefix=MANAGED %s
// RUN: %exits 1 %verify --seeds=0 %s -- 2 | FileCheck --check-prefix=LOCKED %s
// RUN: %exits 1 %verify --seeds=0 %s -- 3 | FileCheck --check-prefix=REGISTERED %s
// RUN: %exits 1 %verify --seeds=0 %s -- 4 | FileCheck --check-prefix=WAIT %s
// RUN: %exits 1 %verify --seeds=0 %s -- 5 | FileCheck --check-prefix=LEFT %s

// Memory that the host reads without a copy is compared where the program
// waits, frees it or ends. It prints nothing, and copies nothing back. What goes
// by the number of lanes differs with waves of 64.

// CHECK: source 0 0 2 0 agrees
// CHECK: HIP, wave 64 0 0 2 0 agrees
// CHECK: Metal 1 0 2 0 agrees
// CHECK-NOT: {{^not compared}}
// CHECK: {{^}}all runs agree
// MANAGED: HIP, wave 64 0 0 2 0 shared memory 1 differs
// MANAGED-NEXT: differs first: kernel {{.*}}(launch 1, pointer 1)
// MANAGED: Metal 0 0 2 0 agrees
// LOCKED: HIP, wave 64 0 0 2 0 shared memory 2 differs
// LOCKED-NEXT: differs first: kernel {{.*}}(launch 1, pointer 2)
// REGISTERED: HIP, wave 64 0 0 2 0 shared memory 3 differs
// WAIT: HIP, wave 64 0 0 2 0 shared memory 1 differs
// WAIT-NEXT: differs first: kernel {{.*}}(launch 1, pointer 1)
// LEFT: HIP, wave 64 0 0 2 0 shared memory 4 differs
// LEFT: Metal 0 0 2 0 agrees

#include <cstdlib>

struct node {
  node *next;
  float value;
};

__global__ void compute(int bug, float *managed, int *locked, int *mapped) {
  int wide = warpSize == 64;
  managed[threadIdx.x] = 1.0f / 3 + (wide && (bug == 1 || bug == 4));
  locked[threadIdx.x] = threadIdx.x + (wide && bug == 2);
  mapped[threadIdx.x] = 2 * threadIdx.x + (wide && bug == 3);
}

// The addresses that it stores are others in each program.
__global__ void last(int bug, node *list) {
  list[threadIdx.x].next = threadIdx.x ? list : nullptr;
  list[threadIdx.x].value = 0.5f + (bug == 5 && warpSize == 64);
}

int main(int, char **arguments) {
  int bug = atoi(arguments[1]);
  float *managed;
  int *locked, *registered = (int *)calloc(64, sizeof(int)), *mapped;
  node *list;
  cudaMallocManaged(&managed, 64 * sizeof(float));
  cudaMallocHost((void **)&locked, 100 * sizeof(int));
  cudaHostRegister(registered, 64 * sizeof(int), cudaHostRegisterMapped);
  cudaHostGetDevicePointer((void **)&mapped, registered, 0);
  cudaHostAlloc((void **)&list, 4 * sizeof(node), cudaHostAllocMapped);
  compute<<<1, 64>>>(bug, managed, locked, mapped);
  cudaDeviceSynchronize();
  if (bug == 4)
    for (int i = 0; i < 64; ++i)
      managed[i] = 0;
  cudaFree(managed);
  cudaHostUnregister(registered);
  free(registered);
  cudaFreeHost(locked);
  // Nobody waits, and nobody frees.
  last<<<1, 4>>>(bug, list);
  return 0;
}
