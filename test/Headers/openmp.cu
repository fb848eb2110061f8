// omp.h, which nvcc finds through GCC and Clang does not by itself, is found
// where GCC has it.
// RUN: %exits 0 cu2x --target=hip %s -o %t.hip 2>&1 | FileCheck %s --check-prefix=LOG
// RUN: FileCheck %s < %t.hip
// LOG: all confirmed
#if __has_include(<omp.h>)
#include <omp.h>
int threads() { return omp_get_max_threads(); }
#endif
// CHECK: hipFree(P);
void release(void *P) { cudaFree(P); }
