//===- Findings.cpp - Collect what clang and the checks say -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Findings.h"

#include "Classify.h"

#include "clang/AST/CanonicalType.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/AllDiagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include <map>

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

/// The line of \p Loc without its end.
static std::string lineOf(const SourceManager &SM, SourceLocation Loc) {
  auto [File, Offset] = SM.getDecomposedLoc(Loc);
  bool Invalid = false;
  StringRef Buffer = SM.getBufferData(File, &Invalid);
  if (Invalid || Offset > Buffer.size())
    return {};
  size_t Begin = Buffer.rfind('\n', Offset);
  Begin = Begin == StringRef::npos || Offset == 0 ? 0 : Begin + 1;
  if (Begin > Offset) // the location is that of the line break
    Begin = Offset;
  return Buffer.slice(Begin, Buffer.find('\n', Offset)).rtrim().str();
}

static void place(Message &M, const SourceManager &SM, SourceLocation Loc) {
  if (Loc.isInvalid())
    return;
  Loc = SM.getExpansionLoc(Loc);
  PresumedLoc Presumed = SM.getPresumedLoc(Loc);
  if (Presumed.isInvalid())
    return;
  M.Path = Presumed.getFilename();
  M.Line = Presumed.getLine();
  M.Column = Presumed.getColumn();
  M.Source = lineOf(SM, Loc);
}

static llvm::SmallVector<QualType, 2> typesOf(const Diagnostic &Info) {
  llvm::SmallVector<QualType, 2> Types;
  for (unsigned I = 0; I != Info.getNumArgs(); ++I)
    if (Info.getArgKind(I) == DiagnosticsEngine::ak_qualtype)
      Types.push_back(QualType::getFromOpaquePtr(
          reinterpret_cast<void *>(Info.getRawArg(I))));
  return Types;
}

/// True if \p Type is an integer or a vector of integers.
static bool isIntegerElement(QualType Type) {
  if (const auto *Vector = Type->getAs<VectorType>())
    Type = Vector->getElementType();
  return Type->isIntegerType();
}

/// True if the types in \p Info are of the kinds for which clang refuses what
/// Metal does.
static bool isAllowedByMetal(const Diagnostic &Info) {
  auto Types = typesOf(Info);
  if (Types.size() != 2)
    return false;
  // Clang gives objects a space and values none; Metal copies either.
  if (Info.getID() == diag::err_typecheck_cond_incompatible_operands ||
      Info.getID() == diag::err_conditional_ambiguous ||
      Info.getID() == diag::err_conditional_ambiguous_ovl)
    return Types[0]->isRecordType() &&
           Types[0]->getCanonicalTypeUnqualified() ==
               Types[1]->getCanonicalTypeUnqualified();
  // A scalar becomes an element of the vector, whatever its width.
  if (Info.getID() ==
      diag::err_opencl_scalar_type_rank_greater_than_vector_type)
    return isIntegerElement(Types[0]) == isIntegerElement(Types[1]);
  // half and bfloat convert when they are told to.
  if (Info.getID() == diag::err_bad_cxx_cast_generic)
    return (Types[0]->isHalfType() && Types[1]->isBFloat16Type()) ||
           (Types[1]->isHalfType() && Types[0]->isBFloat16Type());
  return false;
}

/// A method of \p Record or of a base of it that is called \p Name.
static const CXXMethodDecl *methodOf(const CXXRecordDecl *Record,
                                     DeclarationName Name) {
  for (const NamedDecl *D : Record->lookup(Name))
    if (const auto *Method = dyn_cast<CXXMethodDecl>(D))
      return Method;
  for (const CXXBaseSpecifier &Base : Record->bases())
    if (const CXXRecordDecl *Of = Base.getType()->getAsCXXRecordDecl())
      if (const CXXMethodDecl *Method = methodOf(Of, Name))
        return Method;
  return nullptr;
}

/// True if \p Info blames a missing const for what is wrong with the address
/// space of a const object; \p Text becomes what clang says of other objects.
static bool blamesConstForSpace(const Diagnostic &Info, std::string &Text) {
  if (Info.getID() != diag::err_member_function_call_bad_cvr ||
      Info.getArgKind(0) != DiagnosticsEngine::ak_declarationname)
    return false;
  QualType Object = typesOf(Info).front();
  const CXXRecordDecl *Record = Object->getAsCXXRecordDecl();
  const CXXMethodDecl *Method =
      Record
          ? methodOf(Record,
                     DeclarationName::getFromOpaqueInteger(Info.getRawArg(0)))
          : nullptr;
  // What has both wrong hears of the space, as a const alone would not help.
  if (!Method || Qualifiers::isAddressSpaceSupersetOf(
                     Method->getMethodQualifiers().getAddressSpace(),
                     Object.getAddressSpace(), Method->getASTContext()))
    return false;
  PrintingPolicy Policy(Method->getASTContext().getPrintingPolicy());
  Text = "cannot initialize object parameter of type '" +
         Method->getFunctionObjectParameterType().getAsString(Policy) +
         "' with an expression of type '" + Object.getAsString(Policy) + "'";
  return true;
}

