//===- Kernels.cpp - Kernels become functions that launch them -----*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// A name in a list of parameters, and whether it stands for several.
struct NamedParameter {
  std::string Name;
  bool IsPack = false;

  std::string use() const { return IsPack ? Name + "..." : Name; }
};

} // namespace

static bool isPack(const TokenBuffer &T, TokenRange R) {
  for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I))
    if (T[I].is(tok::ellipsis))
      return true;
  return false;
}

/// Gives the parameter \p R of the list, which has no name, the name \p Name.
static void addName(HostFile &File, TokenRange R, StringRef Name) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Last = R.Last;
  for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I))
    if (T[I].is(tok::equal)) {
      Last = T.previous(I);
      break;
    }
  File.Edits.insertAfter(T[Last].end(), (" " + Name).str());
}

/// Whether the branch of `#if` decides which parameters \p D has, and not only
/// what their types are.
static bool hasOptionalParameters(const HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  unsigned Region = T[D.First].Region;
  TokenIndex First = T.next(D.ParamsOpen), Close = T[D.ParamsOpen].Match;
  if (First == NoToken || First >= Close)
    return false;
  for (TokenRange R : splitAtCommas(T, First, T.previous(Close))) {
    if (TokenIndex Comma = T.next(R.Last);
        Comma != Close && T[Comma].Region != Region)
      return true;
    TokenIndex Name = parameterName(T, R);
    TokenIndex Last = Name == NoToken ? R.Last : Name;
    if (T[Last].Region == Region)
      continue;
    // Each branch has to end with the same name.
    unsigned Branches = 0;
    for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I)) {
      TokenIndex Next = T.next(I);
      if (I != R.Last && T[Next].Region == T[I].Region)
        continue;
      if (T[I].Region == Region)
        continue;
      ++Branches;
      if (Name == NoToken || T.text(I) != T.text(Name))
        return true;
    }
    if (Branches < 2)
      return true;
  }
  return false;
}

static std::vector<NamedParameter> parametersOf(HostFile &File,
                                                const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  std::vector<NamedParameter> Result;
  TokenIndex First = T.next(D.ParamsOpen), Close = T[D.ParamsOpen].Match;
  if (First == NoToken || First == Close ||
      (T.is(First, "void") && T.next(First) == Close))
    return Result;
  for (TokenRange R : splitAtCommas(T, First, T.previous(Close))) {
    TokenIndex Name = parameterName(T, R);
    NamedParameter P{"", isPack(T, R)};
    if (Name == NoToken) {
      P.Name = "unnamed" + llvm::utostr(Result.size());
      addName(File, R, P.Name);
    } else {
      P.Name = T.text({beginOfName(T, Name), Name}).str();
    }
    Result.push_back(std::move(P));
  }
  return Result;
}

/// `<T, N, Ts...>`: the arguments that make the template the one that is being
/// defined; empty for a specialization.
static std::string templateArguments(HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  if (D.Template == NoToken)
    return "";
  TokenIndex Less = T.next(D.Template);
  TokenIndex Close = closeOfHead(T, Less);
  TokenIndex First = T.next(Less);
  if (First == Close)
    return "";
  std::string Text;
  unsigned Count = 0;
  for (TokenRange R : splitAtCommas(T, First, T.previous(Close))) {
    TokenIndex Last = R.Last;
    for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I)) {
      if (T[I].is(tok::less)) {
        TokenIndex End = closeOfHead(T, I);
        if (End != NoToken && End <= R.Last)
          I = End;
      } else if (T[I].is(tok::equal)) {
        Last = T.previous(I);
        break;
      }
    }
    if (TokenIndex Inner = parameterName(T, R);
        T[Last].is(tok::r_paren) && Inner != NoToken)
      Last = Inner;
    bool HasName = Last != R.First && T[Last].isIdentifier() &&
                   !T.is(Last, "typename") && !T.is(Last, "class") &&
                   !T.is(T.previous(Last), "::");
    std::string Name = T.text(Last).str();
    if (!HasName || Name == "int" || Name == "bool" || Name == "unsigned") {
      Name = "Unnamed" + llvm::utostr(Count);
      File.Edits.insertAfter(T[Last].end(), " " + Name);
    }
    Text += (Count++ ? ", " : "<") + Name + (isPack(T, R) ? "..." : "");
  }
  return Text + ">";
}

/// Whether the parameters of \p D cannot be told because a macro stands for
/// some: `kernel(ARGS)`, `kernel(POINTER(x))`.
static bool hasMacroParameters(const HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex First = T.next(D.ParamsOpen), Close = T[D.ParamsOpen].Match;
  if (First == Close)
    return false;
  for (TokenRange R : splitAtCommas(T, First, T.previous(Close)))
    if (parameterName(T, R) == NoToken &&
        ((R.First == R.Last &&
          (File.Shared.DefinedMacros.contains(T.text(R.First)) ||
           T.is(R.First, "__VA_ARGS__"))) ||
         T[R.Last].is(tok::r_paren)))
      return true;
  return false;
}

