//===- Names.cpp - Names and attributes of a port ------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The names of CUDA that ports have, without their spelling there.
static const llvm::StringSet<> &knownNames() {
  static const llvm::StringSet<> Names = {
#define HOST_NAME(Cuda) #Cuda,
#include "cu2x/Metal/HostNames.def"
  };
  return Names;
}

std::string metal::hostName(StringRef Cuda) {
  if (!knownNames().contains(Cuda))
    return "";
  if (Cuda == "texture")
    return "cu2xTexture";
  if (Cuda == "textureReference")
    return "cu2xTextureReference";
  static constexpr std::pair<StringRef, StringRef> Rules[] = {
      {"cublas", "cu2xblas"},       {"curand", "cu2xrand"},
      {"CUBLAS_", "CU2XBLAS_"},     {"CURAND_", "CU2XRAND_"},
      {"CUBLASLT_", "CU2XBLASLT_"}, {"cuda", "cu2x"},
      {"make_cuda", "make_cu2x"}};
  for (auto [Prefix, Replacement] : Rules)
    if (Cuda.starts_with(Prefix))
      return (Replacement + Cuda.drop_front(Prefix.size())).str();
  return Cuda.str();
}

std::string host::renameWords(StringRef Text) {
  std::string Result;
  for (size_t I = 0; I < Text.size();) {
    StringRef Word = Text.drop_front(I).take_while(
        [](char C) { return llvm::isAlnum(C) || C == '_'; });
    if (Word.empty()) {
      Result += Text[I++];
      continue;
    }
    std::string Name = hostName(Word);
    Result += Name.empty() ? Word.str() : Name;
    I += Word.size();
  }
  return Result;
}

std::optional<std::string> HostFile::renamed(TokenIndex I) const {
  if (!Tokens[I].isIdentifier())
    return std::nullopt;
  StringRef Name = Tokens.text(I);
  std::string New = hostName(Name);
  if (New.empty() || New == Name || judge(I) == Verdict::Vetoed)
    return std::nullopt;
  return New;
}

void HostFile::reportDeclaration(TokenIndex At, StringRef Name, StringRef Why) {
  report(diag::Kind::HostDeclaration, At, {Name.str(), Why.str()});
}

void HostFile::refuse(TokenIndex First, TokenIndex Last, TokenIndex Name,
                      StringRef Why) {
  reportDeclaration(First, Tokens.text(Name), Why);
  Gone[Tokens[First].Offset] = Tokens[Last].end();
}

void HostFile::refuse(const Declaration &D, StringRef Why) {
  bool IsVariable =
      D.isVariable() || (D.Attributes & (Constant | Managed)) != 0;
  for (TokenIndex I = D.First; IsVariable && I < D.Name; ++I) {
    unsigned Said = attributesOf(Tokens, I, Shared.Macros).value_or(0);
    if (Said && !attributeWord(Tokens.text(I)) && !isGone(I))
      replaceWhole(Tokens[I].Offset, Tokens[I].end(),
                   Said & Managed    ? "__managed__"
                   : Said & Constant ? "__constant__"
                                     : "__device__");
  }
  refuse(D.First, D.Last, D.Name, Why);
}

