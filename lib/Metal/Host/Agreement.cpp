//===- Agreement.cpp - What the text says and the parser saw ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Declarations are taken apart by their tokens. Where a macro begins, ends or
// names one, or says more of it than attributes, the tokens may mislead: an
// edit is made where the parser saw the same declaration in the same place.
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/Twine.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether \p Fact begins with \p First, or behind attributes of the language
/// that begin there.
static bool beginsAt(const HostFile &File, const DeclarationFact &Fact,
                     TokenIndex First) {
  const TokenBuffer &T = File.Tokens;
  for (unsigned Offset : File.Parsed.here(Fact.Begin)) {
    if (Offset == T[First].Offset)
      return true;
    TokenIndex I = First;
    while (I != NoToken && T[I].Offset < Offset) {
      bool IsAttribute = T[I].isOneOf({tok::l_square, tok::l_paren}) ||
                         T.is(I, "__attribute__") || T.is(I, "alignas") ||
                         T.is(I, "__align__") || T.is(I, "__declspec");
      if (!IsAttribute)
        break;
      // `[[first]] [[second]]`
      if (T[I].is(tok::l_square) && T[I].Match != NoToken &&
          T[T[I].Match].Offset < Offset)
        I = T[I].Match;
      I = T.next(I);
    }
    if (I != NoToken && T[I].Offset == Offset)
      return true;
  }
  return false;
}

bool host::endsAt(const HostFile &File, const DeclarationFact &Fact,
                  TokenIndex Last) {
  // After errors, an initializer or a bound may be missing.
  return !File.Parsed.isComplete() ||
         File.Parsed.isOneOf(Fact.End, File.Tokens[Last].Offset);
}

/// Whether the parser saw something declared in the text of \p D besides what
/// \p Own are.
static bool declaresMore(const HostFile &File, const Declaration &D,
                         const std::set<unsigned> &Own) {
  const TokenBuffer &T = File.Tokens;
  const std::set<unsigned> &All = File.Facts.Declared;
  unsigned End = T[D.Last].end();
  for (auto It = All.lower_bound(T[D.First].Offset);
       It != All.end() && *It < End; ++It) {
    bool IsInType = !D.Type.empty() && *It >= T[D.Type.First].Offset &&
                    *It <= T[D.Type.Last].Offset;
    if (!IsInType && !Own.count(*It))
      return true;
  }
  return false;
}

/// The names of the variables that \p D declares, as far as its text tells.
static std::vector<TokenIndex> namesOf(const TokenBuffer &T,
                                       const Declaration &D) {
  std::vector<TokenIndex> Names = {parsedName(T, D)};
  if (D.IsFunction)
    return Names;
  for (TokenRange R : splitAtCommas(T, D.Name, T.previous(D.Last))) {
    TokenIndex I = R.First;
    while (I < R.Last && (T.is(I, "*") || T.is(I, "const") ||
                          T.is(I, "volatile") || T.is(I, "__restrict__")))
      I = T.next(I);
    Names.push_back(I);
  }
  return Names;
}

/// Whether \p D is one function of the device for the parser, under whatever
/// name.
static bool isWholeFunction(const HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = D.First; D.Body != NoToken && I < D.Body; I = T.next(I))
    for (const DeclarationFact *F : File.Parsed.at(T[I].Offset)) {
      llvm::SmallVector<unsigned, 4> Names = File.Parsed.here(F->Called);
      if (F->IsFunction && F->Attributes == Device &&
          beginsAt(File, *F, D.First) && endsAt(File, *F, D.Last) &&
          !declaresMore(File, D, {Names.begin(), Names.end()}))
        return true;
    }
  return false;
}

static bool isMacro(const HostFile &File, TokenIndex I) {
  StringRef Name = File.Tokens.text(I);
  return File.Shared.MacroNames.contains(Name) ||
         File.Shared.CommandLine.contains(Name);
}

/// Whether the macro at \p Use drops its arguments in a definition of the text,
/// and makes no string of them in any.
static bool dropsArguments(const TokenBuffer &T, TokenIndex Use) {
  bool Drops = false;
  for (const Directive &M : T.directives()) {
    if (M.K != Directive::Define || M.First + 2 > M.Last ||
        T.text(M.First + 2) != T.text(Use))
      continue;
    TokenIndex Body = macroBody(T, M.First + 2);
    Drops |= Body > M.Last;
    for (TokenIndex I = Body; I <= M.Last; ++I)
      if (T[I].isOneOf({tok::hash, tok::hashhash}))
        return false;
  }
  return Drops;
}

