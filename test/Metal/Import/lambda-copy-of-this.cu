// A lambda with [*this] has a copy of the object, one with [this] a pointer to it.
// RUN: cu2x --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: cu2x-msl-check %t.metal

struct Range {
  int low;
  __device__ int above(int v) const { return v - low; }
  __device__ int copied(int x) {
    auto shift = [*this](int y) { return y + low + above(y); };
    low = 0;
    return shift(x);
  }
  __device__ int changed(int x) {
    auto count = [*this](int y) mutable { return low += y; };
    return count(x) + low;
  }
  __device__ int pointed(int x) {
    auto shift = [this](int y) { return y + low; };
    return shift(x);
  }
};

__global__ void useRange(int *p) {
  Range r{3};
  p[0] = r.copied(1) + r.changed(2) + r.pointed(3);
}

// CHECK: return y + self.low + self.above(y);
// CHECK: return self.low += y;
// CHECK: return y + self->low;
