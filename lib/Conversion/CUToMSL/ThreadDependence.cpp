//===- ThreadDependence.cpp - What differs between threads --------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadDependence.h"
#include "CommonValues.h"
#include "Intrinsics.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

static bool isLoop(mlir::Operation *Op) {
  return mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Op);
}

/// The function that \p Op calls, and how many of its parameters are not among
/// the operands: the object of a constructor.
static std::pair<StringRef, unsigned> calleeOf(mlir::Operation *Op) {
  if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
    return {Call.getCallee(), 0};
  auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op);
  return {Construct ? Construct.getConstructor().value_or("") : "", 1};
}

ThreadDependence::ThreadDependence(mlir::ModuleOp Module)
    : Symbols(Module), Places(Symbols) {
  Module.walk([&](mlir::Operation *Op) {
    StringRef Name = calleeOf(Op).first;
    if (Name.empty())
      return;
    if (mlir::Operation *Callee = Symbols.lookup(Name))
      Callers[Callee].push_back(Op);
  });
}

static bool hasBody(cxx::FuncOp Func) {
  return Func && !Func.getBody().empty();
}

/// Whether the part \p Path of what \p Callee returns is made of the index of a
/// thread. What it is given is looked at with the call.
bool ThreadDependence::resultDepends(cxx::FuncOp Callee, StringRef Path) {
  auto [It, IsNew] =
      Results.try_emplace({Callee.getAsOpaquePointer(), Path.str()}, false);
  if (!IsNew)
    return It->second;
  bool Result = false;
  Callee.walk([&](cxx::ReturnOp Return) {
    Result = Result ||
             (Return.getValue() && (dependsAt(Return.getValue(), Path) ||
                                    isDivergent(Return, &Callee.getEntry())));
  });
  return It->second = Result;
}

/// Whether all calls give \p Parameter a value that differs between threads.
bool ThreadDependence::parameterDepends(mlir::BlockArgument Parameter,
                                        StringRef Path) {
  auto Func = mlir::dyn_cast<cxx::FuncOp>(Parameter.getOwner()->getParentOp());
  if (!Func)
    return false;
  auto [It, IsNew] = Parameters.try_emplace(
      {Parameter.getAsOpaquePointer(), Path.str()}, false);
  if (!IsNew)
    return It->second;
  llvm::SmallVector<mlir::Operation *> Calls = Callers.lookup(Func);
  unsigned I = Parameter.getArgNumber();
  return It->second =
             !Calls.empty() && llvm::all_of(Calls, [&](mlir::Operation *Call) {
               unsigned Missing = calleeOf(Call).second;
               return I >= Missing && I - Missing < Call->getNumOperands() &&
                      dependsAt(Call->getOperand(I - Missing), Path);
             });
}

/// Whether the function that \p Call calls sets the part \p Path of what it is
/// given, to a value that differs between threads.
bool ThreadDependence::isSetBy(const LocalPlaces::Use &Call, StringRef Path) {
  auto [Name, Missing] = calleeOf(Call.Op);
  auto Callee = Symbols.lookup<cxx::FuncOp>(Name);
  unsigned I = Call.Operand + Missing;
  if (!hasBody(Callee) || I >= Callee.getEntry().getNumArguments())
    return false;
  bool IsAddress =
      !mlir::isa<cxx::LValueType>(Call.Op->getOperand(Call.Operand).getType());
  return isWritten(Callee.getEntry().getArgument(I),
                   contains(Call.Path, Path) ? Path.substr(Call.Path.size())
                                             : "",
                   IsAddress);
}

