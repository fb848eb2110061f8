//===- ToolkitChanges.cpp - Commands about CUDA's own folder ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The folder reaches a command by its name, through a pipe, or in a variable,
/// whose value may stand on another line.
///
//===----------------------------------------------------------------------===//

#include "ToolkitChanges.h"
#include "Flags.h"
#include "ShellText.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

constexpr StringLiteral Toolkit = "/usr/local/cuda";

/// Nobody nests commands deeper.
constexpr unsigned MaxDepth = 8;

/// The commands of \p Text, cut at what ends one, or at pipes; groups in quotes
/// and the like stay whole.
std::vector<StringRef> piecesOf(StringRef Text, bool AtPipes, bool Folded) {
  std::vector<StringRef> Pieces;
  size_t Begin = 0;
  auto Cut = [&](size_t End, size_t Length) {
    if (StringRef Piece = Text.slice(Begin, End).trim(); !Piece.empty())
      Pieces.push_back(Piece);
    Begin = End + Length;
    return Begin;
  };
  for (size_t I = 0; I < Text.size();) {
    char C = Text[I];
    char Before = I ? Text[I - 1] : ' ';
    StringRef Rest = Text.substr(I);
    bool IsOpening = C == '(' && StringRef("$<>=").contains(Before);
    if (size_t Length = continuation(Rest))
      I += Length;
    else if (C == '\\')
      I += 2;
    else if (C == '"' || C == '\'' || C == '`' || IsOpening)
      I = behindShellGroup(Text, I);
    else if (Rest.starts_with("${"))
      I = behindShellGroup(Text, I + 1);
    else if (C == '#' && isSpace(Before))
      I = Cut(I, std::min(Rest.find('\n'), Rest.size()));
    else if (Rest.starts_with("||") || Rest.starts_with("&&"))
      I = Cut(I, 2);
    else if (C == '|' && Before != '>')
      I = AtPipes ? Cut(I, 1) : I + 1;
    else if (C == '&' && (Before == '>' || Rest.starts_with("&>")))
      ++I;
    else if (StringRef(";()&").contains(C) || (C == '\n' && !Folded))
      I = Cut(I, 1);
    else
      ++I;
  }
  Cut(Text.size(), 0);
  return Pieces;
}

/// What stands in quotes, `$(...)` and the like inside of \p Word.
std::vector<StringRef> groupsOf(StringRef Word) {
  std::vector<StringRef> Groups;
  for (size_t I = 0; I < Word.size(); ++I) {
    char C = Word[I];
    bool IsQuote = C == '"' || C == '\'' || C == '`';
    if (!IsQuote && !(C == '(' && I && StringRef("$<>=").contains(Word[I - 1])))
      continue;
    size_t End = behindShellGroup(Word, I);
    if (StringRef Inner = Word.slice(I + 1, End).drop_back(End > I + 1);
        Inner.find_first_of(" \t\n") != StringRef::npos)
      Groups.push_back(Inner);
    I = End - 1;
  }
  return Groups;
}

/// The variables in \p Text.
std::vector<StringRef> variablesIn(StringRef Text) {
  std::vector<StringRef> Names;
  for (size_t At = Text.find('$'); At != StringRef::npos;
       At = Text.find('$', At + 1)) {
    while (Text.substr(At + 1).starts_with("$"))
      ++At;
    StringRef Rest = Text.substr(At + 1);
    if (Rest.starts_with("{") || Rest.starts_with("("))
      Rest = Rest.drop_front();
    StringRef Name = Rest.take_while([](char C) { return isWordByte(C); });
    if (Name.empty() && (Rest.starts_with("@") || Rest.starts_with("*")))
      Name = Rest.take_front();
    if (!Name.empty())
      Names.push_back(Name);
  }
  return Names;
}

/// The program in \p Word, without quotes and what makefiles write in front.
StringRef programIn(StringRef Word) {
  Word = Word.ltrim("@-+\\[\"'").rtrim("\"',]");
  if (Word == "$(RM)" || Word == "${RM}")
    return "rm";
  return Word.substr(Word.rfind('/') + 1);
}

bool isChanger(StringRef Program) {
  static constexpr StringLiteral Names[] = {
      "rm", "mv", "ln", "rmdir", "unlink", "update-alternatives"};
  return is_contained(Names, Program);
}

/// A command that changes files.
struct Change {
  size_t Program;        ///< the word
  size_t First;          ///< of the words with what is changed
  bool FromPipe = false; ///< xargs: what is changed comes from the pipe, too
};

/// Words that stand in front of a command without being one.
bool isGrammarWord(StringRef Word) {
  static constexpr StringLiteral Words[] = {
      "if", "then", "elif", "else", "while", "until",   "do", "!",
      "{",  "time", "RUN",  "CMD",  "exec",  "ONBUILD", "-"};
  return is_contained(Words, Word);
}

