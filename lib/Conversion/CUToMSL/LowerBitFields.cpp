//===- LowerBitFields.cpp - see Passes.td -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BitFieldAccessors.h"
#include "CallEmitter.h"
#include "ExpressionTrees.h"
#include "ValueFirst.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/MapVector.h"
#include <map>

namespace cu2x {
#define GEN_PASS_DEF_LOWERBITFIELDS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using mlir::Value;

static constexpr llvm::StringLiteral InParts =
    "shares bytes with other fields, and is initialised by more than a number";

/// Reports that the bit-field or record \p Name cannot be lowered, and why.
static void reportBits(mlir::Operation *Op, llvm::StringRef Name,
                       llvm::StringRef Why) {
  cu::report(Op, diag::Kind::BitFields, {Name.str(), Why.str()});
}

namespace {

struct LowerBitFields : impl::LowerBitFieldsBase<LowerBitFields> {
  void runOnOperation() override;

private:
  /// The accessors of the record that \p Type is or is a place of.
  BitFieldAccessors *accessors(mlir::Type Type);
  void lowerInitList(cxx::InitListOp List);
  void lowerMemberInits(cxx::FuncOp Constructor);
  void lowerMember(cxx::MemberOp Member);

  llvm::DenseMap<mlir::Attribute, std::shared_ptr<BitFieldAccessors>> Records;
};

/// One use of a bit-field in the program.
class BitFieldUse {
public:
  BitFieldUse(cxx::MemberOp Member, BitFieldAccessors &Accessors)
      : Member(Member), Accessors(Accessors), B(Member), At(Member.getLoc()),
        Object(Member.getObject()), Name(Member.getField().str()) {}

  void lower();

private:
  void read(mlir::Operation *Load);
  void assign(cxx::AssignOp Assign);
  void compound(cxx::CompoundAssignOp Assign);
  void step(cxx::IncDecOp Step);
  /// Writes \p New, whose place in the text is that of \p Op; \p Op goes.
  void write(mlir::Operation *Op, Value New);
  Value get(Value From);
  /// The object once more, for reading before it is written. Where it cannot
  /// be evaluated twice it becomes a reference declared before the statement
  /// of \p Op, behind \p Operand. Null where neither is possible.
  Value readAgain(mlir::Operation *Op, Value *Operand);
  /// Puts \p Statement into a scope of its own, for variables in front of it.
  void enclose(cxx::ExprStmtOp Statement);
  /// A variable for \p V in front of \p Statement.
  Value hoist(mlir::Operation *Statement, Value V, llvm::StringRef Called);
  void refuse(llvm::StringRef Why) { reportBits(Member, Name, Why); }

  cxx::MemberOp Member;
  BitFieldAccessors &Accessors;
  mlir::OpBuilder B;
  mlir::Location At;
  Value Object;
  std::string Name;
};

} // namespace

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

/// The statement that \p Op is all of, or null.
static cxx::ExprStmtOp statementOf(mlir::Operation *Op) {
  auto Statement =
      mlir::dyn_cast_if_present<cxx::ExprStmtOp>(soleUser(Op->getResult(0)));
  bool InFor = Statement && mlir::isa<cxx::ForOp>(Statement->getParentOp());
  return InFor ? cxx::ExprStmtOp() : Statement;
}

Value BitFieldUse::get(Value From) {
  if (!mlir::isa<cxx::LValueType>(From.getType()))
    From = cxx::TemporaryOp::create(
        B, At,
        cxx::LValueType::get(From.getType(), cxx::AddressSpace::Thread, true),
        From);
  cxx::FuncOp Getter = Accessors.getter(Name);
  return cxx::CallOp::create(
      B, At, Getter.getReturnType(),
      mlir::FlatSymbolRefAttr::get(Getter.getSymNameAttr()), From,
      mlir::StringAttr());
}

void BitFieldUse::read(mlir::Operation *Load) {
  B.setInsertionPoint(Load);
  Value V = get(Object);
  Load->getResult(0).replaceAllUsesWith(V);
  Load->erase();
  if (Load != Member)
    Member.erase();
}

/// Moves the expression \p V in front of \p Before.
static void moveTree(Value V, mlir::Operation *Before) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || mlir::isa<cxx::VarOp>(Op))
    return;
  for (Value Operand : Op->getOperands())
    moveTree(Operand, Before);
  Op->moveBefore(Before);
}

