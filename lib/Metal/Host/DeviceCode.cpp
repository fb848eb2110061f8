//===- DeviceCode.cpp - Code that leaves the host side -------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What runs on the device only is in the Metal file. Its comment goes with it.
// Where the host names such a function all the same, as a template argument for
// example, its declaration stays.
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The beginning of the comment that stands directly above the line at
/// \p LineBegin, or \p LineBegin.
static unsigned beginOfComment(const TokenBuffer &T, unsigned LineBegin) {
  StringRef Text = T.text();
  unsigned Begin = LineBegin;
  while (Begin > 0) {
    unsigned Previous = T.startOfLine(Begin - 1);
    StringRef Line = Text.slice(Previous, Begin).trim();
    if (Line.starts_with("//")) {
      Begin = Previous;
      continue;
    }
    if (!Line.ends_with("*/"))
      break;
    size_t Open = Text.take_front(Begin).rfind("/*");
    if (Open == StringRef::npos)
      break;
    unsigned OpenLine = T.startOfLine(Open);
    if (!Text.slice(OpenLine, Open).trim().empty())
      break;
    Begin = OpenLine;
  }
  // What a file begins with is about the file.
  return Begin == 0 ? LineBegin : Begin;
}

static bool isBlankLine(const TokenBuffer &T, unsigned Begin) {
  return Begin < T.text().size() &&
         T.text().slice(Begin, T.nextLine(Begin)).trim().empty();
}

/// Whether host text of this file uses \p Name, where the tokens tell.
static bool isNamedByHost(const HostFile &File, StringRef Name) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex End = 0;
  auto D = File.Declarations.begin();
  for (TokenIndex I = 0; I < T.size(); ++I) {
    while (D != File.Declarations.end() && D->Last < I)
      ++D;
    // Kernels and functions of the device only are not the host's.
    if (D != File.Declarations.end() && I >= D->First &&
        (D->isKernel() || D->isDeviceOnly())) {
      I = D->Last;
      continue;
    }
    if (I < End || !T[I].isIdentifier() || T.text(I) != Name ||
        File.Facts.isInactive(T[I].Offset))
      continue;
    TokenIndex Before = T.previous(I);
    if (Before == NoToken ||
        !(T.is(Before, ".") || T.is(Before, "->") || T.is(Before, "##")))
      return true;
  }
  return false;
}

bool host::isInBraces(const TokenBuffer &T, TokenIndex I,
                      llvm::function_ref<bool(TokenIndex)> IsHead) {
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_brace, tok::r_paren, tok::r_square}) &&
        T[J].Match != NoToken) {
      J = T[J].Match;
      continue;
    }
    if (!T[J].is(tok::l_brace))
      continue;
    for (TokenIndex K = T.previous(J); K != NoToken; K = T.previous(K)) {
      if (T[K].isOneOf({tok::semi, tok::l_brace, tok::r_brace}))
        break;
      if (IsHead(K))
        return true;
    }
  }
  return false;
}

bool host::isInClass(const TokenBuffer &T, TokenIndex I) {
  return isInBraces(T, I, [&](TokenIndex K) {
    return T.is(K, "struct") || T.is(K, "class") || T.is(K, "union");
  });
}

bool host::isPrivate(const TokenBuffer &T, TokenIndex I) {
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_brace, tok::r_paren, tok::r_square}) &&
        T[J].Match != NoToken) {
      J = T[J].Match;
      continue;
    }
    TokenIndex Next = T.next(J);
    if (Next != NoToken && T[Next].is(tok::colon)) {
      if (T.is(J, "public"))
        return false;
      if (T.is(J, "private") || T.is(J, "protected"))
        return true;
    }
    if (!T[J].is(tok::l_brace))
      continue;
    // The beginning of the class.
    for (TokenIndex K = T.previous(J); K != NoToken; K = T.previous(K)) {
      if (T[K].isOneOf({tok::semi, tok::l_brace, tok::r_brace}))
        return false;
      if (T.is(K, "class") || T.is(K, "struct"))
        return T.is(K, "class");
    }
    return false;
  }
  return false;
}

/// Whether host text in classes of this file calls methods of that \p Name, as
/// in `int b = twice();`, where the tokens tell.
static bool isCalledInClass(const HostFile &File, StringRef Name) {
  const TokenBuffer &T = File.Tokens;
  auto D = File.Declarations.begin();
  for (TokenIndex I = 0; I < T.size(); ++I) {
    while (D != File.Declarations.end() && D->Last < I)
      ++D;
    bool IsIn = D != File.Declarations.end() && I >= D->First;
    if (IsIn && (D->isKernel() || D->isDeviceOnly())) {
      I = D->Last;
      continue;
    }
    if (!T[I].isIdentifier() || T.text(I) != Name || (IsIn && I == D->Name) ||
        File.Facts.isInactive(T[I].Offset))
      continue;
    TokenIndex Next = T.next(I), Before = T.previous(I);
    if (Next == NoToken || !T[Next].is(tok::l_paren) || Before == NoToken ||
        T.is(Before, ".") || T.is(Before, "::"))
      continue;
    // `int twice(`: a declaration. `p->twice()` may be another's.
    if (T[Before].isIdentifier() && !T.is(Before, "return"))
      continue;
    if (T.is(Before, "->") && !T.is(T.previous(Before), "this"))
      continue;
    if (isInClass(T, I))
      return true;
  }
  return false;
}

