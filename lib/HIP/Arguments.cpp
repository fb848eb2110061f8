//===- Arguments.cpp - Calls where a rename is not enough -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ArgumentRules.h"

#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::hip::arguments;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

constexpr Rule Rules[] = {
#define ARGUMENT_RULE(Function, Action, Argument, Count, Condition, Text)      \
  {Function, Action, Argument, Count, Condition, Text},
#include "cu2x/HIP/ArgumentRules.inc"
#undef ARGUMENT_RULE
};

llvm::ArrayRef<Rule> arguments::rulesFor(StringRef Function) {
  auto Less = [](const Rule &R, StringRef F) { return R.Function < F; };
  const Rule *Begin =
      std::lower_bound(std::begin(Rules), std::end(Rules), Function, Less);
  const Rule *End = Begin;
  while (End != std::end(Rules) && End->Function == Function)
    ++End;
  return {Begin, End};
}

bool hip::isCacheHint(StringRef Function) {
  return llvm::any_of(rulesFor(Function), [](const Rule &R) {
    return R.When == Always &&
           (R.Do == Load || R.Do == FreshLoad || R.Do == Store);
  });
}

static StringRef reasonOf(const Rule &R) {
  switch (R.Do) {
  case Drop:
  case ComputeType:
  case Parts:
  case MixedDot:
  case Refuse:
    return R.Text;
  case NameInString:
    return "the name it looks up is CUDA's";
  case Location:
  case LocationAndFlags:
    return "HIP takes a device number in place of a memory location";
  default:
    return "its arguments differ in HIP";
  }
}

void hip::reportNotRewritten(FileContext &File, TokenIndex Name,
                             StringRef Reason, StringRef Of) {
  File.report(diag::Kind::ArgumentNotRewritten, Name,
              {(Of.empty() ? File.Tokens.text(Name) : Of).str(), Reason.str()});
}

/// Whether \p R would have to be applied to arguments that are not in the text.
/// \p Fact has them, or the parameters of a function that is not called.
static bool differsByPointer(const Rule &R, const CallFact &Fact) {
  // HIP_SYMBOL() is for the reader, and for NVIDIA's GPUs.
  if ((R.Do == Wrap && R.Text.starts_with("HIP_")) || R.Do == Plain ||
      (R.Count && R.Count != Fact.Args.size()))
    return false;
  const ArgFact *Arg =
      R.Argument >= 0 && unsigned(R.Argument) < Fact.Args.size()
          ? &Fact.Args[R.Argument]
          : nullptr;
  if (!Arg)
    return R.Argument < 0 || R.Do == Insert;
  if (R.Do == Const)
    return mayNeedConstCast(*Arg, R.Text);
  switch (R.When) {
  case Always:
  case WhenNull:
    return true;
  case UnlessCast:
    return Arg->Type == TypeClass::Function || Arg->Type == TypeClass::Pointer;
  case UnlessLongLong:
    return Arg->TypeName != "long long" &&
           Arg->TypeName != "unsigned long long";
  default:
    return holdsForType(R.When, *Arg);
  }
}

/// A function whose call is not in the text: \p Name is an argument of a macro,
/// the body of one, or the address of the function.
static void checkPointer(FileContext &File, TokenIndex Name,
                         llvm::ArrayRef<Rule> Found) {
  const TokenBuffer &T = File.Tokens;
  auto Call = File.Facts.Calls.find(T[Name].Offset);
  auto Mention = File.Facts.Mentions.find(T[Name].Offset);
  bool IsCall = Call != File.Facts.Calls.end();
  // `CALL(function, argument)` in code that nobody parsed.
  TokenIndex Before = T.previous(Name);
  size_t Count = 0;
  if (Before != NoToken && T[Before].is(tok::l_paren))
    if (auto Args = T.splitArguments(Before))
      Count = Args->size() - 1;
  bool Differs = llvm::any_of(Found, [&](const Rule &R) {
    if (IsCall)
      return differsByPointer(R, Call->second);
    // Of a library's function only the name is known.
    if (Mention != File.Facts.Mentions.end() && !Mention->second.Args.empty())
      return differsByPointer(R, Mention->second);
    return R.Do == Insert || R.Do == Drop || R.Do == Const ||
           (R.Count && R.Count == Count);
  });
  if (Differs)
    reportNotRewritten(File, Name,
                       IsCall ? "they are not beside its name in the text"
                              : "its type differs in HIP");
}

