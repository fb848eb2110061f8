//===- CXXDecls.td - Functions, records, variables -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXXDECLS
#define CU2X_DIALECT_CXX_IR_CXXDECLS

include "cu2x/Dialect/CXX/IR/CXXOpBase.td"
include "mlir/IR/RegionKindInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/IR/OpAsmInterface.td"

def CXX_FuncOp : CXX_Op<"func", [IsolatedFromAbove, NoTerminator, Symbol,
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmBlockArgumentNames"]>]> {
  let summary = "function, method, constructor or kernel";
  let description = [{
    `function_type` has the declared types. Block argument N is the parameter N
    as a variable: `!cxx.lv<T, thread>` for one passed by value, `!cxx.lv` of
    the referent for a reference. A non-static method has its object as
    argument 0, declared as `!cxx.ref<record, space>`, and names its record.

    Functions that no kernel reaches are not imported. Template instances are
    functions of their own, named by the importer (`reduce_256`).
  }];
  let arguments = (ins
    SymbolNameAttr:$sym_name,
    StrAttr:$name,
    TypeAttrOf<FunctionType>:$function_type,
    StrArrayAttr:$parameter_names,
    /// One dictionary a parameter: what a dialect says about it (msl.buffer).
    OptionalAttr<DictArrayAttr>:$parameter_attrs,
    /// The record a method belongs to, static or not.
    OptionalAttr<FlatSymbolRefAttr>:$record,
    UnitAttr:$constructor,
    UnitAttr:$static_method,
    UnitAttr:$is_inline,
    OptionalAttr<StrAttr>:$sym_visibility);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $sym_name $name `:` $function_type $parameter_names
    (`method` `of` $record^)? (`constructor` $constructor^)?
    (`static` $static_method^)? attr-dict-with-keyword $body
  }];
  let extraClassDeclaration = [{
    ::mlir::Block &getEntry() { return getBody().front(); }
    unsigned getNumParameters() { return getFunctionType().getNumInputs(); }
    ::mlir::Type getParameterType(unsigned N) {
      return getFunctionType().getInput(N);
    }
    ::mlir::Type getReturnType() { return getFunctionType().getResult(0); }
    ::llvm::StringRef getParameterName(unsigned N);
    /// What a dialect says about a parameter, or null.
    ::mlir::Attribute getParameterAttr(unsigned N, ::llvm::StringRef Name);
    void setParameterAttr(unsigned N, ::llvm::StringRef Name,
                          ::mlir::Attribute Value);
    /// Adds a parameter before position \p N: its entry in the type, its name
    /// and its block argument, which is returned.
    ::mlir::BlockArgument insertParameter(unsigned N, ::mlir::Type Declared,
                                          ::llvm::StringRef Name);
    /// Replaces the declared type of a parameter and that of its argument.
    void setParameterType(unsigned N, ::mlir::Type Declared);
    void setReturnType(::mlir::Type Type);
    /// The type of the block argument that stands for a parameter of a
    /// declared type.
    static ::mlir::Type getArgumentTypeFor(::mlir::Type Declared);
    /// Whether argument 0 is the object.
    bool isInstanceMethod() { return getRecord() && !getStaticMethod(); }
  }];
  let builders = [OpBuilder<(ins "::llvm::StringRef":$symbol,
      "::llvm::StringRef":$name, "::mlir::FunctionType":$type,
      "::llvm::ArrayRef<::llvm::StringRef>":$parameterNames)>];
  let skipDefaultBuilders = 1;
  let hasVerifier = 1;
}

def CXX_GlobalOp : CXX_Op<"global", [IsolatedFromAbove, NoTerminator, Symbol]> {
  let summary = "variable of namespace scope, or a static member";
  let description = [{
    `type` is the place: its space says whether it is `constant` or `device`.
    The initialiser, if any, ends in `cxx.yield`. Attributes cu.constant,
    cu.device, cu.managed say how CUDA declared it.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, StrAttr:$name,
                       TypeAttrOf<CXX_LValueType>:$type,
                       OptionalAttr<StrAttr>:$sym_visibility);
  let regions = (region MaxSizedRegion<1>:$init);
  let assemblyFormat =
      "$sym_name $name `:` $type attr-dict-with-keyword $init";
  let extraClassDeclaration = [{
    LValueType getPlace() { return ::llvm::cast<LValueType>(getType()); }
  }];
}

def CXX_RecordOp : CXX_Op<"record", [Symbol]> {
  let summary = "struct, class or union with its fields in order";
  let description = [{
    `size` and `alignment` are CUDA's, in bytes. Methods are cxx.func operations
    that name the record. A base class is a leading field named after it; an
    empty one is left out unless C++ moves what comes behind it, because an
    object of the same class would be at its address.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, StrAttr:$name,
                       TypedArrayAttrBase<CXX_FieldAttr, "fields">:$fields,
                       I64Attr:$size, I64Attr:$alignment,
                       UnitAttr:$is_union,
                       OptionalAttr<StrAttr>:$sym_visibility);
  let assemblyFormat = [{
    $sym_name $name `size` $size `align` $alignment (`union` $is_union^)?
    $fields attr-dict
  }];
  let extraClassDeclaration = [{
    /// The field of that name, or null.
    FieldAttr getField(::llvm::StringRef Name);
  }];
}

def CXX_EnumOp : CXX_Op<"enum", [Symbol]> {
  let arguments = (ins SymbolNameAttr:$sym_name, StrAttr:$name,
                       TypeAttr:$underlying,
                       TypedArrayAttrBase<CXX_EnumeratorAttr, "enumerators">
                           :$enumerators,
                       UnitAttr:$scoped,
                       OptionalAttr<StrAttr>:$sym_visibility);
  let assemblyFormat = [{
    $sym_name $name (`scoped` $scoped^)? `:` $underlying $enumerators attr-dict
  }];
}

def CXX_VarOp : CXX_Op<"var", [
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>]> {
  let summary = "local variable; the result is the variable";
  let description = [{
    With `reference` the variable is a reference: `init` is the glvalue it
    binds to and the result type is that of the referent. Attribute cu.shared
    marks __shared__, and cu.dynamic `extern __shared__ T x[]`.
  }];
  let arguments = (ins StrAttr:$name, Optional<AnyType>:$init,
                       UnitAttr:$reference, UnitAttr:$is_static,
                       UnitAttr:$is_constexpr,
                       /// "copy" (T x = e), "paren" (T x(e)) or "brace" (T x{e})
                       OptionalAttr<StrAttr>:$style);
  let results = (outs CXX_LValueType:$variable);
  let assemblyFormat = [{
    $name (`reference` $reference^)? (`static` $is_static^)?
    (`constexpr` $is_constexpr^)? (`=` $init^ `:` type($init))? attr-dict
    `->` type($variable)
  }];
  let hasVerifier = 1;
}

#endif // CU2X_DIALECT_CXX_IR_CXXDECLS