/// The parts that \p Callee reads of the object that it is given as
/// \p Parameter.
const std::vector<std::string> &ThreadDependence::readsOf(cxx::FuncOp Callee,
                                                          unsigned Parameter) {
  Value Given = Callee.getEntry().getArgument(Parameter);
  auto [It, IsNew] = Reads.try_emplace(Given.getAsOpaquePointer());
  if (!IsNew)
    return It->second;
  Callee.walk([&, It = It](mlir::Operation *Op) {
    Value Read;
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
      Read = Load.getPlace();
    // What another method may read is not looked at.
    else if (mlir::isa<cxx::CallOp>(Op) && Op->getNumOperands() &&
             mlir::isa<cxx::LValueType>(Op->getOperand(0).getType()))
      Read = Op->getOperand(0);
    if (!Read)
      return;
    Place Of = Places.placeOf(Read);
    if (Of.Root == Given && !llvm::is_contained(It->second, Of.Path))
      It->second.push_back(std::move(Of.Path));
  });
  return It->second;
}

bool ThreadDependence::callDepends(cxx::CallOp Call, StringRef Path) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
  if (!hasBody(Callee))
    return llvm::any_of(Call->getOperands(), [&](Value Operand) {
      return dependsOnThread(Operand);
    });
  if (resultDepends(Callee, Path))
    return true;
  // The parts of an object are told apart by the function itself.
  if (!Path.empty())
    return false;
  for (auto [I, Operand] : llvm::enumerate(Call->getOperands())) {
    Place Of;
    if (mlir::isa<cxx::LValueType>(Operand.getType()) &&
        I < Callee.getEntry().getNumArguments())
      Of = Places.placeOf(Operand);
    if (!Of.Root) {
      if (dependsOnThread(Operand))
        return true;
      continue;
    }
    for (const std::string &Part : readsOf(Callee, I))
      if (placeDepends(Call, {Of.Root, Of.Path + Part}))
        return true;
  }
  return false;
}

/// The part \p Path of an object that a constructor makes.
bool ThreadDependence::constructionDepends(cxx::ConstructOp Construct,
                                           StringRef Path) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(*Construct.getConstructor());
  if (!hasBody(Callee))
    return false;
  if (isWritten(Callee.getEntry().getArgument(0), Path))
    return true;
  bool Found = false;
  Callee.walk([&](cxx::MemberInitOp Init) {
    std::string Field =
        Init.getField().empty() ? "" : "." + Init.getField().str();
    if (!Found && overlap(Field, Path))
      Found = dependsAt(Init.getValue(),
                        contains(Field, Path) ? Path.substr(Field.size()) : "");
  });
  return Found;
}

/// The element of \p List that \p Path begins with; nothing where that is not
/// to be told.
std::optional<bool> ThreadDependence::elementDepends(mlir::Operation *List,
                                                     StringRef Path) {
  mlir::Type Type = List->getResult(0).getType();
  size_t End = Path.find_first_of(".[", 1);
  StringRef Step = Path.take_front(End);
  size_t N = 0;
  if (mlir::isa<cxx::VectorType>(Type) && Step.size() == 2) {
    N = StringRef("xyzw").find(Step[1]);
  } else if (mlir::isa<cxx::ArrayType>(Type) && Step.consume_front("[")) {
    if (Step.drop_back().getAsInteger(10, N))
      return std::nullopt;
  } else if (auto Record = mlir::dyn_cast<cxx::RecordType>(Type)) {
    auto Op = Symbols.lookup<cxx::RecordOp>(Record.getName().getValue());
    if (!Op || Op.getIsUnion())
      return std::nullopt;
    auto Fields = Op.getFields().getAsRange<cxx::FieldAttr>();
    N = std::distance(Fields.begin(),
                      llvm::find_if(Fields, [&](cxx::FieldAttr Field) {
                        return Field.getName() == Step.drop_front();
                      }));
    if (N >= Op.getFields().size())
      return std::nullopt;
  } else {
    return std::nullopt;
  }
  if (N == StringRef::npos)
    return std::nullopt;
  // The rest of a list is zero.
  return N < List->getNumOperands() &&
         dependsAt(List->getOperand(N), Path.substr(End));
}