Value BitFieldUse::hoist(mlir::Operation *Statement, Value V,
                         llvm::StringRef Called) {
  moveTree(V, Statement);
  mlir::OpBuilder Before(Statement);
  auto Place = mlir::dyn_cast<cxx::LValueType>(V.getType());
  mlir::Type Type =
      Place
          ? Place
          : cxx::LValueType::get(V.getType(), cxx::AddressSpace::Thread, true);
  auto Var = cxx::VarOp::create(Before, At, Type, Called, V, Place != nullptr,
                                false, false, Before.getStringAttr("copy"));
  return Var.getVariable();
}

void BitFieldUse::enclose(cxx::ExprStmtOp Statement) {
  mlir::OpBuilder Before(Statement);
  auto Scope = cxx::ScopeOp::create(Before, At);
  mlir::Block *Body = Before.createBlock(&Scope.getBody());
  Statement->moveBefore(Body, Body->end());
}

Value BitFieldUse::readAgain(mlir::Operation *Op, Value *Operand) {
  bool Repeats = canRepeat(Object);
  bool Effect = Operand && hasEffect(*Operand);
  if (Repeats && !Effect)
    return repeat(B, Object);
  cxx::ExprStmtOp Statement = statementOf(Op);
  if (!Statement)
    return {};
  // C++ evaluates the right side first, then the object, once each.
  enclose(Statement);
  Value Kept;
  if (Effect)
    Kept = hoist(Statement, *Operand, "value");
  if (Repeats)
    moveTree(Object, Statement);
  else
    Object = hoist(Statement, Object, "object");
  B.setInsertionPoint(Statement);
  if (Effect)
    *Operand = cxx::LoadOp::create(B, At, Operand->getType(), Kept);
  else if (Operand)
    moveTree(*Operand, Statement);
  return repeat(B, Object);
}

void BitFieldUse::write(mlir::Operation *Op, Value New) {
  const BitField &Field = *Accessors.find(Name);
  if (New.getType() != Field.Type)
    New = cxx::CastOp::create(B, At, Field.Type, New, "implicit");
  cxx::FuncOp Setter = Accessors.setter(Name);
  Value Set =
      cxx::CallOp::create(B, At, Setter.getReturnType(),
                          mlir::FlatSymbolRefAttr::get(Setter.getSymNameAttr()),
                          mlir::ValueRange{Object, New}, mlir::StringAttr());
  mlir::Operation *User = soleUser(Op->getResult(0));
  if (auto Load = mlir::dyn_cast_if_present<cxx::LoadOp>(User)) {
    Value V =
        cxx::CommaOp::create(B, At, Field.Type, Set, get(repeat(B, Object)));
    Load.replaceAllUsesWith(V);
    Load.erase();
  } else if (auto Statement =
                 mlir::dyn_cast_if_present<cxx::ExprStmtOp>(User)) {
    Statement.getValueMutable().assign(Set);
  } else {
    Op->getResult(0).replaceAllUsesWith(Set);
  }
  Op->erase();
  Member.erase();
}

/// Whether \p Op can become a call that gives nothing: its value is not used,
/// or can be read again.
static bool canWrite(mlir::Operation *Op, Value Object) {
  mlir::Operation *User = soleUser(Op->getResult(0));
  if (Op->use_empty() || mlir::isa<cxx::ExprStmtOp>(User))
    return true;
  // A step or the left side of a comma.
  if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(User))
    return mlir::isa<cxx::LoopOp>(Yield->getParentOp());
  if (auto Comma = mlir::dyn_cast<cxx::CommaOp>(User))
    return Comma.getLhs() == Op->getResult(0);
  return mlir::isa<cxx::LoadOp>(User) && canRepeat(Object);
}

static constexpr llvm::StringLiteral Twice =
    "is changed in an expression that would evaluate its object twice";
static constexpr llvm::StringLiteral AsPlace = "is used as a place";
static constexpr llvm::StringLiteral InOrder =
    "gets a value whose computation and that of its object depend on their "
    "order";

