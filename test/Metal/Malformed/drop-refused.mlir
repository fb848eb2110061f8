// What a kernel needs has to be there before the rest is dropped.
// RUN: cu2x-opt --msl-drop-refused --split-input-file --verify-diagnostics %s

cxx.func @calls "calls" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{@nothing is needed and not there}}
  %0 = cxx.call @nothing() : () -> none
  cxx.expr %0 : none
}

// -----

cxx.func @reads "reads" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{@table is needed and not there}}
  %0 = cxx.global_ref @table : !cxx.lv<si32, device>
  cxx.expr %0 : !cxx.lv<si32, device>
}
