//===- Table.cpp - Rows as the emitters see them ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Table.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/TableGen/Error.h"

using namespace llvm;
using namespace cu2x;

/// The longest rule of `List` that applies to `Name`, or null.
template <typename MatchT>
static const Record *findRename(ArrayRef<const Record *> List, MatchT Matches) {
  const Record *Best = nullptr;
  size_t BestSize = 0;
  for (const Record *R : List) {
    StringRef From = R->getValueAsString("From");
    if (Matches(From) && (!Best || From.size() > BestSize)) {
      Best = R;
      BestSize = From.size();
    }
  }
  return Best;
}

/// `MAX_PITCH`, `max_pitch` and `maxPitch` become `MaxPitch`.
static std::string toCamelCase(StringRef Text) {
  bool HasLower = llvm::any_of(Text, isLower);
  std::string Result;
  bool StartsWord = true;
  for (char C : Text) {
    if (C == '_') {
      StartsWord = true;
      continue;
    }
    Result += StartsWord ? toUpper(C) : HasLower ? C : toLower(C);
    StartsWord = false;
  }
  return Result;
}

static std::string applyNamingRule(const Record *Def, StringRef Name) {
  const Record *Library = Def->getValueAsDef("Library");
  const Record *SuffixSource = Def->isValueUnset("Suffixes") ? Library : Def;
  StringRef Middle = Name, Head, Tail;
  bool ToCamelCase = false;
  if (const Record *R = findRename(
          Library->getValueAsListOfDefs("Prefixes"),
          [&](StringRef From) { return Middle.starts_with(From); })) {
    Head = R->getValueAsString("To");
    Middle = Middle.drop_front(R->getValueAsString("From").size());
    ToCamelCase = R->getValueAsBit("ToCamelCase");
  }
  if (const Record *R =
          findRename(SuffixSource->getValueAsListOfDefs("Suffixes"),
                     [&](StringRef From) { return Middle.ends_with(From); })) {
    Tail = R->getValueAsString("To");
    Middle = Middle.drop_back(R->getValueAsString("From").size());
  }
  return Head.str() + (ToCamelCase ? toCamelCase(Middle) : Middle.str()) +
         Tail.str();
}

static Row readRow(const Record *Def) {
  if (Def->isValueUnset("Library"))
    PrintFatalError(Def->getLoc(),
                    "row '" + Def->getName() + "' belongs to no library");
  Row R;
  R.Def = Def;
  R.Library = Def->getValueAsDef("Library");
  R.Kind = Def->getValueAsString("Kind");
  R.Cuda = Def->getValueAsString("Cuda");
  R.Note = Def->getValueAsString("Note");
  StringRef Explicit = Def->getValueAsString("Hip");
  bool HasCounterpart = !R.isUnsupported() && !R.dropsInclude();
  if (!HasCounterpart && !Explicit.empty())
    PrintFatalError(Def->getLoc(), "'" + R.Cuda +
                                       "' has a HIP name and is marked as "
                                       "having none");
  if (R.Kind == "Include" &&
      (R.Cuda.count('*') > 1 || Explicit.count('*') > R.Cuda.count('*')))
    PrintFatalError(Def->getLoc(), "too many wildcards in '" + R.Cuda + "'");
  if (R.Kind == "Include" && HasCounterpart && Explicit.empty())
    PrintFatalError(Def->getLoc(), "header '" + R.Cuda + "' needs a HIP name");
  if (HasCounterpart)
    R.Hip = Explicit.empty() ? applyNamingRule(Def, R.Cuda) : Explicit.str();
  return R;
}

std::vector<Row> cu2x::readRows(const RecordKeeper &Records) {
  std::vector<Row> Rows;
  for (const Record *Def : Records.getAllDerivedDefinitions("Row"))
    Rows.push_back(readRow(Def));
  llvm::sort(Rows, [](const Row &L, const Row &R) {
    return std::make_pair(L.Cuda, L.Def->getID()) <
           std::make_pair(R.Cuda, R.Def->getID());
  });
  for (size_t I = 1; I < Rows.size(); ++I) {
    const Row &First = Rows[I - 1], &Second = Rows[I];
    if (First.Cuda != Second.Cuda)
      continue;
    PrintError(Second.Def->getLoc(), "second row for '" + Second.Cuda + "'");
    PrintFatalNote(First.Def->getLoc(), "the first one is here");
  }
  return Rows;
}

std::vector<Row> cu2x::rowsOf(const Record *Library, std::vector<Row> Rows) {
  llvm::erase_if(Rows, [&](const Row &R) { return R.Library != Library; });
  llvm::sort(Rows, [](const Row &L, const Row &R) {
    return L.Def->getID() < R.Def->getID();
  });
  return Rows;
}

std::vector<const Record *> cu2x::readLibraries(const RecordKeeper &Records) {
  std::vector<const Record *> Libraries =
      Records.getAllDerivedDefinitions("Library").vec();
  llvm::sort(Libraries, [](const Record *L, const Record *R) {
    return L->getID() < R->getID();
  });
  return Libraries;
}

VersionNumbers cu2x::readVersion(const Record *Def, StringRef Field) {
  VersionNumbers Version;
  StringRef Text = Def->getValueAsString(Field);
  if (Text.empty())
    return Version;
  StringRef Rest = Text;
  for (unsigned &Part : Version.Parts) {
    StringRef Digits;
    std::tie(Digits, Rest) = Rest.split('.');
    if (Digits.getAsInteger(10, Part) || Part > 255)
      PrintFatalError(Def->getLoc(), "'" + Text + "' is not a version number");
    if (Rest.empty())
      break;
  }
  if (!Rest.empty() || Version.Parts[0] == 0)
    PrintFatalError(Def->getLoc(), "'" + Text + "' is not a version number");
  return Version;
}
