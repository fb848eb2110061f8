//===- MakeUnits.cpp - Macros that makefiles define -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Without a compilation database, the macros of a unit are those that each
/// call of nvcc in its makefile defines. Make is not run: what depends on a
/// condition, on another file or on the command line is named as lost.
///
//===----------------------------------------------------------------------===//

#include "CMakeUnits.h"
#include "Flags.h"
#include "MakeFile.h"
#include "ShellText.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// Whether a flag in \p Word may define a macro.
bool holdsMacro(StringRef Word) {
  for (size_t At = Word.find("-D"); At != StringRef::npos;
       At = Word.find("-D", At + 1))
    if (!At || StringRef("\"'=(, ").contains(Word[At - 1]))
      return !Word.substr(At).starts_with("-DNDEBUG");
  return Word.contains("--define-macro");
}

/// A macro where it is written.
struct MakeMacro {
  StringRef Text;
  std::string Flag; ///< `-DN=4`; empty when it is not known or not always there
};

struct MakeValue {
  struct Word {
    StringRef Text;
    size_t Line;
    bool IsFrozen; ///< variables in it have the values that they have there
    bool IsSure;   ///< it is added in each run
  };
  std::vector<Word> Words;
  size_t LastLine = 0;
  bool IsSure = true; ///< no word goes away again
};

class MakeReader {
public:
  /// \p Overridden are variables to which a call of make gives values.
  MakeReader(StringRef Text, const std::set<std::string> &Overridden)
      : Lines(readMake(Text)), Overridden(Overridden) {}
  void read();

  /// Whether a rule compiles \p Source, a path from the makefile's folder.
  MakeMention mentions(StringRef Source) const {
    MakeMention How = mentionOf(Lines, Source);
    return HasMore && How == MakeMention::None ? MakeMention::Maybe : How;
  }

  /// Macros that each unit of the makefile gets.
  std::vector<std::string> Given;
  /// All that nvcc gets, with their flags where these are given, and those of
  /// other programs.
  std::vector<MakeMacro> OfNvcc, OfOthers;

private:
  void readOther(StringRef Line);
  void readAssignment(const MakeLine &Line, size_t Index);
  void readRecipe(StringRef Recipe);
  void readCall(ArrayRef<StringRef> Call);
  bool callsNvcc(StringRef Word) const {
    StringRef Name = makeVariable(Word);
    return isNvcc(Word) || Compilers.count(Name.str()) ||
           (Name == "NVCC" && !Values.count("NVCC"));
  }
  bool compiles(ArrayRef<StringRef> Call) const;
  /// The macros among \p Words; \p IsSure as in MakeValue.
  void expand(ArrayRef<StringRef> Words, bool IsSure,
              std::set<std::string> &Seen, std::vector<MakeMacro> &Into);
  void expandVariable(StringRef Name, bool IsSure, std::set<std::string> &Seen,
                      std::vector<MakeMacro> &Into);
  /// Names the macros in \p Words, of which it is not known who gets them.
  void nameMacros(ArrayRef<StringRef> Words) {
    for (StringRef Word : Words)
      if (holdsMacro(Word) && Reached.insert(Word.data()).second)
        OfNvcc.push_back({Word, ""});
  }

  std::vector<MakeLine> Lines;
  const std::set<std::string> &Overridden;
  std::map<std::string, MakeValue> Values;
  std::set<std::string> Compilers;
  std::vector<std::vector<MakeMacro>> Calls;
  unsigned Depth = 0;      ///< of conditions
  bool HasDefine = false;  ///< within `define`
  bool HasMore = false;    ///< another makefile may say more
  bool TakesAway = false;  ///< some macro is undefined
  StringRef Prerequisites; ///< of the rule
  std::set<const char *> Reached;
  std::set<const char *> ReachedByOthers;
};

