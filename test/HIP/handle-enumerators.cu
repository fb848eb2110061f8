// A plan of cuFFT that is compared with an enumerator, and one that is a constant
// of the compiler's.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <cufft.h>
enum { NONE = -1, ONE = 1 };
enum class Kind { None };
struct Plan {
  cufftHandle Handle;
  Kind Of;
};
// MSG: :[[#@LINE+2]]:33: warning: '-1' takes a 'cufftHandle' for a number
// CHECK: constexpr hipfftHandle Nothing = -1;
constexpr cufftHandle Nothing = -1;
// CHECK: const hipfftHandle Never = (hipfftHandle)(-1);
const cufftHandle Never = -1;

bool isOne(Plan &P) {
  // CHECK: P.Handle = (hipfftHandle)NONE;
  P.Handle = NONE;
  // MSG: :[[#@LINE+1]]:22: warning: 'ONE' takes a 'cufftHandle' for a number
  return P.Handle == ONE;
}
bool near(Plan &P) {
  // CHECK: return P.Handle != (hipfftHandle)NONE && P.Of == Kind::None;
  return P.Handle != NONE && P.Of == Kind::None;
}
