//===- Products.cpp - Products of matrices by Metal Performance Shaders ---===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// metal-cpp has no header for that framework. Never run.
//
//===----------------------------------------------------------------------===//

#include "Messages.h"
#include "MetalBackend.h"

using namespace cu2x::runtime;
using namespace cu2x::runtime::metal;

namespace {

/// MPSDataTypeFloat16 and MPSDataTypeFloat32.
constexpr uint32_t HalfType = 0x10000000 | 16, FloatType = 0x10000000 | 32;

using Object = NS::Object *;

Owned<NS::Object> matrixOf(const BoundMatrix &M, uint32_t Type) {
  const void *Descriptors = objc_lookUpClass("MPSMatrixDescriptor");
  Object Descriptor =
      send<Object, NS::UInteger, NS::UInteger, NS::UInteger, uint32_t>(
          Descriptors,
          "matrixDescriptorWithRows:columns:rowBytes:dataType:", M.Rows,
          M.Columns, M.RowBytes, Type);
  return Owned<NS::Object>(send<Object, const void *, NS::UInteger, Object>(
      allocateObject("MPSMatrix"), "initWithBuffer:offset:descriptor:",
      M.Where->Handle, M.Offset, Descriptor));
}

} // namespace

bool MetalBackend::multiply(const MatrixProduct &P) {
  Pool Scope;
  // Only programs that are linked with the framework have its classes.
  if (!objc_lookUpClass("MPSMatrixMultiplication"))
    return false;
  Owned<NS::Object> Multiplication(
      send<Object, const void *, bool, bool, NS::UInteger, NS::UInteger,
           NS::UInteger, double, double>(
          allocateObject("MPSMatrixMultiplication"),
          "initWithDevice:transposeLeft:transposeRight:resultRows:"
          "resultColumns:interiorColumns:alpha:beta:",
          Device.get(), P.TransposeLeft, P.TransposeRight, P.Rows, P.Columns,
          P.Inner, P.Alpha, P.Beta));
  if (!Multiplication)
    return false;
  uint32_t Type = P.IsHalf ? HalfType : FloatType;
  Owned<NS::Object> Left = matrixOf(P.Left, Type);
  Owned<NS::Object> Right = matrixOf(P.Right, Type);
  Owned<NS::Object> Result = matrixOf(P.Result, Type);
  if (!Left || !Right || !Result)
    return false;
  send<void, const void *, Object, Object, Object>(
      Multiplication.get(),
      "encodeToCommandBuffer:leftMatrix:rightMatrix:resultMatrix:",
      Stream.beginAlone(), Left.get(), Right.get(), Result.get());
  Stream.drain();
  return true;
}
