//===- __cu2x_matrix.h - Source of the warp matrix operations ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Source that is translated. A fragment is spread over the lanes as the
// hardware of compute capability 8.0 does it: in each square of 8 by 8 a lane
// has two neighbours, in row (in B: column) lane / 4. A product gets what other
// lanes hold by shuffles and adds in the order of K, in float or int. So all
// types, shapes and operations on elements are those of CUDA; sums of floats
// may differ in the last digits, where the order of the hardware is not known.
//
// Fragments of 4 bits and 1 bit, and of double, whose tiles are no squares, are
// declared alone.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_MATRIX_H
#define CU2X_HEADERS_MATRIX_H

#include <type_traits>

namespace nvcuda {
namespace wmma {

/// Whether tiles are squares of 8 by 8 with an element in each place.
template <int __M, int __Np, int __K, class __T> struct __squares {
  static constexpr bool value = __M % 8 == 0 && __Np % 8 == 0 &&
                                __K % 8 == 0 &&
                                __cu2x_element<__T>::packed == 1;
};
template <int __M, int __Np, int __K, class __T>
using __if_squares =
    typename std::enable_if<__squares<__M, __Np, __K, __T>::value, int>::type;
template <int __M, int __Np, int __K, class __T>
using __if_no_squares =
    typename std::enable_if<!__squares<__M, __Np, __K, __T>::value, int>::type;

/// The lane of the thread, whatever the shape of the block.
CU2X_SOURCE CU2X_D int __matrix_lane() {
  return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) %
         32;
}

/// The float with 10 bits behind the point that is nearest, ties away from 0.
CU2X_SOURCE CU2X_D float __float_to_tf32(float __value) {
  if (isnan(__value))
    return __int_as_float(0x7fffffff);
  return __int_as_float((__float_as_int(__value) + 0x1000) & ~0x1fff);
}

/// What a product takes of an element: the hardware ignores bits of tf32.
template <class __T> struct CU2X_SOURCE __factor {
  typedef float type;
  static CU2X_D float of(__T __value) { return __value; }
};
template <> struct CU2X_SOURCE __factor<precision::tf32> {
  typedef float type;
  static CU2X_D float of(float __value) {
    return __int_as_float(__float_as_int(__value) & ~0x1fff);
  }
};
template <> struct CU2X_SOURCE __factor<signed char> {
  typedef int type;
  static CU2X_D int of(signed char __value) { return __value; }
};
template <> struct CU2X_SOURCE __factor<unsigned char> {
  typedef int type;
  static CU2X_D int of(unsigned char __value) { return __value; }
};

/// What products are added up in, and how the sum is added to an element.
template <class __T> struct CU2X_SOURCE __sum {
  typedef float type;
  static CU2X_D __T add(float __to, float __value, bool) {
    return __to + __value;
  }
};
template <> struct CU2X_SOURCE __sum<int> {
  typedef int type;
  static CU2X_D int add(int __to, int __value, bool __saturate) {
    if (__saturate)
      return min(max((long long)__to + __value, -2147483648ll), 2147483647ll);
    return (unsigned)__to + (unsigned)__value;
  }
};

/// Loads a matrix that has __Across squares of 8 by 8 side by side in the
/// direction in which a lane has neighbours, and __Down in the other.
template <int __Across, int __Down, class __Fragment, class __T>
CU2X_SOURCE CU2X_D void __load_matrix(__Fragment &__to, const __T *__from,
                                      unsigned __next, unsigned __neighbour) {
  int __lane = __matrix_lane();
#pragma unroll
  for (int __i = 0; __i < __to.num_elements; ++__i) {
    // Some fragments have each element twice.
    int __square = __i % (2 * __Across * __Down) / 2;
    int __row = __lane / 4 + __square % __Down * 8;
    int __column = __lane % 4 * 2 + __i % 2 + __square / __Down * 8;
    __to.x[__i] = __from[__row * __next + __column * __neighbour];
  }
}

// The same for B, whose lanes have neighbours in a column, and whose squares
// are counted along K first.
template <int __Across, int __Down, class __Fragment, class __T>
CU2X_SOURCE CU2X_D void __load_right(__Fragment &__to, const __T *__from,
                                     unsigned __next, unsigned __neighbour) {
  int __lane = __matrix_lane();
#pragma unroll
  for (int __i = 0; __i < __to.num_elements; ++__i) {
    int __square = __i % (2 * __Across * __Down) / 2;
    int __row = __lane / 4 + __square / __Across * 8;
    int __column = __lane % 4 * 2 + __i % 2 + __square % __Across * 8;
    __to.x[__i] = __from[__row * __next + __column * __neighbour];
  }
}

template <int __M, int __Np, int __K, class __T,
          __if_squares<__M, __Np, __K, __T> = 0>
CU2X_SOURCE CU2X_D void
load_matrix_sync(fragment<matrix_a, __M, __Np, __K, __T, row_major> &__to,
                 const typename __cu2x_element<__T>::loaded *__from,
                 unsigned __stride) {
  __load_matrix<__K / 8, __M / 8>(__to, __from, __stride, 1u);
}
template <int __M, int __Np, int __K, class __T,
          __if_squares<__M, __Np, __K, __T> = 0>
CU2X_SOURCE CU2X_D void
load_matrix_sync(fragment<matrix_a, __M, __Np, __K, __T, col_major> &__to,
                 const typename __cu2x_element<__T>::loaded *__from,
                 unsigned __stride) {
  __load_matrix<__K / 8, __M / 8>(__to, __from, 1u, __stride);
}
template <int __M, int __Np, int __K, class __T,
          __if_squares<__M, __Np, __K, __T> = 0>
CU2X_SOURCE CU2X_D void
load_matrix_sync(fragment<matrix_b, __M, __Np, __K, __T, row_major> &__to,
                 const typename __cu2x_element<__T>::loaded *__from,
                 unsigned __stride) {
  __load_right<__K / 8, __Np / 8>(__to, __from, 1u, __stride);
}
template <int __M, int __Np, int __K, class __T,
          __if_squares<__M, __Np, __K, __T> = 0>
CU2X_SOURCE CU2X_D void
load_matrix_sync(fragment<matrix_b, __M, __Np, __K, __T, col_major> &__to,
                 const typename __cu2x_element<__T>::loaded *__from,
                 unsigned __stride) {
  __load_right<__K / 8, __Np / 8>(__to, __from, __stride, 1u);
}
template <int __M, int __Np, int __K, class __T,
          __if_squares<__M, __Np, __K, __T> = 0>
CU2X_SOURCE CU2X_D void
load_matrix_sync(fragment<accumulator, __M, __Np, __K, __T> &__to,
                 const __T *__from, unsigned __stride, layout_t __layout) {
  if (__layout == mem_row_major)
    __load_matrix<__Np / 8, __M / 8>(__to, __from, __stride, 1u);
  else
    __load_matrix<__Np / 8, __M / 8>(__to, __from, 1u, __stride);
}

template <int __M, int __Np, int __K, class __T,
          __if_squares<__M, __Np, __K, __T> = 0>
CU2X_SOURCE CU2X_D void
store_matrix_sync(__T *__to,
                  const fragment<accumulator, __M, __Np, __K, __T> &__from,
                  unsigned __stride, layout_t __layout) {
  int __lane = __matrix_lane();
#pragma unroll
  for (int __i = 0; __i < __from.num_elements; ++__i) {
    int __row = __lane / 4 + __i / 2 % (__M / 8) * 8;
    int __column = __lane % 4 * 2 + __i % 2 + __i / 2 / (__M / 8) * 8;
    if (__layout == mem_row_major)
      __to[__row * __stride + __column] = __from.x[__i];
    else
      __to[__column * __stride + __row] = __from.x[__i];
  }
}

template <class __Use, int __M, int __Np, int __K, class __T, class __Layout>
CU2X_SOURCE CU2X_D void
fill_fragment(fragment<__Use, __M, __Np, __K, __T, __Layout> &__to,
              const typename __cu2x_element<__T>::stored &__value) {
#pragma unroll
  for (int __i = 0; __i < __to.num_storage_elements; ++__i)
    __to.x[__i] = __value;
}

template <int __M, int __Np, int __K, class __D, class __A, class __LayoutA,
          class __B, class __LayoutB, class __C,
          __if_squares<__M, __Np, __K, __A> = 0>
CU2X_SOURCE CU2X_D void
mma_sync(fragment<accumulator, __M, __Np, __K, __D> &__d,
         const fragment<matrix_a, __M, __Np, __K, __A, __LayoutA> &__a,
         const fragment<matrix_b, __M, __Np, __K, __B, __LayoutB> &__b,
         const fragment<accumulator, __M, __Np, __K, __C> &__c,
         bool __saturate = false) {
  int __lane = __matrix_lane();
  typename __sum<__D>::type __sums[__M * __Np / 32] = {};
  typename __factor<__A>::type __rows[__M / 8];
#pragma unroll
  for (int __k = 0; __k < __K; ++__k) {
    // The lane among four that has the element, and its place there.
    int __source = __k % 8 / 2;
    int __place = __k % 2;
#pragma unroll
    for (int __i = 0; __i < __M / 8; ++__i)
      __rows[__i] = __shfl_sync(
          0xffffffffu,
          __factor<__A>::of(
              __a.x[(__k / 8 * (__M / 8) + __i) * 2 + __place]),
          __lane / 4 * 4 + __source);
#pragma unroll
    for (int __j = 0; __j < __Np / 8; ++__j) {
      typename __factor<__B>::type __held = __factor<__B>::of(
          __b.x[(__j * (__K / 8) + __k / 8) * 2 + __place]);
      typename __factor<__B>::type __left =
          __shfl_sync(0xffffffffu, __held, __lane % 4 * 8 + __source);
      typename __factor<__B>::type __right =
          __shfl_sync(0xffffffffu, __held, __lane % 4 * 8 + 4 + __source);
#pragma unroll
      for (int __i = 0; __i < __M / 8; ++__i) {
        int __at = (__j * (__M / 8) + __i) * 2;
        __sums[__at] += __rows[__i] * __left;
        __sums[__at + 1] += __rows[__i] * __right;
      }
    }
  }
#pragma unroll
  for (int __i = 0; __i < __M * __Np / 32; ++__i)
    __d.x[__i] = __sum<__D>::add(__c.x[__i], __sums[__i], __saturate);
}

// What is declared alone.
template <class __Use, int __M, int __Np, int __K, class __T, class __Layout,
          __if_no_squares<__M, __Np, __K, __T> = 0>
CU2X_D void load_matrix_sync(fragment<__Use, __M, __Np, __K, __T, __Layout> &,
                             const typename __cu2x_element<__T>::loaded *,
                             unsigned __stride);
template <int __M, int __Np, int __K, class __T,
          __if_no_squares<__M, __Np, __K, __T> = 0>
CU2X_D void load_matrix_sync(fragment<accumulator, __M, __Np, __K, __T> &,
                             const __T *, unsigned __stride, layout_t);
template <int __M, int __Np, int __K, class __T,
          __if_no_squares<__M, __Np, __K, __T> = 0>
CU2X_D void
store_matrix_sync(__T *, const fragment<accumulator, __M, __Np, __K, __T> &,
                  unsigned __stride, layout_t);
template <int __M, int __Np, int __K, class __D, class __A, class __LayoutA,
          class __B, class __LayoutB, class __C,
          __if_no_squares<__M, __Np, __K, __A> = 0>
CU2X_D void mma_sync(fragment<accumulator, __M, __Np, __K, __D> &,
                     const fragment<matrix_a, __M, __Np, __K, __A, __LayoutA> &,
                     const fragment<matrix_b, __M, __Np, __K, __B, __LayoutB> &,
                     const fragment<accumulator, __M, __Np, __K, __C> &,
                     bool __saturate = false);

} // namespace wmma
} // namespace nvcuda

#endif // CU2X_HEADERS_MATRIX_H
