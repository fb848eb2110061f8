// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// Whether there is a header of a library that ports lack.
// CHECK: :[[#@LINE+1]]:19: error: 'thrust/sort.h' belongs to Thrust{{.*}}[CU2X8031
#if __has_include(<thrust/sort.h>)
#define SORTS 1
#else
#define SORTS 0
#endif
__global__ void kernel(int *P) { *P = SORTS; }
