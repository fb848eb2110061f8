// What the author did not name gets names that a person might give, and they
// hide nothing: iterators of loops over ranges, structs that a typedef names.
// RUN: cu2x --quiet --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check --Werror %t.metal

typedef struct {
  int x;
} Item;

// CHECK: struct Item {
// CHECK: kernel void sums(constant Item &item
__global__ void sums(Item item, const int *in, int *out, int end) {
  int values[4] = {1, 2, 3, item.x};
  int it = 0;
  // CHECK: [[RANGE:range]])[4] = values;
  // CHECK: *it_ = range, *end_ = range + 4
  for (int v : values)
    it += v * end;
  // A load through the address of a place is a load of the place.
  // CHECK: out[0] = it + in[2];
  out[0] = it + __ldg(&in[2]);
}
