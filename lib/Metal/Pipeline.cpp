//===- Pipeline.cpp - From imported to legal IR -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Pipeline.h"
#include "References.h"
#include "SoftBFloat.h"
#include "Verifier.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "cu2x/Metal/Polyfills.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassInstrumentation.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

namespace {

/// Keeps the text of the last module that has nothing of Metal's.
class BeforeMetal : public mlir::PassInstrumentation {
public:
  explicit BeforeMetal(std::string &Text) : Text(Text) {}
  void runBeforePass(mlir::Pass *, mlir::Operation *Op) override {
    auto Module = mlir::dyn_cast<mlir::ModuleOp>(Op);
    if (Module && !hasMetal(Module)) {
      Text.clear();
      llvm::raw_string_ostream OS(Text);
      Module.print(OS);
    }
  }

private:
  static bool hasMetal(mlir::ModuleOp Module) {
    return Module
        .walk([](mlir::Operation *Op) {
          bool Metal = Op->getName().getDialectNamespace() == "msl" ||
                       Op->hasAttr("msl.kernel");
          return Metal ? mlir::WalkResult::interrupt()
                       : mlir::WalkResult::advance();
        })
        .wasInterrupted();
  }

  std::string &Text;
};

/// Collects the errors of passes, which are ours and not the user's.
class ErrorText {
public:
  explicit ErrorText(mlir::MLIRContext *Context)
      : Handler(Context, [this](mlir::Diagnostic &D) {
          if (Text.empty() &&
              D.getSeverity() == mlir::DiagnosticSeverity::Error)
            Text = D.str();
          return mlir::success();
        }) {}

  std::string Text;

private:
  mlir::ScopedDiagnosticHandler Handler;
};

} // namespace

static PipelineOptions pipelineOptions(const TranslateOptions &Options) {
  PipelineOptions Pipeline;
  Pipeline.MetalVersion = Options.MetalVersion;
  // Both enumerations are in the order of --fp64's words.
  Pipeline.FP64 = static_cast<FP64Mode>(Options.Doubles);
  Pipeline.WrapSigned = Options.WrapSigned;
  Pipeline.LockAtomics = Options.LockAtomics;
  Pipeline.ZeroClocks = Options.ZeroClocks;
  Pipeline.FastMath.Functions = Options.Float.FastFunctions;
  Pipeline.FastMath.Division = Options.Float.FastDivision;
  Pipeline.FastMath.Root = Options.Float.FastRoot;
  Pipeline.FastMath.Flush = Options.Float.Flush;
  return Pipeline;
}

/// Runs the passes; false and the reason when one of them failed.
static bool runPasses(mlir::ModuleOp Module, const PipelineOptions &Options,
                      std::string *Snapshot, std::string &Error) {
  ErrorText Errors(Module.getContext());
  mlir::PassManager Manager(Module.getContext());
  // Verifying after each pass takes most of the time that findings take, and
  // what is not printed need not be legal.
  Manager.enableVerifier(!Options.OnlyReport);
  if (Snapshot)
    Manager.addInstrumentation(std::make_unique<BeforeMetal>(*Snapshot));
  buildPipeline(Manager, Options);
  if (mlir::succeeded(Manager.run(Module)))
    return true;
  Error = Errors.Text.empty() ? "a pass failed" : Errors.Text;
  return false;
}

/// Takes out all but what the kernels in \p Kept need.
static void keepOnly(mlir::ModuleOp Module,
                     llvm::function_ref<bool(StringRef)> Kept) {
  References References(Module);
  llvm::DenseSet<mlir::Operation *> Needed;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (isKernel(Func) && Kept(Func.getSymName())) {
      auto Closure = References.closure(Func);
      Needed.insert(Closure.begin(), Closure.end());
    }
  for (mlir::Operation &Op : llvm::make_early_inc_range(*Module.getBody()))
    if (!mlir::isa<cxx::CommentOp>(Op) && !Needed.contains(&Op))
      Op.erase();
}

