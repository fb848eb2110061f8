//===- VariableUses.cpp - Variables of the device on the host -------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For C++ on the host the name of a variable of the device is an object of the
// variable's type. Where it is not given to a function with symbols, a port
// names such an object, by whose address those functions know the variable.
// Where its value is read or written it has none, and that is reported.
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// What the host does with a variable, graver ones last.
enum class Use {
  Size,   ///< asks for its size
  Symbol, ///< gives it to a function that takes symbols
  Object, ///< makes a reference or a pointer
  Pasted, ///< makes a name of it
  TemplateArgument,
  Value ///< reads or writes it
};

class UseFinder {
public:
  UseFinder(const HostUnit &Shared, const TokenBuffer &T, bool IsArray)
      : Shared(Shared), T(T), IsArray(IsArray) {}

  /// What becomes of the name from \p First to \p Last.
  Use find(TokenIndex First, TokenIndex Last);

private:
  Use asArgument(TokenIndex First, TokenIndex Open, bool IsAddress);
  Use inMacro(StringRef Macro, size_t Number);
  Use asReturned(TokenIndex Return) const;
  bool isTemplateArgument(TokenIndex First) const;

  const HostUnit &Shared;
  const TokenBuffer &T;
  const bool IsArray;
  /// The macro around the name; its parameters are what is looked for.
  unsigned Depth = 0;
};

} // namespace

/// Whether an operand ends with \p I, so that `&` and `*` behind it have two. A
/// cast to a pointer or reference, `(void *)`, is none.
static bool isOperand(const TokenBuffer &T, TokenIndex I) {
  if (I != NoToken && T[I].is(tok::r_paren) && T[I].Match != NoToken &&
      T[T.previous(I)].isOneOf({tok::star, tok::amp}))
    return false;
  return I != NoToken &&
         ((T[I].isIdentifier() && !T.is(I, "return") && !T.is(I, "case")) ||
          T[I].isOneOf({tok::r_paren, tok::r_square, tok::numeric_constant}));
}

/// The parenthesis or brace around \p I in its statement.
static TokenIndex openAround(const TokenBuffer &T, TokenIndex I) {
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_paren, tok::r_brace, tok::r_square}) &&
        T[J].Match != NoToken)
      J = T[J].Match;
    else if (T[J].isOneOf({tok::l_paren, tok::l_brace}))
      return J;
    else if (T[J].isOneOf({tok::semi, tok::l_square}) ||
             T[J].Directive != T[I].Directive)
      return NoToken;
  }
  return NoToken;
}

/// How many commas are between \p Open and \p I.
static size_t numberIn(const TokenBuffer &T, TokenIndex Open, TokenIndex I) {
  size_t Number = 0;
  for (TokenIndex J = T.next(Open); J != NoToken && J < I; J = T.next(J))
    if (T[J].isOneOf({tok::l_paren, tok::l_brace, tok::l_square}) &&
        T[J].Match != NoToken)
      J = T[J].Match;
    else if (T[J].is(tok::comma))
      ++Number;
  return Number;
}

/// The name in front of \p Open, without the arguments of a template.
static TokenIndex nameBefore(const TokenBuffer &T, TokenIndex Open) {
  TokenIndex Name = Open == NoToken ? NoToken : T.previous(Open);
  if (Name != NoToken && T[Name].is(tok::greater)) {
    TokenIndex Less = openOfAngles(T, Name);
    Name = Less == NoToken ? NoToken : T.previous(Less);
  }
  return Name != NoToken && T[Name].isIdentifier() ? Name : NoToken;
}

/// Whether the body of a function or lambda with one of \p Attributes is around
/// \p I.
static bool isInBody(const HostFile &File, TokenIndex I, unsigned Attributes) {
  return isInBraces(File.Tokens, I, [&](TokenIndex K) {
    return attributesOf(File.Tokens, K, File.Shared.Macros).value_or(0) &
           Attributes;
  });
}

static HostParameter parameterIn(const TokenBuffer &T, TokenRange R) {
  HostParameter P = HostParameter::Value;
  for (TokenIndex J = R.First; J != NoToken && J <= R.Last; J = T.next(J)) {
    if (T[J].is(tok::equal))
      break;
    if (T[J].isOneOf({tok::amp, tok::ampamp}))
      P = HostParameter::Reference;
    else if (T[J].isOneOf({tok::star, tok::l_square}) &&
             P == HostParameter::Value)
      P = HostParameter::Pointer;
  }
  return P;
}

