//===- SeparateOverloads.cpp - Distinct names for equal overloads -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperatorNames.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x {
#define GEN_PASS_DEF_SEPARATEOVERLOADS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;

namespace {
struct SeparateOverloads : impl::SeparateOverloadsBase<SeparateOverloads> {
  void runOnOperation() override;
};
} // namespace

/// What makes an overload: record, name and types of the parameters.
static std::string signature(cxx::FuncOp Func, llvm::StringRef Name) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  if (Func.getRecord())
    OS << *Func.getRecord() << "::";
  OS << Name << '(';
  for (mlir::Type Type : Func.getFunctionType().getInputs())
    OS << Type << ',';
  return Text;
}

void SeparateOverloads::runOnOperation() {
  llvm::StringSet<> Seen;
  llvm::StringSet<> NamedOperators;
  for (auto Func : getOperation().getOps<cxx::FuncOp>()) {
    std::string Name = Func.getName().str();
    // A number behind an operator would be no name.
    bool Operator = Name.size() > 8 &&
                    llvm::StringRef(Name).starts_with("operator") &&
                    !llvm::isAlnum(Name[8]) && Name[8] != '_';
    // The name of a constructor is that of its class.
    if (Func.getConstructor() && !Seen.insert(signature(Func, Name)).second)
      cu::refuseConstruct(
          Func,
          "constructors that uint3 and dim3 alone, or the like, tell apart",
          "give one of them another parameter as well", Func.getLoc());
    if (Func.getConstructor())
      continue;
    std::string Word = Operator ? operatorFunctionName(Name) : Name;
    for (unsigned N = 2; !Seen.insert(signature(Func, Name)).second; ++N)
      Name = Word + "_" + std::to_string(N);
    if (Operator && Name != Func.getName())
      NamedOperators.insert(Func.getSymName());
    Func.setName(Name);
  }
  if (!NamedOperators.empty())
    getOperation().walk([&](cxx::CallOp Call) {
      if (NamedOperators.contains(Call.getCallee()))
        Call.removeSyntaxAttr();
    });
}
