//===- Checking.cpp - What --check does with findings -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checking.h"
#include "cu2x/Checks/Checks.h"
#include "cu2x/Checks/Config.h"
#include "cu2x/Checks/Fixes.h"
#include "cu2x/Checks/Ignores.h"
#include "cu2x/Diagnostics/LineTable.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;
using frontend::NoToken;
using frontend::TokenIndex;

//===----------------------------------------------------------------------===//
// Finding
//===----------------------------------------------------------------------===//

namespace {

/// Collects what several sources find in the files of one unit.
class Collected {
public:
  Collected(const Unit &U, StringRef Shown, const UnitContext &Context)
      : Context(Context) {
    Files.push_back({Shown.str(), placeOf(U.Name), *U.Text, {}, {}});
  }

  /// The file at \p Path; null where its findings are not wanted. The main
  /// file has index 0.
  CheckedFile *file(size_t Index, StringRef Path, StringRef Original);
  void add(CheckedFile &File, diag::Finding F);
  /// Takes the findings in files, the main file first.
  template <typename Files> void addFiles(Files &From) {
    for (auto [Index, File] : enumerate(From))
      if (CheckedFile *Into = file(Index, File.Path, File.Original))
        for (diag::Finding &F : File.Findings)
          add(*Into, std::move(F));
  }
  std::vector<CheckedFile> take();

  /// Keeps the edits that \p From offers for findings in its files, and what
  /// those suppose.
  void addFixes(std::vector<checks::FileFindings> &From);

private:
  const UnitContext &Context;
  std::vector<CheckedFile> Files;
  std::map<std::string, std::vector<diag::Finding>> Fixes; ///< by path
};

/// What one parse of the unit shows.
struct Seen {
  std::vector<checks::FileFindings> Checks;
  checks::BlockFacts Blocks;
  std::vector<metal::FileFindings> Waits;
};

} // namespace

static bool isWantedHeader(const UnitContext &Context, StringRef Path) {
  return Context.O.ProjectHeaders &&
         isBelow(Path, Context.Translate.ProjectRoot) &&
         !isBelow(Path, Context.Translate.BundledHeaders);
}

CheckedFile *Collected::file(size_t Index, StringRef Path, StringRef Original) {
  if (Index == 0)
    return &Files.front();
  if (!isWantedHeader(Context, Path))
    return nullptr;
  for (CheckedFile &File : drop_begin(Files))
    if (File.Path == Path)
      return &File;
  Files.push_back({shortName(Path), Path.str(), Original.str(), {}, {}});
  return &Files.back();
}

void Collected::add(CheckedFile &File, diag::Finding F) {
  unsigned Target =
      Context.O.TheTarget == Target::Metal ? diag::OnMetal : diag::OnHIP;
  if (!(diag::row(F.K).Targets & Target))
    return;
  F.Path = File.Name == StdinName ? "-" : File.Name;
  File.Findings.push_back(std::move(F));
}

std::vector<CheckedFile> Collected::take() {
  for (CheckedFile &File : Files) {
    diag::sortUnique(File.Findings);
    checks::addFixes(File.Original, Fixes[File.Path], File.Findings);
  }
  return std::move(Files);
}

void Collected::addFixes(std::vector<checks::FileFindings> &From) {
  for (auto [Index, File] : enumerate(From))
    if (CheckedFile *Into = file(Index, File.Path, File.Original)) {
      Fixes[Into->Path] = std::move(File.Fixes);
      append_range(Into->Supposed, File.Supposed);
    }
}

/// The last token of what \p F is about: of the whole loop, where it is one.
static unsigned endOf(const frontend::TokenBuffer &T, const diag::Finding &F) {
  TokenIndex First = T.at(F.Offset);
  if (First == NoToken)
    return F.Offset;
  TokenIndex Head = T.next(First);
  if ((T.is(First, "while") || T.is(First, "for")) && T.is(Head, "(") &&
      T[Head].Match != NoToken)
    Head = T.next(T[Head].Match);
  else if (!T.is(First, "do"))
    return F.Offset;
  if (T.is(Head, "{") && T[Head].Match != NoToken)
    return T[T[Head].Match].Offset;
  while (Head != NoToken && T.next(Head) != NoToken && !T.is(Head, ";"))
    Head = T.next(Head);
  return Head == NoToken ? F.Offset : T[Head].Offset;
}