/// The parameters in the parentheses at \p Open.
static HostFunction functionAt(const TokenBuffer &T, TokenIndex Open) {
  HostFunction Result;
  TokenIndex Close = T[Open].Match;
  if (T.next(Open) == Close)
    return Result;
  for (TokenRange R : splitAtCommas(T, T.next(Open), T.previous(Close))) {
    Result.Parameters.push_back(parameterIn(T, R));
    Result.HasPack = false;
    for (TokenIndex J = R.First; J != NoToken && J <= R.Last; J = T.next(J))
      Result.HasPack |= T[J].is(tok::ellipsis);
  }
  return Result;
}

void host::collectHostFunctions(const HostFile &File, HostUnit &Shared) {
  const TokenBuffer &T = File.Tokens;
  for (const Directive &D : T.directives())
    if (D.K == Directive::Define && D.First + 2 <= D.Last)
      Shared.MacroTexts[T.text(D.First + 2)].push_back({&T, &D});
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || T[I].Directive >= 0)
      continue;
    TokenIndex Open = T.next(I);
    // `name = [](int &x) {`
    if (Open != NoToken && T[Open].is(tok::equal)) {
      TokenIndex Square = T.next(Open);
      if (Square == NoToken || !T[Square].is(tok::l_square) ||
          T[Square].Match == NoToken)
        continue;
      Open = T.next(T[Square].Match);
    }
    if (Open == NoToken || !T[Open].is(tok::l_paren) ||
        T[Open].Match == NoToken)
      continue;
    TokenIndex Before = T.previous(I), Behind = T.next(T[Open].Match);
    bool IsLambda = Open != T.next(I);
    // A type in front, and a body behind; a constructor may have a list of
    // members there.
    if (Before == NoToken || Behind == NoToken ||
        !(IsLambda || T[Behind].isOneOf({tok::l_brace, tok::colon})) ||
        !(IsLambda || T[Before].isIdentifier() ||
          T[Before].isOneOf({tok::star, tok::amp, tok::greater, tok::semi,
                             tok::colon, tok::l_brace, tok::r_brace})) ||
        T.is(I, "if") || T.is(I, "for") || T.is(I, "while") ||
        T.is(I, "switch") || T.is(I, "catch"))
      continue;
    Shared.HostFunctions[T.text(I)].push_back(functionAt(T, Open));
  }
}

/// Functions of the standard library that take references and read nothing.
static bool takesReference(StringRef Name) {
  return llvm::StringSwitch<bool>(Name)
      .Cases({"addressof", "ref", "cref", "forward", "move", "as_const", "size",
              "begin", "end", "data"},
             true)
      .Default(false);
}

/// What the uses of the parameter with this number, in all texts of \p Macro,
/// come to.
Use UseFinder::inMacro(StringRef Macro, size_t Number) {
  std::optional<Use> Result;
  bool IsPasted = false;
  auto Add = [&](Use U) { Result = Result ? std::max(*Result, U) : U; };
  auto Texts = Shared.MacroTexts.find(Macro);
  if (Depth > 4 || Texts == Shared.MacroTexts.end())
    return Use::Symbol;
  for (const MacroText &M : Texts->second) {
    const TokenBuffer &Of = *M.Tokens;
    TokenIndex Open = M.Define->First + 3, Body = bodyOfDefine(Of, *M.Define);
    if (Body > M.Define->Last || Body == Open)
      continue;
    std::vector<TokenRange> Parameters =
        splitAtCommas(Of, Of.next(Open), Of.previous(Of[Open].Match));
    StringRef Name;
    if (Number < Parameters.size())
      Name = Of.text(Parameters[Number].First);
    // Of a list of any length nothing is known.
    if (Name.empty() || Name == "...")
      return Use::Symbol;
    UseFinder Finder(Shared, Of, IsArray);
    Finder.Depth = Depth + 1;
    for (TokenIndex I = Body; I <= M.Define->Last; ++I) {
      if (Of.text(I) != Name)
        continue;
      if (Of[I - 1].isOneOf({tok::hash, tok::hashhash}) ||
          (I < M.Define->Last && Of[I + 1].is(tok::hashhash)))
        IsPasted |= !Of[I - 1].is(tok::hash);
      else
        Add(Finder.find(I, I));
    }
  }
  if (IsPasted && Result && *Result == Use::Object)
    return Use::Pasted;
  return Result.value_or(Use::Symbol);
}

