// RUN: %verify --seeds=0,1 %s -- 0 | FileCheck %s
// RUN: %exits 1 %verify --seeds=0 %s -- 1 | FileCheck --check-prefix=WAIT %s
// RUN: %exits 1 %verify --seeds=0 %s -- 2 | FileCheck --check-prefix=LEFT %s
// RUN: %exits 1 %verify --seeds=0 %s -- 3 | FileCheck --check-prefix=STATIC %s

// Managed variables are compared as managed memory is: where the program waits,
// and at its end, by their names. The program prints nothing and copies nothing.

// CHECK: source 0 0 2 0 agrees
// CHECK: HIP, wave 64 0 0 2 0 agrees
// CHECK: Metal 1 0 2 0 agrees
// CHECK-NOT: {{^not compared}}
// CHECK: {{^}}all runs agree
// WAIT: HIP, warp 32 0 0 2 0 agrees
// WAIT: HIP, wave 64 0 0 2 0 managed variable sums differs
// WAIT: Metal 0 0 2 0 agrees
// LEFT: HIP, wave 64 0 0 2 0 managed variable last differs
// LEFT: Metal 0 0 2 0 agrees
// STATIC: HIP, wave 64 0 0 2 0 managed variable hidden differs

#include <cstdlib>

struct node {
  float *where;
  int number;
};

__managed__ float sums[4] = {1, 2};
namespace graph {
__device__ __managed__ node root;
}
static __managed__ int hidden = 7;
extern __managed__ int last;
__managed__ int last;

__global__ void compute(int bug) {
  int wide = warpSize == 64;
  sums[threadIdx.x] += 1.0f / 3 + (wide && bug == 1);
  if (threadIdx.x)
    return;
  // The address is another one in each program.
  graph::root.where = &sums[1];
  graph::root.number = 3;
  hidden += wide && bug == 3;
}

__global__ void end(int bug) { last = 1 + (bug == 2 && warpSize == 64); }

// Objects of the program are destroyed behind its last launch.
struct cleaner {
  ~cleaner() { last = 0; }
} theCleaner;

int main(int, char **arguments) {
  int bug = atoi(arguments[1]);
  compute<<<1, 4>>>(bug);
  cudaDeviceSynchronize();
  for (float &sum : sums)
    sum = 0;
  // Nobody waits.
  end<<<1, 1>>>(bug);
  return 0;
}
