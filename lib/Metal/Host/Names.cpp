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
#include "llvm/ADT/StringSwitch.h"

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
  static constexpr std::pair<StringRef, StringRef> Rules[] = {
      {"cublas", "cu2xblas"},   {"curand", "cu2xrand"},
      {"CUBLAS_", "CU2XBLAS_"}, {"CURAND_", "CU2XRAND_"},
      {"cuda", "cu2x"},         {"make_cuda", "make_cu2x"}};
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

void host::removeAttributes(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    const AttributeWord *Word =
        T[I].isIdentifier() ? attributeWord(T.text(I)) : nullptr;
    if (!Word || File.isGone(I) || File.isKept(I))
      continue;
    if (T[I].Directive >= 0) {
      TokenIndex Body = macroBody(T, I);
      if (Body == NoToken || I < Body)
        continue;
    }
    TokenIndex Last = I;
    if (TokenIndex Next = T.next(I); Word->HasArguments && Next != NoToken &&
                                     T[Next].is(tok::l_paren) &&
                                     T[Next].Match != NoToken)
      Last = T[Next].Match;
    StringRef Text = Word->Text;
    if (isInlineWord(Text) && isInlineAnyway(T, I))
      Text = "";
    unsigned End = T[Last].end();
    // Nothing is left of a line that held attributes only.
    if (Text.empty()) {
      StringRef Rest = T.text().drop_front(End);
      StringRef Spaces =
          Rest.take_while([](char C) { return C == ' ' || C == '\t'; });
      unsigned LineBegin = T.startOfLine(T[I].Offset);
      StringRef Before = T.text().slice(LineBegin, T[I].Offset);
      End += Spaces.size();
      if (T[I].Directive < 0 && Before.trim().empty() &&
          Rest.drop_front(Spaces.size()).starts_with("\n"))
        End += 1;
    }
    File.replaceWhole(T[I].Offset, End, Text);
    I = Last;
  }
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// Namespaces that exist in device code only, so that what brings their names
/// in has nothing to do on the host.
static bool isDeviceNamespace(StringRef Name) {
  return llvm::StringSwitch<bool>(Name)
      .Cases({"cooperative_groups", "nvcuda", "wmma"}, true)
      .Default(false);
}

/// `using namespace cooperative_groups;`, `namespace cg = cooperative_groups;`
static bool removeNamespaceStatement(HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  bool IsUsing = T.is(I, "using");
  if (!IsUsing && !T.is(I, "namespace"))
    return false;
  TokenIndex End = I;
  bool Names = false;
  while (End != NoToken && !T[End].isOneOf({tok::semi, tok::l_brace})) {
    Names |= T[End].isIdentifier() && isDeviceNamespace(T.text(End));
    End = T.next(End);
  }
  if (!Names || End == NoToken || !T[End].is(tok::semi))
    return false;
  unsigned Begin = T[I].Offset, LineBegin = T.startOfLine(Begin);
  unsigned Stop = T[End].end(), LineEnd = T.nextLine(Stop - 1);
  if (T[I].Directive < 0 && T.text().slice(LineBegin, Begin).trim().empty() &&
      T.text().slice(Stop, LineEnd).trim().empty()) {
    Begin = LineBegin;
    Stop = LineEnd;
  }
  File.replaceWhole(Begin, Stop, "");
  return true;
}

/// A row of CUDA's tables whose name is used on the host, or a name of CUDA's
/// that no table knows.
static bool belongsToHost(const HostFile &File, TokenIndex I,
                          const api::Entry *Row) {
  StringRef Name = File.Tokens.text(I);
  if (!Row)
    return hasLibraryPrefix(Name);
  switch (Row->Kind) {
  case api::Kind::DeviceFunction:
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

static void rewriteName(HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
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
    if (V == Verdict::Vetoed) {
      if (Fact != File.Facts.Names.end() && Fact->second.has(Origin::User))
        File.Kept.push_back(T[I].Offset);
      return;
    }
    if (V == Verdict::TokenRule)
      File.notVouched(I);
    File.Edits.replace(T[I].Offset, T[I].Length, New);
    return;
  }
  if (IsMember || isReleaseMacro(Name) || attributeWord(Name) ||
      File.judge(I) != Verdict::Confirmed)
    return;
  if (const api::Entry *Row = api::lookup(Name); belongsToHost(File, I, Row))
    File.report(diag::Kind::HostName, I,
                {Name.str(), Row ? api::libraryName(Row->Library).str() : ""});
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
    if (!removeNamespaceStatement(File, I))
      rewriteName(File, I);
  }
}
