//===- VariableUses.cpp - Variables of the device on the host -------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For C++ on the host the name of a variable of the device is an object of the
// variable's type. Where a reference or a pointer to it is made, a port names
// such an object, by whose address functions with symbols know the variable.
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

enum class Use {
  Unknown, ///< or what works as it is
  Object,  ///< a reference or a pointer to it
  Value
};

} // namespace

/// The parenthesis or brace around \p I in its statement.
static TokenIndex openAround(const TokenBuffer &T, TokenIndex I) {
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_paren, tok::r_brace, tok::r_square}) &&
        T[J].Match != NoToken) {
      J = T[J].Match;
      continue;
    }
    if (T[J].is(tok::l_paren))
      return J;
    if (T[J].isOneOf({tok::semi, tok::l_brace, tok::l_square}))
      return NoToken;
  }
  return NoToken;
}

/// Whether a branch of `#if` is around \p I: it may be the device's.
static bool isInBranch(const TokenBuffer &T, TokenIndex I) {
  unsigned Region = T[I].Region;
  return Region != 0 && !(T.regions()[Region].IsIncludeGuard &&
                          T.regions()[Region].Parent == 0);
}

/// Whether the body of a function or lambda with attributes of the device is
/// around \p I.
static bool isInDeviceCode(const HostFile &File, TokenIndex I) {
  return isInBraces(File.Tokens, I, [&](TokenIndex K) {
    return attributesOf(File.Tokens, K, File.Shared.Macros).value_or(0) &
           (Device | Global);
  });
}

bool host::isInTemplate(const TokenBuffer &T, TokenIndex I) {
  // Lambdas may be templates by `auto`.
  return isInBraces(T, I, [&](TokenIndex K) {
    return T.is(K, "template") || T.is(K, "auto");
  });
}

void host::collectHostFunctions(const HostFile &File, HostUnit &Shared) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    TokenIndex Open = T[I].isIdentifier() ? T.next(I) : NoToken;
    if (Open == NoToken || !T[Open].is(tok::l_paren) ||
        T[Open].Match == NoToken || T[I].Directive >= 0)
      continue;
    TokenIndex Before = T.previous(I), Behind = T.next(T[Open].Match);
    // A type in front, and a body behind.
    if (Before == NoToken || Behind == NoToken || !T[Behind].is(tok::l_brace) ||
        !(T[Before].isIdentifier() ||
          T[Before].isOneOf({tok::star, tok::amp, tok::greater})))
      continue;
    std::vector<HostParameter> Parameters;
    if (T.next(Open) != T[Open].Match)
      for (TokenRange R :
           splitAtCommas(T, T.next(Open), T.previous(T[Open].Match))) {
        HostParameter P = HostParameter::Value;
        for (TokenIndex J = R.First; J != NoToken && J <= R.Last; J = T.next(J))
          if (T[J].isOneOf({tok::amp, tok::ampamp}))
            P = HostParameter::Reference;
          else if (T[J].isOneOf({tok::star, tok::l_square}) &&
                   P == HostParameter::Value)
            P = HostParameter::Pointer;
          else if (T[J].isOneOf({tok::ellipsis, tok::equal}))
            P = HostParameter::Other;
        Parameters.push_back(P);
      }
    Shared.HostFunctions[T.text(I)].push_back(std::move(Parameters));
  }
}

/// What becomes of the variable \p Name as the argument that the comma or
/// parenthesis \p Before and \p After are around.
static Use useAsArgument(const HostFile &File, StringRef Name, TokenIndex First,
                         bool IsAddress) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Open = openAround(T, First);
  TokenIndex Callee = Open == NoToken ? NoToken : T.previous(Open);
  if (Callee != NoToken && T[Callee].is(tok::greater)) {
    TokenIndex Less = openOfAngles(T, Callee);
    Callee = Less == NoToken ? NoToken : T.previous(Less);
  }
  if (Callee == NoToken || !T[Callee].isIdentifier())
    return Use::Unknown;
  auto Known = File.Shared.HostFunctions.find(T.text(Callee));
  if (Known == File.Shared.HostFunctions.end())
    return Use::Unknown;
  size_t Number = 0;
  for (TokenIndex J = T.next(Open); J != NoToken && J < First; J = T.next(J)) {
    if (T[J].isOneOf({tok::l_paren, tok::l_brace, tok::l_square}) &&
        T[J].Match != NoToken)
      J = T[J].Match;
    else if (T[J].is(tok::comma))
      ++Number;
  }
  std::optional<Use> Result;
  for (const std::vector<HostParameter> &Parameters : Known->second) {
    if (Number >= Parameters.size())
      continue;
    HostParameter P = Parameters[Number];
    Use Each = P == HostParameter::Other ? Use::Unknown
               : P == HostParameter::Reference || IsAddress ||
                       File.Shared.Arrays.contains(Name)
                   ? Use::Object
                   : Use::Value;
    if (Result && *Result != Each)
      return Use::Unknown;
    Result = Each;
  }
  return Result.value_or(Use::Unknown);
}

