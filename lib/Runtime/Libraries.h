//===- Libraries.h - What cu2x::blas and cu2x::rand need --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Functions of the runtime's core for the libraries above it, which work on
// memory of the device with the CPU.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_LIBRARIES_H
#define CU2X_LIB_RUNTIME_LIBRARIES_H

#include "cu2x/runtime/enums.h"
#include "cu2x/runtime/errors.h"
#include <functional>

typedef struct cu2xStream *cu2xStream_t;

namespace cu2x::runtime {

/// Where the host reaches \p Bytes bytes from \p Address, an address as the
/// program has it. Null when they are not all in one allocation. To be called
/// from a function that atTurn runs: until then the device may write there, and
/// after it the memory may be freed.
void *contentsOf(const void *Address, size_t Bytes);

/// Runs \p Work when the work before it in \p Stream is done, and before the
/// work after it begins. While the stream is captured, \p Work becomes a node
/// of the graph and runs at each launch of it. It may run before this returns;
/// what it then returns is the result. It may not call the runtime's API.
cu2xError_t atTurn(cu2xStream_t Stream, std::function<cu2xError_t()> Work);

/// A matrix as a library has it: by rows, at an address of the program.
struct LibraryMatrix {
  const void *Address;
  size_t Rows, Columns, RowBytes;
};

/// A product of the device itself; see MatrixProduct in Backend.h.
struct LibraryProduct {
  bool IsHalf, TransposeLeft, TransposeRight;
  size_t Rows, Columns, Inner;
  double Alpha, Beta;
  LibraryMatrix Left, Right, Result;
};

/// Lets the device multiply. False if it does not do so by itself, or if a
/// matrix is not all in one allocation: then nothing was done. To be called
/// from a function that atTurn runs.
bool multiplyOnDevice(const LibraryProduct &Product);

} // namespace cu2x::runtime

#endif // CU2X_LIB_RUNTIME_LIBRARIES_H
