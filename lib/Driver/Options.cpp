//===- Options.cpp - What the command line asked for ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Options.h"
#include "cu2x/Driver/Commands.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Option/Option.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;
using namespace llvm::opt;

namespace {

enum ID {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "cu2x/Driver/Options.inc"
#undef OPTION
};

#define OPTTABLE_STR_TABLE_CODE
#include "cu2x/Driver/Options.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "cu2x/Driver/Options.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

const OptTable::Info InfoTable[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "cu2x/Driver/Options.inc"
#undef OPTION
};

class Table : public GenericOptTable {
public:
  Table() : GenericOptTable(OptionStrTable, OptionPrefixesTable, InfoTable) {}
};

Error usage(const Twine &Message) { return createStringError(Message); }

/// How bad a code is; the enumerators are in the order of their numbers.
unsigned gravity(ExitCode C) {
  static constexpr unsigned Ranks[] = {0, 1, 4, 2, 3, 5};
  return Ranks[static_cast<unsigned>(C)];
}

/// Options that only make sense for the compiler, to be given after `--`.
bool looksLikeCompilerFlag(StringRef Arg) {
  static constexpr StringRef Starts[] = {
      "-I",         "-D",      "-U",
      "-std=",      "--std=",  "-std",
      "-isystem",   "-iquote", "-include",
      "-x",         "-f",      "-W",
      "-gencode",   "-arch",   "--gpu-arch",
      "-code",      "-m",      "-O",
      "-Xcompiler", "-rdc",    "--generate-code",
      "--expt",     "-expt"};
  return any_of(Starts, [&](StringRef S) { return Arg.starts_with(S); });
}

Error unknownOption(const Table &T, StringRef Arg) {
  std::string Nearest;
  // One wrong, missing or doubled letter, or two swapped ones.
  if (T.findNearest(Arg, Nearest) <= 2)
    return usage("unknown option '" + Arg + "', did you mean '" + Nearest +
                 "'?");
  if (looksLikeCompilerFlag(Arg))
    return usage("unknown option '" + Arg +
                 "'; flags for the compiler go after `--`");
  return usage("unknown option '" + Arg + "'; see `cu2x --help`");
}

/// Reads options whose value is one of a few words, as their `Values` say.
class ChoiceReader {
public:
  ChoiceReader(const Table &T, const InputArgList &Args) : T(T), Args(Args) {}

  /// The number of the chosen word in the row's `Values`; 0 when not given.
  unsigned read(OptSpecifier ID) {
    const Arg *A = Args.getLastArg(ID);
    if (!A)
      return 0;
    std::string Name = (T.getOptionPrefixedName(ID) + "=").str();
    std::vector<std::string> Values = T.suggestValueCompletions(Name, "");
    auto It = find(Values, A->getValue());
    if (It != Values.end())
      return It - Values.begin();
    if (!Failed)
      Failed = usage("'" + StringRef(A->getValue()) + "' is no value of " +
                     Name + "; it takes " + join(Values, ", "));
    return 0;
  }

