//===- Edit.cpp - Merging and applying edits --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Rewrite/Edit.h"
#include "llvm/ADT/STLExtras.h"
#include <cassert>
#include <tuple>

using namespace cu2x;
using llvm::StringRef;

bool EditSet::add(Edit E) {
  if (E.Length == 0) {
    Insertions.push_back(std::move(E));
    return true;
  }
  auto After = Replacements.lower_bound(E.Offset);
  if (After != Replacements.end() && After->first < E.end()) {
    const Edit &Other = After->second;
    return Other.Offset == E.Offset && Other.Length == E.Length &&
           Other.Text == E.Text;
  }
  if (After != Replacements.begin() &&
      std::prev(After)->second.end() > E.Offset)
    return false;
  unsigned Offset = E.Offset;
  Replacements.emplace_hint(After, Offset, std::move(E));
  return true;
}

void EditSet::setInsertions(unsigned Offset,
                            llvm::ArrayRef<std::string> Texts) {
  llvm::erase_if(Insertions, [&](const Edit &E) {
    return E.Offset == Offset && E.Side == Edit::ToNext;
  });
  for (const std::string &Text : Texts)
    insertBefore(Offset, Text);
}

std::vector<Edit> EditSet::sorted() const {
  // The text an insertion was bound to may be gone; the insertion then goes to
  // the edge of what replaced it.
  auto Position = [&](const Edit &Insertion) {
    auto After = Replacements.lower_bound(Insertion.Offset);
    if (After == Replacements.begin())
      return Insertion.Offset;
    const Edit &Before = std::prev(After)->second;
    if (Before.end() <= Insertion.Offset)
      return Insertion.Offset;
    return Insertion.Side == Edit::ToNext ? Before.Offset : Before.end();
  };
  // Place, then previous, next, replacement; insertions that meet at the edge
  // of a replacement keep the order of their own places.
  using Key = std::tuple<unsigned, int, unsigned, int>;
  std::vector<std::pair<Key, const Edit *>> Order;
  for (const auto &[Index, E] : llvm::enumerate(Insertions)) {
    int Added = static_cast<int>(Index);
    bool IsNext = E.Side == Edit::ToNext;
    Order.push_back(
        {Key(Position(E), IsNext, E.Offset, IsNext ? Added : -Added), &E});
  }
  for (const auto &[Offset, E] : Replacements)
    Order.push_back({Key(Offset, 2, Offset, 0), &E});
  llvm::sort(Order, llvm::less_first());

  std::vector<Edit> Result;
  for (const auto &[Where, E] : Order) {
    Result.push_back(*E);
    Result.back().Offset = std::get<0>(Where);
  }
  return Result;
}

/// Copies [\p Begin, \p End) of \p Original with \p Sorted made.
static std::string applySorted(StringRef Original, unsigned Begin, unsigned End,
                               llvm::ArrayRef<Edit> Sorted) {
  std::string Result;
  Result.reserve(End - Begin);
  unsigned At = Begin;
  for (const Edit &E : Sorted) {
    assert(E.Offset >= At && E.end() <= End && "edit outside the text");
    Result += Original.slice(At, E.Offset);
    Result += E.Text;
    At = E.end();
  }
  Result += Original.slice(At, End);
  return Result;
}

std::string EditSet::apply(StringRef Original) const {
  return applySorted(Original, 0, Original.size(), sorted());
}

std::string EditSet::apply(StringRef Original, unsigned Begin,
                           unsigned End) const {
  assert(Begin <= End && End <= Original.size());
  std::vector<Edit> Inside;
  for (Edit &E : sorted()) {
    // An insertion at the edge is inside when it is bound to text that is.
    bool IsInside = E.Length != 0 ? Begin <= E.Offset && E.end() <= End
                    : E.Side == Edit::ToPrevious
                        ? Begin < E.Offset && E.Offset <= End
                        : Begin <= E.Offset && E.Offset < End;
    if (IsInside)
      Inside.push_back(std::move(E));
  }
  return applySorted(Original, Begin, End, Inside);
}

const Edit *cu2x::findEditAt(llvm::ArrayRef<Edit> Sorted, const Edit &Place) {
  const Edit *From = llvm::partition_point(
      Sorted, [&](const Edit &E) { return E.end() < Place.Offset; });
  for (; From != Sorted.end() && From->Offset <= Place.end(); ++From) {
    if (Place.Length == 0
            ? From->Length == 0 && From->Offset == Place.Offset &&
                  From->Side == Edit::ToNext &&
                  !StringRef(From->Text).ends_with("\n")
            : From->Offset < Place.end() && Place.Offset < From->end())
      return From;
  }
  return nullptr;
}
