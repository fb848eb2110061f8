// Metal has bfloat from version 3.1 on. Before, numbers are the bits in a struct;
// kernels with what a struct cannot be are left out: the value before an increment,
// and what an assignment gives as a place.
// RUN: cu2x --target=metal --metal-std=3.0 %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5042'
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal
// RUN: cu2x-msl-check --Werror --metal-std=3.0 %t.metal
// RUN: cu2x --target=metal --metal-std=3.1 %s -o - | FileCheck --check-prefix=NEW %s

#include <cuda_bf16.h>

struct Pair {
  int key;
  __nv_bfloat16 value;
};

// TEXT: struct Pair {
// TEXT-NEXT: int key;
// TEXT-NEXT: cu2x_bfloat value;
// TEXT: {{^}}kernel void inParameter(device cu2x_bfloat *p
// NEW: {{^}}kernel void inParameter(device bfloat *p
// near miss CU2X5042 '__nv_bfloat16': its bits are kept in a struct.
__global__ void inParameter(__nv_bfloat16 *p) { p[0] = p[1]; }

// TEXT: {{^}}kernel void inBody(
// TEXT: p[0] = float(cu2x_to_bfloat(p[0]));
__global__ void inBody(float *p) {
  p[0] = __bfloat162float(__float2bfloat16(p[0]));
}
// TEXT: {{^}}kernel void inRecord(
__global__ void inRecord(Pair *p) { p[0] = p[1]; }
// TEXT-NOT: kernel void stepped(
__global__ void stepped(__nv_bfloat16 *p) {
  __nv_bfloat16 a = p[0];
  // CHECK: [[@LINE+2]]:{{.*}} warning: 'stepped' needs bfloat, which Metal has from version 3.1 on [CU2X5042 bfloat-needs-metal-31]
  // CHECK: note: use '--metal-std=3.1' or later
  p[1] = a++;
}
// TEXT-NOT: kernel void chained(
__global__ void chained(__nv_bfloat16 *p) {
  __nv_bfloat16 a;
  // CHECK: [[@LINE+1]]:{{.*}} warning: 'chained' needs bfloat{{.*}}[CU2X5042
  (a = p[0]) += p[1];
  p[2] = a;
}
// TEXT: {{^}}kernel void without(
__global__ void without(float *p) { p[0] = 1; }

// CHECK: 6 kernels, 2 refused
