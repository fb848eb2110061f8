//===- VectorFacts.cpp - Lists for the built-in vectors -------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CUDA's vectors are structures, those of HIP classes with constructors, of
// which that with one argument gives its value to all parts.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// `int2`, `float4` and the like: a structure named by the number of its parts.
static bool isVector(const RecordDecl *Record) {
  StringRef Name = Record->getName();
  if (Name.empty() || !Record->isCompleteDefinition())
    return false;
  unsigned Parts = std::distance(Record->field_begin(), Record->field_end());
  return Parts >= 1 && Parts <= 4 && Name.back() == char('0' + Parts) &&
         (*Record->field_begin())->getName() == "x";
}

namespace {

/// Finds lists for vectors where templates are instantiated.
class InstantiatedLists : public RecursiveASTVisitor<InstantiatedLists> {
public:
  explicit InstantiatedLists(FactCollector &C) : C(C) {}
  bool shouldVisitTemplateInstantiations() const { return true; }
  bool VisitDesignatedInitExpr(DesignatedInitExpr *E) {
    for (const DesignatedInitExpr::Designator &D : E->designators()) {
      const FieldDecl *Field =
          D.isFieldDesignator() ? D.getFieldDecl() : nullptr;
      if (!Field || !isVector(Field->getParent()) ||
          C.originOf(Field->getParent()->getLocation()) != Origin::Cuda)
        continue;
      if (FactCollector::Place P = C.spelling(D.getFieldLoc())) {
        auto Known = P.File->Names.find(P.Offset);
        if (Known != P.File->Names.end() && Known->second.onlyCuda())
          continue; // the same in all instances
      }
      if (FactCollector::Place Use = C.expansion(E->getBeginLoc()))
        Use.File->OddVectors.try_emplace(Use.Offset,
                                         Field->getParent()->getName().str());
    }
    return true;
  }
  bool VisitInitListExpr(InitListExpr *E) {
    const InitListExpr *Written = E->isSemanticForm() && E->getSyntacticForm()
                                      ? E->getSyntacticForm()
                                      : E;
    if (Written->getNumInits() && isa<DesignatedInitExpr>(Written->getInit(0)))
      return true;
    // The form that is visited is the written one.
    if (!E->isSemanticForm())
      E = E->getSemanticForm();
    const RecordDecl *Record =
        !E || E->getType().isNull() ? nullptr : E->getType()->getAsRecordDecl();
    if (!Record || !isVector(Record) ||
        C.originOf(Record->getLocation()) != Origin::Cuda)
      return true;
    unsigned Missing = llvm::count_if(E->inits(), [](const Expr *Init) {
      return Init && isa<ImplicitValueInitExpr>(Init);
    });
    FactCollector::Place Begin = C.expansion(E->getLBraceLoc());
    FactCollector::Place End = C.spelling(E->getRBraceLoc());
    if (Missing && Missing != E->getNumInits() && Begin &&
        !(End && End.File->ShortVectors.count(End.Offset)))
      Begin.File->OddVectors.try_emplace(Begin.Offset, Record->getName().str());
    return true;
  }

private:
  FactCollector &C;
};

/// Sizes and alignments as in HIP, where vectors of 32 bytes are aligned to all
/// of them, and not to 16.
class HipLayout {
public:
  explicit HipLayout(const ASTContext &Context) : Context(Context) {}

  struct Extent {
    uint64_t Size, Align; ///< in bits
    bool operator==(const Extent &O) const {
      return Size == O.Size && Align == O.Align;
    }
  };
  Extent inCuda(QualType T) const {
    return {Context.getTypeSize(T), Context.getTypeAlign(T)};
  }
  Extent inHip(QualType T) {
    QualType Element = Context.getBaseElementType(T);
    const RecordDecl *Record = Element->getAsRecordDecl();
    Extent Cuda = inCuda(T);
    if (!Record)
      return Cuda;
    Extent One = ofRecord(Record);
    uint64_t Size = Context.getTypeSize(Element);
    return {Size ? Cuda.Size / Size * One.Size : 0, One.Align};
  }
  /// The vector because of which \p Record, whose fields it looks through, is
  /// laid out otherwise; empty where it is not.
  StringRef changes(const RecordDecl *Record) {
    Vector = "";
    IsChanged = false;
    Extent Hip = ofRecord(Record);
    return IsChanged ||
                   Hip.Size != inCuda(Context.getCanonicalTagType(Record)).Size
               ? Vector
               : "";
  }

private:
  Extent ofRecord(const RecordDecl *Record) {
    Extent Cuda = inCuda(Context.getCanonicalTagType(Record));
    if (isVector(Record)) {
      if (Cuda.Size != 256 || Cuda.Align != 128 ||
          Record->getName().contains('_'))
        return Cuda;
      Vector = Record->getName();
      return {256, 256};
    }
    auto *Class = dyn_cast<CXXRecordDecl>(Record);
    if (Class && (Class->getNumBases() || Class->isDynamicClass()))
      return Cuda;
    uint64_t End = 0, Align = Cuda.Align;
    for (const FieldDecl *Field : Record->fields()) {
      if (Field->isBitField() || Record->hasAttr<PackedAttr>())
        return Cuda;
      Extent E = inHip(Field->getType());
      Align = std::max(Align, E.Align);
      uint64_t At = Record->isUnion()
                        ? 0
                        : llvm::alignTo(End, std::max<uint64_t>(E.Align, 8));
      uint64_t Was = Context.getFieldOffset(Field);
      // What an attribute of the field asks for.
      At = std::max(At, E == inCuda(Field->getType()) && !IsChanged ? Was : At);
      IsChanged |= At != Was;
      End = std::max(End, At + E.Size);
    }
    return {std::max(llvm::alignTo(End, Align), End ? 0 : Cuda.Size), Align};
  }

