//===- Rephrase.cpp - What clang has to be told in other words --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rephrase.h"

#include "Findings.h"

#include "clang/AST/Type.h"
#include "clang/Basic/AllDiagnostics.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Preprocessor.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

/// The name in Metal of the elements of a vector; empty if there is none.
static StringRef elementName(QualType Element) {
  const auto *Type = Element->getAs<BuiltinType>();
  switch (Type ? Type->getKind() : BuiltinType::Void) {
  case BuiltinType::Char_S:
  case BuiltinType::SChar:
    return "char";
  case BuiltinType::UChar:
    return "uchar";
  case BuiltinType::Short:
    return "short";
  case BuiltinType::UShort:
    return "ushort";
  case BuiltinType::Int:
    return "int";
  case BuiltinType::UInt:
    return "uint";
  case BuiltinType::Long:
    return "long";
  case BuiltinType::ULong:
    return "ulong";
  case BuiltinType::Half:
    return "half";
  case BuiltinType::Float:
    return "float";
  case BuiltinType::BFloat16:
    return "bfloat";
  default:
    return {};
  }
}

/// The types that \p Info names, null for those that are no vectors.
static llvm::SmallVector<const ExtVectorType *, 2>
vectorsOf(const Diagnostic &Info) {
  llvm::SmallVector<const ExtVectorType *, 2> Result;
  for (unsigned I = 0; I != Info.getNumArgs(); ++I)
    if (Info.getArgKind(I) == DiagnosticsEngine::ak_qualtype)
      Result.push_back(QualType::getFromOpaquePtr(
                           reinterpret_cast<void *>(Info.getRawArg(I)))
                           .getNonReferenceType()
                           ->getAs<ExtVectorType>());
  return Result;
}

/// Whether the types that \p Info names are vectors of as many elements.
static bool areOfOneLength(const Diagnostic &Info) {
  auto Vectors = vectorsOf(Info);
  return !Vectors.empty() && llvm::all_of(Vectors, [&](const auto *Vector) {
    return Vector && Vectors[0] &&
           Vector->getNumElements() == Vectors[0]->getNumElements();
  });
}

/// The vector type among the arguments of \p Info: `float4`.
static std::string namedVector(const Diagnostic &Info) {
  for (const ExtVectorType *Vector : vectorsOf(Info)) {
    if (!Vector)
      continue;
    StringRef Element = elementName(Vector->getElementType());
    if (!Element.empty())
      return Element.str() + std::to_string(Vector->getNumElements());
  }
  return {};
}

/// The place of the token that was read from which the one at \p Loc was made,
/// which is \p Loc itself for those that were read. What a macro expands to was
/// read: only what makeToken() made is left.
static SourceLocation readPlace(const SourceManager &SM, SourceLocation Loc) {
  while (Loc.isMacroID() &&
         SM.isWrittenInScratchSpace(SM.getSpellingLoc(Loc))) {
    CharSourceRange From = SM.getImmediateExpansionRange(Loc);
    // A token that ## or # made stands for several.
    if (From.getBegin() != From.getEnd())
      break;
    Loc = From.getBegin();
  }
  return Loc;
}

