//===- LowerAssembly.cpp - see Passes.td ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "ExpressionTrees.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringExtras.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERASSEMBLY
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

#define GET_INSTRUCTION_FORMS
#include "cu2x/Conversion/CUToMSL/Intrinsics.inc"
#undef GET_INSTRUCTION_FORMS

struct Instruction {
  llvm::StringLiteral Opcode;
  InstructionForm Form;
  llvm::StringLiteral Target, Type, Result;
};
constexpr Instruction Instructions[] = {
#define GET_INSTRUCTION_ROWS
#include "cu2x/Conversion/CUToMSL/Intrinsics.inc"
#undef GET_INSTRUCTION_ROWS
};

struct Register {
  llvm::StringLiteral Name, Builtin, Component;
};
constexpr Register Registers[] = {
#define GET_REGISTER_ROWS
#include "cu2x/Conversion/CUToMSL/Intrinsics.inc"
#undef GET_REGISTER_ROWS
};

/// One statement of inline PTX.
class Assembly {
public:
  explicit Assembly(cu::AsmOp Op) : Op(Op), E(Op) {}

  /// False if it is more than one instruction with a row.
  bool lower();

private:
  /// No instruction: nothing, or with "memory" a fence. False for others.
  bool lowerEmpty();
  const Instruction *parse();
  mlir::Type type(StringRef Name);
  /// Operand number \p N of the statement, for "%N"; null for other texts.
  Value place(StringRef Text);
  /// A value in the type of the row: "%1", "7", "%%laneid".
  Value value(StringRef Text, mlir::Type Type);
  /// \p V in a register of type \p To. Registers have bits: a float and an
  /// integer of its size are not converted. Null for other sizes.
  Value inRegister(Value V, mlir::Type To);
  Value registerValue(StringRef Name);
  Value memory(StringRef Text, mlir::Type Type);
  Value shuffle(StringRef Function, mlir::Type Type);
  /// A call with an address and values, from operand \p First on.
  Value atomic(const Instruction &Row, size_t First);
  Value result(const Instruction &Row, llvm::ArrayRef<Value> Values);

  cu::AsmOp Op;
  CallEmitter E;
  llvm::SmallVector<StringRef, 5> Texts;
  /// Operands that the new expression has already.
  llvm::SmallDenseSet<unsigned> Named;
};

} // namespace

/// Whether \p Text is comments and empty statements.
static bool hasNoInstruction(StringRef Text) {
  while (!(Text = Text.ltrim("{}; \t\r\n")).empty())
    if (Text.consume_front("//"))
      Text = Text.split('\n').second;
    else if (size_t End = Text.find("*/", 2);
             Text.starts_with("/*") && End != StringRef::npos)
      Text = Text.drop_front(End + 2);
    else
      return false;
  return true;
}

bool Assembly::lowerEmpty() {
  auto IsMemory = [](mlir::Attribute Clobber) {
    return mlir::cast<mlir::StringAttr>(Clobber).getValue() == "memory";
  };
  // An output alone has what its register happens to hold, or an input that is
  // tied to it.
  auto IsSet = [](mlir::Attribute Constraint) {
    return mlir::cast<mlir::StringAttr>(Constraint).getValue().starts_with("=");
  };
  if (!hasNoInstruction(Op.getText()) ||
      llvm::any_of(Op.getConstraints(), IsSet) ||
      !llvm::all_of(Op.getOperands(), canRepeat))
    return false;
  // Compilers keep accesses on their side of the least fence there is.
  if (llvm::any_of(Op.getClobbers(), IsMemory)) {
    Value Fence = cu::CallOp::create(E.builder(), E.location(), E.none(),
                                     "__threadfence_block", mlir::ValueRange(),
                                     mlir::StringAttr());
    cxx::ExprStmtOp::create(E.builder(), E.location(), Fence);
  }
  llvm::SmallVector<Value> Operands(Op.getOperands());
  Op->erase();
  for (Value Operand : Operands)
    eraseUnused(Operand);
  return true;
}

const Instruction *Assembly::parse() {
  StringRef Text = Op.getText().trim();
  // A block of one instruction declares nothing.
  if (Text.consume_front("{") && !Text.consume_back("}"))
    return nullptr;
  Text = Text.trim();
  if (Text.consume_back(";"))
    Text = Text.rtrim();
  if (Text.contains(';') || Text.contains('{') || Text.contains("//") ||
      Text.contains("/*"))
    return nullptr;
  for (const Instruction &Row : Instructions)
    if (Text == Row.Opcode)
      return &Row;
  size_t End = Text.find_first_of(" \t\n");
  if (End == StringRef::npos)
    return nullptr;
  StringRef Opcode = Text.take_front(End);
  Text.drop_front(End).split(Texts, ',');
  for (StringRef &Operand : Texts)
    Operand = Operand.trim();
  // volatile tells a compiler to load again, and each is a load here.
  for (const Instruction &Row : Instructions)
    if (Row.Opcode == Opcode)
      return &Row;
  return nullptr;
}

