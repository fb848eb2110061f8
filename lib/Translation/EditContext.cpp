//===- EditContext.cpp - Decide what a name refers to -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Translation/EditContext.h"
#include "cu2x/Frontend/Conditions.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool cu2x::startsExpression(StringRef Word) {
  static const llvm::StringSet<> Words = {
      "return", "else", "do",    "case",      "throw",    "new",    "delete",
      "sizeof", "goto", "not",   "co_return", "co_await", "and",    "or",
      "typeof", "if",   "while", "for",       "switch",   "defined"};
  return Words.contains(Word);
}

bool cu2x::isMacroParameter(const TokenBuffer &T, TokenIndex I,
                            StringRef Name) {
  if (T[I].Directive < 0)
    return false;
  const Directive &D = T.directives()[T[I].Directive];
  TokenIndex Macro = D.First + 2, Open = D.First + 3;
  if (D.K != Directive::Define || I <= Macro || Open > D.Last ||
      !T[Open].is(tok::l_paren) || T[Open].Offset != T[Macro].end())
    return false;
  for (TokenIndex P = Open; P <= D.Last && !T[P].is(tok::r_paren); ++P)
    if (T.is(P, Name))
      return true;
  return false;
}

void EditContext::reportPasting(TokenIndex I, StringRef Name,
                                StringRef Instead) {
  report(diag::Kind::TokenPasting, I, {Name.str(), Instead.str()});
}

static bool looksDeclared(const TokenBuffer &T, TokenIndex I);
static bool looksDeclaredBehind(const TokenBuffer &T, TokenIndex I);

void cu2x::findTextDeclarations(EditContext &File) {
  const TokenBuffer &T = File.Tokens;
  static const llvm::StringSet<> Heads = {"struct", "class",     "union",
                                          "enum",   "namespace", "concept"};
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.Facts.Names.count(T[I].Offset))
      continue;
    TokenIndex Previous = T.previous(I), Next = T.next(I);
    if (Previous == NoToken || Next == NoToken)
      continue;
    StringRef Before = T.text(Previous), After = T.text(Next);
    bool Declares =
        (Heads.contains(Before) &&
         (After == "{" || After == ":" || After == ";" || After == "final")) ||
        (Before == "using" && After == "=") || Before == "goto" ||
        (T[I].Directive >= 0 && Before == "define" &&
         T.directives()[T[I].Directive].K == Directive::Define);
    // `type name(...) {`: a function definition.
    if (!Declares && After == "(" && T[Next].Match != NoToken &&
        ((T[Previous].isIdentifier() && !startsExpression(Before)) ||
         Before == "*" || Before == "&" || Before == ">")) {
      TokenIndex Body = T.next(T[Next].Match);
      Declares =
          Body != NoToken && T.is(Body, "{") && T[Previous].isIdentifier();
    }
    if (Declares || (api::lookup(T.text(I)) &&
                     (looksDeclared(T, I) || looksDeclaredBehind(T, I))))
      File.DeclaredByText.insert(T.text(I));
  }
}

/// A name that stands where a declaration of it would: `type name(` or
/// `type name;` in code the AST does not know.
static bool looksDeclared(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Previous = T.previous(I), Next = T.next(I);
  if (Previous == NoToken || Next == NoToken || !T[Previous].isIdentifier())
    return false;
  StringRef Before = T.text(Previous);
  if (startsExpression(Before) || Before == "const" || Before == "struct" ||
      Before == "static" || Before == "extern" || Before == "typename" ||
      Before == "inline" || Before == "volatile" || Before == "enum" ||
      Before == "typedef" || Before == "constexpr" || Before == "using" ||
      Before == "namespace" || Before == "class" || Before == "define" ||
      Before == "ifdef" || Before == "ifndef" || Before == "undef" ||
      Before == "if" || Before == "elif" || Before == "unsigned" ||
      Before == "operator")
    return false;
  // `MACRO cudaFree(p);` is far more common than a local declaration named
  // like an API function, so an all-capitals word is taken for a macro.
  if (Before.upper() == Before)
    return false;
  // `)` before the name of a macro body's parameter list is no declaration.
  if (T[I].Directive >= 0)
    return false;
  StringRef After = T.text(Next);
  return After == "(" || After == ";" || After == "=" || After == "," ||
         After == "[" || After == "{" || After == ")";
}

static bool isDeclSpecifier(StringRef Word) {
  static const llvm::StringSet<> Words = {"static",   "extern", "const",
                                          "volatile", "inline", "constexpr",
                                          "struct",   "enum",   "typename"};
  return Words.contains(Word);
}

