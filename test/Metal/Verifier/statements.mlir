// Statements and variables that MSL does not have.
// RUN: cu2x-opt --msl-verify --split-input-file --verify-diagnostics %s

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{the contract 'goto' is broken: cxx.label is left}}
  cxx.label "again"
  // expected-error @below {{the contract 'goto' is broken: cxx.goto is left}}
  cxx.goto "again"
}

// -----

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{the contract 'variables' is broken: static or shared variable is left}}
  %x = cxx.var "x" static -> !cxx.lv<si32, thread>
}

// -----

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{the contract 'shared memory' is broken: threadgroup variable outside of a kernel's top level}}
  %x = cxx.var "x" -> !cxx.lv<!cxx.array<32 x f32>, threadgroup>
}

// -----

cxx.func @k "k" : () -> none [] attributes {msl.kernel} {
  %good = cxx.var "good" -> !cxx.lv<!cxx.array<32 x f32>, threadgroup>
  cxx.scope {
    // expected-error @below {{threadgroup variable outside of a kernel's top level}}
    %x = cxx.var "x" -> !cxx.lv<!cxx.array<32 x f32>, threadgroup>
  }
  %one = cxx.constant 1 : si32 -> si32
  // expected-error @below {{threadgroup variable with initialiser}}
  %y = cxx.var "y" = %one : si32 -> !cxx.lv<si32, threadgroup>
}

// -----

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{local variable in space device}}
  %x = cxx.var "x" -> !cxx.lv<si32, device>
}

// -----

// expected-error @below {{program variable without initialiser}}
cxx.global @a "a" : !cxx.lv<si32, constant> {}

// -----

// expected-error @below {{program variable outside of the constant space}}
cxx.global @b "b" : !cxx.lv<si32, device> {
  %0 = cxx.constant 1 : si32 -> si32
  cxx.yield %0 : si32
}

// -----

// expected-error @below {{the contract 'names' is broken: kernel is a reserved word}}
cxx.func @kernel "kernel" : () -> none [] {
  cxx.return
}

// -----

// expected-error @below {{'reduce<256>' is no identifier}}
cxx.func @reduce "reduce<256>" : () -> none [] {
  cxx.return
}

// -----

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{the contract 'intrinsics' is broken: cu.call is left}}
  %0 = cu.call "__syncthreads"() : () -> none
  cxx.expr %0 : none
}
