//===- Scan.cpp - The files of a project ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Project/Scan.h"
#include "BuildEditor.h"
#include "cu2x/API/API.h"
#include "cu2x/Rewrite/Input.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// Larger files are data, whatever their name says.
constexpr uint64_t MaxTextSize = 64u << 20;

constexpr StringLiteral SourceExtensions[] = {".c",   ".cc",  ".cpp",
                                              ".cxx", ".c++", ".C"};
constexpr StringLiteral HeaderExtensions[] = {".h",   ".hh",  ".hpp", ".hxx",
                                              ".h++", ".cuh", ".inl", ".inc",
                                              ".tcc", ".tpp", ".ipp"};

/// Folders that hold the code of others, by custom.
constexpr StringLiteral VendoredNames[] = {
    "third_party", "thirdparty", "third-party", "3rdparty", "external",
    "externals",   "extern",     "vendor",      "vendored", "submodules"};
/// A library of CUDA's in source, for which a port has ROCm's.
struct CudaLibrary {
  StringLiteral Folder;
  StringLiteral Header; ///< in it
  StringLiteral Word;   ///< in the header
};
constexpr CudaLibrary CudaLibraries[] = {
    {"cub", "util_namespace.cuh", "CUB_"},
    {"thrust", "version.h", "THRUST_VERSION"}};

/// Folders that tools make and own.
constexpr StringLiteral GeneratedNames[] = {
    ".git", ".hg",   ".svn",  "CMakeFiles", "node_modules", "__pycache__",
    ".tox", ".venv", ".cu2x", "_deps",      OutputListName, ".cu2x-applied"};
/// A folder with one of these is where a build goes on.
constexpr StringLiteral BuildMarks[] = {"CMakeCache.txt", "build.ninja",
                                        ".ninja_log", "pyvenv.cfg"};

bool holds(StringRef Folder, StringRef Name) {
  SmallString<256> Path(Folder);
  sys::path::append(Path, Name);
  return sys::fs::exists(Path);
}

/// Whether \p Folder is a copy of a library of CUDA's.
bool isCudaLibrary(StringRef Folder) {
  return any_of(CudaLibraries, [&](const CudaLibrary &L) {
    if (sys::path::filename(Folder) != L.Folder || !holds(Folder, L.Header))
      return false;
    SmallString<256> Path(Folder);
    sys::path::append(Path, L.Header);
    auto Text = readUnmapped(Path);
    return Text && (*Text)->getBuffer().contains(L.Word);
  });
}

/// Whether writeFileAtomically() gives such names.
bool isLeftover(StringRef Name) {
  return Name.consume_front(".cu2x-") && Name.consume_back(".tmp") &&
         Name.size() == 8 && all_of(Name, isHexDigit);
}

class Scanner {
public:
  Scanner(StringRef Root, const ScanOptions &Options)
      : Root(Root), Options(Options) {}

  Error prepare() {
    for (const std::string &Exclude : Options.Excludes) {
      Expected<GlobPattern> Pattern = GlobPattern::create(belowRoot(Exclude));
      if (!Pattern)
        return createStringError("--exclude=" + Exclude + ": " +
                                 toString(Pattern.takeError()));
      Excludes.push_back(std::move(*Pattern));
    }
    MatchedBy.resize(Excludes.size());
    return Error::success();
  }

  Error scan(StringRef Folder);
  Project take() {
    llvm::sort(Result.Files, [](const ProjectFile &A, const ProjectFile &B) {
      return A.Path < B.Path;
    });
    llvm::sort(Result.Vendored);
    for (auto [Exclude, Path] : zip(Options.Excludes, MatchedBy))
      if (!Path)
        Result.IdleExcludes.push_back(Exclude);
    return std::move(Result);
  }

private:
  std::string absolute(StringRef Path) const {
    SmallString<256> Absolute(Root);
    sys::path::append(Absolute, Path);
    return Absolute.str().str();
  }
  void skip(StringRef Path, StringRef Why) {
    Result.Skipped.push_back({Path.str(), Why.str()});
  }
  void readSubmodules(StringRef Folder);
  void enter(StringRef Path);
  void listVendored(StringRef Folder);
  void add(StringRef Path);
  /// \p Exclude as paths are compared with it: relative to the root.
  StringRef belowRoot(StringRef Exclude) const {
    Exclude = Exclude.rtrim('/');
    if (StringRef Below = Exclude;
        Below.consume_front(Root) && Below.consume_front("/"))
      Exclude = Below;
    while (Exclude.consume_front("./"))
      Exclude = Exclude.ltrim('/');
    return Exclude;
  }
  bool isExcluded(StringRef Path) {
    bool Is = false;
    for (auto [Index, Pattern] : enumerate(Excludes))
      if (Pattern.match(Path))
        Is = MatchedBy[Index] = true;
    return Is;
  }

