//===- Launches.cpp - Kernel launches ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// HIP's clang takes `kernel<<<...>>>(...)` as it is. Left are the spellings
// `<< <...>> >` and `<<<{2, 2}, 64>>>`, which nvcc accepts and clang does not,
// and on request the macro form hipLaunchKernelGGL. None needs an AST, so they
// work in inactive branches and macro bodies too.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "cu2x/Frontend/Launch.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/DenseSet.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// A kernel whose template arguments are deduced from its call.
static bool isTemplateByAst(const FileContext &File, const Launch &L) {
  auto Fact = File.Facts.Launches.find(File.Tokens[L.Open.First].Offset);
  return Fact != File.Facts.Launches.end() && Fact->second.IsTemplate;
}

/// Replaces what lies between two tokens, a comma or \p Chevrons among it, by
/// \p Text, which has one comma. Comments and line ends that stand there stay.
static void replaceGap(FileContext &File, unsigned Begin, unsigned End,
                       StringRef Text, TokenRange Chevrons = {}) {
  const TokenBuffer &T = File.Tokens;
  StringRef Gap = T.text().slice(Begin, End);
  if (!Gap.contains("/*") && !Gap.contains("//") && !Gap.contains('\n')) {
    File.Edits.replace(Begin, End - Begin, Text);
    return;
  }
  auto [Before, After] = Text.split(',');
  File.Edits.insertAfter(Begin, Before);
  if (!Chevrons.empty()) {
    unsigned From = T[Chevrons.First].Offset;
    File.Edits.replace(From, T[Chevrons.Last].end() - From, ",");
    // Chevrons stand close to what follows.
    if (T[Chevrons.Last].end() != End)
      After = After.ltrim();
  } else {
    After = After.ltrim();
  }
  File.Edits.insertBefore(End, After);
}

static bool hasOpenComma(const TokenBuffer &T, TokenRange R) {
  for (TokenIndex I = R.First; I <= R.Last; ++I) {
    if (T[I].isOneOf({tok::l_paren}) && T[I].Match != NoToken)
      I = T[I].Match;
    else if (T[I].is(tok::comma))
      return true;
  }
  return false;
}

static void reportUnconverted(FileContext &File, TokenIndex Open,
                              StringRef Reason = "") {
  File.report(diag::Kind::LaunchInMacro, Open, {Reason.str()});
}

/// Whether a statement can begin behind the token \p I.
static bool beginsStatement(const TokenBuffer &T, TokenIndex I) {
  if (I == NoToken || T[I].isOneOf({tok::semi, tok::l_brace, tok::r_brace}))
    return true;
  if (T[I].is(tok::r_paren)) { // `if (a)`, `FOR_EACH(b)`; not `(void)`
    TokenIndex Word = T[I].Match == NoToken ? NoToken : T.previous(T[I].Match);
    return Word != NoToken && T[Word].isIdentifier();
  }
  if (T[I].is(tok::colon)) { // a label; not the rest of `a ? b : c`
    TokenIndex Label = T.previous(I);
    for (TokenIndex J = Label; J != NoToken; J = T.previous(J)) {
      if (T[J].isOneOf({tok::semi, tok::l_brace, tok::r_brace, tok::question}))
        return J == T.previous(Label) && !T[J].is(tok::question);
      if (T.is(J, "case"))
        return true;
    }
    return false;
  }
  return T.is(I, "else") || T.is(I, "do");
}

/// The macro is a statement, `kernel<<<...>>>(...)` an expression.
static bool isStatement(const FileContext &File, const Launch &L) {
  const TokenBuffer &T = File.Tokens;
  auto Fact = File.Facts.Launches.find(T[L.Open.First].Offset);
  if (Fact != File.Facts.Launches.end())
    return !Fact->second.IsOperand;
  TokenIndex After = T.next(T[L.ArgsOpen].Match);
  return beginsStatement(T, T.previous(L.Kernel)) &&
         (After == NoToken || T[After].is(tok::semi));
}

