//===- BuildFile.cpp - The CMakeLists.txt of a port ----------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/API/API.h"
#include "cu2x/Metal/HostTranslator.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <optional>

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

/// A name that CMake takes for a target.
static std::string targetName(StringRef Text) {
  std::string Name;
  for (char C : Text)
    Name += llvm::isAlnum(C) || StringRef("_-.+").contains(C) ? C : '_';
  return Name.empty() ? "port" : Name;
}

/// \p Text as one argument, and one element of a list.
static std::string quoted(StringRef Text) {
  std::string Result = "\"";
  for (char C : Text) {
    if (C == '"' || C == '\\' || C == '$' || C == ';')
      Result += '\\';
    Result += C;
  }
  return Result + "\"";
}

static constexpr StringRef SourceFolder = "${CMAKE_CURRENT_SOURCE_DIR}/";

/// As quoted(), but SourceFolder in it keeps its meaning.
static std::string quotedPath(StringRef Text) {
  size_t At = Text.find(SourceFolder);
  if (At == StringRef::npos)
    return quoted(Text);
  std::string Before = quoted(Text.take_front(At));
  std::string Behind = quoted(Text.drop_front(At + SourceFolder.size()));
  return StringRef(Before).drop_back().str() + SourceFolder.str() +
         StringRef(Behind).drop_front().str();
}

namespace {

/// What of the flags of a unit a build file needs.
struct Settings {
  std::vector<std::string> Includes; ///< each once
  /// By name, as behind -D; nothing: undefined.
  std::map<std::string, std::optional<std::string>> Macros;
  std::vector<std::string> Options; ///< what CMake has no other word for
  unsigned Standard = 17;
};

} // namespace

/// Flags besides those of the preprocessor that change what a program means. Of
/// several that contradict each other the last one holds.
static constexpr StringRef MeaningFlags[] = {
    "-fsigned-char",      "-funsigned-char",  "-fno-signed-char",
    "-fno-unsigned-char", "-fshort-enums",    "-fno-short-enums",
    "-fshort-wchar",      "-fno-short-wchar", "-fwrapv",
    "-fno-wrapv",         "-fchar8_t",        "-fno-char8_t",
};

static void insert(std::vector<std::string> &Into, std::string Value) {
  if (!llvm::is_contained(Into, Value))
    Into.push_back(std::move(Value));
}

/// The year of the dialect \p Name, such as `gnu++2a`.
static unsigned yearOf(StringRef Name) {
  return llvm::StringSwitch<unsigned>(Name.take_back(2))
      .Cases({"20", "2a"}, 20)
      .Cases({"23", "2b"}, 23)
      .Cases({"26", "2c"}, 26)
      .Default(17);
}

static void define(Settings &S, StringRef Definition) {
  StringRef Name =
      Definition.take_until([](char C) { return C == '=' || C == '('; });
  // CMake drops macros with parameters.
  if (Definition.drop_front(Name.size()).starts_with("("))
    insert(S.Options, ("-D" + Definition).str());
  else
    S.Macros[Name.str()] = Definition.str();
}

static Settings read(llvm::ArrayRef<std::string> Flags, StringRef Root) {
  Settings S;
  for (size_t I = 0; I < Flags.size(); ++I) {
    StringRef Flag = Flags[I];
    auto Take = [&](StringRef Prefix) {
      if (!Flag.consume_front(Prefix))
        return false;
      if (Flag.empty())
        Flag = I + 1 < Flags.size() ? StringRef(Flags[++I]) : StringRef();
      return true;
    };
    auto Place = [&] {
      if (!isBelow(Flag, Root))
        return Flag.str();
      StringRef Below = Flag.drop_front(Root.size()).ltrim('/');
      return SourceFolder.str() + (Below.empty() ? "." : Below.str());
    };
    if (Flag == "-Xarch_device") {
      ++I;
      continue;
    }
    if (Flag == "-Xarch_host")
      continue;
    // Joined, they are one element of a list of options.
    static constexpr StringRef Files[] = {"-isystem", "-iquote", "-idirafter",
                                          "-imacros", "-include"};
    const StringRef *File =
        llvm::find_if(Files, [&](StringRef Name) { return Take(Name); });
    if (File != std::end(Files)) {
      // In the text, these became others.
      if (!api::lookupInclude(llvm::sys::path::filename(Flag)))
        insert(S.Options, File->str() + Place());
    } else if (Take("-I")) {
      insert(S.Includes, Place());
    } else if (Take("-D")) {
      define(S, Flag);
    } else if (Take("-U")) {
      S.Macros[Flag.str()] = std::nullopt;
    } else if (Flag.consume_front("-std=")) {
      S.Standard = yearOf(Flag);
    } else if (llvm::is_contained(MeaningFlags, Flag)) {
      llvm::erase(S.Options, Flag);
      S.Options.push_back(Flag.str());
    }
  }
  for (const auto &[Name, Definition] : S.Macros)
    if (!Definition)
      insert(S.Options, "-U" + Name);
  return S;
}

