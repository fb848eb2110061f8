//===- CompiledAsCuda.cpp - What builds say of C++ --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `nvcc -x cu` in makefiles and scripts, `LANGUAGE CUDA` in CMake: which
/// sources these are for, by the commands that have them.
///
//===----------------------------------------------------------------------===//

#include "CompiledAsCuda.h"
#include "CMakeUnits.h"
#include "Flags.h"
#include "MakeFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// What in \p Text asks a compiler to take any source for CUDA: `-x cu`.
std::vector<StringRef> switchesIn(StringRef Text) {
  std::vector<StringRef> Result;
  for (StringRef Option : {"-x", "-language"})
    for (size_t At = Text.find(Option); At != StringRef::npos;
         At = Text.find(Option, At + 1)) {
      size_t Begin = At != 0 && Text[At - 1] == '-' ? At - 1 : At;
      char Before = Begin ? Text[Begin - 1] : ' ';
      StringRef Rest = Text.substr(At + Option.size());
      StringRef Value = Rest.ltrim(" \t\r\n\\\"',=");
      StringRef Language = Value.take_while(
          [](char C) { return isWordByte(C) || C == '-' || C == '+'; });
      bool IsFlag = !isWordByte(Before) && !StringRef("-./").contains(Before);
      if (IsFlag && (Language == "cu" || Language == "cuda"))
        Result.push_back(Text.slice(Begin, Language.end() - Text.begin()));
    }
  return Result;
}

/// A variable of a makefile or script.
struct Variable {
  std::string Text;                   ///< all of its values
  StringSet<> Values;                 ///< in Text, each once
  std::vector<CudaSwitch *> Switches; ///< in them
};
using Variables = std::map<std::string, Variable>;

/// Names of sources that a command has.
struct NamePattern {
  std::string Name;   ///< `*` and `?` stand for others
  std::string Folder; ///< that its path ends with

  bool operator<(const NamePattern &N) const {
    return std::tie(Name, Folder) < std::tie(N.Name, N.Folder);
  }
};
using NamePatterns = std::set<NamePattern>;

/// What make's own rules run.
struct ImplicitRule {
  StringLiteral Compiler, Flags;
  ArrayRef<StringLiteral> Endings;
};
constexpr StringLiteral EndingsOfCxx[] = {".cpp", ".cc", ".C"};
constexpr StringLiteral EndingsOfC[] = {".c"};
const ImplicitRule ImplicitRules[] = {
    {"CXX", "CXXFLAGS", EndingsOfCxx},
    {"CC", "CFLAGS", EndingsOfC},
};

bool isCudaOrCxx(StringRef Name) {
  return isSource(Name) || Name.ends_with(".cu");
}

/// Reads the build files of a project.
class MentionReader {
public:
  MentionReader(StringRef Root, const Project &P,
                std::set<std::string> &Sources)
      : Root(Root), P(P), Sources(Sources) {
    for (const ProjectFile &File : P.Files)
      if (isCudaOrCxx(File.Path))
        Named[sys::path::filename(File.Path)].push_back(File.Path);
  }

  void run();
  std::map<std::pair<std::string, unsigned>, CudaSwitch> Switches;

private:
  void visit(BuildKind Kind, function_ref<void(StringRef)> Read);
  CudaSwitch *note(StringRef Part);
  void define(Variables &In, StringRef Name, StringRef Value);
  void defineAll(Variables &In, ArrayRef<MakeLine> Lines);
  void readMakefile();
  void readImplicit(ArrayRef<MakeLine> Lines);
  void readScript();
  bool readAssignment(StringRef Line);
  std::string expand(StringRef Text,
                     std::set<const Variable *> *Used = nullptr) const;
  const Variable *find(StringRef Name) const;
  void readCommand(StringRef Line, StringRef MoreNames);
  void addNames(StringRef Words, NamePatterns &Names,
                std::set<std::string> &Below) const;
  bool addMatching(const NamePattern &N, const std::set<std::string> &Folders);
  bool addSources(const NamePatterns &Names,
                  const std::set<std::string> &Below);