  Error takeError() { return std::move(Failed); }

private:
  const Table &T;
  const InputArgList &Args;
  Error Failed = Error::success();
};

/// Finds the one option that says where the result goes.
Error readOutputMode(const Table &T, const InputArgList &Args, Options &O) {
  static constexpr std::pair<ID, OutputMode> Modes[] = {
      {OPT_o, OutputMode::File},
      {OPT_i, OutputMode::InPlace},
      {OPT_out_dir, OutputMode::OutDir},
      {OPT_diff, OutputMode::Diff},
      {OPT_dry_run, OutputMode::DryRun}};
  StringRef First;
  for (auto [Id, Mode] : Modes) {
    if (!Args.hasArg(Id))
      continue;
    StringRef Name = T.getOptionPrefixedName(Id);
    if (!First.empty())
      return usage(First + " and " + Name + " exclude each other");
    First = Name;
    O.Mode = Mode;
  }
  O.OutputFile = Args.getLastArgValue(OPT_o).str();
  O.OutDir = Args.getLastArgValue(OPT_out_dir).str();
  if (O.Mode == OutputMode::File && O.OutputFile == "-")
    O.Mode = OutputMode::Stdout;
  return Error::success();
}

/// Reads the options of --check.
Error readChecks(const InputArgList &Args, Options &O) {
  CheckSettings &C = O.Check;
  if (Args.hasArg(OPT_analyze))
    C.Analyze = AnalysisFormat::Text;
  if (const Arg *A = Args.getLastArg(OPT_analyze_eq)) {
    C.Analyze = StringSwitch<std::optional<AnalysisFormat>>(A->getValue())
                    .Case("text", AnalysisFormat::Text)
                    .Case("json", AnalysisFormat::JSON)
                    .Case("html", AnalysisFormat::HTML)
                    .Default(std::nullopt);
    if (!C.Analyze)
      return usage("'" + Twine(A->getValue()) +
                   "' is no value of --analyze=; it takes text, json, html");
  }
  C.On = Args.hasArg(OPT_check) || C.Analyze;
  C.FixMaybe = Args.hasArg(OPT_fix_maybe);
  C.Fix = Args.hasArg(OPT_fix) || C.FixMaybe;
  const std::pair<ID, std::string *> Values[] = {
      {OPT_checks, &C.Checks},
      {OPT_warnings_as_errors, &C.WarningsAsErrors},
      {OPT_line_filter, &C.LineFilter},
      {OPT_since, &C.Since},
      {OPT_rocm_version, &C.RocmVersion},
      {OPT_config, &C.ConfigFile},
      {OPT_sarif, &C.SARIFFile}};
  for (auto [Id, Into] : Values) {
    *Into = Args.getLastArgValue(Id).str();
    if (!C.On && !Into->empty())
      return usage(Twine(Args.getLastArg(Id)->getSpelling()) +
                   " needs --check");
  }
  if (C.Fix && !C.On)
    return usage("--fix needs --check");
  O.ByHand = Args.hasArg(OPT_by_hand);
  if (O.ByHand && !C.On)
    return usage("--by-hand needs --check");
  if (C.On && O.Mode != OutputMode::Stdout)
    return usage("--check writes no output; leave -o, -i, --out-dir, --diff "
                 "and --dry-run out");
  if (!C.LineFilter.empty() && !C.Since.empty())
    return usage("--line-filter and --since exclude each other");
  if (C.On)
    O.Mode = OutputMode::DryRun;
  O.FailStale = Args.hasArg(OPT_fail_stale);
  if (O.FailStale && O.Mode != OutputMode::OutDir &&
      O.Mode != OutputMode::InPlace && O.Mode != OutputMode::File)
    return usage("--fail-stale needs -o, -i or --out-dir");
  return Error::success();
}

/// Options of one target make no sense for the other.
Error checkTarget(const Table &T, const InputArgList &Args, Target Chosen) {
  static constexpr ID ForHIP[] = {
      OPT_i,        OPT_diff,    OPT_format, OPT_launch,       OPT_headers,
      OPT_inactive, OPT_strings, OPT_casts,  OPT_torch_hipify, OPT_by_hand};
  static constexpr ID ForMetal[] = {OPT_metal_std, OPT_fp64,  OPT_wrapv,
                                    OPT_atomic64,  OPT_clock, OPT_emit};
  bool Metal = Chosen == Target::Metal;
  for (ID Id : Metal ? ArrayRef<ID>(ForHIP) : ArrayRef<ID>(ForMetal))
    if (Args.hasArg(Id))
      return usage(T.getOptionPrefixedName(Id) +
                   " has no use with --target=" + (Metal ? "metal" : "hip"));
  return Error::success();
}

Error checkCombinations(const Options &O) {
  bool HasStdin = is_contained(O.Inputs, "-");
  if (O.Inputs.empty() && O.InputList.empty() && O.DatabasePath.empty())
    return usage("no input files; see `cu2x --help`");
  if (O.Flags && !O.DatabasePath.empty())
    return usage("-p and flags after `--` exclude each other");
  if (HasStdin && O.InputList == "-")
    return usage("standard input cannot be both the list and an input");
  if (HasStdin &&
      (O.Mode == OutputMode::InPlace || O.Mode == OutputMode::OutDir))
    return usage("standard input has no place for -i or --out-dir");
  if (O.ProjectHeaders &&
      (O.Mode == OutputMode::Stdout || O.Mode == OutputMode::File))
    return usage("--headers=project writes several files; it needs -i, "
                 "--out-dir, --diff or --dry-run");
  if (!O.CudaPath.empty() && O.CudaHeaders == frontend::CudaHeaders::Bundled)
    return usage("--cuda-path has no use with --cuda-headers=bundled");
  if (O.ReportFile == "-" &&
      (O.Mode == OutputMode::Stdout || O.Mode == OutputMode::Diff))
    return usage("the report and the result cannot both go to standard output");
  return Error::success();
}

} // namespace

