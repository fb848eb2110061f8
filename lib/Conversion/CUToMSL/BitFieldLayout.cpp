//===- BitFieldLayout.cpp - Storage units of bit-fields ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BitFieldLayout.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MathExtras.h"

using namespace cu2x;

namespace {

/// A bit-field where CUDA has it; all numbers in bits.
struct Placed {
  uint64_t Offset;
  uint64_t Width;
  uint64_t Container; ///< size of the declared type
};

/// An aligned integer in memory.
struct Unit {
  uint64_t Offset;
  uint64_t Size;
  uint64_t end() const { return Offset + Size; }
};

} // namespace

/// The bytes of the bit-fields \p Run, between \p Low and \p High.
static std::optional<llvm::SmallVector<Unit>>
bytesFor(llvm::ArrayRef<Placed> Run, uint64_t Low, uint64_t High) {
  llvm::SmallVector<Unit> Units;
  for (const Placed &F : Run)
    for (uint64_t At = F.Offset / 8 * 8; At < F.Offset + F.Width; At += 8)
      if (Units.empty() || Units.back().Offset < At)
        Units.push_back({At, 8});
  if (Units.front().Offset < Low || Units.back().end() > High)
    return std::nullopt;
  return Units;
}

/// Units no larger than \p Most for the bit-fields \p Run, between \p Low and
/// \p High. Containers are aligned powers of two: two of them are apart, or one
/// is in the other.
static std::optional<llvm::SmallVector<Unit>>
unitsFor(llvm::ArrayRef<Placed> Run, uint64_t Low, uint64_t High,
         uint64_t Most) {
  llvm::SmallVector<Unit> Units;
  for (const Placed &F : Run) {
    uint64_t Size = std::min(F.Container, Most);
    Unit New = {F.Offset / Size * Size, Size};
    if (F.Offset + F.Width > New.end())
      return std::nullopt;
    if (!Units.empty() && New.Offset >= Units.back().Offset &&
        New.end() <= Units.back().end())
      continue;
    while (!Units.empty() && Units.back().Offset >= New.Offset)
      Units.pop_back();
    Units.push_back(New);
  }
  if (Units.front().Offset < Low || Units.back().end() > High)
    return std::nullopt;
  return Units;
}

/// Units as large as each of the bit-fields \p Run allows, between \p Low and
/// \p High, and bytes for those that no unit has to itself.
static std::optional<llvm::SmallVector<Unit>>
mixedUnitsFor(llvm::ArrayRef<Placed> Run, uint64_t Low, uint64_t High) {
  llvm::SmallVector<Unit> Units;
  auto Add = [&](Unit New) {
    if (!Units.empty() && New.end() <= Units.back().end())
      return;
    while (!Units.empty() && Units.back().Offset >= New.Offset)
      Units.pop_back();
    Units.push_back(New);
  };
  for (const Placed &F : Run) {
    uint64_t Size = F.Container;
    auto Begin = [&] { return F.Offset / Size * Size; };
    while (Size >= 8 && (Begin() < Low || Begin() + Size > High ||
                         F.Offset + F.Width > Begin() + Size))
      Size /= 2;
    if (Size >= 8) {
      Add({Begin(), Size});
      continue;
    }
    std::optional<llvm::SmallVector<Unit>> Bytes = bytesFor(F, Low, High);
    if (!Bytes)
      return std::nullopt;
    llvm::for_each(*Bytes, Add);
  }
  return Units;
}

static bool isBitField(cxx::FieldAttr Field) { return Field.getBits() != 0; }

bool cu2x::hasBitFields(cxx::RecordOp Record) {
  // Those without a name leave the attribute alone.
  return Record->hasAttr(BitOffsetsAttr) ||
         llvm::any_of(Record.getFields().getAsRange<cxx::FieldAttr>(),
                      isBitField);
}

namespace {

class Layouter {
public:
  /// With \p Mixed, units of one run may differ in size; with \p Aligned,
  /// fields behind a gap get an alignment.
  Layouter(cxx::RecordOp Record, llvm::ArrayRef<int64_t> Offsets, bool Mixed,
           bool Aligned)
      : Record(Record), Offsets(Offsets), Mixed(Mixed), Aligned(Aligned),
        Old(Record.getFields().getAsRange<cxx::FieldAttr>()) {
    if (auto Attr =
            Record->getAttrOfType<mlir::DenseI64ArrayAttr>(BitBreaksAttr))
      Breaks.insert_range(Attr.asArrayRef());
    // What C++ allows no field to be called.
    Names.insert(Record.getName());
    for (cxx::FieldAttr Field : Old)
      Names.insert(Field.getName());
    for (auto Func :
         Record->getParentOfType<mlir::ModuleOp>().getOps<cxx::FuncOp>())
      if (Func.getRecord() == Record.getSymName())
        Names.insert(Func.getName());
  }
  std::optional<BitFieldLayout> run();

private:
  /// Adds the units of the bit-fields from \p First up to \p Last.
  bool addRun(size_t First, size_t Last);
  uint64_t sizeOf(cxx::FieldAttr Field) {
    return cxx::getLayout(Field.getType(), Record).Size * 8;
  }
  std::string freshName();
  /// Whether the new fields fall on their places, some by an alignment that
  /// they get.
  bool alignFields();