/// Takes out of \p Found what was not understood: a loop whose step did not
/// parse has none.
static void dropUnparsed(StringRef MainPath, ArrayRef<ParseError> Errors,
                         std::vector<metal::FileFindings> &Found) {
  for (auto [Index, File] : enumerate(Found)) {
    if (Errors.empty() || File.Findings.empty())
      continue;
    diag::LineTable Lines(File.Original);
    frontend::TokenBuffer Tokens(File.Original);
    StringRef Path = Index == 0 ? MainPath : StringRef(File.Path);
    erase_if(File.Findings, [&](const diag::Finding &F) {
      unsigned First = Lines.lineOf(F.Offset);
      unsigned Last = Lines.lineOf(endOf(Tokens, F));
      return any_of(Errors, [&](const ParseError &E) {
        return First <= E.Line && E.Line <= Last && placeOf(E.Path) == Path;
      });
    });
  }
}

/// The lines of \p Original that \p Edits change.
static void noteLines(const EditSet &Edits, StringRef Original,
                      std::set<unsigned> &Lines) {
  diag::LineTable Table(Original);
  for (const Edit &E : Edits.sorted())
    for (unsigned Line = Table.lineOf(E.Offset),
                  Last = Table.lineOf(E.Offset + (E.Length ? E.Length - 1 : 0));
         Line <= Last; ++Line)
      Lines.insert(Line);
}

static checks::CheckOptions checkOptions(const UnitContext &Context,
                                         ArrayRef<std::string> CudaFolders) {
  checks::CheckOptions Options;
  Options.Target =
      Context.O.TheTarget == Target::Metal ? diag::OnMetal : diag::OnHIP;
  Options.CudaFolders = CudaFolders.vec();
  Options.WantHeader = [&Context](StringRef Path) {
    return isWantedHeader(Context, Path);
  };
  return Options;
}

/// Whether \p Text may ask for the version of a GPU.
static bool asksForVersion(StringRef Text) {
  return any_of(ArrayRef<StringRef>{".major", ">major", ".minor", ">minor",
                                    "ComputeCapability", "COMPUTE_CAPABILITY"},
                [&](StringRef Word) { return Text.contains(Word); });
}

/// What a translation itself warns of: versions of GPUs, and masks, which the
/// translation makes as wide as a wave, where not all of its lanes come. Other
/// properties that are compared with numbers choose a size, no code.
static bool concernsTranslation(const diag::Finding &F) {
  StringRef Name = diag::row(F.K).Name;
  StringRef Property = F.Args.empty() ? StringRef() : StringRef(F.Args.front());
  return Name == "partial-mask-sync" || Name == "full-mask-partial-wave" ||
         (Name == "device-property-test" &&
          !Property.contains("multiProcessorCount") &&
          !Property.contains("regsPer"));
}

void driver::translateToHip(Unit &U, StringRef Shown,
                            const UnitContext &Context) {
  hip::TranslateOptions Options = Context.Translate;
  Options.Lookup = lookupsOf(U, Context);
  struct Found {
    std::vector<checks::FileFindings> Files;
    checks::BlockFacts Blocks;
  };
  std::map<bool, Found> FoundBy;
  // The text of headers is not known yet.
  if (Options.ProjectHeaders || asksForVersion(*U.Text) ||
      StringRef(*U.Text).contains("_sync"))
    Options.Observer = [&](clang::Sema &S, bool IsToolkit,
                           ArrayRef<std::string> CudaFolders) {
      Found &Into = FoundBy[IsToolkit];
      Into.Files =
          checks::checkUnit(S, Shown, *U.Text, U.Flags,
                            checkOptions(Context, CudaFolders), &Into.Blocks);
    };
  U.Translation = hip::translateUnit(Shown, *U.Text, U.Flags, Options);
  Found &Last = FoundBy[U.Translation.UsedToolkit];
  for (auto [Index, Checked] : enumerate(Last.Files))
    for (auto [Number, File] : enumerate(U.Translation.Files)) {
      if (Index == 0 ? Number != 0 : File.Path != Checked.Path)
        continue;
      // Launches of other units may settle it in another way; --check asks
      // them.
      std::set<std::pair<unsigned, diag::Kind>> Maybe;
      checks::settle(Last.Blocks, Checked.Supposed, Checked.Findings, Maybe);
      for (diag::Finding &F : Checked.Findings)
        if (concernsTranslation(F) && !Maybe.count({F.Offset, F.K})) {
          F.Path = File.Path;
          File.Findings.push_back(std::move(F));
        }
      diag::sortUnique(File.Findings);
    }
}

