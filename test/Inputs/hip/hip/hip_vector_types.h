//===- hip/hip_vector_types.h - Built-in vector types -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_HIP_VECTOR_TYPES_H
#define HIP_INCLUDE_HIP_HIP_VECTOR_TYPES_H

#include <hip/hip_common.h>
#include <type_traits>

/// Storage of one vector: the components only.
template <class T, unsigned N> struct HIP_vector_base;
template <class T> struct HIP_vector_base<T, 1> {
  using value_type = T;
  T x;
  HIP_vector_base() = default;
  explicit constexpr __host__ __device__ HIP_vector_base(T X) : x(X) {}
};
template <class T> struct alignas(2 * sizeof(T)) HIP_vector_base<T, 2> {
  using value_type = T;
  T x, y;
  HIP_vector_base() = default;
  explicit constexpr __host__ __device__ HIP_vector_base(T X) : x(X), y(X) {}
  constexpr __host__ __device__ HIP_vector_base(T X, T Y) : x(X), y(Y) {}
};
template <class T> struct HIP_vector_base<T, 3> {
  using value_type = T;
  T x, y, z;
  HIP_vector_base() = default;
  explicit constexpr __host__ __device__ HIP_vector_base(T X)
      : x(X), y(X), z(X) {}
  constexpr __host__ __device__ HIP_vector_base(T X, T Y, T Z)
      : x(X), y(Y), z(Z) {}
};
template <class T> struct alignas(4 * sizeof(T)) HIP_vector_base<T, 4> {
  using value_type = T;
  T x, y, z, w;
  HIP_vector_base() = default;
  explicit constexpr __host__ __device__ HIP_vector_base(T X)
      : x(X), y(X), z(X), w(X) {}
  constexpr __host__ __device__ HIP_vector_base(T X, T Y, T Z, T W)
      : x(X), y(Y), z(Z), w(W) {}
};

/// A vector with the operators HIP gives it. `*` and `/` are plain friends, so
/// a program that defines them for host and device itself makes them ambiguous;
/// `+` and `-` are templates, to which its own functions are preferred.
template <class T, unsigned N> struct HIP_vector_type : HIP_vector_base<T, N> {
  HIP_vector_type() = default;
  template <class U,
            std::enable_if_t<std::is_convertible<U, T>::value> * = nullptr>
  explicit constexpr __host__ __device__ HIP_vector_type(U X)
      : HIP_vector_base<T, N>{static_cast<T>(X)} {}
  template <class... Us,
            std::enable_if_t<(N > 1) && sizeof...(Us) == N> * = nullptr>
  constexpr __host__ __device__ HIP_vector_type(Us... Xs)
      : HIP_vector_base<T, N>{static_cast<T>(Xs)...} {}

#define CU2X_TEST_ASSIGN(Op)                                                   \
  __host__ __device__ HIP_vector_type &operator Op(const HIP_vector_type &);   \
  template <class U,                                                           \
            std::enable_if_t<std::is_convertible<U, T>::value> * = nullptr>    \
  __host__ __device__ HIP_vector_type &operator Op(U X) {                      \
    return *this Op HIP_vector_type{X};                                        \
  }
  CU2X_TEST_ASSIGN(+=)
  CU2X_TEST_ASSIGN(-=)
  CU2X_TEST_ASSIGN(*=)
  CU2X_TEST_ASSIGN(/=)
#undef CU2X_TEST_ASSIGN

#define CU2X_TEST_ASSIGN(Op)                                                   \
  template <class U = T,                                                       \
            std::enable_if_t<std::is_integral<U>::value> * = nullptr>          \
  __host__ __device__ HIP_vector_type &operator Op(const HIP_vector_type &);
  CU2X_TEST_ASSIGN(%=)
  CU2X_TEST_ASSIGN(^=)
  CU2X_TEST_ASSIGN(|=)
  CU2X_TEST_ASSIGN(&=)
  CU2X_TEST_ASSIGN(>>=)
  CU2X_TEST_ASSIGN(<<=)
#undef CU2X_TEST_ASSIGN

  __host__ __device__ HIP_vector_type &operator++();
  __host__ __device__ HIP_vector_type operator++(int);
  __host__ __device__ HIP_vector_type &operator--();
  __host__ __device__ HIP_vector_type operator--(int);
  template <class U = T, std::enable_if_t<std::is_signed<U>::value> * = nullptr>
  __host__ __device__ HIP_vector_type operator-() const;
  template <class U = T,
            std::enable_if_t<std::is_integral<U>::value> * = nullptr>
  __host__ __device__ HIP_vector_type operator~() const;

  friend __host__ __device__ inline HIP_vector_type
  operator*(HIP_vector_type A, const HIP_vector_type &B) {
    return A *= B;
  }
  friend __host__ __device__ inline HIP_vector_type
  operator/(HIP_vector_type A, const HIP_vector_type &B) {
    return A /= B;
  }
};

