//===- CXXExprs.td - Expressions -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXXEXPRS
#define CU2X_DIALECT_CXX_IR_CXXEXPRS

include "cu2x/Dialect/CXX/IR/CXXOpBase.td"

def CXX_ConstantOp : CXX_ExprOp<"constant", [Pure]> {
  let summary = "number, character, bool or enumerator, with its spelling";
  let description = [{
    `value` has the type of the result, or the underlying type when that is an
    enumeration. `spelling` is what the author wrote (`0xffu`, `1.0f`, `kTile`);
    a pass that changes value or type drops it.
  }];
  let arguments = (ins TypedAttrInterface:$value,
                       OptionalAttr<StrAttr>:$spelling);
  let assemblyFormat = "$value ($spelling^)? attr-dict `->` type($result)";
}

def CXX_NullOp : CXX_ExprOp<"null", [Pure]> {
  let assemblyFormat = "attr-dict `:` type($result)";
}

def CXX_StringOp : CXX_ExprOp<"string", [Pure]> {
  let summary = "string literal as an array in the constant space";
  let arguments = (ins StrAttr:$value);
  let assemblyFormat = "$value attr-dict `:` type($result)";
}

def CXX_GlobalRefOp : CXX_ExprOp<"global_ref", [Pure]> {
  let arguments = (ins FlatSymbolRefAttr:$global);
  let assemblyFormat = "$global attr-dict `:` type($result)";
}

def CXX_LoadOp : CXX_ExprOp<"load"> {
  let summary = "value of a place; prints as the place";
  let arguments = (ins CXX_LValueType:$place);
  let assemblyFormat = "$place attr-dict `:` type($place) `->` type($result)";
  let hasVerifier = 1;
}

def CXX_DecayOp : CXX_ExprOp<"decay", [Pure]> {
  let summary = "array to pointer; prints as the array";
  let arguments = (ins CXX_LValueType:$array);
  let assemblyFormat = "$array attr-dict `:` type($array) `->` type($result)";
}

def CXX_DerefOp : CXX_ExprOp<"deref", [Pure]> {
  let arguments = (ins CXX_PointerType:$pointer);
  let assemblyFormat =
      "$pointer attr-dict `:` type($pointer) `->` type($result)";
}

def CXX_AddressOp : CXX_ExprOp<"address", [Pure]> {
  let summary = "unary &; of the object of a method it prints as `this`";
  let arguments = (ins CXX_LValueType:$place);
  let assemblyFormat = "$place attr-dict `:` type($place) `->` type($result)";
}

def CXX_IndexOp : CXX_ExprOp<"index", [Pure]> {
  let summary = "pointer[index]; arrays decay first";
  let arguments = (ins CXX_PointerType:$pointer, AnyType:$index);
  let assemblyFormat = [{
    $pointer `[` $index `]` attr-dict `:` type($pointer) `,` type($index)
    `->` type($result)
  }];
}

def CXX_MemberOp : CXX_ExprOp<"member", [Pure]> {
  let summary = "field of a record or component of a vector";
  let description = [{
    A place gives a place in the same space, a value gives a value. A field of
    reference type gives the place it refers to. `->` is printed when the
    operand is a cxx.deref.
  }];
  let arguments = (ins AnyType:$object, StrAttr:$field);
  let assemblyFormat =
      "$object `field` $field attr-dict `:` type($object) `->` type($result)";
}

def CXX_CastOp : CXX_ExprOp<"cast"> {
  let summary = "conversion";
  let description = [{
    `style` is one of "implicit" (printed only where the target language would
    not convert by itself), "c", "functional", "static", "reinterpret", "const".
  }];
  let arguments = (ins AnyType:$operand, StrAttr:$style);
  let assemblyFormat =
      "$style $operand attr-dict `:` type($operand) `->` type($result)";
}

def CXX_UnaryOp : CXX_ExprOp<"unary", [Pure]> {
  let summary = "prefix + - ! ~ on a value";
  let arguments = (ins StrAttr:$kind, AnyType:$operand);
  let assemblyFormat =
      "$kind $operand attr-dict `:` type($operand) `->` type($result)";
}

def CXX_BinaryOp : CXX_ExprOp<"binary"> {
  let summary = "+ - * / % << >> & | ^ and comparisons; kind is the token";
  let description = [{
    Operands have the types C++ gives them after conversion. With a pointer on
    one side it is pointer arithmetic.
  }];
  let arguments = (ins StrAttr:$kind, AnyType:$lhs, AnyType:$rhs);
  let assemblyFormat = [{
    $kind $lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs)
    `->` type($result)
  }];
}

