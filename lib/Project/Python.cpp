//===- Python.cpp - setup.py for HIP ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// PyTorch builds a CUDAExtension on ROCm as well; what stands in its way are
/// flags of nvcc, libraries and folders, all of them in literals. Nothing else
/// of Python is known.
///
//===----------------------------------------------------------------------===//

#include "Flags.h"
#include "PythonEnvironment.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

using namespace llvm;

namespace cu2x::project {
namespace {

/// dict(os.environ, CUDA_VISIBLE_DEVICES="")
void leaveDeviceLists(BuildEditor &Editor, ArrayRef<PythonName> Names) {
  for (PythonName Name : Names) {
    StringRef Before = Editor.Text.take_front(Editor.offsetOf(Name)).rtrim();
    if (Before.ends_with("(") || Before.ends_with(","))
      leaveDeviceList(Editor, Name);
  }
}

/// Whether the program puts \p L together with other texts.
bool isPiece(const PythonLiteral &L) {
  return L.Joined || L.Before == '+' || L.Behind == '+' || L.Behind == '%';
}

/// subprocess.run(["nvcc", "-c", file]), os.system("nvcc -c a.cu")
bool startsProgram(const PythonLiteral &L) {
  static constexpr StringLiteral Starters[] = {
      "system", "run", "call", "Popen", "check_call", "which", "popen",
      "getoutput", "getstatusoutput", "check_output",
      // Paths to it, and what distutils is told.
      "join", "pjoin", "find_executable", "find_in_path", "set_executable"};
  StringRef Rest = L.Value.split(' ').second;
  return L.Behind != ':' &&
         (is_contained(Starters, L.Callee.substr(L.Callee.rfind('.') + 1)) ||
          (L.InList && L.Before == '[') || Rest.starts_with("-") ||
          Rest.contains(".cu"));
}

bool callsNvcc(const PythonLiteral &L) {
  return isNvcc(L.Value.split(' ').first) && startsProgram(L);
}

/// The row of the other program of CUDA's that \p L starts; null where it
/// starts none: f"{CUDA_HOME}/bin/ptxas".
const BuildWord *programOf(const PythonLiteral &L) {
  StringRef Program = L.Value.split(' ').first;
  const BuildWord *Row =
      lookupWord(Program.substr(Program.rfind('/') + 1), WordUse::Command);
  return Row && (startsProgram(L) || Program.contains("bin/")) ? Row : nullptr;
}

void reportPrograms(BuildEditor &Editor, const PythonLiteral &L) {
  StringRef Program = L.Value.split(' ').first;
  if (callsNvcc(L))
    Editor.left(Program, "call hipcc, and see which flags it has");
  else if (const BuildWord *Row = programOf(L);
           Row && !Editor.isReported(Program))
    Editor.left(Program,
                Row->To.empty() ? Row->Note.str() : "see " + Row->To.str());
}

class PythonEditor {
public:
  explicit PythonEditor(BuildEditor &Editor) : Editor(Editor) {}

