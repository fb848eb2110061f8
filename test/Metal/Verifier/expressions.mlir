// Expressions that would be printed as something else.
// RUN: cu2x-opt --msl-verify --split-input-file --verify-diagnostics %s

cxx.func @f "f" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  // expected-error @below {{cxx.load is used after cxx.expr, a statement behind it}}
  %v = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %i = cxx.incdec "++" %n : !cxx.lv<si32, thread> -> !cxx.lv<si32, thread>
  cxx.expr %i : !cxx.lv<si32, thread>
  %x = cxx.var "x" = %v : si32 -> !cxx.lv<si32, thread>
}

// -----

// A constant may be anywhere before, and comments do nothing.
cxx.func @f "f" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  %c = cxx.constant 1 : si32 -> si32
  %i = cxx.incdec "++" %n : !cxx.lv<si32, thread> -> !cxx.lv<si32, thread>
  cxx.expr %i : !cxx.lv<si32, thread>
  %v = cxx.load %n : !cxx.lv<si32, thread> -> si32
  cxx.comment "// here"
  %s = cxx.binary "+" %v, %c : si32, si32 -> si32
  %x = cxx.var "x" = %s : si32 -> !cxx.lv<si32, thread>
}

// -----

cxx.func @f "f" : (si32, i1) -> none ["n", "t"] {
^bb0(%n: !cxx.lv<si32, thread>, %t: !cxx.lv<i1, thread>):
  // expected-error @below {{cxx.incdec is used in a region that is evaluated later}}
  %i = cxx.incdec "++" postfix %n : !cxx.lv<si32, thread> -> si32
  %tv = cxx.load %t : !cxx.lv<i1, thread> -> i1
  %l = cxx.logical "&&" %tv : i1 -> i1 {
    %c = cxx.cast "implicit" %i : si32 -> i1
    cxx.yield %c : i1
  }
  %x = cxx.var "x" = %l : i1 -> !cxx.lv<i1, thread>
}

// -----

cxx.func @f "f" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  // expected-error @below {{cxx.incdec has an effect and no use}}
  %i = cxx.incdec "++" %n : !cxx.lv<si32, thread> -> !cxx.lv<si32, thread>
}

// -----

cxx.func @f "f" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  cxx.while {
    // expected-error @below {{cxx.var is a statement in an expression}}
    %x = cxx.var "x" -> !cxx.lv<i1, thread>
    %v = cxx.load %x : !cxx.lv<i1, thread> -> i1
    cxx.yield %v : i1
  } do {
  }
}

// -----

cxx.func @f "f" : (si16, si16) -> none ["a", "b"] {
^bb0(%a: !cxx.lv<si16, thread>, %b: !cxx.lv<si16, thread>):
  %av = cxx.load %a : !cxx.lv<si16, thread> -> si16
  %bv = cxx.load %b : !cxx.lv<si16, thread> -> si16
  // expected-error @below {{computes in 'si16', which C++ promotes first}}
  %s = cxx.binary "+" %av, %bv : si16, si16 -> si16
  %x = cxx.var "x" = %s : si16 -> !cxx.lv<si16, thread>
}

// -----

cxx.func @f "f" : (si32, f32) -> none ["a", "b"] {
^bb0(%a: !cxx.lv<si32, thread>, %b: !cxx.lv<f32, thread>):
  %av = cxx.load %a : !cxx.lv<si32, thread> -> si32
  %bv = cxx.load %b : !cxx.lv<f32, thread> -> f32
  // expected-error @below {{operands have types 'si32' and 'f32'}}
  %s = cxx.binary "+" %av, %bv : si32, f32 -> f32
  %x = cxx.var "x" = %s : f32 -> !cxx.lv<f32, thread>
}

// -----

cxx.func @f "f" : (si32) -> none ["a"] {
^bb0(%a: !cxx.lv<si32, thread>):
  // expected-error @below {{an operand is a place, not a value}}
  %s = cxx.unary "-" %a : !cxx.lv<si32, thread> -> si32
  %x = cxx.var "x" = %s : si32 -> !cxx.lv<si32, thread>
}

// -----

cxx.func @f "f" : (!cxx.ptr<f32, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  %v = cxx.load %p : !cxx.lv<!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  // expected-error @below {{the contract 'casts' is broken: from '!cxx.ptr<f32, device>' to '!cxx.ptr<f32, threadgroup>', another space}}
  %c = cxx.cast "c" %v : !cxx.ptr<f32, device> -> !cxx.ptr<f32, threadgroup>
  %x = cxx.var "x" = %c : !cxx.ptr<f32, threadgroup> -> !cxx.lv<!cxx.ptr<f32, threadgroup>, thread>
}

// -----

cxx.func @f "f" : (!cxx.ptr<f32, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  %v = cxx.load %p : !cxx.lv<!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  // expected-error @below {{the contract 'address spaces' is broken: '!cxx.ptr<f32, device>' goes where '!cxx.ptr<f32, threadgroup>' is}}
  %x = cxx.var "x" = %v : !cxx.ptr<f32, device> -> !cxx.lv<!cxx.ptr<f32, threadgroup>, thread>
}

// -----

cxx.func @g "g" : (!cxx.ref<f32, thread>) -> none ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
}
cxx.func @f "f" : (!cxx.ptr<f32, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  %v = cxx.load %p : !cxx.lv<!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  %d = cxx.deref %v : !cxx.ptr<f32, device> -> !cxx.lv<f32, device>
  // expected-error @below {{'!cxx.lv<f32, device>' goes where '!cxx.lv<f32, thread>' is}}
  %c = cxx.call @g(%d) : (!cxx.lv<f32, device>) -> none
  cxx.expr %c : none
}

// -----

cxx.func @f "f" : (!cxx.ref<f32, constant>) -> none ["x"] {
^bb0(%x: !cxx.lv<f32, constant>):
  %o = cxx.constant 1.0 : f32 -> f32
  // expected-error @below {{the contract 'variables' is broken: writes to '!cxx.lv<f32, constant>'}}
  %s = cxx.assign %x = %o : !cxx.lv<f32, constant>, f32 -> !cxx.lv<f32, constant>
  cxx.expr %s : !cxx.lv<f32, constant>
}
