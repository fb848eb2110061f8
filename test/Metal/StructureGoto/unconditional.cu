// A jump that nothing is around of leaves what it jumps over as a branch that
// is not taken; where it jumps over nothing, nothing is left of it.
// RUN: cu2x --quiet --target=metal %s -o %t.metal
// RUN: cu2x-msl-check %t.metal
// RUN: FileCheck %s < %t.metal

__global__ void skips(int *p) {
  goto end;
  p[0] = 0;
end:
  p[0] += 1;
}

__global__ void next(int *p) {
  goto end;
end:
  p[0] += 1;
}

__global__ void branches(int *p) {
  if (p[1])
    goto end;
  p[0] = 0;
end:
  p[0] += 1;
}

// CHECK-LABEL: kernel void skips(
// CHECK: bool to_end = false;
// CHECK-NEXT: to_end = true;
// CHECK-NEXT: if (!to_end) {
// CHECK-NEXT: p[0] = 0;
// CHECK-NEXT: }
// CHECK-NEXT: p[0] += 1;
// CHECK-LABEL: kernel void next(
// CHECK-NEXT: p[0] += 1;
// CHECK-NEXT: }
// CHECK-LABEL: kernel void branches(
// CHECK-NEXT: if (!p[1]) {
// CHECK-NEXT: p[0] = 0;
// CHECK-NEXT: }
// CHECK-NEXT: p[0] += 1;
