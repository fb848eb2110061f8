//===- MigrateOptions.cpp - Options of `cu2x migrate` -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Migrate.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Option/Option.h"
#include "llvm/Support/FileSystem.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;
using namespace llvm::opt;

namespace {

enum ID {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "cu2x/Driver/MigrateOptions.inc"
#undef OPTION
};

#define OPTTABLE_STR_TABLE_CODE
#include "cu2x/Driver/MigrateOptions.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "cu2x/Driver/MigrateOptions.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

const OptTable::Info InfoTable[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "cu2x/Driver/MigrateOptions.inc"
#undef OPTION
};

class Table : public GenericOptTable {
public:
  Table() : GenericOptTable(OptionStrTable, OptionPrefixesTable, InfoTable) {}
};

Error usage(const Twine &Message) { return createStringError(Message); }

/// The place of the value among the words of the row; 0 when not given.
Expected<unsigned> readChoice(const Table &T, const InputArgList &Args,
                              OptSpecifier ID) {
  const Arg *A = Args.getLastArg(ID);
  if (!A)
    return 0;
  std::string Name = (T.getOptionPrefixedName(ID) + "=").str();
  std::vector<std::string> Words = T.suggestValueCompletions(Name, "");
  auto It = find(Words, A->getValue());
  if (It == Words.end())
    return usage("'" + StringRef(A->getValue()) + "' is no value of " + Name +
                 "; it takes " + join(Words, ", "));
  return It - Words.begin();
}

Error readOutput(const Table &T, const InputArgList &Args, MigrateOptions &O) {
  static constexpr std::pair<ID, OutputMode> Modes[] = {
      {OPT_i, OutputMode::InPlace},
      {OPT_out_dir, OutputMode::OutDir},
      {OPT_patch, OutputMode::Diff},
      {OPT_dry_run, OutputMode::DryRun}};
  StringRef First;
  for (auto [Id, Mode] : Modes) {
    if (!Args.hasArg(Id))
      continue;
    StringRef Name = T.getOptionPrefixedName(Id);
    if (!First.empty())
      return usage(First + " and " + Name + " exclude each other");
    First = Name;
    O.Sources.Mode = Mode;
  }
  if (const Arg *A = Args.getLastArg(OPT_shard)) {
    if (!First.empty())
      return usage("--shard only fills --state-dir; a run without it writes "
                   "the result");
    auto [Part, Of] = StringRef(A->getValue()).split('/');
    if (Part.getAsInteger(10, O.Shard) || Of.getAsInteger(10, O.Shards) ||
        O.Shard == 0 || O.Shard > O.Shards)
      return usage("--shard takes <i>/<n> with i from 1 to n, not '" +
                   Twine(A->getValue()) + "'");
    if (!Args.hasArg(OPT_state_dir))
      return usage("--shard needs --state-dir");
    O.Sources.Mode = OutputMode::DryRun;
    return Error::success();
  }
  if (First.empty())
    return usage("say where the result goes: -i, --out-dir, --patch or "
                 "--dry-run");
  O.Sources.OutDir = Args.getLastArgValue(OPT_out_dir).str();
  O.PatchFile = Args.getLastArgValue(OPT_patch).str();
  return Error::success();
}

/// Options of one target make no sense for the other.
Error readTarget(const Table &T, const InputArgList &Args, MigrateOptions &O) {
  static constexpr ID ForHIP[] = {OPT_torch_hipify, OPT_offload_arch,
                                  OPT_rocm_version, OPT_containers};
  static constexpr ID ForMetal[] = {OPT_metal_std, OPT_fp64, OPT_fix_maybe};
  bool Metal = O.Sources.TheTarget == driver::Target::Metal;
  for (ID Id : Metal ? ArrayRef<ID>(ForHIP) : ArrayRef<ID>(ForMetal))
    if (Args.hasArg(Id))
      return usage(T.getOptionPrefixedName(Id) +
                   " has no use with --target=" + (Metal ? "metal" : "hip"));
  O.Builds.ForMetal = Metal;
  O.Sources.IsPort = Metal;
  O.Builds.FixMaybe = Args.hasArg(OPT_fix_maybe);
  if (Metal && O.Sources.Mode == OutputMode::InPlace)
    return usage(
        "a port to Metal has other files than the project, of which -i "
        "would remove some: --target=metal needs --out-dir, --patch or "
        "--dry-run");
  O.Sync = Args.hasArg(OPT_sync);
  O.Sources.FailStale = O.Sync;
  O.NoCopies = Args.hasArg(OPT_no_copies);
  for (ID Id : {OPT_sync, OPT_no_copies})
    if (Args.hasArg(Id) && O.Sources.Mode != OutputMode::OutDir)
      return usage(T.getOptionPrefixedName(Id) + " needs --out-dir");
  O.AnalysisFile = Args.getLastArgValue(OPT_html).str();
  return Error::success();
}

/// GPUs go into files of many languages: only plain names are taken.
Error readArchitectures(StringRef List, std::vector<std::string> &Archs) {
  SmallVector<StringRef> Names;
  List.split(Names, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Name : Names) {
    if (!Name.starts_with("gfx") || !all_of(Name, [](char C) {
          return isAlnum(C) || C == ':' || C == '+' || C == '-';
        }))
      return usage("'" + Name +
                   "' is no AMD GPU; --offload-arch takes names "
                   "such as gfx90a,gfx1100");
    Archs.push_back(Name.str());
  }
  return Error::success();
}

} // namespace

