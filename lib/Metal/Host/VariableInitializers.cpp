//===- VariableInitializers.cpp - What variables begin with -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VariableWriter.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether \p R is the use of a macro that is an initializer as a whole and has
/// neither addresses nor functions in it: `INIT(4, 5)` for `= {4, 5}`.
bool VariableWriter::isInitializer(TokenRange R) const {
  TokenIndex Open = T.next(R.First);
  bool IsUse = T[R.First].isIdentifier() && T[D.First].Directive < 0 &&
               (R.First == R.Last ||
                (T[Open].is(tok::l_paren) && T[Open].Match == R.Last));
  if (!IsUse)
    return false;
  TokenRange Body = initializerBody(T, R.First);
  return !Body.empty() && !hasAddress(Body) && !namesFunctions(Body) &&
         !namesFunctions(R);
}

/// Whether the last word of `int name WORD` may be a macro with the
/// initializer, which would have been taken for the name.
bool VariableWriter::mayBeInitializer(TokenIndex I) const {
  // Of any file: `int name DIMENSION`.
  if (File.Shared.NoNameMacros.contains(T.text(I)))
    return true;
  return llvm::any_of(T.directives(), [&](const Directive &M) {
    if (M.K != Directive::Define || M.First + 2 > M.Last ||
        T.text(M.First + 2) != T.text(I))
      return false;
    TokenIndex Body = macroBody(T, M.First + 2);
    return Body <= M.Last && (T[Body].isOneOf({tok::equal, tok::l_brace}) ||
                              File.Shared.MacroNames.contains(T.text(Body)));
  });
}

static bool isArithmetic(StringRef Type) {
  return llvm::StringSwitch<bool>(
             Type.rsplit(' ').second.empty() ? Type : Type.rsplit(' ').second)
      .Cases({"int",      "float",   "double",   "char",     "bool",
              "long",     "short",   "unsigned", "signed",   "size_t",
              "int8_t",   "uint8_t", "int16_t",  "uint16_t", "int32_t",
              "uint32_t", "int64_t", "uint64_t", "uint",     "uchar",
              "ushort",   "ulong",   "half",     "__half"},
             true)
      .Default(false);
}

bool host::isString(const TokenBuffer &T, TokenRange R) {
  for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I))
    if (!T[I].is(tok::string_literal))
      return false;
  return !R.empty();
}

/// `[3]` for what `[]` stands for; empty when neither the parser nor the text
/// tells.
std::string VariableWriter::countElements(const Declarator &V) const {
  if (isString(T, V.Value) && V.Arrays.empty() && V.Pointers.empty())
    return "[sizeof(" + V.Initial + ")]";
  if (std::optional<uint64_t> Count = elementsOf(V))
    return "[" + llvm::utostr(*Count) + "]";
  // What macros in it stand for, the text does not tell.
  for (TokenIndex I = V.Value.First; !V.Value.empty() && I <= V.Value.Last; ++I)
    if (T[I].isIdentifier() && (File.Shared.MacroNames.contains(T.text(I)) ||
                                File.Shared.CommandLine.contains(T.text(I))))
      return "";
  if (V.Value.empty() || !T[V.Value.First].is(tok::l_brace) ||
      T[V.Value.First].Match != V.Value.Last)
    return "";
  TokenIndex First = T.next(V.Value.First);
  TokenIndex Last = T.previous(V.Value.Last);
  if (First > Last)
    return "";
  std::vector<TokenRange> Elements = splitAtCommas(T, First, Last);
  // Without braces of their own, elements that are arrays or records run on.
  bool IsPlain = V.Arrays.empty() && isArithmetic(Type);
  bool IsText = V.Pointers.empty() && StringRef(V.Arrays).count('[') == 1;
  for (TokenRange R : Elements)
    if (IsText && isString(T, R))
      continue;
    else if (T[R.First].is(tok::period) || T[R.First].is(tok::l_square) ||
             (!IsPlain && V.Pointers.empty() && !T[R.First].is(tok::l_brace) &&
              !T[T.next(R.First)].is(tok::l_paren)))
      return "";
  return "[" + llvm::utostr(Elements.size()) + "]";
}