void BitFieldUse::assign(cxx::AssignOp Assign) {
  if (!canWrite(Assign, Object))
    return refuse(AsPlace);
  Value V = Assign.getValue();
  if (!dependsOnOrder(Object, V)) {
    B.setInsertionPoint(Assign);
    return write(Assign, V);
  }
  // The object of a call is evaluated in front of its arguments.
  cxx::ExprStmtOp Statement = statementOf(Assign);
  if (!Statement)
    return refuse(InOrder);
  enclose(Statement);
  Value Kept = hoist(Statement, V, "value");
  moveTree(Object, Statement);
  Member->moveBefore(Statement);
  Assign->moveBefore(Statement);
  B.setInsertionPoint(Assign);
  write(Assign, cxx::LoadOp::create(B, At, V.getType(), Kept));
}

void BitFieldUse::compound(cxx::CompoundAssignOp Assign) {
  if (!canWrite(Assign, Object))
    return refuse(AsPlace);
  B.setInsertionPoint(Assign);
  Value Operand = Assign.getValue();
  Value Again = readAgain(Assign, &Operand);
  if (!Again)
    return refuse(Twice);
  mlir::Type Computation = Assign.getComputation();
  Value Old = get(Again);
  if (Old.getType() != Computation)
    Old = cxx::CastOp::create(B, At, Computation, Old, "implicit");
  Value New =
      cxx::BinaryOp::create(B, At, Computation, Assign.getKind(), Old, Operand);
  write(Assign, New);
}

void BitFieldUse::step(cxx::IncDecOp Step) {
  mlir::Operation *User = soleUser(Step.getResult());
  bool IsUsed = User && !mlir::isa<cxx::ExprStmtOp, cxx::YieldOp>(User);
  B.setInsertionPoint(Step);
  if (Step.getPostfix() && (IsUsed || !canRepeat(Object))) {
    cxx::FuncOp Stepper = Accessors.stepper(Name, Step.getKind());
    Value Before = cxx::CallOp::create(
        B, At, Stepper.getReturnType(),
        mlir::FlatSymbolRefAttr::get(Stepper.getSymNameAttr()), Object,
        mlir::StringAttr());
    Step.replaceAllUsesWith(Before);
    Step.erase();
    Member.erase();
    return;
  }
  if (!canWrite(Step, Object))
    return refuse(AsPlace);
  Value Again = readAgain(Step, nullptr);
  if (!Again)
    return refuse(Twice);
  write(Step, BitFieldAccessors::step(B, At, get(Again), Step.getKind()));
}

void BitFieldUse::lower() {
  auto Place = mlir::dyn_cast<cxx::LValueType>(Object.getType());
  if (!Place)
    return read(Member);
  if (Place.getIsVolatile() || Member.use_empty())
    return Member.use_empty() ? Member.erase() : refuse("is volatile");
  mlir::Operation *User = soleUser(Member);
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(User))
    return read(Load);
  if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(User))
    return assign(Assign);
  if (auto Assign = mlir::dyn_cast<cxx::CompoundAssignOp>(User))
    return compound(Assign);
  if (auto Step = mlir::dyn_cast<cxx::IncDecOp>(User))
    return step(Step);
  refuse(AsPlace);
}

//===----------------------------------------------------------------------===//
// Initialisers
//===----------------------------------------------------------------------===//

BitFieldAccessors *LowerBitFields::accessors(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  auto Record = mlir::dyn_cast<cxx::RecordType>(Type);
  if (!Record)
    return nullptr;
  auto It = Records.find(Record.getName().getAttr());
  return It == Records.end() ? nullptr : It->second.get();
}

namespace {

/// Puts values of bit-fields together to that of their unit.
class UnitValue {
public:
  UnitValue(mlir::OpBuilder &B, mlir::Location At, mlir::Type Unit)
      : B(B), At(At), Unit(Unit) {}

  void add(const BitField &Field, int64_t Number) {
    uint64_t Mask = llvm::maskTrailingOnes<uint64_t>(Field.Width);
    Constant |= (static_cast<uint64_t>(Number) >> Field.Low & Mask)
                << Field.Shift;
  }
  void add(const BitField &Field, Value V) {
    if (Field.Low)
      V = BitFieldAccessors::partOf(B, At, Field, V);
    Value Part = BitFieldAccessors::inUnit(B, At, Field, V, Unit);
    Sum = Sum ? Value(cxx::BinaryOp::create(B, At, Part.getType(), "|", Sum,
                                            Part))
              : Part;
  }

