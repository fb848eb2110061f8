//===- ArgumentConditions.cpp - When an argument needs a rule ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ArgumentRules.h"

#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::hip::arguments;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static bool isNullText(StringRef Text) {
  return Text == "nullptr" || Text == "NULL" || Text == "0" || Text == "0u";
}

/// A cast to a pointer without type that its author wrote.
static bool isCastText(StringRef Text) {
  return Text.starts_with("reinterpret_cast<") || Text.starts_with("(void") ||
         Text.starts_with("(const void");
}

static bool isNumber(TypeClass Type) {
  return Type == TypeClass::Integer32 || Type == TypeClass::Integer64 ||
         Type == TypeClass::OtherInteger || Type == TypeClass::Floating;
}

bool arguments::holdsForType(Condition When, const ArgFact &Arg) {
  switch (When) {
  case WhenRecord:
    return Arg.Type == TypeClass::Record;
  case WhenTypedPointer:
    return Arg.Type == TypeClass::Pointer;
  case WhenHalfPointer:
    return Arg.Type == TypeClass::Pointer &&
           (StringRef(Arg.TypeName).starts_with("__half") ||
            StringRef(Arg.TypeName).starts_with("__nv_bfloat16"));
  case WhenShortPointer:
    return Arg.Type == TypeClass::Pointer && Arg.TypeName == "unsigned short";
  case WhenNoNumber:
    return Arg.Type != TypeClass::Unknown && !isNumber(Arg.Type);
  case WhenBoundaryMode:
    return Arg.TypeName == "cudaSurfaceBoundaryMode";
  case WhenDataType:
    return Arg.Type == TypeClass::Enum &&
           StringRef(Arg.TypeName).starts_with("cudaDataType");
  case WhenBfloat16:
    return StringRef(Arg.TypeName).starts_with("__nv_bfloat16");
  case WhenHalf2:
    return Arg.TypeName == "__half2";
  case WhenTile:
    return Arg.TypeName == "thread_block_tile";
  case WhenCoalesced:
    return Arg.TypeName == "coalesced_group";
  case WhenFloat:
    return Arg.TypeName == "float";
  case WhenDouble:
    return Arg.TypeName == "double";
  case WhenLongLongPointer:
    return Arg.Type == TypeClass::Pointer && Arg.TypeName == "long long";
  case WhenFloatVectorPointer:
    return Arg.Type == TypeClass::Pointer &&
           (Arg.TypeName == "float2" || Arg.TypeName == "float4");
  case WhenBoolPointer:
    return Arg.Type == TypeClass::Pointer && Arg.TypeName == "_Bool";
  case WhenUShort4Pointer:
    return Arg.Type == TypeClass::Pointer && Arg.TypeName == "ushort4";
  default:
    return false;
  }
}

/// Whether what a warp function gives becomes the value of \p Variable.
static bool isGivenVote(const FileContext &File, unsigned Variable) {
  return llvm::any_of(File.Facts.MaskFlows, [&](const MaskFlow &Flow) {
    return Flow.How == MaskFlow::Narrowed && !Flow.Variable &&
           llvm::is_contained(Flow.Targets, Variable);
  });
}

/// Whether \p Call counts the bits of nothing but lane masks, which have 64 in
/// HIP without a cast.
static bool countsMasks(const FileContext &File, const CallFact &Call) {
  return !Call.Counts.empty() &&
         llvm::all_of(Call.Counts, [&](const BitCount &Count) {
           if (Count.MakesMask)
             return true;
           return !Count.Variables.empty() &&
                  llvm::all_of(Count.Variables, [&](unsigned V) {
                    auto Mask = File.Facts.Masks.find(V);
                    return Mask != File.Facts.Masks.end() &&
                           Mask->second.IsAuto && isGivenVote(File, V);
                  });
         });
}

/// The levels that ArgFact calls constant, for a type as it is written.
static unsigned constLevels(StringRef Type) {
  StringRef To = Type.rtrim();
  To.consume_back("*");
  To = To.rtrim();
  auto [Base, Stars] = To.split('*');
  bool IsOnePointer = !To.contains('*');
  unsigned Outer =
      IsOnePointer ? Base.contains("const") : To.ends_with("const");
  return Outer | (!IsOnePointer && Base.contains("const") ? 2 : 0);
}

bool arguments::needsConstCast(const ArgFact &Arg, StringRef Type) {
  if (!Arg.ConstLevels)
    return false;
  unsigned From = *Arg.ConstLevels, To = constLevels(Type);
  if (Type.count('*') == 1)
    return From & ~To & 1;
  return (From & ~To) || (((From ^ To) & 2) && !(To & 1));
}

/// A cast is right for every pointer, so that templates and macros that are
/// used for several types get one.
static Holding needsConstCast(StringRef Type, const ArgFact *Arg,
                              StringRef Text) {
  if (!Arg || Arg->HasErrors)
    return Text.contains("const");
  if (Arg->ConstLevels)
    return arguments::needsConstCast(*Arg, Type);
  if (Arg->Type == TypeClass::Record)
    return std::nullopt;
  bool MayBePointer = Arg->Type == TypeClass::Unknown ||
                      Arg->Type == TypeClass::Pointer ||
                      Arg->Type == TypeClass::VoidPointer ||
                      Arg->Type == TypeClass::VoidPointerPointer;
  return MayBePointer && !Arg->IsNullConstant && !isNullText(Text);
}

bool arguments::mayNeedConstCast(const ArgFact &Arg, StringRef Type) {
  return Arg.HasErrors || ::needsConstCast(Type, &Arg, "").value_or(true);
}

Holding arguments::holds(const Rule &R, const Call &C,
                         const FileContext &File) {
  if (R.When == Always && R.Do != Const)
    return true;
  const TokenBuffer &T = File.Tokens;
  StringRef Text = T.text(C.Args[R.Argument]);
  const ArgFact *Arg = C.Fact && unsigned(R.Argument) < C.Fact->Args.size()
                           ? &C.Fact->Args[R.Argument]
                           : nullptr;
  if (R.Do == Const)
    return ::needsConstCast(R.Text, Arg, Text);
  switch (R.When) {
  case Always:
    return true;
  case WhenNull:
    if (Arg && Arg->Type != TypeClass::Unknown)
      return Arg->IsNullConstant || isNullText(Text);
    return isNullText(Text) ? Holding(true) : std::nullopt;
  case UnlessCast:
    return !isCastText(Text);
  case WhenRecord:
    if (!Arg || Arg->Type == TypeClass::Unknown)
      return std::nullopt;
    return holdsForType(R.When, *Arg);
  case WhenTypedPointer:
    if (!Arg || Arg->Type == TypeClass::Unknown)
      return !isCastText(Text);
    return holdsForType(R.When, *Arg);
  case WhenHalfPointer:
  case WhenShortPointer:
  case WhenNoNumber:
  case WhenBoundaryMode:
  case WhenDataType:
  case WhenBfloat16:
  case WhenHalf2:
  case WhenTile:
  case WhenCoalesced:
  case WhenFloat:
  case WhenDouble:
  case WhenLongLongPointer:
  case WhenFloatVectorPointer:
  case WhenUShort4Pointer:
  case WhenBoolPointer:
    return Arg && holdsForType(R.When, *Arg);
  case WhenOnHost:
    return C.Fact && C.Fact->InHost;
  case WhenResultMatters:
    return C.Fact && !C.Fact->ResultType.empty();
  case UnlessLongLong:
    if (!Arg || countsMasks(File, *C.Fact))
      return false;
    return Arg->TypeName != "long long" &&
           Arg->TypeName != "unsigned long long";
  }
  return std::nullopt;
}
