//===- Classify.cpp - From clang's diagnostics to rules ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Classify.h"

#include "clang/Basic/AllDiagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Regex.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

namespace {
struct FateRow {
  unsigned ID;
  Fate TheFate;
};
struct RuleRow {
  unsigned ID;
  Rule TheRule;
};
/// Words in a message or its notes, and the rule that they speak of.
struct WordRow {
  const char *Words;
  Rule TheRule;
};
} // namespace

static constexpr FateRow Fates[] = {
    // Restrictions of OpenCL that Metal lifts.
    {diag::err_opencl_constant_no_init, Fate::Drop},
    {diag::err_template_kernel, Fate::Drop},
    {diag::err_static_kernel, Fate::Drop},
    {diag::err_bad_kernel_param_type, Fate::Drop},
    {diag::err_record_with_pointers_kernel_param, Fate::Drop},
    {diag::err_opencl_ptrptr_kernel_param, Fate::Drop},
    {diag::err_kernel_arg_address_space, Fate::Drop},
    {diag::err_expected_kernel_void_return_type, Fate::Drop},
    // What shared headers make of NS_ENUM, `typedef enum E : int E;`, is old.
    {diag::ext_enum_base_in_type_specifier, Fate::Drop},
    // C++14, which the language is before 4.0, has both.
    {diag::ext_increment_bool, Fate::Drop},
    {diag::ext_dynamic_exception_spec, Fate::Drop},
    // Errors of clang that are younger than the one Metal's compiler comes from.
    {diag::warn_consecutive_comparison, Fate::Drop},
    {diag::warn_comparison_in_fold_expression, Fate::Drop},
    {diag::missing_template_arg_list_after_template_kw, Fate::Drop},
    // Our own library is not constexpr where Metal's is.
    {diag::ext_constexpr_function_never_constant_expr, Fate::Drop},
    // Of our own pragma.
    {diag::err_pragma_attribute_no_pop_eof, Fate::Drop},
    {diag::warn_unknown_attribute_ignored, Fate::Promote},
    {diag::warn_vla_used, Fate::Promote},
};

static constexpr RuleRow Rules[] = {
#define DIAGNOSTIC_RULE(ID, RULE) {diag::ID, Rule::RULE},
#include "DiagnosticRules.def"
};

static constexpr WordRow Words[] = {
    {"against '_atomic'", Rule::Atomic},
    {"__msl_packed3", Rule::PackedVector},
    {"static local variable", Rule::StaticLocal},
    {"bfloat'", Rule::Bfloat},
    {"'double'", Rule::Double},
    {"bit-field", Rule::BitField},
    {"elements in vector initializ", Rule::VectorConstructor},
    {"vector element", Rule::VectorElement},
    {"array size", Rule::VLA},
    {"variable length array", Rule::VLA},
    {"address of function", Rule::FunctionPointer},
};

/// Beginnings of functions' names.
static constexpr WordRow CalledNames[] = {
    {"atomic_", Rule::Atomic},
    {"simd_", Rule::SimdType},
    {"quad_", Rule::SimdType},
    {"simdgroup_", Rule::SimdType},
};

Fate cu2x::mslcheck::fateOf(unsigned ID) {
  const auto *Row =
      llvm::find_if(Fates, [&](const FateRow &R) { return R.ID == ID; });
  return Row == std::end(Fates) ? Fate::Keep : Row->TheFate;
}

Rule cu2x::mslcheck::ruleOf(unsigned ID) {
  const auto *Row =
      llvm::find_if(Rules, [&](const RuleRow &R) { return R.ID == ID; });
  return Row == std::end(Rules) ? Rule::Cxx : Row->TheRule;
}

/// Moves a rule that stands as [msl-...] in \p M into \p Name.
static bool takeNamedRule(Message &M, std::string &Name) {
  size_t Begin = M.Text.find("[msl-");
  if (Begin == std::string::npos)
    return false;
  size_t End = M.Text.find(']', Begin);
  if (End == std::string::npos)
    return false;
  Name = M.Text.substr(Begin + 1, End - Begin - 1);
  // What stands before is clang's account of an assertion or a deletion.
  M.Text = StringRef(M.Text).drop_front(End + 1).trim().str();
  return true;
}

/// True if \p Text quotes the type of a vector.
static bool namesVector(StringRef Text) {
  static const llvm::Regex Vector(
      "'[^']*(char|short|int|long|half|float)[234]( [&*])?'");
  return Vector.match(Text);
}

/// True if \p Text says that a number cannot be made of something, from
/// wherever that comes.
static bool isAboutNumber(StringRef Text) {
  static const llvm::Regex Number(
      "^cannot initialize a (variable|parameter)[^']*'[^'*&]*'");
  return Number.match(Text);
}

/// True if \p Text quotes types of objects in two different named spaces.
static bool namesTwoSpaces(StringRef Text) {
  if (isAboutNumber(Text))
    return false;
  static const llvm::Regex Quoted(
      "'(const |volatile )*(device|threadgroup|constant|thread) ([^']*)'");
  llvm::SmallVector<StringRef, 4> Match;
  StringRef First;
  for (; Quoted.match(Text, &Match);
       Text = Text.drop_front(Match[0].end() - Text.begin())) {
    if (!First.empty() && First != Match[2])
      return true;
    First = Match[2];
  }
  return false;
}

/// The function that \p Text says cannot be called so.
static StringRef calledName(StringRef Text) {
  StringRef Name = Text.split("call to ").second.split('\'').second;
  return Name.split('\'').first;
}

/// True if \p Text says that a method of thread objects was called on another.
static bool wantsThreadObject(StringRef Text) {
  static const llvm::Regex Thread(
      "method expects object in address space 'thread'|"
      "initialize object parameter of type '[^']*thread .* with an expression "
      "of type '[^']*(device|threadgroup|constant) ");
  return Thread.match(Text);
}

