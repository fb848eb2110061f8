//===- Translator.cpp - Kernels of one unit as Metal ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Metal/Translator.h"
#include "../Translation/ParsedText.h"
#include "CallingKernels.h"
#include "KernelInterface.h"
#include "Linking.h"
#include "Pipeline.h"
#include "References.h"
#include "cu2x/API/API.h"
#include "cu2x/Conversion/ClangToCXX/Import.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "cu2x/Frontend/DeviceUnit.h"
#include "cu2x/Metal/Passes.h"
#include "cu2x/Metal/Printer.h"
#include "cu2x/Rewrite/Input.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Pass/PassManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <limits>
#include <map>

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::frontend;
using llvm::StringRef;

static std::string absolutePath(StringRef File) {
  llvm::SmallString<256> Path(File);
  llvm::sys::fs::make_absolute(Path);
  llvm::sys::path::remove_dots(Path);
  return Path.str().str();
}

namespace {

/// What one parse gave.
struct Parsed {
  mlir::OwningOpRef<mlir::ModuleOp> Module;
  std::vector<ParseMessage> Errors;
  std::vector<std::string> Missing;
};

/// Turns locations of the IR into places of files.
class Places {
public:
  Places(StringRef MainPath, StringRef MainName, StringRef MainText) {
    Names[MainPath.str()] = 0;
    Files.push_back({MainName.str(), MainText.str(), {}});
  }

  diag::Finding finding(const cu::Entry &E);
  void add(diag::Finding Finding);
  void addAll(mlir::ModuleOp Module);
  std::vector<FileFindings> take();

private:
  unsigned fileFor(StringRef Path);

  std::map<std::string, unsigned> Names;
  std::vector<FileFindings> Files;
};

TranslateOptions withFlags(TranslateOptions Options, const UnitFlags &Flags) {
  Options.Float = Flags.Float;
  return Options;
}

class UnitTranslator {
public:
  UnitTranslator(StringRef File, StringRef Text, const UnitFlags &Flags,
                 const TranslateOptions &Options)
      : File(File), Path(absolutePath(File)), Text(Text.str()), Flags(Flags),
        Options(withFlags(Options, Flags)),
        Context(mlir::MLIRContext::Threading::DISABLED), At(Path, File, Text) {
    Context.loadDialect<msl::MSLDialect>();
  }

  UnitTranslation run();

private:
  Parsed parse(const std::optional<Toolkit> &CUDA);
  void link(mlir::ModuleOp Module);
  void report(mlir::ModuleOp Module);
  void describe(mlir::ModuleOp Module);
  std::string textOf(mlir::ModuleOp Module);

  StringRef File;
  std::string Path;
  std::string Text;
  const UnitFlags &Flags;
  const TranslateOptions Options;
  mlir::MLIRContext Context;
  Places At;
  UnitTranslation Result;
};

} // namespace

//===----------------------------------------------------------------------===//
// Findings
//===----------------------------------------------------------------------===//

unsigned Places::fileFor(StringRef Path) {
  auto [It, New] = Names.try_emplace(Path.str(), Files.size());
  if (New) {
    auto Buffer = readUnmapped(Path);
    Files.push_back({Path.str(),
                     Buffer ? (*Buffer)->getBuffer().str() : std::string(),
                     {}});
  }
  return It->second;
}

/// The offset of a one-based line and column, in bytes.
static unsigned offsetOf(StringRef Text, unsigned Line, unsigned Column) {
  size_t Start = 0;
  for (unsigned N = 1; N < Line; ++N) {
    size_t End = Text.find('\n', Start);
    if (End == StringRef::npos)
      return Text.size();
    Start = End + 1;
  }
  return std::min(Start + Column - 1, Text.size());
}

diag::Finding Places::finding(const cu::Entry &E) {
  diag::Finding F;
  F.K = E.Kind;
  F.Args = E.Arguments;
  auto Place = E.At->findInstanceOf<mlir::FileLineColLoc>();
  const FileFindings &In = Files[Place ? fileFor(Place.getFilename()) : 0];
  F.Path = In.Path;
  if (Place)
    F.Offset = offsetOf(In.Original, Place.getLine(), Place.getColumn());
  return F;
}

void Places::add(diag::Finding Finding) {
  for (FileFindings &F : Files)
    if (F.Path == Finding.Path) {
      F.Findings.push_back(std::move(Finding));
      return;
    }
}

std::vector<FileFindings> Places::take() {
  for (FileFindings &F : Files)
    diag::sortUnique(F.Findings);
  return std::move(Files);
}

/// Everything the passes have to say.
void Places::addAll(mlir::ModuleOp Module) {
  for (const cu::Entry &E : cu::findings(Module))
    add(finding(E));
  for (mlir::Operation &Op : Module.getOps())
    for (const cu::Entry &E : cu::findings(&Op))
      add(finding(E));
}