mlir::Type Assembly::type(StringRef Name) {
  unsigned Width = 0;
  StringRef Digits = Name.drop_front(1);
  if (Digits.getAsInteger(10, Width))
    return E.none();
  if (Name.front() == 'f')
    return E.builder().getF32Type();
  return E.builder().getIntegerType(Width, Name.front() == 's');
}

Value Assembly::place(StringRef Text) {
  unsigned N;
  if (!Text.consume_front("%") || Text.getAsInteger(10, N) ||
      N >= Op.getOperands().size())
    return {};
  Value Operand = Op.getOperands()[N];
  // An expression is evaluated where it is used: once more for each time that
  // the text names it.
  if (Named.insert(N).second)
    return Operand;
  return canRepeat(Operand) ? repeat(E.builder(), Operand) : Value();
}

Value Assembly::registerValue(StringRef Name) {
  const Register *Found = llvm::find_if(
      Registers, [&](const Register &R) { return R.Name == Name; });
  if (Found == std::end(Registers))
    return {};
  if (Found->Builtin.starts_with("cu2x_"))
    return E.polyfill(Found->Builtin, E.ui32(), {E.builtin("laneId")});
  return Found->Component.empty() ? E.builtin(Found->Builtin)
                                  : E.builtin(Found->Builtin, Found->Component);
}

Value Assembly::inRegister(Value V, mlir::Type To) {
  mlir::Type From = V.getType();
  bool Numbers =
      mlir::isa<mlir::IntegerType>(From) || mlir::isa<mlir::FloatType>(From);
  if (!Numbers || From.isF64() || To.isF64())
    return {};
  if (mlir::isa<mlir::IntegerType>(From) == mlir::isa<mlir::IntegerType>(To))
    return E.cast(V, To, "functional");
  if (From.getIntOrFloatBitWidth() != To.getIntOrFloatBitWidth())
    return {};
  return E.call("as_type", To, {V}, metalTypeName(To));
}

Value Assembly::value(StringRef Text, mlir::Type Type) {
  if (Value Operand = place(Text))
    return inRegister(E.value(Operand), Type);
  if (Text.consume_front("%")) {
    Text.consume_front("%");
    Value Register = registerValue(Text);
    return Register ? inRegister(Register, Type) : Value();
  }
  int64_t Number;
  bool Integer = mlir::isa<mlir::IntegerType>(Type);
  return Integer && !Text.getAsInteger(0, Number) ? E.constant(Number, Type)
                                                  : Value();
}

Value Assembly::memory(StringRef Text, mlir::Type Type) {
  if (!Text.consume_front("[") || !Text.consume_back("]"))
    return {};
  Value Address = place(Text.trim());
  auto Pointer = Address ? mlir::dyn_cast<cxx::PointerType>(Address.getType())
                         : cxx::PointerType();
  if (!Pointer)
    return {};
  Pointer = Pointer.withPointee(Type);
  return cxx::DerefOp::create(E.builder(), E.location(),
                              cxx::LValueType::get(Type, Pointer.getSpace(),
                                                   Pointer.getIsConst(),
                                                   Pointer.getIsVolatile()),
                              E.cast(Address, Pointer, "c"));
}

/// `shfl.sync.down.b32 %0, %1, %2, c, mask`: c has the last lane that counts,
/// and from bit 8 on the bits of a lane's number that stay. CUDA's functions
/// make it of a width.
Value Assembly::shuffle(StringRef Function, mlir::Type Type) {
  unsigned Segments, Last = Function.contains("_up_") ? 0 : 31;
  if (Texts.size() != 5 || Texts[3].getAsInteger(0, Segments) ||
      (Segments & 255) != Last)
    return {};
  unsigned Width = 32 - (Segments >> 8);
  if (Segments >> 8 > 31 || !llvm::isPowerOf2_32(Width))
    return {};
  Value V = value(Texts[1], Type), Lane = value(Texts[2], E.ui32()),
        Mask = value(Texts[4], E.ui32());
  if (!V || !Lane || !Mask)
    return {};
  return cu::CallOp::create(E.builder(), E.location(), Type, Function,
                            {Mask, V, Lane, E.constant(Width, E.si32())},
                            mlir::StringAttr());
}

Value Assembly::atomic(const Instruction &Row, size_t First) {
  mlir::Type Type = type(Row.Type);
  size_t Values = Row.Target == "atomicCAS" ? 2 : 1;
  if (Texts.size() != First + 1 + Values)
    return {};
  Value Place = memory(Texts[First], Type);
  if (!Place)
    return {};
  auto At = Place.getDefiningOp<cxx::DerefOp>();
  llvm::SmallVector<Value> Operands = {At.getOperand()};
  At.erase();
  for (StringRef Text : llvm::drop_begin(Texts, First + 1)) {
    Operands.push_back(value(Text, Type));
    if (!Operands.back())
      return {};
  }
  return cu::CallOp::create(E.builder(), E.location(), Type, Row.Target,
                            Operands, mlir::StringAttr());
}

