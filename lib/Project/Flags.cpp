//===- Flags.cpp - nvcc's flags in build files ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flags.h"
#include "HostFlags.h"
#include "NvccRows.h"
#include "Words.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

bool looksLikeArchitecture(StringRef Value) {
  return Value.contains("sm_") || Value.contains("compute_") ||
         Value == "native" || Value == "all" || Value == "all-major" ||
         Value.contains('$');
}

/// A flag that --use_fast_math sets in nvcc unless it is given, wherever; the
/// last one decides in hipcc.
struct FastMathPart {
  StringLiteral Name;
  StringLiteral Precise; ///< the value that takes it back
  StringLiteral To;      ///< of the row
};
constexpr FastMathPart FastMathParts[] = {
    {"ftz", "false", "-fgpu-flush-denormals-to-zero"},
    {"prec-div", "true", "-fno-hip-fp32-correctly-rounded-divide-sqrt"},
    {"prec-sqrt", "true", "-fno-hip-fp32-correctly-rounded-divide-sqrt"},
    {"fmad", "false", "-ffp-contract=fast"},
};

/// Flags whose values nvcc splits at commas, and that clang wants joined.
bool takesList(StringRef Name) {
  static constexpr StringLiteral Names[] = {"D", "U",       "I",      "L",
                                            "l", "include", "isystem"};
  return is_contained(Names, Name);
}

class FlagEditor {
public:
  FlagEditor(BuildEditor &Editor, ArrayRef<FlagWord> Words,
             const FlagStyle &Style)
      : Editor(Editor), Words(Words), Style(Style) {}

  void run() {
    for (size_t I = 0; I < Words.size();)
      I += edit(I);
    if (!FirstArch.empty())
      Editor.architectures(FirstArch, Style.Architectures.empty()
                                          ? std::string("and was dropped")
                                          : "which became '" +
                                                join(Style.Architectures, " ") +
                                                "'");
  }

private:
  size_t edit(size_t Index);
  size_t editSpelling(size_t Index);
  void respell(ArrayRef<FlagWord> Used, StringRef Flag, StringRef Value);
  bool isGiven(StringRef Name, size_t List) const;
  bool keepsOther(const NvccFlag &Row, size_t List) const;
  void editFastMath(std::vector<std::string> &New, StringRef Whole,
                    size_t List);
  size_t editList(size_t Index, size_t Count, ArrayRef<const NvccFlag *> Rows,
                  StringRef Name, StringRef Value);
  void apply(const NvccFlag &Row, ArrayRef<FlagWord> Used, StringRef Value);
  void forward(ArrayRef<FlagWord> Used, StringRef Whole, StringRef Value);
  bool leaveOpen(ArrayRef<FlagWord> Used);
  void put(ArrayRef<FlagWord> Used, std::vector<std::string> New) {
    bool IsSame = Used.size() == 1 && New.size() == 1 && Used[0].Text == New[0];
    if (IsSame || leaveOpen(Used) || putAround(Used, New))
      return;
    for (std::string &Flag : New)
      Flag = translated(Flag, Used[0].Text);
    Style.Replace(Used[0].Text, New);
    for (const FlagWord &Rest : Used.drop_front())
      Style.Replace(Rest.Text, {});
  }

  bool putAround(ArrayRef<FlagWord> Used, ArrayRef<std::string> New);
  std::string translated(StringRef Flag, StringRef Old);

  BuildEditor &Editor;
  ArrayRef<FlagWord> Words;
  const FlagStyle &Style;
  StringRef FirstArch; ///< is reported
  StringRef LastArch;  ///< so are the first ones of other lines
};

/// \p Flag, which is written anew in place of \p Old, with ROCm's folders and
/// variables.
std::string FlagEditor::translated(StringRef Flag, StringRef Old) {
  bool HasVariables = !Style.Expand && Flag.contains('$');
  if (!Flag.contains("/usr/local/cuda") && !HasVariables)
    return Flag.str();
  BuildEditor Inner(Editor.Path, Flag, Editor.Context);
  if (HasVariables)
    editVariables(Inner, Inner.Text);
  editToolkitPaths(Inner, Inner.Text);
  BuildTranslation Result = Inner.take();
  std::string New = Result.Edits.apply(Flag);
  Editor.adopt(std::move(Result.Findings), Old);
  return New;
}