void driver::checkUnit(Unit &U, StringRef Shown, const UnitContext &Context) {
  Collected All(U, Shown, Context);
  if (checks::isBuildFile(U.Name)) {
    CheckedFile *Main = All.file(0, "", "");
    for (diag::Finding &F : checks::checkBuildFile(Shown, *U.Text))
      All.add(*Main, std::move(F));
    U.Checked = All.take();
    return;
  }
  bool IsMetal = Context.O.TheTarget == Target::Metal;
  // By whether a toolkit's headers were used.
  std::map<bool, Seen> SeenBy;
  auto Observe = [&](clang::Sema &S, bool IsToolkit,
                     ArrayRef<std::string> CudaFolders) {
    Seen &Into = SeenBy[IsToolkit];
    Into.Checks =
        checks::checkUnit(S, Shown, *U.Text, U.Flags,
                          checkOptions(Context, CudaFolders), &Into.Blocks);
    // The passes of the Metal pipeline know what threads wait for, which
    // matters for HIP as well.
    if (!IsMetal)
      Into.Waits = metal::findWaits(S, Shown, *U.Text, CudaFolders);
  };
  if (IsMetal) {
    metal::TranslateOptions Options = Context.Metal;
    Options.Observer = Observe;
    U.Kernels = metal::translateUnit(Shown, *U.Text, U.Flags, Options);
    All.addFiles(U.Kernels.Files);
    All.addFiles(SeenBy[U.Kernels.UsedToolkit].Checks);
    All.addFixes(SeenBy[U.Kernels.UsedToolkit].Checks);
    U.Blocks = std::move(SeenBy[U.Kernels.UsedToolkit].Blocks);
  } else {
    hip::TranslateOptions Options = Context.Translate;
    Options.Observer = Observe;
    U.Translation = hip::translateUnit(Shown, *U.Text, U.Flags, Options);
    All.addFiles(U.Translation.Files);
    for (auto [Index, File] : enumerate(U.Translation.Files))
      if (CheckedFile *Into = All.file(Index, File.Path, File.Original))
        noteLines(File.Edits, File.Original, Into->Edited);
    Seen &Last = SeenBy[U.Translation.UsedToolkit];
    dropUnparsed(placeOf(U.Name), U.Translation.Errors, Last.Waits);
    All.addFiles(Last.Waits);
    All.addFiles(Last.Checks);
    All.addFixes(Last.Checks);
    U.Blocks = std::move(Last.Blocks);
  }
  U.Checked = All.take();
}

//===----------------------------------------------------------------------===//
// Choosing
//===----------------------------------------------------------------------===//

/// Reads \p Version, which \p Whose gives, into \p To unless it is empty.
static Error setRelease(Wanted &To, StringRef Version, const Twine &Whose) {
  VersionTuple Release;
  if (Version.empty())
    return Error::success();
  if (Release.tryParse(Version))
    return createStringError(Whose + " takes a number such as 7.0, not '" +
                             Version + "'");
  To.ROCm = Release.getMajor();
  return Error::success();
}

Error Checking::setUp(ArrayRef<std::string> Inputs) {
  Wanted OfCommandLine;
  if (Error E =
          setRelease(OfCommandLine, O.Check.RocmVersion, "--rocm-version"))
    return E;
  for (const auto &[List, Option] :
       {std::pair<StringRef, StringRef>{O.Check.Checks, "--checks"},
        {O.Check.WarningsAsErrors, "--warnings-as-errors"}})
    if (std::string Unknown = checks::Selection(true).add(List);
        !Unknown.empty())
      return createStringError(Option + ": '" + Unknown +
                               "' fits no finding; see --list-checks");
  if (!O.Check.LineFilter.empty()) {
    auto Filter = checks::LineFilter::parse(O.Check.LineFilter);
    if (!Filter)
      return Filter.takeError();
    Lines = std::move(*Filter);
  }
  if (O.Check.Since.empty())
    return Error::success();
  std::vector<std::string> Files(Inputs);
  // Headers are no inputs, and may be anywhere in the project.
  if (O.ProjectHeaders)
    Files.push_back(Root.empty() ? "." : Root);
  auto Filter = checks::LineFilter::since(O.Check.Since, Root, Files);
  if (!Filter)
    return Filter.takeError();
  Lines = std::move(*Filter);
  return Error::success();
}

