//===- TypedCalls.cpp - Calls that keep their text by type ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `rsqrt(x)` becomes `rsqrtf(x)` for a float and stays for a double. A header,
// or a source with several commands, may have both: the unit that leaves it as
// it is says so, for another one's edit not to be taken for both.
//
//===----------------------------------------------------------------------===//

#include "ArgumentRules.h"
#include "PromotedTypes.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::hip::arguments;
using namespace cu2x::frontend;
using llvm::StringRef;

/// Whether \p R changes a value where the condition holds for one type, and
/// does so for another one. All other casts are right for whatever is there.
static bool goesByType(const Rule &R) {
  switch (R.When) {
  case WhenFloat:
  case WhenDouble:
  case WhenHalf2:
  case WhenNoNumber:
    return R.Do == Rename || R.Do == Wrap || R.Do == Parts;
  default:
    return false;
  }
}

static bool isKnown(const ArgFact &Arg) {
  return Arg.Type != TypeClass::Unknown && !Arg.HasErrors;
}

static bool isShuffle(StringRef Name) {
  return llvm::is_contained({"__shfl_sync", "__shfl_up_sync",
                             "__shfl_down_sync", "__shfl_xor_sync", "__shfl",
                             "__shfl_up", "__shfl_down", "__shfl_xor"},
                            Name);
}

namespace {
/// The text of one call, and what another unit might write there.
class TypedCall {
public:
  TypedCall(FileContext &File, TokenIndex Name, const CallFact &Fact)
      : File(File), Name(Name), Fact(Fact) {}

  void keep();

private:
  /// No other name but \p Fits.
  void keepName(StringRef Fits);
  /// No cast of the result but \p Fits.
  void keepResult(StringRef Fits);
  /// No cast of the argument but \p Fits.
  void keepArgument(unsigned Index, StringRef Fits);
  void keepRules();
  void keepMinMax(StringRef Function);

  FileContext &File;
  const TokenIndex Name;
  const CallFact &Fact;
};
} // namespace

void TypedCall::keepName(StringRef Fits) {
  const Token &T = File.Tokens[Name];
  File.AsIs.push_back({T.Offset, T.Length, Fits.str(), Edit::ToNext});
}

void TypedCall::keepResult(StringRef Fits) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Scope = T.previous(Name);
  bool IsScoped = Scope != NoToken && T[Scope].is(clang::tok::coloncolon);
  File.AsIs.push_back(
      {T[IsScoped ? Scope : Name].Offset, 0, Fits.str(), Edit::ToNext});
}

void TypedCall::keepArgument(unsigned Index, StringRef Fits) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Open = File.callParen(Name);
  auto Args = Open == NoToken
                  ? std::nullopt
                  : T.splitArguments(
                        Open, Fact.Args.empty()
                                  ? std::nullopt
                                  : std::optional<unsigned>(Fact.Args.size()));
  if (Args && Index < Args->size() && !(*Args)[Index].empty())
    File.AsIs.push_back(
        {T[(*Args)[Index].First].Offset, 0, Fits.str(), Edit::ToNext});
}

void TypedCall::keepRules() {
  for (const Rule &R : rulesFor(File.Tokens.text(Name))) {
    if (!goesByType(R) || (R.Count && R.Count != Fact.Args.size()) ||
        R.Argument < 0 || unsigned(R.Argument) >= Fact.Args.size())
      continue;
    const ArgFact &Arg = Fact.Args[R.Argument];
    if (!isKnown(Arg) || holdsForType(R.When, Arg))
      continue;
    if (R.Do == Rename)
      keepName("");
    else
      keepArgument(R.Argument, "");
  }
}

void TypedCall::keepMinMax(StringRef Function) {
  std::string Type = typeOfMinMax(Function, Fact).str();
  if (Type.empty())
    return;
  // What another unit writes for the same type is right here as well.
  bool IsMin = Function.ends_with("min");
  if (Type == "float" || Type == "double")
    keepName(IsMin ? "std::fmin" : "std::fmax");
  else
    keepName(((IsMin ? "std::min<" : "std::max<") + Type + ">"));
  for (unsigned I : {0, 1})
    keepArgument(I, "static_cast<" + Type + ">(");
  keepResult(Type == "int" ? "(int)" : "");
}

void TypedCall::keep() {
  StringRef Function = File.Tokens.text(Name);
  if (Function == "pow") {
    // Of floats, which is another value in double, or of a class. One of a
    // float and an int is cast to double.
    if (Fact.ResultType == "-" || Fact.ResultType == "float")
      keepArgument(0, "");
    return;
  }
  if (File.judge(Name) != Verdict::Confirmed)
    return;
  keepRules();
  if (isMinOrMax(Function)) {
    if (Fact.Args.size() == 2 && llvm::all_of(Fact.Args, isKnown))
      keepMinMax(Function);
  } else if (isShuffle(Function) && Fact.Args.size() > 1 &&
             isKnown(Fact.Args[1]) &&
             Fact.Args[1].Type != TypeClass::OtherInteger &&
             Fact.Args[1].TypeName != "int") {
    keepResult("");
  }
}

void hip::keepTypedCalls(FileContext &File) {
  for (const auto &[Offset, Fact] : File.Facts.Calls) {
    TokenIndex I = File.Tokens.at(Offset);
    if (I != NoToken && !File.isKept(I))
      TypedCall(File, I, Fact).keep();
  }
  if (File.AsIs.empty())
    return;
  // What this unit edits is compared as such.
  const std::vector<Edit> Edits = File.Edits.sorted();
  llvm::erase_if(File.AsIs, [&](const Edit &Place) {
    return findEditAt(Edits, Place) != nullptr;
  });
  llvm::sort(File.AsIs, [](const Edit &A, const Edit &B) {
    return std::tie(A.Offset, A.Length, A.Text) <
           std::tie(B.Offset, B.Length, B.Text);
  });
}