/// True if \p F says that an atomic object was used as a value.
static bool usesAtomicObject(const Finding &F) {
  static const llvm::Regex Object("_atomic<[^<>*&]*>'");
  if (StringRef(F.Main.Text).contains("address space"))
    return false;
  if (Object.match(F.Main.Text))
    return true;
  static const llvm::Regex Argument(
      "no known conversion from '[^']*_atomic<[^<>*&]*>'|"
      "no known conversion from '[^']*' \\(aka '[^']*_atomic<[^<>*&]*>'");
  return llvm::any_of(F.Notes, [](const Message &Note) {
    return StringRef(Note.Path).ends_with("/__msl_atomic")
               ? StringRef(Note.Text).contains("candidate") &&
                     !StringRef(Note.Text).contains("_explicit")
               : Argument.match(Note.Text);
  });
}

/// True if \p F says that a texture does not take such arguments.
static bool isOfSampling(const Finding &F) {
  static constexpr StringRef Names[] = {"sample", "sample_compare", "gather",
                                        "gather_compare"};
  return llvm::is_contained(Names, calledName(F.Main.Text)) &&
         llvm::any_of(F.Notes, [](const Message &Note) {
           return StringRef(Note.Path).ends_with("/__msl_texture");
         });
}

void cu2x::mslcheck::refineRule(Finding &F) {
  if (takeNamedRule(F.Main, F.Rule))
    return;
  for (Message &Note : F.Notes)
    if (takeNamedRule(Note, F.Rule))
      return;
  if (usesAtomicObject(F)) {
    F.Rule = nameOf(Rule::Atomic).str();
    return;
  }
  if (isOfSampling(F)) {
    F.Rule = nameOf(Rule::Texture).str();
    return;
  }
  if (wantsThreadObject(F.Main.Text) ||
      llvm::any_of(F.Notes, [](const Message &Note) {
        return wantsThreadObject(Note.Text);
      })) {
    F.Rule = nameOf(Rule::MethodAddressSpace).str();
    return;
  }
  bool Open = llvm::is_contained(
      {nameOf(Rule::Cxx), nameOf(Rule::Call), nameOf(Rule::ProgramScope)},
      StringRef(F.Rule));
  if (!Open)
    return;
  StringRef Called = calledName(F.Main.Text);
  for (const WordRow &Row : CalledNames)
    if (Called.starts_with(Row.Words)) {
      F.Rule = nameOf(Row.TheRule).str();
      return;
    }
  auto speaksOf = [&](StringRef Text) {
    return StringRef(F.Main.Text).contains(Text) ||
           llvm::any_of(F.Notes, [&](const Message &Note) {
             return StringRef(Note.Text).contains(Text);
           });
  };
  for (const WordRow &Row : Words)
    if (speaksOf(Row.Words)) {
      F.Rule = nameOf(Row.TheRule).str();
      return;
    }
  // Methods come in two, for objects in constant memory and for all others:
  // that one of them does not fit is no more than an echo.
  auto isEcho = [](const Message &Note) {
    return StringRef(Note.Text).contains(
        "method expects object in address space 'constant'");
  };
  bool HasOther = llvm::any_of(F.Notes, [&](const Message &Note) {
    return StringRef(Note.Text).starts_with("candidate") && !isEcho(Note);
  });
  auto speaksOfSpaces = [&](const Message &M) {
    return StringRef(M.Text).contains("address space") &&
           !(HasOther && isEcho(M));
  };
  if (F.Rule != nameOf(Rule::ProgramScope) &&
      (speaksOfSpaces(F.Main) || llvm::any_of(F.Notes, speaksOfSpaces) ||
       namesTwoSpaces(F.Main.Text)))
    F.Rule = nameOf(Rule::AddressSpace).str();
  else if (F.Rule == nameOf(Rule::Cxx) && namesVector(F.Main.Text))
    F.Rule = nameOf(Rule::VectorConversion).str();
}

/// Writes `float __attribute__((ext_vector_type(4)))` as `float4`, and leaves
/// out clang's explanation of vector types.
static void nameVectors(std::string &Text) {
  static constexpr StringRef Attribute = " __attribute__((ext_vector_type(";
  for (size_t At; (At = Text.find(Attribute.str())) != std::string::npos;) {
    size_t End = Text.find(")))", At);
    if (End == std::string::npos)
      return;
    std::string Length =
        Text.substr(At + Attribute.size(), End - At - Attribute.size());
    Text.replace(At, End + 3 - At, Length);
  }
  for (size_t At; (At = Text.find(" (vector of ")) != std::string::npos;) {
    size_t End = Text.find(')', At);
    if (End == std::string::npos)
      return;
    Text.erase(At, End + 1 - At);
  }
}

std::string cu2x::mslcheck::inMetalTerms(StringRef Text) {
  static constexpr std::pair<const char *, const char *> Terms[] = {
      {"__global", "device"},
      {"__local", "threadgroup"},
      {"__private", "thread"},
      {"__constant", "constant"},
      {"__generic ", ""},
      {"local address space", "threadgroup address space"},
      {"global address space", "device address space"},
      {"private address space", "thread address space"},
      {"C++ for OpenCL", "Metal"},
      {"OpenCL C", "Metal"},
      {"OpenCL", "Metal"},
      {"__bf16", "bfloat"},
      {"generic address space", "unnamed address space"},
      {"Metal version 2021", "Metal"},
  };
  std::string Out = Text.str();
  for (auto [From, To] : Terms)
    for (size_t At = Out.find(From); At != std::string::npos;
         At = Out.find(From, At + strlen(To)))
      Out.replace(At, strlen(From), To);
  nameVectors(Out);
  return Out;
}