/// Calls \p Visit with the variables in \p Word, which may be the arguments of
/// a function, and not with those whose names are computed.
void visitVariables(StringRef Word, function_ref<void(StringRef)> Visit) {
  for (size_t At = Word.find('$');
       At != StringRef::npos && At + 1 < Word.size();
       At = Word.find('$', At + 1)) {
    StringRef Name = Word.drop_front(At + 1);
    bool IsLong = Name.consume_front("(") || Name.consume_front("{");
    Visit(IsLong ? Name.take_until(
                       [](char C) { return StringRef("(){}:$, ").contains(C); })
                 : Name.take_front());
  }
}

/// The variables to which calls of make in the makefile \p Text give values.
void findOverridden(StringRef Text, std::set<std::string> &Overridden) {
  for (const MakeLine &Line : readMake(Text)) {
    if (Line.TheForm != MakeLine::Recipe)
      continue;
    bool IsMake = false;
    for (StringRef Word : splitWords(Line.Text)) {
      StringRef Name = Word.ltrim("@-+");
      IsMake |= Name == "make" || Name == "gmake" || Name == "$(MAKE)" ||
                Name == "${MAKE}";
      auto [Variable, Value] = Word.ltrim("\"'").split('=');
      if (IsMake && Variable.size() < Word.size() &&
          all_of(Variable, isWordByte))
        Overridden.insert(Variable.str());
    }
  }
}

/// An include, which may hold variables unless it lists dependencies.
bool includesMore(StringRef Line) {
  std::vector<StringRef> Words = splitWords(Line);
  return any_of(drop_begin(Words), [](StringRef Word) {
    return !Word.ends_with(".d") && !Word.ends_with(".d)") &&
           !Word.ends_with("%.d)") && !Word.ends_with(".dep");
  });
}

void MakeReader::readOther(StringRef Line) {
  std::vector<StringRef> Words = splitWords(Line);
  if (Words.empty())
    return;
  StringRef First = Words[0];
  if (is_contained({"ifeq", "ifneq", "ifdef", "ifndef"}, First) ||
      First.starts_with("ifeq("))
    ++Depth;
  else if (First == "endif" && Depth)
    --Depth;
  else if (First == "define" || First == "endef")
    HasDefine = First == "define";
  else if (HasDefine)
    nameMacros(Words);
  else if (is_contained({"include", "-include", "sinclude"}, First))
    HasMore |= includesMore(Line);
  else if (isMakeFunction(First)) {
    HasMore = true;
    nameMacros(Words);
  } else if (is_contained(Words, "undefine"))
    HasMore = true;
  else if (Line.contains(':'))
    Prerequisites = Line.rsplit(':').second;
}

void MakeReader::readAssignment(const MakeLine &Line, size_t Index) {
  MakeValue &V = Values[Line.Name.str()];
  StringRef Operator =
      StringRef(Line.Name.end(), Line.Value.begin() - Line.Name.end()).trim();
  StringRef Before(Line.Text.begin(), Line.Name.begin() - Line.Text.begin());
  bool IsSure = !Depth && !HasDefine && Operator != "?=" && Operator != "!=" &&
                !Before.contains(':') && !Overridden.count(Line.Name.str());
  if (Operator != "+=")
    V.IsSure &= IsSure && V.Words.empty();
  V.LastLine = Index;
  for (StringRef Word : splitWords(Line.Value)) {
    V.Words.push_back({Word, Index, Operator.starts_with(":"), IsSure});
    if (isNvcc(Word) || Word.ends_with("/nvcc)"))
      Compilers.insert(Line.Name.str());
  }
}

