//===- BuildFile.cpp - The CMakeLists.txt of a port ----------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Metal/HostTranslator.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

/// A name that CMake takes for a target.
static std::string targetName(StringRef Text) {
  std::string Name;
  for (char C : Text)
    Name += llvm::isAlnum(C) || C == '_' || C == '-' || C == '.' ? C : '_';
  return Name.empty() ? "port" : Name;
}

static std::string quoted(StringRef Text) {
  std::string Result = "\"";
  for (char C : Text) {
    if (C == '"' || C == '\\' || C == '$')
      Result += '\\';
    Result += C;
  }
  return Result + "\"";
}

namespace {

/// What of the flags of a unit a build file needs.
struct Settings {
  std::vector<std::string> Includes, Defines; ///< each once
  std::string Standard = "17";
};

} // namespace

static void insert(std::vector<std::string> &Into, std::string Value) {
  if (!llvm::is_contained(Into, Value))
    Into.push_back(std::move(Value));
}

static void read(Settings &S, llvm::ArrayRef<std::string> Flags,
                 StringRef Root) {
  for (size_t I = 0; I < Flags.size(); ++I) {
    StringRef Flag = Flags[I];
    auto Value = [&](StringRef Prefix) -> std::string {
      if (Flag != Prefix)
        return Flag.drop_front(Prefix.size()).str();
      return I + 1 < Flags.size() ? Flags[++I] : "";
    };
    bool IsWord =
        Flag == "-iquote" || Flag == "-isystem" || Flag == "-idirafter";
    StringRef Search = IsWord ? Flag : "-I";
    if (Flag.starts_with(Search)) {
      std::string Folder = Value(Search);
      StringRef Relative = Folder;
      if (isBelow(Folder, Root)) {
        Relative.consume_front(Root);
        Relative = Relative.ltrim('/');
        Folder = Relative.empty() ? "." : Relative.str();
      }
      insert(S.Includes, Folder);
    } else if (Flag.starts_with("-D")) {
      insert(S.Defines, Value("-D"));
    } else if (Flag.consume_front("-std=")) {
      StringRef Year = Flag.take_back(2);
      if (Year == "20" || Year == "23" || Year == "26")
        S.Standard = Year.str();
    }
  }
}

static void writeProgram(llvm::raw_ostream &OS, StringRef Target,
                         llvm::ArrayRef<const PortUnit *> Units,
                         StringRef Root) {
  Settings S;
  OS << "\nadd_executable(" << Target;
  for (const PortUnit *U : Units) {
    OS << ' ' << quoted(U->Source);
    read(S, U->Flags, Root);
  }
  OS << ")\n";
  for (const PortUnit *U : Units)
    if (!U->Metal.empty())
      OS << "cu2x_add_metal(" << Target << ' ' << quoted(U->Metal)
         << " LIBRARY " << U->Library << ")\n";
  bool NeedsBLAS =
      llvm::any_of(Units, [](const PortUnit *U) { return U->UsesBLAS; });
  OS << "target_link_libraries(" << Target << " PRIVATE "
     << (NeedsBLAS ? "cu2x::blas " : "") << "cu2x::runtime)\n"
     << "target_compile_features(" << Target << " PRIVATE cxx_std_"
     << S.Standard << ")\n";
  auto List = [&](StringRef Command, const auto &Values) {
    if (Values.empty())
      return;
    OS << Command << '(' << Target << " PRIVATE";
    for (const std::string &V : Values)
      OS << ' ' << quoted(V);
    OS << ")\n";
  };
  List("target_include_directories", S.Includes);
  List("target_compile_definitions", S.Defines);
}

std::string metal::portBuildFile(StringRef Name, llvm::ArrayRef<PortUnit> Units,
                                 StringRef Root) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  std::string Project = targetName(Name);
  OS << "# Made by cu2x. Configure with -DCMAKE_PREFIX_PATH=<where cu2x is "
        "installed>.\n"
        "cmake_minimum_required(VERSION 3.20)\n"
     << "project(" << Project << " LANGUAGES C CXX)\n"
     << "find_package(cu2x REQUIRED)\n";
  std::vector<const PortUnit *> Shared;
  unsigned Mains = 0;
  for (const PortUnit &U : Units) {
    Mains += U.HasMain;
    if (!U.HasMain)
      Shared.push_back(&U);
  }
  if (Mains == 0)
    writeProgram(OS, Project, Shared, Root);
  for (const PortUnit &U : Units) {
    if (!U.HasMain)
      continue;
    std::vector<const PortUnit *> Program = {&U};
    llvm::append_range(Program, Shared);
    writeProgram(
        OS, Mains == 1 ? Project : targetName(llvm::sys::path::stem(U.Source)),
        Program, Root);
  }
  return Text;
}