/// Whether the innermost braces around \p I are those of a class.
static bool isField(const TokenBuffer &T, TokenIndex I) {
  TokenIndex J = T.previous(I);
  while (J != NoToken && !T[J].is(tok::l_brace)) {
    if (T[J].isOneOf({tok::r_brace, tok::r_paren}) && T[J].Match != NoToken)
      J = T[J].Match;
    J = T.previous(J);
  }
  for (J = J == NoToken ? J : T.previous(J);
       J != NoToken && !T[J].isOneOf({tok::semi, tok::l_brace, tok::r_brace,
                                      tok::r_paren, tok::equal});
       J = T.previous(J))
    if (T.is(J, "struct") || T.is(J, "class") || T.is(J, "union"))
      return true;
  return false;
}

/// A name that stands where a declaration of a pointer or of a second variable
/// would, other than of a field: `type *name;`, `type other = 1, name;`. As the
/// operand of a product or of a comma it would be one whose value nothing uses.
static bool looksDeclaredBehind(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Next = T.next(I), Before = T.previous(I);
  if (T[I].Directive >= 0 || Next == NoToken || Before == NoToken ||
      !T[Next].isOneOf({tok::semi, tok::equal, tok::comma, tok::l_square}) ||
      !T[Before].isOneOf({tok::star, tok::comma}))
    return false;
  if (isField(T, I))
    return false;
  TokenIndex First = I;
  for (TokenIndex J = Before; J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::semi, tok::l_brace, tok::colon}) ||
        T[J].Directive >= 0)
      break;
    if (T[J].isOneOf({tok::r_paren, tok::r_square, tok::r_brace})) {
      if (T[J].Match == NoToken)
        return false;
      // The end of a block, but for braces around a value.
      TokenIndex Open = T[J].Match, Head = T.previous(Open);
      if (T[J].is(tok::r_brace) && (Head == NoToken || !T.is(Head, "=")))
        break;
      J = Open;
    } else if (T[J].isOneOf({tok::l_paren, tok::l_square})) {
      return false;
    }
    First = J;
  }
  while (isDeclSpecifier(T.text(First)))
    First = T.next(First);
  StringRef Type = T.text(First);
  if (First >= I || !T[First].isIdentifier() || startsExpression(Type) ||
      (Type.upper() == Type && T.is(T.next(First), "(")))
    return false;
  TokenIndex Name = T.next(First);
  while (Name < I && T[Name].is(tok::star))
    Name = T.next(Name);
  if (Name == I)
    return true;
  TokenIndex Behind = T.next(Name);
  while (T[Before].is(tok::star))
    Before = T.previous(Before);
  return T[Before].is(tok::comma) && T[Name].isIdentifier() && Behind <= I &&
         T[Behind].isOneOf({tok::equal, tok::comma, tok::l_square});
}

bool cu2x::isReleaseMacro(StringRef Name) {
  static const llvm::StringSet<> Names = {
      "CUDA_VERSION",          "CUDART_VERSION",       "CUBLAS_VERSION",
      "CUBLAS_VER_MAJOR",      "CUDNN_VERSION",        "CUDNN_MAJOR",
      "CUFFT_VERSION",         "CURAND_VERSION",       "CUSPARSE_VERSION",
      "CUSOLVER_VERSION",      "CUB_VERSION",          "THRUST_VERSION",
      "CUB_MAJOR_VERSION",     "CUB_MINOR_VERSION",    "THRUST_MAJOR_VERSION",
      "THRUST_MINOR_VERSION",  "CCCL_VERSION",         "CCCL_MAJOR_VERSION",
      "CCCL_MINOR_VERSION",    "NCCL_VERSION_CODE",    "NCCL_MAJOR",
      "NVRTC_VERSION",         "__CUDACC_VER_MAJOR__", "__CUDACC_VER_MINOR__",
      "__CUDACC_VER_BUILD__",  "__CUDA_API_VERSION",   "__CUDART_API_VERSION",
      "__CUDA_API_VER_MAJOR__"};
  return Names.contains(Name);
}

bool cu2x::hasLibraryPrefix(StringRef Name) {
  static const char *const Prefixes[] = {
      "cuda",  "cublas", "cusparse", "cusolver", "cufft", "curand", "cudnn",
      "nvrtc", "nccl",   "nvtx",     "nvml",     "CUDA",  "CUBLAS", "CUSPARSE",
      "CUFFT", "CURAND", "CUDNN",    "NVRTC",    "NCCL",  "CU_",
      "CUB_",  "_CUB_",  "Cub"};
  return llvm::any_of(Prefixes,
                      [&](const char *P) { return Name.starts_with(P); });
}