void Findings::HandleDiagnostic(DiagnosticsEngine::Level Level,
                                const Diagnostic &Info) {
  DiagnosticConsumer::HandleDiagnostic(Level, Info);
  if (Level >= DiagnosticsEngine::Error)
    LastError = Info.getLocation();
  if (auto Rephrased = rephrasingFor(Info, LastError))
    Wanted.insert(*Rephrased);
  Message M;
  llvm::SmallString<128> Text;
  Info.FormatDiagnostic(Text);
  std::string Said = Text.str().str();
  bool IsOfSpace = blamesConstForSpace(Info, Said);
  M.Text = inMetalTerms(Said);
  if (Info.hasSourceManager())
    place(M, Info.getSourceManager(), Info.getLocation());

  if (Level == DiagnosticsEngine::Note) {
    M.Level = Severity::Note;
    if (!Dropping && !All.empty())
      All.back().Notes.push_back(std::move(M));
    return;
  }
  Fate F = fateOf(Info.getID());
  // Warnings of clang are advice about style, except for those listed.
  Dropping = F == Fate::Drop || isAllowedByMetal(Info) ||
             (Level < DiagnosticsEngine::Error && F != Fate::Promote);
  if (Dropping)
    return;
  M.Level = Severity::Error;
  Rule R = IsOfSpace ? Rule::MethodAddressSpace : ruleOf(Info.getID());
  All.push_back({std::move(M), nameOf(R).str(), {}});
}

void Findings::report(const SourceManager &SM, SourceLocation Loc, Rule R,
                      const llvm::Twine &Text, Severity Level) {
  Finding F;
  F.Main.Level = Level;
  F.Main.Text = Text.str();
  place(F.Main, SM, Loc);
  F.Rule = nameOf(R).str();
  Dropping = false;
  add(std::move(F));
}

void Findings::note(const SourceManager &SM, SourceLocation Loc,
                    const llvm::Twine &Text) {
  if (Dropping || All.empty())
    return;
  Message M;
  M.Level = Severity::Note;
  M.Text = Text.str();
  place(M, SM, Loc);
  All.back().Notes.push_back(std::move(M));
}

static auto placeOf(const Finding &F) {
  return std::make_tuple(StringRef(F.Main.Path), F.Main.Line, F.Main.Column);
}

void Findings::add(Finding F) {
  // Instances of one template repeat what the first said.
  Dropping = llvm::any_of(All, [&](const Finding &Other) {
    return placeOf(Other) == placeOf(F) && Other.Rule == F.Rule;
  });
  if (!Dropping)
    All.push_back(std::move(F));
}

/// A mistake that shows inside of our own headers was made where the text used
/// them: at the first note outside.
static void moveOutOfHeaders(Finding &F, StringRef HeadersDir) {
  if (!StringRef(F.Main.Path).starts_with(HeadersDir))
    return;
  auto User = llvm::find_if(F.Notes, [&](const Message &Note) {
    return Note.Line && !StringRef(Note.Path).starts_with(HeadersDir);
  });
  if (User == F.Notes.end())
    return;
  F.Main.Path = User->Path;
  F.Main.Line = User->Line;
  F.Main.Column = User->Column;
  F.Main.Source = User->Source;
  llvm::erase_if(F.Notes, [&](const Message &Note) {
    return StringRef(Note.Path).starts_with(HeadersDir);
  });
}

/// Adds \p F to \p All, unless the same is said there. A check of ours and
/// clang may have seen one mistake; ours names the rule.
static void addUnlessKnown(std::vector<Finding> &All, Finding F) {
  const StringRef General = nameOf(Rule::Cxx);
  for (Finding &Other : All) {
    if (placeOf(Other) != placeOf(F))
      continue;
    if (Other.Rule == F.Rule || F.Rule == General)
      return;
    if (Other.Rule == General) {
      Other = std::move(F);
      return;
    }
  }
  All.push_back(std::move(F));
}

std::vector<Finding> Findings::take() {
  std::vector<Finding> Unique;
  for (Finding &F : All) {
    refineRule(F);
    moveOutOfHeaders(F, Options.HeadersDir);
    if (Options.WarningsAreErrors && F.Main.Level == Severity::Warning)
      F.Main.Level = Severity::Error;
    addUnlessKnown(Unique, std::move(F));
  }
  // What clang says inside of our headers after a message about the text adds
  // nothing.
  auto InHeaders = [&](const Finding &F) {
    return StringRef(F.Main.Path).starts_with(Options.HeadersDir);
  };
  if (!llvm::all_of(Unique, InHeaders))
    llvm::erase_if(Unique, InHeaders);
  All.clear();
  // Included files keep the order in which they were read.
  llvm::StringMap<unsigned> FileOrder;
  std::map<std::pair<unsigned, unsigned>, std::vector<Finding>> ByLine;
  for (Finding &F : Unique) {
    unsigned File =
        FileOrder.try_emplace(F.Main.Path, FileOrder.size()).first->second;
    ByLine[{File, F.Main.Line}].push_back(std::move(F));
  }
  std::vector<Finding> Sorted;
  for (auto &[Place, Here] : ByLine)
    llvm::move(Here, std::back_inserter(Sorted));
  return Sorted;
}
