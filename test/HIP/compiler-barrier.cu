// An empty asm statement is a barrier for the compiler, not PTX.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=warning:

__host__ __device__ void both() { asm volatile("" ::: "memory"); }
__device__ void device(float &X) { asm("" : "+f"(X)::"memory"); }
void host() { __asm__ __volatile__("" ::: "memory"); }
// CHECK: :[[#@LINE+1]]:23: warning: {{.*}}inline-ptx
__device__ void t() { asm volatile("trap;"); }
