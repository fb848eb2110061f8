//===- LaneMasks.cpp - 32-bit lane masks become 64-bit ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// HIP's *_sync functions take masks of 64 bits and refuse others with a
// static_assert, and its ballots give 64 bits. The mask of all lanes becomes
// the one of all 64 (HIP cuts it down where a wave has 32); a variable that
// holds a mask gets a 64-bit type; what is left is converted where it is used
// and reported, since it names lanes 0 to 31 at most.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "MaskLiterals.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static constexpr StringRef AllLanes = "0xffffffffffffffffull";

namespace {

class LaneMasks {
public:
  explicit LaneMasks(FileContext &File) : File(File), T(File.Tokens) {}
  void run();

private:
  void widenVariables();
  void widenDeduced(const llvm::DenseSet<unsigned> &Fixed);
  bool mayWiden(const MaskVariable &Var,
                const llvm::DenseSet<unsigned> &Fixed) const {
    // What is signed is a number to somebody, unless a warp function takes it.
    return !Var.IsAuto && !Fixed.count(Var.NameOffset) &&
           (!Var.IsSigned || Var.IsArgument);
  }
  bool widenType(const MaskVariable &Var,
                 const llvm::DenseSet<unsigned> &Fixed);
  bool widenInitializer(const MaskVariable &Var);
  void widenNumber(TokenRange Number, unsigned Variable);
  std::optional<uint64_t> literalOf(TokenIndex Macro) const;
  bool defines(const Directive &D, TokenIndex Macro) const;
  bool widenLiteral(TokenRange Range);
  bool widenMacro(TokenIndex Macro);
  void widenName(TokenIndex Macro);
  void rewriteMaskArgument(TokenIndex Name, TokenIndex Open);
  bool widenMask(TokenRange Mask, const ArgFact *Arg);
  void checkWidth(TokenIndex Name, const WarpFunction &Function,
                  const CallFact *Fact);
  bool isNarrow(TokenIndex Name) const;
  void rewriteBitFunction(TokenIndex Name);
  bool isTold(const MaskFlow &Flow);
  void checkFlows();
  void checkShifts();
  void checkUnparsed(TokenIndex Call);
  void reportTruncated(TokenIndex I);
  void reportNarrow(TokenRange Mask);
  void reportBits(TokenIndex I, StringRef Operation);
  bool isOnlyMask(StringRef Macro) const;
  bool hasTypeByPlatform(StringRef Name) const;

  FileContext &File;
  const TokenBuffer &T;
  llvm::DenseSet<unsigned> Widened; ///< by offset of the variable's name
  /// Values of variables that have been looked at, by where they begin.
  llvm::DenseSet<unsigned> Initializers;
  llvm::StringSet<> WidenedMacros;
  /// The first reported value of each declaration, by where its type is.
  llvm::DenseMap<unsigned, unsigned> Told;
};

} // namespace

/// Rewrites a mask written as a literal. The mask of all 32 lanes means all
/// lanes of the warp; another one keeps its value and gets the wider type.
bool LaneMasks::widenLiteral(TokenRange Range) {
  StringRef Text = T.text(Range);
  std::optional<uint64_t> Value = literalValue(Text);
  if (!Value || *Value > 0xffffffffu)
    return Value.has_value();
  // Somebody thought about 64 bits and chose these lanes.
  if (Text.ends_with_insensitive("ll"))
    return false;
  if (*Value == 0xffffffffu) {
    if (File.Options.ByHand)
      reportNarrow(Range);
    File.Edits.replace(T[Range.First].Offset, Text.size(), AllLanes);
    return true;
  }
  File.Edits.replace(T[Range.First].Offset, Text.size(),
                     (Text.rtrim("uUlL") + "ull").str());
  return false;
}

