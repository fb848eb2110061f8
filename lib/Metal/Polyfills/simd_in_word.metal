// The SIMD-in-a-word functions of CUDA: a uint as two halves or four bytes.
// Specification: CUDA Math API, SIMD intrinsics.
// All work on vectors of the lanes, which wrap as the lanes do.

//= cu2x_vadd2
/// __vadd2: per half, a + b, wrapping.
static inline uint cu2x_vadd2(uint a, uint b) {
  return as_type<uint>(as_type<ushort2>(a) + as_type<ushort2>(b));
}

//= cu2x_vsub2
/// __vsub2: per half, a - b, wrapping.
static inline uint cu2x_vsub2(uint a, uint b) {
  return as_type<uint>(as_type<ushort2>(a) - as_type<ushort2>(b));
}

//= cu2x_vneg2
/// __vneg2: per half, -a, wrapping.
static inline uint cu2x_vneg2(uint a) {
  return as_type<uint>(ushort2(0) - as_type<ushort2>(a));
}

//= cu2x_vaddss2
/// __vaddss2: per signed half, a + b with saturation.
static inline uint cu2x_vaddss2(uint a, uint b) {
  return as_type<uint>(metal::addsat(as_type<short2>(a), as_type<short2>(b)));
}

//= cu2x_vaddus2
/// __vaddus2: per unsigned half, a + b with saturation.
static inline uint cu2x_vaddus2(uint a, uint b) {
  return as_type<uint>(metal::addsat(as_type<ushort2>(a), as_type<ushort2>(b)));
}

//= cu2x_vsubss2
/// __vsubss2: per signed half, a - b with saturation.
static inline uint cu2x_vsubss2(uint a, uint b) {
  return as_type<uint>(metal::subsat(as_type<short2>(a), as_type<short2>(b)));
}

//= cu2x_vsubus2
/// __vsubus2: per unsigned half, a - b with saturation.
static inline uint cu2x_vsubus2(uint a, uint b) {
  return as_type<uint>(metal::subsat(as_type<ushort2>(a), as_type<ushort2>(b)));
}

//= cu2x_vnegss2
/// __vnegss2: per signed half, -a with saturation.
static inline uint cu2x_vnegss2(uint a) {
  return as_type<uint>(metal::subsat(short2(0), as_type<short2>(a)));
}

//= cu2x_vabs2
/// __vabs2: per signed half, |a|, wrapping.
static inline uint cu2x_vabs2(uint a) {
  return as_type<uint>(metal::select(as_type<ushort2>(a),
                                     ushort2(0) - as_type<ushort2>(a),
                                     as_type<short2>(a) < short2(0)));
}

//= cu2x_vabsss2
/// __vabsss2: per signed half, |a| with saturation.
static inline uint cu2x_vabsss2(uint a) {
  return as_type<uint>(metal::max(
      as_type<short2>(a), metal::subsat(short2(0), as_type<short2>(a))));
}

//= cu2x_vabsdiffu2
/// __vabsdiffu2: per unsigned half, |a - b|.
static inline uint cu2x_vabsdiffu2(uint a, uint b) {
  return as_type<uint>(metal::max(as_type<ushort2>(a), as_type<ushort2>(b)) -
                       metal::min(as_type<ushort2>(a), as_type<ushort2>(b)));
}

//= cu2x_vabsdiffs2
/// __vabsdiffs2: per signed half, |a - b| modulo the size of a half.
static inline uint cu2x_vabsdiffs2(uint a, uint b) {
  return as_type<uint>(
      as_type<ushort2>(metal::max(as_type<short2>(a), as_type<short2>(b))) -
      as_type<ushort2>(metal::min(as_type<short2>(a), as_type<short2>(b))));
}

//= cu2x_vavgs2
/// __vavgs2: per signed half, the mean of a and b; halves go away from zero.
static inline uint cu2x_vavgs2(uint a, uint b) {
  int2 sum = int2(as_type<short2>(a)) + int2(as_type<short2>(b));
  return as_type<uint>(
      short2((sum + metal::select(int2(1), int2(0), sum < int2(0))) >> 1));
}

//= cu2x_vavgu2
/// __vavgu2: per unsigned half, the mean of a and b; halves go up.
static inline uint cu2x_vavgu2(uint a, uint b) {
  return as_type<uint>(metal::rhadd(as_type<ushort2>(a), as_type<ushort2>(b)));
}

//= cu2x_vhaddu2
/// __vhaddu2: per unsigned half, the mean of a and b; halves go down.
static inline uint cu2x_vhaddu2(uint a, uint b) {
  return as_type<uint>(metal::hadd(as_type<ushort2>(a), as_type<ushort2>(b)));
}

