//===- Invocation.cpp - Arguments of Clang's driver -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Invocation.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::frontend {
namespace {

std::string below(StringRef Folder, StringRef Name) {
  SmallString<256> Path(Folder);
  sys::path::append(Path, Name);
  return std::string(Path);
}

/// The include folder of a CUDA toolkit, or the cccl inside it.
bool isToolkitInclude(StringRef Folder) {
  while (Folder.size() > 1 && Folder.ends_with("/"))
    Folder = Folder.drop_back();
  if (sys::path::filename(Folder) == "cccl")
    Folder = sys::path::parent_path(Folder);
  return sys::fs::exists(below(Folder, "crt/host_config.h"));
}

/// Appends the unit's flags, but no include folder of a toolkit: it would come
/// before the bundled declarations and clash with the prelude.
void appendWithoutToolkit(ArrayRef<std::string> Flags,
                          std::vector<std::string> &Args) {
  for (size_t I = 0; I != Flags.size(); ++I) {
    StringRef Flag = Flags[I];
    bool HasValue = I + 1 != Flags.size() &&
                    is_contained({"-isystem", "-idirafter", "-iquote",
                                  "-cxx-isystem", "-stdlib++-isystem"},
                                 Flag);
    StringRef Folder = HasValue ? StringRef(Flags[I + 1]) : Flag;
    bool IsFolder = HasValue || Folder.consume_front("-I");
    if (!IsFolder || !isToolkitInclude(Folder)) {
      Args.push_back(Flags[I]);
      if (HasValue)
        Args.push_back(Flags[I + 1]);
    }
    I += HasValue;
  }
}

/// Whether an option `-I` names \p Folder. Clang would forget that one for the
/// sake of an `-idirafter`, which is searched behind CUDA's headers.
bool isIncludeFolder(const UnitFlags &Flags, StringRef Folder) {
  return any_of(Flags.Args, [&](StringRef Arg) {
    if (!Arg.consume_front("-I") || Arg.empty())
      return false;
    SmallString<128> Path(Arg);
    if (!Flags.Directory.empty())
      sys::path::make_absolute(Flags.Directory, Path);
    return sys::fs::equivalent(Path, Folder);
  });
}

/// GCC's own include folder: nvcc's host compiler finds omp.h and the like
/// there. Empty when there is none.
std::string gccIncludeFolder() {
  std::string Newest;
  unsigned NewestVersion = 0;
  std::error_code EC;
  for (sys::fs::directory_iterator I("/usr/lib/gcc/x86_64-linux-gnu", EC), E;
       I != E && !EC; I.increment(EC)) {
    unsigned Version;
    if (!sys::path::filename(I->path()).getAsInteger(10, Version) &&
        Version > NewestVersion) {
      NewestVersion = Version;
      Newest = below(I->path(), "include");
    }
  }
  return Newest;
}

/// Folders where a build without a database most likely points: that of the
/// file and the `include` and `inc` of those above it, up to the repository.
std::vector<std::string> neighbourFolders(StringRef File) {
  SmallString<256> Folder(File);
  (void)sys::fs::make_absolute(Folder);
  sys::path::remove_filename(Folder);
  std::vector<std::string> Folders{std::string(Folder)};
  for (StringRef Up = Folder; !sys::path::parent_path(Up).empty();
       Up = sys::path::parent_path(Up)) {
    for (StringRef Name : {"include", "inc"})
      if (std::string Candidate = below(Up, Name);
          sys::fs::is_directory(Candidate))
        Folders.push_back(std::move(Candidate));
    if (sys::fs::exists(below(Up, ".git")))
      return Folders;
  }
  // Outside a repository nothing tells where the project ends.
  Folders.resize(1);
  return Folders;
}

/// The version macros that source asks for. nvcc predefines the first two.
/// Clang takes CUDA_VERSION from the first cuda.h that it finds, which may be a
/// project's own file of that name.
void appendVersion(StringRef Version, std::vector<std::string> &Args) {
  unsigned Major, Minor;
  if (Version.consumeInteger(10, Major) || !Version.consume_front(".") ||
      Version.consumeInteger(10, Minor))
    return;
  Args.push_back("-D__CUDACC_VER_MAJOR__=" + std::to_string(Major));
  Args.push_back("-D__CUDACC_VER_MINOR__=" + std::to_string(Minor));
  Args.push_back("-DCUDA_VERSION=" + std::to_string(Major * 1000 + Minor * 10));
}

} // namespace

std::vector<std::string> clangArguments(StringRef File, const UnitFlags &Flags,
                                        const InvocationOptions &Options) {
  std::vector<std::string> Args = {
      "clang++",
      // A configuration file of the machine's Clang is not the project's.
      "--no-default-config",
      "-resource-dir",
      CU2X_RESOURCE_DIR,
      "-fsyntax-only",
      "-xcuda",
      // Without -std, nvcc compiles in GNU mode.
      "-std=gnu++17",
      "--cuda-gpu-arch=" + Options.GpuArch,
      Options.TheSide == Side::Host ? "--cuda-host-only" : "--cuda-device-only",
      // Device-side launches need it.
      "-fgpu-rdc",
      // Device libraries matter for linking only.
      "-nocudalib",
      // The header included first below stands for Clang's own.
      "-nocudainc",
      // Clang must not take an unknown function for a similarly named one.
      "-fno-spell-checking",
      "-ferror-limit=0",
      // With carets, Clang prints the number of errors to the terminal.
      "-fno-caret-diagnostics",
      // Also silences errors that are optional, like `register` in C++17.
      "-Wno-everything",
      // What Clang does with the rest of its stack may go wrong unnoticed.
      "-Werror=stack-exhausted",
      // nvcc allows them in device code, for overload resolution.
      "-Xclang",
      "-fcuda-allow-variadic-functions",
  };
  auto Add = [&Args](std::initializer_list<std::string> More) {
    Args.insert(Args.end(), More);
  };
  if (Options.CUDA) {
    appendVersion(Options.CUDA->Version, Args);
    std::string Include = below(Options.CUDA->Path, "include");
    Add({"--cuda-path=" + Options.CUDA->Path, "-isystem", Include, "-isystem",
         below(Include, "cccl"), "-include",
         below(Options.BundledHeaders, "__cu2x_toolkit_compat.h")});
    Args.insert(Args.end(), Flags.Args.begin(), Flags.Args.end());
  } else {
    if (Options.WithoutUtility)
      Args.push_back("-DCU2X_NO_UTILITY");
    if (Options.WithoutNvcc)
      Args.push_back("-DCU2X_NO_NVCC");
    // A path that does not exist keeps the driver from looking for a toolkit.
    Add({"--cuda-path=/nonexistent", "-isystem", Options.BundledHeaders,
         "-include", below(Options.BundledHeaders, "__cu2x_prelude.h")});
    appendWithoutToolkit(Flags.Args, Args);
  }
  for (std::string &Folder : neighbourFolders(File))
    if (!isIncludeFolder(Flags, Folder))
      Add({"-idirafter", std::move(Folder)});
  if (std::string Gcc = gccIncludeFolder(); !Gcc.empty())
    Add({"-idirafter", std::move(Gcc)});
  Add({"--", File.str()});
  return Args;
}

} // namespace cu2x::frontend
