//===- Findings.cpp - Findings that travel with the code -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/Builders.h"

using namespace cu2x;

/// The operation that findings about \p Op belong to.
static mlir::Operation *owner(mlir::Operation *Op) {
  while (!mlir::isa<cxx::FuncOp, cxx::GlobalOp, cxx::RecordOp, cxx::EnumOp,
                    mlir::ModuleOp>(Op) &&
         Op->getParentOp())
    Op = Op->getParentOp();
  return Op;
}

void cu::report(mlir::Operation *Op, diag::Kind Kind,
                llvm::ArrayRef<std::string> Arguments, mlir::Location At) {
  Op = owner(Op);
  mlir::Builder Builder(Op->getContext());
  llvm::SmallVector<mlir::Attribute> Texts;
  for (const std::string &Text : Arguments)
    Texts.push_back(Builder.getStringAttr(Text));
  mlir::Attribute New = Builder.getDictionaryAttr(
      {Builder.getNamedAttr("id",
                            Builder.getStringAttr(diag::id(diag::row(Kind)))),
       Builder.getNamedAttr("arguments", Builder.getArrayAttr(Texts)),
       Builder.getNamedAttr("at", mlir::LocationAttr(At))});
  llvm::SmallVector<mlir::Attribute> All;
  if (auto Old = Op->getAttrOfType<mlir::ArrayAttr>(FindingsAttr))
    All.assign(Old.begin(), Old.end());
  if (llvm::is_contained(All, New))
    return;
  All.push_back(New);
  Op->setAttr(FindingsAttr, Builder.getArrayAttr(All));
}

std::vector<cu::Entry> cu::findings(mlir::Operation *Op) {
  std::vector<Entry> Result;
  auto All = Op->getAttrOfType<mlir::ArrayAttr>(FindingsAttr);
  if (!All)
    return Result;
  for (auto Dictionary : All.getAsRange<mlir::DictionaryAttr>()) {
    const diag::Row *Row =
        diag::lookup(Dictionary.getAs<mlir::StringAttr>("id").getValue());
    assert(Row && "findings have an ID of the registry");
    std::vector<std::string> Arguments;
    for (auto Text : Dictionary.getAs<mlir::ArrayAttr>("arguments")
                         .getAsRange<mlir::StringAttr>())
      Arguments.push_back(Text.str());
    Result.push_back({Row->K, std::move(Arguments),
                      Dictionary.getAs<mlir::LocationAttr>("at")});
  }
  return Result;
}

void cu::refuseConstruct(mlir::Operation *Op, llvm::StringRef What,
                         llvm::StringRef Instead, mlir::Location At) {
  report(Op, diag::Kind::MetalConstruct, {What.str(), Instead.str()}, At);
}

bool cu::isRefused(mlir::Operation *Op) {
  return llvm::any_of(findings(Op),
                      [](const Entry &E) { return diag::row(E.Kind).Refusal; });
}