void MakeReader::expandVariable(StringRef Name, bool IsSure,
                                std::set<std::string> &Seen,
                                std::vector<MakeMacro> &Into) {
  auto Value = Values.find(Name.str());
  if (Value == Values.end() || !Seen.insert(Name.str()).second)
    return;
  const MakeValue &V = Value->second;
  std::vector<StringRef> Inner;
  for (size_t W = 0; W < V.Words.size(); ++W) {
    const MakeValue::Word &Each = V.Words[W];
    Inner.push_back(Each.Text);
    auto Used = Values.find(makeVariable(Each.Text).str());
    bool IsKnown = IsSure && V.IsSure && Each.IsSure &&
                   (!Each.IsFrozen || Used == Values.end() ||
                    Used->second.LastLine < Each.Line);
    // Words of one line belong together.
    if (W + 1 < V.Words.size() && V.Words[W + 1].Line == Each.Line &&
        Used == Values.end())
      continue;
    expand(Inner, IsKnown, Seen, Into);
    Inner.clear();
  }
  Seen.erase(Name.str());
}

void MakeReader::expand(ArrayRef<StringRef> Words, bool IsSure,
                        std::set<std::string> &Seen,
                        std::vector<MakeMacro> &Into) {
  for (size_t I = 0; I < Words.size(); ++I) {
    StringRef Word = Words[I], Name = makeVariable(Word);
    if (!Name.empty() && Word.size() == Name.size() + 3) {
      expandVariable(Name, IsSure, Seen, Into);
      continue;
    }
    visitVariables(Word, [&](StringRef Inner) {
      expandVariable(Inner, /*IsSure=*/false, Seen, Into);
    });
    TakesAway |= Word.contains("-U") || Word.contains("undefine-macro");
    StringRef Macro = Word;
    bool IsForHost =
        I && is_contained({"-Xcompiler", "--compiler-options"}, Words[I - 1]);
    if ((Word == "-D" || Word == "--define-macro") && I + 1 < Words.size())
      Macro = Words[++I];
    else if (!Macro.consume_front("-D") &&
             !Macro.consume_front("--define-macro=")) {
      bool IsFile = Word.starts_with("@") || Word.starts_with("-optf") ||
                    Word.starts_with("--options-file");
      TakesAway |= IsFile;
      // In quotes, in a list, written by a function.
      if (IsFile || Word.contains("-D"))
        Into.push_back({Word, ""});
      continue;
    }
    if (Macro == "NDEBUG")
      continue;
    // nvcc takes values between commas for several macros.
    std::optional<std::string> Plain = shellText(Macro);
    bool IsKnown = IsSure && !IsForHost && Plain && !Macro.contains('$') &&
                   !Macro.contains(',');
    StringRef Whole(Word.begin(), Macro.end() - Word.begin());
    Into.push_back({Whole, IsKnown ? "-D" + *Plain : ""});
  }
}

/// Whether nvcc is given sources by \p Call, or may be.
bool MakeReader::compiles(ArrayRef<StringRef> Call) const {
  static constexpr StringLiteral Phases[] = {
      "-c",    "-dc",        "--compile", "-dw",    "-ptx",
      "--ptx", "--device-c", "-cubin",    "--cubin"};
  auto HoldsSources = [&](StringRef Text) {
    // $(SOURCES:.cu=.o) and the like are objects.
    for (StringRef Word : splitWords(Text)) {
      std::string Value = Word.str();
      if (auto Known = Values.find(makeVariable(Word).str());
          Known != Values.end())
        for (const MakeValue::Word &Each : Known->second.Words)
          Value += (" " + Each.Text).str();
      if (!StringRef(Value).contains(".o"))
        return true;
    }
    return false;
  };
  for (size_t I = 0; I < Call.size(); ++I) {
    StringRef Word = Call[I];
    if (is_contained(Phases, Word) || Word.contains(".cu") ||
        ((Word.contains("$<") || Word.contains("$^") || Word.contains("$+")) &&
         HoldsSources(Prerequisites)))
      return true;
    auto Value = Values.find(makeVariable(Word).str());
    if (Value != Values.end())
      for (const MakeValue::Word &Each : Value->second.Words)
        if (is_contained(Phases, Each.Text) ||
            (Each.Text.contains(".cu") && !Each.Text.contains(".o")))
          return true;
  }
  return false;
}