//= cu2x_vmaxs2
/// __vmaxs2: per signed half, the maximum.
static inline uint cu2x_vmaxs2(uint a, uint b) {
  return as_type<uint>(metal::max(as_type<short2>(a), as_type<short2>(b)));
}

//= cu2x_vmaxu2
/// __vmaxu2: per unsigned half, the maximum.
static inline uint cu2x_vmaxu2(uint a, uint b) {
  return as_type<uint>(metal::max(as_type<ushort2>(a), as_type<ushort2>(b)));
}

//= cu2x_vmins2
/// __vmins2: per signed half, the minimum.
static inline uint cu2x_vmins2(uint a, uint b) {
  return as_type<uint>(metal::min(as_type<short2>(a), as_type<short2>(b)));
}

//= cu2x_vminu2
/// __vminu2: per unsigned half, the minimum.
static inline uint cu2x_vminu2(uint a, uint b) {
  return as_type<uint>(metal::min(as_type<ushort2>(a), as_type<ushort2>(b)));
}

//= cu2x_vcmpeq2
/// __vcmpeq2: per half, all bits set if a == b, else 0.
static inline uint cu2x_vcmpeq2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(0xFFFF), as_type<ushort2>(a) == as_type<ushort2>(b)));
}

//= cu2x_vseteq2
/// __vseteq2: per half, 1 if a == b, else 0.
static inline uint cu2x_vseteq2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(1), as_type<ushort2>(a) == as_type<ushort2>(b)));
}

//= cu2x_vcmpne2
/// __vcmpne2: per half, all bits set if a != b, else 0.
static inline uint cu2x_vcmpne2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(0xFFFF), as_type<ushort2>(a) != as_type<ushort2>(b)));
}

//= cu2x_vsetne2
/// __vsetne2: per half, 1 if a != b, else 0.
static inline uint cu2x_vsetne2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(1), as_type<ushort2>(a) != as_type<ushort2>(b)));
}

//= cu2x_vcmpges2
/// __vcmpges2: per signed half, all bits set if a >= b, else 0.
static inline uint cu2x_vcmpges2(uint a, uint b) {
  return as_type<uint>(metal::select(ushort2(0), ushort2(0xFFFF),
                                     as_type<short2>(a) >= as_type<short2>(b)));
}

//= cu2x_vsetges2
/// __vsetges2: per signed half, 1 if a >= b, else 0.
static inline uint cu2x_vsetges2(uint a, uint b) {
  return as_type<uint>(metal::select(ushort2(0), ushort2(1),
                                     as_type<short2>(a) >= as_type<short2>(b)));
}

//= cu2x_vcmpgeu2
/// __vcmpgeu2: per unsigned half, all bits set if a >= b, else 0.
static inline uint cu2x_vcmpgeu2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(0xFFFF), as_type<ushort2>(a) >= as_type<ushort2>(b)));
}

//= cu2x_vsetgeu2
/// __vsetgeu2: per unsigned half, 1 if a >= b, else 0.
static inline uint cu2x_vsetgeu2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(1), as_type<ushort2>(a) >= as_type<ushort2>(b)));
}

//= cu2x_vcmpgts2
/// __vcmpgts2: per signed half, all bits set if a > b, else 0.
static inline uint cu2x_vcmpgts2(uint a, uint b) {
  return as_type<uint>(metal::select(ushort2(0), ushort2(0xFFFF),
                                     as_type<short2>(a) > as_type<short2>(b)));
}

//= cu2x_vsetgts2
/// __vsetgts2: per signed half, 1 if a > b, else 0.
static inline uint cu2x_vsetgts2(uint a, uint b) {
  return as_type<uint>(metal::select(ushort2(0), ushort2(1),
                                     as_type<short2>(a) > as_type<short2>(b)));
}

//= cu2x_vcmpgtu2
/// __vcmpgtu2: per unsigned half, all bits set if a > b, else 0.
static inline uint cu2x_vcmpgtu2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(0xFFFF), as_type<ushort2>(a) > as_type<ushort2>(b)));
}

//= cu2x_vsetgtu2
/// __vsetgtu2: per unsigned half, 1 if a > b, else 0.
static inline uint cu2x_vsetgtu2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(1), as_type<ushort2>(a) > as_type<ushort2>(b)));
}

//= cu2x_vcmples2
/// __vcmples2: per signed half, all bits set if a <= b, else 0.
static inline uint cu2x_vcmples2(uint a, uint b) {
  return as_type<uint>(metal::select(ushort2(0), ushort2(0xFFFF),
                                     as_type<short2>(a) <= as_type<short2>(b)));
}