/// The execution configuration, split at its top-level commas. A part is empty
/// where nothing stands between two of them.
static llvm::SmallVector<TokenRange, 4> splitConfiguration(const TokenBuffer &T,
                                                           const Launch &L) {
  llvm::SmallVector<TokenRange, 4> Config;
  TokenRange Part;
  for (TokenIndex I = T.next(L.Open.Last); I != NoToken && I < L.Close.First;
       I = T.next(I)) {
    if (T[I].is(tok::comma)) {
      Config.push_back(Part);
      Part = TokenRange();
      continue;
    }
    if (Part.empty())
      Part.First = I;
    Part.Last = I;
    if ((T[I].is(tok::l_paren) || T[I].is(tok::l_square) ||
         T[I].is(tok::l_brace)) &&
        T[I].Match != NoToken && T[I].Match > I)
      Part.Last = I = T[I].Match;
    else if (T[I].is(tok::less) && I > 0 && T[I - 1].isIdentifier())
      if (TokenIndex End = T.closeOfTemplateArgs(I);
          End != NoToken && End < L.Close.First)
        Part.Last = I = End;
  }
  Config.push_back(Part);
  return Config;
}

/// Makes an expression of \p List, part \p Index of a launch.
static void nameList(FileContext &File, TokenRange List, unsigned Index) {
  const TokenBuffer &T = File.Tokens;
  // In braces, an int would be too wide for what is unsigned.
  bool IsByName = T[List.First + 1].is(tok::period);
  bool IsEmpty = List.First + 1 == List.Last;
  StringRef Open = Index > 1  ? IsEmpty ? "0" : "("
                   : IsByName ? "dim3{"
                              : "dim3(";
  File.Edits.replace(T[List.First].Offset, 1, Open);
  // nvcc takes a comma in front of the end.
  TokenIndex Last = T.previous(List.Last);
  if (!IsByName && T[Last].is(tok::comma))
    File.Edits.replace(T[Last].Offset, 1, "");
  if (!IsByName)
    File.Edits.replace(T[List.Last].Offset, 1, Index > 1 && IsEmpty ? "" : ")");
}

/// `<<<{2, 2}, 64, {0}>>>`, which nvcc takes as it takes lists for parameters;
/// clang wants expressions. The lists of macros in \p Named are done.
static bool nameBraces(FileContext &File, const Launch &L,
                       llvm::DenseSet<unsigned> &Named) {
  const TokenBuffer &T = File.Tokens;
  bool Changed = false;
  auto Config = splitConfiguration(T, L);
  for (auto [Index, Part] : llvm::enumerate(Config)) {
    if (Part.empty())
      continue;
    if (Index < 2 && Part.First == Part.Last && T[Part.First].isIdentifier()) {
      TokenRange List = listOfMacro(T, Part.First);
      if (!List.empty() && Named.insert(List.First).second) {
        nameList(File, List, Index);
        Changed = true;
      }
      continue;
    }
    if (!T[Part.First].is(tok::l_brace) || T[Part.First].Match != Part.Last ||
        T[Part.Last].Length != 1 ||
        (Index > 1 && hasOpenComma(T, {Part.First + 1, Part.Last})))
      continue;
    nameList(File, Part, Index);
    Changed = true;
  }
  return Changed;
}

