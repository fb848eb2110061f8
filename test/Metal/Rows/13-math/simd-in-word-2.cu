// All functions on two halfwords in a word, lane by lane.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_vadd2(a, b);
// CHECK: o[13] = cu2x_vabsdiffs2(a, b);
// CHECK: o[15] = cu2x_vcmpeq2(a, b);
#include "../Inputs/Row.h"

__global__ void lanes(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned a = in[i], b = in[n - 1 - i] ^ (i % 3 ? 0 : a & 0xff00ff00u), *o = out + 41 * i;
  o[0] = __vadd2(a, b);
  o[1] = __vsub2(a, b);
  o[2] = __vaddss2(a, b);
  o[3] = __vaddus2(a, b);
  o[4] = __vsubss2(a, b);
  o[5] = __vsubus2(a, b);
  o[6] = __vavgs2(a, b);
  o[7] = __vavgu2(a, b);
  o[8] = __vhaddu2(a, b);
  o[9] = __vmaxs2(a, b);
  o[10] = __vmaxu2(a, b);
  o[11] = __vmins2(a, b);
  o[12] = __vminu2(a, b);
  o[13] = __vabsdiffs2(a, b);
  o[14] = __vabsdiffu2(a, b);
  o[15] = __vcmpeq2(a, b);
  o[16] = __vcmpne2(a, b);
  o[17] = __vcmpgts2(a, b);
  o[18] = __vcmpgtu2(a, b);
  o[19] = __vcmpges2(a, b);
  o[20] = __vcmpgeu2(a, b);
  o[21] = __vcmplts2(a, b);
  o[22] = __vcmpltu2(a, b);
  o[23] = __vcmples2(a, b);
  o[24] = __vcmpleu2(a, b);
  o[25] = __vseteq2(a, b);
  o[26] = __vsetne2(a, b);
  o[27] = __vsetgts2(a, b);
  o[28] = __vsetgtu2(a, b);
  o[29] = __vsetges2(a, b);
  o[30] = __vsetgeu2(a, b);
  o[31] = __vsetlts2(a, b);
  o[32] = __vsetltu2(a, b);
  o[33] = __vsetles2(a, b);
  o[34] = __vsetleu2(a, b);
  o[35] = __vabs2(a);
  o[36] = __vabsss2(a);
  o[37] = __vneg2(a);
  o[38] = __vnegss2(a);
  o[39] = __vsads2(a, b);
  o[40] = __vsadu2(a, b);
}

long long clamp(long long v, long long low, long long high) { return v < low ? low : v > high ? high : v; }

