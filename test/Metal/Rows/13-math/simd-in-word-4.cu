// All functions on four bytes in a word, lane by lane.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void lanes(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned a = in[i], b = in[n - 1 - i] ^ (i % 3 ? 0 : a & 0xff00ff00u), *o = out + 41 * i;
  o[0] = __vadd4(a, b);
  o[1] = __vsub4(a, b);
  o[2] = __vaddss4(a, b);
  o[3] = __vaddus4(a, b);
  o[4] = __vsubss4(a, b);
  o[5] = __vsubus4(a, b);
  o[6] = __vavgs4(a, b);
  o[7] = __vavgu4(a, b);
  o[8] = __vhaddu4(a, b);
  o[9] = __vmaxs4(a, b);
  o[10] = __vmaxu4(a, b);
  o[11] = __vmins4(a, b);
  o[12] = __vminu4(a, b);
  o[13] = __vabsdiffs4(a, b);
  o[14] = __vabsdiffu4(a, b);
  o[15] = __vcmpeq4(a, b);
  o[16] = __vcmpne4(a, b);
  o[17] = __vcmpgts4(a, b);
  o[18] = __vcmpgtu4(a, b);
  o[19] = __vcmpges4(a, b);
  o[20] = __vcmpgeu4(a, b);
  o[21] = __vcmplts4(a, b);
  o[22] = __vcmpltu4(a, b);
  o[23] = __vcmples4(a, b);
  o[24] = __vcmpleu4(a, b);
  o[25] = __vseteq4(a, b);
  o[26] = __vsetne4(a, b);
  o[27] = __vsetgts4(a, b);
  o[28] = __vsetgtu4(a, b);
  o[29] = __vsetges4(a, b);
  o[30] = __vsetgeu4(a, b);
  o[31] = __vsetlts4(a, b);
  o[32] = __vsetltu4(a, b);
  o[33] = __vsetles4(a, b);
  o[34] = __vsetleu4(a, b);
  o[35] = __vabs4(a);
  o[36] = __vabsss4(a);
  o[37] = __vneg4(a);
  o[38] = __vnegss4(a);
  o[39] = __vsads4(a, b);
  o[40] = __vsadu4(a, b);
}

long long clamp(long long v, long long low, long long high) { return v < low ? low : v > high ? high : v; }

struct Lane {
  bool isSigned, sums;
  long long (*value)(long long a, long long b);
};
constexpr long long LO = -128, HI = 127, UM = 255;
const Lane Lanes[] = {
    {false, false, [](long long a, long long b) -> long long { return a + b; }}, // __vadd4
    {false, false, [](long long a, long long b) -> long long { return a - b; }}, // __vsub4
    {true, false, [](long long a, long long b) -> long long { return clamp(a + b, LO, HI); }}, // __vaddss4
    {false, false, [](long long a, long long b) -> long long { return clamp(a + b, 0, UM); }}, // __vaddus4
    {true, false, [](long long a, long long b) -> long long { return clamp(a - b, LO, HI); }}, // __vsubss4
    {false, false, [](long long a, long long b) -> long long { return clamp(a - b, 0, UM); }}, // __vsubus4
    {true, false, [](long long a, long long b) -> long long { return (a + b + (a + b >= 0)) >> 1; }}, // __vavgs4
    {false, false, [](long long a, long long b) -> long long { return (a + b + 1) >> 1; }}, // __vavgu4
    {false, false, [](long long a, long long b) -> long long { return (a + b) >> 1; }}, // __vhaddu4
    {true, false, [](long long a, long long b) -> long long { return a > b ? a : b; }}, // __vmaxs4
    {false, false, [](long long a, long long b) -> long long { return a > b ? a : b; }}, // __vmaxu4
    {true, false, [](long long a, long long b) -> long long { return a < b ? a : b; }}, // __vmins4
    {false, false, [](long long a, long long b) -> long long { return a < b ? a : b; }}, // __vminu4
    {true, false, [](long long a, long long b) -> long long { return a > b ? a - b : b - a; }}, // __vabsdiffs4
    {false, false, [](long long a, long long b) -> long long { return a > b ? a - b : b - a; }}, // __vabsdiffu4
    {false, false, [](long long a, long long b) -> long long { return a == b ? -1 : 0; }}, // __vcmpeq4
    {false, false, [](long long a, long long b) -> long long { return a != b ? -1 : 0; }}, // __vcmpne4
    {true, false, [](long long a, long long b) -> long long { return a > b ? -1 : 0; }}, // __vcmpgts4
    {false, false, [](long long a, long long b) -> long long { return a > b ? -1 : 0; }}, // __vcmpgtu4
    {true, false, [](long long a, long long b) -> long long { return a >= b ? -1 : 0; }}, // __vcmpges4
    {false, false, [](long long a, long long b) -> long long { return a >= b ? -1 : 0; }}, // __vcmpgeu4
    {true, false, [](long long a, long long b) -> long long { return a < b ? -1 : 0; }}, // __vcmplts4
    {false, false, [](long long a, long long b) -> long long { return a < b ? -1 : 0; }}, // __vcmpltu4
    {true, false, [](long long a, long long b) -> long long { return a <= b ? -1 : 0; }}, // __vcmples4
    {false, false, [](long long a, long long b) -> long long { return a <= b ? -1 : 0; }}, // __vcmpleu4
    {false, false, [](long long a, long long b) -> long long { return a == b; }}, // __vseteq4
    {false, false, [](long long a, long long b) -> long long { return a != b; }}, // __vsetne4
    {true, false, [](long long a, long long b) -> long long { return a > b; }}, // __vsetgts4
    {false, false, [](long long a, long long b) -> long long { return a > b; }}, // __vsetgtu4
    {true, false, [](long long a, long long b) -> long long { return a >= b; }}, // __vsetges4
    {false, false, [](long long a, long long b) -> long long { return a >= b; }}, // __vsetgeu4
    {true, false, [](long long a, long long b) -> long long { return a < b; }}, // __vsetlts4
    {false, false, [](long long a, long long b) -> long long { return a < b; }}, // __vsetltu4
    {true, false, [](long long a, long long b) -> long long { return a <= b; }}, // __vsetles4
    {false, false, [](long long a, long long b) -> long long { return a <= b; }}, // __vsetleu4
    {true, false, [](long long a, long long) -> long long { return a < 0 ? -a : a; }}, // __vabs4
    {true, false, [](long long a, long long) -> long long { return clamp(a < 0 ? -a : a, LO, HI); }}, // __vabsss4
    {true, false, [](long long a, long long) -> long long { return -a; }}, // __vneg4
    {true, false, [](long long a, long long) -> long long { return clamp(-a, LO, HI); }}, // __vnegss4
    {true, true, [](long long a, long long b) -> long long { return a > b ? a - b : b - a; }}, // __vsads4
    {false, true, [](long long a, long long b) -> long long { return a > b ? a - b : b - a; }}, // __vsadu4
};

unsigned want(const unsigned *in, int j, int n) {
  int i = j / 41;
  unsigned a = in[i], b = in[n - 1 - i] ^ (i % 3 ? 0 : a & 0xff00ff00u), r = 0;
  const Lane &lane = Lanes[j % 41];
  for (int k = 0; k < 32; k += 8) {
    long long x = (unsigned char)(a >> k), y = (unsigned char)(b >> k);
    if (lane.isSigned)
      x = (signed char)(a >> k), y = (signed char)(b >> k);
    long long v = lane.value(x, y);
    r += lane.sums ? unsigned(v) : unsigned((unsigned char)(v)) << k;
  }
  return r;
}

int main() { return rowMain(lanes, want, 41); }
