// A vector of four 64-bit numbers at a place that Metal's alignment of 32 bytes
// does not have.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5030'
// CHECK: :[[#@LINE+1]]:1: warning: 'Behind' has a field whose offset Metal cannot reproduce [CU2X5030 vector-alignment]
struct Behind {
  // CHECK: note: put the vectors of four 64-bit numbers first, or use two vectors of two
  int Tag;
  longlong4 V;
};
struct Front {
  // near miss CU2X5030 'longlong4': the offset of the first field is 0.
  longlong4 V;
  int Tag;
};
__global__ void behind(Behind *P) { P->Tag = 1; }
__global__ void front(Front *P) { P->Tag = 1; }