/// Whether an index on the way to \p Place, which is no number, differs.
static bool hasDependentIndex(Value Place,
                              llvm::function_ref<bool(Value)> Depends) {
  while (mlir::Operation *Op = Place.getDefiningOp()) {
    if (auto Index = mlir::dyn_cast<cxx::IndexOp>(Op);
        Index && Depends(Index.getIndex()))
      return true;
    if (mlir::isa<cxx::VarOp>(Op)
            ? !mlir::cast<cxx::VarOp>(Op).getReference()
            : !mlir::isa<cxx::IndexOp, cxx::DecayOp, cxx::MemberOp>(Op))
      return false;
    Place = Op->getOperand(0);
  }
  return false;
}

bool ThreadDependence::dependsAt(Value V, StringRef Path) {
  if (mlir::isa<cxx::LValueType>(V.getType()))
    if (Place Of = Places.placeOf(V); Of.Root)
      return hasDependentIndex(V,
                               [&](Value I) { return dependsOnThread(I); }) ||
             variableDepends(Of.Root, Of.Path + Path.str());
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op)
    return false;
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
    return loadDepends(Load, Path);
  if (auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op))
    return llvm::is_contained({"threadIdx", "laneId", "threadRank", "warpId"},
                              Builtin.getName());
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op)) {
    const Intrinsic *Row = findIntrinsic(Call);
    // All threads of the block get the same.
    if (Row && Row->Family == IntrinsicFamily::Barrier)
      return false;
    if (Row && (Row->Family == IntrinsicFamily::Warp ||
                Row->Family == IntrinsicFamily::Atomic))
      return true;
    // Each warp asks at another time.
    if (Call.getCallee() == "clock" || Call.getCallee() == "clock64")
      return true;
  }
  if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
    return callDepends(Call, Path);
  if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op);
      Construct && Construct.getConstructor())
    return constructionDepends(Construct, Path);
  if (auto Member = mlir::dyn_cast<cxx::MemberOp>(Op);
      Member && !mlir::isa<cxx::LValueType>(Member.getObject().getType()))
    return dependsAt(Member.getObject(),
                     "." + Member.getField().str() + Path.str());
  if (auto Temporary = mlir::dyn_cast<cxx::TemporaryOp>(Op))
    return dependsAt(Temporary.getValue(), Path);
  if (!Path.empty() && mlir::isa<cxx::InitListOp, cxx::ConstructOp>(Op))
    if (std::optional<bool> Known = elementDepends(Op, Path))
      return *Known;
  if (llvm::any_of(Op->getOperands(),
                   [&](Value Operand) { return dependsOnThread(Operand); })) {
    auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op);
    return !Binary || !cancels(Binary);
  }
  for (mlir::Region &Region : Op->getRegions())
    for (mlir::Operation &Inner : Region.getOps())
      if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(Inner))
        if (dependsAt(Yield.getValue(), Path))
          return true;
  return false;
}

/// Whether an assignment or step puts into \p Path, which it overlaps, what
/// differs between threads.
bool ThreadDependence::givesDependent(const LocalPlaces::Use &Write,
                                      StringRef Path) {
  return Write.Op->getNumOperands() > 1 &&
         dependsAt(Write.Op->getOperand(1), contains(Write.Path, Path)
                                                ? Path.substr(Write.Path.size())
                                                : "");
}

/// The same, or whether only some of the threads that come to \p Scope make it.
bool ThreadDependence::useDepends(const LocalPlaces::Use &Use, StringRef Path,
                                  mlir::Block *Scope) {
  if (!overlap(Use.Path, Path))
    return false;
  if (mlir::isa<cxx::CallOp, cxx::ConstructOp>(Use.Op))
    return isSetBy(Use, Path);
  return givesDependent(Use, Path) || isDivergent(Use.Op, Scope);
}

/// Whether anything that is done to \p Root, or to what it points to, puts such
/// a value into \p Path.
bool ThreadDependence::isWritten(Value Root, StringRef Path, bool Behind) {
  auto [It, IsNew] =
      (Behind ? WrittenBehind : Written)
          .try_emplace({Root.getAsOpaquePointer(), Path.str()}, false);
  if (!IsNew)
    return It->second;
  mlir::Block *Scope = Root.getParentBlock();
  const LocalPlaces::Uses &Uses =
      Behind ? Places.usesBehind(Root) : Places.usesOf(Root);
  auto Depends = [&](const LocalPlaces::Use &Use) {
    return useDepends(Use, Path, Scope);
  };
  return It->second = llvm::any_of(Uses.Calls, Depends) ||
                      llvm::any_of(Uses.Writes, Depends);
}