  void run() {
    // Who asks for HIP has flags for both.
    for (StringRef Ported :
         {"torch.version.hip", "ROCM_HOME", "IS_HIP_EXTENSION"})
      if (Editor.Text.contains(Ported))
        return;
    PythonText Python = readPython(Editor.Text);
    const PythonEnvironment Environment(Editor.Text, Python);
    Literals = Python.Literals;
    findOwners(Python.Names);
    findRoots(Environment);
    followRoots(Python.Names);
    std::vector<FlagWord> Words;
    for (const PythonLiteral &L : Literals)
      // A piece of a text is no flag, and no value of the one in front; nor is
      // one that is put together when the program runs.
      Words.push_back({isPiece(L) || (L.isFormatted() && !L.isElement())
                           ? L.Value.take_front(0)
                           : L.Value,
                       belongsTo(L, ForNvcc), /*Mixed=*/false, L.Bracket});
    FlagStyle Style;
    Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
      replace(Old, New);
    };
    editFlags(Editor, Words, Style);
    Environment.edit(Editor);
    for (const PythonLiteral &L : Literals) {
      if (Editor.isEdited(L.Whole))
        continue;
      bool IsWhole = !isPiece(L) && !L.isFormatted();
      if (IsWhole && (L.InList || L.Callee.ends_with(".append")) &&
          L.Owners[0].ends_with("libraries"))
        editLibrary(Editor, L.Value, [&] { replace(L.Value, {}); });
      if (IsWhole)
        editPackage(L);
      if (IsWhole && !Environment.isName(L) && !Editor.isLeft(L.Value))
        leaveDeviceList(Editor, L.Value);
      editWheelIndex(Editor, L.Value);
      editToolkitPaths(Editor, L.Value);
      editSplitText(L);
      if (StringRef Flag = L.Value.rtrim("= ");
          isPiece(L) && !L.Joined &&
          (isNvccFlag(Flag) || (belongsTo(L, ForNvcc) && hasFlagRow(Flag))))
        Editor.left(L.Value, Flag.contains("arch") ? "name GPUs of AMD's"
                                                   : "write hipcc's flags");
      reportPrograms(Editor, L);
      if (namesLib64(L) && L.Behind != ':' && isBelowToolkit(L))
        Editor.left(L.Value, "ROCm's libraries are in 'lib'");
      // os.path.join(CUDA_HOME, "extras"), f"{CUDA_HOME}/extras"
      if (StringRef Folder = L.Value.substr(L.Value.find('}') + 1);
          isBelowToolkit(L))
        leaveFolderOfCuda(Editor, Folder, Folder);
      if (isSharedFlag(L.Value) && !belongsTo(L, ForNvcc) &&
          !belongsTo(L, ForHost))
        Editor.left(L.Value, "if nvcc reads it, hipcc does not know it");
      // The key of extra_compile_args is the same on ROCm.
      if (L.Value != "nvcc")
        Editor.reportMentions(L.Value);
    }
    leaveDeviceLists(Editor, Python.Names);
    // CUDAExtension(..., dlink=True)
    for (PythonName Name : Python.Names)
      if (StringRef Behind =
              Editor.Text.substr(Editor.offsetOf(Name) + Name.size());
          Name == "dlink" && Behind.ltrim(" ").consume_front("="))
        Editor.left(Name, "PyTorch then links device code by '-dlink', which "
                          "hipcc has not; compile and link with -fgpu-rdc");
    // Checks for None are findings of their own, CU2X9005.
    const bool IsOwnHome =
        Roots.count("CUDA_HOME") && !Editor.Text.contains("cpp_extension");
    for (PythonName Name : Python.Names)
      if ((Name == "CUDA_HOME" ? !IsOwnHome : Name.ends_with(".CUDA_HOME")) &&
          !Editor.isEdited(Name) && !isTestOrImport(Name))
        Editor.left(Name, "it is None on ROCm; torch.utils.cpp_extension has "
                          "ROCM_HOME");
  }

private:
  using NameSet = std::set<StringRef>;

  /// Whether \p L has a folder lib64 that no edit renames.
  bool namesLib64(const PythonLiteral &L) const {
    for (size_t At = L.Value.find("lib64"); At != StringRef::npos;
         At = L.Value.find("lib64", At + 1))
      if (!Editor.isEdited(L.Value.substr(At)))
        return true;
    return false;
  }

  /// os.path.join(CUDA_HOME, "lib64"), "%s/lib64" % CUDA_HOME
  bool isBelowToolkit(const PythonLiteral &L) const {
    constexpr size_t LongestCall = 1000;
    StringRef Before = Editor.Text.take_front(Editor.offsetOf(L.Value));
    StringRef Line = Before.take_back(LongestCall);
    Line = Line.substr(Line.rfind('\n') + 1);
    StringRef Near = Before.substr(L.Bracket).take_back(LongestCall);
    // A call may have several lines.
    if (L.Bracket == 0 || !L.Callee.ends_with("join"))
      Near = Near.take_back(Line.size());
    StringRef Behind =
        Editor.Text.substr(Editor.offsetOf(L.Whole) + L.Whole.size());
    Behind =
        Behind.starts_with(".format(") || Behind.ltrim(" ").starts_with("%")
            ? Behind.take_until([](char C) { return C == '\n'; })
            : StringRef();
    // Within the literal, too: f"{CUDA_HOME}/lib64".
    return any_of(ArrayRef<StringRef>{"CUDA_HOME", "CUDA_PATH", "CUDA_ROOT",
                                      "cuda_home", "cuda_path", "cuda_root"},
                  [&](StringRef Name) {
                    return Line.contains(Name) || Near.contains(Name) ||
                           L.Value.contains(Name) || Behind.contains(Name);
                  }) ||
           any_of(Roots, [&](StringRef Name) {
             return namesWord(Near, Name) || namesWord(Behind, Name) ||
                    L.Value.contains("{" + Name.str());
           });
  }