  StringRef Root;
  const ScanOptions &Options;
  std::vector<GlobPattern> Excludes;
  std::vector<bool> MatchedBy; ///< whether each exclude has left out a path
  std::set<std::string> Submodules; // relative to the root
  Project Result;
};

Error Scanner::scan(StringRef Folder) {
  std::error_code EC;
  std::vector<std::pair<std::string, sys::fs::file_type>> Entries;
  for (sys::fs::directory_iterator I(absolute(Folder), EC,
                                     /*follow_symlinks=*/false),
       End;
       I != End && !EC; I.increment(EC)) {
    SmallString<256> Path(Folder);
    sys::path::append(Path, sys::path::filename(I->path()));
    sys::fs::file_type Type = I->type();
    if (Type == sys::fs::file_type::type_unknown)
      Type = sys::fs::get_file_type(I->path(), /*follow=*/false);
    Entries.push_back({Path.str().str(), Type});
  }
  if (EC)
    return createStringError(absolute(Folder) + ": " + EC.message());
  readSubmodules(Folder);
  llvm::sort(Entries);
  for (const auto &[Path, Type] : Entries) {
    if (isExcluded(Path))
      skip(Path, ExcludedReason);
    else if (Type == sys::fs::file_type::symlink_file)
      skip(Path, LinkReason);
    else if (Type == sys::fs::file_type::directory_file)
      enter(Path);
    else if (Type == sys::fs::file_type::regular_file)
      add(Path);
    else
      skip(Path, "no regular file");
  }
  return Error::success();
}

/// The repositories of others that Git puts below \p Folder, whether they are
/// checked out by it or came some other way.
void Scanner::readSubmodules(StringRef Folder) {
  SmallString<256> List(absolute(Folder));
  sys::path::append(List, ".gitmodules");
  // A link may lead anywhere, and what is no file may have no end.
  sys::fs::file_status Status;
  if (sys::fs::status(List, Status, /*Follow=*/false) ||
      !sys::fs::is_regular_file(Status))
    return;
  auto Buffer = readUnmapped(List);
  if (!Buffer)
    return;
  SmallVector<StringRef> Lines;
  (*Buffer)->getBuffer().split(Lines, '\n');
  bool IsSubmodule = false;
  for (StringRef Line : Lines) {
    if (Line.trim().starts_with("["))
      IsSubmodule = Line.trim().starts_with_insensitive("[submodule");
    auto [Key, Value] = Line.split('=');
    if (!IsSubmodule || !Key.trim().equals_insensitive("path"))
      continue;
    SmallString<256> Path(Folder);
    sys::path::append(Path, Value.trim().trim('"'));
    sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
    Submodules.insert(Path.str().str());
  }
}

void Scanner::enter(StringRef Path) {
  StringRef Name = sys::path::filename(Path);
  std::string Absolute = absolute(Path);
  if (is_contained(Options.NotInput, Absolute))
    return;
  if (is_contained(GeneratedNames, Name))
    return skip(Path, "generated");
  if (any_of(BuildMarks, [&](StringRef Mark) { return holds(Absolute, Mark); }))
    return skip(Path, "generated");
  // Another --out-dir: each run would translate what the other has written.
  if (holds(Absolute, OutputListName))
    return skip(Path, "translated");
  if (!Options.Vendored &&
      (is_contained(VendoredNames, Name.lower()) || holds(Absolute, ".git") ||
       isCudaLibrary(Absolute) || Submodules.count(Path.str()))) {
    listVendored(Path);
    return skip(Path, "vendored");
  }
  if (Error E = scan(Path)) {
    consumeError(std::move(E));
    skip(Path, UnreadableReason);
  }
}

/// Lists what units may include; what cannot be read is as if it were not
/// there.
void Scanner::listVendored(StringRef Folder) {
  std::error_code EC;
  std::string Below = absolute("");
  for (sys::fs::recursive_directory_iterator I(absolute(Folder), EC,
                                               /*follow_symlinks=*/false),
       End;
       I != End && !EC; I.increment(EC)) {
    StringRef Path = I->path();
    if (I->type() != sys::fs::file_type::regular_file ||
        (!is_contained(HeaderExtensions, sys::path::extension(Path)) &&
         !isSource(Path) && sys::path::extension(Path) != ".cu"))
      continue;
    Path.consume_front(Below);
    Result.Vendored.push_back(Path.ltrim('/').str());
  }
}