/// Whether \p D is in an argument of a macro that nothing was made of, as where
/// a macro for debugging is empty.
static bool isDropped(const HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = T.previous(D.First); I != NoToken; I = T.previous(I)) {
    if (T[I].isOneOf({tok::r_brace, tok::r_paren, tok::r_square}) &&
        T[I].Match != NoToken) {
      I = T[I].Match;
      continue;
    }
    if (T[I].isOneOf({tok::l_brace, tok::l_square}))
      return false;
    if (!T[I].is(tok::l_paren))
      continue;
    TokenIndex Use = T.previous(I), Close = T[I].Match;
    if (Use == NoToken || Close == NoToken || Close < D.Last ||
        !isMacro(File, Use) || !dropsArguments(T, Use))
      return false;
    auto First = File.Facts.Declared.lower_bound(T[Use].Offset);
    return First == File.Facts.Declared.end() || *First > T[Close].Offset;
  }
  return false;
}

/// Why the text of \p D is not what the parser saw there; empty where it is.
static StringRef misreading(const HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  const ParsedDeclarations &Parsed = File.Parsed;
  unsigned Name = T[parsedName(T, D)].Offset;
  bool InMacro = T[D.First].Directive >= 0;
  if (D.IsInstantiation || !Parsed.hasSeen(Name) ||
      (!D.isKernel() && !D.isDeviceOnly() && !D.isVariable()))
    return "";
  // What goes away as a whole needs no name: `__device__ SECTION("a") int f()
  // {`.
  if (Parsed.at(Name).empty() && D.isDeviceOnly() && isWholeFunction(File, D))
    return "";
  if (Parsed.at(Name).empty()) {
    // A macro that nothing uses, or one whose uses other passes know.
    if (InMacro || !Parsed.isComplete() || isDropped(File, D))
      return "";
    return isMacro(File, D.Name) ? "has a macro in the place of its name"
                                 : "is none of that name for the compiler";
  }
  // The program would print, or compile, what is made of it.
  if (isStringToo(File, D))
    return "is in an argument that a macro makes a string of as well";
  // Where the bodies are, the uses of the macro say.
  if (InMacro && D.isKernel() && D.Body == NoToken)
    return "";
  const DeclarationFact *Fact = Parsed.oneAt(Name);
  if (!Fact)
    return "is another one each time that it is read";
  if (Fact->IsFunction != D.IsFunction)
    return isMacro(File, D.Name) ? "has a macro in the place of its name"
           : Fact->IsFunction    ? "is one of a function for the compiler"
                                 : "is one of a variable for the compiler";
  // Of kernels, and of such definitions, all stays but the body.
  TokenIndex Before = T.previous(D.First);
  bool IsCut = D.isDeviceOnly() && D.Body != NoToken && Before != NoToken &&
               T[Before].is(tok::r_paren);
  bool IsFollowed = D.isKernel() && D.Body != NoToken &&
                    File.Facts.MacroKernels.count(T[D.Body].Offset);
  if (!D.isDeviceOnly() && Fact->IsTemplate && D.Template == NoToken &&
      !IsFollowed)
    return "has the head of its template from a macro";
  auto All = [&](llvm::function_ref<bool(const DeclarationFact &)> Holds) {
    return llvm::all_of(Parsed.at(Name),
                        [&](const DeclarationFact *F) { return Holds(*F); });
  };
  if (!IsCut && !D.isKernel() && !All([&](const DeclarationFact &F) {
        return beginsAt(File, F, D.First);
      }))
    return "begins elsewhere for the compiler, in or in front of a macro";
  if (D.IsFunction && !InMacro && D.Body == NoToken && Fact->IsDefinition)
    return "has its body from a macro";
  if (D.IsFunction && D.Body != NoToken &&
      !All([&](const DeclarationFact &F) { return endsAt(File, F, D.Last); }))
    return "ends elsewhere for the compiler, in or behind a macro";
  std::set<unsigned> Own;
  for (TokenIndex I : namesOf(T, D))
    for (const DeclarationFact *F : Parsed.at(T[I].Offset))
      for (unsigned Offset : Parsed.here(F->Called))
        Own.insert(Offset);
  if (declaresMore(File, D, Own))
    return "declares more for the compiler, by a macro";
  return "";
}

void host::collectNamesOfMain(const HostFile &Main, HostUnit &Shared) {
  const TokenBuffer &T = Main.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    auto Fact = Main.Facts.Names.find(T[I].Offset);
    if (Fact != Main.Facts.Names.end() && Fact->second.has(Origin::User))
      Shared.NamedByMain.insert(T.text(I));
  }
}

