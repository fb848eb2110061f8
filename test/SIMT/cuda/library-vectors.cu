// Vectors of Thrust and references to device memory are declared only: a
// program that uses one ends with a message that names the header. So does one
// whose own function ends without its value.
// RUN: not cu2x-simt %s 2>&1 | FileCheck %s
// RUN: not cu2x-simt -DOWN %s 2>&1 | FileCheck %s --check-prefix=OWN
// RUN: not cu2x-simt -DKERNEL %s 2>&1 | FileCheck %s --check-prefix=KERNEL
// CHECK: cu2x-simt: the program calls a function of <thrust/{{.*}}>, a library that is declared only and does not run here
// CHECK-NOT: end
// OWN: cu2x-simt: {{.*}}library-vectors.cu:[[@LINE+6]]: a function ends without the value that it returns
// OWN-NOT: end
// KERNEL: cu2x-simt: thread (0,0,0) of block (0,0,0){{.*}}: {{.*}}library-vectors.cu:[[@LINE+4]]: a function ends without the value that it returns
// KERNEL-NOT: end
#include <cstdio>
#include <thrust/host_vector.h>
__host__ __device__ int falls(int x) {
  if (x > 100)
    return 1;
}
__global__ void use(int *x) { x[0] = falls(x[0]); }
int main(int argc, char **argv) {
#if defined(OWN)
  printf("%d", falls(argc));
#elif defined(KERNEL)
  int *x;
  cudaMallocManaged(&x, sizeof(int));
  *x = 0;
  use<<<1, 1>>>(x);
  cudaDeviceSynchronize();
#else
  thrust::host_vector<int> h(10);
  h[3] = 3;
  printf("%d", h[3]);
#endif
  puts("end");
}
