//===- SoftBFloat.cpp - Names and functions of bfloat for MSL 3.0 *- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftBFloat.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "cu2x/Metal/Polyfills.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using llvm::StringRef;

namespace {
/// A word of MSL with bfloat, and what stands for it where \p Next follows.
struct Word {
  StringRef Name;
  StringRef Next;
  StringRef Soft;
};
} // namespace

/// The longer ones first.
static constexpr Word Words[] = {
    {"as_type<bfloat2>", "", "cu2x_as_bfloat2"},
    {"as_type<bfloat>", "", "cu2x_as_bfloat"},
    // Only numbers of bfloat are taken apart into 16 bits there.
    {"as_type<ushort>", "", "cu2x_bfloat_as_ushort"},
    {"as_type<uint>(as_type<bfloat2>", "",
     "cu2x_bfloat2_as_uint(cu2x_as_bfloat2"},
    {"bfloat2", "(", "cu2x_make_bfloat2"},
    {"bfloat2", "", "cu2x_bfloat2"},
    {"bfloat", "(", "cu2x_to_bfloat"},
    {"bfloat", "", "cu2x_bfloat"},
};

bool metal::hasSoftBFloat(mlir::ModuleOp Module) {
  return Module->hasAttr("msl.soft_bfloat");
}

static bool isWordCharacter(char C) { return llvm::isAlnum(C) || C == '_'; }

/// The row whose word stands at \p At of \p Line; null for none.
static const Word *wordAt(StringRef Line, size_t At) {
  if (At && isWordCharacter(Line[At - 1]))
    return nullptr;
  StringRef Here = Line.substr(At);
  for (const Word &W : Words) {
    if (!Here.starts_with(W.Name))
      continue;
    StringRef Behind = Here.substr(W.Name.size());
    bool Ends = Behind.empty() || !isWordCharacter(Behind.front());
    if (Ends && Behind.starts_with(W.Next))
      return &W;
  }
  return nullptr;
}

std::string metal::softBFloatText(StringRef Text) {
  std::string Result;
  for (StringRef Line : llvm::split(Text.rtrim('\n'), '\n')) {
    if (Line == "#pragma METAL fp contract(off)")
      continue;
    // Comments speak of the numbers, not of the type.
    for (size_t At = 0; At < Line.size();) {
      const Word *W =
          Line.ltrim().starts_with("//") ? nullptr : wordAt(Line, At);
      Result += W ? W->Soft : Line.substr(At, 1);
      At += W ? W->Name.size() : 1;
    }
    Result += '\n';
  }
  return Result;
}

bool metal::usesBFloat(StringRef Text) {
  for (size_t At = Text.find("bfloat"); At != StringRef::npos;
       At = Text.find("bfloat", At + 1)) {
    const Word *W = wordAt(Text, At);
    if (W && W->Name.starts_with("bfloat"))
      return true;
  }
  return false;
}

static bool containsWord(StringRef Text, StringRef Name) {
  for (size_t At = Text.find(Name); At != StringRef::npos;
       At = Text.find(Name, At + 1)) {
    StringRef Behind = Text.substr(At + Name.size());
    if ((!At || !isWordCharacter(Text[At - 1])) &&
        (Behind.empty() || !isWordCharacter(Behind.front())))
      return true;
  }
  return false;
}

static StringRef softType(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  StringRef Name = Opaque ? Opaque.getName() : StringRef();
  return Name == "cu2x_bfloat" || Name == "cu2x_bfloat2" ? Name : StringRef();
}

llvm::SetVector<StringRef>
metal::softBFloatPolyfills(mlir::ModuleOp Module,
                           llvm::ArrayRef<StringRef> Called) {
  llvm::SetVector<StringRef> Names;
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](cxx::OpaqueType Opaque) {
    if (StringRef Name = softType(Opaque); !Name.empty())
      Names.insert(Name);
  });
  auto AddFor = [&](mlir::Type Type, StringRef One, StringRef Two) {
    if (StringRef Name = softType(Type); !Name.empty())
      Names.insert(Name == "cu2x_bfloat" ? One : Two);
  };
  Module.walk([&](mlir::Operation *Op) {
    Walker.walk(Op->getAttrDictionary());
    for (mlir::Type Type : Op->getResultTypes())
      Walker.walk(Type);
    if (mlir::isa<cxx::BinaryOp, cxx::UnaryOp>(Op))
      AddFor(Op->getResult(0).getType(), "cu2x_bfloat_arithmetic",
             "cu2x_bfloat2_arithmetic");
    if (auto Assign = mlir::dyn_cast<cxx::CompoundAssignOp>(Op))
      AddFor(Assign.getPlace().getType(), "cu2x_bfloat_assignment",
             "cu2x_bfloat2_assignment");
  });
  for (StringRef Name : Called) {
    StringRef Text = polyfillText(Name);
    if (containsWord(Text, "cu2x_bfloat") || containsWord(Text, "cu2x_bfloat2"))
      Names.insert(Name);
    if (!usesBFloat(Text))
      continue;
    std::string Soft = softBFloatText(Text);
    Names.insert("cu2x_bfloat_arithmetic");
    if (containsWord(Soft, "cu2x_bfloat2"))
      Names.insert("cu2x_bfloat2_arithmetic");
    for (const Word &W : Words)
      if (containsWord(Soft, W.Soft.split('(').first))
        Names.insert(W.Soft.split('(').first);
  }
  return Names;
}
