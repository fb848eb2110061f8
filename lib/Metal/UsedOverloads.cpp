//===- UsedOverloads.cpp - The overloads that a program calls -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UsedOverloads.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using llvm::StringRef;

namespace {

/// One function of the text.
struct Overload {
  StringRef Comment, Code;
  std::vector<std::string> Types;
  bool CallsItself = false;
  bool Used = false;
};

} // namespace

/// A type as its words in order and its stars: `device uint *` and
/// `uint device*` are one.
static std::string normalised(StringRef Type) {
  llvm::SmallVector<StringRef> Words;
  std::string Signs;
  while (!Type.empty()) {
    StringRef Word = Type.take_while(
        [](char C) { return llvm::isAlnum(C) || C == '_' || C == ':'; });
    if (!Word.empty())
      Words.push_back(Word);
    else if (!llvm::isSpace(Type.front()))
      Signs += Type.front();
    Type = Type.drop_front(std::max<size_t>(Word.size(), 1));
  }
  llvm::sort(Words);
  return llvm::join(Words, " ") + Signs;
}

/// The types of the parameters of \p Name, of which \p Code is the definition.
static std::vector<std::string> parameterTypes(StringRef Code, StringRef Name) {
  std::vector<std::string> Types;
  StringRef List = Code.substr(Code.find((Name + "(").str()) + Name.size() + 1);
  List = List.take_front(List.find(')'));
  while (!List.trim().empty()) {
    auto [Parameter, Rest] = List.split(',');
    StringRef Type = Parameter.rtrim();
    Types.push_back(normalised(Type.take_front(
        Type.find_last_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUV"
                              "WXYZ0123456789_") +
        1)));
    List = Rest;
  }
  return Types;
}

/// The functions of \p Text; empty if it has anything else.
static std::vector<Overload> overloads(StringRef Text, StringRef Name) {
  std::vector<Overload> All;
  std::string Call = (Name + "(").str();
  StringRef Comment;
  while (!Text.empty()) {
    size_t End = 0;
    auto NextLine = [&] {
      size_t At = Text.find('\n', End);
      End = At == StringRef::npos ? Text.size() : At + 1;
    };
    if (Text.starts_with("///")) {
      while (Text.substr(End).starts_with("///"))
        NextLine();
      Comment = Text.take_front(End);
    } else if (Text.starts_with("static inline ")) {
      // Up to the next line that does not continue it.
      do
        NextLine();
      while (End != Text.size() && !Text.substr(End).starts_with("///") &&
             !Text.substr(End).starts_with("static inline "));
      StringRef Code = Text.take_front(End);
      size_t At = Code.find(Call);
      if (At == StringRef::npos || Code.contains("\ntemplate") ||
          Code.contains("\nstruct"))
        return {};
      All.push_back({Comment, Code, parameterTypes(Code, Name),
                     Code.substr(At + 1).contains(Call)});
      Comment = "";
    } else {
      return {};
    }
    Text = Text.drop_front(End);
  }
  return All;
}

/// The memory that an overload works on, by which its siblings are found.
static std::string spaces(const Overload &O) {
  std::string Text;
  for (StringRef Type : O.Types)
    for (StringRef Space : {"device", "threadgroup", "thread", "constant"})
      if (llvm::is_contained(llvm::split(Type.rtrim("*&"), ' '), Space))
        Text += (Space + " ").str();
  return Text;
}

std::string
metal::usedOverloads(StringRef Text, StringRef Name,
                     llvm::ArrayRef<std::vector<std::string>> Calls) {
  std::vector<Overload> All = overloads(Text, Name);
  if (All.size() < 2)
    return Text.str();
  for (const std::vector<std::string> &Call : Calls) {
    std::vector<std::string> Types;
    for (const std::string &Type : Call)
      Types.push_back(normalised(Type));
    auto Meant =
        llvm::find_if(All, [&](const Overload &O) { return O.Types == Types; });
    if (Meant == All.end())
      return Text.str();
    Meant->Used = true;
  }
  for (const Overload &O : All)
    if (O.Used && O.CallsItself)
      for (Overload &Other : All)
        Other.Used |= spaces(Other) == spaces(O);
  std::string Result;
  StringRef Comment;
  for (const Overload &O : All) {
    // One comment may be for several.
    if (!O.Comment.empty())
      Comment = O.Comment;
    if (!O.Used)
      continue;
    Result += Comment.str() + O.Code.str();
    Comment = "";
  }
  return Result;
}
