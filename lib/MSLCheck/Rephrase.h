//===- Rephrase.h - What clang has to be told in other words ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Some constructs of Metal that clang refuses can be put into other words only
// where their types are known. Clang's complaint tells place and type, and the
// text is parsed again with the place rephrased.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_REPHRASE_H
#define CU2X_LIB_MSLCHECK_REPHRASE_H

#include "Tokens.h"

#include "clang/Basic/Diagnostic.h"
#include <map>
#include <optional>
#include <string>

namespace cu2x::mslcheck {

/// One place and its other words.
struct Rephrasing {
  enum Kind {
    /// A call whose argument number Count is `{a, b}` for a parameter of type
    /// Type: `Type{a, b}`, or `Type(v, b)` if one is a vector.
    BracedVector,
    ShortVector,   ///< `{a, b}` for a longer vector: Count zeros are added.
    Operands,      ///< `v(a, b)` and `T(a, b)`, which turn out to be vectors.
    VectorCast,    ///< `(T)v` for vectors of other elements, v ends at End.
    StaticCast,    ///< `static_cast<T>(v)` for vectors of other elements.
    NarrowLiteral, ///< `1.0f * v` where v has elements of Type: `Type(1.0f)`.
    NestedThreadgroup,     ///< A threadgroup variable in an inner scope.
    ThreadgroupInitializer ///< `threadgroup T x = {...}`
  } What;
  std::string Type;
  unsigned Count = 0;
  /// The encoding of a place.
  unsigned End = 0;
};

/// By the place's encoding, which is the same each time a text is read.
using Rephrasings = std::map<unsigned, Rephrasing>;

/// What to say in other words at which place after the complaint \p Info. The
/// error that a note belongs to stands at \p Error.
std::optional<std::pair<unsigned, Rephrasing>>
rephrasingFor(const clang::Diagnostic &Info, clang::SourceLocation Error);

/// \p Tokens with the places of \p All rephrased. Reports what Metal's
/// specification does not allow, though Apple's compiler takes it.
TokenList rephrase(clang::Preprocessor &PP, const TokenList &Tokens,
                   const Rephrasings &All, Findings &Out);

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_REPHRASE_H
