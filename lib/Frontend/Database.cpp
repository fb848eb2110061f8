//===- Database.cpp - Compilation databases ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Invocation.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <algorithm>
#include <tuple>

using namespace llvm;

namespace cu2x::frontend {
namespace {

constexpr StringLiteral CommandsName = "compile_commands.json";
constexpr StringLiteral FlagsName = "compile_flags.txt";

std::string absolutePath(StringRef Path, StringRef Base) {
  SmallString<256> Absolute(Path);
  if (Base.empty())
    (void)sys::fs::make_absolute(Absolute);
  else
    sys::path::make_absolute(Base, Absolute);
  sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  return std::string(Absolute);
}

Error malformed(StringRef File, const Twine &What) {
  return createStringError(File + ": " + What);
}

Expected<std::unique_ptr<MemoryBuffer>> read(StringRef File) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer =
      MemoryBuffer::getFile(File, /*IsText=*/true);
  if (!Buffer)
    return malformed(File, Buffer.getError().message());
  return std::move(*Buffer);
}

/// The words of one entry: `arguments`, else `command` split as a shell would,
/// which never sees it.
Expected<std::vector<std::string>> wordsOf(const json::Object &Entry,
                                           StringRef File, const Twine &Where) {
  std::vector<std::string> Words;
  if (const json::Value *Arguments = Entry.get("arguments")) {
    const json::Array *List = Arguments->getAsArray();
    if (!List)
      return malformed(File, Where + ": 'arguments' is not a list");
    for (const json::Value &Item : *List) {
      std::optional<StringRef> Word = Item.getAsString();
      if (!Word)
        return malformed(File, Where + ": 'arguments' holds no text");
      Words.push_back(Word->str());
    }
  } else if (std::optional<StringRef> Command = Entry.getString("command")) {
    BumpPtrAllocator Alloc;
    StringSaver Saver(Alloc);
    SmallVector<const char *, 32> Split;
    cl::TokenizeGNUCommandLine(*Command, Saver, Split);
    Words.assign(Split.begin(), Split.end());
  } else {
    return malformed(File, Where + ": neither 'arguments' nor 'command'");
  }
  if (Words.empty())
    return malformed(File, Where + ": the command line is empty");
  return Words;
}

/// Whether brackets outside of strings are nested more than a database is.
bool isNestedDeeply(StringRef JSON) {
  constexpr unsigned Deepest = 16;
  unsigned Depth = 0;
  bool IsString = false;
  for (size_t I = 0; I != JSON.size(); ++I) {
    char C = JSON[I];
    if (IsString && C == '\\' && I + 1 != JSON.size())
      ++I;
    else if (C == '"')
      IsString = !IsString;
    else if (!IsString && (C == '[' || C == '{') && ++Depth > Deepest)
      return true;
    else if (!IsString && (C == ']' || C == '}') && Depth)
      --Depth;
  }
  return false;
}

bool isCudaUnit(StringRef File, ArrayRef<std::string> Argv) {
  if (sys::path::extension(File) == ".cu")
    return true;
  std::string Language = languageOption(Argv);
  return Language == "cu" || Language == "cuda";
}

unsigned commonComponents(StringRef A, StringRef B) {
  unsigned Count = 0;
  auto I = sys::path::begin(A), IE = sys::path::end(A);
  auto J = sys::path::begin(B), JE = sys::path::end(B);
  for (; I != IE && J != JE && *I == *J; ++I, ++J)
    ++Count;
  return Count;
}

bool isVersionControlRoot(StringRef Folder) {
  for (StringRef Marker : {".git", ".hg", ".svn"}) {
    SmallString<256> Path(Folder);
    sys::path::append(Path, Marker);
    if (sys::fs::exists(Path))
      return true;
  }
  return false;
}

/// The highest folder whose files concern \p Folder: its version-control root,
/// else \p Root when that is above, else \p Folder itself.
std::string projectRoot(StringRef Folder, StringRef Root) {
  for (StringRef Up = Folder; !Up.empty(); Up = sys::path::parent_path(Up))
    if (isVersionControlRoot(Up))
      return Up.str();
  std::string Absolute = absolutePath(Root, "");
  for (StringRef Up = Folder; !Up.empty(); Up = sys::path::parent_path(Up))
    if (Up == Absolute)
      return Absolute;
  return Folder.str();
}

std::string databaseIn(StringRef Folder) {
  for (auto [Below, Name] : {std::pair<StringRef, StringRef>{"", CommandsName},
                             {"build", CommandsName},
                             {"", FlagsName}}) {
    SmallString<256> Candidate(Folder);
    sys::path::append(Candidate, Below, Name);
    if (sys::fs::is_regular_file(Candidate))
      return std::string(Candidate);
  }
  return "";
}

/// Whether \p File is compiled by a command of its own, if at all.
bool isSource(StringRef File) {
  return StringSwitch<bool>(sys::path::extension(File))
      .Cases({".cu", ".c", ".cc", ".cpp", ".cxx", ".c++", ".C"}, true)
      .Default(false);
}

/// Leaves of the flags of \p Neighbour what says where things are and in which
/// dialect: what its macros are and how it computes holds for itself alone.
void keepPlacesOnly(UnitFlags &Flags, StringRef Neighbour) {
  std::vector<std::string> Kept;
  auto Drop = [&](const Twine &Flag) {
    Flags.Ignored.push_back((Flag + ": of " + sys::path::filename(Neighbour) +
                             ", this file is not in the list of commands")
                                .str());
  };
  static constexpr StringRef Folders[] = {"-I", "-isystem", "-iquote",
                                          "-idirafter"};
  static constexpr StringRef WithValue[] = {
      "-D", "-U", "-include", "-imacros", "-Xarch_host", "-Xarch_device"};
  for (size_t I = 0; I < Flags.Args.size(); ++I) {
    const std::string &Flag = Flags.Args[I];
    bool HasValue = I + 1 < Flags.Args.size();
    if (HasValue && is_contained(Folders, Flag)) {
      Kept.push_back(Flag);
      Kept.push_back(Flags.Args[++I]);
    } else if (any_of(Folders,
                      [&](StringRef F) {
                        return StringRef(Flag).starts_with(F);
                      }) ||
               StringRef(Flag).starts_with("-std=")) {
      Kept.push_back(Flag);
    } else if (HasValue && is_contained(WithValue, Flag)) {
      Drop(Flag + " " + Flags.Args[++I]);
    } else {
      Drop(Flag);
    }
  }
  Flags.Args = std::move(Kept);
  if (!(Flags.Float == FloatFlags()))
    Drop("flags of arithmetic");
  Flags.Float = FloatFlags();
}

} // namespace

