//===- TextureCall.h - One call of a texture function -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_TEXTURECALL_H
#define CU2X_LIB_CONVERSION_CUTOMSL_TEXTURECALL_H

#include "CallEmitter.h"

namespace cu2x {

/// Whether \p Type is a texture or surface object of CUDA.
bool isTextureObject(mlir::Type Type);

/// A kind of texture of Metal.
struct TextureShape {
  llvm::StringLiteral Name; ///< in the rows of Intrinsics.td
  llvm::StringLiteral Type; ///< in Metal
  unsigned Coordinates;
  bool IsArray; ///< with a number of the layer behind the coordinates
};

/// What a texture is declared as, as far as its calls say.
struct TextureUse {
  const TextureShape *Shape = nullptr;
  llvm::StringRef Element; ///< "float", "int", "uint"
  /// The type in which a surface has its texels ("uchar4"); empty for textures.
  std::string Texel;
  bool Samples = false, Reads = false, Writes = false;

  /// The type in Metal.
  std::string type() const;
  /// "read", "write", "read_write"
  llvm::StringRef access() const;
  /// Adds what \p Other does; what stands against it, or nothing.
  llvm::StringRef merge(const TextureUse &Other);
};

/// A call of a function of the family of textures. metal-semantics 15.
class TextureCall {
public:
  /// \p Target is the row's: shape and what is done.
  TextureCall(cu::CallOp Call, llvm::StringRef Target);

  cu::CallOp call() const { return Call; }
  /// Why Metal has no such call; empty if it has.
  llvm::StringRef refusal() const { return Refusal; }
  const TextureUse &use() const { return Use; }
  /// Whether the sampler mixes texels if the host says so.
  bool mayFilter() const {
    return Use.Samples && Use.Element == "float" && Action != "gather";
  }
  /// The texture or surface object.
  mlir::Value object() { return Call.getOperands()[ObjectAt]; }
  /// Writes the call with what the object became.
  void lower(mlir::Value Texture, mlir::Value Sampler);

private:
  using Values = llvm::SmallVector<mlir::Value>;
  mlir::Value argument(unsigned N) {
    return E.value(Call.getOperands()[ObjectAt + 1 + N]);
  }
  mlir::Value method(llvm::StringRef Name, mlir::Type Result,
                     mlir::ValueRange Operands);
  mlir::Value vector(mlir::Type Element, Values Components);
  mlir::Value sampled(mlir::Value Texture, mlir::Value Sampler);
  /// The place in texels, and the layer; surfaces count x in bytes.
  Values texelPlace(mlir::Value Texture);
  mlir::Value texelX(mlir::Value Bytes);
  mlir::Value clamped(mlir::Value Place, mlir::Value Texture,
                      llvm::StringRef Size);
  mlir::Value layer(mlir::Value Number);
  /// Four components as the type of the program, and back.
  mlir::Value fromTexel(mlir::Value Four);
  mlir::Value toTexel(mlir::Value V);
  mlir::Type element();
  mlir::Type four() { return cxx::VectorType::get(4, element()); }

  cu::CallOp Call;
  llvm::StringRef Action;
  llvm::StringRef Refusal;
  TextureUse Use;
  mlir::Type Type; ///< what the program reads or writes
  unsigned ObjectAt = 0;
  bool Clamp = false;
  CallEmitter E;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_TEXTURECALL_H
