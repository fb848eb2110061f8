//===- StatementPrinter.cpp - Statements as MSL text ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StatementPrinter.h"
#include "Literals.h"
#include "LongLines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

static constexpr unsigned Step = 2;

/// Operations that are statements of their own, in order.
static llvm::SmallVector<mlir::Operation *> statements(mlir::Block &Block) {
  llvm::SmallVector<mlir::Operation *> Result;
  for (mlir::Operation &Op : Block)
    if (!cxx::isExpression(&Op) &&
        !mlir::isa<cxx::YieldOp, cxx::MemberInitOp>(Op))
      Result.push_back(&Op);
  return Result;
}

static unsigned sourceLine(mlir::Operation *Op) {
  auto Place = Op->getLoc()->findInstanceOf<mlir::FileLineColLoc>();
  return Place ? Place.getLine() : 0;
}

bool metal::separated(mlir::Operation *First, mlir::Operation *Second) {
  unsigned Start = sourceLine(Second), End = sourceLine(First);
  if (!Start || !End)
    return false;
  // The second one begins with its expressions.
  for (mlir::Operation *Op = First->getNextNode(); Op && Op != Second;
       Op = Op->getNextNode())
    if (unsigned Line = sourceLine(Op))
      Start = std::min(Start, Line);
  unsigned Braces = 0;
  // The first one's expressions stand before it, on its lines.
  for (mlir::Operation *Op = First->getPrevNode(); Op && cxx::isExpression(Op);
       Op = Op->getPrevNode())
    Op->walk([&](mlir::Operation *Inner) {
      End = std::max(End, sourceLine(Inner));
      Braces |= Inner->hasAttr("cxx.rows");
    });
  First->walk([&](mlir::Operation *Op) {
    End = std::max(End, sourceLine(Op));
    unsigned Depth = 0;
    for (mlir::Operation *Up = Op; Up != First; Up = Up->getParentOp())
      Depth += !cxx::isExpression(Up->getParentOp());
    Braces = std::max(Braces, Depth);
  });
  if (auto Comment = mlir::dyn_cast<cxx::CommentOp>(First))
    End += Comment.getText().count('\n');
  // Each closing brace may stand on a line of its own.
  return Start > End + 1 + Braces;
}

void StatementPrinter::print(mlir::Block &Block, unsigned Indent) {
  mlir::Operation *Previous = nullptr;
  for (mlir::Operation *Op : statements(Block)) {
    auto Scope = mlir::dyn_cast<cxx::ScopeOp>(Op);
    if (Scope && Previous && mlir::isa<cxx::CaseOp, cxx::DefaultOp>(Previous)) {
      // `case 1: {`; the label has left its line open.
      body(Scope.getBody(), Indent - Step, Scope);
      endLine(Scope);
      Previous = Op;
      continue;
    }
    if (Previous && separated(Previous, Op))
      OS << '\n';
    statement(Op, Indent);
    Previous = Op;
  }
}

void StatementPrinter::printComment(StringRef Text, unsigned Indent) {
  llvm::SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  // What the later lines have in common is their old indentation.
  size_t Common = StringRef::npos;
  for (StringRef Line : llvm::drop_begin(Lines))
    if (!Line.trim().empty())
      Common = std::min(Common, Line.size() - Line.ltrim(" \t").size());
  bool Starred = llvm::all_of(llvm::drop_begin(Lines), [](StringRef Line) {
    return Line.trim().empty() || Line.ltrim().starts_with("*");
  });
  for (auto [N, Line] : llvm::enumerate(Lines)) {
    StringRef Shown = Line.rtrim();
    // A backslash at the end would swallow the line after the comment.
    if (Text.starts_with("//"))
      Shown = Shown.rtrim("\\ \t");
    if (N == 0) {
      line(Indent) << Shown << '\n';
      continue;
    }
    Shown = Shown.substr(std::min(Common, Shown.size()));
    if (Shown.empty())
      OS << '\n';
    else if (Text.starts_with("//") && !Shown.ltrim().starts_with("//"))
      line(Indent) << "// " << Shown.ltrim() << '\n';
    else
      line(Indent + (Starred ? 1 : 0)) << Shown << '\n';
  }
}

