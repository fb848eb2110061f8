//===- ScriptDefinitions.cpp - Macros of scripts and setup.py ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Which sources a script compiles, and when, is not read out of it: what it
/// defines for nvcc is named, and the port is made without it.
///
//===----------------------------------------------------------------------===//

#include "CMakeUnits.h"
#include "Flags.h"
#include "PythonText.h"
#include "ShellText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace cu2x::project {
namespace {

using Places = std::map<unsigned, unsigned>;

void note(StringRef Text, StringRef Part, Places &Lost) {
  Lost[Part.data() - Text.data()] = Part.size();
}

bool isDefinition(StringRef Word) {
  Word = Word.ltrim("\"'");
  return (Word.starts_with("-D") && !Word.starts_with("-DNDEBUG")) ||
         Word.starts_with("--define-macro");
}

/// Adds the definitions in calls of nvcc, and in the variables that they read.
void readScript(StringRef Text, ShellLines Style, Places &Lost) {
  std::map<StringRef, std::vector<StringRef>> Values;
  std::set<StringRef> Compilers, Read;
  std::vector<ShellLine> Lines = shellLines(Text, Style);
  auto Visit = [&](function_ref<void(ArrayRef<StringRef>)> See) {
    for (const ShellLine &Line : Lines)
      visitCommands(
          Line, [](StringRef) { return true; },
          [&](const ShellCommand &C) { See(C.Words); });
  };
  Visit([&](ArrayRef<StringRef> Words) {
    for (StringRef Word : Words) {
      ShellAssignment A = shellAssignment(Word);
      if (A.Name.empty())
        continue;
      append_range(Values[A.Name], A.Words);
      if (any_of(A.Words, isNvcc))
        Compilers.insert(A.Name);
    }
  });
  std::vector<StringRef> Work;
  auto See = [&](StringRef Word) {
    if (isDefinition(Word))
      note(Text, Word, Lost);
    if (StringRef Name = shellVariable(Word);
        !Name.empty() && Read.insert(Name).second)
      Work.push_back(Name);
  };
  Visit([&](ArrayRef<StringRef> Words) {
    const StringRef *At = find_if(Words, [&](StringRef Word) {
      return isNvcc(Word) || Compilers.count(shellVariable(Word));
    });
    for (; At != Words.end(); ++At) {
      See(*At);
      if (*At == "-D" && At + 1 != Words.end())
        note(Text, *++At, Lost);
    }
  });
  while (!Work.empty()) {
    StringRef Name = Work.back();
    Work.pop_back();
    for (StringRef Word : Values[Name])
      See(Word);
  }
}

/// Adds what lists of flags in \p Text define for nvcc, which gets those that
/// are for no other compiler alone.
void readSetup(StringRef Text, Places &Lost) {
  if (!Text.contains("nvcc") && !Text.contains("CUDAExtension"))
    return;
  for (const PythonLiteral &L : readPython(Text).Literals) {
    auto IsOwned = [&](StringRef By) {
      return any_of(L.Owners,
                    [&](StringRef Owner) { return Owner.trim("\"'") == By; });
    };
    bool IsMacro = IsOwned("define_macros") && L.Before == '(';
    if (IsMacro || (isDefinition(L.Value) && !IsOwned("cxx")))
      note(Text, L.Value, Lost);
  }
}

} // namespace

void nameScriptDefinitions(StringRef Root, const Project &P,
                           LostDefinitions &Lost) {
  for (const ProjectFile &File : P.Files) {
    if (File.Kind != FileKind::Build)
      continue;
    bool IsDocker = File.Build == BuildKind::Dockerfile;
    bool IsScript = File.Build == BuildKind::Shell || IsDocker;
    if (!IsScript && File.Build != BuildKind::Python)
      continue;
    auto Buffer = File.read(Root);
    if (!Buffer)
      continue;
    Places Found;
    StringRef Text = Buffer->getBuffer();
    if (IsScript)
      readScript(Text, IsDocker ? ShellLines::Dockerfile : ShellLines::Script,
                 Found);
    else
      readSetup(Text, Found);
    if (!Found.empty())
      Lost[File.Path] = std::move(Found);
  }
}

} // namespace cu2x::project