  Value get() {
    mlir::Type Type = Sum ? Sum.getType() : Unit;
    unsigned Width = Type.getIntOrFloatBitWidth();
    if (!Sum || Constant) {
      Value C = cxx::ConstantOp::create(
          B, At, Type,
          mlir::IntegerAttr::get(Type, llvm::APInt(Width, Constant)),
          mlir::StringAttr());
      Sum = Sum ? Value(cxx::BinaryOp::create(B, At, Type, "|", Sum, C)) : C;
    }
    return Sum.getType() == Unit
               ? Sum
               : Value(cxx::CastOp::create(B, At, Unit, Sum, "functional"));
  }

private:
  mlir::OpBuilder &B;
  mlir::Location At;
  mlir::Type Unit;
  uint64_t Constant = 0;
  Value Sum;
};

/// The units that some bit-fields of a record are in, in the order of it.
class UnitValues {
public:
  UnitValues(mlir::OpBuilder &B, mlir::Location At,
             const BitFieldLayout &Layout)
      : B(B), At(At), Layout(Layout) {}

  /// Puts \p V into its unit, or its parts into theirs, for which it may be
  /// evaluated more than once.
  void add(const BitField &Field, Value V) {
    llvm::ArrayRef<BitField> Parts =
        Field.Parts.empty() ? llvm::ArrayRef(Field)
                            : llvm::ArrayRef(Field.Parts);
    std::optional<int64_t> Number = constantValue(V);
    for (const BitField &Part : Parts) {
      UnitValue &Unit =
          Units
              .try_emplace(Part.Unit, B, At,
                           Layout.Fields[Part.Unit].getType())
              .first->second;
      if (Number)
        Unit.add(Part, *Number);
      else
        Unit.add(Part, &Part == &Parts.back() ? V : repeat(B, V));
    }
    if (Number)
      eraseTree(V);
  }

  std::map<unsigned, UnitValue> &units() { return Units; }

private:
  mlir::OpBuilder &B;
  mlir::Location At;
  const BitFieldLayout &Layout;
  std::map<unsigned, UnitValue> Units;
};

} // namespace

/// Whether \p V cannot be the value of \p Field, as it would be evaluated twice.
static bool isOnceFor(const BitField &Field, Value V) {
  return !Field.Parts.empty() && !constantValue(V) && !canRepeat(V);
}

void LowerBitFields::lowerInitList(cxx::InitListOp List) {
  BitFieldAccessors *A = accessors(List.getType());
  if (!A || List.getElements().empty())
    return;
  auto Record = mlir::cast<cxx::RecordOp>(mlir::SymbolTable::lookupSymbolIn(
      getOperation(),
      mlir::cast<cxx::RecordType>(List.getType()).getName().getAttr()));
  const BitFieldLayout &Layout = A->layout();
  mlir::OpBuilder B(List);
  mlir::Location At = List.getLoc();
  llvm::SmallVector<Value> Old(List.getElements()), New;
  auto Fields =
      llvm::to_vector(Record.getFields().getAsRange<cxx::FieldAttr>());
  for (auto [V, Field] : llvm::zip_first(Old, Fields))
    if (const BitField *Bits = A->find(Field.getName());
        Bits && isOnceFor(*Bits, V))
      return reportBits(List, Field.getName(), InParts);
  List.getElementsMutable().clear();
  for (size_t I = 0; I != Old.size();) {
    if (!A->find(Fields[I].getName())) {
      New.push_back(Old[I++]);
      continue;
    }
    UnitValues Bits(B, At, Layout);
    for (const BitField *Field;
         I != Old.size() && (Field = A->find(Fields[I].getName())); ++I)
      Bits.add(*Field, Old[I]);
    for (auto &[Unit, Bits] : Bits.units())
      New.push_back(Bits.get());
  }
  List.getElementsMutable().assign(New);
}

/// Whether \p V reads the object of the constructor.
static bool readsObject(Value V, Value Object) {
  if (V == Object)
    return true;
  mlir::Operation *Op = V.getDefiningOp();
  return Op && !mlir::isa<cxx::VarOp>(Op) &&
         llvm::any_of(Op->getOperands(),
                      [&](Value Part) { return readsObject(Part, Object); });
}