  const ASTContext &Context;
  StringRef Vector;
  bool IsChanged = false;
};

} // namespace

void AstFacts::noteInstantiatedLists() {
  for (Decl *D : Context.getTranslationUnitDecl()->noload_decls())
    if (D->getLocation().isValid() && C.expansion(D->getLocation()))
      InstantiatedLists(C).TraverseDecl(D);
}

void AstFacts::noteLayout(const CXXRecordDecl *D) {
  if (D->isDependentType() || D->isInvalidDecl() || D->isLambda() ||
      !D->isCompleteDefinition() || originOf(D) != Origin::User)
    return;
  StringRef Vector = HipLayout(Context).changes(D);
  FactCollector::Place P =
      Vector.empty() ? FactCollector::Place() : C.spelling(D->getLocation());
  if (P)
    P.File->WideVectors[P.Offset] = Vector.str();
}

/// Whether another use of the body of a macro that \p List is in has named the
/// parts of a vector with another number of them than \p Vector.
static bool namesOtherVector(FactCollector &C, const InitListExpr *List,
                             StringRef Vector) {
  const DesignatedInitExpr::Designator *D =
      cast<DesignatedInitExpr>(List->getInit(0))->getDesignator(0);
  FactCollector::Place P = D->isFieldDesignator() ? C.spelling(D->getFieldLoc())
                                                  : FactCollector::Place();
  if (!P)
    return false;
  auto Known = P.File->Names.find(P.Offset);
  return Known != P.File->Names.end() && !Known->second.Scope.empty() &&
         Known->second.Scope.back() != Vector.back();
}

/// Whether a designator in \p List names a part of a part.
static bool hasNestedDesignators(const InitListExpr *List) {
  return llvm::any_of(List->inits(), [](const Expr *Init) {
    auto *Designated = dyn_cast_or_null<DesignatedInitExpr>(Init);
    return Designated && Designated->size() > 1;
  });
}

void AstFacts::noteVectorList(const InitListExpr *E,
                              const InitListExpr *Written, bool HasBraces,
                              bool IsInBraces) {
  const RecordDecl *Record = E->getType()->getAsRecordDecl();
  if (Record && originOf(Record) == Origin::Cuda && isVector(Record)) {
    unsigned Missing = llvm::count_if(E->inits(), [](const Expr *Init) {
      return Init && isa<ImplicitValueInitExpr>(Init);
    });
    if (HasBraces && Written->getNumInits() &&
        isa<DesignatedInitExpr>(Written->getInit(0))) {
      if (namesOtherVector(C, Written, Record->getName()))
        if (FactCollector::Place P = C.expansion(Written->getLBraceLoc()))
          P.File->OddVectors[P.Offset] = Record->getName().str();
      return;
    }
    if (Missing == E->getNumInits())
      return;
    if (HasBraces && !Missing)
      return;
    const Expr *Last = E->getInit(E->getNumInits() - Missing - 1);
    SourceLocation From =
        HasBraces ? Written->getLBraceLoc() : E->getInit(0)->getBeginLoc();
    SourceLocation To = HasBraces ? Written->getRBraceLoc() : Last->getEndLoc();
    // `{.V.x = 1}` is a list for V without braces, and no text of one.
    if (!IsInBraces || From.isMacroID() || To.isMacroID() ||
        (!HasBraces && hasNestedDesignators(Written))) {
      if (FactCollector::Place P = C.expansion(Written->getLBraceLoc()))
        P.File->OddVectors[P.Offset] = Record->getName().str();
      return;
    }
    if (HasBraces) {
      if (FactCollector::Place P = C.spelling(To))
        P.File->ShortVectors[P.Offset] = Missing;
      return;
    }
    FactCollector::Place Begin = C.spelling(From);
    FactCollector::Place End = C.spelling(To);
    if (Begin && Begin.File == End.File)
      Begin.File->BareVectors[{Begin.Offset, End.Offset}] = Missing;
    return;
  }
  for (const Expr *Init : E->inits())
    if (auto *List = dyn_cast_or_null<InitListExpr>(Init);
        List && !isWrittenIn(List, Written))
      noteVectorList(List, Written, /*HasBraces=*/false,
                     /*IsInBraces=*/HasBraces);
}

