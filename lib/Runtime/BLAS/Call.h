//===- Call.h - One call of a BLAS function ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the functions share: arguments are checked at the call, memory is
// looked up and touched at the call's turn in the stream.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_BLAS_CALL_H
#define CU2X_LIB_RUNTIME_BLAS_CALL_H

#include "cu2x/blas.h"
#include <cstdlib>
#include <functional>

struct cu2xblasContext {
  cu2xStream_t Stream = nullptr;
  cu2xblasPointerMode_t PointerMode = CU2XBLAS_POINTER_MODE_HOST;
  cu2xblasAtomicsMode_t AtomicsMode = CU2XBLAS_ATOMICS_NOT_ALLOWED;
  cu2xblasMath_t MathMode = CU2XBLAS_DEFAULT_MATH;
};

namespace cu2x {
namespace blas {

/// Looks up what a call reads and writes, while it has its turn.
class Access {
public:
  explicit Access(const char *Function) : Function(Function) {}

  /// The address at which the CPU reaches `Count` elements of device memory.
  /// Null, with a message and failed() from then on, when some of them are
  /// outside of every allocation. Null for no elements.
  template <class T> T *memory(T *Pointer, long long Count) {
    return static_cast<T *>(
        const_cast<void *>(lookUp(Pointer, Count, sizeof(T))));
  }

  /// As memory(), for a vector: `Count` elements, |Increment| apart.
  template <class T> T *vector(T *Pointer, int Count, int Increment) {
    if (Count <= 0)
      return nullptr;
    return memory(Pointer, 1 + (Count - 1ll) * std::abs((long long)Increment));
  }

  /// As memory(), for a column-major matrix.
  template <class T> T *matrix(T *Pointer, int Rows, int Columns, int Leading) {
    if (Rows <= 0 || Columns <= 0)
      return nullptr;
    return memory(Pointer, (Columns - 1ll) * Leading + Rows);
  }

  bool failed() const { return Failed; }

private:
  const void *lookUp(const void *Pointer, long long Count, size_t Size);

  const char *Function;
  bool Failed = false;
};

/// A number that a call reads: copied at the call when pointer mode is HOST,
/// read from device memory at the call's turn when it is DEVICE.
template <class T> class Scalar {
public:
  Scalar(cu2xblasHandle_t Handle, const T *Pointer)
      : Pointer(Pointer),
        OnDevice(Handle && Handle->PointerMode == CU2XBLAS_POINTER_MODE_DEVICE),
        Value(Pointer && !OnDevice ? *Pointer : T()) {}

  bool missing() const { return !Pointer; }

  T get(Access &Memory) const {
    if (!OnDevice)
      return Value;
    const T *At = Memory.memory(Pointer, 1);
    return At ? *At : T();
  }

private:
  const T *Pointer;
  bool OnDevice;
  T Value;
};

using Work = std::function<void(Access &)>;

/// Does `Do` at its turn in a stream, or in the handle's stream.
cu2xblasStatus_t run(cu2xStream_t Stream, const char *Function, Work Do);
cu2xblasStatus_t run(cu2xblasHandle_t Handle, const char *Function, Work Do);

/// Does `Do`, which writes `Result`, at its turn. With pointer mode HOST the
/// work has been done when this returns.
template <class T, class Function>
cu2xblasStatus_t runForResult(cu2xblasHandle_t Handle, const char *Name,
                              T *Result, Function Do);

/// CU2XBLAS_STATUS_INVALID_VALUE, with a message that names the argument.
cu2xblasStatus_t invalid(const char *Function, const char *Argument);

/// CU2XBLAS_STATUS_NOT_SUPPORTED, with a message that says why.
cu2xblasStatus_t unsupported(const char *Function, const char *Why);

/// Waits for the handle's stream.
cu2xblasStatus_t finish(cu2xblasHandle_t Handle);

template <class T, class Function>
cu2xblasStatus_t runForResult(cu2xblasHandle_t Handle, const char *Name,
                              T *Result, Function Do) {
  if (!Handle)
    return CU2XBLAS_STATUS_NOT_INITIALIZED;
  if (!Result)
    return invalid(Name, "result");
  bool OnHost = Handle->PointerMode == CU2XBLAS_POINTER_MODE_HOST;
  cu2xblasStatus_t Status = run(Handle, Name, [=](Access &Memory) {
    T *At = OnHost ? Result : Memory.memory(Result, 1);
    auto Value = Do(Memory);
    if (!Memory.failed())
      *At = Value;
  });
  if (Status != CU2XBLAS_STATUS_SUCCESS || !OnHost)
    return Status;
  return finish(Handle);
}

} // namespace blas
} // namespace cu2x

#endif // CU2X_LIB_RUNTIME_BLAS_CALL_H
