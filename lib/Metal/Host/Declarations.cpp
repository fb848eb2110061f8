//===- Declarations.cpp - Declarations with CUDA's attributes ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Declarations.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Words after which parentheses belong to the declaration's specifiers.
static bool takesParentheses(StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases({"__attribute__", "alignas", "decltype", "noexcept", "__declspec",
              "explicit", "__launch_bounds__", "__maxnreg__",
              "__cluster_dims__", "__block_size__", "__align__",
              "__builtin_align__", "requires"},
             true)
      .Default(false);
}

static bool isTag(StringRef Word) {
  return Word == "struct" || Word == "class" || Word == "union" ||
         Word == "enum";
}

namespace {

class Finder {
public:
  Finder(const TokenBuffer &T, const AttributeMacros &Macros,
         const BodyMacros &Bodies, const llvm::StringMap<bool> &EndMacros,
         const std::set<unsigned> &Variables, const ParsedDeclarations &Parsed)
      : T(T), Macros(Macros), Bodies(Bodies), EndMacros(EndMacros),
        Variables(Variables), Parsed(Parsed) {}

  /// The declaration that the attribute at \p I belongs to.
  std::optional<Declaration> around(TokenIndex I) const;
  /// Whether it belongs to the head of a lambda.
  bool isOfLambda(TokenIndex I) const;
  /// The attributes in the body of \p D that belong to neither functions nor
  /// lambdas.
  void findInBody(const Declaration &D, std::vector<TokenIndex> &Found) const;

private:
  bool isCapture(TokenIndex Close, TokenIndex Limit) const;
  TokenIndex begin(TokenIndex I) const;
  bool readType(Declaration &D, TokenIndex I) const;
  bool isVariable(TokenIndex Name, TokenIndex Open) const;
  bool readFunction(Declaration &D, TokenIndex Open) const;
  bool readVariables(Declaration &D, TokenIndex I) const;
  TokenIndex nameInType(TokenIndex Open) const;
  bool readAround(Declaration &D, TokenIndex Open, TokenIndex Name) const;
  bool sameContext(TokenIndex A, TokenIndex B) const;
  /// No directive stands between the two.
  bool adjoin(TokenIndex A, TokenIndex B) const;

  const TokenBuffer &T;
  const AttributeMacros &Macros;
  const BodyMacros &Bodies;
  const llvm::StringMap<bool> &EndMacros;
  const std::set<unsigned> &Variables;
  const ParsedDeclarations &Parsed;
};

} // namespace

bool Finder::adjoin(TokenIndex A, TokenIndex B) const {
  for (TokenIndex I = A + 1; I < B; ++I)
    if (T[I].Directive >= 0 && T[A].Directive < 0)
      return false;
  return true;
}

TokenIndex Finder::begin(TokenIndex I) const {
  TokenIndex Limit = macroBody(T, I);
  while (true) {
    if (Parsed.begins(T[I].Offset))
      return I;
    TokenIndex Before = T.previous(I);
    if (Before == NoToken || (Limit != NoToken && Before < Limit) ||
        !adjoin(Before, I))
      return I;
    if (T[Before].isOneOf({tok::semi, tok::l_brace, tok::r_brace, tok::colon,
                           tok::comma, tok::l_paren, tok::equal}))
      return I;
    // `NAMESPACE_BEGIN` for `namespace lib {`
    if (auto Ends = T[Before].isIdentifier() ? EndMacros.find(T.text(Before))
                                             : EndMacros.end();
        Ends != EndMacros.end())
      return Ends->second ? I : NoToken;
    if (isClose(T[Before])) {
      TokenIndex Open = openOfAngles(T, Before);
      if (Open == NoToken || (Limit != NoToken && Open < Limit))
        return I;
      I = Open;
      continue;
    }
    if (T[Before].is(tok::r_paren) || T[Before].is(tok::r_square)) {
      TokenIndex Open = T[Before].Match;
      TokenIndex Word = Open == NoToken ? NoToken : T.previous(Open);
      if (Open == NoToken)
        return I;
      bool IsAttribute =
          T[Before].is(tok::r_square)
              ? T[T.previous(Before)].is(tok::r_square) // [[...]]
              : Word != NoToken && (takesParentheses(T.text(Word)) ||
                                    Macros.contains(T.text(Word)));
      if (!IsAttribute)
        return I;
      I = Open;
      continue;
    }
    I = Before;
  }
}

