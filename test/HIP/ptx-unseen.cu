// PTX the parser never compiles is reported as well: templates nobody uses,
// macros, inactive branches, and text in several pieces.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=warning:

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X6001
template <class T> __device__ void stop(T) { asm volatile("trap;"); }
#ifdef NEVER
__device__ void pieces(int &X) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X6001
  asm volatile("{\n\t"
               ".reg .pred p;\n\t"
               "}");
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X6001
  asm volatile("exit;");
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X6001
  asm(R"(mov.u32 %0, %clock;)" : "=r"(X));
  // near miss CU2X6001 'asm volatile(': there is no PTX in it.
  asm volatile("" ::: "memory");
}
#endif
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X6001
#define LANE(X) asm("mov.u32 %0, %%laneid;" : "=r"(X))
__device__ int lane() {
  int X;
  LANE(X);
  return X;
}
