//===- InstantiationFacts.cpp - Names in explicit instantiations ----------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Clang keeps no declaration for `template void run<float>(cudaStream_t);`,
// only the place of the name and the function that it means. What its types
// name is what the types of that function name.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringMap.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Collects what the types of a function name, as they are written.
class NamedTypes : public RecursiveASTVisitor<NamedTypes> {
public:
  explicit NamedTypes(const FunctionDecl *Function) {
    TraverseType(Function->getReturnType());
    for (const ParmVarDecl *Parameter : Function->parameters())
      TraverseType(Parameter->getType());
  }
  bool VisitTypedefType(TypedefType *T) { return add(T->getDecl()); }
  bool VisitTagType(TagType *T) { return add(T->getDecl()); }
  const NamedDecl *find(StringRef Name) const { return ByName.lookup(Name); }

private:
  bool add(const NamedDecl *D) {
    auto [It, New] = ByName.try_emplace(D->getName(), D);
    // Two of one name: which of them is meant is not known.
    if (!New && It->second &&
        It->second->getCanonicalDecl() != D->getCanonicalDecl())
      It->second = nullptr;
    return true;
  }
  llvm::StringMap<const NamedDecl *> ByName;
};

} // namespace

void AstFacts::noteInstantiations(const FunctionTemplateDecl *D) {
  for (const FunctionDecl *F : D->specializations()) {
    TemplateSpecializationKind Kind = F->getTemplateSpecializationKind();
    SourceLocation Name = F->getPointOfInstantiation();
    if ((Kind != TSK_ExplicitInstantiationDeclaration &&
         Kind != TSK_ExplicitInstantiationDefinition) ||
        Name.isInvalid() || Name.isMacroID() || !C.spelling(Name))
      continue;
    auto [File, Offset] = C.SM.getDecomposedLoc(Name);
    StringRef Text = C.SM.getBufferData(File);
    size_t Begin = Text.take_front(Offset).rfind("template");
    if (Begin == StringRef::npos)
      continue;
    NamedTypes Types(F);
    SourceLocation Start = C.SM.getLocForStartOfFile(File);
    Lexer Lex(Start, Context.getLangOpts(), Text.begin(), Text.begin() + Begin,
              Text.end());
    Token T;
    for (Lex.LexFromRawLexer(T); T.isNot(tok::eof) && T.isNot(tok::semi);
         Lex.LexFromRawLexer(T))
      if (T.is(tok::raw_identifier))
        if (const NamedDecl *Type = Types.find(T.getRawIdentifier()))
          note(T.getLocation(), Type);
  }
}
