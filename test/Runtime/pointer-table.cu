// The table of a port says where structs that are passed by value have pointers,
// and where the elements of a buffer have them: a launch on Metal gives the
// kernel the device's addresses. Those in unions are not known.
// RUN: rm -rf %t && mkdir %t
// RUN: cu2x --target=metal --quiet --root=%S --out-dir=%t %s
// RUN: FileCheck %s < %t/pointer-table.kernels.inc

struct Part {
  short id;
  const float *values;
};
struct Whole {
  int n;
  Part parts[2];
  int *last;
};
union Either {
  float *pointer;
  unsigned long number;
};

// n 0, parts 8 and 24, of which the pointers are at 16 and 32, last 40.
// CHECK: cu2x_pointers_0_[[#W:]][] = {16, 32, 40};
// CHECK: cu2x::valueBinding([[#W]], 0, 48, cu2x_pointers_0_[[#W]])
__global__ void byValue(Whole w, float *out) { *out = w.parts[1].values[w.n]; }

// CHECK: cu2x_pointers_1_[[#P:]][] = {8};
// CHECK: cu2x::bufferBinding([[#P]], 0, cu2x::Access::{{Read|ReadWrite}}, 16, cu2x_pointers_1_[[#P]])
__global__ void inMemory(Part *p, float *out) { *out = p[1].values[p->id]; }

// CHECK: cu2x_pointers_2_[[#L:]][] = {0};
// CHECK: cu2x::bufferBinding([[#L]], 0, cu2x::Access::{{Read|ReadWrite}}, 8, cu2x_pointers_2_[[#L]])
__global__ void list(float **p, float *out) { *out = p[1][2]; }

// CHECK-NOT: cu2x_pointers_3
__global__ void noPointers(Either e, int *out) { *out = e.number != 0; }

int main() {
  Whole w = {};
  byValue<<<1, 1>>>(w, nullptr);
  inMemory<<<1, 1>>>(nullptr, nullptr);
  list<<<1, 1>>>(nullptr, nullptr);
  Either e = {};
  noPointers<<<1, 1>>>(e, nullptr);
}
