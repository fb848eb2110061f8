//===- Printer.cpp - Legal IR as Metal Shading Language ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The whole file: its head, and the declarations in the order of the source
/// unless one needs another before it.
///
//===----------------------------------------------------------------------===//

#include "cu2x/Metal/Printer.h"
#include "DeclarationPrinter.h"
#include "Macros.h"
#include "SoftBFloat.h"
#include "SoftDouble.h"
#include "UsedOverloads.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "cu2x/Metal/Polyfills.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

namespace {

class ModulePrinter {
public:
  explicit ModulePrinter(const Program &P)
      : OS(Text), P(P), Declarations(OS, P), Shared(sharedRecords(P)) {}

  std::string run();

private:
  enum class State { Open, Declared, InProgress, Done };

  /// What has to stand before a declaration.
  struct Needs {
    llvm::SetVector<mlir::Operation *> Whole;
    llvm::SetVector<mlir::Operation *> Declared;
  };

  void collect(mlir::Operation *Op, Needs &N);
  void collectTypes(mlir::Operation *Op, Needs &N);
  void collectExtents(mlir::Operation *Op, Needs &N);
  void collectSignature(cxx::FuncOp Func, Needs &N);
  /// Defines the methods that their records have only declared.
  void emitWaiting();
  void emit(mlir::Operation *Op);
  void declare(mlir::Operation *Op);
  void beginDeclaration(mlir::Operation *Op);
  /// Writes those comments of \p Op at \p At that are not to be found from
  /// \p From on: passes may have dropped what they belonged to.
  void restoreComments(mlir::Operation *Op, size_t From, size_t At);
  mlir::Operation *symbol(StringRef Name) { return P.Symbols.lookup(Name); }

  std::string Text;
  llvm::raw_string_ostream OS;
  const Program &P;
  DeclarationPrinter Declarations;
  llvm::SmallPtrSet<mlir::Operation *, 8> Shared;
  llvm::DenseMap<mlir::Operation *, State> States;
  /// Records that are declared in front of their definition.
  llvm::SmallPtrSet<mlir::Operation *, 8> Forwarded;
  std::vector<cxx::FuncOp> Waiting;
  mlir::Operation *Previous = nullptr;
};

} // namespace

/// A method is printed with its record.
static mlir::Operation *printedWith(mlir::Operation *Op, const Program &P) {
  if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op); Func && Func.getRecord())
    return P.Symbols.lookup(*Func.getRecord());
  return Op;
}

void ModulePrinter::collectTypes(mlir::Operation *Op, Needs &N) {
  mlir::AttrTypeWalker Walker;
  // Behind a pointer a record need not be whole for a declaration; who looks
  // inside has a value of its own type as well.
  Walker.addWalk([&](cxx::RecordType Type) {
    if (mlir::Operation *Record = symbol(Type.getName().getValue()))
      N.Whole.insert(Record);
  });
  Walker.addWalk([&](cxx::EnumType Type) {
    if (mlir::Operation *Enum = symbol(Type.getName().getValue()))
      N.Whole.insert(Enum);
  });
  if (auto Record = mlir::dyn_cast<cxx::RecordOp>(Op)) {
    for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
      mlir::Type Type = Field.getType();
      while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
        Type = Array.getElement();
      mlir::Type Inner = Type;
      bool Pointer = false;
      while (mlir::isa<cxx::PointerType, cxx::ReferenceType, cxx::ArrayType>(
          Inner)) {
        Pointer = true;
        Inner = llvm::TypeSwitch<mlir::Type, mlir::Type>(Inner)
                    .Case<cxx::PointerType, cxx::ReferenceType>(
                        [](auto T) { return T.getPointee(); })
                    .Case([](cxx::ArrayType T) { return T.getElement(); });
      }
      if (auto To = mlir::dyn_cast<cxx::RecordType>(Inner); To && Pointer) {
        if (mlir::Operation *Target = symbol(To.getName().getValue()))
          N.Declared.insert(Target);
        continue;
      }
      Walker.walk(Type);
    }
    return;
  }
  Op->walk([&](mlir::Operation *Inner) {
    for (mlir::NamedAttribute Attribute : Inner->getAttrs())
      if (mlir::isa<mlir::TypeAttr>(Attribute.getValue()))
        Walker.walk(Attribute.getValue());
    for (mlir::Type Type : Inner->getResultTypes())
      Walker.walk(Type);
  });
}

