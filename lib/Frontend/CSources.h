//===- CSources.h - Sources of C, parsed as C++ -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_CSOURCES_H
#define CU2X_LIB_FRONTEND_CSOURCES_H

#include "llvm/ADT/StringRef.h"
#include <memory>

namespace clang {
class Preprocessor;
class PPCallbacks;
} // namespace clang

namespace cu2x::frontend {

class FactCollector;

/// Whether \p File is a source that builds compile as C. CUDA's declarations
/// are C++, and so is the parse of it.
inline bool isSourceOfC(llvm::StringRef File) { return File.ends_with(".c"); }

/// Lets a source of C, and headers that do not speak to C++, use C++'s keywords
/// as names.
std::unique_ptr<clang::PPCallbacks>
makeKeywordsOfC(FactCollector &Collector, clang::Preprocessor &Preprocessor);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_CSOURCES_H
