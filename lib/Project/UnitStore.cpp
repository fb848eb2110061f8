//===- UnitStore.cpp - Translations of units on disk ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Project/UnitStore.h"
#include "Archive.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Hash.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <set>

using namespace llvm;

namespace cu2x::project {
namespace {

/// Of the files; another one is not read.
constexpr StringLiteral Format = "cu2x-unit-3";

struct Header {
  std::string Path; ///< relative to the root
  std::string Hash;
};

/// What was missing in one folder, or the folder itself.
struct Absence {
  std::string Folder; ///< relative to the root
  std::string Names;  ///< with '/' between them
};

} // namespace

template <typename Archive> static void describe(Archive &A, Absence &M) {
  A("folder", M.Folder);
  A("names", M.Names);
}

template <typename Archive> static void describe(Archive &A, Header &H) {
  A("path", H.Path);
  A("hash", H.Hash);
}

template <typename Archive>
static void describe(Archive &A, diag::Replacement &R) {
  A("offset", R.Offset);
  A("length", R.Length);
  A("text", R.Text);
}

template <typename Archive> static void describe(Archive &A, diag::Finding &F) {
  unsigned Number = Archive::Reads ? 0 : diag::row(F.K).Number;
  A("number", Number);
  if constexpr (Archive::Reads) {
    const diag::Row *Row = diag::lookup(utostr(Number));
    if (!Row)
      return A.fail();
    F.K = Row->K;
  }
  A("path", F.Path);
  A("offset", F.Offset);
  A("length", F.Length);
  A("args", F.Args);
  A("edits", F.Edits);
  A("class", F.Class);
}

template <typename Archive> static void describe(Archive &A, Edit &E) {
  A("offset", E.Offset);
  A("length", E.Length);
  A("text", E.Text);
  A("side", E.Side);
}

/// The edits in an order in which adding them again leads to the same.
static std::vector<Edit> inOrder(const EditSet &Edits) {
  std::vector<Edit> Result, Sorted = Edits.sorted();
  auto IsLast = [](const Edit &E) {
    return E.Length == 0 && E.Side == Edit::ToPrevious;
  };
  for (const Edit &E : Sorted)
    if (!IsLast(E))
      Result.push_back(E);
  // Of those bound to the previous text the last one added comes first.
  for (const Edit &E : reverse(Sorted))
    if (IsLast(E))
      Result.push_back(E);
  return Result;
}

template <typename Archive> static void describe(Archive &A, EditSet &Edits) {
  std::vector<Edit> All;
  if constexpr (!Archive::Reads)
    All = inOrder(Edits);
  A("all", All);
  if constexpr (Archive::Reads)
    for (Edit &E : All)
      if (!Edits.add(std::move(E)))
        A.fail();
}

template <typename Archive> static void describe(Archive &A, UnseenLine &L) {
  A("line", L.Line);
  A("why", L.Why);
}

template <typename Archive>
static void describe(Archive &A, FileTranslation &F) {
  A("path", F.Path);
  A("edits", F.Edits);
  A("findings", F.Findings);
  A("kept", F.Kept);
  A("asIs", F.AsIs);
  A("notVouched", F.NotVouched);
  A("unseen", F.Unseen);
}

template <typename Archive> static void describe(Archive &A, ParseError &E) {
  A("path", E.Path);
  A("line", E.Line);
  A("column", E.Column);
  A("message", E.Message);
}

template <typename Archive>
static void describe(Archive &A, frontend::ParseMessage &M) {
  A("path", M.Path);
  A("line", M.Line);
  A("column", M.Column);
  A("text", M.Text);
  A("lexical", M.IsLexical);
}

template <typename Archive>
static void describe(Archive &A, UnitTranslation &U) {
  A("files", U.Files);
  A("errors", U.Errors);
  A("missing", U.MissingHeaders);
  A("cudaHeaders", U.CudaHeaders);
  A("libraryHeaders", U.LibraryHeaders);
  A("toolkit", U.UsedToolkit);
}

template <typename Archive>
static void describe(Archive &A, metal::ArgumentField &F) {
  A("argument", F.Argument);
  A("offset", F.Offset);
  A("size", F.Size);
}

template <typename Archive>
static void describe(Archive &A, metal::Parameter &P) {
  A("kind", P.Kind);
  A("index", P.Index);
  A("argument", P.Argument);
  A("symbol", P.Symbol);
  A("initial", P.Initial);
  A("linked", P.Linked);
  A("builtin", P.Builtin);
  A("type", P.Type);
  A("access", P.Access);
  A("size", P.Size);
  A("fields", P.Fields);
  A("offset", P.Offset);
  A("pointers", P.Pointers);
  A("stride", P.Stride);
  A("texel", P.Texel);
}

template <typename Archive> static void describe(Archive &A, metal::Kernel &K) {
  A("name", K.Name);
  A("source", K.Source);
  A("pointerType", K.PointerType);
  A("parameters", K.Parameters);
  A("threadgroupBytes", K.ThreadgroupBytes);
  A("maxThreads", K.MaxThreads);
  A("maxBlocks", K.MaxBlocks);
  A("ofOneSource", K.IsOfOneSource);
}

template <typename Archive>
static void describe(Archive &A, metal::RefusedKernel &K) {
  A("name", K.Name);
  A("source", K.Source);
  A("pointerType", K.PointerType);
  A("refusals", K.Refusals);
  A("internal", K.Internal);
}

template <typename Archive>
static void describe(Archive &A, metal::PrintFormat &F) {
  A("text", F.Text);
  A("arguments", F.Arguments);
}

template <typename Archive>
static void describe(Archive &A, metal::FailureSite &F) {
  A("kind", F.Kind);
  A("text", F.Text);
  A("file", F.File);
  A("line", F.Line);
  A("function", F.Function);
}

template <typename Archive>
static void describe(Archive &A, metal::OutputTables &T) {
  A("formats", T.Formats);
  A("strings", T.Strings);
  A("failures", T.Failures);
}

template <typename Archive>
static void describe(Archive &A, metal::FileFindings &F) {
  A("path", F.Path);
  A("findings", F.Findings);
}

template <typename Archive>
static void describe(Archive &A, metal::UnitTranslation &U) {
  A("text", U.Text);
  A("kernels", U.Kernels);
  A("refused", U.Refused);
  A("output", U.Output);
  A("files", U.Files);
  A("errors", U.Errors);
  A("missing", U.MissingHeaders);
  A("toolkit", U.UsedToolkit);
}

template <typename Archive>
static void describe(Archive &A, frontend::NeededFunction &F) {
  A("symbol", F.Symbol);
  A("name", F.Name);
  A("path", F.Path);
}

template <typename Archive>
static void describe(Archive &A, metal::HostTranslation &H) {
  A("unit", H.Unit);
  A("table", H.Table);
  A("library", H.Library);
  A("hasMain", H.HasMain);
  A("usesBLAS", H.UsesBLAS);
  A("needed", H.Needed);
  A("defined", H.Defined);
}

template <typename Archive> static void describe(Archive &A, KeptUnit &U) {
  A("translation", U.Translation);
  A("kernels", U.Kernels);
  A("host", U.Host);
  A("torch", U.IsTorch);
  A("program", U.Program);
}

namespace {

/// Calls \p Visit with the path and text of each file of \p U, those of a list
/// together with whether it is the first, the main file.
template <typename Function> void eachFile(KeptUnit &U, Function Visit) {
  auto All = [&](auto &Files) {
    for (auto [Index, File] : enumerate(Files))
      Visit(File.Path, File.Original, Index == 0);
  };
  All(U.Translation.Files);
  All(U.Kernels.Files);
  if (U.Host)
    All(U.Host->Unit.Files);
}

bool editsFit(ArrayRef<FileTranslation> Files) {
  return all_of(Files, [](const FileTranslation &F) {
    return all_of(F.Edits.sorted(), [&](const Edit &E) {
      return E.Offset <= F.Original.size() &&
             E.Length <= F.Original.size() - E.Offset;
    });
  });
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

/// Whether a parser may find something at \p Path.
static bool isThere(StringRef Path) {
  sys::fs::file_status Status;
  return !sys::fs::status(Path, Status) &&
         (sys::fs::is_regular_file(Status) || sys::fs::is_directory(Status));
}

/// Whether all is still missing that was.
static bool areMissing(StringRef Root, ArrayRef<Absence> Missing) {
  for (const Absence &M : Missing) {
    SmallString<256> Folder(Root);
    if (!M.Folder.empty())
      sys::path::append(Folder, M.Folder);
    if (!isThere(Folder))
      continue;
    for (StringRef Name : split(M.Names, '/')) {
      SmallString<256> Path(Folder);
      sys::path::append(Path, Name);
      if (isThere(Path))
        return false;
    }
  }
  return true;
}

/// Sorts what was looked for below \p Root: files that were there go to
/// \p Headers, as real paths but for their names, the others by folder to
/// \p Missing.
static void sortLookups(StringRef Root,
                        const std::map<std::string, bool> &Lookups,
                        std::vector<std::string> &Headers,
                        std::vector<Absence> &Missing) {
  std::map<std::string, std::string> Places; // of folders
  std::map<std::string, std::set<std::string>> Absent;
  for (const auto &[Path, Exists] : Lookups) {
    StringRef Name = sys::path::filename(Path);
    auto [It, New] = Places.try_emplace(sys::path::parent_path(Path).str());
    if (New) {
      SmallString<256> Place(It->first), Real;
      if (!sys::fs::real_path(Place, Real))
        Place = Real;
      else
        sys::path::remove_dots(Place, /*remove_dot_dot=*/true);
      It->second = Place.str().str();
    }
    // What `.` and `..` lead to has a name elsewhere.
    if (!isBelow(It->second, Root) || Name == "." || Name == "..")
      continue;
    if (!Exists) {
      Absent[It->second].insert(Name.str());
      continue;
    }
    SmallString<256> Full(It->second);
    sys::path::append(Full, Name);
    Headers.push_back(Full.str().str());
  }
  for (const auto &[Folder, Names] : Absent)
    Missing.push_back(
        {StringRef(Folder).drop_front(Root.size()).ltrim('/').str(),
         join(Names, "/")});
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
  const frontend::FloatFlags &Float = Flags.Float;
  for (bool Is : {Flags.IsCuda, Float.FastFunctions, Float.FastDivision,
                  Float.FastRoot, Float.Flush, Float.NoContraction})
    OS << Is;
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
                     const frontend::UnitFlags &Flags, KeptUnit &Result) const {
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

  Reader In(*Whole);
  std::vector<Header> Headers;
  In("headers", Headers);
  std::map<std::string, std::string> TextOf;
  for (const Header &H : Headers) {
    std::string Path = absolute(H.Path);
    auto Now = readUnmapped(Path);
    if (!Now || hashOf((*Now)->getBuffer()) != H.Hash)
      return false;
    TextOf[Path] = (*Now)->getBuffer().str();
  }
  std::vector<Absence> Missing;
  In("missing", Missing);
  if (!areMissing(Root, Missing))
    return false;
  KeptUnit Unit;
  In("unit", Unit);
  bool Holds = In.fits();
  eachFile(Unit, [&](std::string &Path, std::string &Original, bool IsMain) {
    if (IsMain) {
      Original = Text.str();
      return;
    }
    Path = absolute(Path);
    auto Found = TextOf.find(Path);
    Holds = Holds && Found != TextOf.end();
    if (Holds)
      Original = Found->second;
  });
  if (!Holds || !editsFit(Unit.Translation.Files) ||
      (Unit.Host && !editsFit(Unit.Host->Unit.Files)))
    return false;
  Result = std::move(Unit);
  return true;
}

Error UnitStore::save(StringRef File, StringRef Text,
                      const frontend::UnitFlags &Flags,
                      const KeptUnit &Result) const {
  KeptUnit Unit = Result;
  std::map<std::string, std::string> HashOf;
  eachFile(Unit, [&](std::string &Path, std::string &Original, bool IsMain) {
    if (IsMain)
      return;
    Path = relative(Path);
    HashOf.try_emplace(Path, hashOf(Original));
  });
  std::vector<Absence> Missing;
  sortLookups(Root, Unit.Lookups, Unit.Headers, Missing);
  for (const std::string &Path : Unit.Headers)
    if (!HashOf.count(relative(Path)))
      if (auto Buffer = readUnmapped(Path))
        HashOf[relative(Path)] = hashOf((*Buffer)->getBuffer());
  std::vector<Header> Headers;
  for (const auto &[Path, Hash] : HashOf)
    Headers.push_back({Path, Hash});
  Writer Out;
  Out.Object["format"] = Format;
  Out("headers", Headers);
  Out("missing", Missing);
  Out("unit", Unit);
  std::string Content;
  raw_string_ostream(Content) << json::Value(std::move(Out.Object)) << '\n';
  // It has the text of sources that may be for nobody else.
  return writeFileAtomically(pathFor(File, Text, Flags), Content, /*Root=*/"",
                             sys::fs::owner_read | sys::fs::owner_write);
}

} // namespace cu2x::project
