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
  let summary = "one field of a record; `bits` is 0 unless it is a bit-field";
  let parameters = (ins StringRefParameter<>:$name, "::mlir::Type":$type,
                        DefaultValuedParameter<"unsigned", "0">:$bits);
  let assemblyFormat = "`<` $name `,` $type (`,` `bits` `=` $bits^)? `>`";
  let builders = [
    AttrBuilderWithInferredContext<(ins "::llvm::StringRef":$name,
        "::mlir::Type":$type, CArg<"unsigned", "0">:$bits), [{
      return $_get(type.getContext(), name, type, bits);
    }]>];
}

def CXX_EnumeratorAttr : CXX_Attr<"Enumerator", "enumerator"> {
  let parameters = (ins StringRefParameter<>:$name, "int64_t":$value);
  let assemblyFormat = "`<` $name `,` $value `>`";
}

#endif // CU2X_DIALECT_CXX_IR_CXXATTRS
