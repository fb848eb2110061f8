//===- Tokens.cpp - From Metal's tokens to clang's --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tokens.h"

#include "Attributes.h"

#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::ArrayRef;
using llvm::StringRef;

/// Keywords of Metal, and clang's keyword that means the same.
static constexpr struct {
  const char *Name;
  tok::TokenKind Kind;
  const char *Spelling;
} MetalKeywords[] = {
    {"device", tok::kw___global, "__global"},
    {"threadgroup", tok::kw___local, "__local"},
    {"thread", tok::kw___private, "__private"},
    {"constant", tok::kw___constant, "__constant"},
    {"kernel", tok::kw___kernel, "__kernel"},
    {"bfloat", tok::kw___bf16, "__bf16"},
};

/// Keywords of C++ for OpenCL that are ordinary names in Metal.
static constexpr const char *OrdinaryNames[] = {
    "global",     "local",      "generic",  "pipe",          "read_only",
    "write_only", "read_write", "vec_step", "addrspace_cast"};

void cu2x::mslcheck::setKeywords(Preprocessor &PP) {
  IdentifierTable &Names = PP.getIdentifierTable();
  for (const auto &Row : MetalKeywords)
    Names.get(Row.Name, Row.Kind);
  for (const char *Name : OrdinaryNames)
    Names.get(Name, tok::identifier);
}

TokenList cu2x::mslcheck::readTokens(Preprocessor &PP) {
  TokenList Tokens;
  do {
    PP.Lex(Tokens.emplace_back());
  } while (Tokens.back().isNot(tok::eof));
  return Tokens;
}

namespace {

/// One pass over the tokens of a file.
class Rewriter {
public:
  Rewriter(Preprocessor &PP, ArrayRef<Token> In) : PP(PP), In(In) {}
  TokenList run();

private:
  bool attributeList();
  size_t endOfArrayName() const;
  void copyAttributes(size_t End);
  bool keyword();
  bool vectorConstructor();
  bool boolVector();
  bool vectorAlias();
  bool isMethodQualifier() const;
  TokenList takeQualifiers();
  bool coherentPointer();
  bool bfloatLiteral();
  bool plainLiteral();
  bool longLongLiteral();
  bool idleThread();
  bool programScopeSampler();
  bool typeOfExpression();
  bool isProgramScope() const;

  size_t endOfTypeName(size_t From) const;
  bool is(size_t I, StringRef Name) const {
    return I < In.size() && In[I].is(tok::identifier) &&
           In[I].getIdentifierInfo()->getName() == Name;
  }
  void copy(size_t Begin, size_t End) {
    Out.insert(Out.end(), In.begin() + Begin, In.begin() + End);
  }
  void insert(tok::TokenKind Kind, StringRef Text, SourceLocation Loc) {
    Out.push_back(makeToken(PP, Kind, Text, Loc));
  }

  Preprocessor &PP;
  ArrayRef<Token> In;
  TokenList Out;
  size_t At = 0;
  /// For each open brace: whether it is that of a namespace.
  std::vector<bool> Braces;
  unsigned OpenParens = 0;
  /// The parentheses that close a `decltype`, innermost last.
  std::vector<size_t> TypesEnd;
  /// In a declaration that names a type: `typedef` or `using A =`.
  bool InAlias = false;
};

} // namespace

/// True for the names of vector types that are clang's own vectors. Vectors of
/// bool and packed vectors of three components are classes in our headers.
static bool isVectorName(StringRef Name) {
  static const llvm::StringSet<> Elements = {"char", "uchar", "short", "ushort",
                                             "int",  "uint",  "long",  "ulong",
                                             "half", "float", "bfloat"};
  bool Packed = Name.consume_front("packed_");
  return Name.size() > 1 && Name.back() >= '2' && Name.back() <= '4' &&
         !(Packed && Name.back() == '3') && Elements.contains(Name.drop_back());
}

