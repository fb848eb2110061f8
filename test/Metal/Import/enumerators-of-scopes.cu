// Enumerators of Metal's reserved names get others, each its own where scopes
// kept them apart; numbers of 64 bits keep their sign.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

namespace left { enum Side { vertex = 1, edge }; }
namespace right { enum Side2 { vertex = 2, face }; }
enum Kind { vertex = 4, kernel };
struct First { enum In { thread = 1 } f; };
struct Second { enum In2 { thread = 2 } f; };
enum class Big : unsigned long long { Low = 1, Top = 1ull << 63, All = ~0ull };
enum class Small : long long { Low = -0x7fffffffffffffff - 1, High = -1 };

// CHECK: enum Side { vertex_ = 1, edge };
// CHECK: enum Side2 { Side2_vertex = 2, face };
// CHECK: enum Kind { Kind_vertex = 4, kernel_ };
// CHECK: enum In { thread_ = 1 };
// CHECK: enum In2 { In2_thread = 2 };
// CHECK: enum class Big : ulong {
// CHECK: Top = 9223372036854775808,
// CHECK-NEXT: All = 18446744073709551615
// CHECK: enum class Small : long { Low = -9223372036854775808, High = -1 };
__global__ void k(int *o, unsigned long long *p, long long *q) {
  First a;
  a.f = First::thread;
  Second b;
  b.f = Second::thread;
  // CHECK: o[0] = vertex_ + edge;
  o[0] = left::vertex + left::edge;
  // CHECK: o[1] = Side2_vertex + face;
  o[1] = right::vertex + right::face;
  o[2] = vertex + kernel;
  o[3] = a.f + b.f;
  p[0] = (unsigned long long)Big::Top;
  p[1] = (unsigned long long)Big::All;
  q[0] = (long long)Small::Low;
}