std::string HostFile::renamedText(TokenIndex First, TokenIndex Last) const {
  std::string Result;
  unsigned From = Tokens[First].Offset;
  for (TokenIndex I = First; I <= Last; ++I) {
    std::optional<std::string> Name = renamed(I);
    if (!Name)
      continue;
    Result += Tokens.text().slice(From, Tokens[I].Offset);
    Result += *Name;
    From = Tokens[I].end();
  }
  return Result + Tokens.text().slice(From, Tokens[Last].end()).str();
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

static bool isInlineWord(StringRef Word) {
  return Word == "inline" || Word == "__inline__" || Word == "__inline";
}

/// Whether the declaration around \p I says `inline` besides.
static bool isInlineAnyway(const TokenBuffer &T, TokenIndex I) {
  auto Look = [&](auto Step) {
    for (TokenIndex J = Step(I); J != NoToken && T[J].isIdentifier();
         J = Step(J))
      if (isInlineWord(T.text(J)))
        return true;
    return false;
  };
  return Look([&](TokenIndex J) { return T.next(J); }) ||
         Look([&](TokenIndex J) { return T.previous(J); });
}

/// The last token of the attribute at \p I.
static TokenIndex endOfAttribute(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Next = T.next(I);
  if (attributeWord(T.text(I))->HasArguments && Next != NoToken &&
      T[Next].is(tok::l_paren) && T[Next].Match != NoToken)
    return T[Next].Match;
  return I;
}

/// Removes the text from \p First to \p Last with the spaces behind it, or in
/// front of it at the end of a line, and with the line when it was all of it.
static void removeWords(HostFile &File, TokenIndex First, TokenIndex Last) {
  const TokenBuffer &T = File.Tokens;
  unsigned Begin = T[First].Offset, End = T[Last].end();
  StringRef Rest = T.text().drop_front(End);
  size_t Spaces = Rest.size() - Rest.ltrim(" \t").size();
  StringRef Before = T.text().slice(T.startOfLine(Begin), Begin);
  bool EndsLine = Rest.drop_front(Spaces).starts_with("\n");
  End += Spaces;
  if (EndsLine && T[First].Directive < 0 && Before.trim().empty())
    End += 1;
  else if (EndsLine)
    Begin -= Before.size() - Before.rtrim(" \t").size();
  File.replaceWhole(Begin, End, "");
}

/// `__attribute__((global))` is what CUDA's word stands for, and a compiler of
/// the host ignores it: the kernel would run there. It stops at the word.
static void refuseGnuAttributes(HostFile &File) {
  static const llvm::StringSet<> Words = {"global", "device", "constant",
                                          "shared", "managed"};
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    TokenIndex Open = T.next(I);
    if (!T.is(I, "__attribute__") || T[I].Directive >= 0 || File.isGone(I) ||
        Open == NoToken || !T[Open].is(tok::l_paren) ||
        T[Open].Match == NoToken)
      continue;
    for (TokenIndex J = Open; J < T[Open].Match; ++J)
      if (T[J].isIdentifier() && Words.contains(T.text(J))) {
        File.replaceWhole(T[I].Offset, T[T[Open].Match].end(),
                          ("__" + T.text(J) + "__").str());
        File.refuse(I, T[Open].Match, J,
                    "has CUDA's attribute in the spelling of GNU");
        break;
      }
  }
}

/// Where C++ has no `alignas`: behind `typedef`, or at the end of a class.
static bool needsGnuAlignment(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Before = T.previous(I);
  return attributeWord(T.text(I))->Text == "alignas" && Before != NoToken &&
         (T.is(Before, "typedef") || T[Before].is(tok::r_brace));
}

