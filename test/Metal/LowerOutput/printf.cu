// What kernels print, in all types and from helpers of helpers, is what the
// original prints; what finds no room in the buffer is counted.
// RUN: rm -rf %t && mkdir %t
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal --quiet --cuda-headers=bundled %s -o %t/k.metal --report=%t/report.json
// RUN: FileCheck --check-prefix=TEXT %s < %t/k.metal
// RUN: FileCheck --check-prefix=REPORT %s < %t/report.json
// RUN: cu2x-simt --kernels=%t/k.metal --report=%t/report.json %s -- 70000 2>&1 >%t/out | FileCheck --check-prefix=FULL %s
// RUN: cu2x-simt --kernels=%t/k.metal --report=%t/report.json %s -- 1 returned 2>&1 | FileCheck --check-prefix=OUT %s

// TEXT: static int describe(int x, device uint *printf_buffer) {
// TEXT: return cu2x_printf(printf_buffer, /* "%d is %s\n" */ [[#]], x, x == 0 ? /* "none" */ 0u : /* "some" */ 1u);
// TEXT: device uint *printf_buffer {{\[\[}}buffer(2){{\]\]}}
// REPORT: "kind": "printf_buffer"
// REPORT: "formats": [
// REPORT: "strings": [
// A mebibyte has room for 65536 records of 4 words.
// FULL: msl: no room for what [[#]] calls of printf printed
// OUT: 0 is none
// OUT-NEXT: -7 8 -1234567890123 ff0 -0.500 1.250000e+10 [    3] x 100% 255 -8
// OUT-NEXT: returned 2

#include <cstdio>
#include <cstdlib>

__device__ int describe(int x) {
  return printf("%d is %s\n", x, x == 0 ? "none" : "some");
}

struct Printer {
  unsigned char byte;
  signed char small;
  __device__ void show(long long big, float f) const {
    printf("%hhd %u %lld %lx %.3f %e [%*d] %c 100%% %hhu %hd\n", (int)(small + 1), 8u, big,
           0xff0ul, f, 12.5e9f, 5, 3, 'x', byte, small);
  }
};

// One thread, so that the lines come in order.
__global__ void print(int n, int *returned) {
  for (int i = 0; i < n; ++i)
    *returned = describe(i);
  Printer p{255, -8};
  p.show(-1234567890123ll, -0.5f);
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 4, *returned;
  cudaMallocManaged(&returned, sizeof(int));
  *returned = 0;
  print<<<1, 1>>>(n, returned);
  cudaDeviceSynchronize();
  // CUDA returns the number of arguments, C that of characters.
  if (argc > 2)
    printf("returned %d\n", *returned);
  puts("PASS");
}
