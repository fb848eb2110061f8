//===- SARIFConsumer.cpp - Findings for code scanning -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Diagnostics/SARIFConsumer.h"
#include "cu2x/Diagnostics/LineTable.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include <map>

using namespace cu2x;
using namespace cu2x::diag;
using llvm::StringRef;
namespace json = llvm::json;

static std::string utf8(StringRef Text) {
  return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text);
}

static json::Object message(StringRef Text) {
  return json::Object{{"text", utf8(Text)}};
}

static StringRef level(const Row &R) {
  return R.Sev == Severity::Slow || R.Sev == Severity::Info ? "note"
                                                            : "warning";
}

/// \p Path as a reference: everything but what a URI takes as it is
/// becomes `%xx`.
static std::string uri(StringRef Path) {
  std::string Result;
  for (unsigned char C : Path)
    if (llvm::isAlnum(C) || StringRef("-._~/+@=,").contains(C))
      Result += C;
    else
      ((Result += '%') += llvm::hexdigit(C >> 4)) += llvm::hexdigit(C & 15);
  return Result;
}

static json::Object region(const LineTable &Lines, unsigned Offset,
                           unsigned Length) {
  unsigned End = Offset + Length;
  return json::Object{{"startLine", Lines.lineOf(Offset)},
                      {"startColumn", Lines.characterOf(Offset)},
                      {"endLine", Lines.lineOf(End)},
                      {"endColumn", Lines.characterOf(End)},
                      {"byteOffset", Offset},
                      {"byteLength", Length}};
}

/// A file outside of the root is no part of it: its address stands for itself.
static json::Object artifact(StringRef Path) {
  if (Path.starts_with("/"))
    return json::Object{{"uri", "file://" + uri(Path)}};
  return json::Object{{"uri", uri(Path)}, {"uriBaseId", "SRCROOT"}};
}

static json::Object rule(const Row &R) {
  return json::Object{
      {"id", id(R)},
      {"name", R.Name},
      {"shortDescription", message(R.Name)},
      {"help", json::Object{{"text", page(R)}, {"markdown", page(R)}}},
      {"defaultConfiguration", json::Object{{"level", level(R)}}},
      {"properties",
       json::Object{{"severity", name(R.Sev)}, {"effort", name(R.Eff)}}}};
}

static json::Object fix(const Finding &F, StringRef Path,
                        const LineTable &Lines) {
  json::Array Replacements;
  for (const Replacement &E : F.Edits)
    Replacements.push_back(
        json::Object{{"deletedRegion", region(Lines, E.Offset, E.Length)},
                     {"insertedContent", message(E.Text)}});
  json::Object Change{{"artifactLocation", artifact(Path)},
                      {"replacements", std::move(Replacements)}};
  return json::Object{{"description", message(F.fix())},
                      {"artifactChanges", json::Array{std::move(Change)}}};
}

json::Value diag::toSARIF(llvm::ArrayRef<SARIFFile> Files, StringRef Version,
                          llvm::function_ref<bool(const Row &)> IsError) {
  json::Array Rules;
  for (const Row &R : rows())
    Rules.push_back(rule(R));

  json::Array Results;
  // The same text of the same finding is counted, so that fingerprints differ.
  std::map<std::string, unsigned> Seen;
  for (const SARIFFile &File : Files) {
    LineTable Lines(File.Original);
    for (const Finding &F : File.Findings) {
      const Row &R = row(F.K);
      std::string Key = (File.Path + "\n" + id(R) + "\n" +
                         Lines.line(Lines.lineOf(F.Offset)).trim().str());
      Key += "\n" + llvm::utostr(Seen[Key]++);
      std::string Text = F.text();
      if (std::string Fix = F.fix(); !Fix.empty())
        Text += "; " + Fix;
      json::Object Physical{{"artifactLocation", artifact(File.Path)},
                            {"region", region(Lines, F.Offset, F.Length)}};
      json::Object Result{
          {"ruleId", id(R)},
          {"ruleIndex", static_cast<int64_t>(F.K)},
          {"level", IsError(R) ? "error" : level(R)},
          {"message", message(Text)},
          {"locations", json::Array{json::Object{
                            {"physicalLocation", std::move(Physical)}}}},
          {"partialFingerprints",
           json::Object{{"cu2xLineHash/v1",
                         llvm::utohexstr(llvm::xxh3_64bits(Key), true)}}}};
      if (!F.Edits.empty()) {
        Result["fixes"] = json::Array{fix(F, File.Path, Lines)};
        Result["properties"] = json::Object{{"fixClass", name(F.Class)}};
      }
      Results.push_back(std::move(Result));
    }
  }

  json::Object Driver{
      {"name", "cu2x"}, {"version", Version}, {"rules", std::move(Rules)}};
  json::Object Root{{"description", message("the root of the project")}};
  json::Object Run{
      {"tool", json::Object{{"driver", std::move(Driver)}}},
      {"columnKind", "unicodeCodePoints"},
      {"originalUriBaseIds", json::Object{{"SRCROOT", std::move(Root)}}},
      {"results", std::move(Results)}};
  return json::Object{
      {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
      {"version", "2.1.0"},
      {"runs", json::Array{std::move(Run)}}};
}