Use UseFinder::asArgument(TokenIndex First, TokenIndex Open, bool IsAddress) {
  Use Else = IsAddress || IsArray ? Use::Object : Use::Value;
  TokenIndex Callee = nameBefore(T, Open);
  if (Callee == NoToken)
    return Else;
  StringRef Name = T.text(Callee);
  if (Name == "sizeof" || Name == "decltype" || Name == "alignof")
    return Use::Size;
  if (Name.contains("Symbol") && api::lookup(Name))
    return Use::Symbol;
  size_t Number = numberIn(T, Open, First);
  if (Shared.MacroTexts.contains(Name))
    return IsAddress ? Use::Object : inMacro(Name, Number);
  if (Else == Use::Object || takesReference(Name))
    return Use::Object;
  if (Name == "reinterpret_cast" || Name == "static_cast") {
    for (TokenIndex J = Callee; J < Open; ++J)
      if (T[J].is(tok::amp))
        return Use::Object;
    return Use::Value;
  }
  // `Class name(variable)`, `T &name{variable}`
  auto Known = Shared.HostFunctions.find(Name);
  TokenIndex Type = T.previous(Callee);
  if (Type != NoToken && T[Type].is(tok::amp))
    return Use::Object;
  if (Type != NoToken && T[Type].is(tok::greater))
    Type = nameBefore(T, Callee);
  if (Type != NoToken && T[Type].isIdentifier())
    if (auto Class = Shared.HostFunctions.find(T.text(Type));
        Class != Shared.HostFunctions.end())
      Known = Class;
  if (Known == Shared.HostFunctions.end())
    return Use::Value;
  // One that takes a value may be the one that is called.
  bool HasAny = false;
  for (const HostFunction &F : Known->second) {
    size_t Last = F.Parameters.size() - 1;
    if (F.Parameters.empty() || (Number > Last && !F.HasPack))
      continue;
    HasAny = true;
    if (F.Parameters[std::min(Number, Last)] != HostParameter::Reference)
      return Use::Value;
  }
  return HasAny ? Use::Object : Use::Value;
}

/// `return variable;`
Use UseFinder::asReturned(TokenIndex Return) const {
  TokenIndex Brace = NoToken;
  for (TokenIndex J = Return; J != NoToken && Brace == NoToken;
       J = T.previous(J))
    if (T[J].isOneOf({tok::r_brace, tok::r_paren}) && T[J].Match != NoToken)
      J = T[J].Match;
    else if (T[J].is(tok::l_brace))
      Brace = J;
  TokenIndex Close = Brace == NoToken ? NoToken : T.previous(Brace);
  if (Close == NoToken || !T[Close].is(tok::r_paren) ||
      T[Close].Match == NoToken)
    return Use::Value;
  TokenIndex Name = nameBefore(T, T[Close].Match);
  TokenIndex Before =
      Name == NoToken ? NoToken : T.previous(beginOfQualified(T, Name));
  return Before != NoToken && T[Before].is(tok::amp) ? Use::Object : Use::Value;
}

bool UseFinder::isTemplateArgument(TokenIndex First) const {
  TokenIndex Before = T.previous(First);
  if (Before != NoToken && T[Before].is(tok::amp))
    Before = T.previous(Before);
  for (TokenIndex J = Before; J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_paren, tok::r_brace, tok::r_square}) &&
        T[J].Match != NoToken) {
      J = T[J].Match;
      continue;
    }
    if (T[J].isOneOf({tok::semi, tok::l_brace, tok::l_paren, tok::l_square}) ||
        T[J].Directive != T[First].Directive)
      return false;
    if (T[J].is(tok::less)) {
      TokenIndex Close = T.closeOfTemplateArgs(J);
      return Close != NoToken && Close > First && isOperand(T, T.previous(J));
    }
  }
  return false;
}

