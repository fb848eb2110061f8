//===- Invocation.h - How one unit is parsed --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Turns what the user gave (flags after `--`, an nvcc command line of a
/// compilation database, compile_flags.txt, or nothing) into the arguments of
/// Clang's driver for a CUDA file, with the bundled declarations or a toolkit.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_INVOCATION_H
#define CU2X_FRONTEND_INVOCATION_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cu2x::frontend {

enum class Side { Host, Device };
enum class CudaHeaders { Bundled, Toolkit, Auto };

/// What the build asked of arithmetic in float on the device.
struct FloatFlags {
  bool FastFunctions = false; ///< --use_fast_math
  bool FastDivision = false;  ///< -prec-div=false
  bool FastRoot = false;      ///< -prec-sqrt=false
  bool Flush = false;         ///< -ftz=true
  bool NoContraction = false; ///< -fmad=false

  bool operator==(const FloatFlags &Other) const {
    return FastFunctions == Other.FastFunctions &&
           FastDivision == Other.FastDivision && FastRoot == Other.FastRoot &&
           Flush == Other.Flush && NoContraction == Other.NoContraction;
  }
};

/// Is told the absolute path of each file that a parse looks for, and of each
/// folder that it misses; the path may have `..` in it.
using LookupObserver = std::function<void(llvm::StringRef Path, bool Exists)>;

/// The flags of one unit after nvcc's spelling has been translated: what
/// clang++ understands, without compiler name, input, output, architecture
/// and debug options.
struct UnitFlags {
  std::vector<std::string> Args;
  /// Folder that relative paths in Args refer to; empty: the current one.
  std::string Directory;
  FloatFlags Float;
  /// `-x cu`: the unit is one of CUDA whatever its name is.
  bool IsCuda = false;
  /// Flags that were left out and why, for `-v`: "-lineinfo: nvcc only".
  std::vector<std::string> Ignored;

  /// Whether a file means the same with \p Other.
  bool isSame(const UnitFlags &Other) const {
    return Args == Other.Args && Float == Other.Float && IsCuda == Other.IsCuda;
  }
};

/// Translates an nvcc or clang command line (program name first) by the rows of
/// NvccOptions.td. Fails on anything that would load or execute code
/// (-fplugin, -fpass-plugin, -Xclang -load, -Xclang -plugin...), and on
/// response files (`@file`, --options-file) that lie neither below \p Root nor
/// below \p BuildFolder; the others are expanded.
llvm::Expected<UnitFlags>
translateCommandLine(llvm::ArrayRef<std::string> Argv,
                     llvm::StringRef Directory, llvm::StringRef Root,
                     llvm::StringRef BuildFolder = "");

/// The value of the last `-x` of a command line (program name first), empty
/// when there is none. Response files are not opened.
std::string languageOption(llvm::ArrayRef<std::string> Argv);

/// The flags for files from compile_commands.json and compile_flags.txt.
class Database {
public:
  /// \p Path is a folder or the file itself. An unreadable or malformed
  /// database is an error that names it.
  static llvm::Expected<Database> load(llvm::StringRef Path,
                                       llvm::StringRef Root);
  /// Nearest compile_commands.json (also in `build`) or compile_flags.txt
  /// upwards of \p File, no further than its version-control root; std::nullopt
  /// when there is none.
  static llvm::Expected<std::optional<Database>> find(llvm::StringRef File,
                                                      llvm::StringRef Root);

  /// The path of the file that find() reads; empty when there is none.
  static std::string locate(llvm::StringRef File, llvm::StringRef Root);

  /// Flags for \p File. A header gets those of the nearest listed source (same
  /// folder first), and a source that is not listed that one's folders and
  /// dialect; std::nullopt for an empty database.
  llvm::Expected<std::optional<UnitFlags>> flagsFor(llvm::StringRef File) const;

  /// Whether a command of the list compiles \p File, or the list is for all.
  bool lists(llvm::StringRef File) const;

  /// Flags of further commands that compile \p File, those that are equal once.
  llvm::Expected<std::vector<UnitFlags>>
  otherFlagsFor(llvm::StringRef File) const;

  /// Absolute paths of all CUDA units (.cu, -x cu, -x cuda) of the database, in
  /// its order.
  std::vector<std::string> files() const;

private:
  struct Entry {
    std::string File; ///< absolute; empty: any file below Directory
    std::string Directory;
    std::vector<std::string> Argv;
  };
  llvm::Error loadCommands(llvm::StringRef File);
  llvm::Error loadFlags(llvm::StringRef File);
  const Entry *listed(llvm::StringRef File) const;
  /// The entry whose flags are the likeliest to fit \p File.
  const Entry *neighbourOf(llvm::StringRef File) const;
  llvm::Expected<UnitFlags> flagsOf(const Entry &E) const;

  std::vector<Entry> Entries;
  std::string Path; ///< the file it was read from, for messages
  std::string Root;
};

/// A CUDA installation.
struct Toolkit {
  std::string Path;
  /// "13.0", empty when version.json and cuda.h do not say.
  std::string Version;
};

/// \p Asked (--cuda-path), else CUDA_PATH, CUDA_HOME, then the usual places
/// (/usr/local/cuda, /usr/local/cuda-*, /opt/cuda, /usr/lib/cuda, and /usr with
/// Debian's layout). An asked-for path that holds no toolkit is an error.
llvm::Expected<std::optional<Toolkit>> findToolkit(llvm::StringRef Asked);

/// The folder of the bundled declarations, found relative to the running
/// binary (`../lib/cu2x/include`).
llvm::Expected<std::string> bundledHeadersDir(const char *Argv0);

struct InvocationOptions {
  Side TheSide = Side::Host;
  std::string BundledHeaders;  ///< always set
  std::optional<Toolkit> CUDA; ///< set: parse with the toolkit's headers
  std::string GpuArch = "sm_90";
  /// Parse without <utility>, which CUDA's headers include and which takes a
  /// fifth of the time of a small file. For units that mayNameStd() denies.
  bool WithoutUtility = false;
  /// Parse without nvcc's own macros, as the compiler of the host does.
  bool WithoutNvcc = false;
};

/// Whether a unit with the main file \p Text may name something in namespace
/// std that it does not include itself. False only where no token can become
/// `std`, and the file includes, by names in angle brackets, nothing but
/// headers of the standard library and of \p BundledHeaders.
bool mayNameStd(llvm::StringRef Text, const UnitFlags &Flags,
                llvm::StringRef BundledHeaders);

/// The whole argument list for clang's driver (program name first,
/// `-fsyntax-only`) to parse \p File: language, resource directory, CUDA
/// headers, the unit's flags after our defaults so that they win, and local
/// headers found next to the file. The default dialect is GNU C++17, as nvcc's;
/// warnings and errors that are optional (`register`) are silenced.
std::vector<std::string> clangArguments(llvm::StringRef File,
                                        const UnitFlags &Flags,
                                        const InvocationOptions &Options);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_INVOCATION_H
