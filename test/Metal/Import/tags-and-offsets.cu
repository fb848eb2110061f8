// An empty class of the library is a type like any other, and an offset in a
// struct a number.
// RUN: cu2x --quiet --strict --target=metal %s -o %t.metal
// RUN: cu2x-msl-check %t.metal
// RUN: FileCheck %s < %t.metal
#include <stddef.h>
#include <type_traits>

template <bool Flag> __global__ void tagged(int *p, std::bool_constant<Flag>) {
  if (Flag)
    p[0] = 1;
}
template __global__ void tagged<true>(int *, std::bool_constant<true>);

struct Item {
  char kind;
  short next;
  float value[3];
};

__global__ void offsets(int *p) {
  p[0] = offsetof(Item, value);
  p[1] = offsetof(Item, value[2]);
}

// CHECK: struct integral_constant_bool_true {
// CHECK-NEXT: };
// CHECK: kernel void tagged_true(device int *p {{.*}},
// CHECK-NEXT: constant integral_constant_bool_true &unused1
// CHECK: p[0] = 1;
// CHECK: p[0] = 4ul;
// CHECK-NEXT: p[1] = 12ul;
