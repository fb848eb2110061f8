//===- MinMax.cpp - The types of min and max --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CUDA overloads min and max for all arithmetic types, on both sides. HIP's
// host functions take int alone and cut everything else down to it; its device
// functions compute mixed types as double. Both compile without a word.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "PromotedTypes.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

/// The type of CUDA's functions whose name says it.
static StringRef typeByName(StringRef Name) {
  return llvm::StringSwitch<StringRef>(Name)
      .Cases({"umin", "umax"}, "unsigned int")
      .Cases({"llmin", "llmax"}, "long long")
      .Cases({"ullmin", "ullmax"}, "unsigned long long")
      .Default("");
}

static StringRef promoted(const ArgFact &Arg) {
  return Arg.Type == TypeClass::OtherInteger ? "int" : StringRef(Arg.TypeName);
}

/// The type of CUDA's overload for two arguments, empty when there is none.
static StringRef commonType(StringRef A, StringRef B) {
  if (A == B)
    return A;
  if (B.starts_with("unsigned") || B == "double")
    std::swap(A, B);
  if (A == "double" && B == "float")
    return A;
  if (A.consume_front("unsigned ") && A == B)
    return A == "int"    ? "unsigned int"
           : A == "long" ? "unsigned long"
                         : "unsigned long long";
  return "";
}

bool hip::isMinOrMax(StringRef Function) {
  return Function == "min" || Function == "max" ||
         !typeByName(Function).empty();
}

StringRef hip::typeOfMinMax(StringRef Function, const CallFact &Fact) {
  if (StringRef Type = typeByName(Function); !Type.empty())
    return Type;
  const ArgFact &A = Fact.Args[0], &B = Fact.Args[1];
  if (A.IsInt && B.IsInt)
    return "int";
  if (A.Type == TypeClass::Unknown || B.Type == TypeClass::Unknown)
    return "";
  return commonType(promoted(A), promoted(B));
}

/// Whether the preprocessor chooses what \p Alias stands for: the file says it
/// more than once.
static bool isChosen(const FileContext &File, StringRef Alias) {
  if (Alias.empty())
    return false;
  if (size_t Scope = Alias.rfind("::"); Scope != StringRef::npos)
    Alias = Alias.drop_front(Scope + 2);
  const TokenBuffer &T = File.Tokens;
  unsigned Times = 0;
  for (TokenIndex I = 1; I < T.size(); ++I) {
    if (!T.is(I, Alias))
      continue;
    if (T[I].Directive >= 0) {
      const Directive &D = T.directives()[T[I].Directive];
      Times += D.K == Directive::Define && I == D.First + 2;
      continue;
    }
    // `using Index = long;`, `typedef long Index;`
    TokenIndex Behind = T.next(I);
    bool IsTypedef = false;
    for (TokenIndex B = T.previous(I);
         B != NoToken && !T[B].isOneOf({clang::tok::semi, clang::tok::l_brace,
                                        clang::tok::r_brace});
         B = T.previous(B))
      IsTypedef |= T.is(B, "typedef");
    TokenIndex Before = T.previous(I);
    Times += (IsTypedef && T.is(Behind, ";")) ||
             (T.is(Before, "using") && T.is(Behind, "="));
  }
  return Times > 1;
}

/// HIP's functions are for `int`, and what both arguments are here they may not
/// be where the preprocessor chooses otherwise. Returns true when the call now
/// needs <algorithm>.
static bool keepAlias(FileContext &File, TokenIndex Name,
                      const CallFact &Fact) {
  StringRef Alias = Fact.Args[0].Alias;
  if (Alias != Fact.Args[1].Alias || File.Tokens[Name].Directive >= 0) {
    reportResultType(File, Name);
    return false;
  }
  StringRef Function = File.Tokens.text(Name);
  File.Renamed[Name] = ("std::" + Function + "<" + Alias + ">").str();
  return true;
}

/// Whether the preprocessor chooses the type of an argument of a call whose
/// name says none.
static bool isOpen(const FileContext &File, TokenIndex Name,
                   const CallFact &Fact) {
  return typeByName(File.Tokens.text(Name)).empty() && Fact.InHost &&
         (isChosen(File, Fact.Args[0].Alias) ||
          isChosen(File, Fact.Args[1].Alias));
}

