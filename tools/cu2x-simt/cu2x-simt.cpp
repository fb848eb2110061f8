//===- cu2x-simt.cpp - Run CUDA and HIP programs on the CPU -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles sources as plain C++ against the shim headers of lib/SIMT and runs
// the program. Its output and exit status are those of the program; 125
// says that there is no program to run.
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Invocation.h"
#include "cu2x/Prepare/Kernels.h"
#include "cu2x/Prepare/Metal.h"
#include "cu2x/Prepare/Program.h"
#include "cu2x/Rewrite/Output.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdlib>

using namespace cu2x;
using namespace cu2x::prepare;
using namespace llvm;
using namespace llvm::opt;

namespace {

enum ID {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "Options.inc"
#undef OPTION
};

#define OPTTABLE_STR_TABLE_CODE
#include "Options.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "Options.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

const OptTable::Info InfoTable[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "Options.inc"
#undef OPTION
};

class Table : public GenericOptTable {
public:
  Table() : GenericOptTable(OptionStrTable, OptionPrefixesTable, InfoTable) {}
};

constexpr int NoProgram = 125;

} // namespace

static int fail(const Twine &Message) {
  WithColor::error(errs(), "cu2x-simt") << Message << '\n';
  return NoProgram;
}

/// The folder `lib/cu2x` of the build or the installation.
static std::string libraryFolder(const char *Argv0) {
  std::string Binary = sys::fs::getMainExecutable(
      Argv0, reinterpret_cast<void *>(&libraryFolder));
  SmallString<256> Dir(sys::path::parent_path(sys::path::parent_path(Binary)));
  sys::path::append(Dir, "lib");
  return Dir.str().str();
}

/// How nvcc and hipcc compile a host file in C. The headers of the executor are
/// C++, so that a file with calls of the runtime is read as that.
static std::vector<std::string> compileCommandOfC(const InputArgList &Args,
                                                  const Program &P,
                                                  StringRef Lib,
                                                  StringRef Object) {
  std::vector<std::string> Command = {
      CU2X_CLANGXX,
      "-x",
      "c",
      ("-O" + Args.getLastArgValue(OPT_optimize, "1")).str(),
      "-ffp-contract=off",
      "-std=gnu17",
      "-Wno-everything",
  };
  for (const std::string &Define : Args.getAllArgValues(OPT_define))
    Command.push_back("-D" + Define);
  for (const std::string &Dir : P.IncludeDirs)
    Command.push_back("-I" + Dir);
  Command.push_back(("-isystem" + Lib + "/cu2x/simt/openmp").str());
  for (StringRef Word :
       {StringRef(P.MainFile), StringRef("-c"), StringRef("-o"), Object})
    Command.push_back(Word.str());
  return Command;
}

/// Whether \p Define, `N=100`, is about a name that the executor's own headers
/// have for parameters.
static bool hasShortName(StringRef Define) {
  StringRef Name = Define.split('=').first;
  return Name.size() == 1 && Name != "_";
}

/// Writes the macros of the command line that go behind the headers into
/// \p Folder. Returns the file's name, empty if there are none.
static Expected<std::string> writeShortMacros(const InputArgList &Args,
                                              StringRef Folder) {
  std::string Text;
  for (const std::string &Define : Args.getAllArgValues(OPT_define))
    if (auto [Name, Value] = StringRef(Define).split('='); hasShortName(Define))
      Text += ("#define " + Name + " " +
               (StringRef(Define).contains('=') ? Value : "1") + "\n")
                  .str();
  if (Text.empty())
    return std::string();
  std::string File = (Folder + "/macros.h").str();
  if (Error E = writeFileAtomically(File, Text))
    return std::move(E);
  return File;
}