/// A pass failed: finds the kernels over which it does by trying each alone,
/// and legalises the others.
static void legalizeOthers(mlir::ModuleOp Module, mlir::ModuleOp Imported,
                           const PipelineOptions &Options) {
  llvm::SmallVector<std::pair<cxx::FuncOp, std::string>> Broken;
  for (auto Func : Imported.getOps<cxx::FuncOp>()) {
    if (!isKernel(Func))
      continue;
    mlir::OwningOpRef<mlir::ModuleOp> Alone(Imported.clone());
    keepOnly(*Alone, [&](StringRef Name) { return Name == Func.getSymName(); });
    std::string Error;
    if (!runPasses(*Alone, Options, nullptr, Error))
      Broken.emplace_back(Func, Error);
  }
  auto IsBroken = [&](StringRef Name) {
    return llvm::any_of(Broken,
                        [&](auto &B) { return B.first.getSymName() == Name; });
  };
  mlir::OwningOpRef<mlir::ModuleOp> Rest(Imported.clone());
  keepOnly(*Rest, [&](StringRef Name) { return !IsBroken(Name); });
  std::string Error;
  bool Works = runPasses(*Rest, Options, nullptr, Error);
  Module.getBody()->clear();
  if (Works)
    Module.getBody()->getOperations().splice(Module.getBody()->end(),
                                             Rest->getBody()->getOperations());
  // The others keep their place in the report.
  for (auto Func : Imported.getOps<cxx::FuncOp>()) {
    if (!isKernel(Func) || (Works && !IsBroken(Func.getSymName())))
      continue;
    mlir::Operation *Copy = Func->clone();
    for (auto &[Kernel, Why] : Broken)
      if (Kernel == Func)
        Error = Why;
    Copy->setAttr(BrokenAttr, mlir::StringAttr::get(Func.getContext(), Error));
    Module.getBody()->push_back(Copy);
  }
}

/// Refuses what only later versions of MSL than \p Version do as CUDA does.
static void reportVersions(mlir::ModuleOp Module, unsigned Version) {
  bool Soft = hasSoftBFloat(Module);
  Module.walk([&](msl::PolyfillOp Call) {
    StringRef Callee = Call.getCallee();
    unsigned Needed = polyfillVersion(Callee);
    if (Needed <= Version || (Soft && usesBFloat(polyfillText(Callee))))
      return;
    std::string Text = llvm::formatv("{0}.{1}", Needed / 100, Needed / 10 % 10);
    cu::report(Call, diag::Kind::EmulationNeedsMetal,
               {Call.getCallee().str(), Text});
  });
}

/// Marks kernels whose barriers of the grid became those of the block.
static void markBarriersOfGrids(mlir::ModuleOp Module,
                                const References &References) {
  auto WaitsForGrid = [](mlir::Operation *Op) {
    return Op->hasAttr("cu.waits_for_grid");
  };
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (isKernel(Func) && llvm::any_of(References.closure(Func), WaitsForGrid))
      Func->setAttr("msl.one_block", mlir::UnitAttr::get(Module.getContext()));
}

std::string metal::legalize(mlir::ModuleOp Module,
                            const TranslateOptions &Options) {
  std::string Snapshot, Error;
  mlir::OwningOpRef<mlir::ModuleOp> Imported(Module.clone());
  bool WantSnapshot = Options.Emit == Stage::CU;
  PipelineOptions Pipeline = pipelineOptions(Options);
  if (!runPasses(Module, Pipeline, WantSnapshot ? &Snapshot : nullptr, Error))
    legalizeOthers(Module, *Imported, Pipeline);

  reportVersions(Module, Options.MetalVersion);
  ErrorText Errors(Module.getContext());
  References References(Module);
  markBarriersOfGrids(Module, References);
  llvm::DenseSet<mlir::Operation *> Printed;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (isKernel(Func) && !References.isRefused(Func)) {
      auto Closure = References.closure(Func);
      Printed.insert(Closure.begin(), Closure.end());
    }
  // What is not printed need not be legal.
  Verifier V(Module);
  for (mlir::Operation &Op : Module.getOps()) {
    Errors.Text.clear();
    if (Printed.contains(&Op) && !V.check(&Op))
      Op.setAttr(BrokenAttr,
                 mlir::StringAttr::get(Module.getContext(), Errors.Text));
  }
  return Snapshot;
}

void metal::analyze(
    mlir::ModuleOp Module,
    llvm::function_ref<mlir::OwningOpRef<mlir::ModuleOp>()> Import) {
  PipelineOptions Pipeline;
  Pipeline.OnlyReport = true;
  std::string Error;
  // Passes hardly ever fail, and a copy of all for that takes as long as they.
  if (!runPasses(Module, Pipeline, nullptr, Error))
    legalizeOthers(Module, *Import(), Pipeline);
}
