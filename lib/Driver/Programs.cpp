//===- Programs.cpp - Programs in the cache ------------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Programs.h"
#include "Port.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Driver/Session.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/SHA256.h"
#include <chrono>
#include <map>
#include <sys/wait.h>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

static std::string joined(const Twine &A, const Twine &B, const Twine &C = "") {
  SmallString<256> Path;
  sys::path::append(Path, A, B, C);
  return Path.str().str();
}

static Error fail(const Twine &What, std::error_code EC) {
  return createStringError(What + ": " + EC.message());
}

ProgramCache::ProgramCache(const RunOptions &O, const char *Argv0)
    : O(O), Argv0(Argv0) {
  std::string Self =
      sys::fs::getMainExecutable(Argv0, reinterpret_cast<void *>(&runProgram));
  Bin = sys::path::parent_path(Self).str();
  Lib = joined(sys::path::parent_path(Bin), "lib");
}

/// Where programs are kept between runs.
static Expected<std::string> cacheFolder() {
  if (auto Named = sys::Process::GetEnv("CU2X_CACHE");
      Named && !Named->empty()) {
    // LLVM counts relative names of unique folders from that of the system.
    SmallString<256> Absolute(*Named);
    if (std::error_code EC = sys::fs::make_absolute(Absolute))
      return createStringError(*Named + ": " + EC.message());
    return Absolute.str().str();
  }
  SmallString<256> Folder;
  if (!sys::path::cache_directory(Folder))
    return createStringError("no folder for programs: set HOME or CU2X_CACHE");
  sys::path::append(Folder, "cu2x");
  return Folder.str().str();
}

Error ProgramCache::execute(ArrayRef<std::string> Command) const {
  if (O.Verbose) {
    for (const std::string &Word : Command)
      errs() << (&Word == Command.begin() ? "cu2x: " : " ") << Word;
    errs() << '\n';
  }
  std::vector<StringRef> Words(Command.begin(), Command.end());
  std::string Message;
  int Status = sys::ExecuteAndWait(Words.front(), Words, std::nullopt, {}, 0, 0,
                                   &Message);
  if (!Message.empty())
    return createStringError(Words.front() + ": " + Message);
  if (Status != 0)
    return createStringError(sys::path::filename(Words.front()) +
                             " failed; its messages are above");
  return Error::success();
}

Error ProgramCache::translate(Target To, StringRef Folder) {
  std::vector<std::string> Words = {
      To == Target::Metal ? "--target=metal" : "--target=hip",
      ("--out-dir=" + Folder).str(), "--root=" + Root, "--quiet"};
  if (To == Target::Metal)
    append_range(Words, O.MetalFlags);
  else
    Words.push_back("--headers=project");
  if (O.Headers == frontend::CudaHeaders::Bundled)
    Words.push_back("--cuda-headers=bundled");
  append_range(Words, O.Sources);
  if (!O.CompilerFlags.empty() || O.LinksDeviceCode)
    Words.push_back("--");
  append_range(Words, O.CompilerFlags);
  if (O.LinksDeviceCode)
    Words.push_back("-rdc=true");
  std::vector<const char *> Args;
  for (const std::string &Word : Words)
    Args.push_back(Word.c_str());
  Expected<Options> Parsed = parseOptions(Args);
  if (!Parsed)
    return Parsed.takeError();
  Messages.clear();
  raw_string_ostream Kept(Messages);
  raw_ostream &Err = O.Quiet ? static_cast<raw_ostream &>(Kept) : errs();
  std::string Refused;
  Parsed->RefusedText = &Refused;
  ExitCode Exit = runSession(*Parsed, Argv0, outs(), Err);
  // A program that runs without a kernel computes something else.
  errs() << Refused;
  IsPartial = Exit != ExitCode::Done;
  // The compiler has the last word on what did not parse here, and on what was
  // left as it is: it may be in a branch or a template that nothing needs.
  if (Exit == ExitCode::Usage || Exit == ExitCode::Internal) {
    errs() << Messages;
    return createStringError("the program was not translated");
  }
  return Error::success();
}