/// Where \p Used ends in a value with a variable, and \p New does, edits what
/// stands in front of it alone: other rules edit variables.
bool FlagEditor::putAround(ArrayRef<FlagWord> Used, ArrayRef<std::string> New) {
  StringRef Last = Used.back().Text;
  if (New.empty() || !StringRef(New.back()).contains('$') ||
      !Last.ends_with(New.back()))
    return false;
  StringRef Front = Last.drop_back(New.back().size());
  if (Used.size() == 1 && New.size() == 1)
    Editor.replace(Front, "");
  else if (Used.size() == 1 && New.size() == 2 && !Style.Expand)
    Style.Replace(Front, {New[0] + " "});
  else if (StringRef Gone(Used[0].Text.begin(),
                          Last.begin() - Used[0].Text.begin());
           Used.size() == 2 && New.size() == 1 && Front.empty() &&
           Gone.drop_front(Used[0].Text.size()).trim(" \t").empty())
    Editor.replace(Gone, "");
  else
    return false;
  return true;
}

/// Leaves \p Used where quotes in it end elsewhere: a half of them would stay.
bool FlagEditor::leaveOpen(ArrayRef<FlagWord> Used) {
  StringRef Whole(Used[0].Text.data(),
                  Used.back().Text.end() - Used[0].Text.data());
  if (none_of(Used, [](const FlagWord &W) { return hasOpenQuote(W.Text); }))
    return false;
  if (!Editor.isLeft(Whole))
    Editor.left(Whole, "its quotes end elsewhere; write the flags of hipcc");
  return true;
}

/// Whether the flag \p Name, which takes a value, is among the words of \p
/// List.
bool FlagEditor::isGiven(StringRef Name, size_t List) const {
  return any_of(Words, [&](const FlagWord &Word) {
    StringRef Bare = unquoted(Word.Text);
    return Word.List == List && Bare.starts_with("-") &&
           Bare.ltrim('-').split('=').first == Name;
  });
}

/// Whether \p Row gives up a precision that another flag of nvcc's, with the
/// same option of hipcc's, keeps in \p List.
bool FlagEditor::keepsOther(const NvccFlag &Row, size_t List) const {
  auto IsSet = [&](StringRef Name, StringRef Value) {
    for (size_t I = 0; I < Words.size(); ++I) {
      auto [Word, Given] = unquoted(Words[I].Text).split('=');
      if (Words[I].List != List || !Word.starts_with("-") ||
          Word.ltrim('-') != Name)
        continue;
      if (Given.empty() && I + 1 < Words.size())
        Given = unquoted(Words[I + 1].Text);
      if (Value.empty() || Given == Value)
        return true;
    }
    return false;
  };
  for (const FastMathPart &Part : FastMathParts) {
    bool IsOther = Part.To == Row.To && Part.Name != Row.Name;
    if (IsOther && !IsSet(Part.Name, "false") &&
        (!IsSet("use_fast_math", "") || IsSet(Part.Name, Part.Precise)))
      return true;
  }
  return false;
}

/// Leaves out of \p New, for --use_fast_math at \p Whole, what explicit flags
/// decide, and reports those that may stand elsewhere.
void FlagEditor::editFastMath(std::vector<std::string> &New, StringRef Whole,
                              size_t List) {
  // A call without variables has all of its flags.
  bool IsWholeCall =
      isCompiler(unquoted(Words[0].Text)) &&
      none_of(Words, [](const FlagWord &W) { return W.Text.contains('$'); });
  for (const FastMathPart &Part : FastMathParts) {
    if (isGiven(Part.Name, List)) {
      llvm::erase(New, Part.To.str());
      continue;
    }
    if (IsWholeCall)
      continue;
    for (StringRef Separator : {"=", " "}) {
      std::string Precise = ("-" + Part.Name + Separator + Part.Precise).str();
      if (Editor.Text.contains(Precise))
        return Editor.lost(Whole, "became flags that end what stands in front",
                           "'" + Precise +
                               "' wins with nvcc wherever it stands; with "
                               "hipcc it has to stand behind");
    }
  }
}