struct Lane {
  bool isSigned, sums;
  long long (*value)(long long a, long long b);
};
constexpr long long LO = -32768, HI = 32767, UM = 65535;
const Lane Lanes[] = {
    {false, false, [](long long a, long long b) -> long long { return a + b; }}, // __vadd2
    {false, false, [](long long a, long long b) -> long long { return a - b; }}, // __vsub2
    {true, false, [](long long a, long long b) -> long long { return clamp(a + b, LO, HI); }}, // __vaddss2
    {false, false, [](long long a, long long b) -> long long { return clamp(a + b, 0, UM); }}, // __vaddus2
    {true, false, [](long long a, long long b) -> long long { return clamp(a - b, LO, HI); }}, // __vsubss2
    {false, false, [](long long a, long long b) -> long long { return clamp(a - b, 0, UM); }}, // __vsubus2
    {true, false, [](long long a, long long b) -> long long { return (a + b + (a + b >= 0)) >> 1; }}, // __vavgs2
    {false, false, [](long long a, long long b) -> long long { return (a + b + 1) >> 1; }}, // __vavgu2
    {false, false, [](long long a, long long b) -> long long { return (a + b) >> 1; }}, // __vhaddu2
    {true, false, [](long long a, long long b) -> long long { return a > b ? a : b; }}, // __vmaxs2
    {false, false, [](long long a, long long b) -> long long { return a > b ? a : b; }}, // __vmaxu2
    {true, false, [](long long a, long long b) -> long long { return a < b ? a : b; }}, // __vmins2
    {false, false, [](long long a, long long b) -> long long { return a < b ? a : b; }}, // __vminu2
    {true, false, [](long long a, long long b) -> long long { return a > b ? a - b : b - a; }}, // __vabsdiffs2
    {false, false, [](long long a, long long b) -> long long { return a > b ? a - b : b - a; }}, // __vabsdiffu2
    {false, false, [](long long a, long long b) -> long long { return a == b ? -1 : 0; }}, // __vcmpeq2
    {false, false, [](long long a, long long b) -> long long { return a != b ? -1 : 0; }}, // __vcmpne2
    {true, false, [](long long a, long long b) -> long long { return a > b ? -1 : 0; }}, // __vcmpgts2
    {false, false, [](long long a, long long b) -> long long { return a > b ? -1 : 0; }}, // __vcmpgtu2
    {true, false, [](long long a, long long b) -> long long { return a >= b ? -1 : 0; }}, // __vcmpges2
    {false, false, [](long long a, long long b) -> long long { return a >= b ? -1 : 0; }}, // __vcmpgeu2
    {true, false, [](long long a, long long b) -> long long { return a < b ? -1 : 0; }}, // __vcmplts2
    {false, false, [](long long a, long long b) -> long long { return a < b ? -1 : 0; }}, // __vcmpltu2
    {true, false, [](long long a, long long b) -> long long { return a <= b ? -1 : 0; }}, // __vcmples2
    {false, false, [](long long a, long long b) -> long long { return a <= b ? -1 : 0; }}, // __vcmpleu2
    {false, false, [](long long a, long long b) -> long long { return a == b; }}, // __vseteq2
    {false, false, [](long long a, long long b) -> long long { return a != b; }}, // __vsetne2
    {true, false, [](long long a, long long b) -> long long { return a > b; }}, // __vsetgts2
    {false, false, [](long long a, long long b) -> long long { return a > b; }}, // __vsetgtu2
    {true, false, [](long long a, long long b) -> long long { return a >= b; }}, // __vsetges2
    {false, false, [](long long a, long long b) -> long long { return a >= b; }}, // __vsetgeu2
    {true, false, [](long long a, long long b) -> long long { return a < b; }}, // __vsetlts2
    {false, false, [](long long a, long long b) -> long long { return a < b; }}, // __vsetltu2
    {true, false, [](long long a, long long b) -> long long { return a <= b; }}, // __vsetles2
    {false, false, [](long long a, long long b) -> long long { return a <= b; }}, // __vsetleu2
    {true, false, [](long long a, long long) -> long long { return a < 0 ? -a : a; }}, // __vabs2
    {true, false, [](long long a, long long) -> long long { return clamp(a < 0 ? -a : a, LO, HI); }}, // __vabsss2
    {true, false, [](long long a, long long) -> long long { return -a; }}, // __vneg2
    {true, false, [](long long a, long long) -> long long { return clamp(-a, LO, HI); }}, // __vnegss2
    {true, true, [](long long a, long long b) -> long long { return a > b ? a - b : b - a; }}, // __vsads2
    {false, true, [](long long a, long long b) -> long long { return a > b ? a - b : b - a; }}, // __vsadu2
};

unsigned want(const unsigned *in, int j, int n) {
  int i = j / 41;
  unsigned a = in[i], b = in[n - 1 - i] ^ (i % 3 ? 0 : a & 0xff00ff00u), r = 0;
  const Lane &lane = Lanes[j % 41];
  for (int k = 0; k < 32; k += 16) {
    long long x = (unsigned short)(a >> k), y = (unsigned short)(b >> k);
    if (lane.isSigned)
      x = (short)(a >> k), y = (short)(b >> k);
    long long v = lane.value(x, y);
    r += lane.sums ? unsigned(v) : unsigned((unsigned short)(v)) << k;
  }
  return r;
}

int main() { return rowMain(lanes, want, 41); }