/// Reads the definition of a type that has a name, if the tag at \p I begins
/// one.
bool Finder::readType(Declaration &D, TokenIndex I) const {
  TokenIndex Name = NoToken;
  for (TokenIndex J = T.next(I); J != NoToken; J = T.next(J)) {
    // Bases, or the type below an enumeration.
    if (T[J].is(tok::colon))
      while (J != NoToken && !T[J].isOneOf({tok::l_brace, tok::semi}))
        J = T.next(J);
    if (J == NoToken)
      return false;
    if (T[J].is(tok::l_brace) && T[J].Match != NoToken && Name != NoToken) {
      D.Type = {I, T[J].Match};
      D.TypeName = Name;
      return true;
    }
    TokenIndex Next = T.next(J);
    if (!T[J].isIdentifier())
      return false;
    if (takesParentheses(T.text(J)) && Next != NoToken &&
        T[Next].is(tok::l_paren) && T[Next].Match != NoToken)
      J = T[Next].Match;
    else if (T.is(J, "final") || isTypeWord(T.text(J)))
      continue;
    else if (Name != NoToken) // `struct Params params{1, 2}`
      return false;
    else
      Name = J;
  }
  return false;
}

/// Whether the parentheses at \p Open behind \p Name are an initializer. Where
/// nothing is compiled, only a value that no parameter begins with tells.
bool Finder::isVariable(TokenIndex Name, TokenIndex Open) const {
  if (Variables.count(T[Name].Offset))
    return true;
  TokenIndex Value = T.next(Open);
  TokenIndex After = T[Open].Match == NoToken ? NoToken : T.next(T[Open].Match);
  return Value != NoToken && After != NoToken &&
         T[After].isOneOf({tok::semi, tok::comma}) &&
         (T[Value].isOneOf({tok::numeric_constant, tok::char_constant,
                            tok::string_literal, tok::minus}) ||
          T.is(Value, "true") || T.is(Value, "false") ||
          T.is(Value, "nullptr"));
}

/// Reads on from the parameters of a function.
bool Finder::readFunction(Declaration &D, TokenIndex Open) const {
  D.IsFunction = true;
  D.ParamsOpen = Open;
  if (T[Open].Match == NoToken)
    return false;
  // `void NAME(a, b)(int x)`: the name is what a macro makes of the first pair.
  if (TokenIndex Next = T.next(T[Open].Match);
      Next != NoToken && T[Next].is(tok::l_paren) && !T.is(D.Name, "operator"))
    return false;
  bool InInitializers = false;
  for (TokenIndex I = T.next(T[Open].Match); I != NoToken; I = T.next(I)) {
    if (T[I].is(tok::semi)) {
      D.Last = I;
      return true;
    }
    if (T[I].is(tok::colon)) {
      InInitializers = true;
      continue;
    }
    if (T[I].is(tok::l_paren) && T[I].Match != NoToken) {
      I = T[I].Match;
      continue;
    }
    if (auto Macro = Bodies.find(T.text(I)); Macro != Bodies.end()) {
      D.Body = I;
      D.Last = endOfMacroUse(T, I);
      return Macro->second == BodyMacro::Whole;
    }
    if (T[I].is(tok::l_brace)) {
      if (T[I].Match == NoToken || T[I].Match < I)
        return false;
      TokenIndex Before = T.previous(I), After = T.next(T[I].Match);
      // `: member{value}, other(1) {`
      bool IsValue = InInitializers &&
                     (T[Before].isIdentifier() || T[Before].is(tok::greater)) &&
                     After != NoToken &&
                     (T[After].is(tok::comma) || T[After].is(tok::l_brace));
      if (IsValue) {
        I = T[I].Match;
        continue;
      }
      D.Body = I;
      D.Last = T[I].Match;
      return true;
    }
    if (T[I].is(tok::r_brace))
      return false;
  }
  // The end of a macro's body.
  D.Last = T[Open].Match;
  return T[Open].Directive >= 0;
}