  StringRef Root;
  const Project &P;
  std::set<std::string> &Sources;
  StringMap<std::vector<StringRef>> Named; ///< paths by file name
  Variables OfMake; ///< of all makefiles, which may include each other

  // Of the file that is read.
  StringRef Path, Text, Folder;
  Variables Own;
  const Variables *Included = nullptr; ///< what other files may have set
};

} // namespace

/// Calls \p Read for each build file of \p Kind; None: of the others but
/// CMake's.
void MentionReader::visit(BuildKind Kind, function_ref<void(StringRef)> Read) {
  for (const ProjectFile &File : P.Files) {
    bool IsOther =
        File.Build != BuildKind::CMake && File.Build != BuildKind::Make;
    if (File.Kind != FileKind::Build ||
        !(Kind == BuildKind::None ? IsOther : File.Build == Kind))
      continue;
    auto Buffer = File.read(Root);
    if (!Buffer)
      continue;
    Path = File.Path;
    Text = Buffer->getBuffer();
    Folder = sys::path::parent_path(Path);
    Own.clear();
    Read(Text);
  }
}

CudaSwitch *MentionReader::note(StringRef Part) {
  unsigned Begin = Part.data() - Text.data();
  auto [At, New] = Switches.try_emplace({Path.str(), Begin});
  if (New)
    At->second = {Path.str(), Begin, unsigned(Part.size())};
  return &At->second;
}

void MentionReader::define(Variables &In, StringRef Name, StringRef Value) {
  Variable &V = In[Name.str()];
  // Thousands of makefiles may say the same.
  if (V.Values.insert(Value).second)
    V.Text += (" " + Value).str();
  for (StringRef Part : switchesIn(Value))
    V.Switches.push_back(note(Part));
}

/// \p Text with the values of variables behind it, which \p Used gets. Each
/// stands there once, however often it has itself or others have it.
std::string MentionReader::expand(StringRef Text,
                                  std::set<const Variable *> *Used) const {
  std::set<const Variable *> Seen;
  std::vector<StringRef> Texts = {Text};
  for (size_t I = 0; I < Texts.size(); ++I) {
    StringRef In = Texts[I];
    for (size_t At = In.find('$'); At != StringRef::npos;
         At = In.find('$', At + 1)) {
      StringRef Rest = In.substr(At + 1).ltrim("$({");
      if (Rest.consume_front("call "))
        Rest = Rest.ltrim();
      const Variable *Known = find(Rest.take_while(isWordByte));
      if (Known && Seen.insert(Known).second)
        Texts.push_back(Known->Text);
    }
  }
  if (Used)
    Used->insert(Seen.begin(), Seen.end());
  return join(Texts, " ");
}

/// The variable \p Name of the file, or of one that it includes.
const Variable *MentionReader::find(StringRef Name) const {
  for (const Variables *In : {&Own, Included})
    if (In)
      if (auto Found = In->find(Name.str()); Found != In->end())
        return &Found->second;
  return nullptr;
}

/// Adds the sources that \p Words name, `a.cpp`, `src/%.cpp`, `.cc.o`, and to
/// \p Below the folders above that they speak of.
void MentionReader::addNames(StringRef Words, NamePatterns &Names,
                             std::set<std::string> &Below) const {
  for (StringRef Rest = Words; !Rest.empty();) {
    StringRef Word = Rest.take_until([](char C) {
      return isSpace(C) || StringRef("$(){}[]:;=,\"'`|&<>").contains(C);
    });
    Rest = Rest.drop_front(Word.size() + (Word.size() != Rest.size()));
    Word = Word.trim('/');
    size_t Slash = Word.rfind('/');
    StringRef Name = Word.drop_front(Slash + 1);
    StringRef In = Slash == StringRef::npos ? "" : Word.take_front(Slash);
    if (Word.starts_with("..")) {
      SmallString<128> Above(Folder);
      sys::path::append(Above, isCudaOrCxx(Name) ? In : Word);
      sys::path::remove_dots(Above, /*remove_dot_dot=*/true);
      Below.insert(Above.str().starts_with("..") ? "" : Above.str().str());
    }
    while (In.consume_front("./"))
      ;
    if (In == "." || In.find_first_of("*?%") != StringRef::npos ||
        In.contains(".."))
      In = ""; // any
    // A rule for all files with an ending.
    if (Name.starts_with(".") && Name.ends_with(".o"))
      Name = Name.drop_back(2);
    if (!isCudaOrCxx(Name) && !isCudaOrCxx(("x" + Name).str()))
      continue;
    std::string Pattern = (Name.starts_with(".") ? "*" : "") + Name.str();
    for (char &C : Pattern)
      C = C == '%' ? '*' : C;
    Names.insert({Pattern, In.str()});
  }
}

