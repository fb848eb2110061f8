//===- UnitStore.cpp - Translations of units on disk ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Project/UnitStore.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Hash.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// Of the files; another one is not read.
constexpr StringLiteral Format = "cu2x-unit-1";

/// Any bytes as text: JSON knows only Unicode.
std::string packed(StringRef Bytes) { return encodeBase64(Bytes); }

std::string unpacked(StringRef Text) {
  std::vector<char> Bytes;
  if (Error E = decodeBase64(Text, Bytes))
    consumeError(std::move(E));
  return std::string(Bytes.begin(), Bytes.end());
}

json::Value toJSON(ArrayRef<unsigned> Numbers) {
  json::Array Result;
  for (unsigned Number : Numbers)
    Result.push_back(static_cast<int64_t>(Number));
  return Result;
}

std::vector<unsigned> numbers(const json::Array *Array) {
  std::vector<unsigned> Result;
  if (Array)
    for (const json::Value &Number : *Array)
      Result.push_back(Number.getAsInteger().value_or(0));
  return Result;
}

unsigned number(const json::Object &O, StringRef Key) {
  return O.getInteger(Key).value_or(0);
}

std::string text(const json::Object &O, StringRef Key) {
  return unpacked(O.getString(Key).value_or(""));
}

/// Calls \p Visit for the objects of an array.
template <typename Function>
void each(const json::Array *Array, Function Visit) {
  if (!Array)
    return;
  for (const json::Value &Item : *Array)
    if (const json::Object *Object = Item.getAsObject())
      Visit(*Object);
}

json::Value toJSON(const diag::Finding &F) {
  json::Array Args, Edits;
  for (const std::string &Argument : F.Args)
    Args.push_back(packed(Argument));
  for (const diag::Replacement &R : F.Edits)
    Edits.push_back(json::Object{{"offset", static_cast<int64_t>(R.Offset)},
                                 {"length", static_cast<int64_t>(R.Length)},
                                 {"text", packed(R.Text)}});
  return json::Object{{"number", static_cast<int64_t>(diag::row(F.K).Number)},
                      {"path", packed(F.Path)},
                      {"offset", static_cast<int64_t>(F.Offset)},
                      {"length", static_cast<int64_t>(F.Length)},
                      {"class", static_cast<int64_t>(F.Class)},
                      {"args", std::move(Args)},
                      {"edits", std::move(Edits)}};
}

bool readFinding(const json::Object &O, diag::Finding &F) {
  const diag::Row *Row = diag::lookup(utostr(number(O, "number")));
  if (!Row)
    return false;
  F.K = Row->K;
  F.Path = text(O, "path");
  F.Offset = number(O, "offset");
  F.Length = number(O, "length");
  F.Class = static_cast<diag::FixClass>(number(O, "class"));
  if (const json::Array *Args = O.getArray("args"))
    for (const json::Value &Argument : *Args)
      F.Args.push_back(unpacked(Argument.getAsString().value_or("")));
  each(O.getArray("edits"), [&](const json::Object &E) {
    F.Edits.push_back(
        {number(E, "offset"), number(E, "length"), text(E, "text")});
  });
  return true;
}

/// Insertions in an order in which adding them again leads to the same.
json::Value toJSON(const EditSet &Edits) {
  json::Array Result;
  std::vector<Edit> Sorted = Edits.sorted();
  auto Add = [&](const Edit &E) {
    Result.push_back(json::Object{
        {"offset", static_cast<int64_t>(E.Offset)},
        {"length", static_cast<int64_t>(E.Length)},
        {"text", packed(E.Text)},
        {"previous", E.Side == Edit::ToPrevious},
    });
  };
  for (const Edit &E : Sorted)
    if (E.Length != 0 || E.Side == Edit::ToNext)
      Add(E);
  // Of those bound to the previous text the last one added comes first.
  for (const Edit &E : reverse(Sorted))
    if (E.Length == 0 && E.Side == Edit::ToPrevious)
      Add(E);
  return Result;
}

bool readEdits(const json::Array *Array, size_t Size, EditSet &Edits) {
  bool Fits = true;
  each(Array, [&](const json::Object &O) {
    Edit E;
    E.Offset = number(O, "offset");
    E.Length = number(O, "length");
    E.Text = text(O, "text");
    E.Side = O.getBoolean("previous").value_or(false) ? Edit::ToPrevious
                                                      : Edit::ToNext;
    Fits = Fits && E.Offset <= Size && E.Length <= Size - E.Offset &&
           Edits.add(std::move(E));
  });
  return Fits;
}

} // namespace

std::string UnitStore::relative(StringRef Path) const {
  if (isBelow(Path, Root))
    return Path.drop_front(Root.size()).ltrim('/').str();
  return Path.str();
}

std::string UnitStore::absolute(StringRef Path) const {
  SmallString<256> Absolute(Path);
  sys::path::make_absolute(Root, Absolute);
  return Absolute.str().str();
}