void MakeReader::readCall(ArrayRef<StringRef> Call) {
  std::vector<MakeMacro> Macros;
  std::set<std::string> Seen;
  expand(Call, !Depth && !HasDefine, Seen, Macros);
  for (const MakeMacro &M : Macros)
    if (Reached.insert(M.Text.data()).second)
      OfNvcc.push_back({M.Text, ""});
  if (compiles(Call))
    Calls.push_back(std::move(Macros));
}

void MakeReader::readRecipe(StringRef Recipe) {
  ShellLine Line;
  Line.Pieces.push_back(Recipe);
  auto Calls = [&](StringRef W) { return callsNvcc(W.ltrim("@-+")); };
  visitCommands(Line, Calls, [&](const ShellCommand &C) {
    std::vector<StringRef> Words = C.Words;
    if (!Words.empty())
      Words[0] = Words[0].ltrim("@-+");
    size_t At = callOfNvcc(Words, [&](StringRef W) { return callsNvcc(W); });
    if (At != Words.size()) {
      readCall(ArrayRef(Words).drop_front(At));
      nameMacros(ArrayRef(Words).take_front(At));
      return;
    }
    if (Words.empty())
      return;
    StringRef Name = makeVariable(Words[0]);
    if (Name == "MAKE" || Words[0] == "make" || Words[0] == "gmake" ||
        isMakeFunction(Words[0])) {
      nameMacros(Words);
      HasMore |= isMakeFunction(Words[0]);
    } else if (Name.starts_with("COMPILE.") || Name.starts_with("LINK.")) {
      HasMore = true;
    } else if (isCompiler(Words[0]) || !Name.empty()) {
      std::set<std::string> Seen;
      bool TookAway = TakesAway;
      size_t First = OfOthers.size();
      expand(Words, /*IsSure=*/false, Seen, OfOthers);
      TakesAway = TookAway;
      for (const MakeMacro &M : ArrayRef(OfOthers).drop_front(First))
        ReachedByOthers.insert(M.Text.data());
    }
  });
}

void MakeReader::read() {
  for (const auto &[Index, Line] : enumerate(Lines))
    if (Line.TheForm == MakeLine::Assignment)
      readAssignment(Line, Index);
    else if (Line.TheForm == MakeLine::Other)
      readOther(Line.Text);
  Depth = 0;
  HasDefine = false;
  for (const MakeLine &Line : Lines)
    if (Line.TheForm == MakeLine::Recipe)
      readRecipe(Line.Text);
    else if (Line.TheForm == MakeLine::Other)
      readOther(Line.Text);
  // Elsewhere it is for others, or for rules that other makefiles have.
  for (const auto &[Name, Value] : Values)
    for (const MakeValue::Word &Word : Value.Words)
      if (Word.Text.contains("-D") && Word.Text != "-DNDEBUG" &&
          !Reached.count(Word.Text.data()))
        (ReachedByOthers.count(Word.Text.data()) &&
                 !StringRef(Name).contains("NVCC")
             ? OfOthers
             : OfNvcc)
            .push_back({Word.Text, ""});
  if (Calls.empty() || HasMore || TakesAway)
    return;
  for (const MakeMacro &M : Calls[0]) {
    bool IsInEach = !M.Flag.empty() && all_of(Calls, [&](const auto &Call) {
      return any_of(
          Call, [&](const MakeMacro &Other) { return Other.Flag == M.Flag; });
    });
    if (IsInEach && !is_contained(Given, M.Flag))
      Given.push_back(M.Flag);
  }
  // Another value of the same macro comes from somewhere else.
  auto NameOf = [](StringRef Flag) {
    return Flag.drop_front(2).take_while(isWordByte);
  };
  auto HasOther = [&](StringRef Flag) {
    auto Sets = [&](const MakeMacro &M) {
      StringRef Text = M.Flag.empty() ? M.Text : M.Flag;
      return M.Flag != Flag &&
             (Text.starts_with("-D") ? NameOf(Text) == NameOf(Flag)
                                     : Text.contains(NameOf(Flag)));
    };
    return any_of(Calls, [&](const auto &Call) { return any_of(Call, Sets); });
  };
  erase_if(Given, HasOther);
  for (MakeMacro &M : OfNvcc)
    for (const auto &Call : Calls)
      for (const MakeMacro &Other : Call)
        if (Other.Text.data() == M.Text.data() &&
            is_contained(Given, Other.Flag))
          M.Flag = Other.Flag;
}

} // namespace