/// Whether the type of an argument of \p Call decides what is called: the type
/// of a template's parameter, or which of several functions.
static bool isCalledByType(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee || Callee->getTemplateSpecializationKind() != TSK_Undeclared)
    return true;
  const Expr *Name = Call->getCallee()->IgnoreParenImpCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(Name))
    return Ref->hadMultipleCandidates();
  auto *Method = dyn_cast<MemberExpr>(Name);
  return Method && Method->hadMultipleCandidates();
}

/// Whether the part \p E of an index is used as an object, which HIP's
/// properties are not; \p Around has what stands around it.
static bool isPartAnObject(ArrayRef<const Stmt *> Around,
                           const VarDecl *Variable) {
  for (const Stmt *P : llvm::reverse(Around)) {
    if (auto *Cast = dyn_cast<ImplicitCastExpr>(P);
        Cast && Cast->getCastKind() == CK_LValueToRValue)
      return false;
    if (isa<ImplicitCastExpr, ParenExpr>(P))
      continue;
    if (auto *Op = dyn_cast<UnaryOperator>(P))
      return Op->getOpcode() == UO_AddrOf;
    // A reference to a constant takes a temporary of HIP's.
    return isa<DeclStmt>(P) && Variable &&
           Variable->getType()->isReferenceType() &&
           Variable->getType()->getContainedAutoType() &&
           !Variable->getType()->getPointeeType().isLocalConstQualified();
  }
  return false;
}

/// Whether \p V is written `auto &V` or `auto &[A, B]`, which takes no
/// temporary.
static bool isPlainReference(const VarDecl &V) {
  auto Reference =
      V.getTypeSourceInfo()->getTypeLoc().getAs<LValueReferenceTypeLoc>();
  return Reference &&
         !Reference.getPointeeLoc().getType().isLocalConstQualified();
}

void AstFacts::noteWholeIndex(const DeclRefExpr *E) {
  const ValueDecl *D = E->getDecl();
  if (!D->getIdentifier() || originOf(D) != Origin::Cuda)
    return;
  bool IsIndex = D->getName() == "threadIdx" || D->getName() == "blockIdx";
  bool IsExtent = D->getName() == "blockDim" || D->getName() == "gridDim";
  const RecordDecl *Record = D->getType()->getAsRecordDecl();
  if (!Record || !((IsIndex && Record->getName() == "uint3") ||
                   (IsExtent && Record->getName() == "dim3")))
    return;
  bool IsDim = IsExtent;
  for (size_t Left = Parents.size(); Left; --Left) {
    const Stmt *P = Parents[Left - 1];
    if (P == E || isa<ImplicitCastExpr, ParenExpr>(P))
      continue;
    // HIP has an object of another type there, with the same members.
    bool IsAuto = CurrentVariable &&
                  CurrentVariable->getType()->getContainedAutoType() != nullptr;
    if (auto *Op = dyn_cast<UnaryOperator>(P);
        Op && Op->getOpcode() == UO_AddrOf)
      return IsAuto ? void() : noteNamedIndex(E);
    // The braces of `auto &V{threadIdx}`.
    if (auto *List = dyn_cast<InitListExpr>(P);
        List && IsAuto && List->getType()->getAsRecordDecl() == Record)
      continue;
    // HIP's vectors have no parts that a structured binding could name, its
    // dim3 has.
    if (auto *Statement = dyn_cast<DeclStmt>(P); Statement && IsAuto) {
      IsDim |= isa<DecompositionDecl>(CurrentVariable);
      if (!isPlainReference(*CurrentVariable))
        break;
      FactCollector::Place Type =
          C.spelling(CurrentVariable->getTypeSpecStartLoc());
      if (!Type || !Statement->isSingleDecl() || !C.spelling(E->getLocation()))
        return noteNamedIndex(E);
      Type.File->IndexReferences.insert(Type.Offset);
      break;
    }
    if (isa<MemberExpr>(P)) {
      if (isPartAnObject(ArrayRef(Parents).take_front(Left - 1),
                         CurrentVariable))
        noteNamedIndex(E);
      return;
    }
    const RecordDecl *Made = isa<CXXConstructExpr>(P)
                                 ? cast<Expr>(P)->getType()->getAsRecordDecl()
                                 : nullptr;
    if (Made == Record)
      continue;
    // HIP's objects become a dim3, by themselves or by another rule.
    if (Made && Made->getName() == "dim3")
      return;
    if (auto *Call = dyn_cast<CallExpr>(P);
        IsExtent && Call && !isCalledByType(Call))
      return;
    if (IsExtent && isa<DeclStmt>(P) && !IsAuto)
      return;
    break;
  }
  if (FactCollector::Place P = C.spelling(E->getLocation()))
    P.File->WholeIndices[P.Offset] = IsDim;
  else
    noteNamedIndex(E);
}

void AstFacts::noteNamedIndex(const DeclRefExpr *E) {
  if (FactCollector::Place P = C.expansion(E->getLocation()))
    P.File->OddIndices[P.Offset] = E->getDecl()->getName().str();
}
