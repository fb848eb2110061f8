// Instructions of PTX that MSL has no function for.
// Specification: PTX ISA, integer arithmetic, logic and shift instructions.

//= cu2x_ptx_shl
/// shl.b32: shifts of 32 and more give 0.
static inline uint cu2x_ptx_shl(uint x, uint count) {
  return count > 31u ? 0u : x << count;
}

//= cu2x_ptx_shr
/// shr.u32: shifts of 32 and more give 0.
static inline uint cu2x_ptx_shr(uint x, uint count) {
  return count > 31u ? 0u : x >> count;
}

//= cu2x_ptx_shr_signed
/// shr.s32: shifts of 32 and more give the sign.
static inline uint cu2x_ptx_shr_signed(uint x, uint count) {
  return uint(int(x) >> metal::min(count, 31u));
}

//= cu2x_ptx_bfe
/// bfe.u32: `count` bits from bit `first` on; those beyond bit 31 are 0. Of
/// `first` and `count` the low 8 bits count.
static inline uint cu2x_ptx_bfe(uint x, uint first, uint count) {
  first &= 255u;
  count &= 255u;
  uint field = first > 31u ? 0u : x >> first;
  return count > 31u ? field : field & ((1u << count) - 1u);
}

//= cu2x_ptx_bfe_signed
/// bfe.s32: the field extended by its highest bit, which is bit 31 for a field
/// that reaches beyond it.
static inline uint cu2x_ptx_bfe_signed(uint x, uint first, uint count) {
  first &= 255u;
  count &= 255u;
  if (count == 0)
    return 0u;
  if (first > 31u)
    return uint(int(x) >> 31);
  // The field moves to the top and back down; what it lacks is bit 31.
  int field = int(x) >> first;
  return count > 31u ? uint(field)
                     : uint(int(uint(field) << (32u - count)) >>
                            (32u - count));
}

//= cu2x_ptx_bfi
/// bfi.b32: `from` put into `into` at bit `first`, `count` bits.
static inline uint cu2x_ptx_bfi(uint from, uint into, uint first, uint count) {
  first &= 255u;
  count &= 255u;
  if (first > 31u || count == 0)
    return into;
  uint mask = (count > 31u ? UINT_MAX : (1u << count) - 1u) << first;
  return (into & ~mask) | ((from << first) & mask);
}

//= cu2x_ptx_prmt
/// prmt.b32: each nibble of `selector` picks a byte of y and x; its bit 3
/// fills the byte with the sign of the picked one.
static inline uint cu2x_ptx_prmt(uint x, uint y, uint selector) {
  ulong bytes = ulong(y) << 32 | ulong(x);
  uint result = 0;
  for (uint i = 0; i < 4; ++i) {
    uint pick = selector >> (4u * i) & 15u;
    uint byte = uint(bytes >> (8u * (pick & 7u))) & 255u;
    if (pick > 7u)
      byte = byte > 127u ? 255u : 0u;
    result |= byte << (8u * i);
  }
  return result;
}

//= cu2x_ptx_lop3
/// lop3.b32: any logic function of three operands; bit n of `table` is its
/// value where the bits of x, y, z are n.
static inline uint cu2x_ptx_lop3(uint x, uint y, uint z, uint table) {
  uint result = 0;
  for (uint i = 0; i < 8; ++i)
    if ((table >> i & 1u) != 0)
      result |= ((i & 4u) != 0 ? x : ~x) & ((i & 2u) != 0 ? y : ~y) &
                ((i & 1u) != 0 ? z : ~z);
  return result;
}

//= cu2x_lanemask_eq
/// %lanemask_eq: the bit of the own lane.
static inline uint cu2x_lanemask_eq(uint lane) { return 1u << lane; }

//= cu2x_lanemask_lt
/// %lanemask_lt: the lanes below.
static inline uint cu2x_lanemask_lt(uint lane) { return (1u << lane) - 1u; }

//= cu2x_lanemask_le
/// %lanemask_le: the lanes up to the own one.
static inline uint cu2x_lanemask_le(uint lane) { return (2u << lane) - 1u; }

//= cu2x_lanemask_gt
/// %lanemask_gt: the lanes above.
static inline uint cu2x_lanemask_gt(uint lane) { return ~((2u << lane) - 1u); }

//= cu2x_lanemask_ge
/// %lanemask_ge: the lanes from the own one on.
static inline uint cu2x_lanemask_ge(uint lane) { return ~((1u << lane) - 1u); }

//= cu2x_ptx_vabsdiff4_add
/// vabsdiff4.u32.u32.u32.add: the differences of four bytes, added to `sum`.
static inline uint cu2x_ptx_vabsdiff4_add(uint x, uint y, uint sum) {
  uchar4 difference = metal::absdiff(as_type<uchar4>(x), as_type<uchar4>(y));
  return sum + difference.x + difference.y + difference.z + difference.w;
}

//= cu2x_ptx_sad
/// sad: the difference of x and y without its sign, added to `sum`.
static inline uint cu2x_ptx_sad(uint x, uint y, uint sum) {
  return sum + (x > y ? x - y : y - x);
}
static inline uint cu2x_ptx_sad(int x, int y, int sum) {
  return uint(sum) + (x > y ? uint(x) - uint(y) : uint(y) - uint(x));
}

//= cu2x_ptx_bfind
/// bfind: the highest bit that is set, or that is not the sign; all bits if
/// there is none.
static inline uint cu2x_ptx_bfind(uint x) {
  return x == 0 ? UINT_MAX : 31u - metal::clz(x);
}
static inline uint cu2x_ptx_bfind(int x) {
  uint bits = uint(x < 0 ? ~x : x);
  return bits == 0 ? UINT_MAX : 31u - metal::clz(bits);
}
