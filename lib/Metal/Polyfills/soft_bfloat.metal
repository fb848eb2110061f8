// bfloat16 in 16-bit integers, for MSL 3.0: it has no bfloat.
// Specification: the high half of IEEE 754-2019 binary32; rounding to nearest
// even, and 0x7FFF for NaN as CUDA has it.
//
// The functions of bfloat.metal and atomic.metal are printed with these names
// in place of those of bfloat (lib/Metal/SoftBFloat.h).

//= cu2x_bfloat
/// A __nv_bfloat16: its 16 bits.
struct cu2x_bfloat {
  ushort bits;
  operator float() const { return as_type<float>(uint(bits) << 16); }
  operator float() const device { return as_type<float>(uint(bits) << 16); }
  operator float() const threadgroup {
    return as_type<float>(uint(bits) << 16);
  }
  operator float() const constant { return as_type<float>(uint(bits) << 16); }
};

//= cu2x_to_bfloat : cu2x_bfloat
/// The nearest one, an even one of two.
static inline cu2x_bfloat cu2x_to_bfloat(float x) {
  if (metal::isnan(x))
    return cu2x_bfloat{0x7FFF};
  uint bits = as_type<uint>(x);
  return cu2x_bfloat{ushort((bits + 0x7FFFu + ((bits >> 16) & 1u)) >> 16)};
}

//= cu2x_as_bfloat : cu2x_bfloat
static inline cu2x_bfloat cu2x_as_bfloat(ushort bits) {
  return cu2x_bfloat{bits};
}

//= cu2x_bfloat_as_ushort : cu2x_bfloat
static inline ushort cu2x_bfloat_as_ushort(cu2x_bfloat x) { return x.bits; }

//= cu2x_bfloat_arithmetic : cu2x_to_bfloat
/// Each operation rounds.
static inline cu2x_bfloat operator+(cu2x_bfloat x) { return x; }
static inline cu2x_bfloat operator-(cu2x_bfloat x) {
  return cu2x_bfloat{ushort(x.bits ^ 0x8000u)};
}
static inline cu2x_bfloat operator+(cu2x_bfloat x, cu2x_bfloat y) {
  return cu2x_to_bfloat(float(x) + float(y));
}
static inline cu2x_bfloat operator-(cu2x_bfloat x, cu2x_bfloat y) {
  return cu2x_to_bfloat(float(x) - float(y));
}
static inline cu2x_bfloat operator*(cu2x_bfloat x, cu2x_bfloat y) {
  return cu2x_to_bfloat(float(x) * float(y));
}
static inline cu2x_bfloat operator/(cu2x_bfloat x, cu2x_bfloat y) {
  return cu2x_to_bfloat(float(x) / float(y));
}

//= cu2x_bfloat_assignment : cu2x_bfloat_arithmetic
static inline thread cu2x_bfloat &operator+=(thread cu2x_bfloat &x, cu2x_bfloat y) {
  x = x + y;
  return x;
}
static inline device cu2x_bfloat &operator+=(device cu2x_bfloat &x, cu2x_bfloat y) {
  x = x + y;
  return x;
}
static inline threadgroup cu2x_bfloat &operator+=(threadgroup cu2x_bfloat &x, cu2x_bfloat y) {
  x = x + y;
  return x;
}
static inline thread cu2x_bfloat &operator-=(thread cu2x_bfloat &x, cu2x_bfloat y) {
  x = x - y;
  return x;
}
static inline device cu2x_bfloat &operator-=(device cu2x_bfloat &x, cu2x_bfloat y) {
  x = x - y;
  return x;
}
static inline threadgroup cu2x_bfloat &operator-=(threadgroup cu2x_bfloat &x, cu2x_bfloat y) {
  x = x - y;
  return x;
}
static inline thread cu2x_bfloat &operator*=(thread cu2x_bfloat &x, cu2x_bfloat y) {
  x = x * y;
  return x;
}
static inline device cu2x_bfloat &operator*=(device cu2x_bfloat &x, cu2x_bfloat y) {
  x = x * y;
  return x;
}
static inline threadgroup cu2x_bfloat &operator*=(threadgroup cu2x_bfloat &x, cu2x_bfloat y) {
  x = x * y;
  return x;
}
static inline thread cu2x_bfloat &operator/=(thread cu2x_bfloat &x, cu2x_bfloat y) {
  x = x / y;
  return x;
}
static inline device cu2x_bfloat &operator/=(device cu2x_bfloat &x, cu2x_bfloat y) {
  x = x / y;
  return x;
}
static inline threadgroup cu2x_bfloat &operator/=(threadgroup cu2x_bfloat &x, cu2x_bfloat y) {
  x = x / y;
  return x;
}

