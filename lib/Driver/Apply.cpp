//===- Apply.cpp - Write results that lie in files --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The results of shards are written by the very run that would translate, told
/// to take all of them from the folder. Here is what becomes of replacements
/// that Clang's tools export, as clang-apply-replacements reads them.
///
//===----------------------------------------------------------------------===//

#include "AppliedRecord.h"
#include "TreeLock.h"
#include "cu2x/Driver/Destination.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Driver/MergedFile.h"
#include "cu2x/Driver/Migrate.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Nesting.h"
#include "cu2x/Support/Path.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/YAMLTraits.h"
#include <map>
#include <set>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// One replacement, as it is spelled.
struct Spelled {
  std::string FilePath;
  unsigned Offset = 0;
  unsigned Length = 0;
  std::string Text;
};

struct SpelledMessage {
  std::vector<Spelled> Replacements;
};

struct SpelledDiagnostic {
  SpelledMessage Message;
  std::string BuildDirectory;
};

/// Both kinds of documents: of clang-tidy and of refactoring tools.
struct ExportedFile {
  std::string MainSourceFile;
  std::vector<Spelled> Replacements;
  std::vector<SpelledDiagnostic> Diagnostics;
};

} // namespace

LLVM_YAML_IS_SEQUENCE_VECTOR(Spelled)
LLVM_YAML_IS_SEQUENCE_VECTOR(SpelledDiagnostic)

namespace llvm::yaml {
template <> struct MappingTraits<Spelled> {
  static void mapping(IO &Io, Spelled &R) {
    Io.mapRequired("FilePath", R.FilePath);
    Io.mapRequired("Offset", R.Offset);
    Io.mapRequired("Length", R.Length);
    Io.mapRequired("ReplacementText", R.Text);
  }
};
template <> struct MappingTraits<SpelledMessage> {
  static void mapping(IO &Io, SpelledMessage &M) {
    Io.mapRequired("Replacements", M.Replacements);
  }
};
template <> struct MappingTraits<SpelledDiagnostic> {
  static void mapping(IO &Io, SpelledDiagnostic &D) {
    Io.mapRequired("DiagnosticMessage", D.Message);
    Io.mapOptional("BuildDirectory", D.BuildDirectory);
  }
};
template <> struct MappingTraits<ExportedFile> {
  static void mapping(IO &Io, ExportedFile &D) {
    Io.mapRequired("MainSourceFile", D.MainSourceFile);
    Io.mapOptional("Replacements", D.Replacements);
    Io.mapOptional("Diagnostics", D.Diagnostics);
  }
};
} // namespace llvm::yaml

namespace {

/// A replacement of a known file, and where it was found.
struct Wanted {
  unsigned Offset;
  unsigned Length;
  std::string Text;
  std::string From;

  unsigned end() const { return Offset + Length; }
  auto key() const { return std::tie(Offset, Length, Text); }
};

class Application {
public:
  Application(MigrateOptions Given, raw_ostream &Out, raw_ostream &Err)
      : O(std::move(Given)), Out(Out), Err(Err) {}

  ExitCode run();

private:
  void report(const Twine &Message) {
    WithColor(Err, HighlightColor::Error, ColorMode::Disable)
        << "cu2x: error: ";
    Err << printable(Message.str()) << '\n';
    Exit = ExitCode::Usage;
  }
  void read(StringRef Path, bool IsNamed);
  void readFolder(StringRef Path);
  void take(const Spelled &R, StringRef Base, StringRef From);
  /// Keeps other runs from writing what this one writes.
  void lock(const Destination &Dest);
  /// Checks what is wanted of a file; its new text. \p Key becomes what the
  /// records of applied replacements know them by.
  std::string translate(StringRef Path, std::vector<Wanted> &All,
                        StringRef Text, std::string &Key);
  /// What the records of all folders above the file say of it.
  AppliedRecord::State stateOf(StringRef Path, StringRef Key, StringRef Text);
  /// The record of \p Folder, read once.
  AppliedRecord &recordOf(StringRef Folder);
  static bool looksApplied(ArrayRef<Wanted> All, StringRef Text);

  MigrateOptions O;
  raw_ostream &Out;
  raw_ostream &Err;
  std::string Root;
  TreeLock Lock;
  std::map<std::string, std::vector<Wanted>> Files; ///< by path below the root
  std::map<std::string, AppliedRecord> Records;     ///< by folder
  unsigned Documents = 0;
  unsigned Applied = 0; ///< files that have theirs
  ExitCode Exit = ExitCode::Done;
};

} // namespace

void Application::take(const Spelled &R, StringRef Base, StringRef From) {
  // A diagnostic without a fix has none.
  if (R.FilePath.empty())
    return report(From + ": a replacement names no file");
  SmallString<256> Path(R.FilePath), Real;
  sys::path::make_absolute(Base.empty() ? StringRef(Root) : Base, Path);
  if (std::error_code EC = sys::fs::real_path(Path, Real))
    return report(From + ": " + R.FilePath + ": " + EC.message());
  if (!isBelow(Real, Root))
    return report(From + ": " + R.FilePath + ": lies outside of the root '" +
                  Root + "'");
  StringRef Below = StringRef(Real).drop_front(Root.size()).ltrim('/');
  Files[Below.str()].push_back({R.Offset, R.Length, R.Text, From.str()});
}

