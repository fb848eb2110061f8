//===- References.cpp - What a declaration refers to ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "References.h"
#include "Pipeline.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/AttrTypeSubElements.h"

using namespace cu2x;
using namespace cu2x::metal;

References::References(mlir::ModuleOp Module) {
  mlir::SymbolTable Symbols(Module);
  llvm::SetVector<mlir::Operation *> *Current = nullptr;
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](mlir::FlatSymbolRefAttr Name) {
    if (mlir::Operation *Target = Symbols.lookup(Name.getValue()))
      Current->insert(Target);
  });
  for (mlir::Operation &Op : Module.getOps()) {
    llvm::SetVector<mlir::Operation *> Direct;
    Current = &Direct;
    // The walker visits what it has seen only once; so does every operation
    // need a walker of its own.
    mlir::AttrTypeWalker Own = Walker;
    Op.walk([&](mlir::Operation *Inner) {
      Own.walk(Inner->getAttrDictionary());
      for (mlir::Type Type : Inner->getResultTypes())
        Own.walk(Type);
      for (mlir::Region &Region : Inner->getRegions())
        for (mlir::Block &Block : Region)
          for (mlir::Type Type : Block.getArgumentTypes())
            Own.walk(Type);
    });
    Direct.remove(&Op);
    Uses[&Op] = std::move(Direct);
  }
}

llvm::SetVector<mlir::Operation *>
References::closure(mlir::Operation *Op) const {
  llvm::SetVector<mlir::Operation *> Reached;
  Reached.insert(Op);
  for (size_t I = 0; I != Reached.size(); ++I) {
    auto It = Uses.find(Reached[I]);
    if (It != Uses.end())
      Reached.insert(It->second.begin(), It->second.end());
  }
  return Reached;
}

bool References::isRefused(mlir::Operation *Op) const {
  return llvm::any_of(closure(Op), [](mlir::Operation *Needed) {
    return cu::isRefused(Needed) || Needed->hasAttr(BrokenAttr);
  });
}

bool metal::isKernel(mlir::Operation *Op) {
  return mlir::isa<cxx::FuncOp>(Op) &&
         (Op->hasAttr("msl.kernel") || Op->hasAttr("cu.kernel"));
}
