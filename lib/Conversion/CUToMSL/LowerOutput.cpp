//===- LowerOutput.cpp - see Passes.td --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a kernel has to say to its host goes through buffers of cu2x's own: the
/// arguments of printf with the number of the format, and the number of the
/// first assertion that fails or trap that is reached. What the numbers mean
/// is in tables at the module, which become part of the report:
///
///   msl.formats = [{text = "%d\0A", arguments = ["int"]}]
///   msl.strings = ["positive"]
///   msl.failures = [{kind = "assert", text = "i < n", file = "a.cu",
///                    line = 3 : i64, function = "k"}]
///
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "ExpressionTrees.h"
#include "Intrinsics.h"
#include "PrintfFormat.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWEROUTPUT
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// The string literal that \p V points to, or null.
static cxx::StringOp literalOf(Value V) {
  while (auto Cast = V.getDefiningOp<cxx::CastOp>())
    V = Cast.getOperand();
  auto Decay = V.getDefiningOp<cxx::DecayOp>();
  return Decay ? Decay.getArray().getDefiningOp<cxx::StringOp>()
               : cxx::StringOp();
}

static Value yielded(mlir::Region &Region) {
  auto Yield = Region.empty() || Region.front().empty()
                   ? cxx::YieldOp()
                   : mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
  return Yield ? Yield.getValue() : Value();
}

/// The choice that \p V is; literals of one length are chosen as places.
static cxx::ConditionalOp choiceOf(Value V) {
  if (auto Decay = V.getDefiningOp<cxx::DecayOp>())
    V = Decay.getArray();
  return V.getDefiningOp<cxx::ConditionalOp>();
}

/// Whether \p V is a literal or a choice between literals.
static bool isLiteral(Value V) {
  if (literalOf(V) || V.getDefiningOp<cxx::StringOp>())
    return true;
  cxx::ConditionalOp Choice = choiceOf(V);
  return Choice && llvm::all_of(Choice->getRegions(), [](mlir::Region &Region) {
           Value Inner = yielded(Region);
           return Inner && isLiteral(Inner);
         });
}

/// \p Text as a comment in front of something in the line.
static std::string comment(StringRef Text, StringRef Quote = "") {
  std::string Shown;
  llvm::raw_string_ostream OS(Shown);
  for (char C : Text)
    if (llvm::isPrint(C) && C != '\\')
      OS << C;
    else
      OS.write_escaped(StringRef(&C, 1));
  // Neither the end nor the beginning of a comment.
  for (size_t At = 0; At + 1 < Shown.size(); ++At)
    if (StringRef(Shown).substr(At, 2) == "*/" ||
        StringRef(Shown).substr(At, 2) == "/*")
      Shown.insert(At + 1, " ");
  return ("/* " + Quote + Shown + Quote + " */ ").str();
}

namespace {

class OutputLowering {
public:
  explicit OutputLowering(mlir::ModuleOp Module)
      : Module(Module), Builder(Module.getContext()) {}
  void run();

private:
  void lowerPrintf(cu::CallOp Call);
  void lowerFailure(cu::CallOp Call, bool IsAssert);
  /// Puts a test of the condition for `cond ? void() : __assert_fail(...)`;
  /// false if \p Call stands elsewhere.
  bool lowerAssertion(cu::CallOp Call, unsigned Site, StringRef Text);
  /// The value to store for \p Argument, and the word of the table for it;
  /// null if \p Wanted is something else.
  Value packed(CallEmitter &E, Value Argument, ConversionClass Wanted,
               std::string &Word);
  Value string(mlir::OpBuilder &B, Value Literal);
  Value buffer(CallEmitter &E, StringRef Name);
  Value site(CallEmitter &E, unsigned Number, StringRef Text);
  unsigned failure(cu::CallOp Call, bool IsAssert, std::string &Text);

  mlir::ModuleOp Module;
  mlir::Builder Builder;
  llvm::SetVector<mlir::Attribute> Formats, Strings, Failures;
};

struct LowerOutput : impl::LowerOutputBase<LowerOutput> {
  void runOnOperation() override { OutputLowering(getOperation()).run(); }
};

} // namespace

static unsigned numberOf(llvm::SetVector<mlir::Attribute> &Rows,
                         mlir::Attribute Row) {
  Rows.insert(Row);
  return llvm::find(Rows, Row) - Rows.begin();
}

/// A buffer of cu2x's own, a parameter that is handed on like threadIdx.
Value OutputLowering::buffer(CallEmitter &E, StringRef Name) {
  auto Words = cxx::PointerType::get(E.ui32(), cxx::AddressSpace::Device);
  auto Place = cxx::LValueType::get(Words, cxx::AddressSpace::Thread, true);
  Value Buffer = cu::BuiltinOp::create(E.builder(), E.location(), Place, Name);
  return cxx::LoadOp::create(E.builder(), E.location(), Words, Buffer);
}

//===----------------------------------------------------------------------===//
// printf
//===----------------------------------------------------------------------===//