void Application::read(StringRef Path, bool IsNamed) {
  auto Buffer = MemoryBuffer::getFile(Path);
  if (!Buffer)
    return report(Path + ": " + Buffer.getError().message());
  if (nestsTooDeep((*Buffer)->getBuffer()))
    return report(Path + ": nests too deep to be read");
  ExportedFile D;
  // What is wrong is said once, below.
  yaml::Input In((*Buffer)->getBuffer(), nullptr,
                 [](const SMDiagnostic &, void *) {});
  In.setAllowUnknownKeys(true);
  In >> D;
  if (In.error()) {
    // One that Clang's tools have begun: they were stopped, or are too old.
    StringRef Text = (*Buffer)->getBuffer();
    if (Text.contains("MainSourceFile:"))
      report(Path + ": is no complete file of replacements, or one of a "
                    "release before clang-tidy 9");
    else if (IsNamed)
      report(Path + ": holds no replacements of Clang's tools");
    else if (!O.Sources.Quiet)
      Err << "cu2x: " << printable(Path)
          << ": holds no replacements; skipped\n";
    return;
  }
  ++Documents;
  for (const Spelled &R : D.Replacements)
    take(R, "", Path);
  for (const SpelledDiagnostic &Diagnostic : D.Diagnostics)
    for (const Spelled &R : Diagnostic.Message.Replacements)
      take(R, Diagnostic.BuildDirectory, Path);
}

void Application::readFolder(StringRef Folder) {
  std::set<std::string> Found;
  std::error_code EC;
  for (sys::fs::recursive_directory_iterator I(Folder, EC,
                                               /*follow_symlinks=*/false),
       End;
       I != End && !EC; I.increment(EC))
    if (sys::path::extension(I->path()) == ".yaml" &&
        sys::fs::is_regular_file(I->path()))
      Found.insert(I->path());
  if (EC)
    return report(Folder + ": " + EC.message());
  unsigned Before = Documents;
  for (const std::string &Path : Found)
    read(Path, /*IsNamed=*/false);
  if (Documents == Before && Exit == ExitCode::Done)
    report(Folder + ": holds no file of replacements (a folder of results is "
                    "named by --state-dir)");
}

/// Whether all that \p All, sorted, puts in stands in \p Text where it would be
/// afterwards. Text that may as well have been there before says nothing: what
/// is no longer than what it replaces, and short insertions.
bool Application::looksApplied(ArrayRef<Wanted> All, StringRef Text) {
  constexpr size_t Telling = 8;
  size_t Shift = 0; // may be "negative"
  bool Tells = false;
  for (const Wanted &W : All) {
    if (!Text.substr(W.Offset + Shift).starts_with(W.Text))
      return false;
    Tells |=
        W.Text.size() > W.Length && (W.Length != 0 || W.Text.size() >= Telling);
    Shift += W.Text.size() - W.Length;
  }
  return Tells;
}

AppliedRecord &Application::recordOf(StringRef Folder) {
  auto [At, IsNew] = Records.try_emplace(Folder.str());
  if (!IsNew)
    return At->second;
  Expected<AppliedRecord> Known = AppliedRecord::read(Folder);
  if (Known)
    At->second = std::move(*Known);
  else if (isBelow(Folder, Root))
    report(toString(Known.takeError()));
  else
    consumeError(Known.takeError()); // somebody else's
  return At->second;
}

AppliedRecord::State Application::stateOf(StringRef Path, StringRef Key,
                                          StringRef Text) {
  SmallString<256> Whole(Root);
  sys::path::append(Whole, Path);
  // Another run may have had another root.
  for (StringRef Folder = sys::path::parent_path(Whole); !Folder.empty();
       Folder = sys::path::parent_path(Folder)) {
    StringRef Below = StringRef(Whole).drop_front(Folder.size()).ltrim('/');
    auto State = recordOf(Folder).stateOf(Below, Key, Text);
    if (State == AppliedRecord::State::Applied ||
        (State != AppliedRecord::State::Fresh && !O.ExportedAnew))
      return State;
  }
  return AppliedRecord::State::Fresh;
}