/// Takes out of all of \p Units what they have in common. CMake puts the
/// folders of a source in front of those of its target, so that these are the
/// ones at the end.
static Settings takeCommon(llvm::MutableArrayRef<Settings> Units) {
  Settings Common = Units.front();
  for (const Settings &S : Units) {
    size_t Same = 0;
    while (Same < Common.Includes.size() && Same < S.Includes.size() &&
           Common.Includes.rbegin()[Same] == S.Includes.rbegin()[Same])
      ++Same;
    Common.Includes.erase(Common.Includes.begin(),
                          Common.Includes.end() - Same);
    for (auto It = Common.Macros.begin(); It != Common.Macros.end();) {
      auto Other = S.Macros.find(It->first);
      bool IsSame = Other != S.Macros.end() && Other->second == It->second;
      It = IsSame ? std::next(It) : Common.Macros.erase(It);
    }
    if (S.Options != Common.Options)
      Common.Options.clear();
    Common.Standard = std::min(Common.Standard, S.Standard);
  }
  for (Settings &S : Units) {
    S.Includes.resize(S.Includes.size() - Common.Includes.size());
    for (const auto &[Name, Definition] : Common.Macros)
      S.Macros.erase(Name);
    if (!Common.Options.empty())
      S.Options.clear();
    if (S.Standard != Common.Standard)
      S.Options.push_back("-std=c++" + llvm::utostr(S.Standard));
  }
  return Common;
}

/// Writes one command for each kind of setting of \p Target, or when that is
/// empty of \p Source.
static void writeSettings(llvm::raw_ostream &OS, const Settings &S,
                          StringRef Target, StringRef Source) {
  auto List = [&](StringRef Command, StringRef Property, const auto &Values,
                  auto Quote) {
    if (Values.empty())
      return;
    if (Target.empty())
      OS << "set_property(SOURCE " << quoted(Source) << " PROPERTY "
         << Property;
    else
      OS << Command << '(' << Target << " PRIVATE";
    for (StringRef V : Values)
      OS << ' ' << Quote(V);
    OS << ")\n";
  };
  std::vector<StringRef> Definitions;
  for (const auto &[Name, Definition] : S.Macros)
    if (Definition)
      Definitions.push_back(*Definition);
  List("target_include_directories", "INCLUDE_DIRECTORIES", S.Includes,
       [&](StringRef Folder) {
         // Those of a target may be relative.
         if (!Target.empty())
           Folder.consume_front(SourceFolder);
         return quotedPath(Folder);
       });
  List("target_compile_definitions", "COMPILE_DEFINITIONS", Definitions,
       quoted);
  List("target_compile_options", "COMPILE_OPTIONS", S.Options, quotedPath);
}

static void writeProgram(llvm::raw_ostream &OS, StringRef Target,
                         llvm::ArrayRef<const PortUnit *> Units,
                         const Settings &Common) {
  OS << "\nadd_executable(" << Target;
  for (const PortUnit *U : Units)
    OS << ' ' << quoted(U->Source);
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
     << Common.Standard << ")\n";
  writeSettings(OS, Common, Target, "");
}

void metal::reportOtherFlags(StringRef File, const frontend::UnitFlags &Flags,
                             llvm::ArrayRef<frontend::UnitFlags> Others,
                             HostTranslation &To) {
  const frontend::FloatFlags NoFloat;
  auto Without = [&](const frontend::UnitFlags &These,
                     const frontend::UnitFlags &Those) {
    std::vector<StringRef> Left;
    for (const std::string &Flag : These.Args)
      if (!llvm::is_contained(Those.Args, Flag))
        Left.push_back(Flag);
    if (!(These.Float == Those.Float) && !(These.Float == NoFloat))
      Left.push_back("other flags of arithmetic");
    return llvm::join(Left, " ");
  };
  for (const frontend::UnitFlags &Other : Others)
    if (!To.Unit.Files.empty())
      To.Unit.Files.front().Findings.push_back(
          {diag::Kind::HostOtherFlags,
           File.str(),
           0,
           0,
           {Without(Flags, Other), Without(Other, Flags)},
           {}});
}

