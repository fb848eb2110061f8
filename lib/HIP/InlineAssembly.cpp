//===- InlineAssembly.cpp - PTX in device code ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AssemblyExpressions.h"
#include "FileContext.h"
#include "TakenNames.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// What stands between the quotes.
static StringRef contents(StringRef Literal) {
  size_t Open = Literal.find('"');
  if (Open == StringRef::npos)
    return Literal;
  bool Raw = Literal.take_front(Open).ends_with("R");
  StringRef Text = Literal.drop_front(Open + 1).drop_back();
  if (!Raw)
    return Text;
  return Text.drop_front(std::min(Text.find('(') + 1, Text.size()))
      .take_front(Text.rfind(')') - Text.find('(') - 1);
}

/// Whether \p Code does nothing but `mov.u32 %0, %laneid;`.
static bool movesLane(StringRef Code) {
  std::string Packed;
  for (char C : Code)
    if (!llvm::isSpace(C))
      Packed += C;
  StringRef Rest = StringRef(Packed).rtrim(';');
  return (Rest.consume_front("mov.u32%0,") ||
          Rest.consume_front("mov.s32%0,") ||
          Rest.consume_front("mov.b32%0,")) &&
         (Rest == "%%laneid" || Rest == "%laneid");
}

/// `asm("mov.u32 %0, %%laneid;" : "=r"(Lane))` becomes `Lane = __lane_id()`.
/// \p Asm is the keyword, \p Operands the colon behind the text.
static bool readLane(FileContext &File, TokenIndex Asm, TokenIndex Open,
                     TokenIndex Operands) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Close = T[Open].Match;
  if (Operands == NoToken || Close == NoToken || !T.is(Operands, ":") ||
      T[Asm].Directive >= 0)
    return false;
  TokenIndex Constraint = T.next(Operands);
  TokenIndex Lane = Constraint == NoToken ? NoToken : T.next(Constraint);
  if (Lane == NoToken || !T.is(Constraint, "\"=r\"") ||
      !T[Lane].is(tok::l_paren) || T[Lane].Match == NoToken ||
      T.next(T[Lane].Match) != Close || T[Asm].Region != T[Close].Region)
    return false;
  if (!takenBy(File, Asm, "__lane_id").empty())
    return false;
  File.Edits.replace(T[Asm].Offset, T[Lane].end() - T[Asm].Offset, "");
  unsigned End = T[T[Lane].Match].Offset;
  File.Edits.replace(End, T[Close].end() - End, " = __lane_id()");
  return true;
}

/// The parenthesis of the assembly whose keyword is \p Asm; NoToken where it is
/// none.
static TokenIndex openOf(const TokenBuffer &T, TokenIndex Asm) {
  static const llvm::StringSet<> Keywords = {"asm", "__asm__", "__asm"};
  static const llvm::StringSet<> Qualifiers = {"volatile", "__volatile__",
                                               "__volatile", "inline", "goto"};
  if (!T[Asm].isIdentifier() || !Keywords.contains(T.text(Asm)))
    return NoToken;
  TokenIndex Open = T.next(Asm);
  while (Open != NoToken && T[Open].isIdentifier() &&
         Qualifiers.contains(T.text(Open)))
    Open = T.next(Open);
  return Open != NoToken && T[Open].is(tok::l_paren) ? Open : NoToken;
}

/// Joins the pieces of the text that begins at \p I, which becomes the token
/// behind them.
static std::string joinText(const TokenBuffer &T, TokenIndex &I) {
  std::string Code;
  for (; I != NoToken && tok::isStringLiteral(T[I].Kind); I = T.next(I))
    Code += contents(T.text(I));
  return Code;
}

/// The text that begins at \p First as the program writes it.
static StringRef writtenText(const TokenBuffer &T, TokenIndex First) {
  TokenIndex Last = First;
  for (TokenIndex I = First; I != NoToken; I = T.next(I)) {
    if (T[I].isOneOf({tok::colon, tok::coloncolon, tok::r_paren, tok::semi}))
      break;
    if (T[I].is(tok::l_paren) && T[I].Match != NoToken)
      I = T[I].Match;
    Last = I;
  }
  return T.text({First, Last});
}

