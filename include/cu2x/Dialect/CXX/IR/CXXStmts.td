//===- CXXStmts.td - Statements -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXXSTMTS
#define CU2X_DIALECT_CXX_IR_CXXSTMTS

include "cu2x/Dialect/CXX/IR/CXXOpBase.td"

class CXX_RegionStmtOp<string mnemonic>
    : CXX_StmtOp<mnemonic, [NoTerminator, SingleBlock]>;

def CXX_ExprStmtOp : CXX_StmtOp<"expr"> {
  let summary = "expression statement";
  let arguments = (ins AnyType:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def CXX_YieldOp : CXX_StmtOp<"yield"> {
  let summary = "the value of a region that is an expression";
  let arguments = (ins AnyType:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def CXX_ScopeOp : CXX_RegionStmtOp<"scope"> {
  let summary = "{ ... } as a statement";
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$body attr-dict";
}

def CXX_IfOp : CXX_RegionStmtOp<"if"> {
  let description = [{
    A declaration in the condition is imported as a scope with the variable
    before the `if`.
  }];
  let arguments = (ins AnyType:$condition);
  let regions = (region SizedRegion<1>:$thenRegion,
                        MaxSizedRegion<1>:$elseRegion);
  let assemblyFormat = [{
    $condition `:` type($condition) $thenRegion (`else` $elseRegion^)? attr-dict
  }];
}

def CXX_ForOp : CXX_RegionStmtOp<"for"> {
  let summary = "for (init; condition; step) body";
  let description = [{
    The region holds the init statements (variables, or one expression
    statement) and then one cxx.loop: so the variables dominate condition, step
    and body. `cxx.unroll` (i64 attribute; 0: completely) is #pragma unroll.
  }];
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$body attr-dict";
  let extraClassDeclaration = [{ LoopOp getLoop(); }];
}

def CXX_LoopOp : CXX_RegionStmtOp<"loop"> {
  let summary = "the rest of a cxx.for; condition and step may be empty";
  let description = [{
    `condition` ends in a yield of i1; `step` ends in a yield of any type or is
    empty.
  }];
  let regions = (region MaxSizedRegion<1>:$condition,
                        MaxSizedRegion<1>:$step, SizedRegion<1>:$body);
  let assemblyFormat =
      "`while` $condition `step` $step `do` $body attr-dict";
}

def CXX_WhileOp : CXX_RegionStmtOp<"while"> {
  let regions = (region SizedRegion<1>:$condition, SizedRegion<1>:$body);
  let assemblyFormat = "$condition `do` $body attr-dict";
}

def CXX_DoOp : CXX_RegionStmtOp<"do"> {
  let regions = (region SizedRegion<1>:$body, SizedRegion<1>:$condition);
  let assemblyFormat = "$body `while` $condition attr-dict";
}

def CXX_SwitchOp : CXX_RegionStmtOp<"switch"> {
  let summary = "switch; cxx.case and cxx.default are labels in its body";
  let arguments = (ins AnyType:$value);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$value `:` type($value) $body attr-dict";
}

def CXX_CaseOp : CXX_StmtOp<"case"> {
  let summary = "case label; statements after it belong to it, as in C++";
  let arguments = (ins TypedAttrInterface:$value,
                       OptionalAttr<StrAttr>:$spelling);
  let assemblyFormat = "$value ($spelling^)? attr-dict";
}

def CXX_DefaultOp : CXX_StmtOp<"default"> {
  let assemblyFormat = "attr-dict";
}

def CXX_BreakOp : CXX_StmtOp<"break"> {
  let assemblyFormat = "attr-dict";
}

def CXX_ContinueOp : CXX_StmtOp<"continue"> {
  let assemblyFormat = "attr-dict";
}

def CXX_ReturnOp : CXX_StmtOp<"return"> {
  let description = "In a function that returns a reference the value is a place.";
  let arguments = (ins Optional<AnyType>:$value);
  let assemblyFormat = "($value^ `:` type($value))? attr-dict";
}

def CXX_LabelOp : CXX_StmtOp<"label"> {
  let arguments = (ins StrAttr:$name);
  let assemblyFormat = "$name attr-dict";
}

def CXX_GotoOp : CXX_StmtOp<"goto"> {
  let arguments = (ins StrAttr:$label);
  let assemblyFormat = "$label attr-dict";
}

def CXX_MemberInitOp : CXX_StmtOp<"member_init"> {
  let summary = "field(value) of a constructor's initialiser list";
  let description = [{
    Without a name the value is the construction by another constructor of the
    record, to which this one delegates.
  }];
  let arguments = (ins StrAttr:$field, AnyType:$value);
  let assemblyFormat = "$field `=` $value attr-dict `:` type($value)";
}

def CXX_CommentOp : CXX_StmtOp<"comment"> {
  let summary = "the author's comment, with its delimiters";
  let arguments = (ins StrAttr:$text);
  let assemblyFormat = "$text attr-dict";
}

#endif // CU2X_DIALECT_CXX_IR_CXXSTMTS
