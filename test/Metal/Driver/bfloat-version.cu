// Metal has bfloat from version 3.1 on: before, kernels with it are left out.
// RUN: cu2x --target=metal --metal-std=3.0 %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5042'
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal
// RUN: cu2x-msl-check --metal-std=3.0 %t.metal
// near miss CU2X5042 '__nv_bfloat16': Metal 3.1 has it.
// RUN: cu2x --target=metal --metal-std=3.1 %s -o /dev/null --quiet 2>&1 | count 0
// RUN: cu2x --target=metal --metal-std=3.1 %s -o - | FileCheck --check-prefix=NEW %s

#include <cuda_bf16.h>

struct Pair {
  int key;
  __nv_bfloat16 value;
};

// CHECK-DAG: [[@LINE+1]]:{{.*}} warning: 'inParameter' needs bfloat, which Metal has from version 3.1 on [CU2X5042
__global__ void inParameter(__nv_bfloat16 *p) { p[0] = p[1]; }
// CHECK-DAG: note: use '--metal-std=3.1' or later
__global__ void inBody(float *p) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'inBody' needs bfloat{{.*}}[CU2X5042
  p[0] = __bfloat162float(__float2bfloat16(p[0]));
}
// CHECK-DAG: 'Pair' needs bfloat{{.*}}[CU2X5042
__global__ void inRecord(Pair *p) { p[0] = p[1]; }
__global__ void without(float *p) { p[0] = 1; }

// CHECK: 4 kernels, 3 refused
// TEXT-NOT: {{bfloat[ ,(*&]}}
// TEXT-NOT: kernel void
// TEXT: {{^}}kernel void without(
// TEXT-NOT: kernel void
// NEW: {{^}}kernel void inParameter(device bfloat *p
