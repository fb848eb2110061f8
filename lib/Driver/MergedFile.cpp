//===- MergedFile.cpp - One file as several units see it --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/MergedFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <map>
#include <tuple>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {
/// The insertions of a set by offset, in the order of application.
using InsertionMap = std::map<unsigned, std::vector<Edit>>;
} // namespace

static InsertionMap insertionsOf(ArrayRef<Edit> Sorted) {
  InsertionMap Result;
  for (const Edit &E : Sorted)
    if (E.Length == 0)
      Result[E.Offset].push_back(E);
  return Result;
}

static bool sameText(const Edit &A, const Edit &B) { return A.Text == B.Text; }

/// The lines of both where all are includes, in an order that fits both: a file
/// that others include may lack more headers by itself than within them.
/// Nothing where other text is inserted.
static std::optional<std::vector<std::string>>
joinIncludes(ArrayRef<Edit> Old, ArrayRef<Edit> New) {
  auto IsInclude = [](const Edit &E) {
    return E.Side == Edit::ToNext && StringRef(E.Text).starts_with("#include ");
  };
  if (!all_of(Old, IsInclude) || !all_of(New, IsInclude))
    return std::nullopt;
  std::vector<std::string> Lines;
  auto Take = [&](const Edit &E) {
    if (!is_contained(Lines, E.Text))
      Lines.push_back(E.Text);
  };
  for (const Edit &E : Old) {
    auto Same = find_if(New, [&](const Edit &N) { return sameText(N, E); });
    if (Same != New.end()) {
      for (const Edit &Before : make_range(New.begin(), Same))
        Take(Before);
      New = New.drop_front(Same - New.begin() + 1);
    }
    Take(E);
  }
  for (const Edit &E : New)
    Take(E);
  return Lines;
}

/// The first replacement of \p Edits alone that \p Other, which keeps its text,
/// inserts something around or into: they see other tokens there, as where a
/// macro is one constant in one unit and another in the next.
static std::optional<unsigned> findAround(ArrayRef<Edit> Edits,
                                          ArrayRef<Edit> Other) {
  auto From = [&](unsigned Offset) {
    return partition_point(Other,
                           [=](const Edit &O) { return O.Offset < Offset; });
  };
  for (const Edit &E : Edits) {
    if (E.Length == 0)
      continue;
    ArrayRef<Edit> Here(From(E.Offset), From(E.end() + 1));
    // One that replaces something there as well is compared with this edit.
    if (any_of(Here, [&](const Edit &O) {
          return O.Length != 0 && O.Offset < E.end();
        }))
      continue;
    if (any_of(Here, [&](const Edit &O) {
          if (O.Length != 0 || StringRef(O.Text).ends_with("\n"))
            return false;
          return O.Side == Edit::ToNext ? O.Offset < E.end()
                                        : O.Offset > E.Offset;
        }))
      return E.Offset;
  }
  return std::nullopt;
}

std::optional<unsigned> driver::mergeEdits(EditSet &Into, const EditSet &From) {
  const std::vector<Edit> Sorted = From.sorted();
  const std::vector<Edit> Old = Into.sorted();
  for (auto [One, Other] : {std::pair(ArrayRef(Old), ArrayRef(Sorted)),
                            std::pair(ArrayRef(Sorted), ArrayRef(Old))})
    if (std::optional<unsigned> Offset = findAround(One, Other))
      return Offset;
  const InsertionMap Present = insertionsOf(Old);
  for (const Edit &E : Sorted)
    if (E.Length != 0 && !Into.add(E))
      return E.Offset;
  for (const auto &[Offset, New] : insertionsOf(Sorted)) {
    auto There = Present.find(Offset);
    if (There != Present.end()) {
      if (std::equal(New.begin(), New.end(), There->second.begin(),
                     There->second.end(), sameText))
        continue;
      auto Lines = joinIncludes(There->second, New);
      if (!Lines)
        return Offset;
      Into.setInsertions(Offset, *Lines);
      continue;
    }
    // An EditSet puts the last of those bound to the previous text first.
    for (const Edit &E : reverse(New))
      if (E.Side == Edit::ToPrevious)
        Into.add(E);
    for (const Edit &E : New)
      if (E.Side == Edit::ToNext)
        Into.add(E);
  }
  return std::nullopt;
}

std::pair<unsigned, unsigned> driver::lineAndColumn(StringRef Text,
                                                    unsigned Offset) {
  StringRef Before = Text.take_front(Offset);
  size_t LineStart = Before.rfind('\n');
  LineStart = LineStart == StringRef::npos ? 0 : LineStart + 1;
  return {Before.count('\n') + 1, Before.size() - LineStart + 1};
}

