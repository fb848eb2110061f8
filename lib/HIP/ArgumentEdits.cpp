//===- ArgumentEdits.cpp - What a rule does to a call -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ArgumentRules.h"
#include "TakenNames.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::hip::arguments;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Removes argument \p Index with the comma in front of it, or behind the
/// first one.
static void dropArgument(FileContext &File, const Call &C, unsigned Index) {
  const TokenBuffer &T = File.Tokens;
  TokenRange Arg = C.Args[Index];
  if (Index > 0) {
    unsigned From = T[C.Args[Index - 1].Last].end();
    File.Edits.replace(From, T[Arg.Last].end() - From, "");
  } else {
    unsigned To =
        C.Args.size() > 1 ? T[C.Args[1].First].Offset : T[Arg.Last].end();
    File.Edits.replace(T[Arg.First].Offset, To - T[Arg.First].Offset, "");
  }
}

/// Turns a variable that holds a memory location into a device number.
static bool takeDevice(FileContext &File, TokenRange Arg, const ArgFact &Fact) {
  const TokenBuffer &T = File.Tokens;
  if (!Fact.IsLValueName)
    return false;
  std::string Name = T.text(Arg).str();
  // Of the kinds of places only a device has a number; all others are the
  // host's memory.
  File.Edits.insertBefore(T[Arg.First].Offset,
                          "(" + Name + ".type == hipMemLocationTypeDevice ? ");
  File.Edits.insertAfter(T[Arg.Last].end(), ".id : hipCpuDeviceId)");
  return true;
}

unsigned hip::partsOf(StringRef Name) {
  static const llvm::StringSet<> Elements = {
      "char", "short", "int", "long", "longlong", "float", "double"};
  if (Name.empty() || Name.back() < '1' || Name.back() > '4')
    return 0;
  unsigned Parts = Name.back() - '0';
  Name = Name.drop_back();
  if (Name != "float" && Name != "double")
    Name.consume_front("u");
  return Elements.contains(Name) ? Parts : 0;
}

/// Whether \p R can be written again without another effect or another name.
static bool isRepeatable(const FileContext &File, TokenRange R) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = R.First; I <= R.Last; ++I) {
    if (T[I].isIdentifier()) {
      const api::Entry *Row = api::lookup(T.text(I));
      if (Row && !Row->isIdentity())
        return false;
    } else if (!T[I].isOneOf({tok::period, tok::arrow, tok::star,
                              tok::numeric_constant, tok::l_square,
                              tok::r_square, tok::plus, tok::minus})) {
      return false;
    }
  }
  return true;
}

/// `g.shfl(v, i)` to `make_uint2(g.shfl((v).x, i), g.shfl((v).y, i))`.
static bool shuffleParts(FileContext &File, const Call &C) {
  const TokenBuffer &T = File.Tokens;
  auto Name = File.Facts.Names.find(T[C.Name].Offset);
  if (!C.Fact || C.Args.size() != 2 || T[C.Name].Directive >= 0 ||
      Name == File.Facts.Names.end() || !Name->second.Object)
    return false;
  unsigned Parts = partsOf(C.Fact->Args[0].TypeName);
  TokenIndex Object = T.at(*Name->second.Object);
  if (!Parts || Object == NoToken || !isRepeatable(File, {Object, C.Name}) ||
      !isRepeatable(File, C.Args[0]) || !isRepeatable(File, C.Args[1]))
    return false;
  std::string Callee = T.text(TokenRange{Object, C.Name}).str();
  std::string Value = T.text(C.Args[0]).str();
  std::string Lane = T.text(C.Args[1]).str();
  std::string Rest;
  for (unsigned I = 1; I < Parts; ++I)
    Rest += ", " + Callee + "((" + Value + ")." + "xyzw"[I] + ", " + Lane + ")";
  File.Edits.insertBefore(T[Object].Offset,
                          "make_" + C.Fact->Args[0].TypeName + "(");
  File.Edits.insertBefore(T[C.Args[0].First].Offset, "(");
  File.Edits.insertAfter(T[C.Args[0].Last].end(), ").x");
  File.Edits.insertAfter(T[T[C.Open].Match].end(), Rest + ")");
  return true;
}

/// Whether a comma stands in \p R outside of parentheses and the like.
static bool hasBareComma(const TokenBuffer &T, TokenRange R) {
  for (TokenIndex I = R.First; I <= R.Last; ++I) {
    if (T[I].is(tok::comma))
      return true;
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
  }
  return false;
}

