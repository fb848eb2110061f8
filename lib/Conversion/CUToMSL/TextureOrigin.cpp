//===- TextureOrigin.cpp - Where a texture object comes from ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextureOrigin.h"
#include "CallEmitter.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using mlir::Value;
using Path = std::vector<std::string>;

static TextureOriginOrReason tracePlace(Value Place, Path From);

static bool isUnion(mlir::Type Type, mlir::Operation *From) {
  auto Place = mlir::dyn_cast<cxx::LValueType>(Type);
  auto Record =
      mlir::dyn_cast<cxx::RecordType>(Place ? Place.getPointee() : Type);
  auto Op = Record ? mlir::SymbolTable::lookupNearestSymbolFrom<cxx::RecordOp>(
                         From, Record.getName())
                   : cxx::RecordOp();
  return !Op || Op.getIsUnion();
}

/// Whether nothing is put into what element \p N of \p List refers to by way of
/// the field that it becomes.
static bool keepsCaptured(cxx::InitListOp List, unsigned N) {
  auto Type = mlir::dyn_cast<cxx::RecordType>(List.getType());
  auto Record = Type
                    ? mlir::SymbolTable::lookupNearestSymbolFrom<cxx::RecordOp>(
                          List, Type.getName())
                    : cxx::RecordOp();
  if (!Record || N >= Record.getFields().size())
    return false;
  auto Field = mlir::cast<cxx::FieldAttr>(Record.getFields()[N]);
  if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Field.getType());
      !Reference || Reference.getIsConst())
    return bool(Reference);
  return !Record->getParentOp()
              ->walk([&](cxx::MemberOp Member) {
                mlir::Type Object = Member.getObject().getType();
                if (auto Place = mlir::dyn_cast<cxx::LValueType>(Object))
                  Object = Place.getPointee();
                return Object != Type ||
                               Member.getField() != Field.getName() ||
                               keepsValue(Member.getResult(), {})
                           ? mlir::WalkResult::advance()
                           : mlir::WalkResult::interrupt();
              })
              .wasInterrupted();
}

bool cu2x::keepsValue(Value Place, llvm::ArrayRef<std::string> Rest) {
  return llvm::all_of(Place.getUses(), [&](mlir::OpOperand &Use) {
    mlir::Operation *User = Use.getOwner();
    if (mlir::isa<cxx::LoadOp>(User))
      return true;
    if (auto Member = mlir::dyn_cast<cxx::MemberOp>(User)) {
      // Another member, unless they share their memory.
      if (!Rest.empty() && Member.getField() != Rest.front())
        return !isUnion(Place.getType(), User) ||
               keepsValue(Member.getResult(), {});
      return keepsValue(Member.getResult(),
                        Rest.empty() ? Rest : Rest.drop_front());
    }
    if (mlir::isa<cxx::DecayOp, cxx::IndexOp, cxx::DerefOp, cxx::AddressOp>(
            User))
      return keepsValue(User->getResult(0), {});
    if (auto Cast = mlir::dyn_cast<cxx::CastOp>(User)) {
      auto Pointer = mlir::dyn_cast<cxx::PointerType>(Cast.getType());
      return (Pointer && Pointer.getIsConst()) ||
             keepsValue(Cast.getResult(), {});
    }
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(User))
      return Var.getVariable().getType().getIsConst() ||
             keepsValue(Var.getVariable(), {});
    if (auto List = mlir::dyn_cast<cxx::InitListOp>(User))
      return keepsCaptured(List, Use.getOperandNumber());
    auto Call = mlir::dyn_cast<cxx::CallOp>(User);
    if (!Call)
      return mlir::isa<cxx::ConstructOp>(User);
    auto Callee = mlir::SymbolTable::lookupNearestSymbolFrom<cxx::FuncOp>(
        Call, Call.getCalleeAttr());
    if (!Callee || Use.getOperandNumber() >= Callee.getNumParameters())
      return false;
    mlir::Type Type = Callee.getParameterType(Use.getOperandNumber());
    if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type))
      return Reference.getIsConst();
    if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Type))
      return Pointer.getIsConst();
    return true;
  });
}

static Path within(llvm::StringRef Member, const Path &Rest) {
  Path Result = {Member.str()};
  Result.insert(Result.end(), Rest.begin(), Rest.end());
  return Result;
}

static constexpr llvm::StringLiteral Computed = "it is computed",
                                     Assigned = "it is assigned to",
                                     FromMemory = "it comes from memory";