std::optional<std::pair<unsigned, Rephrasing>>
cu2x::mslcheck::rephrasingFor(const Diagnostic &Info, SourceLocation Error) {
  // Choices and a position in clang's sentences.
  constexpr unsigned Scalar = 3, TooFew = 1, NumberOfArgument = 6,
                     CStyleCast = 4, StaticCast = 1;
  unsigned At = Info.getLocation().getRawEncoding();
  // Our own headers mean what they say.
  const SourceLocation Place =
      Info.getID() == diag::note_ovl_candidate_bad_list_argument
          ? Error
          : Info.getLocation();
  if (!Info.hasSourceManager() || Place.isInvalid() ||
      Info.getSourceManager().isInSystemHeader(
          Info.getSourceManager().getExpansionLoc(Place)))
    return std::nullopt;
  switch (Info.getID()) {
  case diag::note_ovl_candidate_bad_list_argument: {
    std::string Type = namedVector(Info);
    if (Type.empty())
      return std::nullopt;
    return {{Error.getRawEncoding(),
             {Rephrasing::BracedVector, Type,
              unsigned(Info.getRawArg(NumberOfArgument))}}};
  }
  case diag::err_vector_incorrect_num_elements:
    if (unsigned(Info.getRawArg(0)) != TooFew)
      return std::nullopt;
    return {{At,
             {Rephrasing::ShortVector,
              {},
              unsigned(Info.getRawArg(1) - Info.getRawArg(2))}}};
  case diag::err_bad_cxx_cast_vector_to_vector_different_size:
    // A cast that was rephrased ends with a token that was not read.
    if (unsigned(Info.getRawArg(0)) == CStyleCast && !Info.getRanges().empty())
      return {{At,
               {Rephrasing::VectorCast,
                {},
                0,
                readPlace(Info.getSourceManager(),
                          Info.getRanges().front().getEnd())
                    .getRawEncoding()}}};
    return {{At, {Rephrasing::Operands, {}}}};
  case diag::err_bad_cxx_cast_generic:
    if (unsigned(Info.getRawArg(0)) != StaticCast || !areOfOneLength(Info))
      return std::nullopt;
    return {{At, {Rephrasing::StaticCast, {}}}};
  case diag::err_excess_initializers:
    if (unsigned(Info.getRawArg(0)) != Scalar)
      return std::nullopt;
    return {{At, {Rephrasing::Operands, {}}}};
  case diag::err_opencl_scalar_type_rank_greater_than_vector_type: {
    std::string Type = namedVector(Info);
    if (Type.empty())
      return std::nullopt;
    Type.pop_back(); // the length
    return {{At, {Rephrasing::NarrowLiteral, Type}}};
  }
  case diag::err_opencl_addrspace_scope:
    return {{At, {Rephrasing::NestedThreadgroup, {}}}};
  case diag::err_local_cant_init:
    return {{At, {Rephrasing::ThreadgroupInitializer, {}}}};
  default:
    return std::nullopt;
  }
}

namespace {

class Rephraser {
public:
  Rephraser(Preprocessor &PP, const TokenList &In, const Rephrasings &All,
            Findings &Findings)
      : PP(PP), In(In), All(All), Report(Findings) {}
  TokenList run();

private:
  bool rephraseHere();
  bool bracedVector(const Rephrasing &R);
  bool shortVector(const Rephrasing &R);
  bool operands();
  bool vectorCast(const Rephrasing &R);
  void narrowLiterals();
  bool nestedThreadgroup();
  bool threadgroupInitializer();

  /// The index behind the bracket that closes the one at \p Open.
  size_t closing(size_t Open) const;
  /// How many values the list that opens at \p Open has.
  unsigned elements(size_t Open) const;
  void copy(size_t Begin, size_t End) {
    for (size_t I = Begin; I != End; ++I)
      take(I);
  }
  /// Copies a token that may be a place of its own.
  void take(size_t I);
  void insert(tok::TokenKind Kind, StringRef Text) {
    Out.push_back(makeToken(PP, Kind, Text, In[At].getLocation()));
  }
  void warn(const llvm::Twine &Text) {
    Report.report(PP.getSourceManager(), In[At].getLocation(),
                  Rule::ThreadgroupVariable, Text, Severity::Warning);
  }

  Preprocessor &PP;
  const TokenList &In;
  const Rephrasings &All;
  Findings &Report;
  TokenList Out;
  size_t At = 0;
  /// The index of a bracket, and what to put in front of it or in its place.
  std::map<size_t, TokenList> Before;
  std::map<size_t, Token> Instead;
};

} // namespace

size_t Rephraser::closing(size_t Open) const {
  unsigned Depth = 0;
  for (size_t I = Open; I < In.size(); ++I) {
    if (In[I].isOneOf(tok::l_brace, tok::l_paren, tok::l_square))
      ++Depth;
    else if (In[I].isOneOf(tok::r_brace, tok::r_paren, tok::r_square) &&
             --Depth == 0)
      return I;
  }
  return In.size();
}