Expected<const Wanted *> Checking::wantedIn(StringRef Folder) {
  auto [It, New] = Folders.try_emplace(Folder.str());
  if (!New)
    return &It->second;
  auto Add = [](checks::Selection &To, const std::string &List,
                const checks::Config &From) -> Error {
    if (std::string Unknown = To.add(List); !Unknown.empty())
      return createStringError(From.Path + ": '" + Unknown +
                               "' fits no finding; see --list-checks");
    return Error::success();
  };
  if (O.Check.ConfigFile != "none") {
    std::vector<checks::Config> Configs;
    if (!O.Check.ConfigFile.empty()) {
      auto One = checks::readConfig(O.Check.ConfigFile);
      if (!One)
        return One.takeError();
      Configs.push_back(std::move(*One));
    } else {
      auto Found = checks::findConfigs(Folder);
      if (!Found)
        return Found.takeError();
      Configs = std::move(*Found);
    }
    for (const checks::Config &C : Configs) {
      if (Error E = Add(It->second.Checks, C.Checks, C))
        return std::move(E);
      if (Error E = Add(It->second.Errors, C.WarningsAsErrors, C))
        return std::move(E);
      if (Error E =
              setRelease(It->second, C.RocmVersion, C.Path + ": RocmVersion"))
        return std::move(E);
    }
  }
  It->second.Checks.add(O.Check.Checks);
  It->second.Errors.add(O.Check.WarningsAsErrors);
  if (Error E = setRelease(It->second, O.Check.RocmVersion, "--rocm-version"))
    return std::move(E);
  return &It->second;
}

Expected<const Wanted *> Checking::filter(CheckedFile &File) {
  auto W = wantedIn(sys::path::parent_path(File.Path));
  if (!W)
    return W.takeError();
  // Comments first: they are not unused because something is not asked for.
  checks::applyIgnores(File.Name == StdinName ? "-" : File.Name, File.Original,
                       O.TheTarget == Target::Metal ? diag::OnMetal
                                                    : diag::OnHIP,
                       File.Findings);
  diag::LineTable Table(File.Original);
  erase_if(File.Findings, [&](const diag::Finding &F) {
    return !(*W)->contains(diag::row(F.K)) ||
           (Lines && !Lines->contains(File.Path, Table.lineOf(F.Offset)));
  });
  return *W;
}

std::string Checking::fixed(CheckedFile &File) const {
  EditSet Edits;
  std::set<std::tuple<unsigned, unsigned, std::string>> Made;
  auto IsMade = [&](const diag::Replacement &E) {
    return Made.count({E.Offset, E.Length, E.Text}) != 0;
  };
  erase_if(File.Findings, [&](const diag::Finding &F) {
    bool Wanted = F.Class == diag::FixClass::Safe ||
                  (O.Check.FixMaybe && F.Class == diag::FixClass::Maybe);
    if (F.Edits.empty() || !Wanted)
      return false;
    // All edits of a finding or none; several findings may share some.
    EditSet With = Edits;
    for (const diag::Replacement &E : F.Edits)
      if (!IsMade(E) && !With.replace(E.Offset, E.Length, E.Text))
        return false;
    Edits = std::move(With);
    for (const diag::Replacement &E : F.Edits)
      Made.emplace(E.Offset, E.Length, E.Text);
    return true;
  });
  // What the edits of others have removed as well.
  erase_if(File.Findings, [&](const diag::Finding &F) {
    return !F.Edits.empty() && all_of(F.Edits, IsMade);
  });
  return Edits.apply(File.Original);
}

std::string Checking::relative(StringRef Path) const {
  if (!isBelow(Path, Root))
    return Path.str();
  Path.consume_front(Root);
  return Path.ltrim('/').str();
}