ExitCode driver::worse(ExitCode A, ExitCode B) {
  return gravity(A) < gravity(B) ? B : A;
}

Expected<Options> driver::parseOptions(ArrayRef<const char *> Args) {
  Options O;
  const auto *DashDash =
      find_if(Args, [](const char *A) { return StringRef(A) == "--"; });
  if (DashDash != Args.end()) {
    O.Flags.emplace(DashDash + 1, Args.end());
    Args = ArrayRef<const char *>(Args.begin(), DashDash);
  }

  Table T;
  unsigned MissingIndex = 0, MissingCount = 0;
  InputArgList Parsed = T.ParseArgs(Args, MissingIndex, MissingCount);
  for (const Arg *A : Parsed.filtered(OPT_UNKNOWN))
    return unknownOption(T, A->getSpelling());
  if (MissingCount)
    return usage("option '" + Twine(Args[MissingIndex]) + "' needs a value");

  if (Parsed.hasArg(OPT_help)) {
    O.TheAction = Action::Help;
    return O;
  }
  if (Parsed.hasArg(OPT_version)) {
    O.TheAction = Action::Version;
    return O;
  }
  // An empty value is never meant; it mostly comes from an unset variable.
  for (const Arg *A : Parsed)
    for (StringRef Value : A->getValues())
      if (Value.empty())
        return usage("'" + StringRef(A->getSpelling()) +
                     "' has an empty value");
  if (Parsed.hasArg(OPT_query)) {
    O.TheAction = Action::Query;
    O.Queries = Parsed.getAllArgValues(OPT_query);
    return O;
  }
  if (const Arg *A = Parsed.getLastArg(OPT_explain)) {
    O.TheAction = Action::Explain;
    O.Queries = {A->getValue()};
    return O;
  }
  if (Parsed.hasArg(OPT_list_checks)) {
    O.TheAction = Action::ListChecks;
    return O;
  }
  if (Parsed.hasArg(OPT_hash_hash_hash))
    O.TheAction = Action::PrintCommands;

  O.Inputs = Parsed.getAllArgValues(OPT_INPUT);
  O.InputList = Parsed.getLastArgValue(OPT_files).str();
  O.DatabasePath = Parsed.getLastArgValue(OPT_p).str();
  O.Root = Parsed.getLastArgValue(OPT_root).str();
  O.CudaPath = Parsed.getLastArgValue(OPT_cuda_path).str();
  O.ReportFile = Parsed.getLastArgValue(OPT_report).str();
  O.Format = Parsed.hasArg(OPT_format);
  O.Strict = Parsed.hasArg(OPT_strict);
  O.Quiet = Parsed.hasArg(OPT_quiet);
  O.Verbose = Parsed.hasArg(OPT_v);

  // The words in the table stand in the order of the enumerators.
  ChoiceReader Choices(T, Parsed);
  O.TheTarget = static_cast<Target>(Choices.read(OPT_target));
  static constexpr unsigned MetalVersions[] = {320, 300, 310, 400};
  O.MetalVersion = MetalVersions[Choices.read(OPT_metal_std)];
  O.Doubles = static_cast<metal::DoubleMode>(Choices.read(OPT_fp64));
  O.WrapSigned = Parsed.hasArg(OPT_wrapv);
  O.LockAtomics = Choices.read(OPT_atomic64) != 0;
  O.ZeroClocks = Choices.read(OPT_clock) != 0;
  static constexpr metal::Stage Stages[] = {metal::Stage::Metal,
                                            metal::Stage::CXX, metal::Stage::CU,
                                            metal::Stage::MSL};
  O.Emit = Stages[Choices.read(OPT_emit)];
  static constexpr frontend::CudaHeaders HeaderKinds[] = {
      frontend::CudaHeaders::Auto, frontend::CudaHeaders::Toolkit,
      frontend::CudaHeaders::Bundled};
  O.CudaHeaders = HeaderKinds[Choices.read(OPT_cuda_headers)];
  O.ProjectHeaders = Choices.read(OPT_headers) == 1;
  O.Launch = static_cast<hip::LaunchSyntax>(Choices.read(OPT_launch));
  O.NamesInStrings = Choices.read(OPT_strings) == 1;
  O.ReportCasts = Choices.read(OPT_casts) == 1;
  O.Torch = static_cast<hip::TorchHipify>(Choices.read(OPT_torch_hipify));
  O.Inactive = static_cast<InactiveBranches>(Choices.read(OPT_inactive));
  O.Color = static_cast<ColorChoice>(Choices.read(OPT_color));
  if (Error E = Choices.takeError())
    return std::move(E);
  if (Error E = checkTarget(T, Parsed, O.TheTarget))
    return std::move(E);

  if (const Arg *A = Parsed.getLastArg(OPT_j))
    if (StringRef(A->getValue()).getAsInteger(10, O.Jobs) || O.Jobs > 1024)
      return usage("-j takes a number from 0 to 1024, not '" +
                   Twine(A->getValue()) + "'");

  if (Error E = readOutputMode(T, Parsed, O))
    return std::move(E);
  if (Error E = readChecks(Parsed, O))
    return std::move(E);
  if (Error E = checkCombinations(O))
    return std::move(E);
  return O;
}

