//===- Target.h - The machine that Metal is parsed for ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_TARGET_H
#define CU2X_LIB_MSLCHECK_TARGET_H

#include "clang/Basic/TargetInfo.h"

namespace cu2x::mslcheck {

/// The target that it is made from, but for one thing: a temporary object,
/// which has no address space for clang, is one of thread memory. Code is not
/// generated for it.
class MetalTarget : public clang::TargetInfo {
public:
  explicit MetalTarget(const clang::TargetInfo &Base)
      : clang::TargetInfo(Base) {}

  bool isAddressSpaceSupersetOf(clang::LangAS A,
                                clang::LangAS B) const override {
    return A == B ||
           (A == clang::LangAS::opencl_private && B == clang::LangAS::Default);
  }

  void getTargetDefines(const clang::LangOptions &,
                        clang::MacroBuilder &) const override {}
  llvm::SmallVector<clang::Builtin::InfosShard>
  getTargetBuiltins() const override {
    return {};
  }
  BuiltinVaListKind getBuiltinVaListKind() const override {
    return VoidPtrBuiltinVaList;
  }
  llvm::ArrayRef<const char *> getGCCRegNames() const override { return {}; }
  llvm::ArrayRef<GCCRegAlias> getGCCRegAliases() const override { return {}; }
  bool validateAsmConstraint(const char *&, ConstraintInfo &) const override {
    return true;
  }
  std::string_view getClobbers() const override { return ""; }
};

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_TARGET_H