/// The name of the function in the parentheses at \p Open where its type is
/// around it, as in `int (*rows(int i))[4]`; else NoToken.
TokenIndex Finder::nameInType(TokenIndex Open) const {
  TokenIndex I = T.next(Open);
  if (I == NoToken || !T[I].isOneOf({tok::star, tok::amp, tok::ampamp}))
    return NoToken;
  for (; I != NoToken && I < T[Open].Match; I = T.next(I)) {
    if (T[I].isOneOf({tok::star, tok::amp, tok::ampamp, tok::l_paren}) ||
        isTypeWord(T.text(I)) || T.is(I, "__restrict__"))
      continue;
    TokenIndex Next = T.next(I);
    // `Rows::`
    if (T.is(I, "::") || T.is(Next, "::"))
      continue;
    return T[I].isIdentifier() && T.is(Next, "(") ? I : NoToken;
  }
  return NoToken;
}

/// Reads on from the parentheses at \p Open, with \p Name in them.
bool Finder::readAround(Declaration &D, TokenIndex Open,
                        TokenIndex Name) const {
  if ((D.Attributes & Global) || T[Open].Match == NoToken)
    return false;
  // The parameters of a function that the result points to.
  TokenIndex Next = T.next(T[Open].Match);
  if (!readFunction(D,
                    Next != NoToken && T[Next].is(tok::l_paren) ? Next : Open))
    return false;
  D.Name = Name;
  D.ParamsOpen = T.next(Name);
  return true;
}

bool Finder::readVariables(Declaration &D, TokenIndex I) const {
  for (; I != NoToken; I = T.next(I)) {
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace})) {
      if (T[I].Match == NoToken || T[I].Match < I)
        return false;
      I = T[I].Match;
    } else if (T[I].is(tok::semi)) {
      D.Last = I;
      return true;
    } else if (T[I].is(tok::r_brace)) {
      return false;
    }
  }
  return false;
}

/// Whether the `]` at \p Close ends what a lambda captures, not an index, the
/// bounds of an array or an attribute. What stands in front of \p Limit, the
/// body of a macro, tells nothing.
bool Finder::isCapture(TokenIndex Close, TokenIndex Limit) const {
  TokenIndex Open = T[Close].Match;
  if (Open == NoToken || T[T.previous(Close)].is(tok::r_square))
    return false;
  TokenIndex Before = T.previous(Open);
  if (Before == NoToken || (Limit != NoToken && Before < Limit))
    return true;
  if (T[Before].isIdentifier())
    return T.is(Before, "return") || T.is(Before, "co_return") ||
           T.is(Before, "case") || T.is(Before, "else") || T.is(Before, "do");
  return !T[Before].isOneOf({tok::r_square, tok::r_paren, tok::greater});
}

/// `[=] __device__ (int i) {`, `[] () __host__ __device__ {`
bool Finder::isOfLambda(TokenIndex I) const {
  TokenIndex Limit = macroBody(T, I);
  TokenIndex Before = T.previous(I);
  while (Before != NoToken && T[Before].isIdentifier() && adjoin(Before, I) &&
         attributesOf(T, Before, Macros)) {
    I = Before;
    Before = T.previous(I);
  }
  if (Before == NoToken || !adjoin(Before, I) ||
      (Limit != NoToken && Before < Limit))
    return false;
  if (T[Before].is(tok::r_square))
    return isCapture(Before, Limit);
  // Anything else in parentheses is no lambda's: the use of a macro, `K(name)`,
  // may stand in front of any declaration.
  while (Before != NoToken &&
         (T.is(Before, "mutable") || T.is(Before, "noexcept")))
    Before = T.previous(Before);
  if (Before == NoToken || !T[Before].is(tok::r_paren) ||
      T[Before].Match == NoToken)
    return false;
  TokenIndex Word = T.previous(T[Before].Match);
  if (Word != NoToken && T[Word].is(tok::greater)) {
    TokenIndex Open = openOfAngles(T, Word);
    Word = Open == NoToken ? NoToken : T.previous(Open);
  }
  return Word != NoToken && T[Word].is(tok::r_square) && isCapture(Word, Limit);
}

