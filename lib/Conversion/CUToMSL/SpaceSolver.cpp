//===- SpaceSolver.cpp - The address spaces of a function -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpaceSolver.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using cxx::AddressSpace;
using Spaces = RecordSpaces::Spaces;

FunctionSolver::Slots FunctionSolver::fresh(mlir::Type Type) {
  Slots New;
  for (AddressSpace Space : Module.records().slots(Type))
    New.push_back(Union.add(Space));
  return New;
}

FunctionSolver::Slots FunctionSolver::slots(mlir::Value Value) {
  auto [It, IsNew] = Known.try_emplace(Value);
  if (IsNew)
    It->second = fresh(Value.getType());
  return It->second;
}

FunctionSolver::Slots FunctionSolver::fieldSlots(mlir::Type Object,
                                                 llvm::StringRef Field) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Object))
    Object = Place.getPointee();
  auto Type = mlir::dyn_cast<cxx::RecordType>(Object);
  cxx::RecordOp Record =
      Type ? Module.records().declared(Type) : cxx::RecordOp();
  if (!Record || !Record.getField(Field) ||
      Module.records().hasVersions(Record))
    return {};
  // The name lives as long as the record.
  llvm::StringRef Name = Record.getField(Field).getName();
  auto [It, IsNew] = LocalFields.insert({{Record, Name}, {}});
  if (IsNew)
    for (AddressSpace Space : Module.field(Record, Name))
      It->second.push_back(Union.add(Space));
  return It->second;
}

static llvm::StringRef nameOf(AddressSpace Space) {
  return cxx::stringifyAddressSpace(Space);
}

/// What \p Object, or the object at the place of it, has as slots of a field:
/// of \p All, those of the object, or \p Own of the whole module.
llvm::ArrayRef<unsigned> FunctionSolver::fieldOf(mlir::Type Object,
                                                 llvm::ArrayRef<unsigned> All,
                                                 llvm::StringRef Field,
                                                 Slots &Own) {
  mlir::Type Value = Object;
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Object)) {
    Value = Place.getPointee();
    All = All.drop_front();
  }
  auto Type = mlir::dyn_cast<cxx::RecordType>(Value);
  cxx::RecordOp Record =
      Type ? Module.records().declared(Type) : cxx::RecordOp();
  if (!Record)
    return {};
  if (!Module.records().hasVersions(Record)) {
    Own = fieldSlots(Object, Field);
    return Own;
  }
  auto [Begin, Count] = Module.records().field(Record, Field);
  return All.slice(Begin, Count);
}

/// Reports that one pointer would need two spaces; \p What names it.
void FunctionSolver::conflict(mlir::Operation *At, AddressSpace A,
                              AddressSpace B, llvm::StringRef What) {
  if (Probing)
    return;
  cu::report(At, diag::Kind::MixedAddressSpaces,
             {nameOf(A).str(), nameOf(B).str(), What.str()});
}

/// Where \p Root has to do with the field first, or itself.
static mlir::Operation *useOf(mlir::Operation *Root, cxx::RecordOp Record,
                              llvm::StringRef Field) {
  mlir::Operation *Found = Root;
  Root->walk([&](mlir::Operation *Op) {
    mlir::Type Type;
    if (auto Member = mlir::dyn_cast<cxx::MemberOp>(Op);
        Member && Member.getField() == Field)
      Type = Member.getObject().getType();
    else if (auto List = mlir::dyn_cast<cxx::InitListOp>(Op))
      Type = List.getType();
    if (auto Place = mlir::dyn_cast_if_present<cxx::LValueType>(Type))
      Type = Place.getPointee();
    auto Of = mlir::dyn_cast_if_present<cxx::RecordType>(Type);
    if (!Of || Of.getName().getValue() != Record.getSymName())
      return mlir::WalkResult::advance();
    Found = Op;
    return mlir::WalkResult::interrupt();
  });
  return Found;
}

void FunctionSolver::equate(llvm::ArrayRef<unsigned> A,
                            llvm::ArrayRef<unsigned> B, mlir::Operation *At) {
  for (auto [X, Y] : llvm::zip(A, B))
    if (!Union.unite(X, Y))
      conflict(At, Union.get(X), Union.get(Y));
}

void FunctionSolver::visitYields(mlir::Operation *Op) {
  for (mlir::Region &Region : Op->getRegions())
    for (auto Yield : Region.getOps<cxx::YieldOp>())
      equate(Yield.getValue(), Op->getResult(0), Op);
}