/// What there is to say, and why kernels are not printed.
void UnitTranslator::report(mlir::ModuleOp Module) {
  At.addAll(Module);
  References References(Module);
  for (auto Func : Module.getOps<cxx::FuncOp>()) {
    if (!isKernel(Func) || !References.isRefused(Func))
      continue;
    RefusedKernel R{
        Func.getName().str(), sourceName(Func), pointerType(Func), {}, ""};
    for (mlir::Operation *Needed : References.closure(Func)) {
      for (const cu::Entry &E : cu::findings(Needed))
        if (diag::row(E.Kind).Refusal)
          R.Refusals.push_back(At.finding(E));
      if (auto Error = Needed->getAttrOfType<mlir::StringAttr>(BrokenAttr))
        R.Internal = Error.str();
    }
    diag::sortUnique(R.Refusals);
    Result.Refused.push_back(std::move(R));
  }
}

//===----------------------------------------------------------------------===//
// Translation
//===----------------------------------------------------------------------===//

using Importer = decltype(importUnit);

/// Whether one of the errors has its place in the range.
static bool hasError(llvm::ArrayRef<ParseMessage> Errors,
                     const clang::SourceManager &SM, clang::SourceRange Range) {
  clang::PresumedLoc Begin =
      SM.getPresumedLoc(SM.getExpansionLoc(Range.getBegin()));
  clang::PresumedLoc End =
      SM.getPresumedLoc(SM.getExpansionRange(Range.getEnd()).getEnd());
  if (Begin.isInvalid() || End.isInvalid())
    return false;
  auto Place = [](const auto &Loc) {
    return std::pair(Loc.getLine(), Loc.getColumn());
  };
  return llvm::any_of(Errors, [&](const ParseMessage &Error) {
    std::pair At(Error.Line, Error.Column);
    return Error.Path == Begin.getFilename() && Place(Begin) <= At &&
           At <= Place(End);
  });
}

/// Parses the device side of \p Path and imports what \p Import takes of it.
static Parsed parseUnit(StringRef Path, StringRef Text, const UnitFlags &Flags,
                        const std::optional<Toolkit> &CUDA,
                        const TranslateOptions &Options,
                        mlir::MLIRContext &Context, Importer &Import) {
  Parsed P;
  InvocationOptions Invocation;
  Invocation.TheSide = Side::Device;
  Invocation.BundledHeaders = Options.BundledHeaders;
  Invocation.CUDA = CUDA;
  std::vector<std::string> Args = clangArguments(Path, Flags, Invocation);
  const ParsedText ParseText(Text);
  ParseRequest Request;
  Request.File = Path;
  Request.Text = ParseText.Text;
  Request.LaunchLists = ParseText.LaunchLists;
  Request.Args = Args;
  Request.Directory = Flags.Directory;
  Request.Lookup = Options.Lookup;
  Request.CudaFolders = {Options.BundledHeaders};
  if (CUDA)
    Request.CudaFolders.push_back(CUDA->Path);
  ImportOptions ImportOptions;
  ImportOptions.CudaFolders = Request.CudaFolders;
  ImportOptions.KeepExternal = bool(Options.Others);
  ImportOptions.HasError = [&P](const clang::SourceManager &SM,
                                clang::SourceRange Range) {
    return hasError(P.Errors, SM, Range);
  };
  parseDevice(Request, P.Errors, P.Missing, [&](clang::Sema &S) {
    P.Module = Import(S, Context, ImportOptions);
    if (Options.Observer)
      Options.Observer(S, CUDA.has_value(), Request.CudaFolders);
  });
  return P;
}

Parsed UnitTranslator::parse(const std::optional<Toolkit> &CUDA) {
  return parseUnit(Path, Text, Flags, CUDA, Options, Context, importUnit);
}

/// Up to so many other units are parsed whatever their text says.
static constexpr size_t MostOthers = 16;

/// Whether the text of \p Other has the name of a function that \p Module only
/// declares. What a header of it defines is not seen.
static bool mayDefine(const OtherUnit &Other, mlir::ModuleOp Module) {
  return llvm::any_of(Module.getOps<cxx::FuncOp>(), [&](cxx::FuncOp Func) {
    auto Name = Func->getAttrOfType<mlir::StringAttr>(ExternalAttr);
    return Name && StringRef(Other.Text)
                       .contains(Name.getValue().rsplit(':').second.empty()
                                     ? Name.getValue()
                                     : Name.getValue().rsplit(':').second);
  });
}

/// Finds what the unit calls of others.
void UnitTranslator::link(mlir::ModuleOp Module) {
  if (!callsOthers(Module))
    return linkFunctions(Module, {});
  std::vector<mlir::OwningOpRef<mlir::ModuleOp>> Modules;
  std::vector<LinkedUnit> Units;
  std::vector<OtherUnit> Others = Options.Others();
  Others.push_back({File.str(), Text, Flags});
  for (const OtherUnit &Other : Others) {
    bool IsOwn = &Other == &Others.back();
    if (Others.size() > MostOthers && !IsOwn && !mayDefine(Other, Module))
      continue;
    Parsed P = parseUnit(absolutePath(Other.File), Other.Text, Other.Flags,
                         Result.UsedToolkit ? Options.Toolkit : std::nullopt,
                         Options, Context, importFunctions);
    if (!P.Module)
      continue;
    Units.push_back({llvm::sys::path::filename(Other.File).str(), *P.Module,
                     Other.Flags.Float == Flags.Float, IsOwn});
    Modules.push_back(std::move(P.Module));
  }
  linkFunctions(Module, Units);
}

