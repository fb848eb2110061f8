//===- Query.cpp - Print what is known about a name -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/API/Query.h"
#include "cu2x/API/API.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x;
using namespace cu2x::api;
using llvm::raw_ostream;
using llvm::StringRef;

static void printVersions(raw_ostream &OS, StringRef Product,
                          const Lifetime &L) {
  if (!L.Added.isValid() && !L.Deprecated.isValid() && !L.Removed.isValid() &&
      !L.Changed.isValid())
    return;
  OS << "  " << Product << ':';
  StringRef Separator = " ";
  auto Print = [&](StringRef What, const Version &V) {
    if (!V.isValid())
      return;
    OS << Separator << What << ' ' << V.str();
    Separator = ", ";
  };
  Print("since", L.Added);
  Print("changed in", L.Changed);
  Print("deprecated in", L.Deprecated);
  Print("removed in", L.Removed);
  OS << '\n';
}

static void printEntry(raw_ostream &OS, StringRef Name, const Entry &E) {
  OS << Name << ": " << libraryName(E.Library) << ' ' << kindName(E.Kind)
     << '\n';
  if (E.dropsInclude())
    OS << "  HIP name: not needed, the include goes away\n";
  else if (E.dropsWord())
    OS << "  HIP name: not needed, the word goes away\n";
  else if (!E.isSupported())
    OS << "  HIP name: no HIP counterpart\n";
  else
    OS << "  HIP name: "
       << (E.Kind == Kind::Include ? hipInclude(E, Name) : E.Hip.str()) << '\n';
  printVersions(OS, "CUDA", E.CudaVersions);
  printVersions(OS, "ROCm", E.HipVersions);
  if (E.isV2Only())
    OS << "  only its _v2 form has a counterpart\n";
  if (E.isOverloaded())
    OS << "  the HIP name depends on the arguments\n";
  if (E.isExperimental())
    OS << "  experimental in HIP\n";
  if (E.isGuardMacro())
    OS << "  the HIP name replaces it in preprocessor conditions only\n";
  if (!E.Note.empty())
    OS << "  note: " << E.Note << '\n';
}

/// The row of the innermost scope around `Name` that has one, or null.
static const Entry *lookupScope(StringRef Name) {
  for (size_t Colons = Name.rfind("::"); Colons != StringRef::npos;
       Colons = Name.rfind("::")) {
    Name = Name.take_front(Colons);
    const Entry *E = lookup(Name);
    if (E && (E->Kind == Kind::Namespace || E->Kind == Kind::Type))
      return E;
  }
  return nullptr;
}

/// The member of \p Scope that \p Name is one or two letters off, or null.
static const Entry *similarMember(StringRef Name, const Entry &Scope) {
  for (const Entry *E : closest(Name, 3)) {
    StringRef Member = E->Cuda;
    if (E->Kind != Kind::Namespace && Member.consume_front(Scope.Cuda) &&
        Member.starts_with("::") &&
        E->Cuda.edit_distance(Name, /*AllowReplacements=*/true, 2) <= 2)
      return E;
  }
  return nullptr;
}

/// Prints what the row of a scope means for a member without a row. The tables
/// list members of namespaces that differ, not those that exist.
static void printMember(raw_ostream &OS, StringRef Name, const Entry &Scope) {
  StringRef ScopeKind = kindName(Scope.Kind);
  OS << Name << ": member of the " << ScopeKind << ' ' << Scope.Cuda << ", "
     << libraryName(Scope.Library) << '\n';
  if (!Scope.isSupported()) {
    OS << "  HIP name: no HIP counterpart of " << Scope.Cuda << '\n';
  } else {
    OS << "  the " << ScopeKind
       << (Scope.isIdentity() ? " has the same name in HIP" : " maps to ")
       << (Scope.isIdentity() ? StringRef() : Scope.Hip);
    if (Scope.Kind == Kind::Namespace)
      OS << "; members keep their names: " << Scope.Hip
         << Name.drop_front(Scope.Cuda.size());
    StringRef HipLibrary = hipLibraryName(Scope.Library);
    OS << "\n  not known here: whether " << libraryName(Scope.Library) << " or "
       << (HipLibrary.empty() ? StringRef("HIP") : HipLibrary)
       << " has this member\n";
  }
  if (!Scope.Note.empty())
    OS << "  note: " << Scope.Note << '\n';
}

bool api::printQuery(raw_ostream &OS, StringRef Name) {
  Name.consume_front("::");
  // What stands in template arguments is another question.
  if (size_t Angle = Name.find('<'); Angle != StringRef::npos && Angle > 0)
    Name = Name.take_front(Angle).rtrim();
  const Entry *E = lookup(Name);
  if (!E)
    E = lookupInclude(Name);
  if (E) {
    printEntry(OS, Name, *E);
    return true;
  }
  if (const Entry *Scope = lookupScope(Name)) {
    if (const Entry *Similar = similarMember(Name, *Scope)) {
      OS << Name << ": unknown name\n  did you mean " << Similar->Cuda << "?\n";
      return false;
    }
    printMember(OS, Name, *Scope);
    return true;
  }
  OS << Name << ": unknown name\n";
  if (const Entry *Family = lookupFamily(Name)) {
    OS << "  looks like " << libraryName(Family->Library)
       << ", which cu2x does not translate\n";
    if (!Family->Note.empty())
      OS << "  note: " << Family->Note << '\n';
    return false;
  }
  for (const Entry *Similar : closest(Name, 3))
    OS << "  did you mean " << Similar->Cuda << "?\n";
  if (Name.contains("::"))
    OS << "  write namespaces in full; aliases of a program are not known "
          "here\n";
  return false;
}