bool ThreadDependence::variableDepends(Value Root, StringRef Path) {
  auto [It, IsNew] =
      Variables.try_emplace({Root.getAsOpaquePointer(), Path.str()}, false);
  if (!IsNew)
    return It->second;
  auto Var = Root.getDefiningOp<cxx::VarOp>();
  bool Result = false;
  if (auto Parameter = mlir::dyn_cast<mlir::BlockArgument>(Root))
    Result = parameterDepends(Parameter, Path);
  else if (Var && Var.getInit())
    Result = dependsAt(Var.getInit(), Path);
  // Shared memory holds one value for all.
  if (!Result && !isOfBlock(Root))
    Result = isWritten(Root, Path);
  return It->second = Result;
}

/// Whether the last of what the part \p Path of \p Var is given in \p Block in
/// front of \p Point, or in all of the block where that is null, differs
/// between threads; nothing where an older value may still be there.
std::optional<bool> ThreadDependence::valueBefore(mlir::Operation *Point,
                                                  mlir::Block *Block,
                                                  cxx::VarOp Var,
                                                  StringRef Path) {
  llvm::SmallVector<std::pair<mlir::Operation *, const LocalPlaces::Use *>>
      Writes;
  const LocalPlaces::Uses &Uses = Places.usesOf(Var.getVariable());
  auto Add = [&](const LocalPlaces::Use &Use) {
    if (!overlap(Use.Path, Path))
      return;
    if (mlir::Operation *In = Block->findAncestorOpInBlock(*Use.Op))
      if (!Point || In->isBeforeInBlock(Point))
        Writes.push_back({In, &Use});
  };
  llvm::for_each(Uses.Writes, Add);
  llvm::for_each(Uses.Calls, Add);
  llvm::stable_sort(Writes, [](const auto &A, const auto &B) {
    return A.first != B.first && B.first->isBeforeInBlock(A.first);
  });
  for (auto [In, Write] : Writes) {
    if (In == Write->Op && mlir::isa<cxx::AssignOp>(Write->Op) &&
        contains(Write->Path, Path))
      return givesDependent(*Write, Path);
    if (useDepends(*Write, Path, Block))
      return true;
  }
  if (Var->getBlock() == Block)
    return Var.getInit() && dependsAt(Var.getInit(), Path);
  return std::nullopt;
}

/// Whether the values that \p Load may find in the part \p Path of \p Var
/// differ between threads. What all of them have replaced since does not count.
bool ThreadDependence::reachingValueDepends(mlir::Operation *Op, cxx::VarOp Var,
                                            StringRef Path) {
  const LocalPlaces::Uses &Uses = Places.usesOf(Var.getVariable());
  while (true) {
    if (std::optional<bool> Known = valueBefore(Op, Op->getBlock(), Var, Path))
      return *Known;
    mlir::Operation *Parent = Op->getParentOp();
    if (!Parent || mlir::isa<cxx::FuncOp>(Parent))
      return variableDepends(Var.getVariable(), Path);
    if (auto Do = mlir::dyn_cast<cxx::DoOp>(Parent);
        Do && Op->getParentRegion() != &Do.getBody())
      if (std::optional<bool> Known =
              valueBefore(nullptr, &Do.getBody().front(), Var, Path))
        return *Known;
    // An earlier round of the loop may have left its value.
    auto InLoop = [&](const LocalPlaces::Use &Use) {
      return Parent->isProperAncestor(Use.Op) &&
             useDepends(Use, Path, Parent->getBlock());
    };
    if (isLoop(Parent) &&
        (llvm::any_of(Uses.Writes, InLoop) || llvm::any_of(Uses.Calls, InLoop)))
      return true;
    Op = Parent;
  }
}

