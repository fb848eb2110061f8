//===- CXXTypes.td - Types of C++ with address spaces -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXXTYPES
#define CU2X_DIALECT_CXX_IR_CXXTYPES

include "cu2x/Dialect/CXX/IR/CXXDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

/// Where an object lives. The importer leaves what the source does not say
/// `generic`; address-space inference replaces every one of them. Names and
/// rules are those of the Metal Shading Language, section 4.
def CXX_AddressSpace : I32EnumAttr<"AddressSpace", "address space", [
    I32EnumAttrCase<"Generic", 0, "generic">,
    I32EnumAttrCase<"Thread", 1, "thread">,
    I32EnumAttrCase<"Threadgroup", 2, "threadgroup">,
    I32EnumAttrCase<"Device", 3, "device">,
    I32EnumAttrCase<"Constant", 4, "constant">]> {
  let cppNamespace = "::cu2x::cxx";
}

class CXX_Type<string name, string typeMnemonic> : TypeDef<CXX_Dialect, name> {
  let mnemonic = typeMnemonic;
}

class CXX_PlaceType<string name, string typeMnemonic>
    : CXX_Type<name, typeMnemonic> {
  let parameters = (ins "::mlir::Type":$pointee,
                        EnumParameter<CXX_AddressSpace>:$space,
                        DefaultValuedParameter<"bool", "false">:$isConst,
                        DefaultValuedParameter<"bool", "false">:$isVolatile);
  let assemblyFormat = [{
    `<` $pointee `,` custom<Place>($space, $isConst, $isVolatile) `>`
  }];
  let builders = [
    TypeBuilderWithInferredContext<(ins "::mlir::Type":$pointee,
        "AddressSpace":$space, CArg<"bool", "false">:$isConst,
        CArg<"bool", "false">:$isVolatile), [{
      return $_get(pointee.getContext(), pointee, space, isConst, isVolatile);
    }]>];
  let extraClassDeclaration = [{
    /// The same place in another space.
    }] # name # [{Type withSpace(AddressSpace Space) const {
      return get(getPointee(), Space, getIsConst(), getIsVolatile());
    }
    }] # name # [{Type withPointee(::mlir::Type Pointee) const {
      return get(Pointee, getSpace(), getIsConst(), getIsVolatile());
    }
  }];
}

def CXX_PointerType : CXX_PlaceType<"Pointer", "ptr"> {
  let summary = "pointer; qualifiers are those of what it points to";
}
def CXX_ReferenceType : CXX_PlaceType<"Reference", "ref"> {
  let summary = "declared type of a reference; values of it are `!cxx.lv`";
}
def CXX_LValueType : CXX_PlaceType<"LValue", "lv"> {
  let summary = "a place: what a glvalue denotes";
}

def CXX_ArrayType : CXX_Type<"Array", "array"> {
  let summary = "array; size 0 stands for a bound that is not known";
  let parameters = (ins "uint64_t":$size, "::mlir::Type":$element);
  let assemblyFormat = "`<` $size `x` $element `>`";
  let builders = [
    TypeBuilderWithInferredContext<(ins "uint64_t":$size,
                                        "::mlir::Type":$element), [{
      return $_get(element.getContext(), size, element);
    }]>];
}

def CXX_VectorType : CXX_Type<"Vector", "vec"> {
  let summary = "built-in vector of 1 to 4 components";
  let description = [{
    CUDA's `float3` as much as Metal's. `packed` means Metal's packed form,
    whose size is the sum of its components, as CUDA's vectors of 3 have. The
    importer writes unpacked types; the pass for vectors of 3 decides.
  }];
  let parameters = (ins "uint64_t":$size, "::mlir::Type":$element,
                        DefaultValuedParameter<"bool", "false">:$packed);
  let assemblyFormat =
      "`<` $size `x` $element (`,` `packed` `=` $packed^)? `>`";
  let builders = [
    TypeBuilderWithInferredContext<(ins "uint64_t":$size,
        "::mlir::Type":$element, CArg<"bool", "false">:$packed), [{
      return $_get(element.getContext(), size, element, packed);
    }]>];
}

def CXX_RecordType : CXX_Type<"Record", "record"> {
  let summary = "struct, class or union, by the symbol of its cxx.record";
  let parameters = (ins "::mlir::FlatSymbolRefAttr":$name);
  let assemblyFormat = "`<` $name `>`";
}

def CXX_EnumType : CXX_Type<"Enum", "enum"> {
  let summary = "enumeration, by the symbol of its cxx.enum";
  let parameters = (ins "::mlir::FlatSymbolRefAttr":$name,
                        "::mlir::Type":$underlying);
  let assemblyFormat = "`<` $name `,` $underlying `>`";
}

def CXX_OpaqueType : CXX_Type<"Opaque", "opaque"> {
  let summary = "a library type by its name, with no members we look into";
  let description = [{
    Handles whose meaning is a family of calls: textures, samplers, cooperative
    groups, random generators, matrix fragments. `name` is the CUDA name with
    template arguments ("cooperative_groups::thread_block_tile<32>") until a
    pass replaces it by Metal's ("texture2d<float>").
  }];
  let parameters = (ins StringRefParameter<>:$name);
  let assemblyFormat = "`<` $name `>`";
}

#endif // CU2X_DIALECT_CXX_IR_CXXTYPES
