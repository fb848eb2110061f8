//===- FloatAtomicMemory.cpp - CU2X4001 -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"
#include "cu2x/Frontend/Expressions.h"

#include "clang/AST/Attr.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

/// Variables whose memory is fine-grained, each with what allocated it.
using Allocations = std::map<const ValueDecl *, std::string>;

} // namespace

/// As baseVariable; of a member of any object it is the field.
static const ValueDecl *placeOf(const Expr *E) {
  E = bare(E);
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return Member->getMemberDecl();
  if (auto *Op = dyn_cast<UnaryOperator>(E))
    return placeOf(Op->getSubExpr());
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    return placeOf(frontend::arrayIn(Element));
  if (auto *Sum = dyn_cast<BinaryOperator>(E);
      Sum && Sum->isAdditiveOp() && Sum->getLHS()->getType()->isPointerType())
    return placeOf(Sum->getLHS());
  return baseVariable(E);
}

static Allocations fineGrained(const Unit &U) {
  Allocations Result;
  for (const VarDecl *D : U.Globals)
    if (D->hasAttr<HIPManagedAttr>())
      Result[D] = "__managed__";
  for (const Function &F : U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      if (!Call || Call->getNumArgs() == 0)
        continue;
      StringRef Name = cudaCallee(U, Call);
      if (Name == "cudaMallocManaged" || Name == "cudaMallocHost" ||
          Name == "cudaHostAlloc" || Name == "cudaHostGetDevicePointer")
        if (const ValueDecl *D = placeOf(Call->getArg(0)))
          Result[D] = Name.str();
    }
  return Result;
}

/// Which fields point to memory in \p Known; returns whether any became known.
static bool followFields(const Node &N, Allocations &Known) {
  bool Again = false;
  auto Follow = [&](const ValueDecl *To, const Expr *From) {
    auto It = Known.find(placeOf(From));
    if (To && It != Known.end()) {
      std::string By = It->second;
      Again |= Known.try_emplace(To, By).second;
    }
  };
  if (auto *List = dyn_cast<InitListExpr>(N.S)) {
    const RecordDecl *Record = List->getType()->getAsRecordDecl();
    unsigned I = 0;
    for (const FieldDecl *Field : Record && !Record->isUnion()
                                      ? Record->fields()
                                      : RecordDecl::field_range({}, {}))
      if (I < List->getNumInits())
        Follow(Field, List->getInit(I++));
  } else if (auto *Set = dyn_cast<BinaryOperator>(N.S);
             Set && Set->getOpcode() == BO_Assign) {
    if (auto *Member = dyn_cast<MemberExpr>(bare(Set->getLHS())))
      Follow(Member->getMemberDecl(), Set->getRHS());
  }
  return Again;
}

/// Which parameters of kernels point to such memory: what is passed by launches
/// is followed into the kernel, and from there into what it calls; fields are
/// the same in all objects.
static void followArguments(const Unit &U, Allocations &Known) {
  for (bool Again = true; Again;) {
    Again = false;
    for (const Function &F : U.Functions)
      for (const Node &N : F.Nodes) {
        Again |= followFields(N, Known);
        auto *Call = dyn_cast<CallExpr>(N.S);
        const FunctionDecl *D = Call ? callee(Call) : nullptr;
        const Function *Called = D ? U.find(D) : nullptr;
        if (!Called || isa<CXXOperatorCallExpr>(Call))
          continue;
        for (unsigned I = 0;
             I < Call->getNumArgs() && I < Called->Decl->getNumParams(); ++I) {
          auto It = Known.find(placeOf(Call->getArg(I)));
          if (It == Known.end())
            continue;
          std::string By = It->second;
          Again |= Known.try_emplace(Called->Decl->getParamDecl(I), By).second;
        }
      }
  }
}

void checks::checkFloatAtomicMemory(CheckInput In) {
  // An option for code of AMD GPUs, which the parse leaves out.
  if (llvm::none_of(In.U.Flags.Ignored, [](StringRef Flag) {
        return Flag.starts_with("-munsafe-fp-atomics");
      }))
    return;
  Allocations Known = fineGrained(In.U);
  followArguments(In.U, Known);
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      if (!Call || Call->getNumArgs() != 2)
        continue;
      StringRef Name = cudaCallee(In.U, Call);
      QualType T = Call->getArg(1)->getType();
      if (!Name.starts_with("atomicAdd") || !T->isRealFloatingType())
        continue;
      auto It = Known.find(placeOf(Call->getArg(0)));
      if (It != Known.end())
        In.U.report(
            cu2x::diag::Kind::FloatAtomicMemory, Call->getCallee(),
            {Name.str(), T.getUnqualifiedType().getAsString(), It->second});
    }
}