/// Gives the operands of assembly without a text, a barrier for the compiler,
/// AMD's registers for PTX's: `v` is one of any size, also in x86. False where
/// there is none for an operand. \p Operands is the colon behind the text.
static bool renameRegisters(FileContext &File, TokenIndex Open,
                            TokenIndex Operands) {
  const TokenBuffer &T = File.Tokens;
  llvm::SmallVector<TokenIndex, 4> Registers;
  unsigned Section = 0;
  for (TokenIndex I = Operands; I != NoToken && I != T[Open].Match;
       I = T.next(I)) {
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace}) &&
        T[I].Match != NoToken) {
      I = T[I].Match;
      continue;
    }
    Section += T[I].is(tok::colon) ? 1 : T[I].is(tok::coloncolon) ? 2 : 0;
    if (Section > 2)
      break; // clobbers
    if (!tok::isStringLiteral(T[I].Kind))
      continue;
    StringRef Letters = contents(T.text(I)).ltrim("=+&%");
    if (Letters.size() == 1 && StringRef("hrlfd").contains(Letters) &&
        T.text(I).ends_with((Letters + "\"").str()))
      Registers.push_back(I);
    else if (Letters != "n" && Letters != "v" &&
             Letters.find_first_not_of("0123456789") != StringRef::npos)
      return false;
  }
  for (TokenIndex I : Registers)
    File.Edits.replace(T[I].end() - 2, 1, "v");
  return true;
}

/// The text of the assembly at \p Asm; empty where there is none.
static std::string textOf(const TokenBuffer &T, TokenIndex Asm) {
  TokenIndex Open = openOf(T, Asm);
  TokenIndex Text = Open == NoToken ? NoToken : T.next(Open);
  return joinText(T, Text);
}

bool hip::isTypedAssembly(const TokenBuffer &T, TokenIndex Asm) {
  return StringRef(textOf(T, Asm)).contains('.');
}

bool hip::isPtx(const TokenBuffer &T, TokenIndex Asm) {
  static constexpr StringRef Types[] = {".b32", ".u32", ".s32", ".b64",
                                        ".u64", ".s64", ".pred"};
  std::string Text = textOf(T, Asm);
  return llvm::any_of(
      Types, [&](StringRef Type) { return StringRef(Text).contains(Type); });
}

/// The bodies of the file's macros in the text that begins at \p First.
static std::string macrosIn(const TokenBuffer &T, TokenIndex First) {
  StringRef Written = writtenText(T, First);
  std::string Bodies;
  for (const Directive &D : T.directives())
    if (D.K == Directive::Define && D.First + 3 <= D.Last &&
        Written.contains(T.text(D.First + 2)))
      Bodies += T.text({D.First + 3, D.Last});
  return Bodies;
}

/// `cpuid` and the like is not.
static bool looksLikePtx(StringRef Code) {
  return Code.find_first_of(".;") != StringRef::npos || Code.contains("%%");
}

void hip::checkInlineAssembly(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    TokenIndex Open = openOf(T, I);
    if (Open == NoToken)
      continue;
    // Assembly of host code is for the host's processor and stays.
    auto Fact = File.Facts.Assembly.find(T[I].Offset);
    if (Fact != File.Facts.Assembly.end() && !Fact->second.InDevice)
      continue;
    TokenIndex Text = T.next(Open);
    if (Text == NoToken)
      continue;
    TokenIndex Operands = Text;
    std::string Code = joinText(T, Operands);
    // Behind the literals a macro may go on with it.
    const bool IsWhole = Operands == T[Open].Match ||
                         (Operands != NoToken &&
                          T[Operands].isOneOf({tok::colon, tok::coloncolon}));
    // An empty text is a barrier for the compiler, whatever the target.
    if (IsWhole && StringRef(Code).trim().empty() &&
        tok::isStringLiteral(T[Text].Kind) &&
        (Fact == File.Facts.Assembly.end() || File.isRenamedOnly(I) ||
         renameRegisters(File, Open, Operands)))
      continue;
    // Not seen by the parser: only what reads as PTX is worth a finding.
    // Host code under #ifdef __x86_64__ is none.
    if (Fact == File.Facts.Assembly.end() && !looksLikePtx(Code) &&
        (IsWhole || !looksLikePtx(macrosIn(T, Text))))
      continue;
    File.useHip(I);
    if (Fact != File.Facts.Assembly.end() && IsWhole && movesLane(Code) &&
        !File.isRenamedOnly(I) && readLane(File, I, Open, Operands)) {
      reportWholeWave(File, I, "%laneid");
      continue;
    }
    if (Fact != File.Facts.Assembly.end() && IsWhole &&
        !File.isRenamedOnly(I) &&
        rewriteAssembly(File, {I, Open, Operands, Code}, Fact->second))
      continue;
    // A macro may be the text.
    StringRef Shown =
        StringRef(Code).trim().empty() ? writtenText(T, Text) : StringRef(Code);
    File.report(diag::Kind::InlineAsm, I,
                {Shown.split("\\n").first.trim().substr(0, 40).str()});
  }
}
