//===- FunctionImporter.h - The body of one function -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CLANGTOCXX_FUNCTIONIMPORTER_H
#define CU2X_LIB_CONVERSION_CLANGTOCXX_FUNCTIONIMPORTER_H

#include "Comments.h"
#include "LateDefaults.h"
#include "UnitImporter.h"
#include "clang/AST/StmtVisitor.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace cu2x::importer {

/// Imports statements and expressions into the function, or into the
/// initialiser of a variable. A glvalue becomes a value of type cxx.lv, a
/// prvalue one of its own type, void one of type none.
class FunctionImporter
    : public clang::ConstStmtVisitor<FunctionImporter, mlir::Value> {
public:
  /// Operations go to \p Builder's position; findings to \p Owner.
  FunctionImporter(UnitImporter &Unit, mlir::Operation *Owner,
                   mlir::OpBuilder Builder)
      : Unit(Unit), Owner(Owner), B(Builder) {}

  /// Parameters, constructor initialisers, body.
  void importBody(const clang::FunctionDecl *Function, cxx::FuncOp Func);

  /// The values of LateDefaults, assigned to the parameter, and its return.
  void importMemberDefaults(const clang::FieldDecl *First, cxx::FuncOp Func);

  /// From here on the comments in \p Body are handed out.
  void takeComments(const clang::Stmt *Body);
  /// Those that there were.
  llvm::ArrayRef<Comment> allComments() const {
    return Comments ? Comments->all() : llvm::ArrayRef<Comment>();
  }

  /// An expression in the category it has.
  mlir::Value expr(const clang::Expr *E);

  // AuthorNames.cpp
  /// Keeps the names in the bounds of an array.
  void nameExtents(mlir::Operation *Op, const clang::VarDecl *Variable);

  // Statements.cpp
  void stmt(const clang::Stmt *S);
  void variable(const clang::VarDecl *Variable);

  // Initializers.cpp: the value of an initialiser for an object of that type.
  mlir::Value initializer(const clang::Expr *E);

  // Visitors of expressions; Literals.cpp
  mlir::Value VisitIntegerLiteral(const clang::IntegerLiteral *E);
  mlir::Value VisitFloatingLiteral(const clang::FloatingLiteral *E);
  mlir::Value VisitCharacterLiteral(const clang::CharacterLiteral *E);
  mlir::Value VisitCXXBoolLiteralExpr(const clang::CXXBoolLiteralExpr *E);
  mlir::Value VisitCXXNullPtrLiteralExpr(const clang::CXXNullPtrLiteralExpr *E);
  mlir::Value VisitStringLiteral(const clang::StringLiteral *E);
  mlir::Value VisitPredefinedExpr(const clang::PredefinedExpr *E);
  mlir::Value
  VisitUnaryExprOrTypeTraitExpr(const clang::UnaryExprOrTypeTraitExpr *E);
  mlir::Value VisitOffsetOfExpr(const clang::OffsetOfExpr *E);

  // References.cpp
  mlir::Value VisitDeclRefExpr(const clang::DeclRefExpr *E);
  mlir::Value VisitMemberExpr(const clang::MemberExpr *E);
  mlir::Value VisitArraySubscriptExpr(const clang::ArraySubscriptExpr *E);
  mlir::Value VisitCXXThisExpr(const clang::CXXThisExpr *E);

  // Operators.cpp
  mlir::Value VisitParenExpr(const clang::ParenExpr *E);
  mlir::Value VisitUnaryOperator(const clang::UnaryOperator *E);
  mlir::Value VisitBinaryOperator(const clang::BinaryOperator *E);
  mlir::Value
  VisitCompoundAssignOperator(const clang::CompoundAssignOperator *E);
  mlir::Value VisitConditionalOperator(const clang::ConditionalOperator *E);
  mlir::Value
  VisitBinaryConditionalOperator(const clang::BinaryConditionalOperator *E);

  // Casts.cpp
  mlir::Value VisitCastExpr(const clang::CastExpr *E);

  // Constructors.cpp
  mlir::Value VisitCXXConstructExpr(const clang::CXXConstructExpr *E);
  mlir::Value
  VisitCXXInheritedCtorInitExpr(const clang::CXXInheritedCtorInitExpr *E);

  // Calls.cpp
  mlir::Value VisitCallExpr(const clang::CallExpr *E);
  mlir::Value VisitCXXOperatorCallExpr(const clang::CXXOperatorCallExpr *E);
  mlir::Value VisitLambdaExpr(const clang::LambdaExpr *E);
  mlir::Value VisitCUDAKernelCallExpr(const clang::CUDAKernelCallExpr *E);

  // Initializers.cpp
  mlir::Value VisitInitListExpr(const clang::InitListExpr *E);
  mlir::Value VisitImplicitValueInitExpr(const clang::ImplicitValueInitExpr *E);
  mlir::Value VisitArrayInitLoopExpr(const clang::ArrayInitLoopExpr *E);
  mlir::Value VisitCompoundLiteralExpr(const clang::CompoundLiteralExpr *E);
  mlir::Value
  VisitCXXScalarValueInitExpr(const clang::CXXScalarValueInitExpr *E);
  mlir::Value
  VisitMaterializeTemporaryExpr(const clang::MaterializeTemporaryExpr *E);

  // AuthorNames.cpp
  mlir::Value VisitSubstNonTypeTemplateParmExpr(
      const clang::SubstNonTypeTemplateParmExpr *E);

  // Wrappers that mean what they hold; Import.cpp
  mlir::Value VisitExprWithCleanups(const clang::ExprWithCleanups *E);
  mlir::Value VisitConstantExpr(const clang::ConstantExpr *E);
  mlir::Value VisitCXXDefaultArgExpr(const clang::CXXDefaultArgExpr *E);
  mlir::Value VisitCXXDefaultInitExpr(const clang::CXXDefaultInitExpr *E);
  mlir::Value VisitCXXBindTemporaryExpr(const clang::CXXBindTemporaryExpr *E);
  mlir::Value
  VisitCXXRewrittenBinaryOperator(const clang::CXXRewrittenBinaryOperator *E);
  mlir::Value VisitStmt(const clang::Stmt *S);

private:
  /// Reports that the construct is refused and stands in for its value.
  mlir::Value refuse(const clang::Stmt *S, llvm::StringRef What,
                     llvm::StringRef Instead = "");
  /// Writes an initializer of a member of an anonymous struct or union as an
  /// assignment in front of the body. \p Behind are the initializers after it.
  void initializeIndirectly(const clang::CXXCtorInitializer *Init,
                            llvm::ArrayRef<clang::CXXCtorInitializer *> Behind);
  /// Zeros for what the defaulted \p Constructor leaves alone, as for `T{}`.
  void zeroOthers(const clang::CXXConstructorDecl *Constructor);
  void refuseAt(clang::SourceLocation At, llvm::StringRef What,
                llvm::StringRef Instead = "");

  mlir::Location loc(const clang::Stmt *S) {
    return Unit.location(S->getBeginLoc());
  }
  mlir::Location loc(clang::SourceLocation L) { return Unit.location(L); }
  /// The type of a prvalue; refused types are reported at \p At.
  mlir::Type type(clang::QualType Type, clang::SourceLocation At);
  cxx::LValueType place(clang::QualType Type, cxx::AddressSpace Space,
                        clang::SourceLocation At);
  /// The type of what \p E denotes: a place for a glvalue.
  mlir::Type resultType(const clang::Expr *E);

  mlir::Value load(mlir::Value Place, mlir::Location At);
  mlir::Value convertTo(mlir::Value Operand, mlir::Type To,
                        llvm::StringRef Style, mlir::Location At);
  mlir::Value constant(const clang::APValue &Value, clang::QualType Type,
                       const clang::Expr *E);
  /// ConstantValues.cpp: whether the value of a constant of the host is
  /// imported, where functions do not run.
  bool isInConstant() const;
  /// The value of \p E, of a class, as a list of numbers; null if it has none.
  mlir::Value evaluateClass(const clang::Expr *E);
  mlir::Value listOf(const clang::APValue &Value, clang::QualType Type,
                     const clang::Expr *E);
  mlir::Value intConstant(uint64_t Value, mlir::Type Type, mlir::Location At);
  /// AuthorNames.cpp: the macro of the program that \p E is all of, or "".
  std::string programMacro(const clang::Expr *E) const;
  /// The value of an expression that only the host's functions compute.
  mlir::Value evaluate(const clang::Expr *E);

  /// Fills a fresh block of \p Region.
  void fill(mlir::Region &Region, llvm::function_ref<void()> Content);
  /// Fills it with an expression and its yield.
  void fillYield(mlir::Region &Region, const clang::Expr *E);

  /// Casts.cpp: the choice between two objects that \p E is, or null.
  const clang::ConditionalOperator *choiceOfPlaces(const clang::Expr *E);
  /// The value of a choice between two places. Both branches are
  /// read, not named, as they may lie in different memory.
  mlir::Value loadChoice(const clang::ConditionalOperator *E,
                         clang::QualType Type, bool InParens);

  /// The place \p Object as one of another type; its address.
  mlir::Value seenAs(mlir::Value Object, mlir::Type Type, llvm::StringRef Style,
                     mlir::Location At);
  mlir::Value addressOf(mlir::Value Object, mlir::Location At);
  mlir::Value qualified(mlir::Value Object, clang::QualType Type,
                        llvm::StringRef Style, mlir::Location At);
  /// Casts.cpp: conversions between classes and their bases.
  mlir::Value toBase(const clang::CastExpr *E);
  mlir::Value toDerived(const clang::CastExpr *E);

  // Constructors.cpp
  /// The value that a constructor gives which the compiler wrote; null if it
  /// leaves the object as it is.
  mlir::Value defaultConstruction(const clang::CXXConstructExpr *E);
  /// The same value for each element of an array.
  mlir::Value repeated(const clang::Expr *E, const clang::Expr *Element,
                       llvm::SmallVectorImpl<mlir::Value> &Elements,
                       uint64_t Size);

  // MemberDefaults.cpp
  /// Gives the object that \p List initialises for \p E the defaults that use
  /// it.
  mlir::Value withDefaults(const clang::Expr *E, cxx::InitListOp List,
                           const LateDefaults &Late);
  /// Assigns \p Value to \p Place, an array element by element: those that the
  /// list lacks unless they are zero already.
  void assign(llvm::function_ref<mlir::Value()> Place, const clang::Expr *Value,
              bool IsZero);

  // UnionValues.cpp
  /// An object of the union \p Type that starts with \p Field.
  mlir::Value unionValue(const clang::Expr *E, clang::QualType Type,
                         const clang::FieldDecl *Field,
                         const clang::Expr *Value);
  /// The anonymous struct or union \p Field with the values that \p Inits give
  /// its members, which are the part \p Depth of their chains.
  mlir::Value
  anonymousValue(const clang::Expr *E, const clang::FieldDecl *Field,
                 llvm::ArrayRef<const clang::CXXCtorInitializer *> Inits,
                 unsigned Depth);

  // StatementComments.cpp
  void compound(const clang::CompoundStmt *S);
  /// A statement with the comments before, in and behind it.
  void child(const clang::Stmt *S);
  /// A statement as the content of a region of \p Owner, whose head ends at
  /// \p HeadEnd: a compound without its braces.
  void bodyOf(const clang::Stmt *S, mlir::Operation *Owner,
              clang::SourceLocation HeadEnd,
              llvm::StringRef HeadAttribute = HeadAttr);
  /// What follows a label of a switch.
  void labelled(mlir::Operation *Label, clang::SourceLocation Colon,
                const clang::Stmt *S);
  /// Writes the comments that begin before \p Loc.
  void commentsBefore(clang::SourceLocation Loc);
  /// Writes those behind the code that ends at \p End, up to \p Limit.
  void commentsOnLineOf(clang::SourceLocation End,
                        clang::SourceLocation Limit = {});
  /// Keeps them on \p Op.
  void commentBehind(mlir::Operation *Op, clang::SourceLocation End,
                     llvm::StringRef Attribute,
                     clang::SourceLocation Limit = {});
  /// Comments in front of `else if` go behind its brace.
  void commentElseIf(mlir::Region &Else);

  // RangeFor.cpp
  void rangeFor(const clang::CXXForRangeStmt *S);
  /// The loop over an array, by an index.
  void rangeOverArray(const clang::CXXForRangeStmt *S,
                      const clang::Expr *Array);
  /// The loop as the standard says it.
  void rangeOverIterators(const clang::CXXForRangeStmt *S);

  // Statements.cpp
  void ifStmt(const clang::IfStmt *S);
  void forStmt(const clang::ForStmt *S);
  /// Attaches what #pragma unroll said and forgets it.
  void hint(mlir::Operation *Loop);
  /// A declaration in the condition of a loop, at the top of its body.
  void conditionVariable(const clang::VarDecl *Variable,
                         const clang::Expr *Condition);
  void whileStmt(const clang::WhileStmt *S);
  void doStmt(const clang::DoStmt *S);
  void switchStmt(const clang::SwitchStmt *S);
  void caseStmt(const clang::CaseStmt *S);
  void attributed(const clang::AttributedStmt *S);
  void assembly(const clang::GCCAsmStmt *S);

  // Calls.cpp
  mlir::Value callCuda(const clang::Expr *E, const clang::FunctionDecl *Callee,
                       llvm::ArrayRef<mlir::Value> Operands);
  void toComputation(const clang::FunctionDecl *Callee, mlir::Type Type,
                     mlir::Location At,
                     llvm::MutableArrayRef<mlir::Value> Operands);
  mlir::Value callUser(const clang::Expr *E, const clang::FunctionDecl *Callee,
                       llvm::ArrayRef<mlir::Value> Operands, bool Operator);
  /// Arguments after the object, in the categories of the parameters.
  template <typename Range>
  void arguments(Range &&Arguments, llvm::SmallVectorImpl<mlir::Value> &Result);
  /// Whether evaluating the object of a member does something, which is lost
  /// where the member is static.
  bool hasEffects(const clang::Expr *Object) const;
  /// The object of a method call as a place.
  mlir::Value object(const clang::Expr *E, bool Arrow);

  // References.cpp
  /// A variable in shared memory that is declared in another function, or in
  /// none: cu.identity says that the declarations are of one.
  mlir::Value outerShared(const clang::VarDecl *Variable);
  /// Whether \p E is the `this` of this very method, not of one around a
  /// lambda.
  bool isOwnThis(const clang::Expr *E) const;
  /// The place of the object that a lambda with [*this] has, when that is what
  /// \p E points to; null otherwise.
  mlir::Value copiedThis(const clang::Expr *E);

  UnitImporter &Unit;
  mlir::Operation *Owner;
  mlir::OpBuilder B;
  llvm::DenseMap<const clang::ValueDecl *, mlir::Value> Variables;
  llvm::DenseMap<const clang::ValueDecl *, std::string> Captures;
  /// The names of what loops over ranges have without saying so.
  llvm::DenseMap<const clang::VarDecl *, std::string> Iterators;
  /// The element that the iterator of a loop over an array points to.
  llvm::DenseMap<const clang::ValueDecl *, std::function<mlir::Value()>>
      Elements;
  mlir::Value This; ///< place of the object of a method
  /// Whether This is a parameter with a name, which is given its defaults.
  bool ThisIsNamed = false;
  /// Objects that a function gives defaults which use them.
  unsigned GivenDefaults = 0;
  /// Loop hint of the statement that follows: -1 none, 0 fully, else the count.
  int64_t Unroll = -1;
  unsigned Unnamed = 0; ///< variables that got a name
  std::optional<CommentCursor> Comments;
  const clang::FunctionDecl *Function = nullptr;
};

/// The literal as it is written, null when a macro wrote it.
mlir::StringAttr literalSpelling(UnitImporter &Unit, const clang::Expr *E);

} // namespace cu2x::importer

#endif // CU2X_LIB_CONVERSION_CLANGTOCXX_FUNCTIONIMPORTER_H