/// Whether what looks like the name and the parameters of \p D is the use of a
/// macro: `void k SIGNATURE(int) {`.
static bool isMacroUse(const HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  if (File.Facts.isInactive(T[D.Name].Offset) || T[D.Name].Directive >= 0 ||
      !File.Shared.MacroNames.contains(T.text(D.Name)))
    return false;
  return !File.Shared.ObjectMacros.contains(T.text(D.Name));
}

/// Empty when a parameter hides the kernel's name.
static std::string stubBody(HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  // In the body of a macro, the same tokens make the same name.
  TokenIndex First = beginOfName(T, D.Name);
  std::string Name = File.renamedText(First, T.previous(D.ParamsOpen)) +
                     templateArguments(File, D);
  std::vector<NamedParameter> Parameters = parametersOf(File, D);
  std::string Types, Arguments;
  for (const NamedParameter &P : Parameters) {
    Types += (Types.empty() ? "" : ", ") +
             ("decltype(" + P.Name + ")" + (P.IsPack ? "..." : ""));
    Arguments += ", " + P.use();
    if (P.Name == kernelName(T, D))
      return "";
  }
  auto Same = File.Shared.KernelDefinitions.find(kernelName(T, D));
  if (Same != File.Shared.KernelDefinitions.end() && Same->second > 1)
    Name = "static_cast<void (*)(" + Types + ")>(" + Name + ")";
  return File.Shared.runtimeName("dispatch") + "(" + Name + Arguments + ");";
}

std::string host::kernelName(const TokenBuffer &T, const Declaration &D) {
  return T.text({beginOfName(T, D.Name), D.Name}).str();
}

TokenIndex host::behindUse(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Next = T.next(I);
  if (Next != NoToken && T[Next].is(tok::l_paren) && T[Next].Match != NoToken)
    Next = T.next(T[Next].Match);
  return Next;
}

namespace {

/// A macro that is the head of a kernel, `#define KERNEL(name) __global__ void
/// name(int *p)`, with bodies where it is used.
class HeadMacro {
public:
  HeadMacro(HostFile &File, const Declaration &D)
      : File(File), T(File.Tokens), D(D),
        Name(T.directives()[T[D.First].Directive].First + 2) {}

  /// Whether it is one that has bodies.
  bool hasBodies() const {
    return T[D.Last].Directive >= 0 && !T[D.Last].is(tok::semi) &&
           File.Shared.Continued.count(T.text(Name).str());
  }
  /// Puts launches in the places of the bodies; why not, if that cannot be.
  StringRef rewrite();

private:
  /// What the token \p Text of the macro is in the use at \p Use.
  std::string inUse(StringRef Text, TokenIndex Use) const;

  HostFile &File;
  const TokenBuffer &T;
  const Declaration &D;
  const TokenIndex Name;
};

} // namespace

std::string HeadMacro::inUse(StringRef Text, TokenIndex Use) const {
  TokenIndex Open = T.next(Name), UseOpen = T.next(Use);
  if (macroBody(T, Name) <= Open || !T[UseOpen].is(tok::l_paren))
    return Text.str();
  auto Split = [&](TokenIndex At) {
    TokenIndex Close = T[At].Match;
    return T.next(At) == Close
               ? std::vector<TokenRange>()
               : splitAtCommas(T, T.next(At), T.previous(Close));
  };
  std::vector<TokenRange> Arguments = Split(UseOpen);
  for (auto [N, Parameter] : llvm::enumerate(Split(Open)))
    if (T.text(Parameter) == Text && N < Arguments.size())
      return T.text(Arguments[N]).str();
  return Text.str();
}

StringRef HeadMacro::rewrite() {
  std::vector<TokenIndex> Uses;
  unsigned Count = 0;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || T.text(I) != T.text(Name) ||
        T[I].Directive >= 0)
      continue;
    TokenIndex Body = behindUse(T, I);
    if (Body == NoToken || !T[Body].is(tok::l_brace) ||
        T[Body].Match == NoToken || T[T[Body].Match].Region != T[I].Region)
      continue;
    ++Count;
    if (!File.isKept(I))
      Uses.push_back(I);
    TokenIndex Before = T.previous(I);
    if (Before != NoToken && isClose(T[Before]))
      return "is a macro with the head of a template in front of it";
  }
  if (Count != File.Shared.Continued[T.text(Name).str()])
    return "is a macro that is used in ways which cu2x does not follow";
  auto IsDefinition = [&](const Directive &M) {
    return M.K == Directive::Define && M.First + 2 <= M.Last &&
           T.text(M.First + 2) == T.text(Name);
  };
  if (D.Template != NoToken || isPasted(T, D.Name) ||
      hasMacroParameters(File, D) ||
      llvm::count_if(T.directives(), IsDefinition) != 1)
    return "is a macro whose parts its text does not tell";
  std::vector<NamedParameter> Parameters = parametersOf(File, D);
  for (TokenIndex Use : Uses) {
    std::string Call =
        File.Shared.runtimeName("dispatch") + "(" + inUse(T.text(D.Name), Use);
    for (const NamedParameter &P : Parameters)
      Call += ", " + inUse(P.Name, Use);
    TokenIndex Body = behindUse(T, Use);
    File.replaceWhole(T[Body].Offset, T[T[Body].Match].end(),
                      "{ " + Call + "); }");
  }
  return "";
}