std::string Application::translate(StringRef Path, std::vector<Wanted> &All,
                                   StringRef Text, std::string &Key) {
  // Several units say the same about a header.
  llvm::sort(All, [](const Wanted &A, const Wanted &B) {
    return std::tie(A.Offset, A.Length, A.Text, A.From) <
           std::tie(B.Offset, B.Length, B.Text, B.From);
  });
  All.erase(
      llvm::unique(All, [](const Wanted &A,
                           const Wanted &B) { return A.key() == B.key(); }),
      All.end());
  Key.clear();
  for (const Wanted &W : All)
    Key += '\0' + utostr(W.Offset) + ' ' + utostr(W.Length) + ' ' + W.Text;
  switch (stateOf(Path, Key, Text)) {
  case AppliedRecord::State::Fresh:
    break;
  case AppliedRecord::State::Applied:
    ++Applied;
    return Text.str();
  case AppliedRecord::State::Changed:
    report(
        Path + ": has had the replacements of " + All.front().From +
        ", and was changed since; nothing is written. Export them anew and say "
        "so by --exported-anew, or remove " +
        AppliedRecord::FileName + " where they were taken back");
    return "";
  case AppliedRecord::State::Other:
    report(Path + ": has had other replacements, and those of " +
           All.front().From +
           " may be for the text of before; nothing is written. Apply all of "
           "one export in one run; where they were exported from the file as "
           "it is now, say so by --exported-anew; remove " +
           AppliedRecord::FileName + " where the others were taken back");
    return "";
  }
  if (looksApplied(All, Text)) {
    report(Path + ": the replacements of " + All.front().From +
           " are in the file already; nothing is written");
    return "";
  }
  std::string Result;
  unsigned Done = 0;
  const Wanted *Last = nullptr;
  for (const Wanted &W : All) {
    if (W.Offset > Text.size() || W.Length > Text.size() - W.Offset) {
      report(Path + ": a replacement of " + W.From +
             " lies behind the end of the file; was it changed since?");
      return "";
    }
    // The order of two insertions at one place is nobody's to choose.
    if (Last && (W.Offset < Last->end() ||
                 (W.Offset == Last->Offset && W.Length == Last->Length))) {
      report(Path + ": line " + utostr(lineAndColumn(Text, W.Offset).first) +
             ": " + W.From + " and " + Last->From +
             " want different text; nothing is written");
      return "";
    }
    Result += Text.slice(Done, W.Offset);
    Result += W.Text;
    Done = W.end();
    Last = &W;
  }
  return Result + Text.drop_front(Done).str();
}

void Application::lock(const Destination &Dest) {
  std::vector<StringRef> Folders;
  if (O.Sources.Mode == OutputMode::InPlace)
    Folders.push_back(Root);
  else if (O.Sources.Mode == OutputMode::OutDir)
    Folders.push_back(Dest.outDir());
  std::string Unlocked;
  Expected<TreeLock> Taken = TreeLock::take(Folders, Unlocked);
  if (!Taken)
    return report(toString(Taken.takeError()));
  Lock = std::move(*Taken);
  if (!Unlocked.empty())
    Err << "cu2x: " << printable(Unlocked)
        << ": cannot be locked; no other run may write there now\n";
}

ExitCode Application::run() {
  Expected<std::string> Entered = enterRoot(O);
  if (!Entered) {
    report(toString(Entered.takeError()));
    return Exit;
  }
  Root = std::move(*Entered);
  std::string Patch;
  raw_string_ostream Diffs(Patch);
  Destination Dest(O.Sources, Root, Diffs);
  if (Error E = Dest.prepare()) {
    report(toString(std::move(E)));
    return Exit;
  }
  lock(Dest);
  if (Exit != ExitCode::Done)
    return Exit;
  for (const std::string &Path : O.Replacements)
    if (sys::fs::is_directory(Path))
      readFolder(Path);
    else
      read(Path, /*IsNamed=*/true);

  const bool InPlace = O.Sources.Mode == OutputMode::InPlace;
  AppliedRecord &Record = recordOf(Root);
  if (Exit != ExitCode::Done)
    return Exit;
  // All is known before the first file is written.
  struct Change {
    std::string Path, Before, After;
  };
  std::vector<Change> Changes;
  for (auto &[Path, All] : Files) {
    Expected<std::string> Text = readInput(Path);
    if (!Text) {
      report(toString(Text.takeError()));
      continue;
    }
    std::string Key;
    std::string New = translate(Path, All, *Text, Key);
    if (New == *Text)
      continue;
    Record.note(Path, Key, *Text, New);
    Changes.push_back({Path, std::move(*Text), std::move(New)});
  }
  if (Exit != ExitCode::Done)
    return Exit;
  // A run that is killed now is completed by the next one.
  if (InPlace)
    if (Error E = Record.write(Root)) {
      report(toString(std::move(E)));
      return Exit;
    }
  for (const Change &C : Changes)
    if (Error E = Dest.write(C.Path, C.Before, C.After))
      report(toString(std::move(E)));
  if (O.Sources.Mode == OutputMode::Diff) {
    if (O.PatchFile == "-")
      Out << Patch;
    else if (Error E = writeFileAtomically(O.PatchFile, Patch))
      report(toString(std::move(E)));
  }
  if (!O.Sources.Quiet)
    Err << "cu2x: " << Documents << " files of replacements, " << Changes.size()
        << " files changed"
        << (Applied ? ", " + utostr(Applied) + " had theirs" : "") << '\n';
  return Exit;
}

ExitCode driver::runApply(MigrateOptions O, const char *Argv0, raw_ostream &Out,
                          raw_ostream &Err) {
  if (O.Replacements.empty())
    return runMigrate(std::move(O), Argv0, Out, Err);
  return Application(std::move(O), Out, Err).run();
}