  cxx::RecordOp Record;
  llvm::ArrayRef<int64_t> Offsets;
  bool Mixed, Aligned;
  llvm::SmallVector<cxx::FieldAttr> Old;
  llvm::StringSet<> Names;
  llvm::SmallSet<int64_t, 4> Breaks;
  BitFieldLayout Result;
  llvm::SmallVector<uint64_t> Places; ///< of the new fields, in bits
  uint64_t End = 0;                   ///< of the fields that are laid out
};

} // namespace

std::string Layouter::freshName() {
  std::string Name = "bits";
  for (unsigned N = 1; !Names.insert(Name).second; ++N)
    Name = "bits" + std::to_string(N);
  return Name;
}

bool Layouter::addRun(size_t First, size_t Last) {
  llvm::SmallVector<Placed> Run;
  for (size_t I = First; I != Last; ++I)
    Run.push_back(
        {static_cast<uint64_t>(Offsets[I]), Old[I].getBits(), sizeOf(Old[I])});
  bool Union = Record.getIsUnion();
  uint64_t Low = Union ? 0 : End;
  uint64_t High = Last != Old.size() && !Union
                      ? static_cast<uint64_t>(Offsets[Last])
                      : Record.getSize() * 8;
  std::optional<llvm::SmallVector<Unit>> Units;
  for (uint64_t Most = 64; Most >= 8 && !Units; Most /= 2)
    Units = unitsFor(Run, Low, High, Most);
  if (!Units && Mixed && !Union)
    Units = mixedUnitsFor(Run, Low, High);
  if (!Units && !Union)
    Units = bytesFor(Run, Low, High);
  if (!Units)
    return false;
  unsigned Base = Result.Fields.size();
  for (const Unit &U : *Units) {
    Result.Fields.push_back(cxx::FieldAttr::get(
        freshName(), mlir::IntegerType::get(Record.getContext(), U.Size,
                                            mlir::IntegerType::Unsigned)));
    Places.push_back(U.Offset);
  }
  unsigned At = 0;
  for (size_t I = First; I != Last; ++I) {
    const Placed &F = Run[I - First];
    while ((*Units)[At].end() <= F.Offset)
      ++At;
    assert(F.Offset >= (*Units)[At].Offset && "a bit-field begins in its unit");
    Result.Holder.push_back(Base + At);
    auto PartIn = [&](unsigned N) {
      const Unit &U = (*Units)[N];
      uint64_t Begin = std::max(F.Offset, U.Offset);
      uint64_t Behind = std::min(F.Offset + F.Width, U.end());
      return BitField{Old[I].getType(), Base + N,
                      static_cast<unsigned>(Begin - U.Offset),
                      static_cast<unsigned>(Behind - Begin),
                      static_cast<unsigned>(Begin - F.Offset)};
    };
    BitField Field = PartIn(At);
    if (Field.Width != F.Width) {
      for (unsigned N = At;
           N != Units->size() && (*Units)[N].Offset < F.Offset + F.Width; ++N)
        Field.Parts.push_back(PartIn(N));
      Field.Width = static_cast<unsigned>(F.Width);
    }
    Result.BitFields[Old[I].getName()] = std::move(Field);
  }
  End = Units->back().end();
  return true;
}

bool Layouter::alignFields() {
  uint64_t Next = 0, Most = Aligned ? Record.getAlignment() : 0;
  for (auto [Field, Place] : llvm::zip(Result.Fields, Places)) {
    cxx::Layout L = cxx::getLayout(Field, Record);
    if (!Record.getIsUnion()) {
      uint64_t Alignment = L.Alignment;
      while (llvm::alignTo(Next, Alignment * 8) != Place && Alignment < Most)
        Alignment *= 2;
      if (Alignment != L.Alignment)
        Field = cxx::FieldAttr::get(Field.getName(), Field.getType(),
                                    Field.getBits(), Alignment);
      Next = llvm::alignTo(Next, Alignment * 8);
    }
    if (Next != Place)
      return false;
    if (!Record.getIsUnion())
      Next += L.Size * 8;
  }
  // The alignment is printed where the fields have a smaller one.
  return Record.getIsUnion() ||
         llvm::alignTo(Next, Record.getAlignment() * 8) == Record.getSize() * 8;
}

std::optional<BitFieldLayout> Layouter::run() {
  for (size_t I = 0; I != Old.size();) {
    if (!isBitField(Old[I])) {
      Result.Holder.push_back(Result.Fields.size());
      Result.Fields.push_back(Old[I]);
      Places.push_back(Offsets[I]);
      End = Offsets[I] + sizeOf(Old[I]);
      ++I;
      continue;
    }
    size_t Last = I + 1;
    while (!Record.getIsUnion() && Last != Old.size() &&
           isBitField(Old[Last]) && !Breaks.contains(Last))
      ++Last;
    if (!addRun(I, Last))
      return std::nullopt;
    I = Last;
  }
  if (!alignFields())
    return std::nullopt;
  return std::move(Result);
}

std::optional<BitFieldLayout> cu2x::layOutBitFields(cxx::RecordOp Record) {
  auto Offsets = Record->getAttrOfType<mlir::DenseI64ArrayAttr>(BitOffsetsAttr);
  if (!Offsets ||
      Offsets.size() != static_cast<int64_t>(Record.getFields().size()))
    return std::nullopt;
  // The plainest that does.
  for (auto [Mixed, Aligned] :
       {std::pair(false, false), {true, false}, {true, true}})
    if (auto Layout =
            Layouter(Record, Offsets.asArrayRef(), Mixed, Aligned).run())
      return Layout;
  return std::nullopt;
}