std::optional<Declaration> Finder::around(TokenIndex I) const {
  Declaration D;
  D.First = begin(I);
  if (D.First == NoToken)
    return std::nullopt;
  for (TokenIndex J = D.First; J != NoToken; J = T.next(J)) {
    if (auto Some = attributesOf(T, J, Macros)) {
      D.Attributes |= *Some;
      TokenIndex Next = T.next(J);
      if (Next != NoToken && T[Next].is(tok::l_paren) &&
          (takesParentheses(T.text(J)) || Macros.contains(T.text(J))) &&
          T[Next].Match != NoToken)
        J = T[Next].Match;
      continue;
    }
    if (T.is(J, "template")) {
      TokenIndex Less = T.next(J);
      if (Less == NoToken || !T[Less].is(tok::less)) {
        D.IsInstantiation = true;
        continue;
      }
      TokenIndex Close = closeOfHead(T, Less);
      if (Close == NoToken)
        return std::nullopt;
      D.Template = J;
      J = Close;
      continue;
    }
    if (isTag(T.text(J)) && readType(D, J)) {
      // Its functions would have to be looked at.
      for (TokenIndex Inner = J; Inner != D.Type.Last; Inner = T.next(Inner))
        if (attributesOf(T, Inner, Macros).value_or(0))
          return std::nullopt;
      J = D.Type.Last;
      continue;
    }
    TokenIndex Next = T.next(J);
    if (T[J].isIdentifier() && takesParentheses(T.text(J)) && Next != NoToken &&
        T[Next].is(tok::l_paren) && T[Next].Match != NoToken) {
      J = T[Next].Match;
      continue;
    }
    if (T.is(J, "operator")) {
      D.Name = J;
      // The second pair of parentheses of `operator()(int x)`.
      TokenIndex Open = Next;
      if (Open != NoToken && T[Open].is(tok::l_paren))
        Open = T.next(T[Open].Match);
      while (Open != NoToken && !T[Open].is(tok::l_paren))
        Open = T.next(Open);
      if (Open == NoToken || !readFunction(D, Open))
        return std::nullopt;
      return D;
    }
    if (T[J].isIdentifier()) {
      // `int name INIT(1, 2);`
      if (D.Name != NoToken && !initializerBody(T, J).empty())
        return readVariables(D, J) ? std::optional(D) : std::nullopt;
      // `__global__ void K`, where the macro has the parameters and the body. A
      // name that is a macro elsewhere has its parameters behind it.
      if (auto Macro = Bodies.find(T.text(J));
          (D.Attributes & Global) && Macro != Bodies.end() &&
          (Macro->second == BodyMacro::Function || Next == NoToken ||
           !T[Next].isOneOf({tok::l_paren, tok::less})))
        return std::nullopt;
      D.Name = J;
      continue;
    }
    if (T[J].is(tok::l_paren)) {
      TokenIndex Previous = T.previous(J);
      bool IsName = D.Name != NoToken &&
                    (T[Previous].isIdentifier() || isClose(T[Previous]));
      // `name##1(int x)`
      if (!IsName && T[Previous].is(tok::numeric_constant) &&
          T.is(T.previous(Previous), "##")) {
        D.Name = Previous;
        IsName = true;
      }
      if (!IsName)
        return std::nullopt;
      if (TokenIndex Inner = nameInType(J);
          Inner != NoToken && !isVariable(D.Name, J))
        return readAround(D, J, Inner) ? std::optional(D) : std::nullopt;
      // `__device__ int (*pointer)(int);` is a variable.
      if (T.next(J) != NoToken && T[T.next(J)].is(tok::star) &&
          isTypeWord(T.text(Previous)))
        return std::nullopt;
      bool IsRead =
          isVariable(D.Name, J) ? readVariables(D, J) : readFunction(D, J);
      return IsRead ? std::optional(D) : std::nullopt;
    }
    if (T[J].is(tok::less)) {
      TokenIndex Close = T.closeOfTemplateArgs(J);
      if (Close == NoToken)
        return std::nullopt;
      J = Close;
      continue;
    }
    if (T[J].isOneOf(
            {tok::l_square, tok::equal, tok::semi, tok::l_brace, tok::comma})) {
      // `[[nodiscard]]`
      if (T[J].is(tok::l_square) && Next != NoToken &&
          T[Next].is(tok::l_square) && T[J].Match != NoToken) {
        J = T[J].Match;
        continue;
      }
      if (D.Name == NoToken || !readVariables(D, J))
        return std::nullopt;
      return D;
    }
    if (T[J].isOneOf({tok::r_brace, tok::r_paren, tok::r_square}))
      return std::nullopt;
  }
  return std::nullopt;
}