unsigned Rephraser::elements(size_t Open) const {
  unsigned Count = 1;
  for (size_t I = Open + 1, End = closing(Open); I < End; ++I)
    if (In[I].isOneOf(tok::l_brace, tok::l_paren, tok::l_square))
      I = closing(I);
    else if (In[I].is(tok::comma))
      ++Count;
  return Count;
}

bool Rephraser::bracedVector(const Rephrasing &R) {
  size_t Open = At;
  while (Open < In.size() && !In[Open].isOneOf(tok::l_paren, tok::semi))
    ++Open;
  if (Open == In.size() || In[Open].isNot(tok::l_paren))
    return false;
  size_t Argument = Open + 1;
  unsigned Number = 1;
  for (size_t I = Argument, End = closing(Open); I < End && Number < R.Count;
       ++I) {
    if (In[I].isOneOf(tok::l_brace, tok::l_paren, tok::l_square))
      I = closing(I);
    else if (In[I].is(tok::comma)) {
      ++Number;
      Argument = I + 1;
    }
  }
  if (Number != R.Count || In[Argument].isNot(tok::l_brace))
    return false;
  SourceLocation Loc = In[Argument].getLocation();
  Before[Argument] = {makeToken(PP, tok::identifier, R.Type, Loc)};
  // A scalar for each component: what narrows is for clang to say.
  if (elements(Argument) == unsigned(R.Type.back() - '0')) {
    Out.push_back(In[At++]);
    return true;
  }
  Instead[Argument] = makeToken(PP, tok::l_paren, "(", Loc);
  Instead[closing(Argument)] = makeToken(PP, tok::r_paren, ")", Loc);
  Out.push_back(In[At++]);
  return true;
}

bool Rephraser::shortVector(const Rephrasing &R) {
  if (In[At].isNot(tok::l_brace))
    return false;
  TokenList &Zeros = Before[closing(At)];
  for (unsigned I = 0; I != R.Count; ++I) {
    Zeros.push_back(makeToken(PP, tok::comma, ",", In[At].getLocation()));
    Zeros.push_back(
        makeToken(PP, tok::numeric_constant, "0", In[At].getLocation()));
  }
  Out.push_back(In[At++]);
  return true;
}

/// `v(a, b)` becomes `v = __msl_make_any<__msl_object<decltype(v)>>(a, b)`
/// where a variable is declared, which converts and does not ask whether that
/// narrows, and `__msl_make_any<v>(a, b)` where a type is converted to.
bool Rephraser::operands() {
  if (At == 0 || At + 1 >= In.size() || In[At].isNot(tok::identifier) ||
      In[At + 1].isNot(tok::l_paren))
    return false;
  const Token &Left = In[At - 1];
  if (Left.is(tok::identifier) || Left.is(tok::greater)) {
    const Token &Name = In[At];
    Out.push_back(Name);
    insert(tok::equal, "=");
    insert(tok::identifier, "__msl_make_any");
    insert(tok::less, "<");
    insert(tok::identifier, "__msl_object");
    insert(tok::less, "<");
    insert(tok::kw_decltype, "decltype");
    insert(tok::l_paren, "(");
    Out.push_back(Name);
    insert(tok::r_paren, ")");
    insert(tok::greater, ">");
    insert(tok::greater, ">");
    ++At;
    return true;
  }
  insert(tok::identifier, "__msl_make_any");
  insert(tok::less, "<");
  Out.push_back(In[At]);
  insert(tok::greater, ">");
  ++At;
  return true;
}

/// `(T)v` becomes `__msl_make_any<T>(v)`.
bool Rephraser::vectorCast(const Rephrasing &R) {
  if (In[At].isNot(tok::l_paren))
    return false;
  size_t Close = closing(At), Last = Close;
  while (Last < In.size() &&
         (Last == Close || In[Last].getLocation().getRawEncoding() != R.End))
    ++Last;
  if (Last >= In.size())
    return false;
  insert(tok::identifier, "__msl_make_any");
  insert(tok::less, "<");
  copy(At + 1, Close);
  insert(tok::greater, ">");
  insert(tok::l_paren, "(");
  Before[Last + 1].push_back(
      makeToken(PP, tok::r_paren, ")", In[Last].getLocation()));
  At = Close + 1;
  return true;
}

