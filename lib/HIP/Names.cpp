//===- Names.cpp - Rename CUDA identifiers ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "PastedNames.h"
#include "TakenNames.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// A namespace is renamed where it is used as one.
static bool isNamespacePosition(const FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Next = T.next(I), Previous = T.previous(I);
  if (File.Facts.Names.count(T[I].Offset))
    return true; // the AST took it for one
  return (Next != NoToken && T.is(Next, "::")) ||
         (Previous != NoToken && T.is(Previous, "namespace"));
}

/// `namespace cub = ...`: the program gives the name a meaning of its own, and
/// in a branch for AMD mostly the one that it has in HIP.
static bool isAliasName(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Next = T.next(I), Previous = T.previous(I);
  return Next != NoToken && Previous != NoToken && T.is(Next, "=") &&
         T.is(Previous, "namespace");
}

static bool isCondition(const FileContext &File, TokenIndex I) {
  int D = File.Tokens[I].Directive;
  return D >= 0 && File.Tokens.directives()[D].K == Directive::Conditional;
}

/// The row for the qualified name that ends at \p I and that nobody parsed, or
/// null.
static const api::Entry *rowByQualifier(const FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  std::string Name = T.text(I).str();
  TokenIndex First = I;
  for (TokenIndex Colons = T.previous(I);
       Colons != NoToken && T[Colons].is(tok::coloncolon);
       Colons = T.previous(First)) {
    TokenIndex Scope = T.previous(Colons);
    if (Scope == NoToken || !T[Scope].isIdentifier() ||
        startsExpression(T.text(Scope)))
      break;
    Name = (T.text(Scope) + "::" + Name).str();
    First = Scope;
  }
  if (First == I || File.Unit.UserNames.contains(T.text(First)) ||
      File.DeclaredByText.contains(T.text(First)))
    return nullptr;
  return api::lookup(Name);
}

/// The row for the identifier at \p I. A member of a CUDA namespace or record
/// is looked up by its qualified name, so that `cub::Sum` is never taken for a
/// global `Sum`.
static const api::Entry *rowFor(const FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
  auto Fact = File.Facts.Names.find(File.Tokens[I].Offset);
  if (Fact != File.Facts.Names.end() && !Fact->second.Scope.empty())
    return api::lookup((Fact->second.Scope + "::" + Name).str());
  if (Fact == File.Facts.Names.end())
    if (const api::Entry *Row = rowByQualifier(File, I))
      return Row;
  return api::lookup(Name);
}

/// Whether the row lists a member that follows its namespace, and says no more.
static bool isPlainMember(const api::Entry &Row) {
  auto [Scope, Name] = Row.Cuda.rsplit("::");
  return Row.Kind == api::Kind::Type && Row.isSupported() && !Row.Flags &&
         !Name.empty() && Row.Hip.rsplit("::").second == Name;
}

/// A macro of nvcc that clang defines as well.
static bool isOfCompiler(const FileContext &File, TokenIndex I,
                         const api::Entry *Row) {
  auto Fact = File.Facts.Names.find(File.Tokens[I].Offset);
  return Row->Kind == api::Kind::Macro && Fact != File.Facts.Names.end() &&
         !Fact->second.has(Origin::User) && !Fact->second.has(Origin::Cuda);
}

void hip::reportUnsupported(FileContext &File, TokenIndex I, StringRef What,
                            StringRef Advice) {
  File.report(diag::Kind::UnsupportedApi, I, {What.str(), Advice.str()});
}

static void diagnoseUnsupported(FileContext &File, TokenIndex I,
                                const api::Entry *Row) {
  bool IsType = Row && (Row->Kind == api::Kind::Type ||
                        Row->Kind == api::Kind::Namespace);
  File.useHip(I);
  std::string Instead = Row ? Row->Note.str() : "";
  if (Row && Row->isV2Only())
    Instead =
        "this is cuBLAS without handles: create one with hipblasCreate and "
        "call '" +
        Row->Hip.str() +
        "' with it first, with enumerators for letters, and with the "
        "addresses of scalars and of the result";
  if (!IsType)
    return reportUnsupported(File, I, File.Tokens.text(I), Instead);
  std::vector<std::string> Args = {File.Tokens.text(I).str(), Instead};
  if (Row->Kind == api::Kind::Namespace)
    Args.push_back("namespace");
  File.report(diag::Kind::UnsupportedType, I, std::move(Args));
}

