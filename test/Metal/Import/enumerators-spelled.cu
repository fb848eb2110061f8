// Hexadecimal digits of enumerators stay, as they say which bits these are.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

enum Flags { None, Red = 0x10, Green = 0x20u, Next, All = Red | Green, int32 = 0x40 };
enum { Mask = 0xff, Shift = 3 };
enum class Kind : unsigned char { A = 0x0F, B };

// CHECK: enum Flags {
// CHECK-NEXT: None,
// CHECK-NEXT: Red = 0x10,
// CHECK-NEXT: Green = 0x20,
// CHECK-NEXT: Next,
// CHECK-NEXT: All = 48,
// CHECK-NEXT: int32 = 0x40
// CHECK: enum { Mask = 0xff, Shift = 3 };
// CHECK: enum class Kind : uchar { A = 0x0F, B };
__global__ void k(int *o, Flags f, Kind q) {
  o[0] = f & Mask;
  o[1] = q == Kind::A ? Green : All << Shift;
  o[2] = q == Kind::B ? Next : int32;
}
