//===- FactCollector.h - Shared by the collectors of facts ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_FACTCOLLECTOR_H
#define CU2X_LIB_FRONTEND_FACTCOLLECTOR_H

#include "cu2x/Frontend/Parser.h"
#include "cu2x/Frontend/ReachingDefinitions.h"
#include "cu2x/Frontend/UnitFacts.h"

#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <memory>

namespace clang {
class ASTContext;
class NamedDecl;
class PPCallbacks;
} // namespace clang

namespace cu2x::frontend {

/// Maps source locations of one parse to the files facts are kept for.
class FactCollector {
public:
  FactCollector(const clang::SourceManager &SM, const ParseRequest &Request,
                UnitFacts &Facts)
      : SM(SM), Request(Request), Facts(Facts) {}

  /// A file and a byte offset in it; File is null for places nobody rewrites.
  struct Place {
    FileFacts *File = nullptr;
    unsigned Offset = 0;
    explicit operator bool() const { return File; }
  };

  /// Where the characters of \p Loc are written.
  Place spelling(clang::SourceLocation Loc);
  /// Where the macro use is that \p Loc comes from.
  Place expansion(clang::SourceLocation Loc);

  /// Who declared something at \p Loc.
  Origin originOf(clang::SourceLocation Loc);

  /// Notes that the name at \p Loc refers to a declaration of \p O.
  void noteName(clang::SourceLocation Loc, Origin O, llvm::StringRef Name,
                llvm::StringRef Scope = "");
  /// Notes that the file of \p Use needs CUDA's header with \p Declaration.
  void noteHeader(clang::SourceLocation Use, clang::SourceLocation Declaration);

  FileFacts *wantedFile(clang::FileID File);

  /// Whether \p Name, declared at \p Loc, may be that of something in HIP,
  /// where it is the user's and not HIP's own.
  bool mayBeHip(llvm::StringRef Name, clang::SourceLocation Loc);

  /// Whether CUDA and HIP have \p Name for a function of the device, so that
  /// it may be what another function of CUDA's becomes.
  static bool isInBoth(llvm::StringRef Name);

  /// The name of \p D as the program spells it: where it is HIP already, HIP's
  /// names are macros for CUDA's.
  llvm::StringRef writtenName(const clang::NamedDecl *D) const;

  const clang::SourceManager &SM;
  const ParseRequest &Request;
  UnitFacts &Facts;

  /// What gave variables of the unit's functions their values.
  ReachingDefinitions Definitions;

  /// A function that only its callers bring to the host calls what HIP has on
  /// the device only.
  bool HasMathOfCallers = false;
  /// A template calls what may have another type in HIP for its arguments.
  bool HasOpenResults = false;

private:
  Place place(clang::SourceLocation Loc);

  llvm::DenseMap<clang::FileID, FileFacts *> Wanted;
  llvm::DenseMap<clang::FileID, Origin> Origins;
  llvm::DenseSet<std::pair<FileFacts *, clang::FileID>> Headers;
};

/// Includes, macros, conditions and skipped branches.
std::unique_ptr<clang::PPCallbacks>
makePreprocessorFacts(FactCollector &Collector);

/// Everything that names a declaration, calls and launches.
void collectAstFacts(FactCollector &Collector, clang::ASTContext &Context);

/// What the instances of the unit's templates do.
void collectInstanceFacts(FactCollector &Collector, clang::ASTContext &Context);

/// UnitFacts::Needed and Defined.
void collectLinkFacts(FactCollector &Collector, clang::ASTContext &Context);

/// FileFacts::DeviceLambdas.
void collectLambdaFacts(FactCollector &Collector, clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_FACTCOLLECTOR_H
