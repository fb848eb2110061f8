//===- elements.h - What memory of the device holds -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_ELEMENTS_H
#define CU2X_SIMT_ELEMENTS_H

#include "simt/qualifiers.h"

#include "__cu2x_runtime_types.h"
#include "cu2x/SIMT/Trace.h"

struct __half;
struct __half2;
struct __nv_bfloat16;
struct __nv_bfloat162;

namespace cu2x {
namespace cuda {

/// What memory holds that is reached by pointers to T.
template <class T> struct ElementOf {
  static constexpr simt::Element Value = simt::Element::Unknown;
};
template <class T> struct ElementOf<const T> : ElementOf<T> {};
template <class T> struct ElementOf<volatile T> : ElementOf<T> {};
template <class T> struct ElementOf<const volatile T> : ElementOf<T> {};
template <class T> struct ElementOf<T *> {
  static constexpr simt::Element Value = simt::Element::Address;
};

#define CU2X_ELEMENT(TYPE, WHAT)                                               \
  template <> struct ElementOf<TYPE> {                                         \
    static constexpr simt::Element Value = simt::Element::WHAT;                \
  };
#define CU2X_ELEMENTS(SCALAR, VECTOR, WHAT)                                    \
  CU2X_ELEMENT(SCALAR, WHAT)                                                   \
  CU2X_ELEMENT(VECTOR##1, WHAT)                                                \
  CU2X_ELEMENT(VECTOR##2, WHAT)                                                \
  CU2X_ELEMENT(VECTOR##3, WHAT)                                                \
  CU2X_ELEMENT(VECTOR##4, WHAT)
CU2X_ELEMENTS(signed char, char, Integer)
CU2X_ELEMENTS(unsigned char, uchar, Integer)
CU2X_ELEMENTS(short, short, Integer)
CU2X_ELEMENTS(unsigned short, ushort, Integer)
CU2X_ELEMENTS(int, int, Integer)
CU2X_ELEMENTS(unsigned, uint, Integer)
CU2X_ELEMENTS(long, long, Integer)
CU2X_ELEMENTS(unsigned long, ulong, Integer)
CU2X_ELEMENTS(long long, longlong, Integer)
CU2X_ELEMENTS(unsigned long long, ulonglong, Integer)
CU2X_ELEMENTS(float, float, Float)
CU2X_ELEMENTS(double, double, Double)
CU2X_ELEMENT(char, Integer)
CU2X_ELEMENT(bool, Integer)
CU2X_ELEMENT(__half, Half)
CU2X_ELEMENT(__half2, Half)
CU2X_ELEMENT(__nv_bfloat16, BFloat)
CU2X_ELEMENT(__nv_bfloat162, BFloat)
#undef CU2X_ELEMENTS
#undef CU2X_ELEMENT

/// An argument of a kernel, if it is a pointer.
struct BufferArgument {
  bool IsPointer = false;
  const void *Pointer = nullptr;
  simt::Element What = simt::Element::Unknown;
};
template <class T> BufferArgument bufferOf(const T &) {
  return BufferArgument();
}
template <class T> BufferArgument bufferOf(T *Pointer) {
  BufferArgument B;
  B.IsPointer = true;
  B.Pointer = (const void *)Pointer; // drops volatile
  B.What = ElementOf<T>::Value;
  return B;
}

/// Notes what the allocation that \p Pointer points into holds, for the trace.
/// One that holds several things is of unknown contents.
void noteElement(const void *Pointer, simt::Element What);
template <class T> cudaError_t noteAllocation(cudaError_t Error, T **Pointer) {
  if (Error == cudaSuccess && simt::isTraced())
    noteElement((const void *)*Pointer, ElementOf<T>::Value);
  return Error;
}

} // namespace cuda
} // namespace cu2x

#endif // CU2X_SIMT_ELEMENTS_H
