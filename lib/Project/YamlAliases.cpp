//===- YamlAliases.cpp - What aliases of YAML stand for ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

using namespace llvm;

namespace cu2x::project {

/// Adds the names of the aliases in \p N to \p Names.
static void addAliases(yaml::Node *N, std::set<std::string> &Names) {
  if (auto *A = dyn_cast_or_null<yaml::AliasNode>(N)) {
    Names.insert(A->getName().str());
  } else if (auto *M = dyn_cast_or_null<yaml::MappingNode>(N)) {
    for (yaml::KeyValueNode &Pair : *M) {
      addAliases(Pair.getKey(), Names);
      addAliases(Pair.getValue(), Names);
    }
  } else if (auto *S = dyn_cast_or_null<yaml::SequenceNode>(N)) {
    for (yaml::Node &Item : *S)
      addAliases(&Item, Names);
  }
}

std::set<std::string> aliasesOf(StringRef Text) {
  std::set<std::string> Names;
  SourceMgr SM;
  SM.setDiagHandler([](const SMDiagnostic &, void *) {});
  yaml::Stream Stream(Text, SM, /*ShowColors=*/false);
  for (yaml::Document &Document : Stream) {
    addAliases(Document.getRoot(), Names);
    if (Stream.failed())
      break;
    Document.skip();
  }
  return Names;
}

} // namespace cu2x::project
