//===- OtherHeaders.cpp - Headers that are left alone -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Without `--headers=project` the headers of a project keep their text. Which
/// of them name what is CUDA's is told by their words alone.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "cu2x/Frontend/WarpFunctions.h"
#include "cu2x/Support/Path.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static bool isTranslated(const api::Entry *Row) {
  return Row && Row->isSupported() && !Row->isIdentity();
}

/// Whether the include \p D of the header at \p Path becomes one of HIP's.
static bool includesCuda(const Directive &D, StringRef Path) {
  if (D.K != Directive::Include || D.FileName.empty() ||
      !isTranslated(api::lookupInclude(D.FileName)))
    return false;
  llvm::SmallString<128> Beside(llvm::sys::path::parent_path(Path));
  llvm::sys::path::append(Beside, D.FileName);
  return D.Angled || !llvm::sys::fs::exists(Beside);
}

/// Whether a call of what \p Row is about, with the same name in HIP or none,
/// is another one there.
static bool isOther(const api::Entry *Row) {
  if (!Row || (Row->Kind != api::Kind::DeviceFunction &&
               Row->Kind != api::Kind::Function))
    return false;
  const WarpFunction *Warp = findWarpFunction(Row->Cuda);
  return !Row->isSupported() || (Warp && Warp->takesMask()) ||
         Row->Cuda == "__syncwarp" || isCacheHint(Row->Cuda);
}

/// Whether the name behind \p Previous follows the name of a type, and is thus
/// declared there.
static bool followsType(const TokenBuffer &T, TokenIndex Previous) {
  return Previous != NoToken && T[Previous].isIdentifier() &&
         !T.is(Previous, "return") && !T.is(Previous, "else") &&
         !T.is(Previous, "do");
}

/// Whether the header at \p Path, with contents \p Text, has in it what only
/// CUDA has, and names nothing of HIP's.
static bool namesCuda(StringRef Text, StringRef Path, const UnitFacts &Unit) {
  bool HasKernels = Text.contains("__device__") || Text.contains("__global__");
  if (!HasKernels && !Text.contains("cu") && !Text.contains("CU") &&
      !Text.contains("nccl") && !Text.contains("nvtx") &&
      !Text.contains("_sync") && !Text.contains("asm"))
    return false;
  TokenBuffer T(Text);
  bool Found = llvm::any_of(T.directives(), [&](const Directive &D) {
    return includesCuda(D, Path);
  });
  for (TokenIndex I = 0; I < T.size() && !Found; ++I) {
    if (!T[I].isIdentifier() || Unit.UserNames.contains(T.text(I)))
      continue;
    const api::Entry *Row = api::lookup(T.text(I));
    TokenIndex Previous = T.previous(I);
    bool IsMember =
        Previous != NoToken && T[Previous].isOneOf({tok::period, tok::arrow});
    bool IsCuda = (isOther(Row) && !followsType(T, Previous)) ||
                  (isTranslated(Row) && Row->Kind != api::Kind::Include &&
                   Row->Kind != api::Kind::Namespace);
    Found = (IsCuda && !IsMember) ||
            (HasKernels ? isTypedAssembly(T, I) : isPtx(T, I));
  }
  return Found && !namesHip(T);
}

/// Those of \p Paths that name what is CUDA's.
static std::vector<std::string>
thoseOfCuda(const std::set<std::string> &Paths, const UnitFacts &Unit,
            llvm::function_ref<bool(StringRef)> IsWanted) {
  std::vector<std::string> Names;
  for (const std::string &Path : Paths) {
    if (!IsWanted(Path))
      continue;
    auto Buffer = llvm::MemoryBuffer::getFile(Path);
    if (Buffer && namesCuda((*Buffer)->getBuffer(), Path, Unit))
      Names.push_back(Path);
  }
  return Names;
}

std::vector<std::string> hip::headersOfCuda(const UnitFacts &Unit,
                                            StringRef Root, bool Below) {
  return thoseOfCuda(Unit.UserIncludes, Unit, [&](StringRef Path) {
    return Below || !isBelow(Path, Root);
  });
}

std::vector<std::string> hip::librariesOfCuda(const UnitFacts &Unit,
                                              StringRef Root) {
  return thoseOfCuda(Unit.LibraryIncludes, Unit, [&](StringRef Path) {
    return !isBelow(Path, Root) && !Unit.UserIncludes.count(Path.str());
  });
}
