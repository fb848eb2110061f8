//===- UnitImporter.h - What the functions of a unit share -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CLANGTOCXX_UNITIMPORTER_H
#define CU2X_LIB_CONVERSION_CLANGTOCXX_UNITIMPORTER_H

#include "Comments.h"
#include "cu2x/Conversion/ClangToCXX/Import.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/Builders.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x::importer {

/// A type and, when Metal cannot have it, why.
struct ConvertedType {
  mlir::Type Type; ///< never null; an opaque type when refused
  std::string Why; ///< "function pointer"; empty when all is well
};

/// Where the author's text of \p D begins, with `template <...>`: an instance
/// begins where its template does.
clang::SourceLocation writtenBegin(const clang::Decl *D);

/// What a construct is called that has no translation: "'new'".
std::string describe(const clang::Stmt *S);

/// ConstantValues.cpp: whether a function of the program runs in \p S.
bool hasCall(const clang::Stmt *S);
/// Whether \p E, of a constexpr variable, reads one that is no constant
/// expression in Metal: a global constant that is no integer, or a local one
/// that a call fills.
bool readsVariable(const clang::Expr *E);
/// Whether \p E is a field of an object or an element of an array.
bool isPartOfObject(const clang::Expr *E);

/// Whether \p Type is `texture<float, 2>`, or a reference to one: its
/// constructor and its members are the host's.
bool isTextureReference(clang::QualType Type);

/// Imports declarations; each at most once.
class UnitImporter {
public:
  UnitImporter(clang::Sema &S, mlir::MLIRContext &Context,
               const ImportOptions &Options);

  using Filter = llvm::function_ref<bool(const clang::FunctionDecl *)>;
  /// Imports the kernels, or functions, for which \p Wanted holds.
  mlir::OwningOpRef<mlir::ModuleOp> run(Filter Wanted);

  bool isOfMainFile(const clang::FunctionDecl *Function) const;
  /// Whether run would find any in the main file.
  bool hasOfMainFile(Filter Wanted) const;

  // Types.cpp
  ConvertedType convert(clang::QualType Type);
  /// The place of an object of that type.
  cxx::LValueType place(clang::QualType Type, cxx::AddressSpace Space,
                        std::string *Why = nullptr);

  // Records.cpp
  /// Imports a record of the user; its symbol.
  mlir::FlatSymbolRefAttr importRecord(const clang::CXXRecordDecl *Record);
  /// Imports what runs where an object of that type ends, which is a call in
  /// neither AST nor IR. The host may end objects in ways that the device
  /// cannot: only those count that device code has itself.
  void importDestructors(clang::QualType Type);
  mlir::FlatSymbolRefAttr importEnum(const clang::EnumDecl *Enum);
  /// How the field of \p Closure with that index is called.
  std::string captureName(const clang::CXXRecordDecl *Closure, unsigned Index);
  /// How a field is called: unnamed ones get a name.
  std::string fieldName(const clang::FieldDecl *Field);
  /// \p Stem and a number, a name that is not in \p Taken and that nothing in
  /// the unit has, whatever is declared where it is used.
  std::string unusedName(llvm::StringRef Stem,
                         llvm::ArrayRef<std::string> Taken) const;

  // RecordLayout.cpp
  /// The leading field of \p Derived that stands for its class \p Base; empty
  /// if there is none, as an empty base takes no room where it can be without.
  std::string baseName(const clang::CXXRecordDecl *Derived,
                       const clang::CXXRecordDecl *Base);
  /// The alignment of \p Field, which is of the imported type \p Type in
  /// \p Record, where it is larger than that of the type, or 0.
  unsigned alignmentOf(const clang::FieldDecl *Field, mlir::Type Type,
                       cxx::RecordOp Record);
  /// Refuses \p Record where Metal has not each field in the place, or not the
  /// whole in the size, that C++ gives it. All its fields are imported.
  void checkLayout(cxx::RecordOp Op, const clang::CXXRecordDecl *Record);

  // DeclarationComments.cpp
  /// The comments of a file, which is searched once.
  llvm::ArrayRef<Comment> comments(clang::SourceLocation In);
  /// Writes the comments above \p D in front of \p Op.
  void commentAbove(mlir::Operation *Op, const clang::Decl *D);
  /// Keeps the comments of fields or enumerators, or of a variable, on \p Op:
  /// attribute cxx.comments_above has the lines before each, by its name, and
  /// cxx.comments_behind the comment on its line.
  void commentMembers(
      mlir::Operation *Op,
      llvm::ArrayRef<std::pair<std::string, const clang::Decl *>> Members);

  /// Keeps those between the parameters on them, and the one behind the brace
  /// that ends the function.
  void commentSignature(cxx::FuncOp Func, const clang::FunctionDecl *Function);
  /// The same for the braces of a record or an enumeration. Those in it that
  /// are no member's go above it.
  void commentBraces(mlir::Operation *Op, const clang::TagDecl *Tag);
  /// Says that \p Op has these comments, beside those that it has already, so
  /// that the printer notices what has been lost on the way.
  void countComments(mlir::Operation *Op, llvm::ArrayRef<Comment> Comments);