static std::vector<std::string>
compileCommand(const InputArgList &Args, const Program &P, bool IsHip,
               StringRef Lib, StringRef ShortMacros, StringRef Object) {
  std::vector<std::string> Command = {
      CU2X_CLANGXX,
      "-x",
      "c++",
      ("-std=" + Args.getLastArgValue(OPT_std, "c++17")).str(),
      ("-O" + Args.getLastArgValue(OPT_optimize, "1")).str(),
      // One rounding for each operation, as the order of the source has it.
      "-ffp-contract=off",
      // What the executor needs to know which calls belong together.
      ("--config=" + Lib + "/cu2x/simt/kernel.cfg").str(),
      // Device code looks at memory through other types, and nvcc allows it.
      "-fno-strict-aliasing",
      "-fwrapv",
      // Conversions to integers saturate on a GPU.
      "-fno-strict-float-cast-overflow",
      "-fdeclspec",
      "-Wno-everything",
      "-DCU2X_SIMT=1",
  };
  // Loaded as both: options of `-mllvm` are known to plugins of the first kind.
  for (StringRef Load : {"-fplugin=", "-fpass-plugin="})
    Command.push_back((Load + Lib + "/libcu2xDeviceArithmetic.so").str());
  if (IsHip)
    Command.insert(Command.end(), {"-mllvm", "-cu2x-shift-by-low-bits",
                                   "-mllvm",
                                   "-cu2x-share-templates-of-kernels"});
  if (Args.getLastArgValue(OPT_rdc) == "true")
    Command.insert(Command.end(), {"-mllvm", "-cu2x-share-device-code"});
  // nvcc declares these plain names in its own sources alone.
  if (!IsHip && sys::path::extension(P.MainFile) == ".cu")
    Command.push_back("-DCU2X_SIMT_PLAIN_VOTES=1");
  if (P.IsHostSource)
    Command.push_back("-DCU2X_SIMT_HOST_SOURCE=1");
  if (P.UsesTextureReferences)
    Command.push_back("-DCU2X_SIMT_TEXTURE_REFERENCES=1");
  for (const std::string &Define : Args.getAllArgValues(OPT_define))
    if (!hasShortName(Define))
      Command.push_back("-D" + Define);
  for (const std::string &Dir : P.IncludeDirs)
    Command.push_back("-I" + Dir);
  std::string Shims = (Lib + "/cu2x/simt").str();
  if (IsHip)
    Command.push_back("-isystem" + Shims + "/hip");
  for (StringRef Dir : {"/cuda", "/common", "/openmp", ""})
    Command.push_back("-isystem" + Shims + Dir.str());
  Command.push_back(("-isystem" + Lib + "/cu2x/include").str());
  // For cu2x/blas.h.
  Command.push_back(("-isystem" + Lib + "/cu2x/runtime").str());
  Command.push_back("-include");
  Command.push_back(IsHip ? "hip/hip_runtime.h" : "cuda_runtime.h");
  if (!ShortMacros.empty())
    Command.insert(Command.end(), {"-include", ShortMacros.str()});
  for (StringRef Word :
       {StringRef(P.MainFile), StringRef("-c"), StringRef("-o"), Object})
    Command.push_back(Word.str());
  return Command;
}

static std::vector<std::string> linkCommand(StringRef Lib, bool UsesBLAS,
                                            bool AllowUndefined,
                                            ArrayRef<std::string> Objects,
                                            StringRef Output) {
  std::vector<std::string> Command = {CU2X_CLANGXX};
  if (AllowUndefined)
    Command.push_back("-Wl,--unresolved-symbols=ignore-all");
  llvm::append_range(Command, Objects);
  if (UsesBLAS)
    for (StringRef Library : {"/libcu2xBLAS.a", "/libcu2xSIMTLibraries.a"})
      Command.push_back((Lib + Library).str());
  for (StringRef Library :
       {"/libcu2xSIMTRuntime.a", "/libcu2xMetalRuntime.a", "/libcu2xSIMT.a"})
    Command.push_back((Lib + Library).str());
  if (UsesBLAS)
    Command.push_back("-lopenblas");
  for (const char *Flag :
       {"-lboost_context", "-pthread", "-lm", "-fuse-ld=lld", "-o"})
    Command.push_back(Flag);
  Command.push_back(Output.str());
  return Command;
}