/// What `TYPE NAME = ` in front of \p Equal makes of a variable.
static Use useAsInitializer(const HostFile &File, StringRef Name,
                            TokenIndex Equal, bool IsAddress) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Declared = T.previous(Equal);
  if (Declared == NoToken || !T[Declared].isIdentifier())
    return Use::Unknown;
  TokenIndex Before = T.previous(Declared);
  if (Before == NoToken)
    return Use::Unknown;
  if (T[Before].is(tok::amp))
    return Use::Object;
  if (T[Before].is(tok::star))
    return IsAddress || File.Shared.Arrays.contains(Name) ? Use::Object
                                                          : Use::Value;
  return IsAddress ? Use::Unknown : Use::Value;
}

static Use useOf(const HostFile &File, TokenIndex First, TokenIndex Last,
                 StringRef Name) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Before = T.previous(First), After = T.next(Last);
  if (Before == NoToken || After == NoToken)
    return Use::Unknown;
  bool IsAddress = T[Before].is(tok::amp);
  if (IsAddress)
    Before = T.previous(Before);
  if (T[After].isOneOf({tok::equal, tok::plusequal, tok::minusequal,
                        tok::starequal, tok::slashequal, tok::plusplus,
                        tok::minusminus}) ||
      (!IsAddress && T[Before].isOneOf({tok::plusplus, tok::minusminus})))
    return Use::Value;
  if (T[After].is(tok::l_square))
    return IsAddress &&
                   T[Before].isOneOf({tok::comma, tok::l_paren, tok::equal})
               ? Use::Object
               : Use::Value;
  if (!T[After].isOneOf({tok::comma, tok::r_paren, tok::semi}))
    return Use::Unknown;
  if (T[Before].is(tok::equal))
    return useAsInitializer(File, Name, Before, IsAddress);
  if (!T[Before].isOneOf({tok::comma, tok::l_paren}) || T[After].is(tok::semi))
    return Use::Unknown;
  TokenIndex Open = openAround(T, First);
  TokenIndex Callee = Open == NoToken ? NoToken : T.previous(Open);
  if (!IsAddress && Callee != NoToken && !File.Shared.Arrays.contains(Name) &&
      (T.is(Callee, "printf") || T.is(Callee, "fprintf")))
    return Use::Value;
  return useAsArgument(File, Name, First, IsAddress);
}

void host::rewriteVariableUse(HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
  if (!File.Facts.DeviceVariables.count(T[I].Offset) ||
      !File.Shared.Objects.contains(Name) || T[I].Directive >= 0 ||
      isInDeviceCode(File, I))
    return;
  TokenIndex First = beginOfQualified(T, I), Last = I;
  if (TokenIndex Less = T.next(I); Less != NoToken && T[Less].is(tok::less))
    if (TokenIndex Close = T.closeOfTemplateArgs(Less); Close != NoToken)
      Last = Close;
  switch (useOf(File, First, Last, Name)) {
  case Use::Unknown:
    return;
  case Use::Object:
    return File.replaceWhole(T[First].Offset, T[Last].end(),
                             File.Shared.runtimeName("standIn") + "(" +
                                 File.renamedText(First, Last) + ")");
  case Use::Value:
    if (!isInBranch(T, I) && !isInTemplate(T, I))
      File.reportDeclaration(I, I,
                             "gives the host no value, and it is read or "
                             "written here");
    return;
  }
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
