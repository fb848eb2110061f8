//===- Translator.cpp - CUDA to HIP for one translation unit ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/HIP/Translator.h"

#include "FileContext.h"

using namespace cu2x;
using namespace cu2x::hip;
using llvm::StringRef;

namespace {

class UnitTranslator {
public:
  UnitTranslator(const SourceUnit &Unit, const TranslateOptions &Options)
      : Unit(Unit), Options(Options) {}

  UnitTranslation run();

private:
  FileTranslation translateFile(const SourceFile &F);

  const SourceUnit &Unit;
  const TranslateOptions &Options;
  bool HasCandidates = false;
  bool NamesHip = false;
};

} // namespace

FileTranslation UnitTranslator::translateFile(const SourceFile &F) {
  FileContext Context(F.Text, *F.Facts, Unit.Facts, Options);
  findTextDeclarations(Context);
  rewriteArguments(Context);
  rewriteMinMax(Context);
  castResults(Context);
  rewriteSurfaceReads(Context);
  rewriteVectors(Context);
  compareHalves(Context);
  reportHostMath(Context);
  widenLaneMasks(Context);
  checkWarpSize(Context);
  checkRandomNumbers(Context);
  sizeCubWarps(Context);
  checkRecords(Context);
  checkArrays(Context);
  checkEnumNumbers(Context);
  leaveOut(Context);
  keepCalls(Context);
  checkGroupFunctions(Context);
  nameCubNamespace(Context);
  rewriteLaunches(Context);
  rewriteTorch(Context);
  rewriteNames(Context);
  answerOldReleases(Context);
  rewriteGuards(Context);
  rewriteStrings(Context);
  checkInlineAssembly(Context);
  defineHalf(Context);
  rewriteIncludes(Context);
  moveHeadersUp(Context);
  addMathHeader(Context);
  addThrustHeaders(Context);
  addBroughtHeaders(Context);
  keepTypedCalls(Context);

  HasCandidates |= Context.HasCandidates || !Context.Edits.empty() ||
                   !Context.Findings.empty();
  NamesHip |= namesHip(Context.Tokens);
  return Context.take();
}

UnitTranslation UnitTranslator::run() {
  UnitTranslation Result;
  for (const SourceFile &F : Unit.Files)
    Result.Files.push_back(translateFile(F));
  // HIP already, with nothing left to translate: that HIP's headers and names
  // are not known here matters to nobody.
  takeMessages(Unit, NamesHip && !HasCandidates, Result);
  // Those of the project are translated where that is asked for.
  Result.CudaHeaders = headersOfCuda(Unit.Facts, Options.ProjectRoot,
                                     /*Below=*/!Options.ProjectHeaders);
  Result.LibraryHeaders = librariesOfCuda(Unit.Facts, Options.ProjectRoot);
  return Result;
}

UnitTranslation hip::translateUnit(StringRef File, StringRef Text,
                                   const frontend::UnitFlags &Flags,
                                   const TranslateOptions &Options) {
  SourceUnit Unit;
  readUnit(File, Text, Flags, Options, Unit);
  return UnitTranslator(Unit, Options).run();
}