//= cu2x_bfloat2 : cu2x_bfloat
/// A __nv_bfloat162.
struct alignas(4) cu2x_bfloat2 {
  cu2x_bfloat x;
  cu2x_bfloat y;
};

//= cu2x_make_bfloat2 : cu2x_bfloat2
static inline cu2x_bfloat2 cu2x_make_bfloat2(cu2x_bfloat x, cu2x_bfloat y) {
  return cu2x_bfloat2{x, y};
}
static inline cu2x_bfloat2 cu2x_make_bfloat2(cu2x_bfloat x) {
  return cu2x_bfloat2{x, x};
}

//= cu2x_bfloat2_yx : cu2x_bfloat2
static inline cu2x_bfloat2 cu2x_bfloat2_yx(cu2x_bfloat2 v) {
  return cu2x_bfloat2{v.y, v.x};
}

//= cu2x_bfloat2_xx : cu2x_bfloat2
static inline cu2x_bfloat2 cu2x_bfloat2_xx(cu2x_bfloat2 v) {
  return cu2x_bfloat2{v.x, v.x};
}

//= cu2x_bfloat2_yy : cu2x_bfloat2
static inline cu2x_bfloat2 cu2x_bfloat2_yy(cu2x_bfloat2 v) {
  return cu2x_bfloat2{v.y, v.y};
}

//= cu2x_to_bfloat2 : cu2x_bfloat2 cu2x_to_bfloat
static inline cu2x_bfloat2 cu2x_to_bfloat2(float2 v) {
  return cu2x_bfloat2{cu2x_to_bfloat(v.x), cu2x_to_bfloat(v.y)};
}

//= cu2x_bfloat2_to_float2 : cu2x_bfloat2
static inline float2 cu2x_bfloat2_to_float2(cu2x_bfloat2 v) {
  return float2(float(v.x), float(v.y));
}

//= cu2x_as_bfloat2 : cu2x_bfloat2
static inline cu2x_bfloat2 cu2x_as_bfloat2(uint bits) {
  return cu2x_bfloat2{cu2x_bfloat{ushort(bits)},
                      cu2x_bfloat{ushort(bits >> 16)}};
}

//= cu2x_bfloat2_as_uint : cu2x_bfloat2
static inline uint cu2x_bfloat2_as_uint(cu2x_bfloat2 v) {
  return uint(v.x.bits) | (uint(v.y.bits) << 16);
}

//= cu2x_bfloat2_arithmetic : cu2x_bfloat2 cu2x_bfloat_arithmetic
static inline cu2x_bfloat2 operator+(cu2x_bfloat2 v) { return v; }
static inline cu2x_bfloat2 operator-(cu2x_bfloat2 v) {
  return cu2x_bfloat2{-v.x, -v.y};
}
static inline cu2x_bfloat2 operator+(cu2x_bfloat2 v, cu2x_bfloat2 w) {
  return cu2x_bfloat2{v.x + w.x, v.y + w.y};
}
static inline cu2x_bfloat2 operator-(cu2x_bfloat2 v, cu2x_bfloat2 w) {
  return cu2x_bfloat2{v.x - w.x, v.y - w.y};
}
static inline cu2x_bfloat2 operator*(cu2x_bfloat2 v, cu2x_bfloat2 w) {
  return cu2x_bfloat2{v.x * w.x, v.y * w.y};
}
static inline cu2x_bfloat2 operator/(cu2x_bfloat2 v, cu2x_bfloat2 w) {
  return cu2x_bfloat2{v.x / w.x, v.y / w.y};
}

//= cu2x_bfloat2_assignment : cu2x_bfloat2_arithmetic
static inline thread cu2x_bfloat2 &operator+=(thread cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x + y;
  return x;
}
static inline device cu2x_bfloat2 &operator+=(device cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x + y;
  return x;
}
static inline threadgroup cu2x_bfloat2 &operator+=(threadgroup cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x + y;
  return x;
}
static inline thread cu2x_bfloat2 &operator-=(thread cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x - y;
  return x;
}
static inline device cu2x_bfloat2 &operator-=(device cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x - y;
  return x;
}
static inline threadgroup cu2x_bfloat2 &operator-=(threadgroup cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x - y;
  return x;
}
static inline thread cu2x_bfloat2 &operator*=(thread cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x * y;
  return x;
}
static inline device cu2x_bfloat2 &operator*=(device cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x * y;
  return x;
}
static inline threadgroup cu2x_bfloat2 &operator*=(threadgroup cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x * y;
  return x;
}
static inline thread cu2x_bfloat2 &operator/=(thread cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x / y;
  return x;
}
static inline device cu2x_bfloat2 &operator/=(device cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x / y;
  return x;
}
static inline threadgroup cu2x_bfloat2 &operator/=(threadgroup cu2x_bfloat2 &x, cu2x_bfloat2 y) {
  x = x / y;
  return x;
}