void Scanner::add(StringRef Path) {
  std::string Absolute = absolute(Path);
  if (is_contained(Options.NotInput, Absolute))
    return;
  StringRef Name = sys::path::filename(Path);
  if (isLeftover(Name))
    return skip(Path, LeftoverReason);
  // A file `.git` says where the repository is: a copy with it would be a
  // second work tree of one that belongs to the original.
  if (is_contained(GeneratedNames, Name))
    return skip(Path, "generated");
  ProjectFile File;
  File.Path = Path.str();
  StringRef Extension = sys::path::extension(Path);
  bool IsSource = isSource(Path);
  bool IsHeader = is_contained(HeaderExtensions, Extension) &&
                  buildKindOf(Path, "") != BuildKind::Make; // make.inc
  uint64_t Size = 0;
  auto Read = [&]() -> std::unique_ptr<MemoryBuffer> {
    if (sys::fs::file_size(Absolute, Size) || Size > MaxTextSize)
      return nullptr;
    auto Buffer = readUnmapped(Absolute);
    if (!Buffer || (*Buffer)->getBuffer().contains('\0'))
      return nullptr;
    return std::move(*Buffer);
  };
  if (Extension == ".cu") {
    // One that is HIP's has nothing to edit, but branches for NVIDIA.
    auto Buffer = Read();
    auto OfHip = asHipSource(Buffer ? Buffer->getBuffer() : StringRef());
    bool IsPort = OfHip && OfHip->HasBranches;
    File.Kind = IsPort ? FileKind::Other : FileKind::Unit;
  } else if (IsSource || IsHeader) {
    if (auto Buffer = Read()) {
      if (asHipSource(Buffer->getBuffer()))
        File.Kind = FileKind::Other;
      else if (usesCuda(Buffer->getBuffer()))
        File.Kind = IsSource ? FileKind::Unit : FileKind::CudaHeader;
      else
        File.HasDeviceCode = hasDeviceCode(Buffer->getBuffer());
    }
  } else if (BuildKind Kind = buildKindOf(Path, "");
             Kind != BuildKind::None || Extension.empty()) {
    if (auto Buffer = Read())
      File.Build = buildKindOf(Path, Buffer->getBuffer());
    if (File.Build != BuildKind::None)
      File.Kind = FileKind::Build;
  }
  Result.Files.push_back(std::move(File));
}

} // namespace

std::unique_ptr<MemoryBuffer> ProjectFile::read(StringRef Root) const {
  SmallString<256> Absolute(Root);
  sys::path::append(Absolute, Path);
  auto Buffer = readUnmapped(Absolute);
  return Buffer ? std::move(*Buffer) : nullptr;
}

bool isSource(StringRef Path) {
  return is_contained(SourceExtensions, sys::path::extension(Path));
}

bool isHeader(StringRef Path) {
  return is_contained(HeaderExtensions, sys::path::extension(Path));
}

/// Whether there are just three `<` in a row.
static bool hasLaunch(StringRef Text) {
  for (size_t At = Text.find("<<<"); At != StringRef::npos;
       At = Text.find("<<<", At)) {
    size_t End = std::min(Text.find_first_not_of('<', At), Text.size());
    if (End - At == 3)
      return true;
    At = End;
  }
  return false;
}

bool usesCuda(StringRef Text) {
  if (hasLaunch(Text))
    return true;
  bool BeginsLine = true;
  for (size_t At = 0; At < Text.size();) {
    char C = Text[At];
    // A line that is a comment, whatever is around it.
    if (BeginsLine && Text.substr(At).starts_with("//")) {
      size_t End = std::min(Text.find('\n', At), Text.size());
      if (!Text.slice(At, End).contains("*/")) {
        At = End;
        continue;
      }
    }
    BeginsLine = C == '\n' || (BeginsLine && (C == ' ' || C == '\t'));
    if (C == '#') {
      StringRef Directive = Text.substr(At + 1).ltrim(" \t");
      At = Text.size() - Directive.size();
      if (!Directive.consume_front("include"))
        continue;
      Directive = Directive.ltrim(" \t");
      StringRef Name =
          Directive.drop_front(!Directive.empty()).take_until([](char Byte) {
            return Byte == '>' || Byte == '"' || Byte == '\n';
          });
      const api::Entry *E = api::lookupInclude(Name);
      if (E && !E->isIdentity())
        return true;
      continue;
    }
    if (isDigit(C) || !isWordByte(C)) {
      ++At;
      continue;
    }
    StringRef Name = Text.substr(At).take_while(isWordByte);
    At += Name.size();
    const api::Entry *E = api::lookup(Name);
    if (E && !E->isIdentity() && E->Kind != api::Kind::Namespace &&
        E->Kind != api::Kind::Include)
      return true;
  }
  return false;
}

std::vector<std::string> findLeftovers(StringRef Folder) {
  std::vector<std::string> Found;
  std::error_code EC;
  for (sys::fs::recursive_directory_iterator I(Folder, EC,
                                               /*follow_symlinks=*/false),
       End;
       I != End && !EC; I.increment(EC))
    if (isLeftover(sys::path::filename(I->path())) &&
        sys::fs::get_file_type(I->path(), /*follow=*/false) !=
            sys::fs::file_type::directory_file)
      Found.push_back(I->path());
  return Found;
}

Expected<Project> scanProject(StringRef Root, const ScanOptions &Options) {
  Scanner S(Root, Options);
  if (Error E = S.prepare())
    return std::move(E);
  if (Error E = S.scan(""))
    return std::move(E);
  return S.take();
}

} // namespace cu2x::project