Error ProgramCache::notBuilt(Error Why) const {
  errs() << Messages;
  if (!IsPartial)
    return Why;
  return createStringError(toString(std::move(Why)) +
                           "; the translation is not whole: see its findings");
}

/// All files below \p Folder, by their names relative to it.
static Expected<std::map<std::string, std::string>>
filesBelow(StringRef Folder) {
  std::map<std::string, std::string> Files;
  std::error_code EC;
  for (sys::fs::recursive_directory_iterator I(Folder, EC), End;
       I != End && !EC; I.increment(EC)) {
    if (I->type() != sys::fs::file_type::regular_file)
      continue;
    auto Buffer = MemoryBuffer::getFile(I->path());
    if (!Buffer)
      return fail(I->path(), Buffer.getError());
    StringRef Name = I->path();
    Name.consume_front(Folder);
    Files[Name.ltrim('/').str()] = (*Buffer)->getBuffer().str();
  }
  if (EC)
    return fail(Folder, EC);
  return Files;
}

Expected<std::string> ProgramCache::hashOf(StringRef Folder,
                                           ProgramKind Kind) const {
  SHA256 Hash;
  auto Add = [&](StringRef Text) {
    Hash.update(utostr(Text.size()) + ":");
    Hash.update(Text);
  };
  Add(CU2X_VERSION);
  Add(utostr(static_cast<unsigned>(Kind)));
  for (const std::string &Flag : O.CompilerFlags)
    Add(Flag);
  Add(O.LinksDeviceCode ? "linked" : "");
  auto Files = filesBelow(Folder);
  if (!Files)
    return Files.takeError();
  for (const auto &[Name, Text] : *Files) {
    Add(Name);
    Add(Text);
  }
  // What is linked, included or compiles may change under the same version.
  std::vector<std::string> Tools = {joined(Bin, "cu2x-simt"),
                                    joined(Bin, "cu2x-msl-cc")};
  for (StringRef Library :
       {"libcu2xRuntime.a", "libcu2xSIMT.a", "libcu2xMetalRuntime.a",
        "libcu2xSIMTRuntime.a", "libcu2xSIMTLibraries.a", "libcu2xBLAS.a",
        "libcu2xDeviceArithmetic.so"})
    Tools.push_back(joined(Lib, Library));
  std::error_code EC;
  for (sys::fs::recursive_directory_iterator It(joined(Lib, "cu2x"), EC), End;
       It != End && !EC; It.increment(EC))
    Tools.push_back(It->path());
  llvm::sort(Tools);
  for (const std::string &Tool : Tools) {
    sys::fs::file_status Status;
    if (!sys::fs::status(Tool, Status) && !sys::fs::is_directory(Status))
      Add(Tool + " " + utostr(Status.getSize()) + " " +
          utostr(Status.getLastModificationTime().time_since_epoch().count()));
  }
  return toHex(Hash.final(), /*LowerCase=*/true).substr(0, 32);
}

/// The flags of the user, with folders of the project as they are in \p Text.
std::vector<std::string> ProgramCache::compilerFlags(StringRef Text) const {
  std::vector<std::string> Flags;
  for (StringRef Flag : O.CompilerFlags) {
    if (Flag.consume_front("-I")) {
      std::string Folder = placeOf(Flag);
      StringRef Relative = Folder;
      if (!Text.empty() && isBelow(Folder, Root) &&
          Relative.consume_front(Root))
        Flags.push_back("-I" + joined(Text, Relative));
      Flags.push_back("-I" + Folder);
    } else {
      Flags.push_back(Flag.str());
    }
  }
  return Flags;
}