//= cu2x_vsetles2
/// __vsetles2: per signed half, 1 if a <= b, else 0.
static inline uint cu2x_vsetles2(uint a, uint b) {
  return as_type<uint>(metal::select(ushort2(0), ushort2(1),
                                     as_type<short2>(a) <= as_type<short2>(b)));
}

//= cu2x_vcmpleu2
/// __vcmpleu2: per unsigned half, all bits set if a <= b, else 0.
static inline uint cu2x_vcmpleu2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(0xFFFF), as_type<ushort2>(a) <= as_type<ushort2>(b)));
}

//= cu2x_vsetleu2
/// __vsetleu2: per unsigned half, 1 if a <= b, else 0.
static inline uint cu2x_vsetleu2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(1), as_type<ushort2>(a) <= as_type<ushort2>(b)));
}

//= cu2x_vcmplts2
/// __vcmplts2: per signed half, all bits set if a < b, else 0.
static inline uint cu2x_vcmplts2(uint a, uint b) {
  return as_type<uint>(metal::select(ushort2(0), ushort2(0xFFFF),
                                     as_type<short2>(a) < as_type<short2>(b)));
}

//= cu2x_vsetlts2
/// __vsetlts2: per signed half, 1 if a < b, else 0.
static inline uint cu2x_vsetlts2(uint a, uint b) {
  return as_type<uint>(metal::select(ushort2(0), ushort2(1),
                                     as_type<short2>(a) < as_type<short2>(b)));
}

//= cu2x_vcmpltu2
/// __vcmpltu2: per unsigned half, all bits set if a < b, else 0.
static inline uint cu2x_vcmpltu2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(0xFFFF), as_type<ushort2>(a) < as_type<ushort2>(b)));
}

//= cu2x_vsetltu2
/// __vsetltu2: per unsigned half, 1 if a < b, else 0.
static inline uint cu2x_vsetltu2(uint a, uint b) {
  return as_type<uint>(metal::select(
      ushort2(0), ushort2(1), as_type<ushort2>(a) < as_type<ushort2>(b)));
}

//= cu2x_vsadu2
/// __vsadu2: the sum of |a - b| over the unsigned halfs.
static inline uint cu2x_vsadu2(uint a, uint b) {
  ushort2 d = metal::max(as_type<ushort2>(a), as_type<ushort2>(b)) -
              metal::min(as_type<ushort2>(a), as_type<ushort2>(b));
  return uint(d.x) + uint(d.y);
}

//= cu2x_vsads2
/// __vsads2: the sum of |a - b| over the signed halfs.
static inline uint cu2x_vsads2(uint a, uint b) {
  ushort2 d =
      as_type<ushort2>(metal::max(as_type<short2>(a), as_type<short2>(b))) -
      as_type<ushort2>(metal::min(as_type<short2>(a), as_type<short2>(b)));
  return uint(d.x) + uint(d.y);
}

//= cu2x_vadd4
/// __vadd4: per byte, a + b, wrapping.
static inline uint cu2x_vadd4(uint a, uint b) {
  return as_type<uint>(as_type<uchar4>(a) + as_type<uchar4>(b));
}

//= cu2x_vsub4
/// __vsub4: per byte, a - b, wrapping.
static inline uint cu2x_vsub4(uint a, uint b) {
  return as_type<uint>(as_type<uchar4>(a) - as_type<uchar4>(b));
}

//= cu2x_vneg4
/// __vneg4: per byte, -a, wrapping.
static inline uint cu2x_vneg4(uint a) {
  return as_type<uint>(uchar4(0) - as_type<uchar4>(a));
}

//= cu2x_vaddss4
/// __vaddss4: per signed byte, a + b with saturation.
static inline uint cu2x_vaddss4(uint a, uint b) {
  return as_type<uint>(metal::addsat(as_type<char4>(a), as_type<char4>(b)));
}

//= cu2x_vaddus4
/// __vaddus4: per unsigned byte, a + b with saturation.
static inline uint cu2x_vaddus4(uint a, uint b) {
  return as_type<uint>(metal::addsat(as_type<uchar4>(a), as_type<uchar4>(b)));
}

//= cu2x_vsubss4
/// __vsubss4: per signed byte, a - b with saturation.
static inline uint cu2x_vsubss4(uint a, uint b) {
  return as_type<uint>(metal::subsat(as_type<char4>(a), as_type<char4>(b)));
}

//= cu2x_vsubus4
/// __vsubus4: per unsigned byte, a - b with saturation.
static inline uint cu2x_vsubus4(uint a, uint b) {
  return as_type<uint>(metal::subsat(as_type<uchar4>(a), as_type<uchar4>(b)));
}