static void toMacroForm(FileContext &File, const Launch &L) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Begin = L.Kernel;
  TokenIndex ArgsClose = T[L.ArgsOpen].Match;
  bool HasDirective = false;
  for (TokenIndex I = L.Open.First; I < L.ArgsOpen; ++I)
    HasDirective |= T[I].Directive != T[L.Open.First].Directive;
  if (Begin == NoToken || HasDirective)
    return reportUnconverted(File, L.Open.First);
  if (!isStatement(File, L))
    return reportUnconverted(File, L.Open.First, "is part of an expression");
  TokenIndex KernelEnd = T.previous(L.Open.First);

  llvm::SmallVector<TokenRange, 4> Config = splitConfiguration(T, L);
  bool BadPart =
      llvm::any_of(Config, [](const TokenRange &R) { return R.empty(); });
  if (Config.size() < 2 || Config.size() > 4 || BadPart) {
    // A macro that holds the whole configuration, or a syntax error.
    reportUnconverted(File, L.Open.First);
    return;
  }

  bool IsTemplate =
      T[KernelEnd].is(tok::greater) || T[KernelEnd].is(tok::greatergreater) ||
      (Begin == KernelEnd && isMacroParameter(T, Begin, T.text(Begin))) ||
      isTemplateByAst(File, L);
  bool IsDim[2];
  for (unsigned I = 0; I != 2; ++I)
    IsDim[I] = T.is(Config[I].First, "dim3") &&
               T.is(Config[I].First + 1, "(") &&
               T[Config[I].First + 1].Match == Config[I].Last;

  File.UsesHip = true;
  File.Edits.insertBefore(T[Begin].Offset,
                          IsTemplate ? "hipLaunchKernelGGL(HIP_KERNEL_NAME("
                                     : "hipLaunchKernelGGL(");
  auto Open = [&](unsigned I) { return IsDim[I] ? "" : "dim3("; };
  auto Close = [&](unsigned I) { return IsDim[I] ? "" : ")"; };
  std::string Text = std::string(IsTemplate ? ")" : "") + ", " + Open(0);
  replaceGap(File, T[KernelEnd].end(), T[Config[0].First].Offset, Text, L.Open);
  replaceGap(File, T[Config[0].Last].end(), T[Config[1].First].Offset,
             std::string(Close(0)) + ", " + Open(1));
  for (unsigned I = 2; I < Config.size(); ++I)
    replaceGap(File, T[Config[I - 1].Last].end(), T[Config[I].First].Offset,
               I == 2 ? std::string(Close(1)) + ", " : ", ");

  // A comma outside parentheses would separate arguments of the macro.
  for (unsigned I = 2; I < Config.size(); ++I)
    if (hasOpenComma(T, Config[I])) {
      File.Edits.insertBefore(T[Config[I].First].Offset, "(");
      File.Edits.insertAfter(T[Config[I].Last].end(), ")");
    }

  std::string Tail = Config.size() == 2   ? std::string(Close(1)) + ", 0, 0"
                     : Config.size() == 3 ? ", 0"
                                          : "";
  TokenIndex FirstArg = T.next(L.ArgsOpen);
  bool HasArgs = FirstArg != NoToken && FirstArg < ArgsClose;
  if (HasArgs)
    Tail += ", ";
  unsigned End = HasArgs ? T[FirstArg].Offset : T[ArgsClose].Offset;
  StringRef Gap = T.text().slice(T[L.Close.Last].end(), End);
  if (Gap.contains("/*") || Gap.contains("//") || Gap.contains('\n')) {
    unsigned From = T[Config.back().Last].end();
    File.Edits.replace(From, T[L.Close.Last].end() - From, Tail);
    File.Edits.replace(T[L.ArgsOpen].Offset, 1, "");
  } else {
    unsigned From = T[Config.back().Last].end();
    StringRef Before = T.text().slice(From, T[L.Close.First].Offset);
    if (Before.contains("/*") || Before.contains("//"))
      From = T[L.Close.First].Offset; // what stands behind the argument stays
    File.Edits.replace(From, End - From, Tail);
  }
}

