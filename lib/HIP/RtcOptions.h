//===- RtcOptions.h - Options of run-time compilation -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_RTCOPTIONS_H
#define CU2X_LIB_HIP_RTCOPTIONS_H

#include "llvm/ADT/StringRef.h"
#include <optional>

namespace cu2x::hip {

/// For an option of nvrtc that hiprtc does not take, what to do instead; no
/// value for other words.
std::optional<llvm::StringRef> insteadOfRtcOption(llvm::StringRef Option);

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_RTCOPTIONS_H
