//===- Omissions.cpp - Code that HIP's declarations replace -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Some code has no place in a HIP program although every name in it does:
/// operators that HIP's vectors bring along, overloads for two CUDA types that
/// are one in HIP, `case` labels for values that no HIP call returns, stand-ins
/// for functions that HIP declares. It stays in the file, between `#if
/// !defined(__HIP_PLATFORM_AMD__)` and `#endif`.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "cu2x/Support/LineEnd.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Collects what is left out of one file.
class Omissions {
public:
  explicit Omissions(FileContext &File) : File(File), T(File.Tokens) {}

  void findOperators();
  void findOverloads();
  void findUnseenOverloads();
  void findHipOverloads();
  void findCases();
  void dropWords();
  void dropRegisters();
  void findStandIns();
  void guard();

private:
  /// The declaration or definition of the function whose name is at \p Name;
  /// empty where it cannot be told from the tokens.
  TokenRange functionAt(TokenIndex Name) const;
  /// Whether the code up to \p I may be no part of the declaration that begins
  /// at \p Next or before: a macro's call or name, which has no semicolon, or
  /// what stands in front of a directive.
  bool mayEndBefore(TokenIndex I, TokenIndex Next) const;
  /// The name of the function in this file; NoToken where it is another's.
  TokenIndex placeOf(const OverloadFact &Fact) const;
  /// Whether a condition around \p I, or one before it in the same group, has
  /// a word of which \p Says is true.
  bool isBelow(TokenIndex I, llvm::function_ref<bool(StringRef)> Says) const;
  /// Whether a condition around \p I asks for HIP already.
  bool isDecided(TokenIndex I) const {
    return isBelow(I, [](StringRef W) { return W.starts_with("__HIP"); });
  }
  void reportMerged(TokenIndex Name, llvm::StringRef Type,
                    llvm::StringRef Other);
  bool endsBefore(TokenIndex Case) const;
  bool isExternBlock(TokenIndex Brace) const;
  bool isAtomicAddOfDouble(TokenIndex Name, TokenIndex Open,
                           TokenIndex Body) const;
  void guardRange(TokenRange R);
  void dropWord(TokenIndex I);

  FileContext &File;
  const TokenBuffer &T;
  std::vector<TokenRange> Found;
};

} // namespace

bool Omissions::isBelow(TokenIndex I,
                        llvm::function_ref<bool(StringRef)> Says) const {
  unsigned Closed = 0;
  for (const Directive &D : llvm::reverse(T.directives())) {
    if (D.K != Directive::Conditional || D.First > I)
      continue;
    bool Opens = D.Name.starts_with("if");
    if (D.Name == "endif")
      ++Closed;
    else if (Closed == 0)
      for (TokenIndex J = D.First; J <= D.Last; ++J)
        if (Says(T.text(J)))
          return true;
    if (Opens && Closed > 0)
      --Closed;
  }
  return false;
}

bool Omissions::mayEndBefore(TokenIndex I, TokenIndex Next) const {
  StringRef Between = T.text().slice(T[I].end(), T[Next].Offset);
  if (llvm::any_of(T.directives(), [&](const Directive &D) {
        return D.First > I && D.First < Next;
      }))
    return true;
  TokenIndex Word = I;
  if (T[I].is(tok::r_paren))
    Word = T.previous(T[I].Match);
  if (Word == NoToken || !T[Word].isIdentifier())
    return false;
  StringRef Name = T.text(Word);
  if (Word != I)
    return !Name.starts_with("__") && Name != "alignas" && Name != "decltype";
  // `NAMESPACE_END` on a line of its own.
  return Between.contains('\n') && Name == Name.upper() &&
         !Name.starts_with("__") &&
         T.text().slice(T.startOfLine(T[I].Offset), T[I].Offset).trim().empty();
}

TokenRange Omissions::functionAt(TokenIndex Name) const {
  if (Name == NoToken || T[Name].Directive >= 0)
    return {};
  TokenIndex Begin = Name;
  for (TokenIndex I = T.previous(Begin); I != NoToken; I = T.previous(I)) {
    if (T[I].isOneOf(
            {tok::semi, tok::l_brace, tok::r_brace, tok::colon, tok::comma}))
      break;
    if (T[I].is(tok::r_paren) && T[I].Match == NoToken)
      return {};
    if (mayEndBefore(I, Begin))
      return {};
    // Back over `__attribute__((...))` as a whole.
    if (T[I].is(tok::r_paren))
      I = T[I].Match;
    Begin = I;
  }
  // The first parenthesis after the name; no operator here has one in it.
  TokenIndex End = T.next(Name);
  while (End != NoToken && !T[End].is(tok::l_paren) && End < Name + 4)
    End = T.next(End);
  if (End == NoToken || !T[End].is(tok::l_paren) || T[End].Match == NoToken)
    return {};
  End = T.next(T[End].Match);
  while (End != NoToken && !T[End].isOneOf({tok::l_brace, tok::semi}))
    End = T.next(End);
  if (End != NoToken && T[End].is(tok::l_brace))
    End = T[End].Match;
  // Both ends see the same conditions, or the guard would cut through them.
  if (End == NoToken || T[Begin].Region != T[End].Region)
    return {};
  return {Begin, End};
}