/// Whether \p Op finds what differs in \p Of, whose root is known.
bool ThreadDependence::placeDepends(mlir::Operation *Op, const Place &Of) {
  auto Var = Of.Root.getDefiningOp<cxx::VarOp>();
  if (!Var || Var->hasAttr("cu.shared") || Var.getIsStatic() ||
      Places.usesOf(Of.Root).Escapes)
    return variableDepends(Of.Root, Of.Path);
  return reachingValueDepends(Op, Var, Of.Path);
}

bool ThreadDependence::loadDepends(cxx::LoadOp Load, StringRef Path) {
  auto [It, IsNew] =
      Loads.try_emplace({Load.getAsOpaquePointer(), Path.str()}, false);
  if (!IsNew)
    return It->second;
  Place Of = Places.placeOf(Load.getPlace());
  if (!Of.Root) {
    Value From = Load.getPlace();
    // A reference to what is no variable.
    while (auto Var = From.getDefiningOp<cxx::VarOp>())
      From = Var.getInit();
    return It->second = dependsAt(From, Path);
  }
  if (hasDependentIndex(Load.getPlace(),
                        [&](Value V) { return dependsOnThread(V); }))
    return It->second = true;
  return It->second = placeDepends(Load, {Of.Root, Of.Path + Path.str()});
}

/// Without casts, which the loop below does not depend on.
static Value bare(Value V) {
  while (auto Cast = V.getDefiningOp<cxx::CastOp>())
    V = Cast.getOperand();
  return V;
}

/// The variable whose value \p V is.
static cxx::VarOp loaded(Value V) {
  auto Load = bare(V).getDefiningOp<cxx::LoadOp>();
  return Load ? Load.getPlace().getDefiningOp<cxx::VarOp>() : cxx::VarOp();
}

/// What a variable is given where it is given nothing else; \p V for others.
static Value firstValue(Value V) {
  V = bare(V);
  cxx::VarOp Var = loaded(V);
  bool IsSet = Var && !llvm::all_of(Var->getUsers(), [](mlir::Operation *User) {
                 return mlir::isa<cxx::LoadOp>(User);
               });
  return Var && Var.getInit() && !IsSet ? bare(Var.getInit()) : V;
}

/// The component of the built-in variable \p Name that \p V is.
static StringRef componentOf(Value V, StringRef Name) {
  auto Load = V.getDefiningOp<cxx::LoadOp>();
  auto Member =
      Load ? Load.getPlace().getDefiningOp<cxx::MemberOp>() : cxx::MemberOp();
  auto Builtin = Member ? Member.getObject().getDefiningOp<cu::BuiltinOp>()
                        : cu::BuiltinOp();
  return Builtin && Builtin.getName() == Name ? Member.getField() : "";
}

/// Whether \p V is seen to be a multiple of `blockDim` in \p Dimension.
static bool isWholeBlocks(Value V, StringRef Dimension) {
  V = firstValue(V);
  if (componentOf(V, "blockDim") == Dimension)
    return true;
  auto Op = V.getDefiningOp<cxx::BinaryOp>();
  if (!Op)
    return false;
  bool Left = isWholeBlocks(Op.getLhs(), Dimension);
  bool Right = isWholeBlocks(Op.getRhs(), Dimension);
  return Op.getKind() == "*"
             ? Left || Right
             : Left && Right && llvm::is_contained({"+", "-"}, Op.getKind());
}

/// The dimension in which \p V is the index of the thread, beside a multiple of
/// `blockDim`; empty for others.
static StringRef threadInBlocks(Value V) {
  V = firstValue(V);
  if (StringRef Dimension = componentOf(V, "threadIdx"); !Dimension.empty())
    return Dimension;
  auto Sum = V.getDefiningOp<cxx::BinaryOp>();
  if (!Sum || Sum.getKind() != "+")
    return "";
  for (auto [Thread, Rest] : {std::pair(Sum.getLhs(), Sum.getRhs()),
                              std::pair(Sum.getRhs(), Sum.getLhs())})
    if (StringRef Dimension = threadInBlocks(Thread);
        !Dimension.empty() && isWholeBlocks(Rest, Dimension))
      return Dimension;
  return "";
}

