// Bit-fields on the two sides of one without width are memory locations of their
// own, which threads may write at once: no integer holds both.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal
// CHECK: struct alignas(4) Bytes {
// CHECK-NEXT: uchar bits;
// CHECK-NEXT: uchar bits1;
// CHECK-NEXT: ushort bits2;
struct Bytes {
  unsigned a : 8;
  unsigned char : 0;
  unsigned b : 8;
  unsigned short : 0;
  unsigned c : 16;
};
// CHECK: struct Words {
// CHECK-NEXT: uint bits;
// CHECK-NEXT: uchar bits1;
// CHECK-NEXT: uchar bits2;
struct Words {
  unsigned a : 9;
  unsigned : 0;
  unsigned b : 8;
  char : 0;
  unsigned c : 3;
};
// Width without a name is room, and parts nothing.
// CHECK: struct Room {
// CHECK-NEXT: uint bits;
// CHECK-EMPTY:
struct Room {
  unsigned a : 9;
  unsigned : 7;
  unsigned b : 8;
};

__global__ void writes(Bytes *s, Words *t, Room *r) {
  s->a = 1;
  s->b = 2;
  s->c = 3;
  t->a = 4;
  t->b = 5;
  t->c = 6;
  r->b = 7;
}
