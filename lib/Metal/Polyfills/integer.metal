// Integer functions of CUDA that MSL lacks.
// Specification: CUDA Math API, integer intrinsics; PTX ISA, shf, prmt, dp4a.

//= cu2x_ffs
/// __ffs, __ffsll: one more than the position of the lowest set bit, or 0.
static inline int cu2x_ffs(uint x) {
  return x == 0 ? 0 : int(metal::ctz(x)) + 1;
}
static inline int cu2x_ffs(ulong x) {
  return x == 0 ? 0 : int(metal::ctz(x)) + 1;
}

//= cu2x_fns
/// __fns: the position of the `offset`-th set bit from `base` on, or before it
/// for a negative number, counted from 1; 0 asks for bit `base`. All bits if
/// there is none.
static inline uint cu2x_fns(uint mask, uint base, int offset) {
  if (offset == 0)
    return base < 32u && (mask >> base & 1u) != 0 ? base : UINT_MAX;
  int step = offset > 0 ? 1 : -1;
  for (int place = int(base); place >= 0 && place < 32; place += step)
    if ((mask >> place & 1u) != 0 && (offset -= step) == 0)
      return uint(place);
  return UINT_MAX;
}

//= cu2x_mul24
/// __mul24: the low 32 bits of the product of the low 24 bits, with sign.
static inline int cu2x_mul24(int x, int y) {
  return int(uint(int(uint(x) << 8) >> 8) * uint(int(uint(y) << 8) >> 8));
}

//= cu2x_umul24
/// __umul24: the low 32 bits of the product of the low 24 bits.
static inline uint cu2x_umul24(uint x, uint y) {
  return (x & 0xFFFFFFu) * (y & 0xFFFFFFu);
}

//= cu2x_mulhi
/// __mul64hi, __umul64hi: the high 64 bits of the product, by halves.
static inline ulong cu2x_mulhi(ulong x, ulong y) {
  ulong low = (x & 0xFFFFFFFFul) * (y & 0xFFFFFFFFul);
  ulong middle = (x >> 32) * (y & 0xFFFFFFFFul) + (low >> 32);
  ulong other = (x & 0xFFFFFFFFul) * (y >> 32) + (middle & 0xFFFFFFFFul);
  return (x >> 32) * (y >> 32) + (middle >> 32) + (other >> 32);
}
static inline long cu2x_mulhi(long x, long y) {
  ulong high = cu2x_mulhi(ulong(x), ulong(y));
  return long(high - (x < 0 ? ulong(y) : 0ul) - (y < 0 ? ulong(x) : 0ul));
}

//= cu2x_funnelshift_l
/// __funnelshift_l: the high word of hi:lo shifted left by shift modulo 32.
static inline uint cu2x_funnelshift_l(uint lo, uint hi, uint shift) {
  return uint((((ulong(hi) << 32) | lo) << (shift & 31u)) >> 32);
}

//= cu2x_funnelshift_lc
/// __funnelshift_lc: the same with a shift of at most 32.
static inline uint cu2x_funnelshift_lc(uint lo, uint hi, uint shift) {
  return uint((((ulong(hi) << 32) | lo) << metal::min(shift, 32u)) >> 32);
}

//= cu2x_funnelshift_r
/// __funnelshift_r: the low word of hi:lo shifted right by shift modulo 32.
static inline uint cu2x_funnelshift_r(uint lo, uint hi, uint shift) {
  return uint(((ulong(hi) << 32) | lo) >> (shift & 31u));
}

//= cu2x_funnelshift_rc
/// __funnelshift_rc: the same with a shift of at most 32.
static inline uint cu2x_funnelshift_rc(uint lo, uint hi, uint shift) {
  return uint(((ulong(hi) << 32) | lo) >> metal::min(shift, 32u));
}

//= cu2x_byte_perm
/// __byte_perm: each of the four low nibbles of selector picks one of the eight
/// bytes of y:x.
static inline uint cu2x_byte_perm(uint x, uint y, uint selector) {
  ulong bytes = (ulong(y) << 32) | x;
  uint result = 0;
  for (uint i = 0; i < 4; ++i) {
    uint from = (selector >> (4 * i)) & 7u;
    result |= (uint(bytes >> (8 * from)) & 0xFFu) << (8 * i);
  }
  return result;
}

//= cu2x_dp4a
/// __dp4a: c plus the products of the four bytes of a and b.
static inline int cu2x_dp4a(char4 a, char4 b, int c) {
  return int(uint(c) + uint(int(a.x) * int(b.x) + int(a.y) * int(b.y) +
                            int(a.z) * int(b.z) + int(a.w) * int(b.w)));
}
static inline uint cu2x_dp4a(uchar4 a, uchar4 b, uint c) {
  return c + uint(a.x) * uint(b.x) + uint(a.y) * uint(b.y) +
         uint(a.z) * uint(b.z) + uint(a.w) * uint(b.w);
}
static inline int cu2x_dp4a(int a, int b, int c) {
  return cu2x_dp4a(as_type<char4>(a), as_type<char4>(b), c);
}
static inline uint cu2x_dp4a(uint a, uint b, uint c) {
  return cu2x_dp4a(as_type<uchar4>(a), as_type<uchar4>(b), c);
}

//= cu2x_dp2a_lo
/// __dp2a_lo: c plus the products of the halves of a and the low bytes of b.
static inline int cu2x_dp2a_lo(short2 a, char4 b, int c) {
  return int(uint(c) + uint(int(a.x) * int(b.x) + int(a.y) * int(b.y)));
}
static inline uint cu2x_dp2a_lo(ushort2 a, uchar4 b, uint c) {
  return c + uint(a.x) * uint(b.x) + uint(a.y) * uint(b.y);
}
static inline int cu2x_dp2a_lo(int a, int b, int c) {
  return cu2x_dp2a_lo(as_type<short2>(a), as_type<char4>(b), c);
}
static inline uint cu2x_dp2a_lo(uint a, uint b, uint c) {
  return cu2x_dp2a_lo(as_type<ushort2>(a), as_type<uchar4>(b), c);
}

//= cu2x_dp2a_hi
/// __dp2a_hi: c plus the products of the halves of a and the high bytes of b.
static inline int cu2x_dp2a_hi(short2 a, char4 b, int c) {
  return int(uint(c) + uint(int(a.x) * int(b.z) + int(a.y) * int(b.w)));
}
static inline uint cu2x_dp2a_hi(ushort2 a, uchar4 b, uint c) {
  return c + uint(a.x) * uint(b.z) + uint(a.y) * uint(b.w);
}
static inline int cu2x_dp2a_hi(int a, int b, int c) {
  return cu2x_dp2a_hi(as_type<short2>(a), as_type<char4>(b), c);
}
static inline uint cu2x_dp2a_hi(uint a, uint b, uint c) {
  return cu2x_dp2a_hi(as_type<ushort2>(a), as_type<uchar4>(b), c);
}

//= cu2x_remainder_of
/// a % b as C++ defines it, which MSL leaves open for negative operands. b is
/// not 0, and not -1 with the lowest a.
static inline int cu2x_remainder_of(int a, int b) { return a - (a / b) * b; }
static inline long cu2x_remainder_of(long a, long b) { return a - (a / b) * b; }
