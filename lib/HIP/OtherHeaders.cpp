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

/// Whether the header at \p Path, with contents \p Text, names CUDA and not
/// HIP.
static bool namesCuda(StringRef Text, StringRef Path, const UnitFacts &Unit) {
  if (!Text.contains("cu") && !Text.contains("CU") && !Text.contains("nccl") &&
      !Text.contains("nvtx"))
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
    Found = isTranslated(Row) && Row->Kind != api::Kind::Include &&
            Row->Kind != api::Kind::Namespace &&
            (Previous == NoToken ||
             !T[Previous].isOneOf({tok::period, tok::arrow}));
  }
  return Found && !namesHip(T);
}

std::vector<std::string> hip::headersOfCuda(const UnitFacts &Unit,
                                            StringRef Root, bool Below) {
  std::vector<std::string> Names;
  for (const std::string &Path : Unit.QuotedIncludes) {
    if (isBelow(Path, Root) != Below)
      continue;
    auto Buffer = llvm::MemoryBuffer::getFile(Path);
    if (Buffer && namesCuda((*Buffer)->getBuffer(), Path, Unit))
      Names.push_back(Path);
  }
  return Names;
}
