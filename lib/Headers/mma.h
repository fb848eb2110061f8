//===- mma.h - Warp matrix operations ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_MMA_H
#define CU2X_HEADERS_MMA_H

#include <cuda_bf16.h>
#include <cuda_fp16.h>

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
template <class __T> struct __cu2x_element {
  typedef __T stored;
  typedef __T loaded;
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

template <class __Use, int __M, int __Np, int __K, class __T>
struct __cu2x_count {
  static constexpr int value = __M * __Np / 32;
};
template <int __M, int __Np, int __K, class __T>
struct __cu2x_count<matrix_a, __M, __Np, __K, __T> {
  static constexpr int value = __M * __K / 32;
};
template <int __M, int __Np, int __K, class __T>
struct __cu2x_count<matrix_b, __M, __Np, __K, __T> {
  static constexpr int value = __Np * __K / 32;
};
template <int __M, int __Np, int __K>
struct __cu2x_count<matrix_a, __M, __Np, __K, __half> {
  static constexpr int value = 16;
};
template <int __M, int __Np, int __K>
struct __cu2x_count<matrix_b, __M, __Np, __K, __half> {
  static constexpr int value = 16;
};

template <class __Use, int __M, int __Np, int __K, class __T,
          class __Layout = void>
class CU2X_SOURCE fragment {
public:
  enum {
    num_elements = __cu2x_count<__Use, __M, __Np, __K, __T>::value,
    num_storage_elements = num_elements / __cu2x_element<__T>::packed
  };
  typedef __T element_type;
  typedef typename __cu2x_element<__T>::stored storage_element_type;
  storage_element_type x[num_storage_elements];
};

template <int __M, int __Np, int __K, class __A, class __B>
CU2X_D void
bmma_sync(fragment<accumulator, __M, __Np, __K, int> &,
          const fragment<matrix_a, __M, __Np, __K, __A, row_major> &,
          const fragment<matrix_b, __M, __Np, __K, __B, col_major> &,
          const fragment<accumulator, __M, __Np, __K, int> &,
          experimental::bmmaBitOp = experimental::bmmaBitOpXOR,
          experimental::bmmaAccumulateOp = experimental::bmmaAccumulateOpPOPC);

} // namespace wmma
} // namespace nvcuda

#include "__cu2x_matrix.h"

#endif // CU2X_HEADERS_MMA_H
