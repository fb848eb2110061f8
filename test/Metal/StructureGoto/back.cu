// A jump back is a loop: with its condition at the begin or at the end where it
// is one, else one that is left in the middle.
// RUN: cu2x --quiet --target=metal %s -o %t.metal
// RUN: cu2x-msl-check %t.metal
// RUN: FileCheck %s --implicit-check-not=goto < %t.metal

__global__ void first(int *p) {
  int v = p[0];
next:
  if (v > 1) {
    v >>= 1;
    goto next;
  }
  p[0] = v;
}

// What the body declares and the condition reads stands before the loop.
__global__ void last(int *p) {
  int v = p[0];
next:
  int low = v & 1;
  v >>= 1;
  if (low)
    goto next;
  p[0] = v;
}

// Out of a loop inside.
__global__ void middle(int *p) {
next:
  ++p[2];
  for (int i = 0; i < 4; ++i)
    if (p[i] == p[2])
      goto next;
  p[1] = 1;
  if (p[3] < 0)
    goto next;
}

// CHECK-LABEL: kernel void first(
// CHECK: while (v > 1) {
// CHECK-NEXT: v >>= 1;
// CHECK-NEXT: }
// CHECK: p[0] = v;
// CHECK-LABEL: kernel void last(
// CHECK: int low;
// CHECK-NEXT: do {
// CHECK-NEXT: low = v & 1;
// CHECK-NEXT: v >>= 1;
// CHECK-NEXT: } while (low);
// CHECK: p[0] = v;
// CHECK-LABEL: kernel void middle(
// CHECK: while (true) {
// CHECK-NEXT: bool to_next = false;
// CHECK-NEXT: ++p[2];
// CHECK-NEXT: for (int i = 0; i < 4; ++i) {
// CHECK-NEXT: if (p[i] == p[2]) {
// CHECK-NEXT: to_next = true;
// CHECK-NEXT: break;
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: if (to_next) continue;
// CHECK: p[1] = 1;
// CHECK-NEXT: if (p[3] < 0) continue;
// CHECK-NEXT: break;
// CHECK-NEXT: }
