// Clocks and the number of the multiprocessor are refused where they are read.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X7033'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p) {
  // near miss CU2X7033 'clock': a variable of the program's own.
  int clock = 3;
  p[0] = clock;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(long long *p) {
  p[0] = clock64();
  // CHECK: clock.cu:[[#@LINE-1]]:{{.*}} warning: 'clock64' reads a clock, which Metal kernels have not [CU2X7033 device-clock]
  // CHECK: note: measure the kernel from the host, or give --clock=zero
  p[1] = clock();
  // CHECK: clock.cu:[[#@LINE-1]]:{{.*}}[CU2X7033 device-clock]
}

__global__ void refusedRegister(unsigned *p) {
  asm volatile("mov.u32 %0, %%smid;" : "=r"(p[0]));
  // CHECK: clock.cu:[[#@LINE-1]]:{{.*}}[CU2X7035 unknown-assembly]
  unsigned long long t;
  asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(t));
  // CHECK: clock.cu:[[#@LINE-1]]:{{.*}}[CU2X7035 unknown-assembly]
  p[1] = (unsigned)t;
}