/// Whether \p N is of files of the project below one of \p Folders.
bool MentionReader::addMatching(const NamePattern &N,
                                const std::set<std::string> &Folders) {
  bool Found = false;
  auto Add = [&](ArrayRef<StringRef> Paths) {
    for (StringRef File : Paths) {
      StringRef In = sys::path::parent_path(File);
      bool IsIn = N.Folder.empty() || In == N.Folder ||
                  (In.ends_with(N.Folder) &&
                   In.drop_back(N.Folder.size()).ends_with("/"));
      if (!IsIn || none_of(Folders, [&](StringRef F) {
            return F.empty() || (File.starts_with(F) &&
                                 File.drop_front(F.size()).starts_with("/"));
          }))
        continue;
      Found = true;
      Sources.insert(File.str());
    }
  };
  if (StringRef(N.Name).find_first_of("*?[\\{") == StringRef::npos) {
    if (auto At = Named.find(N.Name); At != Named.end())
      Add(At->second);
    return Found;
  }
  // A pattern refers to its text.
  Expected<GlobPattern> Glob = GlobPattern::create(N.Name);
  if (!Glob) {
    consumeError(Glob.takeError());
    return false;
  }
  for (const auto &[Name, Paths] : Named)
    if (Glob->match(Name))
      Add(Paths);
  return Found;
}

/// Whether \p Names are of files of the project, first of those in the folders
/// \p Below.
bool MentionReader::addSources(const NamePatterns &Names,
                               const std::set<std::string> &Below) {
  bool Found = false;
  for (const NamePattern &N : Names)
    Found |= addMatching(N, Below);
  // Commands need not run where they are written.
  if (Found)
    return true;
  for (const NamePattern &N : Names)
    if (!N.Folder.empty() || !StringRef(N.Name).contains('*'))
      Found |= addMatching(N, {""});
  return Found;
}

/// \p Line, with \p MoreNames of its rule, may compile sources as CUDA.
void MentionReader::readCommand(StringRef Line, StringRef MoreNames) {
  static constexpr StringLiteral Phases[] = {
      "-c",    "-dc",    "-dw",     "--compile", "--device-c", "-ptx",
      "--ptx", "-cubin", "--cubin", "-fatbin",   "-o"};
  std::set<const Variable *> Used;
  std::string Expanded = expand(Line, &Used);
  std::set<CudaSwitch *> Asked;
  if (Line.begin() >= Text.begin() && Line.end() <= Text.end())
    for (StringRef Part : switchesIn(Line))
      Asked.insert(note(Part));
  for (const Variable *V : Used)
    Asked.insert(V->Switches.begin(), V->Switches.end());
  if (Asked.empty())
    return;
  NamePatterns Names;
  std::set<std::string> Below = {Folder.str()};
  addNames(Expanded, Names, Below);
  addNames(MoreNames, Names, Below);
  for (StringRef Name : {"VPATH", "vpath"})
    if (auto Known = Own.find(Name.str()); Known != Own.end())
      addNames(Known->second.Text, Names, Below);
  bool Found = addSources(Names, Below);
  bool Compiles = any_of(splitWords(Expanded), [](StringRef Word) {
    return is_contained(Phases, Word.trim("\"'"));
  });
  for (CudaSwitch *S : Asked) {
    S->IsSeen |= Found;
    S->IsUnseen |= Compiles && !Found;
  }
}

