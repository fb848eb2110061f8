// Instructions that no row knows are refused, known ones beside them are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X7035'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(unsigned *p) {
  // near miss CU2X7035 'asm volatile("mov.u32': the register is
  // thread_index_in_simdgroup.
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(p[0]));
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(unsigned *p) {
  asm volatile("mov.u32 %0, %%smid;" : "=r"(p[0]));
  // CHECK: inline-assembly-unknown.cu:[[#@LINE-1]]:{{.*}} warning: inline PTX 'mov.u32 %0, %%smid;' has no translation [CU2X7035 unknown-assembly]
  // CHECK: note: say it in C++ or with a function of CUDA
}
