//===- Port.cpp - The files of a port besides the sources ----------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Port.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Metal/SharedCode.h"
#include "cu2x/Metal/Torch.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

bool driver::writesPort(const Options &O) {
  return O.TheTarget == Target::Metal &&
         (O.Mode == OutputMode::OutDir || O.IsPort) &&
         O.Emit == metal::Stage::Metal && O.TheAction == Action::Translate;
}

bool driver::hasDeviceCode(StringRef Name, StringRef Text) {
  // nvcc -x cu compiles sources of any name.
  return StringSwitch<bool>(sys::path::extension(Name))
      .Cases({".c", ".cc", ".cpp", ".cxx", ".h", ".hh", ".hpp", ".hxx"},
             Text.contains("__global__"))
      .Default(true);
}

bool driver::hasSourceName(StringRef Name) {
  return sys::path::extension(Name) == ".cu";
}

/// \p File relative to \p Root.
static StringRef belowRoot(StringRef File, StringRef Root) {
  File.consume_front(Root);
  return File.ltrim('/');
}

static std::string withExtension(StringRef Path, StringRef Extension) {
  SmallString<256> Result(Path);
  sys::path::replace_extension(Result, Extension);
  return Result.str().str();
}

std::string driver::portStem(StringRef Path) {
  StringRef Name = sys::path::filename(Path);
  // Of sources beside each other that differ in the extension only, the first
  // has the plain name.
  constexpr StringLiteral Extensions[] = {".cpp", ".cc", ".cxx", ".c++",
                                          ".C",   ".c",  ".cu"};
  const StringLiteral *Own = find(Extensions, sys::path::extension(Name));
  if (Own != std::end(Extensions) &&
      any_of(ArrayRef(Extensions, Own), [&](StringRef Extension) {
        return sys::fs::exists(withExtension(Path, Extension));
      }))
    return Name.str();
  return sys::path::stem(Name).str();
}

/// The file of the port beside \p Place that belongs to the source \p Name.
static std::string portFile(StringRef Place, StringRef Name,
                            StringRef Extension) {
  SmallString<256> Path(sys::path::parent_path(Place));
  sys::path::append(Path, portStem(Name) + Extension);
  return Path.str().str();
}

metal::HostOptions driver::hostOptions(const Unit &U,
                                       const hip::TranslateOptions &Translate) {
  metal::HostOptions Host;
  static_cast<UnitOptions &>(Host) = Translate;
  Host.ProjectHeaders = true;
  std::string Place = driver::placeOf(U.Name);
  std::string Path =
      portFile(belowRoot(Place, Translate.ProjectRoot), U.Name, "");
  for (char C : Path)
    Host.Library += isAlnum(C) ? C : '_';
  Host.TableFile = portStem(U.Name) + ".kernels.inc";
  return Host;
}

std::string driver::portName(StringRef Path) {
  if (!hasSourceName(Path))
    return sys::path::filename(Path).str();
  std::string Other = withExtension(Path, ".cpp");
  return sys::path::filename(sys::fs::exists(Other) ? (Path + ".cpp").str()
                                                    : Other)
      .str();
}

std::string Port::placeOf(const Destination &Dest, StringRef File,
                          bool IsMain) {
  SmallString<256> Path(Dest.placeInOutDir(File));
  if (IsMain) {
    sys::path::remove_filename(Path);
    sys::path::append(Path, portName(File));
  }
  return Path.str().str();
}