/// `for (i = t; i < limit; i += step)`, where i is the index of the thread and
/// both the limit and the step are whole blocks: all threads come as often as
/// the others, whatever t is.
bool ThreadDependence::runsAlike(mlir::Operation *Loop, Value Condition) {
  auto Test = Condition.getDefiningOp<cxx::BinaryOp>();
  cxx::VarOp Index = Test ? loaded(Test.getLhs()) : cxx::VarOp();
  if (!Index || !Index.getInit() || Test.getKind() != "<")
    return false;
  StringRef Dimension = threadInBlocks(Index.getInit());
  if (Dimension.empty() || !isWholeBlocks(Test.getRhs(), Dimension))
    return false;
  return llvm::all_of(Index->getUsers(), [&](mlir::Operation *User) {
    auto Step = mlir::dyn_cast<cxx::CompoundAssignOp>(User);
    return mlir::isa<cxx::LoadOp>(User) ||
           (Step && User->getParentOp() == Loop &&
            llvm::is_contained({"+", "-"}, Step.getKind()) &&
            !dependsOnThread(Step.getValue()) &&
            isWholeBlocks(Step.getValue(), Dimension));
  });
}

/// Without conversions between integers of 32 bits or more; null for values of
/// other types.
static Value wholeNumber(Value V) {
  while (true) {
    auto Type = mlir::dyn_cast<mlir::IntegerType>(V.getType());
    if (!Type || Type.getWidth() < 32)
      return Value();
    auto Cast = V.getDefiningOp<cxx::CastOp>();
    if (!Cast)
      return V;
    V = Cast.getOperand();
  }
}

/// Whether \p Var is given its first value, and all threads alike add numbers
/// to it that they have in common.
bool ThreadDependence::stepsAlike(cxx::VarOp Var) {
  // A loop around a step may ask the variable itself.
  if (!Var.getInit() || !Stepping.insert(Var).second)
    return bool(Var.getInit());
  bool Alike = llvm::all_of(Var->getUsers(), [&](mlir::Operation *User) {
    if (mlir::isa<cxx::LoadOp>(User))
      return true;
    auto Step = mlir::dyn_cast<cxx::CompoundAssignOp>(User);
    bool IsSum = Step && Step.getPlace() == Var->getResult(0) &&
                 llvm::is_contained({"+", "-"}, Step.getKind()) &&
                 !dependsOnThread(Step.getValue());
    return (mlir::isa<cxx::IncDecOp>(User) || IsSum) &&
           !isDivergent(User, Var->getBlock());
  });
  Stepping.erase(Var);
  return Alike;
}

/// Adds to \p Parts, \p Sign times, what differs between threads in the sum
/// that
/// \p V is. False for other values.
bool ThreadDependence::addParts(Value V, int Sign, Parts &Into) {
  if (!dependsOnThread(V))
    return true;
  V = wholeNumber(V);
  if (!V)
    return false;
  if (auto Sum = V.getDefiningOp<cxx::BinaryOp>()) {
    bool IsMinus = Sum.getKind() == "-";
    return (IsMinus || Sum.getKind() == "+") &&
           addParts(Sum.getLhs(), Sign, Into) &&
           addParts(Sum.getRhs(), IsMinus ? -Sign : Sign, Into);
  }
  if (StringRef Dimension = componentOf(V, "threadIdx"); !Dimension.empty()) {
    Into[{nullptr, Dimension}] += Sign;
    return true;
  }
  cxx::VarOp Var = loaded(V);
  if (!Var || !stepsAlike(Var))
    return false;
  Parts OfFirst = Into;
  if (addParts(Var.getInit(), Sign, OfFirst)) {
    Into = std::move(OfFirst);
    return true;
  }
  // What it begins with is some value of the thread's.
  Into[{Var.getOperation(), ""}] += Sign;
  return true;
}

