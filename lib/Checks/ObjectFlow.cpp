//===- ObjectFlow.cpp - Fields of objects that differ -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The fields of local objects are places of their own: what constructors and
// methods put into them, and what methods read of the object they are called
// for.
//
//===----------------------------------------------------------------------===//

#include "ValueFlow.h"
#include "cu2x/Frontend/Expressions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

/// Objects with more fields are looked at as a whole.
static constexpr size_t MaxFields = 16;

static void addFields(const RecordDecl *Record,
                      std::vector<const FieldDecl *> &Into) {
  if (auto *Class = dyn_cast<CXXRecordDecl>(Record))
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (const CXXRecordDecl *Of = Base.getType()->getAsCXXRecordDecl();
          Of && Of->hasDefinition())
        addFields(Of->getDefinition(), Into);
  for (const FieldDecl *Field : Record->fields())
    Into.push_back(Field);
}

/// The fields of \p Type that are told apart, those of bases too.
static std::vector<const FieldDecl *> fieldsOf(QualType Type) {
  std::vector<const FieldDecl *> Fields;
  // The arguments of a constructor that an error left unknown have no type.
  if (Type.isNull())
    return Fields;
  const RecordDecl *Record = Type.getNonReferenceType()->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (Record && !Record->isUnion() && !Record->isDependentContext())
    addFields(Record, Fields);
  if (Fields.size() > MaxFields)
    Fields.clear();
  return Fields;
}

/// The object that \p Call, of a method, is made for; null for other calls.
/// Where arguments depend on a template, only the name says that it is one.
static const Expr *objectArgument(const CallExpr *Call) {
  if (auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
    return Member->getImplicitObjectArgument();
  auto *Name = Call->getCallee() && !isa<CXXOperatorCallExpr>(Call)
                   ? dyn_cast<MemberExpr>(Call->getCallee()->IgnoreParens())
                   : nullptr;
  return Name && isa<CXXMethodDecl>(Name->getMemberDecl()) ? Name->getBase()
                                                           : nullptr;
}

/// The local object that \p E names, or the function for `*this`; null for
/// others.
const ValueDecl *ValueFlow::objectOf(const Expr *E) const {
  E = bare(E);
  if (auto *Star = dyn_cast<UnaryOperator>(E);
      Star && Star->getOpcode() == UO_Deref)
    E = bare(Star->getSubExpr());
  if (isa<CXXThisExpr>(E))
    return Current;
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->hasLocalStorage() && !isa<ParmVarDecl>(Var) &&
                 Var->getType()->isRecordType()
             ? Var
             : nullptr;
}

/// The kinds of a field of \p Object, which objectOf gave.
unsigned ValueFlow::fieldOf(const ValueDecl *Object, const FieldDecl *Field,
                            const State &Variables) {
  if (auto It = Variables.find({Object, Field}); It != Variables.end())
    return It->second;
  if (Object != Current)
    return Variables.lookup({Object, nullptr});
  auto &Read = FieldsRead[Current];
  if (!llvm::is_contained(Read, Field))
    Read.push_back(Field);
  return fromParameter(FieldsGiven.lookup({Current, Field}));
}

/// What \p Function puts into \p Field of its object or of its result, when it
/// is given \p Arguments.
unsigned ValueFlow::fieldMadeBy(const FunctionDecl *Function,
                                const FieldDecl *Field,
                                unsigned Arguments) const {
  unsigned Made = FieldsMade.lookup({Function->getCanonicalDecl(), Field});
  return given(Made, Arguments);
}

/// The kinds of \p Field, the \p I-th, of the object that \p E makes.
unsigned ValueFlow::fieldIn(const Expr *E, const FieldDecl *Field, unsigned I,
                            const State &Variables) {
  E = bare(E);
  if (const ValueDecl *Object = objectOf(E))
    return fieldOf(Object, Field, Variables);
  auto Nth = [&](auto Arguments, unsigned Count) {
    return I < Count ? valueIn(*(Arguments.begin() + I)) : Uniform;
  };
  if (auto *List = dyn_cast<InitListExpr>(E);
      List && List->getType()->isRecordType()) {
    if (List->isSyntacticForm() && List->getSemanticForm())
      List = List->getSemanticForm();
    auto *Class = List->getType()->getAsCXXRecordDecl();
    if (!Class || Class->getNumBases() == 0)
      return Nth(List->inits(), List->getNumInits());
  }
  if (auto *Construct = dyn_cast<CXXConstructExpr>(E)) {
    const CXXConstructorDecl *Made = Construct->getConstructor();
    // The vectors of CUDA.
    if (U.isCuda(Made) && Construct->getNumArgs() > 1)
      return Nth(Construct->arguments(), Construct->getNumArgs());
    if (U.find(Made))
      return fieldMadeBy(Made, Field, argumentsOf(Construct->arguments()));
  }
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    if (cudaCallee(U, Call).starts_with("make_") && Call->getNumArgs() > 1)
      return Nth(Call->arguments(), Call->getNumArgs());
    if (const FunctionDecl *D = callee(Call); D && U.find(D))
      return fieldMadeBy(D, Field, valuesGiven(Call, Variables));
  }
  return valueIn(E);
}

unsigned ValueFlow::argumentsOf(
    llvm::iterator_range<CallExpr::const_arg_iterator> Arguments) const {
  unsigned Kinds = Uniform;
  for (const Expr *Arg : Arguments)
    Kinds |= valueIn(Arg);
  return Kinds;
}