Token cu2x::mslcheck::makeToken(Preprocessor &PP, tok::TokenKind Kind,
                                StringRef Text, SourceLocation Loc) {
  Token T;
  T.startToken();
  T.setKind(Kind);
  PP.CreateString(Text, T, Loc, Loc);
  if (Kind != tok::numeric_constant && !tok::getPunctuatorSpelling(Kind))
    T.setIdentifierInfo(PP.getIdentifierInfo(Text));
  return T;
}

/// The end of a vector type's name that begins at \p From: `float4` or
/// `vec<T, 4>`. \p From if there is none.
size_t Rewriter::endOfTypeName(size_t From) const {
  if (In[From].isNot(tok::identifier))
    return From;
  if (isVectorName(In[From].getIdentifierInfo()->getName()))
    return From + 1;
  if (!is(From, "vec") || From + 1 >= In.size() ||
      In[From + 1].isNot(tok::less))
    return From;
  int Depth = 0;
  for (size_t I = From + 1; I < In.size() && I < From + 64; ++I) {
    if (In[I].is(tok::less))
      ++Depth;
    else if (In[I].is(tok::greater) && --Depth == 0)
      return I + 1;
    else if (In[I].isOneOf(tok::semi, tok::l_brace))
      break;
  }
  return From;
}

/// True if \p Name is an attribute whose arguments are values.
static bool takesValues(const Token &Name) {
  const IdentifierInfo *Info = Name.getIdentifierInfo();
  const AttributeRow *Row = Info ? findAttribute(Info->getName()) : nullptr;
  return Row && Row->Kind != AttributeKind::Anything;
}

/// Copies `[[...]]`, where keywords are attribute names. One in front of an
/// explicit instantiation, which clang does not take, is left out.
bool Rewriter::attributeList() {
  if (In[At].isNot(tok::l_square) || At + 1 >= In.size() ||
      In[At + 1].isNot(tok::l_square))
    return false;
  size_t End = At;
  unsigned Depth = 0;
  do {
    if (In[End].is(tok::l_square))
      ++Depth;
    else if (In[End].is(tok::r_square))
      --Depth;
  } while (++End < In.size() && Depth != 0);
  if (Out.empty() || Out.back().isNot(tok::kw_template)) {
    size_t Name = endOfArrayName(), Begin = Out.size();
    copyAttributes(End);
    std::rotate(Out.begin() + Name, Out.begin() + Begin, Out.end());
  }
  At = End;
  return true;
}

/// Behind the name if what was copied ends in `name[n]` or `(*name)[n]`, else
/// the end. Attributes behind an array are the array type's for clang, and in
/// Metal those of what is declared: `texture2d<float> t[8] [[id(0)]]`.
size_t Rewriter::endOfArrayName() const {
  size_t End = Out.size();
  while (End > 0 && Out[End - 1].is(tok::r_square)) {
    size_t Begin = End - 1;
    for (unsigned Depth = 1; Depth != 0 && Begin > 0;) {
      --Begin;
      if (Out[Begin].is(tok::r_square))
        ++Depth;
      else if (Out[Begin].is(tok::l_square))
        --Depth;
    }
    // Not behind other attributes.
    if (End == Out.size() && Out[Begin + 1].is(tok::l_square))
      return Out.size();
    End = Begin;
  }
  if (End == Out.size() || End < 2)
    return Out.size();
  if (Out[End - 1].is(tok::r_paren))
    --End;
  return Out[End - 1].is(tok::identifier) ? End : Out.size();
}