std::string UnitStore::pathFor(StringRef File, StringRef Text,
                               const frontend::UnitFlags &Flags) const {
  // Lengths keep parts apart that follow each other.
  std::string All;
  raw_string_ostream OS(All);
  auto Add = [&](StringRef Part) { OS << Part.size() << ':' << Part; };
  Add(Format);
  Add(Settings);
  Add(relative(File));
  Add(relative(Flags.Directory));
  for (StringRef Flag : Flags.Args) {
    std::string Moved = Flag.str();
    for (size_t At = Moved.find(Root); At != std::string::npos;
         At = Moved.find(Root, At))
      Moved.erase(At, Root.size());
    Add(Moved);
  }
  Add(Text);
  SmallString<256> Path(Folder);
  sys::path::append(Path, hashOf(All) + ".json");
  return Path.str().str();
}

Error UnitStore::prepare() const {
  if (std::error_code EC = sys::fs::create_directories(Folder))
    return createStringError(Folder + ": " + EC.message());
  return Error::success();
}

bool UnitStore::load(StringRef File, StringRef Text,
                     const frontend::UnitFlags &Flags,
                     UnitTranslation &Result) const {
  auto Buffer = MemoryBuffer::getFile(pathFor(File, Text, Flags));
  if (!Buffer)
    return false;
  Expected<json::Value> Read = json::parse((*Buffer)->getBuffer());
  if (!Read) {
    consumeError(Read.takeError());
    return false;
  }
  const json::Object *Whole = Read->getAsObject();
  if (!Whole || Whole->getString("format") != StringRef(Format))
    return false;

  UnitTranslation Unit;
  bool Holds = true;
  each(Whole->getArray("files"), [&](const json::Object &O) {
    FileTranslation F;
    F.Path = text(O, "path");
    if (Unit.Files.empty()) {
      F.Original = Text.str();
    } else {
      F.Path = absolute(F.Path);
      auto Now = readUnmapped(F.Path);
      Holds = Holds && Now;
      if (!Holds)
        return;
      F.Original = (*Now)->getBuffer().str();
    }
    Holds = Holds && hashOf(F.Original) == O.getString("hash").value_or("") &&
            readEdits(O.getArray("edits"), F.Original.size(), F.Edits);
    each(O.getArray("findings"), [&](const json::Object &Item) {
      diag::Finding Finding;
      Holds = Holds && readFinding(Item, Finding);
      F.Findings.push_back(std::move(Finding));
    });
    F.Kept = numbers(O.getArray("kept"));
    F.NotVouched = numbers(O.getArray("notVouched"));
    Unit.Files.push_back(std::move(F));
  });
  each(Whole->getArray("errors"), [&](const json::Object &O) {
    Unit.Errors.push_back({text(O, "path"), number(O, "line"),
                           number(O, "column"), text(O, "message")});
  });
  if (const json::Array *Missing = Whole->getArray("missing"))
    for (const json::Value &Header : *Missing)
      Unit.MissingHeaders.push_back(
          unpacked(Header.getAsString().value_or("")));
  Unit.UsedToolkit = Whole->getBoolean("toolkit").value_or(false);
  if (!Holds || Unit.Files.empty())
    return false;
  Result = std::move(Unit);
  return true;
}

Error UnitStore::save(StringRef File, StringRef Text,
                      const frontend::UnitFlags &Flags,
                      const UnitTranslation &Result) const {
  json::Array Files, Errors, Missing;
  for (const FileTranslation &F : Result.Files) {
    json::Array Findings;
    for (const diag::Finding &Finding : F.Findings)
      Findings.push_back(toJSON(Finding));
    Files.push_back(json::Object{{"path", packed(relative(F.Path))},
                                 {"hash", hashOf(F.Original)},
                                 {"edits", toJSON(F.Edits)},
                                 {"findings", std::move(Findings)},
                                 {"kept", toJSON(F.Kept)},
                                 {"notVouched", toJSON(F.NotVouched)}});
  }
  for (const ParseError &E : Result.Errors)
    Errors.push_back(json::Object{{"path", packed(E.Path)},
                                  {"line", static_cast<int64_t>(E.Line)},
                                  {"column", static_cast<int64_t>(E.Column)},
                                  {"message", packed(E.Message)}});
  for (const std::string &Header : Result.MissingHeaders)
    Missing.push_back(packed(Header));
  json::Value Whole = json::Object{{"format", Format},
                                   {"files", std::move(Files)},
                                   {"errors", std::move(Errors)},
                                   {"missing", std::move(Missing)},
                                   {"toolkit", Result.UsedToolkit}};
  std::string Content;
  raw_string_ostream(Content) << Whole << '\n';
  return writeFileAtomically(pathFor(File, Text, Flags), Content);
}

} // namespace cu2x::project