/// `__ldcg(p)` to `__hip_atomic_load(p, ...)`, and `__stcg(p, v)` likewise.
/// That is made each time, and for numbers only.
static bool accessAtomically(FileContext &File, const Call &C, StringRef Name,
                             StringRef Scope) {
  if (!C.Fact || C.Fact->Args.empty() || !C.Fact->Args[0].PointsToNumber)
    return false;
  const TokenBuffer &T = File.Tokens;
  File.Renamed[C.Name] = Name.str();
  File.Edits.insertAfter(
      T[C.Args.back().Last].end(),
      (", __ATOMIC_RELAXED, __HIP_MEMORY_SCOPE_" + Scope).str());
  return true;
}

static void reportPlainAccess(FileContext &File, TokenIndex Name,
                              StringRef Access) {
  reportChanged(File, Name, File.Tokens.text(Name), ("a plain " + Access).str(),
                "the compiler may take it out of a loop, and a load may find "
                "an old value in the cache");
}

static void castArgument(FileContext &File, TokenRange Arg, StringRef Before) {
  const TokenBuffer &T = File.Tokens;
  if (T.text(Arg).starts_with(Before))
    return;
  File.Edits.insertBefore(T[Arg.First].Offset, Before);
  File.Edits.insertAfter(T[Arg.Last].end(), ")");
}

/// Whether \p Arg may have a mask of lanes in it, of 64 bits in HIP: it is one
/// that a function gives, or the file has variables of masks.
static bool mayBeMask(const FileContext &File, TokenRange Arg) {
  for (TokenIndex I = Arg.First; I <= Arg.Last; ++I)
    if (const WarpFunction *F = findWarpFunction(File.Tokens.text(I));
        F && F->GivesMask)
      return true;
  return !File.Facts.Masks.empty() &&
         (Arg.First != Arg.Last || File.Tokens[Arg.First].isIdentifier());
}

/// `__dp4a(a, b, c)` to `amd_mixed_dot(a, b, c, false)`, whose words are
/// vectors: those of numbers mean another function there.
static bool mixBytes(FileContext &File, const Call &C) {
  if (!C.Fact || C.Args.size() != 3 || C.Fact->Args.size() != 3)
    return false;
  StringRef Type = C.Fact->Args[0].TypeName;
  if (Type != C.Fact->Args[1].TypeName)
    return false;
  StringRef Vector = Type == "int" ? "char4" : "uchar4";
  bool IsWord = Type == "int" || Type == "unsigned int";
  if (!IsWord && Type != "char4" && Type != "uchar4")
    return false;
  if (IsWord)
    for (TokenRange Arg : C.Args.take_front(2)) {
      std::string Cast = ("__builtin_bit_cast(" + Vector + ", ").str();
      if (mayBeMask(File, Arg)) {
        Cast += ("(" + Type + ")(").str();
        File.Edits.insertAfter(File.Tokens[Arg.Last].end(), ")");
      }
      castArgument(File, Arg, Cast);
    }
  File.Edits.insertAfter(File.Tokens[C.Args.back().Last].end(), ", false");
  File.Renamed[C.Name] = "amd_mixed_dot";
  return true;
}