/// A name that is CUDA's in one use and the user's in another, or stands alone
/// where no AST says which of the two it is.
static bool isDoubtful(const FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  auto Fact = File.Facts.Names.find(T[I].Offset);
  if (Fact != File.Facts.Names.end())
    return Fact->second.has(Origin::Cuda) && Fact->second.has(Origin::User);
  TokenIndex Previous = T.previous(I);
  return File.Unit.UserNames.contains(T.text(I)) &&
         (Previous == NoToken ||
          !(T.is(Previous, ".") || T.is(Previous, "->") ||
            T.is(Previous, "::")));
}

/// A name that nobody parsed stays because of what looks like a declaration of
/// it. Whether it is one, and hides CUDA's here, no AST says.
static bool isHiddenByText(const FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Previous = T.previous(I);
  return !File.Facts.Names.count(T[I].Offset) &&
         File.DeclaredByText.contains(T.text(I)) &&
         (Previous == NoToken ||
          !T[Previous].isOneOf({tok::period, tok::arrow, tok::coloncolon,
                                tok::hash, tok::hashhash}));
}

/// Whether \p I is the name behind an `#ifndef` of which the branch has nothing
/// but the definition of it: what the program has for where CUDA has none keeps
/// its name, and so does the guard.
static bool isGuardOfOwn(const TokenBuffer &T, TokenIndex I) {
  int N = T[I].Directive;
  if (N < 0 || N + 2 >= static_cast<int>(T.directives().size()))
    return false;
  const Directive &Guard = T.directives()[N], &Own = T.directives()[N + 1],
                  &End = T.directives()[N + 2];
  return I == Guard.First + 2 && T.is(Guard.First + 1, "ifndef") &&
         Own.K == Directive::Define && Own.First + 2 <= Own.Last &&
         T.text(Own.First + 2) == T.text(I) && Own.First == Guard.Last + 1 &&
         End.First == Own.Last + 1 && T.is(End.First + 1, "endif");
}

static void reportPasting(FileContext &File, TokenIndex I, StringRef Name,
                          const api::Entry *Row) {
  File.reportPasting(I, Name,
                     Row && Row->isSupported() ? Row->Hip : StringRef());
}

/// Writes \p NewName, unless that means something of the program's own.
static void replaceName(FileContext &File, TokenIndex I, StringRef NewName) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Before = T.previous(I);
  bool IsQualified =
      Before != NoToken &&
      T[Before].isOneOf({tok::coloncolon, tok::period, tok::arrow});
  std::optional<std::string> Seen =
      IsQualified || NewName == T.text(I) ? NewName.str()
                                          : seenFrom(File, I, NewName);
  bool IsHidden = Seen && *Seen != NewName;
  StringRef By = IsHidden ? "" : takenBy(File, I, NewName);
  if (By.empty() && !Seen)
    By = "macro";
  if (!By.empty())
    File.report(diag::Kind::HipNameTaken, I,
                {T.text(I).str(), NewName.str(), By.str()});
  else
    File.Edits.replace(T[I].Offset, T[I].Length, *Seen);
}

/// Whether the command line or a file that is not translated sets the switch
/// \p Name.
static bool isSetElsewhere(const FileContext &File, StringRef Name) {
  for (const auto &[Offset, Fact] : File.Facts.Names)
    if (TokenIndex I =
            Fact.has(Origin::Other) ? File.Tokens.at(Offset) : NoToken;
        I != NoToken && File.Tokens.is(I, Name))
      return true;
  return false;
}