/// Edits spellings of the flag at \p Index that clang has not: values of one
/// flag in a list, and apart from a flag they belong to. Returns how many words
/// it has; 0 where this is another flag.
size_t FlagEditor::editSpelling(size_t Index) {
  const FlagWord &Word = Words[Index];
  StringRef Bare = unquoted(Word.Text);
  if (!Word.ForNvcc || Bare.size() < 2)
    return 0;
  bool HasNext = Index + 1 != Words.size();
  // -std c++17, -O 3
  if (HasNext && (Bare == "-std" || Bare == "--std" || Bare == "-O")) {
    StringRef Value = unquoted(Words[Index + 1].Text);
    bool IsLevel = Value.size() == 1 && isDigit(Value[0]);
    if (Bare == "-O" ? !IsLevel : Value.starts_with("-"))
      return 0;
    put(Words.slice(Index, 2),
        {((Bare == "-O" ? "-O" : "-std=") + Value).str()});
    return 2;
  }
  // -t8
  if (Bare.starts_with("-t") && Bare.size() > 2 &&
      all_of(Bare.drop_front(2), isDigit)) {
    put(Words.slice(Index, 1), {});
    return 1;
  }
  // -Xlinker -rpath,/lib: a list, as -Wl has it.
  if (Bare == "-Xlinker" && HasNext) {
    StringRef Next = Words[Index + 1].Text;
    StringRef Between(Word.Text.end(), Next.data() - Word.Text.end());
    if (!Next.contains(',') || Next.contains('\\'))
      return 0;
    if (!Between.trim(" \t").empty() || Bare.size() != Word.Text.size() ||
        StringRef("\"'").contains(Next[0])) {
      respell(Words.slice(Index, 2), Bare, unquoted(Next));
      return 2;
    }
    Editor.replace(StringRef(Word.Text.data(), Next.data() - Word.Text.data()),
                   "-Wl,");
    return 2;
  }
  // -I=inc: a folder of the system's root for clang; -D=N defines N as nothing.
  for (StringRef Short : {"-isystem", "-include", "-Xlinker", "-I", "-D", "-U",
                          "-L", "-l", "-o", "-O"})
    if (StringRef Value = Bare;
        Value.consume_front(Short) && Value.consume_front("=")) {
      respell(Words.slice(Index, 1), Short, Value);
      return 1;
    }
  StringRef Name = Bare.drop_front(), Value;
  size_t Count = 1;
  if (takesList(Name) && HasNext) {
    Value = unquoted(Words[Index + 1].Text);
    Count = 2;
  } else if (takesList(Name.take_front()) && Bare[0] == '-') {
    Value = Name.drop_front();
    Name = Name.take_front();
  }
  if (!Value.contains(',') || Value.starts_with("-"))
    return 0;
  respell(Words.slice(Index, Count), ("-" + Name).str(), Value);
  return Count;
}

/// Puts \p Flag with each of the values in the list \p Value in place of \p
/// Used.
void FlagEditor::respell(ArrayRef<FlagWord> Used, StringRef Flag,
                         StringRef Value) {
  StringRef Whole(Used[0].Text.data(),
                  Used.back().Text.end() - Used[0].Text.data());
  if (Value.contains(',') && Value.find_first_of("\"'\\$(`") != StringRef::npos)
    return Editor.left(Whole, "nvcc takes the values between commas for "
                              "several; write '" +
                                  Flag.str() + "' for each");
  bool IsJoined = (Flag.size() == 2 && Flag != "-o") || Flag.ends_with("=");
  SmallVector<StringRef> Items;
  Value.split(Items, ',', -1, /*KeepEmpty=*/false);
  std::vector<std::string> New;
  for (StringRef Item : Items) {
    auto Found = flagRows().find((Flag.drop_front() + Item).str());
    const NvccFlag *Row =
        Found == flagRows().end() ? nullptr : choose(Found->second, "");
    bool HasText = IsJoined && Row && Row->Fate == Becomes;
    if (IsJoined && Row && !HasText)
      Editor.left(Whole, Row->Note);
    if (HasText) {
      if (!Row->To.empty())
        New.push_back(Row->To.str());
    } else if (IsJoined) {
      New.push_back((Flag + Item).str());
    } else {
      New.push_back(Flag.str());
      New.push_back(Item.str());
    }
  }
  put(Used, New);
}