void Omissions::findOperators() {
  for (const auto &[Offset, Fact] : File.Facts.Operators) {
    TokenIndex Name = T.at(Offset);
    if (Name == NoToken || File.isKept(Name) || isDecided(Name) ||
        (Fact.SameAsHip && Fact.IsTemplate))
      continue;
    TokenRange Function =
        Fact.InMacro || Fact.IsUse ? TokenRange() : functionAt(Name);
    if (Fact.SameAsHip && !Function.empty()) {
      Found.push_back(Function);
      continue;
    }
    std::string Symbol;
    if (Fact.IsUse)
      Symbol = T.text(Name).str();
    else if (TokenIndex Next = T.next(Name); Next != NoToken && !Fact.InMacro)
      Symbol = T.text(Next).str();
    File.report(diag::Kind::VectorOperatorClash, Name, {Symbol, Fact.Type});
  }
}

/// A parameter's type as HIP has it.
static std::string hipTypeOf(StringRef Cuda) {
  StringRef Name =
      Cuda.take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
  const api::Entry *Row = api::lookup(Name);
  StringRef Hip = Row && Row->isSupported() && Row->Kind == api::Kind::Type
                      ? Row->Hip
                      : Name;
  // An enumeration and its tag are two names of one type.
  if (Row && Name == "cudaError")
    Hip = "hipError_t";
  return (Hip + Cuda.drop_front(Name.size())).str();
}

void Omissions::reportMerged(TokenIndex Name, StringRef Type, StringRef Other) {
  File.report(diag::Kind::OverloadsMerge, Name,
              {T.text(Name).str(), Type.str(), Other.str(), hipTypeOf(Type)});
}

TokenIndex Omissions::placeOf(const OverloadFact &Fact) const {
  return Fact.Path == File.Facts.Path ||
                 (File.Facts.IsMain &&
                  &File.Unit.Files.find(Fact.Path)->second == &File.Facts)
             ? T.at(Fact.Offset)
             : NoToken;
}

void Omissions::findOverloads() {
  llvm::ArrayRef<OverloadFact> All = File.Unit.Overloads;
  for (const OverloadFact &Fact : All) {
    TokenIndex Name = placeOf(Fact);
    if (Name == NoToken || File.isKept(Name) || isDecided(Name))
      continue;
    for (const OverloadFact &Other : All) {
      if (&Other == &Fact)
        break; // the first one stays
      if (Other.Name != Fact.Name || Other.Params == Fact.Params ||
          Other.Params.size() != Fact.Params.size())
        continue;
      unsigned Differs = Fact.Params.size();
      bool Same = true;
      for (unsigned I = 0; I < Fact.Params.size() && Same; ++I) {
        Same = hipTypeOf(Fact.Params[I]) == hipTypeOf(Other.Params[I]);
        if (Fact.Params[I] != Other.Params[I])
          Differs = I;
      }
      if (!Same)
        continue;
      if (TokenRange Function = functionAt(Name); !Function.empty())
        Found.push_back(Function);
      reportMerged(Name, Fact.Params[Differs], Other.Params[Differs]);
      break;
    }
  }
}

void Omissions::findHipOverloads() {
  for (const OverloadFact &Fact : File.Unit.Overloads) {
    if (Fact.HipType.empty())
      continue;
    TokenIndex Name = placeOf(Fact);
    if (Name == NoToken || File.isKept(Name) || isDecided(Name))
      continue;
    // Functions of lanes without a mask: HIP's may do something else.
    bool Stays = Fact.InMacro || StringRef(Fact.Name).starts_with("__");
    TokenRange Function = Stays ? TokenRange() : functionAt(Name);
    if (Function.empty()) {
      StringRef Own = Fact.Name;
      Own.consume_front("(anonymous namespace)::");
      reportHipFunction(File, Name, Own, Fact.HipType,
                        "this one is a second definition, or as good a match");
      continue;
    }
    Found.push_back(Function);
    File.report(diag::Kind::HipOverload, Name,
                {T.text(Name).str(), Fact.HipType});
  }
}

