//===- Translator.h - Kernels of one unit as Metal --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_METAL_TRANSLATOR_H
#define CU2X_METAL_TRANSLATOR_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Frontend/Invocation.h"
#include "cu2x/Frontend/UnitFacts.h"
#include "llvm/ADT/ArrayRef.h"
#include <functional>
#include <string>
#include <vector>

namespace clang {
class Sema;
} // namespace clang

namespace cu2x::metal {

/// What becomes of `double`.
enum class DoubleMode { Refuse, Float, Soft };

/// What the text of a translation is.
enum class Stage {
  CXX,  ///< the dialects cxx and cu as the importer wrote them
  CU,   ///< the last state that has nothing of Metal's in it
  MSL,  ///< what the printer is given
  Metal ///< the .metal file
};

/// A source that is a part of the same program.
struct OtherUnit {
  std::string File, Text;
  frontend::UnitFlags Flags;
};

struct TranslateOptions {
  /// Version of the language times 100, as in __METAL_VERSION__.
  unsigned MetalVersion = 320;
  DoubleMode Doubles = DoubleMode::Refuse;
  bool WrapSigned = false;  ///< signed overflow wraps
  bool LockAtomics = false; ///< 64-bit atomics that Metal lacks take a lock
  bool ZeroClocks = false;  ///< clocks are read as zero
  Stage Emit = Stage::Metal;
  /// Of the unit's flags; translateUnit sets it.
  frontend::FloatFlags Float;

  frontend::CudaHeaders Headers = frontend::CudaHeaders::Auto;
  std::string BundledHeaders;
  std::optional<frontend::Toolkit> Toolkit;

  /// The units that may define functions of the device which the unit only
  /// declares; asked for where there are such functions.
  std::function<std::vector<OtherUnit>()> Others;

  /// Is shown each parse of the device side, as that of UnitOptions is.
  std::function<void(clang::Sema &, bool IsToolkit,
                     llvm::ArrayRef<std::string> CudaFolders)>
      Observer;
  frontend::LookupObserver Lookup; ///< of all parses; may be null
};

/// An argument of a CUDA kernel in a struct that a parameter refers to.
struct ArgumentField {
  unsigned Argument;
  uint64_t Offset, Size; ///< in bytes
};

/// A parameter of a kernel in the order of the printed function.
struct Parameter {
  /// "argument-struct" (a buffer with several arguments), "buffer", "value" (a
  /// buffer that holds one argument), "symbol" (a buffer that holds a variable
  /// of the program), "printf_buffer", "failure_record"
  /// (lib/Metal/Polyfills/output.metal), "atomic_locks" (double_functions.metal
  /// there), "threadgroup", "texture", "sampler" or "builtin".
  std::string Kind;
  unsigned Index = 0; ///< of the binding; 0 for built-ins
  int Argument = -1;  ///< the parameter of the CUDA kernel it carries
  std::string Symbol; ///< the CUDA variable it carries
  /// Of a variable that a function has for itself: the bytes that it begins
  /// with, as hexadecimal digits. Its name is unique, and nothing of the
  /// host's.
  std::string Initial;
  /// The name of such a variable for linkers, where these have one for all
  /// units; empty otherwise.
  std::string Linked;
  std::string Builtin; ///< name of the attribute
  std::string Type;    ///< as printed
  /// "read", "write" or "read_write": what the kernel does with it.
  std::string Access;
  uint64_t Size = 0;                 ///< bytes of a value
  std::vector<ArgumentField> Fields; ///< of an argument-struct
  /// Of a texture or sampler: bytes from the beginning of the parameter to the
  /// texture object.
  uint64_t Offset = 0;
  /// Where pointers are in a value or an argument-struct, and in each element
  /// of a buffer: bytes from its beginning. Those in unions are not among them.
  std::vector<uint64_t> Pointers;
  /// Of a buffer with pointers: bytes of an element.
  uint64_t Stride = 0;
  /// Of a surface: the type of its texels, "uchar4".
  std::string Texel;
};

/// A kernel of the printed file.
struct Kernel {
  std::string Name;        ///< in the printed file
  std::string Source;      ///< C++ expression that names it in the CUDA program
  std::string PointerType; ///< the type of its address there
  std::vector<Parameter> Parameters;
  uint64_t ThreadgroupBytes = 0; ///< static threadgroup memory
  unsigned MaxThreads = 0;       ///< from __launch_bounds__; 0: not said
  unsigned MaxBlocks = 0;        ///< that a grid may have; 0: any number
  /// An instance of a template of this source that other sources may use: links
  /// would take that of any source with the same one.
  bool IsOfOneSource = false;
};

/// A kernel that is not in the printed file.
struct RefusedKernel {
  std::string Name;
  std::string Source;
  std::string PointerType;             ///< as in Kernel
  std::vector<diag::Finding> Refusals; ///< why, sorted
  std::string Internal; ///< or the internal error that is the reason
};

/// One format of the printed file's calls of printf, by its number.
struct PrintFormat {
  std::string Text;
  /// What the buffer has for each argument: "int", "uint", "long", "ulong",
  /// "float", "double", "pointer", or "string", a number in Strings.
  std::vector<std::string> Arguments;
};

/// A place where a kernel may stop the program, by its number.
struct FailureSite {
  std::string Kind; ///< "assert" or "trap"
  std::string Text; ///< the condition, or what was called
  std::string File;
  unsigned Line = 0;
  std::string Function;
};

/// What the host needs to read what kernels wrote for it.
struct OutputTables {
  std::vector<PrintFormat> Formats;
  std::vector<std::string> Strings;
  std::vector<FailureSite> Failures;
};

/// What there is to say about one file of the unit.
struct FileFindings {
  std::string Path; ///< the main file as it was named, headers by real path
  std::string Original;
  std::vector<diag::Finding> Findings; ///< sorted
};

struct UnitTranslation {
  std::string Text;
  std::vector<Kernel> Kernels;
  std::vector<RefusedKernel> Refused;
  OutputTables Output;
  std::vector<FileFindings> Files; ///< the main file first
  std::vector<frontend::ParseMessage> Errors;
  std::vector<std::string> MissingHeaders;
  bool UsedToolkit = false;
};

/// Translates the kernels of the unit whose main file is \p File with contents
/// \p Text. Touches the disk only to read headers, and is safe to call from
/// several threads. Kernels that cannot be translated are in Refused, and the
/// text has all others.
UnitTranslation translateUnit(llvm::StringRef File, llvm::StringRef Text,
                              const frontend::UnitFlags &Flags,
                              const TranslateOptions &Options);

/// What the passes know of threads that wait for each other or do not, which
/// matters for other targets as well: findings in the unit \p S, whose main
/// file is \p File with contents \p Text. Nothing is translated, and either
/// side of the unit will do. Of a kernel with many instances the first are
/// looked at.
std::vector<FileFindings> findWaits(clang::Sema &S, llvm::StringRef File,
                                    llvm::StringRef Text,
                                    llvm::ArrayRef<std::string> CudaFolders);

} // namespace cu2x::metal

#endif // CU2X_METAL_TRANSLATOR_H