/// The element of an initialiser list that the path begins with.
static TextureOriginOrReason traceList(cxx::InitListOp List, Path From) {
  auto Type = mlir::dyn_cast<cxx::RecordType>(List.getType());
  auto Record = Type
                    ? mlir::SymbolTable::lookupNearestSymbolFrom<cxx::RecordOp>(
                          List, Type.getName())
                    : cxx::RecordOp();
  if (!Record || From.empty())
    return llvm::StringRef(Computed);
  auto Fields = Record.getFields().getAsRange<cxx::FieldAttr>();
  for (auto [Field, Element] : llvm::zip(Fields, List.getElements()))
    if (Field.getName() == From.front())
      return traceTexture(Element, Path(From.begin() + 1, From.end()));
  return llvm::StringRef("it is not set");
}

static TextureOriginOrReason traceVariable(cxx::VarOp Var, Path From) {
  if (!Var.getInit())
    return llvm::StringRef(Assigned);
  if (Var.getReference())
    return tracePlace(Var.getInit(), From);
  if (!Var.getVariable().getType().getIsConst() &&
      !keepsValue(Var.getVariable(), From))
    return llvm::StringRef(Assigned);
  return traceTexture(Var.getInit(), From);
}

static TextureOriginOrReason tracePlace(Value Place, Path From) {
  if (auto Argument = mlir::dyn_cast<mlir::BlockArgument>(Place)) {
    if (!mlir::cast<cxx::LValueType>(Place.getType()).getIsConst() &&
        !keepsValue(Place, From))
      return llvm::StringRef(Assigned);
    return TextureOrigin{Argument, "", From};
  }
  return llvm::TypeSwitch<mlir::Operation *, TextureOriginOrReason>(
             Place.getDefiningOp())
      .Case([&](cxx::VarOp Var) { return traceVariable(Var, From); })
      .Case([&](cxx::MemberOp Member) {
        return tracePlace(Member.getObject(), within(Member.getField(), From));
      })
      .Case([&](cxx::TemporaryOp Temporary) {
        return traceTexture(Temporary.getValue(), From);
      })
      .Case([&](cxx::GlobalRefOp Global) {
        return TextureOrigin{{}, Global.getGlobal().str(), From};
      })
      .Case([&](cxx::IndexOp Index) -> TextureOriginOrReason {
        auto Decay = Index.getPointer().getDefiningOp<cxx::DecayOp>();
        std::optional<int64_t> N = constantValue(Index.getIndex());
        if (!Decay || !N)
          return llvm::StringRef(Decay ? "it is chosen at run time"
                                       : FromMemory.data());
        return tracePlace(Decay.getArray(), within(std::to_string(*N), From));
      })
      .Case([&](cxx::DerefOp Deref) -> TextureOriginOrReason {
        Value Pointer = Deref.getPointer();
        if (auto Address = Pointer.getDefiningOp<cxx::AddressOp>())
          return tracePlace(Address.getPlace(), From);
        if (auto Load = Pointer.getDefiningOp<cxx::LoadOp>())
          if (auto Argument =
                  mlir::dyn_cast<mlir::BlockArgument>(Load.getPlace()))
            return tracePlace(Argument, within("*", From));
        return llvm::StringRef(FromMemory);
      })
      .Default([](mlir::Operation *) -> TextureOriginOrReason {
        return llvm::StringRef(Computed);
      });
}

TextureOriginOrReason cu2x::traceTexture(Value V, Path From) {
  if (mlir::isa<cxx::LValueType>(V.getType()))
    return tracePlace(V, From);
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op)
    return llvm::StringRef(Computed);
  return llvm::TypeSwitch<mlir::Operation *, TextureOriginOrReason>(Op)
      .Case([&](cxx::LoadOp Load) { return tracePlace(Load.getPlace(), From); })
      .Case([&](cxx::CastOp Cast) {
        return traceTexture(Cast.getOperand(), From);
      })
      .Case([&](cxx::MemberOp Member) {
        return traceTexture(Member.getObject(),
                            within(Member.getField(), From));
      })
      .Case([&](cxx::InitListOp List) { return traceList(List, From); })
      .Case([&](cxx::AddressOp Address) -> TextureOriginOrReason {
        if (From.empty() || From.front() != "*")
          return llvm::StringRef(Computed);
        return tracePlace(Address.getPlace(),
                          Path(From.begin() + 1, From.end()));
      })
      .Case([&](cxx::ConstructOp Construct) -> TextureOriginOrReason {
        if (Construct.getConstructor() || Construct.getOperands().size() != 1)
          return llvm::StringRef(Computed);
        return traceTexture(Construct.getOperands()[0], From);
      })
      .Case([&](cxx::ConditionalOp) -> TextureOriginOrReason {
        return llvm::StringRef("it is chosen at run time");
      })
      .Default([](mlir::Operation *) -> TextureOriginOrReason {
        return llvm::StringRef(Computed);
      });
}