void Finder::findInBody(const Declaration &D,
                        std::vector<TokenIndex> &Found) const {
  for (TokenIndex I = D.Body; I < D.Last; ++I) {
    if (!T[I].isIdentifier() || !attributesOf(T, I, Macros).value_or(0) ||
        T[I].Directive != T[D.Body].Directive || isOfLambda(I))
      continue;
    std::optional<Declaration> Inner = around(I);
    if (!Inner || Inner->Last < I || Inner->Last > D.Last || !Inner->IsFunction)
      Found.push_back(I);
    else if (Inner->Body == NoToken)
      I = Inner->Last;
  }
}

TokenIndex host::parsedName(const TokenBuffer &T, const Declaration &D) {
  TokenIndex Before = T.previous(D.Name);
  return D.IsFunction && Before != NoToken && T[Before].is(tok::tilde) ? Before
                                                                       : D.Name;
}

DeclarationList host::findDeclarations(const TokenBuffer &T,
                                       const AttributeMacros &Macros,
                                       const BodyMacros &Bodies,
                                       const llvm::StringMap<bool> &EndMacros,
                                       const std::set<unsigned> &Variables,
                                       const ParsedDeclarations &Parsed) {
  DeclarationList Found;
  Finder F(T, Macros, Bodies, EndMacros, Variables, Parsed);
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || !attributesOf(T, I, Macros).value_or(0))
      continue;
    if (TokenIndex Body = macroBody(T, I); T[I].Directive >= 0) {
      // The name of a macro, or one that stands for nothing but attributes.
      if (Body == NoToken || I < Body ||
          Macros.contains(T.text(T.directives()[T[I].Directive].First + 2)))
        continue;
    }
    if (F.isOfLambda(I))
      continue;
    std::optional<Declaration> D = F.around(I);
    if (!D || D->Last < I) {
      Found.Unclear.push_back(I);
      continue;
    }
    if (unsigned Name = T[parsedName(T, *D)].Offset; Parsed.hasSeen(Name)) {
      const AttributeWord *Word = attributeWord(T.text(I));
      // A macro that stands for an attribute elsewhere.
      if (Parsed.isOfHost(Name) && !Word)
        continue;
      // Not all headers of CUDA let the parser know what is managed.
      if (const DeclarationFact *Fact = Parsed.oneAt(Name);
          Fact && !(Word && (!Fact->Attributes || Word->Attributes & Managed)))
        D->Attributes = Fact->Attributes | (Fact->IsFolded ? Host : 0);
    }
    Found.All.push_back(*D);
    if (D->Body != NoToken && !D->isKernel() && !D->isDeviceOnly())
      F.findInBody(*D, Found.Unclear);
    // Methods of a class in a kernel's body belong to it; a class with an
    // attribute of its own does not exist.
    I = D->Last;
  }
  return Found;
}
