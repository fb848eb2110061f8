//===- LowerVec3.cpp - Vectors with their layout of CUDA --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A type has two forms. Values and plain variables have the one that Metal
/// computes with, all other memory has the one with CUDA's layout; implicit
/// casts are put where a value goes from one to the other. A variable is plain
/// when nothing but loads, assignments and accesses to components use it.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "TemporaryUses.h"
#include "ValueFirst.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERVEC3
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Type;
using mlir::Value;

namespace {

class VectorLowering {
public:
  explicit VectorLowering(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module), Uses(Module, Symbols) {}
  /// False when there is something that the passes before do not leave.
  bool run();

private:
  // Types.
  Type memoryForm(Type T);
  Type valueForm(Type T);
  Type recordOfOne(cxx::VectorType Vector);
  Type fieldType(Type Object, StringRef Field);

  // Which variables are plain.
  bool isPlain(Value Place);
  void setTypes(cxx::FuncOp Func);
  void setRecord(cxx::RecordOp Record);

  // Conversions between the forms.
  void convert(mlir::OpOperand &Operand, Type Wanted);
  void convertResult(mlir::Operation *Op, Type Form);
  void convertArguments(mlir::Operation *Op, StringRef Callee, unsigned First);
  void expand(cxx::CompoundAssignOp Op);
  void fix(mlir::Operation *Op);