/// Copies attributes up to \p End. `buffer(Name)` becomes `buffer((Name))`:
/// clang takes a name in front of the arguments for a word of the attribute,
/// and not for a value. `function_constant(Name)` of a parameter or a member
/// becomes `function_constant(sizeof(Name))`: the variable has no value for
/// clang, which wants one in instances of templates.
void Rewriter::copyAttributes(size_t End) {
  for (size_t I = At; I < End; ++I) {
    Out.push_back(In[I]);
    if (In[I].isNot(tok::l_paren) || In[I + 1].isNot(tok::identifier) ||
        !takesValues(In[I - 1]))
      continue;
    if (!isProgramScope() && is(I - 1, "function_constant"))
      insert(tok::kw_sizeof, "sizeof", In[I + 1].getLocation());
    size_t Last = I + 1;
    for (unsigned Depth = 0; Last < End; ++Last) {
      if (Depth == 0 && In[Last].isOneOf(tok::comma, tok::r_paren))
        break;
      if (In[Last].is(tok::l_paren))
        ++Depth;
      else if (In[Last].is(tok::r_paren))
        --Depth;
    }
    insert(tok::l_paren, "(", In[I + 1].getLocation());
    copy(I + 1, Last);
    insert(tok::r_paren, ")", In[Last - 1].getLocation());
    I = Last - 1;
  }
}

/// clang looks address spaces up by their spelling.
/// OpenCL's own kernels are no templates and have a calling convention, so
/// `kernel` becomes an attribute.
bool Rewriter::keyword() {
  if (In[At].is(tok::kw___kernel)) {
    SourceLocation Loc = In[At++].getLocation();
    insert(tok::kw___attribute, "__attribute__", Loc);
    insert(tok::l_paren, "(", Loc);
    insert(tok::l_paren, "(", Loc);
    insert(tok::identifier, KernelSpelling, Loc);
    insert(tok::r_paren, ")", Loc);
    insert(tok::r_paren, ")", Loc);
    return true;
  }
  // What is constant is const, too: `constant int &` binds to all of it. Not
  // so a constructor, which may be one of constant objects.
  if (In[At].is(tok::kw___constant) && !isMethodQualifier())
    insert(tok::kw_const, "const", In[At].getLocation());
  for (const auto &Row : MetalKeywords) {
    if (In[At].isNot(Row.Kind))
      continue;
    Out.push_back(In[At++]);
    Out.back().setIdentifierInfo(PP.getIdentifierInfo(Row.Spelling));
    return true;
  }
  return false;
}

/// True if the address space at hand stands behind parameters: that of `this`.
bool Rewriter::isMethodQualifier() const {
  size_t I = Out.size();
  while (I > 0 && Out[I - 1].isOneOf(tok::kw_const, tok::kw_volatile))
    --I;
  return I > 0 && Out[I - 1].is(tok::r_paren);
}

/// Takes back the `a::b::` that was copied last.
TokenList Rewriter::takeQualifiers() {
  size_t Begin = Out.size();
  while (Begin > 0 && Out[Begin - 1].is(tok::coloncolon)) {
    --Begin;
    if (Begin > 0 && Out[Begin - 1].is(tok::identifier))
      --Begin;
  }
  TokenList Qualifiers(Out.begin() + Begin, Out.end());
  Out.resize(Begin);
  return Qualifiers;
}

/// `float4(a, b)` becomes `__msl_make<float4>(a, b)`: a constructor of clang's
/// vector type takes one operand only.
bool Rewriter::vectorConstructor() {
  size_t End = endOfTypeName(At);
  if (End == At || End >= In.size() || In[End].isNot(tok::l_paren))
    return false;
  // float4() is the zero vector for clang, too; float4 (&v)[2] declares v.
  if (End + 1 < In.size() && In[End + 1].isOneOf(tok::r_paren, tok::amp))
    return false;
  if (!Out.empty() && Out.back().is(tok::kw_operator))
    return false;
  // Qualifiers belong to the type, which is an argument now.
  TokenList Qualifiers = takeQualifiers();
  if (!Out.empty() && Out.back().is(tok::kw_operator)) {
    Out.insert(Out.end(), Qualifiers.begin(), Qualifiers.end());
    return false;
  }
  SourceLocation Loc = In[At].getLocation();
  insert(tok::identifier, "__msl_make", Loc);
  insert(tok::less, "<", Loc);
  Out.insert(Out.end(), Qualifiers.begin(), Qualifiers.end());
  copy(At, End);
  insert(tok::greater, ">", Loc);
  At = End;
  return true;
}

