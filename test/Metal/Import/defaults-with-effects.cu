// Defaults that use their object and have effects: what comes behind them sees
// those, or is refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=METAL %s < %t.metal

__device__ int sc[8];
struct Y {
  int a = 1;
  int b = (sc[0] += a);
  int c = sc[0];
  int d = 5;
};
// METAL: {{^ *}}self.b = (sc[0] += self.a);
// METAL-NEXT: {{^ *}}self.c = sc[0];
// METAL-NEXT: {{^ *}}return self;
__global__ void behind(int *o) { Y y; o[0] = y.c + y.d; }

struct X {
  int *p;
  int y = ++*p;
  int z;
};
// CHECK: [[@LINE+3]]:{{[0-9]+}}: warning: defaults of members that use other members, in front of members with values in the list, cannot be written in Metal [CU2X6030 metal-construct]
__global__ void inList(int *o, int i) {
  int c = i;
  X x{.p = &c, .z = c};
  o[0] = x.z;
}
// Near miss: a constant.
__global__ void constant(int *o, int i) { int c = i; X x{.p = &c, .z = 3}; o[0] = x.z + x.y; }
// CHECK: 3 kernels, 1 refused
