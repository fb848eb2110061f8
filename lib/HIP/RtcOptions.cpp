//===- RtcOptions.cpp - Options of run-time compilation ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// hiprtc hands its options to Clang. Not listed are those that Clang takes with
// the same meaning: macros, include folders, dialects, `-include`, `-w`.
//
//===----------------------------------------------------------------------===//

#include "RtcOptions.h"

using namespace cu2x;
using llvm::StringRef;

namespace {

struct RtcOption {
  StringRef Long, Short;
  StringRef Instead;
};

constexpr StringRef LeaveOut = "leave it out for hiprtc";

constexpr RtcOption Options[] = {
    {"--device-c", "-dc", "hiprtc takes '-fgpu-rdc'"},
    {"--device-w", "-dw", LeaveOut},
    {"--relocatable-device-code", "-rdc", "hiprtc takes '-fgpu-rdc'"},
    {"--extensible-whole-program", "-ewp", LeaveOut},
    {"--device-debug", "-G", "hiprtc takes '-g' and '-O0'"},
    {"--generate-line-info", "-lineinfo", "hiprtc takes '-gline-tables-only'"},
    {"--dopt", "-dopt", "hiprtc takes '-O3'"},
    {"--Ofast-compile", "-Ofc", "hiprtc takes '-O1'"},
    {"--ptxas-options", "-Xptxas", LeaveOut},
    {"--maxrregcount", "-maxrregcount",
     "write '__launch_bounds__' at the kernel"},
    {"--ftz", "-ftz", "hiprtc takes '-fgpu-flush-denormals-to-zero'"},
    {"--prec-sqrt", "-prec-sqrt",
     "hiprtc takes '-fno-hip-fp32-correctly-rounded-divide-sqrt' for false"},
    {"--prec-div", "-prec-div",
     "hiprtc takes '-fno-hip-fp32-correctly-rounded-divide-sqrt' for false"},
    {"--fmad", "-fmad", "hiprtc takes '-ffp-contract=off' for false"},
    {"--use_fast_math", "-use_fast_math",
     "hiprtc takes '-ffast-math', which allows more"},
    {"--extra-device-vectorization", "-extra-device-vectorization", LeaveOut},
    {"--modify-stack-limit", "-modify-stack-limit", LeaveOut},
    {"--dlink-time-opt", "-dlto", "hiprtc takes '-fgpu-rdc'"},
    {"--gen-opt-lto", "-gen-opt-lto", LeaveOut},
    {"--optix-ir", "-optix-ir", LeaveOut},
    {"--jump-table-density", "-jtd", LeaveOut},
    {"--device-stack-protector", "-device-stack-protector", LeaveOut},
    {"--include-path", "", "hiprtc takes '-I'"},
    {"--pre-include", "", "hiprtc takes '-include'"},
    {"--no-source-include", "-no-source-include", LeaveOut},
    {"--builtin-move-forward", "-builtin-move-forward", LeaveOut},
    {"--builtin-initializer-list", "-builtin-initializer-list", LeaveOut},
    {"--disable-warnings", "", "hiprtc takes '-w'"},
    {"--restrict", "-restrict", "write '__restrict__' at the parameters"},
    {"--device-as-default-execution-space", "-default-device",
     "write '__device__' at the functions"},
    {"--device-int128", "-device-int128", LeaveOut},
    {"--optimization-info", "-opt-info", LeaveOut},
    {"--display-error-number", "-err-no", LeaveOut},
    {"--no-display-error-number", "-no-err-no", LeaveOut},
    {"--diag-error", "-diag-error", LeaveOut},
    {"--diag-suppress", "-diag-suppress", LeaveOut},
    {"--diag-warn", "-diag-warn", LeaveOut},
    {"--brief-diagnostics", "-brief-diag", LeaveOut},
    {"--time", "-time", LeaveOut},
    {"--split-compile", "-split-compile", LeaveOut},
    {"--fdevice-syntax-only", "-fdevice-syntax-only",
     "hiprtc takes '-fsyntax-only'"},
    {"--minimal", "-minimal", LeaveOut},
};

} // namespace

std::optional<StringRef> hip::insteadOfRtcOption(StringRef Option) {
  StringRef Name = Option.trim().split('=').first;
  for (const RtcOption &O : Options)
    if (Name == O.Long || (!O.Short.empty() && Name == O.Short))
      return O.Instead;
  return std::nullopt;
}