/// In code that no parse has seen, the parameter's type is what the tokens
/// say. Driver headers count as included in HIP whenever the runtime's are, so
/// that such code may come to life.
void Omissions::findUnseenOverloads() {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    TokenIndex Open = T[I].isIdentifier() ? T.next(I) : NoToken;
    if (Open == NoToken || T[I].Directive >= 0 ||
        !File.Facts.isInactive(T[I].Offset) || File.isKept(I) ||
        !T[Open].is(tok::l_paren) || T[Open].Match != Open + 3 ||
        !T[Open + 1].isIdentifier() || isDecided(I))
      continue;
    TokenIndex Body = T.next(T[Open].Match);
    if (Body == NoToken || !T[Body].is(tok::l_brace))
      continue;
    StringRef Type = T.text(Open + 1);
    for (const OverloadFact &Fact : File.Unit.Overloads) {
      if (Fact.Name != T.text(I) || Fact.Params.size() != 1 ||
          Fact.Params[0] == Type ||
          hipTypeOf(Fact.Params[0]) != hipTypeOf(Type))
        continue;
      if (TokenRange Function = functionAt(I); !Function.empty())
        Found.push_back(Function);
      reportMerged(I, Type, Fact.Params[0]);
      break;
    }
  }
}

/// Whether nothing runs from the statement before the `case` at \p Case into
/// it.
bool Omissions::endsBefore(TokenIndex Case) const {
  TokenIndex I = T.previous(Case);
  if (I == NoToken || T[I].is(tok::l_brace))
    return true; // the first one of the switch
  if (!T[I].is(tok::semi))
    return false;
  TokenIndex Start = I;
  for (I = T.previous(I); I != NoToken; I = T.previous(I)) {
    if (T[I].isOneOf({tok::semi, tok::l_brace, tok::r_brace, tok::colon}))
      break;
    Start = I;
  }
  StringRef Word = T.text(Start);
  return Word == "return" || Word == "break" || Word == "continue" ||
         Word == "goto" || Word == "throw";
}

void Omissions::findCases() {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || T.text(I) != "case" || T[I].Directive >= 0)
      continue;
    TokenIndex Name = T.next(I);
    TokenIndex Colon = Name == NoToken ? NoToken : T.next(Name);
    if (Colon == NoToken || !T[Name].isIdentifier() || T[Name].Directive >= 0 ||
        !T[Colon].is(tok::colon) || File.isRenamedOnly(I))
      continue;
    const api::Entry *Row = api::lookup(T.text(Name));
    if (!Row || Row->isSupported() || Row->Kind != api::Kind::EnumConstant ||
        File.judge(Name) == Verdict::Vetoed || isDecided(I) ||
        T[I].Region != T[Colon].Region)
      continue;
    TokenRange Label{I, Colon};
    TokenIndex Return = T.next(Colon);
    if (Return != NoToken && T.is(Return, "return") && endsBefore(I)) {
      TokenIndex End = Return;
      while (End != NoToken && !T[End].isOneOf({tok::semi, tok::l_brace}))
        End = T.next(End);
      TokenIndex After = End == NoToken ? NoToken : T.next(End);
      if (After != NoToken && T[End].is(tok::semi) &&
          T[End].Region == T[I].Region &&
          (T.is(After, "case") || T.is(After, "default") ||
           T[After].is(tok::r_brace)))
        Label.Last = End;
    }
    Found.push_back(Label);
    File.Renamed[Name] = T.text(Name).str(); // no finding: the guard is enough
    File.UsesHip = true;
  }
}

/// Deletes macros that HIP neither has nor needs.
/// Clang refuses `register` in C++17, where it means nothing.
void Omissions::dropRegisters() {
  for (auto [Begin, Name] : File.Facts.Registers)
    for (TokenIndex I = T.at(Begin); I != NoToken && T[I].Offset < Name;
         I = T.next(I))
      if (T.is(I, "register") && !File.isKept(I))
        dropWord(I);
}

void Omissions::dropWord(TokenIndex I) {
  StringRef After = T.text().drop_front(T[I].end());
  File.Edits.replace(
      T[I].Offset, T[I].Length + After.size() - After.ltrim(" \t").size(), "");
}

void Omissions::dropWords() {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isRenamedOnly(I))
      continue;
    const api::Entry *Row = api::lookup(T.text(I));
    if (!Row || !Row->dropsWord())
      continue;
    int D = T[I].Directive;
    if (D >= 0 && (T.directives()[D].K != Directive::Define ||
                   I <= T.directives()[D].First + 2))
      continue;
    Verdict V = File.judge(I);
    if (V == Verdict::Vetoed)
      continue;
    if (V == Verdict::TokenRule)
      File.notVouched(I);
    dropWord(I);
    File.Renamed[I] = "";
    File.UsesHip = true;
  }
}

