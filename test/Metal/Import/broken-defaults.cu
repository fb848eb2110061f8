// A default of a member that did not parse is missing from the object.
// RUN: not cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6030'
// RUN: FileCheck %s --check-prefix=TEXT < %t.metal

struct Plain {
  int h;
  // CHECK-DAG: :[[#@LINE+1]]:7: warning: a default that did not parse cannot be written in Metal [CU2X6030 metal-construct]
  int p = nowhere;
};
struct Anonymous {
  int h;
  union {
    int a;
    // CHECK-DAG: :[[#@LINE+1]]:9: warning: a default that did not parse cannot be written in Metal [CU2X6030 metal-construct]
    int b = h;
  };
};
struct Unknown {
  nowhere field;
  int h;
};
struct Right {
  int h = 4;
  // A method that did not parse is its own.
  __device__ int method() { return nowhere; }
};

__global__ void plain(Plain *p) { *p = Plain(); }
__global__ void anonymous(int *o) {
  Anonymous a;
  o[0] = a.a;
}
__global__ void size(int *o) {
  // CHECK-DAG: :[[#@LINE+1]]:10: warning: the size of a record without a valid definition cannot be written in Metal [CU2X6030 metal-construct]
  o[0] = sizeof(Unknown);
}
// Not refused: only a method of it did not parse.
// TEXT: kernel void
// TEXT-SAME: right(
// TEXT-NOT: kernel void
__global__ void right(int *o) {
  Right r;
  o[0] = r.h;
}