/// True when each use of the macro is a mask: an argument of a warp function,
/// the value of a mask variable, or the other side of a comparison with one.
bool LaneMasks::isOnlyMask(StringRef Macro) const {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || T.text(I) != Macro)
      continue;
    if (int D = T[I].Directive;
        D >= 0 && T.directives()[D].K != Directive::Define)
      continue; // #ifdef, #undef
    if (int D = T[I].Directive; D >= 0 && I == T.directives()[D].First + 2)
      continue;
    TokenIndex Before = T.previous(I);
    if (Before == NoToken)
      return false;
    TokenIndex Name = T.previous(Before);
    if (Name == NoToken)
      return false;
    if (T.is(Before, "(") && takesMask(T.text(Name)))
      continue;
    if (T.is(Before, "=") && T[Name].isIdentifier() &&
        Widened.count(T[Name].Offset))
      continue;
    return false;
  }
  return true;
}

/// Whether \p D defines the object-like macro at \p Macro. A definition that no
/// compilation has seen is not what one that a compilation sees stands for.
bool LaneMasks::defines(const Directive &D, TokenIndex Macro) const {
  return D.K == Directive::Define && D.First + 3 <= D.Last &&
         T.text(D.First + 2) == T.text(Macro) && !T.is(D.First + 3, "(") &&
         (!File.Facts.isInactive(T[D.First].Offset) ||
          File.Facts.isInactive(T[Macro].Offset));
}

/// `#define FULL_MASK 0xffffffff` in this file.
bool LaneMasks::widenMacro(TokenIndex Macro) {
  StringRef Name = T.text(Macro);
  if (llvm::none_of(T.directives(),
                    [&](const Directive &D) { return defines(D, Macro); }))
    return false;
  bool Found = WidenedMacros.contains(Name);
  if (Found)
    return true;
  if (!isOnlyMask(Name))
    return false;
  // Each of them, so that all configurations have the same.
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Define || D.First + 3 > D.Last ||
        T.text(D.First + 2) != Name || T.is(D.First + 3, "("))
      continue;
    TokenRange Body{D.First + 3, D.Last};
    if (literalValue(T.text(Body)) && widenLiteral(Body))
      Found = true;
  }
  if (Found)
    WidenedMacros.insert(Name);
  return Found;
}

/// Writes the mask of all lanes in place of a macro that stays.
void LaneMasks::widenName(TokenIndex Macro) {
  if (File.Options.ByHand)
    reportNarrow({Macro, Macro});
  File.Edits.replace(T[Macro].Offset, T[Macro].Length, AllLanes);
}

