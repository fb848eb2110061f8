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
template <class T> struct __cu2x_value {
  typedef T type;
};
template <class T> CU2X_D T __ldg(const T *);
template <class T> CU2X_D T __ldcg(const T *);
template <class T> CU2X_D T __ldca(const T *);
template <class T> CU2X_D T __ldcs(const T *);
template <class T> CU2X_D T __ldlu(const T *);
template <class T> CU2X_D T __ldcv(const T *);
template <class T> CU2X_D void __stwb(T *, typename __cu2x_value<T>::type);
template <class T> CU2X_D void __stcg(T *, typename __cu2x_value<T>::type);
template <class T> CU2X_D void __stcs(T *, typename __cu2x_value<T>::type);
template <class T> CU2X_D void __stwt(T *, typename __cu2x_value<T>::type);

#endif // CU2X_HEADERS_LOAD_STORE_H