#define CU2X_TEST_PAIR(Op)                                                     \
  template <class T, unsigned N>                                               \
  __host__ __device__ HIP_vector_type<T, N> operator Op(                       \
      const HIP_vector_type<T, N> &, const HIP_vector_type<T, N> &);
#define CU2X_TEST_MIXED(Op)                                                    \
  template <class T, unsigned N, class U>                                      \
  __host__ __device__ inline HIP_vector_type<T, N> operator Op(                \
      const HIP_vector_type<T, N> &A, U B) {                                   \
    HIP_vector_type<T, N> R{B};                                                \
    return A Op R;                                                             \
  }                                                                            \
  template <class T, unsigned N, class U>                                      \
  __host__ __device__ inline HIP_vector_type<T, N> operator Op(                \
      U A, const HIP_vector_type<T, N> &B) {                                   \
    HIP_vector_type<T, N> R{A};                                                \
    return R Op B;                                                             \
  }
CU2X_TEST_PAIR(+)
CU2X_TEST_MIXED(+)
CU2X_TEST_PAIR(-)
CU2X_TEST_MIXED(-)
CU2X_TEST_MIXED(*)
CU2X_TEST_MIXED(/)
#undef CU2X_TEST_PAIR
#undef CU2X_TEST_MIXED

#define CU2X_TEST_BITS(Op)                                                     \
  template <class T, unsigned N,                                               \
            std::enable_if_t<std::is_integral<T>::value> * = nullptr>          \
  __host__ __device__ HIP_vector_type<T, N> operator Op(                       \
      const HIP_vector_type<T, N> &, const HIP_vector_type<T, N> &);           \
  template <class T, unsigned N, class U,                                      \
            std::enable_if_t<std::is_integral<T>::value> * = nullptr>          \
  __host__ __device__ HIP_vector_type<T, N> operator Op(                       \
      const HIP_vector_type<T, N> &, U);
CU2X_TEST_BITS(%)
CU2X_TEST_BITS(^)
CU2X_TEST_BITS(|)
CU2X_TEST_BITS(&)
CU2X_TEST_BITS(>>)
CU2X_TEST_BITS(<<)
#undef CU2X_TEST_BITS

#define CU2X_TEST_COMPARE(Op)                                                  \
  template <class T, unsigned N>                                               \
  __host__ __device__ bool operator Op(const HIP_vector_type<T, N> &,          \
                                       const HIP_vector_type<T, N> &);         \
  template <class T, unsigned N, class U>                                      \
  __host__ __device__ bool operator Op(const HIP_vector_type<T, N> &, U);
CU2X_TEST_COMPARE(==)
CU2X_TEST_COMPARE(!=)
#undef CU2X_TEST_COMPARE

#define CU2X_TEST_VECTORS(Name, T)                                             \
  using Name##1 = HIP_vector_type<T, 1>;                                       \
  using Name##2 = HIP_vector_type<T, 2>;                                       \
  using Name##3 = HIP_vector_type<T, 3>;                                       \
  using Name##4 = HIP_vector_type<T, 4>;                                       \
  static inline __host__ __device__ Name##1 make_##Name##1(T X) {              \
    return Name##1 {X};                                                        \
  }                                                                            \
  static inline __host__ __device__ Name##2 make_##Name##2(T X, T Y) {         \
    return Name##2 {X, Y};                                                     \
  }                                                                            \
  static inline __host__ __device__ Name##3 make_##Name##3(T X, T Y, T Z) {    \
    return Name##3 {X, Y, Z};                                                  \
  }                                                                            \
  static inline __host__ __device__ Name##4 make_##Name##4(T X, T Y, T Z,      \
                                                           T W) {              \
    return Name##4 {X, Y, Z, W};                                               \
  }
CU2X_TEST_VECTORS(char, char)
CU2X_TEST_VECTORS(uchar, unsigned char)
CU2X_TEST_VECTORS(short, short)
CU2X_TEST_VECTORS(ushort, unsigned short)
CU2X_TEST_VECTORS(int, int)
CU2X_TEST_VECTORS(uint, unsigned int)
CU2X_TEST_VECTORS(long, long)
CU2X_TEST_VECTORS(ulong, unsigned long)
CU2X_TEST_VECTORS(longlong, long long)
CU2X_TEST_VECTORS(ulonglong, unsigned long long)
CU2X_TEST_VECTORS(float, float)
CU2X_TEST_VECTORS(double, double)
#undef CU2X_TEST_VECTORS

#endif // HIP_INCLUDE_HIP_HIP_VECTOR_TYPES_H