/// Puts \p Text in the place of the body from \p Open to \p Close of a kernel
/// that begins with \p First.
static void replaceBody(HostFile &File, TokenIndex First, TokenIndex Open,
                        TokenIndex Close, const std::string &Text) {
  const TokenBuffer &T = File.Tokens;
  unsigned Begin = T[Open].Offset, LineBegin = T.startOfLine(Begin);
  // Attributes in the same line go.
  unsigned Column = Begin - LineBegin;
  if (T[First].Offset >= LineBegin)
    Column -= std::min(Column, 11u);
  bool OneLine = T[First].Directive >= 0 || Column + Text.size() + 4 <= 80;
  StringRef Line = T.text().slice(T.startOfLine(T[First].Offset), Begin);
  std::string Indent =
      Line.take_while([](char C) { return C == ' ' || C == '\t'; }).str();
  File.replaceWhole(Begin, T[Close].end(),
                    OneLine
                        ? "{ " + Text + " }"
                        : "{\n" + Indent + "  " + Text + "\n" + Indent + "}");
}

/// Kernels of which macros write a part of the head: the AST tells it.
static void rewriteMacroKernels(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  const auto &Kernels = File.Facts.MacroKernels;
  for (TokenIndex I = 0; I < T.size() && !Kernels.empty(); ++I) {
    auto It = Kernels.find(T[I].Offset);
    if (It == Kernels.end() || It->second.Name.empty() ||
        !T[I].is(tok::l_brace) || T[I].Match == NoToken || File.isKept(I) ||
        T[I].Region != T[T[I].Match].Region)
      continue;
    const KernelFact &K = It->second;
    std::string Name = K.Name + K.TemplateArguments, Types, Arguments;
    for (const auto &[Parameter, IsPack] : K.Parameters) {
      StringRef Dots = IsPack ? "..." : "";
      Types += (Types.empty() ? "" : ", ") +
               ("decltype(" + Parameter + ")" + Dots.str());
      Arguments += ", " + Parameter + Dots.str();
    }
    if (K.IsOverloaded)
      Name = "static_cast<void (*)(" + Types + ")>(" + Name + ")";
    replaceBody(File, I, I, T[I].Match,
                File.Shared.runtimeName("dispatch") + "(" + Name + Arguments +
                    ");");
  }
}

bool host::isFollowedKernel(const HostFile &File, TokenIndex I) {
  auto It = File.Facts.KernelWords.find(File.Tokens[I].Offset);
  return It != File.Facts.KernelWords.end() && It->second;
}

/// Whether the macro heads of all kernels of \p D were followed.
static bool isFollowed(const HostFile &File, const Declaration &D) {
  for (TokenIndex I = D.First; I <= D.Last; ++I)
    if (isFollowedKernel(File, I))
      return true;
  return false;
}

void host::rewriteKernels(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  rewriteMacroKernels(File);
  for (const Declaration &D : File.Declarations) {
    if (D.Body != NoToken && File.isGone(D.Body))
      continue;
    if (D.isKernel() && D.Body == NoToken && T[D.First].Directive >= 0 &&
        !D.IsInstantiation && !File.isKept(D.First)) {
      if (isFollowed(File, D))
        continue;
      HeadMacro Macro(File, D);
      if (Macro.hasBodies())
        if (StringRef Why = Macro.rewrite(); !Why.empty())
          File.refuse(D, Why);
      continue;
    }
    if (!D.isKernel() || D.Body == NoToken || File.isKept(D.First))
      continue;
    if (T[D.First].Region != T[D.Last].Region) {
      File.refuse(D, "crosses a branch of '#if'");
      continue;
    }
    if (hasOptionalParameters(File, D)) {
      File.refuse(D, "has parameters in a branch of '#if'");
      continue;
    }
    if (hasMacroParameters(File, D) || isMacroUse(File, D)) {
      File.refuse(D, "has parameters that a macro stands for");
      continue;
    }
    std::string Body = stubBody(File, D);
    if (Body.empty()) {
      File.refuse(D, "has a parameter of its own name");
      continue;
    }
    replaceBody(File, D.First, D.Body, D.Last, Body);
  }
}
