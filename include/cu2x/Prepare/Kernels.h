//===- Kernels.h - Kernels from MSL in a CUDA program -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The CUDA program's launches run kernels of a Metal file instead of their
/// own. A report says which, in JSON:
/// \code{.json}
///   {"kernels": [{
///     "name": "reduce_256",                 function in the Metal file
///     "source": "reduce<256, float>",       the kernel in C++
///     "type": "void (*)(float *, int)",     its type as a pointer; optional
///     "parameters": [                       the function's bindings
///       {"kind": "buffer", "index": 0, "argument": 0},
///       {"kind": "value", "index": 1, "argument": 1},
///       {"kind": "symbol", "index": 2, "symbol": "table"},
///       {"kind": "threadgroup", "index": 0},
///       {"kind": "argument-struct", "index": 3, "fields":
///         [{"argument": 1, "offset": 0, "size": 4}]},
///       {"kind": "texture", "index": 0, "argument": 2},
///       {"kind": "sampler", "index": 0, "argument": 2},
///       {"kind": "printf_buffer", "index": 4},
///       {"kind": "failure_record", "index": 5},
///       {"kind": "atomic_locks", "index": 6},
///       {"kind": "builtin"}]}],
///    "printf": {
///      "formats": [{"text": "%d %s\n", "arguments": ["int", "string"]}],
///      "strings": ["one"]},
///    "failures": [{"kind": "assert", "text": "i < n", "file": "reduce.cu",
///                  "line": 7, "function": "void reduce(float *, int)"}]}
/// \endcode
/// What the numbers of formats, strings and failures in the buffers mean is in
/// the last two.
/// A report of `cu2x --target=metal` has this for each of its `files`.
/// `argument` is the number of the kernel's parameter: a pointer for a buffer,
/// any value, or a texture object. Members with other names are ignored.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_PREPARE_KERNELS_H
#define CU2X_PREPARE_KERNELS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace cu2x::prepare {

/// C++ for the end of the prepared CUDA source, which makes the kernels that
/// \p Report names run as the entries of the prepared Metal source. Fails at a
/// report that is no such JSON. Kernels that it does not name run as they are,
/// and the program says so.
llvm::Expected<std::string> replaceKernels(llvm::StringRef Report);

} // namespace cu2x::prepare

#endif // CU2X_PREPARE_KERNELS_H