Use UseFinder::find(TokenIndex First, TokenIndex Last) {
  if (isTemplateArgument(First))
    return Use::TemplateArgument;
  TokenIndex Before = T.previous(First), After = T.next(Last);
  if (Before == NoToken || After == NoToken)
    return Use::Value;
  bool IsAddress = false;
  // Parentheses around it alone, and its address.
  while (true) {
    if (T[Before].is(tok::amp) && !IsAddress &&
        !isOperand(T, T.previous(Before))) {
      IsAddress = true;
      First = Before;
    } else if (T[Before].is(tok::l_paren) && T[Before].Match == After &&
               !isOperand(T, T.previous(Before)) &&
               T.previous(Before) != NoToken &&
               !T[T.previous(Before)].is(tok::greater)) {
      First = Before;
      Last = After;
    } else {
      break;
    }
    Before = T.previous(First);
    After = T.next(Last);
    if (Before == NoToken || After == NoToken)
      return Use::Value;
  }
  // An element or a member: its address may follow in front.
  if (T[After].isOneOf({tok::l_square, tok::period}))
    return IsAddress ||
                   (T[Before].is(tok::amp) && !isOperand(T, T.previous(Before)))
               ? Use::Object
               : Use::Value;
  bool IsWritten = T[After].isOneOf(
      {tok::equal, tok::plusequal, tok::minusequal, tok::starequal,
       tok::slashequal, tok::percentequal, tok::ampequal, tok::pipeequal,
       tok::caretequal, tok::lesslessequal, tok::greatergreaterequal,
       tok::plusplus, tok::minusminus});
  if (IsWritten || T[Before].isOneOf({tok::plusplus, tok::minusminus}))
    return Use::Value;
  if (T[Before].is(tok::star) && !isOperand(T, T.previous(Before)))
    return IsAddress ? Use::Object : Use::Value;
  if (T.is(Before, "sizeof"))
    return Use::Size;
  if (TokenIndex Open = openAround(T, First); Open != NoToken) {
    // `for (x : variable)`
    if (T[Before].is(tok::colon) && T.is(T.previous(Open), "for"))
      return Use::Value;
    TokenIndex Argument = First;
    // Behind a cast to a pointer or reference.
    if (T[Before].is(tok::r_paren) && T[Before].Match != NoToken)
      Argument = T[Before].Match;
    TokenIndex Comma = T.previous(Argument);
    if (T[Comma].isOneOf({tok::comma, tok::l_paren, tok::l_brace}) &&
        T[After].isOneOf({tok::comma, tok::r_paren, tok::r_brace}) &&
        (Argument == First || IsAddress || IsArray))
      return asArgument(First, Open, IsAddress);
  }
  if (IsAddress || IsArray)
    return Use::Object;
  if (T.is(Before, "return"))
    return asReturned(Before);
  if (T[Before].is(tok::equal)) {
    TokenIndex Declared = T.previous(Before);
    TokenIndex Amp = Declared == NoToken ? NoToken : T.previous(Declared);
    return Amp != NoToken && T[Declared].isIdentifier() && T[Amp].is(tok::amp)
               ? Use::Object
               : Use::Value;
  }
  return Use::Value;
}

/// Whether code of the host, in any file of the unit, uses \p Macro, by itself
/// or by way of other macros. Where it is nothing but a name, \p IsName, the
/// object of the host has the same size, and may be given to functions that
/// take symbols, or references of any type.
static bool isUsedByHost(const HostUnit &Shared, StringRef Macro, bool IsName,
                         unsigned Depth = 0) {
  if (Depth > 8)
    return true;
  for (const HostFile *File : Shared.Files) {
    const TokenBuffer &T = File->Tokens;
    for (TokenIndex I = 0; I < T.size(); ++I) {
      if (T.text(I) != Macro)
        continue;
      if (T[I].Directive < 0) {
        bool IsHost =
            !isInBody(*File, I, Device | Global) || isInBody(*File, I, Host);
        if (IsHost &&
            !(IsName && UseFinder(Shared, T, /*IsArray=*/false).find(I, I) <=
                            Use::Object))
          return true;
        continue;
      }
      const Directive &D = T.directives()[T[I].Directive];
      if (D.K == Directive::Define && I > D.First + 2 &&
          T.text(D.First + 2) != Macro &&
          isUsedByHost(Shared, T.text(D.First + 2), /*IsName=*/false,
                       Depth + 1))
        return true;
    }
  }
  return false;
}

/// Whether code of the host uses the macro that \p I is in the text of; true
/// where it is in none.
static bool mayBeOfHost(const HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  if (T[I].Directive < 0)
    return true;
  const Directive &D = T.directives()[T[I].Directive];
  return D.K == Directive::Define &&
         isUsedByHost(File.Shared, T.text(D.First + 2),
                      beginOfQualified(T, I) == D.First + 3 && I == D.Last);
}