static Expected<MigrateOptions> parse(ArrayRef<const char *> Args,
                                      StringRef Command, bool TakesInputs) {
  MigrateOptions O;
  Table T;
  // Flags for the parser stand behind `--`, as for cu2x itself.
  const auto *Dashes = find(Args, StringRef("--"));
  ArrayRef<const char *> Behind(Dashes, Args.end());
  Behind = Behind.drop_front(!Behind.empty());
  Args = ArrayRef<const char *>(Args.begin(), Dashes);
  unsigned MissingIndex = 0, MissingCount = 0;
  InputArgList Parsed = T.ParseArgs(Args, MissingIndex, MissingCount);
  for (const Arg *A : Parsed.filtered(OPT_UNKNOWN, OPT_INPUT)) {
    if (TakesInputs && A->getOption().getID() == OPT_INPUT) {
      O.Replacements.push_back(A->getValue());
      continue;
    }
    return usage(
        "unknown " +
        StringRef(A->getOption().getID() == OPT_INPUT ? "argument" : "option") +
        " '" + A->getAsString(Parsed) + "'; see `cu2x " + Command + " --help`");
  }
  if (MissingCount)
    return usage("option '" + Twine(Args[MissingIndex]) + "' needs a value");
  if (Parsed.hasArg(OPT_help)) {
    O.Help = true;
    return O;
  }
  for (const Arg *A : Parsed)
    for (StringRef Value : A->getValues())
      if (Value.empty())
        return usage("'" + StringRef(A->getSpelling()) +
                     "' has an empty value");
  if (Error E = readOutput(T, Parsed, O))
    return std::move(E);

  Options &S = O.Sources;
  S.Root = Parsed.getLastArgValue(OPT_in_root).str();
  S.DatabasePath = Parsed.getLastArgValue(OPT_p).str();
  S.CudaPath = Parsed.getLastArgValue(OPT_cuda_path).str();
  S.ReportFile = Parsed.getLastArgValue(OPT_report).str();
  S.StateDir = Parsed.getLastArgValue(OPT_state_dir).str();
  S.Strict = Parsed.hasArg(OPT_strict);
  S.Quiet = Parsed.hasArg(OPT_quiet);
  S.Verbose = Parsed.hasArg(OPT_v);
  S.ProjectHeaders = true;
  S.Jobs = 0;
  S.ExtraFlags = Parsed.getAllArgValues(OPT_extra_arg);
  append_range(S.ExtraFlags, Behind);
  for (auto [I, Flag] : enumerate(S.ExtraFlags)) {
    // The root becomes the current folder.
    StringRef Folder = Flag;
    if (I && S.ExtraFlags[I - 1] == "-I") {
      SmallString<256> Absolute(Folder);
      if (!sys::fs::make_absolute(Absolute))
        Flag = Absolute.str().str();
      continue;
    }
    if (!Folder.consume_front("-I") || Folder.empty())
      continue;
    SmallString<256> Absolute(Folder);
    if (!sys::fs::make_absolute(Absolute))
      Flag = ("-I" + Absolute).str();
  }
  O.ExportedAnew = Parsed.hasArg(OPT_exported_anew);
  O.BuildLog = Parsed.getLastArgValue(OPT_build_log).str();
  O.Scan.Excludes = Parsed.getAllArgValues(OPT_exclude);
  O.Scan.Vendored = Parsed.hasArg(OPT_vendored);
  O.Matrix = Parsed.hasArg(OPT_arch_matrix);
  O.TranslatesSources = !Parsed.hasArg(OPT_build_only);
  O.TranslatesBuilds = !Parsed.hasArg(OPT_sources_only);
  if (!O.TranslatesSources && !O.TranslatesBuilds)
    return usage("--sources-only and --build-files-only exclude each other");
  if (!O.BuildLog.empty() && !S.DatabasePath.empty())
    return usage("-p and --build-log exclude each other");

  static constexpr frontend::CudaHeaders HeaderKinds[] = {
      frontend::CudaHeaders::Auto, frontend::CudaHeaders::Toolkit,
      frontend::CudaHeaders::Bundled};
  auto Target = readChoice(T, Parsed, OPT_target);
  auto Headers = readChoice(T, Parsed, OPT_cuda_headers);
  auto Containers = readChoice(T, Parsed, OPT_containers);
  auto Color = readChoice(T, Parsed, OPT_color);
  auto Torch = readChoice(T, Parsed, OPT_torch_hipify);
  auto MetalStd = readChoice(T, Parsed, OPT_metal_std);
  auto Doubles = readChoice(T, Parsed, OPT_fp64);
  Expected<unsigned> *Choices[] = {&Target, &Headers,  &Containers, &Color,
                                   &Torch,  &MetalStd, &Doubles};
  for (Expected<unsigned> *Choice : Choices)
    if (Error E = Choice->takeError()) {
      for (Expected<unsigned> *Other : Choices)
        if (Other != Choice)
          consumeError(Other->takeError());
      return std::move(E);
    }
  S.Torch = static_cast<hip::TorchHipify>(*Torch);
  static constexpr unsigned MetalVersions[] = {320, 300, 310, 400};
  S.TheTarget = static_cast<driver::Target>(*Target);
  S.MetalVersion = MetalVersions[*MetalStd];
  S.Doubles = static_cast<metal::DoubleMode>(*Doubles);
  if (Error E = readTarget(T, Parsed, O))
    return std::move(E);
  S.CudaHeaders = HeaderKinds[*Headers];
  S.Color = static_cast<ColorChoice>(*Color);
  O.Builds.Containers = static_cast<project::ContainerStyle>(*Containers);
  if (!S.CudaPath.empty() && S.CudaHeaders == frontend::CudaHeaders::Bundled)
    return usage("--cuda-path has no use with --cuda-headers=bundled");

  for (const std::string &List : Parsed.getAllArgValues(OPT_offload_arch))
    if (Error E = readArchitectures(List, O.Builds.OffloadArchs))
      return std::move(E);
  if (const Arg *A = Parsed.getLastArg(OPT_rocm_version)) {
    O.Builds.RocmVersion = A->getValue();
    if (!all_of(O.Builds.RocmVersion,
                [](char C) { return isDigit(C) || C == '.'; }))
      return usage("--rocm-version takes a number such as 6.3");
  }
  S.UnitTimeout = 600;
  if (const Arg *A = Parsed.getLastArg(OPT_unit_timeout))
    if (StringRef(A->getValue()).getAsInteger(10, S.UnitTimeout))
      return usage("--unit-timeout takes a number of seconds, not '" +
                   Twine(A->getValue()) + "'");
  S.LogInterval = 30;
  if (const Arg *A = Parsed.getLastArg(OPT_log_interval))
    if (StringRef(A->getValue()).getAsInteger(10, S.LogInterval))
      return usage("--log-interval takes a number of seconds, not '" +
                   Twine(A->getValue()) + "'");
  if (const Arg *A = Parsed.getLastArg(OPT_j))
    if (StringRef(A->getValue()).getAsInteger(10, S.Jobs) || S.Jobs > 1024)
      return usage("-j takes a number from 0 to 1024, not '" +
                   Twine(A->getValue()) + "'");
  return O;
}