/// Edits the flag at \p Index; returns how many words it has.
size_t FlagEditor::edit(size_t Index) {
  const FlagWord &Word = Words[Index];
  StringRef Bare = unquoted(Word.Text);
  // Quotes around several flags, or around a part of one.
  StringRef Inner = Word.Text.ltrim("\"'\\");
  if (Inner.starts_with("-") && Bare.size() != Inner.size() &&
      hasOpenQuote(Word.Text) &&
      (Word.ForNvcc ? hasFlagRow(Inner) : isNvccFlag(Inner))) {
    leaveOpen(Word);
    return 1;
  }
  if (!Bare.starts_with("-") || Bare.starts_with("---"))
    return 1;
  if (size_t Count = editSpelling(Index))
    return Count;
  auto [Name, Value] = Bare.split('=');
  bool Joined = Bare.contains('=');
  Value = unquoted(Value);
  auto Found = flagRows().find(Name.ltrim('-'));
  if (Found == flagRows().end())
    return 1;
  ArrayRef<const NvccFlag *> Rows = Found->second;
  bool TakesValue =
      any_of(Rows, [](const NvccFlag *Row) { return Row->Kind == AnyValue; });
  bool HasPlain =
      any_of(Rows, [](const NvccFlag *Row) { return Row->Kind == NoValue; });
  size_t Count = 1;
  if (TakesValue && !Joined && !HasPlain) {
    if (Index + 1 == Words.size())
      return 1;
    Value = unquoted(Words[Index + 1].Text);
    Count = 2;
  } else if (Joined && !TakesValue) {
    return 1;
  }
  const NvccFlag *Row = choose(Rows, Value);
  if (leaveOpen(Words.slice(Index, Count)) || Editor.isKept(Word.Text))
    return Count;
  if (!Row && Value.contains(','))
    return editList(Index, Count, Rows, Name, Value);
  if (!Row)
    return 1;
  if (Row->Shared && !Word.ForNvcc &&
      !(Row->Fate == Architecture &&
        (Value.contains("sm_") || Value.contains("compute_")))) {
    if (Word.Mixed)
      Editor.left(Word.Text, "another compiler reads it, too");
    return 1;
  }
  if (Row->Fate == Architecture && !looksLikeArchitecture(Value)) {
    // The rest of the value is put together elsewhere.
    if (Word.ForNvcc && Joined)
      Editor.left(Word.Text, "name GPUs of AMD's");
    return 1;
  }
  if (Row->Fate == Forward && !Joined)
    Value = Words[Index + 1].Text;
  apply(*Row, Words.slice(Index, Count), Value);
  return Count;
}

/// A flag whose values stand in one list: -Werror=all-warnings,reorder. Those
/// without a row mean the same to hipcc.
size_t FlagEditor::editList(size_t Index, size_t Count,
                            ArrayRef<const NvccFlag *> Rows, StringRef Name,
                            StringRef Value) {
  std::vector<std::string> New;
  SmallVector<StringRef> Items;
  Value.split(Items, ',', -1, /*KeepEmpty=*/false);
  bool HasRow = false;
  for (StringRef Item : Items) {
    const NvccFlag *Row = choose(Rows, Item);
    if (Row && ((Row->Shared && !Words[Index].ForNvcc) || Row->Fate != Becomes))
      return 1;
    HasRow |= Row != nullptr;
    if (!Row)
      New.push_back((Name + "=" + Item).str());
    else if (!Row->To.empty())
      New.push_back(Row->To.str());
  }
  if (!HasRow)
    return 1;
  put(Words.slice(Index, Count), New);
  return Count;
}

