//===- MappingKeys.cpp - Keys that would be one -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// CUDA_HOME and CUDA_PATH are both ROCM_PATH, and a mapping of YAML, TOML or
/// JSON with one key twice cannot be read, nor a list of Compose's with an item
/// twice. JSON is read as YAML, without the comments that some readers allow.
///
//===----------------------------------------------------------------------===//

#include "TomlText.h"
#include "Words.h"
#include "cu2x/Support/Nesting.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

using namespace llvm;

namespace cu2x::project {
namespace {

bool isEnvironment(StringRef Key) {
  return Key == "environment" || Key == "env" || Key == "variables" ||
         Key == "args";
}

/// Collects what stands beside each other in a document of YAML. Its text may
/// be a copy of \p Text with blanks for some bytes.
class YamlKeys {
public:
  YamlKeys(StringRef Text, NameGroups &Groups) : Text(Text), Groups(Groups) {}

  void read(StringRef Copy) {
    SourceMgr SM;
    SM.setDiagHandler([](const SMDiagnostic &, void *) {});
    yaml::Stream Stream(Copy, SM, /*ShowColors=*/false);
    Begin = Copy.begin();
    for (yaml::Document &Document : Stream) {
      yaml::Node *Root = Document.getRoot();
      if (Stream.failed())
        return;
      visit(Root);
      Document.skip();
    }
  }

private:
  /// \p N, a scalar, as a slice of the text without quotes.
  StringRef scalar(yaml::Node *N) const {
    StringRef Raw;
    if (auto *Scalar = dyn_cast_or_null<yaml::ScalarNode>(N)) {
      Raw = Scalar->getRawValue().rtrim().trim("\"'");
    } else if (isa_and_nonnull<yaml::BlockScalarNode>(N)) {
      SMRange Range = N->getSourceRange();
      const char *First = Range.Start.getPointer();
      if (First < Begin || First > Begin + Text.size())
        return StringRef();
      Raw = StringRef(First, Range.End.getPointer() - First).trim();
    }
    if (Raw.empty())
      return StringRef();
    return Text.substr(Raw.begin() - Begin, Raw.size());
  }

  /// Returns the value of its key `name`.
  StringRef visitMapping(yaml::MappingNode &M) {
    std::vector<StringRef> Keys;
    StringRef Named;
    for (yaml::KeyValueNode &Pair : M) {
      StringRef Key = scalar(Pair.getKey());
      if (!Key.empty())
        Keys.push_back(Key);
      yaml::Node *Value = Pair.getValue();
      if (Key == "name")
        Named = scalar(Value);
      visit(Value, isEnvironment(Key));
    }
    Groups.add(std::move(Keys));
    return Named;
  }

  /// \p IsEnvironment: items of a list are variables, and no commands.
  void visit(yaml::Node *N, bool IsEnvironment = false) {
    if (auto *M = dyn_cast_or_null<yaml::MappingNode>(N)) {
      visitMapping(*M);
    } else if (auto *S = dyn_cast_or_null<yaml::SequenceNode>(N)) {
      std::vector<StringRef> Names;
      for (yaml::Node &Item : *S) {
        StringRef Name;
        // - NAME=value, - NAME, and - name: NAME
        if (auto *M = dyn_cast<yaml::MappingNode>(&Item)) {
          Name = visitMapping(*M);
        } else if (Name = scalar(&Item); Name.empty()) {
          visit(&Item);
        } else {
          Name = Name.take_front(Name.find('='));
        }
        if (!Name.empty() && IsEnvironment)
          Names.push_back(Name);
      }
      Groups.add(std::move(Names));
    }
  }

  StringRef Text;
  NameGroups &Groups;
  const char *Begin = nullptr;
};

/// \p Text of JSON with blanks in place of comments.
std::string withoutComments(StringRef Text) {
  std::string Copy = Text.str();
  for (size_t I = 0; I < Text.size(); ++I) {
    StringRef Rest = Text.substr(I);
    size_t End = I;
    if (Text[I] == '"') {
      for (++I; I < Text.size() && Text[I] != '"'; ++I)
        I += Text[I] == '\\';
    } else if (Rest.starts_with("//")) {
      End = std::min(Text.find('\n', I), Text.size());
    } else if (Rest.starts_with("/*")) {
      size_t Close = Text.find("*/", I + 2);
      End = Close == StringRef::npos ? Text.size() : Close + 2;
    }
    for (; I < End; ++I)
      if (Copy[I] != '\n')
        Copy[I] = ' ';
  }
  return Copy;
}

} // namespace

void NameGroups::add(std::vector<StringRef> Names) {
  for (StringRef Name : Names)
    GroupOf[Name.begin()] = Groups.size();
  Groups.push_back(std::move(Names));
}

ArrayRef<StringRef> NameGroups::beside(StringRef Name) const {
  auto Found = GroupOf.find(Name.begin());
  return Found == GroupOf.end() ? ArrayRef<StringRef>()
                                : ArrayRef(Groups[Found->second]);
}

const NameGroups &BuildEditor::nameGroups() {
  if (Groups)
    return *Groups;
  Groups.emplace();
  StringRef Extension = sys::path::extension(Path);
  if (Extension != ".toml" && nestsTooDeep(Text))
    return *Groups;
  if (Extension == ".json")
    YamlKeys(Text, *Groups).read(withoutComments(Text));
  else if (Extension == ".yml" || Extension == ".yaml")
    YamlKeys(Text, *Groups).read(Text);
  else if (Extension == ".toml")
    readTomlKeys(Text, *Groups);
  return *Groups;
}

bool isTakenKey(BuildEditor &Editor, StringRef Name, StringRef To) {
  return any_of(Editor.nameGroups().beside(Name), [&](StringRef Key) {
    const BuildWord *Row = lookupWord(Key, Variable);
    // The first of several becomes it.
    return Key == To || (Key.begin() < Name.begin() && Row && Row->To == To);
  });
}

} // namespace cu2x::project