/// `vec<bool, N>` is a class of ours, `__msl_bool<N>`.
bool Rewriter::boolVector() {
  if (!is(At, "vec") || At + 3 >= In.size() || In[At + 1].isNot(tok::less) ||
      In[At + 2].isNot(tok::kw_bool) || In[At + 3].isNot(tok::comma))
    return false;
  takeQualifiers();
  insert(tok::identifier, "__msl_bool", In[At].getLocation());
  Out.push_back(In[At + 1]);
  At += 4;
  return true;
}

/// `typedef vec<T, N> V;` becomes `typedef typename __msl_vec<T, N>::type V;`,
/// because T may be bool. In other places it has to stay, to be deduced.
bool Rewriter::vectorAlias() {
  if (!InAlias || !is(At, "vec") || At + 2 >= In.size() ||
      In[At + 2].isNot(tok::identifier))
    return false;
  size_t End = endOfTypeName(At);
  if (End == At)
    return false;
  SourceLocation Loc = In[At].getLocation();
  takeQualifiers();
  insert(tok::kw_typename, "typename", Loc);
  insert(tok::coloncolon, "::", Loc);
  insert(tok::identifier, "__msl_vec", Loc);
  copy(At + 1, End);
  insert(tok::coloncolon, "::", Loc);
  insert(tok::identifier, "type", Loc);
  At = End;
  return true;
}

/// `coherent device` and `coherent(device) device` are device to the judge.
bool Rewriter::coherentPointer() {
  if (!is(At, "coherent") || At + 1 >= In.size())
    return false;
  if (In[At + 1].is(tok::kw___global)) {
    ++At;
    return true;
  }
  if (At + 4 < In.size() && In[At + 1].is(tok::l_paren) &&
      In[At + 3].is(tok::r_paren)) {
    At += 4;
    return true;
  }
  return false;
}

/// `1.0bf` becomes `bfloat(1.0f)`.
bool Rewriter::bfloatLiteral() {
  const Token &T = In[At];
  if (T.isNot(tok::numeric_constant))
    return false;
  llvm::SmallString<16> Buffer;
  StringRef Text = PP.getSpelling(T, Buffer);
  if (!(Text.ends_with("bf") || Text.ends_with("BF")) ||
      Text.starts_with_insensitive("0x"))
    return false;
  SourceLocation Loc = T.getLocation();
  insert(tok::kw___bf16, "__bf16", Loc);
  insert(tok::l_paren, "(", Loc);
  insert(tok::numeric_constant, (Text.drop_back(2) + "f").str(), Loc);
  insert(tok::r_paren, ")", Loc);
  ++At;
  return true;
}

/// `1.0` is written `1.0f`, which is its type. Clang gives it that type by a
/// conversion, which is lost when a template is instantiated.
bool Rewriter::plainLiteral() {
  const Token &T = In[At];
  if (T.isNot(tok::numeric_constant))
    return false;
  llvm::SmallString<16> Buffer;
  StringRef Text = PP.getSpelling(T, Buffer);
  bool Hex = Text.starts_with_insensitive("0x");
  bool Floating = Text.find_first_of(Hex ? "pP" : ".eE") != StringRef::npos &&
                  (llvm::isDigit(Text.back()) || Text.back() == '.');
  if (!Floating)
    return false;
  insert(tok::numeric_constant, (Text + "f").str(), T.getLocation());
  ++At;
  return true;
}

/// `1ull` has the type of `1ul`: there is no other with 64 bits.
bool Rewriter::longLongLiteral() {
  const Token &T = In[At];
  if (T.isNot(tok::numeric_constant))
    return false;
  llvm::SmallString<16> Buffer;
  StringRef Text = PP.getSpelling(T, Buffer);
  size_t Suffix = Text.find_insensitive("ll");
  if (Suffix == StringRef::npos)
    return false;
  insert(tok::numeric_constant,
         (Text.take_front(Suffix) + Text.drop_front(Suffix + 1)).str(),
         T.getLocation());
  ++At;
  return true;
}