/// Whether \p I, in a branch that was not parsed, may be a use of a variable.
static bool mayNameVariable(const HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  if (T[I].Directive >= 0 || !File.Facts.isInactive(T[I].Offset))
    return false;
  // A word in front of it declares another of its name.
  TokenIndex Before = T.previous(I);
  bool IsUse = Before == NoToken || !T[Before].isIdentifier() ||
               T.is(Before, "return") || T.is(Before, "case") ||
               T.is(Before, "else") || T.is(Before, "throw");
  return IsUse && llvm::none_of(File.Declarations, [&](const Declaration &D) {
           return D.Name == I;
         });
}

void host::rewriteVariableUse(HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
  bool IsNamed = File.Facts.DeviceVariables.count(T[I].Offset);
  // In a branch that was not parsed the name alone tells.
  bool IsGuess = !IsNamed && mayNameVariable(File, I);
  if (!(IsNamed || IsGuess) || !File.Shared.Objects.contains(Name))
    return;
  bool IsBoth = isInBody(File, I, Device | Global);
  if (IsBoth && (IsGuess || !isInBody(File, I, Host)))
    return;
  TokenIndex First = beginOfQualified(T, I), Last = I;
  if (TokenIndex Less = T.next(I); Less != NoToken && T[Less].is(tok::less))
    if (TokenIndex Close = T.closeOfTemplateArgs(Less); Close != NoToken)
      Last = Close;
  Use U = UseFinder(File.Shared, T, File.Shared.Arrays.contains(Name))
              .find(First, Last);
  // What the device reads there the host's compiler wants to know as well.
  if (U == Use::Value && IsBoth)
    U = Use::Object;
  StringRef Why;
  if (IsGuess && U != Use::Size && U != Use::Symbol)
    return File.reportDeclaration(
        I, T.text(I),
        "gives the host an object of another type, and is named here in a "
        "branch that was not parsed");
  switch (U) {
  case Use::Size:
  case Use::Symbol:
    return;
  case Use::Object:
    return File.replaceWhole(T[First].Offset, T[Last].end(),
                             File.Shared.runtimeName("standIn") + "(" +
                                 File.renamedText(First, Last) + ")");
  case Use::Pasted:
    Why = "gives the host an object of another type, and a macro makes names "
          "of its name here";
    break;
  case Use::TemplateArgument:
    Why = "gives the host an object of another type, and a template has it for "
          "an argument here";
    break;
  case Use::Value:
    Why = "gives the host no value, and it is read or written here";
    break;
  }
  if (mayBeOfHost(File, I))
    File.reportDeclaration(I, T.text(I), Why);
}

/// Built-in variables of the device, which no host declares.
static bool isBuiltinVariable(StringRef Name) {
  return llvm::StringSwitch<bool>(Name)
      .Cases({"threadIdx", "blockIdx", "blockDim", "gridDim", "warpSize"}, true)
      .Default(false);
}

/// What the names of functions begin with that threads of a kernel alone can
/// call. Others, as for halves, the runtime may have.
static constexpr StringRef MissingPrefixes[] = {
    "__activemask", "__all",    "__any",         "__ballot", "__ld",
    "__match",      "__reduce", "__shfl",        "__st",     "__sync",
    "__nanosleep",  "__vote",   "__threadfence", "atomic"};

bool host::isMissingOnHost(const HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
  if (T[I].Directive >= 0 || isInBranch(T, I) ||
      File.judge(I) != Verdict::Confirmed || !metal::hostName(Name).empty())
    return false;
  // `properties.warpSize` is a member.
  TokenIndex Before = T.previous(I);
  if (isBuiltinVariable(Name))
    return Before == NoToken || !T[Before].isOneOf({tok::period, tok::arrow});
  const api::Entry *Row = api::lookup(Name);
  if (!Row || Row->Kind != api::Kind::DeviceFunction ||
      llvm::none_of(MissingPrefixes,
                    [&](StringRef Prefix) { return Name.starts_with(Prefix); }))
    return false;
  // What depends on a template's parameters is a matter of its instances.
  auto Call = File.Facts.Calls.find(T[I].Offset);
  return Call != File.Facts.Calls.end() &&
         llvm::none_of(Call->second.Args, [](const ArgFact &Arg) {
           return Arg.Type == TypeClass::Unknown;
         });
}