/// `threadgroup T x[N];` becomes `threadgroup T (&x)[N] = __msl_memory();`
bool Rephraser::nestedThreadgroup() {
  size_t End = At;
  while (End < In.size() && !In[End].isOneOf(tok::semi, tok::comma))
    ++End;
  if (End == In.size() || In[End].isNot(tok::semi))
    return false;
  warn("threadgroup variables stand in the outermost scope of a kernel; "
       "Apple's compiler is known to take others in templates only");
  insert(tok::l_paren, "(");
  insert(tok::amp, "&");
  Out.push_back(In[At]);
  insert(tok::r_paren, ")");
  copy(At + 1, End);
  insert(tok::equal, "=");
  insert(tok::identifier, "__msl_memory");
  insert(tok::l_paren, "(");
  insert(tok::r_paren, ")");
  At = End;
  return true;
}

/// Leaves a braced list out.
bool Rephraser::threadgroupInitializer() {
  size_t Equal = At;
  while (Equal < In.size() && !In[Equal].isOneOf(tok::equal, tok::semi))
    ++Equal;
  if (Equal + 1 >= In.size() || In[Equal].isNot(tok::equal) ||
      In[Equal + 1].isNot(tok::l_brace))
    return false;
  warn("threadgroup variables have no initializer; Apple's compiler is known "
       "to take '{0}', to no effect that is documented");
  Out.push_back(In[At]);
  copy(At + 1, Equal);
  At = closing(Equal + 1) + 1;
  return true;
}

/// Finds the literals beside operators. A program means the product, and Metal
/// gives it the type of the vector.
void Rephraser::narrowLiterals() {
  for (size_t I = 1; I + 2 < In.size(); ++I) {
    auto Found = All.find(In[I].getLocation().getRawEncoding());
    if (Found == All.end() || Found->second.What != Rephrasing::NarrowLiteral)
      continue;
    size_t Literal = In[I - 1].is(tok::numeric_constant) ? I - 1 : I + 1;
    if (In[Literal].isNot(tok::numeric_constant))
      continue;
    SourceLocation Loc = In[Literal].getLocation();
    Before[Literal] = {
        makeToken(PP, PP.getIdentifierInfo(Found->second.Type)->getTokenID(),
                  Found->second.Type, Loc),
        makeToken(PP, tok::l_paren, "(", Loc)};
    Before[Literal + 1].push_back(makeToken(PP, tok::r_paren, ")", Loc));
  }
}

bool Rephraser::rephraseHere() {
  auto Found = All.find(In[At].getLocation().getRawEncoding());
  if (Found == All.end())
    return false;
  const Rephrasing &R = Found->second;
  switch (R.What) {
  case Rephrasing::BracedVector:
    return bracedVector(R);
  case Rephrasing::ShortVector:
    return shortVector(R);
  case Rephrasing::Operands:
    return operands();
  case Rephrasing::VectorCast:
    return vectorCast(R);
  case Rephrasing::StaticCast:
    if (In[At].isNot(tok::kw_static_cast))
      return false;
    insert(tok::identifier, "__msl_make_any");
    ++At;
    return true;
  case Rephrasing::NarrowLiteral:
    return false; // done from the literal
  case Rephrasing::NestedThreadgroup:
    return nestedThreadgroup();
  case Rephrasing::ThreadgroupInitializer:
    return threadgroupInitializer();
  }
  return false;
}

void Rephraser::take(size_t I) {
  if (auto Found = Before.find(I); Found != Before.end())
    Out.insert(Out.end(), Found->second.begin(), Found->second.end());
  auto Found = Instead.find(I);
  Out.push_back(Found == Instead.end() ? In[I] : Found->second);
}

TokenList Rephraser::run() {
  narrowLiterals();
  while (At < In.size())
    if (!rephraseHere())
      take(At++);
  return std::move(Out);
}

TokenList cu2x::mslcheck::rephrase(Preprocessor &PP, const TokenList &Tokens,
                                   const Rephrasings &All, Findings &Out) {
  if (All.empty())
    return Tokens;
  return Rephraser(PP, Tokens, All, Out).run();
}