/// What make compiles without a rule in the file.
void MentionReader::readImplicit(ArrayRef<MakeLine> Lines) {
  for (const ImplicitRule &Rule : ImplicitRules) {
    auto HasOwnRule = [&](StringRef Ending) {
      return any_of(Lines, [&](const MakeLine &Line) {
        return Line.TheForm == MakeLine::Other && Line.Text.contains(':') &&
               (Line.Text.contains(("%" + Ending).str()) ||
                Line.Text.contains((Ending + ".o").str()));
      });
    };
    std::string Names, Expanded = expand(Text);
    for (StringRef Ending : Rule.Endings) {
      if (HasOwnRule(Ending))
        continue;
      for (StringRef Word : splitWords(Expanded)) {
        Word = Word.trim("():;=");
        if (Word.ends_with(Ending))
          Names += (" " + Word).str();
        else if (!Word.contains('%') && Word.consume_back(".o"))
          Names += (" " + Word + Ending).str();
      }
    }
    if (!Names.empty())
      readCommand(
          ("$(" + Rule.Compiler + ") $(" + Rule.Flags + ") $(CPPFLAGS)").str(),
          Names);
  }
}

/// Defines in \p In what \p Lines assign, and what stands between `define` and
/// `endef`.
void MentionReader::defineAll(Variables &In, ArrayRef<MakeLine> Lines) {
  StringRef Name;
  const char *Begin = nullptr;
  for (const MakeLine &Line : Lines) {
    StringRef Code = Line.Text.trim();
    if (!Begin && Code.consume_front("define ")) {
      Name = Code.ltrim().take_while(isWordByte);
      Begin = Line.Text.end();
    } else if (Begin && Code.starts_with("endef")) {
      define(In, Name, StringRef(Begin, Line.Text.begin() - Begin));
      Begin = nullptr;
    }
    if (Line.TheForm == MakeLine::Assignment)
      define(In, Line.Name, Line.Value);
  }
}

void MentionReader::readMakefile() {
  std::vector<MakeLine> Lines = readMake(Text);
  Included = nullptr;
  for (const MakeLine &Line : Lines) {
    if (Line.TheForm == MakeLine::Other && Line.Text.contains("include "))
      Included = &OfMake;
    if (Line.TheForm == MakeLine::Other && Line.Text.starts_with("vpath "))
      define(Own, "vpath", Line.Text);
  }
  defineAll(Own, Lines);
  for (StringRef Step : {"COMPILE", "LINK"}) // $(COMPILE.cpp)
    if (!Own.count(Step.str()))
      define(Own, Step, "$(CXX) $(CXXFLAGS) $(CPPFLAGS)");
  StringRef Rule;
  for (const MakeLine &Line : Lines) {
    if (Line.TheForm == MakeLine::Other && Line.Text.contains(':'))
      Rule = Line.Text;
    if (Line.TheForm != MakeLine::Recipe)
      continue;
    std::string Expanded = expand(Line.Text);
    bool NamesRule =
        any_of(ArrayRef<StringRef>{"$<", "$^", "$+", "$?", "$*"},
               [&](StringRef S) { return StringRef(Expanded).contains(S); });
    readCommand(Line.Text, NamesRule ? expand(Rule) : std::string());
  }
  readImplicit(Lines);
}