Error Database::loadCommands(StringRef File) {
  Expected<std::unique_ptr<MemoryBuffer>> Buffer = read(File);
  if (!Buffer)
    return Buffer.takeError();
  // The library's parser calls itself for each bracket.
  if (isNestedDeeply((*Buffer)->getBuffer()))
    return malformed(File, "is nested too deeply for a list of commands");
  Expected<json::Value> Root = json::parse((*Buffer)->getBuffer());
  if (!Root)
    return malformed(File, toString(Root.takeError()));
  const json::Array *List = Root->getAsArray();
  if (!List)
    return malformed(File, "not a list of commands");
  std::string Base = sys::path::parent_path(File).str();
  for (const auto &[Index, Item] : enumerate(*List)) {
    std::string Where = "entry " + std::to_string(Index + 1);
    const json::Object *Object = Item.getAsObject();
    if (!Object)
      return malformed(File, Where + ": not an object");
    for (StringRef Key : {"file", "directory"})
      if (!Object->getString(Key))
        return malformed(
            File, Where + ": '" + Key + "' " +
                      (Object->get(Key) ? "is not a text" : "is missing"));
    Expected<std::vector<std::string>> Words = wordsOf(*Object, File, Where);
    if (!Words)
      return Words.takeError();
    Entry E;
    E.Directory = absolutePath(*Object->getString("directory"), Base);
    E.File = absolutePath(*Object->getString("file"), E.Directory);
    E.Argv = std::move(*Words);
    Entries.push_back(std::move(E));
  }
  return Error::success();
}

Error Database::loadFlags(StringRef File) {
  Expected<std::unique_ptr<MemoryBuffer>> Buffer = read(File);
  if (!Buffer)
    return Buffer.takeError();
  Entry E;
  E.Directory = sys::path::parent_path(File).str();
  E.Argv.push_back("clang++");
  StringRef Rest = (*Buffer)->getBuffer();
  while (!Rest.empty()) {
    auto [Line, Tail] = Rest.split('\n');
    if (!Line.trim().empty())
      E.Argv.push_back(Line.trim().str());
    Rest = Tail;
  }
  Entries.push_back(std::move(E));
  return Error::success();
}

Expected<Database> Database::load(StringRef Path, StringRef Root) {
  Database Result;
  Result.Root = Root.str();
  std::string Absolute = absolutePath(Path, "");
  if (sys::fs::is_directory(Absolute)) {
    std::string Found = databaseIn(Absolute);
    if (Found.empty())
      return malformed(Absolute, Twine("holds neither ") + CommandsName +
                                     " nor " + FlagsName);
    Absolute = std::move(Found);
  }
  Result.Path = Absolute;
  if (Error E = sys::path::extension(Absolute) == ".txt"
                    ? Result.loadFlags(Absolute)
                    : Result.loadCommands(Absolute))
    return std::move(E);
  return Result;
}

