// Fields that are volatile stay so; a volatile bit-field or pointer is refused.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal 2>&1 | FileCheck --check-prefix=MSG %s --implicit-check-not='[CU2X6030'
// RUN: cu2x-msl-check --Werror %t.metal && FileCheck %s < %t.metal
// CHECK: struct Shared {
// CHECK-NEXT: volatile float values[64];
// CHECK: volatile uint flag;
// CHECK-NEXT: uint plain;
struct Shared {
  volatile float values[64];
  // A number of its own can be volatile.
  volatile unsigned flag;
  unsigned plain;
};
// MSG-DAG: :[[#@LINE+2]]:21: warning: a volatile bit-field cannot be written in Metal [CU2X6030 metal-construct]
struct Bits {
  volatile unsigned a : 3;
};
// MSG-DAG: :[[#@LINE+2]]:17: warning: a volatile pointer in a struct cannot be written in Metal [CU2X6030 metal-construct]
struct Link {
  int *volatile next;
};

// CHECK: kernel void reads(
__global__ void reads(Shared *s, unsigned *o) {
  o[0] = s->flag + s->plain + (unsigned)s->values[threadIdx.x];
}
__global__ void bits(Bits *b, unsigned *o) { o[0] = b->a; }
__global__ void link(Link *l, int *o) { o[0] = *l->next; }
