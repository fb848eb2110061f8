// The text of assembly may be a macro, or go on in one: the finding shows what is
// written, and nothing is taken for a barrier or a text that is understood.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: FileCheck %s --check-prefix=OUT < %t.hip
#define ADD "add.u32 %0, %1, %2;"
#define OP(Name) #Name ".u32 %0, %1, %2;"
#define MORE " add.u32 %0, %0, 1;"
#define NOTHING "cpuid"
__global__ void kernel(unsigned *Out, unsigned X, unsigned Y) {
  unsigned A, B, C, D, E = 0;
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'ADD' has no translation [CU2X6001
  asm(ADD : "=r"(A) : "r"(X), "r"(Y));
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'OP(sub)' has no translation [CU2X6001
  asm volatile(OP(sub) : "=r"(B) : "r"(X), "r"(Y));
  // CHECK: :[[#@LINE+2]]:3: warning: inline PTX 'mov.u32 %0, %%laneid;' has no translation [CU2X6001
  // OUT: asm("mov.u32 %0, %%laneid;" MORE : "=r"(C));
  asm("mov.u32 %0, %%laneid;" MORE : "=r"(C));
  // CHECK: :[[#@LINE+2]]:3: warning: inline PTX 'add.u32 %0, %1, %2;' has no translation [CU2X6001
  // OUT: asm("add.u32 %0, %1, %2;" MORE : "=r"(D) : "r"(X), "r"(Y));
  asm("add.u32 %0, %1, %2;" MORE : "=r"(D) : "r"(X), "r"(Y));
  // CHECK: :[[#@LINE+2]]:3: warning: inline PTX '"" MORE' has no translation [CU2X6001
  // OUT: asm("" MORE : "+r"(E));
  asm("" MORE : "+r"(E));
  // near miss CU2X6001 'asm volatile(': a barrier for the compiler.
  // OUT: asm volatile("" : "+v"(E)::"memory");
  asm volatile("" : "+r"(E)::"memory");
  Out[threadIdx.x] = A + B + C + D + E;
}
#ifdef NEVER
__device__ void unseen(unsigned &X) {
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'MORE' has no translation [CU2X6001
  asm(MORE : "+r"(X));
  // near miss CU2X6001 'asm(': there is no PTX in it.
  asm(NOTHING : "+a"(X));
}
#endif