def CXX_AssignOp : CXX_ExprOp<"assign"> {
  let summary = "place = value; the result is the place";
  let arguments = (ins CXX_LValueType:$place, AnyType:$value);
  let assemblyFormat = [{
    $place `=` $value attr-dict `:` type($place) `,` type($value)
    `->` type($result)
  }];
}

def CXX_CompoundAssignOp : CXX_ExprOp<"compound_assign"> {
  let summary = "place op= value; kind is the operator without `=`";
  let description = [{
    `computation` is the type in which C++ computes (`float` for a half place
    and a float value): the place is converted to it, the result back.
  }];
  let arguments = (ins StrAttr:$kind, CXX_LValueType:$place, AnyType:$value,
                       TypeAttr:$computation);
  let assemblyFormat = [{
    $kind $place `,` $value `in` $computation attr-dict `:` type($place) `,`
    type($value) `->` type($result)
  }];
}

def CXX_IncDecOp : CXX_ExprOp<"incdec"> {
  let summary = "++ and --, before (result: the place) or after (a value)";
  let arguments = (ins StrAttr:$kind, CXX_LValueType:$place, UnitAttr:$postfix);
  let assemblyFormat = [{
    $kind (`postfix` $postfix^)? $place attr-dict `:` type($place) `->`
    type($result)
  }];
}

def CXX_LogicalOp : CXX_ExprOp<"logical", [NoTerminator, SingleBlock]> {
  let summary = "&& and ||; the region is evaluated on demand";
  let arguments = (ins StrAttr:$kind, AnyType:$lhs);
  let regions = (region SizedRegion<1>:$rhs);
  let assemblyFormat = [{
    $kind $lhs `:` type($lhs) `->` type($result) $rhs attr-dict
  }];
}

def CXX_ConditionalOp
    : CXX_ExprOp<"conditional", [NoTerminator, SingleBlock]> {
  let summary = "condition ? a : b; result is a value, a place or none";
  let arguments = (ins AnyType:$condition);
  let regions = (region SizedRegion<1>:$trueRegion,
                        SizedRegion<1>:$falseRegion);
  let assemblyFormat = [{
    $condition `:` type($condition) `->` type($result) $trueRegion `,`
    $falseRegion attr-dict
  }];
}

def CXX_CommaOp : CXX_ExprOp<"comma"> {
  let arguments = (ins AnyType:$lhs, AnyType:$rhs);
  let assemblyFormat = [{
    $lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)
  }];
}

def CXX_CallOp : CXX_ExprOp<"call"> {
  let summary = "call of a function of the program";
  let description = [{
    Operand N is a value, or a place where the parameter is a reference. For a
    method operand 0 is the object. A void call has a result of type none.
    `syntax` is "operator" where the author used an operator.
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<AnyType>:$operands,
                       OptionalAttr<StrAttr>:$syntax);
  let assemblyFormat = [{
    $callee `(` $operands `)` (`syntax` $syntax^)? attr-dict `:`
    functional-type($operands, $result)
  }];
}

def CXX_ConstructOp : CXX_ExprOp<"construct"> {
  let summary = "T(args) or T{args}: a value of record or vector type";
  let description = [{
    With `constructor` a user's constructor runs (its parameters without the
    object); without it the type is a vector, whose components are the
    operands, or a record that is copied or value-initialised. `style` is
    "paren", "brace" or "implicit" (copy-initialisation, not written).
  }];
  let arguments = (ins Variadic<AnyType>:$operands, StrAttr:$style,
                       OptionalAttr<FlatSymbolRefAttr>:$constructor);
  let assemblyFormat = [{
    $style ($constructor^)? `(` $operands `)` attr-dict `:`
    functional-type($operands, $result)
  }];
}

def CXX_InitListOp : CXX_ExprOp<"init_list"> {
  let summary = "{a, b, ...} for an array or aggregate; the rest is zero";
  let description = [{
    Elements in order of the array or of the fields; lists nest. A union has
    at most one element, for its first field.
  }];
  let arguments = (ins Variadic<AnyType>:$elements);
  let assemblyFormat =
      "`(` $elements `)` attr-dict `:` functional-type($elements, $result)";
}

def CXX_TemporaryOp : CXX_ExprOp<"temporary"> {
  let summary = "place of a value that a const reference binds to";
  let arguments = (ins AnyType:$value);
  let assemblyFormat = "$value attr-dict `:` type($value) `->` type($result)";
}

#endif // CU2X_DIALECT_CXX_IR_CXXEXPRS
