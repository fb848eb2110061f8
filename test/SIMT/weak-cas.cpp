// A weak compare and swap fails now and then without a reason, as often as it
// is told to; a strong one does not.
// RUN: %simt_cxx %s -o %t
// RUN: env CU2X_SIMT_CAS_FAILURES=0 %t | FileCheck %s --check-prefix=NEVER
// RUN: %t | FileCheck %s --check-prefix=DEFAULT
// RUN: env CU2X_SIMT_CAS_FAILURES=90 CU2X_SIMT_SEED=4 %t | FileCheck %s --check-prefix=OFTEN
// NEVER: 0 of 100
// DEFAULT: {{(1[5-9]|2[0-9]|3[0-5])}} of 100
// OFTEN: {{(8[0-9]|9[0-9])}} of 100

#include "Inputs/Test.h"

int main() {
  int Failures = 0;
  expectSuccess(launch(grid(1, 100), [&] {
    int Mine = 0, Expected = 0;
    if (!compareExchangeWeak(&Mine, Expected, 1)) {
      expectEqual(Expected, 0);
      expectEqual(Mine, 0);
      ++Failures;
    }
    int Other = 0;
    expectEqual(compareExchange(&Other, Expected, 1), true);
  }));
  std::printf("%d of 100\n", Failures);
}
