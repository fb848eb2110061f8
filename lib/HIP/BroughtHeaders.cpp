//===- BroughtHeaders.cpp - Headers that CUDA's bring along -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `cublas_v2.h` includes `cuda_fp16.h`; hipBLAS does not include
/// `hip/hip_fp16.h`. A program that names `__half` with the former alone needs
/// the latter.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

namespace {

/// A header of HIP whose counterpart others of CUDA bring along, and those of
/// HIP that bring it: facts of ROCm 6.3. A name with `/` at its end stands for
/// all in that folder.
struct Header {
  StringRef Name;
  std::initializer_list<StringRef> BroughtBy;
};

} // namespace

static const Header Headers[] = {
    {"hip/hip_fp16.h",
     {"hiprand/hiprand.h", "hiprand/hiprand_kernel.h", "rccl/rccl.h",
      "hipcub/hipcub.hpp", "thrust/"}},
    {"hip/hip_bf16.h", {}},
    {"hip/hiprtc.h", {}},
    {"hip/hip_fp8.h", {"hipblaslt/hipblaslt.h"}},
    {"hip/hip_math_constants.h", {}},
    {"hip/hip_complex.h",
     {"hipblas/hipblas.h", "hipblaslt/hipblaslt.h", "hipsparse/hipsparse.h",
      "hipsolver/hipsolver.h", "hipfft/hipfft.h", "hipfft/hipfftXt.h"}},
    {"hipblas/hipblas.h", {"hipblaslt/hipblaslt.h"}},
    {"hipsparse/hipsparse.h", {}},
};

std::string hip::hipHeader(StringRef Name) {
  const api::Entry *Row = api::lookupInclude(Name);
  return Row && Row->isSupported() ? api::hipInclude(*Row, Name) : Name.str();
}

/// Whether \p File includes a header of CUDA itself.
static bool includesCuda(const FileFacts &File) {
  return llvm::any_of(File.Includes,
                      [](const auto &Fact) { return Fact.second.IsCuda; });
}

/// The headers of HIP that declare what \p File names.
static std::set<std::string> neededBy(const FileFacts &File) {
  std::set<std::string> Needed;
  for (const std::string &Name : File.DeclaredIn)
    Needed.insert(hipHeader(Name));
  return Needed;
}

/// Whether \p File names the linker, which CUDA's driver has and HIP's compiler
/// at run time.
static bool namesLinker(const FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || !T.text(I).starts_with_insensitive("cu"))
      continue;
    const api::Entry *Row = api::lookup(T.text(I));
    if (Row && Row->Library == api::Library::Driver && Row->isSupported() &&
        Row->Hip.starts_with_insensitive("hiprtc") &&
        File.judge(I) != Verdict::Vetoed)
      return true;
  }
  return false;
}

/// The headers of HIP that the translated file includes.
static std::set<std::string> includedBy(const FileContext &File) {
  std::set<std::string> Names;
  for (const Directive &D : File.Tokens.directives())
    if (D.K == Directive::Include &&
        !File.Facts.isInactive(File.Tokens[D.First].Offset))
      Names.insert(hipHeader(D.FileName));
  if (File.Facts.IsMain)
    for (const auto &Included : File.Unit.CudaIncludes)
      Names.insert(hipHeader(Included.getKey()));
  return Names;
}

void hip::addBroughtHeaders(FileContext &File) {
  // A header without any of CUDA's is written for the file around it.
  if (File.IsHip || (!File.Facts.IsMain && !includesCuda(File.Facts)))
    return;
  std::set<std::string> Needed = neededBy(File.Facts);
  if (File.Facts.IsMain)
    for (const auto &[Path, Facts] : File.Unit.Files)
      if (!Facts.IsMain && !includesCuda(Facts))
        Needed.merge(neededBy(Facts));
  if (namesLinker(File))
    Needed.insert("hip/hiprtc.h");
  std::set<std::string> Included = includedBy(File);
  for (const Header &H : Headers) {
    auto Brings = [&](StringRef By) {
      return llvm::any_of(Included, [&](StringRef Name) {
        return By.ends_with("/") ? Name.starts_with(By) : Name == By;
      });
    };
    if (!Needed.count(H.Name.str()) || Included.count(H.Name.str()) ||
        llvm::any_of(H.BroughtBy, Brings))
      continue;
    if (std::optional<unsigned> At = placeBeforeMacros(File, H.Name, true))
      includeAt(File, *At, H.Name);
    else
      addHeader(File, H.Name);
  }
}
