//===- DeviceNames.cpp - Namespaces and types of device code -------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Cooperative groups, fragments of matrices and shared memory exist in device
// code only. What brings their names in, gives one of their types another name
// or declares such memory has nothing to do on the host. So it is with
// libraries that nothing but device code of the unit uses.
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// A library that kernels may use, whose headers ports do not have.
struct DeviceLibrary {
  StringRef Headers; ///< what the names of its headers begin with
  StringRef Namespace;
  StringRef Prefixes[2]; ///< of its other names
};

} // namespace

static constexpr DeviceLibrary Libraries[] = {
    {"cub/", "cub", {"CUB_", "Cub"}},
    {"thrust/", "thrust", {"THRUST_", ""}},
    {"cuda/", "cuda", {"_CCCL_", "_LIBCUDACXX_"}},
    {"nv/", "nv", {"NV_", ""}},
    {"cuda_fp8.", "", {"__nv_", "__NV_"}},
    {"cuda_fp6.", "", {"__nv_", "__NV_"}},
    {"cuda_fp4.", "", {"__nv_", "__NV_"}},
};

static bool isDeviceNamespace(const HostFile &File, StringRef Name) {
  return llvm::StringSwitch<bool>(Name)
             .Cases({"cooperative_groups", "nvcuda", "wmma"}, true)
             .Default(false) ||
         File.Shared.DeviceNamespaces.contains(Name);
}

bool host::isOfDeviceOnly(const HostFile &File, StringRef Header) {
  return llvm::any_of(File.Shared.DeviceHeaders, [&](StringRef Begin) {
    return Header.starts_with(Begin);
  });
}

bool host::isDeviceName(const HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  if (!T[I].isIdentifier())
    return false;
  if (isDeviceNamespace(File, T.text(I)))
    return File.judge(I) != Verdict::Vetoed;
  TokenIndex Before = T.previous(I);
  return File.Shared.DeviceNames.contains(T.text(I)) && !T.is(Before, ".") &&
         !T.is(Before, "->");
}

namespace {

/// A statement that gives something a name, and nothing else.
struct NamingStatement {
  TokenIndex First, Last;
  /// The new name; NoToken where several come, or the old one.
  TokenIndex Name = NoToken;
};

} // namespace

/// The statement that the word at \p I begins: `using namespace a;`,
/// `namespace a = b;`, `using a::b;`, `template <class T> using A = b<T>;`,
/// `typedef a A;`.
static std::optional<NamingStatement> readStatement(const TokenBuffer &T,
                                                    TokenIndex I) {
  bool IsTypedef = T.is(I, "typedef");
  if (!IsTypedef && !T.is(I, "using") && !T.is(I, "namespace"))
    return std::nullopt;
  NamingStatement S{I, I};
  TokenIndex Equal = NoToken, Last = I;
  for (S.Last = T.next(I); S.Last != NoToken && !T[S.Last].is(tok::semi);
       S.Last = T.next(S.Last)) {
    if (T[S.Last].is(tok::l_brace))
      return std::nullopt;
    if (T[S.Last].is(tok::equal) && Equal == NoToken)
      Equal = S.Last;
    Last = S.Last;
  }
  // The word `namespace` of the one that begins with `using`.
  if (S.Last == NoToken || T.is(T.previous(I), "using"))
    return std::nullopt;
  if (Equal != NoToken)
    S.Name = T.previous(Equal);
  else if (IsTypedef && T[Last].isIdentifier())
    S.Name = Last;
  if (TokenIndex Head = T.previous(I);
      Head != NoToken && T[Head].is(tok::greater) && T.is(I, "using"))
    if (TokenIndex Less = openOfAngles(T, Head);
        Less != NoToken && T.is(T.previous(Less), "template"))
      S.First = T.previous(Less);
  return S;
}

static bool isOfDevice(const HostFile &File, const NamingStatement &S) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = S.First; I < S.Last; I = T.next(I))
    if (I != S.Name && isDeviceName(File, I))
      return true;
  return File.Facts.DeviceUsings.count(T[S.First].Offset);
}

static void remove(HostFile &File, const NamingStatement &S) {
  const TokenBuffer &T = File.Tokens;
  unsigned Begin = T[S.First].Offset, LineBegin = T.startOfLine(Begin);
  unsigned End = T[S.Last].end(), LineEnd = T.nextLine(End - 1);
  if (T[S.First].Directive < 0 &&
      T.text().slice(LineBegin, Begin).trim().empty() &&
      T.text().slice(End, LineEnd).trim().empty()) {
    Begin = LineBegin;
    End = LineEnd;
  }
  File.replaceWhole(Begin, End, "");
}

