//===- Strings.cpp - Headers named in kernels kept as text ------ -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sources for run-time compilation are string literals. Their #include lines
// are translated, because HIPRTC would not find CUDA's headers; all other text
// stays, since a string may be a message, a key or a file name.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Rewrites the header names of `#include` lines inside the literal at \p I.
static void rewriteLiteral(FileContext &File, TokenIndex I) {
  StringRef Text = File.Tokens.text(I);
  unsigned Base = File.Tokens[I].Offset;
  for (size_t At = Text.find("#include"); At != StringRef::npos;
       At = Text.find("#include", At + 1)) {
    size_t Begin = At + StringRef("#include").size();
    while (Begin < Text.size() && (Text[Begin] == ' ' || Text[Begin] == '\t'))
      ++Begin;
    StringRef Rest = Text.drop_front(Begin);
    StringRef Close;
    if (Rest.consume_front("<"))
      Close = ">";
    else if (Rest.consume_front("\\\""))
      Close = "\\\"";
    else if (Rest.consume_front("\""))
      Close = "\"";
    else
      continue;
    size_t End = Rest.find(Close);
    if (End == StringRef::npos)
      continue;
    StringRef Name = Rest.take_front(End);
    const api::Entry *Row = api::lookupInclude(Name);
    if (!Row)
      continue;
    unsigned Offset = Base + (Name.data() - Text.data());
    if (!Row->isSupported()) {
      File.report(diag::Kind::StringName, Offset, Name.size(),
                  {Name.str(), Row->Note.str()});
      continue;
    }
    std::string Hip = api::hipInclude(*Row, Name);
    if (!Hip.empty() && Hip != Name)
      File.Edits.replace(Offset, Name.size(), Hip);
  }
}

void hip::rewriteStrings(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (tok::isStringLiteral(T[I].Kind) && !File.isKept(I) &&
        (T[I].Directive < 0 ||
         T.directives()[T[I].Directive].K == Directive::Define))
      rewriteLiteral(File, I);
}