/// Gives a variable a 64-bit type where it is the only one of its declaration,
/// or all others may have one as well.
bool LaneMasks::widenType(const MaskVariable &Var,
                          const llvm::DenseSet<unsigned> &Fixed) {
  if (!Var.TypeRange || !mayWiden(Var, Fixed))
    return false;
  TokenIndex First = T.at(Var.TypeRange->first);
  TokenIndex Last = T.at(Var.TypeRange->second);
  TokenIndex Name = T.at(Var.NameOffset);
  if (First == NoToken || Last == NoToken || Name == NoToken)
    return false;
  // `unsigned *p`, `unsigned m, n` where n is none, and parameters stay.
  auto IsMask = [&](TokenIndex I) {
    auto Mask = I == NoToken ? File.Facts.Masks.end()
                             : File.Facts.Masks.find(T[I].Offset);
    return Mask != File.Facts.Masks.end() &&
           Mask->second.TypeRange == Var.TypeRange &&
           mayWiden(Mask->second, Fixed);
  };
  if (!IsMask(T.next(Last)))
    return false;
  for (TokenIndex I = T.next(T.next(Last)); I != NoToken && !T[I].is(tok::semi);
       I = T.next(I)) {
    if (T[I].is(tok::r_paren) || (T[I].is(tok::comma) && !IsMask(T.next(I))))
      return false;
    if (T[I].isOneOf({tok::l_paren, tok::l_brace, tok::l_square}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
    else if (T[I].is(tok::less))
      if (TokenIndex End = T.closeOfTemplateArgs(I); End != NoToken)
        I = End;
  }
  if (T.next(Last) == Name)
    File.Edits.replace(T[First].Offset, T[Last].end() - T[First].Offset,
                       "unsigned long long");
  return true;
}

/// Returns whether the value of \p Var is a plain number, or a name for one.
bool LaneMasks::widenInitializer(const MaskVariable &Var) {
  TokenIndex Init = T.at(Var.InitOffset);
  TokenIndex End = Init;
  while (End != NoToken && T.next(End) != NoToken &&
         !T[T.next(End)].isOneOf({tok::semi, tok::r_brace, tok::comma}))
    End = T.next(End);
  if (Init == NoToken || End == NoToken)
    return false;
  TokenRange Value{Init, End};
  if (std::optional<uint64_t> Mask = literalValue(T.text(Value))) {
    if (*Mask == 0xffffffffu)
      widenLiteral(Value);
    else if (*Mask != 0) // zero is where a mask that is collected starts
      reportNarrow(Value);
    return true;
  }
  if (Init != End || !T[Init].isIdentifier() || literalOf(Init) != 0xffffffffu)
    return false;
  if (!widenMacro(Init))
    widenName(Init);
  return true;
}

/// \p Number becomes the value of \p Variable, which is 64 bits wide now.
void LaneMasks::widenNumber(TokenRange Number, unsigned Variable) {
  // The host's parse and the device's both know it.
  if (!Initializers.insert(T[Number.First].Offset).second)
    return;
  StringRef Text = T.text(Number);
  bool IsInMacro = T[Number.First].Directive >= 0;
  if (!IsInMacro && literalValue(Text) == 0xffffffffu && widenLiteral(Number))
    return;
  if (!IsInMacro && Number.First == Number.Last &&
      T[Number.First].isIdentifier() &&
      literalOf(Number.First) == 0xffffffffu) {
    if (!widenMacro(Number.First))
      widenName(Number.First);
    return;
  }
  // Bits that no function takes for lanes keep their value.
  auto Mask = File.Facts.Masks.find(Variable);
  if (literalValue(Text) ||
      (Mask != File.Facts.Masks.end() && Mask->second.IsArgument))
    reportNarrow(Number);
}

/// The value of an object-like macro of this file that is a literal.
std::optional<uint64_t> LaneMasks::literalOf(TokenIndex Macro) const {
  for (const Directive &D : T.directives())
    if (defines(D, Macro))
      return literalValue(T.text({D.First + 3, D.Last}));
  return std::nullopt;
}

/// Variables whose type is deduced have 64 bits where what they are given has.
void LaneMasks::widenDeduced(const llvm::DenseSet<unsigned> &Fixed) {
  auto IsGivenMask = [&](const MaskFlow &Flow) {
    return Flow.How == MaskFlow::Narrowed &&
           (!Flow.Variable || Widened.count(*Flow.Variable));
  };
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const MaskFlow &Flow : File.Facts.MaskFlows)
      for (unsigned Target : Flow.Targets)
        if (auto Mask = File.Facts.Masks.find(Target);
            Mask != File.Facts.Masks.end() && Mask->second.IsAuto &&
            !Fixed.count(Target) && IsGivenMask(Flow))
          Changed |= Widened.insert(Target).second;
  }
}

void LaneMasks::widenVariables() {
  // All types first: the value of one variable may be a macro whose uses are
  // looked at.
  llvm::DenseSet<unsigned> Fixed;
  for (const MaskFlow &Flow : File.Facts.MaskFlows)
    if (Flow.How == MaskFlow::Addressed && Flow.Variable)
      Fixed.insert(*Flow.Variable);
  for (const auto &[Offset, Var] : File.Facts.Masks)
    if (widenType(Var, Fixed)) {
      Widened.insert(Offset);
      // Somebody who translates by hand may leave the type as it is.
      if (TokenIndex Name = T.at(Offset);
          File.Options.ByHand && Name != NoToken)
        reportTruncated(Name);
    }
  widenDeduced(Fixed);
  for (const auto &[Offset, Var] : File.Facts.Masks)
    if (Widened.count(Offset) && Var.InitOffset && !Var.IsAuto &&
        widenInitializer(Var))
      Initializers.insert(Var.InitOffset);
}