/// What the declaration of a method needs.
void ModulePrinter::collectSignature(cxx::FuncOp Func, Needs &N) {
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](cxx::RecordType Type) {
    if (mlir::Operation *Record = symbol(Type.getName().getValue()))
      N.Declared.insert(Record);
  });
  Walker.addWalk([&](cxx::EnumType Type) {
    if (mlir::Operation *Enum = symbol(Type.getName().getValue()))
      N.Whole.insert(Enum);
  });
  Walker.walk(Func.getFunctionTypeAttr());
}

/// The enumerations whose enumerators are in bounds of arrays.
void ModulePrinter::collectExtents(mlir::Operation *Op, Needs &N) {
  Op->walk([&](mlir::Operation *Inner) {
    auto Extents = Inner->getAttrOfType<mlir::ArrayAttr>("cxx.extents");
    if (!Extents)
      return;
    for (auto Extent : Extents.getAsRange<mlir::DictionaryAttr>())
      for (mlir::NamedAttribute Name :
           Extent.getAs<mlir::DictionaryAttr>("enumerators"))
        if (mlir::Operation *Enum = symbol(
                mlir::cast<mlir::StringAttr>(Name.getValue()).getValue()))
          N.Whole.insert(Enum);
  });
}

void ModulePrinter::collect(mlir::Operation *Op, Needs &N) {
  collectTypes(Op, N);
  collectExtents(Op, N);
  auto Collect = [&](mlir::Operation *Body) {
    Body->walk([&](mlir::Operation *Inner) {
      llvm::TypeSwitch<mlir::Operation *>(Inner)
          .Case([&](cxx::GlobalRefOp Ref) {
            if (mlir::Operation *Global = symbol(Ref.getGlobal()))
              N.Whole.insert(Global);
          })
          .Case([&](cxx::CallOp Call) {
            mlir::Operation *Callee = symbol(Call.getCallee());
            if (!Callee)
              return;
            mlir::Operation *Record = printedWith(Callee, P);
            if (Record != Callee)
              N.Whole.insert(Record);
            else
              N.Declared.insert(Callee);
          });
    });
  };
  Collect(Op);
  auto Record = mlir::dyn_cast<cxx::RecordOp>(Op);
  if (!Record)
    return;
  mlir::ModuleOp Module = P.Module;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (Func.getRecord() == Record.getSymName()) {
      if (Declarations.isDeferred(Func)) {
        collectSignature(Func, N);
        Waiting.push_back(Func);
        continue;
      }
      Needs Method;
      collectTypes(Func, Method);
      // What needs this record first is only pointed to by the method.
      for (mlir::Operation *Type : Method.Whole)
        if (Type != Op && mlir::isa<cxx::RecordOp>(Type) &&
            Declarations.order().reaches(Type, Op))
          N.Declared.insert(Type);
        else
          N.Whole.insert(Type);
      Collect(Func);
    }
}

/// The comments that stand directly before \p Op.
static llvm::SmallVector<cxx::CommentOp> commentsBefore(mlir::Operation *Op) {
  llvm::SmallVector<cxx::CommentOp> Comments;
  while (auto Comment =
             mlir::dyn_cast_if_present<cxx::CommentOp>(Op->getPrevNode())) {
    Comments.insert(Comments.begin(), Comment);
    Op = Comment;
  }
  return Comments;
}

void ModulePrinter::beginDeclaration(mlir::Operation *Op) {
  auto Comments = commentsBefore(Op);
  mlir::Operation *First = Comments.empty() ? Op : Comments[0].getOperation();
  bool OneLine = mlir::isa<cxx::GlobalOp>(Op);
  if (!Previous || !OneLine || !mlir::isa<cxx::GlobalOp>(Previous) ||
      separated(Previous, First))
    OS << '\n';
  for (cxx::CommentOp Comment : Comments) {
    Declarations.comment(Comment.getText());
    if (Comment->hasAttr("cxx.apart"))
      OS << '\n';
  }
  Previous = Op;
}

