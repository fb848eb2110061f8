//===- Declarations.h - Declarations with CUDA's attributes --------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_HOST_DECLARATIONS_H
#define CU2X_LIB_METAL_HOST_DECLARATIONS_H

#include "Attributes.h"
#include "Parsed.h"
#include "cu2x/Frontend/BodyMacros.h"
#include "llvm/ADT/StringSet.h"
#include <set>
#include <string>
#include <vector>

namespace cu2x::metal::host {

/// A declaration of a function or of variables that has attributes of CUDA,
/// found by its tokens: so in skipped branches and bodies of macros too.
struct Declaration {
  /// From the template heads to the `}` or `;`.
  frontend::TokenIndex First = 0, Last = 0;
  /// Of the innermost template head, if any.
  frontend::TokenIndex Template = frontend::NoToken;
  /// Those that the parser saw, where it did.
  unsigned Attributes = 0;
  bool IsFunction = false;
  /// `template void f<int>(int);`
  bool IsInstantiation = false;
  /// `struct Params { int n; }` where variables are declared with their type.
  frontend::TokenRange Type;
  frontend::TokenIndex TypeName = frontend::NoToken;
  /// The name that is declared, the first of several; `operator` of one.
  frontend::TokenIndex Name = frontend::NoToken;
  frontend::TokenIndex ParamsOpen = frontend::NoToken; ///< of a function
  /// `{` of a definition, or the use of a macro that is its whole body.
  frontend::TokenIndex Body = frontend::NoToken;

  bool isKernel() const { return IsFunction && (Attributes & Global); }
  bool isDeviceOnly() const {
    return IsFunction && (Attributes & (Global | Device | Host)) == Device;
  }
  bool isVariable() const {
    return !IsFunction && (Attributes & (Device | Constant | Managed));
  }
};

struct DeclarationList {
  /// In the order of the text. Each token belongs to one at most.
  std::vector<Declaration> All;
  /// Attributes whose declarations could not be taken apart.
  std::vector<frontend::TokenIndex> Unclear;
};

/// \p Variables are the names of variables that parentheses follow, by offset,
/// where the text is compiled: FileFacts::ParenthesizedVariables. Behind one of
/// \p EndMacros a declaration begins; where not all definitions of it say so,
/// the declaration is not clear. Declarations begin where \p Parsed says, and
/// those of the host alone are none.
DeclarationList findDeclarations(const frontend::TokenBuffer &T,
                                 const AttributeMacros &Macros,
                                 const frontend::BodyMacros &Bodies,
                                 const llvm::StringMap<bool> &EndMacros,
                                 const std::set<unsigned> &Variables,
                                 const ParsedDeclarations &Parsed);

/// The token that the parser has for the name of \p D.
frontend::TokenIndex parsedName(const frontend::TokenBuffer &T,
                                const Declaration &D);

/// The `>` that closes the list of parameters of the template head at \p Less,
/// or NoToken. Default arguments may stand in it.
frontend::TokenIndex closeOfHead(const frontend::TokenBuffer &T,
                                 frontend::TokenIndex Less);

/// The `<` that opens the template arguments closed at \p I, or NoToken.
frontend::TokenIndex openOfAngles(const frontend::TokenBuffer &T,
                                  frontend::TokenIndex I);

/// The first token of the name that ends with \p Name: one that is pasted
/// together, `kernel_##T`, has several.
frontend::TokenIndex beginOfName(const frontend::TokenBuffer &T,
                                 frontend::TokenIndex Name);
/// Whether the name that \p Name is part of is pasted together.
bool isPasted(const frontend::TokenBuffer &T, frontend::TokenIndex Name);

/// `int`, `const`, `struct` and other words of the language in a type.
bool isTypeWord(llvm::StringRef Word);

/// Whether \p Close ends lists of template arguments, as many as it is long.
bool isClose(const frontend::Token &Close);

/// Whether a branch of `#if` is around \p I: it may be the device's, or one
/// unit's.
bool isInBranch(const frontend::TokenBuffer &T, frontend::TokenIndex I);

/// The name that a parameter declares, its last token; NoToken when it has
/// none.
frontend::TokenIndex parameterName(const frontend::TokenBuffer &T,
                                   frontend::TokenRange R);

/// The body of the macro that the identifier at \p I is, if one definition in
/// this text says that it is an initializer with `=` or braces; else empty.
frontend::TokenRange initializerBody(const frontend::TokenBuffer &T,
                                     frontend::TokenIndex I);

/// Splits what stands between \p First and \p Last at commas outside of
/// brackets and template arguments.
std::vector<frontend::TokenRange> splitAtCommas(const frontend::TokenBuffer &T,
                                                frontend::TokenIndex First,
                                                frontend::TokenIndex Last);

} // namespace cu2x::metal::host

#endif // CU2X_LIB_METAL_HOST_DECLARATIONS_H
