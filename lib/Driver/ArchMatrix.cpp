//===- ArchMatrix.cpp - What works on which GPU -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ArchMatrix.h"
#include "ReportText.h"
#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <map>
#include <set>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// Worse ones are larger.
enum Result : unsigned { Works, Degrades, Check, Refused };
constexpr StringLiteral ResultNames[] = {"works", "degrades", "check",
                                         "refused"};

/// What GPUs differ in, as far as findings go.
enum Trait : unsigned {
  Always = 0,
  Wave64 = 1 << 0,       ///< a wave has 64 lanes
  NoImages = 1 << 1,     ///< no image instructions
  FNUZFloats8 = 1 << 2,  ///< 8-bit floats are encoded as FNUZ
  NoAtomics64 = 1 << 3,  ///< no minimum and maximum of 64 bits
  MacAtomics64 = 1 << 4, ///< those in Macs only
};

struct Architecture {
  StringLiteral Name;
  Target TheTarget;
  unsigned Traits;
};

/// The GPUs that people port to. Those of AMD in the mode that compilers use
/// unless they are told otherwise: RDNA has waves of 32 lanes then.
constexpr Architecture Architectures[] = {
    {"gfx90a", Target::HIP, Wave64},
    {"gfx942", Target::HIP, Wave64 | NoImages | FNUZFloats8},
    {"gfx1100", Target::HIP, Always},
    {"gfx1201", Target::HIP, Always},
    {"apple7", Target::Metal, NoAtomics64},
    {"apple8", Target::Metal, MacAtomics64},
    {"apple9", Target::Metal, Always},
    {"apple10", Target::Metal, Always},
};

/// What a finding means on GPUs with a trait. One without a row means the same
/// on all.
struct Rule {
  diag::Kind K;
  unsigned Traits;
  Result With;
  Result Without;
};

constexpr Rule Rules[] = {
    // What takes a warp for 32 lanes is right where a wave has 32.
    {diag::Kind::WarpSizeLiteral, Wave64, Check, Works},
    {diag::Kind::LaneMaskTruncated, Wave64, Check, Works},
    {diag::Kind::ShuffleTreeStart, Wave64, Check, Works},
    {diag::Kind::MaskBitOpWidth, Wave64, Check, Works},
    {diag::Kind::LaneIndexIdiom, Wave64, Check, Works},
    {diag::Kind::PerWarpArraySize, Wave64, Check, Works},
    {diag::Kind::WarpIntrinsicWidth, Wave64, Check, Works},
    {diag::Kind::UnmaskedWarpIntrinsic, Wave64, Check, Works},
    // Elsewhere the weights of linear filters differ.
    {diag::Kind::TextureObject, NoImages, Refused, Check},
    {diag::Kind::Fp8Encoding, FNUZFloats8, Check, Works},
    {diag::Kind::AtomicFamily, NoAtomics64, Refused, Works},
    {diag::Kind::AtomicFamily, MacAtomics64, Check, Works},
};

/// What is said of files, beside IDs of findings.
constexpr StringLiteral NotVouched = "not-vouched";
constexpr StringLiteral NotWritten = "not-written";

Result bySeverity(const diag::Row &R) {
  if (R.Refusal)
    return Refused;
  switch (R.Sev) {
  case diag::Severity::Build:
    return Refused;
  case diag::Severity::Wrong:
  case diag::Severity::Hang:
    return Check;
  case diag::Severity::Slow:
    return Degrades;
  case diag::Severity::Info:
    return Works;
  }
  llvm_unreachable("every severity returns");
}

Result resultOn(const Architecture &A, const diag::Row &R) {
  bool HasRule = false;
  Result Worst = Works;
  for (const Rule &One : Rules) {
    if (One.K != R.K)
      continue;
    HasRule = true;
    Worst = std::max(Worst, A.Traits & One.Traits ? One.With : One.Without);
  }
  return HasRule ? Worst : bySeverity(R);
}

/// IDs of findings by the name of a file; `NotVouched` and `NotWritten` among
/// them.
using ReasonMap = std::map<std::string, std::set<std::string>>;

/// Adds what the entry \p File of the report says. A unit's entry has what is
/// found in its headers, too: that holds for both.
void addReasons(const json::Object &File, ReasonMap &All) {
  std::set<std::string> &Reasons =
      All[File.getString("file").value_or("").str()];
  if (const json::Array *Findings = File.getArray("findings"))
    for (const json::Value &F : *Findings)
      if (const json::Object *Finding = F.getAsObject())
        if (auto ID = Finding->getString("id")) {
          Reasons.insert(ID->str());
          if (auto Place = Finding->getString("file"))
            All[Place->str()].insert(ID->str());
        }
  // Kernels that were left out.
  if (const json::Array *Kernels = File.getArray("refused"))
    if (!Kernels->empty())
      Reasons.insert(NotWritten.str());
  for (StringRef Key : {"notVouched", "errors", "missingHeaders"})
    if (const json::Array *List = File.getArray(Key))
      if (!List->empty())
        Reasons.insert(NotVouched.str());
  if (File.getString("error"))
    Reasons.insert(NotWritten.str());
}