  /// Whether \p Text has the word \p Name.
  static bool namesWord(StringRef Text, StringRef Name) {
    for (size_t At = Text.find(Name); At != StringRef::npos;
         At = Text.find(Name, At + 1))
      if ((At == 0 || !isWordByte(Text[At - 1])) &&
          (At + Name.size() == Text.size() ||
           !isWordByte(Text[At + Name.size()])))
        return true;
    return false;
  }

  /// The names that the statement around \p At assigns to, or that the
  /// expression in front of it does: `a = `, `self.a: str = `, `(a := `.
  std::vector<StringRef> targetsOf(size_t At) const {
    constexpr unsigned MostLines = 5;
    StringRef Before = Editor.Text.take_front(At);
    size_t Begin = Before.rfind('\n') + 1;
    for (unsigned I = 0; I < MostLines && Begin; ++I) {
      StringRef Above = Before.take_front(Begin - 1).rtrim(" \t\r");
      if (Above.empty() || !StringRef("\\(,").contains(Above.back()))
        break;
      Begin = Above.rfind('\n') + 1;
    }
    StringRef Front = Before.substr(Begin);
    size_t End = Front.find('=');
    if (End == StringRef::npos || Front.substr(End).starts_with("=="))
      return {};
    Front = Front.take_front(End);
    bool IsInside = Front.consume_back(":");
    Front = Front.take_until([](char C) { return C == ':'; });
    if (IsInside)
      Front = Front.substr(Front.find_last_of("( ") + 1);
    std::vector<StringRef> Names;
    for (size_t I = 0; I < Front.size(); ++I)
      if (StringRef Name = Front.substr(I).take_while(isWordByte);
          !Name.empty()) {
        I += Name.size();
        // self.root
        if (!Front.substr(I).starts_with("."))
          Names.push_back(Name);
      }
    return Names;
  }

  /// home = os.environ["CUDA_HOME"], home = dirname(dirname(nvcc))
  void findRoots(const PythonEnvironment &Environment) {
    constexpr size_t Most = 16; // each literal is asked about each
    auto Add = [&](size_t At) {
      for (StringRef Name : targetsOf(At))
        if (Roots.size() < Most)
          Roots.insert(Name);
    };
    for (const PythonLiteral &L : Literals) {
      const BuildWord *Row = lookupWord(L.Value, Variable);
      if ((Row && Row->To == "ROCM_PATH" && Environment.isName(L)) ||
          L.Value == "/usr/local/cuda")
        Add(Editor.offsetOf(L.Whole));
    }
    for (StringRef Folder : {"dirname(nvcc)", "parent(nvcc)"})
      for (size_t At = Editor.Text.find(Folder); At != StringRef::npos;
           At = Editor.Text.find(Folder, At + 1))
        Add(At);
  }

  /// Adds what is another name of a root: `root = home`, `root = Path(home)`.
  void followRoots(ArrayRef<PythonName> Names) {
    for (PythonName Name : Names) {
      if (!Roots.count(Name))
        continue;
      StringRef Before = Editor.Text.take_front(Editor.offsetOf(Name));
      StringRef Behind =
          Editor.Text.substr(Before.size() + Name.size()).ltrim(")");
      Behind = Behind.ltrim(" \t\r");
      for (StringRef Call : {"Path(", "str("})
        Before.consume_back(Call);
      if (Before.rtrim(" ").ends_with("=") &&
          (Behind.empty() || StringRef("\n#;").contains(Behind[0])))
        for (StringRef Other : targetsOf(Before.size()))
          Roots.insert(Other);
    }
  }