/// Whether both are computed in `int`, and are not of one type as written.
static bool isMixed(const CallFact &Fact) {
  const ArgFact &A = Fact.Args[0], &B = Fact.Args[1];
  return A.Type != B.Type || A.TypeName != B.TypeName;
}

/// Gives the arguments the type that CUDA computes in, where they have another.
static void castArguments(FileContext &File, TokenIndex Name,
                          const CallFact &Fact, StringRef Type) {
  const TokenBuffer &T = File.Tokens;
  if (llvm::all_of(Fact.Args,
                   [&](const ArgFact &A) { return A.TypeName == Type; }))
    return;
  // Other sources may use a header's macro with other types.
  if (T[Name].Directive >= 0 && !File.Facts.IsMain)
    return reportResultType(File, Name);
  TokenIndex Open = File.callParen(Name);
  auto Args = Open == NoToken ? std::nullopt : T.splitArguments(Open, 2);
  // The name may be an argument of a macro, or stand in parentheses.
  if (!Args || Args->size() != 2)
    return reportResultType(File, Name);
  for (unsigned I : {0, 1})
    if (Fact.Args[I].TypeName != Type && !(*Args)[I].empty()) {
      File.Edits.insertBefore(T[(*Args)[I].First].Offset,
                              ("static_cast<" + Type + ">(").str());
      File.Edits.insertAfter(T[(*Args)[I].Last].end(), ")");
    }
}

/// Returns true when the call now needs <algorithm>.
static bool rewriteCall(FileContext &File, TokenIndex Name,
                        const CallFact &Fact) {
  const TokenBuffer &T = File.Tokens;
  StringRef Function = T.text(Name);
  bool IsMin = Function.ends_with("min");
  StringRef Type = typeOfMinMax(Function, Fact);
  bool Dependent = Fact.Args[0].Type == TypeClass::Unknown ||
                   Fact.Args[1].Type == TypeClass::Unknown;
  if (Type == "int") {
    // The result of a macro is cast, which is right for other small types.
    if (Fact.InDevice && T[Name].Directive < 0 && Fact.ResultType != "int" &&
        isMixed(Fact))
      castArguments(File, Name, Fact, Type);
    return isOpen(File, Name, Fact) && keepAlias(File, Name, Fact);
  }
  if (Type.empty() || (Fact.InHost && T[Name].Directive >= 0)) {
    bool IsUnknown = Fact.Args[0].HasErrors || Fact.Args[1].HasErrors;
    if (Fact.InHost && Dependent && IsUnknown)
      File.report(diag::Kind::MinMaxUnknown, Name, {Function.str()});
    else if (Fact.InHost || !Dependent)
      reportResultType(File, Name);
    return false;
  }
  if (Fact.InHost) {
    // CUDA's host functions are fminf and the like. These are they for float
    // and for double, also where a macro of the program chooses one.
    if (Type == "float" || Type == "double") {
      File.Renamed[Name] = IsMin ? "std::fmin" : "std::fmax";
      return false;
    }
    if (isOpen(File, Name, Fact))
      return keepAlias(File, Name, Fact);
    File.Renamed[Name] =
        ((IsMin ? "std::min<" : "std::max<") + Type + ">").str();
    return true;
  }
  if (typeByName(Function).empty())
    castArguments(File, Name, Fact, Type);
  return false;
}

void hip::rewriteMinMax(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  bool NeedsAlgorithm = false;
  for (const auto &Call : File.Facts.Calls) {
    TokenIndex I = T.at(Call.first);
    if (I == NoToken || Call.second.Args.size() != 2)
      continue;
    StringRef Name = T.text(I);
    if (isMinOrMax(Name) && File.judge(I) == Verdict::Confirmed &&
        !File.isKept(I))
      NeedsAlgorithm |= rewriteCall(File, I, Call.second);
  }
  if (NeedsAlgorithm)
    addHeader(File, "algorithm");
}