Value Assembly::result(const Instruction &Row, llvm::ArrayRef<Value> Values) {
  mlir::Type Type = type(Row.Result);
  auto Has = [&](unsigned N) { return Values.size() == N; };
  // The operands of a product that is wider than they are.
  llvm::SmallVector<Value, 4> Widened;
  if (Row.Form == InstructionForm::Operator ||
      Row.Form == InstructionForm::MultiplyAdd) {
    for (Value V : Values)
      Widened.push_back(E.cast(V, Type, "functional"));
    Values = Widened;
  }
  switch (Row.Form) {
  case InstructionForm::MetalCall:
    return E.call(Row.Target, Type, Values);
  case InstructionForm::PolyfillCall:
    return E.polyfill(Row.Target, Type, Values);
  case InstructionForm::Operator:
    return Has(2) ? E.binary(Row.Target, Values[0], Values[1], Type) : Value();
  case InstructionForm::Unary:
    return Has(1) ? Value(cxx::UnaryOp::create(E.builder(), E.location(), Type,
                                               Row.Target, Values[0]))
                  : Value();
  case InstructionForm::MultiplyAdd:
    if (!Has(3))
      return {};
    return E.binary("+", E.binary("*", Values[0], Values[1], Type), Values[2],
                    Type);
  case InstructionForm::OneOver:
    return Has(1) ? E.binary("/", E.constant(1, Type), Values[0], Type)
                  : Value();
  case InstructionForm::Move:
    return Has(1) ? Values[0] : Value();
  case InstructionForm::CudaCall:
  case InstructionForm::LoadFrom:
  case InstructionForm::StoreTo:
  case InstructionForm::ShuffleCall:
  case InstructionForm::AtomicCall:
    break;
  }
  llvm_unreachable("these have no values");
}

bool Assembly::lower() {
  if (lowerEmpty())
    return true;
  const Instruction *Row = parse();
  if (!Row)
    return false;
  mlir::OpBuilder &B = E.builder();
  mlir::Location At = E.location();
  auto Finish = [&](Value V) {
    cxx::ExprStmtOp::create(B, At, V);
    llvm::SmallVector<Value> Operands(Op.getOperands());
    Op->erase();
    for (Value Operand : Operands)
      eraseUnused(Operand);
    return true;
  };
  if (Row->Form == InstructionForm::CudaCall) {
    llvm::SmallVector<Value> Operands;
    if (Row->Target == "__syncwarp")
      Operands.push_back(E.constant(0xFFFFFFFFll, E.ui32()));
    return Finish(cu::CallOp::create(B, At, E.none(), Row->Target, Operands,
                                     mlir::StringAttr()));
  }
  if (Texts.empty())
    return false;
  mlir::Type Type = type(Row->Type);
  if (Row->Form == InstructionForm::StoreTo) {
    Value To = Texts.size() == 2 ? memory(Texts[0], Type) : Value();
    Value V = To ? value(Texts[1], Type) : Value();
    if (!V)
      return false;
    return Finish(cxx::AssignOp::create(B, At, To.getType(), To, V));
  }
  // What is done to memory alone has no result.
  if (Row->Form == InstructionForm::AtomicCall &&
      Row->Opcode.starts_with("red")) {
    Value Old = atomic(*Row, 0);
    return Old && Finish(Old);
  }
  Value To = place(Texts[0]);
  auto Place =
      To ? mlir::dyn_cast<cxx::LValueType>(To.getType()) : cxx::LValueType();
  if (!Place)
    return false;
  Value V;
  if (Row->Form == InstructionForm::LoadFrom) {
    if (Value From = Texts.size() == 2 ? memory(Texts[1], Type) : Value())
      V = cxx::LoadOp::create(B, At, Type, From);
  } else if (Row->Form == InstructionForm::ShuffleCall) {
    V = shuffle(Row->Target, Type);
  } else if (Row->Form == InstructionForm::AtomicCall) {
    V = atomic(*Row, 1);
  } else {
    llvm::SmallVector<Value> Values;
    for (StringRef Text : llvm::drop_begin(Texts)) {
      // What is added to a wide product is as wide.
      bool Added =
          Row->Form == InstructionForm::MultiplyAdd && Values.size() == 2;
      Values.push_back(value(Text, Added ? type(Row->Result) : Type));
      if (!Values.back())
        return false;
    }
    V = result(*Row, Values);
  }
  V = V ? inRegister(V, Place.getPointee()) : V;
  if (!V)
    return false;
  return Finish(cxx::AssignOp::create(B, At, Place, To, V));
}

namespace {
struct LowerAssembly : impl::LowerAssemblyBase<LowerAssembly> {
  void runOnOperation() override {
    llvm::SmallVector<cu::AsmOp> Statements;
    getOperation().walk([&](cu::AsmOp Op) { Statements.push_back(Op); });
    if (Statements.empty())
      markAllAnalysesPreserved();
    for (cu::AsmOp Op : Statements)
      if (!Assembly(Op).lower())
        cu::report(Op, diag::Kind::UnknownAssembly,
                   {Op.getText().trim().str()});
  }
};
} // namespace