/// Notes what the parser saw as the host's own, and the source names, behind a
/// macro that may say something else in another unit, as where nvcc does not
/// compile this one.
static void keepHostDeclarations(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  if (File.Facts.IsMain)
    return;
  auto IsMacro = [&](TokenIndex I) {
    return I != NoToken && T[I].isIdentifier() && isMacro(File, I);
  };
  for (const DeclarationFact &Fact : File.Unit.Declarations) {
    if (Fact.Attributes || !File.Parsed.isIn(Fact))
      continue;
    llvm::SmallVector<unsigned, 4> Begins = File.Parsed.here(Fact.Begin);
    if (Begins.empty() || !File.Shared.NamedByMain.contains(Fact.Name))
      continue;
    TokenIndex Begin = T.at(Begins.back());
    for (unsigned Offset : File.Parsed.here(Fact.Called)) {
      TokenIndex Name = T.at(Offset);
      if (Begin == NoToken || Name == NoToken || T[Name].Directive >= 0)
        continue;
      // One that is nothing here stands in front of it.
      bool HasMacro = IsMacro(T.previous(Begin)), HasType = false;
      for (TokenIndex I = Begin; I != NoToken && I < Name; I = T.next(I)) {
        HasMacro |= IsMacro(I);
        HasType |= !IsMacro(I) && !T.is(I, "explicit") &&
                   !T.is(I, "constexpr") && !T.is(I, "inline");
      }
      // The name of a constructor is that of the class.
      if (HasMacro && HasType)
        File.Kept.push_back(Offset);
    }
  }
}

void host::refuseMisread(HostFile &File) {
  keepHostDeclarations(File);
  for (const Declaration &D : File.Declarations)
    if (StringRef Why = misreading(File, D);
        !Why.empty() && !File.isKept(D.First) && !File.isGone(D.First))
      File.refuse(D, Why);
}

/// `device` in `__attribute__((device))`, outside of macros: that is reported
/// for itself.
static bool isGnuWord(const HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Open = T.previous(I);
  return T[I].Directive < 0 && Open != NoToken && T[Open].is(tok::l_paren) &&
         T.is(T.previous(T.previous(Open)), "__attribute__");
}

/// Whether one of \p Places is an attribute of CUDA's, in any file.
static bool hasWord(const std::deque<HostFile> &Files,
                    llvm::ArrayRef<TextPlace> Places) {
  return llvm::any_of(Files, [&](const HostFile &File) {
    return llvm::any_of(File.Parsed.here(Places), [&](unsigned Offset) {
      TokenIndex I = File.Tokens.at(Offset);
      return I != NoToken &&
             (attributeWord(File.Tokens.text(I)) || isGnuWord(File, I));
    });
  });
}

/// Whether a macro of the command line stands at one of \p Places.
static bool isFromCommandLine(const std::deque<HostFile> &Files,
                              llvm::ArrayRef<TextPlace> Places) {
  return llvm::any_of(Files, [&](const HostFile &File) {
    return llvm::any_of(File.Parsed.here(Places), [&](unsigned Offset) {
      TokenIndex I = File.Tokens.at(Offset);
      return I != NoToken &&
             File.Shared.CommandLine.contains(File.Tokens.text(I));
    });
  });
}

/// Whether the place of one of \p Places in \p File was dealt with, or is a
/// part of a declaration that was found.
static bool isRead(const HostFile &File, llvm::ArrayRef<TextPlace> Places) {
  return llvm::any_of(File.Parsed.here(Places), [&](unsigned Offset) {
    TokenIndex I = File.Tokens.at(Offset);
    return I != NoToken &&
           (File.isGone(I) || File.isKept(I) || isFollowedKernel(File, I) ||
            isGnuWord(File, I) ||
            (attributeWord(File.Tokens.text(I)) &&
             llvm::is_contained(File.Found.Unclear, I)) ||
            llvm::any_of(File.Declarations, [&](const Declaration &D) {
              return D.First <= I && I <= D.Last;
            }));
  });
}

void host::reportUnread(std::deque<HostFile> &Files, const UnitFacts &Unit) {
  std::set<std::pair<const FileFacts *, unsigned>> Reported;
  for (const DeclarationFact &Fact : Unit.Declarations) {
    bool IsCommandLine = false, HasWords = true;
    for (const auto &Word : Fact.Words)
      if (!hasWord(Files, Word)) {
        HasWords = false;
        IsCommandLine |= isFromCommandLine(Files, Word);
      }
    bool OnHost = (Fact.Attributes & Host) || !Fact.Attributes;
    // What a header outside of the project gives functions of both sides is its
    // own affair.
    if (OnHost && (HasWords || !IsCommandLine))
      continue;
    bool IsKnown = llvm::any_of(Files, [&](const HostFile &File) {
      return (!OnHost && isRead(File, Fact.Called)) ||
             llvm::any_of(Fact.Words, [&](const auto &Word) {
               return (!OnHost || hasWord(Files, Word)) && isRead(File, Word);
             });
    });
    if (IsKnown && HasWords)
      continue;
    const TextPlace &At = Fact.Called.back();
    for (HostFile &File : Files)
      if (TokenIndex I = File.Tokens.at(At.Offset);
          At.File == &File.Facts && I != NoToken && !File.isKept(I) &&
          (!IsKnown || !File.isGone(I)) &&
          Reported.insert({At.File, At.Offset}).second)
        File.reportDeclaration(
            I, Fact.Name,
            IsCommandLine ? "has attributes of CUDA's that the command line "
                            "defines"
            : Fact.Words.empty()
                ? "has CUDA's attributes from another declaration only"
                : "is made by macros that cu2x does not follow");
  }
}