/// `extern "C" {`: what is inside is at file scope.
bool Omissions::isExternBlock(TokenIndex Brace) const {
  TokenIndex Language = T.previous(Brace);
  TokenIndex Extern = Language == NoToken ? NoToken : T.previous(Language);
  return Extern != NoToken && T.is(Extern, "extern");
}

/// Before sm_60 CUDA had no atomicAdd for double, and programs bring one for
/// older GPUs, mostly below a condition on `__CUDA_ARCH__` that HIP, where that
/// macro is 0, meets. HIP declares the function itself.
bool Omissions::isAtomicAddOfDouble(TokenIndex Name, TokenIndex Open,
                                    TokenIndex Body) const {
  TokenIndex Returns = T.previous(Name);
  auto Params = T.splitArguments(Open);
  return T.is(Name, "atomicAdd") && T.is(Returns, "double") && Params &&
         Params->size() == 2 && T.text((*Params)[0]).starts_with("double") &&
         T.text((*Params)[0]).contains('*') &&
         T.text((*Params)[1]).starts_with("double") &&
         T.text(TokenRange{Body, T[Body].Match}).contains("atomicCAS");
}

/// Functions of CUDA's that the program brings along for older releases and
/// GPUs, where CUDA did not have them yet.
void Omissions::findStandIns() {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (T[I].is(tok::l_brace) && T[I].Match != NoToken && !isExternBlock(I))
      I = T[I].Match; // not in namespaces and classes
    TokenIndex Returns = T[I].isIdentifier() ? T.previous(I) : NoToken;
    TokenIndex Open = Returns == NoToken ? NoToken : T.next(I);
    if (Open == NoToken || T[I].Directive >= 0 || File.isKept(I) ||
        !T[Open].is(tok::l_paren) || T[Open].Match == NoToken ||
        !(T[Returns].isIdentifier() || T[Returns].is(tok::star)))
      continue;
    TokenIndex Body = T.next(T[Open].Match);
    const api::Entry *Row = api::lookup(T.text(I));
    if (Body == NoToken || !T[Body].is(tok::l_brace) ||
        T[Body].Match == NoToken || !Row ||
        Row->Kind != api::Kind::DeviceFunction || isDecided(I))
      continue;
    bool IsForOlder =
        File.Facts.isInactive(T[I].Offset) && isBelow(I, [](StringRef Word) {
          return isReleaseMacro(Word) || Word == "__CUDA_ARCH__";
        });
    if (!IsForOlder && !isAtomicAddOfDouble(I, Open, Body))
      continue;
    if (TokenRange Function = functionAt(I); !Function.empty())
      Found.push_back(Function);
  }
}

void Omissions::guardRange(TokenRange R) {
  StringRef Text = T.text();
  StringRef LineEnd = lineEndOf(Text);
  unsigned Begin = T[R.First].Offset, End = T[R.Last].end();
  unsigned LineBegin = T.startOfLine(Begin), NextLine = T.nextLine(End);
  std::string If = ("#if !defined(__HIP_PLATFORM_AMD__)" + LineEnd).str();
  std::string EndIf = ("#endif" + LineEnd).str();
  if (Text.slice(LineBegin, Begin).trim().empty())
    File.Edits.insertBefore(LineBegin, If);
  else
    File.Edits.insertBefore(Begin, (LineEnd + If).str());
  StringRef Rest = Text.slice(End, NextLine).trim();
  bool AtLineEnd = (Rest.empty() || Rest.starts_with("//")) &&
                   Text.slice(End, NextLine).ends_with("\n");
  if (AtLineEnd)
    File.Edits.insertAfter(NextLine, EndIf);
  else
    File.Edits.insertAfter(End, (LineEnd + EndIf).str());
}

void Omissions::guard() {
  llvm::sort(Found,
             [](TokenRange A, TokenRange B) { return A.First < B.First; });
  TokenRange Joined;
  for (TokenRange R : Found) {
    if (!Joined.empty() && R.First <= Joined.Last)
      continue;
    if (!Joined.empty() && R.First == Joined.Last + 1) {
      Joined.Last = R.Last;
      continue;
    }
    if (!Joined.empty())
      guardRange(Joined);
    Joined = R;
  }
  if (!Joined.empty())
    guardRange(Joined);
}

void hip::leaveOut(FileContext &File) {
  Omissions Found(File);
  Found.findOperators();
  Found.findOverloads();
  Found.findUnseenOverloads();
  Found.findHipOverloads();
  Found.findCases();
  Found.dropWords();
  Found.dropRegisters();
  Found.findStandIns();
  Found.guard();
}
