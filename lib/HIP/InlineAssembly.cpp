//===- InlineAssembly.cpp - PTX in device code ------------------ -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

void hip::checkInlineAssembly(FileContext &File) {
  static const llvm::StringSet<> Keywords = {"asm", "__asm__", "__asm"};
  static const llvm::StringSet<> Qualifiers = {"volatile", "__volatile__",
                                               "__volatile", "inline", "goto"};
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || !Keywords.contains(T.text(I)))
      continue;
    // Assembly of host code is for the host's processor and stays.
    auto Fact = File.Facts.Assembly.find(T[I].Offset);
    if (Fact != File.Facts.Assembly.end() && !Fact->second)
      continue;
    TokenIndex Open = T.next(I);
    while (Open != NoToken && T[Open].isIdentifier() &&
           Qualifiers.contains(T.text(Open)))
      Open = T.next(Open);
    if (Open == NoToken || !T[Open].is(tok::l_paren))
      continue;
    TokenIndex Text = T.next(Open);
    if (Text == NoToken)
      continue;
    StringRef First = T.text(Text);
    First.consume_front("\"");
    First = First.take_until([](char C) { return C == '"' || C == '\\'; });
    // An empty text is a barrier for the compiler, whatever the target.
    if (First.trim().empty() && T[Text].is(tok::string_literal) &&
        T.text(Text) == "\"\"")
      continue;
    // Not seen by the parser: only what reads as PTX is worth a finding.
    // `cpuid` and the like under #ifdef __x86_64__ is none.
    if (Fact == File.Facts.Assembly.end() && !First.contains('.') &&
        !First.contains("%%"))
      continue;
    File.UsesHip = true;
    File.report(diag::Kind::InlineAsm, I, {First.trim().substr(0, 40).str()});
  }
}