void LowerBitFields::lowerMemberInits(cxx::FuncOp Constructor) {
  Value Object = Constructor.getEntry().getArgument(0);
  BitFieldAccessors *A = accessors(Object.getType());
  if (!A)
    return;
  llvm::MapVector<unsigned, llvm::SmallVector<cxx::MemberInitOp>> Units;
  bool CrossUnits = false;
  for (auto Init : Constructor.getEntry().getOps<cxx::MemberInitOp>())
    if (const BitField *Field = A->find(Init.getField())) {
      if (hasEffect(Init.getValue()) || readsObject(Init.getValue(), Object)) {
        reportBits(Init, Init.getField(),
                   "is initialised by an expression whose order matters");
        return;
      }
      if (isOnceFor(*Field, Init.getValue()))
        return reportBits(Init, Init.getField(), InParts);
      Units[Field->Unit].push_back(Init);
      CrossUnits |= !Field->Parts.empty();
    }
  // Units that have parts of one bit-field come together.
  if (CrossUnits)
    while (Units.size() > 1) {
      llvm::append_range(Units.front().second, Units.back().second);
      Units.pop_back();
    }
  for (auto &[First, Inits] : Units) {
    mlir::Location At = Inits.back().getLoc();
    mlir::OpBuilder B(Inits.back()->getContext());
    B.setInsertionPointAfter(Inits.back());
    UnitValues Bits(B, At, A->layout());
    for (cxx::MemberInitOp Init : Inits) {
      Value V = Init.getValue();
      const BitField &Field = *A->find(Init.getField());
      Init.erase();
      Bits.add(Field, V);
    }
    for (auto &[Unit, Value] : Bits.units())
      cxx::MemberInitOp::create(B, At, A->layout().Fields[Unit].getName(),
                                Value.get());
  }
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

void LowerBitFields::lowerMember(cxx::MemberOp Member) {
  BitFieldAccessors *A = accessors(Member.getObject().getType());
  if (A && A->find(Member.getField()))
    BitFieldUse(Member, *A).lower();
}

void LowerBitFields::runOnOperation() {
  mlir::SymbolTable Symbols(getOperation());
  for (auto Record : getOperation().getOps<cxx::RecordOp>()) {
    if (!hasBitFields(Record))
      continue;
    if (std::optional<BitFieldLayout> Layout = layOutBitFields(Record))
      Records[Record.getSymNameAttr()] = std::make_shared<BitFieldAccessors>(
          Symbols, Record, std::move(*Layout));
    else
      reportBits(Record, Record.getName(),
                 "has bit-fields in bytes that other fields share");
  }
  if (Records.empty()) {
    markAllAnalysesPreserved();
    return;
  }
  llvm::SmallVector<cxx::MemberOp> Members;
  llvm::SmallVector<cxx::InitListOp> Lists;
  llvm::SmallVector<cxx::FuncOp> Constructors;
  getOperation().walk([&](mlir::Operation *Op) {
    if (auto Member = mlir::dyn_cast<cxx::MemberOp>(Op))
      Members.push_back(Member);
    else if (auto List = mlir::dyn_cast<cxx::InitListOp>(Op))
      Lists.push_back(List);
    else if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op);
             Func && Func.getConstructor())
      Constructors.push_back(Func);
  });
  for (cxx::InitListOp List : Lists)
    lowerInitList(List);
  for (cxx::FuncOp Func : Constructors)
    lowerMemberInits(Func);
  for (cxx::MemberOp Member : Members)
    lowerMember(Member);
  mlir::Builder B(&getContext());
  for (auto &[Name, Accessors] : Records) {
    Accessors->arrange();
    Accessors->markMutable();
    auto Record = Symbols.lookup<cxx::RecordOp>(
        mlir::cast<mlir::StringAttr>(Name).getValue());
    llvm::SmallVector<mlir::Attribute> Fields(
        Accessors->layout().Fields.begin(), Accessors->layout().Fields.end());
    Record.setFieldsAttr(B.getArrayAttr(Fields));
    Record->removeAttr(BitOffsetsAttr);
    Record->removeAttr(BitBreaksAttr);
  }
}