/// The number of a literal in the table of strings.
Value OutputLowering::string(mlir::OpBuilder &B, Value Literal) {
  mlir::Type Word = B.getIntegerType(32, false);
  cxx::StringOp String = literalOf(Literal);
  if (!String)
    String = Literal.getDefiningOp<cxx::StringOp>();
  if (String) {
    unsigned Number = numberOf(Strings, String.getValueAttr());
    return msl::NameOp::create(B, Literal.getLoc(), Word,
                               comment(String.getValue(), "\"") +
                                   llvm::utostr(Number) + "u");
  }
  cxx::ConditionalOp Choice = choiceOf(Literal);
  for (mlir::Region &Region : Choice->getRegions()) {
    auto Yield = mlir::cast<cxx::YieldOp>(Region.front().back());
    mlir::OpBuilder Inner(Yield);
    Value Old = Yield.getValue();
    Yield.getValueMutable().set(string(Inner, Old));
    eraseTree(Old);
  }
  Choice.getResult().setType(Word);
  return Choice.getResult();
}

Value OutputLowering::packed(CallEmitter &E, Value Argument,
                             ConversionClass Wanted, std::string &Word) {
  Value V = E.value(Argument);
  mlir::Type Type = V.getType();
  if (Wanted == ConversionClass::String) {
    Word = "string";
    return isLiteral(V) ? string(E.builder(), V) : Value();
  }
  if (Wanted == ConversionClass::Pointer) {
    Word = "pointer";
    return mlir::isa<cxx::PointerType>(Type) ? E.cast(V, E.ui64(), "c")
                                             : Value();
  }
  if (Wanted == ConversionClass::Float) {
    Word = Type.isF64() ? "double" : "float";
    if (Type.isF64())
      return E.polyfill("cu2x_double_as_ulong", E.ui64(), {V});
    return Type.isF32() ? V : Value();
  }
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(Type)) {
    Type = Enum.getUnderlying();
    V = E.cast(V, Type, "functional");
  }
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  if (!Int)
    return {};
  if (Int.getWidth() < 32)
    V = E.cast(V, Type = E.si32(), "functional");
  Word = metalTypeName(Type);
  return V;
}

void OutputLowering::lowerPrintf(cu::CallOp Call) {
  auto Refuse = [&](const std::string &Why) {
    cu::report(Call, diag::Kind::DevicePrintf, {Call.getCallee().str(), Why});
  };
  cxx::StringOp Format = Call.getNumOperands()
                             ? literalOf(Call.getOperands()[0])
                             : cxx::StringOp();
  if (!Format)
    return Refuse("the format is not a literal");
  std::optional<std::vector<ConversionClass>> Wanted =
      parsePrintfFormat(Format.getValue());
  if (!Wanted)
    return Refuse("CUDA does not know the format");
  mlir::OperandRange Arguments = Call.getOperands().drop_front();
  if (Arguments.size() < Wanted->size())
    return Refuse("there are fewer arguments than conversions");

  CallEmitter E(Call);
  llvm::SmallVector<Value> Values(2);
  llvm::SmallVector<mlir::Attribute> Words;
  // Those behind the last conversion are evaluated and not printed.
  for (auto [N, Argument] : llvm::enumerate(Arguments)) {
    if (N >= Wanted->size() && !hasEffect(Argument))
      continue;
    if (N >= Wanted->size())
      return Refuse("there are more arguments than conversions");
    std::string Word;
    Value V = packed(E, Argument, (*Wanted)[N], Word);
    if (!V)
      return Refuse("argument " + std::to_string(N + 1) +
                    ((*Wanted)[N] == ConversionClass::String
                         ? " is not a literal"
                         : " has another type than its conversion"));
    Values.push_back(V);
    Words.push_back(Builder.getStringAttr(Word));
  }
  unsigned Number = numberOf(
      Formats,
      Builder.getDictionaryAttr(
          {Builder.getNamedAttr("arguments", Builder.getArrayAttr(Words)),
           Builder.getNamedAttr("text", Format.getValueAttr())}));
  Values[0] = buffer(E, "printf_buffer");
  Values[1] =
      E.name(comment(Format.getValue(), "\"") + llvm::utostr(Number), "uint");
  E.replace(E.polyfill("cu2x_printf", E.si32(), Values));
}

//===----------------------------------------------------------------------===//
// Assertions and traps
//===----------------------------------------------------------------------===//

unsigned OutputLowering::failure(cu::CallOp Call, bool IsAssert,
                                 std::string &Text) {
  auto Func = Call->getParentOfType<cxx::FuncOp>();
  std::string File, Function = Func.getName().str();
  int64_t Line = 0;
  if (auto At = Call->getLoc()->findInstanceOf<mlir::FileLineColLoc>()) {
    File = At.getFilename().str();
    Line = At.getLine();
  }
  Text = Call.getCallee().str();
  if (IsAssert && Call.getNumOperands() >= 4) {
    if (cxx::StringOp String = literalOf(Call.getOperands()[0]))
      Text = String.getValue().str();
    if (cxx::StringOp String = literalOf(Call.getOperands()[1]))
      File = String.getValue().str();
    Line = constantValue(Call.getOperands()[2]).value_or(Line);
    if (cxx::StringOp String = literalOf(Call.getOperands()[3]))
      Function = String.getValue().str();
  }
  auto String = [&](StringRef Name, StringRef Value) {
    return Builder.getNamedAttr(Name, Builder.getStringAttr(Value));
  };
  return numberOf(
      Failures,
      Builder.getDictionaryAttr(
          {String("file", File), String("function", Function),
           String("kind", IsAssert ? "assert" : "trap"),
           Builder.getNamedAttr("line", Builder.getI64IntegerAttr(Line)),
           String("text", Text)}));
}

