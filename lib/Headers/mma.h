//===- mma.h - Warp matrix operations ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_MMA_H
#define CU2X_HEADERS_MMA_H

#include "cuda_bf16.h"
#include "cuda_fp16.h"

#define __CUDA_MMA_H__

namespace nvcuda {
namespace wmma {

struct row_major;
struct col_major;
struct matrix_a;
struct matrix_b;
struct accumulator;
enum layout_t { mem_row_major, mem_col_major };

namespace precision {
struct tf32;
} // namespace precision

namespace experimental {
namespace precision {
struct u4;
struct s4;
struct b1;
} // namespace precision
enum bmmaBitOp { bmmaBitOpXOR = 1, bmmaBitOpAND = 2 };
enum bmmaAccumulateOp { bmmaAccumulateOpPOPC = 1 };
} // namespace experimental

// What a fragment of T holds, loads from and is filled with.
template <class T> struct __cu2x_element {
  typedef T stored;
  typedef T loaded;
  static constexpr int packed = 1;
};
template <> struct __cu2x_element<precision::tf32> {
  typedef float stored;
  typedef float loaded;
  static constexpr int packed = 1;
};
template <> struct __cu2x_element<experimental::precision::u4> {
  typedef unsigned stored;
  typedef void loaded;
  static constexpr int packed = 8;
};
template <> struct __cu2x_element<experimental::precision::s4> {
  typedef int stored;
  typedef void loaded;
  static constexpr int packed = 8;
};
template <> struct __cu2x_element<experimental::precision::b1> {
  typedef unsigned stored;
  typedef void loaded;
  static constexpr int packed = 32;
};

template <class Use, int M, int N, int K, class T> struct __cu2x_count {
  static constexpr int value = M * N / 32;
};
template <int M, int N, int K, class T>
struct __cu2x_count<matrix_a, M, N, K, T> {
  static constexpr int value = M * K / 32;
};
template <int M, int N, int K, class T>
struct __cu2x_count<matrix_b, M, N, K, T> {
  static constexpr int value = N * K / 32;
};
template <int M, int N, int K> struct __cu2x_count<matrix_a, M, N, K, __half> {
  static constexpr int value = 16;
};
template <int M, int N, int K> struct __cu2x_count<matrix_b, M, N, K, __half> {
  static constexpr int value = 16;
};

template <class Use, int M, int N, int K, class T, class Layout = void>
class fragment {
public:
  enum {
    num_elements = __cu2x_count<Use, M, N, K, T>::value,
    num_storage_elements = num_elements / __cu2x_element<T>::packed
  };
  typedef T element_type;
  typedef typename __cu2x_element<T>::stored storage_element_type;
  storage_element_type x[num_storage_elements];
};

template <class Use, int M, int N, int K, class T, class Layout>
CU2X_D void load_matrix_sync(fragment<Use, M, N, K, T, Layout> &,
                             const typename __cu2x_element<T>::loaded *,
                             unsigned stride);
template <int M, int N, int K, class T>
CU2X_D void load_matrix_sync(fragment<accumulator, M, N, K, T> &, const T *,
                             unsigned stride, layout_t);
template <int M, int N, int K, class T>
CU2X_D void store_matrix_sync(T *, const fragment<accumulator, M, N, K, T> &,
                              unsigned stride, layout_t);
template <class Use, int M, int N, int K, class T, class Layout>
CU2X_D void fill_fragment(fragment<Use, M, N, K, T, Layout> &,
                          const typename __cu2x_element<T>::stored &);
template <int M, int N, int K, class D, class A, class LayoutA, class B,
          class LayoutB, class C>
CU2X_D void mma_sync(fragment<accumulator, M, N, K, D> &,
                     const fragment<matrix_a, M, N, K, A, LayoutA> &,
                     const fragment<matrix_b, M, N, K, B, LayoutB> &,
                     const fragment<accumulator, M, N, K, C> &,
                     bool saturate = false);
template <int M, int N, int K, class A, class B>
CU2X_D void
bmma_sync(fragment<accumulator, M, N, K, int> &,
          const fragment<matrix_a, M, N, K, A, row_major> &,
          const fragment<matrix_b, M, N, K, B, col_major> &,
          const fragment<accumulator, M, N, K, int> &,
          experimental::bmmaBitOp = experimental::bmmaBitOpXOR,
          experimental::bmmaAccumulateOp = experimental::bmmaAccumulateOpPOPC);
CU2X_D float __float_to_tf32(float);

} // namespace wmma
} // namespace nvcuda

#endif // CU2X_HEADERS_MMA_H