static int execute(ArrayRef<std::string> Command) {
  // See lib/SIMT/Watchdog.cpp.
  setenv("CU2X_END_WITH_PARENT", "1", /*overwrite=*/1);
  std::vector<StringRef> Args(Command.begin(), Command.end());
  std::string Message;
  int Status = sys::ExecuteAndWait(Command.front(), Args, std::nullopt, {}, 0,
                                   0, &Message);
  if (!Message.empty())
    WithColor::error(errs(), "cu2x-simt") << Message << '\n';
  return Status;
}

/// Compiles the Metal file to \p Object, and appends to the main file of \p P
/// what makes its launches run that file's kernels.
static Error takeKernels(StringRef Metal, StringRef Report, StringRef Lib,
                         const Program &P, StringRef Object) {
  auto MetalText = MemoryBuffer::getFile(Metal);
  if (!MetalText)
    return createStringError(Metal + ": " + MetalText.getError().message());
  auto ReportText = MemoryBuffer::getFile(Report);
  if (!ReportText)
    return createStringError(Report + ": " + ReportText.getError().message());
  auto MainText = MemoryBuffer::getFile(P.MainFile);
  if (!MainText)
    return createStringError(P.MainFile + ": " + MainText.getError().message());

  Expected<MetalProgram> Prepared =
      prepareMetal(Metal, (*MetalText)->getBuffer());
  if (!Prepared)
    return Prepared.takeError();
  Expected<std::string> Glue = replaceKernels((*ReportText)->getBuffer());
  if (!Glue)
    return Glue.takeError();
  std::string Source = (Object + ".metal").str();
  if (Error E = writeFileAtomically(Source, Prepared->Text))
    return E;
  if (Error E = writeFileAtomically(P.MainFile,
                                    ((*MainText)->getBuffer() + *Glue).str()))
    return E;
  std::vector<std::string> Command = {CU2X_CLANGXX};
  llvm::append_range(Command,
                     metalCompileArguments((Lib + "/cu2x/simt/metal").str()));
  for (StringRef Word : {StringRef("-o"), Object, StringRef(Source)})
    Command.push_back(Word.str());
  if (execute(Command))
    return createStringError("cannot compile " + Metal);
  return Error::success();
}

/// How the parser reads sources in \p Lang.
static ParserFlags parserFlags(const InputArgList &Args, StringRef Lang,
                               const char *Argv0) {
  ParserFlags Flags;
  Expected<std::string> Headers = frontend::bundledHeadersDir(Argv0);
  if (!Headers)
    consumeError(Headers.takeError());
  else if (Lang != "hip")
    Flags.BundledHeaders = *Headers;
  for (const std::string &Define : Args.getAllArgValues(OPT_define))
    Flags.Args.push_back("-D" + Define);
  for (const std::string &Dir : Args.getAllArgValues(OPT_include_dir))
    Flags.Args.push_back("-I" + Dir);
  if (const Arg *A = Args.getLastArg(OPT_std))
    Flags.Args.push_back(std::string("-std=") + A->getValue());
  return Flags;
}

