// An empty asm statement is a barrier for the compiler, not PTX. Its operands
// are in registers, which have other letters: `r` is one register for all lanes.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err --
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: grep -v 'PTX' %t.hip > %t.gpu.hip && %hip_check %t.gpu.hip

// CHECK: { asm volatile("" ::: "memory"); }
__host__ __device__ void both() { asm volatile("" ::: "memory"); }
// CHECK: { asm("" : "+v"(X)::"memory"); }
__device__ void device(float &X) { asm("" : "+f"(X)::"memory"); }
__device__ void each(int N, double D, short S, const char *P) {
  // CHECK: asm volatile("" : "+v"(N), "+v"(D));
  asm volatile("" : "+r"(N), "+d"(D));
  // CHECK: asm volatile("" : [Name] "=v"(S) : "v"(P), "0"(S), "n"(3) : "memory");
  asm volatile("" : [Name] "=h"(S) : "l"(P), "0"(S), "n"(3) : "memory");
}
// CHECK: #define KEEP(X) asm volatile("" : "+v"(X))
#define KEEP(X) asm volatile("" : "+r"(X))
__global__ void kernel(int *Out) { int I = threadIdx.x; KEEP(I); Out[I] = 1; }
// CHECK: auto Of = [] __device__(float X) { asm("" : "+v"(X)); return max(X, 1.0f); };
void lambda() { auto Of = [] __device__(float X) { asm("" : "+f"(X)); return max(X, 1.0f); }; (void)Of; }
// CHECK: auto Of = [](float X) { asm("" : "+x"(X)); return std::fmax(X, 1.0f); };
void plain() { auto Of = [](float X) { asm("" : "+x"(X)); return max(X, 1.0f); }; (void)Of; }
// CHECK: void host(int X, double D) { __asm__ __volatile__("" : "+r"(X) : "m"(D) : "memory"); }
void host(int X, double D) { __asm__ __volatile__("" : "+r"(X) : "m"(D) : "memory"); }
// MSG: :[[#@LINE+1]]:23: warning: {{.*}}inline-ptx
__device__ void t() { asm volatile("trap;"); } // PTX
// MSG: :[[#@LINE+1]]:38: warning: {{.*}}inline-ptx
__device__ void m(unsigned long Q) { asm volatile("" :: "q"(Q)); } // PTX