/// The kinds of the arguments of \p Call, and of what its function reads of
/// the object.
unsigned ValueFlow::valuesGiven(const CallExpr *Call, const State &Variables) {
  unsigned Kinds = argumentsOf(Call->arguments());
  const Expr *Of = objectArgument(Call);
  const FunctionDecl *D = callee(Call);
  if (!Of || !D || !U.find(D))
    return Kinds;
  D = D->getCanonicalDecl();
  const ValueDecl *Object = objectOf(Of);
  if (!Object)
    return Kinds | valueIn(Of);
  for (const FieldDecl *Field : fieldsOf(Of->getType())) {
    unsigned Has = fieldOf(Object, Field, Variables);
    widen(FieldsGiven[{D, Field}], merged(Has));
    if (llvm::is_contained(FieldsRead.lookup(D), Field))
      Kinds |= Has;
  }
  return Kinds;
}

/// Gives all of \p Object what \p E makes.
void ValueFlow::assignObject(const ValueDecl *Object, const Expr *E,
                             State &Variables) {
  std::vector<unsigned> Made;
  std::vector<const FieldDecl *> Fields = fieldsOf(E->getType());
  for (auto [I, Field] : llvm::enumerate(Fields))
    Made.push_back(fieldIn(E, Field, I, Variables));
  for (auto [Field, Kinds] : llvm::zip(Fields, Made)) {
    Variables.Known.try_emplace({Object, Field}, Uniform);
    putField(Object, Field, Kinds, Variables);
  }
}

/// Sets \p Field of \p Object, which objectOf gave. What is not told apart from
/// the start never is, so that no path lacks it.
void ValueFlow::putField(const ValueDecl *Object, const FieldDecl *Field,
                         unsigned Kinds, State &Variables) {
  if (Object == Current) {
    Variables[{Object, Field}] |= Kinds | fieldOf(Object, Field, Variables);
    widen(FieldsMade[{Current, Field}], Kinds | Parted);
    return;
  }
  Variables[{Object, nullptr}] |= Kinds;
  if (Variables.find({Object, Field}) != Variables.end())
    Variables[{Object, Field}] = Kinds;
}

/// Adds \p Kinds to what \p To, a place, may be. True for a part of an object.
bool ValueFlow::addToObject(const Expr *To, unsigned Kinds, State &Variables) {
  for (To = bare(To); To;) {
    if (const ValueDecl *Object = objectOf(To)) {
      for (const FieldDecl *Field : fieldsOf(To->getType()))
        putField(Object, Field, Kinds | fieldOf(Object, Field, Variables),
                 Variables);
      Variables[{Object, nullptr}] |= Kinds;
      return true;
    }
    auto *Member = dyn_cast<MemberExpr>(To);
    auto *Field =
        Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
    if (const ValueDecl *Object =
            Field ? objectOf(Member->getBase()) : nullptr) {
      putField(Object, Field, Kinds | fieldOf(Object, Field, Variables),
               Variables);
      return true;
    }
    auto *Element = dyn_cast<ArraySubscriptExpr>(To);
    const Expr *Base = Element ? bare(frontend::arrayIn(Element))
                       : Member && !Member->isArrow() ? bare(Member->getBase())
                                                      : nullptr;
    To = Base && !Base->getType()->isPointerType() ? Base : nullptr;
  }
  return false;
}

void ValueFlow::initialize(const CXXCtorInitializer *Init, State &Variables) {
  if (Init->isAnyMemberInitializer()) {
    putField(Current, Init->getAnyMember(), valueIn(Init->getInit()),
             Variables);
    return;
  }
  // A base, or another constructor of the class.
  assignObject(Current, Init->getInit(), Variables);
}

/// `a = b` of whole objects, by an operator that nobody wrote.
void ValueFlow::copyObject(const CXXOperatorCallExpr *Call, State &Variables) {
  const FunctionDecl *D = callee(Call);
  if (Call->getOperator() != OO_Equal || Call->getNumArgs() != 2 || !D ||
      U.find(D))
    return;
  const ValueDecl *Object = objectOf(Call->getArg(0));
  if (!Object || Object == Current)
    return;
  Variables[{Object, nullptr}] = valueIn(Call->getArg(1));
  assignObject(Object, Call->getArg(1), Variables);
}

/// Gives the object of \p Call what the method puts into its fields.
void ValueFlow::takeFields(const CallExpr *Call, State &Variables) {
  const FunctionDecl *D = callee(Call);
  const Expr *Of = objectArgument(Call);
  const ValueDecl *Object = D && U.find(D) && Of ? objectOf(Of) : nullptr;
  if (!Object)
    return;
  unsigned Arguments = argumentsOf(Call->arguments());
  for (const FieldDecl *Field : fieldsOf(Of->getType()))
    if (unsigned Kinds = fieldMadeBy(D, Field, Arguments))
      putField(Object, Field, Kinds | fieldOf(Object, Field, Variables),
               Variables);
}

/// Keeps what the fields of a result are.
void ValueFlow::returnFields(const Expr *Value, State &Variables) {
  unsigned I = 0;
  for (const FieldDecl *Field : fieldsOf(Value->getType())) {
    unsigned Kinds = fieldIn(Value, Field, I++, Variables);
    widen(FieldsMade[{Current, Field}], Kinds | Parted);
  }
}