/// Leaves the declaration alone of \p D, which has a body.
static void removeBody(HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex End = D.Body;
  // Initializers of a constructor are no part of its declaration.
  if (D.ParamsOpen != NoToken && T[D.ParamsOpen].Match != NoToken)
    for (TokenIndex I = T[D.ParamsOpen].Match; I < D.Body; I = T.next(I))
      if (T[I].is(tok::colon)) {
        End = I;
        break;
      }
  File.replaceWhole(T[T.previous(End)].end(), T[D.Last].end(), ";");
}

static void remove(HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Last = D.Last;
  TokenIndex Next = T.next(Last);
  if (D.Body != NoToken && Next != NoToken && T[Next].is(tok::semi))
    Last = Next;
  unsigned Begin = T[D.First].Offset, End = T[Last].end();
  if (T[D.First].Directive >= 0)
    return File.replaceWhole(Begin, End, "");
  unsigned LineBegin = T.startOfLine(Begin), LineEnd = T.nextLine(End - 1);
  bool WholeLines = T.text().slice(LineBegin, Begin).trim().empty() &&
                    (T.text().slice(End, LineEnd).trim().empty() ||
                     T.text().slice(End, LineEnd).ltrim().starts_with("//"));
  if (!WholeLines)
    return File.replaceWhole(Begin, End, "");
  Begin = beginOfComment(T, LineBegin);
  End = LineEnd;
  // Of the blank lines around it, one stays.
  if (isBlankLine(T, End) &&
      (Begin == 0 || isBlankLine(T, T.startOfLine(Begin - 1))))
    End = T.nextLine(End);
  File.replaceWhole(Begin, End, "");
}

/// `MACRO(x) __device__ int f() {`: what the macro stands for may be a part of
/// the declaration, which would belong to the next one without it.
static bool isAfterMacro(const TokenBuffer &T, const Declaration &D) {
  TokenIndex Before = T.previous(D.First);
  if (Before == NoToken || !T[Before].is(tok::r_paren) ||
      T[Before].Match == NoToken)
    return false;
  TokenIndex Name = T.previous(T[Before].Match);
  return Name != NoToken && T[Name].isIdentifier();
}

static bool isVirtual(const TokenBuffer &T, const Declaration &D) {
  for (TokenIndex I = D.First; I < D.ParamsOpen; ++I)
    if (T.is(I, "virtual"))
      return true;
  return false;
}

/// Whether \p Name, of what looks like a function, is that of a macro with
/// parameters that makes something else of it: `n[4] = {1, 2}`.
static bool isVariableMacro(const TokenBuffer &T, TokenIndex Name) {
  return llvm::any_of(T.directives(), [&](const Directive &M) {
    if (M.K != Directive::Define || M.First + 2 > M.Last ||
        T.text(M.First + 2) != T.text(Name))
      return false;
    TokenIndex Open = T.next(M.First + 2);
    if (Open == NoToken || !T[Open].is(tok::l_paren) ||
        T[Open].Offset != T[M.First + 2].end())
      return false;
    TokenIndex Body = macroBody(T, M.First + 2);
    if (Body == NoToken || Body > M.Last)
      return true;
    while (Body < M.Last && (T[Body].isIdentifier() || T.is(Body, "##")))
      ++Body;
    return !T[Body].is(tok::l_paren);
  });
}

/// Whether \p D, which looks like a function because of the macro in front of
/// its type, is a variable: `SECTION("x") int name = 1;`.
static bool isBehindMacro(const HostFile &File, const Declaration &D) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex End = D.Body == NoToken ? D.Last : D.Body;
  if (D.ParamsOpen == NoToken || T[D.ParamsOpen].Match == NoToken ||
      !File.Shared.StorageMacros.contains(T.text(D.Name)))
    return false;
  for (TokenIndex I = T.next(T[D.ParamsOpen].Match); I < End; I = T.next(I)) {
    if (T[I].is(tok::equal) ||
        File.Facts.ParenthesizedVariables.count(T[I].Offset))
      return true;
    if (T[I].is(tok::l_paren))
      return false;
  }
  return true;
}

void host::removeDeviceCode(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (const Declaration &D : File.Declarations) {
    if (!D.isDeviceOnly() || File.isKept(D.First) || File.isGone(D.First))
      continue;
    if (T[D.First].Region != T[D.Last].Region) {
      File.refuse(D, "crosses a branch of '#if'");
      continue;
    }
    // What the parser saw was compared with the text.
    bool IsSeen =
        File.Parsed.hasSeen(T[D.First].Offset) && File.Parsed.isComplete();
    if (!IsSeen && (isVariableMacro(T, D.Name) || isBehindMacro(File, D))) {
      File.refuse(D, "has a macro in the place of its name");
      continue;
    }
    if (isVirtual(T, D)) {
      File.refuse(D, "is virtual on the device only: without it, objects have "
                     "another layout on the host");
      continue;
    }
    bool AfterMacro = isAfterMacro(T, D);
    if (AfterMacro && !D.IsInstantiation && D.Body == NoToken)
      continue;
    // What is declared elsewhere cannot be declared again by a qualified name.
    TokenIndex BeforeName = T.previous(D.Name);
    if (T[BeforeName].is(tok::tilde))
      BeforeName = T.previous(BeforeName);
    // Defaults of members are the host's, whose objects are as large.
    bool IsMethod = isInClass(T, D.First);
    bool IsNeeded =
        AfterMacro || (IsMethod ? isCalledInClass(File, T.text(D.Name))
                                : !T.is(BeforeName, "::") &&
                                      isNamedByHost(File, T.text(D.Name)));
    if (IsMethod && IsNeeded && D.Body == NoToken)
      continue;
    if (!D.IsInstantiation && D.Body != NoToken && IsNeeded) {
      removeBody(File, D);
      continue;
    }
    remove(File, D);
  }
}
