//===- FileContext.cpp - Words of HIP ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "cu2x/Frontend/Conditions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

/// `hipFree`, `hipblasHandle_t`, `HIP_SYMBOL`, `hip/hip_runtime.h`; but not
/// every word that begins with the three letters.
static bool isHipWord(StringRef Word) {
  static const char *const Libraries[] = {"/",    "blas", "complex", "cub",
                                          "dnn",  "fft",  "rtc",     "profil",
                                          "rand", "ros",  "solver",  "sparse"};
  Word.consume_front("__");
  if (Word.starts_with("HIP_") || Word.starts_with("HIPCC"))
    return true;
  if (!Word.consume_front("hip"))
    return false;
  return (!Word.empty() && llvm::isUpper(Word.front())) ||
         llvm::any_of(Libraries,
                      [&](const char *L) { return Word.starts_with(L); });
}

bool hip::namesHip(const TokenBuffer &T) {
  for (const Directive &D : T.directives())
    if (D.K == Directive::Include && isHipWord(D.FileName))
      return true;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() && isHipWord(T.text(I)))
      return true;
  return false;
}

/// What nvcc defines itself, and a compiler of the host does not.
static constexpr StringRef OfNvcc[] = {"__CUDACC__", "__NVCC__",
                                       "__CUDA_ARCH__"};

void FileContext::useHip(TokenIndex I) {
  const TokenBuffer &T = Tokens;
  if (!Guarded)
    Guarded = skippedRegions(T, [](StringRef Name) {
      return llvm::is_contained(OfNvcc, Name) ? std::optional(false)
                                              : std::nullopt;
    });
  int D = T[I].Directive;
  bool IsAsked = D >= 0 && T.directives()[D].K == Directive::Conditional &&
                 llvm::is_contained(OfNvcc, T.text(I));
  bool IsGuarded = Guarded->test(T[I].Region);
  (IsAsked || IsGuarded ? UsesHipBehindGuards : UsesHip) = true;
}

bool FileContext::isHipAlready() const {
  if (llvm::none_of(Unit.CudaIncludes, [](const auto &Header) {
        return Header.getKey().starts_with("hip");
      }))
    return false;
  // Other files of the unit may be CUDA still.
  for (TokenIndex I = 0; I < Tokens.size(); ++I) {
    if (!Tokens[I].isIdentifier())
      continue;
    StringRef Name = Tokens.text(I);
    auto Fact = Facts.Names.find(Tokens[I].Offset);
    if (Fact == Facts.Names.end() || !Fact->second.has(Origin::Cuda))
      continue;
    if (Name == "cub")
      return false;
    const api::Entry *Row = api::lookup(Name);
    if (Row && Row->isSupported() && Row->Hip != Name)
      return false;
  }
  return true;
}