//= cu2x_vnegss4
/// __vnegss4: per signed byte, -a with saturation.
static inline uint cu2x_vnegss4(uint a) {
  return as_type<uint>(metal::subsat(char4(0), as_type<char4>(a)));
}

//= cu2x_vabs4
/// __vabs4: per signed byte, |a|, wrapping.
static inline uint cu2x_vabs4(uint a) {
  return as_type<uint>(metal::select(as_type<uchar4>(a),
                                     uchar4(0) - as_type<uchar4>(a),
                                     as_type<char4>(a) < char4(0)));
}

//= cu2x_vabsss4
/// __vabsss4: per signed byte, |a| with saturation.
static inline uint cu2x_vabsss4(uint a) {
  return as_type<uint>(metal::max(as_type<char4>(a),
                                  metal::subsat(char4(0), as_type<char4>(a))));
}

//= cu2x_vabsdiffu4
/// __vabsdiffu4: per unsigned byte, |a - b|.
static inline uint cu2x_vabsdiffu4(uint a, uint b) {
  return as_type<uint>(metal::max(as_type<uchar4>(a), as_type<uchar4>(b)) -
                       metal::min(as_type<uchar4>(a), as_type<uchar4>(b)));
}

//= cu2x_vabsdiffs4
/// __vabsdiffs4: per signed byte, |a - b| modulo the size of a byte.
static inline uint cu2x_vabsdiffs4(uint a, uint b) {
  return as_type<uint>(
      as_type<uchar4>(metal::max(as_type<char4>(a), as_type<char4>(b))) -
      as_type<uchar4>(metal::min(as_type<char4>(a), as_type<char4>(b))));
}

//= cu2x_vavgs4
/// __vavgs4: per signed byte, the mean of a and b; halves go away from zero.
static inline uint cu2x_vavgs4(uint a, uint b) {
  int4 sum = int4(as_type<char4>(a)) + int4(as_type<char4>(b));
  return as_type<uint>(
      char4((sum + metal::select(int4(1), int4(0), sum < int4(0))) >> 1));
}

//= cu2x_vavgu4
/// __vavgu4: per unsigned byte, the mean of a and b; halves go up.
static inline uint cu2x_vavgu4(uint a, uint b) {
  return as_type<uint>(metal::rhadd(as_type<uchar4>(a), as_type<uchar4>(b)));
}

//= cu2x_vhaddu4
/// __vhaddu4: per unsigned byte, the mean of a and b; halves go down.
static inline uint cu2x_vhaddu4(uint a, uint b) {
  return as_type<uint>(metal::hadd(as_type<uchar4>(a), as_type<uchar4>(b)));
}

//= cu2x_vmaxs4
/// __vmaxs4: per signed byte, the maximum.
static inline uint cu2x_vmaxs4(uint a, uint b) {
  return as_type<uint>(metal::max(as_type<char4>(a), as_type<char4>(b)));
}

//= cu2x_vmaxu4
/// __vmaxu4: per unsigned byte, the maximum.
static inline uint cu2x_vmaxu4(uint a, uint b) {
  return as_type<uint>(metal::max(as_type<uchar4>(a), as_type<uchar4>(b)));
}

//= cu2x_vmins4
/// __vmins4: per signed byte, the minimum.
static inline uint cu2x_vmins4(uint a, uint b) {
  return as_type<uint>(metal::min(as_type<char4>(a), as_type<char4>(b)));
}

//= cu2x_vminu4
/// __vminu4: per unsigned byte, the minimum.
static inline uint cu2x_vminu4(uint a, uint b) {
  return as_type<uint>(metal::min(as_type<uchar4>(a), as_type<uchar4>(b)));
}

//= cu2x_vcmpeq4
/// __vcmpeq4: per byte, all bits set if a == b, else 0.
static inline uint cu2x_vcmpeq4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<uchar4>(a) == as_type<uchar4>(b)));
}

//= cu2x_vseteq4
/// __vseteq4: per byte, 1 if a == b, else 0.
static inline uint cu2x_vseteq4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<uchar4>(a) == as_type<uchar4>(b)));
}

//= cu2x_vcmpne4
/// __vcmpne4: per byte, all bits set if a != b, else 0.
static inline uint cu2x_vcmpne4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<uchar4>(a) != as_type<uchar4>(b)));
}

//= cu2x_vsetne4
/// __vsetne4: per byte, 1 if a != b, else 0.
static inline uint cu2x_vsetne4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<uchar4>(a) != as_type<uchar4>(b)));
}