std::string Database::locate(StringRef File, StringRef Root) {
  std::string Folder = sys::path::parent_path(absolutePath(File, "")).str();
  std::string Top = projectRoot(Folder, Root);
  for (StringRef Up = Folder; !Up.empty(); Up = sys::path::parent_path(Up)) {
    std::string Found = databaseIn(Up);
    if (!Found.empty() || Up == Top)
      return Found;
  }
  return "";
}

Expected<std::optional<Database>> Database::find(StringRef File,
                                                 StringRef Root) {
  std::string Found = locate(File, Root);
  if (Found.empty())
    return std::nullopt;
  Expected<Database> Loaded = load(Found, Root);
  if (!Loaded)
    return Loaded.takeError();
  return std::optional<Database>(std::move(*Loaded));
}

const Database::Entry *Database::listed(StringRef File) const {
  for (const Entry &E : Entries)
    if (E.File == File)
      return &E;
  // By another path: links lead to folders, where files keep their names.
  for (const Entry &E : Entries)
    if (sys::path::filename(E.File) == sys::path::filename(File) &&
        sys::fs::equivalent(E.File, File))
      return &E;
  return nullptr;
}

const Database::Entry *Database::neighbourOf(StringRef File) const {
  // The nearest neighbour's flags are the likeliest to fit.
  using Nearness = std::tuple<bool, bool, unsigned, bool>;
  std::vector<std::pair<Nearness, const Entry *>> All;
  for (const Entry &E : Entries)
    All.emplace_back(
        Nearness(sys::path::parent_path(E.File) == sys::path::parent_path(File),
                 sys::path::stem(E.File) == sys::path::stem(File),
                 commonComponents(E.File, File), isCudaUnit(E.File, E.Argv)),
        &E);
  constexpr size_t Tried = 8; // of those whose commands are refused
  auto End = All.begin() + std::min(Tried, All.size());
  std::partial_sort(
      All.begin(), End, All.end(), [](const auto &A, const auto &B) {
        return std::tie(A.first, B.second) > std::tie(B.first, A.second);
      });
  // That it cannot be read is said of the files that it compiles.
  for (auto Near = All.begin(); Near != End; ++Near) {
    Expected<UnitFlags> Flags = flagsOf(*Near->second);
    if (Flags || Near->second->File.empty())
      return Near->second;
    consumeError(Flags.takeError());
  }
  return All.empty() ? nullptr : All.front().second;
}

Expected<std::optional<UnitFlags>> Database::flagsFor(StringRef File) const {
  std::string Absolute = absolutePath(File, "");
  const Entry *Own = listed(Absolute);
  const Entry *E = Own ? Own : neighbourOf(Absolute);
  if (!E)
    return std::nullopt;
  Expected<UnitFlags> Flags = flagsOf(*E);
  if (!Flags)
    return Flags.takeError();
  if (!Own && !E->File.empty() && isSource(Absolute))
    keepPlacesOnly(*Flags, E->File);
  return std::optional<UnitFlags>(std::move(*Flags));
}

bool Database::lists(StringRef File) const {
  return listed(absolutePath(File, "")) ||
         any_of(Entries, [](const Entry &E) { return E.File.empty(); });
}

Expected<UnitFlags> Database::flagsOf(const Entry &E) const {
  Expected<UnitFlags> Flags =
      translateCommandLine(E.Argv, E.Directory, Root,
                           /*BuildFolder=*/sys::path::parent_path(Path));
  if (!Flags)
    return malformed(Path, toString(Flags.takeError()));
  return Flags;
}

Expected<std::vector<UnitFlags>> Database::otherFlagsFor(StringRef File) const {
  std::string Absolute = absolutePath(File, "");
  const Entry *First = listed(Absolute);
  if (!First && !isSource(Absolute))
    First = neighbourOf(Absolute);
  std::vector<UnitFlags> All;
  for (const Entry &E : Entries) {
    if (!First || First->File.empty() || E.File != First->File)
      continue;
    Expected<UnitFlags> Flags = flagsOf(E);
    if (!Flags)
      return Flags.takeError();
    if (none_of(All, [&](const UnitFlags &F) { return F.isSame(*Flags); }))
      All.push_back(std::move(*Flags));
  }
  All.erase(All.begin(), All.begin() + !All.empty());
  return All;
}

std::vector<std::string> Database::files() const {
  std::vector<std::string> Files;
  for (const Entry &E : Entries)
    if (!E.File.empty() && isCudaUnit(E.File, E.Argv) &&
        !is_contained(Files, E.File))
      Files.push_back(E.File);
  return Files;
}

} // namespace cu2x::frontend