void StatementPrinter::endLine(mlir::Operation *Op, StringRef Which) {
  if (auto Comment = Op->getAttrOfType<mlir::StringAttr>(Which)) {
    OS << ' ';
    printComment(Comment.getValue(), 0);
    return;
  }
  OS << '\n';
}

void StatementPrinter::endLabel(mlir::Operation *Op) {
  mlir::Operation *Next = Op->getNextNode();
  while (Next && cxx::isExpression(Next))
    Next = Next->getNextNode();
  if (!mlir::isa_and_nonnull<cxx::ScopeOp>(Next))
    endLine(Op);
}

/// \p Text with its later lines moved to \p Indent.
static std::string atIndent(std::string Text, unsigned Indent) {
  for (size_t At = 0; (At = Text.find('\n', At)) != std::string::npos;)
    Text.insert(++At, Indent, ' ');
  return Text;
}

void StatementPrinter::statement(mlir::Operation *Op, unsigned Indent) {
  llvm::TypeSwitch<mlir::Operation *>(Op)
      .Case([&](cxx::CommentOp Op) { printComment(Op.getText(), Indent); })
      .Case([&](cxx::VarOp Op) {
        Expressions.keepRows(true);
        line(Indent) << wrapped(atIndent(variable(Op).text(), Indent), Indent)
                     << ';';
        Expressions.keepRows(false);
        endLine(Op);
      })
      .Case([&](cxx::ExprStmtOp Op) {
        line(Indent) << wrapped(Expressions.text(Op.getValue()), Indent) << ';';
        endLine(Op);
      })
      .Case([&](cxx::ReturnOp Op) {
        line(Indent) << "return";
        if (Op.getValue()) {
          auto Func = Op->getParentOfType<cxx::FuncOp>();
          OS << ' '
             << Expressions.initializer(Op.getValue(), Func.getReturnType());
        }
        OS << ';';
        endLine(Op);
      })
      .Case([&](cxx::BreakOp Op) {
        line(Indent) << "break;";
        endLine(Op);
      })
      .Case([&](cxx::ContinueOp Op) {
        line(Indent) << "continue;";
        endLine(Op);
      })
      .Case([&](cxx::ScopeOp Op) {
        line(Indent) << '{';
        endLine(Op, "cxx.head");
        print(Op.getBody().front(), Indent + Step);
        line(Indent) << '}';
        endLine(Op);
      })
      .Case([&](cxx::IfOp Op) {
        line(Indent);
        ifStatement(Op, Indent);
      })
      .Case([&](cxx::ForOp Op) { forStatement(Op, Indent); })
      .Case([&](cxx::WhileOp Op) { whileStatement(Op, Indent); })
      .Case([&](cxx::DoOp Op) { doStatement(Op, Indent); })
      .Case([&](cxx::SwitchOp Op) { switchStatement(Op, Indent); })
      .Case([&](cxx::CaseOp Op) {
        line(Indent - Step) << "case " << caseValue(Op) << ':';
        endLabel(Op);
      })
      .Case([&](cxx::DefaultOp Op) {
        line(Indent - Step) << "default:";
        endLabel(Op);
      })
      .Default([&](mlir::Operation *Op) {
        // Not legal; shown for those who look at an unfinished pass.
        line(Indent) << "/* " << Op->getName().getStringRef() << " */;\n";
      });
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

/// Whether `T x(first, ...)` could declare a function.
static bool looksLikeParameter(mlir::Value First) {
  while (auto Cast = First.getDefiningOp<cxx::CastOp>()) {
    if (Cast.getStyle() == "functional")
      return true;
    if (Cast.getStyle() != "implicit")
      return false;
    First = Cast.getOperand();
  }
  auto Construct = First.getDefiningOp<cxx::ConstructOp>();
  return Construct &&
         (Construct.getStyle() == "paren" ||
          (!Construct.getConstructor() && Construct.getStyle() != "brace"));
}

Declaration StatementPrinter::variable(cxx::VarOp Op) {
  cxx::LValueType Place = Op.getVariable().getType();
  Declaration D;
  if (Op.getReference()) {
    D = P.Types.declare(
        cxx::ReferenceType::get(Place.getPointee(), Place.getSpace(),
                                Place.getIsConst(), Place.getIsVolatile()),
        Op.getName().str());
  } else if (Op.getIsConstexpr()) {
    // constexpr says const already.
    D = P.Types.declareVariable(
        cxx::LValueType::get(Place.getPointee(), Place.getSpace()),
        Op.getName().str());
    D.Base = "constexpr " + D.Base;
  } else {
    D = P.Types.declareVariable(Place, Op.getName().str());
  }
  if (Op.getIsStatic())
    D.Base = "static " + D.Base;
  D.Declarator = Expressions.names().withExtents(std::move(D.Declarator),
                                                 Op.getName(), Op, Place);

  mlir::Value Init = Op.getInit();
  if (!Init)
    return D;
  mlir::Type Type = Place.getPointee();
  StringRef Style = Op.getStyle().value_or("");
  if (Op.getReference()) {
    D.Declarator += " = " + Expressions.text(Init, Precedence::Assignment);
    return D;
  }
  if (auto Construct = Init.getDefiningOp<cxx::ConstructOp>()) {
    bool Constructs = Construct.getConstructor().has_value();
    if (Constructs && Construct.getOperands().empty() && Style != "brace" &&
        (Style == "paren" || Construct.getStyle() == "implicit"))
      return D;
    if (Constructs && Style == "paren") {
      std::string Arguments = Expressions.arguments(Construct);
      if (looksLikeParameter(Construct.getOperands()[0]))
        D.Declarator += " = " + P.Types.name(Type) + "(" + Arguments + ")";
      else
        D.Declarator += "(" + Arguments + ")";
      return D;
    }
    if (Style == "brace") {
      D.Declarator +=
          "{" + Expressions.arguments(Construct, /*Narrowing=*/false) + "}";
      return D;
    }
  }
  bool Braces = Style == "brace";
  // What it is made of may be printed as a conversion, `float3(x)`.
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Type);
  bool IsPacked = Vector && Vector.getPacked();
  std::string Text = Expressions.initializer(Init, Type, !Braces);
  if (Braces && Init.getDefiningOp<cxx::InitListOp>())
    D.Declarator += Text;
  else if (Braces)
    D.Declarator += "{" + Text + "}";
  else if (Style == "paren" && !IsPacked && !looksLikeParameter(Init) &&
           Text[0] != '{')
    D.Declarator += "(" + Text + ")";
  else
    D.Declarator += " = " + Text;
  return D;
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

void StatementPrinter::body(mlir::Region &Region, unsigned Indent,
                            mlir::Operation *Of, StringRef Head) {
  OS << " {";
  endLine(Of, Head);
  print(Region.front(), Indent + Step);
  line(Indent) << '}';
}

/// The jump that is all there is in the region, or null.
static mlir::Operation *onlyJump(mlir::Region &Region) {
  auto All = statements(Region.front());
  if (All.size() != 1 ||
      !mlir::isa<cxx::ReturnOp, cxx::BreakOp, cxx::ContinueOp>(All[0]))
    return nullptr;
  return All[0];
}

void StatementPrinter::ifStatement(cxx::IfOp Op, unsigned Indent) {
  OS << "if (" << Expressions.condition(Op.getCondition()) << ')';
  bool HasElse = !Op.getElseRegion().empty() &&
                 !statements(Op.getElseRegion().front()).empty();
  mlir::Operation *Jump = onlyJump(Op.getThenRegion());
  if (Jump && !HasElse && !Op->hasAttr("cxx.head") &&
      !Op->hasAttr("cxx.trailing")) {
    OS << ' ';
    statement(Jump, 0);
    return;
  }
  body(Op.getThenRegion(), Indent, Op);
  if (!HasElse)
    return endLine(Op);
  OS << " else";
  auto Else = statements(Op.getElseRegion().front());
  if (auto Next = mlir::dyn_cast<cxx::IfOp>(Else[0]);
      Next && Else.size() == 1 && !Op->hasAttr("cxx.else_head") &&
      !Op->hasAttr("cxx.trailing")) {
    OS << ' ';
    ifStatement(Next, Indent);
    return;
  }
  body(Op.getElseRegion(), Indent, Op, "cxx.else_head");
  endLine(Op);
}

void StatementPrinter::unrollPragma(mlir::Operation *Op, unsigned Indent) {
  auto Unroll = Op->getAttrOfType<mlir::IntegerAttr>("cxx.unroll");
  if (!Unroll)
    return;
  line(Indent) << "#pragma clang loop ";
  if (Unroll.getInt() == 0)
    OS << "unroll(full)\n";
  else if (Unroll.getInt() == 1)
    OS << "unroll(disable)\n";
  else
    OS << "unroll_count(" << Unroll.getInt() << ")\n";
}

void StatementPrinter::forStatement(cxx::ForOp Op, unsigned Indent) {
  cxx::LoopOp Loop = Op.getLoop();
  llvm::SmallVector<mlir::Operation *> Init;
  for (mlir::Operation *S : statements(Op.getBody().front()))
    if (mlir::isa<cxx::CommentOp>(S))
      statement(S, Indent);
    else if (S != Loop)
      Init.push_back(S);

  // One declaration has one type; what has another goes before the loop.
  std::string Head;
  llvm::SmallVector<mlir::Operation *> Before;
  if (!Init.empty() && mlir::isa<cxx::ExprStmtOp>(Init[0])) {
    std::vector<std::string> Parts;
    for (mlir::Operation *S : Init)
      Parts.push_back(
          Expressions.text(mlir::cast<cxx::ExprStmtOp>(S).getValue()));
    Head = llvm::join(Parts, ", ");
  } else if (!Init.empty()) {
    std::string Base;
    for (auto [N, S] : llvm::enumerate(Init)) {
      Declaration D = variable(mlir::cast<cxx::VarOp>(S));
      if (N && D.Base != Base) {
        Before.assign(Init.begin(), Init.begin() + N);
        Head.clear();
      }
      Head += Head.empty() ? D.text() : ", " + D.Declarator;
      Base = D.Base;
    }
  }
  unsigned Inner = Before.empty() ? Indent : Indent + Step;
  if (!Before.empty())
    line(Indent) << "{\n";
  for (mlir::Operation *S : Before)
    statement(S, Inner);

  unrollPragma(Op, Inner);
  line(Inner) << "for (" << Head << ';';
  if (mlir::Value Condition = ExpressionPrinter::yielded(Loop.getCondition()))
    OS << ' ' << Expressions.condition(Condition);
  OS << ';';
  if (mlir::Value Next = ExpressionPrinter::yielded(Loop.getStep()))
    OS << ' ' << Expressions.text(Next);
  OS << ')';
  body(Loop.getBody(), Inner, Op);
  endLine(Op);
  if (!Before.empty())
    line(Indent) << "}\n";
}

void StatementPrinter::whileStatement(cxx::WhileOp Op, unsigned Indent) {
  unrollPragma(Op, Indent);
  line(Indent) << "while ("
               << Expressions.condition(
                      ExpressionPrinter::yielded(Op.getCondition()))
               << ')';
  body(Op.getBody(), Indent, Op);
  endLine(Op);
}

void StatementPrinter::doStatement(cxx::DoOp Op, unsigned Indent) {
  unrollPragma(Op, Indent);
  line(Indent) << "do";
  body(Op.getBody(), Indent, Op);
  OS << " while ("
     << Expressions.condition(ExpressionPrinter::yielded(Op.getCondition()))
     << ");";
  endLine(Op);
}

void StatementPrinter::switchStatement(cxx::SwitchOp Op, unsigned Indent) {
  mlir::Value V = withoutConversions(Op.getValue());
  if (P.Rules.promoted(V.getType()) != Op.getValue().getType())
    V = Op.getValue();
  line(Indent) << "switch (" << Expressions.text(V) << ") {";
  endLine(Op, "cxx.head");
  print(Op.getBody().front(), Indent + Step);
  line(Indent) << '}';
  endLine(Op);
}

std::string StatementPrinter::caseValue(cxx::CaseOp Op) {
  auto Number = mlir::cast<mlir::IntegerAttr>(Op.getValue());
  auto Switch = Op->getParentOfType<cxx::SwitchOp>();
  mlir::Type Type = withoutConversions(Switch.getValue()).getType();
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(Type))
    return Expressions.enumerator(Enum, Number);
  if (auto Spelling = Op.getSpelling()) {
    // What a character becomes in an int is the same in both languages.
    if (Spelling->starts_with("'"))
      return Spelling->str();
    if (std::string Text = spelledLiteral(*Spelling, Number.getType());
        !Text.empty())
      return Text;
  }
  return literal(Number, Number.getType());
}
