//===- __cu2x_load_store.h - Loads and stores with a cache operator *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_LOAD_STORE_H
#define CU2X_HEADERS_LOAD_STORE_H

#include "__cu2x_attributes.h"

// Templates, as the toolkit overloads them for every built-in type.
template <class __T> struct __cu2x_value {
  typedef __T type;
};
template <class __T> CU2X_D __T __ldg(const __T *);
template <class __T> CU2X_D __T __ldcg(const __T *);
template <class __T> CU2X_D __T __ldca(const __T *);
template <class __T> CU2X_D __T __ldcs(const __T *);
template <class __T> CU2X_D __T __ldlu(const __T *);
template <class __T> CU2X_D __T __ldcv(const __T *);
template <class __T>
CU2X_D void __stwb(__T *, typename __cu2x_value<__T>::type);
template <class __T>
CU2X_D void __stcg(__T *, typename __cu2x_value<__T>::type);
template <class __T>
CU2X_D void __stcs(__T *, typename __cu2x_value<__T>::type);
template <class __T>
CU2X_D void __stwt(__T *, typename __cu2x_value<__T>::type);

#endif // CU2X_HEADERS_LOAD_STORE_H
