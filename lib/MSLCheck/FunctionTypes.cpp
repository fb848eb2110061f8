//===- FunctionTypes.cpp - Functions as arguments of templates --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pointer to a function that is spelled leads, to clang, into the generic
// address space, where no function is; one that is deduced does not. So
// `R (*f)(P)` is told to clang as `typename __msl_function<auto (P) -> R>::type
// f` where a template takes it and where it gets a name.
//
//===----------------------------------------------------------------------===//

#include "Tokens.h"

#include "clang/Lex/Preprocessor.h"

using namespace cu2x::mslcheck;
using namespace clang;

namespace {

class FunctionTypes {
public:
  FunctionTypes(Preprocessor &PP, const TokenList &In) : PP(PP), In(In) {}
  TokenList run();

private:
  /// Where the tokens of one declaration `R (*name)(P)` stand.
  struct Declarator {
    size_t Begin, Star, Open, Close;
  };

  size_t closing(size_t Open, size_t End) const;
  size_t endOfParameters(size_t Less) const;
  bool find(size_t Begin, size_t End, Declarator &D) const;
  void declare(const Declarator &D, bool WithName);
  bool templateParameters();
  bool alias();
  void insert(tok::TokenKind Kind, llvm::StringRef Text) {
    Out.push_back(makeToken(PP, Kind, Text, In[At].getLocation()));
  }
  void copy(size_t Begin, size_t End) {
    Out.insert(Out.end(), In.begin() + Begin, In.begin() + End);
  }

  Preprocessor &PP;
  const TokenList &In;
  TokenList Out;
  size_t At = 0;
};

} // namespace

/// The index of the parenthesis that closes the one at \p Open; \p End if there
/// is none before.
size_t FunctionTypes::closing(size_t Open, size_t End) const {
  unsigned Depth = 0;
  for (size_t I = Open; I < End; ++I) {
    if (In[I].is(tok::l_paren))
      ++Depth;
    else if (In[I].is(tok::r_paren) && --Depth == 0)
      return I;
  }
  return End;
}

/// The index of the `>` that closes the `<` of `template <`; 0 if it is not
/// plain where that is.
size_t FunctionTypes::endOfParameters(size_t Less) const {
  unsigned Depth = 0, Parens = 0;
  for (size_t I = Less; I < In.size(); ++I) {
    if (In[I].is(tok::l_paren))
      ++Parens;
    else if (In[I].is(tok::r_paren) && Parens)
      --Parens;
    else if (In[I].isOneOf(tok::semi, tok::l_brace, tok::eof))
      return 0;
    else if (Parens)
      continue;
    else if (In[I].is(tok::less))
      ++Depth;
    else if (In[I].is(tok::greater) && --Depth == 0)
      return I;
    else if (In[I].is(tok::greatergreater)) {
      if (Depth < 2)
        return 0;
      Depth -= 2;
      if (Depth == 0)
        return I;
    }
  }
  return 0;
}

/// Looks between \p Begin and \p End for `(*name)(P)` behind a type.
bool FunctionTypes::find(size_t Begin, size_t End, Declarator &D) const {
  for (size_t I = Begin + 1; I + 3 < End; ++I) {
    if (In[I].isNot(tok::l_paren))
      continue;
    if (!In[I + 1].isOneOf(tok::star, tok::amp))
      return false;
    size_t Name = I + 2;
    size_t Open = In[Name].is(tok::identifier) ? Name + 2 : Name + 1;
    if (Open >= End || In[Open - 1].isNot(tok::r_paren) ||
        In[Open].isNot(tok::l_paren))
      return false;
    D = {Begin, I + 1, Open, closing(Open, End)};
    return D.Close != End;
  }
  return false;
}

/// Writes the declaration of \p D, with its name if there is one.
void FunctionTypes::declare(const Declarator &D, bool WithName) {
  insert(tok::kw_typename, "typename");
  insert(tok::coloncolon, "::");
  insert(tok::identifier, "__msl_function");
  insert(tok::less, "<");
  insert(tok::kw_auto, "auto");
  copy(D.Open, D.Close + 1);
  insert(tok::arrow, "->");
  copy(D.Begin, D.Star - 1);
  insert(tok::greater, ">");
  insert(tok::coloncolon, "::");
  insert(tok::identifier, "type");
  if (WithName && In[D.Star + 1].is(tok::identifier))
    Out.push_back(In[D.Star + 1]);
}

/// `template <R (*f)(P)>`
bool FunctionTypes::templateParameters() {
  if (In[At].isNot(tok::kw_template) || At + 1 >= In.size() ||
      In[At + 1].isNot(tok::less))
    return false;
  size_t End = endOfParameters(At + 1);
  if (End == 0)
    return false;
  copy(At, At + 2);
  unsigned Depth = 0, Parens = 0;
  for (size_t Begin = At + 2, I = Begin; I <= End; ++I) {
    if (In[I].is(tok::l_paren))
      ++Parens;
    else if (In[I].is(tok::r_paren))
      --Parens;
    else if (In[I].is(tok::less))
      ++Depth;
    else if (In[I].is(tok::greater) && Depth && I != End)
      --Depth;
    else if (In[I].is(tok::greatergreater) && I != End)
      Depth -= std::min(Depth, 2u);
    if (I != End && (Parens || Depth || In[I].isNot(tok::comma)))
      continue;
    Declarator D;
    if (find(Begin, I, D)) {
      declare(D, /*WithName=*/true);
      copy(D.Close + 1, I);
    } else {
      copy(Begin, I);
    }
    Out.push_back(In[I]);
    Begin = I + 1;
  }
  At = End + 1;
  return true;
}

/// `using A = R (*)(P);` and `typedef R (*A)(P);`
bool FunctionTypes::alias() {
  bool Typedef = In[At].is(tok::kw_typedef);
  bool Using = In[At].is(tok::kw_using) && At + 2 < In.size() &&
               In[At + 2].is(tok::equal);
  if (!Typedef && !Using)
    return false;
  size_t End = At;
  while (End < In.size() && !In[End].isOneOf(tok::semi, tok::l_brace))
    ++End;
  size_t Begin = Typedef ? At + 1 : At + 3;
  Declarator D;
  if (End >= In.size() || In[End].is(tok::l_brace) || !find(Begin, End, D) ||
      D.Close + 1 != End)
    return false;
  copy(At, Begin);
  declare(D, /*WithName=*/Typedef);
  At = End;
  return true;
}

TokenList FunctionTypes::run() {
  Out.reserve(In.size());
  while (At < In.size())
    if (!templateParameters() && !alias())
      Out.push_back(In[At++]);
  return std::move(Out);
}

TokenList cu2x::mslcheck::spellFunctionTypes(Preprocessor &PP,
                                             const TokenList &Tokens) {
  return FunctionTypes(PP, Tokens).run();
}