static void rewriteName(FileContext &File, TokenIndex I,
                        const PastedNames &Pasted) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
  const api::Entry *Row = rowFor(File, I);
  if (!Row) {
    if (hasLibraryPrefix(Name) && File.Facts.Names.count(T[I].Offset) &&
        File.judge(I) == Verdict::Confirmed &&
        File.Facts.Names.find(T[I].Offset)->second.Scope.empty())
      diagnoseUnsupported(File, I, nullptr);
    return;
  }
  if (isPlainMember(*Row) || isAliasName(T, I))
    return;
  if (Row->isGuardMacro() || Row->Kind == api::Kind::Include ||
      isReleaseMacro(Name)) {
    // In code, where a condition would see 0, the compiler stops.
    if (T[I].Directive < 0 && !Row->isSupported() &&
        File.judge(I) == Verdict::Confirmed)
      diagnoseUnsupported(File, I, Row);
    return;
  }
  if (isGuardOfOwn(T, I))
    return;
  File.HasCandidates |= !Row->isIdentity();
  if (PastedNames::Fate Fate = Pasted.fateOf(I);
      Fate != PastedNames::Free && !Row->isIdentity()) {
    File.Kept.push_back(T[I].Offset);
    if (Fate == PastedNames::Refused)
      reportPasting(File, I, Name, Row);
    else if (!File.Facts.PastedArguments.count(T[I].Offset))
      File.notVouched(I);
    return;
  }
  Verdict V = File.judge(I);
  if (V == Verdict::Vetoed && !File.Facts.Names.count(T[I].Offset) &&
      rowByQualifier(File, I) == Row)
    V = Verdict::TokenRule;
  // A macro nobody defined, or clang for CUDA, tests as CUDA's own. What clang
  // does not define for HIP is missed in code as well.
  if (isCondition(File, I)
          ? V == Verdict::TokenRule || isOfCompiler(File, I, Row)
          : !Row->isSupported() && isOfCompiler(File, I, Row))
    V = Verdict::Confirmed;
  if (Row->isSwitch()) {
    if (T[I].Directive < 0)
      return;
    const Directive &D = T.directives()[T[I].Directive];
    // Without it in HIP, there is nothing to take back.
    if (!Row->isSupported() && D.K == Directive::Undef)
      return;
    // In the text of a macro it is a word as in code, see Omissions.
    if (Row->dropsWord() &&
        (D.K != Directive::Define || I > D.First + 2))
      return;
    V = Row->isSupported() && isSetElsewhere(File, Name) ? Verdict::Vetoed
                                                         : Verdict::Confirmed;
  }
  // A word of everyday that nobody parsed, such as `surface`.
  if (V == Verdict::TokenRule && !Row->isSupported() &&
      Row->Kind == api::Kind::Type && llvm::isLower(Name.front()) &&
      !hasLibraryPrefix(Name))
    return;
  if (V == Verdict::Vetoed) {
    auto Fact = File.Facts.Names.find(T[I].Offset);
    if (!Row->isIdentity() && Fact != File.Facts.Names.end() &&
        Fact->second.has(Origin::User))
      File.Kept.push_back(T[I].Offset);
    if (Row->isIdentity())
      return;
    if (Row->isSwitch() || isDoubtful(File, I))
      File.report(diag::Kind::UserNameShadowsApi, I, {Name.str()});
    else if (isHiddenByText(File, I))
      File.notVouched(I);
    return;
  }
  // A namespace of the same name is no reason to include what is HIP's.
  if (Row->Kind == api::Kind::Namespace &&
      (Row->isIdentity() ||
       (!isNamespacePosition(File, I) && rowByQualifier(File, I) != Row)))
    return;
  if (V == Verdict::Confirmed || !Row->isIdentity())
    File.useHip(I);
  if (!Row->isSupported() || isLegacyBlas(File, I)) {
    diagnoseUnsupported(File, I, Row);
    return;
  }
  // __syncwarp has a finding of its own, with what to write instead.
  bool IsNew = Row->HipVersions.Added.Major >= 7 && Name != "__syncwarp";
  if (Row->HipVersions.Removed.isValid() || IsNew)
    File.report(diag::Kind::RemovedInRocm, I,
                {Name.str(), Row->Hip.str(),
                 IsNew
                     ? "needs ROCm " + Row->HipVersions.Added.str()
                     : "ROCm " + Row->HipVersions.Removed.str() + " removed"});
  if (Row->valueDiffers() &&
      !(Row->isSaidOnce() && !File.SaidOnce.insert(Row).second))
    reportChanged(File, I, Name, Row->Hip, Row->Note);
  StringRef NewName = Row->Hip;
  if (size_t Colon = NewName.rfind("::"); Colon != StringRef::npos)
    NewName = NewName.substr(Colon + 2);
  if (NewName == Name)
    return;
  if (V == Verdict::TokenRule)
    File.notVouched(I);
  replaceName(File, I, NewName);
}

void hip::reportChanged(FileContext &File, TokenIndex I, StringRef Name,
                        StringRef Hip, StringRef Note) {
  File.report(diag::Kind::ChangedSemantics, I,
              {Name.str(), Hip.str(), Note.str()});
}

void hip::rewriteNames(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  PastedNames Pasted(File);
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isKept(I) ||
        isMacroParameter(T, I, T.text(I)))
      continue;
    if (int D = T[I].Directive; D >= 0) {
      Directive::Kind K = T.directives()[D].K;
      if (K == Directive::Include || K == Directive::Other)
        continue;
    }
    if (auto Renamed = File.Renamed.find(I); Renamed != File.Renamed.end()) {
      File.useHip(I);
      replaceName(File, I, Renamed->second);
      continue;
    }
    rewriteName(File, I, Pasted);
  }
  // Names that a macro makes out of pieces exist nowhere as text.
  for (const auto &[Offset, Name] : File.Facts.Pasted) {
    const api::Entry *Row = api::lookup(Name);
    TokenIndex Use = T.at(Offset);
    if (Use != NoToken && !(Row && Row->isIdentity()) &&
        !Pasted.isTranslated(Offset, Name))
      reportPasting(File, Use, Name, Row);
  }
}