/// `thread const device T *p` is what `const device T *p` is: thread is where a
/// local variable lies, and what p leads to lies in the other space.
bool Rewriter::idleThread() {
  if (!secondSpace(In, At))
    return false;
  ++At;
  return true;
}

/// `constexpr sampler s(...)` needs no address space at program scope.
bool Rewriter::programScopeSampler() {
  if (!is(At, "sampler") || Out.empty() ||
      !Out.back().isOneOf(tok::kw_constexpr, tok::kw_const))
    return false;
  if (!isProgramScope())
    return false;
  insert(tok::kw___constant, "__constant", In[At].getLocation());
  Out.push_back(In[At++]);
  return true;
}

/// `decltype(E)` becomes `__msl_plain_t<decltype(E)>`; the bracket that closes
/// it is put behind E by run().
bool Rewriter::typeOfExpression() {
  const Token &T = In[At];
  const SourceManager &SM = PP.getSourceManager();
  if (T.isNot(tok::kw_decltype) || At + 2 >= In.size() ||
      In[At + 1].isNot(tok::l_paren) || In[At + 2].is(tok::kw_auto) ||
      SM.isInSystemHeader(SM.getExpansionLoc(T.getLocation())))
    return false;
  size_t End = At + 1;
  for (unsigned Depth = 0; End < In.size(); ++End) {
    Depth += In[End].is(tok::l_paren);
    if (In[End].is(tok::r_paren) && --Depth == 0)
      break;
  }
  if (End == In.size())
    return false;
  TypesEnd.push_back(End);
  insert(tok::identifier, "__msl_plain_t", T.getLocation());
  insert(tok::less, "<", T.getLocation());
  Out.push_back(In[At++]);
  return true;
}

/// True if a declaration here is that of a variable of the program.
bool Rewriter::isProgramScope() const {
  return OpenParens == 0 && !llvm::is_contained(Braces, false);
}

size_t cu2x::mslcheck::secondSpace(ArrayRef<Token> Tokens, size_t At) {
  if (Tokens[At].isNot(tok::kw___private))
    return 0;
  do
    ++At;
  while (At < Tokens.size() &&
         Tokens[At].isOneOf(tok::kw_const, tok::kw_volatile));
  return At < Tokens.size() &&
                 Tokens[At].isOneOf(tok::kw___global, tok::kw___local,
                                    tok::kw___constant)
             ? At
             : 0;
}

TokenList Rewriter::run() {
  Out.reserve(In.size() + In.size() / 8);
  bool AfterNamespace = false;
  while (At < In.size()) {
    if (attributeList() || idleThread() || keyword() || vectorConstructor() ||
        boolVector() || vectorAlias() || coherentPointer() || bfloatLiteral() ||
        plainLiteral() || longLongLiteral() || programScopeSampler() ||
        typeOfExpression())
      continue;
    const Token &T = In[At++];
    // An alias template is looked through when it is deduced.
    if (T.is(tok::kw_typedef) ||
        (T.is(tok::kw_using) &&
         (Out.empty() || Out.back().isNot(tok::greater))))
      InAlias = true;
    else if (T.is(tok::semi))
      InAlias = false;
    Out.push_back(T);
    if (!TypesEnd.empty() && TypesEnd.back() + 1 == At) {
      insert(tok::greater, ">", T.getLocation());
      TypesEnd.pop_back();
    }
    if (T.is(tok::kw_namespace))
      AfterNamespace = true;
    else if (T.is(tok::semi))
      AfterNamespace = false;
    else if (T.is(tok::l_paren))
      ++OpenParens;
    else if (T.is(tok::r_paren) && OpenParens != 0)
      --OpenParens;
    else if (T.is(tok::l_brace)) {
      Braces.push_back(AfterNamespace);
      AfterNamespace = false;
    } else if (T.is(tok::r_brace) && !Braces.empty())
      Braces.pop_back();
  }
  return std::move(Out);
}

TokenList cu2x::mslcheck::rewriteTokens(Preprocessor &PP,
                                        const TokenList &Tokens) {
  return Rewriter(PP, spellFunctionTypes(PP, Tokens)).run();
}
