// A member of a base class is one of the field that stands for the base, also
// where a method names it without saying whose it is.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: struct D {
// CHECK: return {{.*}}base_B{{.*}}q + q * 100;
// CHECK: return {{.*}}base_B{{.*}}get() + 1;

struct B {
  int q;
  __device__ int get() const { return q; }
};

struct D : B {
  int q;
  __device__ int both() const { return B::q + q * 100; }
  __device__ int get() const { return B::get() + 1; }
};

__global__ void k(int *out) {
  D d;
  d.q = 2;
  d.B::q = 7;
  out[0] = d.both();
  out[1] = d.get();
}