void ModulePrinter::declare(mlir::Operation *Op) {
  State &S = States[Op];
  if (S == State::Done || S == State::Declared)
    return;
  if (auto Record = mlir::dyn_cast<cxx::RecordOp>(Op)) {
    // One in progress may wait for what points to it, and is to come.
    if (S != State::InProgress)
      S = State::Declared;
    if (!Forwarded.insert(Op).second)
      return;
    Previous = nullptr;
    OS << '\n';
    Declarations.forward(Record);
    return;
  }
  auto Func = mlir::cast<cxx::FuncOp>(Op);
  if (S == State::InProgress)
    return;
  S = State::Declared;
  // A prototype may name records that are not whole, but not enumerations.
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](cxx::RecordType Type) {
    if (mlir::Operation *Record = symbol(Type.getName().getValue()))
      declare(Record);
  });
  Walker.addWalk([&](cxx::EnumType Type) {
    if (mlir::Operation *Enum = symbol(Type.getName().getValue()))
      emit(Enum);
  });
  Walker.walk(Func.getFunctionTypeAttr());
  OS << '\n';
  Declarations.prototype(Func);
  Previous = nullptr;
}

void ModulePrinter::emit(mlir::Operation *Op) {
  State &S = States[Op];
  if (S == State::Done || S == State::InProgress)
    return;
  S = State::InProgress;
  Needs N;
  collect(Op, N);
  for (mlir::Operation *Needed : N.Whole)
    if (Needed != Op)
      emit(Needed);
  for (mlir::Operation *Needed : N.Declared)
    if (Needed != Op)
      declare(Needed);
  size_t From = Text.size();
  beginDeclaration(Op);
  size_t At = Text.size();
  llvm::TypeSwitch<mlir::Operation *>(Op)
      .Case([&](cxx::RecordOp Record) {
        Declarations.print(Record, Shared.contains(Record));
      })
      .Case<cxx::FuncOp, cxx::GlobalOp, cxx::EnumOp>(
          [&](auto Op) { Declarations.print(Op); });
  restoreComments(Op, From, At);
  States[Op] = State::Done;
}

/// How often \p Comment, the first line of a comment, stands in \p Text.
static unsigned occurrences(StringRef Text, StringRef Comment) {
  unsigned Count = 0;
  for (size_t At = 0; (At = Text.find(Comment, At)) != StringRef::npos;) {
    At += Comment.size();
    Count +=
        !Comment.starts_with("//") || At == Text.size() || Text[At] == '\n';
  }
  return Count;
}

void ModulePrinter::restoreComments(mlir::Operation *Op, size_t From,
                                    size_t At) {
  llvm::SmallVector<StringRef> All;
  auto Add = [&](mlir::Operation *Op) {
    if (auto Comments = Op->getAttrOfType<mlir::ArrayAttr>("cxx.comments"))
      for (auto Comment : Comments.getAsRange<mlir::StringAttr>())
        All.push_back(Comment);
  };
  Add(Op);
  if (auto Record = mlir::dyn_cast<cxx::RecordOp>(Op))
    for (cxx::FuncOp Method : P.methods(Record.getSymName()))
      if (!Declarations.isDeferred(Method))
        Add(Method);
  llvm::StringMap<unsigned> Wanted;
  llvm::SmallVector<StringRef> Lost;
  for (StringRef Comment : All) {
    StringRef First = Comment.split('\n').first.rtrim("\\ \t\r");
    if (occurrences(StringRef(Text).substr(From), First) < ++Wanted[First])
      Lost.push_back(Comment);
  }
  if (Lost.empty())
    return;
  std::string Declaration = Text.substr(At);
  Text.resize(At);
  for (StringRef Comment : Lost)
    Declarations.comment(Comment);
  Text += Declaration;
}

void ModulePrinter::emitWaiting() {
  while (!Waiting.empty())
    for (cxx::FuncOp Func : std::exchange(Waiting, {}))
      emit(Func);
}

std::string ModulePrinter::run() {
  mlir::ModuleOp Module = P.Module;
  llvm::SmallVector<mlir::Operation *> Last;
  for (mlir::Operation &Op : Module.getOps()) {
    if (mlir::isa<cxx::CommentOp>(Op)) {
      Last.push_back(&Op);
      continue;
    }
    Last.clear();
    if (printedWith(&Op, P) != &Op)
      continue;
    emit(&Op);
    emitWaiting();
  }
  for (mlir::Operation *Comment : Last) {
    OS << '\n';
    Declarations.comment(mlir::cast<cxx::CommentOp>(Comment).getText());
  }
  return std::move(Text);
}

