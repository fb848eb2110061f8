//===- CheckUnit.cpp - Runs the checks over a unit --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"
#include "cu2x/Frontend/DeviceUnit.h"

#include "clang/Sema/Sema.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static std::string absolutePath(StringRef File) {
  llvm::SmallString<256> Path(File);
  llvm::sys::fs::make_absolute(Path);
  llvm::sys::path::remove_dots(Path);
  return Path.str().str();
}

/// Moves what \p U found into \p Files, the main file first.
static void take(Unit &U, StringRef File, StringRef Text,
                 std::vector<FileFindings> &Files) {
  Files.clear();
  Files.push_back({File.str(), Text.str(), {}});
  for (auto &[Path, Findings] : U.Findings) {
    FileFindings *Into = &Files.front();
    if (!Path.empty()) {
      Files.push_back({Path, "", {}});
      Into = &Files.back();
      if (auto Buffer = llvm::MemoryBuffer::getFile(Into->Path))
        Into->Original = (*Buffer)->getBuffer().str();
    }
    for (cu2x::diag::Finding &F : Findings) {
      F.Path = Into->Path;
      Into->Findings.push_back(std::move(F));
    }
    cu2x::diag::sortUnique(Into->Findings);
  }
}

static size_t parse(StringRef File, StringRef Text,
                    const frontend::UnitFlags &Flags,
                    const CheckOptions &Options,
                    const std::optional<frontend::Toolkit> &CUDA,
                    std::vector<FileFindings> &Files) {
  std::string Path = absolutePath(File), Copy = Text.str();
  frontend::InvocationOptions Invocation;
  Invocation.TheSide = frontend::Side::Device;
  Invocation.BundledHeaders = Options.BundledHeaders;
  Invocation.CUDA = CUDA;
  std::vector<std::string> Args =
      frontend::clangArguments(Path, Flags, Invocation);
  frontend::ParseRequest Request;
  Request.File = Path;
  Request.Text = Copy;
  Request.Args = Args;
  Request.Directory = Flags.Directory;
  Request.CudaFolders = {Options.BundledHeaders};
  if (CUDA)
    Request.CudaFolders.push_back(CUDA->Path);
  std::vector<frontend::ParseMessage> Errors;
  std::vector<std::string> Missing;
  frontend::parseDevice(Request, Errors, Missing, [&](Sema &S) {
    Unit U(S.getASTContext(), Flags, Options, Request.CudaFolders);
    ValueFlow Flow(U);
    CheckInput In{U, Flow};
#define CU2X_CHECK(Name) check##Name(In);
#include "Checks.def"
    take(U, File, Text, Files);
  });
  return Errors.size();
}

std::vector<FileFindings> checks::checkUnit(StringRef File, StringRef Text,
                                            const frontend::UnitFlags &Flags,
                                            const CheckOptions &Options) {
  using frontend::CudaHeaders;
  bool Bundled = Options.Headers != CudaHeaders::Toolkit;
  std::vector<FileFindings> Files = {{File.str(), Text.str(), {}}};
  size_t Errors = parse(File, Text, Flags, Options,
                        Bundled ? std::nullopt : Options.Toolkit, Files);
  if (Options.Headers == CudaHeaders::Auto && Errors && Options.Toolkit) {
    std::vector<FileFindings> WithToolkit;
    if (parse(File, Text, Flags, Options, Options.Toolkit, WithToolkit) <
            Errors &&
        !WithToolkit.empty())
      return WithToolkit;
  }
  return Files;
}