void LaneMasks::rewriteMaskArgument(TokenIndex Name, TokenIndex Open) {
  auto FactIt = File.Facts.Calls.find(T[Name].Offset);
  const CallFact *Fact =
      FactIt == File.Facts.Calls.end() ? nullptr : &FactIt->second;
  auto Args = T.splitArguments(
      Open, Fact ? std::optional<unsigned>(Fact->Args.size()) : std::nullopt);
  if (!Args || Args->empty() || (*Args)[0].empty())
    return;
  const WarpFunction *Function = findWarpFunction(T.text(Name));
  if (Function && Function->isShuffle() &&
      Args->size() == size_t(Function->Width) && !isNarrow(Name) &&
      (Fact || !isInLadderOfWave(T, Name, (*Args)[Function->Distance])))
    checkWidth(Name, *Function, Fact);
  const ArgFact *Arg = Fact && !Fact->Args.empty() ? &Fact->Args[0] : nullptr;
  // A vote asks all of the lanes that its mask names. Who wrote 64 bits knows.
  bool IsWide = literalValue(T.text((*Args)[0])).value_or(0) > 0xffffffffu;
  // Waiting for a whole wave instead of 32 of its lanes changes nothing.
  if (widenMask((*Args)[0], Arg) && Function && !Function->isShuffle() &&
      !Function->GivesMask && !IsWide)
    checkWidth(Name, *Function, Fact);
}

/// Whether \p Name is declared with a type that the file has twice, as in
///   #ifdef USE_ROCM
///   using mask_t = unsigned long long;
///   #else
///   using mask_t = unsigned;
///   #endif
/// Who does so has chosen the width for both platforms.
bool LaneMasks::hasTypeByPlatform(StringRef Name) const {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    TokenIndex Type = T.is(I, Name) ? T.previous(I) : NoToken;
    if (Type == NoToken || !T[Type].isIdentifier())
      continue;
    unsigned Aliases = 0;
    for (TokenIndex J = 0; J + 2 < T.size(); ++J)
      Aliases +=
          T.is(J, "using") && T.text(J + 1) == T.text(Type) && T.is(J + 2, "=");
    if (Aliases > 1)
      return true;
  }
  return false;
}

/// Gives the first argument of a warp function 64 bits. False where it names
/// some lanes only, which is reported.
bool LaneMasks::widenMask(TokenRange Mask, const ArgFact *Arg) {
  auto Report = [&] {
    reportNarrow(Mask);
    return false;
  };
  StringRef Text = T.text(Mask);
  if (literalValue(Text))
    return widenLiteral(Mask) || Report();
  bool IsName = Mask.First == Mask.Last && T[Mask.First].isIdentifier();
  if (IsName && widenMacro(Mask.First))
    return true;
  auto Use = File.Facts.MaskUses.find(T[Mask.First].Offset);
  if (IsName && Use != File.Facts.MaskUses.end() && Widened.count(Use->second))
    return true;
  if (Arg && Arg->Type == TypeClass::Integer64 && Arg->Constant &&
      *Arg->Constant != -1)
    return Report();
  if (T[Mask.First].isIdentifier() &&
      makesMask(Text.take_until([](char C) { return C == '(' || C == ' '; })))
    return true; // gives 64 bits in HIP
  if (!Arg || Arg->Type == TypeClass::Integer64 ||
      (IsName && hasTypeByPlatform(Text)))
    return true; // HIP's static_assert speaks up where this is wrong
  if (Arg->Constant && uint32_t(*Arg->Constant) == 0xffffffffu &&
      T[Mask.First].Directive < 0) {
    // `uint32_t(-1)`, or a macro or constant of a file that is not rewritten.
    if (File.Options.ByHand)
      reportNarrow(Mask);
    File.Edits.replace(T[Mask.First].Offset, Text.size(), AllLanes);
    return true;
  }
  static constexpr StringRef Cast = "static_cast<unsigned long long>(";
  if (Text.starts_with(Cast))
    return Report();
  File.Edits.insertBefore(T[Mask.First].Offset, Cast);
  File.Edits.insertAfter(T[Mask.Last].end(), ")");
  return Report();
}