/// A name for the program of each of \p Units, by source: that in the project
/// or the file's, and where several are called the same, the file's with those
/// of its folders in front of it.
static std::map<StringRef, std::string>
programNames(llvm::ArrayRef<PortUnit> Units) {
  auto NameOf = [](const PortUnit &U) {
    return targetName(U.Program.empty() ? llvm::sys::path::stem(U.Source)
                                        : StringRef(U.Program));
  };
  std::map<std::string, unsigned> Uses;
  for (const PortUnit &U : Units)
    if (U.HasMain)
      ++Uses[NameOf(U)];
  std::map<StringRef, std::string> Names;
  for (const PortUnit &U : Units) {
    if (!U.HasMain)
      continue;
    std::string Name = NameOf(U);
    if (Uses[Name] > 1) {
      Name = targetName(StringRef(U.Source).drop_back(
          llvm::sys::path::extension(U.Source).size()));
      while (Uses[Name])
        Name += '_';
      Uses[Name] = 1;
    }
    Names[U.Source] = std::move(Name);
  }
  return Names;
}

/// The units without main() that belong to \p Program, or may. Those that the
/// project compiles into another program alone do not.
static std::vector<const PortUnit *> sharedBy(llvm::ArrayRef<PortUnit> Units,
                                              StringRef Program) {
  std::vector<const PortUnit *> Shared;
  for (const PortUnit &U : Units)
    if (!U.HasMain && (Program.empty() || !U.IsAlone || U.Program == Program))
      Shared.push_back(&U);
  return Shared;
}

/// The programs that no unit with main() is for, each once: by name, or one
/// without a name if there is nothing else.
static std::vector<StringRef>
programsWithoutMain(llvm::ArrayRef<PortUnit> Units) {
  std::vector<StringRef> Programs;
  for (const PortUnit &U : Units)
    if (U.IsAlone && !llvm::is_contained(Programs, U.Program) &&
        llvm::none_of(Units, [&](const PortUnit &Other) {
          return Other.HasMain &&
                 (Other.Program == U.Program || Other.Program.empty());
        }))
      Programs.push_back(U.Program);
  if (Programs.empty() &&
      llvm::none_of(Units, [](const PortUnit &U) { return U.HasMain; }))
    Programs.push_back("");
  return Programs;
}

std::string metal::portBuildFile(StringRef Name, llvm::ArrayRef<PortUnit> Units,
                                 StringRef Root) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  std::string Project = targetName(Name);
  OS << "# Made by cu2x. Configure with -DCMAKE_PREFIX_PATH=<where cu2x is "
        "installed>.\n"
        "# On macOS it builds for Metal, which has not been run on Apple "
        "hardware yet;\n"
        "# elsewhere for the CPU.\n"
        "cmake_minimum_required(VERSION 3.20)\n"
     << "project(" << Project << " LANGUAGES C CXX)\n"
     << "find_package(cu2x REQUIRED)\n";
  std::vector<Settings> Own;
  for (const PortUnit &U : Units)
    Own.push_back(read(U.Flags, Root));
  Settings Common = takeCommon(Own);
  for (const auto &[U, S] : llvm::zip(Units, Own))
    writeSettings(OS, S, "", U.Source);
  std::map<StringRef, std::string> Names = programNames(Units);
  // main() may be in a source without CUDA, which is no unit.
  for (StringRef Program : programsWithoutMain(Units)) {
    OS << "\n# main() is in none of these sources; add the one that has it.";
    writeProgram(OS, Program.empty() ? Project : targetName(Program),
                 sharedBy(Units, Program), Common);
  }
  for (const PortUnit &U : Units) {
    if (!U.HasMain)
      continue;
    std::vector<const PortUnit *> Program = {&U};
    llvm::append_range(Program, sharedBy(Units, U.Program));
    writeProgram(OS, Names[U.Source], Program, Common);
  }
  return Text;
}