void UnitTranslator::describe(mlir::ModuleOp Module) {
  mlir::SymbolTable Symbols(Module);
  TypePrinter Types(Symbols);
  ConstWrites Writes(Module);
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (isKernel(Func))
      Result.Kernels.push_back(describeKernel(Func, Types, Writes));
  Result.Output = describeOutput(Module);
}

std::string UnitTranslator::textOf(mlir::ModuleOp Module) {
  std::string S;
  llvm::raw_string_ostream OS(S);
  if (Options.Emit != Stage::Metal) {
    Module.print(OS);
    return S;
  }
  PrintOptions Print;
  Print.NoContraction = Options.Float.NoContraction;
  Print.SourceName = llvm::sys::path::filename(File).str();
  printMSL(Module, Print, OS);
  return S;
}

/// How many functions could not be imported.
static size_t countRefused(const Parsed &P) {
  if (!P.Module)
    return std::numeric_limits<size_t>::max();
  mlir::ModuleOp Module = *P.Module;
  return llvm::count_if(Module.getOps<cxx::FuncOp>(),
                        [](cxx::FuncOp Func) { return cu::isRefused(Func); });
}

UnitTranslation UnitTranslator::run() {
  bool Bundled = Options.Headers != CudaHeaders::Toolkit;
  Parsed P = parse(Bundled ? std::nullopt : Options.Toolkit);
  if (Options.Headers == CudaHeaders::Auto && !P.Errors.empty() &&
      Options.Toolkit) {
    Parsed WithToolkit = parse(Options.Toolkit);
    // An error may be in one function, while a toolkit's headers declare much
    // in ways that no function can be imported with.
    if (WithToolkit.Errors.size() < P.Errors.size() &&
        countRefused(WithToolkit) < countRefused(P)) {
      P = std::move(WithToolkit);
      Result.UsedToolkit = true;
    }
  }
  Result.UsedToolkit |= !Bundled;
  Result.Errors = std::move(P.Errors);
  // A CUDA header that is not there has nothing that a kernel needs and the
  // bundled declarations lack.
  for (std::string &Name : P.Missing)
    if (!api::lookupInclude(Name))
      Result.MissingHeaders.push_back(std::move(Name));
  if (!P.Module) // the parser did not get as far as a program
    P.Module = mlir::ModuleOp::create(mlir::UnknownLoc::get(&Context));

  if (Options.Others)
    link(*P.Module);

  // What was imported is for those who look for the error of a pass.
  std::string BeforeMetal;
  if (Options.Emit == Stage::CXX)
    Result.Text = textOf(*P.Module);
  else
    BeforeMetal = legalize(*P.Module, Options);
  report(*P.Module);
  Result.Files = At.take();

  mlir::PassManager Manager(&Context);
  Manager.addPass(createDropRefusedPass());
  (void)Manager.run(*P.Module);
  describe(*P.Module);
  switch (Options.Emit) {
  case Stage::CXX:
    break;
  case Stage::CU:
    Result.Text = std::move(BeforeMetal);
    break;
  case Stage::MSL:
  case Stage::Metal:
    Result.Text = textOf(*P.Module);
    break;
  }
  return std::move(Result);
}

UnitTranslation metal::translateUnit(StringRef File, StringRef Text,
                                     const UnitFlags &Flags,
                                     const TranslateOptions &Options) {
  return UnitTranslator(File, Text, Flags, Options).run();
}

/// Instances of one kernel that are looked at: what they wait for is mostly the
/// same, and a kernel may have hundreds.
static constexpr unsigned MaxInstances = 8;

std::vector<FileFindings>
metal::findWaits(clang::Sema &S, StringRef File, StringRef Text,
                 llvm::ArrayRef<std::string> CudaFolders) {
  mlir::MLIRContext Context(mlir::MLIRContext::Threading::DISABLED);
  Context.loadDialect<msl::MSLDialect>();
  Places At(absolutePath(File), File, Text);
  ImportOptions Import;
  Import.CudaFolders.assign(CudaFolders.begin(), CudaFolders.end());
  Import.MaxInstances = MaxInstances;
  Import.FunctionsWithoutKernel = true;
  auto ImportModule = [&] {
    mlir::OwningOpRef<mlir::ModuleOp> Module = importUnit(S, Context, Import);
    addCallingKernels(*Module);
    return Module;
  };
  mlir::OwningOpRef<mlir::ModuleOp> Module = ImportModule();
  analyze(*Module, ImportModule);
  At.addAll(*Module);
  return At.take();
}