/// A shuffle that is not told its width, so that it has the wave's, or a vote.
void LaneMasks::checkWidth(TokenIndex Name, const WarpFunction &Function,
                           const CallFact *Fact) {
  switch (Fact ? Fact->Reach : ShuffleReach::Unknown) {
  case ShuffleReach::Wave:
    return; // it combines a wave of any size
  case ShuffleReach::HalfWarp:
    File.report(diag::Kind::ShuffleTreeStart, Name, {T.text(Name).str()});
    return;
  case ShuffleReach::PartOfHalf:
    // Lanes that differ in their lowest five bits are the same ones in a wave
    // of any size.
    if (Function.Op == WarpOp::ShuffleXor)
      return;
    break;
  case ShuffleReach::Unknown:
    break;
  }
  reportWholeWave(File, Name, T.text(Name));
}

/// Whether the shuffle at \p Name goes over groups that are part of a wave of
/// any size, or what it reads of others is not used.
bool LaneMasks::isNarrow(TokenIndex Name) const {
  auto Fact = File.Facts.Calls.find(T[Name].Offset);
  return Fact != File.Facts.Calls.end() &&
         Fact->second.IsNarrow.value_or(false);
}

void LaneMasks::reportNarrow(TokenRange Mask) {
  File.report(diag::Kind::LaneMaskLiteral, T[Mask.First].Offset,
              T.text(Mask).size(), {T.text(Mask).str()});
}

/// `__popc(mask)` and the like on what is 64 bits wide now.
void LaneMasks::rewriteBitFunction(TokenIndex Name) {
  auto Fact = File.Facts.Calls.find(T[Name].Offset);
  if (Fact == File.Facts.Calls.end())
    return;
  StringRef Function = T.text(Name);
  bool OnMask = false, OnNumber = false, Differs = false;
  for (const BitCount &Count : Fact->second.Counts) {
    if (Count.MakesMask || llvm::any_of(Count.Variables, [&](unsigned V) {
          return Widened.count(V);
        })) {
      OnMask = true;
      continue;
    }
    // The body of a macro that another use gives a number: bits above 31, those
    // of its sign for example, must not count.
    OnNumber = true;
    Differs |= !Count.Bits || Count.Bits > 32 ||
               (Function == "__popc" && Count.IsSigned);
  }
  if (!OnMask)
    return;
  if (Differs || (Function != "__popc" && Function != "__ffs")) {
    // Or it counts from the top, which is 32 bits further up now.
    reportBits(Name, Function);
    return;
  }
  if (File.Options.ByHand)
    reportBits(Name, Function);
  File.Renamed[Name] = (Function + "ll").str();
  TokenIndex Open = File.callParen(Name);
  // What the mask becomes together with a name that a template has to tell.
  bool IsUnknown = !Fact->second.Args.empty() &&
                   Fact->second.Args[0].Type == TypeClass::Unknown &&
                   T[Open].Match != Open + 2;
  if (Function != "__ffs" || (!OnNumber && !IsUnknown))
    return;
  // HIP overloads it for both kinds of long long.
  File.Edits.insertAfter(T[Open].end(), "static_cast<unsigned long long>(");
  File.Edits.insertBefore(T[T[Open].Match].Offset, ")");
}

/// Whether \p Flow gives a variable its value whose declaration is reported for
/// another one already: `unsigned A = .., B = ..;`.
bool LaneMasks::isTold(const MaskFlow &Flow) {
  auto Mask = Flow.Targets.size() == 1 ? File.Facts.Masks.find(Flow.Targets[0])
                                       : File.Facts.Masks.end();
  return Mask != File.Facts.Masks.end() && Mask->second.TypeRange &&
         Mask->second.InitOffset == Flow.Offset &&
         Told.try_emplace(Mask->second.TypeRange->first, Flow.Offset)
                 .first->second != Flow.Offset;
}