/// Reports the instances of the template around \p C that HIP has no such
/// function for. Each overload takes the same kind of argument, so that the
/// class tells them apart.
static void refuseInstances(FileContext &File, const Rule &R, const Call &C) {
  bool IsOpen = !C.Fact || C.Fact->Args.empty() ||
                C.Fact->Args[0].Type == TypeClass::Unknown;
  auto Found = File.Facts.InstanceMembers.find(File.Tokens[C.Name].Offset);
  if (R.Do != Refuse || R.Argument != 0 || R.When == Always || !IsOpen ||
      Found == File.Facts.InstanceMembers.end())
    return;
  for (const InstanceMember &M : Found->second) {
    ArgFact Arg;
    Arg.Type = R.When == WhenHalfPointer || R.When == WhenShortPointer
                   ? TypeClass::Pointer
                   : TypeClass::Record;
    Arg.TypeName = M.Record;
    if (holdsForType(R.When, Arg))
      reportNotRewritten(File, C.Name,
                         (R.Text + "; '" + M.Instance + "' asks for it").str());
  }
}

/// `f(FIRST, a)`, where FIRST is several arguments: what the call of the AST
/// has decides, and no rule can place its change in the text.
static void checkMisplaced(FileContext &File, const Call &C,
                           llvm::ArrayRef<Rule> Found) {
  for (const Rule &R : Found) {
    refuseInstances(File, R, C);
    bool IsSymbol = R.Do == Wrap && R.Text.starts_with("HIP_");
    if (R.Do == Plain)
      apply(File, R, C);
    else if (IsSymbol || differsByPointer(R, *C.Fact))
      reportNotRewritten(File, C.Name, reasonOf(R));
  }
}

static void rewriteCall(FileContext &File, TokenIndex Name,
                        llvm::ArrayRef<Rule> Found) {
  const TokenBuffer &T = File.Tokens;
  Verdict V = File.judge(Name);
  if (V == Verdict::Vetoed) {
    // The user's overload in one branch and CUDA's function in another.
    auto Fact = File.Facts.Names.find(T[Name].Offset);
    if (Fact != File.Facts.Names.end() && Fact->second.has(Origin::Cuda) &&
        Fact->second.has(Origin::User))
      reportNotRewritten(File, Name, "the name is also the program's own");
    return;
  }
  TokenIndex Open = File.callParen(Name);
  if (Open == NoToken)
    return checkPointer(File, Name, Found);
  auto FactIt = File.Facts.Calls.find(T[Name].Offset);
  const CallFact *Fact =
      FactIt == File.Facts.Calls.end() ? nullptr : &FactIt->second;
  auto Args = T.splitArguments(
      Open, Fact ? std::optional<unsigned>(Fact->Args.size()) : std::nullopt);
  // `f(ARGS)`: the arguments are in a macro.
  if (Args && Fact && Args->size() == 1 && Fact->Args.size() > 1 &&
      T[(*Args)[0].First].isIdentifier()) {
    if (llvm::any_of(Found, [&](const Rule &R) {
          return R.Do != Const || differsByPointer(R, *Fact);
        }))
      reportNotRewritten(File, Name, "they are in a macro");
    return;
  }
  if (!Args || llvm::any_of(*Args, [](TokenRange R) { return R.empty(); }))
    return;
  Call C{Name, Open, *Args, Fact};
  if (Fact && Fact->Args.size() != Args->size())
    return checkMisplaced(File, C, Found);
  for (const Rule &R : Found) {
    if (R.Count && R.Count != Args->size())
      continue;
    if (R.Argument >= 0 && R.Do != Insert &&
        unsigned(R.Argument) >= Args->size())
      continue;
    if (R.Do == Insert && unsigned(R.Argument) > Args->size())
      continue;
    refuseInstances(File, R, C);
    Holding Holds = R.Argument < 0 ? Holding(true) : holds(R, C, File);
    bool Certain = Holds.has_value();
    // A null edge list that is none is what HIP cannot express.
    if (Certain && !*Holds && R.When != WhenNull)
      continue;
    bool IsLeft = File.Options.ReportCasts && (R.Do == Cast || R.Do == Const);
    if (Certain && *Holds && !IsLeft && apply(File, R, C)) {
      if (V == Verdict::TokenRule)
        File.notVouched(Name);
      continue;
    }
    reportNotRewritten(File, Name,
                       IsLeft ? "HIP's prototype has another type here"
                              : reasonOf(R));
  }
}

static bool takesHalves(llvm::ArrayRef<Rule> Found) {
  return !Found.empty() && Found.front().Do == HalfPointer;
}

void hip::rewriteArguments(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isKept(I))
      continue;
    llvm::ArrayRef<Rule> Found = rulesFor(T.text(I));
    if (Found.empty())
      continue;
    if (takesHalves(Found) && mayDefineHalf(File))
      File.UsesHalfBlas |= File.judge(I) != Verdict::Vetoed;
    else if (!File.isRenamedOnly(I)) {
      // With CUDA's arguments it is no function of HIP's.
      if (Found.front().Do == MixedDot && File.judge(I) != Verdict::Vetoed)
        File.Renamed[I] = T.text(I).str();
      rewriteCall(File, I, Found);
    }
  }
  // Names that macros make are nowhere in the text.
  for (const auto &[Offset, Name] : File.Facts.Pasted)
    File.UsesHalfBlas |= mayDefineHalf(File) && takesHalves(rulesFor(Name));
}