/// Whether an array of characters, or one of such arrays, is made of strings.
bool VariableWriter::hasStrings(TokenRange Value) const {
  if (isString(T, Value))
    return true;
  if (Value.empty() || !T[Value.First].is(tok::l_brace) ||
      T[Value.First].Match != Value.Last || T.next(Value.First) == Value.Last)
    return false;
  return llvm::all_of(
      splitAtCommas(T, T.next(Value.First), T.previous(Value.Last)),
      [&](TokenRange R) { return isString(T, R); });
}

/// Whether \p Value has the address of a function of the device in it, and does
/// not call it.
bool VariableWriter::namesFunctions(TokenRange Value) const {
  for (TokenIndex I = Value.First; I != NoToken && I <= Value.Last;
       I = T.next(I)) {
    TokenIndex Next = T.next(I), Before = T.previous(I);
    if (T[I].isIdentifier() && File.Shared.Functions.contains(T.text(I)) &&
        !T.is(Before, ".") && !T.is(Before, "->") &&
        !(Next != NoToken && T[Next].is(tok::l_paren)))
      return true;
  }
  return false;
}

/// Whether \p Value is made of other variables of the device: of the host's
/// program they have neither values nor addresses.
bool VariableWriter::hasAddress(TokenRange Value) const {
  for (TokenIndex I = Value.First; I != NoToken && I <= Value.Last;
       I = T.next(I)) {
    TokenIndex Before = T.previous(I);
    // Sizes are known.
    if (T[I].is(tok::l_paren) && T.is(Before, "sizeof") &&
        T[I].Match != NoToken)
      I = T[I].Match;
    else if (T[I].isIdentifier() && !T.is(Before, ".") &&
             !T.is(Before, "sizeof") &&
             File.Facts.DeviceVariables.count(T[I].Offset) &&
             !File.Shared.Constants.contains(T.text(I)))
      return true;
  }
  return false;
}

/// How many elements the parser counted; none where the types of templates or
/// different uses of a macro decide.
std::optional<uint64_t> VariableWriter::elementsOf(const Declarator &V) const {
  std::optional<uint64_t> Count;
  for (const DeclarationFact *F : File.Parsed.at(T[V.Name].Offset))
    if (!F->Elements || (Count && Count != F->Elements))
      return std::nullopt;
    else
      Count = F->Elements;
  return Count;
}

/// Why \p V, which ends with \p Last, is not what the parser saw there; empty
/// where it is, or where there is nothing that was parsed.
StringRef VariableWriter::misreading(const Declarator &V,
                                     TokenIndex Last) const {
  unsigned Name = T[V.Name].Offset;
  if (!File.Parsed.hasSeen(Name))
    return "";
  if (File.Parsed.at(Name).empty())
    return Fact ? "has a declarator that is none for the compiler" : "";
  const DeclarationFact *Own = File.Parsed.oneAt(Name);
  if (!Own || Own->IsFunction)
    return "has a declarator that is another one for the compiler";
  bool InMacro = T[D.First].Directive >= 0;
  if (!InMacro && Own->Name != T.text(V.Name) &&
      !File.Shared.ObjectMacros.contains(T.text(V.Name)))
    return "has a macro in the place of its name";
  // To the parser, parentheses are no part of the value in them.
  bool IsCall = T[Last].is(tok::r_paren) && !V.Value.empty() &&
                T[Last].Match == V.Value.First;
  if (!endsAt(File, *Own, Last) &&
      !(IsCall && endsAt(File, *Own, T.previous(Last))))
    return "ends elsewhere for the compiler, in or behind a macro";
  return "";
}