//= cu2x_vcmpges4
/// __vcmpges4: per signed byte, all bits set if a >= b, else 0.
static inline uint cu2x_vcmpges4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<char4>(a) >= as_type<char4>(b)));
}

//= cu2x_vsetges4
/// __vsetges4: per signed byte, 1 if a >= b, else 0.
static inline uint cu2x_vsetges4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<char4>(a) >= as_type<char4>(b)));
}

//= cu2x_vcmpgeu4
/// __vcmpgeu4: per unsigned byte, all bits set if a >= b, else 0.
static inline uint cu2x_vcmpgeu4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<uchar4>(a) >= as_type<uchar4>(b)));
}

//= cu2x_vsetgeu4
/// __vsetgeu4: per unsigned byte, 1 if a >= b, else 0.
static inline uint cu2x_vsetgeu4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<uchar4>(a) >= as_type<uchar4>(b)));
}

//= cu2x_vcmpgts4
/// __vcmpgts4: per signed byte, all bits set if a > b, else 0.
static inline uint cu2x_vcmpgts4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<char4>(a) > as_type<char4>(b)));
}

//= cu2x_vsetgts4
/// __vsetgts4: per signed byte, 1 if a > b, else 0.
static inline uint cu2x_vsetgts4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<char4>(a) > as_type<char4>(b)));
}

//= cu2x_vcmpgtu4
/// __vcmpgtu4: per unsigned byte, all bits set if a > b, else 0.
static inline uint cu2x_vcmpgtu4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<uchar4>(a) > as_type<uchar4>(b)));
}

//= cu2x_vsetgtu4
/// __vsetgtu4: per unsigned byte, 1 if a > b, else 0.
static inline uint cu2x_vsetgtu4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<uchar4>(a) > as_type<uchar4>(b)));
}

//= cu2x_vcmples4
/// __vcmples4: per signed byte, all bits set if a <= b, else 0.
static inline uint cu2x_vcmples4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<char4>(a) <= as_type<char4>(b)));
}

//= cu2x_vsetles4
/// __vsetles4: per signed byte, 1 if a <= b, else 0.
static inline uint cu2x_vsetles4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<char4>(a) <= as_type<char4>(b)));
}

//= cu2x_vcmpleu4
/// __vcmpleu4: per unsigned byte, all bits set if a <= b, else 0.
static inline uint cu2x_vcmpleu4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<uchar4>(a) <= as_type<uchar4>(b)));
}

//= cu2x_vsetleu4
/// __vsetleu4: per unsigned byte, 1 if a <= b, else 0.
static inline uint cu2x_vsetleu4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<uchar4>(a) <= as_type<uchar4>(b)));
}

//= cu2x_vcmplts4
/// __vcmplts4: per signed byte, all bits set if a < b, else 0.
static inline uint cu2x_vcmplts4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<char4>(a) < as_type<char4>(b)));
}

//= cu2x_vsetlts4
/// __vsetlts4: per signed byte, 1 if a < b, else 0.
static inline uint cu2x_vsetlts4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<char4>(a) < as_type<char4>(b)));
}

//= cu2x_vcmpltu4
/// __vcmpltu4: per unsigned byte, all bits set if a < b, else 0.
static inline uint cu2x_vcmpltu4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(0xFF),
                                     as_type<uchar4>(a) < as_type<uchar4>(b)));
}

//= cu2x_vsetltu4
/// __vsetltu4: per unsigned byte, 1 if a < b, else 0.
static inline uint cu2x_vsetltu4(uint a, uint b) {
  return as_type<uint>(metal::select(uchar4(0), uchar4(1),
                                     as_type<uchar4>(a) < as_type<uchar4>(b)));
}

//= cu2x_vsadu4
/// __vsadu4: the sum of |a - b| over the unsigned bytes.
static inline uint cu2x_vsadu4(uint a, uint b) {
  uchar4 d = metal::max(as_type<uchar4>(a), as_type<uchar4>(b)) -
             metal::min(as_type<uchar4>(a), as_type<uchar4>(b));
  return uint(d.x) + uint(d.y) + uint(d.z) + uint(d.w);
}

//= cu2x_vsads4
/// __vsads4: the sum of |a - b| over the signed bytes.
static inline uint cu2x_vsads4(uint a, uint b) {
  uchar4 d = as_type<uchar4>(metal::max(as_type<char4>(a), as_type<char4>(b))) -
             as_type<uchar4>(metal::min(as_type<char4>(a), as_type<char4>(b)));
  return uint(d.x) + uint(d.y) + uint(d.z) + uint(d.w);
}
