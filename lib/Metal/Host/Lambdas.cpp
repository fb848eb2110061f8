//===- Lambdas.cpp - Lambdas of the device in a port ---------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "cu2x/Support/Path.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// `app.cu:9:22`
static std::string positionOf(StringRef File, const DeviceLambda &L) {
  return (File + ":" + llvm::Twine(L.Line) + ":" + llvm::Twine(L.Column)).str();
}

/// `cu2x::place("src_app:9:22")`, the same in every unit of the program and
/// nowhere else: the main file is named as its library.
static std::string placeOf(const HostFile &File, const DeviceLambda &L) {
  const HostUnit &Shared = File.Shared;
  StringRef Path = File.Facts.Path, Root = Shared.Options.ProjectRoot;
  if (File.Facts.IsMain)
    Path = Shared.Options.Library;
  else if (isBelow(Path, Root) && Path.consume_front(Root))
    Path = Path.ltrim('/');
  std::string Position;
  for (char C : positionOf(Path, L)) {
    if (C == '"' || C == '\\')
      Position += '\\';
    Position += C;
  }
  return Shared.runtimeName("place") + "(\"" + Position + "\")";
}

void host::collectLambdas(const HostFile &File, HostUnit &Shared) {
  for (const auto &[Offset, L] : File.Facts.DeviceLambdas) {
    std::string Type = Shared.runtimeName("Closure") + "<" + placeOf(File, L);
    for (const DeviceLambda::Capture &C : L.Captures)
      Type += ", " + C.Type;
    auto [It, New] =
        Shared.Closures.try_emplace(positionOf(L.File, L), Type + ">");
    // Two files of one name, whose lambdas clang's names do not tell apart.
    if (!New)
      It->second.clear();
  }
}

static constexpr StringRef ClosureName = "(lambda at ";

/// The positions of the lambdas in \p Text, clang's name of a kernel.
static std::vector<std::string> lambdasIn(StringRef Text) {
  std::vector<std::string> Result;
  for (size_t At = Text.find(ClosureName); At != StringRef::npos;
       At = Text.find(ClosureName, At + 1))
    Result.push_back(
        llvm::sys::path::filename(
            Text.slice(At + ClosureName.size(), Text.find(')', At)))
            .str());
  return Result;
}

void host::dropAmbiguousLambdas(const UnitTranslation &Kernels,
                                HostUnit &Shared) {
  llvm::StringSet<> Seen;
  auto Look = [&](StringRef Source, StringRef Type) {
    if (Seen.insert((Source + "\n" + Type).str()).second)
      return;
    for (const std::string &Position : lambdasIn(Source))
      if (auto It = Shared.Closures.find(Position); It != Shared.Closures.end())
        It->second.clear();
  };
  for (const Kernel &K : Kernels.Kernels)
    Look(K.Source, K.PointerType);
  for (const RefusedKernel &K : Kernels.Refused)
    Look(K.Source, K.PointerType);
}

/// C++ finds what is in a namespace without a name from the one around it.
static std::string dropNamelessScopes(StringRef Text) {
  constexpr StringRef Scope = "(anonymous namespace)::";
  std::string Result;
  for (size_t At; (At = Text.find(Scope)) != StringRef::npos;
       Text = Text.drop_front(At + Scope.size()))
    Result += Text.take_front(At);
  return Result + Text.str();
}

std::string host::nameClosures(StringRef Clang, const HostUnit &Shared) {
  std::string Scoped = dropNamelessScopes(Clang), Result;
  StringRef Text = Scoped;
  while (true) {
    size_t At = Text.find(ClosureName);
    if (At == StringRef::npos)
      return Result + Text.str();
    size_t Close = Text.find(')', At);
    StringRef Position = Text.slice(At + ClosureName.size(), Close);
    auto It = Shared.Closures.find(llvm::sys::path::filename(Position).str());
    if (Close == StringRef::npos || It == Shared.Closures.end() ||
        It->second.empty())
      return Result + Text.str();
    Result += Text.take_front(At);
    Result += It->second;
    Text = Text.drop_front(Close + 1);
  }
}

void host::rewriteLambdas(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  const HostUnit &Shared = File.Shared;
  const auto &Lambdas = File.Facts.DeviceLambdas;
  for (TokenIndex I = 0; I < T.size() && !Lambdas.empty(); ++I) {
    auto It = Lambdas.find(T[I].Offset);
    if (It == Lambdas.end() || File.isGone(I) || File.isKept(I))
      continue;
    const DeviceLambda &L = It->second;
    if (File.Shared.Closures.at(positionOf(L.File, L)).empty())
      continue;
    std::string Values, Types;
    bool HasArray = false;
    for (const DeviceLambda::Capture &C : L.Captures) {
      Values += (Values.empty() ? "" : ", ") + renameWords(C.Value);
      Types += ", " + renameWords(C.Type);
      HasArray |= C.IsArray;
    }
    // An array as an argument would become a pointer. The parentheses keep the
    // commas together where a macro takes the lambda.
    File.replaceWhole(T[I].Offset, L.End,
                      HasArray
                          ? "(" + Shared.runtimeName("Closure") + "<" +
                                placeOf(File, L) + Types + ">(" + Values + "))"
                          : Shared.runtimeName("closure") + "<" +
                                placeOf(File, L) + ">(" + Values + ")");
  }
}
