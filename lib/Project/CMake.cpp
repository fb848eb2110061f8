//===- CMake.cpp - CMake files for HIP --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Each command is edited by the rule of its name, and then every name of CUDA
/// in its arguments by the rows of CMakeNames.td. Sources keep the extension
/// .cu, which CMake does not know as HIP: they get the property LANGUAGE.
///
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/VersionTuple.h"

using namespace llvm;

namespace cu2x::project {

/// The first release of CMake that knows the language HIP.
static constexpr StringLiteral FirstWithHIP = "3.21";

bool isReference(StringRef Value) {
  return Value.starts_with("${") && Value.ends_with("}") &&
         Value.drop_front(2).find('$') == StringRef::npos;
}

StringRef referenced(StringRef Value) {
  return Value.drop_front(2).drop_back();
}

void CMakeEditor::insertLines(const CMakeCommand &C,
                              ArrayRef<std::string> Lines) {
  std::string New, Indent = Editor.indentation(C.Text).str();
  for (const std::string &Line : Lines)
    New += Line + lineEnd().str() + Indent;
  Editor.insertBefore(C.Text, New);
}

void CMakeEditor::appendLines(const CMakeCommand &C,
                              ArrayRef<std::string> Lines) {
  std::string New, Indent = Editor.indentation(C.Text).str();
  for (const std::string &Line : Lines)
    New += lineEnd().str() + Indent + Line;
  Editor.insertAfter(C.Text, New);
}

void CMakeEditor::need(const CMakeName &Row, const CMakeCommand &Where) {
  if (!Row.Package.empty())
    Needed.push_back({&Row, &Where});
}

/// Whether \p Word of a custom command is the name of an option, which ends a
/// command line.
static bool isKeyword(StringRef Word) {
  return Word.size() > 2 && all_of(Word, [](char Byte) {
           return (Byte >= 'A' && Byte <= 'Z') || Byte == '_';
         });
}

/// A command line for nvcc: clang would take a .cu file for CUDA, and other
/// words would have to follow.
void CMakeEditor::editCustomCommand(const CMakeCommand &C) {
  for (const CMakeArgument &A : C.Args)
    if (isNvcc(A.Value) || A.Value == "${CMAKE_CUDA_COMPILER}" ||
        A.Value == "${CUDA_NVCC_EXECUTABLE}" ||
        A.Value == "${CUDAToolkit_NVCC_EXECUTABLE}") {
      left(C, A.Text, "compile with hipcc, and see which flags it has");
      Done.insert(&C);
      return;
    }
  // One that a variable has the begin of, which has become the compiler's.
  for (size_t I = 0; I + 1 < C.Args.size(); ++I) {
    if (C.value(I) != "COMMAND" || !isReference(C.value(I + 1)) ||
        !standsForNvcc(Editor.Context, referenced(C.value(I + 1))))
      continue;
    size_t End = I + 2;
    while (End < C.Args.size() && !isKeyword(C.value(End)))
      ++End;
    left(C, C.value(I + 1), "see what the compiler for HIP says to this");
    editFlagWords(C, I + 2, End, /*ForNvcc=*/true,
                  {/*OneArgument=*/false, ' '});
  }
}

void CMakeEditor::editMinimum(const CMakeCommand &C) { Minimum = &C; }

void CMakeEditor::editLanguages(const CMakeCommand &C) {
  for (const CMakeArgument &A : C.Args)
    if (A.Value == "CUDA")
      Editor.replace(A.Value, "HIP");
  if (!C.has("CUDA"))
    return;
  Done.insert(&C);
  if (std::string Line = architectureLine(); !Line.empty())
    insertLines(C, {Line});
}

/// Whether \p Name is a list of GPUs.
static bool listsGpus(StringRef Name) {
  const CMakeName *Row = lookupCMake(Name);
  return (Row && Row->Use == ArchVariable) || Name == "CMAKE_HIP_ARCHITECTURES";
}

/// Notes whether the file sets a list of GPUs that HIP reads. HIP always has
/// one as soon as the language is enabled, so that what is set behind that for
/// projects without one, or in the cache, is not read.
void CMakeEditor::noteArchitectures() {
  bool IsEnabled = false;
  std::vector<unsigned> Guards; // blocks that ask for a list
  for (const CMakeCommand &C : Commands) {
    IsEnabled |=
        ((C.LowerName == "project" || C.LowerName == "enable_language") &&
         (C.has("CUDA") || C.has("HIP"))) ||
        (C.LowerName == "find_package" && C.value(0) == "CUDA");
    const CMakePlace &Place = placeOf(C);
    auto Names = [](const CMakeArgument &A) {
      return listsGpus(isReference(A.Value) ? referenced(A.Value) : A.Value);
    };
    size_t Next = &C - Commands.data() + 1;
    if ((C.LowerName == "if" || C.LowerName == "elseif") &&
        Next < Commands.size() && any_of(C.Args, Names) &&
        !Places[Next].Blocks.empty())
      Guards.push_back(Places[Next].Blocks.back());
    if (C.LowerName != "set" || !listsGpus(C.value(0)) || C.value(1).empty())
      continue;
    bool IsCached = C.has("CACHE") && !C.has("FORCE");
    bool IsPlain = all_of(Place.Blocks, [&](unsigned Block) {
      return !IsEnabled && is_contained(Guards, Block);
    });
    HasArchitectures |= IsPlain && (!IsEnabled || !IsCached);
  }
}

/// Sets the GPUs that the caller named, in front of the language, where the
/// file has no list for them to go into.
std::string CMakeEditor::architectureLine() {
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  if (Archs.empty() || HasArchitectures)
    return "";
  HasArchitectures = true;
  return "set(CMAKE_HIP_ARCHITECTURES \"" + join(Archs, ";") +
         "\" CACHE STRING \"AMD GPUs\")";
}

void CMakeEditor::editFindPackage(const CMakeCommand &C) {
  const CMakeName *Row = lookupCMake(C.value(0), FoundPackage);
  if (!Row) {
    FoundPackages[C.value(0).str()].push_back(&C);
    if (C.value(0).contains_insensitive("cuda") ||
        C.value(0).contains_insensitive("cudnn"))
      left(C, C.value(0));
    return;
  }
  FoundPackages[Row->To.str()].push_back(&C);
  if (!Found)
    Found = &C;
  std::string New = C.Name.str() + "(" + Row->To.str() + " CONFIG";
  for (StringRef Keyword : {"QUIET", "REQUIRED"})
    if (C.has(Keyword))
      New += " " + Keyword.str();
  Editor.replace(C.Text, New + ")");
  Done.insert(&C);
  if (Found != &C)
    return;
  FoundIsRequired = C.has("REQUIRED");
  // FindCUDA brought its own commands; now a language has to be there.
  if (C.value(0) != "CUDA" || HasLanguage)
    return;
  if (std::string Line = architectureLine(); !Line.empty())
    FoundLines.push_back(Line);
  FoundLines.push_back("enable_language(HIP)");
}

/// Whether what \p Row replaces needs no package of CUDA's: the place where
/// the file looks for one may be another branch.
static bool needsNoToolkit(const CMakeName &Row) {
  return Row.Use == LinkLibrary || Row.Use == RenamedName;
}

/// if(TARGET CUDA::cublas)
static bool asksForTarget(const CMakeCommand &C) {
  return (C.LowerName == "if" || C.LowerName == "elseif") && C.has("TARGET");
}

/// $<TARGET_NAME_IF_EXISTS:CUDA::cublas>, where nothing else of \p C names the
/// target.
static bool asksInExpression(const CMakeCommand &C, const CMakeName &Row) {
  std::string Asked = ("EXISTS:" + Row.Name).str();
  return any_of(
             C.Args,
             [&](const CMakeArgument &A) { return A.Value.contains(Asked); }) &&
         none_of(C.Args, [&](const CMakeArgument &A) {
           return A.Value.contains(Row.Name) && !A.Value.contains(Asked);
         });
}

/// Looks for the packages of targets that came in.
void CMakeEditor::findNeeded() {
  // Behind what looks for CUDA, else in front of the first command that needs
  // one, and again where another branch does.
  std::set<std::string> Behind;
  std::map<size_t, std::set<std::string>> Before;
  // By package, the branches of those that ask whether there is one.
  std::map<StringRef, std::vector<ArrayRef<unsigned>>> Optional;
  for (const auto &[Row, C] : Needed)
    if (size_t Next = C - Commands.data() + 1;
        asksForTarget(*C) && Next < Places.size()) {
      // With what comes where the answer is another.
      for (size_t I = Next - 1; I + 1 < Places.size(); ++I) {
        StringRef Name = Commands[I].LowerName;
        if (I == Next - 1 || (Places[I].Head == Places[Next - 1].Head &&
                              (Name == "else" || Name == "elseif")))
          Optional[Row->Package].push_back(Places[I + 1].Blocks);
        if (Name == "endif" && Places[I].Head == Places[Next - 1].Head)
          break;
      }
    }
  auto IsOptional = [&](const CMakeName &Row, const CMakeCommand &C) {
    return asksForTarget(C) || asksInExpression(C, Row) ||
           any_of(Optional[Row.Package], [&](ArrayRef<unsigned> Branch) {
             return isAround(Branch, placeOf(C).Blocks);
           });
  };
  // What is needed in any case makes the question after it idle.
  stable_sort(Needed, [&](const auto &A, const auto &B) {
    return !IsOptional(*A.first, *A.second) && IsOptional(*B.first, *B.second);
  });
  for (const auto &Need : Needed) {
    const CMakeName *Row = Need.first;
    const CMakeCommand *C = Need.second;
    std::string Package = Row->Package.str();
    const CMakePlace &Use = placeOf(*C);
    bool AsksFirst = IsOptional(*Row, *C);
    if (AsksFirst && !asksForTarget(*C) && !asksInExpression(*C, *Row))
      continue;
    auto Covers = [&](const CMakeCommand *Other) {
      return !needsNoToolkit(*Row) ||
             (Other < C && isAround(placeOf(*Other).Blocks, Use.Blocks));
    };
    auto Known = FoundPackages.find(Package);
    if (Known != FoundPackages.end() && any_of(Known->second, Covers))
      continue;
    // Without CUDA, such a variable is empty.
    bool MayLack = Row->Use == RenamedName && Known != FoundPackages.end() &&
                   none_of(Known->second, [](const CMakeCommand *Other) {
                     return Other->has("REQUIRED");
                   });
    std::string Line = "find_package(" + Package + " " +
                       Row->PackageMode.str() +
                       (AsksFirst || MayLack ? " QUIET)" : " REQUIRED)");
    std::string Sure =
        "find_package(" + Package + " " + Row->PackageMode.str() + " REQUIRED)";
    if (Found && Covers(Found)) {
      if (!Behind.count(Sure))
        Behind.insert(Line);
      continue;
    }
    auto IsBefore = [&](const auto &Place) {
      return Place.first <= Use.Head &&
             isAround(Places[Place.first].Blocks, Use.Blocks);
    };
    if (any_of(Before, [&](const auto &Place) {
          return IsBefore(Place) &&
                 (Place.second.count(Line) || Place.second.count(Sure));
        }))
      continue;
    auto Place = find_if(Before, IsBefore);
    Before[Place == Before.end() ? Use.Head : Place->first].insert(Line);
  }
  for (const auto &[Index, Lines] : Before)
    insertLines(Commands[Index],
                std::vector<std::string>(Lines.begin(), Lines.end()));
  if (!Found)
    return;
  std::vector<std::string> Lines = FoundLines;
  Lines.insert(Lines.end(), Behind.begin(), Behind.end());
  if (Lines.empty())
    return;
  if (!FoundIsRequired) {
    for (std::string &Line : Lines)
      Line.insert(0, "  ");
    Lines.insert(Lines.begin(), "if(hip_FOUND)");
    Lines.push_back("endif()");
  }
  appendLines(*Found, Lines);
}

CMakeEditor::Rule CMakeEditor::ruleFor(StringRef Name) {
  return StringSwitch<Rule>(Name)
      .Case("cmake_minimum_required", &CMakeEditor::editMinimum)
      .Cases({"project", "enable_language", "check_language"},
             &CMakeEditor::editLanguages)
      .Case("find_package", &CMakeEditor::editFindPackage)
      .Cases({"set", "list", "string"}, &CMakeEditor::editAssignment)
      .Cases({"if", "elseif", "while"}, &CMakeEditor::editCondition)
      .Cases({"find_library", "find_path", "find_file"},
             &CMakeEditor::editSearch)
      .Case("cmake_dependent_option", &CMakeEditor::editDependentOption)
      .Cases({"try_compile", "try_run"}, &CMakeEditor::editTrial)
      .Cases({"set_target_properties", "set_source_files_properties",
              "set_directory_properties"},
             &CMakeEditor::editProperties)
      .Case("set_property", &CMakeEditor::editOneProperty)
      .Cases({"add_custom_command", "add_custom_target", "execute_process"},
             &CMakeEditor::editCustomCommand)
      .Cases({"include_directories", "target_include_directories"},
             &CMakeEditor::editIncludes)
      .Cases({"add_executable", "add_library", "target_sources"},
             &CMakeEditor::editTarget)
      .Cases({"target_link_libraries", "link_libraries"},
             &CMakeEditor::editLinked)
      .Cases({"target_compile_options", "add_compile_options",
              "target_link_options", "add_link_options"},
             &CMakeEditor::editOptions)
      .Cases({"add_definitions", "add_compile_definitions",
              "target_compile_definitions"},
             &CMakeEditor::editOptions)
      .Default(nullptr);
}

static const CMakeName *cudaCommand(StringRef LowerName) {
  for (NameUse Use : {RenamedCommand, LinkingCommand, ArchCommand,
                      DroppedCommand, ManualName})
    if (const CMakeName *Row = lookupCMake(LowerName, Use))
      return Row;
  return nullptr;
}

bool asksForHip(const CMakeCommand &C) {
  bool IsLanguage =
      C.LowerName == "project" || C.LowerName == "enable_language";
  return (IsLanguage && C.has("HIP")) ||
         (C.LowerName == "find_package" &&
          (C.value(0) == "hip" || C.value(0) == "HIP"));
}

/// Whether \p C is a condition on HIP: WITH_HIP, USE_ROCM.
static bool isForHip(const CMakeCommand &C) {
  auto NamesHip = [](const CMakeArgument &A) {
    SmallVector<StringRef> Words;
    A.Value.split(Words, '_');
    return any_of(Words, [](StringRef W) { return W == "HIP" || W == "ROCM"; });
  };
  return (C.LowerName == "if" || C.LowerName == "elseif") &&
         any_of(C.Args, NamesHip);
}

/// The first command about CUDA in a file that also asks for HIP, or has a
/// branch for it where another file asks for both; null in other files.
const CMakeCommand *CMakeEditor::findsBoth() const {
  auto At = find_if(Commands, asksForCuda);
  if (At != Commands.end() && any_of(Commands, asksForHip))
    return &*At;
  if (!Editor.Context.BuildsForBoth || none_of(Commands, isForHip))
    return nullptr;
  At = find_if(Commands, [](const CMakeCommand &C) {
    return any_of(C.Args, [](const CMakeArgument &A) {
      return A.Value.contains("CUDA");
    });
  });
  return At == Commands.end() ? nullptr : &*At;
}

bool asksForCuda(const CMakeCommand &C) {
  bool IsLanguage =
      C.LowerName == "project" || C.LowerName == "enable_language";
  return (IsLanguage && C.has("CUDA")) ||
         (C.LowerName == "find_package" &&
          lookupCMake(C.value(0), FoundPackage));
}

/// Whether \p A may name a source of CUDA's: variables of other files and the
/// arguments of functions may, where the project has some.
bool CMakeEditor::mayBeForCuda(const CMakeArgument &A) const {
  if (!isReference(A.Value))
    return A.Value.contains(".cu");
  StringRef Name = referenced(A.Value);
  return CudaLists.count(Name.str()) ||
         ((UsesCuda || Editor.Context.AsksForCuda) &&
          !Lists.count(Name.str()) && !Name.starts_with("CMAKE_") &&
          !Name.starts_with("PROJECT_"));
}

/// Whether \p A plainly names sources of CUDA's, by itself or by a list of this
/// file.
bool CMakeEditor::isForCuda(const CMakeArgument &A) const {
  if (isReference(A.Value))
    return PlainCudaLists.count(referenced(A.Value).str());
  StringRef Value = A.Value;
  return Value.ends_with(".cu") || Value.contains(".cu>") ||
         Value.contains(".cu;");
}

/// Whether the pattern \p Value of file(GLOB) takes .cu files without naming
/// them: `src/*`, `*.c*`, `*cu`.
static bool takesCudaFiles(StringRef Value) {
  auto Takes = [](StringRef Pattern, StringRef Text) {
    Expected<GlobPattern> Glob = GlobPattern::create(Pattern);
    if (Glob)
      return Glob->match(Text);
    consumeError(Glob.takeError());
    return false;
  };
  StringRef Name = Value.substr(Value.rfind('/') + 1);
  if (size_t Dot = Name.rfind('.'); Dot != StringRef::npos)
    return Takes(Name.substr(Dot + 1), "cu");
  size_t Star = Name.rfind('*');
  if (Star == StringRef::npos)
    return false;
  return any_of(ArrayRef<StringRef>{"", "u", "cu"}, [&](StringRef End) {
    return Takes(Name.substr(Star + 1), End);
  });
}

void CMakeEditor::run() {
  StringRef Rest;
  Commands = readCMake(Editor.Text, Rest);
  Places = placesOf(Commands);

  // What the file says about CUDA as a whole.
  for (const CMakeCommand &C : Commands) {
    bool IsLanguage =
        C.LowerName == "project" || C.LowerName == "enable_language";
    if (IsLanguage && (C.has("CUDA") || C.has("HIP")))
      HasLanguage = true;
    UsesCuda |= asksForCuda(C);
    if ((C.LowerName == "get_property" ||
         C.LowerName == "get_cmake_property") &&
        C.has("ENABLED_LANGUAGES"))
      LanguageLists.insert(C.value(0).str());
    size_t Name = C.LowerName == "set" ? 0
                  : C.LowerName == "list" || C.LowerName == "file" ||
                          C.LowerName == "aux_source_directory"
                      ? 1
                      : StringRef::npos;
    if (Name == StringRef::npos || Name >= C.Args.size())
      continue;
    Lists.insert(C.value(Name).str());
    if (C.LowerName == "aux_source_directory" ||
        any_of(ArrayRef(C.Args).drop_front(Name + 1),
               [&](const CMakeArgument &A) { return mayBeForCuda(A); }))
      CudaLists.insert(C.value(Name).str());
    if ((UsesCuda || Editor.Context.AsksForCuda) && C.LowerName == "file" &&
        StringRef(C.value(0)).starts_with("GLOB") &&
        any_of(ArrayRef(C.Args).drop_front(Name + 1),
               [](const CMakeArgument &A) { return takesCudaFiles(A.Value); }))
      CudaLists.insert(C.value(Name).str());
    if (any_of(ArrayRef(C.Args).drop_front(Name + 1),
               [&](const CMakeArgument &A) { return isForCuda(A); }))
      PlainCudaLists.insert(C.value(Name).str());
    if (C.LowerName == "aux_source_directory" ||
        any_of(ArrayRef(C.Args).drop_front(Name + 1),
               [&](const CMakeArgument &A) { return mayBeForHost(A); }))
      HostLists.insert(C.value(Name).str());
    for (const CMakeArgument &A : ArrayRef(C.Args).drop_front(Name + 1)) {
      std::vector<std::string> &Into = GeneratedSources[C.value(Name).str()];
      std::vector<std::string> Files =
          isReference(A.Value) ? GeneratedSources[referenced(A.Value).str()]
                               : generatorSources(C, A.Value);
      Into.insert(Into.end(), Files.begin(), Files.end());
    }
  }
  CudaLists.erase(SourcesVariable);
  noteArchitectures();
  if (const CMakeCommand *Ported = findsBoth()) {
    Editor.left(Ported->Text, "the file builds for HIP as well; nothing in it "
                              "was changed");
    return;
  }

  for (const CMakeCommand &C : Commands) {
    if (const CMakeName *Row = cudaCommand(C.LowerName);
        Row && !isDefined(C.LowerName))
      editCudaCommand(C, *Row);
    else if (Rule Edit = ruleFor(C.LowerName))
      (this->*Edit)(C);
    else if (C.LowerName == "unset")
      editUnset(C);
    else if (C.LowerName == "separate_arguments")
      (void)editTextOfFlags(C);
    else if (StringRef(C.LowerName).starts_with("cuda_") &&
             !isDefined(C.LowerName))
      left(C, C.Name);
    // Functions around find_package().
    else if (StringRef(C.LowerName).contains("find_") &&
             lookupCMake(C.value(0), FoundPackage))
      left(C, C.value(0), "look for what ROCm has in its place");
    else if (!isDefined(C.LowerName))
      editForeignTarget(C);
    linkObjects(C);
    leaveFlagsAsList(C);
    editNames(C);
  }
  findNeeded();
  if (!Rest.empty())
    Editor.left(Rest.take_until([](char Byte) { return Byte == '\n'; }),
                "what follows breaks the grammar of CMake");

  if (!Minimum || (!UsesCuda && Needed.empty()))
    return;
  VersionTuple Asked, First;
  First.tryParse(FirstWithHIP);
  StringRef Version = Minimum->value(1);
  if (Minimum->value(0) != "VERSION" ||
      Asked.tryParse(Version.split("...").first) || !(Asked < First))
    return;
  VersionTuple Last;
  StringRef Upper = Version.split("...").second;
  if (!Upper.empty() && !Last.tryParse(Upper) && First < Last)
    Editor.replace(Version.split("...").first, FirstWithHIP);
  else
    Editor.replace(Version, FirstWithHIP);
}

void editCMake(BuildEditor &Editor) { CMakeEditor(Editor).run(); }

} // namespace cu2x::project