/// Programs that start the one behind their options and \p Values words.
std::optional<unsigned> valuesOfRunner(StringRef Program) {
  static constexpr std::pair<StringLiteral, unsigned> Rows[] = {
      {"sudo", 0},    {"doas", 0},    {"env", 0},     {"nohup", 0},
      {"command", 0}, {"nice", 0},    {"ionice", 0},  {"xargs", 0},
      {"eval", 0},    {"busybox", 0}, {"timeout", 1}, {"ssh", 1},
      {"parallel", 0}};
  for (const auto &[Name, Values] : Rows)
    if (Name == Program)
      return Values;
  return std::nullopt;
}

/// The words of \p Piece; those of a list as Docker takes it are apart.
std::vector<StringRef> wordsOf(StringRef Piece) {
  std::vector<StringRef> Words;
  for (StringRef Word : splitWords(Piece)) {
    SmallVector<StringRef> Parts = {Word};
    if (Word.starts_with("[\"")) {
      Parts.clear();
      Word.split(Parts, ',', -1, /*KeepEmpty=*/false);
    }
    append_range(Words, Parts);
  }
  return Words;
}

std::optional<Change> changeIn(ArrayRef<StringRef> Words) {
  Change Result{0, 0};
  unsigned Values = 0;
  bool IsStarted = false, AfterOption = false;
  size_t I = 0;
  for (; I < Words.size(); ++I) {
    StringRef Program = programIn(Words[I]);
    if (isChanger(Program)) {
      bool OnlyLast = Program == "ln" && Words.size() > I + 2;
      Result.Program = I;
      Result.First = OnlyLast ? Words.size() - 1 : I + 1;
      return Result;
    }
    if (isGrammarWord(Words[I].ltrim("@")) ||
        !shellAssignment(Words[I]).Name.empty())
      continue;
    if (std::optional<unsigned> Runner = valuesOfRunner(Program)) {
      IsStarted = true;
      Values = *Runner;
      AfterOption = false;
      Result.FromPipe |= Program == "xargs" || Program == "parallel";
      continue;
    }
    bool IsOption = Words[I].starts_with("-");
    if (!IsStarted || (!IsOption && !AfterOption && !Values))
      break;
    Values -= !IsOption && !AfterOption;
    AfterOption = IsOption;
  }
  if (I == Words.size())
    return std::nullopt;
  StringRef Program = programIn(Words[I]);
  Result.Program = I;
  Result.First = I + 1;
  ArrayRef<StringRef> Rest = Words.drop_front(I + 1);
  for (auto [At, Word] : enumerate(Rest)) {
    StringRef Next = At + 1 < Rest.size() ? programIn(Rest[At + 1]) : "";
    bool Changes = (Program == "find" &&
                    (Word == "-delete" ||
                     ((Word.starts_with("-exec") || Word.starts_with("-ok")) &&
                      isChanger(Next)))) ||
                   (Program == "tar" && Word == "--remove-files");
    if (Changes)
      return Result;
    if (Program == "rsync" && Word.starts_with("--delete")) {
      Result.First = Words.size() - 1;
      return Result;
    }
    // docker exec c rm
    if ((Program == "docker" || Program == "podman") && At != 0 &&
        isChanger(Word)) {
      Result.First = I + At + 2;
      return Result;
    }
  }
  return std::nullopt;
}

} // namespace

void ToolkitChanges::visit(StringRef Part, bool Folded, unsigned Depth,
                           function_ref<void(const Command &)> Visit) const {
  for (StringRef Pipeline : piecesOf(Part, /*AtPipes=*/false, Folded))
    for (StringRef Piece : piecesOf(Pipeline, /*AtPipes=*/true, Folded)) {
      Command C{Pipeline, wordsOf(Piece)};
      Visit(C);
      if (Depth == MaxDepth)
        continue;
      for (StringRef Word : C.Words)
        for (StringRef Group : groupsOf(Word))
          visit(Group, Folded, Depth + 1, Visit);
    }
}

void ToolkitChanges::assign(StringRef Name, StringRef Value) {
  for (StringRef Word : splitWords(Value)) {
    Word = Word.ltrim("\"'(");
    bool IsOutput = Word.starts_with("$(") || Word.starts_with("`");
    if (Word.starts_with(Toolkit) ||
        (IsOutput && Word.contains((" " + Toolkit).str())))
      Folders.insert(Name.str());
    if (Word.starts_with("$"))
      for (StringRef Each : variablesIn(Word))
        References[Name.str()].insert(Each.str());
  }
}