void addMakeDefinitions(StringRef Root, const Project &P,
                        UnitDefinitions &Into) {
  std::map<std::string, unsigned> Makes; // folders
  std::set<std::string> CMakes, Overridden;
  for (const ProjectFile &File : P.Files) {
    StringRef Name = sys::path::filename(File.Path);
    std::string Folder = sys::path::parent_path(File.Path).str();
    if (File.Build == BuildKind::Make && Name.ends_with_insensitive("makefile"))
      ++Makes[Folder];
    else if (Name == "CMakeLists.txt")
      CMakes.insert(Folder);
  }
  // The folder of \p Among that is nearest to a file.
  auto Nearest = [](StringRef Path, const auto &Among) {
    StringRef Folder = sys::path::parent_path(Path);
    while (!Among.count(Folder.str()) && !Folder.empty())
      Folder = sys::path::parent_path(Folder);
    return Folder;
  };
  std::vector<std::pair<const ProjectFile *, std::unique_ptr<MemoryBuffer>>>
      Files;
  for (const ProjectFile &File : P.Files) {
    if (File.Build != BuildKind::Make)
      continue;
    auto Buffer = File.read(Root);
    if (!Buffer)
      continue;
    findOverridden(Buffer->getBuffer(), Overridden);
    Files.emplace_back(&File, std::move(Buffer));
  }
  for (const auto &[Each, Buffer] : Files) {
    const ProjectFile &File = *Each;
    StringRef Text = Buffer->getBuffer();
    MakeReader Reader(Text, Overridden);
    Reader.read();
    StringRef Folder = sys::path::parent_path(File.Path);
    // Make reads one of two files; others are read where they are included.
    auto Made = Makes.find(Folder.str());
    bool IsMakefile =
        sys::path::filename(File.Path).ends_with_insensitive("makefile");
    bool HasOther = false,
         IsOnly = Made != Makes.end() && Made->second == 1 && IsMakefile;
    std::vector<std::string> Sources;
    bool IsUnsure = false; // whether another unit is compiled here
    for (const ProjectFile &Unit : P.Files) {
      if (Unit.Kind != FileKind::Unit || Nearest(Unit.Path, Makes) != Folder)
        continue;
      StringRef Below = Unit.Path;
      Below.consume_front(Folder);
      auto How = Reader.mentions(Below.ltrim('/'));
      if (sys::path::extension(Unit.Path) != ".cu")
        HasOther = true;
      else if (How == MakeMention::Named)
        Sources.push_back(Unit.Path);
      else // another makefile, which includes this one, may name it
        IsUnsure |= How == MakeMention::Maybe || !IsMakefile;
      // Which build is meant where there are two?
      IsOnly &= !CMakes.count(Nearest(Unit.Path, CMakes).str());
    }
    if (IsOnly)
      for (const std::string &Unit : Sources)
        append_range(Into.Flags[Unit], Reader.Given);
    auto Lose = [&](const MakeMacro &M) {
      bool IsGiven =
          !IsUnsure && !M.Flag.empty() && all_of(Sources, [&](StringRef Unit) {
            return is_contained(Into.Flags[Unit.str()], M.Flag);
          });
      if (!IsGiven)
        Into.Lost[File.Path][M.Text.data() - Text.data()] = M.Text.size();
    };
    if (!Sources.empty() || IsUnsure || !Makes.count(Folder.str()))
      for_each(Reader.OfNvcc, Lose);
    if (HasOther)
      for_each(Reader.OfOthers, Lose);
  }
}

} // namespace cu2x::project