static void printHead(const PrintOptions &Options, llvm::raw_ostream &OS) {
  if (!Options.SourceName.empty())
    OS << "// Made by cu2x from " << Options.SourceName << ".\n\n";
  OS << "#include <metal_stdlib>\n\n";
  // CUDA computes precisely unless told otherwise, Metal the other way round.
  OS << "#if __METAL_VERSION__ >= 320\n"
        "#pragma METAL fp math_mode(safe)\n";
  if (Options.NoContraction)
    OS << "#pragma METAL fp contract(off)\n"
          "#else\n"
          "#pragma clang fp contract(off)\n";
  OS << "#endif\n\n";
  OS << "using namespace metal;\n";
}

/// \p Text with coherent pointers where the module has them.
static std::string coherentText(StringRef Text) {
  std::string Result;
  for (auto [Line, Rest] = Text.split('\n'); !Line.empty() || !Rest.empty();
       std::tie(Line, Rest) = Rest.split('\n')) {
    std::string Own = Line.str();
    // Comments talk of memory, and atomics take plain pointers.
    if (!Line.starts_with("//"))
      for (size_t At = Own.find("device "); At != std::string::npos;
           At = Own.find("device ", At + 1)) {
        StringRef Behind = StringRef(Own).substr(At + 7);
        StringRef Before = StringRef(Own).take_front(At);
        if (Behind.starts_with("metal::atomic") ||
            Behind.starts_with("atomic_") || Before.ends_with("_"))
          continue;
        Own.insert(At, "coherent(device) ");
        At += 17;
      }
    Result += Own + '\n';
  }
  return Result;
}

/// \p Called behind what stands for bfloat there.
static std::vector<StringRef> withSoftBFloat(mlir::ModuleOp Module,
                                             llvm::ArrayRef<StringRef> Called) {
  std::vector<StringRef> Soft = polyfillClosure(
      metal::softBFloatPolyfills(Module, Called).getArrayRef());
  llvm::SetVector<StringRef> All(Soft.begin(), Soft.end());
  All.insert(Called.begin(), Called.end());
  return {All.begin(), All.end()};
}

/// What CUDA has and Metal has not, as far as the program calls it.
static void printPolyfills(const Program &P, llvm::raw_ostream &OS) {
  llvm::SetVector<StringRef> Names;
  llvm::StringMap<std::vector<std::vector<std::string>>> Calls;
  llvm::StringSet<> Whole;
  mlir::ModuleOp Module = P.Module;
  Module.walk([&](msl::PolyfillOp Op) {
    Names.insert(Op.getCallee());
    if (Op.getTemplateArgs())
      Whole.insert(Op.getCallee());
    std::vector<std::string> &Types = Calls[Op.getCallee()].emplace_back();
    for (mlir::Type Type : Op.getOperandTypes())
      Types.push_back(P.Types.name(Type));
  });
  addSoftDouble(Module, Names);
  std::vector<StringRef> All = polyfillClosure(Names.getArrayRef());
  bool Soft = hasSoftBFloat(Module);
  if (Soft)
    All = withSoftBFloat(Module, All);
  for (StringRef Name : All)
    for (StringRef Callee : polyfillDependencies(Name))
      Whole.insert(Callee);
  bool Coherent = Module->hasAttr("msl.coherent");
  for (StringRef Name : All) {
    auto Known = Calls.find(Name);
    std::string Text = polyfillText(Name).str();
    if (Soft && usesBFloat(Text))
      Text = softBFloatText(Text);
    if (Coherent)
      Text = coherentText(Text);
    OS << '\n';
    if (Known == Calls.end() || Whole.contains(Name))
      OS << Text;
    else
      OS << usedOverloads(Text, Name, Known->second);
  }
}

void metal::printMSL(mlir::ModuleOp Module, const PrintOptions &Options,
                     llvm::raw_ostream &OS) {
  Program P(Module);
  printHead(Options, OS);
  printPolyfills(P, OS);
  findMacros(P);
  if (!P.Macros.empty())
    OS << '\n';
  for (const auto &[Name, Text] : P.Macros)
    if (!Text.empty())
      OS << "#define " << Name << ' ' << Text << '\n';
  OS << ModulePrinter(P).run();
}

std::string metal::printType(mlir::ModuleOp Module, mlir::Type Type) {
  mlir::SymbolTable Symbols(Module);
  return TypePrinter(Symbols).name(Type);
}
