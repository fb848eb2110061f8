// RUN: %exits 4 cu2x --target=metal --strict %s -o %t.metal 2>&1 | FileCheck %s
// Where C++ has fields elsewhere than one behind the other, each at a multiple of
// its alignment, a struct of Metal cannot have them there. The assertions are
// what the C++ ABI of the host says.

// CHECK-NOT: error
// CHECK: :[[#@LINE+32]]:{{.*}}: error: a class whose layout in C++ is not that of its fields in order cannot be written in Metal [CU2X6030
// CHECK-NOT: error
// CHECK: :[[#@LINE+38]]:{{.*}}: error: a class whose layout in C++
// CHECK-NOT: error
// CHECK: :[[#@LINE+46]]:{{.*}}: error: a class whose layout in C++
// CHECK-NOT: error

#include <cstddef>
struct Tag {};

// The alignment of a field can be written in Metal.
struct Fits {
  int a, between;
  alignas(8) int b;
  int c;
};
static_assert(offsetof(Fits, b) == 8 && sizeof(Fits) == 16, "");
struct Gap {
  int a;
  alignas(8) int b;
  int c;
};
static_assert(offsetof(Gap, b) == 8 && sizeof(Gap) == 16, "");

// A member without room.
struct Room {
  Tag t;
  int x;
};
static_assert(offsetof(Room, x) == 4, "");
struct NoRoom {
  [[no_unique_address]] Tag t;
  int x;
};
static_assert(sizeof(NoRoom) == 4, "");

// An empty base that is at the address of the object plus one.
template <class D> struct Self : Tag {
  __device__ int get() const { return static_cast<const D *>(this)->v; }
};
struct Apart : Tag, Self<Apart> {
  int v;
};
static_assert(sizeof(Apart) == 4, "");

// An empty base in the middle that a field shares its address with.
struct Head {
  Tag t;
  int v;
};
struct Tail : Head, Tag {
  int w;
};
static_assert(sizeof(Tail) == 12, "");

__global__ void fits(int *p, Fits f, Room r) { *p = f.c + r.x; }
__global__ void gap(int *p, Gap g) { *p = g.c; }
__global__ void no_room(int *p, NoRoom n) { *p = n.x; }
__global__ void apart(int *p, Apart a) { *p = a.get(); }
__global__ void tail(int *p, Tail t) { *p = t.w; }