Verdict EditContext::judge(TokenIndex I) const {
  if (isMacroParameter(Tokens, I, Tokens.text(I)))
    return Verdict::Vetoed;
  auto It = Facts.Names.find(Tokens[I].Offset);
  if (It != Facts.Names.end())
    return It->second.onlyCuda() ? Verdict::Confirmed : Verdict::Vetoed;
  // From here on no AST node names this token: it is in an inactive branch, an
  // unused macro, a dependent expression, or code that does not parse.
  StringRef Name = Tokens.text(I);
  if (Unit.UserNames.contains(Name) || DeclaredByText.contains(Name))
    return Verdict::Vetoed;
  TokenIndex Previous = Tokens.previous(I);
  if (Previous != NoToken) {
    StringRef Before = Tokens.text(Previous);
    if (Before == "." || Before == "->" || Before == "##" || Before == "#")
      return Verdict::Vetoed;
    if (Before == "::") {
      TokenIndex Scope = Tokens.previous(Previous);
      if (Scope != NoToken &&
          (Tokens[Scope].isIdentifier() || Tokens.is(Scope, ">"))) {
        StringRef Qualifier = Tokens.text(Scope);
        if (!startsExpression(Qualifier))
          return Verdict::Vetoed;
      }
    }
  }
  TokenIndex Next = Tokens.next(I);
  if (Next != NoToken && Tokens.is(Next, "##"))
    return Verdict::Vetoed;
  if (looksDeclared(Tokens, I))
    return Verdict::Vetoed;
  return Verdict::TokenRule;
}

/// How many lists of template arguments are open in front of \p Close, where
/// the one that begins at \p Less ends.
static unsigned openLists(const TokenBuffer &T, TokenIndex Less,
                          TokenIndex Close) {
  unsigned Open = 1;
  for (TokenIndex I = T.next(Less); I != Close && I != NoToken; I = T.next(I)) {
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
    else if (T[I].is(tok::less))
      ++Open;
    else if (T[I].isOneOf({tok::greater, tok::greatergreater,
                           tok::greatergreatergreater}))
      Open -= T[I].Length;
  }
  return Open;
}

TokenIndex EditContext::callParen(TokenIndex Name) const {
  TokenIndex Next = Tokens.next(Name);
  if (Next != NoToken && Tokens[Next].is(tok::less)) {
    TokenIndex Close = Tokens.closeOfTemplateArgs(Next);
    // Lists around this one may end with the same token.
    if (Close == NoToken ||
        Tokens[Close].Length != openLists(Tokens, Next, Close))
      return NoToken;
    Next = Tokens.next(Close);
  }
  if (Next == NoToken || !Tokens[Next].is(tok::l_paren) ||
      Tokens[Next].Match == NoToken)
    return NoToken;
  return Next;
}

/// Drops what was found where nothing is ever compiled: it is translated, but
/// cannot go wrong.
static void dropDead(const EditContext &File,
                     std::vector<diag::Finding> &Findings) {
  if (Findings.empty())
    return;
  llvm::BitVector Dead = deadRegions(File.Tokens, File.Facts);
  if (Dead.none())
    return;
  llvm::erase_if(Findings, [&](const diag::Finding &F) {
    auto Behind = llvm::upper_bound(
        File.Tokens.tokens(), F.Offset,
        [](unsigned O, const Token &T) { return O < T.Offset; });
    return Behind != File.Tokens.tokens().begin() &&
           std::prev(Behind)->end() > F.Offset &&
           Dead[std::prev(Behind)->Region];
  });
}

FileTranslation EditContext::take() {
  FileTranslation Result;
  Result.Path = Facts.Path;
  Result.Original = Tokens.text().str();
  Result.Edits = std::move(Edits);
  Result.Kept = std::move(Kept);
  Result.AsIs = std::move(AsIs);
  dropDead(*this, Findings);
  Result.Findings = std::move(Findings);
  diag::sortUnique(Result.Findings);
  for (auto [Line, Token] : NotVouched) {
    Result.NotVouched.push_back(Line);
    if (std::string Why = whyUnseen(*this, Token); !Why.empty())
      Result.Unseen.push_back({Line, std::move(Why)});
  }
  return Result;
}