void host::removeAttributes(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  refuseGnuAttributes(File);
  auto IsAttribute = [&](TokenIndex I) {
    return I != NoToken && T[I].isIdentifier() && attributeWord(T.text(I));
  };
  for (TokenIndex I : File.Found.Unclear)
    if (IsAttribute(I) && !File.isGone(I) && !File.isKept(I) &&
        !isFollowedKernel(File, I))
      File.refuse(I, I, I, "could not be taken apart");
  // What looks like a function because a macro makes its name.
  for (const Declaration &D : File.Declarations)
    if (D.IsFunction && (D.Attributes & (Constant | Managed)) &&
        !File.isGone(D.First) && !File.isKept(D.First))
      File.refuse(D, "has a macro in the place of its name");
  // `struct __align__(16) Row {`, `} __align__(16) rows[2]`
  auto IsOfType = [&](const Declaration &D, TokenIndex I) {
    return !D.Type.empty() && I > D.Type.First &&
           (I < D.Type.Last || T.previous(I) == D.Type.Last) &&
           attributeWord(T.text(I))->Text == "alignas";
  };
  // A variable without its attribute would be one of the host, silently.
  for (const Declaration &D : File.Declarations)
    for (TokenIndex I = D.First; D.isVariable() && I <= D.Last; ++I)
      if (IsAttribute(I) && !File.isGone(I) && !File.isKept(I) &&
          !IsOfType(D, I) && !File.Shared.Constants.contains(T.text(D.Name)))
        File.refuse(I, I, I, "could not be taken apart");
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!IsAttribute(I) || File.isGone(I) || File.isKept(I))
      continue;
    if (T[I].Directive >= 0) {
      TokenIndex Body = macroBody(T, I);
      if (Body == NoToken || I < Body)
        continue;
    }
    auto TextFor = [&](TokenIndex J) -> StringRef {
      StringRef Text = attributeWord(T.text(J))->Text;
      return isInlineWord(Text) && isInlineAnyway(T, J) ? "" : Text;
    };
    if (StringRef Text = TextFor(I); !Text.empty()) {
      TokenIndex Open = T.next(I);
      if (needsGnuAlignment(T, I) && Open != NoToken &&
          T[Open].is(tok::l_paren) && T[Open].Match != NoToken) {
        File.Edits.insertAfter(T[T[Open].Match].end(), "))");
        Text = "__attribute__((aligned";
      }
      File.replaceWhole(T[I].Offset, T[I].end(), Text);
      continue;
    }
    TokenIndex Last = endOfAttribute(T, I);
    for (TokenIndex Next = T.next(Last);
         IsAttribute(Next) && TextFor(Next).empty() && Next == Last + 1;
         Next = T.next(Last))
      Last = endOfAttribute(T, Next);
    removeWords(File, I, Last);
    I = Last;
  }
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// A row of CUDA's tables whose name is used on the host, or a name of CUDA's
/// that no table knows.
static bool belongsToHost(StringRef Name, const api::Entry *Row) {
  if (!Row)
    return hasLibraryPrefix(Name);
  switch (Row->Kind) {
  case api::Kind::DeviceFunction:
    // Those for dynamic programming CUDA has for both sides, and ports do not.
    return Name.starts_with("__vi");
  case api::Kind::Include:
  case api::Kind::Family:
    return false;
  case api::Kind::Namespace:
    return true;
  default:
    // Vector types, dim3, built-in variables: HIP has the same names, and so
    // has the runtime of ports.
    return !Row->isIdentity() && !Row->isGuardMacro();
  }
}

/// `#ifndef` of the macro at \p I, or `#if !defined`, around its definition and
/// those of attributes, so that it means the same in a port. With more in it,
/// or another branch, the port would have what the kernels have not.
static bool isOwnDefinition(const TokenBuffer &T, TokenIndex I) {
  llvm::ArrayRef<Directive> All = T.directives();
  size_t Asks = static_cast<size_t>(T[I].Directive);
  TokenIndex Word = All[Asks].First + 1;
  if (!T.is(Word, "ifndef")) {
    bool IsInParentheses = T.is(Word + 3, "(");
    if (!T.is(Word, "if") || !T.is(Word + 1, "!") ||
        !T.is(Word + 2, "defined") || I != Word + 3 + IsInParentheses ||
        All[Asks].Last != I + IsInParentheses)
      return false;
  }
  bool IsDefined = false;
  TokenIndex Behind = All[Asks].Last + 1;
  for (const Directive &D : All.drop_front(Asks + 1)) {
    if (D.First != Behind)
      return false;
    if (D.K == Directive::Conditional)
      return IsDefined && D.Name == "endif";
    StringRef Defined = T.text(D.First + 2);
    bool IsIt = D.K == Directive::Define && Defined == T.text(I);
    if (!IsIt && (D.K != Directive::Define || !attributeWord(Defined)))
      return false;
    IsDefined |= IsIt;
    Behind = D.Last + 1;
  }
  return false;
}