Expected<MigrateOptions>
driver::parseMigrateOptions(ArrayRef<const char *> Args) {
  Expected<MigrateOptions> O = parse(Args, "migrate", /*TakesInputs=*/false);
  if (O && O->ExportedAnew)
    return usage("--exported-anew is for `cu2x apply`");
  return O;
}

Expected<MigrateOptions>
driver::parseApplyOptions(ArrayRef<const char *> Args) {
  Expected<MigrateOptions> O = parse(Args, "apply", /*TakesInputs=*/true);
  if (!O || O->Help)
    return O;
  if (O->ExportedAnew && O->Replacements.empty())
    return usage("--exported-anew is about files of replacements");
  if (O->Shards)
    return usage("--shard is for `cu2x migrate`; apply takes what all shards "
                 "have found");
  bool FromState = !O->Sources.StateDir.empty();
  if (FromState == !O->Replacements.empty())
    return usage(FromState ? "--state-dir and files of replacements exclude "
                             "each other"
                           : "name the results: --state-dir, or files of "
                             "replacements");
  O->Sources.OnlyKept = FromState;
  return O;
}

void driver::printApplyHelp(raw_ostream &OS) {
  Table().printHelp(OS, "cu2x apply [options] [file or folder...]",
                    "write results: of shards, or replacements of Clang's "
                    "tools");
  OS << "\nExit status: as of cu2x; see `cu2x --help`.\n";
}

void driver::printMigrateHelp(raw_ostream &OS) {
  Table().printHelp(OS, "cu2x migrate [options]",
                    "translate a repository from CUDA to HIP or Metal");
  OS << "\nExit status: as of cu2x; see `cu2x --help`.\n";
}