void FunctionSolver::visit(mlir::Operation *Op) {
  auto Rest = [](Slots &S) { return llvm::ArrayRef(S).drop_front(); };
  llvm::TypeSwitch<mlir::Operation *>(Op)
      .Case([&](cxx::LoadOp Load) {
        Slots Place = slots(Load.getPlace());
        equate(Rest(Place), slots(Load.getResult()), Op);
      })
      .Case([&](cxx::VarOp Var) {
        if (!Var.getInit())
          return;
        Slots Place = slots(Var.getVariable());
        Slots Init = slots(Var.getInit());
        equate(Var.getReference() ? llvm::ArrayRef(Place) : Rest(Place), Init,
               Op);
      })
      .Case<cxx::DerefOp, cxx::AddressOp, cxx::DecayOp, cxx::IndexOp>(
          [&](auto) { equate(Op->getOperand(0), Op->getResult(0), Op); })
      .Case([&](cxx::GlobalRefOp Reference) {
        if (auto Global = Module.global(Reference.getGlobal()))
          equate(slots(Reference.getResult()), fresh(Global.getPlace()), Op);
      })
      .Case([&](cxx::MemberOp Member) {
        Slots Object = slots(Member.getObject());
        Slots Result = slots(Member.getResult());
        Slots Own;
        llvm::ArrayRef<unsigned> Field = fieldOf(
            Member.getObject().getType(), Object, Member.getField(), Own);
        bool IsPlace = mlir::isa<cxx::LValueType>(
            Result.empty() ? mlir::Type() : Member.getType());
        if (!IsPlace)
          return equate(Field, Result, Op);
        // The place a reference field refers to, or a part of the object.
        if (Field.size() == Result.size())
          return equate(Field, Result, Op);
        if (!Object.empty())
          equate(llvm::ArrayRef(Object).take_front(), Result, Op);
        equate(Field, Rest(Result), Op);
      })
      .Case([&](cxx::CastOp Cast) {
        Slots From = slots(Cast.getOperand()), To = slots(Cast.getResult());
        // Deeper levels of different types have nothing to do with each other.
        bool Same = From.size() == To.size();
        equate(Same ? llvm::ArrayRef(From)
                    : llvm::ArrayRef(From).take_front(
                          std::min<size_t>(From.size(), 1)),
               To, Op);
      })
      .Case([&](cxx::AssignOp Assign) {
        Slots Place = slots(Assign.getPlace());
        equate(Rest(Place), slots(Assign.getValue()), Op);
        equate(Place, slots(Assign.getResult()), Op);
      })
      .Case<cxx::CompoundAssignOp, cxx::IncDecOp>([&](auto) {
        Slots Place = slots(Op->getOperand(0)),
              Result = slots(Op->getResult(0));
        bool IsPlace = Place.size() == Result.size();
        equate(IsPlace ? llvm::ArrayRef(Place) : Rest(Place), Result, Op);
      })
      .Case([&](cxx::BinaryOp Binary) {
        Slots Left = slots(Binary.getLhs()), Right = slots(Binary.getRhs());
        Slots Result = slots(Binary.getResult());
        equate(Left, Right, Op);
        equate(Left.empty() ? Right : Left, Result, Op);
      })
      .Case<cxx::ConditionalOp>([&](auto) { visitYields(Op); })
      .Case([&](cxx::CommaOp Comma) {
        equate(Comma.getRhs(), Comma.getResult(), Op);
      })
      .Case([&](cxx::TemporaryOp Temporary) {
        Slots Place = slots(Temporary.getResult());
        equate(Rest(Place), slots(Temporary.getValue()), Op);
      })
      .Case([&](cxx::InitListOp List) {
        mlir::Type Type = List.getType();
        if (auto RecordType = mlir::dyn_cast<cxx::RecordType>(Type)) {
          Slots All = slots(List.getResult()), Own;
          if (cxx::RecordOp Record = Module.records().declared(RecordType))
            for (auto [Field, Element] :
                 llvm::zip(Record.getFields().getAsRange<cxx::FieldAttr>(),
                           List.getElements()))
              equate(fieldOf(Type, All, Field.getName(), Own), slots(Element),
                     Op);
          return;
        }
        for (mlir::Value Element : List.getElements())
          equate(slots(Element), slots(List.getResult()), Op);
      })
      .Case([&](cxx::MemberInitOp Init) {
        mlir::Value This = Func.getEntry().getArgument(0);
        Slots Object = slots(This), Own;
        // Another constructor makes the whole object.
        equate(Init.getField().empty()
                   ? Rest(Object)
                   : fieldOf(This.getType(), Object, Init.getField(), Own),
               slots(Init.getValue()), Op);
      })
      .Case([&](cxx::ReturnOp Return) {
        if (Return.getValue())
          equate(Result, slots(Return.getValue()), Op);
      })
      .Case([&](cu::CallOp Call) {
        // What CUDA's functions return points where their argument does.
        if (Call->getNumOperands() &&
            slots(Call.getResult()).size() == slots(Call->getOperand(0)).size())
          equate(Call->getOperand(0), Call.getResult(), Op);
      })
      .Case<cxx::CallOp>([&](auto) { Calls.push_back(Op); })
      .Case([&](cxx::ConstructOp Construct) {
        if (Construct.getConstructor()) {
          Calls.push_back(Op);
          return;
        }
        // A copy.
        Slots Result = slots(Construct.getResult());
        for (mlir::Value Operand : Construct.getOperands()) {
          Slots From = slots(Operand);
          if (mlir::isa<cxx::RecordType>(Construct.getType()))
            equate(mlir::isa<cxx::LValueType>(Operand.getType())
                       ? Rest(From)
                       : llvm::ArrayRef(From),
                   Result, Op);
        }
      });
}