static int run(const char *Argv0, const InputArgList &Args,
               ArrayRef<std::string> Inputs,
               ArrayRef<std::string> ProgramArguments) {
  SmallString<128> Folder(Args.getLastArgValue(OPT_keep));
  bool Keep = !Folder.empty();
  if (std::error_code EC =
          Keep ? sys::fs::create_directories(Folder)
               : sys::fs::createUniqueDirectory("cu2x-simt", Folder))
    return fail("cannot create the folder " + Folder + ": " + EC.message());
  sys::fs::make_absolute(Folder);
  scope_exit Removal([&] {
    if (!Keep)
      sys::fs::remove_directories(Folder);
  });

  StringRef Lang = Args.getLastArgValue(OPT_lang, "auto");
  if (Lang != "auto" && Lang != "cuda" && Lang != "hip")
    return fail("no such language: " + Lang);
  const Arg *Metal = Args.getLastArg(OPT_kernels);
  const Arg *Report = Args.getLastArg(OPT_report);
  if (Metal && !Report)
    return fail("--kernels needs --report");
  if (Metal && Inputs.size() != 1)
    return fail("--kernels goes with one source");
  std::string Lib = libraryFolder(Argv0);
  std::string Output = (Folder + "/program").str();
  std::vector<std::string> Objects;
  Expected<std::string> ShortMacros = writeShortMacros(Args, Folder);
  if (!ShortMacros)
    return fail(toString(ShortMacros.takeError()));
  bool UsesBLAS = false;
  StringSet<> Said;
  for (const std::string &Input : Inputs) {
    // A header of two sources is prepared again, as macros of either may stand
    // for kernels in it.
    Expected<Program> P =
        prepareProgram(Input, Args.getAllArgValues(OPT_include_dir), Folder,
                       parserFlags(Args, Lang, Argv0));
    if (!P)
      return fail(toString(P.takeError()));
    for (const std::string &Warning : P->Warnings)
      if (Said.insert(Warning).second)
        WithColor::warning(errs(), "cu2x-simt") << Warning << '\n';
    UsesBLAS |= P->UsesBLAS;
    bool IsHip = Lang == "auto" ? P->Lang == Language::HIP ||
                                      sys::path::extension(Input) == ".hip"
                                : Lang == "hip";
    if (Metal) {
      Objects.push_back((Folder + "/kernels.o").str());
      if (Error E = takeKernels(Metal->getValue(), Report->getValue(), Lib, *P,
                                Objects.back()))
        return fail(toString(std::move(E)));
    }
    Objects.push_back((Folder + "/" + Twine(Objects.size()) + ".o").str());
    bool IsC = sys::path::extension(Input) == ".c" && !P->UsesRuntime;
    if (execute(IsC ? compileCommandOfC(Args, *P, Lib, Objects.back())
                    : compileCommand(Args, *P, IsHip, Lib, *ShortMacros,
                                     Objects.back())))
      return fail("cannot compile " + Input);
  }
  if (UsesBLAS && !sys::fs::exists(Lib + "/libcu2xBLAS.a"))
    return fail("the program calls cuBLAS or hipBLAS, and cu2x was built "
                "without OpenBLAS");
  if (execute(linkCommand(Lib, UsesBLAS, Args.hasArg(OPT_allow_undefined),
                          Objects, Output)))
    return fail("cannot link " + Inputs.front() +
                "; of the libraries only cuBLAS and cuRAND run here, and "
                "functions of others are declared only");
  if (Args.hasArg(OPT_build_only))
    return 0;

  static constexpr std::pair<unsigned, const char *> Variables[] = {
      {OPT_warp_size, "CU2X_SIMT_WARP"},
      {OPT_seed, "CU2X_SIMT_SEED"},
      {OPT_threads, "CU2X_SIMT_THREADS"}};
  for (auto [Option, Name] : Variables)
    if (const Arg *A = Args.getLastArg(Option))
      setenv(Name, A->getValue(), 1);
  std::vector<std::string> Command = {Output};
  llvm::append_range(Command, ProgramArguments);
  return execute(Command);
}

int main(int argc, char **argv) {
  InitLLVM X(argc, argv);
  ArrayRef<const char *> Words(argv + 1, argv + argc);
  // What stands behind `--` is for the program.
  auto *Dashes = llvm::find(Words, StringRef("--"));
  std::vector<std::string> ProgramArguments;
  if (Dashes != Words.end())
    ProgramArguments.assign(Dashes + 1, Words.end());

  Table Options;
  unsigned MissingIndex, MissingCount;
  InputArgList Args = Options.ParseArgs(
      Words.take_front(Dashes - Words.begin()), MissingIndex, MissingCount);
  if (Args.hasArg(OPT_help)) {
    Options.printHelp(outs(), "cu2x-simt [options] SOURCE... [-- arguments]",
                      "Runs a CUDA or HIP program on the CPU.");
    return 0;
  }
  if (MissingCount)
    return fail(Twine(Args.getArgString(MissingIndex)) + " lacks its value");
  for (const Arg *A : Args.filtered(OPT_UNKNOWN))
    return fail("unknown option " + A->getSpelling());
  std::vector<std::string> Inputs = Args.getAllArgValues(OPT_INPUT);
  if (Inputs.empty())
    return fail("give a source; --help says more");
  return run(argv[0], Args, Inputs, ProgramArguments);
}