/// A macro of CUDA's that a condition asks for and the port does not define, so
/// that the host would silently go by another branch than the kernels.
static bool isTestedMacro(const HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
  int D = T[I].Directive;
  if (D < 0 || T.directives()[D].K != Directive::Conditional)
    return false;
  // Clang has it without an option too, and so the kernels have. Others of the
  // device's side no host has.
  if (Name == "__CUDA_ARCH_LIST__") {
    auto Fact = File.Facts.Names.find(T[I].Offset);
    return Fact != File.Facts.Names.end() && !Fact->second.has(Origin::User);
  }
  return !Name.starts_with("__CUDA_ARCH") && !isCompilerMacro(Name) &&
         !isCompilerRelease(Name) && !isOwnDefinition(T, I) &&
         File.judge(I) == Verdict::Confirmed;
}

static void reportName(HostFile &File, TokenIndex I, const api::Entry *Row) {
  File.report(diag::Kind::HostName, I,
              {File.Tokens.text(I).str(),
               Row ? api::libraryName(Row->Library).str() : ""});
}

bool host::isOtherInPort(StringRef Name) {
  if (std::string New = hostName(Name); !New.empty())
    return New != Name;
  const api::Entry *Row = api::lookup(Name);
  return Row && belongsToHost(Name, Row);
}

/// Names that a macro makes out of pieces exist nowhere as text.
static void reportPastedNames(HostFile &File) {
  for (const auto &[Offset, Name] : File.Facts.Pasted) {
    TokenIndex Use = File.Tokens.at(Offset);
    if (Use == NoToken || File.isGone(Use))
      continue;
    std::string New = hostName(Name);
    if (New.empty() ? belongsToHost(Name, api::lookup(Name)) : New != Name)
      File.reportPasting(Use, Name, New);
  }
}

static void rewriteName(HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
  // What only device code has, and uses, is gone by now. Bodies of macros may
  // be device code.
  if (T[I].Directive < 0 && isDeviceName(File, I) &&
      !File.Facts.isInactive(T[I].Offset)) {
    reportName(File, I, nullptr);
    return;
  }
  if (isMissingOnHost(File, I)) {
    reportName(File, I, api::lookup(Name));
    return;
  }
  auto Fact = File.Facts.Names.find(T[I].Offset);
  bool IsMember = Fact != File.Facts.Names.end() && !Fact->second.Scope.empty();
  std::string New = IsMember ? "" : hostName(Name);
  if (!New.empty()) {
    if (New == Name)
      return;
    Verdict V = File.judge(I);
    int D = T[I].Directive;
    if (V == Verdict::TokenRule && D >= 0 &&
        T.directives()[D].K == Directive::Conditional)
      V = Verdict::Confirmed;
    // A word of many programs.
    if (V == Verdict::TokenRule && Name == "texture" && !T.is(T.next(I), "<"))
      return;
    if (V == Verdict::Vetoed) {
      if (Fact != File.Facts.Names.end() && Fact->second.has(Origin::User))
        File.Kept.push_back(T[I].Offset);
      return;
    }
    // A piece of another name, which would be another one then.
    if (File.Facts.PastedArguments.count(T[I].Offset)) {
      File.reportPasting(I, Name, New);
      return;
    }
    if (V == Verdict::TokenRule)
      File.notVouched(I);
    File.Edits.replace(T[I].Offset, T[I].Length, New);
    return;
  }
  if (isTestedMacro(File, I)) {
    reportName(File, I, api::lookup(Name));
    return;
  }
  if (IsMember || isReleaseMacro(Name) || attributeWord(Name) ||
      File.judge(I) != Verdict::Confirmed)
    return;
  if (const api::Entry *Row = api::lookup(Name); belongsToHost(Name, Row))
    reportName(File, I, Row);
}

void host::rewriteNames(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isGone(I) || File.isKept(I))
      continue;
    if (int D = T[I].Directive; D >= 0) {
      Directive::Kind K = T.directives()[D].K;
      if (K == Directive::Include || K == Directive::Other)
        continue;
    }
    rewriteName(File, I);
  }
  reportPastedNames(File);
}
