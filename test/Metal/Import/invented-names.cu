// What the author did not name gets names that a person might give, and they
// hide nothing: indices of loops over arrays, iterators of others, structs that
// a typedef names.
// RUN: cu2x --quiet --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check --Werror %t.metal

typedef struct {
  int x;
} Item;

struct Two {
  int x[2];
  __device__ const int *begin() const { return x; }
  __device__ const int *end() const { return x + 2; }
};

__global__ void sums(Item item, const int *in, int *out, int end) {
  int values[4] = {1, 2, 3, item.x};
  int it = 0, i = 4;
  Two two = {{i, 5}};
  for (int v : values)
    it += v * end;
  for (int v : two)
    it += v * end;
  // A load through the address of a place is a load of the place.
  out[0] = it + __ldg(&in[2]);
}

// CHECK: struct Item {
// CHECK: kernel void sums(constant Item &item
// CHECK: for (int j = 0; j < 4; ++j) {
// CHECK-NEXT: int v = values[j];
// CHECK: &range = two;
// CHECK: *it_ = range.begin(), *end_ = range.end();
// CHECK: out[0] = it + in[2];