  // Functions.cpp
  /// Imports a function with a body, or one that may be linked; null for
  /// others.
  cxx::FuncOp importFunction(const clang::FunctionDecl *Function);

  /// Whether what stands there did not parse, and may be missing from the AST.
  bool hasError(clang::SourceRange Range) const {
    return Options.HasError && Options.HasError(SM, Range);
  }

  /// The same for a variable or a field: an initializer that did not parse is
  /// missing from its range.
  bool hasErrorUpToSemicolon(const clang::DeclaratorDecl *D) const;

  /// Imports the destructors that code runs which is in \p S.
  void importEnds(const clang::Stmt *S);

  // MemberDefaults.cpp
  /// The function that gives an object those of its default values which use
  /// its other members, from that of \p First on:
  /// `P P_with_defaults(P self)`.
  cxx::FuncOp importMemberDefaults(const clang::FieldDecl *First);

  // UnionValues.cpp
  /// The function that makes a union of a value of its \p Field:
  /// `U U_of_f(float value)`.
  cxx::FuncOp importUnionMaker(const clang::FieldDecl *Field);

  // Globals.cpp
  cxx::GlobalOp importGlobal(const clang::VarDecl *Variable);
  /// What VariablesAttr has.
  mlir::ArrayAttr externalVariables();

  // Names.cpp
  /// A name that no other declaration of the kind has, from the source's.
  std::string functionName(const clang::FunctionDecl *Function);
  std::string uniqueName(const clang::NamedDecl *Declaration,
                         llvm::StringRef Wanted);
  std::string symbolFor(const clang::NamedDecl *Declaration);

  /// Whether a file of CUDA's has that place.
  bool isCudaFile(clang::SourceLocation Loc) const;
  /// Whether CUDA, not the program, declares it.
  bool isCuda(const clang::Decl *Declaration) const;
  /// Whether a base or field of \p Record, or one of theirs, has a copy or move
  /// constructor or assignment that the program wrote, so that to copy the
  /// bytes is not to copy the object.
  bool copiesByCode(const clang::CXXRecordDecl *Record) const;
  /// Whether a header of the system, other than CUDA's, declares it.
  bool isSystem(const clang::Decl *Declaration) const;
  /// Whether \p Loc is in a header in the folder of the main file.
  bool isBesideMainFile(clang::SourceLocation Loc) const;

  /// The bytes that \p Variable has at the beginning; none for addresses, bases
  /// and bit-fields.
  std::optional<std::string> initialBytes(const clang::VarDecl *Variable) const;

  mlir::Location location(clang::SourceLocation Loc) const;

  /// Notes that what is imported now stands at \p Loc, or is needed there.
  void arriveAt(clang::SourceLocation Loc) {
    if (Loc.isValid() && !SM.isInSystemHeader(SM.getExpansionLoc(Loc)))
      Author = Loc;
  }

  /// Reports that \p What cannot be written in Metal, and what could be written
  /// instead, if anything: where the author needs it, if \p At is in a header of
  /// the system.
  void refuse(mlir::Operation *About, clang::SourceLocation At,
              llvm::StringRef What, llvm::StringRef Instead = "") const;

  clang::Sema &S;
  clang::ASTContext &AST;
  clang::SourceManager &SM;
  clang::SourceLocation Author; ///< where arriveAt came to last
  mlir::MLIRContext &Context;
  const ImportOptions &Options;
  mlir::OpBuilder Builder; ///< at the end of the module, or before a function
  mlir::ModuleOp Module;
  /// Declarations of shared memory in functions, and the numbers of those that
  /// other functions name.
  llvm::DenseMap<const clang::Decl *, mlir::Operation *> SharedVariables;
  llvm::DenseMap<const clang::Decl *, unsigned> SharedNumbers;

private:
  void sortDeclarations();
  void collect(const clang::DeclContext *Scope, Filter Wanted,
               std::vector<const clang::FunctionDecl *> &Functions) const;

  llvm::DenseMap<const clang::Decl *, mlir::Operation *> Done;
  /// Records whose destructors are in.
  llvm::DenseSet<const clang::Decl *> Ended;
  llvm::DenseMap<const clang::Decl *, std::string> Names;
  /// Who has a printed name: functions may share one when they are overloads.
  llvm::StringMap<const clang::Decl *> Taken;
  llvm::StringSet<> FunctionSignatures;
  llvm::DenseMap<const clang::FieldDecl *, std::string> UnnamedFields;
  llvm::DenseMap<clang::FileID, std::vector<Comment>> CommentsOfFile;
};

} // namespace cu2x::importer

#endif // CU2X_LIB_CONVERSION_CLANGTOCXX_UNITIMPORTER_H
