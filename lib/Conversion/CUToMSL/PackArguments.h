//===- PackArguments.h - A struct for the arguments of a kernel ----- -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_PACKARGUMENTS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_PACKARGUMENTS_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/ArrayRef.h"

namespace cu2x {

/// Makes the parameters \p Numbers of \p Kernel, which are in order, members of
/// one parameter `constant KERNEL_arguments &arguments`, which is put where the
/// first was. Its `msl.fields` say where the host puts which argument:
/// [{argument = 0 : i64, offset = 0 : i64, size = 8 : i64}]. Does nothing and
/// returns false if one of them cannot be a member.
bool packArguments(cxx::FuncOp Kernel, llvm::ArrayRef<unsigned> Numbers);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_PACKARGUMENTS_H