/// Whether what differs between threads in the operands of \p Op, a difference
/// or comparison, is the same on both sides: `i >= n + t`, where i is t and
/// what all threads have added to it.
bool ThreadDependence::cancels(cxx::BinaryOp Op) {
  static constexpr StringRef Kinds[] = {"-", "<", "<=", ">", ">=", "==", "!="};
  Parts Differing;
  return llvm::is_contained(Kinds, Op.getKind()) &&
         addParts(Op.getLhs(), 1, Differing) &&
         addParts(Op.getRhs(), -1, Differing) &&
         llvm::all_of(Differing, [](const auto &Part) { return !Part.second; });
}

/// Whether \p Root is one place for all threads of a block.
bool ThreadDependence::isOfBlock(Value Root) {
  if (auto Var = Root.getDefiningOp<cxx::VarOp>())
    return Var->hasAttr("cu.shared");
  auto Parameter = mlir::dyn_cast<mlir::BlockArgument>(Root);
  auto Func =
      Parameter
          ? mlir::dyn_cast<cxx::FuncOp>(Parameter.getOwner()->getParentOp())
          : cxx::FuncOp();
  if (!Func || !Func.getBody().hasOneBlock() ||
      !mlir::isa<cxx::LValueType>(Parameter.getType()))
    return false;
  // A function that calls itself gives what it was given.
  if (!Asked.insert(Parameter).second)
    return true;
  llvm::SmallVector<mlir::Operation *> Calls = Callers.lookup(Func);
  bool Result =
      !Calls.empty() && llvm::all_of(Calls, [&](mlir::Operation *Call) {
        unsigned Missing = calleeOf(Call).second, I = Parameter.getArgNumber();
        if (I < Missing || I - Missing >= Call->getNumOperands())
          return false;
        Value Given = Call->getOperand(I - Missing);
        return mlir::isa<cxx::LValueType>(Given.getType()) &&
               Places.placeOf(Given).Root &&
               isOfBlock(Places.placeOf(Given).Root);
      });
  Asked.erase(Parameter);
  return Result;
}

/// Whether some threads go on with the next round of \p Loop before they come
/// to \p Op in it.
bool ThreadDependence::leavesBefore(mlir::Operation *Loop,
                                    mlir::Operation *Op) {
  bool Leaves = false;
  Loop->walk<mlir::WalkOrder::PreOrder>([&](mlir::Operation *Inner) {
    if (Inner == Op)
      return mlir::WalkResult::interrupt();
    if (mlir::isa<cxx::ContinueOp>(Inner)) {
      mlir::Operation *Of = Inner->getParentOp();
      while (!isLoop(Of))
        Of = Of->getParentOp();
      Leaves |= Of == Loop && isDivergent(Inner, Loop->getBlock());
    }
    return mlir::WalkResult::advance();
  });
  return Leaves;
}

bool ThreadDependence::isDivergent(mlir::Operation *Op, mlir::Block *Scope) {
  bool Leaves = mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op);
  for (mlir::Operation *Parent = Op; Parent->getBlock() != Scope;) {
    Parent = Parent->getParentOp();
    if (!Parent || mlir::isa<cxx::FuncOp>(Parent))
      return false;
    Value Condition = conditionOf(Parent);
    if (Condition && dependsOnThread(Condition) &&
        !runsAlike(Parent, Condition))
      return true;
    bool Loops = isLoop(Parent);
    if (!Loops)
      continue;
    if (Leaves)
      return false;
    if (leavesBefore(Parent, Op))
      return true;
    // Some threads leave the loop earlier than others.
    bool Early = false;
    Parent->walk([&](cxx::BreakOp Break) {
      mlir::Operation *Left = Break->getParentOp();
      while (
          !mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp, cxx::SwitchOp>(Left))
        Left = Left->getParentOp();
      Early |= Left == Parent && isDivergent(Break, Parent->getBlock());
    });
    if (Early)
      return true;
  }
  return false;
}
