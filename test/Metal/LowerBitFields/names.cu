// The integer that holds bit-fields, and the methods that read and write them,
// are called as nothing else of the struct is, and not as the struct.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: struct Packed {
// CHECK-NEXT: uint bits1;
// CHECK: uint a() const
struct Packed {
  unsigned a : 3;
  unsigned b : 5;
  __device__ unsigned bits() const { return a | b << 3; }
};
// CHECK: struct flag {
// CHECK-NEXT: uint bits;
// CHECK: uint flag_() const
struct flag {
  unsigned flag : 1;
  unsigned rest : 31;
};
// CHECK: struct bits {
// CHECK-NEXT: uint bits1;
struct bits {
  unsigned low : 4;
};

__global__ void reads(const Packed *p, const flag *f, const bits *b, unsigned *o) {
  o[0] = p[0].bits() + f[0].flag + b[0].low;
}