void driver::printHelp(raw_ostream &OS) {
  std::string Text;
  raw_string_ostream TextOS(Text);
  Table().printHelp(TextOS,
                    "cu2x [options] <file>... [-- <compiler flags>]\n"
                    "       cu2x <command> [options] ...",
                    "translate CUDA sources to HIP or Metal");
  // The option library sorts groups by their titles; users need them in the
  // order of their work.
  SmallVector<StringRef> Parts;
  StringRef(Text).split(Parts, "\n\n", -1, /*KeepEmpty=*/false);
  auto Print = [&](StringRef Title) {
    for (StringRef Part : Parts)
      if (Part.starts_with(Title))
        OS << Part.rtrim() << "\n\n";
  };
  Print("OVERVIEW:");
  Print("USAGE:");
  printCommands(OS);
  OS << '\n';
  for (StringRef Title :
       {"OUTPUT:", "TRANSLATION:", "INPUT:", "MESSAGES:", "CHECKS:", "OTHER:"})
    Print(Title);
  OS << "Exit status: 0 done; 1 findings of --warnings-as-errors, or "
        "outputs\n"
        "were out of date (--fail-stale); 2 wrong usage, or a file cannot be "
        "read or\n"
        "written; 3 some code could not be parsed, the rest was translated;\n"
        "4 refused constructs remain (--strict); 5 internal error.\n";
}

void driver::printVersion(raw_ostream &OS) {
  OS << "cu2x version " CU2X_VERSION "\nLLVM version " LLVM_VERSION_STRING "\n";
}