/// The declaration outside of functions that the word `__shared__` at \p I
/// belongs to: `extern __shared__ float memory[];`
static std::optional<NamingStatement> sharedDeclaration(const TokenBuffer &T,
                                                        TokenIndex I) {
  NamingStatement S{I, I};
  for (TokenIndex Before = T.previous(I);
       Before != NoToken && T[Before].Directive < 0 &&
       !T[Before].isOneOf(
           {tok::semi, tok::l_brace, tok::r_brace, tok::r_paren});
       Before = T.previous(Before))
    S.First = Before;
  while (S.Last != NoToken && !T[S.Last].is(tok::semi)) {
    if (T[S.Last].is(tok::l_brace) || T[S.Last].Directive >= 0)
      return std::nullopt;
    S.Last = T.next(S.Last);
  }
  return S.Last == NoToken ? std::nullopt : std::optional(S);
}

void host::removeDeviceNames(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (File.isGone(I) || File.isKept(I))
      continue;
    bool IsShared = T.is(I, "__shared__") && T[I].Directive < 0;
    std::optional<NamingStatement> S =
        IsShared ? sharedDeclaration(T, I) : readStatement(T, I);
    if (!S || (!IsShared && !isOfDevice(File, *S)))
      continue;
    if (S->Name != NoToken)
      File.Shared.DeviceNames.insert(T.text(S->Name));
    remove(File, *S);
    I = S->Last;
  }
}

//===----------------------------------------------------------------------===//
// Libraries
//===----------------------------------------------------------------------===//

/// The words that are left of a file when device code is gone, but for the
/// names of macros where they are defined.
static void collectWords(const HostFile &File, llvm::StringSet<> &Words) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    int D = T[I].Directive;
    if (T[I].isIdentifier() && !File.isGone(I) &&
        (D < 0 || I != T.directives()[D].First + 2))
      Words.insert(T.text(I));
  }
}

static bool isNameOf(const DeviceLibrary &L, StringRef Word) {
  return Word == L.Namespace || llvm::any_of(L.Prefixes, [&](StringRef Prefix) {
           return !Prefix.empty() && Word.starts_with(Prefix);
         });
}

/// Whether what is left of \p File names something of \p L. Statements that
/// give other names to it count where they hide what is named.
static bool usesLibrary(const HostFile &File, const DeviceLibrary &L,
                        const llvm::StringSet<> &Words) {
  const TokenBuffer &T = File.Tokens;
  bool IsOpened = false, HasUnknown = false;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isGone(I) || File.isKept(I))
      continue;
    if (int D = T[I].Directive; D >= 0) {
      const Directive &M = T.directives()[D];
      bool IsUse = M.K == Directive::Conditional ||
                   (M.K == Directive::Define && I > M.First + 2 &&
                    Words.contains(T.text(M.First + 2)));
      if (IsUse && isNameOf(L, T.text(I)))
        return true;
      continue;
    }
    if (std::optional<NamingStatement> S = readStatement(T, I)) {
      for (TokenIndex J = I; J < S->Last; J = T.next(J))
        IsOpened |= S->Name == NoToken && T.text(J) == L.Namespace;
      I = S->Last;
      continue;
    }
    if (isNameOf(L, T.text(I)))
      return true;
    HasUnknown |= File.judge(I) == Verdict::Confirmed &&
                  metal::hostName(T.text(I)).empty() &&
                  !attributeWord(T.text(I)) && !isCompilerMacro(T.text(I));
  }
  return IsOpened && HasUnknown;
}

void host::findDeviceLibraries(const std::deque<HostFile> &Files,
                               HostUnit &Shared) {
  llvm::StringSet<> Words;
  for (const HostFile &File : Files)
    collectWords(File, Words);
  for (const DeviceLibrary &L : Libraries) {
    if (llvm::any_of(Files, [&](const HostFile &File) {
          return usesLibrary(File, L, Words);
        }))
      continue;
    Shared.DeviceHeaders.push_back(L.Headers);
    if (!L.Namespace.empty())
      Shared.DeviceNamespaces.insert(L.Namespace);
  }
}