/// Reads the variable that \p Line of a script begins with; whether that is
/// all it has.
bool MentionReader::readAssignment(StringRef Line) {
  StringRef Rest = Line.ltrim(" \t-");
  bool IsRow = false;     // the value ends with the line
  bool MayBeMore = false; // than a variable
  for (StringRef Word : {"export ", "local ", "readonly ", "declare ", "set ",
                         "ENV ", "ARG ", "for "})
    if (Rest.consume_front(Word)) {
      IsRow = Word == "ENV " || Word == "ARG " || Word == "set ";
      MayBeMore = Word == "for ";
      Rest = Rest.ltrim();
      break;
    }
  StringRef Name = Rest.take_while(isWordByte);
  Rest = Rest.drop_front(Name.size());
  if (Name.empty())
    return false;
  if (MayBeMore) {
    if (!Rest.ltrim().starts_with("in "))
      return false;
    Own[Name.str()] = {}; // of this loop
    Rest = Rest.take_front(Rest.find(';'));
  } else if (Rest.consume_front("+=") || Rest.consume_front("=")) {
    size_t Behind = behindQuotes(Rest, 0);
    if (Behind)
      Rest = Rest.take_front(Behind);
    else if (Rest.starts_with("("))
      Rest = Rest.take_front(Rest.find(')'));
    else if (!IsRow)
      Rest = Rest.take_until([](char C) { return isSpace(C) || C == ';'; });
  } else if (Rest.consume_front(": ")) {
    MayBeMore = true; // a command
  } else if (!IsRow) {
    return false;
  }
  define(Own, Name, Rest);
  StringRef Behind(Rest.end(), Line.end() - Rest.end());
  return !MayBeMore && Behind.trim(" \t\r;)\"'").empty();
}

void MentionReader::readScript() {
  for (size_t At = 0; At < Text.size();) {
    size_t End = Text.find('\n', At);
    while (End != StringRef::npos && Text[End - 1] == '\\')
      End = Text.find('\n', End + 1);
    StringRef Line = Text.slice(At, End);
    At += Line.size() + 1;
    StringRef Code = Line.ltrim();
    if (Code.starts_with("#") || Code.starts_with("//"))
      continue;
    if (!readAssignment(Line))
      readCommand(Line, "");
  }
}

void MentionReader::run() {
  bool IsAsked = false;
  visit(BuildKind::Make, [&](StringRef) {
    IsAsked |= !switchesIn(Text).empty();
    defineAll(OfMake, readMake(Text));
  });
  if (IsAsked)
    visit(BuildKind::Make, [&](StringRef) { readMakefile(); });
  Included = nullptr;
  visit(BuildKind::None, [&](StringRef) {
    if (!switchesIn(Text).empty())
      readScript();
  });
}

CompiledAsCuda::CompiledAsCuda(StringRef Root, const Project &P) {
  UnitReader Reader(P);
  bool MayBeCMake = false;
  std::vector<std::pair<StringRef, std::unique_ptr<MemoryBuffer>>> Files;
  for (const ProjectFile &File : P.Files) {
    if (File.Kind != FileKind::Build || File.Build != BuildKind::CMake)
      continue;
    auto Buffer = File.read(Root);
    if (!Buffer)
      continue;
    StringRef Text = Buffer->getBuffer();
    MayBeCMake |= Text.contains("LANGUAGE CUDA") ||
                  Text.contains("LANGUAGE \"CUDA\"") ||
                  Text.contains("CUDA_SOURCE_PROPERTY_FORMAT");
    Files.push_back({File.Path, std::move(Buffer)});
  }
  // What one sets may be used in another.
  if (MayBeCMake)
    for (auto &[Path, Buffer] : Files)
      Reader.read(Path, Buffer->getBuffer());
  Reader.findCudaSources();
  Sources = std::move(Reader.CudaSources);
  Switches = std::move(Reader.UnseenSources);
  MentionReader Mentions(Root, P, Sources);
  Mentions.run();
  for (auto &[Place, Switch] : Mentions.Switches)
    Switches.push_back(std::move(Switch));
}

std::vector<CudaSwitch> CompiledAsCuda::unseen() const {
  std::vector<CudaSwitch> Result;
  copy_if(Switches, std::back_inserter(Result),
          [](const CudaSwitch &S) { return S.IsUnseen || !S.IsSeen; });
  return Result;
}

} // namespace cu2x::project