/// -Xcompiler \p Value, in \p Used.
void FlagEditor::forward(ArrayRef<FlagWord> Used, StringRef Whole,
                         StringRef Value) {
  // "-Xcompiler=$<JOIN:${LIST},$<COMMA>>": the expression is read apart.
  StringRef Behind =
      Editor.Text.drop_front(Editor.offsetOf(Whole) + Whole.size())
          .take_until([](char C) { return isSpace(C) || C == '"'; });
  bool SplitsApart =
      Value.empty() && Behind.starts_with("$<") && Behind.contains(',');
  std::vector<std::string> New = hostFlags(Value);
  if (SplitsApart ||
      any_of(New, [&](StringRef F) { return mayBeList(Editor, F); }))
    return Editor.left(Whole, "nvcc splits the value at commas; write flags "
                              "with blanks between them");
  if (New.empty() && !unquoted(Value).empty())
    return Editor.left(Whole, "hipcc takes the flags of the host compiler "
                              "as they are");
  for (StringRef Flag : New)
    if (Flag.starts_with("$") && namesHostArithmetic(Editor.Text))
      Editor.lost(Whole, "became '" + Flag.str() + "'",
                  "hipcc gives device code the flags in it as well; write "
                  "'-Xarch_host' in front of what changes arithmetic");
  if (Style.Expand)
    for (std::string &Flag : New)
      if (StringRef(Flag).starts_with("$"))
        Flag = Style.Expand(Whole, Flag);
  std::vector<std::string> Host = forHostAlone(New);
  // hipcc has a level of its own only where no other one is given.
  bool HasLevel = any_of(enumerate(Words), [&](auto Each) {
    const FlagWord &Word = Each.value();
    StringRef Flag = unquoted(Word.Text);
    StringRef Before =
        Each.index() ? unquoted(Words[Each.index() - 1].Text) : StringRef();
    bool IsForKernels =
        Flag == "-G" || Flag == "--device-debug" ||
        ((Before + " " + Flag).str().find("ptxas") != std::string::npos &&
         Flag.contains("-O"));
    return Word.List == Used[0].List && Before != "-Xcompiler" &&
           Before != "--compiler-options" &&
           (IsForKernels || Flag.starts_with("-O"));
  });
  if (lowersLevel(New) && !HasLevel)
    Host.insert(Host.end(), {"-Xarch_device", "-O3"});
  put(Used, Host);
}

void FlagEditor::apply(const NvccFlag &Row, ArrayRef<FlagWord> Used,
                       StringRef Value) {
  StringRef Begin = Used.front().Text, End = Used.back().Text;
  StringRef Whole(Begin.data(), End.end() - Begin.data());
  SmallVector<StringRef> Split;
  Row.To.split(Split, ' ', -1, /*KeepEmpty=*/false);
  std::vector<std::string> New(Split.begin(), Split.end());
  switch (Row.Fate) {
  case Becomes:
    if (Row.Name == "use_fast_math")
      editFastMath(New, Whole, Used.front().List);
    if (!New.empty() && keepsOther(Row, Used.front().List)) {
      Editor.lost(Whole, "",
                  "HIP has one option for division and square root: both stay "
                  "exact, as nvcc keeps the other one");
      New.clear();
    }
    return put(Used, New);
  case Reported:
    Editor.lost(Whole,
                New.empty() ? std::string() : "became '" + Row.To.str() + "'",
                Row.Note);
    return put(Used, New);
  case Architecture:
    put(Used,
        FirstArch.empty() ? Style.Architectures : std::vector<std::string>());
    if (FirstArch.empty())
      FirstArch = Whole;
    else if (Editor.Text
                 .slice(Editor.offsetOf(LastArch), Editor.offsetOf(Whole))
                 .contains('\n'))
      Editor.architectures(Whole, "and was dropped");
    LastArch = Whole;
    return;
  case Forward:
    return forward(Used, Whole, Value);
  case Respelt:
    return respell(Used, Row.To, Value);
  case Manual:
    return Editor.left(Whole, Row.Note);
  }
}

} // namespace

std::vector<std::string> archFlagsFor(const BuildEditor &Editor,
                                      ArrayRef<StringRef> Command) {
  std::vector<std::string> Flags = Editor.archFlags();
  for (StringRef Word : Command)
    if (Word == "-ptx" || Word == "--ptx" || Word == "-cubin" ||
        Word == "--cubin")
      Flags.resize(1);
  return Flags;
}

void editFlags(BuildEditor &Editor, ArrayRef<FlagWord> Words,
               const FlagStyle &Style) {
  FlagEditor(Editor, Words, Style).run();
}

} // namespace cu2x::project