static llvm::StringRef calleeName(mlir::Operation *Op) {
  if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op))
    return *Construct.getConstructor();
  return mlir::cast<cxx::CallOp>(Op).getCallee();
}

FunctionSolver::Slots FunctionSolver::argumentSlots(mlir::Operation *Op) {
  Slots All;
  // A constructor's object is in the thread space: a variable or a temporary.
  if (mlir::isa<cxx::ConstructOp>(Op)) {
    All.push_back(Union.add(AddressSpace::Thread));
    All.append(slots(Op->getResult(0)));
  }
  for (mlir::Value Operand : Op->getOperands())
    All.append(slots(Operand));
  return All;
}

bool FunctionSolver::solveCall(mlir::Operation *Op) {
  std::vector<AddressSpace> Key;
  for (unsigned Slot : argumentSlots(Op))
    Key.push_back(Union.get(Slot));
  if (llvm::is_contained(Key, AddressSpace::Generic))
    return false;
  bool Constructs = mlir::isa<cxx::ConstructOp>(Op);
  auto Unite = [&](llvm::ArrayRef<AddressSpace> Spaces) {
    for (auto [Slot, Space] : llvm::zip(slots(Op->getResult(0)), Spaces))
      if (Space != AddressSpace::Generic &&
          !Union.unite(Slot, Union.add(Space)))
        conflict(Op, Union.get(Slot), Space);
  };
  cxx::FuncOp Callee = Module.function(calleeName(Op));
  if (Probing) {
    if (!Constructs)
      Unite(llvm::ArrayRef(Module.probe(Callee, Key)).drop_front(Key.size()));
    return true;
  }
  publishFields(Func);
  cxx::FuncOp Instance = Module.instance(Callee, Key);
  Op->setAttr(Constructs ? "constructor" : "callee",
              mlir::FlatSymbolRefAttr::get(Instance.getSymNameAttr()));
  if (!Constructs)
    Unite(Module.records().slots(Instance.getReturnType()));
  return true;
}

bool FunctionSolver::learnFromCalls() {
  for (mlir::Operation *Op : Calls) {
    Slots Arguments = argumentSlots(Op);
    std::vector<AddressSpace> Key;
    for (unsigned Slot : Arguments)
      Key.push_back(Union.get(Slot));
    std::vector<AddressSpace> Learnt =
        Module.probe(Module.function(calleeName(Op)), Key);
    if (mlir::isa<cxx::CallOp>(Op))
      Arguments.append(slots(Op->getResult(0)));
    bool Any = false;
    for (auto [Slot, Space] : llvm::zip(Arguments, Learnt))
      if (Union.get(Slot) == AddressSpace::Generic &&
          Space != AddressSpace::Generic) {
        Union.bind(Slot, Space);
        Any = true;
      }
    if (Any)
      return true;
  }
  return false;
}

std::vector<AddressSpace> FunctionSolver::probe() {
  Probing = true;
  Result = fresh(Func.getReturnType());
  Func.walk([&](mlir::Operation *Op) { visit(Op); });
  do
    while (solveCalls()) {
    }
  while (learnFromCalls());
  std::vector<AddressSpace> Found;
  for (mlir::BlockArgument Argument : Func.getEntry().getArguments()) {
    Slots Own = slots(Argument);
    // A value is a variable inside: the variable's own space is left out.
    bool IsValue = !mlir::isa<cxx::ReferenceType>(
        Func.getParameterType(Argument.getArgNumber()));
    for (unsigned Slot : llvm::ArrayRef(Own).drop_front(IsValue))
      Found.push_back(Union.get(Slot));
  }
  for (unsigned Slot : Result)
    Found.push_back(Union.get(Slot));
  return Found;
}