/// Where what is 64 bits wide now goes.
void LaneMasks::checkFlows() {
  for (const MaskFlow &Flow : File.Facts.MaskFlows) {
    if (Flow.Variable && !Widened.count(*Flow.Variable))
      continue;
    TokenIndex I = T.at(Flow.Offset);
    if (I == NoToken || llvm::any_of(Flow.Targets, [&](unsigned Target) {
          return Widened.count(Target);
        }))
      continue;
    TokenIndex Last = T.at(Flow.Offset + Flow.Length);
    TokenRange Place{I, Last == NoToken ? I : Last};
    switch (Flow.How) {
    case MaskFlow::Narrowed:
      if (!isTold(Flow))
        reportTruncated(I);
      break;
    case MaskFlow::Given:
      if (Flow.Variable)
        widenNumber(Place, *Flow.Variable);
      else
        reportNarrow(Place);
      break;
    case MaskFlow::Compared:
      // On a wave of 32 the ballot of all is 32 ones, on one of 64 it is not:
      // no number is right for both.
      reportNarrow(Place);
      break;
    case MaskFlow::Shifted:
    case MaskFlow::Beside:
    case MaskFlow::Signed:
      if (Flow.How == MaskFlow::Signed && !Flow.Variable)
        break; // the value of the call itself is unsigned
      reportBits(I, T.text(Place));
      break;
    case MaskFlow::Addressed:
      break; // such a variable is not widened
    }
  }
}

/// `1u << (threadIdx.x % warpSize)`.
void LaneMasks::checkShifts() {
  for (const WarpAssumption &Fact : File.Facts.WarpAssumptions) {
    TokenIndex First = T.at(Fact.Offset);
    TokenIndex Last = T.at(Fact.Offset + Fact.Length);
    if (Fact.How == WarpAssumption::LaneShift && First != NoToken &&
        !File.isKept(First))
      reportBits(First, T.text({First, Last == NoToken ? First : Last}));
  }
}

void LaneMasks::reportTruncated(TokenIndex I) {
  File.report(diag::Kind::LaneMaskTruncated, I, {"unsigned int"});
}

/// `unsigned Mask = __ballot_sync(...)` in text that nobody parsed.
void LaneMasks::checkUnparsed(TokenIndex Call) {
  TokenIndex Equals = T.previous(Call);
  TokenIndex Name = Equals == NoToken ? NoToken : T.previous(Equals);
  TokenIndex Type = Name == NoToken ? NoToken : T.previous(Name);
  if (Type == NoToken || !T.is(Equals, "=") || !T[Name].isIdentifier())
    return;
  StringRef Text = T.text(Type);
  if (Text == "unsigned" || Text == "int" || Text == "uint32_t" ||
      Text == "uint")
    reportTruncated(Call);
}

void LaneMasks::reportBits(TokenIndex I, StringRef Operation) {
  std::vector<std::string> Args = {Operation.str()};
  // A wave of 32 lanes has no others than those of the mask.
  if (Operation.contains('~') || Operation.contains('^'))
    Args.push_back("take the lanes that the vote was given in place of all "
                   "bits: 'mask & ~votes', 'votes == mask'");
  File.report(diag::Kind::MaskBitOpWidth, I, std::move(Args));
}

void LaneMasks::run() {
  widenVariables();
  checkFlows();
  checkShifts();
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || !T.text(I).starts_with("__") ||
        File.isRenamedOnly(I))
      continue;
    StringRef Name = T.text(I);
    TokenIndex Open = File.callParen(I);
    Verdict V = File.judge(I);
    if (Open == NoToken || V == Verdict::Vetoed)
      continue;
    if (takesMask(Name)) {
      File.useHip(I);
      rewriteMaskArgument(I, Open);
      if (V == Verdict::TokenRule)
        File.notVouched(I);
    }
    if (makesMask(Name) && V == Verdict::TokenRule)
      checkUnparsed(I);
    if (Name == "__popc" || Name == "__ffs" || Name == "__clz" ||
        Name == "__brev")
      rewriteBitFunction(I);
    if (Name == "__syncwarp")
      File.report(diag::Kind::SyncwarpMissing, I);
    const WarpFunction *Function = findWarpFunction(Name);
    if (Function && !Function->takesMask() && Name != "__activemask" &&
        !isNarrow(I))
      File.report(diag::Kind::UnmaskedWarpIntrinsic, I, {Name.str()});
  }
}

void hip::widenLaneMasks(FileContext &File) { LaneMasks(File).run(); }