bool arguments::apply(FileContext &File, const Rule &R, const Call &C) {
  const TokenBuffer &T = File.Tokens;
  switch (R.Do) {
  case Cast:
  case Wrap: {
    TokenRange Arg = C.Args[R.Argument];
    if (T.text(Arg).starts_with(R.Text))
      return true;
    std::optional<std::string> Before = seenFrom(File, Arg.First, R.Text);
    if (!Before)
      return false;
    // The comma of a template argument would end that of a macro.
    bool Apart = R.Text.starts_with("HIP_") && hasBareComma(T, Arg);
    File.Edits.insertBefore(T[Arg.First].Offset,
                            *Before + (Apart ? "(" : ""));
    File.Edits.insertAfter(T[Arg.Last].end(), Apart ? "))" : ")");
    // The name of a symbol, which CUDA took before release 5, is none in HIP.
    return !R.Text.starts_with("HIP_") ||
           !tok::isStringLiteral(T[Arg.First].Kind);
  }
  case Insert:
    if (unsigned(R.Argument) < C.Args.size())
      File.Edits.insertBefore(T[C.Args[R.Argument].First].Offset,
                              (R.Text + ", ").str());
    else
      File.Edits.insertAfter(T[C.Args.back().Last].end(),
                             (", " + R.Text).str());
    return true;
  case Drop:
    dropArgument(File, C, R.Argument);
    if (R.When != WhenNull)
      File.report(diag::Kind::ArgumentDropped, C.Args[R.Argument].First,
                  {T.text(C.Name).str(), R.Text.str()});
    return true;
  case Rename:
    File.Renamed[C.Name] = R.Text.str();
    return true;
  case Location:
  case LocationAndFlags:
    if (!C.Fact || unsigned(R.Argument) >= C.Fact->Args.size() ||
        !takeDevice(File, C.Args[R.Argument], C.Fact->Args[R.Argument]))
      return false;
    if (R.Do == LocationAndFlags && C.Args.size() > unsigned(R.Argument) + 1)
      dropArgument(File, C, R.Argument + 1);
    return true;
  case Load: // `__ldcs(p)` to `(*(p))`
  case FreshLoad: {
    if (T.next(C.Name) != C.Open)
      return false; // with template arguments
    bool Waits = R.Do == FreshLoad || (C.Fact && C.Fact->InWaitingLoop);
    StringRef Scope = R.Do == FreshLoad ? R.Text : "AGENT";
    if (Waits && accessAtomically(File, C, "__hip_atomic_load", Scope))
      return true;
    File.Renamed[C.Name] = "(*";
    File.Edits.insertAfter(T[T[C.Open].Match].end(), ")");
    if (Waits)
      reportPlainAccess(File, C.Name, "load");
    return true;
  }
  case Store: { // `__stcs(p, v)` to `(*(p) = v)`
    if (T.next(C.Name) != C.Open)
      return false;
    bool Waits = C.Fact && C.Fact->InWaitingLoop;
    if (Waits && accessAtomically(File, C, "__hip_atomic_store", "AGENT"))
      return true;
    if (Waits)
      reportPlainAccess(File, C.Name, "store");
    File.Renamed[C.Name] = "(*";
    unsigned From = T[C.Args[0].Last].end();
    File.Edits.replace(From, T[C.Args[1].First].Offset - From, ") = (");
    File.Edits.insertAfter(T[T[C.Open].Match].end(), ")");
    return true;
  }
  case NameInString: {
    TokenRange Arg = C.Args[R.Argument];
    StringRef Text = T.text(Arg);
    if (!tok::isStringLiteral(T[Arg.First].Kind) || Arg.First != Arg.Last)
      return false;
    const api::Entry *Row = api::lookup(Text.drop_front().drop_back());
    if (!Row || !Row->isSupported())
      return false;
    File.Edits.replace(T[Arg.First].Offset + 1, Text.size() - 2, Row->Hip);
    return true;
  }
  case ComputeType: { // `CUDA_R_32F` to `HIPBLAS_COMPUTE_32F`
    TokenRange Arg = C.Args[R.Argument];
    StringRef Name = T.text(Arg);
    if (Arg.First != Arg.Last || !Name.consume_front("CUDA_R_") ||
        !(Name == "16F" || Name == "32F" || Name == "64F" || Name == "32I"))
      return false;
    File.Renamed[Arg.First] = ("HIPBLAS_COMPUTE_" + Name).str();
    return true;
  }
  case Answer: { // `f(a, b)` to `((void)(a), (void)(b), hipSuccess)`
    auto [Value, Loss] = R.Text.split('|');
    File.Renamed[C.Name] = "";
    File.Edits.insertAfter(T[C.Args.back().Last].end(), (", " + Value).str());
    for (TokenRange Arg : C.Args) {
      File.Edits.insertBefore(T[Arg.First].Offset, "(void)(");
      File.Edits.insertAfter(T[Arg.Last].end(), ")");
    }
    reportChanged(File, C.Name, T.text(C.Name), Value, Loss);
    return true;
  }
  case Parts:
    return shuffleParts(File, C);
  case MixedDot:
    return mixBytes(File, C);
  case Plain:
    if (TokenIndex Next = T.next(C.Name); Next != C.Open)
      File.Edits.replace(T[Next].Offset, T[C.Open].Offset - T[Next].Offset, "");
    return true;
  case Const:
    // To a pointer without type it is another conversion as well.
    castArgument(File, C.Args[R.Argument],
                 (isSourceOfC(File) || R.Text == "void *"
                      ? "(" + R.Text + ")("
                      : "const_cast<" + R.Text + ">(")
                     .str());
    return true;
  case HalfPointer:
    castArgument(File, C.Args[R.Argument],
                 (isSourceOfC(File) ? "(" + R.Text + ")("
                                    : "reinterpret_cast<" + R.Text + ">(")
                     .str());
    return true;
  case Refuse:
    return false;
  }
  return false;
}