Error Port::take(Destination &Dest, StringRef Root, const Unit &U,
                 const metal::HostTranslation &Host, const Options &O) {
  StringRef Folder = Dest.outDir();
  std::string Place = Dest.placeInOutDir(U.Name);
  metal::PortUnit P;
  P.Source = belowRoot(placeOf(Dest, U.Name, /*IsMain=*/true), Folder).str();
  P.HasMain = Host.HasMain;
  if (auto Named = O.ProgramNames.find(U.Name); Named != O.ProgramNames.end()) {
    P.Program = Named->second;
    P.IsAlone = O.KnowsPrograms;
  }
  P.UsesBLAS = Host.UsesBLAS;
  for (const frontend::NeededFunction &F : Host.Needed)
    Needed.try_emplace(F.Symbol, F);
  for (const std::string &Symbol : Host.Defined)
    Defined.insert(Symbol);
  // Folders count from where the unit is compiled, and a port has only those
  // that files lie in: not every `build/..`.
  auto FolderAt = [&](StringRef Folder) {
    SmallString<256> Path(Folder);
    if (sys::path::is_relative(Folder)) {
      Path = U.Flags.Directory;
      sys::path::append(Path, Folder);
    }
    std::string Place = driver::placeOf(Path);
    return isBelow(Place, Root) ? Place : Path.str().str();
  };
  bool IsPath = false, IsFile = false;
  for (StringRef Flag : U.Flags.Args) {
    IsPath = IsPath || (IsFile && sys::path::is_absolute(Flag));
    if (IsPath || (Flag.starts_with("-I") && Flag != "-I"))
      P.Flags.push_back(IsPath ? FolderAt(Flag)
                               : "-I" + FolderAt(Flag.drop_front(2)));
    else
      P.Flags.push_back(Flag.str());
    IsPath = Flag == "-isystem" || Flag == "-iquote" || Flag == "-idirafter";
    // A name that is no path may be one on the search path.
    IsFile = Flag == "-include" || Flag == "-imacros";
  }
  bool IsTranslationUnit =
      Host.HasMain ||
      !StringRef(sys::path::extension(U.Name)).starts_with(".h");
  if (!Host.Table.empty()) {
    P.Metal = portFile(belowRoot(Place, Folder), U.Name, ".metal");
    P.Library = Host.Library;
  }
  if (IsTranslationUnit)
    Units.push_back(std::move(P));
  if (Host.Table.empty())
    return Error::success();
  return Dest.writeBelow(portFile(Place, U.Name, ".kernels.inc"), Host.Table);
}

void Port::takeKernels(StringRef Name, std::string Text) {
  Kernels.emplace_back(Name, std::move(Text));
}

/// The header of what Metal files have in common, below the output folder.
static constexpr StringLiteral SharedHeader = "shared.metal.h";

Error Port::writeKernels(Destination &Dest) {
  std::vector<metal::MetalFile> Files;
  for (auto &[Name, Text] : Kernels) {
    std::string Place = Dest.placeInOutDir(Name), Include;
    for (char C : belowRoot(Place, Dest.outDir()))
      if (C == '/')
        Include += "../";
    Files.push_back({std::move(Text), Include + SharedHeader.str()});
  }
  std::string Header = metal::shareDeclarations(Files);
  for (auto [Entry, File] : llvm::zip(Kernels, Files))
    if (Error E = Dest.write(Entry.first, "", File.Text))
      return E;
  if (Header.empty())
    return Error::success();
  SmallString<256> Path(Dest.outDir());
  sys::path::append(Path, SharedHeader);
  return Dest.writeBelow(Path, Header);
}

Error Port::writeTorch(Destination &Dest, const Unit &U,
                       const metal::UnitTranslation &Kernels) {
  if (Kernels.Kernels.empty())
    return Error::success();
  std::string Stem = portStem(U.Name), Module = Stem, Library;
  for (char C : Stem)
    Library += isAlnum(C) ? C : '_';
  // A dot would end the name of a module.
  std::replace(Module.begin(), Module.end(), '.', '_');
  SmallString<256> Place(sys::path::parent_path(Dest.placeInOutDir(U.Name)));
  sys::path::append(Place, Module);
  if (auto [It, New] = Modules.try_emplace(Place.str().str(), U.Name);
      !New && It->second != U.Name)
    return createStringError(It->second + " and " + U.Name +
                             " would both be written to " + Place.str().str() +
                             "_mps.py");
  if (Error E = Dest.writeBelow(Place.str().str() + "_mps.py",
                                metal::torchModule(Stem + ".metal", Kernels)))
    return E;
  return Dest.writeBelow(
      Place.str().str() + "_mps.mm",
      metal::torchExtension(Stem + ".metal", Library, Kernels));
}

std::vector<frontend::NeededFunction> Port::missing() const {
  std::vector<frontend::NeededFunction> Missing;
  for (const auto &[Symbol, Function] : Needed)
    if (!Defined.contains(Symbol))
      Missing.push_back(Function);
  return Missing;
}

Error Port::writeBuildFile(Destination &Dest, StringRef Root,
                           StringRef Project) const {
  if (Units.empty())
    return Error::success();
  StringRef Folder = Dest.outDir();
  auto Main =
      find_if(Units, [](const metal::PortUnit &U) { return U.HasMain; });
  if (Main == Units.end())
    Main = Units.begin();
  StringRef Name = Project.empty() ? sys::path::stem(Main->Source) : Project;
  SmallString<256> Path(Folder);
  sys::path::append(Path, "CMakeLists.txt");
  return Dest.writeBelow(Path, metal::portBuildFile(Name, Units, Root));
}
