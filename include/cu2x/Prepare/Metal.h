//===- Metal.h - MSL sources for the executor -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What has to change in an MSL source so that Clang compiles it, as C++ for
/// OpenCL, with the headers of lib/SIMT/metal. Everything else is a matter of
/// these headers; docs/Rationale/ExecutingMSL.md tells why.
///
/// - Attributes go: `[[buffer(0)]]` and the like.
/// - A kernel's `threadgroup T x[N];` becomes a reference to memory of the
///   block.
/// - Bindings of buffers at program scope become variables that hold what the
///   launch binds, built-ins and threadgroup memory there become macros.
/// - Literals of type bfloat become conversions.
/// - For each kernel a function is appended that calls it with the arguments
///   of a launch (cu2x/SIMT/MetalRuntime.h).
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_PREPARE_METAL_H
#define CU2X_PREPARE_METAL_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace cu2x::prepare {

/// A parameter of a kernel, or a binding at program scope.
struct MetalBinding {
  enum Kind { Buffer, Threadgroup, Texture, Sampler, BuiltIn };
  Kind K;
  /// What stands in parentheses behind the attribute; 0 for built-ins.
  unsigned Index = 0;
  /// The name of the attribute, such as `thread_position_in_grid`.
  std::string Attribute;
  /// As declared, without the name: `device const float *`.
  std::string Type;
  std::string Name;
};

struct MetalKernel {
  std::string Name;
  std::vector<MetalBinding> Parameters;
};

struct MetalProgram {
  /// Lines stay where they are in the source.
  std::string Text;
  std::vector<MetalKernel> Kernels;
  /// At program scope, for all kernels.
  std::vector<MetalBinding> Bindings;
};

/// The text of the file \p Path, \p Text, for the executor. Fails at an
/// attribute or a declaration that has no meaning there: function constants,
/// templates of kernels, parameters without a binding.
llvm::Expected<MetalProgram> prepareMetal(llvm::StringRef Path,
                                          llvm::StringRef Text);

/// \p Text, of the file \p Path, with the files in place that it includes by
/// `#include "..."` and that lie where the name says, since kernels in them are
/// the library's, too. A directive that repeats another stays.
std::string inlineIncludes(llvm::StringRef Path, llvm::StringRef Text);

/// Arguments of clang behind its path that compile a prepared text, without
/// the input and `-o`. \p ShimFolder is where lib/SIMT/metal was copied to.
/// \p Version is that of the language times 100, as in __METAL_VERSION__.
std::vector<std::string> metalCompileArguments(llvm::StringRef ShimFolder,
                                               unsigned Version = 320,
                                               unsigned Optimize = 1);

} // namespace cu2x::prepare

#endif // CU2X_PREPARE_METAL_H
