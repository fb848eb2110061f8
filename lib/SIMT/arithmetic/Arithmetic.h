//===- Arithmetic.h - What GPUs compute where C++ leaves it open *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A plugin for the Clang that compiles programs for the executor gives
// operations the results that GPUs have where those of C++ are undefined or not
// said. It does so in all functions of a program: which of them a kernel calls
// is not known where pointers to functions, lambdas and other units are.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_ARITHMETIC_ARITHMETIC_H
#define CU2X_SIMT_ARITHMETIC_ARITHMETIC_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/SmallVector.h"

namespace llvm {
class Function;
class GlobalObject;
class GlobalVariable;
class Module;
} // namespace llvm

namespace cu2x::simt {

/// What simt/qualifiers.h makes of CUDA's keywords, by what it stands at.
struct Keywords {
  llvm::SmallVector<llvm::GlobalVariable *> Variables;
  llvm::SmallPtrSet<const llvm::Function *, 8> Device, Host;
  /// Static variables of functions, or of what is in them, that the device
  /// alone has, and of those that the host can call as well.
  llvm::SmallPtrSet<const llvm::GlobalVariable *, 8> StaticsOfDevice,
      StaticsOfBoth;

  bool isKernel(const llvm::Function &F) const;
  /// Whether the host cannot call \p F.
  bool isOfDevice(const llvm::Function &F) const;
  /// Whether \p F says that both sides can call it.
  bool isOfBothSides(const llvm::Function &F) const;
  /// Whether \p V is a variable of the device, or of its functions alone.
  bool isOfDevice(const llvm::GlobalVariable &V) const;
};

/// Takes the annotations that are CUDA's keywords from the module, as they
/// would keep what nobody uses.
Keywords takeKeywords(llvm::Module &M);

// Each says whether it has changed the function.

/// Gives shifts by as many bits as there are a result: the one of NVIDIA's
/// GPUs, or with \p LowBits that of the others.
bool defineShifts(llvm::Function &F, bool LowBits);

/// Has <cmath>'s fmin and fmax call the executor's own, lib/SIMT/Extremes.cpp,
/// which orders zeros.
bool orderZeros(llvm::Function &F);

/// Converts floats to integers of fewer than 32 bits by way of 32, which is
/// where GPUs saturate, and takes the low ones: what nvcc makes of
/// `(unsigned char)x` is cvt.rzi.u32 and st.u8.
bool convertByWords(llvm::Function &F);

/// Gives the integer that is made of NaN the highest bit where NVIDIA's GPUs do
/// so, and leaves 0 where they do that.
bool convertNaN(llvm::Function &F);

/// Puts the variables of the device into sections, those whose first value is
/// zero into cu2x_zeros and the others into cu2x_values: cudaDeviceReset gives
/// them these values again.
bool placeVariables(llvm::Module &M, const Keywords &Found);

/// Puts \p V, a variable of the device, into one of these sections. Says
/// whether it has changed.
bool placeVariable(llvm::GlobalVariable &V);

/// What the device runs and reads of a unit.
struct DeviceReach {
  llvm::SmallVector<llvm::Function *> Functions; ///< with a body
  /// Functions of both sides that another unit defines.
  llvm::SmallVector<llvm::Function *> Declared;
  llvm::SmallVector<llvm::GlobalVariable *> Variables; ///< with a value
  /// Those of \p Variables that the host may have as well, as its own.
  llvm::SmallVector<llvm::GlobalVariable *> OfBothSides;
};

/// Gives the code of the device copies of the variables that the host has as
/// well, and of the functions and constants that name them. With \p SharesCode
/// units that are linked have these in common. Returns what has a copy and
/// stays the host's.
llvm::SmallPtrSet<llvm::GlobalObject *, 16>
copyForDevice(llvm::Module &M, const DeviceReach &Reach, const Keywords &Found,
              bool SharesCode);

/// Gives the unit what it runs on the device of inline functions and templates,
/// and the variables and constants that it reads there, as a program without
/// `-rdc=true` has it: links take the instances of one unit, which uses the
/// static variables and macros of that one. \p OwnTemplates says the same of
/// templates of kernels, what nvcc does and the compiler of HIP does not. Other
/// units that have declarations alone are given these instances.
bool separateUnits(llvm::Module &M, const Keywords &Found, bool OwnTemplates);

/// Makes explicit specializations of templates of constants the unit's own, as
/// nvcc's host compiler does: Clang would define one in each unit with a header.
bool separateConstants(llvm::Module &M, const Keywords &Found);

/// Gives the device its static variables of functions of both sides, which all
/// units have in common, as programs with `-rdc=true` do.
bool separateSides(llvm::Module &M, const Keywords &Found);

} // namespace cu2x::simt

#endif // CU2X_SIMT_ARITHMETIC_ARITHMETIC_H
