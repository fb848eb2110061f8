//===- PublicName.cpp - Names as CUDA documents them ----------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PublicName.h"

#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

/// The namespaces around \p Space and itself, from the outside.
static llvm::SmallVector<const NamespaceDecl *, 4>
namespacesOf(const NamespaceDecl *Space) {
  llvm::SmallVector<const NamespaceDecl *, 4> Spaces;
  for (; Space; Space = dyn_cast<NamespaceDecl>(Space->getParent()))
    Spaces.insert(Spaces.begin(), Space);
  return Spaces;
}

static bool keepsVersionsApart(const NamespaceDecl *Space) {
  return Space->isInline() || (Space->getParent()->isNamespace() &&
                               Space->getName().starts_with("__v"));
}

std::string cu2x::frontend::publicName(const NamedDecl *D) {
  std::string Name = D->getQualifiedNameAsString();
  auto *Space = dyn_cast<NamespaceDecl>(D);
  if (!Space)
    Space = dyn_cast_or_null<NamespaceDecl>(
        D->getDeclContext()->getEnclosingNamespaceContext());
  if (!Space || Space->isAnonymousNamespace())
    return Name;

  llvm::SmallVector<StringRef, 4> Public;
  for (const NamespaceDecl *Part : namespacesOf(Space))
    if (!keepsVersionsApart(Part))
      Public.push_back(Part->getName());
  // A program may put these into a namespace of its own.
  auto *Library = llvm::find_if(
      Public, [](StringRef Part) { return Part == "cub" || Part == "thrust"; });
  if (Library != Public.end())
    Public.erase(Public.begin(), Library);
  // The rest, with the classes and their arguments, stays as Clang prints it.
  std::string Printed = Space->getQualifiedNameAsString();
  return StringRef(Name).starts_with(Printed)
             ? llvm::join(Public, "::") + Name.substr(Printed.size())
             : Name;
}