/// What holds for headers that the unit with the entry \p File includes and not
/// for itself.
std::set<std::string> headerReasons(const json::Object &File, StringRef Name,
                                    const ReasonMap &All) {
  std::set<std::string> Result;
  if (const json::Array *Headers = File.getArray("headers"))
    for (const json::Value &Header : *Headers)
      if (auto Its = All.find(Header.getAsString().value_or("").str());
          Its != All.end())
        Result.insert(Its->second.begin(), Its->second.end());
  if (auto Own = All.find(Name.str()); Own != All.end())
    for (const std::string &Reason : Own->second)
      Result.erase(Reason);
  return Result;
}

Result resultOn(const Architecture &A, StringRef Reason) {
  if (Reason == NotVouched)
    return Check;
  if (Reason == NotWritten)
    return Refused;
  const diag::Row *Row = diag::lookup(Reason);
  return Row ? resultOn(A, *Row) : Check;
}

} // namespace

void ArchMatrix::add(const json::Value &Report, Target T) {
  const json::Object *Whole = Report.getAsObject();
  const json::Array *Entries = Whole ? Whole->getArray("files") : nullptr;
  if (!Entries)
    return;
  ReasonMap All, OfHeaders;
  for (const json::Value &Entry : *Entries)
    if (const json::Object *Object = Entry.getAsObject())
      addReasons(*Object, All);
  for (const json::Value &Entry : *Entries)
    if (const json::Object *Object = Entry.getAsObject()) {
      StringRef Name = Object->getString("file").value_or("");
      OfHeaders[Name.str()] = headerReasons(*Object, Name, All);
    }
  for (const auto &[Name, Reasons] : All) {
    std::vector<Cell> &Cells = Files[Name];
    Cells.resize(std::size(Architectures));
    for (auto [A, C] : zip(Architectures, Cells)) {
      if (A.TheTarget != T)
        continue;
      C.IsKnown = true;
      for (const std::string &Reason : Reasons) {
        unsigned One = resultOn(A, Reason);
        if (One == Works)
          continue;
        C.Result = std::max(C.Result, One);
        C.Reasons.push_back(Reason);
      }
      // The unit may use what is wrong with a header, or may not.
      for (const std::string &Reason : OfHeaders[Name])
        if (unsigned One = resultOn(A, Reason); One != Works) {
          C.Result = std::max(C.Result, std::min<unsigned>(One, Check));
          C.Reasons.push_back(Reason);
        }
      llvm::sort(C.Reasons);
    }
  }
}

void ArchMatrix::printText(raw_ostream &OS) const {
  size_t Width = 4;
  for (const auto &[Name, Cells] : Files)
    Width = std::max(Width, printable(Name).size());
  OS << left_justify("file", Width);
  for (const Architecture &A : Architectures)
    OS << "  " << left_justify(A.Name, 8);
  OS << '\n';
  for (const auto &[Name, Cells] : Files) {
    OS << left_justify(printable(Name), Width);
    // Which reasons hold where.
    std::map<std::string, std::vector<StringRef>> Where;
    size_t Known = 0;
    for (auto [A, C] : zip(Architectures, Cells)) {
      Known += C.IsKnown;
      OS << "  "
         << left_justify(C.IsKnown ? ResultNames[C.Result] : StringLiteral("-"),
                         8);
      for (const std::string &Reason : C.Reasons)
        Where[Reason].push_back(A.Name);
    }
    OS << '\n';
    for (const auto &[Reason, Names] : Where)
      OS << "  " << Reason
         << (Names.size() == Known ? "" : " on " + join(Names, ", ")) << '\n';
  }
}

void ArchMatrix::printJSON(json::OStream &J) const {
  J.array([&] {
    for (const auto &[Name, Cells] : Files)
      J.object([&, &Name = Name, &Cells = Cells] {
        J.attribute("file", utf8(Name));
        J.attributeObject("architectures", [&] {
          for (auto [A, C] : zip(Architectures, Cells))
            if (C.IsKnown)
              J.attributeObject(A.Name, [&, &C = C] {
                J.attribute("result", ResultNames[C.Result]);
                J.attribute("because", json::Array(C.Reasons));
              });
        });
      });
  });
}

void driver::printArchRules(raw_ostream &OS, bool AsJSON) {
  auto Holds = [](const Architecture &A, const diag::Row &R) {
    return R.Targets &
           (A.TheTarget == Target::HIP ? diag::OnHIP : diag::OnMetal);
  };
  if (AsJSON) {
    json::OStream J(OS, /*IndentSize=*/2);
    J.object([&] {
      for (const diag::Row &R : diag::rows())
        J.attributeObject(diag::id(R), [&] {
          for (const Architecture &A : Architectures)
            if (Holds(A, R))
              J.attribute(A.Name, ResultNames[resultOn(A, R)]);
        });
    });
    OS << '\n';
    return;
  }
  OS << left_justify("finding", 34);
  for (const Architecture &A : Architectures)
    OS << "  " << left_justify(A.Name, 8);
  OS << '\n';
  for (const diag::Row &R : diag::rows()) {
    OS << left_justify((diag::id(R) + " " + R.Name).str(), 34);
    for (const Architecture &A : Architectures)
      OS << "  "
         << left_justify(Holds(A, R) ? ResultNames[resultOn(A, R)]
                                     : StringLiteral("-"),
                         8);
    OS << '\n';
  }
}
