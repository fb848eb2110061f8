//===- cu2x-msl-cc.cpp - Compile MSL for the executor -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles one file of MSL to an object for this machine. A C++ program that
// links it, libcu2xMetalRuntime and libcu2xSIMT can launch its kernels:
// cu2x/SIMT/MetalRuntime.h. With --library the object defines the image that
// the runtime of ported programs wants, and nothing else that another object
// could collide with: cu2x/runtime/registration.h. It also prints functions of
// the library of what MSL lacks, for use in programs written by hand.
//
//===----------------------------------------------------------------------===//

#include "cu2x/Metal/Polyfills.h"
#include "cu2x/Prepare/Metal.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x::prepare;
using namespace llvm;

static cl::OptionCategory Category("cu2x-msl-cc options");
static cl::opt<std::string> Input(cl::Positional, cl::desc("<file.metal>"),
                                  cl::cat(Category));
static cl::opt<std::string> Output("o", cl::desc("object file"),
                                   cl::value_desc("file"), cl::init("-"),
                                   cl::cat(Category));
static cl::opt<bool> ListPolyfills(
    "list-polyfills",
    cl::desc("print the names of the functions that MSL lacks, and the version "
             "of MSL that each needs, and stop"),
    cl::cat(Category));
static cl::list<std::string>
    Polyfills("polyfills", cl::CommaSeparated, cl::value_desc("name,..."),
              cl::desc("print these functions with those they need, and stop"),
              cl::cat(Category));
static cl::opt<bool> PrintText("E",
                               cl::desc("write the prepared text and stop"),
                               cl::cat(Category));
static cl::opt<unsigned> Optimize("O", cl::Prefix,
                                  cl::desc("level of optimization"),
                                  cl::init(1), cl::cat(Category));
static cl::opt<std::string>
    Library("library",
            cl::desc("define cu2x_library_<name> for programs that link the "
                     "runtime of cu2x, and no other symbol"),
            cl::value_desc("name"), cl::cat(Category));
enum LanguageVersion { V30 = 300, V31 = 310, V32 = 320, V40 = 400 };
static cl::opt<LanguageVersion>
    Version("metal-std", cl::desc("version of MSL (default 3.2)"),
            cl::values(clEnumValN(V30, "3.0", "macOS 13"),
                       clEnumValN(V31, "3.1", "macOS 14"),
                       clEnumValN(V32, "3.2", "macOS 15"),
                       clEnumValN(V40, "4.0", "macOS 26")),
            cl::init(V32), cl::cat(Category));
static cl::list<std::string> IncludeDirs("I", cl::Prefix,
                                         cl::desc("folder of headers"),
                                         cl::cat(Category));
static cl::list<std::string> Defines("D", cl::Prefix, cl::desc("macro"),
                                     cl::cat(Category));

static int fail(const Twine &Message) {
  WithColor::error(errs(), "cu2x-msl-cc") << Message << '\n';
  return 1;
}

static Error write(StringRef Path, StringRef Text) {
  return writeToOutput(Path, [&](raw_ostream &OS) {
    OS << Text;
    return Error::success();
  });
}

static int printPolyfills() {
  std::vector<StringRef> Names(Polyfills.begin(), Polyfills.end());
  for (StringRef Name : Names)
    if (cu2x::metal::polyfillText(Name).empty())
      return fail("there is no function " + Name);
  std::string Text;
  for (StringRef Name : cu2x::metal::polyfillClosure(Names))
    Text += ("\n" + cu2x::metal::polyfillText(Name)).str();
  if (Error E = write(Output, Text))
    return fail(toString(std::move(E)));
  return 0;
}

