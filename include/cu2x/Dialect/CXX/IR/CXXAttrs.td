//===- CXXAttrs.td - Fields, enumerators -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXXATTRS
#define CU2X_DIALECT_CXX_IR_CXXATTRS

include "cu2x/Dialect/CXX/IR/CXXDialect.td"
include "mlir/IR/AttrTypeBase.td"

class CXX_Attr<string name, string attrMnemonic> : AttrDef<CXX_Dialect, name> {
  let mnemonic = attrMnemonic;
}

def CXX_FieldAttr : CXX_Attr<"Field", "field"> {
  let summary = "one field of a record";
  let description = [{
    `bits` is 0 unless it is a bit-field; `alignment` in bytes is 0 unless it is
    larger than that of the type.
  }];
  let parameters = (ins StringRefParameter<>:$name, "::mlir::Type":$type,
                        DefaultValuedParameter<"unsigned", "0">:$bits,
                        DefaultValuedParameter<"unsigned", "0">:$alignment);
  let assemblyFormat = [{
    `<` $name `,` $type (`,` `bits` `=` $bits^)?
    (`align` `=` $alignment^)? `>`
  }];
  let builders = [
    AttrBuilderWithInferredContext<(ins "::llvm::StringRef":$name,
        "::mlir::Type":$type, CArg<"unsigned", "0">:$bits,
        CArg<"unsigned", "0">:$alignment), [{
      return $_get(type.getContext(), name, type, bits, alignment);
    }]>];
  let extraClassDeclaration = [{
    FieldAttr withName(::llvm::StringRef Name) {
      return get(Name, getType(), getBits(), getAlignment());
    }
    FieldAttr withType(::mlir::Type Type) {
      return get(getName(), Type, getBits(), getAlignment());
    }
  }];
}

def CXX_EnumeratorAttr : CXX_Attr<"Enumerator", "enumerator"> {
  let parameters = (ins StringRefParameter<>:$name, "int64_t":$value);
  let assemblyFormat = "`<` $name `,` $value `>`";
}

#endif // CU2X_DIALECT_CXX_IR_CXXATTRS
