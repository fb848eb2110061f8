// Objects that an assignment of a struct names, but that cannot be named twice.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s

struct P {
  int x, y;
};
__device__ int f(P &p) { return ++p.x; }
__device__ P make(int &i) { return {++i, i}; }

// CHECK-DAG: [[@LINE+2]]:{{[0-9]+}}: warning: the object that an assignment of a struct names cannot be written in Metal [CU2X6030 metal-construct]
__global__ void effect(int *o, P *p, int i, P b) {
  o[0] = f(p[i++] = b);
}
// The value changes what names the object.
__global__ void changed(int *o, P *p, int i) {
  // CHECK-DAG: [[@LINE+1]]:{{[0-9]+}}: warning: the object that an assignment of a struct names cannot be written in Metal [CU2X6030 metal-construct]
  o[0] = f(p[i] = make(i));
}
// CHECK-DAG: 3 kernels, 2 refused
// Near miss.
__global__ void taken(int *o, P *p, int i) {
  p[i++] = make(i);
  o[0] = i;
}