/// The image of cu2x/runtime/registration.h, as C++ for OpenCL has it.
static std::string libraryImage(const MetalProgram &Program) {
  std::string Text;
  raw_string_ostream OS(Text);
  OS << "#pragma OPENCL EXTENSION __cl_clang_function_pointers : enable\n"
        "extern \"C\" {\n"
        "typedef const __constant char *cu2x_library_text;\n"
        "typedef void (*cu2x_library_entry)(const cu2x_msl_arguments *);\n"
        "struct cu2x_library_image {\n"
        "  cu2x_library_text Source;\n"
        "  unsigned long SourceBytes;\n"
        "  unsigned Version, FastMath, NumKernels;\n"
        "  const __constant cu2x_library_text *Names;\n"
        "  const __constant cu2x_library_entry *Entries;\n"
        "};\n"
        "static const __constant cu2x_library_text cu2x_library_names[] = {";
  for (const MetalKernel &K : Program.Kernels)
    OS << '"' << K.Name << "\", ";
  OS << "0};\n"
        "static const __constant cu2x_library_entry cu2x_library_entries[] = {";
  for (const MetalKernel &K : Program.Kernels)
    OS << "cu2x_msl_entry_" << K.Name << ", ";
  OS << "0};\n"
     << "extern const __constant cu2x_library_image cu2x_library_" << Library
     << ";\nconst __constant cu2x_library_image cu2x_library_" << Library
     << " = {0, 0, " << Version << ", 0, " << Program.Kernels.size()
     << ", cu2x_library_names, cu2x_library_entries};\n}\n";
  return Text;
}

/// Makes all symbols of the object local except for the image. Two files may
/// have kernels, functions and instances of templates of the same name.
static int hideSymbols() {
  std::string Keep = "--keep-global-symbol=cu2x_library_" + Library;
  return sys::ExecuteAndWait(CU2X_OBJCOPY, {CU2X_OBJCOPY, Keep, Output}) == 0
             ? 0
             : 1;
}

static int compile(StringRef ShimFolder, StringRef Text) {
  SmallString<128> Prepared;
  if (std::error_code EC =
          sys::fs::createTemporaryFile("cu2x-msl", "cl", Prepared))
    return fail("cannot create a temporary file: " + EC.message());
  FileRemover Remover(Prepared);
  if (Error E = write(Prepared, Text))
    return fail(toString(std::move(E)));
  std::vector<std::string> Arguments = {CU2X_CLANG};
  append_range(Arguments, metalCompileArguments(ShimFolder, Version, Optimize));
  for (const std::string &Define : Defines)
    Arguments.push_back("-D" + Define);
  Arguments.insert(Arguments.end(),
                   {"-I", sys::path::parent_path(Input).str()});
  for (const std::string &Dir : IncludeDirs)
    Arguments.insert(Arguments.end(), {"-I", Dir});
  Arguments.insert(Arguments.end(), {"-o", Output, Prepared.str().str()});
  std::vector<StringRef> Words(Arguments.begin(), Arguments.end());
  if (sys::ExecuteAndWait(CU2X_CLANG, Words) != 0)
    return 1;
  return Library.empty() ? 0 : hideSymbols();
}

int main(int argc, char **argv) {
  InitLLVM X(argc, argv);
  cl::HideUnrelatedOptions(Category);
  cl::ParseCommandLineOptions(argc, argv,
                              "Compiles MSL for the SIMT executor.\n");
  if (ListPolyfills) {
    for (StringRef Name : cu2x::metal::polyfillNames())
      outs() << Name << ' ' << cu2x::metal::polyfillVersion(Name) << '\n';
    return 0;
  }
  if (!Polyfills.empty())
    return printPolyfills();
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(Input);
  if (!Buffer)
    return fail(Input + ": " + Buffer.getError().message());
  Expected<MetalProgram> Program =
      prepareMetal(Input, inlineIncludes(Input, (*Buffer)->getBuffer()));
  if (!Program)
    return fail(toString(Program.takeError()));
  if (!Library.empty()) {
    auto IsWord = [](char C) { return isAlnum(C) || C == '_'; };
    if (!all_of(Library, IsWord))
      return fail("'" + Library + "' is no identifier");
    Program->Text += libraryImage(*Program);
  }
  if (PrintText) {
    if (Error E = write(Output, Program->Text))
      return fail(toString(std::move(E)));
    return 0;
  }
  if (Output == "-")
    return fail("an object needs -o");
  // Build and installation have the same folders.
  SmallString<256> Folder(sys::path::parent_path(sys::path::parent_path(
      sys::fs::getMainExecutable(argv[0], reinterpret_cast<void *>(&fail)))));
  sys::path::append(Folder, CU2X_SIMT_DIR, "metal");
  return compile(Folder, Program->Text);
}