void ToolkitChanges::learnCommand(const Command &C) {
  for (auto [I, Word] : enumerate(C.Words)) {
    if (ShellAssignment A = shellAssignment(Word); !A.Name.empty())
      assign(A.Name, A.Value);
    StringRef Next = I + 1 < C.Words.size() ? C.Words[I + 1] : "";
    StringRef Behind(Word.end(), C.Words.back().end() - Word.end());
    if (I == 0 && Word.equals_insensitive("ENV"))
      assign(Next, Behind);
    // Where the loop's own list names the folder, that is kept.
    if (Word == "for")
      for (StringRef Each : variablesIn(Behind))
        References[Next.str()].insert(Each.str());
    if (Word == "read")
      for (StringRef Name : ArrayRef(C.Words).drop_front(I + 1))
        Read.insert(Name.str());
  }
  if (std::optional<Change> Found = changeIn(C.Words)) {
    for (StringRef Word : ArrayRef(C.Words).drop_front(Found->First))
      for (StringRef Name : variablesIn(Word))
        Removed.insert(Name.str());
  }
}

void ToolkitChanges::learn(StringRef Part, bool Folded) {
  visit(Part, Folded, /*Depth=*/0, [&](const Command &C) { learnCommand(C); });
}

bool ToolkitChanges::holdsFolder(StringRef Name,
                                 std::set<std::string> &Visited) const {
  if (!Visited.insert(Name.str()).second)
    return false;
  const BuildWord *Row = lookupWord(Name, Variable);
  if (Folders.count(Name.str()) || (Row && Row->To == "ROCM_PATH"))
    return true;
  auto Found = References.find(Name.str());
  return Found != References.end() &&
         any_of(Found->second,
                [&](StringRef Each) { return holdsFolder(Each, Visited); });
}

bool ToolkitChanges::namesHolder(StringRef Text) const {
  return any_of(variablesIn(Text), [&](StringRef Name) {
    std::set<std::string> Visited;
    return holdsFolder(Name, Visited);
  });
}

/// Whether \p C lists the folder for a loop, or hands it to a function of the
/// file, that removes what it is given.
bool ToolkitChanges::readsFolder(const Command &C) const {
  for (auto [I, Word] : enumerate(C.Words))
    if (Word == "for" && I + 1 < C.Words.size())
      return Removed.count(C.Words[I + 1].str());
  bool RemovesRead = any_of(
      Read, [&](const std::string &Name) { return Removed.count(Name); });
  if (RemovesRead &&
      (C.Words[0] == "done" || C.Pipeline.contains("while read") ||
       C.Pipeline.contains("while IFS")))
    return true;
  bool RemovesGiven = Removed.count("1") || Removed.count("2") ||
                      Removed.count("@") || Removed.count("*");
  return RemovesGiven && Editor.Text.contains((C.Words[0] + "()").str());
}

void ToolkitChanges::keep(StringRef Whole) {
  Editor.keep(Whole, "it would change ROCm's own folder; see whether it is "
                     "needed");
}

void ToolkitChanges::leaveCommand(const Command &C) {
  if (C.Words.empty() || Editor.isLeft(C.Words[0]))
    return;
  std::optional<Change> Found = changeIn(C.Words);
  if (!Found) {
    if (C.Pipeline.contains(Toolkit) && readsFolder(C))
      keep(C.Pipeline);
    return;
  }
  StringRef Program = C.Words[Found->Program];
  Program = Program.ltrim("@-+");
  StringRef Whole(Program.data(), C.Words.back().end() - Program.data());
  if (!isChanger(programIn(Program)) || Program.contains('"'))
    Whole = C.Pipeline;
  ArrayRef<StringRef> Changed = ArrayRef(C.Words).drop_front(Found->First);
  if (any_of(Changed, [](StringRef W) { return W.contains(Toolkit); }))
    return keep(Whole);
  if (Found->FromPipe && C.Pipeline.contains(Toolkit))
    return keep(C.Pipeline);
  // With the old name it might be a folder of the system's.
  if (any_of(Changed, [&](StringRef W) { return namesHolder(W); }) ||
      (Found->FromPipe && namesHolder(C.Pipeline)))
    Editor.lost(Whole, "is about ROCm's own folder now",
                "see whether it is needed");
}

void ToolkitChanges::leave(StringRef Part, bool Folded) {
  // A program of Python within a script.
  for (size_t At = Part.find("rmtree("); At != StringRef::npos;
       At = Part.find("rmtree(", At + 1))
    if (StringRef Call = Part.slice(At, Part.find_first_of(")\n", At));
        Call.contains(Toolkit))
      keep(Call);
  visit(Part, Folded, /*Depth=*/0, [&](const Command &C) { leaveCommand(C); });
}

} // namespace cu2x::project