  /// Which names have lists of flags or requirements that setup() and the like
  /// are given: `extra_compile_args={'nvcc': flags}`.
  void findOwners(ArrayRef<PythonName> Names) {
    for (PythonName Name : Names) {
      StringRef Before = Editor.Text.take_front(Editor.offsetOf(Name)).rtrim();
      StringRef Owner;
      if (Before.consume_back("=")) {
        Before = Before.rtrim();
        size_t Begin = Before.size();
        while (Begin && isWordByte(Before[Begin - 1]))
          --Begin;
        Owner = Before.drop_front(Begin);
      } else if (Before.consume_back(":")) {
        Before = Before.rtrim();
        for (StringRef Key : {"nvcc", "cxx"})
          if (Before.ends_with(("'" + Key + "'").str()) ||
              Before.ends_with(("\"" + Key + "\"").str()))
            Owner = Key;
      }
      for (NameSet *Set : {&ForNvcc, &ForHost, &Requirements})
        if (Set->count(Owner))
          Set->insert(Name);
      if (Name.equals_insensitive("nvcc") ||
          Name.contains_insensitive("nvcc_flags") ||
          Name.contains_insensitive("nvcc_args"))
        ForNvcc.insert(Name);
    }
  }

  /// "-O3 -lineinfo".split(): several flags in one literal.
  void editSplitText(const PythonLiteral &L) {
    std::vector<StringRef> Words = splitWords(L.Value);
    if (Words.size() < 2 || L.Joined || !any_of(Words, isNvccFlag))
      return;
    StringRef Behind =
        Editor.Text.substr(Editor.offsetOf(L.Whole) + L.Whole.size());
    if (Behind.starts_with(".split()") && !L.isFormatted() &&
        !L.Value.contains('\\') && !belongsTo(L, ForHost))
      return editFlagText(Editor, L.Value);
    Editor.left(L.Value, "if nvcc reads it, hipcc has other flags");
  }

  static bool belongsTo(const PythonLiteral &L, const NameSet &Set) {
    return any_of(L.Owners, [&](StringRef Name) { return Set.count(Name); });
  }

  /// A requirement of pip, and elsewhere what can only be one.
  void editPackage(const PythonLiteral &L) {
    if (belongsTo(L, Requirements))
      return editRequirement(Editor, L.Value);
    StringRef Name =
        L.Value.take_while([](char C) { return isWordByte(C) || C == '-'; });
    size_t Release = Name.rfind("-cu");
    if (Release != StringRef::npos && isRequirement(L.Value) &&
        (Name.starts_with("nvidia-") || lookupWord(Name, PythonPackage)))
      Editor.left(L.Value, "where it is a requirement, ROCm has another one");
  }

  /// Whether nothing but a version follows on the name.
  static bool isRequirement(StringRef Text) {
    StringRef Behind = Text.drop_while(
        [](char C) { return isWordByte(C) || C == '-' || C == '.'; });
    Behind = Behind.ltrim();
    return Behind.empty() || StringRef("=<>!~[;@").contains(Behind[0]);
  }

  /// Whether the line of \p Name only imports it or asks whether there is one.
  bool isTestOrImport(StringRef Name) const {
    size_t Begin = Editor.Text.rfind('\n', Editor.offsetOf(Name)) + 1;
    StringRef Line =
        Editor.Text.substr(Begin).take_until([](char C) { return C == '\n'; });
    StringRef Behind = Editor.Text.substr(Editor.offsetOf(Name) + Name.size());
    StringRef Start = Line.ltrim();
    return Start.starts_with("from ") || Start.starts_with("import ") ||
           Behind.ltrim().starts_with("is ") ||
           Behind.ltrim().starts_with("!=") || Behind.ltrim().starts_with("==");
  }