Error ProgramCache::compilePort(StringRef Text, StringRef Folder,
                                StringRef Program) const {
  std::vector<std::string> Objects;
  bool UsesBLAS = false;
  auto Files = filesBelow(Text);
  if (!Files)
    return Files.takeError();
  for (const auto &[Name, Contents] : *Files)
    UsesBLAS |= StringRef(Contents).contains("cu2x/blas");
  for (const std::string &Source : O.Sources) {
    SmallString<256> Cpp(translated(Text, Source));
    SmallString<256> Metal(Cpp), Table(Cpp);
    sys::path::remove_filename(Cpp);
    sys::path::append(Cpp, portName(Source));
    for (auto [Path, Extension] :
         {std::pair(&Metal, ".metal"), std::pair(&Table, ".kernels.inc")}) {
      sys::path::remove_filename(*Path);
      sys::path::append(*Path, portStem(Source) + Extension);
    }
    std::string Number = utostr(Objects.size());
    std::string Object = joined(Folder, "host" + Number + ".o");
    // As the port's build file says. The runtime's headers are C++.
    StringRef Host = Cpp;
    Host.consume_front(Text);
    bool IsC = Host.ends_with(".c") &&
               !StringRef((*Files)[Host.ltrim('/').str()]).contains("cu2x/");
    std::vector<std::string> Compile = {CU2X_CLANGXX,
                                        IsC ? "-xc" : "-xc++",
                                        IsC ? "-std=gnu17" : "-std=c++17",
                                        "-O1",
                                        "-ffp-contract=off",
                                        "-Wno-everything",
                                        "-c",
                                        "-I" + joined(Lib, "cu2x", "runtime"),
                                        "-isystem",
                                        joined(Lib, "cu2x/simt", "openmp")};
    for (std::string &Flag : compilerFlags(Text))
      if (!IsC || !StringRef(Flag).starts_with("-std="))
        Compile.push_back(std::move(Flag));
    Compile.insert(Compile.end(), {Cpp.str().str(), "-o", Object});
    if (Error E = execute(Compile))
      return E;
    Objects.push_back(Object);
    auto TableText = MemoryBuffer::getFile(Table);
    if (!TableText || !(*TableText)->getBuffer().contains("cu2x_library_image"))
      continue;
    // As the table calls it, which has the Metal file's name.
    StringRef Stem = Metal;
    Stem.consume_front(Text);
    Stem = Stem.ltrim('/');
    Stem = Stem.drop_back(sys::path::extension(Stem).size());
    std::string Library;
    for (char C : Stem)
      Library += isAlnum(C) ? C : '_';
    Objects.push_back(joined(Folder, "kernels" + Number + ".o"));
    if (Error E = execute({joined(Bin, "cu2x-msl-cc"), "--library=" + Library,
                           Metal.str().str(), "-o", Objects.back()}))
      return E;
  }
  std::vector<std::string> Link = {CU2X_CLANGXX};
  append_range(Link, Objects);
  if (UsesBLAS)
    Link.push_back(joined(Lib, "libcu2xBLAS.a"));
  for (StringRef Name :
       {"libcu2xRuntime.a", "libcu2xMetalRuntime.a", "libcu2xSIMT.a"})
    Link.push_back(joined(Lib, Name));
  if (UsesBLAS)
    Link.push_back("-lopenblas");
  Link.insert(Link.end(), {"-lboost_context", "-pthread", "-fuse-ld=lld", "-o",
                           Program.str()});
  return execute(Link);
}

std::string ProgramCache::translated(StringRef Text, StringRef Source) const {
  std::string Place = placeOf(Source);
  StringRef Relative = Place;
  Relative.consume_front(Root);
  return joined(Text, Relative);
}

Error ProgramCache::compileForExecutor(StringRef Text, StringRef Folder) const {
  std::vector<std::string> Command = {
      joined(Bin, "cu2x-simt"), "--build-only",
      Text.empty() ? "--lang=cuda" : "--lang=hip", ("--keep=" + Folder).str()};
  append_range(Command, compilerFlags(Text));
  if (O.LinksDeviceCode)
    Command.push_back("-rdc=true");
  for (const std::string &Source : O.Sources)
    Command.push_back(Text.empty() ? placeOf(Source)
                                   : translated(Text, Source));
  return execute(Command);
}