/// The first offset that one unit keeps and the other replaces.
static std::optional<unsigned> findVeto(const std::vector<unsigned> &Kept,
                                        const EditSet &Edits) {
  for (const Edit &E : Edits.sorted())
    for (unsigned Offset : Kept)
      if (E.Offset <= Offset && Offset < E.end())
        return Offset;
  return std::nullopt;
}

/// The first place that one unit leaves as it is, and the other does not.
static std::optional<unsigned> findVeto(ArrayRef<Edit> AsIs,
                                        const EditSet &Edits) {
  if (AsIs.empty())
    return std::nullopt;
  const std::vector<Edit> Sorted = Edits.sorted();
  for (const Edit &Place : AsIs)
    if (const Edit *E = findEditAt(Sorted, Place); E && E->Text != Place.Text)
      return Place.Offset;
  return std::nullopt;
}

/// Adds the places of \p From to those of \p Into.
static void mergePlaces(std::vector<Edit> &Into, ArrayRef<Edit> From) {
  auto Key = [](const Edit &E) { return std::tie(E.Offset, E.Length, E.Text); };
  append_range(Into, From);
  llvm::sort(Into,
             [&](const Edit &A, const Edit &B) { return Key(A) < Key(B); });
  Into.erase(
      llvm::unique(
          Into, [&](const Edit &A, const Edit &B) { return Key(A) == Key(B); }),
      Into.end());
}

/// What \p Edits do at \p Offset of \p Text, in words.
static std::string describe(const EditSet &Edits, unsigned Offset,
                            StringRef Text) {
  for (const Edit &E : Edits.sorted())
    if (E.Offset <= Offset && Offset < std::max(E.end(), E.Offset + 1))
      return E.Length == 0 ? "'" + E.Text + "' is written"
                           : "'" + Text.substr(E.Offset, E.Length).str() +
                                 "' becomes '" + E.Text + "'";
  return "nothing is changed";
}

void MergedFile::add(FileTranslation &&File, StringRef Unit, StringRef Flags) {
  for (diag::Finding &F : File.Findings)
    F.Path = Name;
  Units.push_back(Unit.str());
  UnitFlags.push_back(Flags.str());
  if (!Merged) {
    Merged = std::move(File);
    sort(Merged->Findings);
    return;
  }

  if (Merged->Original != File.Original) {
    Conflict = "changed while it was being read";
    return;
  }
  if (Conflict.empty()) {
    const EditSet Before = Merged->Edits;
    std::optional<unsigned> Offset = findVeto(Merged->Kept, File.Edits);
    if (!Offset)
      Offset = findVeto(File.Kept, Merged->Edits);
    if (!Offset)
      Offset = findVeto(Merged->AsIs, File.Edits);
    if (!Offset)
      Offset = findVeto(File.AsIs, Merged->Edits);
    if (!Offset)
      Offset = mergeEdits(Merged->Edits, File.Edits);
    if (Offset)
      Conflict = "line " + utostr(lineAndColumn(File.Original, *Offset).first) +
                 " is translated differently in " + Unit.str() + " and in " +
                 join(ArrayRef(Units).drop_back(), ", ");
    auto Other =
        Offset ? find_if(UnitFlags, [&](StringRef F) { return F != Flags; })
               : UnitFlags.end();
    if (Other != UnitFlags.end())
      for (size_t I : {size_t(Other - UnitFlags.begin()), Units.size() - 1})
        ConflictFlags += "\n  flags of " + Units[I] + ": " +
                         (UnitFlags[I].empty() ? "none" : UnitFlags[I]);
    if (Offset)
      Merged->Findings.push_back({diag::Kind::HeaderConflict,
                                  Name,
                                  *Offset,
                                  0,
                                  {Units.front(), Unit.str()},
                                  {}});
    if (Offset)
      ConflictFlags += "\n  in " + Unit.str() + " " +
                       describe(File.Edits, *Offset, File.Original) + ", in " +
                       Units[0] + " " +
                       describe(Before, *Offset, File.Original);
  }
  // Thousands of units may say the same.
  append_range(Merged->Kept, File.Kept);
  llvm::sort(Merged->Kept);
  Merged->Kept.erase(llvm::unique(Merged->Kept), Merged->Kept.end());

  mergePlaces(Merged->AsIs, File.AsIs);

  append_range(Merged->Findings, File.Findings);
  sort(Merged->Findings);
  Merged->Findings.erase(llvm::unique(Merged->Findings),
                         Merged->Findings.end());
  std::vector<unsigned> InBoth;
  std::set_intersection(Merged->NotVouched.begin(), Merged->NotVouched.end(),
                        File.NotVouched.begin(), File.NotVouched.end(),
                        std::back_inserter(InBoth));
  Merged->NotVouched = std::move(InBoth);
}

Error MergedFile::check() const {
  if (Conflict.empty())
    return Error::success();
  return createStringError(Name + ": " + Conflict + "; it is left as it was" +
                           ConflictFlags);
}
