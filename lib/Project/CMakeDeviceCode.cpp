//===- CMakeDeviceCode.cpp - Device code that is linked ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// CUDA_SEPARABLE_COMPILATION. CMake links CUDA's device code of a static or
/// object library where the library is linked; with HIP that link step needs
/// options, and the library's own PRIVATE ones do not reach it.
///
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace cu2x::project {

static constexpr StringLiteral Options = "-fgpu-rdc --hip-link";
static constexpr StringLiteral Objects = "$<TARGET_OBJECTS:";

std::optional<bool> constantOf(StringRef Value) {
  return StringSwitch<std::optional<bool>>(Value.upper())
      .Cases({"ON", "TRUE", "YES", "Y", "1"}, true)
      .Cases({"OFF", "FALSE", "NO", "N", "0"}, false)
      .Default(std::nullopt);
}

static bool makesProgram(const CMakeCommand &C) {
  return C.LowerName == "add_executable" ||
         C.LowerName == "cuda_add_executable";
}

static bool makesLibrary(const CMakeCommand &C) {
  return C.LowerName == "add_library" || C.LowerName == "cuda_add_library";
}

void collectDeviceCode(const CMakeCommand &C, BuildContext &Context) {
  if (C.Args.empty())
    return;
  if ((makesProgram(C) || makesLibrary(C)) && !C.has("ALIAS")) {
    TargetKind Kind = makesProgram(C)
                          ? TargetKind::Linked
                          : StringSwitch<TargetKind>(C.value(1))
                                .Cases({"SHARED", "MODULE"}, TargetKind::Linked)
                                .Cases({"STATIC", "OBJECT"}, TargetKind::Parts)
                                .Case("INTERFACE", TargetKind::None)
                                .Default(TargetKind::Unknown);
    auto [It, New] = Context.TargetKinds.try_emplace(C.value(0).str(), Kind);
    if (!New && It->second != Kind)
      It->second = TargetKind::Unknown;
    return;
  }
  auto Keyword = C.find("PROPERTY");
  size_t First = 1;
  if (C.LowerName == "set_target_properties") {
    Keyword = C.find("PROPERTIES");
    First = 0;
  } else if (C.LowerName != "set_property" || C.value(0) != "TARGET") {
    return;
  }
  if (!Keyword)
    return;
  for (size_t I = *Keyword + 1; I + 1 < C.Args.size(); I += 2) {
    const CMakeName *Row = lookupCMake(C.value(I));
    if (Row && Row->Use == LinkedDeviceCode &&
        constantOf(C.value(I + 1)) == true)
      for (size_t T = First; T < *Keyword; ++T)
        Context.LinkedDeviceCode.insert(C.value(T).str());
  }
}

std::vector<std::string> CMakeEditor::deviceLinkLines(StringRef Target) const {
  auto Known = Editor.Context.TargetKinds.find(Target.trim('"').str());
  TargetKind Kind = Known == Editor.Context.TargetKinds.end()
                        ? TargetKind::Unknown
                        : Known->second;
  std::vector<std::string> Lines;
  // CMake takes no private options of it, and it had no device code, either.
  if (Kind == TargetKind::None)
    return Lines;
  auto Add = [&](const Twine &What) {
    Lines.push_back(("target_link_options(" + Target + " " + What + ")").str());
  };
  if (Kind != TargetKind::Parts)
    Add("PRIVATE " + Options);
  if (Kind == TargetKind::Parts)
    Add("INTERFACE " + Options);
  if (Kind == TargetKind::Unknown)
    Add("INTERFACE \"$<$<IN_LIST:$<TARGET_PROPERTY:" + Target.trim('"') +
        ",TYPE>,STATIC_LIBRARY;OBJECT_LIBRARY>:-fgpu-rdc;--hip-link>\"");
  return Lines;
}

std::vector<std::string> CMakeEditor::deviceCodeLines(StringRef Target) const {
  std::vector<std::string> Lines = deviceLinkLines(Target);
  if (!Lines.empty())
    Lines.insert(Lines.begin(),
                 ("target_compile_options(" + Target +
                  " PRIVATE $<$<COMPILE_LANGUAGE:HIP>:-fgpu-rdc>)")
                     .str());
  return Lines;
}

/// What takes the objects of a library, by a generator expression, gets none of
/// its options.
void CMakeEditor::linkObjects(const CMakeCommand &C) {
  const std::set<std::string> &Linked = Editor.Context.LinkedDeviceCode;
  bool IsTarget =
      makesProgram(C) || makesLibrary(C) || C.LowerName == "target_sources";
  bool IsAdded = C.Args.empty() || Linked.count(C.value(0).str());
  for (const CMakeArgument &A : C.Args)
    for (size_t At = A.Value.find(Objects); At != StringRef::npos;
         At = A.Value.find(Objects, At + 1)) {
      StringRef Name =
          A.Value.substr(At + Objects.size()).take_until([](char B) {
            return B == '>';
          });
      if (!Linked.count(Name.str()) &&
          none_of(Linked, [](StringRef L) { return L.contains("${"); }))
        continue;
      if (!IsTarget || !Linked.count(Name.str())) {
        left(C, A.Value,
             "where they have device code that is linked, add '-fgpu-rdc "
             "--hip-link' to the link options of what takes them");
      } else if (!IsAdded) {
        appendLines(C, deviceLinkLines(C.Args[0].Text));
        IsAdded = true;
      }
    }
}

} // namespace cu2x::project