  void replace(StringRef Old, ArrayRef<std::string> New) {
    const PythonLiteral *Found = nullptr;
    for (const PythonLiteral &L : Literals)
      if (L.Value.data() == Old.data())
        Found = &L;
    if (!Found || Found->Joined)
      return;
    if (New.size() == 1)
      return Editor.replace(Old, New[0]);
    // flags.append("-G")
    StringRef Adds = Found->Callee;
    if (Adds.ends_with(".append") && Found->Before == '(' &&
        Found->Behind == ')') {
      std::string Quote(1, Found->Whole.back());
      std::string List =
          New.empty() ? "" : Quote + join(New, Quote + ", " + Quote) + Quote;
      Editor.replace(Adds.take_back(strlen("append")), "extend");
      return Editor.replace(Found->Whole, "[" + List + "]");
    }
    if (!Found->isElement())
      return Editor.left(Old, New.empty() ? "hipcc has no such flag"
                                          : "hipcc needs several flags for it");
    std::string Quote(1, Found->Whole.back());
    std::string Opening = Found->Prefix.str() + Quote;
    if (!New.empty())
      return Editor.replace(
          Found->Whole, Opening + join(New, Quote + ", " + Opening) + Quote);
    // With the comma behind it, or the one before the last.
    StringRef Behind =
        Editor.Text.substr(Editor.offsetOf(Found->Whole) + Found->Whole.size());
    size_t Space = Behind.take_while(isSpace).size();
    if (Behind.substr(Space).starts_with(",")) {
      size_t More = Behind.substr(Space + 1)
                        .take_while([](char C) { return C == ' '; })
                        .size();
      return Editor.replace(
          Editor.Text.substr(Editor.offsetOf(Found->Whole),
                             Found->Whole.size() + Space + 1 + More),
          "");
    }
    StringRef Before = Editor.Text.take_front(Editor.offsetOf(Found->Whole));
    StringRef Kept = Before.rtrim();
    // The element in front may be gone, and its comma with it.
    if (Kept.ends_with(",") && !Editor.isEdited(Kept.take_back()))
      return Editor.replace(
          Editor.Text.slice(Kept.size() - 1,
                            Before.size() + Found->Whole.size()),
          "");
    Editor.replace(Found->Whole, "");
  }

  BuildEditor &Editor;
  std::vector<PythonLiteral> Literals;
  NameSet Roots; // names that have CUDA's folder
  // Names and keys by what their lists are for; more are found in the file.
  NameSet ForNvcc = {"nvcc", "extra_cuda_cflags"};
  NameSet ForHost = {"cxx", "extra_cflags", "extra_ldflags", "extra_link_args"};
  NameSet Requirements = {"install_requires", "setup_requires", "tests_require",
                          "extras_require", "requires"};
};

} // namespace

void editPython(BuildEditor &Editor) {
  PythonEditor(Editor).run();
  reportCudaInPython(Editor, /*IsBuild=*/true);
}

bool namesEnvironment(StringRef Text) {
  if (!Text.contains("environ") && !Text.contains("env(") &&
      !Text.contains("envb(") && !Text.contains("CUDA_VISIBLE_DEVICES="))
    return false;
  auto Python = readPython(Text);
  return is_contained(Python.Names, "CUDA_VISIBLE_DEVICES") ||
         PythonEnvironment(Text, Python).concernsCuda();
}

bool callsPrograms(StringRef Text) {
  auto IsNamed = [&](StringRef Name) { return Text.contains(Name); };
  return (IsNamed("nvcc") || any_of(namesOf(WordUse::Command), IsNamed)) &&
         any_of(readPython(Text).Literals, [](const PythonLiteral &L) {
           return callsNvcc(L) || programOf(L);
         });
}

void editPythonProgram(BuildEditor &Editor) {
  auto Python = readPython(Editor.Text);
  leaveDeviceLists(Editor, Python.Names);
  const PythonEnvironment Environment(Editor.Text, Python);
  Environment.edit(Editor);
  for (const PythonLiteral &L : Python.Literals)
    if (Environment.isName(L) || Environment.isValue(L)) {
      editToolkitPaths(Editor, L.Value); // also where nothing is set
    } else {
      if (!Editor.isLeft(L.Value))
        leaveDeviceList(Editor, L.Value);
      reportPrograms(Editor, L);
    }
  reportCudaInPython(Editor, /*IsBuild=*/false);
}

} // namespace cu2x::project