  /// Reaches a component through a pointer where its address is needed.
  void reachComponent(cxx::MemberOp Member);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  TemporaryUses Uses;
  llvm::DenseMap<Type, Type> RecordsOfOne;
  llvm::DenseSet<Value> Plain;
  bool Failed = false;
};

struct LowerVec3 : impl::LowerVec3Base<LowerVec3> {
  void runOnOperation() override {
    if (!VectorLowering(getOperation()).run())
      signalPassFailure();
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// Whether Metal's vector of that type is larger or more aligned than CUDA's.
static bool isPackedInMemory(cxx::VectorType Vector) {
  return Vector.getSize() == 3 ||
         (Vector.getSize() == 4 &&
          Vector.getElement().getIntOrFloatBitWidth() == 64);
}

static cxx::VectorType withPacked(cxx::VectorType Vector, bool Packed) {
  return cxx::VectorType::get(Vector.getSize(), Vector.getElement(), Packed);
}

Type VectorLowering::recordOfOne(cxx::VectorType Vector) {
  Type &Record = RecordsOfOne[Vector];
  if (Record)
    return Record;
  mlir::MLIRContext *Context = Module.getContext();
  Type Element = Vector.getElement();
  std::string Name = "float";
  if (auto Int = mlir::dyn_cast<mlir::IntegerType>(Element))
    Name = (Int.isUnsigned() ? "u" : "") +
           llvm::StringSwitch<std::string>(llvm::utostr(Int.getWidth()))
               .Case("8", "char")
               .Case("16", "short")
               .Case("64", "long")
               .Default("int");
  Name += "1";
  std::string Symbol = Name;
  for (unsigned N = 2; Symbols.lookup(Symbol); ++N)
    Symbol = Name + "_" + llvm::utostr(N);
  uint64_t Bytes = Element.getIntOrFloatBitWidth() / 8;
  mlir::OpBuilder Builder(Context);
  auto Op = cxx::RecordOp::create(
      Builder, Module.getLoc(), Symbol, Symbol,
      Builder.getArrayAttr(cxx::FieldAttr::get("x", Element)), Bytes, Bytes,
      /*is_union=*/false, /*sym_visibility=*/nullptr);
  Symbols.insert(Op, Module.getBody()->begin());
  return RecordsOfOne[Vector] = cxx::RecordType::get(
             Context, mlir::FlatSymbolRefAttr::get(Context, Symbol));
}

Type VectorLowering::memoryForm(Type T) {
  return llvm::TypeSwitch<Type, Type>(T)
      .Case([&](cxx::VectorType Vector) -> Type {
        if (Vector.getSize() == 1)
          return recordOfOne(Vector);
        return isPackedInMemory(Vector) ? withPacked(Vector, true) : Vector;
      })
      .Case([&](cxx::ArrayType Array) {
        return cxx::ArrayType::get(Array.getSize(),
                                   memoryForm(Array.getElement()));
      })
      .Case<cxx::PointerType, cxx::ReferenceType, cxx::LValueType>(
          [&](auto Place) {
            return Place.withPointee(memoryForm(Place.getPointee()));
          })
      .Default(T);
}

Type VectorLowering::valueForm(Type T) {
  if (auto Vector = mlir::dyn_cast<cxx::VectorType>(T))
    if (Vector.getSize() != 1)
      return withPacked(Vector, false);
  return memoryForm(T);
}

Type VectorLowering::fieldType(Type Object, StringRef Field) {
  auto Type = mlir::dyn_cast<cxx::RecordType>(Object);
  auto Record = Type ? Symbols.lookup<cxx::RecordOp>(Type.getName().getValue())
                     : cxx::RecordOp();
  cxx::FieldAttr Found = Record ? Record.getField(Field) : cxx::FieldAttr();
  return Found ? Found.getType() : mlir::Type();
}

/// Offsets of the fields one behind the other.
static std::vector<uint64_t> offsets(cxx::RecordOp Record) {
  std::vector<uint64_t> Result;
  uint64_t End = 0;
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
    cxx::Layout L = cxx::getLayout(Field, Record);
    End = llvm::alignTo(End, std::max<uint64_t>(L.Alignment, 1));
    Result.push_back(End);
    End += L.Size;
  }
  return Result;
}

void VectorLowering::setRecord(cxx::RecordOp Record) {
  std::vector<uint64_t> Before = offsets(Record);
  llvm::SmallVector<mlir::Attribute> Fields;
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
    Fields.push_back(Field.withType(memoryForm(Field.getType())));
  Record.setFieldsAttr(mlir::ArrayAttr::get(Module.getContext(), Fields));
  // A vector of four 64-bit numbers is aligned to 16 bytes in CUDA, to 32 in
  // Metal and to 8 when packed: nothing puts it to 16 inside of a record.
  if (!Record.getIsUnion() && Before != offsets(Record))
    cu::report(Record, diag::Kind::VectorAlignment, {Record.getName().str()});
}

//===----------------------------------------------------------------------===//
// Plain variables
//===----------------------------------------------------------------------===//

bool VectorLowering::isPlain(Value Place) {
  return llvm::all_of(Place.getUses(), [&](mlir::OpOperand &Use) {
    mlir::Operation *Op = Use.getOwner();
    if (mlir::isa<cxx::LoadOp, cxx::MemberOp, cxx::ExprStmtOp>(Op))
      return true;
    if (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp>(Op))
      return Use.getOperandNumber() == 0 && isPlain(Op->getResult(0));
    if (mlir::isa<cxx::CommaOp>(Op))
      return Use.getOperandNumber() == 0;
    // The step of a loop is not looked at.
    if (mlir::isa<cxx::YieldOp>(Op))
      return mlir::isa<cxx::LoopOp>(Op->getParentOp());
    return false;
  });
}

void VectorLowering::setTypes(cxx::FuncOp Func) {
  auto VectorPlace = [](Value V) {
    auto Place = mlir::dyn_cast<cxx::LValueType>(V.getType());
    return Place && Place.getSpace() == cxx::AddressSpace::Thread &&
           mlir::isa<cxx::VectorType>(Place.getPointee());
  };
  // Assignments to a plain variable are plain too.
  auto AddPlain = [&](Value V) {
    Plain.insert(V);
    for (mlir::Operation *User : V.getUsers())
      while (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp>(User)) {
        Plain.insert(User->getResult(0));
        User = soleUser(User->getResult(0));
        if (!User)
          break;
      }
  };
  bool Kernel = Func->hasAttr("cu.kernel") || Func->hasAttr("msl.kernel");
  for (unsigned N = 0; N != Func.getNumParameters(); ++N) {
    Value Argument = Func.getEntry().getArgument(N);
    bool ByValue = mlir::isa<cxx::VectorType>(Func.getParameterType(N));
    // What the host passes has the host's layout.
    bool Register = Func.getParameterAttr(N, "msl.builtin") || !Kernel;
    if (ByValue && VectorPlace(Argument) && Register && isPlain(Argument))
      AddPlain(Argument);
  }
  Func.walk([&](mlir::Operation *Op) {
    if (Op->getNumResults() != 1 || !VectorPlace(Op->getResult(0)))
      return;
    auto Var = mlir::dyn_cast<cxx::VarOp>(Op);
    if ((Var && !Var.getReference() && isPlain(Var.getVariable())) ||
        (mlir::isa<cxx::TemporaryOp>(Op) && isPlain(Op->getResult(0))) ||
        mlir::isa<cu::BuiltinOp>(Op))
      AddPlain(Op->getResult(0));
  });

  auto PlaceForm = [&](Value V) -> Type {
    auto Place = mlir::dyn_cast<cxx::LValueType>(V.getType());
    if (!Place)
      return valueForm(V.getType());
    return Plain.contains(V) ? Place.withPointee(valueForm(Place.getPointee()))
                             : memoryForm(Place);
  };
  Func.walk([&](mlir::Operation *Op) {
    for (Value Result : Op->getResults())
      Result.setType(PlaceForm(Result));
    if (auto Compound = mlir::dyn_cast<cxx::CompoundAssignOp>(Op))
      Compound.setComputation(valueForm(Compound.getComputation()));
  });
  llvm::SmallVector<Type> Inputs;
  for (unsigned N = 0; N != Func.getNumParameters(); ++N) {
    Value Argument = Func.getEntry().getArgument(N);
    Type Declared = Func.getParameterType(N);
    Inputs.push_back(Plain.contains(Argument) ? valueForm(Declared)
                                              : memoryForm(Declared));
    Argument.setType(PlaceForm(Argument));
  }
  Func.setFunctionType(mlir::FunctionType::get(
      Module.getContext(), Inputs, {valueForm(Func.getReturnType())}));
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

void VectorLowering::convert(mlir::OpOperand &Operand, Type Wanted) {
  Value V = Operand.get();
  if (!Wanted || V.getType() == Wanted)
    return;
  mlir::OpBuilder Builder(Operand.getOwner());
  mlir::Location At = V.getLoc();
  auto Have = mlir::dyn_cast<cxx::LValueType>(V.getType());
  auto Place = mlir::dyn_cast<cxx::LValueType>(Wanted);
  if (Have && Place) {
    // A built-in variable where a const reference is wanted.
    if (!mlir::isa<cxx::VectorType>(Place.getPointee()) ||
        Have.getPointee() == Place.getPointee())
      return;
    V = cxx::LoadOp::create(Builder, At, Have.getPointee(), V);
    V = cxx::CastOp::create(Builder, At, Place.getPointee(), V, "implicit");
    Operand.set(cxx::TemporaryOp::create(Builder, At, Place, V));
    return;
  }
  if (mlir::isa<cxx::VectorType>(V.getType()) &&
      mlir::isa<cxx::VectorType>(Wanted))
    Operand.set(cxx::CastOp::create(Builder, At, Wanted, V, "implicit"));
}

/// Gives the result of \p Op the form that it has in memory and converts it for
/// those that use it.
void VectorLowering::convertResult(mlir::Operation *Op, Type Form) {
  Value Result = Op->getResult(0);
  Type Used = Result.getType();
  if (Used == Form)
    return;
  Result.setType(Form);
  mlir::OpBuilder Builder(Op->getContext());
  Builder.setInsertionPointAfter(Op);
  auto Cast =
      cxx::CastOp::create(Builder, Op->getLoc(), Used, Result, "implicit");
  Result.replaceAllUsesExcept(Cast, Cast);
}

void VectorLowering::convertArguments(mlir::Operation *Op, StringRef Name,
                                      unsigned First) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(Name);
  if (!Callee)
    return;
  for (auto [N, Operand] : llvm::enumerate(Op->getOpOperands())) {
    if (N + First >= Callee.getNumParameters())
      return;
    Type Declared = Callee.getParameterType(N + First);
    if (mlir::isa<cxx::ReferenceType>(Declared))
      Declared = cxx::FuncOp::getArgumentTypeFor(Declared);
    Value Before = Operand.get();
    convert(Operand, Declared);
    auto Temporary = Operand.get().getDefiningOp<cxx::TemporaryOp>();
    if (Operand.get() != Before && Temporary &&
        Uses.mayKeep(Callee, N + First, Uses.resultOf(Callee)) &&
        !giveName(Temporary, Uses, /*Kept=*/true))
      reportTemporary(Op);
  }
}

/// `p[i] += v` becomes `p[i] = float3(p[i]) + v` for a packed place.
void VectorLowering::expand(cxx::CompoundAssignOp Op) {
  auto Place = Op.getPlace().getType();
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Place.getPointee());
  if (!Vector || !Vector.getPacked())
    return;
  if (!canWriteOut(Op)) {
    Op.emitOpError("changes a packed vector whose place has effects");
    Failed = true;
    return;
  }
  mlir::OpBuilder Builder(Op);
  mlir::Location At = Op.getLoc();
  // The old value is read where the place has been computed.
  Value Old =
      cxx::LoadOp::create(Builder, At, Vector, repeat(Builder, Op.getPlace()));
  Old = cxx::CastOp::create(Builder, At, withPacked(Vector, false), Old,
                            "implicit");
  Value New = cxx::BinaryOp::create(Builder, At, withPacked(Vector, false),
                                    Op.getKind(), Old, Op.getValue());
  New = cxx::CastOp::create(Builder, At, Vector, New, "implicit");
  auto Assign =
      cxx::AssignOp::create(Builder, At, Op.getType(), Op.getPlace(), New);
  Op.replaceAllUsesWith(Assign.getResult());
  Op.erase();
}

void VectorLowering::fix(mlir::Operation *Op) {
  llvm::TypeSwitch<mlir::Operation *>(Op)
      .Case([&](cxx::LoadOp Load) {
        convertResult(Load, Load.getPlace().getType().getPointee());
      })
      .Case([&](cxx::MemberOp Member) {
        if (mlir::isa<cxx::LValueType>(Member.getType()))
          return;
        if (Type Field =
                fieldType(Member.getObject().getType(), Member.getField()))
          convertResult(Member, Field);
      })
      .Case([&](cxx::AssignOp Assign) {
        convert(Assign.getValueMutable(),
                Assign.getPlace().getType().getPointee());
      })
      .Case([&](cxx::CompoundAssignOp Compound) { expand(Compound); })
      .Case([&](cxx::VarOp Var) {
        if (Var.getInit())
          convert(Var->getOpOperand(0),
                  Var.getReference()
                      ? Type(Var.getVariable().getType())
                      : Var.getVariable().getType().getPointee());
      })
      .Case([&](cxx::TemporaryOp Temporary) {
        convert(Temporary.getValueMutable(),
                mlir::cast<cxx::LValueType>(Temporary.getType()).getPointee());
      })
      .Case([&](cxx::CallOp Call) {
        convertArguments(Call, Call.getCallee(), 0);
      })
      .Case([&](cxx::ConstructOp Construct) {
        if (auto Constructor = Construct.getConstructor())
          return convertArguments(Construct, *Constructor, 1);
        // A vector of one component is made like a record.
        auto Type = mlir::dyn_cast<cxx::RecordType>(Construct.getType());
        if (Type && Construct.getOperands().size() == 1 &&
            Construct.getOperands()[0].getType() != Type &&
            llvm::is_contained(llvm::make_second_range(RecordsOfOne), Type)) {
          mlir::OpBuilder Builder(Construct);
          auto List = cxx::InitListOp::create(Builder, Construct.getLoc(), Type,
                                              Construct.getOperands());
          Construct.replaceAllUsesWith(List.getResult());
          Construct.erase();
        }
      })
      .Case([&](cxx::InitListOp List) {
        Type T = List.getType();
        auto Record = mlir::dyn_cast<cxx::RecordType>(T);
        auto RecordOp =
            Record ? Symbols.lookup<cxx::RecordOp>(Record.getName().getValue())
                   : cxx::RecordOp();
        for (auto [N, Operand] : llvm::enumerate(List->getOpOperands())) {
          if (auto Array = mlir::dyn_cast<cxx::ArrayType>(T))
            convert(Operand, Array.getElement());
          else if (RecordOp && N < RecordOp.getFields().size())
            convert(
                Operand,
                mlir::cast<cxx::FieldAttr>(RecordOp.getFields()[N]).getType());
        }
      })
      .Case([&](cxx::MemberInitOp Init) {
        auto Func = Init->getParentOfType<cxx::FuncOp>();
        auto Object = mlir::cast<cxx::LValueType>(
            Func.getEntry().getArgument(0).getType());
        convert(Init.getValueMutable(),
                fieldType(Object.getPointee(), Init.getField()));
      })
      .Case([&](cxx::ReturnOp Return) {
        if (auto Func = Return->getParentOfType<cxx::FuncOp>();
            Func && Return.getValue())
          convert(Return->getOpOperand(0), Func.getReturnType());
      })
      .Case([&](cxx::YieldOp Yield) {
        if (auto Global = mlir::dyn_cast<cxx::GlobalOp>(Yield->getParentOp()))
          convert(Yield.getValueMutable(), Global.getPlace().getPointee());
      });
}

//===----------------------------------------------------------------------===//
// Components
//===----------------------------------------------------------------------===//

/// Whether the use reads or writes the place and wants no more of it.
static bool accesses(mlir::OpOperand &Use) {
  mlir::Operation *Op = Use.getOwner();
  if (mlir::isa<cxx::LoadOp, cxx::ExprStmtOp>(Op))
    return true;
  return mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(Op) &&
         Use.getOperandNumber() == 0;
}

void VectorLowering::reachComponent(cxx::MemberOp Member) {
  auto Object = mlir::dyn_cast<cxx::LValueType>(Member.getObject().getType());
  auto Place = mlir::dyn_cast<cxx::LValueType>(Member.getType());
  if (!Object || !Place || !mlir::isa<cxx::VectorType>(Object.getPointee()) ||
      llvm::all_of(Member->getUses(), accesses))
    return;
  unsigned N = StringRef("xyzw").find(Member.getField()[0]);
  mlir::OpBuilder Builder(Member);
  mlir::Location At = Member.getLoc();
  auto Pointer = [&](Type Pointee) {
    return cxx::PointerType::get(Pointee, Place.getSpace(), Place.getIsConst(),
                                 Place.getIsVolatile());
  };
  Value First = cxx::AddressOp::create(
      Builder, At, Pointer(Object.getPointee()), Member.getObject());
  First =
      cxx::CastOp::create(Builder, At, Pointer(Place.getPointee()), First, "c");
  Type Int = Builder.getIntegerType(32, /*isSigned=*/true);
  Value Index = cxx::ConstantOp::create(
      Builder, At, Int, Builder.getIntegerAttr(Int, N), mlir::StringAttr());
  Value Component = cxx::IndexOp::create(Builder, At, Place, First, Index);
  // The address of the first component needs no index.
  mlir::Operation *User = soleUser(Member.getResult());
  if (auto Address = mlir::dyn_cast_if_present<cxx::AddressOp>(User);
      Address && N == 0 && Address.getType() == First.getType()) {
    Address.replaceAllUsesWith(First);
    Address.erase();
    eraseTree(Component);
  } else {
    Member.replaceAllUsesWith(Component);
  }
  Member.erase();
}

bool VectorLowering::run() {
  foldTemporaries(Module);
  for (auto Record : Module.getOps<cxx::RecordOp>())
    setRecord(Record);
  for (auto Func : Module.getOps<cxx::FuncOp>())
    setTypes(Func);
  for (auto Global : Module.getOps<cxx::GlobalOp>()) {
    Global.setType(mlir::cast<cxx::LValueType>(memoryForm(Global.getPlace())));
    Global.walk([&](mlir::Operation *Op) {
      for (Value Result : Op->getResults())
        Result.setType(valueForm(Result.getType()));
    });
  }
  // First the declarations, then what refers to them.
  llvm::SmallVector<mlir::Operation *> All;
  Module.walk([&](mlir::Operation *Op) { All.push_back(Op); });
  for (mlir::Operation *Op : All)
    fix(Op);
  llvm::SmallVector<cxx::MemberOp> Members;
  Module.walk([&](cxx::MemberOp Member) { Members.push_back(Member); });
  for (cxx::MemberOp Member : Members)
    reachComponent(Member);
  return !Failed;
}