Value OutputLowering::site(CallEmitter &E, unsigned Number, StringRef Text) {
  return E.name((Text.empty() ? "" : comment(Text)) + llvm::utostr(Number),
                "uint");
}

/// A string literal as a condition holds: `i < n && "in range"`.
static void foldLiteralConditions(Value Condition) {
  mlir::Operation *Op = Condition.getDefiningOp();
  if (!Op)
    return;
  auto Cast = mlir::dyn_cast<cxx::CastOp>(Op);
  if (Cast && Cast.getType().isInteger(1) && literalOf(Cast.getOperand())) {
    mlir::OpBuilder B(Op);
    Value Holds =
        cxx::ConstantOp::create(B, Op->getLoc(), B.getI1Type(),
                                B.getBoolAttr(true), mlir::StringAttr());
    Condition.replaceAllUsesWith(Holds);
    eraseTree(Condition);
    return;
  }
  for (Value Operand : llvm::SmallVector<Value>(Op->getOperands()))
    foldLiteralConditions(Operand);
  auto Logical = mlir::dyn_cast<cxx::LogicalOp>(Op);
  if (!Logical)
    return;
  foldLiteralConditions(yielded(Logical.getRhs()));
  auto Right = yielded(Logical.getRhs()).getDefiningOp<cxx::ConstantOp>();
  auto Holds =
      Right ? mlir::dyn_cast<mlir::IntegerAttr>(Right.getValue()) : nullptr;
  if (Holds && Holds.getValue().isOne() && Logical.getKind() == "&&") {
    Logical.replaceAllUsesWith(Logical.getLhs());
    Logical->erase();
  }
}

bool OutputLowering::lowerAssertion(cu::CallOp Call, unsigned Site,
                                    StringRef Text) {
  auto Conditional = mlir::dyn_cast<cxx::ConditionalOp>(Call->getParentOp());
  if (!Conditional || !Conditional->hasOneUse() ||
      yielded(Conditional.getFalseRegion()) != Call.getResult())
    return false;
  Value Nothing = yielded(Conditional.getTrueRegion());
  if (!mlir::isa<cxx::ExprStmtOp>(*Conditional->user_begin()) || !Nothing ||
      hasEffect(Nothing))
    return false;
  foldLiteralConditions(Conditional.getCondition());
  Value Condition = Conditional.getCondition();
  while (auto Cast = Condition.getDefiningOp<cxx::CastOp>()) {
    if (!Cast.getOperand().getType().isInteger(1))
      break;
    Condition = Cast.getOperand();
    Cast.replaceAllUsesWith(Condition);
    Cast->erase();
  }
  CallEmitter E(Conditional);
  Condition = E.predicate(Condition);
  // The text of the program and that of the condition are the same.
  Value Where = site(E, Site, "");
  Value Record = buffer(E, "failure_record");
  E.replace(E.polyfill("cu2x_assert", E.none(),
                       {Condition, Where, Record, E.builtin("blockIdx", ""),
                        E.builtin("threadIdx", "")}));
  return true;
}

void OutputLowering::lowerFailure(cu::CallOp Call, bool IsAssert) {
  std::string Text;
  unsigned Site = failure(Call, IsAssert, Text);
  cu::report(Call,
             IsAssert ? diag::Kind::AssertContinues : diag::Kind::DeviceTrap,
             {Text});
  if (IsAssert && lowerAssertion(Call, Site, Text))
    return;
  CallEmitter E(Call);
  Value Where = site(E, Site, Text);
  Value Record = buffer(E, "failure_record");
  E.replace(E.polyfill(
      "cu2x_fail", E.none(),
      {Where, Record, E.builtin("blockIdx", ""), E.builtin("threadIdx", "")}));
}

void OutputLowering::run() {
  llvm::SmallVector<cu::CallOp> Calls;
  Module.walk([&](cu::CallOp Call) { Calls.push_back(Call); });
  for (cu::CallOp Call : Calls) {
    const Intrinsic *Row = findIntrinsic(Call);
    if (!Row || Row->Family != IntrinsicFamily::Control)
      continue;
    if (Row->Target == "printf")
      lowerPrintf(Call);
    else if (Row->Target == "assert" || Row->Target == "trap")
      lowerFailure(Call, Row->Target == "assert");
  }
  auto Keep = [&](StringRef Name, llvm::SetVector<mlir::Attribute> &Rows) {
    if (!Rows.empty())
      Module->setAttr(Name, Builder.getArrayAttr(Rows.getArrayRef()));
  };
  Keep("msl.formats", Formats);
  Keep("msl.strings", Strings);
  Keep("msl.failures", Failures);
}