bool FunctionSolver::solveCalls() {
  bool Any = false;
  std::vector<mlir::Operation *> Waiting;
  for (mlir::Operation *Op : std::exchange(Calls, {})) {
    if (solveCall(Op))
      Any = true;
    else
      Waiting.push_back(Op);
  }
  Calls = std::move(Waiting);
  return Any;
}

void FunctionSolver::publishFields(mlir::Operation *At) {
  for (auto &[Key, Local] : LocalFields) {
    auto Record = mlir::cast<cxx::RecordOp>(Key.first);
    Spaces &Shared = Module.field(Record, Key.second);
    for (auto [Slot, Space] : llvm::zip(Local, Shared)) {
      AddressSpace Here = Union.get(Slot);
      if (Here == AddressSpace::Generic)
        Union.bind(Slot, Space); // a callee has found it
      else if (Space == AddressSpace::Generic)
        Space = Here;
      else if (Space != Here)
        conflict(useOf(At, Record, Key.second), Space, Here,
                 "the field '" + Record.getName().str() +
                     "::" + Key.second.str() + "'");
    }
  }
}

void FunctionSolver::apply() {
  auto Set = [&](mlir::Value Value) {
    Spaces Solved;
    for (unsigned Slot : slots(Value))
      Solved.push_back(Union.get(Slot));
    llvm::ArrayRef<AddressSpace> Rest = Solved;
    Value.setType(Module.records().withSlots(Value.getType(), Rest));
  };
  Func.walk([&](mlir::Operation *Op) {
    for (mlir::Value Value : Op->getResults())
      Set(Value);
  });
  for (mlir::BlockArgument Argument : Func.getEntry().getArguments())
    Set(Argument);
  // The type in which a pointer is moved on is that of the pointer.
  Func.walk([](cxx::CompoundAssignOp Op) {
    if (mlir::isa<cxx::PointerType>(Op.getComputation()))
      Op.setComputation(Op.getPlace().getType().getPointee());
  });
  Spaces Solved;
  for (unsigned Slot : Result)
    Solved.push_back(Union.get(Slot));
  llvm::ArrayRef<AddressSpace> Rest = Solved;
  Func.setReturnType(Module.records().withSlots(Func.getReturnType(), Rest));
}

void FunctionSolver::solve() {
  Result = fresh(Func.getReturnType());
  Func.walk([&](mlir::Operation *Op) { visit(Op); });
  // Places: what the importer or a caller has said is in the types already.
  for (;;) {
    while (solveCalls()) {
    }
    publishFields(Func);
    if (Calls.empty())
      break;
    if (learnFromCalls())
      continue;
    // Nothing says where these point: null, or not set yet.
    for (unsigned Slot : argumentSlots(Calls.front()))
      if (Union.get(Slot) == AddressSpace::Generic)
        Union.bind(Slot, AddressSpace::Device);
  }
  for (auto &[Value, All] : Known)
    for (unsigned Slot : All)
      if (Union.get(Slot) == AddressSpace::Generic)
        Union.bind(Slot, AddressSpace::Device);
  for (unsigned Slot : Result)
    if (Union.get(Slot) == AddressSpace::Generic)
      Union.bind(Slot, AddressSpace::Device);
  publishFields(Func);
  apply();
}

void FunctionSolver::solveInitialiser(cxx::GlobalOp Global) {
  Slots Place = fresh(Global.getPlace());
  Global.walk([&](mlir::Operation *Op) {
    visit(Op);
    if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(Op);
        Yield && Yield->getParentOp() == Global)
      equate(llvm::ArrayRef(Place).drop_front(), slots(Yield.getValue()), Op);
  });
  auto Solved = [&](llvm::ArrayRef<unsigned> All) {
    Spaces Result;
    for (unsigned Slot : All) {
      if (Union.get(Slot) == AddressSpace::Generic)
        Union.bind(Slot, AddressSpace::Device);
      Result.push_back(Union.get(Slot));
    }
    return Result;
  };
  for (auto &[Value, All] : Known)
    Solved(All);
  publishFields(Global);
  Global.walk([&](mlir::Operation *Op) {
    for (mlir::Value Value : Op->getResults()) {
      Spaces Found = Solved(slots(Value));
      llvm::ArrayRef<AddressSpace> Rest = Found;
      Value.setType(Module.records().withSlots(Value.getType(), Rest));
    }
  });
  Spaces Found = Solved(Place);
  llvm::ArrayRef<AddressSpace> Rest = Found;
  Global.setType(mlir::cast<cxx::LValueType>(
      Module.records().withSlots(Global.getPlace(), Rest)));
}