/// Removes the folders below \p Cache of builds, and of programs of verify, that
/// did not come to their end.
static void removeStale(StringRef Cache) {
  constexpr std::chrono::hours Oldest(7 * 24);
  auto Now = std::chrono::system_clock::now();
  std::error_code EC;
  for (sys::fs::directory_iterator I(Cache, EC), End; I != End && !EC;
       I.increment(EC)) {
    sys::fs::file_status Status;
    if (sys::path::filename(I->path()).starts_with("new-") &&
        !sys::fs::status(I->path(), Status) &&
        Now - Status.getLastModificationTime() > Oldest)
      sys::fs::remove_directories(I->path());
  }
}

Expected<std::string> ProgramCache::build(ProgramKind Kind) {
  Options ForRoot;
  ForRoot.Root = O.Root;
  Expected<std::string> Found = findRoot(ForRoot, O.Sources);
  if (!Found)
    return Found.takeError();
  Root = std::move(*Found);
  Expected<std::string> Cache = cacheFolder();
  if (!Cache)
    return Cache.takeError();
  if (std::error_code EC = sys::fs::create_directories(*Cache))
    return fail(*Cache, EC);
  removeStale(*Cache);
  SmallString<256> Folder;
  if (std::error_code EC =
          sys::fs::createUniqueDirectory(joined(*Cache, "new"), Folder))
    return fail(*Cache, EC);
  scope_exit Removal([&] { sys::fs::remove_directories(Folder); });

  std::string Text = joined(Folder, "text");
  if (std::error_code EC = sys::fs::create_directory(Text))
    return fail(Text, EC);
  if (Kind == ProgramKind::Source) {
    // Its headers are not copied, so a hash says nothing of them: it is built
    // each time.
    if (Error E = compileForExecutor("", Folder))
      return std::move(E);
  } else if (Error E = translate(
                 Kind == ProgramKind::HIP ? Target::HIP : Target::Metal, Text))
    return std::move(E);

  Expected<std::string> Name = hashOf(Text, Kind);
  if (!Name)
    return Name.takeError();
  std::string Final = joined(*Cache, Kind == ProgramKind::Source
                                         ? sys::path::filename(Folder) + ".src"
                                         : Twine(*Name));
  std::string Program = joined(Final, "program");
  if (sys::fs::can_execute(Program))
    return Program;
  if (Kind == ProgramKind::HIP) {
    if (Error E = compileForExecutor(Text, Folder))
      return notBuilt(std::move(E));
  } else if (Kind == ProgramKind::Metal) {
    if (Error E = compilePort(Text, Folder, joined(Folder, "program")))
      return notBuilt(std::move(E));
  }
  // Another process may have been faster; its program is the same.
  if (std::error_code EC = sys::fs::rename(Folder, Final);
      EC && !sys::fs::can_execute(Program))
    return fail(Final, EC);
  return Program;
}

int driver::runBuilt(StringRef Program, const RunOptions &O,
                     StringRef OutputFile, StringRef ErrorFile, int &Signal) {
  std::vector<StringRef> Words = {Program};
  append_range(Words, O.Arguments);
  std::optional<StringRef> Redirects[] = {std::nullopt, OutputFile, ErrorFile};
  bool HasFailed = false;
  // See lib/SIMT/Watchdog.cpp.
  setenv("CU2X_END_WITH_PARENT", "1", /*overwrite=*/1);
  sys::ProcessInfo Child = sys::ExecuteNoWait(
      Program, Words, std::nullopt, Redirects, 0, nullptr, &HasFailed);
  int Status = 0;
  if (HasFailed || waitpid(Child.Pid, &Status, 0) != Child.Pid)
    return NoProgram;
  Signal = WIFSIGNALED(Status) ? WTERMSIG(Status) : 0;
  return Signal ? 128 + Signal : WEXITSTATUS(Status);
}
