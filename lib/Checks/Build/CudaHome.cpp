//===- CudaHome.cpp - CU2X9005 ----------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// A line that knows of ROCm as well decides for both.
static bool knowsRocm(StringRef Line) {
  return Line.contains("ROCM") || Line.contains("hip") || Line.contains("HIP");
}

void checks::checkCudaHome(StringRef Text,
                           std::vector<cu2x::diag::Finding> &Into) {
  static constexpr StringRef Tests[] = {
      "CUDA_HOME is not None", "CUDA_HOME is None", "CUDA_HOME != None",
      "torch.version.cuda"};
  size_t Start = 0;
  for (StringRef Rest = Text; !Rest.empty();) {
    auto [Line, Next] = Rest.split('\n');
    StringRef Code = Line.split('#').first;
    if (Code.contains("if ") || Code.contains("and ") || Code.contains("or "))
      for (StringRef Test : Tests)
        if (size_t At = Code.find(Test);
            At != StringRef::npos && !knowsRocm(Code)) {
          cu2x::diag::Finding F;
          F.K = cu2x::diag::Kind::CudaHomeGuard;
          F.Offset = Start + At;
          F.Length = Test.size();
          F.Args = {Test.str()};
          Into.push_back(std::move(F));
        }
    Start += Line.size() + 1;
    Rest = Next;
  }
}