/// `#define CALL kernel<<<g, b>>>` and a use `CALL(args)`: neither piece is a
/// launch alone, so the use is replaced by the whole. Returns false when the
/// macro is not of that form.
static bool joinMacroPieces(FileContext &File, TokenIndex Open) {
  const TokenBuffer &T = File.Tokens;
  int D = T[Open].Directive;
  if (D < 0 || T.directives()[D].K != Directive::Define)
    return false;
  const Directive &Macro = T.directives()[D];
  TokenIndex Name = Macro.First + 2;
  if (Name + 1 > Macro.Last || !T[Macro.Last].is(tok::greatergreatergreater) ||
      beginOfKernel(T, Open) != Name + 1)
    return false;
  TokenIndex First = T.next(Open);
  TokenIndex Comma = First;
  while (Comma != NoToken && Comma < Macro.Last && !T[Comma].is(tok::comma))
    Comma = T[Comma].is(tok::l_paren) && T[Comma].Match != NoToken
                ? T.next(T[Comma].Match)
                : T.next(Comma);
  // Shared memory and stream need no macro of this kind; leave them alone.
  if (Comma == NoToken || Comma >= Macro.Last ||
      T.splitArguments(Open).has_value() ||
      T.text({Comma + 1, Macro.Last - 1}).contains(','))
    return false;
  std::string Kernel = T.text({Name + 1, Open - 1}).str();
  bool IsTemplate = StringRef(Kernel).ends_with(">");
  std::string Text = "hipLaunchKernelGGL(" +
                     (IsTemplate ? "HIP_KERNEL_NAME(" + Kernel + ")" : Kernel) +
                     ", dim3(" + T.text({First, Comma - 1}).str() + "), dim3(" +
                     T.text({Comma + 1, Macro.Last - 1}).str() + "), 0, 0";
  bool Used = false;
  for (TokenIndex I = Macro.Last + 1; I < T.size(); ++I) {
    if (T.text(I) != T.text(Name) || T[I].Directive >= 0)
      continue;
    TokenIndex Args = T.next(I);
    if (Args == NoToken || !T[Args].is(tok::l_paren) ||
        T[Args].Match == NoToken)
      continue;
    bool HasArgs = T.next(Args) < T[Args].Match;
    File.Edits.replace(T[I].Offset, T[Args].end() - T[I].Offset,
                       Text + (HasArgs ? ", " : ""));
    Used = true;
  }
  return Used;
}

/// `cudaMalloc` and its like in a kernel.
static void checkDeviceCalls(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (const auto &[Offset, Call] : File.Facts.Calls) {
    TokenIndex I = T.at(Offset);
    if (!Call.InDevice || Call.InHost || I == NoToken || File.isKept(I))
      continue;
    const api::Entry *Row = api::lookup(T.text(I));
    // What has no counterpart at all is reported as that.
    if (Row && Row->Kind == api::Kind::Function && Row->isSupported() &&
        Row->Library == api::Library::Runtime &&
        File.judge(I) == Verdict::Confirmed)
      File.report(diag::Kind::DeviceRuntimeCall, I, {T.text(I).str()});
  }
}

void hip::rewriteLaunches(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  checkDeviceCalls(File);
  llvm::DenseSet<unsigned> Named;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    std::optional<Launch> L = findLaunch(T, I);
    if (!L) {
      if (T[I].is(tok::lesslessless) &&
          File.Options.Launch == LaunchSyntax::LaunchKernelGGL &&
          !File.isRenamedOnly(I) && !joinMacroPieces(File, I))
        reportUnconverted(File, I);
      continue;
    }
    auto Fact = File.Facts.Launches.find(T[I].Offset);
    File.useHip(I);
    if (Fact != File.Facts.Launches.end() && Fact->second.InDevice) {
      TokenIndex Kernel = T.previous(I);
      File.report(diag::Kind::DeviceSideLaunch, I,
                  {Kernel == NoToken ? "" : T.text(Kernel).str()});
      I = L->Open.Last;
      continue;
    }
    if (!File.isRenamedOnly(I)) {
      bool IsMacro = File.Options.Launch == LaunchSyntax::LaunchKernelGGL;
      bool Changes = IsMacro || L->Open.First != L->Open.Last ||
                     L->Close.First != L->Close.Last;
      if (!IsMacro)
        Changes |= nameBraces(File, *L, Named);
      if (Changes && Fact == File.Facts.Launches.end())
        File.notVouched(I);
      if (IsMacro) {
        toMacroForm(File, *L);
      } else {
        for (TokenRange R : {L->Open, L->Close})
          if (R.First != R.Last)
            File.Edits.replace(T[R.First].Offset,
                               T[R.Last].end() - T[R.First].Offset,
                               R.First == L->Open.First ? "<<<" : ">>>");
      }
    }
    I = L->Open.Last;
  }
}
